"""A stage: rows of a publication day made from the rows of the same day upstream.

Here: which days a run has to make, making them in bounded portions, and recording what was made from what. Not here:
what a stage computes (its pure modules), and Dagster (``materialization``).
"""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as pc

from assets.raw_text.table import TABLE as RAW_TEXT
from assets.rejects import Reject
from assets.schema import Table
from assets.store import DayRecord, Progress, Store
from assets.time_limit import OutOfTime, time_limit

# Documents that are in memory at once: enough to fill the parser's batches, few enough to stay small.
PORTION = 512
BATCH = 64
# A parsed text takes some 150 times its bytes: longer documents come in smaller batches.
BATCH_BYTES = 2_000_000
# Ordinary documents need far less; one of many megabytes may need more. A batch that takes longer is made one by one.
SECONDS = 600
# Another writer may change a day upstream while it is being made; then it is made again.
ROUNDS = 5
FAILED, TOO_SLOW = "failed", "too_slow"
"""The reasons of documents that a stage could not work on, the first a fault of the stage, to be reported."""

Batches = Iterator[tuple[pa.RecordBatch, pa.RecordBatch]]
Transform = Callable[[pa.RecordBatch, pa.RecordBatch], pa.RecordBatch]


@dataclass(frozen=True, slots=True)
class Days:
    """Which publication days a run makes: what has changed upstream (``pending``), and what it is told to make again.

    ``stale``: also the days made by other rules. ``first``, ``last``: also every day of this range, both included.
    """

    stale: bool = False
    first: dt.date | None = None
    last: dt.date | None = None

    @classmethod
    def parse(cls, text: str) -> "Days":
        """Read ``pending``, ``stale`` or ``2024-10-01..2024-10-31``. Raises ``ValueError`` for anything else."""
        if text in ("pending", "stale"):
            return cls(stale=text == "stale")
        first, separator, last = text.partition("..")
        if not separator:
            raise ValueError(f"not a choice of days: {text!r}")
        return cls(first=dt.date.fromisoformat(first), last=dt.date.fromisoformat(last))

    def forces(self, day: dt.date, record: DayRecord | None, code_version: str) -> bool:
        """Whether this day is to be made even if nothing changed upstream."""
        if self.first and self.last and self.first <= day <= self.last:
            return True
        return self.stale and record is not None and record.code_version != code_version


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage that works day by day.

    ``transform`` gets the ``raw_text`` rows of some documents and their rows of ``upstream``; ``rejected`` names the
    documents that the stage cannot use, or can use only in part. ``release`` lets go of what the stage has loaded, when
    very many documents have been worked on: the stages after it need the memory.
    """

    table: Table
    upstream: Table
    code_version: str
    transform: Transform
    rejected: Callable[[pa.Table], list[Reject]] | None = None
    release: Callable[[], None] | None = None


def inputs(store: Store, upstream: Table) -> dict[dt.date, tuple[str, int]]:
    """For every day upstream: a hash of all that a stage would read of it, and how many documents that is."""
    documents = store.records(RAW_TEXT.name)
    rows = documents if upstream.name == RAW_TEXT.name else store.records(upstream.name)
    return {
        day: ("+".join(dict.fromkeys((documents[day].output_hash, rows[day].output_hash))), documents[day].row_count)
        for day in sorted(rows)
        if day in documents
    }


def to_make(
    store: Store, table: Table, upstream: Table, code_version: str, days: Days
) -> dict[dt.date, tuple[str, int]]:
    """The days to make now, in order, with the hash and the size of their input."""
    made = store.records(table.name)
    wanted = {}
    for day, (input_hash, documents) in inputs(store, upstream).items():
        record = made.get(day)
        changed = documents > 0 if record is None else record.input_hash != input_hash
        if changed or (documents and days.forces(day, record, code_version)):
            wanted[day] = (input_hash, documents)
    return wanted


def make_days(store: Store, stage: Stage, days: Days, cause: Mapping[str, str], progress: Progress) -> list[DayRecord]:
    """Make all days that need it; returns their records. Days that another writer changed meanwhile are made again."""
    made: dict[dt.date, DayRecord] = {}
    for _ in range(ROUNDS):
        wanted = to_make(store, stage.table, stage.upstream, stage.code_version, days)
        if not wanted:
            break
        sizes = {day: size for day, (_, size) in wanted.items()}
        total, done = sum(sizes.values()), 0
        for portion in portions(sizes, PORTION):
            for record in _make_portion(store, stage, {day: wanted[day][0] for day in portion}, cause):
                made[record.day] = record
            done += sum(sizes[day] for day in portion)
            progress.advance(stage.table.name, done, total)
        days = Days()
        if stage.release and total >= PORTION:
            stage.release()
    return [made[day] for day in sorted(made)]


def portions(sizes: Mapping[dt.date, int], most: int) -> Iterator[list[dt.date]]:
    """Days in order, in groups whose sizes add up to about ``most``."""
    group: list[dt.date] = []
    size = 0
    for day in sorted(sizes):
        group.append(day)
        size += sizes[day]
        if size >= most:
            yield group
            group, size = [], 0
    if group:
        yield group


def _make_portion(
    store: Store, stage: Stage, input_hashes: Mapping[dt.date, str], cause: Mapping[str, str]
) -> list[DayRecord]:
    days = list(input_hashes)
    documents = store.read(RAW_TEXT, days=days)
    upstream = documents if stage.upstream is RAW_TEXT else store.read(stage.upstream, days=days)
    rejects = stage.rejected(documents) if stage.rejected else []
    made = [rows for batch in _batches(documents, upstream) for rows in _transformed(stage, *batch, rejects)]
    rows = pa.Table.from_batches(made, schema=stage.table.schema)
    store.replace_rejects(stage.table.name, documents["source_uri"].to_pylist(), rejects)
    hashes = store.replace_days(stage.table, days, rows, cause)
    version = store.version(stage.table)
    counts = count_by_day(rows)
    records = [
        DayRecord(day, input_hashes[day], hashes[day], stage.code_version, counts.get(day, 0), version) for day in days
    ]
    store.record(stage.table.name, records)
    return records


def _transformed(
    stage: Stage, documents: pa.RecordBatch, upstream: pa.RecordBatch, rejects: list[Reject]
) -> Iterator[pa.RecordBatch]:
    """What the stage makes of a batch. One document that it fails on is rejected, and does not stop the others."""
    try:
        with time_limit(SECONDS):
            made = stage.transform(documents, upstream)
    except (Exception, OutOfTime) as error:  # whatever a text may bring about in a stage or a library
        if documents.num_rows > 1:
            for one in _batches(pa.Table.from_batches([documents]), pa.Table.from_batches([upstream]), 1):
                yield from _transformed(stage, *one, rejects)
            return
        uri, document_id = (documents[name][0].as_py() for name in ("source_uri", "document_id"))
        rejects.append(Reject(uri, stage.table.name, *_reason(error), document_id))
    else:
        yield made


def _reason(error: BaseException) -> tuple[str, str]:
    if isinstance(error, OutOfTime):
        return TOO_SLOW, f"it took more than {SECONDS} seconds"
    return FAILED, f"{type(error).__name__}: {error}"[:300]


def _batches(
    documents: pa.Table, upstream: pa.Table, size: int = BATCH
) -> Iterator[tuple[pa.RecordBatch, pa.RecordBatch]]:
    """Whole documents in batches, with their upstream rows. Both come in order of day and document."""
    owners = upstream["document_id"].to_pylist()
    position = 0
    for start, length in _groups(documents["text"], size):
        some = documents.slice(start, length)
        ids = set(some["document_id"].to_pylist())
        end = position
        while end < len(owners) and owners[end] in ids:
            end += 1
        yield _one_batch(some), _one_batch(upstream.slice(position, end - position))
        position = end


def _groups(texts: pa.ChunkedArray, size: int) -> Iterator[tuple[int, int]]:
    """Where each batch starts, and how many documents are in it."""
    lengths = pc.binary_length(texts).to_pylist()
    start = total = 0
    for number, length in enumerate(lengths):
        if number > start and (number - start >= size or total + length > BATCH_BYTES):
            yield start, number - start
            start, total = number, 0
        total += length
    if lengths:
        yield start, len(lengths) - start


def _one_batch(rows: pa.Table) -> pa.RecordBatch:
    batches = rows.combine_chunks().to_batches()
    return batches[0] if batches else pa.RecordBatch.from_pylist([], schema=rows.schema)


def count_by_day(rows: pa.Table) -> dict[dt.date, int]:
    """Rows per publication day."""
    counted = rows["published_on"].value_counts()
    return {entry["values"].as_py(): entry["counts"].as_py() for entry in counted}
