"""The timeline in forms for other programs: CSV, JSON lines, TimelineJS, iCalendar, a page.

Here: the choice of forms, CSV and JSON lines. Not here: the other forms (``timelinejs``, ``icalendar``, ``page``), and
what people see in a terminal (``pipelines.showing``).
"""

import csv
import datetime as dt
import io
import json
import re
from collections.abc import Callable, Mapping

import pyarrow as pa

from assets.timeline.icalendar import to_icalendar
from assets.timeline.page import to_page
from assets.timeline.timelinejs import to_timelinejs

# What makes a spreadsheet program read a cell as a formula (OWASP, CSV injection), also after blanks and in the wide
# forms of East Asian keyboards.
_FORMULA = re.compile(r"[\s\x00-\x1f]*[=+\-@＝＋－＠|%]|[\t\r\n\x00]")


def to_csv(events: pa.Table) -> str:
    """Comma-separated values with a header (RFC 4180); text that looks like a formula gets an apostrophe in front."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(events.schema.names)
    for row in events.to_pylist():
        writer.writerow([_cell(value) for value in row.values()])
    return out.getvalue()


def _cell(value: object) -> object:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return round(value, 4)
    if isinstance(value, str):
        plain = value.replace("\x00", "")
        return f"'{plain}" if _FORMULA.match(plain) else plain
    return value


def to_jsonl(events: pa.Table) -> str:
    """One JSON object a line, with the columns' names; days in ISO form."""
    return "".join(json.dumps(_plain(row), ensure_ascii=False) + "\n" for row in events.to_pylist())


def _plain(row: Mapping[str, object]) -> dict[str, object]:
    return {
        name: value.isoformat()
        if isinstance(value, dt.date)
        else round(value, 4)
        if isinstance(value, float)
        else value
        for name, value in row.items()
    }


FORMS: dict[str, Callable[[pa.Table], str]] = {
    "csv": to_csv,
    "jsonl": to_jsonl,
    "timelinejs": to_timelinejs,
    "ics": to_icalendar,
    "html": to_page,
}
"""Rows of ``timeline`` to text, by the name of the form."""
