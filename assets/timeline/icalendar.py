"""The timeline as a calendar (RFC 5545).

Here: this form. A calendar needs a first and a last day: events without are left out, and the calendar's description
says how many. Nothing reads the clock: an entry's time stamp is the day of the last report.
"""

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from typing import Any

import pyarrow as pa

from assets.timeline.wording import counted, date_in_words

_STATUS = {"happened": "CONFIRMED", "ongoing": "CONFIRMED", "denied": "CANCELLED"}
_LONGEST_LINE = 75
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f]")


def to_icalendar(events: pa.Table) -> str:
    """A calendar with one all-day entry per event."""
    rows = events.to_pylist()
    placed = [row for row in rows if row["earliest"] is not None and row["latest"] is not None]
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//dateline//timeline//EN", "CALSCALE:GREGORIAN"]
    if left_out := len(rows) - len(placed):
        lines.append(_text("X-WR-CALDESC", f"{left_out} events without a first and a last day are left out."))
    lines += [line for row in placed for line in _entry(row)]
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in lines for folded in _fold(line))


def _entry(row: Mapping[str, Any]) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{row['event_id']}@dateline"
    yield f"DTSTAMP:{_basic(row['last_reported_on'])}T000000Z"
    yield f"DTSTART;VALUE=DATE:{_basic(row['earliest'])}"
    # The end is the day after; without one the entry lasts a day.
    if row["latest"] > row["earliest"] and row["latest"] < dt.date.max:
        yield f"DTEND;VALUE=DATE:{_basic(row['latest'] + dt.timedelta(days=1))}"
    yield _text("SUMMARY", row["headline"])
    yield _text(
        "DESCRIPTION", f"{date_in_words(row)}; {row['factuality']}; {counted(row['document_count'], 'document')}"
    )
    if row["place"]:
        yield _text("LOCATION", row["place"])
    yield f"STATUS:{_STATUS.get(row['factuality'], 'TENTATIVE')}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _basic(day: dt.date) -> str:
    return day.isoformat().replace("-", "")


def _text(name: str, value: str) -> str:
    """A property of type TEXT, escaped as RFC 5545, 3.3.11 says."""
    plain = _CONTROL.sub(" ", value.replace("\r\n", "\n").replace("\r", "\n"))
    for mark in ("\\", ";", ","):
        plain = plain.replace(mark, "\\" + mark)
    return f"{name}:{plain}".replace("\n", "\\n")


def _fold(line: str) -> Iterator[str]:
    """Cut a line so that none is longer than 75 octets; no character is cut in two (RFC 5545, 3.1)."""
    part, size = "", 0
    for character in line:
        octets = len(character.encode())
        if size + octets > _LONGEST_LINE:
            yield part
            part, size = " ", 1
        part, size = part + character, size + octets
    yield part
