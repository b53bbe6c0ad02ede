"""A timeline kept in memory: inputs and results as Arrow tables, without a lake.

Here: enough to merge mentions in a program, a test or a benchmark. Not here: versions, files (``pipelines.lake``).
"""

import datetime as dt
from collections.abc import Collection

import pyarrow as pa
import pyarrow.compute as pc

from assets.dated_events.table import TABLE as DATED_EVENTS
from assets.raw_text.table import TABLE as RAW_TEXT
from assets.schema import DATE, Table
from assets.timeline.merging import REACH, Reach
from assets.timeline.table import ANCHORED, MENTIONS, PASSED_ON, TABLE
from assets.timeline.updating import Replacement, Update, update


class MemoryTimeline:
    """The tables in memory; ``replace`` inputs, then ``update``."""

    def __init__(self, reach: Reach = REACH) -> None:
        self._reach = reach
        kept = (RAW_TEXT, DATED_EVENTS, TABLE, MENTIONS, ANCHORED, PASSED_ON)
        self._tables = {t.name: t.schema.empty_table() for t in kept}

    def read(
        self, table: Table, *, days: Collection[dt.date] | None = None, columns: list[str] | None = None
    ) -> pa.Table:
        """The present rows of these partition days; of all days for ``None``."""
        rows = self._tables[table.name]
        if days is not None and table.partition is not None:
            rows = rows.filter(_on(rows, table, days))
        return rows.select(columns) if columns else rows

    def replace(self, raw_text: pa.Table, dated_events: pa.Table, withdrawn: Collection[str] = ()) -> set[dt.date]:
        """Add documents with their mentions, in place of former ones with the same ids, and withdraw others.

        Returns the publication days for which the timeline is to be updated.
        """
        gone = pa.array({*raw_text["document_id"].to_pylist(), *withdrawn}, pa.string())
        changed: set[dt.date] = set(raw_text["published_on"].to_pylist())
        for table, rows in ((RAW_TEXT, raw_text), (DATED_EVENTS, dated_events)):
            present = self._tables[table.name]
            mask = pc.is_in(present["document_id"], gone)
            changed |= set(present.filter(mask)["published_on"].to_pylist())
            self._tables[table.name] = _sorted(table, pa.concat_tables([present.filter(pc.invert(mask)), rows]))
        return changed

    def update(self, changed: Collection[dt.date], left: Collection[dt.date] = ()) -> Update:
        """Bring the timeline up to date after the inputs of these publication days have changed.

        ``left``: days that have changed as well, and come next.
        """
        done = update(changed, self, self._reach, left)
        for replacement in done.replacements:
            self._apply(replacement)
        return done

    def _apply(self, replacement: Replacement) -> None:
        table = replacement.table
        present = self._tables[table.name]
        mask = _on(present, table, replacement.days)
        rows = pa.concat_tables([present.filter(pc.invert(mask)), replacement.apply(present.filter(mask))])
        self._tables[table.name] = _sorted(table, rows)


def _on(rows: pa.Table, table: Table, days: Collection[dt.date]) -> pa.ChunkedArray:
    return pc.is_in(rows[table.partition], pa.array(sorted(days), DATE))


def _sorted(table: Table, rows: pa.Table) -> pa.Table:
    return rows.sort_by([(name, "ascending") for name in table.order])
