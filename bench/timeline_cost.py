"""What one more day costs the timeline with 10, 100 and 1,000 days stored.

usage: python bench/timeline_cost.py [--days N...] [--documents N] [--rounds N]

Invented news: stories of a few days, told by several documents each, with mentions dated and undated. For every history
the days are merged and stored in a lake of its own; then one day after the other is added and timed: merging (reading
what it needs, and making the rows), and merging with storing. The fastest of the rounds counts.
"""

import argparse
import datetime as dt
import random
import tempfile
import time
from collections.abc import Sequence

import pyarrow as pa

from assets.dated_events.table import TABLE as DATED_EVENTS
from assets.raw_text.table import TABLE as RAW_TEXT
from assets.timeline.table import TABLE
from assets.timeline.updating import update
from pipelines.lake import Lake

FIRST_DAY = dt.date(2020, 1, 1)
PORTION = 50
STORY_DAYS = 4
MENTIONS = 12
DAYS_BACK = 4  # on average, from the report to the day it tells of
SYLLABLES = [a + b for a in "bdfgklmnprstv" for b in ("a", "e", "i", "o", "u", "an", "er", "ol")]
VERBS = (
    "arrest",
    "attack",
    "break",
    "build",
    "buy",
    "close",
    "crash",
    "die",
    "find",
    "hit",
    "kill",
    "meet",
    "sell",
    "win",
)


def word(rng: random.Random) -> str:
    """An invented word."""
    return "".join(rng.choices(SYLLABLES, k=3))


def story(number: int) -> tuple[list[str], list[str]]:
    """Words and names of a story."""
    rng = random.Random(number)
    return [word(rng) for _ in range(60)], [f"{word(rng).title()} {word(rng).title()}" for _ in range(6)]


def news(day: int, documents: int) -> tuple[pa.Table, pa.Table]:
    """Rows of ``raw_text`` and ``dated_events`` of one day."""
    rng = random.Random(-1 - day)
    texts: list[dict[str, object]] = []
    mentions: list[dict[str, object]] = []
    per_day = max(1, documents // 5)
    for n in range(documents):
        words, names = story((day // STORY_DAYS) * per_day + rng.randrange(per_day))
        document_id = f"{day:05d}-{n:04d}"
        text = " ".join(rng.choices(words, k=120) + rng.choices(names, k=20))
        texts.append(document(document_id, day, text))
        mentions += [mention(document_id, day, k, names, rng) for k in range(MENTIONS)]
    return pa.Table.from_batches([RAW_TEXT.batch(texts)]), pa.Table.from_batches([DATED_EVENTS.batch(mentions)])


def document(document_id: str, day: int, text: str) -> dict[str, object]:
    """One row of ``raw_text``."""
    return {
        "document_id": document_id, "content_hash": document_id, "source_uri": document_id,
        "published_on": FIRST_DAY + dt.timedelta(days=day), "published_basis": "given", "text": text,
    }  # fmt: skip


def mention(document_id: str, day: int, number: int, names: Sequence[str], rng: random.Random) -> dict[str, object]:
    """One row of ``dated_events``; one in three has a date of its own."""
    published_on = FIRST_DAY + dt.timedelta(days=day)
    own = rng.random() < 1 / 3
    on = published_on - dt.timedelta(days=int(rng.expovariate(1 / DAYS_BACK))) if own else published_on
    verb = rng.choice(VERBS)
    return {
        "mention_id": f"{document_id}/{number}", "document_id": document_id, "sentence_no": number,
        "published_on": published_on, "trigger": verb, "trigger_lemma": verb, "trigger_start": 10 * number,
        "trigger_end": 10 * number + 5, "actor": rng.choice(names), "action": verb, "target": rng.choice(names),
        "factuality": "happened", "earliest": on, "latest": on, "precision": "day", "extent": "within",
        "edtf": on.isoformat(), "date_basis": "relative" if own else "publication", "rule": "invented",
        "confidence": 0.9 if own else 0.5,
    }  # fmt: skip


def add(lake: Lake, days: Sequence[int], documents: int) -> tuple[float, float]:
    """Add days; seconds of merging, and of merging and storing the timeline."""
    dates = [FIRST_DAY + dt.timedelta(days=day) for day in days]
    texts, mentions = (pa.concat_tables(t) for t in zip(*(news(day, documents) for day in days), strict=True))
    lake.replace_days(RAW_TEXT, dates, texts, {})
    lake.replace_days(DATED_EVENTS, dates, mentions, {})
    start = time.perf_counter()
    result = update(dates, lake)
    merged = time.perf_counter() - start
    for replacement in result.replacements:
        if replacement.days:
            lake.change_days(replacement.table, sorted(replacement.days), replacement.apply, {})
    return merged, time.perf_counter() - start


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--days", type=int, nargs="+", default=[10, 100, 1000])
    options.add_argument("--documents", type=int, default=20)
    options.add_argument("--rounds", type=int, default=5)
    given = options.parse_args()
    print(f"{'days stored':>12}{'events':>9}{'merging s':>11}{'with storing s':>16}")
    for stored in given.days:
        with tempfile.TemporaryDirectory() as folder:
            lake = Lake(folder)
            for first in range(0, stored, PORTION):
                add(lake, range(first, min(first + PORTION, stored)), given.documents)
            events = lake.count(TABLE)
            times = [add(lake, [stored + n], given.documents) for n in range(given.rounds)]
        merging, storing = (min(column) for column in zip(*times, strict=True))
        print(f"{stored:12}{events:9}{merging:11.3f}{storing:16.3f}", flush=True)


if __name__ == "__main__":
    main()
