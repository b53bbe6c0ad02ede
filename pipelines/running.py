"""Starting runs from the command line: the same job and assets as the UI's, in this process.

Here: choosing a run's partition and tags, running it, and what came of it. Not here: the words on the screen (``cli``).
"""

import datetime as dt
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Literal

import dagster as dg

from assets.dated_events.table import TABLE as DATED_EVENTS
from assets.materialization import DAYS_TAG
from assets.raw_text.documents import Document
from assets.raw_text.reading import ReadOptions, read_sources
from assets.raw_text.table import TABLE as RAW_TEXT
from assets.sentences.table import TABLE as SENTENCES
from assets.stage import Days, to_make
from assets.store import Progress
from assets.timeline.table import TABLE as TIMELINE
from pipelines.definitions import build_definitions
from pipelines.jobs import UPDATE
from pipelines.lake import Lake
from pipelines.settings import dagster_home

QUIET_LOG, JSON_LOG = "console", "json"
CAUSE_TAG = "dateline/cause"
DAY_STAGES = ((SENTENCES, RAW_TEXT), (DATED_EVENTS, SENTENCES), (TIMELINE, DATED_EVENTS))


class RunFailed(RuntimeError):
    """A run did not end well; what was published is untouched. The message is the first error's."""


@dataclass(frozen=True, slots=True)
class Request:
    """What a run is asked to do: read ``paths``, take out ``withdraw``, make ``days`` again; ``cause`` in few words."""

    cause: str
    paths: Sequence[str] = ()
    published_on: dt.date | None = None
    withdraw: Sequence[str] = ()
    days: str = "pending"
    log: str = QUIET_LOG


def run(address: str, request: Request, progress: Progress | None = None) -> int:
    """Run the whole chain once; returns the number of inputs rejected in it. Raises ``RunFailed``."""
    lake = Lake(address)
    definitions = build_definitions(address, progress)
    with (
        _standard_input_kept("-" in request.paths) as rewind,
        dg.DagsterInstance.from_config(str(dagster_home(address))) as instance,
    ):
        day = _a_day_of(lake, request)
        rewind()
        result = definitions.resolve_job_def(UPDATE).execute_in_process(
            instance=instance,
            partition_key=day.isoformat() if day else None,
            asset_selection=None if day else [dg.AssetKey(RAW_TEXT.name), dg.AssetKey("published")],
            tags={DAYS_TAG: request.days, CAUSE_TAG: request.cause},
            run_config={
                "ops": {RAW_TEXT.name: {"config": _input(request)}},
                "loggers": {request.log: {"config": {"log_level": "INFO" if request.log == JSON_LOG else "CRITICAL"}}},
            },
            raise_on_error=False,
        )
    if not result.success:
        raise RunFailed(_first_error(result))
    return _rejects_of(result)


def stale_days(lake: Lake) -> list[tuple[str, dt.date, str]]:
    """Stage, day and code version of every day that was made with older rules."""
    current = {asset.key.to_user_string(): asset.code_versions_by_key[asset.key] for asset in _assets()}
    return [
        (table.name, day, record.code_version)
        for table, _ in DAY_STAGES
        for day, record in sorted(lake.records(table.name).items())
        if record.code_version != current[table.name]
    ]


def _assets() -> list[dg.AssetsDefinition]:
    return [asset for asset in build_definitions().assets or () if isinstance(asset, dg.AssetsDefinition)]


def unknown_sources(lake: Lake, source_uris: Sequence[str]) -> list[str]:
    """Those of these sources that have no document."""
    stored = set(lake.read(RAW_TEXT, columns=["source_uri"])["source_uri"].to_pylist())
    return [uri for uri in source_uris if uri not in stored]


def _input(request: Request) -> dict[str, object]:
    return {
        "paths": list(request.paths),
        "working_directory": str(Path.cwd()),
        "published_on": request.published_on.isoformat() if request.published_on else None,
        "withdraw": list(request.withdraw),
    }


def _a_day_of(lake: Lake, request: Request) -> dt.date | None:
    """A day that the run will touch, for its partition (see ``assets.materialization``); ``None`` if there is none."""
    if day := _first_day_read(request):
        return day
    days = Days.parse(request.days)
    for table, upstream in DAY_STAGES:
        if waiting := to_make(lake, table, upstream, "", days):
            return min(waiting)
    return min(lake.records(RAW_TEXT.name), default=None)


def _first_day_read(request: Request) -> dt.date | None:
    """The publication day of the input's first document."""
    options = ReadOptions(working_directory=Path.cwd(), published_on=request.published_on)
    paths: list[Path | Literal["-"]] = ["-" if path == "-" else Path(path) for path in request.paths]
    documents = (item for item in read_sources(paths, options) if isinstance(item, Document))
    first = next(documents, None)
    return first.published.on if first else None


@contextmanager
def _standard_input_kept(needed: bool) -> Iterator[Callable[[], object]]:
    """Standard input in a file, so that it can be read twice; gives the call that goes back to its beginning."""
    if not needed:
        yield lambda: None
        return
    given = sys.stdin
    with tempfile.NamedTemporaryFile() as kept:
        shutil.copyfileobj(given.buffer, kept)
        kept.flush()
        with open(kept.name, encoding="utf-8") as sys.stdin:
            try:
                yield partial(sys.stdin.seek, 0)
            finally:
                sys.stdin = given


def _first_error(result: dg.ExecuteInProcessResult) -> str:
    for event in result.all_events:
        if event.is_step_failure:
            error = event.step_failure_data.error
            cause = (error.cause or error) if error else None
            return f"{event.step_key}: {cause.message.strip() if cause else 'failed'}"
        if event.is_failure and event.message:
            message = event.message
    return message


def _rejects_of(result: dg.ExecuteInProcessResult) -> int:
    for materialization in result.asset_materializations_for_node(RAW_TEXT.name):
        if "rejects" in materialization.metadata:
            return int(str(materialization.metadata["rejects"].value))
    return 0
