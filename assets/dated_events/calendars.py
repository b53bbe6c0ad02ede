"""Spans of the calendar: weeks, quarters, decades and their arithmetic, with the TIMEX3 value and EDTF of each.

Here: proleptic Gregorian days and nothing of language. Weeks are ISO 8601 weeks; seasons are the northern ones by whole
months, winter from the December of its year to the next February. Not here: which span a text means (``anchoring``).
"""

import datetime as dt
from calendar import monthrange
from dataclasses import dataclass
from functools import lru_cache

from assets.dated_events.forms import SEASONS, written_year

MONTHS_OF = {"month": 1, "quarter": 3, "season": 3, "half": 6, "year": 12}
YEARS_OF = {"year": 1, "decade": 10, "century": 100}
DAYS_OF = {"day": 1, "week": 7, "weekend": 7, "fortnight": 14}


@dataclass(frozen=True, slots=True)
class Span:
    """Days from ``first`` to ``last``, both included, that are one ``unit``; None for years before the first.

    ``clock`` is a clock time or part of the day within a span of one day.
    """

    unit: str
    first: dt.date | None
    last: dt.date | None
    value: str
    edtf: str
    clock: str = ""


def year_number(number: int) -> Span | None:
    """The span of a year, negative before Christ (-44 is 44 BC, astronomically -43)."""
    if number > 0:
        return span("year", dt.date(number, 1, 1)) if number <= 9999 else None
    return Span("year", None, None, written_year(number), f"-{-number - 1:04d}" if number < -1 else "0000")


def short_year(number: int, near: dt.date) -> Span | None:
    """The year that ends in two figures, of the hundred years up to the twentieth after a day."""
    last = near.year + 20
    return year_number(last - (last - number) % 100)


def years(unit: str, number: int) -> Span | None:
    """A year, decade (199: the 1990s) or century (18: the 1800s); centuries before Christ are negative (-1: first)."""
    if unit == "year":
        return year_number(number)
    if number < 0:
        return Span(unit, None, None, written_year(number, unit), _before_christ(number))
    length = YEARS_OF[unit]
    first = max(number * length, 1)
    if first + length - 1 > 9999:
        return None
    return span(unit, dt.date(first, 1, 1))


@lru_cache(maxsize=4096)
def span(unit: str, day: dt.date) -> Span:
    """The span of a unit that a day lies in. Raises ``KeyError`` for a unit that is no part of the calendar."""
    match unit:
        case "day":
            return Span(unit, day, day, day.isoformat(), day.isoformat())
        case "week" | "weekend":
            return _week(unit, day)
        case "month" | "quarter" | "half" | "season":
            return _months(unit, day)
    length = YEARS_OF[unit]
    first = day.year - day.year % length
    value = written_year(first // length, unit)
    # EDTF's "00XX" has a year 0, which the first century after Christ has not.
    edtf = value.ljust(4, "X") if first else f"0001/{length - 1:04d}"
    return Span(unit, dt.date(max(first, 1), 1, 1), dt.date(first + length - 1, 12, 31), value, edtf)


def shifted(start: Span, unit: str, count: int, to: str | None = None) -> Span | None:
    """The span of ``to`` (else ``unit``) that lies ``count`` units from ``start``; None outside the years 1 to 9999."""
    if start.first is None:
        return _shifted_before_christ(start, unit, count)
    try:
        return span(to or {"fortnight": "week"}.get(unit, unit), moved(start.first, unit, count))
    except (OverflowError, ValueError):
        return None


def _shifted_before_christ(start: Span, unit: str, count: int) -> Span | None:
    """Whole years from a year before Christ; there is no year 0 between 1 BC and AD 1."""
    if unit not in YEARS_OF or not start.value.startswith("BC") or start.unit in ("decade", "century"):
        return None
    year = 1 - int(start.value[2:6]) + count * YEARS_OF[unit]
    return year_number(year if year > 0 else year - 1)


def moved(day: dt.date, unit: str, count: int) -> dt.date:
    """The day ``count`` units later; the last of the month where the month is shorter.

    Raises ``OverflowError`` or ``ValueError`` outside the years 1 to 9999.
    """
    if unit in DAYS_OF:
        return day + dt.timedelta(days=DAYS_OF[unit] * count)
    step = MONTHS_OF.get(unit, 12 * YEARS_OF.get(unit, 1))
    months = day.year * 12 + day.month - 1 + step * count
    year, month = divmod(months, 12)
    return dt.date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def range_of(first: Span, last: Span) -> Span | None:
    """One span from the first day of ``first`` to the last of ``last``; None where it would run backwards."""
    if first.first and last.last and first.first > last.last:
        return None
    return Span("range", first.first, last.last, f"{first.value}/{last.value}", f"{_plain(first)}/{_plain(last, 1)}")


def days(first: dt.date, last: dt.date, unit: str, value: str) -> Span:
    """A span of days that is no calendar unit, for example a fiscal year or a stretch of two weeks."""
    return Span(unit, first, last, value, f"{first.isoformat()}/{last.isoformat()}")


def is_possible(year: int | None, month: int, day: int) -> bool:
    """Whether the calendar has such a day; without a year any year will do."""
    if not 1 <= month <= 12 or day < 1:
        return False
    return day <= monthrange(2000 if year is None or not 1 <= year <= 9999 else year, month)[1]


def _plain(part: Span, end: int = 0) -> str:
    """One end of an EDTF interval: as it is, or its day where it is an interval or a season itself."""
    day = part.last if end else part.first
    composite = part.unit in ("week", "weekend", "season", "quarter", "half", "range") or "/" in part.edtf
    return day.isoformat() if day and composite else part.edtf


def _week(unit: str, day: dt.date) -> Span:
    monday = day - dt.timedelta(days=day.weekday())
    year, week, _ = monday.isocalendar()
    first = monday + dt.timedelta(days=5 if unit == "weekend" else 0)
    last = dt.date.fromordinal(min(monday.toordinal() + 6, dt.date.max.toordinal()))
    value = f"{year:04d}-W{week:02d}" + ("-WE" if unit == "weekend" else "")
    return days(first, last, unit, value)


def _months(unit: str, day: dt.date) -> Span:
    if unit == "season":
        return _season(day)
    length = MONTHS_OF[unit]
    index = (day.month - 1) // length
    first = dt.date(day.year, index * length + 1, 1)
    month = first.month + length - 1
    last = dt.date(day.year, month, monthrange(day.year, month)[1])
    year = f"{day.year:04d}"
    if unit == "month":
        return Span(unit, first, last, f"{year}-{first.month:02d}", f"{year}-{first.month:02d}")
    code, edtf = ("Q", 33 + index) if unit == "quarter" else ("H", 40 + index)
    return Span(unit, first, last, f"{year}-{code}{index + 1}", f"{year}-{edtf}")


def _season(day: dt.date) -> Span:
    year = day.year - (1 if day.month < 3 else 0)
    index = day.month % 12 // 3 - 1 if day.month % 12 >= 3 else 3
    first = dt.date(year, (3, 6, 9, 12)[index], 1)
    last = moved(first, "month", 3) - dt.timedelta(days=1)
    edtf = f"{year:04d}-12/{year + 1:04d}-02" if index == 3 else f"{year:04d}-{21 + index}"
    return Span("season", first, last, f"{year:04d}-{SEASONS[index]}", edtf)


def _before_christ(number: int) -> str:
    """Decades and centuries before Christ as EDTF intervals: the first century BC is the years -99 to 0."""
    return f"-{-number * 100 - 1:04d}/{'-' if number < -1 else ''}{(-number - 1) * 100:04d}"
