"""Are the values still those that were written? What a disk has changed can be read without any error.

Here: comparing rows with the hashes noted of them, and with the published files. Not here: files that cannot be read,
and what to do about it (``doctor``).
"""

import datetime as dt
from collections.abc import Iterator

import pyarrow as pa
import pyarrow.parquet as pq

from assets.schema import Table
from assets.stage import portions
from assets.store import DayRecord
from pipelines.folders import Folder
from pipelines.lake import ROWS_AT_ONCE, Lake, file_name
from pipelines.ordering import content_hash, of_day
from pipelines.publishing import rows_in_order


def altered_days(lake: Lake, table: Table) -> Iterator[dt.date]:
    """The days of a stage's table whose rows are not those that its last run has noted.

    Left out are days of other rules than the newest, as a release may add a column, and those that were written after
    that note, as by a run that was stopped before it could note it: the next run makes them again.
    """
    assert table.partition is not None
    noted = {day: record for day, record in lake.records(table.name).items() if record.output_hash}
    newest = max(noted.values(), key=lambda record: record.table_version).code_version if noted else ""
    sizes = {day: size for day, size in lake.day_sizes(table).items() if day in noted}
    for days in portions(sizes, ROWS_AT_ONCE):
        rows = lake.read(table, days=days)
        for day in days:
            same = content_hash(of_day(rows, table.partition, day)) == noted[day].output_hash
            if not same and noted[day].code_version == newest and not _is_written_since(lake, table, noted[day]):
                yield day


def _is_written_since(lake: Lake, table: Table, noted: DayRecord) -> bool:
    return noted.day in lake.changed_days(table, noted.table_version, lake.version(table))


def differs_from_published(lake: Lake, table: Table, folder: Folder) -> bool:
    """Whether a published file of the present version has other rows than the table, in the table's order.

    Raises what reading the file raises.
    """
    with folder.open(file_name(table)) as opened, pq.ParquetFile(opened, page_checksum_verification=True) as file:
        published = _Rows(file)
        return any(not chunk.equals(published.take(chunk.num_rows)) for chunk in rows_in_order(lake, table))


class _Rows:
    """The rows of a file, taken in portions of any size."""

    def __init__(self, file: pq.ParquetFile) -> None:
        self._batches = file.iter_batches()
        self._rest = file.schema_arrow.empty_table()

    def take(self, count: int) -> pa.Table:
        """The next so many rows; fewer where the file ends."""
        while self._rest.num_rows < count and (batch := next(self._batches, None)) is not None:
            self._rest = pa.concat_tables([self._rest, pa.Table.from_batches([batch])])
        taken, self._rest = self._rest.slice(0, count), self._rest.slice(count)
        return taken
