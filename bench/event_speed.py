"""How fast clean text becomes rows of ``dated_events``, beside the bare parser on the same sentences.

usage: python bench/event_speed.py [--articles N] [--words N] [--rounds N] [--processes N] [--model NAME] [--profile]

Articles are put together from the sentences of ../shared/data/timex (from the repository's root) or, without it, of
seeds/. CPU seconds are the process's own, so that a busy machine changes them little; rounds alternate between the
whole way and the parser, and the best of each counts. ``--processes`` also compares that many processes with one.
"""

import argparse
import cProfile
import datetime as dt
import json
import pstats
import resource
import time
from collections.abc import Iterator
from importlib.util import find_spec
from itertools import cycle, islice
from multiprocessing import get_context
from pathlib import Path

import pyarrow as pa
import spacy
from spacy.language import Language

from assets.dated_events.mentions import Settings, date_events
from assets.dated_events.parsing import MODELS, Parser, load_parser, model_version
from assets.raw_text.table import TABLE as RAW_TEXT
from assets.sentences.splitting import split_documents

SHARED = Path("../shared/data/timex/train.jsonl")
BATCH = 64


def texts() -> list[str]:
    """Real news text where it is at hand, the seeds otherwise."""
    if SHARED.exists():
        return [json.loads(line)["text"] for line in SHARED.read_text(encoding="utf-8").splitlines()]
    return [path.read_text(encoding="utf-8") for path in sorted(Path("seeds").rglob("*.txt"))]


def articles(count: int, words: int) -> Iterator[str]:
    """Articles of so many words each; the last line of one may be cut."""
    lines = cycle(line.split() for text in texts() for line in text.splitlines() if line.strip())
    for _ in range(count):
        article: list[list[str]] = []
        left = words
        while left > 0:
            article.append(next(lines)[:left])
            left -= len(article[-1])
        yield "\n".join(map(" ".join, article))


def documents(count: int, words: int) -> list[pa.RecordBatch]:
    """Rows of ``raw_text`` in batches."""
    rows: Iterator[dict[str, object]] = (
        {"document_id": str(n), "content_hash": "0", "source_uri": str(n), "language": "en",
         "published_on": dt.date(2024, 10, 31), "published_basis": "given", "text": text}
        for n, text in enumerate(articles(count, words))
    )  # fmt: skip
    return [RAW_TEXT.batch(part) for part in iter(lambda: list(islice(rows, BATCH)), [])]


def whole_way(batches: list[pa.RecordBatch], settings: Settings) -> tuple[float, int]:
    """CPU seconds and rows of sentences split and events dated."""
    start = time.process_time()
    rows = sum(date_events(batch, split_documents(batch), settings).num_rows for batch in batches)
    return time.process_time() - start, rows


def bare_parser(sentences: list[str], nlp: Language, settings: Settings) -> tuple[float, int]:
    """CPU seconds and tokens of the model's tagger and parser alone on the sentences the whole way parses."""
    start = time.process_time()
    tokens = sum(len(doc) for doc in nlp.pipe(sentences, batch_size=settings.batch_size))
    return time.process_time() - start, tokens


def our_parser(sentences: list[str], parser: Parser, settings: Settings) -> float:
    """CPU seconds of the same as this package does it."""
    start = time.process_time()
    for first in range(0, len(sentences), settings.batch_size):
        parser.annotated(sentences[first : first + settings.batch_size])
    return time.process_time() - start


def parsed_sentences(batches: list[pa.RecordBatch]) -> list[str]:
    """The sentences that the whole way gives to the parser."""
    return [
        text.replace("\n", " ")
        for batch in batches
        for role, text in zip(*(split_documents(batch).column(n).to_pylist() for n in ("role", "text")), strict=True)
        if role != "boilerplate" and " " in text.strip()
    ]


def plain_model(model: str | None) -> Language:
    """The same tagger and parser as spaCy sets them up, on its own BLAS."""
    name = model or next(m for m in MODELS if find_spec(m))
    return spacy.load(name, exclude=["ner", "attribute_ruler", "lemmatizer", "senter"])


def side_by_side(batches: list[pa.RecordBatch], processes: int) -> float:
    """Seconds by the clock for every process to go the whole way once."""
    context = get_context("spawn")
    barrier, done = context.Barrier(processes + 1), context.Barrier(processes + 1)
    workers = [context.Process(target=_work, args=(batches, barrier, done)) for _ in range(processes)]
    for worker in workers:
        worker.start()
    barrier.wait()
    start = time.perf_counter()
    done.wait()
    seconds = time.perf_counter() - start
    for worker in workers:
        worker.join()
    return seconds


def _work(batches: list[pa.RecordBatch], barrier: object, done: object) -> None:
    whole_way(batches[:1], Settings())
    barrier.wait()  # type: ignore[attr-defined]
    whole_way(batches, Settings())
    done.wait()  # type: ignore[attr-defined]


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--articles", type=int, default=200)
    options.add_argument("--words", type=int, default=500)
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--processes", type=int, default=1)
    options.add_argument("--batch-size", type=int, default=Settings().batch_size)
    options.add_argument("--model")
    options.add_argument("--profile", action="store_true")
    given = options.parse_args()
    settings = Settings(given.model, given.batch_size)
    batches = documents(given.articles, given.words)
    whole_way(batches[:1], settings)
    if given.profile:
        with cProfile.Profile() as profile:
            whole_way(batches, settings)
        pstats.Stats(profile).sort_stats("tottime").print_stats(40)
        return
    sentences, ours, plain = parsed_sentences(batches), load_parser(settings.model), plain_model(settings.model)
    rounds = [
        (whole_way(batches, settings), our_parser(sentences, ours, settings), bare_parser(sentences, plain, settings))
        for _ in range(given.rounds)
    ]
    (whole, rows), bare, (slow, tokens) = (min(column) for column in zip(*rounds, strict=True))
    print(f"{given.articles} articles of {given.words} words, {rows} events; {model_version(settings.model)}")
    print(f"whole way                {whole:6.2f} s CPU  {given.articles / whole:6.1f} articles/s")
    print(f"bare parser as spaCy's   {slow:6.2f} s CPU  {tokens / slow:6.0f} tokens/s  ratio {whole / slow:.2f}")
    print(f"bare parser as used here {bare:6.2f} s CPU  {tokens / bare:6.0f} tokens/s  ratio {whole / bare:.2f}")
    print(f"peak memory  {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:6.0f} MB")
    if given.processes > 1:
        one, many = side_by_side(batches, 1), side_by_side(batches, given.processes)
        print(f"{given.processes} processes  {given.processes * one / many:6.2f} times one")


if __name__ == "__main__":
    main()
