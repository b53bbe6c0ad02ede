"""The timeline in forms for other programs."""

import csv
import datetime as dt
import io
import json
from html.parser import HTMLParser

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assets.timeline.exporting import FORMS, to_csv, to_jsonl
from assets.timeline.icalendar import to_icalendar
from assets.timeline.page import to_page
from assets.timeline.table import TABLE
from assets.timeline.timelinejs import to_timelinejs

MARCH = (dt.date(2024, 3, 1), dt.date(2024, 3, 31))


def events(*rows: dict[str, object]) -> pa.Table:
    """Rows of ``timeline`` with these cells, and plain ones for the others."""
    plain: dict[str, object] = {
        "headline": "Velmora dam bursts", "action": "bursts", "factuality": "happened",
        "earliest": dt.date(2024, 3, 5), "latest": dt.date(2024, 3, 5), "precision": "day", "extent": "within",
        "edtf": "2024-03-05", "confidence": 0.8, "mention_count": 3, "document_count": 2, "source_count": 1,
        "first_reported_on": dt.date(2024, 3, 6), "last_reported_on": dt.date(2024, 3, 7), "dates_disagree": False,
    }  # fmt: skip
    return pa.Table.from_batches([TABLE.batch([{"event_id": f"e{n}", **plain, **row} for n, row in enumerate(rows)])])


def dated(earliest: dt.date | None, latest: dt.date | None, precision: str | None, edtf: str | None) -> pa.Table:
    """One event with this date."""
    return events({"earliest": earliest, "latest": latest, "precision": precision, "edtf": edtf})


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "=cmd|' /C calc'!A0", "\x00=1", '=HYPERLINK("x")'],
)
def test_no_csv_cell_is_a_formula(text: str) -> None:
    """Text that a spreadsheet program would compute gets an apostrophe in front."""
    rows = list(csv.DictReader(io.StringIO(to_csv(events({"headline": text, "place": text})), newline="")))
    assert all(rows[0][name].startswith("'") for name in ("headline", "place"))


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00")))
def test_csv_gives_back_any_text(text: str) -> None:
    """Commas, quotes and line breaks come back as they were, but for the apostrophe before a formula."""
    rows = list(csv.DictReader(io.StringIO(to_csv(events({"headline": text})), newline="")))
    assert rows[0]["headline"].removeprefix("'") == text.removeprefix("'")
    assert rows[0]["dates_disagree"] == "false"


def test_jsonl_has_one_object_a_line() -> None:
    """Each line is one event, with days in ISO form and null for what is not told."""
    lines = to_jsonl(events({"headline": "Line\nbreak"}, {"earliest": None})).splitlines()
    first, second = map(json.loads, lines)
    assert (first["headline"], first["latest"], second["earliest"]) == ("Line\nbreak", "2024-03-05", None)


@pytest.mark.parametrize(
    ("earliest", "latest", "precision", "edtf", "start", "end", "words"),
    [
        (*MARCH, "month", "2024-03", {"year": 2024, "month": 3}, None, "March 2024"),
        (dt.date(2024, 1, 1), dt.date(2024, 12, 31), "year", "2024", {"year": 2024}, None, "2024"),
        (dt.date(1990, 1, 1), dt.date(1999, 12, 31), "decade", "199X", {"year": 1990}, {"year": 1999},
         "between 1 January 1990 and 31 December 1999"),
        (dt.date(2024, 3, 1), dt.date(2024, 3, 10), "month", "2024-03-01/2024-03-10",
         {"year": 2024, "month": 3, "day": 1}, {"year": 2024, "month": 3, "day": 10},
         "between 1 March 2024 and 10 March 2024"),
        (None, dt.date(2024, 3, 5), "vague", "../2024-03-05", {"year": 2024, "month": 3, "day": 5}, None,
         "5 March 2024 or earlier"),
        (dt.date(2024, 3, 5), None, "range", "2024-03-05/..", {"year": 2024, "month": 3, "day": 5}, None,
         "5 March 2024 or later"),
        (None, None, "year", "-0043", {"year": -43}, None, "-0043"),
    ],
)  # fmt: skip
def test_timelinejs_keeps_dates_as_coarse_as_they_are(
    earliest: dt.date | None, latest: dt.date | None, precision: str, edtf: str, start: object, end: object, words: str
) -> None:
    """A month has no day, a year no month, an open side adds nothing."""
    slide = json.loads(to_timelinejs(dated(earliest, latest, precision, edtf)))["events"][0]
    assert (slide["start_date"], slide.get("end_date"), slide["display_date"]) == (start, end, words)


def test_timelinejs_says_what_it_leaves_out() -> None:
    """An event without any date cannot be placed; the title slide counts it."""
    document = json.loads(to_timelinejs(dated(None, None, None, None)))
    assert document["events"] == []
    assert document["title"]["text"]["text"] == "1 events without a date are not shown."


def test_calendar_entries_end_on_the_day_after() -> None:
    """The end of an all-day entry is exclusive; a single day needs none."""
    lines = to_icalendar(events({"earliest": MARCH[0], "latest": MARCH[1]}, {})).split("\r\n")
    assert [line for line in lines if line.startswith("DT")] == [
        "DTSTAMP:20240307T000000Z", "DTSTART;VALUE=DATE:20240301", "DTEND;VALUE=DATE:20240401",
        "DTSTAMP:20240307T000000Z", "DTSTART;VALUE=DATE:20240305",
    ]  # fmt: skip


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_calendar_lines_are_short_and_whole(text: str) -> None:
    """No line is longer than 75 octets, none is broken by the text, and unfolding gives the text back."""
    calendar = to_icalendar(events({"headline": text}))
    lines = calendar.split("\r\n")
    assert all(len(line.encode()) <= 75 and not any(c < " " or c == "\x7f" for c in line) for line in lines)
    summary = next(li for li in calendar.replace("\r\n ", "").split("\r\n") if li.startswith("SUMMARY:"))
    assert ";" not in summary.removeprefix("SUMMARY:").replace("\\\\", "").replace("\\;", "")


def test_calendar_leaves_out_what_has_no_two_bounds_and_says_so() -> None:
    """Events with an open side are no entries; the calendar's description counts them."""
    calendar = to_icalendar(dated(None, dt.date(2024, 3, 5), "vague", "../2024-03-05"))
    assert "BEGIN:VEVENT" not in calendar
    assert "X-WR-CALDESC:1 events without a first and a last day are left out." in calendar


def test_last_day_of_the_calendar_is_no_error() -> None:
    """Bounds at the end of all dates export in every form."""
    for form in FORMS.values():
        assert form(dated(dt.date(9999, 12, 1), dt.date.max, "month", "9999-12"))


class Tags(HTMLParser):
    """Collects the tags and the text of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.words = ""

    def handle_starttag(self, tag: str, attrs: object) -> None:
        """A tag begins."""
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        """Text between tags."""
        self.words += data


def test_page_shows_text_as_text() -> None:
    """Markup in a headline is shown, not obeyed; the page has no script and loads nothing."""
    page = Tags()
    source = to_page(events({"headline": '<script>alert(1)</script> "&amp;'}, {"earliest": None, "latest": None}))
    page.feed(source)
    assert '<script>alert(1)</script> "&amp;' in page.words
    assert not page.tags & {"script", "img", "link", "iframe"}
    assert "http" not in source.replace("http-equiv", "")


def test_page_places_events_in_their_years() -> None:
    """A bar begins at its day of the year; events without a date are listed at the end."""
    page = to_page(events({"earliest": dt.date(2024, 7, 1), "latest": dt.date(2025, 2, 1), "extent": "throughout"}))
    assert "<h2>2024</h2>" in page
    assert 'class="bar throughout" style="left:49.73%;width:50.27%"' in page
    assert "Without a date" in to_page(dated(None, None, None, None))


def test_page_places_events_of_one_month_among_its_days() -> None:
    """The sixteenth of a month of thirty days lies in its middle."""
    day = dt.date(2024, 4, 16)
    page = to_page(dated(day, day, "day", "2024-04-16"))
    assert "<h3>April</h3>" in page
    assert 'style="left:50.00%;width:3.33%"' in page


def test_an_open_side_reaches_the_end_of_the_strip() -> None:
    """What happened at some time before a day may lie anywhere before it."""
    page = to_page(dated(None, dt.date(2024, 12, 31), "vague", "../2024-12-31"))
    assert 'class="bar within" style="left:0.00%;width:100.00%"' in page


@pytest.mark.parametrize("form", FORMS)
def test_no_events_is_a_valid_export(form: str) -> None:
    """An empty timeline exports in every form."""
    assert isinstance(FORMS[form](TABLE.schema.empty_table()), str)
