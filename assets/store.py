"""What a stage needs of the place where tables are kept, as a protocol.

Here: the calls by which stages read and replace rows by publication day, and the record of which day was made from
what. Not here: how and where tables are stored (``pipelines.lake``).
"""

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

import pyarrow as pa

from assets.rejects import Reject
from assets.schema import Table


@dataclass(frozen=True, slots=True)
class DayRecord:
    """From what, by what and to what one publication day of one stage was last made.

    ``input_hash`` and ``output_hash`` are hashes of the rows read and written; ``code_version`` names the rules.
    """

    day: dt.date
    input_hash: str
    output_hash: str
    code_version: str
    row_count: int
    table_version: int


class Rows(Protocol):
    """Gives the present rows of a table."""

    def read(
        self, table: Table, *, days: Collection[dt.date] | None = None, columns: list[str] | None = None
    ) -> pa.Table:
        """The rows of these days (all days for ``None``), in the table's order; none for days that hold none."""
        ...


class Store(Rows, Protocol):
    """Versioned tables, read and replaced by publication day."""

    def take_back_documents(self) -> None:
        """Take ``raw_text`` back from where it was published, if it is lost."""
        ...

    def snapshot(self) -> Rows:
        """All tables as they are when first read, for many reads in a row."""
        ...

    def replace_days(
        self, table: Table, days: Collection[dt.date], rows: pa.Table, cause: Mapping[str, str]
    ) -> Mapping[dt.date, str]:
        """Replace all rows of these days in one commit; unchanged rows make no commit. Returns a hash per day."""
        ...

    def change_days(
        self,
        table: Table,
        days: Collection[dt.date],
        change: Callable[[pa.Table], pa.Table],
        cause: Mapping[str, str],
    ) -> Mapping[dt.date, str]:
        """Replace the rows of these days by ``change`` of them, again if another writer was first."""
        ...

    def note_documents(self, days: Mapping[str, dt.date]) -> None:
        """Note on which day documents are about to be stored, before they are."""
        ...

    def days_of_documents(self, document_ids: Collection[str]) -> set[dt.date]:
        """The days on which any of these documents may be stored."""
        ...

    def version(self, table: Table) -> int:
        """The present version of a table; -1 where there is none yet."""
        ...

    def records(self, stage: str) -> dict[dt.date, DayRecord]:
        """The last record of every day of a stage."""
        ...

    def record(self, stage: str, records: Iterable[DayRecord]) -> None:
        """Add records; the last one of a day counts."""
        ...

    def replace_rejects(
        self, stage: str, source_uris: Collection[str], new: Iterable[Reject], *, with_records: bool = False
    ) -> None:
        """Replace what one stage rejected of these sources, ``with_records`` also of their records (``uri#...``)."""
        ...


class Progress(Protocol):
    """Told how far a stage is, for a progress bar or a log."""

    def advance(self, stage: str, done: int, total: int | None) -> None:
        """``done`` of ``total`` units (documents, or bytes where files are read); ``None``: total not known."""
        ...
