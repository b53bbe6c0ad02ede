"""What a large input takes: time and the highest memory, of raw_text alone or the whole way.

usage: python bench/large_input.py [--megabytes N] [--days N] [--files N] [--words N] [--whole]

The articles are put together from the paragraphs of seeds/, each of at least so many words, with a number at its end so
that no two are the same, and with other names in every hundred of them, so that they tell of other events; spread over
so many days in no order; as one JSONL file, or with ``--files`` as so many text files. Without ``--whole`` only
raw_text is brought in and published; with it, ``dateline run`` does all stages.
"""

import argparse
import calendar
import datetime as dt
import json
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import cache
from itertools import count, cycle
from pathlib import Path
from random import Random

from assets.raw_text.documents import Document
from assets.raw_text.ingesting import ingest
from assets.raw_text.reading import ReadOptions, count_files, read_sources
from pipelines.lake import Lake
from pipelines.publishing import publish

FIRST = dt.date(2000, 1, 1)
STRIDE = 7919
STEPS = 20
STORY = 100
"""So many articles tell of the same events."""
CONSONANTS, VOWELS = "bdfgklmnprstv", "aeiou"
DATE = re.compile(rf"\b(?:{'|'.join(calendar.month_name[1:])}|[12]\d\d\d)\b")
"""Dates that tell their month or year: no archive gives the same few of them in all its articles."""
NAME = re.compile(rf"(?<=[a-z,] )(?!{'|'.join((*calendar.month_name[1:], *calendar.day_name, 'I '))})[A-Z][a-z]+")


def articles(days: int, words: int) -> Iterator[tuple[str, str]]:
    """Days and texts, without end."""
    seeds = [item for item in read_sources([Path("seeds")], ReadOptions(Path.cwd())) if isinstance(item, Document)]
    lines = [line for seed in seeds for line in seed.text.splitlines() if line.strip()]
    sentences = [line for line in lines if not DATE.search(line)]
    supply = cycle(sentences)
    for number in count():
        day = FIRST + dt.timedelta(days=number * STRIDE % days)
        text = ""
        while text.count(" ") < words:
            text += next(supply) + "\n\n"
        yield day.isoformat(), f"{renamed(text, number // STORY)}Notice {number}."


def renamed(text: str, story: int) -> str:
    """The text with every name in it spelt otherwise, the same in all texts of a story."""
    return NAME.sub(lambda found: spelt(f"{found[0]} {story}"), text)


@cache
def spelt(name: str) -> str:
    """A name of two to four syllables."""
    made = Random(name)
    return "".join(made.choice(CONSONANTS) + made.choice(VOWELS) for _ in range(made.randint(2, 4))).title()


def write_jsonl(path: Path, size: int, days: int, words: int) -> None:
    """One file of about so many bytes."""
    written = 0
    with path.open("w", encoding="utf-8") as file:
        for day, text in articles(days, words):
            written += file.write(json.dumps({"text": text, "published_at": day}) + "\n")
            if written >= size:
                return


def write_files(folder: Path, files: int, days: int, words: int) -> None:
    """So many text files, dated by their names."""
    folder.mkdir()
    for number, (day, text) in zip(range(files), articles(days, words), strict=False):
        (folder / f"{day}-{number}.txt").write_text(text, encoding="utf-8")


def progress(total: int) -> Callable[[int, int], None]:
    """Prints how far reading is, in so many steps."""
    start, done, shown = time.perf_counter(), 0, 0

    def advance(_files: int, size: int) -> None:
        nonlocal done, shown
        done += size
        if done * STEPS // total > shown:
            shown = done * STEPS // total
            print(f"read {100 * done // total} % in {time.perf_counter() - start:.0f} s, {peak()} MB peak", flush=True)

    return advance


def peak(of: int = resource.RUSAGE_SELF) -> int:
    """The highest memory of this process, or of any process that it waited for."""
    return resource.getrusage(of).ru_maxrss // 1024


def raw_text(source: Path, data: Path) -> None:
    """Bring the input into raw_text and publish it."""
    start = time.perf_counter()
    lake = Lake(data)
    _, total = count_files([source], source.parent)
    result = ingest(lake, read_sources([source], ReadOptions(source.parent), progress(total)), {})
    print(f"{result.documents} documents, {result.rejects} rejects, {len(result.days)} days")
    print(f"in the table after {time.perf_counter() - start:.0f} s, {peak()} MB peak", flush=True)
    publish(lake, lake.published)
    print(f"published after {time.perf_counter() - start:.0f} s, {peak()} MB peak")


def whole_way(source: Path, data: Path) -> None:
    """Run the command."""
    start = time.perf_counter()
    dateline = Path(sys.executable).with_name("dateline")
    subprocess.run([dateline, "run", source, "--data", data], check=True)
    print(f"{time.perf_counter() - start:.0f} s, {peak(resource.RUSAGE_CHILDREN)} MB peak")


def main() -> None:
    """Make the input and measure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--megabytes", type=int, default=500)
    parser.add_argument("--days", type=int, default=1000)
    parser.add_argument("--files", type=int)
    parser.add_argument("--words", type=int, default=400)
    parser.add_argument("--whole", action="store_true")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "files" if arguments.files else "articles.jsonl")
        if arguments.files:
            write_files(source, arguments.files, arguments.days, arguments.words)
        else:
            write_jsonl(source, arguments.megabytes * 1_000_000, arguments.days, arguments.words)
        (whole_way if arguments.whole else raw_text)(source, Path(folder, "data"))


if __name__ == "__main__":
    main()
