"""The asset ``dated_events``: who did what, when, and who says so, one row per mention."""

from functools import partial

import pyarrow as pa

from assets.dated_events.mentions import CODE_VERSION, date_events, is_supported
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


STAGE = Stage(
    table=TABLE, upstream=SENTENCES, code_version=CODE_VERSION, transform=date_events, rejected=other_languages
)

build_asset = partial(day_asset, STAGE)
