"""What a signal in front of an expression, and the tense of its clause, make of the expression's bounds.

"Since August" is not August; "met this week" ended by the day of publication. Not here: which expression belongs to
which event (``locating``), and what an event without one gets (``tenses``).
"""

import datetime as dt
import re
from dataclasses import replace

from assets.dated_events import calendars
from assets.dated_events.clauses import VerbGroup
from assets.dated_events.dates import Timex
from assets.dated_events.event_date import UNTOLD, EventDate, before, edtf, from_timex, shifted
from assets.dated_events.tagging import Settings, tag_text

_LENGTH = re.compile(r"P(T?)(\d+)([HDWMY])$")
_LATE = "21"
"""From this hour on a time is rather of the day before publication: the news has been told by then."""
_NEWS = 31
"""How many days before publication news may reach back to; a story's times belong to the day that it has reached."""
_UNITS = {"D": "day", "W": "week", "M": "month", "Y": "year"}


def related(timex: Timex, day: dt.date, group: VerbGroup | None, lasting: bool) -> EventDate | None:
    """The date of an event in whose clause an expression stands; None where the two say different things."""
    if contradicts(timex, group, day):
        return None
    if timex.earliest is not None and is_of_some_day(timex) and 0 <= (day - timex.earliest).days <= _NEWS:
        return _in_the_night_before(timex, group, day)
    if timex.earliest is None and timex.latest is None:
        return _length(timex, group, lasting, day)
    date = lasted(_bounded(from_timex(timex, "clause"), group, day), lasting)
    return _clipped(date, group, day)


def is_of_some_day(timex: Timex) -> bool:
    """ "At 7 a.m.", "by midnight", "overnight": a time whose day the words do not tell."""
    return timex.rule == "overnight" or (timex.type == "TIME" and (timex.unanchored or "").startswith("XXXX-XX-XXT"))


def _in_the_night_before(timex: Timex, group: VerbGroup | None, day: dt.date) -> EventDate | None:
    """In news a time of the night, or of a day told before, is of the day of publication or the one before it."""
    date = from_timex(timex, "clause")
    told_today = timex.earliest == day and timex.rule != "overnight" and (date.time_of_day or "") < _LATE
    if group is None or group.tense != "past" or timex.earliest is None or told_today:
        return date
    eve = shifted(day, -1) or day  # the calendar has a first day
    return _spanning(replace(date, time_of_day=None), eve, day, "within") if timex.earliest >= eve else None


def lasted(date: EventDate, lasting: bool) -> EventDate:
    """Whether an event filled the month or year an expression names, or the time it counts, or lay in it."""
    timex = date.timex
    if timex is None or date.earliest is None or date.latest is None or date.precision in ("day", "week", "vague"):
        return date
    if timex.extent == "within" and timex.relation is None:
        return replace(date, extent="throughout" if lasting else "within")
    if timex.type == "DURATION" and not lasting:
        return replace(date, extent="within")
    return date


def over_by(date: EventDate | None, group: VerbGroup | None, day: dt.date) -> EventDate | None:
    """What is told in the past was over by the day of publication."""
    if date is None or group is None or group.tense != "past" or date.latest is None or date.latest <= day:
        return date
    if date.earliest is None or date.earliest > day:
        return None
    return _spanning(date, date.earliest, day, "within")


def counted_from(timex: Timex, day: dt.date) -> Timex | None:
    """An expression that counts from the present ("yesterday"), counted from another day; None for any other."""
    again = tag_text(timex.text, day, Settings(genre="news")) if (timex.unanchored or "").startswith("THIS") else []
    return replace(again[0], start=timex.start, end=timex.end) if len(again) == 1 else None


def contradicts(timex: Timex, group: VerbGroup | None, day: dt.date) -> bool:
    """Whether a finite past form stands with a time to come, or one of the present or future with one gone by."""
    if group is None or group.tense == "none":
        return False
    if group.tense == "present" and group.modal is None:
        goes_on = group.progressive and not group.perfect and timex.relation not in ("since", "until")
        told = group.perfect and timex.relation is None and timex.earliest is not None and timex.earliest > day
        return told or (goes_on and timex.latest is not None and timex.latest < day)
    if group.tense == "future":
        return timex.latest is not None and timex.latest < day
    told = group.tense == "past" and group.modal is None
    return told and timex.earliest is not None and timex.earliest > day


def set_off(signal: str, other: EventDate, group: VerbGroup, day: dt.date) -> EventDate | None:
    """The date of an event told to be ``after``, ``before`` or ``since`` another one whose date is known."""
    told = day if group.tense == "past" or group.perfect else None
    date = replace(other, way="set-off", basis="event", time_of_day=None)
    if signal == "before":
        return None if other.latest is None else _spanning(date, None, other.latest, "within")
    if other.earliest is None:
        return None
    lasting = signal == "since" and group.tense == "present"
    earliest = max(other.earliest, day) if group.tense == "future" and not group.perfect else other.earliest
    return _spanning(date, earliest, told or (day if lasting else None), "throughout" if lasting else "within")


def meant(
    date: EventDate, group: VerbGroup | None, day: dt.date, by_noun: bool, promised: bool = False
) -> EventDate | None:
    """When that was, if at all, which was meant to come of an event of this date: after it, and perhaps before ``day``.

    ``group`` is the verb group of the event above, None for a noun; ``by_noun``: whether a noun says what was meant;
    ``promised``: at no known time before ``day`` and for no known time.
    """
    if group is not None and group.tense == "past" and group.perfect:
        return UNTOLD
    gone = date.timex is None and date.earliest is None and date.latest == day and date.extent == "within"
    if gone and not by_noun:
        return UNTOLD if promised else before(day, "purpose-gone")
    if date.earliest is None or date.latest is None or date.earliest >= day or date.timex is None:
        return None
    if date.extent != "within" and date.latest == day:
        return None
    if group is not None and group.tense != "past":
        return None
    return EventDate(
        date.earliest, None, "vague", "within", edtf(date.earliest, None), timex=date.timex, basis=date.basis,
        way="purpose",
    )  # fmt: skip


def moved(timex: Timex, group: VerbGroup, day: dt.date) -> Timex:
    """A bare weekday or month that its clause contradicts, on the other side of the publication day; else as it is."""
    if not (contradicts(timex, group, day) or _is_held_out(timex, group, day)):
        return timex
    other = on_the_other_side(timex, day)
    return timex if contradicts(other, group, day) else other


def on_the_other_side(timex: Timex, day: dt.date) -> Timex:
    """A bare weekday, weekend, day or month on the other side of the publication day; other expressions as they are."""
    form = timex.unanchored or ""
    if not form.startswith("XXXX-"):
        return timex
    if timex.earliest is None or timex.latest is None:
        return timex
    sign = -1 if timex.earliest > day else 1
    weekly = form.startswith("XXXX-WXX-")
    if weekly:
        earliest = shifted(timex.earliest, 7 * sign) or timex.earliest
        latest = shifted(timex.latest, 7 * sign) or timex.latest
        old, new = (_week(d) if "-W" in timex.value else d.isoformat() for d in (timex.earliest, earliest))
    elif not dt.MINYEAR < timex.earliest.year < dt.MAXYEAR:
        return timex
    else:
        old, new = str(timex.earliest.year), str(timex.earliest.year + sign)
        earliest, latest = _in_year(timex.earliest, sign), _in_year(timex.latest, sign)
    written = edtf(earliest, latest) if weekly else timex.edtf and timex.edtf.replace(old, new)
    value = timex.value.replace(old, new)
    return replace(timex, earliest=earliest, latest=latest, value=value, edtf=written)


def _week(day: dt.date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def _is_held_out(timex: Timex, group: VerbGroup, day: dt.date) -> bool:
    """ "It would close by June": what was held out, and by a bare month, is still to come."""
    ahead = group.modal in ("would", "should", "may", "might") and not group.perfect
    return ahead and timex.latest is not None and timex.latest < day


def _in_year(date: dt.date, sign: int) -> dt.date:
    """The same day a year on or back; the end of February stays the end of February."""
    if (date.month, date.day) in ((2, 28), (2, 29)) and (date + dt.timedelta(1)).month == 3:
        return dt.date(date.year + sign, 3, 1) - dt.timedelta(1)
    return date.replace(year=date.year + sign)


def _bounded(date: EventDate, group: VerbGroup | None, day: dt.date) -> EventDate:
    relation = date.timex.relation if date.timex and not date.time_of_day else None
    if relation in ("after", "before") and date.timex is not None and date.timex.type == "TIME":
        return date  # before dawn is on the same day
    ahead = group is not None and _is_ahead(group, date.latest, day)
    if relation == "from" and date.earliest is not None and date.earliest > day:
        return _spanning(date, date.earliest, None, "within")
    if relation == "since" and date.earliest is not None and date.earliest <= day:
        return _spanning(date, date.earliest, day)
    if relation == "until" and date.timex is not None and date.timex.value == "PRESENT_REF":
        return _spanning(date, None, day)
    if relation == "until":
        return _spanning(date, day if ahead else None, date.latest)
    if relation == "by" and date.latest is not None:
        return _spanning(date, day if ahead else None, date.latest, "within")
    if relation == "before" and date.timex is not None and date.timex.mod == "END":
        return _spanning(date, day if ahead else None, date.latest, "within")
    if relation == "before" and date.earliest is not None:
        return _spanning(date, day if ahead and date.earliest > day else None, shifted(date.earliest, -1), "within")
    if relation == "after" and date.latest is not None:
        return _spanning(date, date.latest, None if ahead or date.latest >= day else day, "within")
    return date


def _is_ahead(group: VerbGroup, latest: dt.date | None, day: dt.date) -> bool:
    """Whether a verb tells what is still to come: an infinitive and a present do of a time that is not over."""
    if group.tense == "future" or group.modal is not None:
        return True
    return group.tense in ("none", "present") and not group.perfect and latest is not None and latest > day


def _spanning(
    date: EventDate, earliest: dt.date | None, latest: dt.date | None, extent: str = "throughout"
) -> EventDate:
    if earliest is not None and latest is not None and earliest > latest:
        return date
    known = earliest is not None and latest is not None
    precision = "vague" if not known else "range" if earliest != latest else "day"
    return replace(
        date, earliest=earliest, latest=latest, precision=precision, extent=extent, edtf=edtf(earliest, latest)
    )


def _clipped(date: EventDate, group: VerbGroup | None, day: dt.date) -> EventDate:
    """ "Met this week" is over by the day of publication; "will meet this week" has not begun before it.

    On a Monday "earlier this week" can only be the one before.
    """
    timex, eve = date.timex, shifted(day, -1)
    if timex is not None and date.earliest == day and "earlier" in timex.text.lower() and eve is not None:
        return _spanning(date, shifted(day, -7), eve, "within")
    if group is None or date.earliest is None or date.latest is None or not date.earliest <= day < date.latest:
        return date
    if date.earliest == day and group.modal is not None:
        return date
    if group.modal is not None and group.tense != "future" and not group.perfect:
        return date  # "sales would grow this year"
    if group.tense == "future":
        return replace(date, earliest=day, edtf=edtf(day, date.latest))
    if group.tense == "past" or group.perfect:
        return replace(date, latest=day, edtf=edtf(date.earliest, day))
    return date


def length_after(day: dt.date | None, length: str) -> dt.date | None:
    """The day so long behind another as a TIMEX3 length says ("P2W"); None for hours, or where there is none."""
    told = _LENGTH.fullmatch(length)
    return None if day is None or told is None or told[1] else _moved_by(day, int(told[2]), told[3])


def _moved_by(day: dt.date, count: int, unit: str) -> dt.date | None:
    """The day so many days, weeks, months or years behind another; None where the calendar has none."""
    try:
        return calendars.moved(day, _UNITS[unit], count)
    except (OverflowError, ValueError):
        return None


def _length(timex: Timex, group: VerbGroup | None, lasting: bool, day: dt.date) -> EventDate | None:
    """Lengths of time that place an event all the same: "in the coming days", "has lived there for a year"."""
    if group is None:
        return None
    date = from_timex(timex, "clause")
    date = replace(date, basis="relative", time_of_day=None)
    match = _LENGTH.fullmatch(timex.value)
    if timex.relation == "within" and (group.tense == "future" or group.modal is not None):
        last = _moved_by(day, int(match[2]), match[3]) if match and not match[1] else None
        return _spanning(date, day, last, "within")
    if timex.rule.startswith("coming"):
        return _spanning(date, day, None, "within")
    if match is None or timex.mod not in (None, "APPROX", "LESS_THAN"):
        return None
    if match[1] and timex.rule.startswith("past_length"):
        return _spanning(date, shifted(day, -(int(match[2]) // 24 or 1)), day, "throughout" if lasting else "within")
    if match[1]:
        return None
    begun = _moved_by(day, -int(match[2]), match[3])
    if begun is not None and group.perfect and group.tense == "present" and timex.relation == "for":
        return _spanning(date, begun, day)
    return None
