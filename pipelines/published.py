"""The asset ``published``: the files that other tools read, brought up to date after the timeline.

Here: its Dagster declaration. Not here: writing the files (``publishing``).
"""

import json
from pathlib import Path

import dagster as dg

from assets.dated_events.table import TABLE as DATED_EVENTS
from assets.materialization import FRESH_FOR, GROUP, OWNERS, RETRIES
from assets.timeline.table import TABLE as TIMELINE
from pipelines.inbox import remember
from pipelines.lake import Lake
from pipelines.publishing import publish, publish_apart

NAME = "published"
LARGE = 500_000
"""From so many mentions on a process of its own writes the files: a long run holds memory that it has no use for."""


class Files(dg.Config):
    """Which files of the inbox have come all the way when this asset is made: a JSON file that lists them."""

    inbox_listing: str | None = None


def build_asset(pool: str) -> dg.AssetsDefinition:
    """The asset; runs that write the files take turns in ``pool``."""

    @dg.asset(
        name=NAME,
        description="Each table as one plain Parquet file, with a Frictionless descriptor.",
        deps=[TIMELINE.name],
        group_name=GROUP,
        owners=OWNERS,
        kinds={"parquet"},
        pool=pool,
        retry_policy=RETRIES,
        freshness_policy=dg.FreshnessPolicy.time_window(fail_window=FRESH_FOR),
    )
    def published(config: Files, store: dg.ResourceParam[Lake]) -> dg.MaterializeResult[None]:
        large = store.count(DATED_EVENTS) >= LARGE
        versions = publish_apart(store) if large else publish(store, store.published)
        if config.inbox_listing:
            remember(store, json.loads(Path(config.inbox_listing).read_bytes()))
        metadata: dict[str, dg.RawMetadataValue] = {f"{name}_version": version for name, version in versions.items()}
        return dg.MaterializeResult(metadata={"folder": dg.MetadataValue.path(str(store.published)), **metadata})

    return published
