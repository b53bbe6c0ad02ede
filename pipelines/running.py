"""Starting runs from the command line: the same job and assets as the UI's, in this process.

Here: running a request, and what came of it. Not here: what a run is asked (``requests``), the words on the screen
(``cli``).
"""

import datetime as dt
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import dagster as dg

from assets.materialization import REJECTS_OF_RUN
from assets.raw_text.table import TABLE as RAW_TEXT
from assets.store import Progress
from pipelines.dead_runs import PROCESS_TAG, settle_dead_runs, this_process
from pipelines.definitions import build_definitions
from pipelines.jobs import UPDATE
from pipelines.lake import Lake
from pipelines.requests import DAY_STAGES, Request, plan
from pipelines.settings import dagster_home

QUIET_LOG, JSON_LOG = "console", "json"
LITTLE_ROOM = 50_000_000


class RunFailed(RuntimeError):
    """A run did not end well; what was published is untouched. The message is the first error's."""


def run(address: str, request: Request, progress: Progress | None = None, log: str = QUIET_LOG) -> int:
    """Run the whole chain once; returns the number of inputs rejected in it. Raises ``RunFailed``.

    ``OSError``, before anything is done, for a data folder that cannot be used.
    """
    home = dagster_home(address)  # a data folder that cannot be used is told of as such
    try:
        result = _execute(address, request, progress, log)
    except Exception as error:  # of any library below; a user reads its first line, a log the rest
        raise RunFailed(_first_line(error) + _on_room(home)) from error
    if not result.success:
        raise RunFailed(_first_error(result) + _on_room(home))
    return _rejects_of(result)


def _execute(address: str, request: Request, progress: Progress | None, log: str) -> dg.ExecuteInProcessResult:
    definitions = build_definitions(address, progress)
    level = "INFO" if log == JSON_LOG else "CRITICAL"
    with (
        _standard_input_kept("-" in request.paths) as rewind,
        dg.DagsterInstance.from_config(str(dagster_home(address))) as instance,
    ):
        settle_dead_runs(instance)
        planned = plan(Lake(address), request)
        rewind()
        return definitions.resolve_job_def(UPDATE).execute_in_process(
            instance=instance,
            partition_key=planned.partition,
            asset_selection=planned.selection,
            tags={**planned.tags, PROCESS_TAG: this_process()},
            run_config={"ops": planned.config, "loggers": {log: {"config": {"log_level": level}}}},
            raise_on_error=False,
        )


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


def _on_room(home: Path) -> str:
    """A full disk makes libraries complain of many things."""
    free = shutil.disk_usage(home).free
    return f" ({home} has {free} bytes of room left)" if free < LITTLE_ROOM else ""


def _first_line(error: BaseException) -> str:
    if isinstance(error, FileNotFoundError):
        return f"no such file, folder or object: {error.filename or error}"
    return next(iter(str(error).strip().splitlines()), type(error).__name__)


def _rejects_of(result: dg.ExecuteInProcessResult) -> int:
    for materialization in result.asset_materializations_for_node(RAW_TEXT.name):
        if REJECTS_OF_RUN in materialization.metadata:
            return int(str(materialization.metadata[REJECTS_OF_RUN].value))
    return 0
