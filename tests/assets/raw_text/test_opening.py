"""Opening files with limits."""

import gzip
import io

import pytest

from assets.raw_text.opening import Limits, Unreadable, decoded, lines, opened, whole

LIMITS = Limits(document=10, expansion=20, expansion_from=1000)


def unpacked(path, limits=LIMITS):
    """All bytes of a packed file."""
    with opened(path.open("rb"), limits, unpack=True) as (stream, _):
        return b"".join(iter(lambda: stream.read(64), b""))


def test_gzip_is_unpacked_also_of_several_members(tmp_path):
    """A packed file reads like the plain one, and a file of several packed ones like all of them."""
    path = tmp_path / "a.gz"
    path.write_bytes(gzip.compress(b"one ") + gzip.compress(b"two"))
    assert unpacked(path) == b"one two"


def test_gzip_bomb_is_stopped_early(tmp_path):
    """A packed file that unpacks out of proportion is refused before it fills memory or disk."""
    path = tmp_path / "bomb.gz"
    path.write_bytes(gzip.compress(b"\0" * 10_000_000))
    with pytest.raises(Unreadable, match="unpacks to more than") as refused:
        unpacked(path)
    assert refused.value.reason == "too_large"


@pytest.mark.parametrize(
    "data", [b"", b"no gzip", gzip.compress(b"text" * 99)[:-12], gzip.compress(b"text")[:5] + b"x"]
)
def test_broken_gzip_is_refused(tmp_path, data):
    """A file that is no gzip, or is cut off or damaged, is refused as unreadable; an empty one is empty."""
    path = tmp_path / "a.gz"
    path.write_bytes(data)
    if not data:
        assert unpacked(path) == b""
        return
    with pytest.raises(Unreadable) as refused:
        unpacked(path)
    assert refused.value.reason == "unreadable"


def test_lines_that_are_too_long_are_skipped():
    """In place of a line beyond the limit stands None, and the lines behind it are read."""
    stream = io.BytesIO(b"short\n" + b"x" * 35 + b"\nnext\n" + b"y" * 10 + b"\n" + b"z" * 9 + b"\nend")
    assert list(lines(stream, LIMITS)) == [b"short\n", None, b"next\n", None, b"zzzzzzzzz\n", b"end"]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_records_in_utf_16_are_refused_as_a_whole(encoding):
    """A file of records in UTF-16 is one refusal and not one for each piece between two bytes of ten."""
    with pytest.raises(Unreadable, match="UTF-16"):
        list(lines(io.BytesIO("\ufeff{}\n{}\n".encode(encoding)), LIMITS))


def test_whole_file_has_a_limit():
    """A file of exactly the limit is read, one byte more is refused."""
    assert whole(io.BytesIO(b"x" * 10), LIMITS) == b"x" * 10
    with pytest.raises(Unreadable):
        whole(io.BytesIO(b"x" * 11), LIMITS)


def test_text_is_utf_8_or_marked_utf_16():
    """Other encodings are not guessed: what is no UTF-8 is refused, and where is told."""
    assert decoded("é".encode()) == decoded("\ufeffé".encode()) == decoded("\ufeffé".encode("utf-16-be")) == "é"
    with pytest.raises(Unreadable, match="at byte 3"):
        decoded("café".encode("latin-1"))
