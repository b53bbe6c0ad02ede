"""Reads text and Markdown files: the whole file is the text, unchanged; YAML front matter is also metadata."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from assets.raw_text.documents import Article, Clue, Flaw
from assets.raw_text.front_matter import front_matter
from assets.raw_text.opening import Limits, Unreadable, decoded, whole

DATE_KEYS = ("published_at", "published", "date")
_BINARY = (b"%PDF-", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x7fELF", b"\xd0\xcf\x11\xe0", b"{\\rtf")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffe\uffff]")


def read(stream: BinaryIO, limits: Limits) -> Iterator[Article | Flaw]:
    """The one article of a text file."""
    yield article(whole(stream, limits))


def article(data: bytes) -> Article:
    """A text as an article; ``Unreadable`` when it is binary, or more than a tenth of it control characters."""
    if data.startswith(_BINARY):
        raise Unreadable("not_text", "it begins like a binary format")
    text = decoded(data)
    if len(_CONTROL.findall(text)) * 10 > len(text):
        raise Unreadable("not_text", "more than a tenth of it is control characters")
    matter, _ = front_matter(text)
    return Article(
        text,
        url=matter.get("url"),
        title=matter.get("title"),
        source=matter.get("source"),
        language=matter.get("language"),
        clues=tuple(Clue("metadata", matter[key]) for key in DATE_KEYS if key in matter)[:1],
    )
