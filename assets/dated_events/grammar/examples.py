"""How the examples of rules are written and what they are read against.

An example maps a text to what is expected of it on ``REFERENCE``: for each expression, in order, the TIMEX3 value, then
where there are any its mod, its freq, and, of stretches, ranges and vague references, the days as EDTF; expressions are
divided by "; ".
"""

import datetime as dt
from collections.abc import Iterable

from assets.dated_events.dates import Timex

REFERENCE = dt.date(2019, 6, 12)
"""The day of publication of every example, a Wednesday."""


def notation(timexes: Iterable[Timex]) -> str:
    """Expressions as examples write what is expected."""
    return "; ".join(_one(timex) for timex in timexes)


def _one(timex: Timex) -> str:
    days = timex.edtf if timex.precision in ("range", "vague") and timex.edtf != timex.value else None
    return " ".join(part for part in (timex.value, timex.mod, timex.freq, days) if part)
