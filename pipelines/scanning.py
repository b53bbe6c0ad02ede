"""Reading rows of Delta tables: of some days, of some columns, once or many times in a row.

Here: from an opened table to rows of the promised columns in the promised order. Not here: writing, versions and
records (``lake``).
"""

import datetime as dt
from collections.abc import Callable, Collection

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds
import pyarrow.fs as fs
from deltalake import DeltaTable

from assets.object_store import filesystem_at
from assets.schema import DATE, Table


class Snapshot:
    """The tables of a lake, each as it was when it was first read from here.

    A table of a thousand days is a thousand files: to list them for every read would take longer than to read.
    """

    def __init__(self, open_table: Callable[[Table], tuple[DeltaTable | None, str]]) -> None:
        self._open = open_table
        self._datasets: dict[str, ds.Dataset | None] = {}

    def read(
        self, table: Table, *, days: Collection[dt.date] | None = None, columns: list[str] | None = None
    ) -> pa.Table:
        """The rows of these days (all for ``None``), in the table's order."""
        schema = table.schema if columns is None else pa.schema([table.schema.field(c) for c in columns])
        dataset = self._dataset(table)
        if dataset is None or (days is not None and not days):
            return schema.empty_table()
        chosen = None
        if table.partition and days is not None:
            chosen = pc.field(table.partition).isin(pa.array(sorted(days), DATE))
        return _rows(dataset, table, chosen, schema.names).select(schema.names).cast(schema)

    def _dataset(self, table: Table) -> ds.Dataset | None:
        if table.name not in self._datasets:
            delta, address = self._open(table)
            self._datasets[table.name] = None if delta is None else _dataset(delta, address)
        return self._datasets[table.name]


def read_rows(
    delta: DeltaTable,
    address: str,
    table: Table,
    days: Collection[dt.date] | None = None,
    where: pc.Expression | None = None,
    columns: Collection[str] | None = None,
) -> pa.Table:
    """The rows of these days (all for ``None``) that satisfy ``where``, in the table's order.

    A column that came after the version was written is null; the columns of the order are always there.
    """
    partition = table.partition
    chosen = [(partition, "in", [d.isoformat() for d in sorted(days)])] if partition and days is not None else None
    return _rows(_dataset(delta, address, chosen), table, where, columns)


def _dataset(delta: DeltaTable, address: str, chosen: list[tuple[str, str, list[str]]] | None = None) -> ds.Dataset:
    # Arrow's own file system: delta-rs' one would be called back by threads that may outlive the interpreter.
    filesystem = fs.SubTreeFileSystem(*reversed(filesystem_at(address)))
    return delta.to_pyarrow_dataset(filesystem=filesystem, file_pruning_predicate=chosen)


def _rows(
    dataset: ds.Dataset, table: Table, where: pc.Expression | None = None, columns: Collection[str] | None = None
) -> pa.Table:
    names = [name for name in table.schema.names if columns is None or name in columns or name in table.order]
    rows = dataset.to_table(columns=[name for name in names if name in dataset.schema.names], filter=where)
    for number, name in enumerate(names):
        if name not in rows.schema.names:  # a column that came after this version was written
            rows = rows.add_column(
                number, table.schema.field(name), pa.nulls(rows.num_rows, table.schema.field(name).type)
            )
    return rows.sort_by([(name, "ascending") for name in table.order]).combine_chunks()
