"""Tables as data: the value types with which every stage describes what it writes.

Here: columns, tables and the check that a batch has a table's form. Not here: any one table (each stage's
``table.py``), and where tables are kept (``pipelines``).
"""

from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as pc

STRING = pa.string()
INT32 = pa.int32()
FLOAT32 = pa.float32()
BOOL = pa.bool_()
INT64 = pa.int64()
DATE = pa.date32()
TIMESTAMP = pa.timestamp("us", tz="UTC")


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, Arrow type, meaning in a reader's words, and whether it may be null."""

    name: str
    type: pa.DataType
    meaning: str
    required: bool = False
    one_of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reference:
    """Columns of a table whose values must stand in the same columns of another table."""

    columns: tuple[str, ...]
    table: str


@dataclass(frozen=True, slots=True)
class Table:
    """One table: columns in published order, the key, the order of rows and the partition column."""

    name: str
    meaning: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    order: tuple[str, ...]
    partition: str | None = None
    references: tuple[Reference, ...] = ()
    schema_version: str = "1"

    @property
    def schema(self) -> pa.Schema:
        """The Arrow schema; required columns are not nullable, meanings are field metadata."""
        return pa.schema(
            [
                pa.field(c.name, c.type, nullable=not c.required, metadata={"description": c.meaning})
                for c in self.columns
            ],
            metadata={"table": self.name, "schema_version": self.schema_version},
        )

    def batch(self, rows: list[dict[str, object]]) -> pa.RecordBatch:
        """Rows as a batch of this table's schema.

        Raises ``SchemaError`` for an unknown column, a null where none may be, or a value of a wrong type.
        """
        names = {c.name for c in self.columns}
        for row in rows:
            if unknown := row.keys() - names:
                raise SchemaError(f"{self.name}: unknown column {sorted(unknown)}")
        try:
            batch = pa.RecordBatch.from_pylist(rows, schema=self.schema)
        except (pa.ArrowInvalid, pa.ArrowTypeError) as error:
            raise SchemaError(f"{self.name}: {error}") from error
        self.check(batch)
        return batch

    def check(self, batch: pa.RecordBatch | pa.Table) -> None:
        """Raise ``SchemaError`` where names, types, nulls or closed lists of values differ from the table's, a key
        stands twice, or a row ends before it begins.
        """
        if batch.schema.names != self.schema.names or batch.schema.types != self.schema.types:
            raise SchemaError(f"{self.name}: schema differs: {batch.schema} is not {self.schema}")
        for column in self.columns:
            values = batch.column(column.name)
            if column.required and values.null_count:
                raise SchemaError(f"{self.name}.{column.name}: {values.null_count} nulls in a required column")
            if column.one_of:
                found = {v for v in values.unique().to_pylist() if v is not None}
                if wrong := found - set(column.one_of):
                    raise SchemaError(f"{self.name}.{column.name}: {sorted(wrong)} not among {column.one_of}")
        keys = pa.Table.from_arrays([batch.column(name) for name in self.key], names=list(self.key))
        if repeated := keys.num_rows - keys.group_by(list(self.key)).aggregate([]).num_rows:
            raise SchemaError(f"{self.name}: {repeated} rows repeat the key {', '.join(self.key)}")
        if {"earliest", "latest"} <= {*batch.schema.names} and (crossed := count_crossed(batch)):
            raise SchemaError(f"{self.name}: {crossed} rows have earliest after latest")


def count_crossed(rows: pa.RecordBatch | pa.Table) -> int:
    """How many rows have ``earliest`` after ``latest``."""
    return pc.sum(pc.greater(rows.column("earliest"), rows.column("latest"))).as_py() or 0


class SchemaError(ValueError):
    """A batch does not have the form its table promises."""
