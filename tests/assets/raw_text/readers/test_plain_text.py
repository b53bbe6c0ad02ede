"""Text and Markdown files."""

import io

import pytest

from assets.raw_text.documents import Clue
from assets.raw_text.opening import Limits, Unreadable
from assets.raw_text.readers.plain_text import article, read


@pytest.mark.parametrize(
    "text",
    [
        "One.\r\nTwo.\rThree.\n",
        "  \n\n indented \t",
        "a\x00b and more than ten",
        "\u202eright to left\u202c",
        "e\u0301 😀",
    ],
)
def test_text_is_unchanged(text):
    """Line ends, blanks, NUL, bidirectional marks and combining characters stay as they are."""
    assert article(text.encode()).text == text


def test_byte_order_mark_is_no_text():
    """The mark of an encoding is not part of the text; UTF-16 is read where it has one."""
    assert article("\ufeffText".encode()).text == "Text"
    assert article("\ufeffText\n".encode("utf-16-le")).text == "Text\n"


def test_front_matter_is_metadata_and_stays_in_the_text():
    """YAML front matter gives date, title, outlet, language and address; offsets still count from its first dash."""
    matter = "Title: A barge\npublished_at: 2026-03-04\nsource: Courier\nlanguage: en\nurl: https://a.example/1\n"
    text = f"---\n{matter}---\nIt sank."
    found = article(text.encode())
    assert found.text == text
    assert (found.title, found.source, found.language, found.url) == ("A barge", "Courier", "en", "https://a.example/1")
    assert found.clues == (Clue("metadata", "2026-03-04"),)


@pytest.mark.parametrize(
    "text",
    [
        "---\nNo mapping, only a rule\n---\nText",
        "---\ntitle: [unclosed\n---\nText",
        "---\ntitle: never ends\nText",
        "---\n!!python/object/apply:os.system [id]\n---\nText",
        "---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\nText",
    ],
)
def test_what_is_no_front_matter_is_text(text):
    """A block that is no YAML mapping of plain values gives no metadata and runs nothing."""
    assert article(text.encode()).title is None


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"caf\xe9", "undecodable"),
        (b"\xff\xfe\x00", "undecodable"),
        (b"\xed\xa0\x80", "undecodable"),
        (b"%PDF-1.7\nText", "not_text"),
        (b"PK\x03\x04rest", "not_text"),
        (b"\x00\x01\x02\x03text", "not_text"),
    ],
)
def test_what_is_no_text_is_refused(data, reason):
    """Other encodings, lone surrogates and binary files are refused, each with its reason."""
    with pytest.raises(Unreadable) as refused:
        article(data)
    assert refused.value.reason == reason


def test_file_that_is_too_long_is_refused():
    """A text of more bytes than the limit is not taken, not even in part."""
    with pytest.raises(Unreadable) as refused:
        list(read(io.BytesIO(b"x" * 11), Limits(document=10)))
    assert refused.value.reason == "too_large"
