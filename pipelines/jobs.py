"""The jobs: what can be started by name."""

import dagster as dg
from dagster._core.definitions.unresolved_asset_job_definition import UnresolvedAssetJobDefinition

UPDATE = "update"


def build_jobs() -> list[UnresolvedAssetJobDefinition]:
    """``update`` brings every table and file up to date."""
    return [
        dg.define_asset_job(
            UPDATE,
            selection=dg.AssetSelection.all(),
            description="Reads the input and brings all tables and published files up to date.",
            executor_def=dg.in_process_executor,
        ),
    ]
