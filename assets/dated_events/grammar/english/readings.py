"""What the captured words of English rules read as: the few ways in which dates are put together.

Here: functions from captured words to a form, named for what they make. Not here: which words (the families).
"""

from collections.abc import Callable

from assets.dated_events.calendars import is_possible
from assets.dated_events.forms import (
    Absolute,
    Form,
    Impossible,
    Length,
    Moment,
    Part,
    Range,
    Shift,
    Vague,
    length_value,
)
from assets.dated_events.grammar.english import lexicon
from assets.dated_events.grammar.rules import Words

HALF_AS_MUCH = "(half a {long_unit:unit}|{n} {long_unit:unit} and a half|{n}~and~a~half {units:unit})"
"""Half a unit, and so many and a half: the pattern that ``half_shift`` reads."""
Reading = Callable[[Words], Form | None]


def year_of(text: str | None) -> Absolute | None:
    """A year in figures, None where there is none; the century of two figures is chosen when it is anchored."""
    if text is None:
        return None
    digits = "".join(c for c in text if c.isdigit())
    if len(digits) == 2:
        return Absolute("short year", int(digits))
    return Absolute("year", int(digits)) if int(digits) else None


def spelled_year(w: Words) -> Absolute | None:
    """A year in words, as two numbers: nineteen, eighty-four."""
    high, low = lexicon.number(w["high"] or ""), lexicon.number(w["low"] or "")
    return None if high is None or low is None else Absolute("year", int(high * 100 + low))


def year_span(w: Words) -> Form | None:
    """Years from the first in full to the last, told in full or by its last two figures; None if it is not behind."""
    first, tail = year_of(w["year"]), w["tail"] or ""
    if first is None:
        return None
    last = int(tail) if len(tail) == 4 else first.number // 100 * 100 + int(tail)
    return Range(first, Absolute("year", last)) if first.number < last < first.number + 100 else None


def month_of(w: Words) -> Form | None:
    """A month, of a year where one is named."""
    return Part("month", lexicon.month(_text(w, "month")), year_of(w.get("year")))


def day_of_month(w: Words) -> Form | None:
    """A day of a month; one that no calendar has is ``Impossible`` where it cannot be anything else but a date."""
    month, day = lexicon.month(_text(w, "month")), int("".join(c for c in _text(w, "day") if c.isdigit()))
    year = year_of(w.get("year"))
    if not is_possible(year.number if year and year.unit == "year" else None, month, day):
        return Impossible() if year or 0 < day < 32 else None
    said = w.get("weekday")
    return Part("day", day, Part("month", month, year), weekday=lexicon.weekday(said) if said else None)


def figures(order: str) -> Reading:
    """A date in figures whose order is known: ``ymd``, ``dmy``, ``mdy``."""

    def read(w: Words) -> Form | None:
        parts = {c: int(_text(w, c)) for c in order}
        if not is_possible(parts["y"], parts["m"], parts["d"]) or parts["y"] == 0:
            return Impossible()
        return Part("day", parts["d"], Part("month", parts["m"], Absolute("year", parts["y"])))

    return read


def shift(unit: str, count: int, origin: str = "now", to: str | None = None) -> Reading:
    """A fixed number of units from an anchor."""
    return lambda _: Shift(unit, count, origin, to=to)


def unit_shift(count: int, origin: str = "now") -> Reading:
    """So many of the captured units from an anchor."""

    def read(w: Words) -> Form | None:
        unit = lexicon.unit(_text(w, "unit"))
        return None if unit in ("second", "minute", "hour") else Shift(unit, count, origin)

    return read


def counted_shift(sign: int, origin: str) -> Reading:
    """A counted number of units from an anchor; an uncounted one is vague."""

    def read(w: Words) -> Form | None:
        count, unit = lexicon.number(_text(w, "n")), lexicon.unit(_text(w, "unit"))
        if count is None:
            vague = Vague("PAST_REF" if sign < 0 else "FUTURE_REF")
            return vague if origin == "now" else Length(length_value(None, unit), None, unit)
        if count != int(count) or unit in ("second", "minute", "hour"):
            return Length(length_value(count, unit), count, unit)
        if unit == "fortnight":
            return Shift("week", sign * int(count) * 2, origin)
        return Shift(unit, sign * int(count), origin)

    return read


def half_shift(sign: int, origin: str) -> Reading:
    """Half a unit, or so many and a half, from an anchor, counted in the next smaller one."""
    halves = {"century": ("year", 50), "decade": ("year", 5), "year": ("month", 6)}

    def read(w: Words) -> Form | None:
        unit, half = halves.get(lexicon.unit(_text(w, "unit")), (None, 0))
        whole = lexicon.number(w.get("n") or "zero")
        return Shift(unit, sign * half * (2 * int(whole) + 1), origin) if unit and whole is not None else None

    return read


def length(back: int = 0) -> Reading:
    """A number of units; ``back`` -1 reaches back from the anchor, 1 ahead."""

    def read(w: Words) -> Form | None:
        count, unit = lexicon.number(_text(w, "n")), lexicon.unit(_text(w, "unit"))
        if _text(w, "n").lower() in ("a", "an") and _text(w, "unit").endswith("s"):
            return None
        return Length(length_value(count, unit), count, unit, back)

    return read


def part(unit: str, step: int | None = None, *, far: bool = False) -> Reading:
    """The captured month, weekday, season, holiday: a bare name, or last, this, next (``far``: and not tomorrow)."""
    number: Callable[[str], int] = {
        "month": lexicon.month, "weekday": lexicon.weekday, "season": lambda t: lexicon.SEASONS[t.lower()],
        "holiday": lambda t: lexicon.HOLIDAY_NAMES[" ".join(t.lower().split())],
    }[unit]  # fmt: skip
    return lambda w: Part(unit, number(_text(w, unit)), step=step, far=far)


def vague(value: str) -> Reading:
    """PAST_REF, PRESENT_REF or FUTURE_REF."""
    return lambda _: Vague(value)


def day_part(step: int = 0, origin: str = "now") -> Reading:
    """The captured part of a day, so many days from the anchor."""
    return lambda w: Moment(lexicon.DAY_PARTS[_text(w, "daypart").lower()], Shift("day", step, origin))


def _text(w: Words, name: str) -> str:
    text = w[name]
    assert text is not None
    return text
