"""The stage as a whole: rows of ``dated_events`` out of sentences."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import pyarrow as pa
import pytest

from assets.dated_events.event_date import EventDate
from assets.dated_events.mentions import date_cells, date_events, is_supported
from assets.dated_events.table import TABLE
from assets.raw_text.table import TABLE as RAW_TEXT
from assets.sentences.table import TABLE as SENTENCES
from tests.assets.dated_events.conftest import rows_of

DAY = dt.date(2021, 5, 6)


def batches(
    *lines: tuple[str, str], language: str | None = "en", document_id: str = "d1"
) -> tuple[pa.RecordBatch, pa.RecordBatch]:
    """A document of some sentences, each with its role, and the rows of its sentences."""
    rows, at = [], 0
    for number, (role, text) in enumerate(lines):
        rows.append(
            {"document_id": document_id, "sentence_no": number, "published_on": DAY, "char_start": at,
             "char_end": at + len(text), "role": role, "text": text}
        )  # fmt: skip
        at += len(text) + 1
    document: dict[str, object] = {
        "document_id": document_id, "content_hash": "0", "source_uri": document_id, "language": language,
        "published_on": DAY, "published_basis": "given", "text": "\n".join(text for _, text in lines),
    }  # fmt: skip
    return RAW_TEXT.batch([document]), SENTENCES.batch(rows)


STORY = (
    ("headline", "Harbour bridge reopens after storm"),
    ("body", "Workers repaired the bridge on 2021-05-04, Mayor Ines Karlo said."),
    ("body", "She thanked the divers who had inspected the pillars."),
    ("boilerplate", "Reporters contributed to this story."),
    ("quote", "“We will open the second lane in June,” Karlo said."),
)


@pytest.fixture(scope="module")
def rows() -> list[dict[str, object]]:
    """The events of a story."""
    return date_events(*batches(*STORY)).to_pylist()


def test_rows_have_the_form_of_the_table() -> None:
    """The stage writes batches that the table's own check accepts."""
    TABLE.check(date_events(*batches(*STORY)))


def test_offsets_slice_back_to_the_text(rows: list[dict[str, object]]) -> None:
    """Trigger and expression stand in the text exactly where the row says."""
    text = "\n".join(line for _, line in STORY)
    for row in rows:
        assert text[row["trigger_start"] : row["trigger_end"]] == row["trigger"]
        if row["timex_text"] is not None:
            assert text[row["timex_start"] : row["timex_end"]] == row["timex_text"]


def test_boilerplate_yields_no_events(rows: list[dict[str, object]]) -> None:
    """A line that is not the story's own names no event."""
    assert {row["sentence_no"] for row in rows} == {0, 1, 2, 4}


def test_other_languages_yield_no_events() -> None:
    """A document in another language than English gives no rows; one without a language counts as English."""
    assert date_events(*batches(*STORY, language="de")).num_rows == 0
    assert date_events(*batches(*STORY, language=None)).num_rows > 0
    assert is_supported("en-GB")


def test_ids_survive_a_correction_elsewhere(rows: list[dict[str, object]]) -> None:
    """A sentence added in front of a story leaves the ids of its other mentions as they were."""
    corrected = date_events(*batches(("body", "Correction: the year was wrong."), *STORY)).to_pylist()
    assert {row["mention_id"] for row in rows} <= {row["mention_id"] for row in corrected}


def test_ids_are_unique_where_a_sentence_stands_twice() -> None:
    """The same sentence twice in a document gives mentions with different ids."""
    twice = date_events(*batches(STORY[1], STORY[1])).to_pylist()
    assert len({row["mention_id"] for row in twice}) == len(twice)


def test_running_twice_changes_nothing(rows: list[dict[str, object]]) -> None:
    """The same input gives the same rows."""
    assert date_events(*batches(*STORY)).to_pylist() == rows


def test_no_documents_give_an_empty_batch() -> None:
    """A batch without documents gives a batch without rows, of the table's form."""
    raw_text, sentences = batches(*STORY)
    empty = date_events(raw_text.slice(0, 0), sentences.slice(0, 0))
    assert empty.num_rows == 0
    assert empty.schema == TABLE.schema


@pytest.mark.parametrize(
    "text",
    [
        "Two clerks go on trial on June 5.",
        "The clerk will speak at the yearly meeting on June 24.",
        "The mayor opens the bridge on 2021-06-01.",
    ],
)
def test_what_lies_after_publication_has_not_happened(text: str) -> None:
    """No event that begins after the day of publication is told as past or going on."""
    ahead = [row for row in date_events(*batches(("body", text))).to_pylist() if row["earliest"] > DAY]
    assert ahead
    assert {row["factuality"] for row in ahead} == {"expected"}


@pytest.mark.parametrize("day", [dt.date.min, dt.date.max])
def test_the_calendar_s_first_and_last_day_are_days(day: dt.date) -> None:
    """A document of the first or the last day there is has events like any other."""
    texts = (
        "The barge sank overnight.", "On Monday we start again.", "It sank two weeks later, on Friday.",
        "He will leave next Thursday.", "They condemned the raid on 2 May.", "Four died in the war in May.",
    )  # fmt: skip
    for text in texts:
        assert rows_of(text, day=day)
    assert rows_of(("headline", "Worries about strikes grew"), "Shares in Labo fell.", day=day)


def test_what_is_gone_by_has_happened_under_a_verb_that_looks_ahead() -> None:
    """ "Will cut jobs after a loss in March": the loss has taken place, the cuts have not."""
    text = "The firm will cut jobs after a loss in the first quarter of 2010."
    told = {r["trigger"]: r["factuality"] for r in date_events(*batches(("body", text))).to_pylist()}
    assert told == {"cut": "expected", "loss": "happened"}


def test_what_lies_ahead_and_is_denied_stays_denied() -> None:
    """A date after publication changes nothing of what the text denies or leaves open."""
    text = "The mayor will not open the bridge on June 5, and the fair may start on June 6."
    told = {row["trigger_lemma"]: row["factuality"] for row in date_events(*batches(("body", text))).to_pylist()}
    assert (told["open"], told["start"]) == ("denied", "possible")


def test_what_goes_on_when_the_story_is_told_is_ongoing() -> None:
    """A curfew imposed with no end told, and an inquiry; a raid that began is over soon."""
    text = "The mayor imposed a curfew on Monday, the inquiry goes on, and a raid began on Monday and ended on Tuesday."
    told = {row["trigger_lemma"]: row["factuality"] for row in date_events(*batches(("body", text))).to_pylist()}
    assert (told["curfew"], told["inquiry"], told["raid"]) == ("ongoing", "ongoing", "happened")


def test_a_text_as_long_as_a_book_is_read_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its rows are of the one document, in its order, each with an id of its own, also where a line comes again."""
    story = [("body", f"Divers raised the wreck number {n % 3} on Tuesday.") for n in range(12)]
    whole = date_events(*batches(*story)).to_pylist()
    monkeypatch.setattr("assets.dated_events.mentions._PART", 5)
    parts = date_events(*batches(*story)).to_pylist()
    assert [row["mention_id"] for row in parts] == [row["mention_id"] for row in whole]
    assert len({row["mention_id"] for row in parts}) == 12


def test_bounds_that_no_day_meets_tell_no_date() -> None:
    """They would keep all documents of the day out of the table; the rule says what became of them."""
    cells = date_cells(EventDate(dt.date(2021, 5, 7), dt.date(2021, 5, 6), "range", way="joined"))
    assert (cells["earliest"], cells["latest"], cells["rule"]) == (None, None, "contradictory")


def test_what_began_long_ago_may_be_over(event: Callable[..., dict[str, Any]]) -> None:
    """An inquiry that was opened in the last months goes on, of one that was opened long before nobody knows."""
    assert event("investigation", "Police opened an investigation in February.")["factuality"] == "ongoing"
    assert event("investigation", "Police opened an investigation in 2018.")["factuality"] == "happened"
