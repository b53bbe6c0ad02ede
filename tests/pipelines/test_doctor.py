"""The doctor: damage is found and named, and mending takes nothing away."""

import datetime as dt
import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from assets import rejects
from assets.dated_events.table import TABLE as DATED_EVENTS
from assets.sentences.table import TABLE as SENTENCES
from assets.timeline.table import TABLE as TIMELINE
from pipelines.doctor import examine, repair
from pipelines.lake import Lake
from pipelines.releases import KEEP_DAYS, find_version, release, versions_to_keep
from tests.conftest import Dateline
from tests.pipelines.rows import DAY, sentences

NOW = dt.datetime(2026, 11, 22, tzinfo=dt.UTC)
MUCH_LATER = dt.datetime(2036, 1, 1, tzinfo=dt.UTC)
LONG_AGO = dt.datetime(2020, 1, 1, tzinfo=dt.UTC).timestamp()


@pytest.fixture
def lake(data: Path, tmp_path: Path) -> Lake:
    """A copy of the lake of the seeds."""
    return Lake(shutil.copytree(data, tmp_path / "data"))


def found(lake: Lake) -> str:
    """All that the doctor finds, as one text."""
    return "\n".join(f"{f.where}: {f.what}" for f in examine(lake, NOW))


def a_file(lake: Lake, pattern: str) -> Path:
    """Some file of the lake."""
    return sorted(Path(lake.root).glob(pattern))[0]


def test_a_sound_lake_has_no_findings(lake: Lake) -> None:
    """After a run nothing is wrong."""
    assert found(lake) == ""


def test_a_damaged_data_file_is_named(lake: Lake) -> None:
    """A Parquet file with a hole is found, with its path."""
    file = a_file(lake, "dated_events/*/*.parquet")
    file.write_bytes(file.read_bytes()[:-20] + b"x" * 20)
    assert f"{file}: damaged data file" in found(lake)


def test_a_missing_data_file_is_named(lake: Lake) -> None:
    """A file that the log tells of and that is gone is found."""
    file = a_file(lake, "sentences/*/*.parquet")
    file.unlink()
    assert f"{file}: missing data file" in found(lake)


def test_a_damaged_log_entry_is_named(lake: Lake) -> None:
    """A log entry that is no JSON is found, with its path."""
    entry = a_file(lake, "timeline/_delta_log/*.json")
    entry.write_text("{ not json")
    assert "timeline/_delta_log/00000000000000000000.json: damaged log" in found(lake)


def test_a_damaged_published_file_is_written_anew(lake: Lake) -> None:
    """A broken published file is found, and mended from its table."""
    file = Path(lake.root, "published") / "timeline.parquet"
    whole = file.read_bytes()
    file.write_bytes(b"PAR1")
    assert "damaged published file" in found(lake)
    repair(lake, NOW)
    assert file.read_bytes() == whole
    assert found(lake) == ""


def test_what_killed_writers_left_is_found_and_removed(lake: Lake) -> None:
    """Old files that no version uses go; young ones may belong to a writer at work and stay."""
    day = a_file(lake, "sentences/published_on=*")
    old, young = day / "part-old.parquet", day / "part-young.parquet"
    part = Path(lake.root, "published") / ".timeline.parquet.1.part"
    for file in (old, young, part):
        file.write_bytes(b"half")
    for file in (old, part):
        os.utime(file, (LONG_AGO, LONG_AGO))
    rows = lake.read(SENTENCES)
    assert "no kept version uses" in found(lake)
    assert "killed writer" in found(lake)
    repair(lake, dt.datetime.fromtimestamp(young.stat().st_mtime, dt.UTC))
    assert not old.exists()
    assert not part.exists()
    assert young.exists()
    assert lake.read(SENTENCES).equals(rows)


def test_recent_versions_and_releases_are_kept(lake: Lake) -> None:
    """A version goes when its time is over, unless it is the present one or part of a release."""
    release(lake, "spring")
    released = find_version(lake, SENTENCES, "spring")
    for count in (1, 2):
        lake.replace_days(SENTENCES, [DAY], sentences(DAY, count), {})
    present = lake.version(SENTENCES)
    assert versions_to_keep(lake, SENTENCES, NOW) == list(range(present + 1))
    assert versions_to_keep(lake, SENTENCES, MUCH_LATER, KEEP_DAYS) == [released, present]


def test_mending_never_breaks_a_kept_version(lake: Lake) -> None:
    """After a cleaning, releases and earlier versions can still be read."""
    release(lake, "spring")
    before = lake.read(DATED_EVENTS), lake.read(TIMELINE)
    lake.change_days(DATED_EVENTS, list(lake.day_sizes(DATED_EVENTS)), lambda rows: rows.slice(0, 0), {})
    repair(lake, NOW)
    version = find_version(lake, DATED_EVENTS, "spring")
    assert lake.read(DATED_EVENTS, version=version).equals(before[0])
    assert lake.read(TIMELINE, version=find_version(lake, TIMELINE, "spring")).equals(before[1])


def test_a_damaged_description_is_written_anew(lake: Lake) -> None:
    """What tells of the published files is one of them."""
    descriptor = a_file(lake, "published/datapackage.json")
    descriptor.write_text("{", encoding="utf-8")
    assert "damaged description" in found(lake)
    repair(lake, NOW)
    assert not found(lake)


def test_mending_leaves_damaged_tables_alone(lake: Lake) -> None:
    """Only a backup mends a log; until then nothing else is touched."""
    a_file(lake, "sentences/_delta_log/*0.json").write_text("{x", encoding="utf-8")
    descriptor = a_file(lake, "published/datapackage.json").read_bytes()
    repair(lake, NOW)
    assert "damaged log" in found(lake)
    assert a_file(lake, "published/datapackage.json").read_bytes() == descriptor


@pytest.mark.parametrize("name", ["sentences", "dated_events", "timeline", "timeline_mentions"])
def test_a_lost_table_is_made_again_by_the_next_run(name: str, lake: Lake, dateline: Dateline) -> None:
    """Whatever that run reads, the days of the lost table wait to be made, and the timeline is as before."""
    before = events_of(lake)
    shutil.rmtree(Path(lake.root, name))
    assert "the table is lost" in found(lake)
    assert dateline("run", "seeds/courier", "--data", lake.root).returncode == 0
    assert not found(lake)
    assert events_of(lake) == before


def test_lost_rejects_are_taken_back_from_their_published_file(lake: Lake, dateline: Dateline, tmp_path: Path) -> None:
    """No stage could make them again; a later run keeps them beside its own."""
    bad = tmp_path / "bad.jsonl"
    bad.write_text("{", encoding="utf-8")
    dateline("run", str(bad), "--data", lake.root)
    before = lake.read(rejects.TABLE).to_pylist()
    shutil.rmtree(Path(lake.root, "rejects"))
    assert "rejects: the table is lost" in found(lake)
    assert dateline("run", "seeds/courier", "--data", lake.root).returncode == 0
    assert not found(lake)
    assert before
    assert lake.read(rejects.TABLE).to_pylist() == before


def test_without_raw_text_nothing_is_made_and_nothing_emptied(lake: Lake, dateline: Dateline) -> None:
    """The source of all tables is restored or read again; what was made from it stays until then."""
    before = events_of(lake)
    shutil.rmtree(Path(lake.root, "raw_text"))
    assert "raw_text: the table is lost" in found(lake)
    dateline("backfill", "--from", "2026-03-01", "--to", "2026-03-31", "--data", lake.root)
    assert events_of(lake) == before
    assert dateline("run", "seeds", "--data", lake.root).returncode == 0
    assert not found(lake)
    assert events_of(lake) == before


def events_of(lake: Lake) -> list[dict[str, Any]]:
    """The rows of the timeline, without the ids that were merged: they are told by its own history only."""
    return lake.read(TIMELINE).drop_columns(["merged_ids"]).to_pylist()
