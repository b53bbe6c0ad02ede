"""Neighbouring dates that tell one another their year, and the two ends of a range."""

import datetime as dt

import pytest

from assets.dated_events import tag

SHARED = {
    "between 3 March and 17 April 1836": ["1836-03-03", "1836-04-17"],
    "from May 15 to August 16, 1988": ["1988-05-15", "1988-08-16"],
    "from November 15 to February 15, 1989": ["1988-11-15", "1989-02-15"],
    "in March and April 1940": ["1940-03", "1940-04"],
    "the winter and spring of 1943": ["1942-WI", "1943-SP"],
    "from March until 3 May 2018": ["2019-03", "2018-05-03"],
    "in March; in April 1940": ["2019-03", "1940-04"],
    "in 1939 and April 1940": ["1939", "1940-04"],
    "in April and March 1940": ["2019-04", "1940-03"],
}


@pytest.mark.parametrize(("text", "values"), SHARED.items(), ids=SHARED)
def test_a_year_told_once(text: str, values: list[str]) -> None:
    """The year behind the second of two like dates is the first one's too, where the words between them say so."""
    assert [t.value for t in tag(text, dt.date(2019, 6, 12))] == values


LENGTHS = {
    "in the three months to March 31": (dt.date(2019, 1, 1), dt.date(2019, 3, 31)),
    "for the nine months ended September 30, 2018": (dt.date(2018, 1, 1), dt.date(2018, 9, 30)),
    "for the 12 months through March": (dt.date(2018, 4, 1), dt.date(2019, 3, 31)),
    "in the first nine months of 2018": (dt.date(2018, 1, 1), dt.date(2018, 9, 30)),
    "in the last two weeks of May 2018": (dt.date(2018, 5, 18), dt.date(2018, 5, 31)),
    "two weeks to Friday": (None, None),
    "for nine months of 2018": (None, None),
    "in the first few months of 2018": (None, None),
}


@pytest.mark.parametrize(("text", "bounds"), LENGTHS.items(), ids=LENGTHS)
def test_a_length_and_the_date_it_ends_with(text: str, bounds: tuple[dt.date | None, dt.date | None]) -> None:
    """A length that the words behind it place is all the days they say, its value stays the length."""
    first = tag(text, dt.date(2019, 6, 12))[0]
    assert (first.type, first.earliest, first.latest) == ("DURATION", *bounds)
