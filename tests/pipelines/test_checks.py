"""Promises of the tables, asked of the days that a run changed."""

import datetime as dt
from pathlib import Path

import pyarrow as pa
import pytest
from deltalake import write_deltalake

from assets.timeline.table import MENTIONS, TABLE
from pipelines.checks import broken_promises
from pipelines.lake import Lake
from tests.conftest import Dateline
from tests.pipelines.rows import events

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


def test_what_another_program_wrote_is_found_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A key that two days share, a value out of its list and crossed bounds are counted, however few days at a time."""
    lake = Lake(tmp_path)
    lake.replace_days(TABLE, [FIRST], events(FIRST, [FIRST, None]), {})
    rows = events(FIRST, [LATER]).to_pylist()
    wrong = [{**rows[0], "first_reported_on": LATER, "latest": FIRST, "factuality": "maybe"}]
    write_deltalake(lake.uri(TABLE), pa.Table.from_pylist(wrong, schema=TABLE.schema), mode="append")
    monkeypatch.setattr("pipelines.checks.ROWS_AT_ONCE", 1)
    assert list(broken_promises(lake, TABLE)) == [
        "1 rows repeat the key event_id",
        "1 rows have 'maybe' for factuality",
        "1 rows have earliest after latest",
    ]
