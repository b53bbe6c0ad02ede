"""Dates as sources write them."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assets.raw_text.written_dates import UnreadableDate, read_date

MARCH_4 = dt.date(2026, 3, 4)


@pytest.mark.parametrize(
    "written",
    [
        "2026-03-04",
        "20260304",
        "2026-W10-3",
        "2026/3/4",
        "2026.03.04",
        "2026-03-04T23:30:00",
        "March 4, 2026",
        "Mar. 4, 2026",
        "4th of March 2026",
        "Wednesday, 4 March 2026",
        "March 4, 2026 10:15 p.m.",
        "4. März 2026",
        "Le 4 mars 2026",
        "4 de marzo de 2026",
        "4 maart 2026",
        " 2026-03-04 ",
    ],
)
def test_day_is_read_from_many_forms(written):
    """A day is read the same from standards, delimited numbers and months in words of several languages."""
    assert read_date(written).day == MARCH_4


@pytest.mark.parametrize(
    ("written", "day", "instant"),
    [
        ("2026-03-04T23:30:00-05:00", MARCH_4, "2026-03-05T04:30:00+00:00"),
        ("2026-03-04 00:15:00.123456789+0100", MARCH_4, "2026-03-03T23:15:00.123456+00:00"),
        ("Wed, 04 Mar 2026 10:00:00 GMT", MARCH_4, "2026-03-04T10:00:00+00:00"),
        ("4 Mar 2026 10:00:00 EST", MARCH_4, "2026-03-04T15:00:00+00:00"),
    ],
)
def test_day_is_the_one_written_and_the_moment_is_in_utc(written, day, instant):
    """A zone moves the moment to UTC and leaves the day as the source writes it."""
    read = read_date(written)
    assert (read.day, read.instant) == (day, dt.datetime.fromisoformat(instant))


def test_without_a_zone_the_moment_is_not_known():
    """A clock time without a zone gives a day and no moment."""
    assert read_date("2026-03-04T10:00:00").instant is None


@pytest.mark.parametrize("written", ["03/04/2026", "4.3.2026", "1-2-1999"])
def test_ambiguous_order_of_day_and_month_is_refused(written):
    """Numbers that could be two days are not guessed at, and both days are named."""
    with pytest.raises(UnreadableDate, match="can mean"):
        read_date(written)


@pytest.mark.parametrize(
    ("written", "day"),
    [("13/04/2026", (2026, 4, 13)), ("4/13/2026", (2026, 4, 13)), ("05.05.2026", (2026, 5, 5))],
)
def test_unambiguous_numbers_are_read(written, day):
    """Where only one order gives a date, or both the same, the numbers are read."""
    assert read_date(written).day == dt.date(*day)


@pytest.mark.parametrize(
    "written",
    [
        "2026",
        "2026-03",
        "March 2026",
        "4 March",
        "tomorrow",
        "last week",
        "on Tuesday",
        "1772582400",
        "2026-02-31",
        "31 February 2026",
        "12 Foo 2026",
        "03/04/26",
        "May 5, 2026 May 6, 2026",
        "2026-03-04T25:00:00",
        "",
        "a day told in so many words that it is none at all",
    ],
)
def test_nothing_is_invented(written):
    """A missing part, a relative date and a day outside the calendar are refused, never completed."""
    with pytest.raises(UnreadableDate) as refused:
        read_date(written)
    assert refused.value.reason == "no_publication_date"


@pytest.mark.parametrize("written", ["-0044-03-15", "0000-01-01", "10000-01-01", "+12026-03-04T00:00:00Z"])
def test_years_outside_the_calendar_have_their_own_reason(written):
    """Dates before year 1 and after 9999 are told from strings that are no dates."""
    with pytest.raises(UnreadableDate) as refused:
        read_date(written)
    assert refused.value.reason == "publication_date_out_of_range"


@settings(deadline=None, derandomize=True)
@given(st.dates(), st.sampled_from(["%Y-%m-%d", "%d %B %Y", "%B %d, %Y", "%A, %d %B %Y"]))
def test_what_is_written_in_full_is_read_back(day, form):
    """Every day of the calendar comes back from its full forms."""
    written = day.strftime(form).replace(day.strftime("%Y"), f"{day.year:04}")
    if day.year >= 1000:
        assert read_date(written).day == day


@settings(deadline=None, derandomize=True)
@given(st.text(max_size=40) | st.from_regex(r"\d{1,4}[-/. ](\d\d|March|May)[-/. ]\d{1,4}.{0,5}", fullmatch=True))
def test_any_string_is_read_or_refused(written):
    """No string raises anything but a refusal, and a day that is read stands in the string with its year."""
    try:
        day = read_date(written).day
    except UnreadableDate:
        return
    assert f"{day.year:04}" in written
