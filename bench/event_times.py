"""How often each way of dating an event is right, and whether confidence says so: the figures of ``confidence.py``.

usage: python bench/event_times.py GOLD.jsonl... [--write FOLDER]

GOLD are files of ../shared/data/event_time. Runs the whole way from raw text in this process. Right means here: not
contradicted by the gold label, as ``score_event_time.py`` in ../shared/bench counts it; equal labels are shown beside.
``--write`` puts predictions beside for that scorer and for ``score_coref.py``.
"""

import argparse
import datetime as dt
import importlib
import json
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

import pyarrow as pa

from assets.dated_events.confidence import way_of
from assets.dated_events.mentions import date_events
from assets.raw_text.table import TABLE as RAW_TEXT
from assets.sentences.splitting import split_documents

SCORERS = Path("../shared/bench")


def predictions(documents: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """One line a mention, in the form the scorers read."""
    rows: list[dict[str, object]] = [
        {"document_id": d["id"], "content_hash": "0", "source_uri": d["id"], "language": "en", "text": d["text"],
         "published_on": dt.date.fromisoformat(d["published_at"][:10]), "published_basis": "given"}
        for d in documents
    ]  # fmt: skip
    batch: pa.RecordBatch = RAW_TEXT.batch(rows)
    found = date_events(batch, split_documents(batch)).to_pylist()
    return [
        {k: v.isoformat() if isinstance(v, dt.date) else v for k, v in row.items()}
        | {"id": row["document_id"], "start": row["trigger_start"], "end": row["trigger_end"],
           "event_id": row["mention_id"]}
        for row in found
    ]  # fmt: skip


def judged(documents: list[dict[str, Any]], found: list[dict[str, Any]]) -> list[tuple[str, float, bool, bool]]:
    """Of each event found: the way it was dated, its confidence, whether its label is equal, and not contradicted."""
    sys.path.insert(0, str(SCORERS))
    common, scorer = importlib.import_module("common"), importlib.import_module("score_event_time")
    mentions = common.by_document(found)
    out = []
    for document in documents:
        ours = mentions.get(document["id"], [])
        for i, j, _ in common.match(document["events"], ours):
            gold, label = scorer.parse(document["events"][i]["label"]), scorer.label_of(ours[j])
            way = way_of(ours[j]["rule"], ours[j]["precision"])
            out.append((way, ours[j]["confidence"] or 0.0, label == gold, scorer.compatible(label, gold)))
    return out


def calibration_error(rows: list[tuple[str, float, bool, bool]]) -> float:
    """Expected calibration error over ten bins, against labels not contradicted."""
    bins = defaultdict(list)
    for _, said, _, right in rows:
        bins[min(9, int(said * 10))].append(said - right)
    return sum(abs(sum(b)) for b in bins.values()) / len(rows)


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("gold", nargs="+", type=Path)
    options.add_argument("--write", type=Path)
    given = options.parse_args()
    for path in given.gold:
        documents = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        found = predictions(documents)
        if given.write:
            given.write.mkdir(parents=True, exist_ok=True)
            lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in found)
            (given.write / path.name).write_text(lines, encoding="utf-8")
        rows = judged(documents, found)
        print(f"{path.name}: {len(rows)} events found, calibration error {calibration_error(rows):.3f}")
        sure = [right for _, said, _, right in rows if said >= 0.9]
        print(f"  confidence of 0.9 and more: {len(sure)} dates, {sum(sure) / max(1, len(sure)):.1%} right")
        for way in sorted({row[0] for row in rows}):
            mine = [row for row in rows if row[0] == way]
            print(f'  "{way}": ({sum(r[3] for r in mine)}, {len(mine)}),  equal {sum(r[2] for r in mine)}')


if __name__ == "__main__":
    main()
