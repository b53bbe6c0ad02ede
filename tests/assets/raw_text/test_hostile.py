"""Hostile and broken input: none crashes a run or is lost; each ends as a document or as a reject."""

import gzip
import io
import random
import zlib
from functools import cache
from itertools import islice
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assets.raw_text.documents import Document
from assets.raw_text.opening import Limits
from assets.raw_text.reading import READERS, ReadOptions, read_sources
from assets.raw_text.table import TABLE
from assets.rejects import TABLE as REJECTS
from assets.sentences.splitting import split_documents

SEEDS = Path(__file__).parents[3] / "seeds"
MUTANTS = 1200
HOSTILE = (
    b"\x00", b"\xff", b"\xfe\xff", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\\ud800", b"\xe2\x80\xae", b"\xc3",
    b'"', b"'", b",", b"\n", b"\r", b"\\", b"{", b"}", b"[" * 3000, b"<", b"]]>", b"<!--", b"<![CDATA[", b"&#0;",
    b"&a;", b'<!DOCTYPE a [<!ENTITY a "b">]>', b"<div>" * 500, b"---\n", b"9" * 500, b"1e999", b"NaN", b"null", b"-1",
    b"true", b"0000-00-00", b"99999-01-01", b"2026-02-30", b"%s%n{0}${x}", b"'; DROP TABLE raw_text; --",
    b"<script>x</script>", b"WARC/1.0\r\n", b"Content-Length: 99999999999\r\n", b"PAR1", b"\x1f\x8b\x08", b"a" * 5000,
    b" " * 5000, b"../../x",
)  # fmt: skip


def samples():
    """A well-formed file of each kind, made of the seeds."""
    found = {path.suffix: path.read_bytes() for path in sorted(SEEDS.rglob("*.*"))}
    page = found[".html"]
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page
    head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/1\r\nContent-Type: application/http"
    record = f"{head}\r\nContent-Length: {len(http)}\r\n\r\n".encode() + http + b"\r\n\r\n"
    table = io.BytesIO()
    pq.write_table(pa.table({"text": ["It sank.", "It swam."], "published_at": ["2026-03-04", "2026-03-05"]}), table)
    item = (
        "<item><title>Barge</title><pubDate>Wed, 04 Mar 2026 10:00:00 GMT</pubDate><description>It sank.</description>"
    )
    feed = f"<?xml version='1.0'?><rss version='2.0'><channel>{(item + '</item>') * 3}</channel></rss>".encode()
    rows = b'id,published_at,text\n1,2026-03-04,"It sank.\nIt did."\n2,2026-03-05,It swam.\n'
    return found | {".csv": rows, ".parquet": table.getvalue(), ".xml": feed, ".warc": record * 2}


def mutated(data, chance):
    """The data with some damage: bytes changed, cut out, doubled, moved or put in, or in another encoding."""
    for _ in range(chance.randint(1, 4)):
        start, end = sorted(chance.randrange(len(data) + 1) for _ in range(2))
        data = chance.choice(
            [
                lambda d, a, b: d[:a] + chance.choice(HOSTILE) + d[a:],
                lambda d, a, b: d[:a] + chance.choice(HOSTILE) + d[b:],
                lambda d, a, b: d[:a] + chance.randbytes(min(b - a, 20)) + d[a + 20 :],
                lambda d, a, b: d[:a] + d[b:],
                lambda d, a, b: d[:b] + d[a:],
                lambda d, a, b: d[:a],
                lambda d, a, b: d.decode("utf-8", "ignore").encode("utf-16"),
                lambda d, a, b: d.decode("utf-8", "ignore").encode("latin-1", "replace"),
                lambda d, a, b: chance.randbytes(b - a),
            ]
        )(data, start, end)
    return data


def hostile_files(folder, count):
    """Write so many mutated files of all kinds, some packed, some under the name of another kind."""
    chance = random.Random(20260304)
    kinds = samples()
    for number in range(count):
        kind = chance.choice(sorted(kinds))
        data = mutated(kinds[kind], chance)
        ending = chance.choice(sorted(kinds)) if chance.random() < 0.1 else kind
        if chance.random() < 0.15:
            data, ending = gzip.compress(data), ending + ".gz"
            data = mutated(data, chance) if chance.random() < 0.3 else data
        (folder / f"{number:04}{ending}").write_bytes(data)


def accounted(items):
    """Put documents and rejects through tables and sentences; gives the file of each."""
    documents = [item for item in items if isinstance(item, Document)]
    rejects = [item for item in items if not isinstance(item, Document)]
    raw_text = TABLE.batch([d.row() for d in {d.document_id: d for d in documents}.values()])
    REJECTS.batch([reject.row() for reject in rejects])
    texts = dict(zip(raw_text["document_id"].to_pylist(), raw_text["text"].to_pylist(), strict=True))
    for row in split_documents(raw_text).to_pylist():
        assert row["text"] == texts[row["document_id"]][row["char_start"] : row["char_end"]]
    return documents, rejects


def test_mutated_seeds_all_end_as_document_or_reject(tmp_path):
    """Of more than a thousand damaged files none crashes the run, and none is without a row."""
    hostile_files(tmp_path, MUTANTS)
    for path in sorted(tmp_path.iterdir()):
        items = list(read_sources([path], ReadOptions(tmp_path, limits=Limits(seconds=20))))
        accounted(items)
        assert items, path.name


@settings(deadline=None, derandomize=True, max_examples=300)
@given(kind=st.sampled_from(sorted(READERS)), data=st.binary(max_size=2000) | st.text(max_size=500).map(str.encode))
def test_any_bytes_under_any_name_end(tmp_path_factory, kind, data):
    """Whatever bytes a file of any kind holds, reading it ends with documents and rejects that can be stored."""
    path = tmp_path_factory.getbasetemp() / f"any{kind}"
    path.write_bytes(data)
    accounted(list(read_sources([path], ReadOptions(path.parent))))


@pytest.mark.parametrize("kind", sorted(READERS))
@pytest.mark.parametrize("content", ["http://127.0.0.1:9/feed", "/etc/hostname", "<a href='http://127.0.0.1:9/'>x</a>"])
def test_nothing_a_file_says_is_fetched_or_opened(tmp_path, monkeypatch, kind, content):
    """An address or a path in a file stays text: no connection is made and no other file is read."""

    def forbidden(*arguments, **options):
        pytest.fail("a reader tried to connect")

    path = tmp_path / f"2026-03-04{kind}"
    path.write_text(content)
    monkeypatch.setattr("socket.socket.connect", forbidden)
    for item in read_sources([path], ReadOptions(tmp_path)):
        assert not isinstance(item, Document) or item.text == content


def table(texts, **options):
    """A Parquet file of these texts."""
    file = io.BytesIO()
    pq.write_table(pa.table({"text": texts}), file, compression="zstd", **options)
    return file.getvalue()


@cache
def bomb(size):
    """A gzip file of zeros, made without having them all in memory."""
    packer = zlib.compressobj(wbits=31)
    return b"".join([*(packer.compress(bytes(2**20)) for _ in range(size >> 20)), packer.flush()])


@pytest.mark.parametrize(
    ("name", "content", "reasons"),
    [
        ("2026-03-04.txt.gz", lambda: bomb(2**27), {"too_large"}),
        ("bomb.jsonl.gz", lambda: bomb(2**27), {"too_large"}),
        ("bomb.parquet.gz", lambda: bomb(2**27), {"too_large"}),
        ("bomb.warc.gz", lambda: bomb(2**27), {"bad_record"}),
        ("bomb.parquet", lambda: table(["x" * 2**27], use_dictionary=False), {"too_large"}),
        ("line.jsonl", lambda: b'{"text": "' + b"x" * 100_000_000 + b'"}', {"too_large"}),
        ("line.csv", lambda: b"text\n" + b"x" * 100_000_000, {"too_large"}),
        ("2026-03-04.txt", lambda: b"x" * 100_000_000, {"too_large"}),
        ("quote.csv", lambda: b"text\n" + b'"a\n' * 2_000, {"bad_record"}),
        ("deep.html", lambda: b"<html><body>" + b"<div>" * 200_000 + b"text", {"empty", "no_publication_date"}),
        ("deep.jsonl", lambda: b'{"text": ' + b"[" * 1_000_000 + b"}", {"bad_record"}),
        (
            "deep.xml",
            lambda: b"<rss version='2.0'>" + b"<item>" * 30_000,
            {"unreadable", "no_publication_date", "empty"},
        ),
        (
            "laughs.xml",
            lambda: (
                b"<!DOCTYPE r [<!ENTITY a 'ha'>"
                + b"".join(b"<!ENTITY a%d '&a%d;&a%d;'>" % (n + 1, n, n) for n in range(40))
                + b"]><rss version='2.0'><channel><title>&a40;</title></channel></rss>"
            ),
            {"bad_record"},
        ),
        ("number.jsonl", lambda: b'{"text": "a", "id": ' + b"9" * 100_000 + b"}", {"bad_record"}),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_bombs_are_rejected(tmp_path, name, content, reasons):
    """What would unfold beyond all bounds, or nests without end, is rejected and nothing else."""
    (tmp_path / name).write_bytes(content())
    items = list(islice(read_sources([tmp_path], ReadOptions(tmp_path)), 100))
    assert items
    assert {getattr(item, "reason", "document") for item in items} <= reasons
