"""Versioned tables: Delta Lake through ``deltalake``, one folder a table, replaced by publication day.

Here: reading, replacing and versions of the tables, and the record of which day was made from what. Not here: single
published files (``publishing``), what stands in a table (each stage's ``table.py``).
"""

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
from deltalake import CommitProperties, DeltaTable, Field, WriterProperties, write_deltalake
from deltalake.exceptions import TableNotFoundError
from deltalake.schema import PrimitiveType

from assets import rejects
from assets.raw_text.table import TABLE as RAW_TEXT
from assets.rejects import Reject
from assets.schema import DATE, STRING, Table
from assets.stage import portions
from assets.store import DayRecord
from assets.timeline.table import MENTIONS
from assets.timeline.table import TABLE as TIMELINE
from pipelines.bookkeeping import DOCUMENTS, RECORDS, Version, last_records
from pipelines.committing import with_retries
from pipelines.folders import Folder, has_files
from pipelines.ordering import content_hash, in_order, of_day
from pipelines.scanning import Files, Snapshot, files_of, read_rows

# Records and notes are appended by every run; beyond this many files they are written together again.
APPENDED_FILES = 64
ROWS_AT_ONCE = 50_000
"""About so many stored rows are compared at once with those that are to take their place."""
RETENTION = "interval 36500 days"

_DELTA_TYPES = {
    pa.string(): "string", pa.int32(): "integer", pa.int64(): "long", pa.float32(): "float", pa.bool_(): "boolean",
    pa.date32(): "date", pa.timestamp("us", tz="UTC"): "timestamp",
}  # fmt: skip


_TABLES_OF = {TIMELINE.name: (TIMELINE.name, MENTIONS.name)}
"""The tables of a stage that has more than the one of its name."""


def file_name(table: Table) -> str:
    """The name of a table's published file."""
    return f"{table.name}.parquet"


class TableLost(RuntimeError):
    """A table is gone that cannot be made again."""


class Lake:
    """All tables below one address: a local folder or an object store's prefix."""

    def __init__(self, root: str | Path) -> None:
        self.root = str(root).rstrip("/")
        self.published = Folder(f"{self.root}/published")

    def uri(self, table: Table) -> str:
        """The address of a table."""
        return f"{self.root}/{table.name}"

    def open(self, table: Table, version: int | None = None) -> DeltaTable | None:
        """The Delta table at a version (the present one for ``None``), or ``None`` before its first write."""
        try:
            return DeltaTable(self.uri(table), version=version)
        except TableNotFoundError:
            return None

    def version(self, table: Table) -> int:
        """The present version of a table; -1 where there is none yet."""
        delta = self.open(table)
        return delta.version() if delta else -1

    def differing_columns(self, table: Table) -> Iterator[str]:
        """Columns whose stored type is not the table's, in words."""
        delta = self.open(table)
        stored = (
            {f.name: str(f.type.type) for f in delta.schema().fields if isinstance(f.type, PrimitiveType)}
            if delta
            else {}
        )
        for column in table.columns:
            expected = _DELTA_TYPES[column.type]
            later = not column.required and column.name not in stored  # it comes with the first write
            if delta and not later and stored.get(column.name) != expected:
                yield f"{column.name} is {stored.get(column.name, 'missing')} and not {expected}"

    def count(self, table: Table) -> int:
        """The number of rows of a table."""
        delta = self.open(table)
        return _count(delta) if delta else 0

    def read(
        self,
        table: Table,
        *,
        days: Collection[dt.date] | None = None,
        columns: list[str] | None = None,
        version: int | None = None,
        where: pc.Expression | None = None,
        ordered: bool = True,
    ) -> pa.Table:
        """The rows of these days (all for ``None``) that satisfy ``where``, in the table's order if ``ordered``."""
        return read_rows(self._files(table, version), table, days, where, columns, ordered)

    def snapshot(self) -> Snapshot:
        """All tables as they are when first read, for many reads in a row."""
        return Snapshot(self._files)

    def _files(self, table: Table, version: int | None = None) -> Files | None:
        delta = self.open(table, version)
        return None if delta is None else files_of(delta, self.uri(table), table)

    def replace_days(
        self, table: Table, days: Collection[dt.date], rows: pa.Table, cause: Mapping[str, str]
    ) -> dict[dt.date, str]:
        """Replace all rows of these days in one commit; unchanged rows make no commit. Returns a hash per day."""
        return self.change_days(table, days, lambda _: rows, cause)

    def change_days(
        self,
        table: Table,
        days: Collection[dt.date],
        change: Callable[[pa.Table], pa.Table],
        cause: Mapping[str, str],
    ) -> dict[dt.date, str]:
        """Replace the rows of these days by ``change`` of them, again if another writer was first.

        ``change`` is asked for some days after the other; of what it returns the rows of those count. Only days whose
        rows differ are written.
        """
        partition = table.partition
        if partition is None:
            raise ValueError(f"{table.name} is not kept by day")

        def commit() -> dict[dt.date, str]:
            delta = self._open_or_create(table)
            files, count = files_of(delta, self.uri(table), table), _count(delta)
            hashes: dict[dt.date, str] = {}
            new: list[pa.Table] = []
            changed: list[dt.date] = []
            for some in portions(dict.fromkeys(days, 0) | _sizes(delta, partition, days), ROWS_AT_ONCE):
                present = read_rows(files, table, some)
                made = change(present)
                if strays := {*made[partition].unique().to_pylist()} - {*days}:
                    raise ValueError(f"{table.name}: rows of {min(strays)}, a day that is not replaced")
                rows = in_order(table, made.filter(pc.is_in(made[partition], pa.array(some, DATE))))
                table.check(rows)
                count += rows.num_rows - present.num_rows
                for day in some:
                    of_this = of_day(rows, partition, day)
                    hashes[day] = content_hash(of_this)
                    if not of_this.equals(of_day(present, partition, day)):
                        changed.append(day)
                        new.append(of_this)
            if changed:
                rows = pa.concat_tables(new)
                table.check(rows)
                _overwrite(delta, table, rows, _days_predicate(partition, changed), {**cause, "rows": str(count)})
            return hashes

        return with_retries(commit)

    def replace_all(self, table: Table, change: Callable[[pa.Table], pa.Table], cause: Mapping[str, str]) -> None:
        """Replace a small unpartitioned table by ``change`` of its present rows, again if another writer was first."""

        def commit() -> None:
            delta = self._open_or_create(table)
            present = read_rows(files_of(delta, self.uri(table), table), table)
            rows = in_order(table, change(present))
            table.check(rows)
            if not rows.equals(present):
                _overwrite(delta, table, rows, None, {**cause, "rows": str(rows.num_rows)})

        with_retries(commit)

    def day_sizes(self, table: Table, version: int | None = None) -> dict[dt.date, int]:
        """The number of rows of every day of a table."""
        delta = self.open(table, version)
        if delta is None:
            return {}
        return _sizes(delta, table.partition)

    def changed_days(self, table: Table, before: int, after: int) -> set[dt.date]:
        """The days of which any row changed between two versions of a table."""
        files = [self._files(table, version) for version in (before, after)]
        old, new = ({} if f is None else dict(zip(f.paths, f.days, strict=True)) for f in files)
        return {day for _, day in old.items() ^ new.items() if day is not None}

    def note_documents(self, days: Mapping[str, dt.date]) -> None:
        """Note on which day documents are about to be stored, before they are."""
        noted = {(row["document_id"], row["day"]) for row in self._notes(days).to_pylist()}
        rows: list[dict[str, object]] = [
            {"document_id": document_id, "day": day}
            for document_id, day in days.items()
            if (document_id, day) not in noted
        ]
        self._append(DOCUMENTS, rows, lambda present: present.group_by(DOCUMENTS.schema.names).aggregate([]))

    def days_of_documents(self, document_ids: Collection[str]) -> set[dt.date]:
        """The days on which any of these documents may be stored."""
        return set(self._notes(document_ids)["day"].to_pylist())

    def _notes(self, document_ids: Collection[str]) -> pa.Table:
        return self.read(DOCUMENTS, where=pc.field("document_id").isin(pa.array(list(document_ids), STRING)))

    def _append(self, table: Table, rows: list[dict[str, object]], together: Callable[[pa.Table], pa.Table]) -> None:
        """Append rows, which no other writer can prevent; beyond some files they are written ``together`` again."""
        if rows:
            delta = self._open_or_create(table)
            new = _as_described(delta, pa.Table.from_batches([table.batch(rows)]))
            write_deltalake(delta, new, mode="append", **_properties({}))
            if len(delta.file_uris()) > APPENDED_FILES:
                self.replace_all(table, together, {})

    def history(self, table: Table, limit: int | None = None) -> list[Version]:
        """The versions of a table, the newest first; only so many for a ``limit``."""
        delta = self.open(table)
        return [Version.of(entry) for entry in delta.history(limit)] if delta else []

    def records(self, stage: str) -> dict[dt.date, DayRecord]:
        """The last record of every day of a stage; none of a stage whose table was lost: its days are to be made."""
        return {} if self.is_lost(stage) else self.recorded(stage)

    def recorded(self, stage: str) -> dict[dt.date, DayRecord]:
        """The last record of every day of a stage, also of one whose table was lost."""
        rows = self.read(RECORDS, where=pc.field("stage") == stage).drop_columns(["stage", "sequence"])
        return {row["day"]: DayRecord(**row) for row in rows.to_pylist()}

    def is_lost(self, stage: str) -> bool:
        """Whether rows were stored by a stage, and a table of it is not there any more."""
        return bool(self.lost_of(stage))

    def lost_of(self, stage: str) -> list[str]:
        """The tables that a stage has stored rows in, and that are not there any more."""
        names = _TABLES_OF.get(stage, (stage,))
        lost = [name for name in names if not has_files(f"{self.root}/{name}/_delta_log")]
        return lost if lost and any(record.row_count for record in self.recorded(stage).values()) else []

    def paths(self, table: Table, day: dt.date) -> list[str]:
        """The files of a day of a table, in its folder."""
        files = self._files(table)
        return [path for path, of in zip(files.paths, files.days, strict=True) if of == day] if files else []

    def record(self, stage: str, records: Iterable[DayRecord]) -> None:
        """Add records; the last one of a day counts."""
        # Any number above all earlier ones will do; two writers of one day are kept apart by their stage's table.
        sequence = self.version(RECORDS) + 1
        rows = [
            {
                "stage": stage,
                "day": r.day,
                "input_hash": r.input_hash,
                "output_hash": r.output_hash,
                "code_version": r.code_version,
                "row_count": r.row_count,
                "table_version": r.table_version,
                "sequence": sequence,
            }
            for r in records
        ]
        self._append(RECORDS, rows, last_records)

    def replace_rejects(
        self, stage: str, source_uris: Collection[str], new: Iterable[Reject], *, with_records: bool = False
    ) -> None:
        """Replace what one stage rejected of these sources, ``with_records`` also of their records (``uri#...``)."""
        self.take_back_rejects()
        added = pa.Table.from_batches([rejects.TABLE.batch([r.row() for r in dict.fromkeys(new)])])

        def change(present: pa.Table) -> pa.Table:
            sources = present["source_uri"]
            if with_records:
                sources = pc.list_element(pc.split_pattern(sources, "#", max_splits=1), 0)
            same = pc.and_(pc.equal(present["stage"], stage), pc.is_in(sources, pa.array(list(source_uris), STRING)))
            return pa.concat_tables([present.filter(pc.invert(same)), added])

        self.replace_all(rejects.TABLE, change, {})

    def take_back_rejects(self) -> None:
        """Take the rejects from their published file where the table is lost: no stage could make them again."""
        if self.rejects_are_lost():
            kept = self._published_rows(rejects.TABLE)
            self.replace_all(rejects.TABLE, lambda _: kept, {})

    def take_back_documents(self) -> None:
        """Take ``raw_text`` from its published file where the table is lost, as any run would leave it nearly empty.

        Raises ``TableLost`` where the file has not all that was stored.
        """
        if not self.is_lost(RAW_TEXT.name):
            return
        if not self.documents_are_published():
            raise TableLost(
                f"{RAW_TEXT.name} is lost, and its published file has not all of it: restore {self.uri(RAW_TEXT)} from "
                "a backup, or begin a new data folder and read all sources again"
            )
        kept = self._published_rows(RAW_TEXT)
        self.replace_days(RAW_TEXT, kept["published_on"].unique().to_pylist(), kept, {"cause": "taken back"})

    def documents_are_published(self) -> bool:
        """Whether the published file of ``raw_text`` has every row that was stored."""
        if not self.published.exists(file_name(RAW_TEXT)):
            return False
        rows = in_order(RAW_TEXT, self._published_rows(RAW_TEXT))
        stored = {day: record.output_hash for day, record in self.recorded(RAW_TEXT.name).items() if record.row_count}
        return stored == {
            day: content_hash(of_day(rows, "published_on", day)) for day in rows["published_on"].unique().to_pylist()
        }

    def _published_rows(self, table: Table) -> pa.Table:
        with self.published.open(file_name(table)) as file:
            return pq.read_table(file)

    def rejects_are_lost(self) -> bool:
        """Whether the table of rejects is gone though it was published with rows."""
        if self.version(rejects.TABLE) >= 0 or not self.published.exists(file_name(rejects.TABLE)):
            return False
        with self.published.open(file_name(rejects.TABLE)) as file:
            return bool(pq.ParquetFile(file).metadata.num_rows)

    def _open_or_create(self, table: Table) -> DeltaTable:
        delta = self.open(table)
        if delta is None:
            return self._create(table)
        known = {field.name for field in delta.schema().fields}
        new = [Field(c.name, PrimitiveType(_DELTA_TYPES[c.type])) for c in table.columns if c.name not in known]
        if new:
            delta.alter.add_columns(new)
        return delta

    def _create(self, table: Table) -> DeltaTable:
        return DeltaTable.create(
            self.uri(table),
            schema=table.schema,
            mode="ignore",
            partition_by=[table.partition] if table.partition else None,
            name=table.name,
            description=table.meaning,
            configuration={
                # Old versions go by an explicit retention, never by the log's own cleaning.
                "delta.logRetentionDuration": RETENTION,
                "delta.deletedFileRetentionDuration": RETENTION,
            },
        )


def _sizes(delta: DeltaTable, partition: str | None, days: Collection[dt.date] | None = None) -> dict[dt.date, int]:
    """The number of rows of these days, or of all, that has any."""
    actions, wanted = pa.table(delta.get_add_actions(flatten=True)), None if days is None else {*days}
    stored, counts = actions[f"partition.{partition}"].to_pylist(), actions["num_records"].to_pylist()
    sizes: dict[dt.date, int] = {}
    for day, count in zip(stored, counts, strict=True):
        if wanted is None or day in wanted:
            sizes[day] = sizes.get(day, 0) + count
    return sizes


def _count(delta: DeltaTable) -> int:
    return sum(pa.table(delta.get_add_actions(flatten=True))["num_records"].to_pylist())


def _overwrite(
    delta: DeltaTable, table: Table, rows: pa.Table, predicate: str | None, cause: Mapping[str, str]
) -> None:
    if not rows.num_rows:
        delta.delete(predicate, **_properties(cause))
    else:
        write_deltalake(delta, _as_described(delta, rows), mode="overwrite", predicate=predicate, **_properties(cause))


def _as_described(delta: DeltaTable, rows: pa.Table) -> pa.Table:
    """Rows under the descriptions of columns that are stored: a release that words one anew must not end writing."""
    stored = {field.name: field.metadata for field in pa.schema(delta.schema().to_arrow())}
    return rows.cast(pa.schema([field.with_metadata(stored.get(field.name, field.metadata)) for field in rows.schema]))


def _properties(cause: Mapping[str, str]) -> dict[str, Any]:
    return {
        "commit_properties": CommitProperties(custom_metadata=dict(cause), max_commit_retries=0),
        "writer_properties": WriterProperties(compression="ZSTD"),
    }


def _days_predicate(partition: str, days: Collection[dt.date]) -> str:
    # Dates only, in ISO form: nothing from a text reaches this expression.
    listed = ", ".join(f"'{day.isoformat()}'" for day in sorted(days))
    return f"{partition} IN ({listed})"
