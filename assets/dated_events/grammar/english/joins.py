"""Neighbours that are one expression: "9 a.m. Tuesday", "Friday morning", "July last year", "the third quarter of" it.

Here: which kinds stand next to each other, with what between them, and what they make together.
"""

from dataclasses import replace

from assets.dated_events.forms import Form, Length, Moment, Part, Range, Shift, granularity
from assets.dated_events.grammar.rules import Join

_DAY = frozenset(("day",))
_MOMENT = frozenset(("moment",))
_PART = frozenset(("month", "quarter", "half", "season", "day", "week", "weekend", "decade", "year"))
_WHOLE = frozenset(("week", "month", "year", "weekend", "season", "decade", "century"))
_CLOSER = {
    "month": ("year",), "quarter": ("year",), "half": ("year", "decade", "century"), "season": ("year",), "holiday": ("year",),
    "weekday": ("week", "month", "weekend", "year"), "weekend": ("week", "month", "year"), "week": ("month", "year", "season"),
    "day": ("week", "month", "year", "season"), "year": ("decade", "century"), "decade": ("century",),
}  # fmt: skip
"""What a part can be a part of."""


def _moment_of_day(moment: Form, day: Form) -> Form | None:
    return replace(moment, of=day) if isinstance(moment, Moment) and moment.of in (None, Shift("day", 0)) else None


def _day_moment(day: Form, moment: Form) -> Form | None:
    return _moment_of_day(moment, day)


def _weekday_date(weekday: Form, date: Form) -> Form | None:
    """A weekday and a date that both name the same day; the date counts, the weekday helps to find its year."""
    if not (isinstance(weekday, Part) and weekday.unit == "weekday" and weekday.of is None and weekday.nth is None):
        return None
    if isinstance(date, Part) and date.unit == "day" and date.index > 0 and date.weekday is None and date.of:
        return replace(date, weekday=weekday.index)
    return None


def _date_weekday(date: Form, weekday: Form) -> Form | None:
    return _weekday_date(weekday, date)


def _within(part: Form, whole: Form) -> Form | None:
    """The part put into the whole, where the part is open and the whole is of a size that has such parts."""
    if not isinstance(part, Part) or part.step is not None:
        return None
    if part.of is not None:
        inner = _within(part.of, whole)
        return replace(part, of=inner) if isinstance(inner, Part) else None
    return replace(part, of=whole) if granularity(whole) in _CLOSER.get(part.unit, ()) else None


def _last_within(part: Form, whole: Form) -> Form | None:
    """"The last week of May": what alone is the week before this one."""
    if isinstance(part, Shift) and part == Shift(part.unit, -1):
        return _within(Part(part.unit, -1), whole)
    return _within(part, whole)


def _whole_part(whole: Form, part: Form) -> Form | None:
    return _within(part, whole)


def _relative_within(part: Form, whole: Form) -> Form | None:
    """"Tuesday next week", "July last year": only a whole that is itself relative follows without "of"."""
    return _within(part, whole) if isinstance(whole, Shift) and whole.origin in ("now", "focus") else None


def _day_before(event: Form, day: Form) -> Form | None:
    return Shift("day", -1, of=day) if event == Shift("day", 0, "event") else None


def _day_after(event: Form, day: Form) -> Form | None:
    return Shift("day", 1, of=day) if event == Shift("day", 0, "event") else None


def _days(first: Form, last: Form) -> Form | None:
    """Two dates with a dash between them; weekdays and lengths so joined are no range of days."""
    plain = all(isinstance(f, Part) and f.unit == "day" and f.of for f in (first, last))
    return Range(first, last) if plain and not isinstance(first, Length) else None


JOINS = (
    Join("weekday_date", _DAY, r",?\s|,?\sthe\s", _DAY, _weekday_date),
    Join("date_weekday", _DAY, r",?\s|\s\(", _DAY, _date_weekday),
    Join("day_moment", _DAY, r"\s|,\s|\sat\s|\s-\s|,\sat\s", _MOMENT, _day_moment),
    Join("moment_day", _MOMENT, r"\s|,\s|\son\s|\sof\s|\son\sthe\s", _DAY, _moment_of_day),
    Join("part_relative", _PART, r"\s", _WHOLE, _relative_within),
    Join("part_of", _PART, r"\sof\s|\sof\sthe\s|\sin\s", _WHOLE, _last_within),
    Join("whole_part", _WHOLE, r"['’]s?\s", _PART, _whole_part),
    Join("day_before", _DAY, r"\sbefore\s", _DAY, _day_before),
    Join("day_after", _DAY, r"\safter\s", _DAY, _day_after),
    Join("dashed_days", _DAY, r"\s?[-–—]\s?", _DAY, _days),
)
