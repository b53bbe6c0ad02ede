"""Dates as the words give them: parts, shifts and lengths of time that no calendar day has been found for yet.

Here: the small algebra in which rules say what they read, and how a form is written before it is anchored. Not here:
which calendar days a form means (``anchoring``), or which words mean which form (``grammar``). After the intervals,
repeating intervals and modifiers of Bethard & Parker (2016), "A Semantically Compositional Annotation Scheme for Time
Normalization".
"""

from dataclasses import dataclass

UNIT_CODES = {
    "second": "S", "minute": "M", "hour": "H", "day": "D", "week": "W", "weekend": "WE", "fortnight": "W", "month": "M",
    "quarter": "Q", "half": "H", "season": "S", "year": "Y", "decade": "E", "century": "C", "millennium": "L",
}  # fmt: skip
CLOCK_UNITS = frozenset(("second", "minute", "hour"))
SEASONS = ("SP", "SU", "FA", "WI")
HALVES_AND_QUARTERS = {"half": "H", "quarter": "Q"}


@dataclass(frozen=True, slots=True)
class Absolute:
    """A year, decade or century that needs no anchor: 1990, 199 (the 1990s), 18 (the 1800s); negative before Christ.

    Of a ``short year`` only the last two figures are told.
    """

    unit: str
    number: int
    fiscal: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """One part of something larger: the sixth month of a year, a Friday of a week, the last day of a month.

    ``of`` is the larger thing, None where the text leaves it open. ``step`` is -1 for "last", 0 for "this", 1 for
    "next", None for a bare name. ``index`` counts from 1, from the end where negative; of a holiday it is the number
    in ``holidays.HOLIDAYS``. ``weekday`` (1 is Monday) is what a dated day is said to be; ``nth`` says which of the
    weekdays of a month or year is meant. ``origin`` is as in ``Shift``. ``far``: not the day right behind, as "next
    Thursday" is not said of tomorrow.
    """

    unit: str
    index: int
    of: "Form | None" = None
    step: int | None = None
    weekday: int | None = None
    nth: int | None = None
    origin: str = "now"
    far: bool = False


@dataclass(frozen=True, slots=True)
class Shift:
    """So many units away from an anchor: "last week", "two years ago", "the following day", "two days after" X.

    ``origin``: ``now`` (the day of publication), ``focus`` (the date the text has reached), ``event`` (something that
    happened: the day is not known) or ``period`` (the period that figures are compared with). ``to`` is the unit
    that the answer has, where it is not the one counted in.
    """

    unit: str
    count: int
    origin: str = "now"
    of: "Form | None" = None
    to: str | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """A clock time (``17:00``) or part of the day (``MO``) of a day; ``zone`` as written, ISO where it is an offset."""

    clock: str
    of: "Form | None" = None
    zone: str = ""


@dataclass(frozen=True, slots=True)
class Range:
    """From one date to another, both included."""

    first: "Form"
    last: "Form"


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time: ``value`` is its TIMEX3 value; ``back`` is -1 for "the past two weeks", 1 for "the next".

    ``count`` and ``unit`` say the same for arithmetic; ``count`` is None where no number is told. ``of`` is the date
    that it ends with, or begins with, where the text tells one.
    """

    value: str
    count: float | None
    unit: str
    back: int = 0
    of: "Form | None" = None


@dataclass(frozen=True, slots=True)
class Repeat:
    """Something that comes again: every Monday, twice a year."""

    value: str
    quant: str | None = None
    freq: str | None = None


@dataclass(frozen=True, slots=True)
class Vague:
    """A time told only as past, present or future: PAST_REF, PRESENT_REF, FUTURE_REF."""

    value: str


@dataclass(frozen=True, slots=True)
class Numeric:
    """A date in figures whose order of day and month only its source can tell ("05/12/2020").

    ``short``: of the year only the last two figures are told.
    """

    first: int
    second: int
    year: int
    short: bool = False


@dataclass(frozen=True, slots=True)
class Impossible:
    """A date or time that no calendar or clock has."""

    type: str = "DATE"


Form = Absolute | Part | Shift | Moment | Range | Length | Repeat | Vague | Numeric | Impossible


def granularity(form: Form) -> str:
    """The unit a form has once anchored; ``moment``, ``length``, ``set``, ``vague`` or ``range`` for the others."""
    match form:
        case Absolute(unit=unit) | Part(unit=unit):
            return {"weekday": "day", "holiday": "day", "short year": "year"}.get(unit, unit)
        case Shift(unit=unit, to=to):
            return to or unit
        case Moment():
            return "moment"
        case Range():
            return "range"
        case Length():
            return "length"
        case Repeat():
            return "set"
        case Numeric():
            return "day"
    return "vague"


def length_value(count: float | None, unit: str) -> str:
    """The TIMEX3 value of a length: two weeks is P2W, an unknown number of years PXY."""
    scale = {"fortnight": 2, "decade": 10, "century": 100, "millennium": 1000}.get(unit, 1)
    code = UNIT_CODES[unit] if count is None or scale == 1 or unit == "fortnight" else "Y"
    amount = "X" if count is None else f"{count * scale:g}" if count * scale < 1e6 else f"{count * scale:.0f}"
    return ("PT" if unit in CLOCK_UNITS else "P") + amount + code


def unanchored(form: Form) -> str:
    """How a form is written before it is anchored: ``XXXX-05-03``, ``XXXX-WXX-4``, ``THIS P1W OFFSET P-1W``."""
    match form:
        case Absolute(unit, number):
            return written_year(number, unit)
        case Part():
            return _part(form)
        case Shift(unit, count, origin, of, _):
            base = unanchored(of) if of else {"now": "THIS", "focus": "REF"}.get(origin, origin.upper())
            return f"{base} {length_value(1, unit)} OFFSET {length_value(count, unit)}"
        case Moment(clock, of, zone):
            return f"{unanchored(of) if of else 'XXXX-XX-XX'}T{clock}{zone}"
        case Range(first, last):
            return f"{unanchored(first)}/{unanchored(last)}"
        case Length(value, _, _, back, of):
            if of is not None:
                return f"{value} {'TO' if back < 0 else 'FROM'} {unanchored(of)}"
            return {-1: "PAST ", 1: "NEXT "}.get(back, "") + value
        case Repeat(value) | Vague(value):
            return value
        case Numeric(a, b, year, short):
            return f"{'XX' if short else ''}{year:02d}-XX-XX {a:02d}/{b:02d}"
    return "TXX:XX" if form == Impossible("TIME") else "XXXX-XX-XX"


def written_year(number: int, unit: str = "year") -> str:
    """A year, decade or century as TIMEX3 writes it: 1990, 199, 18, BC0044; the fifth century BC is BC04 (499-400)."""
    width = {"year": 4, "decade": 3, "century": 2, "short year": 2}[unit]
    count = -number - 1 if unit == "century" and number < 0 else abs(number)
    return ("BC" if number < 0 else "") + f"{count:0{width}d}"


def open_root(form: Form) -> Part | None:
    """The outermost part of a chain whose container the text leaves open: the "May" of "3 May"; None if it is told."""
    while isinstance(form, Part):
        if form.of is None:
            return form if form.unit != "day" or form.index > 0 else None
        form = form.of
    return None


def anchored_on(form: Form) -> str | None:
    """What a relative form counts from: ``publication``, ``previous`` or ``event``; None for an absolute one."""
    match form:
        case Shift(of=None, origin=origin):
            return {"focus": "previous", "period": "previous", "event": "event"}.get(origin, "publication")
        case Part(of=None, origin="focus"):
            return "previous"
        case Shift(of=of) | Part(of=of) | Moment(of=of):
            return anchored_on(of) if of else "publication"
        case Range(first, last):
            return anchored_on(last) or anchored_on(first)
        case Length(back=back, of=of) if back:
            return anchored_on(of) if of else "publication"
        case Vague():
            return "publication"
    return None


def _part(part: Part) -> str:
    outer = unanchored(part.of) if part.of else None
    match part.unit:
        case "month":
            inner = f"{outer or 'XXXX'}-{part.index:02d}"
        case "day" if part.index > 0:
            inner = f"{outer or 'XXXX-XX'}-{part.index:02d}"
        case "weekday":
            inner = f"{outer or 'XXXX-WXX'}-{part.index}"
        case "weekend":
            inner = f"{outer or 'XXXX-WXX'}-WE"
        case "season":
            inner = f"{outer or 'XXXX'}-{SEASONS[part.index - 1]}"
        case "quarter" | "half":
            inner = f"{outer or 'XXXX'}-{HALVES_AND_QUARTERS[part.unit]}{part.index}"
        case _:
            inner = f"{outer or 'XXXX'} {part.unit.upper()} {part.index}"
    return {-1: "LAST ", 0: "THIS ", 1: "NEXT "}.get(2 if part.step is None else part.step, "") + inner
