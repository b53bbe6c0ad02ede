"""How well mentions are merged into events, the whole way from raw text.

usage: python bench/event_coref.py [GOLD.jsonl...] [--write FOLDER]

GOLD are files of ../shared/data/coref (by default all of them); ../shared/bench/score_coref.py gives the figures.
A wrong merge is a pair of mentions of different documents that are in one event and should not be, a missed merge one
that should be and is not, whether or not both mentions were found. ``--write`` puts predictions beside, one mention a
line, for that scorer.
"""

import argparse
import datetime as dt
import importlib
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa

from assets.dated_events.mentions import date_events
from assets.raw_text.table import TABLE as RAW_TEXT
from assets.sentences.splitting import split_documents
from assets.timeline.memory import MemoryTimeline
from assets.timeline.table import MENTIONS, TABLE

SHARED = Path("../shared")
BATCH = 64


def raw_text(documents: Sequence[dict[str, Any]]) -> pa.RecordBatch:
    """Rows of ``raw_text`` of some documents of a gold file, without the gold."""
    return RAW_TEXT.batch(
        [
            {
                "document_id": d["id"], "content_hash": d["id"], "source_uri": d["id"], "source": d.get("source"),
                "language": "en", "published_on": dt.date.fromisoformat(d["published_at"]), "published_basis": "given",
                "text": d["text"],
            }
            for d in documents
        ]
    )  # fmt: skip


def predictions(documents: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """All mentions with the id, the date and the factuality of their event, as the scorer reads them."""
    texts = [raw_text(documents[n : n + BATCH]) for n in range(0, len(documents), BATCH)]
    mentions = pa.Table.from_batches([date_events(text, split_documents(text)) for text in texts])
    timeline = MemoryTimeline()
    timeline.update(timeline.replace(pa.Table.from_batches(texts), mentions))
    event_of = dict(zip(*(timeline.read(MENTIONS)[n].to_pylist() for n in ("mention_id", "event_id")), strict=True))
    events = {row["event_id"]: row for row in timeline.read(TABLE).to_pylist()}
    return [_prediction(row, events[event_of[row["mention_id"]]]) for row in mentions.to_pylist()]


def _prediction(mention: dict[str, Any], event: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": mention["document_id"], "start": mention["trigger_start"], "end": mention["trigger_end"],
        "event_id": event["event_id"], "factuality": mention["factuality"],
        **{name: mention[name] and mention[name].isoformat() for name in ("earliest", "latest")},
    }  # fmt: skip


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("gold", nargs="*", type=Path)
    options.add_argument("--write", type=Path)
    given = options.parse_args()
    if not SHARED.exists():
        sys.exit(f"{SHARED} is not there: nothing to measure with")
    sys.path.insert(0, str(SHARED / "bench"))
    scorer = importlib.import_module("score_coref")
    for path in given.gold or sorted((SHARED / "data/coref").glob("*.jsonl")):
        documents = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        found = predictions(documents)
        if given.write:
            lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in found)
            (given.write / path.name).write_text(lines, encoding="utf-8")
        figures, _ = scorer.score(documents, found)
        print(path.name, *scorer.table(figures), sep="\n")
        pairs = figures["pairs"]
        print(f"wrong merges {100 - pairs['P']:.1f} % of those made, missed {100 - pairs['R']:.1f} % of those wanted\n")


if __name__ == "__main__":
    main()
