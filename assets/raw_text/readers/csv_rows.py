"""Reads CSV with a header line, row by row. Broken quoting is a flaw of its row, never a longer text."""

import csv
from collections import deque
from collections.abc import Iterator
from typing import BinaryIO

from assets.raw_text.documents import Article, Flaw
from assets.raw_text.opening import Limits, Unreadable, lines
from assets.raw_text.readers import records


def read(stream: BinaryIO, limits: Limits) -> Iterator[Article | Flaw]:
    """The articles of a CSV file, named by ``id`` or by the line where their row begins (the header's is 1)."""
    csv.field_size_limit(limits.document)  # the csv module has this one setting, for the whole process
    source = _Lines(_decoded(stream, limits))
    reader = csv.reader(source, strict=True)
    try:
        header = [name.strip() for name in next(reader, [])]
    except csv.Error as error:
        raise Unreadable("bad_record", f"header: {error}") from error
    if "text" not in header:
        raise Unreadable("bad_record", f"no column 'text' in the header {header[:20]}")
    while True:
        line = source.begin_row()
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield Flaw("bad_record", str(error), str(line))
            source.begin_again()
            continue
        if row:
            yield _article(header, row, line)


class _Lines:
    """The lines of a file, of which those of a broken row can be read again from its second line on."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines = lines
        self._row: list[str] = []
        self._again: deque[str] = deque()
        self._number = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._again.popleft() if self._again else next(self._lines)
        self._row.append(line)
        self._number += 1
        return line

    def begin_row(self) -> int:
        """Begin a row; gives the number of its first line."""
        self._row.clear()
        return self._number + 1

    def begin_again(self) -> None:
        """Give all lines of the row but the first once more: a quote that is left open swallows whole rows."""
        self._again.extendleft(reversed(self._row[1:]))
        self._number -= len(self._row) - 1


def _article(header: list[str], row: list[str], line: int) -> Article | Flaw:
    if len(row) != len(header):
        return Flaw("bad_record", f"{len(row)} fields, the header has {len(header)}", str(line))
    return records.article(dict(zip(header, row, strict=True)), line)


def _decoded(stream: BinaryIO, limits: Limits) -> Iterator[str]:
    """The lines as text; bytes that are no UTF-8 become lone surrogates, which no document may hold."""
    for number, line in enumerate(lines(stream, limits)):
        if line is None:
            raise Unreadable("too_large", f"a line has more than {limits.document} bytes")
        yield line.decode("utf-8-sig" if number == 0 else "utf-8", "surrogateescape")
