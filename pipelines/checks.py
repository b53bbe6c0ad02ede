"""Asset checks: does every table hold what its description promises?

Here: the rules that must hold (errors, which keep a run from publishing). Not here: the write's own check of the
schema (``assets.schema``).
"""

from collections.abc import Iterator

import dagster as dg
import pyarrow as pa
import pyarrow.compute as pc

from assets.schema import Table
from assets.timeline.table import MENTIONS
from assets.timeline.table import TABLE as TIMELINE
from pipelines.lake import Lake
from pipelines.publishing import TABLES

BY_NAME = {table.name: table for table in TABLES}


def broken_promises(lake: Lake, table: Table) -> Iterator[str]:
    """What is wrong with a table, one sentence each: columns, closed lists, keys, references, bounds.

    Only the columns in question are read, so that a check stays small beside the texts; nulls are kept out by storage.
    """
    yield from lake.differing_columns(table)
    enumerated = [c for c in table.columns if c.one_of]
    bounds = {"earliest", "latest"} & set(table.schema.names)
    referring = {name for reference in table.references for name in reference.columns}
    rows = lake.read(table, columns=sorted({*table.key, *referring, *bounds, *(c.name for c in enumerated)}))
    for column in enumerated:
        if wrong := set(rows[column.name].unique().to_pylist()) - {None, *column.one_of}:
            yield f"{column.name} has {sorted(wrong)}"
    if repeated := rows.num_rows - rows.group_by(list(table.key)).aggregate([]).num_rows:
        yield f"{repeated} rows repeat the key {', '.join(table.key)}"
    for reference in table.references:
        if lost := _dangling(rows, lake.read(BY_NAME[reference.table], columns=list(reference.columns))):
            yield f"{lost} rows point to nothing in {reference.table}"
    if bounds and (crossed := pc.sum(pc.greater(rows["earliest"], rows["latest"])).as_py()):
        yield f"{crossed} rows have earliest after latest"


def _dangling(rows: pa.Table, target: pa.Table) -> int:
    names = target.schema.names
    lost: int = (
        rows.select(names).join(target.group_by(names).aggregate([]), keys=names, join_type="left anti").num_rows
    )
    return lost


def build_checks() -> list[dg.AssetChecksDefinition]:
    """One check per table; that of ``timeline_mentions`` belongs to the timeline's asset."""
    owners = {table.name: table.name for table in TABLES} | {MENTIONS.name: TIMELINE.name, "rejects": "raw_text"}
    return [_check(table, owners[table.name]) for table in TABLES]


def _check(table: Table, asset: str) -> dg.AssetChecksDefinition:
    @dg.asset_check(
        name=f"{table.name}_is_whole",
        asset=asset,
        blocking=True,
        description="Schema as promised, keys unique, references whole, bounds ordered.",
    )
    def check(store: dg.ResourceParam[Lake]) -> dg.AssetCheckResult:
        wrong = list(broken_promises(store, table))
        return dg.AssetCheckResult(passed=not wrong, metadata={"wrong": "; ".join(wrong) or "nothing"})

    return check
