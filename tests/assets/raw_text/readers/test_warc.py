"""Web archives."""

import gzip
import io

import pytest

from assets.raw_text.documents import Article, Flaw
from assets.raw_text.opening import Limits
from assets.raw_text.readers.warc import read

PAGE = b"<html><body><p>" + b"The barge struck the bridge and sank. " * 8 + b"</p></body></html>"


def record(url, content=PAGE, content_type=b"text/html", status=b"200 OK"):
    """One record of a fetched page."""
    http = b"HTTP/1.1 " + status + b"\r\nContent-Type: " + content_type + b"\r\n\r\n" + content
    head = (
        b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/" + url + b"\r\n"
        b"WARC-Date: 2026-03-05T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:" + url + b">\r\n"
        b"Content-Type: application/http; msgtype=response\r\nContent-Length: " + str(len(http)).encode() + b"\r\n\r\n"
    )
    return head + http + b"\r\n\r\n"


def urls(records):
    """The address of each article, the reason of each flaw."""
    items = read(io.BytesIO(b"".join(records)), Limits(document=100_000))
    return [item.url if isinstance(item, Article) else item.reason for item in items]


ADDRESSES = [f"https://a.example/{number}" for number in range(5)]
RECORDS = [record(str(number).encode()) for number in range(5)]


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_pages_of_an_archive(pack):
    """Each page is an article named by its address, packed or not; the day of the crawl dates nothing."""
    assert urls(map(pack, RECORDS)) == ADDRESSES
    [article] = read(io.BytesIO(pack(RECORDS[0])), Limits())
    assert article.clues == ()


@pytest.mark.parametrize(
    ("damage", "pack"),
    [
        (lambda data: data.replace(b"WARC/1.0", b"WARX/1.0"), bytes),
        (lambda data: data[:100] + data[180:], bytes),
        (lambda data: data[:60] + b"\x00" * 20 + data[80:], gzip.compress),
        (lambda data: b"\x1f\x8b\x08 damaged from its first byte on", gzip.compress),
    ],
)
def test_damaged_record_does_not_stop_the_file(damage, pack):
    """The records before and behind a damaged one are read, and the damage is told."""
    packed = [pack(data) for data in RECORDS]
    packed[2] = damage(packed[2])
    found = urls(packed)
    assert [url for url in found if url.startswith("https")] in (ADDRESSES, ADDRESSES[:2] + ADDRESSES[3:])
    assert any(not url.startswith("https") for url in found)


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_a_record_that_is_cut_off_is_no_article(pack):
    """What its archive tells to be longer does not take the place of the whole page."""
    [article, flaw] = read(io.BytesIO(pack(RECORDS[0]) + pack(RECORDS[1])[:-40]), Limits(document=100_000))
    assert article.url == ADDRESSES[0]
    assert flaw.reason == "bad_record"


def test_records_that_are_no_articles_are_told():
    """Pictures, error pages and pages that are too long each become a flaw under their address."""
    records = [
        record(b"a", b"\x89PNG", b"image/png"),
        record(b"b", status=b"404 Not Found"),
        gzip.decompress(gzip.compress(record(b"c", b"x" * 200_000))),
        record(b"d", b"Plain text of a record.", b"text/plain; charset=utf-8"),
        record(b"e", b"<html></html>"),
    ]
    assert urls(records) == ["not_text", "bad_record", "too_large", "https://a.example/d", "empty"]


def test_bomb_in_an_archive_is_not_unpacked():
    """Of a record that unpacks to far more than a document may have, only that much is unpacked."""
    bomb = gzip.compress(record(b"bomb", b"a" * 20_000_000))
    assert urls([gzip.compress(RECORDS[0]), bomb, gzip.compress(RECORDS[1])]) == [
        ADDRESSES[0],
        "too_large",
        ADDRESSES[1],
    ]


@pytest.mark.parametrize("data", [b"", b"no archive", b"\x1f\x8b\x08", b"WARC/1.0\r\n" * 1000])
def test_file_that_is_no_archive_ends(data):
    """Whatever the bytes are, reading ends, with flaws at most."""
    assert all(isinstance(item, Flaw) for item in read(io.BytesIO(data), Limits()))
