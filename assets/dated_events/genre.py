"""News or narrative: whether a text's dates count from its publication or from the date its story has reached.

The rule: a text is narrative where it names years well before its publication at least three times, and at least three
times as often as it uses the words of the day (yesterday, today, last week, a bare weekday). A setting forces either.
"""

import datetime as dt
from collections.abc import Iterable

from assets.dated_events.forms import Absolute, Form, Moment, Part, Range, Shift

_FAR = 2
"""Years before publication from which on a year is well before it."""
_FEWEST = 3
_TIMES = 3


def is_narrative(forms: Iterable[Form], reference: dt.date) -> bool:
    """The stated rule, on the forms of a whole text."""
    old = near = 0
    for form in forms:
        year = _year(form)
        if year is not None:
            old += year <= reference.year - _FAR
        elif _is_of_the_day(form):
            near += 1
    return old >= _FEWEST and old >= _TIMES * near


def _year(form: Form | None) -> int | None:
    while isinstance(form, Part | Moment | Range):
        form = form.last if isinstance(form, Range) else form.of
    return form.number if isinstance(form, Absolute) and form.unit == "year" else None


def _is_of_the_day(form: Form | None) -> bool:
    if isinstance(form, Moment):
        return _is_of_the_day(form.of)
    if isinstance(form, Part):
        return form.unit == "weekday" and form.of is None
    return isinstance(form, Shift) and form.origin == "now"
