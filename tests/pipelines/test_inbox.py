"""The inbox: what is new is read once, what is being written is left alone."""

import json
import os
from pathlib import Path

import dagster as dg
import pytest

from assets.raw_text.table import TABLE as RAW_TEXT
from pipelines.definitions import build_definitions
from pipelines.inbox import news, remember
from pipelines.jobs import UPDATE
from pipelines.lake import Lake
from pipelines.sensors import look_once
from pipelines.settings import INBOX_VARIABLE

ARTICLE = "The harbour of Orsmouth froze on Monday."


@pytest.fixture
def lake(tmp_path: Path) -> Lake:
    """An empty lake."""
    return Lake(tmp_path / "data")


@pytest.fixture
def inbox(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A watched folder with one article."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    (folder / "2026-01-14-frost.txt").write_text(ARTICLE)
    monkeypatch.setenv(INBOX_VARIABLE, str(folder))
    monkeypatch.setenv("DAGSTER_HOME", str(tmp_path / "home"))
    return folder


def settled(lake: Lake, inbox: Path) -> dict[str, str]:
    """What is ready at the second of two looks."""
    return dict(news(lake, str(inbox), news(lake, str(inbox), {}).waiting).ready)


def test_a_file_is_ready_when_it_has_stayed_as_it_was(lake: Lake, inbox: Path) -> None:
    """The first look notes a file, the second finds it ready; one that grew in between waits on."""
    first = news(lake, str(inbox), {})
    assert not first.ready
    (inbox / "2026-01-15-thaw.txt").write_text("It thawed.")
    second = news(lake, str(inbox), first.waiting)
    assert [Path(p).name for p in second.ready] == ["2026-01-14-frost.txt"]
    assert [Path(p).name for p in second.waiting] == ["2026-01-15-thaw.txt"]


def test_a_file_is_read_once_unless_its_content_changes(lake: Lake, inbox: Path) -> None:
    """A new time of change alone is no news; new content is."""
    file = inbox / "2026-01-14-frost.txt"
    remember(lake, settled(lake, inbox))
    assert settled(lake, inbox) == {}
    os.utime(file, (1, 1))
    assert settled(lake, inbox) == {}
    with dg.DagsterInstance.ephemeral() as instance:
        looks = [look_once(lake, instance, {})]
        for _ in range(2):
            assert isinstance(looks[-1], dg.SensorResult)
            looks.append(look_once(lake, instance, json.loads(looks[-1].cursor or "{}")))
    told = [look.skip_reason for look in looks if isinstance(look, dg.SensorResult)]
    assert [reason and reason.skip_message for reason in told] == [
        "1 file may still be written", "no new files", "no new files",
    ]  # fmt: skip
    file.write_text(ARTICLE + " It thawed on Friday.")
    assert list(settled(lake, inbox)) == [str(file)]


def test_hidden_files_and_links_are_not_read(lake: Lake, inbox: Path) -> None:
    """A file under a hidden name is still being brought; a link may lead anywhere, even in a circle."""
    (inbox / ".2026-01-15-part.txt").write_text("half")
    (inbox / "circle").symlink_to(inbox)
    assert len(settled(lake, inbox)) == 1


def test_new_files_start_one_run_which_reads_them(lake: Lake, inbox: Path) -> None:
    """The sensor asks for one run for all files; when it has run, they are in the tables and no longer news."""
    (inbox / "2026-01-16-flood.txt").write_text("The river rose on Thursday.")
    definitions = build_definitions(lake.root)
    with dg.DagsterInstance.ephemeral() as instance:
        first = look_once(lake, instance, {})
        assert isinstance(first, dg.SensorResult)
        assert not first.run_requests
        second = look_once(lake, instance, json.loads(first.cursor or "{}"))
        assert isinstance(second, dg.SensorResult)
        (request,) = second.run_requests or ()
        result = definitions.resolve_job_def(UPDATE).execute_in_process(
            instance=instance, partition_key=request.partition_key, tags=request.tags, run_config=request.run_config
        )
        assert result.success
        third = look_once(lake, instance, json.loads(second.cursor or "{}"))
        assert isinstance(third, dg.SensorResult)
        assert not third.run_requests
    assert lake.count(RAW_TEXT) == 2


def test_without_an_inbox_the_sensor_says_so(lake: Lake, monkeypatch: pytest.MonkeyPatch) -> None:
    """A sensor that is switched on without a folder skips and tells why."""
    monkeypatch.delenv(INBOX_VARIABLE, raising=False)
    with dg.DagsterInstance.ephemeral() as instance:
        result = look_once(lake, instance, {})
    assert isinstance(result, dg.SkipReason)
    assert INBOX_VARIABLE in str(result.skip_message)
