"""What a run is asked to do, in Dagster's words: its partition, its tags, its configuration.

Here: turning a request into these. Not here: starting it (``running`` in this process, ``sensors`` and ``schedules`` by
Dagster's daemon).
"""

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import dagster as dg

from assets.dated_events.table import TABLE as DATED_EVENTS
from assets.materialization import CAUSE_TAG, DAYS_TAG, STAGE_TAG
from assets.raw_text.documents import Document
from assets.raw_text.reading import ReadOptions, read_sources, source
from assets.raw_text.table import TABLE as RAW_TEXT
from assets.sentences.table import TABLE as SENTENCES
from assets.stage import Days, to_make
from assets.timeline.table import TABLE as TIMELINE
from pipelines.lake import Lake
from pipelines.partitions import DAILY
from pipelines.published import NAME as PUBLISHED

DAY_STAGES = ((SENTENCES, RAW_TEXT), (DATED_EVENTS, SENTENCES), (TIMELINE, DATED_EVENTS))


@dataclass(frozen=True, slots=True)
class Request:
    """What a run is asked to do: read ``paths``, take out ``withdraw``, make ``days`` again (from
    ``stage`` on); ``cause`` in few words.

    ``listing`` is a JSON file whose keys are further paths: the inbox's new files.
    """

    cause: str
    paths: Sequence[str] = ()
    listing: str | None = None
    published_on: dt.date | None = None
    withdraw: Sequence[str] = ()
    days: str = "pending"
    stage: str | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """A request in Dagster's words; without a partition only ``selection`` is run."""

    partition: str | None
    selection: list[dg.AssetKey] | None
    tags: dict[str, str]
    config: dict[str, Any]


def plan(lake: Lake, request: Request) -> Plan:
    """The plan of a run. Rejects alone touch no day, so such a run makes only raw_text and the published files."""
    day = _a_day_of(lake, request)
    return Plan(
        partition=day,
        selection=None if day else [dg.AssetKey(RAW_TEXT.name), dg.AssetKey(PUBLISHED)],
        tags={DAYS_TAG: request.days, CAUSE_TAG: request.cause} | ({STAGE_TAG: request.stage} if request.stage else {}),
        config={
            RAW_TEXT.name: {"config": _input(request)},
            PUBLISHED: {"config": {"inbox_listing": request.listing}},
        },
    )


def run_request(lake: Lake, request: Request, tags: Mapping[str, str]) -> dg.RunRequest:
    """The plan for Dagster's daemon."""
    planned = plan(lake, request)
    return dg.RunRequest(
        partition_key=planned.partition,
        asset_selection=planned.selection,
        tags={**planned.tags, **tags},
        run_config={"ops": planned.config},
    )


def _input(request: Request) -> dict[str, object]:
    return {
        "paths": list(request.paths),
        "listing": request.listing,
        "working_directory": str(Path.cwd()),
        "published_on": request.published_on.isoformat() if request.published_on else None,
        "withdraw": list(request.withdraw),
    }


def _a_day_of(lake: Lake, request: Request) -> str | None:
    """A day that the run will touch, for its partition (see ``assets.materialization``); ``None`` if there is none."""
    day = _first_day_read(request) or _first_day_waiting(lake, Days.parse(request.days))
    if day is None:
        return None
    key = day.isoformat()
    # A document dated in the future has no partition yet; the run then carries the last one there is.
    return key if DAILY.has_partition_key(key) else DAILY.get_last_partition_key()


def _first_day_read(request: Request) -> dt.date | None:
    options = ReadOptions(working_directory=Path.cwd(), published_on=request.published_on)
    listed = json.loads(Path(request.listing).read_bytes()) if request.listing else {}
    paths = [source(path) for path in (*request.paths, *listed)]
    documents = (item for item in read_sources(paths, options) if isinstance(item, Document))
    first = next(documents, None)
    return first.published.on if first else None


def _first_day_waiting(lake: Lake, days: Days) -> dt.date | None:
    for table, upstream in DAY_STAGES:
        if waiting := to_make(lake, table, upstream, "", days):
            return min(waiting)
    return min(lake.records(RAW_TEXT.name), default=None)
