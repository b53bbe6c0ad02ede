"""Which mentions of invented stories come together in one row of the timeline, and whether rightly.

usage: python bench/merging.py [--wrong]

``stories/alike`` holds twenty stories, each told by three articles of other outlets and days, with look-alikes that
must stay apart; ``stories/plain`` nineteen as they stand in any paper, told by four articles each; ``stories/unseen``
eight more of these, of which nobody who changes the rules reads more than the figures. In them
``{label:trigger}`` marks each event that is told more than once. The same label is the same event; the same label up to
its dot is a part of the same happening, about which readers may differ: such pairs count as neither right nor wrong.
What has no mark is told once. ``--wrong`` prints the rows that hold two events.
"""

import argparse
import re
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq

STORIES = Path(__file__).parent / "stories"
MARK = re.compile(r"\{([^{}:]+):([^{}]*)\}")


@dataclass(frozen=True)
class Marked:
    """A mark: the article, the characters of its plain text, and the label."""

    article: str
    start: int
    end: int
    label: str


def plain(marked: str, article: str) -> tuple[str, list[Marked]]:
    """A text without its marks, and where they were."""
    text, marks, done = "", [], 0
    for mark in MARK.finditer(marked):
        text += marked[done : mark.start()]
        marks.append(Marked(article, len(text), len(text) + len(mark[2]), mark[1]))
        text += mark[2]
        done = mark.end()
    return text + marked[done:], marks


def run(stories: Path, folder: Path) -> tuple[list[Marked], list[dict[str, Any]]]:
    """The marks of stories, and the mentions that are found in them, each with its event and its article."""
    marks: list[Marked] = []
    (folder / "plain").mkdir()
    for path in sorted(stories.glob("*.txt")):
        text, found = plain(path.read_text(encoding="utf-8"), path.name)
        (folder / "plain" / path.name).write_text(text, encoding="utf-8")
        marks += found
    dateline = Path(sys.executable).with_name("dateline")
    command = [str(part) for part in (dateline, "run", folder / "plain", "--data", folder / "data")]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    tables = {name: pq.read_table(folder / "data" / "published" / f"{name}.parquet").to_pylist()
              for name in ("raw_text", "dated_events", "timeline_mentions")}  # fmt: skip
    articles = {row["document_id"]: Path(row["source_uri"]).name for row in tables["raw_text"]}
    events = {row["mention_id"]: row["event_id"] for row in tables["timeline_mentions"]}
    mentions = [
        {**row, "article": articles[row["document_id"]], "event": events[row["mention_id"]]}
        for row in tables["dated_events"]
    ]
    return marks, mentions


def labelled(marks: list[Marked], mentions: list[dict[str, Any]]) -> Iterator[tuple[dict[str, Any], str | None]]:
    """Each mention with the label of the mark that it overlaps."""
    of_article = defaultdict(list)
    for mark in marks:
        of_article[mark.article].append(mark)
    for row in mentions:
        here = (m for m in of_article[row["article"]] if m.start < row["trigger_end"] and row["trigger_start"] < m.end)
        yield row, next((mark.label for mark in here), None)


def is_wrong(one: str | None, other: str | None) -> bool:
    """Whether two mentions in one row are of two events, and not of two parts of one happening."""
    return one is None or other is None or one.partition(".")[0] != other.partition(".")[0]


def report(stories: Path, *, wrong: bool) -> None:
    """Run over some stories and print what came together."""
    with tempfile.TemporaryDirectory() as folder:
        marks, mentions = run(stories, Path(folder))
    rows = defaultdict(list)
    for mention, label in labelled(marks, mentions):
        rows[mention["event"]].append((mention, label))
    merged = [row for row in rows.values() if len(row) > 1]
    pairs = [(a, b) for row in merged for (_, a), (_, b) in combinations(row, 2)]
    right, mistaken = sum(a is not None and a == b for a, b in pairs), sum(is_wrong(a, b) for a, b in pairs)
    told = Counter(label for row in rows.values() for _, label in row if label)
    all_pairs = sum(n * (n - 1) // 2 for n in told.values())
    bad = [row for row in merged if any(is_wrong(a, b) for (_, a), (_, b) in combinations(row, 2))]
    print(f"{stories.name}: {len(marks)} marks, {sum(told.values())} of them found; {len(mentions)} mentions in")
    print(f"  {len(rows)} rows; rows of several mentions: {len(merged)}, wholly right {len(merged) - len(bad)}")
    print(f"  pairs: P {right / (right + mistaken):.1%} R {right / all_pairs:.1%}")
    for row in bad if wrong else ():
        print()
        for mention, label in row:
            print(f"  {label or '-':30} {mention['article'][:10]} {mention['trigger']}: {mention['action']}")


def main() -> None:
    """Run over all sets of stories."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--wrong", action="store_true", help="print the rows that hold two events")
    wanted = parser.parse_args()
    for stories in sorted(path for path in STORIES.iterdir() if path.is_dir()):
        report(stories, wrong=wanted.wrong and stories.name != "unseen")


if __name__ == "__main__":
    main()
