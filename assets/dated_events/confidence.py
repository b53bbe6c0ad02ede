"""How sure a date is: how often dates found in the same way were right where that was measured.

Measured on the training part of TimeBank-EventTime (Reimers et al., 2016), the whole way from raw text, with
``bench/event_times.py``: a date is right where the human label does not contradict it. Where few were seen, the
frequency is drawn toward that of all together. Not here: how a date is found.
"""

from assets.dated_events.event_date import EventDate

MEASURED = {
    "all": (819, 936),
    "clause-day": (47, 56),
    "clause-wide": (33, 44),
    "counted": (2, 2),
    "future": (67, 71),
    "infinitive": (83, 92),
    "joined-day": (0, 2),
    "joined-wide": (1, 2),
    "looked-forward": (4, 5),
    "noun": (62, 74),
    "noun-ahead": (27, 31),
    "noun-lasting": (25, 31),
    "occasion": (8, 8),
    "occasion-day": (2, 2),
    "part-of": (39, 46),
    "part-of-day": (3, 7),
    "part-of-wide": (4, 6),
    "participle": (25, 27),
    "participle-clause": (13, 18),
    "participle-going-on": (7, 9),
    "past": (47, 52),
    "past-background": (11, 11),
    "past-lasting": (8, 8),
    "past-perfect": (10, 12),
    "past-relative": (17, 18),
    "past-said": (91, 98),
    "perfect": (42, 48),
    "perfect-lasting": (3, 3),
    "perfect-news": (2, 2),
    "perfect-said": (10, 11),
    "present": (65, 67),
    "present-condition": (10, 11),
    "present-said": (46, 49),
    "same-event-day": (1, 1),
    "same-event-wide": (2, 2),
    "told-on-day": (0, 3),
    "told-on-wide": (2, 7),
}
"""Of each way to a date: right ones, all; "-day" and "-wide" where an expression names a day, or more."""

_WEIGHT = 8
"""So many dates of the average kind are added to those measured."""


def way_of(rule: str | None, precision: str | None) -> str:
    """The key of ``MEASURED`` for a date's rule and precision."""
    way, _, read_by = (rule or "none").partition(":")
    if not read_by:
        return way
    return f"{way}-day" if precision == "day" else f"{way}-wide"


def confidence(date: EventDate) -> float | None:
    """Share of such dates that are right, 0 to 1; None for an event without a date."""
    if not date.known:
        return None
    right, seen = MEASURED.get(way_of(date.rule, date.precision), (0, 0))
    right_in_all, all_seen = MEASURED["all"]
    return round((right + _WEIGHT * right_in_all / all_seen) / (seen + _WEIGHT), 2)
