"""Sentences and their offsets."""

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assets.raw_text.table import TABLE as RAW_TEXT
from assets.sentences.splitting import JOINTS, LONGEST, sentence_spans, split, split_documents
from assets.sentences.table import TABLE

DAY = dt.date(2026, 3, 4)
WORDS = ("Jan. 27", "Mr. Quill", "U.S.", "the", "barge", "Comments", "A", "5 p.m. Thursday", "ORSMOUTH — ", "x" * 50)
MARKS = (". ", "? ", "“", "”", '"', "…", "😀", "e\u0301", "\u200f", "\x00", "---\n", "a: b\n")
BLANKS = (" ", "\n", "\r\n", "\n\n", "\u2028")
NEWS = st.lists(st.sampled_from(WORDS + MARKS + BLANKS), max_size=60).map("".join)


def sentences(text, title=None):
    """Each sentence of a text with its role."""
    return [(text[start:end], role) for start, end, role in split(text, title)]


def rows(*texts):
    """A batch of ``raw_text`` with these texts."""
    return RAW_TEXT.batch(
        [
            {
                "document_id": f"d{number}",
                "content_hash": "h",
                "source_uri": f"u{number}",
                "published_on": DAY,
                "published_basis": "given",
                "text": text,
            }
            for number, text in enumerate(texts)
        ]
    )


@pytest.mark.parametrize(
    "sentence",
    [joint.example for joint in JOINTS]
    + [
        f"The court met on {month}. 27 in Pell."
        for month in ("Jan", "Feb", "Mar", "Apr", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec")
    ]
    + [
        "Mr. and Mrs. Orlo left at 5 p.m. on Jan. 27.",
        "Gen. Ruben Aske met Dr. Kolb and Sen. Pike of Ore. in St. Ola.",
        "“Did it sink?” Quill asked.",
        "“It sank fast!” Mr. Quill said.",
        "The dept. Kolb leads has approx. Ten men.",
        "Rook Shipping Inc. said it paid 4.5 million crowns, or $1.2 bn.",
        "The U.S. Coast Guard, the U.N. Security Council and the E.U. Commission agreed.",
    ],
)
def test_abbreviation_ends_no_sentence(sentence):
    """A date, a clock time, a title or an initialism with full stops is never cut."""
    assert sentences(sentence) == [(sentence, "body")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It sank on Tuesday. Nobody was hurt.", ["It sank on Tuesday.", "Nobody was hurt."]),
        ("They set fire to a car. Two clerks were hurt.", ["They set fire to a car.", "Two clerks were hurt."]),
        ("It sank after 2 a.m. Five clerks swam.", ["It sank after 2 a.m.", "Five clerks swam."]),
        ("It sank at 5 p.m. Pell time.", ["It sank at 5 p.m. Pell time."]),
        ("He refused to do so. Quill stayed.", ["He refused to do so.", "Quill stayed."]),
        ("She left Pell Bank. Quill stayed.", ["She left Pell Bank.", "Quill stayed."]),
        ("She lives in the U.S. The crew does not.", ["She lives in the U.S.", "The crew does not."]),
        ("He came at 5 p.m. The dog left.", ["He came at 5 p.m.", "The dog left."]),
        ("“Did it sink?” she asked. “Yes!”", ["“Did it sink?” she asked.", "“Yes!”"]),
        ("It opens next month. Quill also spoke.", ["It opens next month.", "Quill also spoke."]),
        ("They called it “a joke.” Mr. Quill left.", ["They called it “a joke.”", "Mr. Quill left."]),
        ("It was May 3. Then it rained.", ["It was May 3.", "Then it rained."]),
    ],
)
def test_sentences_end_where_they_end(text, expected):
    """Two sentences are two, also behind an abbreviation."""
    assert [sentence for sentence, _ in sentences(text)] == expected


def test_roles_of_an_article():
    """Front matter, headline, dateline, body, quotation and boilerplate are told apart."""
    text = (
        "---\ntitle: Barge sinks\n---\n\nBarge sinks\n\nPELL — The barge sank on Monday.\n\n"
        "“It went down fast. We swam.”\n\nWith files from Corvane Wire\nComments"
    )
    assert sentences(text, "Barge sinks") == [
        ("---", "boilerplate"),
        ("title: Barge sinks", "boilerplate"),
        ("---", "boilerplate"),
        ("Barge sinks", "headline"),
        ("PELL —", "boilerplate"),
        ("The barge sank on Monday.", "body"),
        ("“It went down fast.", "quote"),
        ("We swam.”", "quote"),
        ("With files from Corvane Wire", "boilerplate"),
        ("Comments", "boilerplate"),
    ]


def test_headings_of_markdown_are_headlines():
    """Lines marked as headings are headlines wherever they stand, also those that end with a question mark."""
    text = "# Barge sinks\n\nIt sank on Monday.\n\n## What now?\nNobody knows. We rank #1 in it."
    assert [role for _, role in sentences(text)] == ["headline", "body", "headline", "body", "body"]


def test_single_line_is_no_headline():
    """A text of one line is its own body: a headline stands above something."""
    assert sentences("Barge sinks in Pell") == [("Barge sinks in Pell", "body")]


def test_batch_numbers_sentences_within_each_document():
    """The rows have the table's schema, and each document counts its sentences from 0."""
    batch = split_documents(rows("One came. Two left.", "", "Three stayed."))
    TABLE.check(batch)
    assert [(row["document_id"], row["sentence_no"]) for row in batch.to_pylist()] == [("d0", 0), ("d0", 1), ("d2", 0)]


@settings(deadline=None, derandomize=True)
@given(NEWS)
def test_offsets_slice_back_to_the_text(text):
    """Every row is the slice of its document's text, in order, without overlap, and holds all but blanks."""
    found = split_documents(rows(text)).to_pylist()
    assert all(row["text"] == text[row["char_start"] : row["char_end"]] for row in found)
    assert all(a["char_end"] <= b["char_start"] for a, b in pairwise(found))
    assert "".join("".join(row["text"].split()) for row in found) == "".join(text.split())


@settings(deadline=None, derandomize=True)
@given(st.text(max_size=300))
def test_any_text_can_be_split(text):
    """No character at all upsets the offsets."""
    found = list(split(text))
    assert "".join("".join(text[a:b].split()) for a, b, _ in found) == "".join(text.split())


@pytest.mark.parametrize("unit", ["word ", "word", ", ", "A. ", "...", "“", "1.2.", "By Abc "])
def test_sentences_of_a_megabyte_line_are_bounded(unit):
    """A line without end is cut into bounded pieces, and nothing of it is lost."""
    line = unit * (2**20 // len(unit))
    spans = list(sentence_spans(line))
    assert max(end - start for start, end in spans) <= LONGEST
    assert sum(len(line[a:b].replace(" ", "")) for a, b in spans) == len(line.replace(" ", ""))
