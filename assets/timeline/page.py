"""The timeline as one page of HTML that shows it graphically and needs nothing else: no script, no network.

Here: this form. Each year has a strip of twelve months; an event's bar lies where the event lies: solid where it lasted
from bound to bound, striped where it was once somewhere in the bounds. All text is escaped, and the page forbids itself
to load or run anything.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from html import escape
from itertools import groupby
from typing import Any

import pyarrow as pa

from assets.timeline.wording import counted, date_in_words

_STYLE = """
body{font:15px/1.4 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#222;background:#fff}
h2{margin:2rem 0 0;font-size:1.3rem}
.months,.track{display:block;position:relative;height:1.1rem;width:100%}
.months span{position:absolute;font-size:.75rem;color:#666;border-left:1px solid #bbb;padding-left:.2rem}
.track{height:.7rem;background:#f2f2f2;border-radius:.2rem;overflow:hidden}
.bar{position:absolute;top:0;bottom:0;min-width:4px;border-radius:.2rem;background:var(--c)}
.within{background:repeating-linear-gradient(135deg,var(--c) 0 4px,transparent 4px 7px)}
ol{list-style:none;margin:0;padding:0}
li{display:grid;grid-template-columns:2fr 3fr;gap:1rem;padding:.3rem 0;border-bottom:1px solid #eee;align-items:center}
small{color:#555;display:block}
.happened{--c:#2e7d32}.ongoing{--c:#00838f}.expected{--c:#f9a825}
.possible,.hypothetical{--c:#8e24aa}.denied{--c:#c62828}
@media(max-width:40rem){li{grid-template-columns:1fr}}
""".strip()
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def to_page(events: pa.Table) -> str:
    """A whole HTML page; events by the year they began in, those without a date at the end."""
    rows = sorted(events.to_pylist(), key=lambda row: (_start(row) or dt.date.max, row["event_id"]))
    dated = [row for row in rows if _start(row)]
    sections = [_year(year, list(group)) for year, group in groupby(dated, key=lambda row: _start(row).year)]
    if undated := [row for row in rows if not _start(row)]:
        sections.append(f"<h2>Without a date</h2>\n<ol>\n{''.join(map(_undated, undated))}</ol>\n")
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>Timeline</title>\n<style>\n{_STYLE}\n</style>\n</head>\n<body>\n<h1>Timeline</h1>\n"
        f"<p>{len(rows)} events. Solid bars lasted; striped ones lie somewhere in the bar.</p>\n"
        f"{''.join(sections)}</body>\n</html>\n"
    )


def _start(row: Mapping[str, Any]) -> Any:
    """The day by which an event is placed: its first possible day, else its last; None without a date."""
    return row["earliest"] or row["latest"]


def _year(year: int, rows: Sequence[Mapping[str, Any]]) -> str:
    months = "".join(
        f'<span style="left:{_percent(dt.date(year, n, 1), year):.2f}%">{name}</span>'
        for n, name in enumerate(_MONTHS, start=1)
    )
    items = "".join(_item(row, year) for row in rows)
    return f'<h2>{year}</h2>\n<ol>\n<li><span></span><span class="months">{months}</span></li>\n{items}</ol>\n'


def _item(row: Mapping[str, Any], year: int) -> str:
    first, last = row["earliest"] or row["latest"], row["latest"] or row["earliest"]
    left = _percent(first, year)
    right = 100.0 if last.year > year else _percent(last, year) + 100 / 366
    extent = "throughout" if row["extent"] == "throughout" or first == last else "within"
    bar = f'<span class="bar {extent}" style="left:{left:.2f}%;width:{max(right - left, 0):.2f}%"></span>'
    return (
        f'<li class="{escape(row["factuality"])}"><span>{_words(row)}</span>'
        f'<span class="track" title="{escape(date_in_words(row))}">{bar}</span></li>\n'
    )


def _undated(row: Mapping[str, Any]) -> str:
    return f'<li class="{escape(row["factuality"])}"><span>{_words(row)}</span></li>\n'


def _words(row: Mapping[str, Any]) -> str:
    told = f"{date_in_words(row)} · {row['factuality']} · {counted(row['document_count'], 'document')}"
    doubt = " · reports disagree about the date" if row["dates_disagree"] else ""
    return f"{escape(row['headline'])}<small>{escape(told + doubt)}</small>"


def _percent(day: dt.date, year: int) -> float:
    """Where a day lies in its year, in percent of the year."""
    return 100 * (day.toordinal() - dt.date(year, 1, 1).toordinal()) / 366
