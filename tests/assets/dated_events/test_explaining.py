"""Why a row says what it says."""

from collections.abc import Callable
from typing import Any

from assets.dated_events.explaining import Arc, explain
from assets.dated_events.parsing import load_parser

TEXT = "Soldiers were sent by Norway on Tuesday."


def test_an_explanation_shows_words_rule_anchor_and_parse(events: Callable[..., list[dict[str, Any]]]) -> None:
    """The trigger and the expression slice back, and the arcs name who acted."""
    (row,) = events(TEXT)
    found = explain(row, {"char_start": 0, "role": "body", "text": TEXT}, load_parser())
    assert TEXT[slice(*found.trigger)] == "sent"
    assert found.expression is not None
    assert TEXT[slice(*found.expression)] == "Tuesday"
    assert (found.way, found.read_by) == ("clause", "weekday")
    assert found.anchor is not None
    assert "2021-05-06" in found.anchor
    assert Arc("by", "pobj", "Norway") in found.arcs


def test_an_expression_of_another_sentence_is_not_marked(events: Callable[..., list[dict[str, Any]]]) -> None:
    """Where the date was carried from an earlier sentence, this one has no expression to show."""
    first, second = "In July 1998 rebels seized the town.", "The mayor fled."
    row = events(first, second)[-1]
    found = explain(row, {"char_start": len(first) + 1, "role": "body", "text": second}, load_parser())
    assert found.expression is None
    assert found.anchor == "the date of an earlier sentence"


def test_the_parse_is_shown_as_it_was_put_right(events: Callable[..., list[dict[str, Any]]]) -> None:
    """A headline leaves out that somebody was jailed, and did not jail."""
    text = "Former Peruvian governor jailed for nine years over bribes"
    row = next(r for r in events(("headline", text)) if r["trigger_lemma"] == "jail")
    found = explain(row, {"char_start": 0, "role": "headline", "text": text}, load_parser())
    assert Arc("jailed", "nsubjpass", "governor") in found.arcs
