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
    text = text.strip("() ").lower()
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
    return _clock(int(hour), 0, w) if hour and hour == int(hour) and hour <= 12 else None


def _clock(hour: int, minute: int, w: Words) -> Form:
    seconds = f":{w['sec']}" if w.get("sec") else ""
    return Moment(f"{hour:02d}:{minute:02d}{seconds}", zone=zone_of(w.get("zone")))


_FREE = r"(?:[\w/$£€.:,+-]|[$£€]\s)"

RULES = (
    Rule("am_pm", "{h}[:{min}| {min}|.{min}][ ]{ampm}[ {zone}]", _half_day, unless_after=_FREE),
    Rule("clock", "{h}:{min}[:{sec}][ (hours|hrs)][[ ]{zone}]", _whole_day, only_after=r"(?:\b(?:at|by|until|till|from|around|about|before|after|since|and|to)\s|[-–(]|T|,\s)", unless_before=r"[:\d]"),
    Rule("clock_with_zone", "{h2:h}[:]{min} (hours|{zone})", _whole_day, unless_after=_FREE),
    Rule("oclock", "({n}) o'clock[ in the (morning|afternoon|evening)]", _spelled),
    Rule("noon", "{clockword}[ {zone}]", lambda w: Moment(lexicon.CLOCKS[" ".join((w["clockword"] or "").lower().split())], zone=zone_of(w.get("zone"))), unless_after=r"high\s"),
    Rule("part_of_day", "the {daypart1:daypart}", lambda w: Moment(lexicon.DAY_PARTS[(w["daypart"] or "").lower()]), only_after=r"\b(?:in|during|by|throughout|through|until|of)\s", unless_before=r"\s(?:of|sky|air|sun|light|shift|watch|train|bus|paper|papers|news|show)\b"),
    Rule("overnight", "overnight", lambda _: Moment("NI"), unless_before=r"\s(?:success|sensation|stay|bag|case|delivery|train|bus|rate|rates|lending|guest|shipping)"),
    Rule("bare_part_of_day", "{daypart}", lambda w: Moment(lexicon.DAY_PARTS[(w["daypart"] or "").lower()]), alone=False),
    Rule("midafternoon", "{turn:time}", lambda w: Moment(lexicon.DAY_PARTS[(w["time"] or "").lower()]), unless_after=r"-", only_after=r"\b(?:at|by|until|before|after|around|from|since|near|about|toward|towards)\s"),
)
TRIGGERS = frozenset("am pm o'clock m p a".split()) - {"m", "p", "a"}
