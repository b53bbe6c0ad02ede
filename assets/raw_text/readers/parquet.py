"""Reads Parquet, some rows at a time."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Any, BinaryIO

import pyarrow as pa
import pyarrow.parquet as pq

from assets.raw_text.documents import Article, Flaw
from assets.raw_text.opening import Limits, Unreadable
from assets.raw_text.readers import records

_MOST_ROWS = 256
_BYTES_AT_ONCE = 32 * 2**20


def read(stream: BinaryIO, limits: Limits) -> Iterator[Article | Flaw]:
    """The articles of a Parquet file, named by ``id`` or by their row number (from 1)."""
    with _seekable(stream) as file:
        try:
            parquet = pq.ParquetFile(file, buffer_size=2**20)
            for number, record in enumerate(_rows(parquet, limits), 1):
                yield records.article(record, number)
        except (pa.ArrowException, OSError) as error:
            raise Unreadable("unreadable", f"Parquet: {error}") from error


def _rows(parquet: pq.ParquetFile, limits: Limits) -> Iterator[dict[str, Any]]:
    columns = _columns(parquet)
    for group in range(parquet.num_row_groups):
        rows = _rows_at_once(parquet.metadata.row_group(group), limits)
        for batch in parquet.iter_batches(rows, row_groups=[group], columns=columns, use_threads=False):
            yield from _as_strings(batch).to_pylist()


def _rows_at_once(group: pq.RowGroupMetaData, limits: Limits) -> int:
    """How many rows fit into memory; ``Unreadable`` when they are too long, or unpack out of proportion."""
    chunks = [group.column(index) for index in range(group.num_columns)]
    read = [chunk for chunk in chunks if chunk.path_in_schema in records.FIELDS]
    size = sum(int(chunk.total_uncompressed_size) for chunk in read)
    bound = max(limits.expansion_from, limits.expansion * sum(chunk.total_compressed_size for chunk in read))
    mean = size // max(group.num_rows, 1)
    if size > bound or mean > limits.document:
        raise Unreadable("too_large", f"{group.num_rows} rows unpack to {size} bytes")
    # A long value in a dictionary is stored once and may stand in every row.
    largest = min(size, limits.document) if any(chunk.has_dictionary_page for chunk in read) else mean
    return max(1, min(_MOST_ROWS, _BYTES_AT_ONCE // max(largest, 1)))


def _columns(parquet: pq.ParquetFile) -> list[str]:
    present = [name for name in parquet.schema_arrow.names if name in records.FIELDS]
    if "text" not in present:
        raise Unreadable("bad_record", f"no column 'text' among {parquet.schema_arrow.names[:20]}")
    return present


def _as_strings(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Dates, timestamps and dictionaries as strings; other types stay, and make bad records."""
    columns = []
    for field, column in zip(batch.schema, batch.columns, strict=True):
        is_date = field.name == "published_at" and pa.types.is_temporal(field.type)
        if is_date or (field.name != "text" and pa.types.is_dictionary(field.type)):
            column = column.cast(pa.string())
        columns.append(column)
    return pa.RecordBatch.from_arrays(columns, names=batch.schema.names)


@contextmanager
def _seekable(stream: BinaryIO) -> Iterator[IO[bytes]]:
    """Parquet is read from its end: what is unpacked on the way goes to a temporary file first."""
    if stream.seekable():
        yield stream
        return
    with tempfile.TemporaryFile() as file:
        shutil.copyfileobj(stream, file)
        file.seek(0)
        yield file
