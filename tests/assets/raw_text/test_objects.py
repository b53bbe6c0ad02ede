"""Input that lies in an object store: found, named and read as the same files in a folder would be.

Addresses of this machine (``file://``) stand for those of a store; ``tests/pipelines/test_object_store`` has one.
"""

import gzip
import io
import shutil

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from assets.raw_text.documents import Document
from assets.raw_text.finding import find_files
from assets.raw_text.objects import find_objects
from assets.raw_text.reading import ReadOptions, count_files, read_sources
from tests.conftest import ROOT


def write(path, text="It sank."):
    """An object."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def found(items):
    """What is found, without where it lies."""
    return [(item.path.name, item.size, item.entry) for item in items]


def test_objects_come_in_the_order_of_a_folder_with_its_manifests(tmp_path):
    """Order, hidden names and the nearest manifest are those of a folder with the same names."""
    for name in ("b.txt", "a/z.txt", "a.txt", ".hidden.txt", ".git/x.txt", "a-b/x.txt", "B.txt"):
        write(tmp_path / name)
    write(tmp_path / "manifest.csv", "path,title\na.txt,outer a\na/z.txt,outer z\n")
    write(tmp_path / "a/manifest.csv", "path,title\nz.txt,inner z\n")
    assert found(find_objects(f"file://{tmp_path}")) == found(find_files(tmp_path, tmp_path))


def test_an_object_alone_has_the_manifest_beside_it(tmp_path):
    """A single object is named by its address and described by the manifest beside it."""
    write(tmp_path / "manifest.csv", "path,title\na.txt,A\nmissing.txt,B\n")
    write(tmp_path / "a.txt")
    [item] = find_objects(f"file://{tmp_path}/a.txt")
    assert item.uri == f"file://{tmp_path}/a.txt"
    assert item.entry.title == "A"


@pytest.mark.parametrize("path", ["../outside.txt", "/etc/hostname", "missing.txt"])
def test_a_manifest_reaches_nothing_outside_its_prefix(tmp_path, path):
    """A line for an object that is missing or elsewhere is a reject of its own."""
    write(tmp_path / "outside.txt")
    write(tmp_path / "inbox/manifest.csv", f"path,title\n{path},x\n")
    [reject] = find_objects(f"file://{tmp_path}/inbox")
    assert reject.source_uri.endswith("inbox/manifest.csv#2")


def test_a_prefix_without_objects_is_missing(tmp_path):
    """As with a folder that is not there, the run does not begin."""
    with pytest.raises(FileNotFoundError):
        list(read_sources([f"file://{tmp_path}/none"], ReadOptions(tmp_path)))


def test_every_kind_of_file_is_read_from_a_store(tmp_path):
    """The seeds, and packed and columnar files, give the documents that they give from a folder."""
    table = io.BytesIO()
    pq.write_table(pa.table({"text": ["It sank."], "published_at": ["2026-03-04"]}), table)
    record = b'{"text": "It sank.", "published_at": "2026-03-04"}\n'
    for name, data in (("a.parquet", table.getvalue()), ("b.jsonl.gz", gzip.compress(record * 3))):
        (tmp_path / name).write_bytes(data)
    options = ReadOptions(tmp_path)
    seeds = shutil.copytree(ROOT / "seeds", tmp_path / "the seeds")
    for folder in (seeds, tmp_path):
        here, there = (list(read_sources([each], options)) for each in (folder, f"file://{folder}"))
        assert [d.text for d in here if isinstance(d, Document)] == [d.text for d in there if isinstance(d, Document)]
        assert len(here) == len(there) > 0
        assert count_files([folder], tmp_path) == count_files([f"file://{folder}"], tmp_path)
