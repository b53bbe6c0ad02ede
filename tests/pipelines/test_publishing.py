"""The published files: whole at every moment, of the contract's types, readable by the usual tools."""

import datetime as dt
import json
import shutil
import threading
from pathlib import Path

import duckdb
import pandas as pd
import polars as pl
import pyarrow.parquet as pq
import pytest

from assets.sentences.table import TABLE as SENTENCES
from assets.timeline.table import TABLE as TIMELINE
from pipelines import publishing
from pipelines.folders import Folder
from pipelines.lake import Lake
from pipelines.publishing import DESCRIPTOR, TABLES, publish, publish_apart
from tests.pipelines.rows import DAY, OLD_DAY, events, sentences


@pytest.fixture
def lake(tmp_path: Path) -> Lake:
    """A lake with some sentences."""
    lake = Lake(tmp_path)
    lake.replace_days(SENTENCES, [DAY], sentences(DAY, 3), {})
    lake.replace_days(SENTENCES, [OLD_DAY], sentences(OLD_DAY, 2), {})
    return lake


def test_every_table_is_published_with_its_schema_even_when_empty(lake: Lake) -> None:
    """All six files are there and have the contract's columns and types; none is a null column."""
    publish(lake, lake.published)
    for table in TABLES:
        assert pq.read_schema(Path(lake.root, "published") / f"{table.name}.parquet").equals(table.schema)


def test_the_usual_readers_see_the_same_rows_in_order(lake: Lake) -> None:
    """pandas, Polars and DuckDB open the bare file and see all days, the earliest first."""
    publish(lake, lake.published)
    path = Path(lake.root, "published") / "sentences.parquet"
    days = [OLD_DAY] * 2 + [DAY] * 3
    assert pd.read_parquet(path)["published_on"].tolist() == days
    assert pl.read_parquet(path)["published_on"].to_list() == days
    assert [row[0] for row in duckdb.read_parquet(str(path)).project("published_on").fetchall()] == days


def test_publishing_again_changes_no_byte(lake: Lake) -> None:
    """A second publish of the same tables leaves equal files."""
    folder = Path(lake.root) / "published"
    publish(lake, lake.published)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    (folder / DESCRIPTOR).unlink()
    publish(lake, lake.published)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_a_process_of_its_own_writes_the_same_files(lake: Lake) -> None:
    """Large tables are published apart: the same versions come back, and the same bytes are there."""
    folder = Path(lake.root, "published")
    versions = publish_apart(lake)
    apart = {path.name: path.read_bytes() for path in folder.iterdir()}
    shutil.rmtree(folder)
    assert publish(lake, lake.published) == versions
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == apart


def test_a_file_brought_up_to_date_equals_one_written_anew(lake: Lake, tmp_path: Path) -> None:
    """Days that did not change are taken from the former file, and the outcome is the same byte for byte."""
    publish(lake, lake.published)
    for day, count in ((DAY, 4), (OLD_DAY, 0), (dt.date(1960, 5, 6), 3)):
        lake.replace_days(SENTENCES, [day], sentences(day, count), {})
        publish(lake, lake.published)
        anew = Folder(str(tmp_path / "anew" / str(count)))
        publish(lake, anew)
        assert anew.read("sentences.parquet") == lake.published.read("sentences.parquet")


def test_a_table_in_another_order_than_its_days_is_published_in_bands(
    lake: Lake, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Written in bands of few rows, anew or brought up to date, the timeline's file is in order, undated rows last."""
    lake.replace_days(TIMELINE, [DAY], events(DAY, [DAY, None, OLD_DAY, DAY]), {})
    lake.replace_days(TIMELINE, [OLD_DAY], events(OLD_DAY, [None, OLD_DAY, OLD_DAY]), {})
    monkeypatch.setattr(publishing, "BAND", 2)
    publish(lake, lake.published)
    new = dt.date(2024, 11, 1)
    lake.replace_days(TIMELINE, [new], events(new, [OLD_DAY, None, new]), {})
    publish(lake, lake.published)
    anew = Folder(str(tmp_path / "anew"))
    publish(lake, anew)
    for folder in (lake.published, anew):
        with folder.open("timeline.parquet") as file:
            assert pq.read_table(file).equals(lake.read(TIMELINE))


def test_the_descriptor_tells_meanings_counts_and_versions(lake: Lake) -> None:
    """The Frictionless descriptor names every file, field, row count and table version."""
    publish(lake, lake.published)
    descriptor = json.loads(lake.published.read(DESCRIPTOR))
    resources = {resource["name"]: resource for resource in descriptor["resources"]}
    assert resources.keys() == {table.name for table in TABLES}
    assert resources["sentences"]["rows"] == 5
    assert resources["sentences"]["version"] == lake.version(SENTENCES)
    fields = resources["sentences"]["schema"]["fields"]
    assert [f["name"] for f in fields] == SENTENCES.schema.names
    assert all(f["description"] and f["type"] for f in fields)


def test_a_reader_never_sees_half_a_file(lake: Lake) -> None:
    """While the file is replaced again and again, every read is of a whole file."""
    folder = Path(lake.root) / "published"
    publish(lake, lake.published)
    done = threading.Event()
    seen: list[int] = []

    def read() -> None:
        while not done.is_set():
            # One open file is one version; a reader that opens the name twice may get two.
            with pq.ParquetFile(folder / "sentences.parquet") as file:
                seen.append(file.read().num_rows)

    reader = threading.Thread(target=read)
    reader.start()
    for count in range(20):
        lake.replace_days(SENTENCES, [DAY], sentences(DAY, count), {})
        publish(lake, lake.published)
    done.set()
    reader.join()
    assert seen
    assert all(2 <= rows <= 21 for rows in seen)
    assert {path.suffix for path in folder.iterdir()} == {".parquet", ".json"}
