"""Reads Parquet, some rows at a time."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, BinaryIO

import pyarrow as pa
import pyarrow.parquet as pq

from assets.raw_text.documents import Article, Flaw
from assets.raw_text.opening import Limits, Unreadable
from assets.raw_text.readers import records

_ROWS = 256


def read(stream: BinaryIO, limits: Limits) -> Iterator[Article | Flaw]:
    """The articles of a Parquet file, named by ``id`` or by their row number (from 1)."""
    with _seekable(stream) as file:
        try:
            parquet = pq.ParquetFile(file)
            number = 0
            for batch in parquet.iter_batches(_ROWS, columns=_columns(parquet), use_threads=False):
                for record in _as_strings(batch).to_pylist():
                    number += 1
                    yield records.article(record, number)
        except (pa.ArrowException, OSError) as error:
            raise Unreadable("unreadable", f"Parquet: {error}") from error


def _columns(parquet: pq.ParquetFile) -> list[str]:
    present = [name for name in parquet.schema_arrow.names if name in records.FIELDS]
    if "text" not in present:
        raise Unreadable("bad_record", f"no column 'text' among {parquet.schema_arrow.names[:20]}")
    return present


def _as_strings(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Dates, timestamps, numbers of ids and dictionaries as strings; other types stay, and make bad records."""
    columns = []
    for field, column in zip(batch.schema, batch.columns, strict=True):
        is_date = field.name == "published_at" and pa.types.is_temporal(field.type)
        if is_date or pa.types.is_dictionary(field.type):
            column = column.cast(pa.string())
        columns.append(column)
    return pa.RecordBatch.from_arrays(columns, names=batch.schema.names)


@contextmanager
def _seekable(stream: BinaryIO) -> Iterator[IO[bytes]]:
    """Parquet is read from its end: a stream that was unpacked goes to a temporary file first."""
    with tempfile.TemporaryFile() as file:
        shutil.copyfileobj(stream, file)
        file.seek(0)
        yield file
