"""Which files an input holds, and what they are called."""

import os
from pathlib import Path

import pytest

from assets.raw_text.finding import FoundFile, find_files, uri_of
from assets.rejects import Reject


def found(path, working_directory):
    """What is found: the name of each file, the name and reason of each reject."""
    return [
        item.uri if isinstance(item, FoundFile) else (item.source_uri, item.reason)
        for item in find_files(path, working_directory)
    ]


def write(path, text="text"):
    """A file with its folders."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("seeds/a.txt", "seeds/a.txt"),
        ("./seeds//b/../a.txt", "seeds/a.txt"),
        ("/work/here/seeds/a.txt", "seeds/a.txt"),
        ("/elsewhere/a.txt", "/elsewhere/a.txt"),
        ("../shared/a.txt", "../shared/a.txt"),
        ("../here/a.txt", "a.txt"),
        ("a\nb.txt", "a\nb.txt"),
        (os.fsdecode(b"caf\xe9.txt"), "caf\\xe9.txt"),
    ],
)
def test_files_are_named_from_the_working_directory(path, uri):
    """A path is relative to the working directory where it lies below it, else as given."""
    assert uri_of(Path(path), Path("/work/here")) == uri


def test_folder_is_walked_in_the_order_of_names(tmp_path):
    """The order does not depend on the file system; hidden files and manifests are not documents."""
    for name in ("b.txt", "a/z.txt", "a.txt", ".hidden.txt", ".git/x.txt", "c/manifest.csv", "B.txt"):
        write(tmp_path / name)
    assert found(tmp_path, tmp_path) == ["B.txt", "a/z.txt", "a.txt", "b.txt"]


def test_missing_path_is_an_error(tmp_path):
    """A path that is not there is told at once."""
    with pytest.raises(FileNotFoundError):
        list(find_files(tmp_path / "none", tmp_path))


def test_links_neither_loop_nor_leave_the_folder(tmp_path):
    """A link to a folder, to itself, to nowhere or out of the input is a reject; one inside is read."""
    inbox = tmp_path / "inbox"
    write(inbox / "a.txt")
    write(tmp_path / "secret.txt")
    (inbox / "again.txt").symlink_to(inbox / "a.txt")
    (inbox / "loop").symlink_to(inbox)
    (inbox / "nowhere.txt").symlink_to(inbox / "none.txt")
    (inbox / "out.txt").symlink_to(tmp_path / "secret.txt")
    (inbox / "self.txt").symlink_to(inbox / "self.txt")
    assert found(inbox, inbox) == [
        "a.txt",
        "again.txt",
        ("loop", "link_not_followed"),
        ("nowhere.txt", "unreadable"),
        ("out.txt", "link_not_followed"),
        ("self.txt", "unreadable"),
    ]


def test_special_files_are_not_opened(tmp_path):
    """A pipe, which would never end, is a reject."""
    os.mkfifo(tmp_path / "pipe.txt")
    assert found(tmp_path, tmp_path) == [("pipe.txt", "unreadable")]


def test_nearest_manifest_describes_a_file(tmp_path):
    """A manifest holds for its folder and below, until a nearer one names the same file."""
    write(tmp_path / "manifest.csv", "path,title\na.txt,outer a\nsub/b.txt,outer b\nsub/c.txt,outer c\n")
    write(tmp_path / "sub/manifest.csv", "path,title\nb.txt,inner b\n")
    for name in ("a.txt", "sub/b.txt", "sub/c.txt", "sub/d.txt"):
        write(tmp_path / name)
    titles = {
        item.uri: item.entry and item.entry.title
        for item in find_files(tmp_path, tmp_path)
        if isinstance(item, FoundFile)
    }
    assert titles == {"a.txt": "outer a", "sub/b.txt": "inner b", "sub/c.txt": "outer c", "sub/d.txt": None}


def test_file_alone_has_the_manifest_beside_it(tmp_path):
    """A single file is described by its folder's manifest, and the manifest's other lines are not looked at."""
    write(tmp_path / "manifest.csv", "path,title\na.txt,A\nmissing.txt,B\n")
    write(tmp_path / "a.txt")
    [item] = find_files(tmp_path / "a.txt", tmp_path)
    assert isinstance(item, FoundFile)
    assert item.entry is not None
    assert item.entry.title == "A"


@pytest.mark.parametrize("path", ["../secret.txt", "/etc/hostname", "a/../../secret.txt", "", "..", "none.txt", "a\0b"])
def test_manifest_reaches_nothing_outside_its_folder(tmp_path, path):
    """A manifest line for a path that is missing or outside its folder is a reject of its own."""
    write(tmp_path / "secret.txt")
    write(tmp_path / "inbox/manifest.csv", f"path,title\n{path},x\n")
    [reject] = find_files(tmp_path / "inbox", tmp_path)
    assert isinstance(reject, Reject)
    assert reject.source_uri == "inbox/manifest.csv#2"
    assert reject.reason in ("bad_record", "unreadable")


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b'path,title\n"a.txt', b"", b"no,such,columns\n1,2,3\n"])
def test_broken_manifest_leaves_the_files(tmp_path, content):
    """A manifest that cannot be read does not keep the files beside it from being read."""
    (tmp_path / "manifest.csv").write_bytes(content)
    write(tmp_path / "a.txt")
    assert "a.txt" in found(tmp_path, tmp_path)
