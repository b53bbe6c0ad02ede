"""The spool: documents come back by day, each as it was, the last of a source."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from assets.raw_text.documents import Document, Published
from assets.raw_text.spooling import Spool

NOON = dt.datetime(2026, 3, 3, 12, tzinfo=dt.UTC)

storable = st.text(st.characters(exclude_categories=["Cs"]))
documents = st.builds(
    Document,
    source_uri=st.sampled_from("abcdefgh"),
    text=storable,
    published=st.builds(Published, st.dates(dt.date(1900, 1, 1)), st.sampled_from([None, NOON]), st.just("given")),
    source=st.none() | storable,
    title=st.none() | storable,
    language=st.none() | st.just("en"),
)


@given(st.lists(documents))
def test_documents_come_back_by_day_the_last_of_each_source(given: list[Document]) -> None:
    """Whatever goes in, in any order: the last document of each source comes out unchanged, in order of days."""
    with Spool() as spool:
        for document in given:
            spool.add(document)
        found = list(spool)
    last = {document.document_id: document for document in given}
    assert found == sorted(last.values(), key=lambda d: (d.published.on, d.document_id))
