"""What the tests of events share: a story of a few sentences becomes rows."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

from assets.dated_events.mentions import date_events
from assets.raw_text.table import TABLE as RAW_TEXT
from assets.sentences.table import TABLE as SENTENCES

Events = Callable[..., list[dict[str, Any]]]


def rows_of(
    *lines: str | tuple[str, str], day: dt.date = dt.date(2021, 5, 6), joint: str = "\n"
) -> list[dict[str, Any]]:
    """The events of a story published on ``day``, a Thursday; a line is a body sentence, or a role and a sentence.

    ``joint``, one character, stands between them: a line break, and each is a paragraph; a blank, and all are one.
    """
    told = [("body", line) if isinstance(line, str) else line for line in lines]
    sentences: list[dict[str, object]] = []
    at = 0
    for number, (role, text) in enumerate(told):
        sentences.append(
            {"document_id": "d", "sentence_no": number, "published_on": day, "char_start": at,
             "char_end": at + len(text), "role": role, "text": text}
        )  # fmt: skip
        at += len(text) + 1
    document: dict[str, object] = {
        "document_id": "d", "content_hash": "0", "source_uri": "d", "language": "en", "published_on": day,
        "published_basis": "given", "text": joint.join(text for _, text in told),
    }  # fmt: skip
    return date_events(RAW_TEXT.batch([document]), SENTENCES.batch(sentences)).to_pylist()


@pytest.fixture(scope="session")
def events() -> Events:
    """A function from sentences to rows of ``dated_events``."""
    return rows_of


@pytest.fixture(scope="session")
def event() -> Callable[..., dict[str, Any]]:
    """A function from sentences and a trigger's dictionary form to its last row."""

    def find(lemma: str, *lines: str | tuple[str, str]) -> dict[str, Any]:
        found = [row for row in rows_of(*lines) if row["trigger_lemma"] == lemma]
        assert found, f"no event {lemma!r} among {[row['trigger_lemma'] for row in rows_of(*lines)]}"
        return found[-1]

    return find
