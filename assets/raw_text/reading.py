"""Reads any input into documents: finds the files, hands each to its reader, names and dates what comes out.

Here: the way from paths to ``Document`` and ``Reject``. Not here: formats (``readers``), finding files
(``finding``), dates (``publication``).
"""

import codecs
import io
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path, PurePath
from typing import BinaryIO, cast

from assets.object_store import is_remote
from assets.raw_text.documents import STAGE, Article, Clue, Document, Flaw, digest, document_id
from assets.raw_text.finding import FoundFile, find_files
from assets.raw_text.manifest import Entry
from assets.raw_text.objects import find_objects
from assets.raw_text.opening import Limits, Unreadable, opened
from assets.raw_text.publication import Undated, date_in_name, decide
from assets.raw_text.readers import csv_rows, feed, html, jsonl, parquet, plain_text, warc
from assets.rejects import Reject
from assets.time_limit import OutOfTime, time_limit

Reader = Callable[[BinaryIO, Limits], Iterator[Article | Flaw]]
Input = Path | str
"""A file or folder of this machine, or the address of an object or of all below a prefix, or ``-``: standard input."""
Progress = Callable[[int, int], None]
STANDARD_INPUT = "-"

READERS: dict[str, Reader] = {
    ".txt": plain_text.read,
    ".md": plain_text.read,
    ".html": html.read,
    ".htm": html.read,
    ".xhtml": html.read,
    ".jsonl": jsonl.read,
    ".ndjson": jsonl.read,
    ".csv": csv_rows.read,
    ".parquet": parquet.read,
    ".xml": feed.read,
    ".rss": feed.read,
    ".atom": feed.read,
    ".warc": warc.read,
}
"""The reader of each kind of file, by the ending of its name; ``.gz`` may follow."""


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How to read: the folder that paths are named from, and the day of documents that are not given their own."""

    working_directory: Path
    published_on: date | None = None
    limits: Limits = field(default_factory=Limits)


def source(text: str) -> Input:
    """What a user names as input."""
    return text if text == STANDARD_INPUT or is_remote(text) else Path(text)


def read_sources(
    paths: Sequence[Input], options: ReadOptions, progress: Progress | None = None
) -> Iterator[Document | Reject]:
    """All documents of the input, and a reject for each part that cannot be used; never more than one in memory.

    The order is that of ``paths``, below a folder that of the names, in a file that of the records. Where two
    documents have one ``source_uri``, the later corrects the earlier. ``progress`` is told files and bytes done
    since it was last called. ``FileNotFoundError``, before anything is read, when a path does not exist.
    """
    for path in paths:
        if isinstance(path, Path) and not path.exists():
            raise FileNotFoundError(path)
    return _read_all(paths, options, progress or (lambda files, size: None))


def count_files(paths: Sequence[Input], working_directory: Path) -> tuple[int, int]:
    """How many files ``read_sources`` will read, and their bytes; standard input counts as nothing."""
    files = size = 0
    for path in paths:
        for found in _found(path, working_directory):
            if isinstance(found, FoundFile):
                files, size = files + 1, size + found.size
    return files, size


def _read_all(paths: Sequence[Input], options: ReadOptions, progress: Progress) -> Iterator[Document | Reject]:
    for path in paths:
        if path == STANDARD_INPUT:
            yield from _read_standard_input(options)
        for found in _found(path, options.working_directory):
            if isinstance(found, Reject):
                yield found
            else:
                yield from _read_file(found, options, progress)


def _found(path: Input, working_directory: Path) -> Iterator[FoundFile | Reject]:
    if isinstance(path, Path):
        return find_files(path, working_directory)
    return find_objects(path) if path != STANDARD_INPUT else iter(())


def _read_file(found: FoundFile, options: ReadOptions, progress: Progress) -> Iterator[Document | Reject]:
    packed = found.path.suffix.lower() == ".gz"
    kind = (PurePath(found.path.stem) if packed else found.path).suffix.lower()
    reader = READERS.get(kind)
    if reader is None:
        yield Reject(found.uri, STAGE, "unknown_format", f"no reader for {kind or 'a name without an ending'}")
        progress(1, found.size)
        return
    done = 0
    try:
        with opened(found.open(), options.limits, unpack=packed and reader is not warc.read) as (stream, file):
            for item in _or_empty(_guarded(reader, stream, options.limits)):
                yield _finished(item, found, options)
                position = min(file.tell(), found.size)
                progress(0, position - done)
                done = position
    except OSError as error:
        yield Reject(found.uri, STAGE, "unreadable", error.strerror or str(error))
    progress(1, found.size - done)


def _guarded(reader: Reader, stream: BinaryIO, limits: Limits) -> Iterator[Article | Flaw]:
    """What a reader gives; whatever it or a library raises ends this file, as a flaw, and not the run."""
    items = reader(stream, limits)
    while True:
        try:
            with time_limit(limits.seconds):
                item = next(items)
        except StopIteration:
            return
        except Exception as error:
            yield _flaw(error)
            return
        except OutOfTime:
            yield Flaw("too_slow", f"reading took more than {limits.seconds} seconds")
            return
        yield item


def _or_empty(items: Iterator[Article | Flaw]) -> Iterator[Article | Flaw]:
    """The items; in place of none at all a flaw, so that no file goes without a trace."""
    first = next(items, None)
    yield first or Flaw("empty", "nothing in it")
    yield from items


def _flaw(error: Exception) -> Flaw:
    if isinstance(error, Unreadable):
        return error.flaw
    return Flaw("unreadable", f"{type(error).__name__}: {error}"[:300])


def _read_standard_input(options: ReadOptions) -> Iterator[Document | Reject]:
    """JSON lines when the first character is a brace, else one text. Its documents are named by their content."""
    stream = cast(io.BufferedReader, sys.stdin.buffer)
    begins_like_json = stream.peek(1).lstrip(codecs.BOM_UTF8 + b" \t\r\n").startswith(b"{")
    reader = jsonl.read if begins_like_json else plain_text.read
    found = FoundFile(Path(STANDARD_INPUT), STANDARD_INPUT, 0)
    for item in _or_empty(_guarded(reader, stream, options.limits)):
        if isinstance(item, Article) and item.record is None:
            item = replace(item, record=digest(repr(replace(item, number=None))))
        yield _finished(item, found, options)


def _finished(item: Article | Flaw, found: FoundFile, options: ReadOptions) -> Document | Reject:
    """What a reader found as a document with its name and date, or as a reject."""
    if isinstance(item, Flaw):
        return Reject(storable(_uri(found, None, item.record)), STAGE, item.reason, storable(item.detail))
    entry = found.entry or Entry()
    own = entry if item.is_file else Entry()
    place = item.record or (str(item.number) if item.number else None)
    uri = _uri(found, item.url or own.url, place)
    title = own.title or item.title
    source, language = entry.source or item.source, entry.language or item.language
    reject = _unusable(uri, item.text, uri, title, source, language)
    if reject:
        return reject
    published = decide(_clues(item, found, options), item.text, language)
    if isinstance(published, Undated):
        return Reject(uri, STAGE, published.reason, storable(published.detail), document_id(uri))
    return Document(uri, item.text, published, source, title, language)


def _unusable(uri: str, text: str, *fields: str | None) -> Reject | None:
    """A reject for a text that is empty, or with characters that cannot be stored as UTF-8."""
    if not text.strip():
        return Reject(storable(uri), STAGE, "empty", "no text", document_id(uri))
    try:
        for field_text in (text, *fields):
            (field_text or "").encode()
    except UnicodeEncodeError as error:
        detail = f"character {error.start} cannot be stored: {error.object[error.start]!a}"
        return Reject(storable(uri), STAGE, "undecodable", detail, document_id(uri))
    return None


def _clues(item: Article, found: FoundFile, options: ReadOptions) -> Iterator[Clue]:
    """All that tells when an article was published, the most special of equal bases first."""
    yield from item.clues
    if found.entry and found.entry.published_at:
        yield Clue("given", found.entry.published_at)
    if options.published_on:
        yield Clue("given", options.published_on.isoformat())
    if item.is_file and (named := date_in_name(found.path.name)):
        yield named


def _uri(found: FoundFile, url: str | None, record: str | None) -> str:
    return url or (found.uri if record is None else f"{found.uri}#{record}")


def storable(text: str) -> str:
    """A text for a table, with characters that UTF-8 cannot hold written as ``\\udcNN``."""
    return text.encode("utf-8", "backslashreplace").decode()
