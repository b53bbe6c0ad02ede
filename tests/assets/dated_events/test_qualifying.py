"""Qualifiers of EDTF and narrower bounds."""

import datetime as dt

import pytest

from assets.dated_events import tag

QUALIFIED = {
    "about 1850": "1850~",
    "around 3 May": "2019-05-03~",
    "circa 44 BC": "-0043~",
    "nearly two years ago": "2017~",
    "around the 1850s": "185X~",
    "about two weeks ago": "2019-05-27~/2019-06-02~",
    "perhaps in 1850": "1850?",
    "probably on 3 May 2018": "2018-05-03?",
    "possibly around 1850": "1850%",
    "in 1850": "1850",
    "about the summer of 1914": "1914-22",
}
PARTS = {
    "early June 2018": "2018-06-01/2018-06-15",
    "mid-June 2018": "2018-06-08/2018-06-23",
    "late June 2018": "2018-06-16/2018-06-30",
    "the early 1990s": "1990-01-01/1994-12-31",
    "the late 19th century": "1850-01-01/1899-12-31",
    "early next week": "2019-06-17/2019-06-20",
    "earlier this month": "2019-06-01/2019-06-12",
    "later this year": "2019-06-12/2019-12-31",
    "early Monday": "2019-06-10",
    "June 2018": "2018-06",
}


def edtf(text: str, bounds: str) -> list[str | None]:
    """The EDTF dates of a text of 12 June 2019."""
    return [t.edtf for t in tag(text, dt.date(2019, 6, 12), bounds=bounds)]


@pytest.mark.parametrize(("text", "date"), QUALIFIED.items(), ids=QUALIFIED)
def test_qualifiers(text: str, date: str) -> None:
    """What is about a date or doubted bears the sign for it, where EDTF has one for such a date."""
    assert edtf(text, "whole") == [date]


@pytest.mark.parametrize(("text", "date"), PARTS.items(), ids=PARTS)
def test_parts(text: str, date: str) -> None:
    """Early, mid and late are halves of their whole, earlier and later end and begin at the day counted from."""
    assert edtf(text, "part") == [date]


def test_a_storys_later_that_year_begins_where_it_was() -> None:
    """What is later than a date the text has reached begins there."""
    assert edtf("On 3 May 2018 he fell. Later that year he died.", "part")[-1] == "2018-05-03/2018-12-31"


def test_bounds_are_those_of_the_value_unless_asked() -> None:
    """TIMEX3 gives "early June" the value of June and a modifier; so are its bounds by themselves."""
    (found,) = tag("early June 2018", dt.date(2019, 6, 12))
    assert (found.value, found.mod, found.edtf) == ("2018-06", "START", "2018-06")
