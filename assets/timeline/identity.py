"""Which event is which after merging: ids that last.

Here: handing on stored ids to newly merged events, and what became of each id. Not here: which mentions belong
together (``merging``), which ids were passed on (kept in ``table.PASSED_ON``).

An id goes where most of its mentions went, so the larger part of a split keeps it; where several ids meet, the one
reported first stays and the others are listed as merged. Of a corrected document, a mention that is gone counts for
the one with the same lemma that took its place. An id without mentions is withdrawn. Ids come from an event's first
mention only when it has none yet, so they last when earlier reports are found later or the first one is withdrawn.
An id that lives on without the mention it was made from has been passed on; that mention never gives it again.
"""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import count, islice
from typing import Literal

Fate = Literal["merged", "split", "withdrawn", "new"]


@dataclass(frozen=True, slots=True)
class Member:
    """A mention as one of an event; ``trigger_lemma`` and ``trigger_start`` tell it from others of its document.

    ``anchor_month``: what it is filed under by the date it gives.
    """

    mention_id: str
    document_id: str
    published_on: dt.date
    trigger_lemma: str
    trigger_start: int
    anchor_month: dt.date | None

    @property
    def place(self) -> tuple[dt.date, str]:
        """Where it stands: a mention of a document that moved to another day is not the former one."""
        return self.published_on, self.mention_id

    @property
    def row(self) -> dict[str, object]:
        """Its cells of ``timeline_mentions``."""
        return {name: getattr(self, name) for name in self.__slots__}

    @property
    def order(self) -> tuple[dt.date, str, int, str]:
        """Reading order."""
        return self.published_on, self.document_id, self.trigger_start, self.mention_id


@dataclass(frozen=True, slots=True)
class Change:
    """What became of an event id: ``merged`` into another, ``split`` from another, ``withdrawn``, or ``new``."""

    event_id: str
    fate: Fate
    other: str | None = None


def hand_on(
    stored: Mapping[str, Sequence[Member]], events: Sequence[Sequence[Member]], taken: Collection[str] = ()
) -> tuple[list[str], list[Change]]:
    """The id of each event, and what changed.

    ``stored``: the mentions of each id before, ``events``: those of each event now, in reading order. ``taken``: ids
    that were passed on.
    """
    votes = _votes(stored, events)
    age = {event_id: (min(m.order for m in members), event_id) for event_id, members in stored.items()}
    home = {e: min(c, key=lambda n: (-c[n], events[n][0].order)) for e, c in votes.items() if c}
    arrived: dict[int, list[str]] = defaultdict(list)
    for event_id in sorted(home, key=lambda e: age[e]):
        arrived[home[event_id]].append(event_id)
    in_use = {*taken, *stored}
    ids = [arrived[n][0] if n in arrived else _new_id(members[0], in_use) for n, members in enumerate(events)]
    return ids, _changes(votes, arrived, ids)


def _votes(stored: Mapping[str, Sequence[Member]], events: Sequence[Sequence[Member]]) -> dict[str, Counter[int]]:
    """How many of the mentions of each stored id are in each event now."""
    now = {m.mention_id: n for n, members in enumerate(events) for m in members}
    known = {m.mention_id for members in stored.values() for m in members}
    places: dict[tuple[str, str], list[int]] = defaultdict(list)
    for member in sorted((m for members in events for m in members), key=lambda m: m.order):
        if member.mention_id not in known:
            places[member.document_id, member.trigger_lemma].append(now[member.mention_id])
    votes: dict[str, Counter[int]] = {event_id: Counter() for event_id in stored}
    all_stored = sorted(((m, e) for e, members in stored.items() for m in members), key=lambda p: (p[0].order, p[1]))
    for member, event_id in all_stored:
        if member.mention_id in now:
            votes[event_id][now[member.mention_id]] += 1
        elif free := places[member.document_id, member.trigger_lemma]:
            votes[event_id][free.pop(0)] += 1
    return votes


def _new_id(first: Member, in_use: set[str]) -> str:
    """An id made of the first mention; made again where a former event of it lives on under that id."""
    event_id = next(made for made in _ids_of(first) if made not in in_use)
    in_use.add(event_id)
    return event_id


def _ids_of(member: Member) -> Iterator[str]:
    """The ids that are made of a mention, first the one it gives first.

    With the day, since a document that comes back on another day is out of sight of the event it once founded.
    """
    for again in count():
        key = f"{member.published_on} {member.mention_id}" + "'" * again
        yield blake2b(key.encode(), digest_size=10).hexdigest()


def passed_on(
    stored: Mapping[str, Sequence[Member]], ids: Sequence[str], events: Sequence[Sequence[Member]]
) -> dict[str, dt.date]:
    """The ids of events that have now lost the mention they were made from, with the publication day of that."""
    lost: dict[str, dt.date] = {}
    for event_id, members in zip(ids, events, strict=True):
        present = {member.place for member in members}
        for member in stored.get(event_id, ()):
            if member.place not in present and _gave(member, event_id):
                lost[event_id] = member.published_on
    return lost


def _gave(member: Member, event_id: str) -> bool:
    # More than a few ids of one mention would take as many corrections that each left an event behind.
    return event_id in islice(_ids_of(member), 8)


def _changes(
    votes: Mapping[str, Counter[int]], arrived: Mapping[int, Sequence[str]], ids: Sequence[str]
) -> list[Change]:
    changes = [Change(e, "withdrawn") for e, counts in votes.items() if not counts]
    changes += [Change(e, "merged", ids[n]) for n, arrivals in arrived.items() for e in arrivals[1:]]
    for n, event_id in enumerate(ids):
        if n not in arrived:
            origin = min((e for e, counts in votes.items() if n in counts), default=None)
            changes.append(Change(event_id, "split" if origin else "new", origin))
    return sorted(changes, key=lambda c: (c.event_id, c.fate))
