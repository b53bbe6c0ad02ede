"""The asset ``published``: the files that other tools read, brought up to date after the timeline.

Here: its Dagster declaration. Not here: writing the files (``publishing``).
"""

import dagster as dg

from assets.materialization import GROUP
from assets.timeline.table import TABLE as TIMELINE
from pipelines.lake import Lake
from pipelines.publishing import publish, published_folder


def build_asset(pool: str) -> dg.AssetsDefinition:
    """The asset; runs that write the files take turns in ``pool``."""

    @dg.asset(
        name="published",
        description="Each table as one plain Parquet file, with a Frictionless descriptor.",
        deps=[TIMELINE.name],
        group_name=GROUP,
        kinds={"parquet"},
        pool=pool,
    )
    def published(store: dg.ResourceParam[Lake]) -> dg.MaterializeResult[None]:
        folder = published_folder(store)
        versions = publish(store, folder)
        metadata: dict[str, dg.RawMetadataValue] = {f"{name}_version": version for name, version in versions.items()}
        return dg.MaterializeResult(metadata={"folder": dg.MetadataValue.path(str(folder)), **metadata})

    return published
