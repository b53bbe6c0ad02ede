"""Neighbours that tell a date together: the two ends of a range, a month or year told once for both, a length's end.

Here: what the words between two expressions say of them. Not here: dates that share words inside one expression
("3-5 May 2018": the grammar's own rules).
"""

import re
from dataclasses import replace

from assets.dated_events.forms import Absolute, Form, Length, Part, Range, granularity, open_root
from assets.dated_events.recognising import Found

_RANGE_WORD = re.compile(r"\b(from|between)\s(?:the\s)?\Z", re.IGNORECASE)
_RANGE_GAPS = {"from": ("to", "until", "till", "through", "to the", "until the"), "between": ("and", "and the")}
_DASHES = ("-", "–", "—")
_LISTED = frozenset(("and", "or", ",", ", and", ", or", "and the", "and in the", "and in", "and on", "or the"))
_LISTED_DAY = "day_of_listed_days"
"""The rule of a day that stands in a list with another, behind which the month is told."""
_ENDED = frozenset(("ended", "ending", "that ended", "ended on", "through"))
"""Between a length and the date it ends with: "the nine months ended 30 September"."""
_UP_TO = frozenset(("to", "up to"))
"""The same behind "the three weeks", or months of a report; "two weeks to Friday" are those that are left."""
_WITHIN = frozenset(("of", "of the"))
_FIRST = re.compile(r"(?:the\s)?(first|opening|last|final)\s", re.IGNORECASE)
"""Begins a length that is the first or last of a date behind it: "the first nine months of 1990"."""
_ENDS = frozenset(("day", "week", "month", "quarter", "season", "half", "year", "decade", "century"))


def join_ranges(text: str, found: list[Found]) -> list[Found]:
    """Put the two ends of "from 1914 to 1918" and "between 3 May and 5 June" into one expression."""
    result: list[Found] = []
    for item in found:
        first = result[-1] if result else None
        if first and _is_range(text, first, item):
            item = Found(first.start, item.end, Range(first.form, item.form), "from_to", item.mod)
            result.pop()
        result.append(item)
    return result


def share(text: str, found: list[Found]) -> list[Found]:
    """Give "3 May" of "between 3 May and 5 June 1940" its year, "15" of "on 15 and 16 May" its month.

    And "the nine months" of "the nine months ended 30 September" its days.
    """
    result = list(found)
    for i in range(len(result) - 2, -1, -1):
        first, last = result[i], result[i + 1]
        if first.rule == _LISTED_DAY and isinstance(first.form, Part) and isinstance(last.form, Part):
            result[i] = replace(first, form=replace(first.form, of=last.form.of))
        elif year := _shared_year(text, first, last):
            result[i] = replace(first, form=_of_year(first.form, year))
        elif isinstance(first.form, Length) and granularity(last.form) in _ENDS:
            result[i] = replace(first, form=_placed(text, first, first.form, last), clause=(last.start, last.end))
    return result


def _placed(text: str, first: Found, length: Length, last: Found) -> Length:
    """A length that the date behind it ends, or is the whole of."""
    gap = _gap(text, first, last)
    counted = length.unit in ("month", "quarter", "year") or text[first.start : first.end].lower().startswith("the ")
    if gap in _ENDED or (gap in _UP_TO and counted):
        return replace(length, back=-1, of=last.form)
    which = _FIRST.match(text, first.start, first.end) if gap in _WITHIN else None
    if which is None:
        return length
    return replace(length, back=1 if which[1].lower() in ("first", "opening") else -1, of=last.form)


def _shared_year(text: str, first: Found, last: Found) -> Absolute | None:
    root, end = open_root(first.form), _root(last.form)
    if root is None or end is None or root.unit != end.unit or root.unit not in ("month", "season", "quarter", "half"):
        return None
    if root.step is not None or granularity(first.form) != granularity(last.form):
        return None
    year = end.of
    if not isinstance(year, Absolute) or year.unit != "year":
        return None
    a_range, listed = _is_range(text, first, last), _gap(text, first, last) in _LISTED
    if _place(first.form) < _place(last.form):
        return year if a_range or listed else None
    before = a_range or (listed and root.unit == "season")
    return Absolute("year", year.number - 1) if before and year.number != 1 else None


def _root(form: Form) -> Part | None:
    """The outermost part of a chain: the "May" of "3 May 1940"."""
    while isinstance(form, Part) and isinstance(form.of, Part):
        form = form.of
    return form if isinstance(form, Part) else None


def _place(form: Form) -> tuple[int, ...]:
    """Where in its year a chain of parts lies, for comparing two of one kind."""
    place: list[int] = []
    while isinstance(form, Part):
        place.insert(0, form.index)
        form = form.of  # type: ignore[assignment]
    return tuple(place)


def _of_year(form: Form, year: Absolute) -> Form:
    if not isinstance(form, Part):
        return form
    return replace(form, of=_of_year(form.of, year) if form.of else year)


def _gap(text: str, first: Found, last: Found) -> str:
    return " ".join(text[first.end : last.start].lower().split()) if last.start - first.end < 14 else ""


def _is_range(text: str, first: Found, last: Found) -> bool:
    if not {granularity(first.form), granularity(last.form)} <= _ENDS:
        return False
    word = _RANGE_WORD.search(text, max(0, first.start - 14), first.start)
    gap = text[first.end : last.start].strip(" ,\n").lower()
    return gap in _DASHES or bool(word and gap in _RANGE_GAPS[word[1].lower()])
