"""Neighbours that are one expression: "9 a.m. Tuesday", "Friday morning", "July last year", "the third quarter of" it.

Here: which kinds stand next to each other, with what between them, and what they make together.
"""

from dataclasses import replace

from assets.dated_events.forms import Form, Moment, Part, Shift, granularity
from assets.dated_events.grammar.rules import Join

_DAY = frozenset(("day",))
_MOMENT = frozenset(("moment",))
_PART = frozenset(("month", "quarter", "half", "season", "day", "week", "weekend", "decade", "year"))
_WHOLE = frozenset(("week", "month", "year", "weekend", "season", "decade", "century"))
_CLOSER = {
    "month": ("year",), "quarter": ("year", "century"), "half": ("year", "decade", "century"), "season": ("year",),
    "holiday": ("year",), "weekday": ("week", "month", "weekend", "year"), "weekend": ("week", "month", "year"),
    "week": ("month", "year", "season"),
    "day": ("week", "month", "year", "season"), "year": ("decade", "century"), "decade": ("century",),
}  # fmt: skip
"""What a part can be a part of."""


def _moment_of_day(moment: Form, day: Form) -> Form | None:
    return replace(moment, of=day) if isinstance(moment, Moment) and moment.of in (None, Shift("day", 0)) else None


def _day_moment(day: Form, moment: Form) -> Form | None:
    return _moment_of_day(moment, day)


def _named_day_moment(day: Form, moment: Form) -> Form | None:
    """A time told aside belongs to a day by name; one that is counted ("two days later") stays by itself."""
    return _moment_of_day(moment, day) if isinstance(day, Part) else None


def _weekday_date(weekday: Form, date: Form) -> Form | None:
    """A weekday and a date that both name the same day; the date counts, the weekday helps to find its year."""
    if not (isinstance(weekday, Part) and weekday.unit == "weekday" and weekday.of is None and weekday.nth is None):
        return None
    if isinstance(date, Part) and date.unit == "day" and date.index > 0 and date.weekday is None and date.of:
        return replace(date, weekday=weekday.index)
    return None


def _date_weekday(date: Form, weekday: Form) -> Form | None:
    return _weekday_date(weekday, date)


def _moment_of_date(moment: Form, date: Form) -> Form | None:
    """What is told of a weekday ("the morning of Sunday"), and the date of that weekday behind it."""
    if not isinstance(moment, Moment) or moment.of is None:
        return None
    day = _weekday_date(moment.of, date)
    return replace(moment, of=day) if day else None


def _moment_of_part(moment: Form, part: Form) -> Form | None:
    """A clock time, and the part of a day it lies in: "8 p.m. tonight"."""
    if not isinstance(moment, Moment) or not isinstance(part, Moment) or moment.of or not part.of:
        return None
    return replace(moment, of=part.of) if moment.clock[0].isdigit() and part.clock.isalpha() else None


def _within(part: Form, whole: Form) -> Form | None:
    """The part put into the whole, where the part is open and the whole is of a size that has such parts."""
    if not isinstance(part, Part) or part.step is not None:
        return None
    if part.of is not None:
        inner = _within(part.of, whole)
        return replace(part, of=inner) if isinstance(inner, Part) else None
    return replace(part, of=whole) if granularity(whole) in _CLOSER.get(part.unit, ()) else None


def _last_within(part: Form, whole: Form) -> Form | None:
    """The last of a whole ("the last week of May"): what alone is the week before this one."""
    if isinstance(part, Shift) and part == Shift(part.unit, -1):
        return _within(Part(part.unit, -1), whole)
    return _within(part, whole)


def _whole_part(whole: Form, part: Form) -> Form | None:
    return _within(part, whole)


def _relative_within(part: Form, whole: Form) -> Form | None:
    """Only a whole that is itself relative follows without "of": "Tuesday next week", "July last year"."""
    return _within(part, whole) if isinstance(whole, Shift) and whole.origin in ("now", "focus") else None


def _day_before(event: Form, day: Form) -> Form | None:
    return Shift("day", -1, of=day) if event == Shift("day", 0, "event") else None


def _day_after(event: Form, day: Form) -> Form | None:
    return Shift("day", 1, of=day) if event == Shift("day", 0, "event") else None


# fmt: off
JOINS = (
    Join("weekday_date", _DAY, r",?\s|,?\sthe\s", _DAY, _weekday_date,
        examples={
            "Friday, Oct. 11": "2019-10-11", "Monday, June 10": "2019-06-10", "Tuesday, 14 May 2019": "2019-05-14",
            "Thursday, April 25": "2019-04-25", "Sunday 9 June": "2019-06-09",
            "Wednesday the 5th of June": "2019-06-05", "Saturday, March 23, 2019": "2019-03-23",
            "Wed, 12 Jun 2019": "2019-06-12", "Fri., May 3, 2019": "2019-05-03", "Sun 9 June": "2019-06-09",
            "Mon Oct 14 2013": "2013-10-14", "Thu, Apr. 25": "2019-04-25",
        },
    ),
    Join("date_weekday", _DAY, r",?\s", _DAY, _date_weekday,
        examples={
            "14 May, Tuesday": "2019-05-14",
        },
    ),
    Join("named_day_at_moment", _DAY, r",\sat\s", _MOMENT, _named_day_moment,
        examples={
            "May 3, 2018, at 8 p.m.": "2018-05-03T20:00", "on Friday, at noon": "2019-06-07T12:00",
            "On 3 May 2018 he fell. Two days later, at 7 p.m., he died.": "2018-05-03; 2018-05-05; 2018-05-05T19:00",
        },
    ),
    Join("day_moment", _DAY, r"\s|,\s|\sat\s|\s-\s", _MOMENT, _day_moment,
        examples={
            "Friday morning": "2019-06-07TMO", "Monday night": "2019-06-10TNI", "Thursday evening": "2019-06-06TEV",
            "Tuesday afternoon": "2019-06-11TAF", "Sunday night": "2019-06-09TNI",
            "Saturday morning": "2019-06-08TMO", "late Friday night": "2019-06-07TNI END",
            "early Monday morning": "2019-06-10TMO START", "late Tuesday afternoon": "2019-06-11TAF END",
            "yesterday morning": "2019-06-11TMO", "tomorrow night": "2019-06-13TNI",
            "yesterday afternoon": "2019-06-11TAF", "tomorrow evening": "2019-06-13TEV",
            "last Friday night": "2019-06-07TNI", "next Monday morning": "2019-06-17TMO",
            "Tuesday at 9 a.m.": "2019-06-11T09:00", "3 May 2018 at 17:30": "2018-05-03T17:30",
            "yesterday at noon": "2019-06-11T12:00", "Friday at midnight": "2019-06-07T24:00",
        },
    ),
    Join("moment_day", _MOMENT, r"\s|,\s|\son\s|\sof\s|\son\sthe\s", _DAY, _moment_of_day,
        examples={
            "the morning of 6 June 1944": "1944-06-06TMO", "the night of 9 November 1989": "1989-11-09TNI",
            "the evening of May 3": "2019-05-03TEV", "the afternoon of 17 July 2014": "2014-07-17TAF",
            "the night of Friday": "2019-06-07TNI", "noon Thursday": "2019-06-06T12:00",
            "midnight Friday": "2019-06-07T24:00", "9 a.m. Tuesday": "2019-06-11T09:00",
            "10 p.m. Wednesday": "2019-06-12T22:00", "6:30 p.m. Sunday": "2019-06-09T18:30",
            "noon on Friday": "2019-06-07T12:00", "8 a.m. on 3 May 2018": "2018-05-03T08:00",
            "5 p.m. EST, Nov. 6": "2019-11-06T17:00", "3 p.m. yesterday": "2019-06-11T15:00",
            "mid-afternoon yesterday": "2019-06-11TAF", "dawn on 6 June 1944": "1944-06-06TMO",
            "dusk on Friday": "2019-06-07TEV", "The first attack came at dawn on 1 July 1916.": "1916-07-01TMO",
            "It ended at midnight on 11 November 1920.": "1920-11-11T24:00",
            "The guns opened at 4:30 a.m. on 21 March 1918.": "1918-03-21T04:30",
            "It struck at 6 p.m. on 4 August 1914.": "1914-08-04T18:00",
            "She was shot on the night of 3 May.": "2019-05-03TNI",
            "He fled on the morning of 9 April 1940.": "1940-04-09TMO",
            "They met on the evening of 23 August 1939.": "1939-08-23TEV",
            "It was signed on the afternoon of 2 September 1945.": "1945-09-02TAF",
            "The talks are set for 10 a.m. Thursday.": "2019-06-13T10:00",
            "The train left at 7:40 p.m. Friday.": "2019-06-07T19:40",
            "It struck shortly before noon on Monday.": "2019-06-10T12:00",
            "On 3 May 2018 he fell. He rose on the morning of the 5th.": "2018-05-03; 2018-05-05TMO",
        },
    ),
    Join("moment_part_of_day", _MOMENT, r",?\s|\son\s", _MOMENT, _moment_of_part,
        examples={
            "8pm tonight": "2019-06-12T20:00", "at 10 p.m. last night": "2019-06-11T22:00",
            "6 a.m. this morning": "2019-06-12T06:00", "9 p.m. Tuesday night": "2019-06-11T21:00",
        },
    ),
    Join("moment_date", _MOMENT, r",?\s", _DAY, _moment_of_date,
        examples={
            "the morning of Sunday 9 June 2019": "2019-06-09TMO", "the night of Friday, 3 May 2019": "2019-05-03TNI",
            "9 a.m. on Tuesday, 14 May 2019": "2019-05-14T09:00",
        },
    ),
    Join("part_relative", _PART, r"\s", _WHOLE, _relative_within,
        examples={
            "July last year": "2018-07", "January this year": "2019-01", "September next year": "2020-09",
            "early March last year": "2018-03 START", "late October this year": "2019-10 END",
            "Tuesday next week": "2019-06-18", "Friday last week": "2019-06-07", "Wednesday last week": "2019-06-05",
            "3 May last year": "2018-05-03", "Dec. 12 last year": "2018-12-12", "1 March next year": "2020-03-01",
        },
    ),
    Join("part_of", _PART, r"\sof\s|\sof\sthe\s|\sin\s", _WHOLE, _last_within,
        examples={
            "the first week of May 2018": "2018-W18", "the last week of June 1999": "1999-W25",
            "the second week of March": "2019-W11", "the third week of July 2016": "2016-W29",
            "the last weekend of April": "2019-W17-WE 2019-04-27/2019-04-28", "the last day of 1999": "1999-12-31",
            "the last day of June": "2019-06-30", "the final day of July 2018": "2018-07-31",
            "the opening day of March 2017": "2017-03-01", "the last Friday of June 2018": "2018-06-29",
            "the first Monday of September 2017": "2017-09-04", "the third Thursday of November": "2019-11-21",
            "the second Sunday of May": "2019-05-12", "the first Tuesday of 2018": "2018-01-02",
            "the first decade of the 20th century": "190", "the last decade of the 19th century": "189",
            "the second decade of the century": "201",
            "the first half of the 20th century": "19 1900-01-01/1949-12-31",
            "the second half of the 19th century": "18 1850-01-01/1899-12-31", "May of last year": "2018-05",
            "June of this year": "2019-06", "Monday of next week": "2019-06-17",
            "Thursday of this week": "2019-06-13", "May 5 of this year": "2019-05-05",
            "the last quarter of the 18th century": "17 1775-01-01/1799-12-31",
            "the first half of 1999": "1999-H1", "the second half of last year": "2018-H2",
            "the fourth quarter of this year": "2019-Q4", "the first quarter of next year": "2020-Q1",
            "the spring of last year": "2018-SP", "the autumn of this year": "2019-FA",
            "by the second half of the year": "2019-H2", "in the first half of this year": "2019-H1",
            "the first Friday of next month": "2019-07-05",
            "the second half of the 1990s": "199 1995-01-01/1999-12-31",
        },
    ),
    Join("whole_part", _WHOLE, r"'s?\s", _PART, _whole_part,
        examples={
            "last year's third quarter": "2018-Q3", "this year's first half": "2019-H1",
            "next year's second quarter": "2020-Q2", "last year's first quarter": "2018-Q1",
        },
    ),
    Join("day_before", _DAY, r"\sbefore\s", _DAY, _day_before,
        examples={
            "the day before Christmas": "2018-12-24",
        },
    ),
    Join("day_after", _DAY, r"\safter\s", _DAY, _day_after,
        examples={
            "the day after Thanksgiving": "2019-11-29", "the day after Christmas": "2018-12-26",
        },
    ),
)
# fmt: on
