"""Reads one date as a source writes it: ISO 8601, RFC 2822, delimited numbers, or a month in words.

Here: a whole string that is a date and nothing else. Not here: which of several dates counts (``publication``),
and dates inside running text (``assets.dated_events``). A string that could mean two days, lacks a part, counts
from today or does not exist in the calendar is refused, never completed.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from functools import lru_cache

import dateparser

FIRST_DAY = date(1900, 1, 1)
"""The first publication day that is accepted: newspaper archives reach back, but a date before this is an error."""

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl")
"""The languages in which a month is read when the document does not tell its own."""

_ISO = re.compile(r"[+-]?\d{4,}-\d\d-\d\d([T ].*)?|\d{8}(T.*)?|\d{4}-?W\d\d-?\d", re.ASCII)
_BEYOND = re.compile(r"(-\d+|\+?\d{5,}|0000)-\d\d-\d\d.*", re.ASCII | re.DOTALL)
_FRACTION = re.compile(r"(\.\d{6})\d+")
_RFC_2822 = re.compile(r"(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(?::\d\d)? (?:[+-]\d{4}|[A-Z]{1,5})")
_NUMBERS = re.compile(r"(\d{1,4})([-./])(\d{1,2})\2(\d{1,4})", re.ASCII)
_WORDS = re.compile(
    r"(?:[^\W\d]{2,15}\.?,?\s+)?"  # a weekday or an article
    r"(?:(?P<day>[0-9]{1,2})(?:st|nd|rd|th|er|[.ºª])?\s+(?:of\s+|de\s+)?[^\W\d]{3,15}\.?,?\s+(?:de\s+|del\s+)?"
    r"|[^\W\d]{3,15}\.?\s+(?P<day_after>[0-9]{1,2})(?:st|nd|rd|th)?,?\s+)"
    r"(?P<year>[0-9]{4})"
    r"(?:,?\s+(?:at\s+)?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:\s*[ap]\.?m\.?)?(?:\s+[A-Z]{2,5})?)?",
    re.IGNORECASE,
)
_SETTINGS = {
    "PARSERS": ["absolute-time"],
    "REQUIRE_PARTS": ["day", "month", "year"],
    "STRICT_PARSING": True,
    "DATE_ORDER": "DMY",
    "RELATIVE_BASE": datetime(2000, 1, 1),  # noqa: DTZ001  # dateparser wants it naive
}


@dataclass(frozen=True, slots=True)
class Moment:
    """A day as written, and the moment in UTC where time and zone are written too."""

    day: date
    instant: datetime | None = None


class UnreadableDate(ValueError):
    """A string that does not tell one day: the short code for it, and whether it tells two."""

    def __init__(self, message: str, reason: str = "no_publication_date", *, ambiguous: bool = False) -> None:
        super().__init__(message)
        self.reason = reason
        self.ambiguous = ambiguous


def read_date(written: str, language: str | None = None) -> Moment:
    """The day, and where it is told the moment, that a string writes; ``UnreadableDate`` when it does not tell one."""
    written = written.strip()
    if len(written) > 100:
        raise UnreadableDate(f"{written[:40]!r}... is too long for a date")
    if _BEYOND.fullmatch(written):
        raise UnreadableDate(f"{written!r} is outside the years 1 to 9999", "publication_date_out_of_range")
    try:
        if _ISO.fullmatch(written):
            return _moment(datetime.fromisoformat(_FRACTION.sub(r"\1", written)))
        if _RFC_2822.fullmatch(written):
            return _moment(parsedate_to_datetime(written))
    except (ValueError, OverflowError) as error:
        raise UnreadableDate(f"{written!r}: {error}") from None
    if numbers := _NUMBERS.fullmatch(written):
        return Moment(_numeric_day(written, numbers))
    if words := _WORDS.fullmatch(written):
        return Moment(_day_in_words(written, words, language))
    raise UnreadableDate(f"{written!r} is not a date")


def _moment(read: datetime) -> Moment:
    """Without a zone the moment is not known, only the day."""
    if read.tzinfo is None:
        return Moment(read.date())
    return Moment(read.date(), read.astimezone(UTC))


def _numeric_day(written: str, numbers: re.Match[str]) -> date:
    """Year-month-day, or a day and a month whose order can be told because only one order exists."""
    first, _, second, third = numbers.groups()
    if len(first) == 4 and len(third) <= 2:
        readings = {_day(int(first), int(second), int(third))}
    elif len(first) <= 2 and len(third) == 4:
        year = int(third)
        readings = {_day(year, int(second), int(first)), _day(year, int(first), int(second))}
    else:
        readings = set()
    days = sorted(day for day in readings if day)
    if len(days) == 2:
        raise UnreadableDate(f"{written!r} can mean {days[0]} or {days[1]}", ambiguous=True)
    if not days:
        raise UnreadableDate(f"{written!r} is not a date")
    return days[0]


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _day_in_words(written: str, words: re.Match[str], language: str | None) -> date:
    """Dateparser knows the names of months; its answer must have the very day and year that are written."""
    spoken = (language or "").split("-")[0].lower()
    read = _parse(written, spoken) or _parse(written, "")
    day = int(words["day"] or words["day_after"])
    if read is None or (read.year, read.day) != (int(words["year"]), day):
        raise UnreadableDate(f"{written!r} is not a date")
    return read.date()


@lru_cache(maxsize=4096)
def _parse(written: str, language: str) -> datetime | None:
    try:
        return dateparser.parse(written, languages=[language] if language else list(LANGUAGES), settings=_SETTINGS)
    except ValueError:  # a language that dateparser does not know
        return None
