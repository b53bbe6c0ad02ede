"""The publication dates that an HTML page gives, as clues.

Here: where a page writes its date. Not here: reading the string (``written_dates``) and choosing (``publication``).
"""

import json
import re
from collections.abc import Iterator
from typing import Any

import htmldate
from lxml.html import HtmlElement, tostring

from assets.raw_text.documents import Clue
from assets.raw_text.written_dates import UnreadableDate, read_date

_META = (
    "article:published_time", "datepublished", "og:published_time", "date", "dc.date", "dc.date.issued",
    "dcterms.created", "dcterms.issued", "parsely-pub-date", "pubdate", "publish-date", "sailthru.date",
)  # fmt: skip
_WRITTEN = re.compile(
    r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}"
    r"|\d{1,2}(?:st|nd|rd|th|er|\.)?\s+(?:of\s+|de\s+)?[^\W\d]{3,15}\.?,?\s+(?:de\s+)?\d{4}"
    r"|[^\W\d]{3,15}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}"
)
_SEARCHED = 2 * 2**20


def date_clues(tree: HtmlElement) -> tuple[Clue, ...]:
    """What the page's metadata gives as its publication date, then what htmldate finds on it."""
    metadata = next((written for written in (*_from_json(tree), *_from_elements(tree)) if written), None)
    if metadata:
        return (Clue("metadata", metadata),)
    page = tostring(tree, encoding="unicode")[:_SEARCHED]
    found = htmldate.find_date(
        page, extensive_search=True, original_date=True, min_date="1900-01-01", max_date="9999-12-31"
    )
    return (Clue("page", written),) if found and (written := as_written(page, found)) else ()


def as_written(page: str, day: str) -> str | None:
    """How a page writes the ISO day that was found on it; None when it does not, or writes one that is ambiguous."""
    for match in _WRITTEN.finditer(page):
        try:
            if read_date(match.group()).day.isoformat() == day:
                return match.group()
        except UnreadableDate:
            continue
    return None


def _from_elements(tree: HtmlElement) -> Iterator[str]:
    """The ``meta`` and ``time`` elements that say when the page was published."""
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        if name.strip().lower() in _META:
            yield (meta.get("content") or "").strip()
    for time in tree.iter("time"):
        if time.get("pubdate") is not None or (time.get("itemprop") or "").lower() == "datepublished":
            yield (time.get("datetime") or time.text or "").strip()


def _from_json(tree: HtmlElement) -> Iterator[str]:
    """``datePublished`` of the page's JSON-LD (schema.org), outermost first."""
    for script in tree.iter("script"):
        if (script.get("type") or "").strip().lower() == "application/ld+json":
            try:
                yield from _published(json.loads(script.text or ""))
            except (ValueError, RecursionError):
                continue


def _published(value: Any) -> Iterator[str]:
    level = [value]
    while level:
        found = [item for item in level if isinstance(item, dict)]
        yield from (item["datePublished"] for item in found if isinstance(item.get("datePublished"), str))
        inner = [child for item in found for child in item.values()]
        level = inner + [child for item in level if isinstance(item, list) for child in item]
