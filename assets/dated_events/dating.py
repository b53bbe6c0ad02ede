"""Which event gets which date, and what an event without a date word is given.

Here: the ways from a sentence's temporal expressions, its neighbours' and the publication date to an event's bounds.
Not here: what an expression means (``tag``), or how often each way is right (``confidence``).
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace

from assets.dated_events.clauses import verb_group
from assets.dated_events.dates import Timex
from assets.dated_events.events import Trigger
from assets.dated_events.parsing import Parse

Bounds = tuple[dt.date | None, dt.date | None]


@dataclass(frozen=True, slots=True)
class EventDate:
    """When an event happened and why that is said; the fields are those of the table ``dated_events``."""

    earliest: dt.date | None = None
    latest: dt.date | None = None
    precision: str | None = None
    extent: str | None = None
    edtf: str | None = None
    time_of_day: str | None = None
    timex: Timex | None = None
    basis: str | None = None
    rule: str | None = None


@dataclass(frozen=True, slots=True)
class Located:
    """A temporal expression in a parsed sentence: its tokens, and the token it hangs from."""

    timex: Timex
    first: int
    last: int
    top: int
    host: int

    @property
    def dates(self) -> bool:
        """Whether the expression tells a date, unlike most durations and every rate."""
        return self.timex.earliest is not None or self.timex.latest is not None


def locate(parse: Parse, timexes: Iterable[Timex], offset: int) -> list[Located]:
    """The expressions of a sentence that begins at ``offset`` of the text, as tokens."""
    found = []
    for timex in timexes:
        tokens = [
            i
            for i, (start, end) in enumerate(zip(parse.starts, parse.ends, strict=True))
            if start + offset < timex.end and end + offset > timex.start
        ]
        if tokens:
            found.append(_placed(parse, timex, tokens))
    return found


def _placed(parse: Parse, timex: Timex, tokens: list[int]) -> Located:
    inside = range(tokens[0], tokens[-1] + 1)
    top = next((i for i in inside if parse.heads[i] not in inside or parse.heads[i] == i), tokens[-1])
    host = parse.heads[top]
    while parse.deps[host] == "prep" or (parse.tags[host] in ("IN", "TO", "RB") and parse.heads[host] != host):
        if parse.heads[host] == host:
            break
        host = parse.heads[host]
    return Located(timex, tokens[0], tokens[-1], top, host)


class Dater:
    """Dates the events of one document, sentence by sentence in the order of the text."""

    def __init__(self, published_on: dt.date) -> None:
        self._published_on = published_on

    def date(self, parse: Parse, triggers: list[Trigger], located: list[Located]) -> list[EventDate]:
        """One date for each trigger of a sentence."""
        dated: dict[int, Located] = {}
        for place in located:
            if place.dates:
                dated.setdefault(_dated_head(parse, place, triggers), place)
        return [self._one(parse, t, dated) for t in triggers]

    def _one(self, parse: Parse, trigger: Trigger, dated: dict[int, Located]) -> EventDate:
        for head in dict.fromkeys((trigger.core, trigger.head)):
            if head in dated:
                return _from_timex(dated[head].timex, "clause")
        shared = _shared(parse, trigger, dated)
        if shared is not None:
            return _from_timex(shared.timex, "shared")
        return self._undated(parse, trigger)

    def _undated(self, parse: Parse, trigger: Trigger) -> EventDate:
        day = self._published_on
        if trigger.nominal:
            return _open(None, day, "noun")
        group = verb_group(parse, trigger.head)
        if group.tense == "future":
            return _open(day, None, "future")
        if group.tense == "none" and parse.deps[trigger.head] == "xcomp":
            return _open(day, None, "infinitive")
        if group.perfect:
            return _open(None, day, f"{group.tense}-perfect")
        if group.tense == "present":
            return _held(day, "present")
        return _on(day, "past" if group.tense == "past" else "participle")


def _dated_head(parse: Parse, place: Located, triggers: list[Trigger]) -> int:
    heads = {t.head for t in triggers} | {t.core for t in triggers}
    i = place.host
    while i not in heads and parse.heads[i] != i:
        i = parse.heads[i]
    return i


def _shared(parse: Parse, trigger: Trigger, dated: dict[int, Located]) -> Located | None:
    i = trigger.head
    while parse.deps[i] in ("conj", "xcomp") and parse.heads[i] != i:
        i = parse.heads[i]
        if i in dated:
            return dated[i]
    return None


def _from_timex(timex: Timex, rule: str) -> EventDate:
    return EventDate(
        timex.earliest, timex.latest, timex.precision, timex.extent, timex.edtf, timex.time_of_day, timex, timex.basis,
        f"{rule}:{timex.rule}",
    )  # fmt: skip


def _on(day: dt.date, rule: str) -> EventDate:
    return EventDate(day, day, "day", "within", day.isoformat(), basis="publication", rule=rule)


def _held(day: dt.date, rule: str) -> EventDate:
    return replace(_on(day, rule), extent="throughout")


def _open(earliest: dt.date | None, latest: dt.date | None, rule: str) -> EventDate:
    edtf = f"{earliest.isoformat() if earliest else '..'}/{latest.isoformat() if latest else '..'}"
    return EventDate(earliest, latest, "vague", "within", edtf, basis="publication", rule=rule)
