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
