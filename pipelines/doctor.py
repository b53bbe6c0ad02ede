"""Is everything whole? Examines tables and published files, and mends what is safe to mend.

Here: damaged log entries and data files, broken promises, published files that lag, what killed writers left behind,
versions past their time, disk use. Not here: what tables promise (``checks``), which versions are kept (``releases``).
"""

import datetime as dt
import json
import urllib.parse
from collections.abc import Iterator
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.fs as fs
import pyarrow.parquet as pq
from deltalake import DeltaTable

from assets import rejects
from assets.dated_events.table import TABLE as DATED_EVENTS
from assets.object_store import filesystem_at
from assets.raw_text.table import TABLE as RAW_TEXT
from assets.schema import Table
from assets.sentences.table import TABLE as SENTENCES
from assets.timeline.table import ANCHORED, PASSED_ON
from assets.timeline.table import TABLE as TIMELINE
from pipelines.bookkeeping import DOCUMENTS, RECORDS
from pipelines.checks import broken_promises
from pipelines.folders import Folder
from pipelines.inbox import READ
from pipelines.lake import Lake
from pipelines.publishing import DESCRIPTOR, TABLES, described, publish
from pipelines.releases import RELEASES, versions_to_keep
from pipelines.verifying import altered_days, differs_from_published

STAGES = (RAW_TEXT, SENTENCES, DATED_EVENTS, TIMELINE)
ALL = (*TABLES, ANCHORED, PASSED_ON, RECORDS, DOCUMENTS, RELEASES, READ)
HASHED = (RAW_TEXT, SENTENCES, DATED_EVENTS)
"""Tables of whose days a hash is noted."""
_TAKEN_BACK = "any run takes it back from its published file: dateline run PATH..."
# A file younger than this may belong to a writer that is still at work.
SETTLED_HOURS = 24


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found: where, what, and what to do about it; ``safe`` means that ``--repair`` does it."""

    where: str
    what: str
    advice: str
    safe: bool = False


def examine(lake: Lake, now: dt.datetime) -> Iterator[Finding]:
    """Everything that is not as it should be; nothing is changed."""
    damaged = damage(lake)
    yield from damaged
    if damaged:  # what else is wrong can only be said of tables that can be read
        yield from _examine_published(lake, now, damaged=True)
        return
    for table in ALL:
        yield from _examine_leftovers(lake, table, now)
    for table in TABLES:
        for wrong in broken_promises(lake, table):
            yield Finding(table.name, wrong, _advice_if_broken(lake, table))
    yield from _examine_published(lake, now)


def damage(lake: Lake) -> list[Finding]:
    """Tables, log entries and data files that are lost, cannot be read, or hold other values than were written."""
    lost = [
        Finding(name, "the table is lost", _advice_if_lost(lake, t))
        for t in STAGES
        if lake.is_lost(t.name)
        for name in lake.lost_of(t.name)
    ]
    if lake.rejects_are_lost():
        lost.append(Finding(rejects.TABLE.name, "the table is lost", _TAKEN_BACK))
    unreadable = [finding for table in ALL for finding in _examine_table(lake, table)]
    return lost + (unreadable or [finding for table in HASHED for finding in _examine_values(lake, table)])


def _advice_if_lost(lake: Lake, table: Table) -> str:
    if table is not RAW_TEXT:
        return "restore it from a backup, or make it again: dateline run PATH..."
    return _TAKEN_BACK if lake.documents_are_published() else "restore it from a backup; nothing is made before"


def _advice_if_broken(lake: Lake, table: Table) -> str:
    days = sorted(lake.day_sizes(RAW_TEXT)) if table is not RAW_TEXT else []
    if not days:
        return "restore it from a backup"
    return f"make the days again: dateline backfill --from {days[0]} --to {days[-1]}"


def repair(lake: Lake, now: dt.datetime) -> None:
    """Remove what killed writers left and versions past their time, and publish anew. Tables keep all their rows.

    Nothing is done as long as there is damage, which only a backup mends, or a doubt which rows are the right ones.
    """
    if damage(lake) or not all(finding.safe for finding in _examine_published(lake, now)):
        return
    for table in ALL:
        delta = _opened(lake, table)
        if isinstance(delta, DeltaTable):
            _vacuum(delta, versions_to_keep(lake, table, now), dry_run=False)
    folder = lake.published
    for name in folder.leftovers(_settled(now)):
        folder.remove(name)
    publish(lake, folder, anew=True)


def disk_use(lake: Lake) -> list[tuple[str, int, int]]:
    """Per table: its name, the bytes of its present version, and the bytes of its folder."""
    rows = []
    for table in ALL:
        delta = _opened(lake, table)
        if isinstance(delta, DeltaTable):
            present = sum(pa.table(delta.get_add_actions(flatten=True))["size_bytes"].to_pylist())
            rows.append((table.name, present, sum(file.size for file in _files(lake, table))))
    return rows


def _opened(lake: Lake, table: Table) -> DeltaTable | Finding | None:
    try:
        delta = lake.open(table)
        if delta is not None:
            delta.history()
            return delta
    except Exception as error:  # whatever the log's reader raises, it is the log that is damaged
        where = _damaged_entry(lake, table) or table.name
        return Finding(where, f"damaged log: {_first_line(error)}", "restore this file from a backup")
    if any(file.path.endswith(".parquet") for file in _files(lake, table)):
        return Finding(table.name, "data files without a log", "restore _delta_log from a backup")
    return None


def _damaged_entry(lake: Lake, table: Table) -> str | None:
    """The first log entry that is not lines of JSON."""
    log = Folder(f"{lake.uri(table)}/_delta_log")
    for name in sorted(file.base_name for file in _files(lake, table) if file.path.endswith(".json")):
        try:
            for line in log.read(name).decode().splitlines():
                json.loads(line)
        except ValueError:
            return f"{table.name}/_delta_log/{name}"
    return None


def _examine_table(lake: Lake, table: Table) -> Iterator[Finding]:
    delta = _opened(lake, table)
    if isinstance(delta, Finding):
        yield delta
    if not isinstance(delta, DeltaTable):
        return
    folder = Folder(lake.uri(table))
    for name in pa.table(delta.get_add_actions())["path"].to_pylist():
        place = folder.place(urllib.parse.unquote(name))
        try:
            with folder.open(urllib.parse.unquote(name)) as opened, pq.ParquetFile(opened) as file:
                for batch in file.iter_batches():
                    batch.validate()
        except FileNotFoundError:
            yield Finding(place, "missing data file", _advice(table))
        except (OSError, pa.ArrowException) as error:
            yield Finding(place, f"damaged data file: {_first_line(error)}", _advice(table))


def _examine_values(lake: Lake, table: Table) -> Iterator[Finding]:
    for day in altered_days(lake, table):
        places = [Folder(lake.uri(table)).place(urllib.parse.unquote(path)) for path in lake.paths(table, day)]
        yield Finding(", ".join(places), f"other values than were written on {day}", _advice(table))


def _advice(table: Table) -> str:
    if table is RAW_TEXT or not table.partition:
        return "restore it from a backup"
    return f"restore it from a backup, or remove the folder of {table.name} and make it again: dateline run PATH..."


def _examine_leftovers(lake: Lake, table: Table, now: dt.datetime) -> Iterator[Finding]:
    delta = _opened(lake, table)
    if not isinstance(delta, DeltaTable):
        return
    if left := _vacuum(delta, versions_to_keep(lake, table, now), dry_run=True):
        yield Finding(table.name, f"{len(left)} files that no kept version uses", "dateline doctor --repair", safe=True)


def _vacuum(delta: DeltaTable, keep: list[int], dry_run: bool) -> list[str]:
    return delta.vacuum(
        retention_hours=SETTLED_HOURS,
        dry_run=dry_run,
        enforce_retention_duration=False,
        full=True,
        keep_versions=keep,
    )


def _examine_published(lake: Lake, now: dt.datetime, *, damaged: bool = False) -> Iterator[Finding]:
    folder = lake.published
    known = described(folder)
    if not known and folder.exists(DESCRIPTOR):
        yield Finding(folder.place(DESCRIPTOR), "damaged description", "dateline doctor --repair", safe=True)
    for table in TABLES:
        name, entry = f"{table.name}.parquet", known.get(table.name)
        problem = None
        try:
            with folder.open(name) as file:
                rows = pq.ParquetFile(file, page_checksum_verification=True).read().num_rows
            if entry is None or entry["version"] != lake.version(table):
                problem = "not the table's present version"
            elif rows != entry["rows"]:
                problem = f"{rows} rows, and {entry['rows']} are described"
            elif not damaged and differs_from_published(lake, table, folder):
                yield Finding(
                    folder.place(name), f"not the rows of {table.name}: one of them is damaged", _advice(table)
                )
        except FileNotFoundError:
            problem = "missing published file"
        except Exception as error:  # any damage of the file or of its table's log
            problem = f"damaged published file: {_first_line(error)}"
        if problem:
            yield Finding(folder.place(name), problem, "dateline doctor --repair", safe=True)
    for name in folder.leftovers(_settled(now)):
        yield Finding(folder.place(name), "left by a killed writer", "dateline doctor --repair", safe=True)


def _settled(now: dt.datetime) -> float:
    return now.timestamp() - SETTLED_HOURS * 3600


def _files(lake: Lake, table: Table) -> list[fs.FileInfo]:
    """All files of a table's folder, also those that no version uses."""
    filesystem, path = filesystem_at(lake.uri(table))
    found = filesystem.get_file_info(fs.FileSelector(path, recursive=True, allow_not_found=True))
    return [info for info in found if info.is_file]


def _first_line(error: Exception) -> str:
    return str(error).strip().splitlines()[0][:200] if str(error).strip() else type(error).__name__
