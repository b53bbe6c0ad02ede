"""What is noted beside the tables: which day was made from what, where a document may be stored, and what a commit did.

Here: these tables as data. Not here: reading and writing them (``lake``).
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

import pyarrow as pa

from assets.schema import DATE, INT64, STRING, Column, Table

RECORDS = Table(
    name="_records",
    meaning="Which publication day of which stage was made from what, by which rules.",
    columns=(
        Column("stage", STRING, "The stage.", required=True),
        Column("day", DATE, "The publication day.", required=True),
        Column("input_hash", STRING, "Hash of the rows read.", required=True),
        Column("output_hash", STRING, "Hash of the rows written.", required=True),
        Column("code_version", STRING, "The rules that made it.", required=True),
        Column("row_count", INT64, "Rows written.", required=True),
        Column("table_version", INT64, "Version of the stage's table then.", required=True),
        Column("sequence", INT64, "The greatest one of a day counts.", required=True),
    ),
    key=("stage", "day", "sequence"),
    order=("stage", "day", "sequence"),
)

DOCUMENTS = Table(
    name="_documents",
    meaning="On which days a document is or was stored: found here without reading every day's file.",
    columns=(
        Column("document_id", STRING, "The document.", required=True),
        Column("day", DATE, "A day on which it may be stored.", required=True),
    ),
    key=("document_id", "day"),
    order=("document_id", "day"),
)


def last_records(rows: pa.Table) -> pa.Table:
    """Of records in their order, the last of each stage and day."""
    last: dict[tuple[str, dt.date], int] = {}
    for number, (stage, day) in enumerate(zip(rows["stage"].to_pylist(), rows["day"].to_pylist(), strict=True)):
        last[stage, day] = number
    return rows.take(sorted(last.values()))


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a table: its number, its time, what was done, how many rows it then had, and why."""

    version: int
    time: dt.datetime
    operation: str
    rows: str
    cause: str
    run_id: str
    code_version: str

    @classmethod
    def of(cls, entry: Mapping[str, object]) -> "Version":
        """Read one entry of Delta's history."""
        milliseconds = int(str(entry["timestamp"]))
        return cls(
            version=int(str(entry["version"])),
            time=dt.datetime.fromtimestamp(milliseconds / 1000, dt.UTC),
            operation=str(entry.get("operation", "")),
            rows=str(entry.get("rows", "")),
            cause=str(entry.get("cause", "")),
            run_id=str(entry.get("run_id", "")),
            code_version=str(entry.get("code_version", "")),
        )
