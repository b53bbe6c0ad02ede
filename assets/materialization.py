"""What the stages' Dagster assets share: which days a run makes, and what it reports of them.

Here: Dagster's side of a stage. Not here: making the days (``stage``), and any one asset (each ``asset.py``).

A run over scattered days: Dagster knows runs of one partition or of one unbroken range. A run that reads input touches
whichever days its documents have, so it carries one of them as its partition and the tag ``dateline/days``; the other
days are reported as materializations of their own.
"""

import datetime as dt
import warnings
from collections.abc import Callable, Iterable

import dagster as dg
import pyarrow as pa

from assets.schema import Table
from assets.stage import Days, Stage, make_days
from assets.store import DayRecord, Progress, Store

DAYS_TAG = "dateline/days"
STAGE_TAG = "dateline/stage"
CAUSE_TAG = "dateline/cause"
STAGES = ("raw_text", "sentences", "dated_events", "timeline")
GROUP = "dateline"
OWNERS = ["team:dateline"]
RETRIES = dg.RetryPolicy(max_retries=2, delay=2, backoff=dg.Backoff.EXPONENTIAL, jitter=dg.Jitter.PLUS_MINUS)
FRESH_FOR = dt.timedelta(days=2)
"""A table that was not made for so long is shown as no longer fresh."""
REJECTS_OF_RUN = "rejects_of_run"
PREVIEW_ROWS = 10
PREVIEW_WIDTH = 120

_TYPES = {pa.string(): "string", pa.date32(): "date", pa.int32(): "int", pa.float32(): "float", pa.bool_(): "bool"}


def days_of_run(context: dg.AssetExecutionContext) -> Days:
    """The days this run makes: as its tags say, else the partitions it was started for."""
    first = context.run.tags.get(STAGE_TAG, STAGES[0])
    if STAGES.index(context.asset_key.to_user_string()) < STAGES.index(first):
        return Days()
    if tag := context.run.tags.get(DAYS_TAG):
        return Days.parse(tag)
    if context.has_partition_key or context.has_partition_key_range:
        span = context.partition_key_range
        return Days.parse(f"{span.start}..{span.end}")
    return Days()


def cause_of_run(context: dg.AssetExecutionContext, code_version: str) -> dict[str, str]:
    """What goes into a table's history with a commit."""
    return {
        "run_id": context.run.run_id,
        "cause": context.run.tags.get(CAUSE_TAG, context.run.job_name),
        "code_version": code_version,
    }


def column_schema(table: Table) -> dg.TableSchema:
    """A table's columns as the UI shows them."""
    return dg.TableSchema(
        columns=[
            dg.TableColumn(
                c.name,
                _TYPES.get(c.type, str(c.type)),
                c.meaning,
                constraints=dg.TableColumnConstraints(nullable=not c.required, unique=(c.name,) == table.key),
            )
            for c in table.columns
        ]
    )


def preview(rows: pa.Table) -> dg.TableMetadataValue:
    """The first rows as a table for the UI."""
    frame = rows.slice(0, PREVIEW_ROWS).to_pandas().astype("string").fillna("")
    records = [
        dg.TableRecord({name: str(value)[:PREVIEW_WIDTH] for name, value in row.items()})
        for row in frame.to_dict(orient="records")
    ]
    return dg.MetadataValue.table(records, dg.TableSchema([dg.TableColumn(name) for name in rows.schema.names]))


def column_lineage(table: Table, upstream: Iterable[Table]) -> dg.TableColumnLineage:
    """Which columns were carried over from the tables before."""
    return dg.TableColumnLineage(
        {
            c.name: [dg.TableColumnDep(dg.AssetKey(u.name), c.name) for u in upstream if c.name in u.schema.names]
            for c in table.columns
        }
    )


def report_days(
    context: dg.AssetExecutionContext,
    store: Store,
    table: Table,
    records: Iterable[DayRecord],
    upstream: Iterable[Table] = (),
    rejects: int = 0,
) -> dg.MaterializeResult[None]:
    """Report every day made, and log what the run did in all: what is returned stands on each of its partitions."""
    made = list(records)
    scattered = DAYS_TAG in context.run.tags
    own = context.partition_key_range.start if context.has_partition_key else None
    for record in made:
        key, metadata = record.day.isoformat(), _day_metadata(record)
        if scattered and key != own:
            context.log_event(dg.AssetMaterialization(table.name, partition=key, metadata=metadata))
        elif context.has_partition_key or context.has_partition_key_range:
            context.add_asset_metadata(metadata, partition_key=key)
    context.log.info(f"{table.name}: {len(made)} days, {sum(r.row_count for r in made)} rows, {rejects} rejects")
    shown = {"preview": preview(store.read(table, days=[only]))} if (only := _only_day(own, scattered, made)) else {}
    of_run = {REJECTS_OF_RUN: rejects} if rejects else {}
    return dg.MaterializeResult(metadata={"dagster/column_lineage": column_lineage(table, upstream), **of_run, **shown})


def _only_day(own: str | None, scattered: bool, made: list[DayRecord]) -> dt.date | None:
    """The one day that what a run returns is about; None for a range of days."""
    if scattered and own is not None:
        return dt.date.fromisoformat(own)
    return made[0].day if len(made) == 1 else None


def _day_metadata(record: DayRecord) -> dict[str, dg.MetadataValue]:
    return {
        "dagster/partition_row_count": dg.MetadataValue.int(record.row_count),
        "table_version": dg.MetadataValue.int(record.table_version),
        "made_by": dg.MetadataValue.text(record.code_version),
    }


def table_asset(
    table: Table,
    code_version: str,
    pool: str,
    upstream: Table | None = None,
    partitions: dg.PartitionsDefinition[str] | None = None,
) -> Callable[[Callable[..., dg.MaterializeResult[None]]], dg.AssetsDefinition]:
    """The decorator that declares a table's asset; runs that write it take turns in ``pool``."""
    with warnings.catch_warnings():
        # Single-run backfills are marked as beta; Dagster's version is pinned for that.
        warnings.simplefilter("ignore", dg.BetaWarning)
        return dg.asset(
            name=table.name,
            description=table.meaning,
            deps=[upstream.name] if upstream else None,
            partitions_def=partitions,
            backfill_policy=dg.BackfillPolicy.single_run() if partitions else None,
            code_version=code_version,
            group_name=GROUP,
            owners=OWNERS,
            retry_policy=RETRIES,
            kinds={"python", "deltalake"},
            freshness_policy=dg.FreshnessPolicy.time_window(fail_window=FRESH_FOR),
            metadata={"dagster/column_schema": column_schema(table)},
            pool=pool,
        )


def day_asset(stage: Stage, partitions: dg.PartitionsDefinition[str], pool: str) -> dg.AssetsDefinition:
    """The asset of a stage that works day by day, over these partitions; runs that write it take turns in ``pool``."""

    @table_asset(stage.table, stage.code_version, pool, stage.upstream, partitions)
    def made_by_day(
        context: dg.AssetExecutionContext, store: dg.ResourceParam[Store], progress: dg.ResourceParam[Progress]
    ) -> dg.MaterializeResult[None]:
        cause = cause_of_run(context, stage.code_version)
        made = make_days(store, stage, days_of_run(context), cause, progress)
        return report_days(context, store, stage.table, made, [stage.upstream])

    return made_by_day
