"""The tagger: text in, temporal expressions with their days out.

Here: how recognising, genre, tense and anchoring work together, and the settings. Not here: any rule or decision of
its own.
"""

import datetime as dt
import re
from dataclasses import dataclass
from functools import partial

from assets.dated_events.anchoring import Context, anchor, anchored_on
from assets.dated_events.calendars import Span
from assets.dated_events.dates import Timex
from assets.dated_events.direction import direction_of
from assets.dated_events.forms import Form, Impossible, Length, Moment, Range, Repeat, Vague, granularity, unanchored
from assets.dated_events.genre import is_narrative
from assets.dated_events.recognising import Found, recogniser

_RELATION = re.compile(r"\b(since|until|till|by|before|after|during|for|from|to|through|throughout|within|between)\s+(?:the\s)?\Z", re.IGNORECASE)
_PARENTHESIS = re.compile(r"\([^()]{0,40}\Z")


@dataclass(frozen=True, slots=True)
class Settings:
    """How a text is read. ``genre``: ``auto`` decides by the text; ``news`` and ``narrative`` force it.

    ``fiscal_year_start``: the month the fiscal year starts with, None where it is not known. ``day_order``: ``dmy`` or
    ``mdy`` for dates in figures, None where the text itself must show it.
    """

    genre: str = "auto"
    fiscal_year_start: int | None = None
    day_order: str | None = None


def tag_text(text: str, reference: dt.date, settings: Settings) -> list[Timex]:
    """The temporal expressions of a text, sorted by start, not overlapping."""
    found = recogniser().recognise(text)
    narrative = settings.genre == "narrative" or settings.genre == "auto" and is_narrative((f.form for f in found), reference)
    context = Context(reference, narrative, settings.fiscal_year_start)
    return [_timex(text, item, context) for item in found]


def _timex(text: str, item: Found, context: Context) -> Timex:
    form = item.form
    span = anchor(form, context, partial(direction_of, text, item.start, item.end))
    if span and not _PARENTHESIS.search(text, max(0, item.start - 40), item.start):
        if granularity(form) not in ("length", "vague", "set"):
            context.move(span)
    return _written(text, item, span)


def _written(text: str, item: Found, span: Span | None) -> Timex:
    form = item.form
    relation = _RELATION.search(text, max(0, item.start - 16), item.start)
    return Timex(
        item.start, item.end, text[item.start : item.end], _type(form),
        value=span.value if span else _value_without_days(form),
        mod=item.mod,
        quant=form.quant if isinstance(form, Repeat) else None,
        freq=form.freq if isinstance(form, Repeat) else None,
        earliest=span.first if span else None,
        latest=span.last if span else None,
        precision=_precision(span),
        extent=_extent(form) if span else None,
        edtf=(span.edtf or None) if span else None,
        time_of_day=_time_of_day(span),
        basis=None if span is None else "relative" if anchored_on(form) else "explicit",
        rule=item.rule,
        unanchored=unanchored(form),
        relation=relation[1].lower() if relation else None,
        anchor=anchored_on(form),
    )  # fmt: skip


def _extent(form: Form) -> str:
    return "throughout" if isinstance(form, Range | Length) or form == Vague("PRESENT_REF") else "within"


def _time_of_day(span: Span | None) -> str | None:
    return span.clock if span and span.clock[:1].isdigit() else None


def _type(form: Form) -> str:
    match form:
        case Impossible(type):
            return type
        case Moment():
            return "TIME"
        case Length():
            return "DURATION"
        case Repeat():
            return "SET"
    return "DATE"


def _value_without_days(form: Form) -> str:
    match form:
        case Length(value) | Repeat(value) | Vague(value):
            return value
    return unanchored(form)


def _precision(span: Span | None) -> str | None:
    return None if span is None else {"weekend": "range", "vague": "vague"}.get(span.unit, span.unit)
