"""Documents put in order of their day, however many there are, in bounded memory.

Here: a private database on disk, which goes with the run. Not here: what is done with the documents (``ingesting``).
Without it, input in no order of days would change every day of the table with every portion.
"""

import datetime as dt
import sqlite3
from collections.abc import Iterator
from types import TracebackType
from typing import Self

from assets.raw_text.documents import Document, Published

_COLUMNS = "document_id, day, source_uri, text, moment, basis, source, title, language"
_BATCH = 1_000


class Spool:
    """Documents by day; of two with one id the later counts."""

    def __init__(self) -> None:
        # The empty name is SQLite's for a temporary database on disk.
        self._database = sqlite3.connect("")
        self._count: int | None = None
        self._database.execute(f"CREATE TABLE documents ({_COLUMNS}, PRIMARY KEY (document_id))")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._database.close()

    def add(self, document: Document) -> None:
        """Add a document, in place of an earlier one of the same source."""
        self._count = None
        published = document.published
        row = (
            document.document_id, published.on.isoformat(), document.source_uri, document.text,
            published.at.isoformat() if published.at else None, published.basis,
            document.source, document.title, document.language,
        )  # fmt: skip
        self._database.execute("INSERT OR REPLACE INTO documents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)

    def __len__(self) -> int:
        """How many documents there are."""
        if self._count is None:
            self._count = int(self._database.execute("SELECT count(*) FROM documents").fetchone()[0])
        return self._count

    def __iter__(self) -> Iterator[Document]:
        """All documents, by day and id."""
        self._database.execute("CREATE INDEX IF NOT EXISTS by_day ON documents (day, document_id)")
        found = self._database.execute(
            "SELECT day, source_uri, text, moment, basis, source, title, language FROM documents"
            " ORDER BY day, document_id"
        )
        while rows := found.fetchmany(_BATCH):
            for day, uri, text, moment, basis, source, title, language in rows:
                at = dt.datetime.fromisoformat(moment) if moment else None
                published = Published(dt.date.fromisoformat(day), at, basis)
                yield Document(uri, text, published, source=source, title=title, language=language)
