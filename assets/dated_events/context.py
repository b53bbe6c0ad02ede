"""What a text's expressions are anchored on: the day of publication, and the dates the text has told so far.

Here: the discourse state and how a date moves it. Not here: what is made of it (``anchoring``).
"""

import datetime as dt
from dataclasses import dataclass

from assets.dated_events import calendars
from assets.dated_events.calendars import Span

_FAR_BACK = 10
"""How many years back a bare year, decade or century must lie to be background and not where a story has got to."""
_FAR_AHEAD = 365
"""How many days ahead the end of something must lie to be told in advance."""


@dataclass(slots=True)
class Context:
    """The state of one text; ``focus`` and ``period`` move as it goes on.

    ``fiscal_year_start`` is the month the fiscal year starts with, ``day_order`` the order of dates in figures (``dmy``
    or ``mdy``); None where nobody has told.
    """

    reference: dt.date
    narrative: bool = False
    fiscal_year_start: int | None = None
    day_order: str | None = None
    focus: Span | None = None
    """The date the text has reached."""
    period: Span | None = None
    """The last quarter told that was over on the day of publication: what figures are compared with."""

    @property
    def today(self) -> Span:
        """The day of publication."""
        return calendars.span("day", self.reference)

    @property
    def here(self) -> Span:
        """The date counted from: of the publication in news, the one the story has reached in narrative."""
        return self.reached if self.narrative else self.today

    @property
    def reached(self) -> Span:
        """The date the text reached last; the publication's before it names one."""
        return self.focus if self.focus and self.focus.first else self.today

    @property
    def month_told(self) -> Span | None:
        """The month the text is about, where that is over: figures of February are compared with February's."""
        told = self.focus
        return told if told and told.unit == "month" and told.last and told.last < self.reference else None

    @property
    def year_before_christ(self) -> Span | None:
        """The year a story before Christ has reached."""
        if not self.narrative or self.focus is None or self.focus.first is not None:
            return None
        return calendars.shifted(self.focus, "year", 0)

    def move(self, span: Span, an_end: bool = False) -> None:
        """Take note of a date the text has told.

        In a story a year far back is background and moves nothing; nor does a far end (``an_end``: "lasted until
        1945"), for what follows goes on from the beginning.
        """
        if self._is_background(span) or (an_end and self._is_far_ahead(span)):
            return
        self.focus = span
        if span.first is None or span.last is None:
            return
        if span.unit == "quarter" and span.last <= self.reference and not self._is_older_quarter(span):
            self.period = span

    def _is_background(self, span: Span) -> bool:
        reached = self.focus.first if self.focus else None
        if not self.narrative or span.unit not in calendars.YEARS_OF or reached is None or span.last is None:
            return False
        return reached.year - span.last.year > _FAR_BACK

    def _is_far_ahead(self, span: Span) -> bool:
        reached = self.focus.last if self.focus else None
        if not self.narrative or reached is None or span.first is None:
            return False
        return (span.first - reached).days > _FAR_AHEAD

    def _is_older_quarter(self, span: Span) -> bool:
        known = self.period.first if self.period else None
        return known is not None and span.first is not None and span.first < known
