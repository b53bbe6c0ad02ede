"""The asset ``raw_text``: documents as they came, with their publication date and how it is known."""

import datetime as dt
import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import dagster as dg

from assets.materialization import cause_of_run, report_days, table_asset
from assets.raw_text.documents import Document, document_id
from assets.raw_text.ingesting import CODE_VERSION, ingest, settle, withdraw
from assets.raw_text.reading import ReadOptions, count_files, read_sources, source
from assets.raw_text.table import TABLE
from assets.rejects import Reject
from assets.store import Progress, Store


class Input(dg.Config):
    """What a run reads: ``paths``, and the keys of the JSON file ``listing``.

    Without any it reads nothing, and later stages work from the stored documents.
    """

    paths: list[str] = []  # noqa: RUF012 - a configuration schema, copied by Dagster
    listing: str | None = None
    working_directory: str = "."
    published_on: str | None = None
    withdraw: list[str] = []  # noqa: RUF012


def _listed(config: Input) -> list[str]:
    return sorted(json.loads(Path(config.listing).read_bytes())) if config.listing else []


def _read(config: Input, progress: Progress) -> Iterator[Document | Reject]:
    paths = [source(path) for path in (*config.paths, *_listed(config))]
    options = ReadOptions(
        working_directory=Path(config.working_directory).resolve(),
        published_on=dt.date.fromisoformat(config.published_on) if config.published_on else None,
    )
    _, total = count_files(paths, options.working_directory)
    done = 0

    def advance(_files: int, size: int) -> None:
        nonlocal done
        done += size
        progress.advance(TABLE.name, done, total)

    return read_sources(paths, options, advance)


def build_asset(partitions: dg.PartitionsDefinition[str], pool: str) -> dg.AssetsDefinition:
    """The asset over these partitions; runs that write it take turns in ``pool``."""

    @table_asset(TABLE, CODE_VERSION, pool, partitions=partitions)
    def raw_text(
        context: dg.AssetExecutionContext,
        config: Input,
        store: dg.ResourceParam[Store],
        progress: dg.ResourceParam[Progress],
    ) -> dg.MaterializeResult[None]:
        cause = cause_of_run(context, CODE_VERSION)
        records = {r.day: r for r in settle(store)}
        if config.withdraw:
            ids = [document_id(uri) for uri in config.withdraw]
            records |= {r.day: r for r in withdraw(store, ids, cause)}
        ingested = ingest(store, _read(config, progress), cause, partial(progress.advance, "storing"))
        context.log.info("%d documents, %d rejects", ingested.documents, ingested.rejects)
        records |= ingested.days
        return report_days(context, store, TABLE, [records[day] for day in sorted(records)], rejects=ingested.rejects)

    return raw_text
