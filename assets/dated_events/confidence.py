"""How sure a date is: how often dates found in the same way were right where that was measured.

Measured on TimeBank-EventTime (Reimers et al., 2016), the whole way from raw text, with ``bench/event_times.py``: a
date is right where the human label does not contradict it. Where few were seen, the frequency is drawn toward that of
all together. Not here: how a date is found.
"""

from collections.abc import Mapping

from assets.dated_events.event_date import EventDate

MEASURED = {
    "all": (960, 1060),
    "begun": (1, 1),
    "begun-wide": (1, 2),
    "clause-day": (58, 67),
    "clause-wide": (44, 53),
    "counted": (2, 2),
    "ended": (1, 1),
    "ended-wide": (1, 1),
    "future": (63, 67),
    "infinitive": (71, 81),
    "joined-day": (0, 1),
    "joined-wide": (2, 2),
    "looked-back": (4, 4),
    "looked-forward": (3, 4),
    "news-since-wide": (0, 1),
    "noun": (56, 68),
    "noun-ahead": (28, 31),
    "noun-lasting": (33, 36),
    "noun-with-verb": (3, 4),
    "noun-with-verb-day": (1, 1),
    "occasion": (7, 7),
    "occasion-day": (3, 4),
    "occasion-wide": (2, 2),
    "part-of": (53, 56),
    "part-of-day": (6, 8),
    "part-of-wide": (7, 9),
    "participle": (22, 23),
    "participle-clause": (8, 9),
    "participle-going-on": (9, 9),
    "participle-kept": (7, 7),
    "past": (32, 35),
    "past-background": (15, 15),
    "past-lasting": (5, 5),
    "past-long": (0, 1),
    "past-once": (6, 6),
    "past-perfect": (13, 15),
    "past-quoted": (5, 5),
    "past-refused": (2, 2),
    "past-relative": (14, 14),
    "past-reported": (21, 23),
    "past-said": (99, 106),
    "past-scene": (2, 2),
    "past-told": (5, 7),
    "perfect": (52, 57),
    "perfect-lasting": (5, 5),
    "perfect-long": (1, 1),
    "perfect-news": (3, 3),
    "perfect-now": (1, 1),
    "perfect-said": (4, 4),
    "present": (89, 92),
    "present-condition": (10, 10),
    "present-goes-on": (4, 4),
    "present-said": (37, 38),
    "purpose-gone": (8, 8),
    "same-event-day": (4, 4),
    "same-event-wide": (2, 2),
    "same-occasion-day": (0, 2),
    "set-off": (2, 2),
    "set-off-wide": (6, 6),
    "there-was": (7, 7),
    "told-on": (2, 2),
    "told-on-since-wide": (6, 9),
    "told-on-wide": (2, 6),
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
