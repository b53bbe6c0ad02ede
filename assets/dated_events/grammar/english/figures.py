"""Dates in figures: 2019-05-03, 3.5.2019, 25/12/2018, 2019-05.

Here: days and months written without a name. Not here: clock times (``clock``), years alone (``years``).
"""

from assets.dated_events.forms import Absolute, Form, Impossible, Moment, Numeric, Part
from assets.dated_events.grammar.english.negative import UNTOUCHED
from assets.dated_events.grammar.english.readings import figures, year_of
from assets.dated_events.grammar.rules import Rule, Words


def _iso_month(w: Words) -> Form | None:
    year, month = int(w["y"] or ""), int(w["m"] or "")
    looks_like_two_years = month == (year + 1) % 100
    return Part("month", month, year_of(w["y"])) if 1 <= month <= 12 and not looks_like_two_years else None


def _numeric(w: Words) -> Form | None:
    a, b, year = int(w["a"] or ""), int(w["b"] or ""), int(w["y"] or "")
    if not (1 <= a <= 31 and 1 <= b <= 31) or (a > 12 and b > 12) or not year:
        return Impossible()
    return Numeric(a, b, year)


def _short_numeric(w: Words) -> Form | None:
    a, b, year = int(w["a"] or ""), int(w["b"] or ""), int(w["y"] or "")
    return Numeric(a, b, year, short=True) if 1 <= a <= 31 and 1 <= b <= 31 and min(a, b) <= 12 else None


def _day_and_time(w: Words) -> Form | None:
    day, hour, minute = figures("ymd")(w), int(w["h"] or ""), int(w["min"] or "")
    if not isinstance(day, Part) or hour > 24 or minute > 59:
        return Impossible("TIME")
    zone = w.get("offset") or ""
    if zone and zone not in ("z", "Z"):
        zone = zone if ":" in zone else f"{zone[:3]}:{zone[3:] or '00'}"
    return Moment(f"{hour:02d}:{minute:02d}" + (f":{w['sec']}" if w.get("sec") else ""), day, zone.upper())


def _nine_eleven(_: Words) -> Form | None:
    return Part("day", 11, Part("month", 9, Absolute("year", 2001)))


_DATED = r"(?:\b(?:on|by|dated|since|until|from|before|after|through|date|posted|updated|published):?\s|\()"
"""In front of figures that must be a date where they look like one."""

# fmt: off
RULES = (
    Rule("iso_date", "{y}-{m}-{d}", figures("ymd"), unless_after=UNTOUCHED, unless_before=r"-\d",
        examples={
            "2019-05-03": "2019-05-03", "1999-12-31": "1999-12-31", "2020-02-29": "2020-02-29",
            "1944-06-06": "1944-06-06", "2001-09-11": "2001-09-11", "1848-02-24": "1848-02-24",
            "Posted on 2018-11-30.": "2018-11-30", "Dated 2019-01-01": "2019-01-01", "(2017-07-14)": "2017-07-14",
            "valid until 2021-10-09": "2021-10-09", "as of 2016-04-23": "2016-04-23", "2019-13-01": "XXXX-XX-XX",
            "2019-02-30": "XXXX-XX-XX",
        },
    ),
    Rule("iso_day_and_time", "{y}-{m}-{d}{between_day_and_time}{h}:{min}[:{sec}][{offset}]", _day_and_time,
        unless_after=UNTOUCHED, unless_before=r":",
        examples={
            "2001-09-11T08:46:40Z": "2001-09-11T08:46:40", "at 2014-01-15 10:30": "2014-01-15T10:30",
            "2019-05-03T17:05:00+02:00": "2019-05-03T17:05:00", "2019-05-03T25:05": "TXX:XX",
        },
    ),
    Rule("slashed_iso_date", "{y}/{m}/{d}", figures("ymd"), unless_after=UNTOUCHED, unless_before=r"/",
        examples={
            "2019/05/03": "2019-05-03", "1987/10/19": "1987-10-19", "2000/01/01": "2000-01-01",
            "2012/08/05": "2012-08-05",
        },
    ),
    Rule("iso_month", "{y}-{m}", _iso_month, unless_after=UNTOUCHED,
        unless_before=r"[-–/]|\.\d|\s(?:to|and)\s\d{4}-\d\d\d",
        examples={
            "in 2019-05": "2019-05", "since 1998-11": "1998-11", "2020-01": "2020-01", "from 2007-03": "2007-03",
        },
    ),
    Rule("numeric_date", "{a}/{b}/{y}", _numeric, unless_after=UNTOUCHED, unless_before=r"[/\d]",
        examples={
            "on 25/12/2018": "2018-12-25", "by 31/01/2020": "2020-01-31", "dated 14/07/1989": "1989-07-14",
            "received 28/02/2019": "2019-02-28", "on 13/6/2017": "2017-06-13", "on 12/25/2018": "2018-12-25",
            "by 01/31/2020": "2020-01-31", "dated 7/14/1989": "1989-07-14", "received 2/28/2019": "2019-02-28",
            "due 6/13/2017": "2017-06-13", "on 05/12/2018": "2018-XX-XX 2018-05-12/2018-12-05",
            "signed 03/04/2015": "2015-XX-XX 2015-03-04/2015-04-03",
            "sent 1/2/2019": "2019-XX-XX 2019-01-02/2019-02-01",
            "from 11/10/2016": "2016-XX-XX 2016-10-11/2016-11-10", "on 05/05/2018": "2018-05-05",
            "signed 03/03/2015": "2015-03-03", "32/13/2018": "XXXX-XX-XX",
        },
        not_examples=(
            "1/2", "3/4 inch", "5/8", "1/4 cup", "24/7", "9/11", "7/11 shops", "4/4 time", "50/50",
        ),
    ),
    Rule("short_numeric_date", "{a}(/|-){b}(/|-){hh:y}", _short_numeric, only_after=_DATED,
        unless_before=r"[/\d:.-]|\s?%",
        examples={
            "on 1/15/14": "2014-01-15", "dated 15/1/14": "2014-01-15", "by 12/31/99": "1999-12-31",
            "since 3/4/05": "2005-XX-XX 2005-03-04/2005-04-03", "(6/13/17)": "2017-06-13", "on 25-12-98": "1998-12-25",
        },
        not_examples=(
            "a ratio of 10/15/20", "on 13/14/15", "scores of 9/10/12", "a 10-12-14 split", "on 1/2/3", "at 10/15/20",
        ),
    ),
    Rule("since_nine_eleven", "9/11", _nine_eleven, unless_after=UNTOUCHED, unless_before=r"[/\d]|\sof\b",
        only_after=r"\b(?:since|after|before|until|pre-|post-)\s?",
        examples={
            "after 9/11": "2001-09-11", "the mood since 9/11": "2001-09-11", "long before 9/11, ": "2001-09-11",
            "until 9/11": "2001-09-11", "After 9/11 the mood changed": "2001-09-11",
        },
        not_examples=("on 9/11", "after 9/11 of the votes", "9/11 of the total", "after 9/11/8"),
    ),
    Rule("attacks_of_nine_eleven", "9/11", _nine_eleven, unless_after=UNTOUCHED,
        unless_before=r"(?! (?:terror|terrorist|attacks?|hijackers?|bombers|victims|memorial|commission)\b)",
        examples={"the 9/11 attacks": "2001-09-11", "a 9/11 memorial": "2001-09-11"},
        not_examples=("the 9/11 ratio", "a 9/11 majority"),
    ),
    Rule("dashed_date", "{a}-{b}-{y}", _numeric, unless_after=UNTOUCHED, unless_before=r"[-/\d]",
        examples={
            "on 25-12-2018": "2018-12-25", "dated 14-07-1989": "1989-07-14", "by 31-01-2020": "2020-01-31",
        },
    ),
    Rule("dotted_date", "{a:d}.{b:m}.{y}", figures("dmy"), unless_after=UNTOUCHED, unless_before=r"\.?\d",
        examples={
            "am 3.5.2019": "2019-05-03", "on 24.12.1968": "1968-12-24", "dated 01.02.2003": "2003-02-01",
            "on 17.6.1953": "1953-06-17", "31.04.2018": "XXXX-XX-XX",
        },
        not_examples=(
            "version 2.0", "version 10.4.3", "Python 3.11", "iOS 14", "release 1.9.99", "v2019.1", "HTTP/1.1",
            "192.168.1.1", "10.0.0.255",
        ),
    ),
)
# fmt: on
TRIGGERS: frozenset[str] = frozenset()
