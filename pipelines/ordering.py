"""Rows in one order and form: what makes equal rows equal bytes.

Not here: reading rows (``scanning``) and storing them (``lake``).
"""

import datetime as dt
import hashlib

import pyarrow as pa
import pyarrow.compute as pc

from assets.schema import DATE, INT64, Table


def in_order(table: Table, rows: pa.Table) -> pa.Table:
    """Rows in the table's order, in one chunk with fresh buffers, so that equal rows have equal bytes."""
    return rows.select(table.schema.names).sort_by([(c, "ascending") for c in table.order]).combine_chunks()


def of_day(rows: pa.Table, partition: str, day: dt.date) -> pa.Table:
    """The rows of one day."""
    return rows.filter(pc.equal(rows[partition], pa.scalar(day, DATE)))


def content_hash(rows: pa.Table) -> str:
    """A hash of rows in their order: equal for equal rows on every machine."""
    digest = hashlib.blake2b(digest_size=16)
    plain = pa.schema([pa.field(f.name, f.type) for f in rows.schema])
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, plain) as stream:
        # Taking every row gives buffers of one form, however the rows came to be.
        stream.write_table(rows.cast(plain).take(pa.array(range(rows.num_rows), INT64)).combine_chunks())
    digest.update(sink.getvalue())
    return digest.hexdigest()
