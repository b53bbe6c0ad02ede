"""Headlines in title case."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assets.dated_events.casing import Casing, is_title_case

STORY = ["The Harbour Bank of Pell said its chief, Ada Ford, resigns. A fire was seen at the bank.", "Pell Burns Again"]
COMMON = {"fire", "ford", "burns", "hits", "burn"}


@pytest.mark.parametrize(
    ("headline", "read"),
    [
        ("Fire Hits Harbour Bank in Pell", "fire hits Harbour Bank in Pell"),
        ("FIRE HITS HARBOUR BANK AFTER FORD RESIGNS", "fire hits Harbour Bank after Ford resigns"),
        ("Pell Harbour Burns May 9, Ford Says", "Pell Harbour burns May 9, Ford Says"),
        ("Fire Hits Quillon Street As Dam Burns", "fire hits Quillon Street as Dam burns"),
        ("Fire hits bank in Pell", "Fire hits bank in Pell"),
    ],
)
def test_a_headline_in_title_case_is_read_as_a_sentence(headline: str, read: str) -> None:
    """A word keeps its capital where the story writes it so, or where neither story nor dictionary knows it small."""
    assert (Casing(STORY, COMMON.__contains__).sentence_case(headline) if is_title_case(headline) else headline) == read


@given(st.text(max_size=60))
def test_every_letter_stays_in_its_place(line: str) -> None:
    """Whatever the line, the reading has its length and differs in case only."""
    read = Casing(STORY, lambda _: True).sentence_case(line)
    assert len(read) == len(line)
    assert read.lower() == line.lower()
