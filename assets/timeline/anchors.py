"""The days by which other reports of a mention's event can find it, however much later they come.

Here: the anchor of a mention, the month it is filed under, and where one that meets it may be filed. Not here: whether
two mentions that meet are one event (``similarity``), keeping and reading the file (``reading``).

The anchor is the date that the text gives, as long as it is no wider than a year. What is told as news without a date
is anchored to the days of the story's lead, or to the day of publication and the two days before it: so a later report
that names the day finds it.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from assets.timeline.mention import Mention

_MONTH = dt.timedelta(days=31)
_YEAR = dt.timedelta(days=366)
_NEWS = dt.timedelta(days=2)
_CARRIED = dt.timedelta(days=4)


@dataclass(frozen=True, slots=True)
class Anchor:
    """The first and the last day; ``told``: by the text, and not taken from the day of publication."""

    first: dt.date
    last: dt.date
    told: bool

    def meets(self, other: "Anchor") -> bool:
        """Whether both may be the date of one event, and at least one is told."""
        return (self.told or other.told) and self.first <= other.last and other.first <= self.last

    @property
    def is_day(self) -> bool:
        """Whether the text tells just the day."""
        return self.told and self.first == self.last

    @property
    def month(self) -> dt.date:
        """What it is filed under: the first day of its first month, of its first year where it is longer."""
        return self.first.replace(month=1, day=1) if self.last - self.first > _MONTH else self.first.replace(day=1)

    def months(self) -> set[dt.date]:
        """All that anchors may be filed under that meet this one."""
        years = {dt.date(year, 1, 1) for year in range(_before(self.first, _YEAR).year, self.last.year + 1)}
        return years | {*_months(_before(self.first, _MONTH), self.last)}


def anchor(mention: Mention) -> Anchor | None:
    """The anchor of a mention; None where its date is open, wider than a year, or not told for what is no news."""
    first, last = mention.earliest, mention.latest
    if mention.has_own_date:
        return Anchor(first, last, told=True) if first and last and last - first <= _YEAR else None
    if mention.date_basis == "carried" and first and last and last - first <= _CARRIED:
        return Anchor(first, last, told=False)
    news_since = _before(mention.published_on, _NEWS)
    is_news = mention.date_basis == "publication" and mention.factuality in ("happened", "ongoing")
    if not is_news or (first and first < news_since) or (last and last < news_since):
        return None
    return Anchor(news_since, mention.published_on, told=False)


def _before(day: dt.date, span: dt.timedelta) -> dt.date:
    return day - span if day - dt.date.min > span else dt.date.min


def _months(first: dt.date, last: dt.date) -> Iterator[dt.date]:
    for number in range(12 * first.year + first.month - 1, 12 * last.year + last.month):
        yield dt.date(number // 12, number % 12 + 1, 1)
