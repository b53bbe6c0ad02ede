"""Temporal expressions in a parsed sentence: their tokens, and the event each of them dates.

Here: the way up the parse from an expression to the event it stands with. Not here: what an event without an
expression gets (``dating``).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from assets.dated_events.dates import Timex
from assets.dated_events.parsing import Parse

_OUTSIDE = frozenset(("nsubj", "nsubjpass", "appos", "poss"))
"""Parts of a clause whose own date is not the clause's: "figures for January showed"."""


@dataclass(frozen=True, slots=True)
class Located:
    """A temporal expression in a parsed sentence: its first and last token, and the one that hangs from outside it."""

    timex: Timex
    first: int
    last: int
    top: int

    @property
    def dates(self) -> bool:
        """Whether the expression tells a date, unlike most durations and every rate."""
        return self.timex.earliest is not None or self.timex.latest is not None


def locate(parse: Parse, timexes: Iterable[Timex], offset: int) -> list[Located]:
    """The expressions of a sentence that begins at ``offset`` of the text, as tokens."""
    found = []
    for timex in timexes:
        first = bisect_right(parse.ends, timex.start - offset)
        last = bisect_left(parse.starts, timex.end - offset) - 1
        if first <= last:
            found.append(Located(timex, first, last, _top(parse, first, last)))
    return found


def dated_head(parse: Parse, place: Located, events: Collection[int]) -> int | None:
    """The event an expression dates: the nearest of ``events`` above it in the parse, else its clause's verb."""
    i = place.top
    while parse.heads[i] != i:
        if i != place.top and parse.deps[i] in _OUTSIDE and i not in events:
            return None
        i = parse.heads[i]
        if i in events or (parse.tags[i].startswith("VB") and parse.deps[i] not in ("aux", "auxpass", "amod")):
            return i
    return i if i in events else None


def clauses_of(parse: Parse, place: Located) -> list[int]:
    """The verbs of clauses that hang from an expression: "Thursday, when he asked for time"."""
    following = parse.lower[place.last + 1 : place.last + 3]
    if "when" not in following or following[0] not in ("when", ","):
        return []
    verb = parse.heads[place.last + 1 + following.index("when")]
    return [verb] if parse.tags[verb].startswith("VB") else []


def _top(parse: Parse, first: int, last: int) -> int:
    for i in range(first, last + 1):
        head = parse.heads[i]
        if head == i or not first <= head <= last:
            return i
    return last
