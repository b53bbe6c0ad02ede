"""From paths to documents and rejects."""

import datetime as dt
import gzip
import io
import json
import os
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from assets.raw_text.documents import Document
from assets.raw_text.opening import Limits
from assets.raw_text.reading import READERS, ReadOptions, count_files, read_sources
from assets.rejects import Reject

TEXT = "The barge sank."
RECORD = {"text": TEXT, "published_at": "2026-03-04"}


def read(folder, *names, **options):
    """What the named inputs below a folder give, the folder being the working directory."""
    paths = ["-" if name == "-" else folder / name for name in names or ("",)]
    return list(read_sources(paths, ReadOptions(folder, **options)))


def names(items):
    """The ``source_uri`` of each document, with the reason of each reject."""
    return [(item.source_uri, item.reason) if isinstance(item, Reject) else item.source_uri for item in items]


@pytest.mark.parametrize("kind", [".jsonl", ".ndjson", ".csv", ".parquet"])
@pytest.mark.parametrize("packed", [False, True])
def test_records_of_every_form(tmp_path, kind, packed):
    """Records read the same from every form, packed or not, and are named by the file and their id."""
    file = io.BytesIO()
    if kind == ".parquet":
        pq.write_table(pa.table({**{k: [v] for k, v in RECORD.items()}, "id": ["7"]}), file)
    elif kind == ".csv":
        file.write(b"id,published_at,text\n7,2026-03-04,The barge sank.\n")
    else:
        file.write(json.dumps(RECORD | {"id": 7}).encode())
    name = f"in{kind}.gz" if packed else f"in{kind}"
    (tmp_path / name).write_bytes(gzip.compress(file.getvalue()) if packed else file.getvalue())
    [document] = read(tmp_path)
    assert (document.source_uri, document.text, document.published.on) == (f"{name}#7", TEXT, dt.date(2026, 3, 4))


@pytest.mark.parametrize("name", ["2026-03-04-a.txt", "2026-03-04-a.md", "2026-03-04-a.TXT", "2026-03-04-a.txt.gz"])
def test_text_files(tmp_path, name):
    """A text file is one document named by its path and dated by its name."""
    (tmp_path / name).write_bytes(gzip.compress(TEXT.encode()) if name.endswith("gz") else TEXT.encode())
    [document] = read(tmp_path)
    assert (document.source_uri, document.text, document.published.basis) == (name, TEXT, "filename")


def test_url_names_a_record_and_a_file_of_a_manifest(tmp_path):
    """A record's and a manifest's URL are the document's name; for records the file's URL is not."""
    (tmp_path / "manifest.csv").write_text(
        "path,published_at,source,title,language,url\n"
        "a.txt,2026-03-04,Courier,Barge,en,https://a.example/1\nb.jsonl,,Ledger,Many,en,https://a.example/2\n"
    )
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "b.jsonl").write_text(json.dumps(RECORD) + "\n" + json.dumps(RECORD | {"url": "https://a.example/3"}))
    a, b, c = read(tmp_path)
    assert names([a, b, c]) == ["https://a.example/1", "b.jsonl#1", "https://a.example/3"]
    assert (a.source, a.title, a.language, a.published.basis) == ("Courier", "Barge", "en", "given")
    assert (b.source, b.title) == ("Ledger", None)


def test_correction_has_the_same_id_and_comes_last(tmp_path):
    """The same URL with other text is the same document; the later one in reading order is the one that counts."""
    for name, text in (("a.jsonl", "It sank."), ("b.jsonl", "It did not sink.")):
        (tmp_path / name).write_text(json.dumps(RECORD | {"url": "https://a.example/1", "text": text}))
    first, second = read(tmp_path)
    assert first.document_id == second.document_id
    assert first.content_hash != second.content_hash
    assert second.text == "It did not sink."


def test_reading_twice_gives_the_same(tmp_path):
    """Ids, hashes and their order do not change from run to run, nor with the order of arguments."""
    for name in ("b.jsonl", "a.jsonl"):
        (tmp_path / name).write_text(json.dumps(RECORD) + "\n{\n")
    once = read(tmp_path)
    assert once == read(tmp_path)
    assert sorted(map(repr, once)) == sorted(map(repr, read(tmp_path, "b.jsonl", "a.jsonl")))


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("2026-03-04.txt", b"", "empty"),
        ("2026-03-04.txt", b" \n\t ", "empty"),
        ("none.jsonl", b"\n\n", "empty"),
        ("none.csv", b"text,published_at\n", "empty"),
        ("none.xml", b"<rss version='2.0'><channel/></rss>", "empty"),
        ("none.warc", b"", "empty"),
        ("2026-03-04.txt", b"caf\xe9", "undecodable"),
        ("2026-03-04.txt", b"%PDF-1.4", "not_text"),
        ("2026-03-04.txt", b"x" * 2000, "too_large"),
        ("undated.txt", b"The barge sank.", "no_publication_date"),
        ("1850-03-04.txt", b"The barge sank.", "publication_date_out_of_range"),
        ("2026-03-04.docx", b"PK", "unknown_format"),
        ("2026-03-04", b"text", "unknown_format"),
        ("2026-03-04.html", b"<html><body></body></html>", "empty"),
        ("2026-03-04.txt.gz", b"no gzip", "unreadable"),
        ("2026-03-04.parquet", b"no parquet", "unreadable"),
        ("2026-03-04.xml", b"<a>", "unknown_format"),
        ("a.jsonl", b'{"text": "a\\ud800", "published_at": "2026-03-04"}', "undecodable"),
        ("a.jsonl", b'{"text": "a", "url": "\\udfff", "published_at": "2026-03-04"}', "undecodable"),
        ("a.jsonl", b'{"text": "a"}', "no_publication_date"),
        ("a.jsonl", b'{"text": "a", "published_at": "03/04/2026"}', "no_publication_date"),
        ("a.jsonl", b'{"text": "a", "published_at": "12026-03-04"}', "publication_date_out_of_range"),
        ("a.jsonl", b'{"text": "", "published_at": "2026-03-04"}', "empty"),
        ("a.csv", b"text,published_at\ncaf\xe9,2026-03-04\n", "undecodable"),
    ],
)
def test_what_cannot_be_used_is_a_reject(tmp_path, name, content, reason):
    """Each unusable input is one reject with its reason, and can be stored."""
    (tmp_path / name).write_bytes(content)
    [reject] = read(tmp_path, limits=Limits(document=1000))
    assert reject.reason == reason
    assert str(reject.row()).encode()
    assert reject.source_uri.startswith(name) or reject.source_uri == "\\udfff"


def test_one_bad_file_does_not_stop_the_others(tmp_path):
    """A file without permission, or of a broken kind, is a reject between the documents around it."""
    for name in ("2026-03-01.txt", "2026-03-02.txt", "2026-03-03.txt"):
        (tmp_path / name).write_text(TEXT)
    (tmp_path / "2026-03-02.txt").write_bytes(b"\xff")
    assert names(read(tmp_path)) == ["2026-03-01.txt", ("2026-03-02.txt", "undecodable"), "2026-03-03.txt"]


def test_error_of_a_library_is_a_reject(tmp_path, monkeypatch):
    """Whatever a reader raises in the middle of a file, what it gave before counts and the run goes on."""

    def failing(stream, limits):
        yield from READERS[".jsonl"](io.BytesIO(json.dumps(RECORD).encode()), limits)
        raise RuntimeError("out of luck")

    monkeypatch.setitem(READERS, ".txt", failing)
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "b.jsonl").write_text(json.dumps(RECORD))
    first, reject, last = read(tmp_path)
    assert names([first, last]) == ["a.txt#1", "b.jsonl#1"]
    assert (reject.reason, reject.detail) == ("unreadable", "RuntimeError: out of luck")


def test_slow_document_is_a_reject(tmp_path, monkeypatch):
    """A reader that does not end is stopped at the time limit of a document."""

    def endless(stream, limits):
        while True:
            pass
        yield

    monkeypatch.setitem(READERS, ".txt", endless)
    (tmp_path / "a.txt").write_text(TEXT)
    [reject] = read(tmp_path, limits=Limits(seconds=0.05))
    assert reject.reason == "too_slow"


def test_day_given_for_all_serves_documents_without_their_own(tmp_path):
    """The day given with the command goes before a file's name and behind a record's own date."""
    (tmp_path / "2026-03-04.txt").write_text(TEXT)
    (tmp_path / "a.jsonl").write_text(json.dumps(RECORD))
    text, record = read(tmp_path, published_on=dt.date(2026, 3, 9))
    assert (text.published.on, text.published.basis) == (dt.date(2026, 3, 9), "given")
    assert record.published.on == dt.date(2026, 3, 4)


def test_missing_path_is_told_before_anything_is_read(tmp_path):
    """One path that does not exist stops the whole command at once."""
    with pytest.raises(FileNotFoundError):
        read_sources([tmp_path, tmp_path / "none"], ReadOptions(tmp_path))


def test_names_with_odd_characters_are_read(tmp_path):
    """Newlines, quotes and bytes that are no UTF-8 in a name do no harm."""
    for name in ("2026-03-04\n'\";--.txt", os.fsdecode(b"2026-03-04-\xe9.txt"), "2026-03-04 $(id).txt"):
        (tmp_path / name).write_text(TEXT)
    found = read(tmp_path)
    assert len({document.document_id for document in found}) == 3
    assert all(isinstance(item, Document) and item.source_uri.encode() for item in found)


def test_progress_adds_up_to_the_count(tmp_path):
    """Files and bytes reported while reading are those counted before, rejected files included."""
    (tmp_path / "a.jsonl").write_text((json.dumps(RECORD) + "\n") * 50)
    (tmp_path / "b.bin").write_bytes(b"x" * 77)
    (tmp_path / "c.txt.gz").write_bytes(gzip.compress(TEXT.encode()))
    told = []
    list(read_sources([tmp_path], ReadOptions(tmp_path), lambda files, size: told.append((files, size))))
    assert count_files([tmp_path], tmp_path) == (sum(f for f, _ in told), sum(s for _, s in told))
    assert all(size >= 0 for _, size in told)


class StandardInput:
    """What ``sys.stdin`` is to the reader."""

    def __init__(self, data):
        self.buffer = io.BufferedReader(io.BytesIO(data))


def test_standard_input_is_records_or_a_text(tmp_path, monkeypatch):
    """JSON lines are read as records, anything else as one text; both are named by their content, or their id."""
    lines = "\n".join(json.dumps(RECORD | more) for more in ({}, {"id": 7}, {"text": "Other."}))
    monkeypatch.setattr("sys.stdin", StandardInput(f"\ufeff{lines}".encode()))
    first, second, third = names(read(tmp_path, "-"))
    assert second == "-#7"
    assert first != third
    monkeypatch.setattr("sys.stdin", StandardInput(TEXT.encode()))
    [document] = read(tmp_path, "-", published_on=dt.date(2026, 3, 4))
    assert document.text == TEXT
    assert document.source_uri.startswith("-#")


def test_seeds_are_read_as_they_are_meant():
    """The articles in ``seeds/`` all have their dates, but one that has none; one is corrected later."""
    root = Path(__file__).parents[3]
    items = list(read_sources([root / "seeds"], ReadOptions(root)))
    documents = [item for item in items if isinstance(item, Document)]
    assert [item.reason for item in items if isinstance(item, Reject)] == ["no_publication_date"]
    assert len({document.document_id for document in documents}) == len(documents) - 1 == 18
    assert {document.source for document in documents} == {
        "Harbour Courier",
        "Northmere Gazette",
        "Tallis Ledger",
        "Corvane Wire",
    }
    assert {document.published.basis for document in documents} == {"given", "metadata", "page", "filename"}
    assert all(document.published.on.month == 3 for document in documents)
