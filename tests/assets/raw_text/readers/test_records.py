"""Records: JSONL, CSV and Parquet."""

import datetime as dt
import io
import json
from dataclasses import replace

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from assets.raw_text.documents import Article, Clue, Flaw
from assets.raw_text.opening import Limits, Unreadable
from assets.raw_text.readers import csv_rows, jsonl, parquet

LIMITS = Limits(document=1000)
FULL = {
    "text": " The barge\nsank. ",
    "published_at": "2026-03-04",
    "id": "7",
    "url": "https://a.example/1",
    "title": "Barge",
    "source": "Courier",
    "language": "en",
}
ARTICLE = Article(
    " The barge\nsank. ", "7", "https://a.example/1", "Barge", "Courier", "en", (Clue("given", "2026-03-04"),)
)


def read_jsonl(*lines):
    """What the lines of a JSONL file give."""
    return list(jsonl.read(io.BytesIO(b"\n".join(lines)), LIMITS))


def read_csv(data):
    """What a CSV file gives."""
    return list(csv_rows.read(io.BytesIO(data), LIMITS))


def read_parquet(columns):
    """What a Parquet file with these columns gives."""
    file = io.BytesIO()
    pq.write_table(pa.table(columns), file)
    file.seek(0)
    return list(parquet.read(file, LIMITS))


def reasons(items):
    """The reason of each flaw, None for an article."""
    return [item.reason if isinstance(item, Flaw) else None for item in items]


def lines(items):
    """The line of each article and each flaw."""
    return [int(item.record) if isinstance(item, Flaw) else item.number for item in items]


def test_all_fields_of_a_record_are_read():
    """The three formats give the same article, its text unchanged."""
    header, values = ",".join(FULL), ",".join(f'"{value}"' for value in FULL.values())
    assert read_jsonl(json.dumps(FULL).encode()) == [replace(ARTICLE, number=1)]
    assert read_csv(f"\ufeff{header}\r\n{values}\r\n".encode()) == [replace(ARTICLE, number=2)]
    assert read_parquet({name: [value] for name, value in FULL.items()}) == [replace(ARTICLE, number=1)]


def test_records_without_an_id_are_named_by_their_line():
    """Lines count from 1, empty ones and the header too; other fields are ignored."""
    assert lines(read_jsonl(b'{"text": "a", "x": 1}', b"", b'{"text": "b"}')) == [1, 3]
    assert lines(read_csv(b'text,x\n"a\n",1\n\nb,2\n')) == [2, 5]
    assert lines(read_parquet({"text": ["a", "b"]})) == [1, 2]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"{", "bad_record"),
        (b"[1]", "bad_record"),
        (b'"text"', "bad_record"),
        (b'{"published_at": "2026-03-04"}', "bad_record"),
        (b'{"text": null}', "bad_record"),
        (b'{"text": 5}', "bad_record"),
        (b'{"text": ["a"]}', "bad_record"),
        (b'{"text": "a", "title": {"b": 1}}', "bad_record"),
        (b'{"text": "a", "published_at": 1772582400}', "bad_record"),
        (b'{"text": "a", "id": true}', "bad_record"),
        (b'{"text": "a", "id": ' + b"9" * 900 + b"}", None),
        (b'{"text": "a", "x": ' + b"[" * 900 + b"}", "bad_record"),
        (b'{"text": "caf\xe9"}', "undecodable"),
        (b'{"text": "' + b"x" * 2000 + b'"}', "too_large"),
    ],
)
def test_bad_line_is_one_flaw(line, reason):
    """Whatever is wrong with a line, it is one flaw with its number, and the next line is read."""
    before, bad, after = read_jsonl(b'{"text": "a"}', line, b'{"text": "b"}')
    assert reasons([before, bad, after]) == [None, reason, None]
    assert reason is None or bad.record == "2"


def test_a_bad_record_is_named_as_a_good_one():
    """By its id where it has one."""
    [flaw] = read_jsonl(b'{"id": 7, "text": 5}')
    assert flaw.record == "7"


def test_broken_quotes_in_csv_never_join_rows():
    """A quote that is not closed, or closed too early, spoils its own row, and the rows behind it are read."""
    found = read_csv(b'text,title\na,b\n"c,d\ne,f\n')
    assert reasons(found) == [None, "bad_record", None]
    assert lines(found) == [2, 3, 4]
    assert reasons(read_csv(b'text,title\n"a"x,b\nc,d\n')) == ["bad_record", None]
    assert reasons(read_csv(b"text,title\na\nb,c,d\ne,f\n")) == ["bad_record", "bad_record", None]


@pytest.mark.parametrize("data", [b"", b"title,source\na,b\n", b"\x00\x01\x02", b'"text\na,b'])
def test_csv_without_a_text_column_is_refused(data):
    """A file whose header has no column ``text`` is refused as a whole."""
    with pytest.raises(Unreadable) as refused:
        read_csv(data)
    assert refused.value.reason == "bad_record"


def test_csv_in_another_encoding_keeps_its_other_rows():
    """Bytes that are no UTF-8 reach the article as lone surrogates, which are refused when it is stored."""
    bad, good = read_csv(b"text\ncaf\xe9\ntea\n")
    assert "\udce9" in bad.text
    assert good.text == "tea"


@pytest.mark.parametrize(
    ("dates", "written"),
    [
        (pa.array([dt.date(2026, 3, 4)]), "2026-03-04"),
        (pa.array([dt.datetime(2026, 3, 4, 10, tzinfo=dt.UTC)], pa.timestamp("us")), "2026-03-04 10:00:00.000000"),
        (pa.array([dt.datetime(2026, 3, 4, 10, tzinfo=dt.UTC)], pa.timestamp("ns", "UTC")), None),
        (pa.array([dt.datetime(2026, 3, 4, 10, tzinfo=dt.UTC)], pa.timestamp("ms", "+02:00")), None),
        (pa.array(["2026-03-04"]).dictionary_encode(), "2026-03-04"),
    ],
)
def test_parquet_dates_of_any_type_are_read_as_written(dates, written):
    """Dates, timestamps with and without zones and dictionaries become the strings that other formats have."""
    [article] = read_parquet({"text": ["a"], "published_at": dates})
    [clue] = article.clues
    assert clue.basis == "given"
    assert clue.written == written or (written is None and clue.written[:10] == "2026-03-04")


def test_parquet_of_another_shape_is_refused_or_flawed():
    """No text column refuses the file; columns of wrong types make bad records."""
    with pytest.raises(Unreadable):
        read_parquet({"body": ["a"]})
    assert reasons(read_parquet({"text": [1, 2]})) == ["bad_record", "bad_record"]
    assert reasons(read_parquet({"text": [["a"]], "title": ["b"]})) == ["bad_record"]
    assert reasons(read_parquet({"text": pa.array(["a", None])})) == [None, "bad_record"]


def test_broken_parquet_is_refused():
    """A file that is no Parquet, or is cut off, is refused as unreadable."""
    for data in (b"", b"PAR1", b"PAR1" + b"\x00" * 100 + b"PAR1"):
        with pytest.raises(Unreadable) as refused:
            list(parquet.read(io.BytesIO(data), LIMITS))
        assert refused.value.reason == "unreadable"
