"""Asset checks: does every table hold what its description promises?

Here: the rules that must hold (errors, which keep a run from publishing). Not here: the write's own check of the
schema (``assets.schema``).
"""

import datetime as dt
from collections import Counter
from collections.abc import Collection, Iterator

import dagster as dg
import numpy as np
import pandas as pd
import pyarrow as pa
from pandas.util import hash_pandas_object

from assets.schema import Table, count_crossed
from assets.stage import portions
from assets.timeline.reading import report_days
from assets.timeline.table import MENTIONS
from assets.timeline.table import TABLE as TIMELINE
from pipelines.lake import ROWS_AT_ONCE, Lake
from pipelines.publishing import TABLES

RUN_COMMITS = 1_000
"""As many commits of a table are looked through for those of a run."""
BY_NAME = {table.name: table for table in TABLES}


def broken_promises(lake: Lake, table: Table, days: Collection[dt.date] | None = None) -> Iterator[str]:
    """What is wrong with a table, one sentence each: columns, closed lists, keys, references, bounds.

    ``days``: only the rows of these days. Only the columns in question are read, and some days at a time, so that a
    check stays small beside the texts; nulls are kept out by storage.
    """
    yield from lake.differing_columns(table)
    if repeated := _repeated_keys(lake, table, days):
        yield f"{repeated} rows repeat the key {', '.join(table.key)}"
    counts = Counter[str]()
    for some in _some_days(lake, table, days):
        counts += Counter(dict(_broken_of(lake, table, some)))
    for wrong, rows in counts.items():
        yield f"{rows} rows {wrong}"


def _repeated_keys(lake: Lake, table: Table, days: Collection[dt.date] | None) -> int:
    """How many rows have the key of another; only keys with the same hash are held at once."""
    hashes = [hash_pandas_object(keys, index=False).to_numpy() for keys in _keys(lake, table, days)]
    told, times = np.unique(np.concatenate([*hashes, np.empty(0, "uint64")]), return_counts=True)
    twice = told[times > 1]
    if not len(twice):
        return 0
    alike = pd.concat(keys[hash_pandas_object(keys, index=False).isin(twice)] for keys in _keys(lake, table, days))
    return int(alike.duplicated().sum())


def _keys(lake: Lake, table: Table, days: Collection[dt.date] | None) -> Iterator[pd.DataFrame]:
    """The keys of a table, those of some days at a time."""
    for some in _some_days(lake, table, days):
        yield lake.read(table, days=some, columns=list(table.key), ordered=False).to_pandas()


def _some_days(lake: Lake, table: Table, days: Collection[dt.date] | None) -> Iterator[list[dt.date] | None]:
    """The days of a table, or those of them that are asked for, some at a time; None for a table without days."""
    if table.partition is None:
        yield None
    else:
        sizes = lake.day_sizes(table)
        yield from portions({day: n for day, n in sizes.items() if days is None or day in days}, ROWS_AT_ONCE)


def _broken_of(lake: Lake, table: Table, days: list[dt.date] | None) -> Iterator[tuple[str, int]]:
    """What is wrong with the rows of some days, and with how many of them."""
    enumerated = [c for c in table.columns if c.one_of]
    bounds = {"earliest", "latest"} & set(table.schema.names)
    referring = {name for reference in table.references for name in reference.columns}
    reports = {"published_on", "reported_on"} if table is MENTIONS else set()
    columns = sorted({*referring, *bounds, *reports, *(c.name for c in enumerated)})
    rows = lake.read(table, days=days, columns=columns, ordered=False) if columns else table.schema.empty_table()
    for column in enumerated:
        told, allowed = Counter(rows[column.name].to_pylist()), {None, *column.one_of}
        yield from ((f"have {value!r} for {column.name}", told[value]) for value in sorted(told.keys() - allowed))
    for reference in table.references:
        target = BY_NAME[reference.table]
        near = days if days is None or table is not MENTIONS else _days_of_events(rows)
        there = lake.read(target, days=near, columns=list(reference.columns), ordered=False)
        yield f"point to nothing in {reference.table}", _dangling(rows, there)
    if bounds:
        yield "have earliest after latest", count_crossed(rows)


def _days_of_events(mentions: pa.Table) -> set[dt.date]:
    """Where the events of mentions stand: on the first of the days that report each, however long ago that was."""
    told = mentions.group_by(["published_on", "reported_on"]).aggregate([]).to_pylist()
    return {day for row in told for day in report_days(**row)}


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
    def check(context: dg.AssetCheckExecutionContext, store: dg.ResourceParam[Lake]) -> dg.AssetCheckResult:
        days = None if _is_alone(context) else _days_changed_by(store, table, context.run.run_id)
        wrong = list(broken_promises(store, table, days))
        looked_at = "all days" if days is None else f"{len(days)} days that this run changed"
        return dg.AssetCheckResult(passed=not wrong, metadata={"wrong": "; ".join(wrong) or "nothing", "of": looked_at})

    return check


def _is_alone(context: dg.AssetCheckExecutionContext) -> bool:
    """Whether only checks were asked for, as by a person in the UI."""
    return bool(context.run.asset_check_selection) and not context.run.asset_selection


def _days_changed_by(lake: Lake, table: Table, run_id: str) -> set[dt.date] | None:
    if table.partition is None:
        return None
    own = [v.version for v in lake.history(table, RUN_COMMITS) if v.run_id == run_id]
    return lake.changed_days(table, min(own) - 1, max(own)) if own else set()
