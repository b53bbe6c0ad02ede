"""Reading rows of Delta tables: of some days, of some columns, once or many times in a row.

Here: from an opened table to rows of the promised columns in the promised order. Not here: writing, versions and
records (``lake``).

The files of a version come from the table's log and are read by Arrow with its own file systems. Those of delta-rs
would be called back by threads that may outlive the interpreter, and its dataset of a thousand files takes a second to
set up.
"""

import datetime as dt
from collections.abc import Callable, Collection
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds
import pyarrow.fs as fs
from deltalake import DeltaTable

from assets.object_store import filesystem_at
from assets.schema import DATE, Table

_PARQUET = ds.ParquetFileFormat()


@dataclass(frozen=True, slots=True)
class Files:
    """The files of one version of a table, with the day of each; None for all where the table is not kept by day."""

    schema: pa.Schema
    filesystem: fs.FileSystem
    paths: list[str]
    days: list[dt.date | None]

    def dataset(self, partition: str | None, days: Collection[dt.date] | None) -> ds.FileSystemDataset:
        """These files, or those of some days, to be scanned together."""
        fragments = [
            _PARQUET.make_fragment(path, self.filesystem, _is_of(partition, day))
            for path, day in zip(self.paths, self.days, strict=True)
            if days is None or day is None or day in days
        ]
        return ds.FileSystemDataset(fragments, self.schema, _PARQUET, self.filesystem)


def _is_of(partition: str | None, day: dt.date | None) -> pc.Expression | None:
    return None if partition is None or day is None else pc.field(partition) == pa.scalar(day, DATE)


def files_of(delta: DeltaTable, address: str, table: Table) -> Files:
    """The files of an opened version of a table that is kept at an address."""
    actions = pa.table(delta.get_add_actions(flatten=True))
    paths = actions["path"].to_pylist()
    days = actions[f"partition.{table.partition}"].to_pylist() if table.partition else [None] * len(paths)
    filesystem = fs.SubTreeFileSystem(*reversed(filesystem_at(address)))
    return Files(pa.schema(delta.schema().to_arrow()), filesystem, paths, days)


def read_rows(
    files: Files | None,
    table: Table,
    days: Collection[dt.date] | None = None,
    where: pc.Expression | None = None,
    columns: list[str] | None = None,
    ordered: bool = True,
) -> pa.Table:
    """The rows of these days (all for ``None``) that satisfy ``where``, in the table's types and, if so, order.

    None where there are no files yet. A column that came after the version was written is null.
    """
    schema = table.schema if columns is None else pa.schema([table.schema.field(c) for c in columns])
    if files is None or (days is not None and not days):
        return schema.empty_table()
    dataset = files.dataset(table.partition, None if days is None else {*days})
    by = table.order if ordered else ()
    names = [name for name in table.schema.names if columns is None or name in columns or name in by]
    rows = dataset.to_table(columns=[name for name in names if name in dataset.schema.names], filter=where)
    for number, name in enumerate(names):
        if name not in rows.schema.names:
            rows = rows.add_column(
                number, table.schema.field(name), pa.nulls(rows.num_rows, table.schema.field(name).type)
            )
    if ordered:
        rows = rows.sort_by([(name, "ascending") for name in by]).combine_chunks()
    return rows.select(schema.names).cast(schema)


class Snapshot:
    """The tables of a lake, each as it was when it was first read from here."""

    def __init__(self, find: Callable[[Table], Files | None]) -> None:
        self._find = find
        self._files: dict[str, Files | None] = {}

    def read(
        self, table: Table, *, days: Collection[dt.date] | None = None, columns: list[str] | None = None
    ) -> pa.Table:
        """The rows of these days (all for ``None``), in the table's order."""
        if table.name not in self._files:
            self._files[table.name] = self._find(table)
        return read_rows(self._files[table.name], table, days, columns=columns)
