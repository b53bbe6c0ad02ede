"""The examples in the documentation of the tagger."""

import doctest
from pathlib import Path

import assets.dated_events

PAGE = Path(__file__).parents[3] / "docs" / "tagging.md"


def test_the_page_shows_what_happens() -> None:
    """Every example of docs/tagging.md gives what the page shows."""
    failed, tried = doctest.testfile(str(PAGE), module_relative=False)
    assert tried > 10
    assert failed == 0


def test_the_docstring_shows_what_happens() -> None:
    """So does every example in the package's own documentation."""
    failed, tried = doctest.testmod(assets.dated_events)
    assert tried > 3
    assert failed == 0
