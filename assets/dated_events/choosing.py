"""Which of many: the June, Thursday or 3 May that a bare name means.

Here: one decision, from "last", "this" and "next", from the tense of the clause, or in a story from where it has got
to. Not here: reading the tense (``direction``).
"""

import datetime as dt
from collections.abc import Callable

from assets.dated_events import calendars
from assets.dated_events.calendars import Span
from assets.dated_events.context import Context
from assets.dated_events.forms import Part
from assets.dated_events.parts import part_of

_WITHIN = {
    "day": "month", "weekday": "week", "weekend": "week", "week": "year", "month": "year", "quarter": "year",
    "half": "year", "season": "year", "holiday": "year", "year": "decade", "decade": "century",
}  # fmt: skip
_TRUST = {"day": 4.0, "quarter": 2.0, "half": 2.0, "weekday": 1000.0, "weekend": 1000.0}
"""How much nearer the other date must be for the tense not to count; writers name the year of a far day."""
_TRUST_OF_MONTHS = 12.0
_BACK_WEIGHS = 2
"""In a story a step back weighs so much more than one ahead: stories go forward."""
_NEW_YEAR_WEIGHS = 120
"""How many days a step into the next year weighs on top: a story that gets there mostly says so."""

Direction = Callable[[], str | None]
"""Asks the clause whether it tells the ``past`` or the ``future``; None where not; see ``direction_of``."""


def choose(form: Part, root: Part, context: Context, direction: Direction) -> Span | None:
    """One of the many dates of a form whose ``root`` is open; None where the calendar has none near."""
    if (ancient := context.year_before_christ) and root.unit == "month":
        return _occurrence(form, root, ancient)
    told = direction() if context.narrative and root.step is None and root.origin == "now" else None
    here = context.reached if root.origin == "focus" else context.today if told == "to come" else context.here
    base = calendars.span(_WITHIN[root.unit], here.first or context.reference)
    if root.step == 0:
        return _occurrence(form, root, base)
    spans = _candidates(form, root, base)
    if root.step is not None:
        return _last_or_next(spans, here, root)
    if context.narrative and context.focus and told != "to come":
        return _nearest_in_story(spans, here)
    return _by_direction(spans, here, form.unit if form.unit == "day" else root.unit, direction)


def _candidates(form: Part, root: Part, base: Span) -> list[Span]:
    """The dates in the containers near ``base``, in order; of a weekday told with a date only those that fall on it."""
    rare = form.weekday is not None or root.unit == "holiday" or (form.unit == "day" and form.index == 29)
    reach = 8 if rare else 2
    spans = []
    for k in range(-reach, reach + 1):
        container = calendars.shifted(base, base.unit, k)
        if container and (found := _occurrence(form, root, container)):
            spans.append(found)
    if form.weekday is None:
        return spans
    return [s for s in spans if s.first and s.first.isoweekday() == form.weekday] or spans


def _occurrence(form: Part, root: Part, container: Span) -> Span | None:
    if form is root:
        return part_of(container, root)
    assert isinstance(form.of, Part)
    whole = _occurrence(form.of, root, container)
    return part_of(whole, form) if whole else None


def _last_or_next(spans: list[Span], here: Span, root: Part) -> Span | None:
    """The last one gone by or the next to come, and not tomorrow where it is to be ``far``."""
    if root.step == -1:
        return next((s for s in reversed(spans) if s.last and s.last < _day(here)), None)
    return next((s for s in spans if s.first and (s.first - _last_day(here)).days > int(root.far)), None)


def _by_direction(spans: list[Span], here: Span, unit: str, direction: Direction) -> Span | None:
    day = _day(here)
    before = next((s for s in reversed(spans) if s.first and s.first <= day), None)
    after = next((s for s in spans if s.last and s.last >= day), None)
    if before is None or after is None or before == after:
        return before or after
    told = direction()
    back, ahead = _distance(before, day), _distance(after, day)
    if told in ("future", "to come"):
        return before if back * _TRUST.get(unit, _TRUST_OF_MONTHS) < ahead else after
    if unit in ("weekday", "weekend", "quarter", "half"):
        return before
    if told == "gone":
        return before
    if told == "past":
        return after if ahead * _TRUST.get(unit, _TRUST_OF_MONTHS) < back else before
    return before if back <= ahead else after


def _nearest_in_story(spans: list[Span], here: Span) -> Span | None:
    """The nearest from where a story has got to, of no earlier year: who turns back further names the year."""
    day = _day(here)
    ahead = (s for s in spans if _day(s).year >= day.year or _last_day(s) >= day)
    return min(ahead, key=lambda s: _weight(s, here), default=None)


def _weight(span: Span, here: Span) -> int:
    ahead = max((_day(span) - _last_day(here)).days, 0)
    back = max((_day(here) - _last_day(span)).days, 0)
    return ahead + _BACK_WEIGHS * back + _NEW_YEAR_WEIGHS * (_day(span).year > _last_day(here).year)


def _distance(span: Span, day: dt.date) -> int:
    return max((day - _last_day(span)).days, (_day(span) - day).days, 0)


def _day(span: Span) -> dt.date:
    assert span.first
    return span.first


def _last_day(span: Span) -> dt.date:
    assert span.last
    return span.last
