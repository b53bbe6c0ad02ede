"""What the words round a date make of it: the qualifiers of EDTF, and narrower bounds.

Here: "about 1850" is ``1850~``, "perhaps in 1850" ``1850?``; "early June" the first half of June where that is asked
for. Not here: which words are modifiers (the grammar), and the TIMEX3 ``mod`` they have.
"""

import datetime as dt
import re
from dataclasses import replace

from assets.dated_events.calendars import Span

_ABOUT = frozenset(("APPROX", "LESS_THAN", "MORE_THAN"))
_DOUBT = re.compile(
    r"\b(?:perhaps|possibly|probably|presumably|supposedly|maybe|apparently)\s{1,3}(?:(?:in|on|by|from|during|as\searly\sas)\s{1,3})?"
    r"(?:the\s)?\Z",
    re.IGNORECASE,
)
_QUALIFIABLE = re.compile(r"-?\d{2,4}X{0,2}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?")
"""The EDTF strings that can bear a qualifier: years, months and days, but no codes of seasons and quarters."""


def qualified(span: Span, mod: str | None, before: str) -> Span:
    """The span with the qualifiers that its modifier and the words in front of it ask for."""
    about, doubt = mod in _ABOUT, _DOUBT.search(before) is not None
    sign = "%" if about and doubt else "~" if about else "?" if doubt else ""
    ends = span.edtf.split("/")
    if not sign or not all(_QUALIFIABLE.fullmatch(end) for end in ends):
        return span
    return replace(span, edtf="/".join(end + sign for end in ends))


def narrowed(span: Span, mod: str | None, here: Span) -> Span:
    """The part of a span that its modifier tells: its first half for "early", what is over for "earlier this month".

    "Mid" is the middle half. ``here`` is the date counted from.
    """
    part = _part(span, mod, here)
    if part is None or part == (span.first, span.last):
        return span
    first, last = part
    edtf = first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"
    return replace(span, first=first, last=last, edtf=edtf)


def _part(span: Span, mod: str | None, here: Span) -> tuple[dt.date, dt.date] | None:
    if span.first is None or span.last is None or here.first is None or here.last is None:
        return None
    first, last = span.first, span.last
    days = (last - first).days + 1
    half, quarter = dt.timedelta(days=(days - 1) // 2), dt.timedelta(days=days // 4)
    inside = first < here.first and here.last < last
    match mod:
        case "START":
            return first, first + half
        case "MID":
            return first + quarter, last - quarter
        case "END":
            return last - half, last
        case "BEFORE" if inside:
            return first, here.last
        case "AFTER" if inside:
            return here.first, last
    return None
