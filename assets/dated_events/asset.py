"""The asset ``dated_events``: who did what, when, and who says so, one row per mention."""

from functools import partial

import dagster as dg
import pyarrow as pa

from assets.dated_events.mentions import Settings, date_events, is_supported, release
from assets.dated_events.table import TABLE
from assets.materialization import day_asset
from assets.rejects import Reject
from assets.sentences.table import TABLE as SENTENCES
from assets.stage import Stage


def other_languages(documents: pa.Table) -> list[Reject]:
    """The documents that have sentences but get no events, because of their language."""
    columns = (documents[name].to_pylist() for name in ("source_uri", "document_id", "language"))
    return [
        Reject(uri, TABLE.name, "language_not_supported", language, document_id)
        for uri, document_id, language in zip(*columns, strict=True)
        if not is_supported(language)
    ]


def build_asset(partitions: dg.PartitionsDefinition[str], pool: str, settings: Settings) -> dg.AssetsDefinition:
    """The asset, over these partitions, with these settings; runs that write it take turns in ``pool``."""
    stage = Stage(
        table=TABLE, upstream=SENTENCES, code_version=settings.code_version,
        transform=partial(date_events, settings=settings), rejected=other_languages, release=release,
    )  # fmt: skip
    return day_asset(stage, partitions, pool)
