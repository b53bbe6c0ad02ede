"""The sensor: files that come into the inbox start a run.

Here: one tick of looking. Not here: what is new (``inbox``), and what a run does (``running``).
"""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

import dagster as dg

from assets.timeline.wording import counted
from pipelines.inbox import is_there, news, remember
from pipelines.jobs import UPDATE
from pipelines.lake import Lake
from pipelines.requests import Request, run_request
from pipelines.settings import INBOX_VARIABLE, dagster_home, inbox_address

INBOX_TAG = "dateline/inbox"
SECONDS = 30
_UNFINISHED = [
    dg.DagsterRunStatus.QUEUED,
    dg.DagsterRunStatus.NOT_STARTED,
    dg.DagsterRunStatus.STARTING,
    dg.DagsterRunStatus.STARTED,
]


def build_sensor(lake: Lake) -> dg.SensorDefinition:
    """The sensor over the inbox of the settings; off until it is switched on."""

    @dg.sensor(
        name="new_files",
        job_name=UPDATE,
        minimum_interval_seconds=SECONDS,
        description=f"Reads new and changed files of {INBOX_VARIABLE}, all in one run.",
    )
    def new_files(context: dg.SensorEvaluationContext) -> dg.SensorResult | dg.SkipReason:
        waiting: Mapping[str, str] = json.loads(context.cursor) if context.cursor else {}
        return look_once(lake, context.instance, waiting)

    return new_files


def look_once(lake: Lake, instance: dg.DagsterInstance, waiting: Mapping[str, str]) -> dg.SensorResult | dg.SkipReason:
    """One look into the inbox: at most one run for all files that are ready."""
    inbox = inbox_address()
    if inbox is None or not is_there(inbox):
        return dg.SkipReason(f"{INBOX_VARIABLE} names no folder")
    if instance.get_runs_count(dg.RunsFilter(tags={INBOX_TAG: "true"}, statuses=_UNFINISHED)):
        return dg.SkipReason("an earlier run over the inbox is still at work")
    found = news(lake, inbox, waiting)
    if found.touched:
        remember(lake, found.touched)
    cursor = json.dumps({**found.waiting, **{p: n.rpartition(":")[0] for p, n in found.ready.items()}})
    if not found.ready:
        reason = f"{counted(len(found.waiting), 'file')} may still be written" if found.waiting else "no new files"
        return dg.SensorResult(skip_reason=reason, cursor=cursor)
    listing = _write_listing(lake, found.ready)
    request = Request(cause=counted(len(found.ready), "new file"), listing=str(listing))
    return dg.SensorResult(run_requests=[run_request(lake, request, {INBOX_TAG: "true"})], cursor=cursor)


def _write_listing(lake: Lake, ready: Mapping[str, str]) -> Path:
    # A file, because a hundred thousand paths are too many for a run's configuration.
    text = json.dumps(ready, indent=0, sort_keys=True)
    name = hashlib.blake2b(text.encode(), digest_size=12).hexdigest()
    path = dagster_home(lake.root) / "inbox" / f"{name}.json"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text)
    return path
