"""Which date is a document's publication date."""

import datetime as dt

import pytest

from assets.raw_text.documents import Clue, Published
from assets.raw_text.publication import Undated, date_in_head, date_in_name, decide

FIRST, SECOND = Clue("filename", "2026-03-01"), Clue("metadata", "2026-03-02")


def test_the_most_trusted_clue_decides():
    """What somebody gave comes before metadata, metadata before the page, the page before the name."""
    clues = [FIRST, Clue("page", "2026-03-03"), SECOND, Clue("given", "2026-03-04")]
    order = []
    while clues:
        decided = decide(clues, "", None)
        assert isinstance(decided, Published)
        order.append(decided.basis)
        clues = [clue for clue in clues if clue.basis != decided.basis]
    assert order == ["given", "metadata", "page", "filename"]


def test_unreadable_given_date_is_not_replaced_by_a_weaker_one():
    """A given date that cannot be read leaves the document undated and says why."""
    decided = decide([Clue("given", "03/04/2026"), FIRST], "", None)
    assert isinstance(decided, Undated)
    assert decided.reason == "no_publication_date"
    assert "2026-03-04 or 2026-04-03" in decided.detail


def test_unreadable_metadata_gives_way():
    """A date in the metadata that cannot be read leaves the choice to the next clue."""
    assert decide([Clue("metadata", "soon"), FIRST], "", None) == Published(dt.date(2026, 3, 1), None, "filename")


@pytest.mark.parametrize(("day", "accepted"), [("1900-01-01", True), ("1899-12-31", False), ("9999-12-31", True)])
def test_publication_days_from_1900_on(day, accepted):
    """Newspaper archives are read from 1900 on; an earlier day is rejected with its own reason."""
    decided = decide([Clue("given", day)], "", None)
    assert isinstance(decided, Published) is accepted
    if isinstance(decided, Undated):
        assert decided.reason == "publication_date_out_of_range"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("2024-10-31-name.txt", "2024-10-31"),
        ("20241031-name.txt", "2024-10-31"),
        ("report_2024_10_31.md", "2024-10-31"),
        ("000_9ba2f6c223f8b60e.txt", None),
        ("scan-1020241031.txt", None),
        ("2024-10-31-to-2024-11-02.txt", None),
        ("flight-20241031.txt", None),
        ("2024-10.txt", None),
    ],
)
def test_date_in_a_name(name, expected):
    """A full date in a file's name counts, when it is the only one."""
    clue = date_in_name(name)
    decided = decide([clue], "", None) if clue else None
    assert (decided.on.isoformat() if isinstance(decided, Published) else None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bridge closed\n\n3 March 2026\n\nThe bridge ...", dt.date(2026, 3, 3)),
        ("Published: March 3, 2026\nThe bridge ...", dt.date(2026, 3, 3)),
        ("Bridge closed on 3 March 2026\nThe bridge ...", None),
        ("3 March 2026\n4 March 2026\nThe bridge ...", None),
        ("On Tuesday\nThe bridge ...", None),
        ("Line\n" * 20 + "3 March 2026", None),
    ],
)
def test_date_that_stands_alone_in_the_head(text, expected):
    """A full date alone in one of the first lines dates a text; a date in a sentence does not."""
    moment = date_in_head(text)
    assert (moment.day if moment else None) == expected


def test_language_of_the_document_reads_its_months():
    """A month in the document's own language is read, also one outside the usual languages."""
    assert decide([Clue("given", "4 марта 2026")], "", "ru") == Published(dt.date(2026, 3, 4), None, "given")
