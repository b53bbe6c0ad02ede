"""From what the words say to days of the calendar: what a form counts from, and which one of many it means.

Here: the decisions that need the day of publication, the dates the text has reached and the tense of the clause. Not
here: finding expressions (``recognising``), reading tense (``direction``), arithmetic (``calendars``).

What is counted from:
- news: "Thursday", "last week", "two years ago" from the day of publication; "that day", "the following month", "two
  weeks later" from the date the text reached last; comparisons of figures ("up from $3 a year earlier") from the
  quarter the text is about.
- narrative: everything but "today" and "ago" from the date the story reached last.
"""

import datetime as dt
from calendar import monthrange
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from assets.dated_events import calendars
from assets.dated_events.calendars import Span
from assets.dated_events.forms import Absolute, Form, Length, Moment, Numeric, Part, Range, Shift, Vague, granularity
from assets.dated_events.holidays import HOLIDAYS, holiday

_WITHIN = {
    "day": "month", "weekday": "week", "weekend": "week", "week": "year", "month": "year", "quarter": "year",
    "half": "year", "season": "year", "holiday": "year", "year": "decade", "decade": "century",
}  # fmt: skip
_REACH = range(-8, 9)
"""How many containers back and ahead a bare name is looked for: 29 February can be eight years away."""


_TRUST = {"day": 4, "quarter": 2, "half": 2, "weekday": 1000, "weekend": 1000}
"""How much nearer the other date must be for the tense not to count. Writers name the year of a far day."""


_FAR_BACK = 10
"""How many years back a bare year, decade or century must lie to be background and not where a story has got to."""


@dataclass(slots=True)
class Context:
    """What a document's expressions are anchored on; ``focus`` and ``period`` move as the text goes on.

    ``fiscal_year_start`` is the month the fiscal year starts with, ``day_order`` the order of dates in figures (``dmy``
    or ``mdy``); None where nobody has told.
    """

    reference: dt.date
    narrative: bool = False
    fiscal_year_start: int | None = None
    day_order: str | None = None
    focus: Span | None = None
    period: Span | None = None

    @property
    def today(self) -> Span:
        """The day of publication."""
        return calendars.span("day", self.reference)

    @property
    def here(self) -> Span:
        """The date counted from: of the publication in news, the one the story has reached in narrative."""
        return self.focus if self.narrative and self.focus and self.focus.first else self.today

    @property
    def reached(self) -> Span:
        """The date the text reached last; the publication's before it names one."""
        return self.focus if self.focus and self.focus.first else self.today

    def move(self, span: Span) -> None:
        """Take note of a date the text has told; in a story a year far back is background and moves nothing."""
        if span.first is None or span.last is None or self._is_background(span):
            return
        self.focus = span
        if span.unit == "quarter" and span.last and span.last <= self.reference and not (self.period and self.period.first and span.first < self.period.first):
            self.period = span

    def _is_background(self, span: Span) -> bool:
        far = self.narrative and span.unit in calendars.YEARS_OF and self.focus is not None
        return bool(far and self.focus and self.focus.first and span.last and self.focus.first.year - span.last.year > _FAR_BACK)


Direction = Callable[[], str | None]
"""Asks the clause whether it tells the ``past`` or the ``future``; None where it does not show."""


def anchor(form: Form, context: Context, direction: Direction) -> Span | None:
    """The span of days a form means; None where it means none (lengths, sets) or none can be told."""
    match form:
        case Absolute("short year", number):
            return calendars.short_year(number, context.reference)
        case Absolute(unit, number, fiscal):
            return _fiscal_year(number, context) if fiscal else calendars.years(unit, number)
        case Shift():
            return _shift(form, context, direction)
        case Part(unit="quarter", index=0):
            return _quarter_of_year(form, context, direction)
        case Part(of=None, unit=unit, index=index) if unit == "day" and index > 0 or unit != "day":
            return _choose(form, form, context, direction)
        case Part(of=of) if of is not None and (root := _open_root(of)):
            return _choose(form, root, context, direction)
        case Part(of=of):
            whole = anchor(of, context, direction) if of else context.reached
            return part_of(whole, form) if whole else None
        case Moment():
            return _moment(form, context, direction)
        case Range(first, last):
            return _range(first, last, context, direction)
        case Length():
            return _stretch(form, context)
        case Numeric():
            return _numeric(form, context)
        case Vague(value):
            return _vague(value, context)
    return None


def part_of(whole: Span, part: Part) -> Span | None:
    """The part of a span: its sixth month, its last Friday, its second week; None where it has none such."""
    if whole.first is None or whole.last is None:
        return None
    try:
        return _part_of(whole, whole.first, whole.last, part)
    except (ValueError, OverflowError):
        return None


def _part_of(whole: Span, first: dt.date, last: dt.date, part: Part) -> Span | None:
    unit, index = part.unit, part.index
    if unit == "holiday":
        day = holiday(HOLIDAYS[index], first.year)
        return calendars.span("day", day) if day else None
    if unit == "season":
        return calendars.span("season", dt.date(first.year, 3 * index, 1))
    if unit == "weekday" and whole.unit in ("week", "weekend"):
        monday = first - dt.timedelta(days=first.weekday())
        return calendars.span("day", monday + dt.timedelta(days=index - 1))
    if unit == "weekday":
        return _nth_weekday(first, last, part)
    if unit == "weekend" and index > 0:
        return calendars.span("weekend", first + dt.timedelta(days=(5 - first.weekday()) % 7 + 7 * (index - 1)))
    if unit == "day" and part.weekday is None and whole.unit == "month" and 0 < index:
        return calendars.span("day", first.replace(day=index))
    if unit == "half" and whole.unit in ("decade", "century"):
        return _half_of_years(first, last, index, whole)
    start = first if index > 0 else last
    if unit == "weekend":
        start = last - dt.timedelta(days=last.isoweekday() % 7)
    found = calendars.span(unit, calendars.moved(calendars.span(unit, start).first or start, unit, index - (index > 0) + (index < 0)))
    return found if found.first and found.first <= last and found.last and found.last >= first else None


def _half_of_years(first: dt.date, last: dt.date, index: int, whole: Span) -> Span:
    """The first or second half of a decade or century; TIMEX3 has no value for it but the whole's."""
    middle = dt.date((first.year + last.year + 1) // 2, 1, 1)
    if index == 1:
        return calendars.days(first, middle - dt.timedelta(days=1), "range", whole.value)
    return calendars.days(middle, last, "range", whole.value)


def _nth_weekday(first: dt.date, last: dt.date, part: Part) -> Span | None:
    """Of the Fridays of a month or year: ``nth`` 1 is the first, -1 the last."""
    nth = part.nth or 1
    if nth > 0:
        day = first + dt.timedelta(days=(part.index - 1 - first.weekday()) % 7 + 7 * (nth - 1))
    else:
        day = last - dt.timedelta(days=(last.weekday() - part.index + 1) % 7 - 7 * (nth + 1))
    return calendars.span("day", day) if first <= day <= last else None


def _open_root(form: Form) -> Part | None:
    """The outermost part of a chain whose container the text leaves open ("3" of "May" of no year)."""
    while isinstance(form, Part):
        if form.of is None:
            return form if form.unit != "day" or form.index > 0 else None
        form = form.of
    return None


def _choose(form: Part, root: Part, context: Context, direction: Direction) -> Span | None:
    """One of the many dates of a bare name: by "last", "this", "next", else by the clause's tense."""
    here = context.reached if root.origin == "focus" else context.here
    base = calendars.span(_WITHIN[root.unit], here.first or context.reference)
    if root.step == 0:
        return _occurrence(form, root, base)
    spans = [s for k in _near(form, root) if (c := calendars.shifted(base, base.unit, k)) and (s := _occurrence(form, root, c))]
    if root.step is None and form.weekday is not None and form.unit == "day":
        spans = [s for s in spans if s.first and s.first.isoweekday() == form.weekday] or spans
    if root.step is not None:
        return _last_or_next(spans, here, root.step)
    if context.narrative and context.focus:
        return _nearest(spans, here, back=2)
    return _by_direction(spans, here, form, direction)


def _near(form: Part, root: Part) -> Iterable[int]:
    leap = form.unit == "day" and form.index == 29
    return _REACH if leap or form.weekday is not None or root.unit == "holiday" else (-2, -1, 0, 1, 2)


def _occurrence(form: Part, root: Part, container: Span) -> Span | None:
    if form is root:
        return part_of(container, root)
    assert isinstance(form.of, Part)
    whole = _occurrence(form.of, root, container)
    return part_of(whole, form) if whole else None


def _last_or_next(spans: list[Span], here: Span, step: int) -> Span | None:
    day = here.first
    assert day
    if step < 0:
        return max((s for s in spans if s.last and s.last < day), key=lambda s: s.last or day, default=None)
    return min((s for s in spans if s.first and s.first > day), key=lambda s: s.first or day, default=None)


def _by_direction(spans: list[Span], here: Span, form: Part, direction: Direction) -> Span | None:
    day = here.first
    assert day
    told = direction()
    past = [s for s in spans if s.first and s.first <= day]
    coming = [s for s in spans if s.last and s.last >= day]
    before, after = (past[-1] if past else None), (coming[0] if coming else None)
    if before is None or after is None or before == after:
        return before or after
    if told is None and form.unit in ("weekday", "weekend"):
        return before
    gap = (_distance(before, day), _distance(after, day))
    trust = _TRUST.get(form.unit, 12)
    if told == "past" and form.unit in ("quarter", "half"):
        return before
    if told is None and form.unit in ("quarter", "half"):
        return before
    if told == "future":
        return before if gap[0] * trust < gap[1] else after
    if told == "past":
        return after if gap[1] * trust < gap[0] else before
    return before if gap[0] <= gap[1] else after


def _nearest(spans: list[Span], here: Span, back: int) -> Span | None:
    """The nearest, where a step back weighs ``back`` times as much as one ahead: stories go forward."""
    first, last = here.first, here.last
    assert first and last

    def weight(s: Span) -> int:
        assert s.first and s.last
        return max((s.first - last).days, 0) + back * max((first - s.last).days, 0)

    return min(spans, key=weight, default=None)


def _distance(span: Span, day: dt.date) -> int:
    assert span.first and span.last
    return max((day - span.last).days, (span.first - day).days, 0)


def _shift(form: Shift, context: Context, direction: Direction) -> Span | None:
    if form.origin == "period":
        return _year_before(form, context)
    if form.origin == "quarter":
        return _quarter_at_hand(context)
    if form.of is not None:
        base = anchor(form.of, context, direction)
    elif form.origin == "event":
        return None
    else:
        base = context.reached if form.origin == "focus" else context.here if form.origin == "here" else context.today
    if base is None or base.first is None:
        return None
    unit = form.unit if form.unit in calendars.DAYS_OF or form.unit in calendars.MONTHS_OF else form.unit
    if unit in ("second", "minute", "hour"):
        return calendars.span("day", base.first)
    day = base.last if form.of is not None and form.count > 0 else base.first
    start = calendars.span("day", day or base.first)
    coarse = base.unit if _coarser(base.unit, unit) and form.to is None and form.of is None else None
    return calendars.shifted(start, unit, form.count, form.to or coarse)


def _quarter_of_year(form: Part, context: Context, direction: Direction) -> Span | None:
    """"The 1988 quarter": the one that corresponds to the quarter the text is about; else the year is all it tells."""
    year = anchor(form.of, context, direction) if form.of else None
    if year and year.first and context.period and context.period.first:
        return calendars.span("quarter", context.period.first.replace(year=year.first.year, day=1))
    return year


def _quarter_at_hand(context: Context) -> Span:
    """The quarter the text is about; else the last one that was over on the day counted from."""
    if context.period and context.period.unit == "quarter":
        return context.period
    day = context.here.first or context.reference
    return calendars.shifted(calendars.span("quarter", day), "quarter", -1) or context.today


def _coarser(unit: str, than: str) -> bool:
    """Whether a day told as one unit says too little to count in the other: "two days" after "May 1942"."""
    order = ("day", "week", "month", "quarter", "season", "half", "year", "decade", "century")
    return unit in order and than in order and order.index(unit) > order.index(than) and than in ("day", "week", "month")


def _year_before(form: Shift, context: Context) -> Span | None:
    if context.period:
        return calendars.shifted(context.period, "year", form.count, context.period.unit)
    return calendars.shifted(context.reached if context.narrative else context.today, "year", form.count, form.to)


def _moment(form: Moment, context: Context, direction: Direction) -> Span | None:
    if form.of is None:
        here = context.reached if context.reached.unit == "day" else context.here
        day = here if here.unit == "day" else None
    else:
        day = anchor(form.of, context, direction)
    if day is None or day.first is None:
        return None
    if day.unit != "day":
        return None
    day = calendars.span("day", day.first)
    return Span("day", day.first, day.last, f"{day.value}T{form.clock}", day.edtf, clock=form.clock + form.zone)


def _range(first: Form, last: Form, context: Context, direction: Direction) -> Span | None:
    """Both ends; where one is told more fully than the other, the shorter borrows from it."""
    end = anchor(last, context, direction)
    begin = anchor(first, context, direction)
    if end is None or begin is None or begin.first is None or end.last is None:
        return calendars.range_of(begin, end) if begin and end else None
    if begin.first > end.last and isinstance(first, Part):
        begin = calendars.shifted(begin, "year", -1, begin.unit) or begin
    return calendars.range_of(begin, end)


def _stretch(form: Length, context: Context) -> Span | None:
    """The days of "the past two weeks" and "the next year": rolling, up to or from the day counted from."""
    day = context.here.first
    if not form.back or form.count is None or form.unit in ("second", "minute", "hour") or day is None:
        return None
    try:
        other = calendars.moved(day, form.unit, round(form.back * form.count))
    except (OverflowError, ValueError):
        return None
    return calendars.days(min(day, other), max(day, other), "range", form.value)


def _numeric(form: Numeric, context: Context) -> Span | None:
    """A date in figures; where its order is not known and both can be, all from one to the other and no day at all."""
    both = {"dmy": (form.first, form.second), "mdy": (form.second, form.first)}
    possible = {o: dt.date(form.year, m, d) for o, (d, m) in both.items() if is_possible(form.year, m, d)}
    if not possible:
        return None
    day = possible.get(context.day_order or "") or (next(iter(possible.values())) if len(set(possible.values())) == 1 else None)
    if day:
        return calendars.span("day", day)
    return calendars.days(min(possible.values()), max(possible.values()), "range", f"{form.year:04d}-XX-XX")


def _vague(value: str, context: Context) -> Span | None:
    """Bounds of a vague reference; a story's past and present count from no day that is told."""
    day = context.reference
    if context.narrative:
        return Span("vague", None, None, value, "")
    text = day.isoformat()
    match value:
        case "PRESENT_REF":
            return Span("vague", day, day, value, text)
        case "PAST_REF":
            return Span("vague", None, day, value, f"../{text}")
        case _:
            return Span("vague", day, None, value, f"{text}/..")


def _fiscal_year(number: int, context: Context) -> Span | None:
    """Fiscal 1990 ends in 1990; without the month it starts in it is about the calendar year."""
    start = context.fiscal_year_start
    year = calendars.year_number(number)
    if start in (None, 1) or year is None or year.first is None or number < 2:
        return year
    assert start
    first = dt.date(number - 1, start, 1)
    return calendars.days(first, calendars.moved(first, "year", 1) - dt.timedelta(days=1), "year", year.value)


def is_possible(year: int | None, month: int, day: int) -> bool:
    """Whether the calendar has such a day; without a year any year will do."""
    if not 1 <= month <= 12 or day < 1:
        return False
    return day <= monthrange(2000 if year is None or not 1 <= year <= 9999 else year, month)[1]


def anchored_on(form: Form) -> str | None:
    """What a relative form counts from: ``publication``, ``previous`` or ``event``; None for an absolute one."""
    match form:
        case Shift(of=None, origin=origin):
            return {"focus": "previous", "event": "event", "period": "previous"}.get(origin, "publication")
        case Shift(of=of) | Part(of=of) | Moment(of=of):
            return anchored_on(of) if of else "publication"
        case Range(first, last):
            return anchored_on(last) or anchored_on(first)
        case Length(back=back) if back:
            return "publication"
        case Vague():
            return "publication"
    return None


def is_relative(form: Form) -> bool:
    """Whether a form needs an anchor to be a date."""
    return anchored_on(form) is not None


__all__ = ["Context", "anchor", "anchored_on", "granularity", "is_possible", "is_relative", "part_of"]
