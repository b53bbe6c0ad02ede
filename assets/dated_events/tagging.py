"""The tagger: text in, temporal expressions with their days out.

Here: how recognising, genre, tense and anchoring work together, and the settings. Not here: any rule or decision of
its own.
"""

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import partial

from assets.dated_events.anchoring import anchor
from assets.dated_events.calendars import Span
from assets.dated_events.choosing import Direction
from assets.dated_events.context import Context
from assets.dated_events.dates import Timex
from assets.dated_events.direction import direction_of
from assets.dated_events.forms import (
    Form,
    Impossible,
    Length,
    Moment,
    Numeric,
    Range,
    Repeat,
    Shift,
    Vague,
    anchored_on,
    granularity,
    unanchored,
)
from assets.dated_events.genre import is_narrative
from assets.dated_events.qualifying import narrowed, qualified
from assets.dated_events.ranges import join_ranges, share
from assets.dated_events.recognising import Found, Lost, recogniser

_RELATION = re.compile(
    r"\b(since|until|till|by|before|after|during|for|from|to|through|throughout|within|between)\s{1,3}(?:at\sleast\s)?(?:the\s)?\Z",
    re.IGNORECASE,
)
_LONGEST_RELATION = 28
_UNKNOWN = {"day": "XXXX-XX-XX", "week": "XXXX-WXX", "month": "XXXX-XX", "weekend": "XXXX-WXX-WE"}
"""Values of dates counted from something whose day is not known."""
_IN_FIGURES = re.compile(r"(?<![\w/.,$-])(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d\d)(?![\w/-]|\.\d)")
_TODAY = Shift("day", 0)
"""A story's "today" is the present it is told in, and not the day it was published on."""
_END = re.compile(
    r"\b(?:(?:until|till|to|through)\s(?:the\s|early\s|late\s|mid-?)?|(?:end|ends|ended|ending|finished)\s[^.;:()]{0,36})\Z",
    re.IGNORECASE,
)
"""In front of a date at which something ended."""
_NOT_UNTIL = re.compile(
    r"\b(?:not|never|no|nothing|only)\b[^.;:]{0,48}\buntil\s|n['’]t\b[^.;:]{0,48}\buntil\s", re.IGNORECASE
)
"""In front of one at which something began at last."""
_NO_POINTS = ("length", "vague", "set")
_LONGEST_SCENE = dt.timedelta(3 * 365)
_PARENTHESIS = re.compile(r"\([^()]{0,40}\Z")


@dataclass(frozen=True, slots=True)
class Settings:
    """How a text is read. ``genre``: ``auto`` decides by the text; ``news`` and ``narrative`` force it.

    ``fiscal_year_start``: the month the fiscal year starts with, None where it is not known. ``day_order``: ``dmy`` or
    ``mdy`` for dates in figures, None where the text itself must show it. ``ranges``: with ``one``, "from 1914 to 1918"
    and "between 3 May and 5 June" are one expression; with ``ends`` two, as TIMEX3 has it. Ranges whose parts share
    words ("3-5 May", "March to April 2021") are always one. ``bounds``: with ``part``, those of "early June" are the
    first half of June, and of "earlier this month" the days that are over; with ``whole``, those of its value.
    """

    genre: str = "auto"
    fiscal_year_start: int | None = None
    day_order: str | None = None
    ranges: str = "ends"
    bounds: str = "whole"


def tag_text(text: str, reference: dt.date, settings: Settings) -> list[Timex]:
    """The temporal expressions of a text, sorted by start, not overlapping."""
    return read_text(text, reference, settings)[0]


def read_text(text: str, reference: dt.date, settings: Settings) -> tuple[list[Timex], bool]:
    """As ``tag_text``, and whether the text is a story, whose dates count from the date it has reached."""
    found = recogniser().recognise(text)
    narrative = _is_story(text, found, reference, settings)
    return _anchored(text, found, reference, settings, narrative), narrative


@dataclass(frozen=True, slots=True)
class Explanation:
    """One expression, and the readings that lost to it: the rule and the words it would have read."""

    timex: Timex
    lost: tuple[tuple[str, str], ...]


def explain(text: str, reference: dt.date, settings: Settings) -> list[Explanation]:
    """As ``tag_text``, with every reading that was found at a place of an expression and lost to a longer one."""
    losers: list[Lost] = []
    found = recogniser().recognise(text, losers)
    narrative = _is_story(text, found, reference, settings)
    return [
        Explanation(timex, tuple((x.rule, text[x.start : x.end]) for x in losers if timex.start <= x.start < timex.end))
        for timex in _anchored(text, found, reference, settings, narrative)
    ]


def _is_story(text: str, found: list[Found], reference: dt.date, settings: Settings) -> bool:
    if settings.genre == "auto":
        return is_narrative(text, (f.form for f in found), reference)
    return settings.genre == "narrative"


def _anchored(text: str, found: list[Found], reference: dt.date, settings: Settings, narrative: bool) -> list[Timex]:
    order = settings.day_order or day_order(f.form for f in found)
    context = Context(reference, narrative, settings.fiscal_year_start, order)
    items = share(text, found)
    if settings.ranges == "one":
        items = join_ranges(text, items)
    return [_timex(text, item, context, settings.bounds == "part") for item in items]


def day_order(forms: Iterable[Form]) -> str | None:
    """The order of day and month that a text's own dates in figures show; None where none does or they disagree."""
    return _only(_orders((f.first, f.second) for f in forms if isinstance(f, Numeric)))


def day_order_of(texts: Iterable[str]) -> str | None:
    """The order that the dates in figures of several texts of one source show, for ``Settings.day_order``.

    None where none does or they disagree. Only figures are looked at, which is many times faster than tagging.
    """
    return _only({order for text in texts for order in day_orders_in(text)})


def day_orders_in(text: str) -> set[str]:
    """The orders of day and month that the dates in figures of a text show."""
    return _orders((int(m[1]), int(m[2])) for m in _IN_FIGURES.finditer(text))


def _orders(dates: Iterable[tuple[int, int]]) -> set[str]:
    return {"dmy" if a > 12 else "mdy" for a, b in dates if min(a, b) <= 12 < max(a, b) < 32}


def _only(orders: set[str]) -> str | None:
    return next(iter(orders)) if len(orders) == 1 else None


def _timex(text: str, item: Found, context: Context, narrow: bool) -> Timex:
    if context.narrative and item.form == _TODAY:
        context.move(context.today)  # what follows is told from the present
        item = replace(item, form=Vague("PRESENT_REF"))
    form = item.form
    direction = partial(direction_of, text, *(item.clause or (item.start, item.end)))
    span, here = anchor(form, context, direction), _counted_from(form, context)
    aside = _PARENTHESIS.search(text, max(0, item.start - 40), item.start)
    if span and granularity(form) not in _NO_POINTS and not (aside and not _sets_scene(form, span, context)):
        _move(text, item, span, context, direction)
    if span and granularity(form) not in _NO_POINTS:
        span = qualified(span, item.mod, text[max(0, item.start - 32) : item.start])
        span = narrowed(span, item.mod, here) if narrow else span
    return _written(text, item, span)


def _sets_scene(form: Form, span: Span, context: Context) -> bool:
    """Whether days between brackets are those of what a story tells next: "the siege (3 February - 9 August 1866)".

    Lives and reigns between brackets are longer, or lie behind.
    """
    reached = context.focus.first if context.focus else None
    if not context.narrative or not isinstance(form, Range) or span.first is None or span.last is None:
        return False
    return span.last - span.first <= _LONGEST_SCENE and (reached is None or reached <= span.first)


def _counted_from(form: Form, context: Context) -> Span:
    return context.reached if anchored_on(form) == "previous" else context.today


def _move(text: str, item: Found, span: Span, context: Context, direction: Direction) -> None:
    """Let the text reach a date; of a range its last, unless that is far ahead of its first."""
    before = text[max(0, item.start - 64) : item.start]
    an_end = bool(_END.search(before)) and not _NOT_UNTIL.search(before)
    if not isinstance(item.form, Range):
        context.move(span, an_end)
        return
    for form in (item.form.first, item.form.last):
        if end := anchor(form, context, direction):
            context.move(end, form is item.form.last or an_end)


def _written(text: str, item: Found, span: Span | None) -> Timex:
    form = item.form
    relation = _RELATION.search(text, max(0, item.start - _LONGEST_RELATION), item.start)
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
        case Moment(clock=clock):
            return f"{_UNKNOWN['day']}T{clock}"
        case Shift(unit=unit):
            return _UNKNOWN.get(unit, "XXXX")
    return unanchored(form)


def _precision(span: Span | None) -> str | None:
    return None if span is None else {"weekend": "range", "vague": "vague"}.get(span.unit, span.unit)
