"""The inbox: a folder, or a prefix of an object store, that is watched for new and changed files.

Here: which files are new, which are still being written, and the memory of what was read. Not here: when it is looked
at (``sensors``, ``schedules``), and reading files (``assets.raw_text``).
"""

import hashlib
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from assets.object_store import filesystem_at, is_remote, open_object
from assets.raw_text.objects import list_objects, uri_of
from assets.schema import INT64, STRING, Column, Table
from pipelines.lake import Lake

READ = Table(
    name="_inbox",
    meaning="The files of the inbox that were read, as they then were.",
    columns=(
        Column("path", STRING, "The file.", required=True),
        Column("size", INT64, "Its bytes.", required=True),
        Column("modified", INT64, "Its time of change in nanoseconds.", required=True),
        Column("content", STRING, "Hash of its content.", required=True),
    ),
    key=("path",),
    order=("path",),
)


@dataclass(frozen=True, slots=True)
class Seen:
    """One file as it was when it was looked at."""

    path: str
    size: int
    modified: int

    @property
    def state(self) -> str:
        """A word that changes while the file is being written."""
        return f"{self.size}:{self.modified}"


def is_there(inbox: str) -> bool:
    """Whether the inbox can be looked into; a prefix without objects is an empty inbox."""
    return is_remote(inbox) or Path(inbox).is_dir()


def look(inbox: str) -> Iterator[Seen]:
    """Every visible file of the inbox, in order; links are not followed."""
    return _objects(inbox) if is_remote(inbox) else _files(Path(inbox))


def _objects(address: str) -> Iterator[Seen]:
    for info in list_objects(address):
        yield Seen(uri_of(address, info.path), info.size, info.mtime_ns)


def _files(folder: Path) -> Iterator[Seen]:
    for base, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(base, name)
            if not name.startswith(".") and path.is_file() and not path.is_symlink():
                status = path.stat()
                yield Seen(str(path), status.st_size, status.st_mtime_ns)


@dataclass(frozen=True, slots=True)
class News:
    """What is new: notes on the files to read, by path, and the state of those to look at again at the next tick.

    ``touched``: notes on those that were read already, and have another time only.
    """

    ready: Mapping[str, str]
    waiting: Mapping[str, str]
    touched: Mapping[str, str]


def news(lake: Lake, inbox: str, waiting: Mapping[str, str]) -> News:
    """The files that are new or have other content than when they were read.

    A file is ready when it is as it was at the look before, of which ``waiting`` tells: then nobody is writing it.
    """
    read = {row["path"]: row for row in lake.read(READ).to_pylist()}
    ready: dict[str, str] = {}
    unsettled: dict[str, str] = {}
    touched: dict[str, str] = {}
    for seen in look(inbox):
        known = read.get(seen.path)
        if known and (known["size"], known["modified"]) == (seen.size, seen.modified):
            continue
        if waiting.get(seen.path) != seen.state:
            unsettled[seen.path] = seen.state
        else:
            content = content_hash(seen.path)
            same = known is not None and known["content"] == content
            (touched if same else ready)[seen.path] = f"{seen.state}:{content}"
    return News(ready, unsettled, touched)


def content_hash(path: str) -> str:
    """A hash of a file's bytes."""
    with open_object(*filesystem_at(path)) as file:
        return hashlib.file_digest(file, partial(hashlib.blake2b, digest_size=16)).hexdigest()


def remember(lake: Lake, ready: Mapping[str, str]) -> None:
    """Note that these files were read, as they were when they were found ready."""
    rows: list[dict[str, object]] = []
    for path, note in ready.items():
        size, modified, content = note.split(":")
        rows.append({"path": path, "size": int(size), "modified": int(modified), "content": content})
    new = pa.Table.from_batches([READ.batch(rows)])

    def change(present: pa.Table) -> pa.Table:
        others = present.filter(pc.invert(pc.is_in(present["path"], new["path"].combine_chunks())))
        return pa.concat_tables([others, new])

    lake.replace_all(READ, change, {"cause": "inbox"})
