"""Event nouns by the words round them; stories are published on Thursday, 6 May 2021."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

Events = Callable[..., list[dict[str, Any]]]
DAY = dt.date(2021, 5, 6)


@pytest.mark.parametrize(
    ("noun", "text"),
    [
        ("strike", "Worries about possible strikes grew."),
        ("strike", "The planned strike was called off."),
        ("attack", "Fears of an attack grew."),
        ("ceasefire", "Ida Holm repeated her call for a ceasefire."),
        ("meeting", "There was no decision on a meeting."),
        ("merger", "Ida Holm met aides to discuss a merger."),
    ],
)
def test_what_is_held_out_lies_ahead(noun: str, text: str, events: Events) -> None:
    """An event that is planned, feared, asked for or possible has not taken place by publication."""
    row = next(r for r in events(text) if r["trigger_lemma"] == noun)
    assert (row["earliest"], row["latest"]) == (DAY, None)


@pytest.mark.parametrize(
    ("noun", "text", "earliest"),
    [
        ("raid", "They called the raid a massacre.", None),
        ("attack", "Ida Holm spoke about the fear of the attack.", None),
        ("speech", "In a speech, Ida Holm called for calm.", DAY),
    ],
)
def test_what_is_there_does_not_lie_ahead(noun: str, text: str, earliest: dt.date | None, events: Events) -> None:
    """A known event beside a word of planning, and the occasion on which something is asked for, are no plans."""
    row = next(r for r in events(text) if r["trigger_lemma"] == noun)
    assert (row["earliest"], row["latest"]) == (earliest, DAY)
