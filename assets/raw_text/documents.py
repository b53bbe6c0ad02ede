"""What reading gives: articles as a reader finds them, and documents as the ``raw_text`` table keeps them.

Here: the value types and the identity of a document. Not here: reading files (``reading``, ``readers``) and
deciding the publication date (``publication``).
"""

import hashlib
import json
from dataclasses import dataclass
from datetime import date, datetime

STAGE = "raw_text"


@dataclass(frozen=True, slots=True)
class Clue:
    """A publication date as written at the source, and where it stood: one of ``table.BASES``."""

    basis: str
    written: str


@dataclass(frozen=True, slots=True)
class Published:
    """A publication date: its day as written at the source, its moment in UTC (None: not known) and its basis."""

    on: date
    at: datetime | None
    basis: str


@dataclass(frozen=True, slots=True)
class Article:
    """One article as a reader finds it.

    Inside a file of many it has a name of its own, ``record``, or only its place there, ``number``; with neither the
    file is the article.
    """

    text: str
    record: str | None = None
    url: str | None = None
    title: str | None = None
    source: str | None = None
    language: str | None = None
    clues: tuple[Clue, ...] = ()
    number: int | None = None

    @property
    def is_file(self) -> bool:
        """Whether the article is a whole file."""
        return self.record is None and self.number is None


@dataclass(frozen=True, slots=True)
class Flaw:
    """A part of a file that cannot be read: a short code, what was found, and the record where it was found."""

    reason: str
    detail: str
    record: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """One document: a row of ``raw_text``."""

    source_uri: str
    text: str
    published: Published
    source: str | None = None
    title: str | None = None
    language: str | None = None

    @property
    def document_id(self) -> str:
        """The id of this source, whatever its text."""
        return document_id(self.source_uri)

    @property
    def content_hash(self) -> str:
        """A hash over everything read, metadata included: it changes when any of it is corrected."""
        read = {name: str(value) for name, value in self._read().items() if value is not None}
        return digest(json.dumps(read, sort_keys=True))

    def row(self) -> dict[str, object]:
        """The row of the ``raw_text`` table."""
        return {"document_id": self.document_id, "content_hash": self.content_hash, **self._read()}

    def _read(self) -> dict[str, object]:
        return {
            "source_uri": self.source_uri,
            "source": self.source,
            "title": self.title,
            "language": self.language,
            "published_on": self.published.on,
            "published_at": self.published.at,
            "published_basis": self.published.basis,
            "text": self.text,
        }


def document_id(source_uri: str) -> str:
    """The stable id of a source: 24 hexadecimal digits."""
    return digest(source_uri)


def digest(text: str) -> str:
    """A short hash (BLAKE2b, 96 bits) of a text, as hexadecimal digits."""
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()
