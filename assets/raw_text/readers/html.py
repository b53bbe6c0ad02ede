"""Reads HTML pages: trafilatura finds the article, its title, outlet and language; dates come as clues.

The publication date in the page's metadata is read with its time; what htmldate finds elsewhere on the page counts
only when the page writes that very day.
"""

import logging
from collections.abc import Iterator
from typing import BinaryIO

import trafilatura

from assets.raw_text.documents import Article, Flaw
from assets.raw_text.opening import Limits, Unreadable, whole
from assets.raw_text.readers.page_dates import date_clues

NO_CLOCK = {"extensive_search": False, "original_date": True, "min_date": "1900-01-01", "max_date": "9999-12-31"}
"""htmldate's settings inside trafilatura: without ``max_date`` it would ask the clock."""

# What these find wrong with a page stands in its reject; on the terminal it would not even say which page.
for _library in ("htmldate", "trafilatura"):
    logging.getLogger(_library).setLevel(logging.CRITICAL + 1)


def read(stream: BinaryIO, limits: Limits) -> Iterator[Article | Flaw]:
    """The one article of a page."""
    yield article(whole(stream, limits))


def article(page: bytes, url: str | None = None) -> Article:
    """A page, fetched from ``url`` where that is known, as an article; ``Unreadable`` when it holds none."""
    tree = trafilatura.load_html(page)
    if tree is None:
        raise Unreadable("not_text", "not an HTML page")
    clues = date_clues(tree, url)
    language = tree.get("lang") or tree.get("xml:lang")
    found = trafilatura.bare_extraction(
        tree, include_comments=False, with_metadata=True, date_extraction_params=dict(NO_CLOCK)
    )
    if found is None or isinstance(found, dict) or not found.text:
        raise Unreadable("empty", "no article found on the page")
    return Article(found.text, title=found.title, source=found.sitename, language=language, clues=clues)
