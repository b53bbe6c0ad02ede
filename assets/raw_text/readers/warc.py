"""Reads web archives record by record: pages and texts that were fetched, named by their address.

The day a page was fetched is not the day it was published and dates nothing. fastwarc unpacks ``.warc.gz`` itself:
each of its records is packed alone, so that reading can go on behind a damaged one.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from assets.raw_text.documents import Article, Flaw
from assets.raw_text.opening import Limits, Unreadable
from assets.raw_text.readers import html, plain_text

_PLAIN_START = re.compile(rb"^WARC/1\.\d", re.MULTILINE)
_PACKED_START = re.compile(rb"\x1f\x8b\x08")
_BLOCK = 2**20
_MOST_DAMAGES = 1000
_DOCUMENTS = (WarcRecordType.response, WarcRecordType.resource, WarcRecordType.conversion)


def read(stream: BinaryIO, limits: Limits) -> Iterator[Article | Flaw]:
    """The articles of an archive, and a flaw for each fetched record that is none and each damaged place."""
    start = _PACKED_START if stream.read(2) == b"\x1f\x8b" else _PLAIN_START
    position: int | None = 0
    damages = 0
    while position is not None:
        stream.seek(position)
        last = position - 1
        try:
            for record in ArchiveIterator(stream, parse_http=True):
                last = position + record.stream_pos
                if record.record_type in _DOCUMENTS:
                    yield _article(record, limits)
            return
        except (OSError, Unreadable) as error:
            if last >= position or position == 0:  # else it is still the damage that was told before
                yield _damage(error, max(last, position))
        damages += 1
        if damages > _MOST_DAMAGES:
            raise Unreadable("unreadable", f"more than {_MOST_DAMAGES} damaged records")
        position = _next(stream, start, max(last, position) + 1)


def _article(record: WarcRecord, limits: Limits) -> Article | Flaw:
    """One record. What is too long raises ``Unreadable``: the rest of it must not be read, or unpacked."""
    uri = (record.headers.get("WARC-Target-URI") or "").strip("<> ") or None
    name = uri or record.record_id or str(record.stream_pos)
    status = record.http_headers.status_code if record.http_headers else 200
    if status != 200:
        return Flaw("bad_record", f"HTTP status {status}", name)
    kind = record.http_content_type if record.http_headers else record.headers.get("Content-Type")
    kind = (kind or "").split(";")[0].strip().lower()
    if kind not in ("text/html", "application/xhtml+xml", "text/plain"):
        return Flaw("not_text", f"content type {kind or 'unknown'}", name)
    told = record.content_length
    content = record.reader.read(limits.document + 1)
    if len(content) > limits.document:
        raise Unreadable("too_large", f"{name} has more than {limits.document} bytes")
    if len(content) < told:
        return Flaw("bad_record", f"cut off: {len(content)} of {told} bytes", name)
    try:
        found = plain_text.article(content) if kind == "text/plain" else html.article(content, uri)
    except Unreadable as error:
        return replace(error.flaw, record=name)
    return replace(found, record=name, url=uri)


def _damage(error: Exception, position: int) -> Flaw:
    reason = error.reason if isinstance(error, Unreadable) else "bad_record"
    return Flaw(reason, f"record at or after byte {position}: {error}", str(position))


def _next(stream: BinaryIO, start: re.Pattern[bytes], position: int) -> int | None:
    """Where the next record may begin, at or after a position; None at the end of the file."""
    stream.seek(position)
    kept = b""
    while block := stream.read(_BLOCK):
        if found := start.search(kept + block):
            return position - len(kept) + found.start()
        position += len(block)
        kept = (kept + block)[-8:]
    return None
