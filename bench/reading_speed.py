"""How fast input becomes documents and documents become sentences, and how much memory that takes.

usage: python bench/reading_speed.py [--articles N] [--files N]

The articles are those of seeds/, repeated: once as one JSONL file, once as many small text files in one folder.
Memory is the highest of the whole process, so that it must not grow with ``--articles``.
"""

import argparse
import json
import resource
import tempfile
import time
from collections.abc import Callable
from itertools import cycle, islice
from pathlib import Path

from assets.raw_text.documents import Document
from assets.raw_text.reading import ReadOptions, read_sources
from assets.raw_text.table import TABLE
from assets.sentences.splitting import split_documents

BATCH = 64


def seeds() -> list[Document]:
    """The articles of seeds/."""
    items = read_sources([Path("seeds")], ReadOptions(Path.cwd()))
    return [item for item in items if isinstance(item, Document)]


def write_jsonl(path: Path, articles: int) -> None:
    """One file of so many records."""
    lines = [json.dumps({"text": d.text, "published_at": d.published.on.isoformat()}) + "\n" for d in seeds()]
    with path.open("w", encoding="utf-8") as file:
        file.writelines(islice(cycle(lines), articles))


def write_files(folder: Path, files: int) -> None:
    """So many text files, dated by their names."""
    folder.mkdir()
    for number, document in enumerate(islice(cycle(seeds()), files)):
        (folder / f"{document.published.on}-{number}.txt").write_text(document.text, encoding="utf-8")


def measure(name: str, work: Callable[[], tuple[int, int]]) -> None:
    """Print how long a piece of work takes; it gives its documents and characters."""
    start = time.perf_counter()
    documents, characters = work()
    seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    rate = f"{documents / seconds:8.0f} documents/s {characters / seconds / 1e6:7.2f} MB/s"
    print(f"{name:12} {documents:8} documents {seconds:7.2f} s {rate} {peak:6.0f} MB peak")


def read(path: Path) -> tuple[int, int]:
    """Read an input to its end."""
    sizes = [len(item.text) for item in read_sources([path], ReadOptions(path)) if isinstance(item, Document)]
    return len(sizes), sum(sizes)


def split(path: Path) -> tuple[int, int]:
    """Read an input and split it, a batch at a time."""
    documents = (item for item in read_sources([path], ReadOptions(path)) if isinstance(item, Document))
    count = characters = 0
    for part in iter(lambda: list(islice(documents, BATCH)), []):
        split_documents(TABLE.batch([document.row() for document in part]))
        count, characters = count + len(part), characters + sum(len(document.text) for document in part)
    return count, characters


def main() -> None:
    """Measure reading one big file, many small ones, and splitting."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--files", type=int, default=10_000)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        jsonl, files = Path(folder) / "articles.jsonl", Path(folder) / "files"
        write_jsonl(jsonl, arguments.articles)
        write_files(files, arguments.files)
        measure("JSONL", lambda: read(jsonl))
        measure("text files", lambda: read(files))
        measure("sentences", lambda: split(jsonl))


if __name__ == "__main__":
    main()
