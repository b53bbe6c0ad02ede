"""The timeline as JSON for TimelineJS (https://timeline.knightlab.com/docs/json-format.html).

Here: this form. Dates stay as coarse as they are known: a month has no day, a year no month. TimelineJS cannot place
what has no date at all: the title slide says how many events that is. Its texts are HTML, so ours are escaped.
"""

import datetime as dt
import json
import re
from collections.abc import Mapping
from html import escape
from typing import Any

import pyarrow as pa

from assets.timeline.wording import counted, date_in_words

_EDTF_DATE = re.compile(r"(-?\d{4,})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?[?~%]?")
_PARTS = {"year": 1, "decade": 1, "century": 1, "month": 2, "quarter": 2, "season": 2, "half": 2}

Date = dict[str, int]


def to_timelinejs(events: pa.Table) -> str:
    """A JSON document that TimelineJS loads."""
    slides = [slide for row in events.to_pylist() if (slide := _slide(row))]
    document: dict[str, object] = {"events": slides}
    if left_out := events.num_rows - len(slides):
        document["title"] = {
            "text": {"headline": "Timeline", "text": f"{left_out} events without a date are not shown."}
        }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _slide(row: Mapping[str, Any]) -> dict[str, object] | None:
    start, end = _bounds(row)
    if start is None:
        return None
    return {
        "start_date": start,
        **({"end_date": end} if end else {}),
        "display_date": date_in_words(row),
        "text": {"headline": escape(row["headline"]), "text": _details(row)},
        "group": row["factuality"],
        "unique_id": row["event_id"],
    }


def _bounds(row: Mapping[str, Any]) -> tuple[Date | None, Date | None]:
    """Start, and end where it differs; an open side leaves the date that is known."""
    first, last = row["earliest"] or row["latest"], row["latest"] or row["earliest"]
    if first is None:
        return _before_our_era(row["edtf"]), None
    parts = _PARTS.get(row["precision"], 3) if _is_whole(first, last) else 3
    start, end = _date(first, parts), _date(last, parts)
    return start, end if end != start else None


def _is_whole(first: dt.date, last: dt.date) -> bool:
    """Whether the bounds are those of whole months: a coarse precision may still have finer bounds."""
    return first.day == 1 and (last == dt.date.max or (last + dt.timedelta(days=1)).day == 1)


def _date(day: dt.date, parts: int) -> Date:
    return dict([("year", day.year), ("month", day.month), ("day", day.day)][:parts])


def _before_our_era(edtf: str | None) -> Date | None:
    """A year before 1, which stands in ``edtf`` only. None for anything else."""
    found = _EDTF_DATE.fullmatch(edtf or "")
    return {"year": int(found[1])} if found else None


def _details(row: Mapping[str, Any]) -> str:
    told = f"{counted(row['mention_count'], 'mention')} in {counted(row['document_count'], 'document')}"
    doubt = "; the reports disagree about the date" if row["dates_disagree"] else ""
    return escape(f"{row['factuality']}; {told}{doubt}")
