"""Events and their dates. ``tag`` finds the temporal expressions of a text; it needs only the standard library."""

import datetime as dt

from assets.dated_events.dates import Timex
from assets.dated_events.tagging import Settings, tag_text

__all__ = ["Settings", "Timex", "tag"]


def tag(
    text: str, reference: dt.date, *, genre: str = "auto", fiscal_year_start: int | None = None, day_order: str | None = None
) -> list[Timex]:
    """The temporal expressions of a text, sorted by start, not overlapping.

    ``reference`` is the day of publication. See ``Settings`` for the rest.
    """
    return tag_text(text, reference, Settings(genre, fiscal_year_start, day_order))
