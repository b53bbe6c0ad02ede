"""Phrases of the lexicon in all their spellings: broken lines, blanks about hyphens, curled apostrophes."""

import datetime as dt

import pytest

from assets.dated_events import tag
from assets.dated_events.grammar.english import lexicon

REFERENCE = dt.date(2019, 6, 12)
TABLES = (
    lexicon.ADVERBS, lexicon.CLOCKS, lexicon.DAY_PARTS, lexicon.HOLIDAY_NAMES, lexicon.ORDINALS, lexicon.PAIRS,
    lexicon.SEASONS, lexicon.UNITS,
)  # fmt: skip
PHRASES = sorted({phrase for table in TABLES for phrase in table})
FRAMES = ("It fell at {} trading.", "{} in 2018 it rained.", "the {} of May", "{} years ago", "every {}")


def spellings(phrase: str) -> set[str]:
    """A phrase as it is found in texts."""
    return {
        phrase, phrase.replace(" ", "\n"), phrase.replace("-", " - "), phrase.replace("-", " "),
        phrase.replace("-", "\u2010"), phrase.replace("'", "’"), phrase.replace(" ", "\u00a0"), phrase.upper(),
    }  # fmt: skip


@pytest.mark.parametrize("phrase", PHRASES)
def test_no_spelling_of_a_phrase_stops_the_tagger(phrase: str) -> None:
    """Every spelling that a rule takes up is also understood."""
    for spelling in spellings(phrase):
        for frame in FRAMES:
            tag(frame.format(spelling), REFERENCE)


def test_a_part_of_the_day_is_the_same_however_it_is_spelled() -> None:
    """ "mid - morning" is the mid-morning."""
    values = {tag(f"by {spelling}", REFERENCE)[0].value for spelling in spellings("mid-morning")}
    assert values == {"2019-06-12TMO"}
