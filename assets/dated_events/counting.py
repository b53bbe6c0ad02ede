"""Dates counted from another event: "two days after it blew up the bridge", "hours before the vote".

Here: finding such a pair of events in a sentence, and the days between them. Not here: the date of either
(``sentence_dates``).
"""

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass

from assets.dated_events.dates import Timex
from assets.dated_events.event_date import EventDate, edtf, shifted
from assets.dated_events.locating import Located
from assets.dated_events.parsing import Parse

_LENGTH = re.compile(r"P(T?)(\d+)([SMHDWY])$")
_OFFSET = re.compile(r"OFFSET P(T?)-?(\d+)([DWMY])$")
_UNIT_DAYS = {"D": 1, "W": 7, "M": 30, "Y": 365}
_SLACK = {"D": 0, "W": 3, "M": 15, "Y": 183}
_LOOSE = {
    "seconds": (0, 1), "minutes": (0, 1), "moments": (0, 1), "hours": (0, 1), "immediately": (0, 1), "just": (0, 3),
    "shortly": (0, 14), "soon": (0, 30), "days": (1, 21), "weeks": (7, 120), "months": (30, 730), "years": (365, None),
}  # fmt: skip
"""Fewest and most days that an unnumbered word between two events allows."""


@dataclass(frozen=True, slots=True)
class Distance:
    """``event`` lies ``fewest`` to ``most`` days after the ``anchor`` event, or before it where ``back``."""

    event: int
    anchor: int
    fewest: int
    most: int | None
    back: bool
    length: Located | None = None
    """The expression of the length, where it has a number; it dates nothing by itself."""

    def from_anchor(self, date: EventDate) -> EventDate | None:
        """The date of the event, from the anchor's."""
        return self._count(date, -1 if self.back else 1)

    def from_event(self, date: EventDate) -> EventDate | None:
        """The date of the anchor, from the event's."""
        return self._count(date, 1 if self.back else -1)

    def _count(self, date: EventDate, sign: int) -> EventDate | None:
        if date.earliest is None or date.latest is None:
            return None
        ends = (date.earliest, date.latest) if sign > 0 else (date.latest, date.earliest)
        close = shifted(ends[0], self.fewest * sign)
        remote = shifted(ends[1], None if self.most is None else self.most * sign)
        earliest, latest = (close, remote) if sign > 0 else (remote, close)
        if earliest is None and latest is None:
            return None
        precision = "day" if earliest == latest else "range" if self.most is not None else "vague"
        return EventDate(earliest, latest, precision, "within", edtf(earliest, latest), basis="event", way="counted")


def counted_on(timex: Timex, told: dt.date | None, day: dt.date) -> EventDate | None:
    """ "An hour later", "a day earlier", where no date but an event told before is what that counts from.

    ``told`` is the last day that the text tells something of, ``day`` that of publication.
    """
    if timex.rule not in ("units_later", "units_earlier"):
        return None
    sign = 1 if timex.rule == "units_later" else -1
    base = told or day
    if timex.value.startswith("PT"):
        ends = sorted((base, min(shifted(base, sign) or base, max(base, day))))
    elif timex.precision == "year" and (match := _OFFSET.search(timex.unanchored or "")) and match[3] in "DW":
        days, slack = int(match[2]) * _UNIT_DAYS[match[3]], _SLACK[match[3]]
        ends = [shifted(base, sign * days - slack) or base, shifted(base, sign * days + slack) or base]
    else:
        return None
    precision = "day" if ends[0] == ends[1] else "range"
    return EventDate(ends[0], ends[1], precision, "within", edtf(*ends), timex=timex, basis="event", way="counted")


def distances(parse: Parse, located: Iterable[Located]) -> list[Distance]:
    """The pairs of events in a sentence with a length of time between them."""
    places = list(located)
    found = []
    for i, word in enumerate(parse.lower):
        if word not in ("after", "before", "of") or i == 0:
            continue
        pair = _pair(parse, i)
        place = next((p for p in places if _is_length(p, i)), None)
        if place is not None and place.first and parse.lower[place.first - 1] == "for":
            continue  # "talked for two days before voting": how long, and not how long before
        if word == "of":
            most = _within(parse, place)
            if pair is not None and most is not None:
                found.append(Distance(*pair, 0, most, back=False, length=place))
            continue
        days = _loose(parse, i) if place is None else _numbered(parse, place)
        if days is not None and pair is not None:
            found.append(Distance(*pair, *days, back=word == "before", length=place))
    return found


def _loose(parse: Parse, i: int) -> tuple[int, int | None] | None:
    """Fewest and most days of "shortly after", "the day before" and the like."""
    if parse.lower[i - 2 : i] == ["the", "day"]:
        return (1, 1)
    return _LOOSE.get(parse.lower[i - 1])


def _within(parse: Parse, place: Located | None) -> int | None:
    """Most days of "within a week"."""
    match = None if place is None or parse.lower[place.first - 1] != "within" else _LENGTH.fullmatch(place.timex.value)
    return int(match[2]) * _UNIT_DAYS[match[3]] if match and match[3] in _UNIT_DAYS and not match[1] else None


def _is_length(place: Located, i: int) -> bool:
    """Whether an expression is the length before the "after" or "before" at ``i``, read with that word or without."""
    if place.timex.type == "DATE":
        return place.last == i and _OFFSET.search(_unread(place)) is not None
    return place.last + 1 == i


def _unread(place: Located) -> str:
    return place.timex.unanchored or ""


def _numbered(parse: Parse, place: Located) -> tuple[int, int | None] | None:
    """Fewest and most days that a length of time between two events allows."""
    match = _OFFSET.search(_unread(place)) if place.timex.type == "DATE" else _LENGTH.fullmatch(place.timex.value)
    if match is None:
        return None
    if match[1] or match[3] in "SH":
        return (0, 1 + int(match[2]) // 24 if match[3] == "H" else 1)
    days, slack = int(match[2]) * _UNIT_DAYS[match[3]], _SLACK[match[3]]
    signal = parse.lower[place.first - 1] if place.first else ""
    if "less than" in place.timex.text.lower():
        return (0, days)
    if place.timex.mod == "LESS_THAN" or signal in ("nearly", "almost"):
        return (days * 3 // 4, days)
    if place.timex.mod in ("MORE_THAN", "EQUAL_OR_MORE") or signal == "over":
        return (days, days + _UNIT_DAYS[match[3]])
    return (max(0, days - slack), days + slack)


def _pair(parse: Parse, i: int) -> tuple[int, int] | None:
    """The event that is dated and the one counted from, for the "after" or "before" at ``i``."""
    if parse.deps[i] == "mark":
        anchor = parse.heads[i]
        event = parse.heads[anchor]
    else:
        held = parse.child(i, "pobj", "pcomp")
        if held is None:
            return None
        anchor, event = held, parse.heads[i]
    while not parse.tags[event].startswith("VB") and parse.heads[event] != event:
        event = parse.heads[event]
    return (event, anchor) if event != anchor and parse.tags[event].startswith("VB") else None
