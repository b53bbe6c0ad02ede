"""Clock times and parts of the day: 5 p.m. EST, 17:30, noon, the morning, midnight.

Here: times within a day. Which day is told by what they join (``joins``), else by the text. Zones are kept as written.
"""

import re

from assets.dated_events.forms import Form, Impossible, Moment
from assets.dated_events.grammar.english import lexicon
from assets.dated_events.grammar.rules import Rule, Words


def zone_of(text: str | None) -> str:
    """A zone as ISO 8601 writes it where it is an offset, else nothing: a name without an offset stays in the text."""
    if not text:
        return ""
    text = text.lower()
    if found := re.fullmatch(r"(?:gmt|utc)\s?([+-])(\d{1,2}):?(\d\d)?", text):
        return f"{found[1]}{int(found[2]):02d}:{found[3] or '00'}"
    return lexicon.ZONES.get(text, "")


def _half_day(w: Words) -> Form | None:
    hour, minute = int(w["h"] or ""), int(w.get("min") or 0)
    if not 1 <= hour <= 12 or minute > 59:
        return Impossible("TIME")
    late = (w["ampm"] or "").lower().startswith("p")
    return _clock(hour % 12 + (12 if late else 0), minute, w)


def _whole_day(w: Words) -> Form | None:
    hour, minute = int(w["h"] or ""), int(w.get("min") or 0)
    if hour > 24 or minute > 59 or (hour == 24 and minute):
        return Impossible("TIME")
    return _clock(hour, minute, w)


def _spelled(w: Words) -> Form | None:
    hour = lexicon.number(w["n"] or "")
    if not hour or hour != int(hour) or hour > 12:
        return None
    late = (w.get("part") or "").lower() in ("afternoon", "evening", "night") and hour < 12
    return _clock(int(hour) + (12 if late else 0), int(w.get("min") or 0), w)


def _past_hour(w: Words) -> Form | None:
    hour = lexicon.number(w["n"] or "")
    minutes = {"half past": 30, "quarter past": 15, "quarter to": -15}[" ".join((w["part_of_hour"] or "").lower().split())]
    if not hour or hour > 12 or hour != int(hour):
        return None
    return _clock((int(hour) * 60 + minutes) // 60 % 24, minutes % 60, w)


def _clock(hour: int, minute: int, w: Words) -> Form:
    seconds = f":{w['sec']}" if w.get("sec") else ""
    return Moment(f"{hour:02d}:{minute:02d}{seconds}", zone=zone_of(w.get("zone")))


def _word(w: Words) -> Form | None:
    return Moment(lexicon.CLOCKS[" ".join((w["clockword"] or "").lower().split())], zone=zone_of(w.get("zone")))


def _part(w: Words) -> Form | None:
    return Moment(lexicon.DAY_PARTS[(w["daypart"] or "").lower()])


_FREE = r"(?:[\w/$£€.:,+-]|[$£€]\s)"
_AT = r"(?:\b(?:at|by|until|till|from|around|about|approximately|before|after|since|and|to)\s|[-–(]|T|,\s)"
_NO_TIME = r"\s(?:of|sky|air|sun|light|shift|watch|train|bus|paper|papers|news|show)\b"
_NO_NIGHT = r"\s(?:success|sensation|stay|bag|case|delivery|train|bus|rate|rates|lending|guest|shipping)\b"

# fmt: off
RULES = (
    Rule("am_pm", "{h}[:{min}| {min}|.{min}][ ]{ampm}[ {zone}]", _half_day, unless_after=_FREE),
    Rule("clock", "{h}:{min}[:{sec}][ (hours|hrs)][[ ]{zone}]", _whole_day, only_after=_AT, unless_before=r"[:\d/]|\.\d|\s?%"),
    Rule("clock_with_zone", "{h2:h}[:]{min} (hours|{zone})", _whole_day, unless_after=_FREE),
    Rule("oclock", "{n} o'clock[ (in the|at) {daypart1:part}]", _spelled),
    Rule("hour_in_part", "{n}[:{min}] in the {daypart1:part}", _spelled, only_after=r"\b(?:at|by|until|around|about|before|after)\s"),
    Rule("past_hour", "[a ]{part_of_hour} {n}", _past_hour, unless_before=r"\s(?:percent|million|hundred)"),
    Rule("noon", "{clockword}[ {zone}]", _word, unless_after=r"high\s", unless_before=r"\s(?:sun|in\sparis|cowboy|express)\b"),
    Rule("part_of_day", "the {daypart1:daypart}", _part,
         only_after=r"\b(?:in|during|by|throughout|through|until|of)\s", unless_before=_NO_TIME),
    Rule("overnight", "overnight", lambda _: Moment("NI"), unless_before=_NO_NIGHT),
    Rule("bare_part_of_day", "[the ]{daypart}", _part, alone=False),
    Rule("turn_of_day", "{turn:daypart}", _part, unless_after=r"-",
         only_after=r"\b(?:at|by|until|before|after|around|from|since|near|about|toward|towards)\s"),
)
# fmt: on
TRIGGERS = frozenset(("am", "pm", "o"))
