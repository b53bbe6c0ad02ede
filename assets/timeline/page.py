"""The timeline as one page of HTML that shows it graphically and needs nothing else: no script, no network.

Here: this form. What lies within one month stands under that month, on a strip of its days; what is longer or less
certain stands under its year, on a strip of twelve months. An event's bar lies where the event lies: solid where it
lasted from bound to bound, striped where it was once somewhere in the bounds; an open side reaches the strip's end.
Boxes to tick, which work by style alone, choose what is shown. All text is escaped, and the page forbids itself to load
or run anything.
"""

import datetime as dt
from calendar import monthrange
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from itertools import groupby
from typing import Any, NamedTuple

import pyarrow as pa

from assets.timeline.wording import MONTHS, counted, date_in_words

_KINDS = ("happened", "ongoing", "expected", "possible", "hypothetical", "denied")
_STYLE = """
body{font:15px/1.4 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem;color:#222;background:#fff}
h1{margin:0}
h2{margin:2rem 0 0;font-size:1.4rem}
h3{margin:0;font-size:1rem}
form{position:sticky;top:0;z-index:1;background:#fff;padding:.6rem 0;border-bottom:1px solid #bbb}
label{margin-right:1.2rem;white-space:nowrap}
label.kind::before{content:"";display:inline-block;width:.7rem;height:.7rem;border-radius:.35rem;background:var(--c)}
ol{list-style:none;margin:0;padding:0}
li{display:grid;grid-template-columns:2fr 3fr;align-items:center;gap:1.5rem;padding:.25rem 0}
li{border-bottom:1px solid #eee}
li.head{border-bottom:1px solid #bbb;padding-top:1.2rem}
li.many>span:first-child{font-weight:600}
small{color:#555;display:block;font-weight:400}
.axis,.track{display:block;position:relative;width:100%}
.axis{height:1.1rem}
.axis span{position:absolute;font-size:.75rem;color:#666;border-left:1px solid #bbb;padding-left:.2rem}
.track{height:.7rem;background:#f4f4f4;border-radius:.2rem;overflow:hidden}
.bar{position:absolute;top:0;bottom:0;min-width:4px;border-radius:.2rem;background:var(--c)}
.within{background:repeating-linear-gradient(135deg,var(--c) 0 4px,transparent 4px 7px)}
.happened{--c:#2e7d32}.ongoing{--c:#00838f}.expected{--c:#f9a825}
.possible{--c:#8e24aa}.hypothetical{--c:#5e35b1}.denied{--c:#c62828}
body:has(#many:checked) :is(li.once,section:not(:has(li.many))){display:none}
@media(max-width:40rem){li{grid-template-columns:1fr;gap:.3rem}}
""".strip()
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


class _Span(NamedTuple):
    """A month or a year: the strip on which events lie."""

    first: dt.date
    days: int
    ticks: tuple[tuple[dt.date, str], ...]

    def percent(self, day: dt.date) -> float:
        """Where a day begins in the span, in percent of it."""
        return 100 * (day - self.first).days / self.days


def to_page(events: pa.Table) -> str:
    """A whole HTML page; events by the month or year they began in, those without a date at the end."""
    rows = sorted(events.to_pylist(), key=lambda row: (_start(row) or dt.date.max, row["event_id"]))
    dated = [row for row in rows if _start(row)]
    sections = [_year(year, list(group)) for year, group in groupby(dated, key=lambda row: _start(row).year)]
    if undated := [row for row in rows if not _start(row)]:
        sections.append(f"<section>\n<h2>Without a date</h2>\n<ol>\n{''.join(map(_item, undated))}</ol>\n</section>\n")
    hidden = "\n".join(f"body:has(#{kind}:not(:checked)) li.{kind}{{display:none}}" for kind in _KINDS)
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>Timeline</title>\n<style>\n{_STYLE}\n{hidden}\n</style>\n</head>\n<body>\n<h1>Timeline</h1>\n"
        f"<p>{counted(len(rows), 'event')}. A solid bar lasted from end to end; in a striped one the event lies"
        f" somewhere.</p>\n{_choices({row['factuality'] for row in rows})}{''.join(sections)}</body>\n</html>\n"
    )


def _choices(kinds: Iterable[str]) -> str:
    boxes = "".join(
        f'<label class="kind {kind}"><input type="checkbox" id="{kind}" checked>{kind}</label>\n'
        for kind in _KINDS if kind in kinds
    )  # fmt: skip
    many = '<label><input type="checkbox" id="many">only what several documents report</label>\n'
    return f"<form>\n{boxes}{many}</form>\n"


def _start(row: Mapping[str, Any]) -> Any:
    """The day by which an event is placed: its first possible day, else its last; None without a date."""
    return row["earliest"] or row["latest"]


def _month_of(row: Mapping[str, Any]) -> int:
    """The month an event lies in wholly; 0 for one that may lie outside it."""
    first, last = row["earliest"], row["latest"]
    whole = first and last and (first.year, first.month) == (last.year, last.month)
    return first.month if whole else 0


def _year(year: int, rows: Sequence[Mapping[str, Any]]) -> str:
    months = [_strip(year, month, list(group)) for month, group in groupby(sorted(rows, key=_month_of), key=_month_of)]
    return f"<section>\n<h2>{year}</h2>\n{''.join(months)}</section>\n"


def _strip(year: int, month: int, rows: Sequence[Mapping[str, Any]]) -> str:
    span, name = (_month_span(year, month), MONTHS[month - 1]) if month else (_year_span(year), "Within longer bounds")
    ticks = "".join(f'<span style="left:{span.percent(day):.2f}%">{text}</span>' for day, text in span.ticks)
    head = f'<li class="head"><h3>{name}</h3><span class="axis">{ticks}</span></li>\n'
    return f"<section>\n<ol>\n{head}{''.join(_item(row, span) for row in rows)}</ol>\n</section>\n"


def _month_span(year: int, month: int) -> _Span:
    days = monthrange(year, month)[1]
    ticks = tuple((dt.date(year, month, day), str(day)) for day in (1, 5, 10, 15, 20, 25))
    return _Span(dt.date(year, month, 1), days, ticks)


def _year_span(year: int) -> _Span:
    ticks = tuple((dt.date(year, month, 1), name[:3]) for month, name in enumerate(MONTHS, start=1))
    return _Span(dt.date(year, 1, 1), 366, ticks)


def _item(row: Mapping[str, Any], span: _Span | None = None) -> str:
    told = f"{date_in_words(row)} · {row['factuality']} · {counted(row['document_count'], 'document')}"
    doubt = " · reports disagree about the date" if row["dates_disagree"] else ""
    words = f"<span>{escape(row['headline'])}<small>{escape(told + doubt)}</small></span>"
    often = "many" if row["document_count"] > 1 else "once"
    track = f'<span class="track">{_bar(row, span)}</span>' if span else ""
    return f'<li class="{escape(row["factuality"])} {often}" title="{escape(row["event_id"])}">{words}{track}</li>\n'


def _bar(row: Mapping[str, Any], span: _Span) -> str:
    first, last = row["earliest"], row["latest"]
    left = span.percent(first) if first else 0.0
    right = min(span.percent(last) + 100 / span.days, 100.0) if last else 100.0
    extent = "throughout" if row["extent"] == "throughout" or first == last else "within"
    return f'<span class="bar {extent}" style="left:{left:.2f}%;width:{max(right - left, 0):.2f}%"></span>'
