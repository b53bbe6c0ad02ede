"""Parts of spans: the sixth month of a year, the last Friday of June, the second half of a century.

Here: finding a named or numbered part in a span that is known. Not here: finding the span (``anchoring``).
"""

import datetime as dt

from assets.dated_events import calendars
from assets.dated_events.calendars import Span
from assets.dated_events.forms import SEASONS, Part
from assets.dated_events.holidays import HOLIDAYS, holiday


def part_of(whole: Span, part: Part) -> Span | None:
    """The part of a span that a form tells; None where it has none such."""
    if whole.first is None or whole.last is None:
        return _before_christ(whole, part)
    try:
        return _find(whole, whole.first, whole.last, part)
    except (ValueError, OverflowError):
        return None


def _before_christ(whole: Span, part: Part) -> Span | None:
    """A month or season of a year before Christ, or a day of such a month: told in value and EDTF only."""
    if part.unit == "season" and whole.unit == "year":
        code = SEASONS[part.index - 1]
        return Span("season", None, None, f"{whole.value}-{code}", f"{whole.edtf}-{20 + part.index}")
    if (part.unit, whole.unit) not in (("month", "year"), ("day", "month")) or part.index < 1:
        return None
    return Span(part.unit, None, None, f"{whole.value}-{part.index:02d}", f"{whole.edtf}-{part.index:02d}")


def _find(whole: Span, first: dt.date, last: dt.date, part: Part) -> Span | None:
    unit, index = part.unit, part.index
    match unit:
        case "holiday":
            day = holiday(HOLIDAYS[index], first.year)
            return calendars.span("day", day) if day else None
        case "season":
            return calendars.span("season", dt.date(first.year, 3 * index, 1))
        case "weekday" if whole.unit in ("week", "weekend"):
            monday = first - dt.timedelta(days=first.weekday())
            return calendars.span("day", monday + dt.timedelta(days=index - 1))
        case "weekday":
            return _nth_weekday(first, last, part)
        case "weekend":
            return _nth_weekend(first, last, index)
        case "half" | "quarter" if whole.unit in ("decade", "century"):
            return _share_of_years(first, last, part, whole)
        case "week" if whole.unit == "month":
            return _nth_week(first, last, index)
        case "day" if whole.unit == "month" and index > 0:
            return calendars.span("day", first.replace(day=index))
    return _nth(first, last, part)


def _nth(first: dt.date, last: dt.date, part: Part) -> Span | None:
    """A part that is counted from the first day, or back from the last where its index is negative."""
    begin = calendars.span(part.unit, first if part.index > 0 else last).first
    assert begin
    steps = part.index - 1 if part.index > 0 else part.index + 1
    found = calendars.span(part.unit, calendars.moved(begin, part.unit, steps))
    return found if found.first and found.last and found.first <= last and found.last >= first else None


def _nth_week(first: dt.date, last: dt.date, index: int) -> Span | None:
    """The nth seven days of a month, and the ISO week that shares most of them: writers mean the one or the other."""
    week = dt.timedelta(days=7)
    begin = first + week * (index - 1) if index > 0 else last + dt.timedelta(1) + week * index
    if not first <= begin <= last:
        return None
    thursday = begin + dt.timedelta(days=(3 - begin.weekday()) % 7)
    iso = calendars.span("week", thursday)
    assert iso.first
    assert iso.last
    begins, ends = max(first, min(begin, iso.first)), min(last, max(begin + dt.timedelta(6), iso.last))
    return calendars.days(begins, ends, "week", iso.value)


def _nth_weekday(first: dt.date, last: dt.date, part: Part) -> Span | None:
    """Of the Fridays of a month or year: ``nth`` 1 is the first, -1 the last."""
    nth = part.nth or 1
    if nth > 0:
        day = first + dt.timedelta(days=(part.index - 1 - first.weekday()) % 7 + 7 * (nth - 1))
    else:
        day = last - dt.timedelta(days=(last.weekday() - part.index + 1) % 7 - 7 * (nth + 1))
    return calendars.span("day", day) if first <= day <= last else None


def _nth_weekend(first: dt.date, last: dt.date, index: int) -> Span | None:
    """Weekends whose Saturday (or, from the end, Sunday) lies in the span."""
    if index > 0:
        return calendars.span("weekend", first + dt.timedelta(days=(5 - first.weekday()) % 7 + 7 * (index - 1)))
    return calendars.span("weekend", last - dt.timedelta(days=last.isoweekday() % 7 - 7 * (index + 1)))


def _share_of_years(first: dt.date, last: dt.date, part: Part, whole: Span) -> Span | None:
    """A half or quarter of a century, or a half of a decade; TIMEX3 has no value for it but the whole's."""
    shares = 2 if part.unit == "half" else 4
    index = part.index if part.index > 0 else shares + 1 + part.index
    start = first.year - first.year % 10
    length, rest = divmod(last.year + 1 - start, shares)
    if rest or not 1 <= index <= shares:
        return None
    begin = dt.date(max(start + length * (index - 1), 1), 1, 1)
    return calendars.days(begin, dt.date(start + length * index - 1, 12, 31), "range", whole.value)
