"""From what the words say to days of the calendar: what a form counts from, and the span it comes to.

Here: the decisions that need the day of publication and the dates the text has reached. Not here: finding expressions
(``recognising``), which of many a bare name means (``choosing``), arithmetic (``calendars``).

What is counted from:
- news: "Thursday", "last week", "two years ago" from the day of publication; "that day", "the following month", "two
  weeks later" from the date the text reached last; comparisons of figures ("up from $3 a year earlier") from the
  quarter the text is about.
- narrative: bare names and "the year" too from the date the story reached last.
"""

import datetime as dt
from dataclasses import replace

from assets.dated_events import calendars
from assets.dated_events.calendars import Span
from assets.dated_events.choosing import Direction, choose
from assets.dated_events.context import Context
from assets.dated_events.forms import (
    CLOCK_UNITS,
    Absolute,
    Form,
    Length,
    Moment,
    Numeric,
    Part,
    Range,
    Shift,
    Vague,
    open_root,
)
from assets.dated_events.parts import part_of

_DAY = dt.timedelta(1)
_PARTS_OF = {
    "century": ("year", 100),
    "decade": ("year", 10),
    "year": ("month", 12),
    "month": ("day", 30),
    "week": ("day", 7),
}
_FINE = ("day", "week", "month")
_SIZES = ("day", "week", "month", "quarter", "season", "half", "year", "decade", "century")


def anchor(form: Form, context: Context, direction: Direction) -> Span | None:
    """The span of days a form means; None where it means none (lengths, sets) or none can be told."""
    match form:
        case Absolute(unit="short year", number=number):
            return calendars.short_year(number, context.reference)
        case Absolute(unit, number, fiscal):
            return _fiscal_year(number, context) if fiscal else calendars.years(unit, number)
        case Shift():
            return _shift(form, context, direction)
        case Part():
            return _part(form, context, direction)
        case Moment():
            return _moment(form, context, direction)
        case Range(first, last):
            return _range(first, last, context, direction)
        case Length():
            return _stretch(form, context, direction)
        case Numeric():
            return _numeric(form, context)
        case Vague(value):
            return _vague(value, context)
    return None


def _part(form: Part, context: Context, direction: Direction) -> Span | None:
    if form.unit == "quarter" and form.index == 0:
        return _quarter_of_year(form, context, direction)
    root = open_root(form)
    if root:
        return choose(form, root, context, direction)
    whole = anchor(form.of, context, direction) if form.of else context.reached
    return part_of(whole, form) if whole else None


def _quarter_of_year(form: Part, context: Context, direction: Direction) -> Span | None:
    """Of "the 1988 quarter" the one that corresponds to the quarter the text is about; else all of the year."""
    year = anchor(form.of, context, direction) if form.of else None
    if year and year.first and context.period and context.period.first:
        return calendars.span("quarter", context.period.first.replace(year=year.first.year))
    return year


def _shift(form: Shift, context: Context, direction: Direction) -> Span | None:
    match form.origin:
        case "period":
            return _year_before(form, context)
        case "quarter":
            return _quarter_at_hand(context)
        case "event" if form.of is None:
            return None
    if form.of is None and form.origin != "now" and context.focus and (ancient := context.year_before_christ):
        return calendars.shifted(ancient, form.unit, form.count) or (context.focus if form.count == 0 else None)
    base = anchor(form.of, context, direction) if form.of else _origin(form, context, direction)
    if base is None or base.first is None or base.last is None:
        return None
    if form.unit in CLOCK_UNITS:
        return calendars.span("day", base.first)
    if form.of is None and form.to is None and _says_too_little(base.unit, form.unit):
        return _shifted_roughly(base, base.first, base.last, form)
    day = base.last if form.of and form.count > 0 else base.first
    found = calendars.shifted(calendars.span("day", day), form.unit, form.count, form.to)
    return None if found and _is_told_too_soon(form, base, found, context) else found


def _shifted_roughly(base: Span, first: dt.date, last: dt.date, form: Shift) -> Span | None:
    """So long before or after some day of a month or year: its value is a month or year too, its days are all such."""
    from_day = calendars.span("day", last if form.count < 0 else first)
    found = calendars.shifted(from_day, form.unit, form.count, base.unit)
    try:
        ends = [calendars.moved(day, form.unit, form.count) for day in (first, last)]
    except (OverflowError, ValueError):
        return None
    return found and replace(found, first=ends[0], last=ends[1], edtf=f"{ends[0].isoformat()}/{ends[1].isoformat()}")


def _is_told_too_soon(form: Shift, base: Span, found: Span, context: Context) -> bool:
    """Whether "41 years later" would lie ahead of publication, counted from a day gone by: it counts from another."""
    if form.origin != "focus" or form.of or form.unit not in calendars.YEARS_OF or not found.first or not base.last:
        return False
    return form.count > 1 and base.last <= context.reference < found.first


def _origin(form: Shift, context: Context, direction: Direction) -> Span:
    """What is counted from; in news nothing earlier is counted from a date still to come, unless it is so too."""
    reached = context.reached
    if form.origin == "focus" and form.count < 0 and not context.narrative and reached.first:
        ahead = reached.first > context.reference and direction() not in ("future", "to come")
        return context.today if ahead else reached
    return {"focus": reached, "here": context.here}.get(form.origin, context.today)


def _says_too_little(unit: str, counted: str) -> bool:
    """Whether a date told as one unit is too coarse to count the other from: "two days" after "May 1942" is May."""
    return counted in _FINE and unit in _SIZES and _SIZES.index(unit) > _SIZES.index(counted)


def _quarter_at_hand(context: Context) -> Span | None:
    """The quarter the text is about; else the last one that was over on the day counted from."""
    if context.period:
        return context.period
    here = calendars.span("quarter", context.here.first or context.reference)
    return calendars.shifted(here, "quarter", -1)


def _year_before(form: Shift, context: Context) -> Span | None:
    if period := context.period or context.month_told:
        return calendars.shifted(period, "year", form.count, period.unit)
    return calendars.shifted(context.here, "year", form.count, form.to)


def _moment(form: Moment, context: Context, direction: Direction) -> Span | None:
    if form.of:
        day = anchor(form.of, context, direction)
    else:
        day = context.reached if context.reached.unit == "day" else context.here
        if not context.narrative and _lies_ahead(day, context) and direction() not in ("future", "to come"):
            day = context.here  # "will come on Wednesday. In the afternoon crews pulled a man out."
    if day is None or day.first is None or day.unit != "day":
        return None
    plain = calendars.span("day", day.first)
    return Span("day", day.first, day.last, f"{plain.value}T{form.clock}", plain.edtf, clock=form.clock + form.zone)


def _lies_ahead(span: Span, context: Context) -> bool:
    return span.first is not None and span.first > context.reference


def _range(first: Form, last: Form, context: Context, direction: Direction) -> Span | None:
    """From the first day of one to the last of the other; a first part without a year lies before the last."""
    begin, end = anchor(first, context, direction), anchor(last, context, direction)
    if begin is None or end is None:
        return None
    if begin.first and end.last and begin.first > end.last and isinstance(first, Part):
        begin = calendars.shifted(begin, "year", -1, begin.unit) or begin
    return calendars.range_of(begin, end)


def _stretch(form: Length, context: Context, direction: Direction) -> Span | None:
    """The days of "the past two weeks" and "the next year": rolling, up to or from the day counted from.

    Those of "the nine months ended 30 September" and "the first nine months of 1990" are whole ones of the date told.
    """
    if not form.back or form.count is None or form.unit in CLOCK_UNITS:
        return None
    told = anchor(form.of, context, direction) if form.of else context.here
    unit, count = _in_whole_units(form.unit, form.back * form.count)
    if told is None or told.first is None or told.last is None:
        return None
    try:
        if form.of is None:
            first, last = sorted((told.first, calendars.moved(told.first, unit, count)))
        elif form.back < 0:
            first, last = calendars.moved(told.last + _DAY, unit, count), told.last
        else:
            first, last = told.first, calendars.moved(told.first, unit, count) - _DAY
    except (OverflowError, ValueError):
        return None
    return calendars.days(first, last, "range", form.value)


def _in_whole_units(unit: str, count: float) -> tuple[str, int]:
    """Half a year as six months, for the calendar's arithmetic."""
    if count != int(count) and unit in _PARTS_OF:
        unit, parts = _PARTS_OF[unit]
        count *= parts
    return unit, round(count)


def _numeric(form: Numeric, context: Context) -> Span | None:
    """A date in figures; where its order is not known and both can be, all from one to the other and no day at all."""
    days = {}
    year = _told_year(form, context)
    for order, day, month in (("dmy", form.first, form.second), ("mdy", form.second, form.first)):
        if calendars.is_possible(year, month, day):
            days[order] = dt.date(year, month, day)
    if not days:
        return None
    if context.day_order in days:
        return calendars.span("day", days[context.day_order])
    first, last = min(days.values()), max(days.values())
    if first == last:
        return calendars.span("day", first)
    return calendars.days(first, last, "range", f"{year:04d}-XX-XX")


def _told_year(form: Numeric, context: Context) -> int:
    short = calendars.short_year(form.year, context.reference) if form.short else None
    return short.first.year if short and short.first else form.year


def _vague(value: str, context: Context) -> Span | None:
    """Bounds of a vague reference; a story's past and present count from no day that is told."""
    day = context.reference
    if context.narrative:
        return None
    text = day.isoformat()
    match value:
        case "PRESENT_REF":
            return Span("vague", day, day, value, text)
        case "PAST_REF":
            return Span("vague", None, day, value, f"../{text}")
    return Span("vague", day, None, value, f"{text}/..")


def _fiscal_year(number: int, context: Context) -> Span | None:
    """Fiscal 1990 ends in 1990; without the month it starts in it is taken for the calendar year, about."""
    start = context.fiscal_year_start
    year = calendars.year_number(number)
    if year is None or start == 1 or number < 2:
        return year
    if start is None:
        return Span(year.unit, year.first, year.last, year.value, f"{year.edtf}~")
    first = dt.date(number - 1, start, 1)
    return calendars.days(first, calendars.moved(first, "year", 1) - dt.timedelta(days=1), "year", year.value)
