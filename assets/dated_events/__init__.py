"""Events and their dates. ``tag`` finds the temporal expressions of a text; it needs only the standard library."""

from assets.dated_events.dates import Timex
from assets.dated_events.recognising import tag

__all__ = ["Timex", "tag"]
