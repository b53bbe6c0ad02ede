"""Reads JSON lines: one object a line, line by line, so that a file of any size needs the memory of one line."""

import json
from collections.abc import Iterator
from typing import BinaryIO

from assets.raw_text.documents import Article, Flaw
from assets.raw_text.opening import Limits, Unreadable, decoded, lines
from assets.raw_text.readers import records


def read(stream: BinaryIO, limits: Limits) -> Iterator[Article | Flaw]:
    """The articles of a JSONL file; a line that is no record is a flaw, empty lines are nothing."""
    for number, line in enumerate(lines(stream, limits), 1):
        if line is None:
            yield Flaw("too_large", f"the line has more than {limits.document} bytes", str(number))
        elif line.strip():
            yield _record(line, number)


def _record(line: bytes, number: int) -> Article | Flaw:
    try:
        record = json.loads(decoded(line))
    except Unreadable as error:
        return Flaw(error.reason, str(error), str(number))
    except (ValueError, RecursionError) as error:
        return Flaw("bad_record", f"not JSON: {error}", str(number))
    if not isinstance(record, dict):
        return Flaw("bad_record", f"not an object but {type(record).__name__}", str(number))
    return records.article(record, number)
