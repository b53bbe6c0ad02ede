"""``dateline tag``: temporal expressions as records.

Here: texts and records in, plain records out. Not here: finding the expressions (``assets.dated_events.tagging``).
"""

import datetime as dt
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import IO

from assets.dated_events import tagging
from assets.dated_events.tagging import Settings

Record = dict[str, object]


def tag_text(stream: IO[str], reference: dt.date, settings: Settings, explained: bool) -> Iterator[Record]:
    """The expressions of one text, counted from ``reference``."""
    return _tag(stream.read(), reference, settings, explained)


def tag_records(lines: Iterable[str], settings: Settings, explained: bool) -> Iterator[Record]:
    """The expressions of records ``{id, text, published_at}``. Raises ``ValueError`` for a line that is none."""
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
            text, day = str(record["text"]), dt.date.fromisoformat(str(record["published_at"])[:10])
            name = record["id"]
        except (ValueError, KeyError, TypeError) as error:
            raise ValueError(f"line {number} is not a record with id, text and published_at ({error})") from error
        for found in _tag(text, day, settings, explained):
            yield {"id": name, **found}


def _tag(text: str, reference: dt.date, settings: Settings, explained: bool) -> Iterator[Record]:
    if not explained:
        yield from map(asdict, tagging.tag_text(text, reference, settings))
        return
    for explanation in tagging.explain(text, reference, settings):
        lost = [{"rule": rule, "text": words} for rule, words in explanation.lost]
        yield {**asdict(explanation.timex), "lost": lost}
