"""The doctor: damage is found and named, and mending takes nothing away."""

import datetime as dt
import os
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from assets import rejects
from assets.dated_events.table import TABLE as DATED_EVENTS
from assets.raw_text.ingesting import settle
from assets.raw_text.table import TABLE as RAW_TEXT
from assets.schema import STRING, Column
from assets.sentences.table import TABLE as SENTENCES
from assets.timeline.table import TABLE as TIMELINE
from pipelines.doctor import examine, repair
from pipelines.folders import Folder
from pipelines.lake import Lake, TableLost
from pipelines.publishing import publish
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


def test_lost_documents_are_taken_back_from_their_published_file(lake: Lake, dateline: Dateline) -> None:
    """A run that reads a few documents does not leave these alone; the timeline stays as it was."""
    before = events_of(lake)
    shutil.rmtree(Path(lake.root, "raw_text"))
    assert "raw_text: the table is lost" in found(lake)
    assert dateline("run", "seeds/wire", "--data", lake.root).returncode == 0
    assert not found(lake)
    assert events_of(lake) == before
    assert lake.count(RAW_TEXT) == 18
    shutil.rmtree(Path(lake.root, "raw_text"))
    publish(lake, lake.published)  # as a backfill does, which reads nothing
    assert not found(lake)


def test_without_any_copy_of_raw_text_nothing_is_made_and_nothing_emptied(lake: Lake) -> None:
    """Where it was not published either, what reads and what publishes ends with what to do."""
    before = events_of(lake)
    shutil.rmtree(Path(lake.root, "raw_text"))
    Path(lake.root, "published", "raw_text.parquet").unlink()
    for step in (settle, lambda lake: publish(lake, lake.published)):
        with pytest.raises(TableLost, match="restore"):
            step(lake)
    assert events_of(lake) == before


@pytest.mark.parametrize(
    ("name", "column", "what"),
    [
        ("raw_text", "text", "other values than were written"),
        ("sentences", "char_end", "other values than were written"),
        ("dated_events", "action", "other values than were written"),
        ("timeline", "headline", "not the rows of timeline"),
    ],
)
def test_values_that_a_disk_has_changed_are_found(name: str, column: str, what: str, lake: Lake) -> None:
    """A file that can be read and holds other values is found, and they are not published."""
    file = a_file(lake, f"{name}/*/*.parquet")
    rows = pq.ParquetFile(file).read()
    values = rows[column].to_pylist()
    values[0] = values[0] + 1 if isinstance(values[0], int) else f"{values[0]}!"
    place, field = rows.schema.get_field_index(column), rows.schema.field(column)
    pq.write_table(rows.set_column(place, field, pa.array(values, field.type)), file)
    assert what in found(lake)
    kept = Path(lake.root, "published", f"{name}.parquet").read_bytes()
    repair(lake, NOW)
    assert Path(lake.root, "published", f"{name}.parquet").read_bytes() == kept
    assert what in found(lake)


def test_what_a_stopped_run_has_written_is_no_damage(lake: Lake) -> None:
    """Rows of a commit that was not noted any more are made again by the next run."""
    day = min(lake.day_sizes(SENTENCES))
    lake.replace_days(SENTENCES, [day], lake.read(SENTENCES, days=[day]).slice(1), {})
    assert "other values" not in found(lake)


def test_a_column_that_a_release_adds_is_no_damage(lake: Lake) -> None:
    """Tables of the release before are whole until the first write adds it."""
    later = replace(SENTENCES, columns=(*SENTENCES.columns, Column("speaker", STRING, "Who speaks.")))
    assert not list(lake.differing_columns(later))
    required = replace(SENTENCES, columns=(*SENTENCES.columns, Column("speaker", STRING, "Who speaks.", required=True)))
    assert list(lake.differing_columns(required))


def test_a_description_is_there_while_published_files_are_written_anew(lake: Lake) -> None:
    """Mending replaces it as it does every published file: a reader finds it at every moment."""
    missed = []

    class Watched(Folder):
        def remove(self, name: str) -> None:
            missed.append(name)
            super().remove(name)

    lake.published = Watched(lake.published.address)
    repair(lake, NOW)
    assert not missed


def events_of(lake: Lake) -> list[dict[str, Any]]:
    """The rows of the timeline, without the ids that were merged: they are told by its own history only."""
    return lake.read(TIMELINE).drop_columns(["merged_ids"]).to_pylist()
