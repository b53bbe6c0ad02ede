"""Asset checks: does every table hold what its description promises?

Here: the rules that must hold (errors, which keep a run from publishing). Not here: the write's own check of the
schema (``assets.schema``).
"""

from collections.abc import Iterator

import dagster as dg
import pyarrow as pa
import pyarrow.compute as pc

from assets.schema import SchemaError, Table
from assets.timeline.table import MENTIONS
from assets.timeline.table import TABLE as TIMELINE
from pipelines.lake import Lake
from pipelines.publishing import TABLES

BY_NAME = {table.name: table for table in TABLES}


def broken_promises(lake: Lake, table: Table) -> Iterator[str]:
    """What is wrong with a table, one sentence each: schema, keys, references, bounds."""
    rows = lake.read(table)
    try:
        table.check(rows)
    except SchemaError as error:
        yield str(error)
    if repeated := rows.num_rows - rows.group_by(list(table.key)).aggregate([]).num_rows:
        yield f"{repeated} rows repeat the key {', '.join(table.key)}"
    for reference in table.references:
        if lost := _dangling(rows, lake.read(BY_NAME[reference.table], columns=list(reference.columns))):
            yield f"{lost} rows point to nothing in {reference.table}"
    bounded = {"earliest", "latest"} <= set(rows.schema.names)
    if bounded and (crossed := pc.sum(pc.greater(rows["earliest"], rows["latest"])).as_py()):
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
