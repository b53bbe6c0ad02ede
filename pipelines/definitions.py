"""The code location: the stages in order, the published files, jobs, checks and resources.

Here: what Dagster loads. Not here: what any of it does.
"""

import dagster as dg

from assets.dated_events.asset import build_asset as dated_events
from assets.raw_text.asset import build_asset as raw_text
from assets.sentences.asset import build_asset as sentences
from assets.store import Progress
from assets.timeline.asset import build_asset as timeline
from pipelines.checks import build_checks
from pipelines.jobs import build_jobs
from pipelines.lake import Lake
from pipelines.partitions import DAILY
from pipelines.published import build_asset as published
from pipelines.quality import build_quality_checks
from pipelines.schedules import build_schedule
from pipelines.sensors import build_sensor
from pipelines.settings import data_address, event_settings


class Logged:
    """Progress as lines of the run's log, one for every tenth of a stage."""

    def __init__(self) -> None:
        self._told: dict[str, int] = {}

    def advance(self, stage: str, done: int, total: int | None) -> None:
        """Log how far a stage is, where that is another tenth than before."""
        tenths = 10 * done // total if total else 0
        if tenths and tenths != self._told.get(stage):
            self._told[stage] = tenths
            dg.get_dagster_logger().info("%s: %d %%", stage, 10 * tenths)


def build_definitions(data: str | None = None, progress: Progress | None = None) -> dg.Definitions:
    """Everything, over the tables at ``data`` (``None``: where the settings say)."""
    lake = Lake(data_address(data))
    return dg.Definitions(
        assets=[
            raw_text(DAILY, pool="raw_text"),
            sentences(DAILY, pool="sentences"),
            dated_events(DAILY, pool="dated_events", settings=event_settings()),
            timeline(pool="timeline"),
            published(pool="published"),
        ],
        asset_checks=[*build_checks(), *build_quality_checks()],
        jobs=build_jobs(),
        schedules=[build_schedule(lake)],
        sensors=[build_sensor(lake)],
        executor=dg.in_process_executor,
        loggers={"console": dg.colored_console_logger, "json": dg.json_console_logger},
        resources={"store": lake, "progress": progress or Logged()},
    )


defs = build_definitions()
