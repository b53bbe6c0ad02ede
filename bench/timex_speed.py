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
NAMED = {"digits": "1", "'a. '": "a. ", "months": "May ", "one word": "x"}
OTHERS = {
    "articles": "the ",
    "numbers": "one ",
    "weekdays": "Monday ",
    "years": "1914-",
    "early": "early ",
    "of": "of ",
}
SIZES = (10_000, 100_000, 1_000_000, 10_000_000, 50_000_000)
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
    growth("\n\n".join(text for text, _ in records))


def growth(whole: str) -> None:
    """Print how the time for a character grows with the length of one text, ordinary and hostile."""
    from assets.dated_events import tag

    print(f"\n| nanoseconds a character in one text of | {' | '.join(f'{size:,}' for size in SIZES)} | most to least |")
    print(f"|---|{'---:|' * (len(SIZES) + 1)}")
    for name, part in {"the texts": whole, **NAMED, **OTHERS}.items():
        times = []
        for size in SIZES if name == "the texts" or name in NAMED else SIZES[:3]:
            text = (part * (size // len(part) + 1))[:size]
            times.append(1e9 / speed(tag, [(text, DAY)], repeats=max(1, min(20, 3_000_000 // size))))
        cells = [f"{time:.1f}" for time in times] + [""] * (len(SIZES) - len(times))
        print(f"| {name} | {' | '.join(cells)} | {max(times) / min(times):.2f} |", flush=True)


def memory() -> None:
    """Print the peak memory of a process that tags the records, before anything else is loaded."""
    from assets.dated_events import tag

    for text, day in read(TRAIN):
        tag(text, day)
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    memory() if sys.argv[1:] == ["--memory"] else main()
