"""Events and their dates. ``tag`` finds the temporal expressions of a text; it needs only the standard library."""

import datetime as dt

from assets.dated_events.dates import Timex
from assets.dated_events.tagging import Explanation, Settings, day_order_of, explain, tag_text

__all__ = ["Explanation", "Settings", "Timex", "day_order_of", "explain", "tag"]


def tag(
    text: str,
    reference: dt.date,
    *,
    genre: str = "auto",
    fiscal_year_start: int | None = None,
    day_order: str | None = None,
    ranges: str = "ends",
    bounds: str = "whole",
) -> list[Timex]:
    """The temporal expressions of a text, sorted by start, not overlapping.

    ``reference`` is the day of publication. The settings are those of ``Settings``.

    >>> [(t.text, t.value) for t in tag("He left last Friday, two days after the vote.", dt.date(2019, 6, 12))]
    [('last Friday', '2019-06-07'), ('two days', 'P2D')]
    >>> [(t.edtf, t.mod) for t in tag("in early May, about 1850", dt.date(2019, 6, 12), bounds="part")]
    [('2019-05-01/2019-05-16', 'START'), ('1850~', 'APPROX')]
    >>> order = day_order_of(["Open until 25/12/2018.", "Shut on 05/12/2018."])
    >>> [t.value for t in tag("Shut on 05/12/2018.", dt.date(2019, 6, 12), day_order=order)]
    ['2018-12-05']
    >>> tag("She sat in the second row of flight 1987 in may.", dt.date(2019, 6, 12))
    []
    """
    return tag_text(text, reference, Settings(genre, fiscal_year_start, day_order, ranges, bounds))
