"""The publication dates that an HTML page gives, as clues.

Here: where a page writes its date. Not here: reading the string (``written_dates``) and choosing (``publication``).
"""

import json
import re
from collections.abc import Iterator
from itertools import chain
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
_OWN_PARTS = ("@graph", "mainEntity", "mainEntityOfPage")
_WORD = re.compile(r"[^\W\d]{2,}")
_OWN_TEXTS = "//text()[not(ancestor::script or ancestor::style or ancestor::a or ancestor::aside or ancestor::footer)]"
_SEARCHED = 2 * 2**20
_LONGEST_STAMP = 100
_MOST_WORDS = 6


def date_clues(tree: HtmlElement, url: str | None = None) -> tuple[Clue, ...]:
    """What the page's metadata gives as its publication date, else what htmldate finds among its stamps."""
    metadata = next((written for written in (*_from_json(tree), *_from_elements(tree)) if written), None)
    if metadata:
        return (Clue("metadata", metadata),)
    shown = stamps(tree, url)
    page = tostring(tree, encoding="unicode")[:_SEARCHED]
    # The extensive search would also count from today.
    found = htmldate.find_date(
        page, extensive_search=False, original_date=True, url=url, min_date="1900-01-01", max_date="9999-12-31"
    )
    written = shown.get(found or "") or (next(iter(shown.values())) if len(shown) == 1 else None)
    return (Clue("page", written),) if written else ()


def stamps(tree: HtmlElement, url: str | None = None) -> dict[str, str]:
    """The days that a page shows in lines of their own, ``time`` elements or its address, and how it writes them.

    Sentences, links, lists of other articles and footers tell of other days too. With an ambiguous stamp among them
    there is none: it may be the very one that counts.
    """
    found: dict[str, str] = {}
    for short in chain([url or ""], _addresses_and_times(tree), _short_texts(tree)):
        for match in _WRITTEN.finditer(short):
            try:
                found.setdefault(read_date(match.group()).day.isoformat(), match.group())
            except UnreadableDate as error:
                if error.ambiguous:
                    return {}
    return found


def _addresses_and_times(tree: HtmlElement) -> Iterator[str]:
    for element in tree.iter("time", "link", "meta"):
        if element.tag == "time" or element.get("rel") == "canonical" or element.get("property") == "og:url":
            yield element.get("datetime") or element.get("href") or element.get("content") or ""


def _short_texts(tree: HtmlElement) -> Iterator[str]:
    for text in tree.xpath(_OWN_TEXTS):
        if len(text) <= _LONGEST_STAMP and not _is_sentence(text):
            yield text


def _is_sentence(text: str) -> bool:
    return text.rstrip().endswith((".", "!", "?")) or len(_WORD.findall(_WRITTEN.sub("", text))) > _MOST_WORDS


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
    """``datePublished`` of the page's JSON-LD (schema.org), outermost first, never of what it links to or lists."""
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
        inner = [item[key] for item in found for key in _OWN_PARTS if key in item]
        level = inner + [child for item in level if isinstance(item, list) for child in item]
