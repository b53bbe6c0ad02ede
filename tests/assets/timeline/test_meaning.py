"""What triggers mean, and which can name one event."""

import pytest

from assets.timeline.lexicon.synonyms import GROUPS
from assets.timeline.meaning import family_of, meaning


@pytest.mark.parametrize(
    ("verb", "noun"),
    [
        ("invade", "invasion"), ("arrive", "arrival"), ("explode", "explosion"), ("elect", "election"),
        ("resign", "resignation"), ("confirm", "confirmation"), ("donate", "donation"), ("agree", "agreement"),
        ("fail", "failure"), ("shoot", "shooting"), ("deliver", "delivery"), ("die", "death"), ("meet", "meeting"),
        ("appear", "appearance"), ("investigate", "investigation"), ("declare", "declaration"), ("stab", "stabbing"),
    ],
)  # fmt: skip
def test_nouns_have_the_family_of_their_verbs(verb: str, noun: str) -> None:
    """A verb and the noun made from it share a key."""
    assert family_of(verb) == family_of(noun)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("complain", "complete"),
        ("violence", "violate"),
        ("station", "state"),
        ("invest", "investigate"),
        ("rob", "robe"),
    ],
)
def test_words_that_only_begin_alike_are_of_two_families(one: str, other: str) -> None:
    """A common beginning is not a common meaning."""
    assert family_of(one) != family_of(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("hold meeting", "summit"), ("acquire", "takeover"), ("step down", "resignation"), ("quake", "earthquake")],
)
def test_synonyms_share_a_group(one: str, other: str) -> None:
    """Light verbs give way to their nouns, particles stay with their verbs."""
    assert meaning(one).groups & meaning(other).groups


@pytest.mark.parametrize(
    ("one", "other"), [("shoot", "kill"), ("arrest", "convict"), ("buy", "sell"), ("strike", "vote")]
)
def test_what_often_goes_together_is_not_the_same(one: str, other: str) -> None:
    """Different events of one story share no group."""
    assert not meaning(one).groups & meaning(other).groups
    assert meaning(one).word != meaning(other).word


def test_vague_triggers_are_known() -> None:
    """Verbs of saying and light verbs tell little; a light verb with its noun does not."""
    assert meaning("say").vague
    assert not meaning("make promise").vague


def test_every_group_has_two_words() -> None:
    """A group of one word says nothing."""
    assert [group for group in GROUPS if len(group) < 2] == []
