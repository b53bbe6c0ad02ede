"""Which days a stage makes, and that it makes them once."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pyarrow as pa
import pytest

from assets.raw_text.documents import Document, Published, document_id
from assets.raw_text.ingesting import CODE_VERSION, NOT_YET_KNOWN, ingest, settle, withdraw
from assets.raw_text.table import TABLE as RAW_TEXT
from assets.rejects import TABLE as REJECTS
from assets.rejects import Reject
from assets.sentences.table import TABLE as SENTENCES
from assets.stage import BATCH, BATCH_BYTES, FAILED, TOO_SLOW, Days, Stage, inputs, make_days, portions, to_make
from assets.store import DayRecord
from pipelines.lake import Lake

DAY = dt.date(2024, 10, 31)
OLD_DAY = dt.date(1905, 3, 4)


class Quiet:
    """Progress that nobody watches."""

    def advance(self, stage: str, done: int, total: int | None) -> None:
        """Say nothing."""


def whole_texts(documents: pa.RecordBatch, _: pa.RecordBatch) -> pa.RecordBatch:
    """Every text as one sentence."""
    return SENTENCES.batch(
        [
            {
                "document_id": row["document_id"],
                "sentence_no": 0,
                "published_on": row["published_on"],
                "char_start": 0,
                "char_end": len(row["text"]),
                "role": "body",
                "text": row["text"],
            }
            for row in documents.to_pylist()
        ]
    )


STAGE = Stage(table=SENTENCES, upstream=RAW_TEXT, code_version="rules 1", transform=whole_texts)
NEWER = Stage(table=SENTENCES, upstream=RAW_TEXT, code_version="rules 2", transform=whole_texts)


def article(name: str, text: str, day: dt.date = DAY) -> Document:
    """One article."""
    return Document(source_uri=name, text=text, published=Published(day, None, "given"))


@pytest.fixture
def lake(tmp_path: Path) -> Lake:
    """An empty lake."""
    return Lake(tmp_path)


def made(lake: Lake, stage: Stage = STAGE, days: Days | None = None) -> list[dt.date]:
    """The days that a run of the stage makes."""
    return [record.day for record in make_days(lake, stage, days or Days(), {}, Quiet())]


def read_in(lake: Lake, items: Iterable[Document | Reject]) -> None:
    """Bring documents in."""
    ingest(lake, items, {})


def test_only_days_with_documents_are_made_and_only_once(lake: Lake) -> None:
    """Two days a century apart are two days' work, and a second run has nothing to do."""
    read_in(lake, [article("a", "One."), article("b", "Two.", OLD_DAY)])
    assert made(lake) == [OLD_DAY, DAY]
    assert made(lake) == []


def test_a_corrected_text_replaces_the_document_everywhere(lake: Lake) -> None:
    """The same source with another text takes the place of the first one, in later stages too."""
    read_in(lake, [article("a", "One."), article("b", "Two.")])
    made(lake)
    read_in(lake, [article("a", "One, corrected.")])
    assert made(lake) == [DAY]
    assert sorted(lake.read(SENTENCES)["text"].to_pylist()) == ["One, corrected.", "Two."]


def test_a_document_that_changes_its_day_leaves_the_old_one(lake: Lake) -> None:
    """A corrected publication date moves the document: both days are made again."""
    read_in(lake, [article("a", "One.")])
    made(lake)
    read_in(lake, [article("a", "One.", OLD_DAY)])
    assert made(lake) == [OLD_DAY, DAY]
    assert lake.read(SENTENCES)["published_on"].to_pylist() == [OLD_DAY]


def test_a_withdrawn_document_leaves_every_stage(lake: Lake) -> None:
    """Withdrawing takes the document's rows out of all tables; the earlier version still has them."""
    read_in(lake, [article("a", "One."), article("b", "Two.", OLD_DAY)])
    made(lake)
    before = lake.version(SENTENCES)
    withdraw(lake, [document_id("a")], {"cause": "withdraw a"})
    assert made(lake) == [DAY]
    assert lake.read(SENTENCES)["text"].to_pylist() == ["Two."]
    assert lake.read(SENTENCES, version=before).num_rows == 2


def test_reading_the_same_input_again_changes_no_table(lake: Lake) -> None:
    """A re-run leaves the versions of all tables as they are."""
    items = [article("a", "One."), Reject("c", "raw_text", "empty")]
    read_in(lake, items)
    made(lake)
    versions = [lake.version(table) for table in (RAW_TEXT, SENTENCES, REJECTS)]
    read_in(lake, reversed(items))
    made(lake)
    assert [lake.version(table) for table in (RAW_TEXT, SENTENCES, REJECTS)] == versions


def test_a_source_that_becomes_usable_leaves_the_rejects(lake: Lake) -> None:
    """A rejected source that is mended stands in the table and no longer among the rejects."""
    read_in(lake, [Reject("a", "raw_text", "empty"), Reject("b", "raw_text", "empty")])
    read_in(lake, [article("a", "One.")])
    assert lake.read(REJECTS)["source_uri"].to_pylist() == ["b"]


def test_a_mended_file_leaves_no_reject_of_its_records(lake: Lake) -> None:
    """When a file is read again, what was rejected of its records before no longer stands."""
    read_in(lake, [Reject("a.jsonl#3", "raw_text", "bad_record"), Reject("b.jsonl#1", "raw_text", "bad_record")])
    read_in(lake, [article("a.jsonl#three", "One.")])
    assert lake.read(REJECTS)["source_uri"].to_pylist() == ["b.jsonl#1"]


def test_a_writer_stopped_between_commit_and_record_is_found_out(lake: Lake) -> None:
    """A day that was committed but not recorded is settled by the next run and reaches later stages."""
    read_in(lake, [article("a", "One.")])
    made(lake)
    lake.record(RAW_TEXT.name, [DayRecord(DAY, "", NOT_YET_KNOWN, CODE_VERSION, 0, 0)])
    other = pa.Table.from_batches([RAW_TEXT.batch([article("b", "Two.").row()])])
    lake.change_days(RAW_TEXT, [DAY], lambda _: other, {})
    settle(lake)
    assert made(lake) == [DAY]
    assert lake.read(SENTENCES)["text"].to_pylist() == ["Two."]


def test_days_made_by_older_rules_are_found_and_made_on_demand(lake: Lake) -> None:
    """New rules alone make nothing again; asked for stale days, a run makes just those."""
    read_in(lake, [article("a", "One.")])
    made(lake)
    read_in(lake, [article("b", "Two.", OLD_DAY)])
    assert made(lake, NEWER) == [OLD_DAY]
    assert made(lake, NEWER, Days(stale=True)) == [DAY]
    assert made(lake, NEWER, Days(stale=True)) == []


def test_a_range_is_made_again_without_empty_days(lake: Lake) -> None:
    """A backfill over a range makes the days in it that have documents, whether they changed or not."""
    read_in(lake, [article("a", "One."), article("b", "Two.", OLD_DAY)])
    made(lake)
    assert made(lake, days=Days.parse("2024-01-01..2024-12-31")) == [DAY]


def test_a_large_day_goes_through_in_batches_of_whole_documents(lake: Lake) -> None:
    """More documents than one batch holds come out once each."""
    read_in(lake, [article(f"a{n}", f"Text {n}.") for n in range(2 * BATCH + 1)])
    made(lake)
    assert lake.count(SENTENCES) == 2 * BATCH + 1


@pytest.mark.parametrize(("portion", "released"), [(3, 0), (2, 1)])
def test_a_stage_lets_go_of_what_it_loaded_after_very_many_documents(
    portion: int, released: int, lake: Lake, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once, when all are made; after few it keeps what the next run would load again."""
    calls: list[None] = []
    monkeypatch.setattr("assets.stage.PORTION", portion)
    read_in(lake, [article("a", "One."), article("b", "Two.")])
    made(lake, replace(STAGE, release=lambda: calls.append(None)))
    assert len(calls) == released


def test_a_document_that_a_stage_fails_on_is_rejected_and_stops_no_other(lake: Lake) -> None:
    """One bad text does not kill a run: it stands in rejects with the error, the others in the table."""

    def picky(documents: pa.RecordBatch, upstream: pa.RecordBatch) -> pa.RecordBatch:
        if "bad" in documents["text"].to_pylist():
            raise KeyError("no such word")
        return whole_texts(documents, upstream)

    read_in(lake, [article("a", "One."), article("b", "bad"), article("c", "Three.")])
    made(lake, replace(STAGE, transform=picky))
    assert sorted(lake.read(SENTENCES)["text"].to_pylist()) == ["One.", "Three."]
    (reject,) = lake.read(REJECTS).to_pylist()
    assert (reject["source_uri"], reject["reason"]) == ("b", FAILED)
    assert "no such word" in reject["detail"]
    made(lake, NEWER, Days(stale=True))
    assert lake.count(REJECTS) == 0


def test_a_document_that_takes_too_long_is_rejected_and_stops_no_other(
    lake: Lake, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A text on which a stage would hang stands in rejects after the limit of time, the others in the table."""

    def hanging(documents: pa.RecordBatch, upstream: pa.RecordBatch) -> pa.RecordBatch:
        while "bad" in documents["text"].to_pylist():
            pass
        return whole_texts(documents, upstream)

    monkeypatch.setattr("assets.stage.SECONDS", 0.2)
    read_in(lake, [article("a", "One."), article("b", "bad"), article("c", "Three.")])
    made(lake, replace(STAGE, transform=hanging))
    assert sorted(lake.read(SENTENCES)["text"].to_pylist()) == ["One.", "Three."]
    (reject,) = lake.read(REJECTS).to_pylist()
    assert (reject["source_uri"], reject["reason"]) == ("b", TOO_SLOW)


def test_long_documents_come_in_small_batches(lake: Lake) -> None:
    """A batch ends before it has more than so many bytes, unless one document alone does."""
    batches: list[list[int]] = []

    def noting(documents: pa.RecordBatch, upstream: pa.RecordBatch) -> pa.RecordBatch:
        batches.append([len(text) for text in documents["text"].to_pylist()])
        return whole_texts(documents, upstream)

    lengths = (10, 10, BATCH_BYTES // 2, BATCH_BYTES // 2, BATCH_BYTES + 1, 10)
    read_in(lake, [article(f"a{n}", "x" * length) for n, length in enumerate(lengths)])
    made(lake, replace(STAGE, transform=noting))
    assert sorted(length for batch in batches for length in batch) == sorted(lengths)
    assert all(len(batch) == 1 or sum(batch) <= BATCH_BYTES for batch in batches)
    assert len(batches) < len(lengths)


def test_input_hashes_cover_the_documents_and_the_stage_before(lake: Lake) -> None:
    """A later stage sees a change of the document even where the sentences stay the same."""
    read_in(lake, [article("a", "One.")])
    made(lake)
    before = inputs(lake, SENTENCES)
    read_in(lake, [Document(source_uri="a", text="One.", published=Published(DAY, None, "given"), source="Gazette")])
    made(lake)
    assert inputs(lake, SENTENCES) != before
    assert to_make(lake, SENTENCES, RAW_TEXT, "rules 1", Days()) == {}


def test_portions_keep_the_order_and_close_when_they_are_full() -> None:
    """Days are grouped in order, each group just large enough."""
    days = [DAY + dt.timedelta(days=n) for n in range(5)]
    assert list(portions(dict.fromkeys(reversed(days), 2), 4)) == [days[:2], days[2:4], days[4:]]


@pytest.mark.parametrize("text", ["", "yesterday", "2024-10-31", "2024-10-31..soon"])
def test_a_choice_of_days_that_is_none_is_refused(text: str) -> None:
    """Only pending, stale and a range of days are understood."""
    with pytest.raises(ValueError, match=r"days|isoformat"):
        Days.parse(text)
