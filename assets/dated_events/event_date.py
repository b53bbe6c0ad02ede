"""The value type of an event's date, and the plain ways to make one.

Not here: which event gets which date (``sentence_dates``, ``tenses``, ``counting``).
"""

import datetime as dt
from dataclasses import dataclass, field, replace

from assets.dated_events.dates import Timex


@dataclass(frozen=True, slots=True)
class EventDate:
    """When an event happened and why that is said; the fields are those of the table ``dated_events``.

    ``way`` is how the date came to the event, ``rule`` that and the rule of the expression; ``timex`` is the
    expression the date rests on, if any; ``told_by`` the sentence and token of the mention that it was told of.
    """

    earliest: dt.date | None = None
    latest: dt.date | None = None
    precision: str | None = None
    extent: str | None = None
    edtf: str | None = None
    time_of_day: str | None = None
    timex: Timex | None = None
    basis: str | None = None
    way: str | None = None
    told_by: tuple[int, int] | None = field(default=None, compare=False)

    @property
    def rule(self) -> str | None:
        """The way the date came to the event and, where it rests on an expression, the rule that read that."""
        return f"{self.way}:{self.timex.rule}" if self.way and self.timex else self.way

    @property
    def known(self) -> bool:
        """Whether there is a bound at all."""
        return self.earliest is not None or self.latest is not None

    @property
    def day(self) -> dt.date | None:
        """The day, where it is one day and the event lies in it."""
        return self.earliest if self.earliest == self.latest and self.extent == "within" else None

    def gone_by(self, day: dt.date) -> bool:
        """Whether an expression puts the whole of it before a day."""
        return self.timex is not None and self.latest is not None and self.latest < day


_NEWS = 2
"""So many days before publication something may have happened that is told as news in the perfect."""
UNTOLD = EventDate()
"""The text does not tell."""


def on(day: dt.date, way: str) -> EventDate:
    """On the day of publication, by the tense."""
    return EventDate(day, day, "day", "within", day.isoformat(), basis="publication", way=way)


def lately(day: dt.date, way: str) -> EventDate:
    """On the day of publication or shortly before: "has been arrested" is news, and may be so for two days."""
    first = shifted(day, -_NEWS) or day
    return EventDate(first, day, "vague", "within", edtf(first, day), basis="publication", way=way)


def over(date: EventDate, day: dt.date) -> EventDate:
    """What has happened "this year" did so by the day of publication."""
    if date.timex is None or date.earliest is None or date.latest is None or not date.earliest <= day < date.latest:
        return date
    if date.extent != "within":
        return date
    return replace(date, latest=day, precision="range", edtf=edtf(date.earliest, day))


def held(day: dt.date, way: str) -> EventDate:
    """Going on when the document was published: begun before, not ended."""
    return replace(on(day, way), extent="throughout")


def before(day: dt.date, way: str) -> EventDate:
    """At some time up to the day of publication."""
    return EventDate(None, day, "vague", "within", edtf(None, day), basis="publication", way=way)


def after(day: dt.date, way: str) -> EventDate:
    """At some time from the day of publication on."""
    return EventDate(day, None, "vague", "within", edtf(day, None), basis="publication", way=way)


def begun(date: EventDate) -> EventDate | None:
    """What began on a day goes on from it, nobody says how long; else it lies behind the first day that can be."""
    return None if date.earliest is None else _open(date, date.earliest, None)


def ended(date: EventDate) -> EventDate | None:
    """What ended on a day had lasted till then, nobody says how long; else it lies before the last day that can be."""
    return None if date.latest is None else _open(date, None, date.latest)


def _open(date: EventDate, earliest: dt.date | None, latest: dt.date | None) -> EventDate:
    return replace(
        date, earliest=earliest, latest=latest, precision="vague", edtf=edtf(earliest, latest), time_of_day=None,
        extent="within" if date.day is None else "throughout",
    )  # fmt: skip


def from_timex(timex: Timex, way: str) -> EventDate:
    """As a temporal expression says."""
    return EventDate(
        timex.earliest, timex.latest, timex.precision, timex.extent, timex.edtf, timex.time_of_day, timex, timex.basis,
        way,
    )  # fmt: skip


def edtf(earliest: dt.date | None, latest: dt.date | None) -> str | None:
    """Bounds as an EDTF day or interval, ``..`` where it is open; None where there is no bound."""
    if earliest is None and latest is None:
        return None
    if earliest == latest and earliest is not None:
        return earliest.isoformat()
    return f"{earliest.isoformat() if earliest else '..'}/{latest.isoformat() if latest else '..'}"


def shifted(date: dt.date | None, days: int | None) -> dt.date | None:
    """A date some days on (back, where negative); None where either is open, or the calendar ends before."""
    if date is None or days is None:
        return None
    ordinal = date.toordinal() + days
    return dt.date.fromordinal(ordinal) if dt.date.min.toordinal() <= ordinal <= dt.date.max.toordinal() else None


def since(date: EventDate, day: dt.date, way: str) -> EventDate:
    """At some time from the beginning of another date on, up to a day; up to its end, where all of it lies ahead."""
    latest = date.latest if date.earliest is not None and date.earliest > day else day
    return replace(
        date, latest=latest, precision="range", extent="within", edtf=edtf(date.earliest, latest), time_of_day=None,
        way=way, basis="carried",
    )  # fmt: skip
