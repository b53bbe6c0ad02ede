"""Bringing the timeline up to date after publication days have changed.

Here: which days are merged again, which stored events that touches, and the rows that replace theirs. Not here: merging
a day (``merging``), ids (``identity``), rows (``choosing``), storing (``pipelines``).

Why this is local, and why it equals a rebuild. What a day's mentions join is a function of the documents of that day
and the ``near`` days before it, of the earlier mentions that meet them by their anchors, and of the events that all
those were merged into; word weights come from the same few days. So merging every day in order, as a rebuild does,
gives the same events as merging again the changed days and then, in order, every later day that saw something change:
a day within ``near`` days after a changed day or after a mention that changed its event, a day with a mention of the
same event, or one with a mention that meets such a mention by its anchor. Where nothing changes any more, nothing
later can. Anchored mentions are filed by month, and every stored mention tells on which days its event is reported, so
adding the latest day reads the days before it, the months that its texts name, and the events that it joins, however
long the history is.

Ids have a history and the grouping has none: whatever the order of runs, the same mentions are together, and all
columns of ``timeline`` but ``event_id`` and ``merged_ids`` are equal. The ids are equal too as long as each day was
complete before a later one came: then no event ever merges, splits or is first told of by a later run.
"""

import datetime as dt
import heapq
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import pyarrow as pa
import pyarrow.compute as pc

from assets.schema import DATE, Table
from assets.store import Rows
from assets.timeline.anchors import anchor
from assets.timeline.choosing import summarise
from assets.timeline.filing import AnchoredMentions, filed_row
from assets.timeline.identity import Change, Member, hand_on, passed_on
from assets.timeline.mention import Mention
from assets.timeline.merging import REACH, Founder, Reach, merge_day
from assets.timeline.reading import Inputs, StoredMentions
from assets.timeline.table import ANCHORED, MENTIONS, PASSED_ON, TABLE


@dataclass(frozen=True, slots=True)
class Replacement:
    """Rows in place of stored ones: those with a value of ``removed`` in the column ``by`` go, ``rows`` come.

    ``days``: the partition days of both. ``published_on``: only rows of these publication days go; of all for None.
    """

    table: Table
    days: frozenset[dt.date]
    by: str
    removed: frozenset[str]
    rows: pa.Table
    published_on: frozenset[dt.date] | None = None

    def apply(self, present: pa.Table) -> pa.Table:
        """``present``: the stored rows of ``days``. Returns those that shall be there, in the table's order."""
        gone = pc.is_in(present[self.by], pa.array(sorted(self.removed), pa.string()))
        if self.published_on is not None:
            gone = pc.and_(gone, pc.is_in(present["published_on"], pa.array(sorted(self.published_on), DATE)))
        # Rows that come are taken out first as well: after a stop half way they may be there already.
        again = pc.is_in(present[self.by], self.rows[self.by].unique())
        kept = present.filter(pc.invert(pc.or_(gone, again)))
        rows = pa.concat_tables([kept.select(self.table.schema.names).cast(self.table.schema), self.rows])
        return rows.sort_by([(name, "ascending") for name in self.table.order])


@dataclass(frozen=True, slots=True)
class Update:
    """What an update does to ``timeline`` and ``timeline_mentions``, and what became of the ids.

    ``replacements``: of all tables, in the order in which they are to be stored. The mentions come last: they say which
    event has which id and what is filed where, so a stop in between is made good by the same update again.
    """

    replacements: tuple[Replacement, ...]
    changes: tuple[Change, ...]


def update(
    changed: Collection[dt.date], rows: Rows, reach: Reach = REACH, left: Collection[dt.date] = frozenset()
) -> Update:
    """The timeline after the inputs of the publication days ``changed`` were replaced.

    ``rows`` gives the present rows of ``raw_text`` and ``dated_events``, and the rows of ``timeline`` and
    ``timeline_mentions`` as stored before. A document that moved to another day has changed both. Days that have
    changed as well, but are left to a later update, are taken in where events share their former mentions; those of
    them that are ``left`` to updates right after this one are not merged again before.
    """
    merger = _Merger(changed, rows, reach, left)
    merger.run()
    stored, events = merger.touched()
    if also_changed := merger.days_of_lost_mentions(stored):
        return update({*changed, *also_changed}, rows, reach, left)
    return _replace(stored, merger.read_events(events), merger, rows)


class _Merger:
    """Merges days again until nothing changes any more."""

    def __init__(self, changed: Collection[dt.date], rows: Rows, reach: Reach, left: Collection[dt.date]) -> None:
        self.changed = frozenset(changed)
        self._left = frozenset(left) - self.changed
        self._reach = reach
        self.inputs = Inputs(rows)
        self.stored = StoredMentions(rows)
        self.anchored = AnchoredMentions(rows, self.inputs, self.changed)
        self._present = {(m.published_on, m.mention_id) for m in self.inputs.mentions(self.changed)}
        self._before: dict[str, Founder] = {}
        self._founders: dict[str, Founder] = {}
        self._assigned: set[str] = set()
        self._moved: set[str] = set()
        self._merged: set[dt.date] = set()

    def run(self) -> None:
        """Merge the changed days and, in order, all that follows from them."""
        waiting = sorted(self.changed)
        while waiting:
            day = heapq.heappop(waiting)
            while waiting and waiting[0] == day:
                heapq.heappop(waiting)
            moved = self._merge(day)
            self._moved |= moved
            # A document without mentions counts too: it changes the stories of its neighbours.
            if moved or day in self.changed:
                for later in self._affected(day, moved) - self._left:
                    if later > day:
                        heapq.heappush(waiting, later)

    def _know(self, event_ids: Iterable[str]) -> None:
        """Take over stored events as they were merged."""
        for event_id in event_ids:
            members = self.stored.members[event_id]
            founder = Founder(members[0].published_on, members[0].mention_id)
            for member in members:
                if member.published_on in self.changed and member.place not in self._present:
                    continue  # it is gone, or on another day
                self._before[member.mention_id] = founder
                if member.published_on not in self._merged:
                    self._founders.setdefault(member.mention_id, founder)

    def _merge(self, day: dt.date) -> set[str]:
        """Merge one day again; the mentions of the day, present or former, of which anything may have changed."""
        self._merged.add(day)
        near = _days(day, -self._reach.near, 0)
        self._know(self.stored.know_days(near))
        mentions = self.inputs.mentions(near)
        today = [m for m in mentions if m.published_on == day]
        here = {m.mention_id for m in today}
        both = {*self.stored.by_day.get(day, ()), *here}
        for mention_id in here - self._assigned:
            self._founders.pop(mention_id, None)
        if today:
            dated = self.anchored.meeting(today, dt.date.min, _shifted(near[0], -1))
            self._know(self.stored.know_mentions(dated))
            merged = merge_day(day, self.inputs.documents(near), mentions, self._founders, dated, self._reach)
            self._assigned |= merged.keys()
            self._founders |= merged
        if day in self.changed:
            return both
        return {m for m in both if self._founders.get(m) != self._before.get(m)}

    def _events_of(self, mention_ids: Iterable[str]) -> set[str]:
        """The stored events of these mentions."""
        return {event_id for m in mention_ids for event_id in self.stored.events_of.get(m, ())}

    def _affected(self, day: dt.date, moved: set[str]) -> set[dt.date]:
        """The later days of which the outcome may rest on these mentions of ``day``."""
        near = _days(day, 1, self._reach.near)
        self._know(self.stored.know_days(near))
        events = self._events_of(moved)
        members = [member for event_id in events for member in self.stored.members[event_id]]
        return (
            {m.published_on for m in self.inputs.mentions(near)}
            | {later for later in near if later in self.stored.by_day}
            | {member.published_on for member in members}
            | {m.published_on for m in self._found_by(day, moved, members)}
        )

    def _found_by(self, day: dt.date, moved: set[str], members: Iterable[Member]) -> list[Mention]:
        """Later mentions that meet these mentions of ``day`` by anchors, as they are or as they were."""
        filed = {m.mention_id: m.anchor_month for m in members if m.mention_id in moved and m.anchor_month}
        former = self.anchored.former(filed) if day in self.changed else []
        present = [m for m in self.inputs.mentions([day]) if m.mention_id in moved]
        return self.anchored.meeting([*present, *former], _shifted(day, self._reach.near + 1), dt.date.max)

    def touched(self) -> tuple[dict[str, list[Member]], list[list[str]]]:
        """The stored events that change, with their members, and the mentions of each event in their place."""
        of_founder: dict[Founder, list[str]] = defaultdict(list)
        for mention_id, first in self._founders.items():
            of_founder[first].append(mention_id)
        ids: set[str] = set()
        founders: set[Founder] = set()
        todo = [*self._moved]
        while todo:
            mention_id = todo.pop()
            founder = self._founders.get(mention_id)
            for event_id in self._events_of([mention_id]) - ids:
                ids.add(event_id)
                todo += [member.mention_id for member in self.stored.members[event_id]]
            if founder is not None and founder not in founders:
                founders.add(founder)
                todo += of_founder[founder]
        stored = {event_id: self.stored.members[event_id] for event_id in sorted(ids)}
        return stored, [of_founder[f] for f in sorted(founders)]

    def days_of_lost_mentions(self, stored: Mapping[str, Sequence[Member]]) -> set[dt.date]:
        """Days, not known to have changed, whose stored mentions are no longer there."""
        members = [m for group in stored.values() for m in group if m.published_on not in self.changed]
        present = self.inputs.some_mentions({m.published_on for m in members}, {m.mention_id for m in members})
        return {m.published_on for m in members if m.mention_id not in present}

    def read_events(self, groups: list[list[str]]) -> list[list[Mention]]:
        """The mentions of each event, in reading order."""
        wanted = {mention_id for group in groups for mention_id in group}
        unread = {m.published_on for e in self._events_of(wanted) for m in self.stored.members[e]}
        mentions = self.inputs.some_mentions(unread | self._merged, wanted)
        return [sorted((mentions[m] for m in group), key=lambda m: m.order) for group in groups]


def _days(day: dt.date, first: int, last: int) -> list[dt.date]:
    """The days from so many days after ``day`` to so many days after it, both included, as far as the calendar goes."""
    numbers = range(_shifted(day, first).toordinal(), _shifted(day, last).toordinal() + 1)
    return [dt.date.fromordinal(number) for number in numbers]


def _shifted(day: dt.date, days: int) -> dt.date:
    """So many days later, or the first or last day of the calendar."""
    lowest, highest = dt.date.min.toordinal(), dt.date.max.toordinal()
    return dt.date.fromordinal(min(max(day.toordinal() + days, lowest), highest))


def _replace(
    stored: Mapping[str, Sequence[Member]], events: Sequence[Sequence[Mention]], merger: _Merger, rows: Rows
) -> Update:
    """Replacement rows of the stored events."""
    members = [[_member(mention) for mention in event] for event in events]
    ids, changes = hand_on(stored, members, _passed_on_before(members, rows))
    absorbed = _absorbed(stored, changes, rows)
    days = {m.published_on for event in events for m in event}
    documents = merger.inputs.some_documents(days, {m.document_id for event in events for m in event})
    event_rows: list[dict[str, object]] = []
    mention_rows: list[dict[str, object]] = []
    for event_id, event in zip(ids, events, strict=True):
        summary = summarise(event, documents)
        event_rows.append({"event_id": event_id, **summary.cells, "merged_ids": absorbed.get(event_id)})
        reported_on = sorted({m.published_on.isoformat() for m in event})
        mention_rows += [
            {
                "event_id": event_id,
                "reported_on": " ".join(reported_on if m is event[0] else reported_on[:1]),
                **_member(m).row,
                "is_headline": m is summary.headline,
            }
            for m in event
        ]
    first_days = {members[0].published_on for members in (*stored.values(), *members)}
    all_days = {m.published_on for group in (*stored.values(), *members) for m in group}
    lost = passed_on(stored, ids, members)
    lost_rows: list[dict[str, object]] = [{"event_id": e, "published_on": day} for e, day in lost.items()]
    return Update(
        (
            _replacement(TABLE, "event_id", first_days, stored, event_rows),
            _replacement(PASSED_ON, "event_id", {*lost.values()}, (), lost_rows),
            _filed(stored, merger),
            _replacement(MENTIONS, "event_id", all_days, stored, mention_rows),
        ),
        tuple(changes),
    )


def _passed_on_before(events: Sequence[Sequence[Member]], rows: Rows) -> list[str]:
    """Ids that the first mentions of these events have given to other events already."""
    days = sorted({members[0].published_on for members in events})
    return rows.read(PASSED_ON, days=days, columns=["event_id"])["event_id"].to_pylist() if days else []


def _filed(stored: Mapping[str, Sequence[Member]], merger: _Merger) -> Replacement:
    """The file of anchored mentions, with those of the changed days as they are now."""
    former = [m for group in stored.values() for m in group if m.published_on in merger.changed]
    filed = [(at.month, m) for m in merger.inputs.mentions(merger.changed) if (at := anchor(m))]
    months = {m.anchor_month for m in former if m.anchor_month} | {month for month, _ in filed}
    rows = [filed_row(month, mention) for month, mention in filed]
    replacement = _replacement(ANCHORED, "mention_id", months, {m.mention_id for m in former}, rows)
    return replace(replacement, published_on=merger.changed)  # a document that moved may be filed for its new day


def _member(mention: Mention) -> Member:
    at = anchor(mention)
    return Member(
        mention.mention_id,
        mention.document_id,
        mention.published_on,
        mention.trigger_lemma,
        mention.trigger_start,
        at.month if at else None,
    )


def _absorbed(stored: Mapping[str, Sequence[Member]], changes: Sequence[Change], rows: Rows) -> dict[str, str | None]:
    """``merged_ids`` of every id that was stored before: what it had, and what was merged into it now."""
    days = sorted({members[0].published_on for members in stored.values()})
    present = rows.read(TABLE, days=days, columns=["event_id", "merged_ids"]).to_pylist() if days else []
    had = {row["event_id"]: (row["merged_ids"] or "").split() for row in present}
    merged = {change.event_id: change.other for change in changes if change.fate == "merged"}
    lists = {event_id: {*had.get(event_id, ())} for event_id in stored}
    for event_id, other in merged.items():
        if other is not None:
            lists[other] |= {event_id, *had.get(event_id, ())}
    return {event_id: " ".join(sorted(ids)) or None for event_id, ids in lists.items()}


def _replacement(
    table: Table, by: str, days: Collection[dt.date], removed: Collection[str], rows: list[dict[str, object]]
) -> Replacement:
    batch = table.batch(rows)
    order = [(name, "ascending") for name in table.order]
    return Replacement(table, frozenset(days), by, frozenset(removed), pa.Table.from_batches([batch]).sort_by(order))
