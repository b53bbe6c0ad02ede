"""Reads CSV with a header line, row by row. Broken quoting is a flaw of its row, never a longer text."""

import csv
from collections.abc import Iterator
from typing import BinaryIO

from assets.raw_text.documents import Article, Flaw
from assets.raw_text.opening import Limits, Unreadable, lines
from assets.raw_text.readers import records


def read(stream: BinaryIO, limits: Limits) -> Iterator[Article | Flaw]:
    """The articles of a CSV file, named by ``id`` or by the line where their row ends."""
    csv.field_size_limit(limits.document)  # the csv module has this one setting, for the whole process
    reader = csv.reader(_text_lines(stream, limits), strict=True)
    try:
        header = [name.strip() for name in next(reader, [])]
    except csv.Error as error:
        raise Unreadable("bad_record", f"header: {error}") from error
    if "text" not in header:
        raise Unreadable("bad_record", f"no column 'text' in the header {header[:20]}")
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield Flaw("bad_record", str(error), str(reader.line_num))
            continue
        if row:
            yield _article(header, row, reader.line_num)


def _article(header: list[str], row: list[str], line: int) -> Article | Flaw:
    if len(row) != len(header):
        return Flaw("bad_record", f"{len(row)} fields, the header has {len(header)}", str(line))
    return records.article(dict(zip(header, row, strict=True)), line)


def _text_lines(stream: BinaryIO, limits: Limits) -> Iterator[str]:
    """The lines as text; bytes that are no UTF-8 become lone surrogates, which no document may hold."""
    for number, line in enumerate(lines(stream, limits)):
        if line is None:
            raise Unreadable("too_large", f"a line has more than {limits.document} bytes")
        yield line.decode("utf-8-sig" if number == 0 else "utf-8", "surrogateescape")
