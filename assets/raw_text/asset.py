"""The asset ``raw_text``: documents as they came, with their publication date and how it is known."""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import dagster as dg

from assets.materialization import asset_settings, cause_of_run, report_days
from assets.raw_text.documents import document_id_of
from assets.raw_text.ingesting import CODE_VERSION, ingest, settle, withdraw
from assets.raw_text.reading import ReadOptions, read_sources
from assets.raw_text.table import TABLE
from assets.store import Progress, Store


class Input(dg.Config):
    """What a run reads. Without paths it reads nothing and later stages work from the stored documents."""

    paths: Sequence[str] = ()
    working_directory: str = "."
    published_on: str | None = None
    withdraw: Sequence[str] = ()


def build_asset(partitions: dg.PartitionsDefinition[str], pool: str) -> dg.AssetsDefinition:
    """The asset over these partitions; runs that write it take turns in ``pool``."""

    @dg.asset(
        **asset_settings(TABLE, CODE_VERSION),
        partitions_def=partitions,
        backfill_policy=dg.BackfillPolicy.single_run(),
        pool=pool,
    )
    def raw_text(
        context: dg.AssetExecutionContext,
        config: Input,
        store: dg.ResourceParam[Store],
        progress: dg.ResourceParam[Progress],
    ) -> dg.MaterializeResult[None]:
        cause = cause_of_run(context, CODE_VERSION)
        records = {r.day: r for r in settle(store)}
        if config.withdraw:
            ids = [document_id_of(uri) for uri in config.withdraw]
            records |= {r.day: r for r in withdraw(store, ids, cause)}
        options = ReadOptions(
            working_directory=Path(config.working_directory).resolve(),
            published_on=dt.date.fromisoformat(config.published_on) if config.published_on else None,
        )
        ingested = ingest(store, read_sources([Path(p) for p in config.paths], options), cause)
        context.log.info("%d documents, %d rejects", ingested.documents, ingested.rejects)
        records |= ingested.days
        return report_days(context, store, TABLE, [records[day] for day in sorted(records)], ingested.rejects)

    return raw_text
