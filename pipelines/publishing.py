"""The published files: every table as one plain Parquet file, replaced atomically, with a Frictionless descriptor.

Here: writing ``published/<table>.parquet`` and ``published/datapackage.json``. Not here: the tables (``lake``).
"""

import datetime as dt
import json
from collections.abc import Collection, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from multiprocessing import get_context
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from assets import rejects
from assets.dated_events.table import TABLE as DATED_EVENTS
from assets.raw_text.table import TABLE as RAW_TEXT
from assets.schema import DATE, Column, Table
from assets.sentences.table import TABLE as SENTENCES
from assets.stage import portions
from assets.timeline.table import MENTIONS
from assets.timeline.table import TABLE as TIMELINE
from pipelines.folders import Folder
from pipelines.lake import Lake, file_name
from pipelines.ordering import in_order

TABLES = (RAW_TEXT, SENTENCES, DATED_EVENTS, TIMELINE, MENTIONS, rejects.TABLE)
DESCRIPTOR = "datapackage.json"
ROW_GROUP = 25_000
BAND = 100_000
"""So many rows are held at once of a table that is not ordered by the day by which it is kept."""

_FRICTIONLESS = {
    pa.string(): "string", pa.int32(): "integer", pa.float32(): "number", pa.bool_(): "boolean",
    pa.date32(): "date", pa.timestamp("us", tz="UTC"): "datetime",
}  # fmt: skip


def publish(lake: Lake, folder: Folder, *, anew: bool = False) -> dict[str, int]:
    """Bring the published files up to date; returns each table's version. A reader sees an old or a new file, whole.

    ``anew``: all of them, and nothing is taken from the files as they are.
    """
    known = {} if anew else described(folder)
    lake.take_back_documents()
    lake.take_back_rejects()
    resources = []
    for table in TABLES:
        version, name = lake.version(table), file_name(table)
        entry = known.get(table.name)
        if entry is None or entry["version"] != version or not folder.exists(name):
            before = entry["version"] if entry and entry["schema_version"] == table.schema_version else None
            rows = _write(lake, table, before, version, folder)
            entry = _resource(table, name, rows, version)
        resources.append(entry)
    descriptor = {
        "profile": "data-package",
        "name": "dateline",
        "title": "dateline: what happened, when, and who says so",
        "resources": resources,
    }
    with folder.replacing(DESCRIPTOR) as stream:
        stream.write(json.dumps(descriptor, indent=2, ensure_ascii=False).encode() + b"\n")
    return {table.name: entry["version"] for table, entry in zip(TABLES, resources, strict=True)}


def publish_apart(lake: Lake) -> dict[str, int]:
    """The same by a process of its own, which leaves no memory behind."""
    with ProcessPoolExecutor(1, get_context("spawn")) as process:
        return process.submit(_publish_at, lake.root).result()


def _publish_at(root: str) -> dict[str, int]:
    lake = Lake(root)
    return publish(lake, lake.published)


def described(folder: Folder) -> dict[str, dict[str, Any]]:
    """The descriptor's entry of each published file; none where there is no descriptor or a damaged one."""
    try:
        descriptor = json.loads(folder.read(DESCRIPTOR))
        return {r["name"]: r for r in descriptor["resources"]}
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        # A missing or damaged descriptor only means that every file is written again.
        return {}


def _write(lake: Lake, table: Table, before: int | None, version: int, folder: Folder) -> int:
    name = file_name(table)
    rows = 0
    with ExitStack() as stack:
        former = None
        if before is not None and 0 <= before <= version and table.partition and folder.exists(name):
            former = Former(stack.enter_context(folder.open(name)), table, lake.changed_days(table, before, version))
        stream = stack.enter_context(folder.replacing(name))
        with pq.ParquetWriter(stream, table.schema, compression="zstd", write_page_checksum=True) as writer:
            for chunk in _chunks(lake, table, version, former):
                writer.write_table(chunk, row_group_size=ROW_GROUP)
                rows += chunk.num_rows
    return rows


class Former:
    """The file as it was published before: days that have not changed are read from it in few reads."""

    def __init__(self, file: pa.NativeFile, table: Table, changed: set[dt.date]) -> None:
        self._file, self._table, self.changed = pq.ParquetFile(file), table, changed
        place = self._file.schema_arrow.get_field_index(table.partition)
        self._groups = [
            self._file.metadata.row_group(n).column(place).statistics for n in range(self._file.num_row_groups)
        ]

    def read(self, days: Collection[dt.date], where: pc.Expression | None) -> pa.Table:
        """The rows of these days that satisfy ``where``."""
        first, last = min(days), max(days)
        wanted = pc.field(self._table.partition).isin(pa.array(sorted(days), DATE))
        wanted = wanted if where is None else wanted & where
        groups = [n for n, s in enumerate(self._groups) if s is None or (s.min <= last and s.max >= first)]
        parts = [self._file.read_row_group(n).filter(wanted) for n in groups]
        return pa.concat_tables([self._file.schema_arrow.empty_table(), *parts])


def rows_in_order(lake: Lake, table: Table) -> Iterator[pa.Table]:
    """The rows of a table's present version in its order, in parts."""
    return _chunks(lake, table, lake.version(table), None)


def _chunks(lake: Lake, table: Table, version: int, former: Former | None) -> Iterator[pa.Table]:
    """A table's rows in its order, in parts, so that memory stays bounded."""
    sizes = lake.day_sizes(table, version) if table.partition and version >= 0 else {}
    if version < 0:
        yield table.schema.empty_table()
    elif table.partition is None:
        yield lake.read(table, version=version)
    elif table.order[0] == table.partition:
        for days in portions(sizes, ROW_GROUP):
            yield _rows(lake, table, version, days, former)
    elif sum(sizes.values()) <= BAND:
        yield _rows(lake, table, version, list(sizes), former)
    else:
        for band in _bands(lake, table, version):
            yield _rows(lake, table, version, list(sizes), former, band)


def _bands(lake: Lake, table: Table, version: int) -> Iterator[pc.Expression]:
    """Conditions on the first column of the order, a date, that divide a table into parts which follow each other."""
    name = table.order[0]
    counts = lake.read(table, columns=[name], version=version)[name].value_counts()
    sizes = dict(zip(counts.field("values").to_pylist(), counts.field("counts").to_pylist(), strict=True))
    without = sizes.pop(None, 0)
    for days in portions(sizes, BAND):
        yield (pc.field(name) >= pa.scalar(days[0], DATE)) & (pc.field(name) <= pa.scalar(days[-1], DATE))
    if without:
        yield pc.field(name).is_null()


def _rows(
    lake: Lake,
    table: Table,
    version: int,
    days: list[dt.date],
    former: Former | None,
    where: pc.Expression | None = None,
) -> pa.Table:
    changed = [day for day in days if former is None or day in former.changed]
    same = [day for day in days if day not in set(changed)]
    parts = [lake.read(table, days=changed, version=version, where=where)]
    if former and same:
        parts.append(former.read(same, where).cast(table.schema))
    return in_order(table, pa.concat_tables(parts))


def _resource(table: Table, path: str, rows: int, version: int) -> dict[str, Any]:
    return {
        "name": table.name,
        "title": table.meaning,
        "path": path,
        "format": "parquet",
        "mediatype": "application/vnd.apache.parquet",
        "rows": rows,
        "version": version,
        "schema_version": table.schema_version,
        "schema": {
            "fields": [_field(c) for c in table.columns],
            "primaryKey": list(table.key),
            "foreignKeys": list(_foreign_keys(table)),
        },
    }


def _field(column: Column) -> dict[str, object]:
    constraints: dict[str, object] = {"required": column.required}
    if column.one_of:
        constraints["enum"] = list(column.one_of)
    return {
        "name": column.name,
        "type": _FRICTIONLESS[column.type],
        "description": column.meaning,
        "constraints": constraints,
    }


def _foreign_keys(table: Table) -> Iterable[dict[str, object]]:
    for reference in table.references:
        fields = list(reference.columns)
        yield {"fields": fields, "reference": {"resource": reference.table, "fields": fields}}
