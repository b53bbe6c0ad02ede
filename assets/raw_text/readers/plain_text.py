"""Reads text and Markdown files: the whole file is the text, unchanged; YAML front matter is also metadata."""

import re
from collections.abc import Iterator
from typing import BinaryIO

import yaml

from assets.raw_text.documents import Article, Clue, Flaw
from assets.raw_text.opening import Limits, Unreadable, decoded, whole

FRONT_MATTER = re.compile(r"---[ \t]*\r?\n(.{0,20000}?)^---[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
"""YAML between two lines of three dashes at the very start of a file."""

DATE_KEYS = ("published_at", "published", "date")
_BINARY = (b"%PDF-", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x7fELF", b"\xd0\xcf\x11\xe0", b"{\\rtf")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffe\uffff]")


def read(stream: BinaryIO, limits: Limits) -> Iterator[Article | Flaw]:
    """The one article of a text file."""
    data = whole(stream, limits)
    if data.startswith(_BINARY):
        raise Unreadable("not_text", "the file begins like a binary format")
    yield article(decoded(data))


def article(text: str) -> Article:
    """A text as an article; ``Unreadable`` when more than a tenth of it is control characters."""
    if len(_CONTROL.findall(text)) * 10 > len(text):
        raise Unreadable("not_text", "more than a tenth of it is control characters")
    matter = front_matter(text)
    return Article(
        text,
        url=matter.get("url"),
        title=matter.get("title"),
        source=matter.get("source"),
        language=matter.get("language"),
        clues=tuple(Clue("metadata", matter[key]) for key in DATE_KEYS if key in matter)[:1],
    )


def front_matter(text: str) -> dict[str, str]:
    """The front matter's plain values by lower-case key; empty without one, or when it is no YAML mapping."""
    found = FRONT_MATTER.match(text)
    if found is None:
        return {}
    try:
        read = yaml.load(found[1], Loader=yaml.BaseLoader)  # BaseLoader: strings, lists and mappings only
    except (yaml.YAMLError, RecursionError):
        return {}
    pairs = read.items() if isinstance(read, dict) else ()
    return {str(key).lower(): value.strip() for key, value in pairs if isinstance(value, str) and value.strip()}
