"""``dateline tag``: temporal expressions as records.

Here: texts and records in, plain records out. Not here: finding the expressions (``assets.dated_events.tagging``).
"""

import datetime as dt
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, replace
from itertools import chain
from typing import IO

from assets.dated_events import tagging
from assets.dated_events.tagging import Settings

Record = dict[str, object]


def tag_text(stream: IO[str], reference: dt.date, settings: Settings, explained: bool) -> Iterator[Record]:
    """The expressions of one text, counted from ``reference``."""
    return _tag(stream.read(), reference, settings, explained)


def tag_records(
    lines: Iterable[str], orders: Mapping[str, str], settings: Settings, explained: bool
) -> Iterator[Record]:
    """The expressions of records ``{id, text, published_at}``. Raises ``ValueError`` for a line that is none.

    ``orders`` has the order of day and month of each ``source``, where the settings leave it open.
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
            text, day = str(record["text"]), dt.date.fromisoformat(str(record["published_at"])[:10])
            name, source = record["id"], record.get("source")
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise ValueError(f"line {number} is not a record with id, text and published_at ({error})") from error
        known = settings.day_order or orders.get(str(source))
        for found in _tag(text, day, replace(settings, day_order=known), explained):
            yield {"id": name, **found}


def with_day_orders(stream: IO[str]) -> tuple[Iterable[str], dict[str, str]]:
    """The lines of records, and the order of day and month of each source whose records show one.

    Records whose first names no source are not looked at; of a stream that cannot be read twice all lines are kept.
    """
    first = stream.readline()
    if '"source"' not in first:
        return chain((first,), stream), {}
    if not stream.seekable():
        lines = [first, *stream]
        return lines, _day_orders(lines)
    orders = _day_orders(chain((first,), stream))
    stream.seek(0)
    return stream, orders


def _day_orders(lines: Iterable[str]) -> dict[str, str]:
    shown: dict[str, set[str]] = {}
    for line in lines:
        try:
            record = json.loads(line)
            source, text = str(record["source"]), str(record["text"])
        except (ValueError, KeyError, TypeError):
            continue
        shown.setdefault(source, set()).update(tagging.day_orders_in(text))
    return {source: next(iter(orders)) for source, orders in shown.items() if len(orders) == 1}


def _tag(text: str, reference: dt.date, settings: Settings, explained: bool) -> Iterator[Record]:
    if not explained:
        yield from map(asdict, tagging.tag_text(text, reference, settings))
        return
    for explanation in tagging.explain(text, reference, settings):
        lost = [{"rule": rule, "text": words} for rule, words in explanation.lost]
        yield {**asdict(explanation.timex), "lost": lost}
