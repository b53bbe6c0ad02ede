"""How sure a date is: how often dates found in the same way were right where that was measured.

Measured on TimeBank-EventTime (Reimers et al., 2016), the whole way from raw text, with ``bench/event_times.py``: a
date is right where the human label does not contradict it. Where few were seen, the frequency is drawn toward that of
all together. Not here: how a date is found.
"""

from collections.abc import Mapping

from assets.dated_events.event_date import EventDate

MEASURED = {
    "all": (927, 1076),
    "clause-day": (56, 65),
    "clause-wide": (34, 48),
    "counted": (2, 3),
    "future": (63, 67),
    "infinitive": (87, 101),
    "joined-day": (0, 2),
    "joined-wide": (1, 2),
    "looked-forward": (4, 6),
    "noun": (75, 92),
    "noun-ahead": (28, 34),
    "noun-lasting": (31, 37),
    "noun-with-verb": (3, 4),
    "noun-with-verb-day": (1, 1),
    "occasion": (8, 8),
    "occasion-day": (2, 2),
    "occasion-wide": (0, 1),
    "part-of": (50, 60),
    "part-of-day": (5, 9),
    "part-of-wide": (4, 6),
    "participle": (27, 30),
    "participle-clause": (15, 20),
    "participle-going-on": (7, 9),
    "past": (58, 67),
    "past-background": (13, 13),
    "past-lasting": (8, 8),
    "past-perfect": (12, 14),
    "past-relative": (19, 20),
    "past-said": (109, 119),
    "perfect": (46, 53),
    "perfect-lasting": (4, 4),
    "perfect-news": (2, 2),
    "perfect-said": (14, 15),
    "present": (76, 78),
    "present-condition": (10, 11),
    "present-said": (49, 52),
    "same-event-day": (2, 2),
    "same-event-wide": (1, 1),
    "same-occasion-day": (0, 1),
    "told-on-day": (0, 3),
    "told-on-wide": (1, 6),
}
"""Of each way to a date: right ones, all; "-day" and "-wide" where an expression names a day, or more."""

_WEIGHT = 8
"""So many dates of the average kind are added to those measured."""

_CAUTION = 0.01
"""Taken off for a new document: documents differ more than the events of one do."""


def way_of(rule: str | None, precision: str | None) -> str:
    """The key of ``MEASURED`` for a date's rule and precision."""
    way, _, read_by = (rule or "none").partition(":")
    if not read_by:
        return way
    return f"{way}-day" if precision == "day" else f"{way}-wide"


def confidence(date: EventDate) -> float | None:
    """Share of such dates that are right, 0 to 1; None for an event without a date."""
    return share(way_of(date.rule, date.precision), MEASURED) if date.known else None


def share(way: str, measured: Mapping[str, tuple[int, int]]) -> float:
    """What a table of right ones and all says of a way, drawn toward all ways together where few were seen."""
    right, seen = measured.get(way, (0, 0))
    right_in_all, all_seen = measured["all"]
    return round((right + _WEIGHT * right_in_all / all_seen) / (seen + _WEIGHT) - _CAUTION, 2)
