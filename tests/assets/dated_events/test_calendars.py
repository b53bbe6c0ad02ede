"""Spans of the calendar and their parts, holidays, and the state of a text."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assets.dated_events import calendars
from assets.dated_events.context import Context
from assets.dated_events.forms import Part
from assets.dated_events.holidays import HOLIDAYS, NUMBER, easter, holiday
from assets.dated_events.parts import part_of

UNITS = ("day", "week", "weekend", "month", "quarter", "season", "half", "year", "decade", "century")
DAYS = st.dates(dt.date(2200, 1, 1), dt.date(7000, 12, 31))
"""Far enough from the first and last year to move twenty centuries."""


@given(DAYS, st.sampled_from(UNITS), st.integers(-20, 20))
def test_spans_tile_the_calendar(day: dt.date, unit: str, count: int) -> None:
    """A unit moved there and back is itself, and the next one begins where it ends."""
    start = calendars.span(unit, day)
    assert start.first
    there = calendars.shifted(calendars.span("day", start.first), unit, count)
    assert there
    assert there.first
    assert calendars.span(unit, calendars.moved(there.first, unit, -count)).value == start.value
    following = calendars.shifted(start, unit, 1)
    assert following
    assert unit == "weekend" or (following.first and start.last and (following.first - start.last).days == 1)


@pytest.mark.parametrize(
    ("unit", "value", "first", "last"),
    [
        ("week", "2019-W24", "2019-06-10", "2019-06-16"),
        ("weekend", "2019-W24-WE", "2019-06-15", "2019-06-16"),
        ("quarter", "2019-Q2", "2019-04-01", "2019-06-30"),
        ("half", "2019-H1", "2019-01-01", "2019-06-30"),
        ("season", "2019-SU", "2019-06-01", "2019-08-31"),
        ("decade", "201", "2010-01-01", "2019-12-31"),
        ("century", "20", "2000-01-01", "2099-12-31"),
    ],
)
def test_units(unit: str, value: str, first: str, last: str) -> None:
    """Each unit has its TIMEX3 value and its first and last day."""
    found = calendars.span(unit, dt.date(2019, 6, 12))
    assert (found.value, str(found.first), str(found.last)) == (value, first, last)


def test_winter_spans_two_years() -> None:
    """A winter begins in the December of its year, whichever of its days is asked for."""
    assert calendars.span("season", dt.date(2019, 1, 5)) == calendars.span("season", dt.date(2018, 12, 5))
    assert calendars.span("season", dt.date(2019, 1, 5)).edtf == "2018-12/2019-02"


def test_years_before_christ_have_no_days() -> None:
    """Years before the first stand only in value and EDTF; EDTF counts a year 0."""
    year = calendars.year_number(-44)
    assert year
    assert (year.first, year.value, year.edtf) == (None, "BC0044", "-0043")


def test_there_is_no_year_0() -> None:
    """The first decade and century after Christ begin with the year 1, also as EDTF."""
    assert [calendars.span(unit, dt.date(7, 1, 1)).edtf for unit in ("decade", "century")] == ["0001/0009", "0001/0099"]


def test_short_years() -> None:
    """Two figures are the year of the hundred that end twenty years after publication."""
    years = [calendars.short_year(n, dt.date(2019, 6, 12)) for n in (98, 19, 39, 40)]
    assert [y.value for y in years if y] == ["1998", "2019", "2039", "1940"]


@pytest.mark.parametrize("day", ["1916-04-23", "1998-04-12", "2000-04-23", "2019-04-21", "2038-04-25"])
def test_easter(day: str) -> None:
    """Easter falls where the tables say."""
    assert str(easter(int(day[:4]))) == day


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("orthodox easter", "1918-05-05"), ("orthodox easter", "2013-05-05"), ("orthodox easter", "2017-04-16"),
        ("passover", "1948-04-24"), ("passover", "1973-04-17"), ("passover", "2013-03-26"), ("passover", "2024-04-23"),
        ("rosh hashanah", "2013-09-05"), ("rosh hashanah", "2024-10-03"), ("yom kippur", "1973-10-06"),
        ("purim", "2019-03-21"), ("shavuot", "2019-06-09"), ("sukkot", "2019-10-14"),
        ("hanukkah", "2013-11-28"), ("hanukkah", "2018-12-03"), ("hanukkah", "2019-12-23"), ("hanukkah", "2024-12-26"),
    ],
)  # fmt: skip
def test_movable_feasts(name: str, day: str) -> None:
    """Feasts of the Julian and the Hebrew calendar fall where almanacs have them."""
    assert str(holiday(HOLIDAYS[NUMBER[name]], int(day[:4]))) == day


def test_holidays() -> None:
    """Nth weekdays count from the start or the end of their month."""
    names = ("thanksgiving", "memorial day", "good friday")
    named = {name: str(holiday(HOLIDAYS[NUMBER[name]], 2019)) for name in names}
    assert named == {"thanksgiving": "2019-11-28", "memorial day": "2019-05-27", "good friday": "2019-04-19"}


def test_parts_outside_the_whole_are_none() -> None:
    """A month has no 31st if it has 30 days, and no sixth Friday."""
    june = calendars.span("month", dt.date(2019, 6, 1))
    assert part_of(june, Part("day", 31)) is None
    assert part_of(june, Part("weekday", 5, nth=6)) is None


def test_the_state_of_a_text() -> None:
    """The focus moves with each date, the period only with quarters that are over."""
    context = Context(dt.date(2019, 6, 12))
    context.move(calendars.span("quarter", dt.date(2019, 1, 1)))
    context.move(calendars.span("quarter", dt.date(2019, 7, 1)))
    assert context.period
    assert (context.period.value, context.reached.value, context.here.value) == ("2019-Q1", "2019-Q3", "2019-06-12")
