"""Documents and their identity."""

import datetime as dt
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from assets.raw_text.documents import Document, Published, document_id
from assets.raw_text.table import TABLE

DOCUMENT = Document("a.txt", "The barge sank.", Published(dt.date(2026, 3, 4), None, "given"), "Courier", "Barge", "en")


def test_row_fits_the_table():
    """A document's row is a row of ``raw_text``."""
    TABLE.check(TABLE.batch([DOCUMENT.row()]))


def test_identity_is_the_source_alone():
    """Another text, date or title under the same source is the same document; these ids never change."""
    corrected = replace(DOCUMENT, text="The barge did not sink.", title=None)
    assert corrected.document_id == DOCUMENT.document_id == document_id("a.txt") == "ea18346ab0c5dcc0525c1eb9"
    assert corrected.content_hash != DOCUMENT.content_hash


def test_content_hash_changes_with_anything_read():
    """A correction of the text, the date, its basis or any metadata is seen."""
    at = dt.datetime(2026, 3, 4, 10, tzinfo=dt.UTC)
    variants = [
        DOCUMENT,
        replace(DOCUMENT, text="x"),
        replace(DOCUMENT, source=None),
        replace(DOCUMENT, title="x"),
        replace(DOCUMENT, language="de"),
        replace(DOCUMENT, published=replace(DOCUMENT.published, on=dt.date(2026, 3, 5))),
        replace(DOCUMENT, published=replace(DOCUMENT.published, at=at)),
        replace(DOCUMENT, published=replace(DOCUMENT.published, basis="text")),
    ]
    assert len({document.content_hash for document in variants}) == len(variants)


@given(st.lists(st.text(), unique=True))
def test_different_sources_have_different_ids(uris):
    """No two sources share an id, whatever they are called."""
    assert len({document_id(uri) for uri in uris}) == len(uris)
