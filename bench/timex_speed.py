"""How fast the tagger is, beside dateparser: characters a second, first result, memory, growth with size.

Run by hand on one core: ``taskset -c 0 python bench/timex_speed.py [FILE.jsonl]``; FILE holds records with ``text`` and
``published_at`` (default: the training texts in ../shared, which are for evaluation only). Speeds are in characters a
second of processor time, so that a busy machine counts little.
"""

import datetime as dt
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

TRAIN = Path(__file__).parents[2] / "shared" / "data" / "timex" / "train.jsonl"
DAY = dt.date(2019, 6, 12)
HOSTILE = {"digits": "1", "'a. '": "a. ", "months": "May ", "one word": "x", "articles": "the ", "numbers": "one "}
Records = list[tuple[str, dt.date]]


def read(path: Path) -> Records:
    """Texts with their days of publication."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [(r["text"], dt.date.fromisoformat(r["published_at"][:10])) for r in map(json.loads, lines)]


def speed(run: Callable[[str, dt.date], object], records: Records, repeats: int = 3) -> float:
    """Characters a second, the best of some passes over all records in this process."""
    best = 0.0
    for _ in range(repeats):
        start = time.process_time()
        for text, day in records:
            run(text, day)
        best = max(best, sum(len(text) for text, _ in records) / (time.process_time() - start))
    return best


def of_dateparser(text: str, day: dt.date) -> object:
    """What dateparser finds in the text of a day."""
    from dateparser.search import search_dates

    base = dt.datetime.combine(day, dt.time())
    return search_dates(text, languages=["en"], settings={"RELATIVE_BASE": base})


def first_result() -> float:
    """Seconds from the start of a process to its first result, the best of five."""
    code = "import datetime as d; from assets.dated_events import tag; tag('a week before 3 May', d.date(2019, 6, 12))"
    best = 9.0
    for _ in range(5):
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True)
        best = min(best, time.perf_counter() - start)
    return best


def main() -> None:
    """Print the figures as a Markdown table."""
    from assets.dated_events import tag

    records = read(Path(sys.argv[1]) if len(sys.argv) > 1 else TRAIN)
    print("| measure | this tagger | dateparser |\n|---|---:|---:|")
    cold = speed(tag, records, repeats=1)
    warm = speed(tag, records)
    print(f"| first pass, characters a second | {cold:,.0f} | |")
    print(f"| characters a second | {warm:,.0f} | {speed(of_dateparser, records[:40], repeats=1):,.0f} |")
    print(f"| first result after process start, seconds | {first_result():.2f} | |")
    whole = "\n\n".join(text for text, _ in records)
    for size in (10_000, 100_000, 1_000_000, 10_000_000):
        text = (whole * (size // len(whole) + 1))[:size]
        repeats = 5 if size < 10**6 else 1
        print(f"| one text of {size:,} characters | {speed(tag, [(text, DAY)], repeats):,.0f} | |")
    for name, part in HOSTILE.items():
        small, large = ((part * (size // len(part)), DAY) for size in (100_000, 1_000_000))
        print(f"| 100 KB, 1 MB of {name} | {speed(tag, [small], 1):,.0f}, {speed(tag, [large], 1):,.0f} | |")


def memory() -> None:
    """Print the peak memory of a process that tags the records, before anything else is loaded."""
    from assets.dated_events import tag

    for text, day in read(TRAIN):
        tag(text, day)
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    memory() if sys.argv[1:] == ["--memory"] else main()
