"""What merging reads: documents and mentions of publication days, each read once, and what was stored of them.

Here: rows of tables turned into documents, mentions and stored members. Not here: where tables are kept
(``assets.store``).
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from assets.dated_events.table import TABLE as DATED_EVENTS
from assets.raw_text.table import TABLE as RAW_TEXT
from assets.schema import DATE, Table
from assets.store import Rows
from assets.timeline.documents import Document, read_document
from assets.timeline.identity import Member
from assets.timeline.mention import COLUMNS, Mention, read_mentions
from assets.timeline.merging import REACH
from assets.timeline.table import MENTIONS

_FIRST_RELEASE_SPAN = 2 * REACH.span
"""How far from each other, in days, the first release kept the reports of one event."""
_DOCUMENT_COLUMNS = ["document_id", "source", "title", "text", "published_on"]


_STORED = pa.schema([MENTIONS.schema.field(n) for n in ("event_id", "mention_id", "published_on", "reported_on")])
"""The columns by which an event's days are found."""
_AT_ONCE = 32
"""So many dates are read together."""
_ROWS_KEPT = 200_000
"""So many rows of a table are kept in memory: an event may have reports on any number of days."""


class Partitions:
    """The rows of a table by the dates of its partitions; a date is read once, as long as there is room to keep it."""

    def __init__(self, rows: Rows, table: Table, columns: list[str] | None = None) -> None:
        self._rows = rows
        self._table = table
        self._columns = columns
        self._kept: dict[dt.date, pa.Table] = {}

    def of(self, dates: Collection[dt.date]) -> Iterator[pa.Table]:
        """The rows of each of these dates, in their order."""
        ordered = sorted({*dates})
        for start in range(0, len(ordered), _AT_ONCE):
            some = ordered[start : start + _AT_ONCE]
            found = self._find(some)
            yield from (found[date] for date in some)

    def _find(self, dates: list[dt.date]) -> dict[dt.date, pa.Table]:
        missing = [date for date in dates if date not in self._kept]
        if missing:
            rows, column = self._rows.read(self._table, days=missing, columns=self._columns), self._table.partition
            self._kept |= dict.fromkeys(missing, rows.slice(0, 0))
            for date in rows[column].unique().to_pylist():
                self._kept[date] = rows.filter(pc.equal(rows[column], pa.scalar(date, DATE)))
        found = {date: self._kept[date] for date in dates}
        self._make_room()
        return found

    def _make_room(self) -> None:
        """Forget the dates that were read first."""
        left = sum(rows.num_rows for rows in self._kept.values())
        for date in [*self._kept]:
            if left <= _ROWS_KEPT:
                return
            left -= self._kept.pop(date).num_rows


class Inputs:
    """Documents and mentions of publication days; a day is read once."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._documents: dict[dt.date, list[Document]] = {}
        self._mentions: dict[dt.date, list[Mention]] = {}

    def documents(self, days: Collection[dt.date]) -> list[Document]:
        """The documents of these days, by day and id."""
        missing = sorted({*days} - self._documents.keys())
        self._documents |= {day: [] for day in missing}
        for day, document in self._read_documents(missing) if missing else ():
            self._documents[day].append(document)
        return [document for day in sorted(days) for document in self._documents[day]]

    def mentions(self, days: Collection[dt.date]) -> list[Mention]:
        """The mentions of these days, in reading order."""
        missing = sorted({*days} - self._mentions.keys())
        self._mentions |= {day: [] for day in missing}
        for mention in read_mentions(self._read_mentions(missing)) if missing else ():
            self._mentions[mention.published_on].append(mention)
        return [mention for day in sorted(days) for mention in self._mentions[day]]

    def some_documents(self, days: Collection[dt.date], ids: Collection[str]) -> dict[str, Document]:
        """The documents with these ids, all published on these days."""
        known = {d.document_id: d for day in days for d in self._documents.get(day, ()) if d.document_id in ids}
        unread = sorted(day for day in {*days} if day not in self._documents)
        rest = self._read_documents(unread, {*ids} - known.keys()) if unread else ()
        return known | {document.document_id: document for _, document in rest}

    def some_mentions(self, days: Collection[dt.date], ids: Collection[str]) -> dict[str, Mention]:
        """The mentions with these ids, all published on these days."""
        known = {m.mention_id: m for day in days for m in self._mentions.get(day, ()) if m.mention_id in ids}
        unread = sorted(day for day in {*days} if day not in self._mentions)
        if not unread:
            return known
        rest = _with(self._read_mentions(unread), "mention_id", {*ids} - known.keys())
        return known | {mention.mention_id: mention for mention in read_mentions(rest)}

    def _read_mentions(self, days: Collection[dt.date]) -> pa.Table:
        return self._rows.read(DATED_EVENTS, days=days, columns=COLUMNS)

    def _read_documents(
        self, days: Collection[dt.date], ids: Collection[str] | None = None
    ) -> list[tuple[dt.date, Document]]:
        rows = self._rows.read(RAW_TEXT, days=days, columns=_DOCUMENT_COLUMNS)
        if ids is not None:
            rows = _with(rows, "document_id", ids)
        read = [
            (row["published_on"], read_document(row["document_id"], row["source"], row["title"], row["text"]))
            for row in rows.to_pylist()
        ]
        return sorted(read, key=lambda pair: (pair[0], pair[1].document_id))


def _with(rows: pa.Table, column: str, values: Collection[str]) -> pa.Table:
    return rows.filter(pc.is_in(rows[column], pa.array(sorted(values), pa.string())))


def _without(rows: pa.Table, column: str, values: Collection[str]) -> pa.Table:
    return rows.filter(pc.invert(pc.is_in(rows[column], pa.array(sorted(values), pa.string()))))


def report_days(published_on: dt.date, reported_on: str | None) -> Iterable[dt.date]:
    """The first day on which a mention's event was reported; of its first mention all days of its reports.

    A row of the first release does not tell them: its event kept to some days.
    """
    if reported_on is not None:
        return map(dt.date.fromisoformat, reported_on.split())
    first, last = (published_on.toordinal() + sign * _FIRST_RELEASE_SPAN for sign in (-1, 1))
    return map(dt.date.fromordinal, range(max(1, first), min(last, dt.date.max.toordinal()) + 1))


def _reports(mentions: pa.Table) -> list[dict[str, Any]]:
    told: list[dict[str, Any]] = mentions.group_by(["published_on", "reported_on"]).aggregate([]).to_pylist()
    return told


def _report_days_of(mentions: pa.Table) -> set[dt.date]:
    return {day for row in _reports(mentions) for day in report_days(**row)}


class StoredMentions:
    """Which mention is of which event, as stored. Events are read whole, however far apart their reports are."""

    def __init__(self, rows: Rows) -> None:
        self._rows = Partitions(rows, MENTIONS, _STORED.names)
        self._members = Partitions(
            rows, MENTIONS, ["event_id", *Member.__slots__]
        )  # without ``reported_on``, often long
        self.members: dict[str, list[Member]] = {}
        self.events_of: dict[str, set[str]] = defaultdict(set)
        """More than one of a mention that has moved to another day, until both days are merged again."""
        self.by_day: dict[dt.date, list[str]] = defaultdict(list)
        self._places: set[tuple[dt.date, str]] = set()

    def know_days(self, days: Collection[dt.date]) -> list[str]:
        """Read the events with mentions on these days; returns the ids of those that were not known."""
        return self._know(self._on(days))

    def know_mentions(self, mentions: Collection[Mention]) -> list[str]:
        """Read the events of these mentions; returns the ids of those that were not known."""
        unknown = [m for m in mentions if (m.published_on, m.mention_id) not in self._places]
        if not unknown:
            return []
        rows = self._on({m.published_on for m in unknown})
        return self._know(_with(rows, "mention_id", {m.mention_id for m in unknown}))

    def _on(self, days: Collection[dt.date]) -> pa.Table:
        return pa.concat_tables([_STORED.empty_table(), *self._rows.of(days)])

    def _know(self, rows: pa.Table) -> list[str]:
        new = _without(rows, "event_id", self.members)
        ids = sorted(new["event_id"].unique().to_pylist())
        days = _report_days_of(new)
        for first in self._rows.of({min(report_days(**row)) for row in _reports(new)}):
            days |= _report_days_of(_with(first, "event_id", ids))
        self.members |= {event_id: [] for event_id in ids}
        for stored in self._members.of(days):
            for row in _with(stored, "event_id", ids).to_pylist():
                self._add(row.pop("event_id"), Member(**row))
        for event_id in ids:
            self.members[event_id].sort(key=lambda member: member.order)
        return ids

    def _add(self, event_id: str, member: Member) -> None:
        self.members[event_id].append(member)
        self.events_of[member.mention_id].add(event_id)
        self._places.add(member.place)
        self.by_day[member.published_on].append(member.mention_id)
