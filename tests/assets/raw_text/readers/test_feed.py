"""RSS and Atom feeds."""

import io

import pytest

from assets.raw_text.documents import Article, Clue, Flaw
from assets.raw_text.opening import Limits, Unreadable
from assets.raw_text.readers.feed import read
from assets.raw_text.readers.fragment import text_of

RSS = """<?xml version="1.0"?><rss version="2.0"><channel><title>Tallis Ledger</title><language>en-gb</language>
<item><title>Barge &amp; bridge</title><link>https://a.example/1</link><guid>g1</guid>
<pubDate>Wed, 04 Mar 2026 10:00:00 +0100</pubDate>
<description>&lt;p&gt;The
barge &lt;b&gt;sank&lt;/b&gt;.&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;
&lt;p&gt;Nobody swam.&lt;/p&gt;</description></item>
<item><guid isPermaLink="false">g2</guid><description>Plain words.</description></item></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Gazette</title>
<entry><id>tag:a</id><title>One</title><updated>2026-03-05T00:00:00Z</updated><published>2026-03-04T23:00:00-05:00</published>
<content type="html">&lt;p&gt;Text.&lt;/p&gt;</content><summary>Short.</summary></entry>
<entry><id>tag:b</id><updated>2026-03-05T00:00:00Z</updated><summary>Only a summary.</summary></entry></feed>"""


def entries(xml):
    """What a feed gives."""
    return list(read(io.BytesIO(xml.encode()), Limits(document=100_000)))


def test_entries_of_rss():
    """Each entry is an article with link, title, outlet, language and its own date; markup becomes lines."""
    first, second = entries(RSS)
    assert first == Article(
        "The barge sank.\nNobody swam.",
        "g1",
        "https://a.example/1",
        "Barge & bridge",
        "Tallis Ledger",
        "en-gb",
        (Clue("metadata", "Wed, 04 Mar 2026 10:00:00 +0100"),),
        1,
    )
    assert (second.text, second.record, second.clues) == ("Plain words.", "g2", ())


def test_entries_of_atom():
    """The full content goes before the summary, the day of publication before that of the last change."""
    first, second = entries(ATOM)
    assert (first.text, first.clues) == ("Text.", (Clue("metadata", "2026-03-04T23:00:00-05:00"),))
    assert (second.text, second.clues) == ("Only a summary.", (Clue("metadata", "2026-03-05T00:00:00Z"),))


def test_broken_end_of_a_feed_is_told():
    """Entries before a break are read, and the break is a flaw."""
    items = entries(RSS[: RSS.index("<item><guid")] + "<item><title>cut off")
    assert isinstance(items[0], Article)
    assert isinstance(items[-1], Flaw)


@pytest.mark.parametrize(
    "xml",
    [
        "",
        "<html><body>no feed</body></html>",
        "<a/>",
        '<!DOCTYPE r [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>' + RSS[21:],
        '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel>&x;</channel></rss>',
    ],
)
def test_what_is_no_feed_is_refused(xml):
    """Other XML and files that declare entities, which can unfold without end or read files, are refused."""
    with pytest.raises(Unreadable):
        entries(xml)


@pytest.mark.parametrize(
    ("fragment", "text"),
    [
        ("a &lt; b", "a < b"),
        ("one<br>two<br/>three", "one\ntwo\nthree"),
        ("<ul><li>a</li><li>b</li></ul>tail", "a\nb\ntail"),
        ("<style>p{}</style><p>a  b\nc</p>", "a b c"),
        ("<!-- no -->yes<?pi x?>", "yes"),
        ("", ""),
        ("<div>" * 200 + "deep", "deep"),
    ],
)
def test_fragment_becomes_lines_of_text(fragment, text):
    """Blocks become lines, scripts and comments go, entities are characters."""
    assert text_of(fragment) == text
