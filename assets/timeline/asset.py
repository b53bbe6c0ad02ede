"""The asset ``timeline``: one row per event, and which mentions report it."""

import datetime as dt
from collections.abc import Mapping

import dagster as dg
import pyarrow as pa

from assets.dated_events.table import TABLE as DATED_EVENTS
from assets.materialization import cause_of_run, column_lineage, days_of_run, preview, table_asset
from assets.stage import PORTION, Days, portions, to_make
from assets.store import DayRecord, Progress, Store
from assets.timeline.table import MENTIONS, TABLE
from assets.timeline.updating import Update, update

CODE_VERSION = "timeline 7"


def build_asset(pool: str) -> dg.AssetsDefinition:
    """The asset; runs that write it take turns in ``pool``."""

    @table_asset(TABLE, CODE_VERSION, pool, DATED_EVENTS)
    def timeline(
        context: dg.AssetExecutionContext, store: dg.ResourceParam[Store], progress: dg.ResourceParam[Progress]
    ) -> dg.MaterializeResult[None]:
        cause = cause_of_run(context, CODE_VERSION)
        fates = bring_up_to_date(store, days_of_run(context), cause, progress)
        return dg.MaterializeResult(
            metadata={
                "table_version": store.version(TABLE),
                "mentions_version": store.version(MENTIONS),
                **{f"events_{fate}": count for fate, count in sorted(fates.items())},
                "dagster/column_lineage": column_lineage(TABLE, [DATED_EVENTS]),
                "preview": preview(_latest(store)),
            }
        )

    return timeline


def bring_up_to_date(store: Store, days: Days, cause: Mapping[str, str], progress: Progress) -> dict[str, int]:
    """Merge the publication days that changed into the timeline; how many event ids met which fate."""
    wanted = to_make(store, TABLE, DATED_EVENTS, CODE_VERSION, days)
    sizes = {day: size for day, (_, size) in wanted.items()}
    fates: dict[str, int] = {}
    _begin_anew(store, cause)
    done, left = 0, {*sizes}
    for portion in portions(sizes, PORTION):
        left.difference_update(portion)
        result = update(portion, store.snapshot(), left=left)
        for change in result.changes:
            fates[change.fate] = fates.get(change.fate, 0) + 1
        _store(store, result, cause)
        version = store.version(TABLE)
        store.record(
            TABLE.name,
            [DayRecord(day, wanted[day][0], "", CODE_VERSION, sizes[day], version) for day in portion],
        )
        done += sum(sizes[day] for day in portion)
        progress.advance(TABLE.name, done, sum(sizes.values()))
    return fates


def _begin_anew(store: Store, cause: Mapping[str, str]) -> None:
    """Of a timeline whose mentions are lost no event is kept: nobody could say which of them are made again."""
    if store.version(MENTIONS) < 0 <= store.version(TABLE):
        days = store.read(TABLE, columns=["first_reported_on"])["first_reported_on"].unique().to_pylist()
        store.replace_days(TABLE, days, TABLE.schema.empty_table(), cause)


def _store(store: Store, result: Update, cause: Mapping[str, str]) -> None:
    for replacement in result.replacements:
        if replacement.days:
            store.change_days(replacement.table, sorted(replacement.days), replacement.apply, cause)


def _latest(store: Store) -> pa.Table:
    days: set[dt.date] = {record.day for record in store.records(TABLE.name).values()}
    return store.read(TABLE, days=sorted(days)[-1:])
