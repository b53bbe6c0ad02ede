"""Opens files whose size and content cannot be trusted: gzip, lines and whole files, each with a stated limit.

Here: bytes with bounds. Not here: what the bytes mean (``readers``) and where files are (``finding``).
"""

import codecs
import gzip
import io
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import BinaryIO

from assets.raw_text.documents import Flaw

UTF_16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


@dataclass(frozen=True, slots=True)
class Limits:
    """What is read at most. Beyond it an input is rejected, as ``too_large`` or ``too_slow``.

    ``document``: the bytes of one article, with its markup. ``expansion`` times its compressed size is what a gzip
    file may unpack to, once it is past ``expansion_from`` bytes; text does not compress that well, bombs do.
    ``seconds``: the time that reading one document may take.
    """

    document: int = 16 * 2**20
    expansion: int = 200
    expansion_from: int = 64 * 2**20
    seconds: float = 120


class Unreadable(Exception):
    """A whole file that cannot be read; ``reason`` is the short code for it."""

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(detail)
        self.reason = reason

    @property
    def flaw(self) -> Flaw:
        """The same as a flaw of the file."""
        return Flaw(self.reason, str(self))


@contextmanager
def opened(file: BinaryIO, limits: Limits, *, unpack: bool) -> Iterator[tuple[BinaryIO, BinaryIO]]:
    """The file's content, unpacked by gzip if so wanted, and the file itself, whose position is progress."""
    with file:
        if not unpack:
            yield file, file
            return
        with io.BufferedReader(_BoundedGzip(file, limits)) as unpacked:
            yield unpacked, file


class _BoundedGzip(io.RawIOBase):
    """The unpacked bytes of a gzip file, as long as they stay in proportion to the packed ones."""

    def __init__(self, file: BinaryIO, limits: Limits) -> None:
        self._file = file
        self._unpacked = gzip.GzipFile(fileobj=file)
        self._limits = limits
        self._size = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "memoryview") -> int:  # type: ignore[override]
        try:
            data = self._unpacked.read(len(buffer))
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            raise Unreadable("unreadable", f"gzip: {error}") from error
        self._size += len(data)
        bound = max(self._limits.expansion_from, self._limits.expansion * self._file.tell())
        if self._size > bound:
            raise Unreadable("too_large", f"gzip: unpacks to more than {bound} bytes")
        buffer[: len(data)] = data
        return len(data)


def whole(stream: BinaryIO, limits: Limits) -> bytes:
    """All bytes of a file that is one article; ``Unreadable`` when they are too many."""
    data = stream.read(limits.document + 1)
    if len(data) > limits.document:
        raise Unreadable("too_large", f"more than {limits.document} bytes")
    return data


def lines(stream: BinaryIO, limits: Limits) -> Iterator[bytes | None]:
    """The lines of a file, ends included; None in place of one that is longer than a document may be.

    ``Unreadable`` when the file begins with the mark of UTF-16, whose bytes have no lines to go by.
    """
    first = True
    while line := stream.readline(limits.document + 1):
        if first and line.startswith(UTF_16_MARKS):
            raise Unreadable("undecodable", "records are read in UTF-8, and this is UTF-16")
        first = False
        if len(line) <= limits.document:
            yield line
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(limits.document)
        yield None


def decoded(data: bytes) -> str:
    """The text of bytes in UTF-8, or in UTF-16 behind its byte order mark; line ends stay as they are."""
    encoding = "utf-16" if data.startswith(UTF_16_MARKS) else "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise Unreadable("undecodable", f"{error.reason} at byte {error.start} ({encoding})") from error
