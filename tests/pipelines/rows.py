"""Rows of the tables, invented, for tests of storage. Not here: articles (``seeds/``)."""

import datetime as dt

import pyarrow as pa

from assets.sentences.table import TABLE as SENTENCES
from assets.timeline.table import TABLE as TIMELINE

DAY = dt.date(2024, 10, 31)
OLD_DAY = dt.date(1905, 3, 4)


def sentences(day: dt.date, count: int, text: str = "It rained.") -> pa.Table:
    """So many sentences of one day, each of a document of its own."""
    rows: list[dict[str, object]] = [
        {
            "document_id": f"{day}-{number}",
            "sentence_no": 0,
            "published_on": day,
            "char_start": 0,
            "char_end": len(text),
            "role": "body",
            "text": text,
        }
        for number in range(count)
    ]
    return pa.Table.from_batches([SENTENCES.batch(rows)])


def events(day: dt.date, earliest: list[dt.date | None]) -> pa.Table:
    """Events first reported on a day, by when each may first have happened."""
    rows: list[dict[str, object]] = [
        {
            "event_id": f"{day}-{number}",
            "headline": "It rained",
            "action": "rained",
            "factuality": "happened",
            "earliest": happened,
            "mention_count": 1,
            "document_count": 1,
            "source_count": 1,
            "first_reported_on": day,
            "last_reported_on": day,
            "dates_disagree": False,
        }
        for number, happened in enumerate(earliest)
    ]
    return pa.Table.from_batches([TIMELINE.batch(rows)])
