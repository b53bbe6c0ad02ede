"""HTML pages."""

import pytest

from assets.raw_text.documents import Clue
from assets.raw_text.opening import Unreadable
from assets.raw_text.readers.html import article

BODY = (
    "<p>The bridge in Orsmouth was closed after a barge had struck one of its piers, the city said.</p>"
    "<p>Nobody knows yet when it will open again for traffic, and ferries carry commuters for now.</p>"
)


def page(head="", before=""):
    """A page with one article."""
    return (
        "<html lang='en'><head><title>Bridge closed | Courier</title><meta property='og:site_name' content='Courier'>"
        f"{head}</head><body><nav><a href='/'>Home</a></nav>"
        f"<article><h1>Bridge closed</h1>{before}{BODY}</article></body></html>"
    ).encode()


def test_article_title_outlet_and_language_are_found():
    """The article's paragraphs are the text, without navigation; the page names title, outlet and language."""
    found = article(page())
    assert "struck one of its piers" in found.text
    assert "Home" not in found.text
    assert (found.title, found.source, found.language) == ("Bridge closed", "Courier", "en")


@pytest.mark.parametrize(
    "head",
    [
        "<meta property='article:published_time' content='2026-03-04T10:00:00+01:00'>",
        "<meta name='DC.date.issued' content='2026-03-04T10:00:00+01:00'>",
        '<script type="application/ld+json">{"datePublished": "2026-03-04T10:00:00+01:00"}</script>',
        '<script type="application/ld+json">{"@graph": [{"datePublished": "2026-03-04T10:00:00+01:00"}]}</script>',
    ],
)
def test_date_of_the_metadata_keeps_its_time(head):
    """Meta elements and JSON-LD give the moment of publication as they write it."""
    assert article(page(head)).clues == (Clue("metadata", "2026-03-04T10:00:00+01:00"),)


def test_dates_of_other_articles_are_not_the_page_s():
    """JSON-LD lists other articles, with dates of their own."""
    head = (
        '<script type="application/ld+json">{"itemListElement": [{"datePublished": "2020-01-01"}]}</script>'
        '<script type="application/ld+json">{broken</script>'
    )
    assert article(page(head)).clues == ()


@pytest.mark.parametrize(
    ("before", "written"),
    [
        ("<p>Published 4 March 2026</p>", "4 March 2026"),
        ("<p>By Jonas Feld, March 4, 2026</p>", "March 4, 2026"),
        ("<p class='date'>13/03/2026</p>", "13/03/2026"),
        ("<p>Am 4. März 2026</p>", "4. März 2026"),
        ("<p>4 mars 2026</p><p>It had stood there since 12 May 1931.</p>", "4 mars 2026"),
        ("<time datetime='2026-03-04'>last Wednesday</time>", "2026-03-04"),
    ],
)
def test_date_in_a_line_of_its_own_is_the_page_s(before, written):
    """A date that a page shows beside the article counts, as it is written."""
    assert article(page(before=before)).clues == (Clue("page", written),)


@pytest.mark.parametrize(
    "before",
    [
        "<p>Published 03/04/2026</p>",
        "<p>Published 03/04/2026</p><p>Updated 14 April 2026</p>",
        "<p><a href='/x'>Old story, 14 April 2020</a></p>",
        "<p>The bridge was opened to the public on 12 May 1931.</p>",
        "<p>It was closed on March 3, 2026.</p>",
        "<footer>© 2024 Courier</footer>",
        "<p>March 2026</p>",
    ],
)
def test_what_could_be_another_day_dates_no_page(before):
    """An ambiguous date, a date in a sentence, a month or a year alone never become a publication date."""
    assert article(page(before=before)).clues == ()


def test_address_dates_a_page():
    """A full date in the page's address counts."""
    assert article(page(), "https://a.example/2026/03/04/bridge").clues == (Clue("page", "2026/03/04"),)


@pytest.mark.parametrize("data", [b"", b"<", b"\x00" * 50, b"<html></html>", b"<div>" * 5000, b"{}"])
def test_page_without_an_article_is_refused(data):
    """What holds no article is refused, however it is broken."""
    with pytest.raises(Unreadable) as refused:
        article(data)
    assert refused.value.reason in ("empty", "not_text")
