"""What Dagster loads: the chain of stages, its checks and jobs."""

from pathlib import Path

import dagster as dg
import pytest
import yaml

from pipelines.partitions import FIRST_DAY
from pipelines.publishing import TABLES

CHAIN = ["raw_text", "sentences", "dated_events", "timeline", "published"]
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def definitions() -> dg.Definitions:
    """The code location."""
    from pipelines.definitions import build_definitions

    return build_definitions()


def test_the_asset_graph_is_exactly_the_chain(definitions: dg.Definitions) -> None:
    """raw_text, sentences, dated_events, timeline and the published files, each from the one before."""
    graph = definitions.resolve_asset_graph()
    parents = {
        key.to_user_string(): sorted(k.to_user_string() for k in graph.get(key).parent_keys)
        for key in graph.get_all_asset_keys()
    }
    assert parents == {name: CHAIN[i - 1 : i] if i else [] for i, name in enumerate(CHAIN)}


def test_stages_are_daily_from_1900_and_backfilled_in_one_run(definitions: dg.Definitions) -> None:
    """The three stages that work by day have daily partitions and make any range in a single run."""
    graph = definitions.resolve_asset_graph()
    for name in CHAIN[:3]:
        node = graph.get(dg.AssetKey(name))
        assert isinstance(node.partitions_def, dg.DailyPartitionsDefinition)
        assert node.partitions_def.get_first_partition_key() == FIRST_DAY
        assert node.backfill_policy == dg.BackfillPolicy.single_run()
    assert all(graph.get(dg.AssetKey(name)).partitions_def is None for name in CHAIN[3:])


def test_every_table_stage_has_a_code_version_and_its_columns(definitions: dg.Definitions) -> None:
    """Staleness and the columns are seen in the UI."""
    graph = definitions.resolve_asset_graph()
    for name in CHAIN[:4]:
        node = graph.get(dg.AssetKey(name))
        assert node.code_version
        assert node.description
        assert "dagster/column_schema" in node.metadata


def test_every_table_has_a_blocking_check(definitions: dg.Definitions) -> None:
    """A table that breaks its promise is not published."""
    checks = {key.name for key in definitions.resolve_asset_graph().asset_check_keys}
    assert {f"{table.name}_is_whole" for table in TABLES} <= checks


def test_the_workspace_names_one_code_location() -> None:
    """workspace.yaml loads pipelines.definitions."""
    workspace = yaml.safe_load((ROOT / "workspace.yaml").read_text())
    assert workspace == {"load_from": [{"python_module": "pipelines.definitions"}]}


def test_telemetry_and_nudges_are_off() -> None:
    """The settings that are copied into Dagster's home switch both off."""
    settings = yaml.safe_load((ROOT / "pipelines" / "dagster.yaml").read_text())
    assert settings["telemetry"] == {"enabled": False}
    assert settings["nux"] == {"enabled": False}


def test_no_dependency_claims_the_names_of_our_packages() -> None:
    """``assets`` and ``pipelines`` are ours alone."""
    import importlib.metadata

    owners = importlib.metadata.packages_distributions()
    assert set(owners["assets"]) == {"dateline"}
    assert set(owners["pipelines"]) == {"dateline"}
