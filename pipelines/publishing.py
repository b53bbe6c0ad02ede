"""The published files: every table as one plain Parquet file, replaced atomically, with a Frictionless descriptor.

Here: writing ``published/<table>.parquet`` and ``published/datapackage.json``. Not here: the tables (``lake``).
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from assets import rejects
from assets.dated_events.table import TABLE as DATED_EVENTS
from assets.raw_text.table import TABLE as RAW_TEXT
from assets.schema import Column, Table
from assets.sentences.table import TABLE as SENTENCES
from assets.stage import portions
from assets.timeline.table import MENTIONS
from assets.timeline.table import TABLE as TIMELINE
from pipelines.folders import Folder
from pipelines.lake import Lake

TABLES = (RAW_TEXT, SENTENCES, DATED_EVENTS, TIMELINE, MENTIONS, rejects.TABLE)
FOLDER = "published"
DESCRIPTOR = "datapackage.json"
ROW_GROUP = 25_000

_FRICTIONLESS = {
    pa.string(): "string", pa.int32(): "integer", pa.float32(): "number", pa.bool_(): "boolean",
    pa.date32(): "date", pa.timestamp("us", tz="UTC"): "datetime",
}  # fmt: skip


def published_folder(lake: Lake) -> Folder:
    """Where a lake's published files are."""
    return Folder(f"{lake.root}/{FOLDER}")


def publish(lake: Lake, folder: Folder) -> dict[str, int]:
    """Bring the published files up to date; returns each table's version. A reader sees an old or a new file, whole."""
    known = described(folder)
    resources = []
    for table in TABLES:
        version, name = lake.version(table), f"{table.name}.parquet"
        entry = known.get(table.name)
        if entry is None or entry["version"] != version or not folder.exists(name):
            rows = _write(lake, table, version, folder, name)
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


def described(folder: Folder) -> dict[str, dict[str, Any]]:
    """The descriptor's entry of each published file; none where there is no descriptor or a damaged one."""
    try:
        descriptor = json.loads(folder.read(DESCRIPTOR))
        return {r["name"]: r for r in descriptor["resources"]}
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        # A missing or damaged descriptor only means that every file is written again.
        return {}


def _write(lake: Lake, table: Table, version: int, folder: Folder, name: str) -> int:
    rows = 0
    with folder.replacing(name) as stream, pq.ParquetWriter(stream, table.schema, compression="zstd") as writer:
        for chunk in _chunks(lake, table, version):
            writer.write_table(chunk, row_group_size=ROW_GROUP)
            rows += chunk.num_rows
    return rows


def _chunks(lake: Lake, table: Table, version: int) -> Iterator[pa.Table]:
    """A table's rows in its order; those ordered by day are read in portions of days, so that memory stays bounded."""
    if version < 0:
        yield table.schema.empty_table()
    elif table.partition is None or table.order[0] != table.partition:
        yield lake.read(table, version=version)
    else:
        for days in portions(lake.day_sizes(table, version), ROW_GROUP):
            yield lake.read(table, days=days, version=version)


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
