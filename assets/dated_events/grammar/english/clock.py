"""Clock times and parts of the day: 5 p.m. EST, 17:30, noon, the morning, midnight.

Here: times within a day. Which day is told by what they join (``joins``), else by the text. Zones are kept as written.
"""

import re

from assets.dated_events.forms import Form, Impossible, Moment, Part
from assets.dated_events.grammar.english import lexicon
from assets.dated_events.grammar.english.readings import day_of_month
from assets.dated_events.grammar.rules import Rule, Words

_MINUTES = {"half past": 30, "quarter past": 15, "quarter to": -15}


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


def _military(w: Words) -> Form | None:
    figures = w["military"] or ""
    return _clock(int(figures[:2]), int(figures[2:]), w)


def _past_hour(w: Words) -> Form | None:
    hour = lexicon.number(w["n"] or "")
    minutes = _MINUTES[" ".join((w["part_of_hour"] or "").lower().split())]
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


def _night_between(w: Words) -> Form | None:
    """The night of two days is that of the first."""
    day, other = day_of_month(w), day_of_month({**w, "day": w["to"]})
    if not isinstance(day, Part) or not isinstance(other, Part) or other.index != day.index + 1:
        return None
    return Moment(lexicon.DAY_PARTS[(w["daypart"] or "").lower()], day)


_FREE = r"(?:[\w/$£.:,+-]|[$£]\s)"
_AT = r"(?:\b(?:at|by|until|till|from|around|about|approximately|before|after|since|and|to)\s|[-–(]|T|,\s)"
_NO_TIME = r"\s(?:of|sky|air|sun|light|shift|watch|train|bus|paper|papers|news|show)\b"
_NO_NIGHT = r"\s(?:success|sensation|stay|bag|case|delivery|train|bus|rate|rates|lending|guest|shipping)\b"

# fmt: off
RULES = (
    Rule("am_pm", "{h}[:{min}| {min}|.{min}][ ]{ampm}[ {zone}]", _half_day, unless_after=_FREE,
        examples={
            "at 5 p.m.": "2019-06-12T17:00", "at 9:30 a.m.": "2019-06-12T09:30", "by 11 pm": "2019-06-12T23:00",
            "around 7:15 p.m.": "2019-06-12T19:15 APPROX", "at 12 p.m.": "2019-06-12T12:00",
            "at 12 a.m.": "2019-06-12T00:00", "10am": "2019-06-12T10:00", "3 PM": "2019-06-12T15:00",
            "6.45 p.m.": "2019-06-12T18:45", "at 8:05 a.m. EST": "2019-06-12T08:05",
            "at 5 p.m. GMT": "2019-06-12T17:00", "about 2 p.m. local time": "2019-06-12T14:00 APPROX",
            "about 5 p.m.": "2019-06-12T17:00 APPROX", "about 9:30 a.m.": "2019-06-12T09:30 APPROX",
            "13 p.m.": "TXX:XX", "He woke at 5:15 a.m.": "2019-06-12T05:15",
        },
        not_examples=(
            "AM radio", "I am here", "I am 30", "he am", "the PM said", "pm2.5 levels",
        ),
    ),
    Rule("clock", "{h}:{min}[:{sec}][ (hours|hrs)][[ ]{zone}]", _whole_day, only_after=_AT,
        unless_before=r"[:\d/]|\.\d|\s?%",
        examples={
            "at 17:30": "2019-06-12T17:30", "by 09:00": "2019-06-12T09:00", "until 23:59": "2019-06-12T23:59",
            "from 06:15": "2019-06-12T06:15", "at 00:00": "2019-06-12T00:00", "at 24:00": "2019-06-12T24:00",
            "after 14:45:30": "2019-06-12T14:45:30", "at 08:30 GMT": "2019-06-12T08:30",
            "at 16:00 UTC": "2019-06-12T16:00", "at 12:00 UTC+2": "2019-06-12T12:00",
            "around 19:45 CET": "2019-06-12T19:45 APPROX", "at approximately 17:00": "2019-06-12T17:00 APPROX",
            "at 25:70": "TXX:XX", "by 24:30": "TXX:XX", "at 13:75": "TXX:XX", "at 25:00": "TXX:XX",
        },
        not_examples=(
            "16:9", "4:3", "a ratio of 3:1", "John 3:16", "Genesis 1:1", "2:1 odds", "a 5:4 majority",
            "evening out the odds",
        ),
    ),
    Rule("clock_with_zone", "{hh:h}[:]{min} (hours|hrs|{zone})", _whole_day, unless_after=_FREE,
        examples={
            "0730 GMT": "2019-06-12T07:30", "1845 UTC": "2019-06-12T18:45", "at 0600 hours": "2019-06-12T06:00",
            "at 1430 hours": "2019-06-12T14:30", "0843 GMT": "2019-06-12T08:43", "at 1643 HKT": "2019-06-12T16:43",
        },
    ),
    Rule("military_time", "{military}", _military, only_after=r"\b(?:at|by|from|until|around|about|before|after|to)\s",
        unless_before=r"\s(?:people|men|gmt|utc)\b|[-/:,.]\d|-",
        examples={
            "at 0400": "2019-06-12T04:00", "from 0530 on": "2019-06-12T05:30",
        },
        not_examples=("at 0475", "call 0800 111", "at 0400-7"),
    ),
    Rule("oclock", "{n} o'clock[ (in the|at) {main_daypart:part}]", _spelled,
        examples={
            "five o'clock": "2019-06-12T05:00", "at six o'clock": "2019-06-12T06:00",
            "three o'clock in the morning": "2019-06-12T03:00", "seven o'clock in the evening": "2019-06-12T19:00",
            "at 4 o'clock": "2019-06-12T04:00", "nine o'clock at night": "2019-06-12T21:00",
        },
    ),
    Rule("hour_in_part", "({n}|{h:n}:{min}) in the {main_daypart:part}", _spelled,
        only_after=r"\b(?:at|by|until|around|about|before|after)\s",
        examples={
            "at five in the morning": "2019-06-12T05:00", "at six in the evening": "2019-06-12T18:00",
            "around three in the afternoon": "2019-06-12T15:00 APPROX", "at 7:30 in the evening": "2019-06-12T19:30",
        },
    ),
    Rule("past_hour", "[a ]{part_of_hour} {n}", _past_hour, unless_before=r"\s(?:percent|million|hundred)",
        examples={
            "half past six": "2019-06-12T06:30", "quarter past nine": "2019-06-12T09:15",
            "a quarter to eight": "2019-06-12T07:45", "at half past two": "2019-06-12T02:30",
        },
    ),
    Rule("noon", "{clockword}[ {zone}]", _word, unless_after=r"high\s",
        unless_before=r"\s(?:sun|in\sparis|cowboy|express)\b",
        examples={
            "noon": "2019-06-12T12:00", "at midday": "2019-06-12T12:00", "by midnight": "2019-06-12T24:00",
            "at 12 noon": "2019-06-12T12:00", "noon GMT": "2019-06-12T12:00",
            "around noon": "2019-06-12T12:00 APPROX", "around midnight": "2019-06-12T24:00 APPROX",
        },
    ),
    Rule("part_of_day", "the {main_daypart:daypart}", _part,
        only_after=r"\b(?:in|during|by|throughout|through|until|of)\s", unless_before=_NO_TIME,
        examples={
            "in the morning": "2019-06-12TMO", "in the afternoon": "2019-06-12TAF",
            "during the night": "2019-06-12TNI", "by the evening": "2019-06-12TEV",
            "throughout the night": "2019-06-12TNI", "in the evening": "2019-06-12TEV",
        },
        not_examples=(
            "mid-table", "midfielder", "midwife", "mid-air", "midway", "afternoons", "Morningside Heights",
            "Nightingale sang", "Night Watch hangs there", "evening gowns", "an evening dress", "a night train",
            "good night", "nights out", "Dawn French", "Dawn broke.", "dawned on him", "Dusk Till",
            "the crack of doom",
        ),
    ),
    Rule("overnight", "overnight", lambda _: Moment("NI"), unless_before=_NO_NIGHT,
        examples={
            "overnight": "2019-06-12TNI", "overnight fighting": "2019-06-12TNI",
            "It rained overnight.": "2019-06-12TNI",
        },
    ),
    Rule("night_of_two_days", "the {main_daypart:daypart} of [the ]{a:day}[ ](-|–|—|/|to|and)[ ][the ]{to_day:to} "
         "[of ]{month}[,][ {year}]", _night_between,
        examples={
            "the night of 5–6 September 1916": "1916-09-05TNI", "the night of 5/6 June": "2019-06-05TNI",
            "On the night of 14 to 15 November 1940 bombs fell.": "1940-11-14TNI",
        },
    ),
    Rule("night_of_month_and_two_days", "the {main_daypart:daypart} of {month} {a:day}[ ](-|–|—|/|to|and)[ ]{to_day:to}"
         "[,][ {year}]", _night_between,
        examples={
            "the night of May 15-16, 1943": "1943-05-15TNI", "the night of March 9/10 1945": "1945-03-09TNI",
        },
    ),
    Rule("bare_part_of_day", "[the ]{daypart}", _part, alone=False),
    Rule("turn_of_day", "{turn:daypart}", _part, unless_after=r"-",
        only_after=r"\b(?:at|by|until|before|after|around|from|since|near|about|toward|towards)\s",
        examples={
            "in the hours before dawn": "PTXH; 2019-06-12TMO", "at dawn": "2019-06-12TMO",
            "by nightfall": "2019-06-12TEV", "before sunrise": "2019-06-12TMO", "at dusk": "2019-06-12TEV",
            "after sunset": "2019-06-12TEV", "around lunchtime": "2019-06-12TMI APPROX",
            "since daybreak": "2019-06-12TMO", "by mid-morning": "2019-06-12TMO", "at twilight": "2019-06-12TEV",
        },
    ),
)
# fmt: on
TRIGGERS = frozenset(("am", "pm", "o"))
