"""Versions that are kept: releases for ever, the others for a stated time.

Here: naming a release, finding a version by name, number or time, and which versions a cleaning must keep. Not here:
the cleaning itself (``doctor``).
"""

import datetime as dt
import re

import pyarrow as pa
import pyarrow.compute as pc

from assets.schema import INT64, STRING, Column, Table
from pipelines.bookkeeping import Version
from pipelines.lake import Lake
from pipelines.publishing import TABLES

KEEP_DAYS = 400
"""Versions that are not part of a release are kept this many days: a year and some weeks."""

RELEASES = Table(
    name="_releases",
    meaning="Which version of which table belongs to which release.",
    columns=(
        Column("release", STRING, "The release's name.", required=True),
        Column("table", STRING, "The table.", required=True),
        Column("version", INT64, "Its version in the release.", required=True),
    ),
    key=("release", "table"),
    order=("release", "table"),
)

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9._-]{0,63}")


class ReleaseError(ValueError):
    """A release cannot have this name, or there is nothing to release."""


class VersionNotFound(LookupError):
    """No version of this name, number or time."""


def release(lake: Lake, name: str) -> dict[str, int]:
    """Keep the present version of every table for ever under ``name``. Raises ``ReleaseError``."""
    if not _NAME.fullmatch(name):
        raise ReleaseError(f"{name!r} is no release name: a letter, then letters, digits, '.', '_' or '-'")
    versions = {table.name: lake.version(table) for table in TABLES if lake.version(table) >= 0}
    if not versions:
        raise ReleaseError("there are no tables yet")
    new = RELEASES.batch([{"release": name, "table": t, "version": v} for t, v in versions.items()])

    def change(present: pa.Table) -> pa.Table:
        if pc.any(pc.equal(present["release"], name)).as_py():
            raise ReleaseError(f"there is a release {name!r} already; releases never change")
        return pa.concat_tables([present, pa.Table.from_batches([new])])

    lake.replace_all(RELEASES, change, {"cause": f"release {name}"})
    return versions


def releases(lake: Lake) -> dict[str, dict[str, int]]:
    """Every release with the versions of its tables."""
    named: dict[str, dict[str, int]] = {}
    for row in lake.read(RELEASES).to_pylist():
        named.setdefault(row["release"], {})[row["table"]] = row["version"]
    return named


def find_version(lake: Lake, table: Table, wanted: str) -> int:
    """The table's version of this number, release name, or ISO day or time. Raises ``VersionNotFound``."""
    if (named := releases(lake).get(wanted)) and table.name in named:
        return named[table.name]
    found = [v.version for v in lake.history(table) if _is_or_was(v, wanted)]
    if not found:
        raise VersionNotFound(f"{table.name} has no version {wanted}; see: dateline versions {table.name}")
    return max(found)


def _is_or_was(version: Version, wanted: str) -> bool:
    if wanted.isdigit():
        return version.version == int(wanted)
    try:
        moment = dt.datetime.fromisoformat(wanted)
    except ValueError:
        return False
    if "T" not in wanted and " " not in wanted:
        moment += dt.timedelta(days=1)  # a day means its end
    return version.time < (moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC))


def versions_to_keep(lake: Lake, table: Table, now: dt.datetime, keep_days: int = KEEP_DAYS) -> list[int]:
    """The versions that a cleaning must leave whole: the present one, the released ones, and the recent ones.

    The newest version from before the stated time is kept too: it was the present one within that time.
    """
    history = lake.history(table)
    limit = now - dt.timedelta(days=keep_days)
    recent = {v.version for v in history if v.time >= limit}
    before = max((v.version for v in history if v.time < limit), default=None)
    released = {versions[table.name] for versions in releases(lake).values() if table.name in versions}
    return sorted(recent | released | ({before} if before is not None else set()))
