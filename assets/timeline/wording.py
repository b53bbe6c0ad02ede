"""Dates and numbers of an event in words, for people.

Here: one form for all exports that people read. Not here: dates as data.
"""

import datetime as dt
from collections.abc import Mapping
from typing import Any

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
"""Their names, from January."""


def date_in_words(row: Mapping[str, Any]) -> str:
    """The date of a row of ``timeline``, no finer than it is known: "March 2024", "before 5 March 2024"."""
    earliest, latest = row["earliest"], row["latest"]
    if earliest is None or latest is None:
        return _open(earliest, latest, row["edtf"])
    if earliest == latest:
        return _day(earliest)
    if (whole := _whole_period(earliest, latest)) is not None:
        return whole
    if row["extent"] == "throughout":
        return f"{_day(earliest)} to {_day(latest)}"
    return f"between {_day(earliest)} and {_day(latest)}"


def _open(earliest: dt.date | None, latest: dt.date | None, edtf: str | None) -> str:
    if earliest is not None:
        return f"{_day(earliest)} or later"
    if latest is not None:
        return f"{_day(latest)} or earlier"
    return edtf or "date not told"


def _whole_period(earliest: dt.date, latest: dt.date) -> str | None:
    """The name of a month, or a year, that the bounds enclose exactly."""
    next_day = latest + dt.timedelta(days=1) if latest < dt.date.max else None
    if earliest.day != 1 or (next_day is not None and next_day.day != 1):
        return None
    if (earliest.year, earliest.month) == (latest.year, latest.month):
        return f"{MONTHS[earliest.month - 1]} {earliest.year}"
    if (earliest.month, latest.month, earliest.year) == (1, 12, latest.year):
        return str(earliest.year)
    return None


def _day(day: dt.date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def counted(number: int, noun: str) -> str:
    """A number with its noun: one document, two documents."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
