"""News or narrative: whether a text's dates count from its publication or from the date its story has reached.

The rule: a text is narrative where it names years, decades or centuries well before its publication at least three
times, and at least three times as often as it uses the words of the day (yesterday, today, last week, a bare weekday);
five times as often, where it has words of the press (said, announced, will).
A text that names fewer is narrative where it opens with one, names no recent year, has at least two more temporal
expressions, no word of the day and none of the press. A setting forces either.
"""

import datetime as dt
import re
from collections.abc import Iterable

from assets.dated_events.calendars import YEARS_OF
from assets.dated_events.forms import Absolute, Form, Moment, Part, Range, Shift

_FAR = 2
"""Years before publication from which on a year is well before it."""
_FEWEST = 3
_TIMES, _TIMES_IN_THE_PRESS = 3, 5
_OF_THE_PRESS = re.compile(r"\b(?:according to|announced?|expected to|says?|said|told|will)\b", re.IGNORECASE)


def is_narrative(text: str, forms: Iterable[Form], reference: dt.date) -> bool:
    """The stated rule, on a whole text and its forms."""
    near, others, ages = 0, 0, []
    for form in forms:
        age = _years_back(form, reference)
        if age is not None:
            ages.append(age)
        elif _is_of_the_day(form):
            near += 1
        else:
            others += 1
    old = sum(age >= _FAR for age in ages)
    press = _OF_THE_PRESS.search(text) is not None
    if old >= _FEWEST and old >= (_TIMES_IN_THE_PRESS if press else _TIMES) * near:
        return True
    opens_long_ago = bool(ages) and ages[0] > _FAR and min(ages) >= _FAR
    return opens_long_ago and len(ages) + others >= _FEWEST and not near and not press


def _years_back(form: Form | None, reference: dt.date) -> int | None:
    """How many years before publication the year, decade or century of a date ended; None where it names none."""
    while isinstance(form, Part | Moment | Range):
        form = form.last if isinstance(form, Range) else form.of
    if not isinstance(form, Absolute) or form.unit not in YEARS_OF:
        return None
    return reference.year - (form.number + 1) * YEARS_OF[form.unit] + 1


def _is_of_the_day(form: Form | None) -> bool:
    if isinstance(form, Moment):
        return _is_of_the_day(form.of)
    if isinstance(form, Part):
        return form.unit == "weekday" and form.of is None
    return isinstance(form, Shift) and form.origin == "now"
