"""How often each way of dating an event is right, and whether confidence says so: the figures of ``confidence.py``.

usage: python bench/event_times.py GOLD.jsonl... [--write FOLDER]

GOLD are files of ../shared/data/event_time. Runs the whole way from raw text in this process. Right means here: not
contradicted by the gold label, as ``score_event_time.py`` in ../shared/bench counts it; equal labels are shown beside.
At the end, over all files: the table for ``confidence.py``, and how well such a table does on documents it was not
measured on, each document against the table of all others.
``--write`` puts predictions beside for that scorer and for ``score_coref.py``.
"""

import argparse
import datetime as dt
import importlib
import json
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow as pa

from assets.dated_events.confidence import share, way_of
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


class Judged(NamedTuple):
    """One event found: its document, the way it was dated, and whether its label is equal, or not contradicted."""

    document: str
    way: str
    said: float
    equal: bool
    right: bool


def judged(documents: list[dict[str, Any]], found: list[dict[str, Any]]) -> list[Judged]:
    """The gold events that were found and dated."""
    sys.path.insert(0, str(SCORERS))
    common, scorer = importlib.import_module("common"), importlib.import_module("score_event_time")
    mentions = common.by_document(found)
    out = []
    for document in documents:
        ours = mentions.get(document["id"], [])
        for i, j, _ in common.match(document["events"], ours):
            gold, label = scorer.parse(document["events"][i]["label"]), scorer.label_of(ours[j])
            if ours[j]["confidence"] is not None:
                way, said = way_of(ours[j]["rule"], ours[j]["precision"]), ours[j]["confidence"]
                out.append(Judged(document["id"], way, said, label == gold, scorer.compatible(label, gold)))
    return out


def calibration_error(rows: list[Judged]) -> float:
    """Expected calibration error over ten bins, against labels not contradicted."""
    bins = defaultdict(list)
    for row in rows:
        bins[min(9, int(row.said * 10))].append(row.said - row.right)
    return sum(abs(sum(b)) for b in bins.values()) / len(rows)


def measured(rows: list[Judged]) -> dict[str, tuple[int, int]]:
    """Right ones and all, of each way and of all together."""
    table = {"all": (sum(r.right for r in rows), len(rows))}
    for way in sorted({row.way for row in rows}):
        mine = [row for row in rows if row.way == way]
        table[way] = (sum(r.right for r in mine), len(mine))
    return table


def unseen(rows: list[Judged]) -> list[Judged]:
    """The same events with the confidence that a table measured on all other documents gives them."""
    tables = {d: measured([r for r in rows if r.document != d]) for d in {row.document for row in rows}}
    return [row._replace(said=share(row.way, tables[row.document])) for row in rows]


def show(name: str, rows: list[Judged]) -> None:
    """One line on calibration, one on the dates said to be sure."""
    sure = [row.right for row in rows if row.said >= 0.9]
    print(f"{name}: {len(rows)} dates, calibration error {calibration_error(rows):.3f}")
    print(f"  confidence of 0.9 and more: {len(sure)} dates, {sum(sure) / max(1, len(sure)):.1%} right")


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("gold", nargs="+", type=Path)
    options.add_argument("--write", type=Path)
    given = options.parse_args()
    judgements: list[Judged] = []
    for path in given.gold:
        documents = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        found = predictions(documents)
        if given.write:
            given.write.mkdir(parents=True, exist_ok=True)
            lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in found)
            (given.write / path.name).write_text(lines, encoding="utf-8")
        rows = judged(documents, found)
        show(path.name, rows)
        judgements += rows
    show("each document against the table of all others", unseen(judgements))
    for way, (right, seen) in measured(judgements).items():
        equal = sum(row.equal for row in judgements if way in ("all", row.way))
        print(f'    "{way}": ({right}, {seen}),  # equal {equal}')


if __name__ == "__main__":
    main()
