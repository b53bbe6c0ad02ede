"""Bringing documents into the table ``raw_text``: new ones, corrected ones, withdrawn ones.

Here: which publication days an input touches and what their rows become. Not here: reading files (``reading``), and
Dagster (``asset``).
"""

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

import pyarrow as pa
import pyarrow.compute as pc

from assets.raw_text.documents import Document
from assets.raw_text.spooling import Spool
from assets.raw_text.table import TABLE
from assets.rejects import Reject
from assets.stage import count_by_day
from assets.store import DayRecord, Store

CODE_VERSION = "raw_text 1"
# What is in memory at once before it is committed.
PORTION_DOCUMENTS = 5_000
PORTION_CHARACTERS = 50_000_000
NOT_YET_KNOWN = ""

Change = Callable[[pa.Table], pa.Table]
Stored = Callable[[int, int], None]


@dataclass(slots=True)
class Ingested:
    """What an input came to: documents and rejects read, and the last record of every day it touched."""

    documents: int = 0
    rejects: int = 0
    days: dict[dt.date, DayRecord] = field(default_factory=dict)


def ingest(
    store: Store,
    items: Iterable[Document | Reject],
    cause: Mapping[str, str],
    stored: Stored = lambda done, total: None,
) -> Ingested:
    """Bring an input in. A document that is there already under its source is replaced, on whichever day it was.

    ``stored`` is told how many documents are in the table, and of how many.
    """
    result = Ingested()
    rejects: list[Reject] = []
    sources: set[str] = set()
    with Spool() as spool:
        for item in items:
            sources.add(item.source_uri.partition("#")[0])
            if isinstance(item, Document):
                spool.add(item)
            else:
                rejects.append(item)
        store.replace_rejects(TABLE.name, sources, rejects, with_records=True)
        for portion in _portions(spool):
            result.days |= {r.day: r for r in _replace(store, {d.document_id for d in portion}, portion, cause)}
            result.documents += len(portion)
            stored(result.documents, len(spool))
    result.rejects = len(rejects)
    return result


def withdraw(store: Store, document_ids: Collection[str], cause: Mapping[str, str]) -> list[DayRecord]:
    """Take documents out of the table; later stages follow. Returns the records of the days they were on."""
    return _replace(store, document_ids, (), cause)


def settle(store: Store) -> list[DayRecord]:
    """Take the table back if it was lost, and find out what stands on days whose writer was stopped half way."""
    store.take_back_documents()
    open_days = [r.day for r in store.records(TABLE.name).values() if r.output_hash == NOT_YET_KNOWN]
    return _change(store, open_days, lambda present: present, {}) if open_days else []


def _replace(
    store: Store, ids: Collection[str], documents: Iterable[Document], cause: Mapping[str, str]
) -> list[DayRecord]:
    new = pa.Table.from_batches([TABLE.batch([d.row() for d in documents])])
    coming = dict(zip(new["document_id"].to_pylist(), new["published_on"].to_pylist(), strict=True))
    days = store.days_of_documents(ids) | set(coming.values())
    store.note_documents(coming)
    gone = pa.array(sorted(ids), pa.string())

    def change(present: pa.Table) -> pa.Table:
        return pa.concat_tables([present.filter(pc.invert(pc.is_in(present["document_id"], gone))), new])

    return _change(store, sorted(days), change, cause)


def _change(store: Store, days: list[dt.date], change: Change, cause: Mapping[str, str]) -> list[DayRecord]:
    if not days:
        return []
    counts: dict[dt.date, int] = {}

    def counted(present: pa.Table) -> pa.Table:
        rows = change(present)
        counts.clear()
        counts.update(count_by_day(rows))
        return rows

    # First the mark, then the commit, then what came of it: a stop in between leaves the mark for ``settle``.
    version = store.version(TABLE)
    store.record(TABLE.name, [DayRecord(day, "", NOT_YET_KNOWN, CODE_VERSION, 0, version) for day in days])
    hashes = store.change_days(TABLE, days, counted, cause)
    version = store.version(TABLE)
    records = [DayRecord(day, "", hashes[day], CODE_VERSION, counts.get(day, 0), version) for day in days]
    store.record(TABLE.name, records)
    return records


def _portions(documents: Iterable[Document]) -> Iterator[list[Document]]:
    portion: list[Document] = []
    characters = 0
    for document in documents:
        portion.append(document)
        characters += len(document.text)
        if len(portion) >= PORTION_DOCUMENTS or characters >= PORTION_CHARACTERS:
            yield portion
            portion, characters = [], 0
    if portion:
        yield portion
