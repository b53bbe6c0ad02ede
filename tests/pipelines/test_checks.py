"""Promises of the tables, asked of the days that a run changed."""

import datetime as dt
from pathlib import Path

from assets.timeline.table import MENTIONS, TABLE
from pipelines.checks import broken_promises
from pipelines.lake import Lake
from tests.conftest import Dateline

FIRST, LATER = dt.date(2020, 1, 10), dt.date(2020, 9, 25)
REPORTS = {
    FIRST: "Ida Holm, the mayor of Orsmouth, resigned on 9 January 2020.",
    LATER: "Ida Holm, the mayor of Orsmouth, resigned on 9 January 2020, the union recalled.",
}


def test_a_late_report_points_to_an_event_of_long_ago(dateline: Dateline, tmp_path: Path) -> None:
    """Of the late day alone nothing is missing, as events are looked up where they were first reported."""
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    for day, text in REPORTS.items():
        (inbox / f"{day}-report.txt").write_text(text)
    assert dateline("run", inbox, "--data", tmp_path / "data").returncode == 0
    lake = Lake(tmp_path / "data")
    assert FIRST in lake.day_sizes(TABLE)
    assert LATER not in {row["first_reported_on"] for row in lake.read(TABLE).to_pylist() if row["mention_count"] > 1}
    assert list(broken_promises(lake, MENTIONS, {LATER})) == []
    lake.replace_days(TABLE, [FIRST], TABLE.schema.empty_table(), {})
    assert list(broken_promises(lake, MENTIONS, {LATER})) == ["1 rows point to nothing in timeline"]
