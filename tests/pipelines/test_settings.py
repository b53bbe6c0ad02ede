"""Settings from the environment."""

import pytest

from assets.dated_events.mentions import Settings
from assets.dated_events.parsing import default_model
from pipelines.settings import WrongSetting, event_settings

MODEL = default_model()


def test_without_variables_the_defaults_hold() -> None:
    """Nothing set is as if there were no settings."""
    assert event_settings() == Settings()


def test_variables_set_how_events_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each variable sets its field."""
    given = {"MODEL": MODEL, "BATCH_SIZE": "64", "GENRE": "news", "FISCAL_YEAR_START": "10", "DAY_ORDER": "dmy"}
    for name, value in given.items():
        monkeypatch.setenv(f"DATELINE_{name}", value)
    assert event_settings() == Settings(MODEL, 64, "news", 10, "dmy")


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("MODEL", "nonesuch"),
        ("MODEL", "no such"),
        ("GENRE", "poem"),
        ("BATCH_SIZE", "0"),
        ("BATCH_SIZE", "many"),
        ("FISCAL_YEAR_START", "13"),
        ("DAY_ORDER", "ymd"),
    ],
)
def test_a_value_that_makes_no_sense_is_told(variable: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A wrong value is an error that names the variable."""
    monkeypatch.setenv(f"DATELINE_{variable}", value)
    with pytest.raises(WrongSetting, match=variable):
        event_settings()


def test_rows_made_with_other_settings_are_told_apart() -> None:
    """What changes rows changes the code version; how many sentences are parsed together does not."""
    versions = {Settings(**s).code_version for s in ({}, {"genre": "news"}, {"day_order": "dmy"}, {"model": "other"})}
    assert len(versions) == 4
    assert Settings(batch_size=8).code_version == Settings().code_version
