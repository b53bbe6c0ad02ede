"""Reads RSS and Atom feeds: each entry that carries text is an article.

An entry's own date is its metadata. An Atom entry that gives only ``updated`` is dated by that: it is the day on
which the text that stands there was written.
"""

import io
from collections.abc import Iterator
from typing import Any, BinaryIO
from xml.sax import SAXException

import feedparser

from assets.raw_text.documents import Article, Clue, Flaw
from assets.raw_text.opening import Limits, Unreadable, whole
from assets.raw_text.readers.fragment import text_of

Fields = dict[str, Any]  # feedparser's own class is one


def read(stream: BinaryIO, limits: Limits) -> Iterator[Article | Flaw]:
    """The entries of a feed, named by their links, else their ids, else by their number (from 1)."""
    data = whole(stream, limits)
    if b"<!ENTITY" in data.replace(b"\0", b""):
        # No feed needs them, and a few lines of them can unfold to gigabytes.
        raise Unreadable("bad_record", "the file declares entities")
    feed = feedparser.parse(io.BytesIO(data))  # bytes alone might be taken for a path or an address
    if not feed.get("version"):
        raise Unreadable("unknown_format", f"no RSS or Atom feed: {feed.get('bozo_exception', 'no such root')}"[:200])
    for number, entry in enumerate(feed.entries, 1):
        yield _article(entry, feed.feed, number)
    if feed.bozo and isinstance(feed.bozo_exception, SAXException):
        yield Flaw("bad_record", f"broken XML, entries may be missing: {feed.bozo_exception}"[:200], "end")


def _article(entry: Fields, feed: Fields, number: int) -> Article:
    parts = [part for part in entry.get("content", []) if part.get("value")] or [entry.get("summary_detail") or {}]
    written = entry.get("published") or entry.get("updated")
    outlet = entry.get("source") or feed
    return Article(
        "\n\n".join(_text(part) for part in parts),
        record=entry.get("id") or None,
        number=number,
        url=entry.get("link") or None,
        title=_text(entry.get("title_detail") or {}) or None,
        source=outlet.get("title") or None,
        language=next((part["language"] for part in parts if part.get("language")), feed.get("language")),
        clues=(Clue("metadata", written),) if written else (),
    )


def _text(part: Fields) -> str:
    value: str = part.get("value") or ""
    return value if part.get("type") == "text/plain" else text_of(value)
