"""The asset ``sentences``: every document split into sentences with true offsets and roles."""

from functools import partial

from assets.materialization import day_asset
from assets.raw_text.table import TABLE as RAW_TEXT
from assets.sentences.splitting import split_documents
from assets.sentences.table import TABLE
from assets.stage import Stage

STAGE = Stage(
    table=TABLE,
    upstream=RAW_TEXT,
    code_version="sentences 2",
    transform=lambda documents, _: split_documents(documents),
)

build_asset = partial(day_asset, STAGE)
