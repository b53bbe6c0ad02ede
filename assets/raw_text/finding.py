"""Finds the files of an input: folders walked lazily in sorted order, links and manifests kept inside them.

Here: which files there are, in which order, what they are called, and what a ``manifest.csv`` says of them. Not
here: reading them (``reading``).
"""

import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import BinaryIO

import pyarrow.fs as fs

from assets.object_store import open_object
from assets.raw_text.documents import STAGE
from assets.raw_text.manifest import MANIFEST, Entry, Manifest, read_manifest
from assets.rejects import Reject


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file to read: where it is, what it is called in the tables, its size in bytes, and its manifest entry.

    ``objects`` is the object store that it lies in; ``None`` for a file of this machine.
    """

    path: PurePath
    uri: str
    size: int
    entry: Entry | None = None
    objects: fs.FileSystem | None = None

    def open(self) -> BinaryIO:
        """The file for reading."""
        return open_object(self.objects, str(self.path)) if self.objects else Path(self.path).open("rb")


def find_files(path: Path, working_directory: Path) -> Iterator[FoundFile | Reject]:
    """The files of one argument: itself, or all below it in the order of their names.

    Names that begin with a dot are not input. Links to folders are not followed, and links to files only when they
    stay below ``path``. ``FileNotFoundError`` when there is no such path.
    """
    if not path.exists():
        raise FileNotFoundError(path)
    walk = _Walk(path.resolve(), working_directory)
    if path.is_dir():
        yield from walk.folder(path, ())
    else:
        manifest, _ = walk.manifest(path.parent)
        yield from walk.file(path, (manifest,) if manifest else ())


def uri_of(path: Path, working_directory: Path) -> str:
    """A path as the tables name it: relative to the working directory where it lies below it, else as given.

    Bytes of a name that are no UTF-8 are written as ``\\xNN``.
    """
    lexical = Path(os.path.normpath(working_directory / path))
    below = lexical.relative_to(working_directory) if lexical.is_relative_to(working_directory) else None
    name = (below or Path(os.path.normpath(path))).as_posix()
    return os.fsencode(name).decode("utf-8", "backslashreplace")


@dataclass(frozen=True, slots=True)
class _Walk:
    """One walk over a folder; ``root`` is where links must stay."""

    root: Path
    working_directory: Path

    def folder(self, folder: Path, manifests: Sequence[Manifest]) -> Iterator[FoundFile | Reject]:
        """All files below a folder; the nearest manifest that names a file describes it."""
        try:
            names = sorted(name for name in os.listdir(folder) if not name.startswith("."))
        except OSError as error:
            yield self._reject(folder, "unreadable", error.strerror or str(error))
            return
        if MANIFEST in names:
            manifest, rejects = self.manifest(folder)
            yield from rejects
            manifests = (manifest, *manifests) if manifest else manifests
        for name in names:
            if name != MANIFEST:
                yield from self._below(folder / name, manifests)

    def _below(self, path: Path, manifests: Sequence[Manifest]) -> Iterator[FoundFile | Reject]:
        if not path.is_dir():
            yield from self.file(path, manifests)
        elif path.is_symlink():
            yield self._reject(path, "link_not_followed", "a link to a folder")
        else:
            yield from self.folder(path, manifests)

    def file(self, path: Path, manifests: Sequence[Manifest]) -> Iterator[FoundFile | Reject]:
        """One file, if it can be read and lies below the root."""
        try:
            status = path.stat()
            outside = path.is_symlink() and not path.resolve().is_relative_to(self.root)
        except (OSError, RuntimeError) as error:  # RuntimeError: a link that leads to itself
            yield self._reject(path, "unreadable", str(getattr(error, "strerror", None) or error))
            return
        if outside:
            yield self._reject(path, "link_not_followed", "a link out of the folder")
        elif not stat.S_ISREG(status.st_mode):
            yield self._reject(path, "unreadable", "not a regular file")
        else:
            entries = (manifest.entry(path) for manifest in manifests)
            entry = next((entry for entry in entries if entry), None)
            yield FoundFile(path, self._uri(path), status.st_size, entry)

    def manifest(self, folder: Path) -> tuple[Manifest | None, list[Reject]]:
        """What the folder's manifest says, and a reject for each of its lines that cannot be used."""
        path = folder / MANIFEST
        if not path.is_file():
            return None, []
        uri = self._uri(path)
        try:
            with path.open("rb") as file:
                size = path.stat().st_size
                manifest, flaws = read_manifest(folder, file, size, lambda name: (folder / name).is_file())
        except OSError as error:
            return None, [self._reject(path, "unreadable", error.strerror or str(error))]
        return manifest, [Reject(f"{uri}#{flaw.record}", STAGE, flaw.reason, flaw.detail) for flaw in flaws]

    def _reject(self, path: Path, reason: str, detail: str) -> Reject:
        return Reject(self._uri(path), STAGE, reason, detail)

    def _uri(self, path: Path) -> str:
        return uri_of(path, self.working_directory)
