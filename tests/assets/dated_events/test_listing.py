"""The page of understood forms."""

from pathlib import Path

from assets.dated_events.grammar.listing import page

PAGE = Path(__file__).parents[3] / "docs" / "forms.md"


def test_the_page_is_up_to_date() -> None:
    """docs/forms.md is what the rules say now."""
    assert PAGE.read_text(encoding="utf-8") == page()
