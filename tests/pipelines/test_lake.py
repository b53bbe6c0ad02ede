"""Versioned tables: what is committed stays whole, whoever else writes."""

import datetime as dt
import multiprocessing
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assets.rejects import TABLE as REJECTS
from assets.rejects import Reject
from assets.schema import SchemaError
from assets.sentences.table import TABLE as SENTENCES
from assets.store import DayRecord
from pipelines.bookkeeping import RECORDS
from pipelines.lake import APPENDED_FILES, Lake
from pipelines.ordering import content_hash, in_order, of_day
from tests.pipelines.rows import DAY, OLD_DAY, sentences


@pytest.fixture
def lake(tmp_path: Path) -> Lake:
    """An empty lake in a folder with a space in its name."""
    return Lake(tmp_path / "a lake")


def test_reading_before_the_first_write_gives_no_rows(lake: Lake) -> None:
    """A table that was never written is empty, at version -1."""
    assert lake.read(SENTENCES).num_rows == 0
    assert lake.version(SENTENCES) == -1
    assert lake.history(SENTENCES) == []


def test_days_are_replaced_and_other_days_stay(lake: Lake) -> None:
    """Replacing one day leaves the rows of every other day as they were."""
    lake.replace_days(SENTENCES, [OLD_DAY, DAY], pa.concat_tables([sentences(OLD_DAY, 3), sentences(DAY, 2)]), {})
    lake.replace_days(SENTENCES, [DAY], sentences(DAY, 1, "It snowed."), {})
    assert lake.read(SENTENCES, days=[OLD_DAY]).equals(in_order(SENTENCES, sentences(OLD_DAY, 3)))
    assert lake.read(SENTENCES, days=[DAY])["text"].to_pylist() == ["It snowed."]


def test_writing_the_same_rows_again_makes_no_version(lake: Lake) -> None:
    """A re-run changes nothing, not even the version."""
    first = lake.replace_days(SENTENCES, [DAY], sentences(DAY, 5), {"cause": "first"})
    version = lake.version(SENTENCES)
    assert lake.replace_days(SENTENCES, [DAY], sentences(DAY, 5).slice(0), {"cause": "again"}) == first
    assert lake.version(SENTENCES) == version


def test_rows_of_another_day_than_those_replaced_are_refused(lake: Lake) -> None:
    """They would be lost without a word."""
    with pytest.raises(ValueError, match="a day that is not replaced"):
        lake.replace_days(SENTENCES, [DAY], sentences(OLD_DAY, 1), {})
    assert lake.read(SENTENCES).num_rows == 0


def test_many_days_are_replaced_some_at_a_time_in_one_version(lake: Lake, monkeypatch: pytest.MonkeyPatch) -> None:
    """However few rows are compared at once, the table, its hashes and its number of rows are the same."""
    days = [OLD_DAY, DAY, DAY + dt.timedelta(1)]
    lake.replace_days(SENTENCES, days, pa.concat_tables([sentences(day, 2) for day in days]), {})
    new = pa.concat_tables([sentences(OLD_DAY, 2), sentences(DAY, 4)])
    monkeypatch.setattr("pipelines.lake.ROWS_AT_ONCE", 1)
    hashes = lake.replace_days(SENTENCES, days, new, {})
    assert lake.read(SENTENCES).equals(in_order(SENTENCES, new))
    assert hashes == {day: content_hash(of_day(in_order(SENTENCES, new), "published_on", day)) for day in days}
    assert (lake.version(SENTENCES), lake.history(SENTENCES, 1)[0].rows) == (2, "6")


def test_a_day_can_become_empty(lake: Lake) -> None:
    """A day whose documents are gone has no rows, and its removal is a version with its cause."""
    lake.replace_days(SENTENCES, [DAY], sentences(DAY, 2), {})
    lake.replace_days(SENTENCES, [DAY], sentences(DAY, 0), {"cause": "withdraw"})
    assert lake.count(SENTENCES) == 0
    assert lake.history(SENTENCES)[0].cause == "withdraw"


def test_an_earlier_version_can_be_read(lake: Lake) -> None:
    """Every version is kept."""
    lake.replace_days(SENTENCES, [DAY], sentences(DAY, 2), {})
    before = lake.version(SENTENCES)
    lake.replace_days(SENTENCES, [DAY], sentences(DAY, 7), {})
    assert lake.read(SENTENCES, version=before).num_rows == 2


def test_rows_of_another_form_are_refused(lake: Lake) -> None:
    """The schema is enforced at the write, and a refused write leaves the table as it was."""
    lake.replace_days(SENTENCES, [DAY], sentences(DAY, 2), {})
    roles = sentences(DAY, 1).set_column(5, SENTENCES.schema.field("role"), pa.array(["caption"]))
    with pytest.raises(SchemaError, match="caption"):
        lake.replace_days(SENTENCES, [DAY], roles, {})
    assert lake.count(SENTENCES) == 2


@given(st.permutations(range(6)), st.integers(0, 5))
def test_the_hash_of_rows_does_not_depend_on_their_order_or_buffers(order: list[int], cut: int) -> None:
    """Equal rows have equal hashes, however they were put together."""
    rows = sentences(DAY, 6)
    parts = rows.take(order)
    mixed = pa.concat_tables([parts.slice(0, cut), parts.slice(cut)])
    assert content_hash(in_order(SENTENCES, mixed)) == content_hash(in_order(SENTENCES, rows))


def test_the_last_record_of_a_day_counts(lake: Lake) -> None:
    """Records are appended and written together again, and the last one of a day is the one that is read."""
    lake.replace_days(SENTENCES, [DAY], sentences(DAY, 1), {})
    for number in range(APPENDED_FILES + 3):
        lake.record("sentences", [DayRecord(DAY, "in", f"out {number}", "rules", number, number)])
    delta = lake.open(RECORDS)
    assert delta is not None
    assert len(delta.file_uris()) < APPENDED_FILES
    assert lake.records("sentences")[DAY].output_hash == f"out {APPENDED_FILES + 2}"


def test_a_column_may_be_described_anew(lake: Lake) -> None:
    """A release that words what a column means in another way goes on writing the tables of the one before."""
    lake.replace_days(SENTENCES, [DAY], sentences(DAY, 1), {})
    columns = tuple(replace(column, meaning=f"{column.meaning} Anew.") for column in SENTENCES.columns)
    anew = replace(SENTENCES, columns=columns)
    lake.replace_days(anew, [DAY], sentences(DAY, 3).cast(anew.schema), {})
    assert lake.read(anew, days=[DAY]).num_rows == 3


def test_only_days_whose_rows_differ_are_written(lake: Lake) -> None:
    """Replacing two days of which one stays as it is leaves that one's file alone."""
    lake.replace_days(SENTENCES, [OLD_DAY, DAY], pa.concat_tables([sentences(OLD_DAY, 3), sentences(DAY, 2)]), {})
    before = lake.version(SENTENCES)
    lake.replace_days(SENTENCES, [OLD_DAY, DAY], pa.concat_tables([sentences(OLD_DAY, 3), sentences(DAY, 1)]), {})
    assert lake.changed_days(SENTENCES, before, lake.version(SENTENCES)) == {DAY}


def test_tables_of_an_earlier_release_gain_new_columns(lake: Lake) -> None:
    """A table that was written before a column existed can be read and written on; the column is null in old rows."""
    older = replace(SENTENCES, columns=tuple(c for c in SENTENCES.columns if c.name != "role"))
    newer = replace(SENTENCES, columns=tuple(replace(c, required=c.name != "role") for c in SENTENCES.columns))
    lake.replace_days(older, [OLD_DAY], sentences(OLD_DAY, 2).drop_columns(["role"]), {})
    assert lake.read(newer)["role"].null_count == 2
    lake.replace_days(newer, [DAY], sentences(DAY, 1), {})
    assert lake.read(newer)["role"].to_pylist() == [None, None, "body"]
    assert lake.read(newer, version=1).num_rows == 2


def _write_own_day(root: str, number: int) -> None:
    day = DAY + dt.timedelta(days=number)
    for count in range(1, 4):
        Lake(root).replace_days(SENTENCES, [day], sentences(day, count), {})


def _add_own_row(root: str, number: int) -> None:
    own = sentences(DAY, number + 1).slice(number)
    Lake(root).change_days(SENTENCES, [DAY], lambda present: pa.concat_tables([present, own]), {})


def _reject_own_source(root: str, number: int) -> None:
    Lake(root).replace_rejects("raw_text", [f"file {number}"], [Reject(f"file {number}", "raw_text", "empty")])


def _said(work: Callable[[str, int], None], root: str, number: int) -> str | None:
    """Do the work; an error as words, because not every error can be handed from process to process."""
    try:
        work(root, number)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return None


def _together(work: Callable[[str, int], None], root: str, writers: int) -> None:
    with multiprocessing.get_context("spawn").Pool(writers) as pool:
        said = pool.starmap_async(_said, [(work, root, number) for number in range(writers)], chunksize=1).get(300)
        pool.close()
        pool.join()
    assert said == [None] * writers


def test_eight_writers_on_different_days_lose_nothing(lake: Lake) -> None:
    """Writers of different days all end, and each day has its last rows."""
    _together(_write_own_day, lake.root, 8)
    assert sorted(lake.day_sizes(SENTENCES).values()) == [3] * 8


def test_four_writers_on_one_day_lose_nothing(lake: Lake) -> None:
    """Writers that each add a row to the same day all end, and every row is there."""
    _together(_add_own_row, lake.root, 4)
    assert lake.day_sizes(SENTENCES) == {DAY: 4}


def test_writers_of_rejects_lose_nothing(lake: Lake) -> None:
    """Rejects added by several writers at a time are all there."""
    _together(_reject_own_source, lake.root, 4)
    assert lake.count(REJECTS) == 4
