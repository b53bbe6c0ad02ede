"""The Dagster UI, as a person starts it, looks at it and stops it."""

import json
import os
import shutil
import signal
import subprocess
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By

from pipelines.ui import free_port
from tests.conftest import COMMAND, ROOT

STAGES = ("raw_text", "sentences", "dated_events", "timeline", "published")
BACKFILL = """
mutation($days: [String!]!, $assets: [AssetKeyInput!]!) {
  launchPartitionBackfill(backfillParams: {partitionNames: $days, assetSelection: $assets}) {
    __typename ... on LaunchBackfillSuccess { backfillId } ... on PythonError { message }
  }
}"""
BACKFILL_STATE = """
query($id: String!) { partitionBackfillOrError(backfillId: $id) { ... on PartitionBackfill {
  status runs(limit: 100) { status } } } }"""

REPOSITORY = {"repositoryName": "__repository__", "repositoryLocationName": "pipelines.definitions"}
START_SENSOR = """
mutation($s: SensorSelector!) { startSensor(sensorSelector: $s) { __typename ... on PythonError { message } } }"""
START_SCHEDULE = """
mutation($s: ScheduleSelector!) { startSchedule(scheduleSelector: $s) {
  __typename ... on ScheduleStateResult { scheduleState { id } } ... on PythonError { message } } }"""
STOP_SCHEDULE = """
mutation($id: String!) { stopRunningSchedule(id: $id) { __typename ... on PythonError { message } } }"""
SCHEDULED_RUNS = """
{ runsOrError(filter: {tags: [{key: "dateline/cause", value: "daily"}]}) { ... on Runs { results { status } } } }"""
SENSOR_RUNS = """
{ runsOrError(filter: {tags: [{key: "dateline/inbox", value: "true"}]}) { ... on Runs { results { status } } } }"""


def wait_for(happened: Callable[[], Any], seconds: float = 90) -> Any:
    """The first true answer; fails after so many seconds without one."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if answer := happened():
            return answer
        time.sleep(0.5)
    pytest.fail(f"waited {seconds} s in vain")


def children(pid: int) -> set[int]:
    """The processes below one."""
    listed = subprocess.run(["ps", "-eo", "pid=,ppid="], capture_output=True, text=True, check=True).stdout.split()
    parents = dict(zip(map(int, listed[::2]), map(int, listed[1::2]), strict=True))
    found = {pid}
    while more := {child for child, parent in parents.items() if parent in found} - found:
        found |= more
    return found - {pid}


class Server:
    """A running ``dateline ui``."""

    def __init__(self, data: Path) -> None:
        self.inbox = data.parent / "inbox"
        self.inbox.mkdir()
        self.url = f"http://127.0.0.1:{(port := free_port())}"
        clean = {k: v for k, v in os.environ.items() if not k.startswith(("DAGSTER", "DATELINE"))}
        command = [str(COMMAND), "ui", "--data", str(data), "--port", str(port)]
        clean |= {"DATELINE_INBOX": str(self.inbox), "DATELINE_SCHEDULE": "* * * * *"}
        self.process = subprocess.Popen(command, cwd=ROOT, env=clean, stderr=subprocess.DEVNULL)
        wait_for(self.answers)

    def answers(self) -> bool:
        """Whether it serves already."""
        try:
            return bool(urllib.request.urlopen(f"{self.url}/server_info", timeout=5).read())
        except OSError:
            return False

    def ask(self, query: str, **variables: object) -> Any:
        """Ask GraphQL."""
        body = json.dumps({"query": query, "variables": variables}).encode()
        request = urllib.request.Request(f"{self.url}/graphql", body, {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)["data"]


@pytest.fixture(scope="module")
def server(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The UI over a copy of the seeds' data; stopped by Ctrl-C at the end."""
    server = Server(Path(shutil.copytree(data, tmp_path_factory.mktemp("ui") / "data")))
    yield server
    below = children(server.process.pid)
    server.process.send_signal(signal.SIGINT)
    assert server.process.wait(60) == 0
    wait_for(lambda: not any(Path(f"/proc/{pid}").exists() for pid in below), 30)


def shown(browser: webdriver.Chrome, *words: str) -> bool:
    """Whether all these words stand on the page."""
    text = browser.find_element(By.TAG_NAME, "body").text
    return all(word in text for word in words)


def keep_picture(browser: webdriver.Chrome, name: str, folder: Path) -> None:
    """Keep a screenshot: in ``DATELINE_PICTURES`` where it is set, else in the test's folder."""
    kept = Path(os.environ.get("DATELINE_PICTURES", folder))
    kept.mkdir(parents=True, exist_ok=True)
    assert browser.save_screenshot(str(kept / f"{name}.png"))


def test_the_graph_shows_the_chain(server: Server, browser: webdriver.Chrome, tmp_path: Path) -> None:
    """The lineage page shows the four stages and the published files."""
    browser.get(f"{server.url}/asset-groups")
    wait_for(lambda: shown(browser, *STAGES))
    keep_picture(browser, "graph", tmp_path)


def test_a_partition_shows_its_rows_and_versions(server: Server, browser: webdriver.Chrome, tmp_path: Path) -> None:
    """A day of dated_events shows how many rows it has, which table version, and by which rules."""
    browser.get(f"{server.url}/assets/dated_events?view=partitions&partition=2026-03-03")
    wait_for(lambda: shown(browser, "2026-03-03", "table_version", "made_by"))
    keep_picture(browser, "partition", tmp_path)


def test_a_backfill_of_sixty_days_is_one_run(server: Server) -> None:
    """A range with empty days, started as the UI does it, is made in one run that ends well."""
    days = [
        f"2026-{month:02d}-{day:02d}"
        for month in (2, 3)
        for day in range(1, 31)
        if (month, day) < (2, 29) or month == 3
    ]
    assets = [{"path": [name]} for name in ("sentences", "dated_events")]
    started = server.ask(BACKFILL, days=days, assets=assets)["launchPartitionBackfill"]
    assert started["__typename"] == "LaunchBackfillSuccess", started

    def ended() -> Any:
        state = server.ask(BACKFILL_STATE, id=started["backfillId"])["partitionBackfillOrError"]
        return state if state["status"].startswith(("COMPLETED", "FAILED")) else None

    state = wait_for(ended, 240)
    assert state["status"] == "COMPLETED_SUCCESS"
    assert [run["status"] for run in state["runs"]] == ["SUCCESS"]


def test_new_files_are_read_in_one_run_by_the_sensor(server: Server, browser: webdriver.Chrome, tmp_path: Path) -> None:
    """The sensor, switched on, reads what comes into the inbox; a warning of its quality shows in the UI."""
    for name in ("2026-04-01-frost.txt", "2026-04-02-frost.txt"):
        (server.inbox / name).write_text("The harbour of Orsmouth froze on Monday.")
    started = server.ask(START_SENSOR, s={**REPOSITORY, "sensorName": "new_files"})["startSensor"]
    assert started["__typename"] == "Sensor", started

    def ended() -> list[str]:
        states = [run["status"] for run in server.ask(SENSOR_RUNS)["runsOrError"]["results"]]
        return states if states and all(state in ("SUCCESS", "FAILURE") for state in states) else []

    assert wait_for(ended, 240) == ["SUCCESS"]
    browser.get(f"{server.url}/assets/raw_text?view=checks")
    wait_for(lambda: shown(browser, "no_duplicate_sources\nFailed", "few_rejects\nSucceeded"))
    keep_picture(browser, "checks", tmp_path)


def test_the_schedule_starts_a_run_at_its_tick(server: Server) -> None:
    """Switched on, the schedule reads what waits when its time comes, in a run that ends well."""
    (server.inbox / "2026-04-03-thaw.txt").write_text("The harbour of Orsmouth thawed on Thursday.")
    started = server.ask(START_SCHEDULE, s={**REPOSITORY, "scheduleName": "daily"})["startSchedule"]
    assert started["__typename"] == "ScheduleStateResult", started

    def ended() -> list[str]:
        states = [run["status"] for run in server.ask(SCHEDULED_RUNS)["runsOrError"]["results"]]
        return states if any(state in ("SUCCESS", "FAILURE") for state in states) else []

    assert wait_for(ended, 240)[-1] == "SUCCESS"
    stopped = server.ask(STOP_SCHEDULE, id=started["scheduleState"]["id"])
    assert stopped["stopRunningSchedule"]["__typename"] == "ScheduleStateResult", stopped


OF_ALL = ("Group\ndateline", "Owners\ndateline", "Freshness policy\nPassing", "View in graph")
ON_A_PAGE = {
    "sentences": (*OF_ALL, "Delta Lake", "char_start", "First code point of the sentence"),
    "published": (*OF_ALL, "a Frictionless descriptor"),
}


@pytest.mark.parametrize("asset", ON_A_PAGE)
def test_an_asset_tells_what_it_is(asset: str, server: Server, browser: webdriver.Chrome, tmp_path: Path) -> None:
    """Its page shows group, owners, freshness, lineage and what it holds, of a table each column."""
    browser.get(f"{server.url}/assets/{asset}?view=overview")
    wait_for(lambda: shown(browser, *ON_A_PAGE[asset]))
    keep_picture(browser, f"asset_{asset}", tmp_path)
