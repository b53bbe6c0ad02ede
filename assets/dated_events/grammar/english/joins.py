"""Neighbours that are one expression: "9 a.m. Tuesday", "Friday morning", "July last year", "the third quarter of" it.

Here: which kinds stand next to each other, with what between them, and what they make together.
"""

from dataclasses import replace

from assets.dated_events.forms import Absolute, Form, Moment, Part, Shift, granularity
from assets.dated_events.grammar.rules import Join

_DAY = frozenset(("day",))
_MOMENT = frozenset(("moment",))
_YEARLY = frozenset(("month", "quarter", "half", "season", "day"))
_WHOLE = frozenset(("week", "month", "year", "weekend", "season", "decade", "century"))


def _moment_of_day(moment: Form, day: Form) -> Form | None:
    return replace(moment, of=day) if isinstance(moment, Moment) and _loose(moment.of) else None


def _day_moment(day: Form, moment: Form) -> Form | None:
    return _moment_of_day(moment, day)


def _loose(form: Form | None) -> bool:
    return form is None or form == Shift("day", 0)


def _weekday_date(weekday: Form, date: Form) -> Form | None:
    if not (isinstance(weekday, Part) and weekday.unit == "weekday" and weekday.of is None):
        return None
    if isinstance(date, Part) and date.unit == "day" and date.index > 0 and date.weekday is None:
        return replace(date, weekday=weekday.index)
    return None


def _date_weekday(date: Form, weekday: Form) -> Form | None:
    return _weekday_date(weekday, date)


def _within(part: Form, whole: Form) -> Form | None:
    """The part put into the whole, where the part is open and smaller than the whole."""
    if not isinstance(part, Part) or part.step is not None:
        return None
    if part.of is not None:
        inner = _within(part.of, whole)
        return replace(part, of=inner) if isinstance(inner, Part) else None
    size = granularity(whole)
    if part.unit in ("month", "quarter", "half", "season", "holiday"):
        return replace(part, of=whole) if size == "year" else None
    if part.unit in ("weekday", "weekend"):
        return replace(part, of=whole) if size in ("week", "month", "weekend") else None
    return None


def _whole_part(whole: Form, part: Form) -> Form | None:
    return _within(part, whole)


def _relative_within(part: Form, whole: Form) -> Form | None:
    """"Tuesday next week", "July last year": only a whole that is itself relative follows without "of"."""
    return _within(part, whole) if isinstance(whole, Shift) and whole.origin in ("now", "focus") else None


def _shift_of(_: Form, __: Form) -> Form | None:
    return None


_ = Absolute

JOINS = (
    Join("weekday_date", _DAY, r",?\s|,?\sthe\s", _DAY, _weekday_date),
    Join("date_weekday", _DAY, r",?\s|\s\(", _DAY, _date_weekday),
    Join("day_moment", _DAY, r"\s|,\s|\sat\s|\s-\s|,\sat\s", _MOMENT, _day_moment),
    Join("moment_day", _MOMENT, r"\s|,\s|\son\s|\sof\s|\son\sthe\s", _DAY, _moment_of_day),
    Join("part_relative", _YEARLY, r"\s", _WHOLE, _relative_within),
    Join("part_of", _YEARLY, r"\sof\s|\sof\sthe\s|\sin\s", _WHOLE, _within),
    Join("whole_part", _WHOLE, r"['’]s?\s", _YEARLY, _whole_part),
)
