"""What a ``manifest.csv`` says of the files beside and below it.

Here: the manifest's lines as data. Not here: which files there are (``finding``).
"""

import csv
import io
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import PurePath, PurePosixPath
from typing import BinaryIO

from assets.raw_text.documents import Flaw

MANIFEST = "manifest.csv"
_LONGEST = 64 * 2**20


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: a file's publication date, outlet, title, language and URL, each as written or None."""

    published_at: str | None = None
    source: str | None = None
    title: str | None = None
    language: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Manifest:
    """The lines of one manifest by path relative to its folder."""

    folder: PurePath
    entries: dict[str, Entry]

    def entry(self, path: PurePath) -> Entry | None:
        """What the manifest says of a file below its folder; None when it does not name it."""
        return self.entries.get(path.relative_to(self.folder).as_posix())


def read_manifest(
    folder: PurePath, file: BinaryIO, size: int, exists: Callable[[str], bool]
) -> tuple[Manifest, list[Flaw]]:
    """The manifest of a folder, and a flaw for each line that names no file below it or cannot be read.

    ``exists`` tells whether there is a file of this name, relative to the folder.
    """
    entries: dict[str, Entry] = {}
    flaws: list[Flaw] = []
    for line, row in _rows(file, size):
        if isinstance(row, Flaw):
            flaws.append(row)
        elif isinstance(name := _inside(row.get("path", ""), exists), Flaw):
            flaws.append(Flaw(name.reason, name.detail, str(line)))
        else:
            given = {key: row[key].strip() or None for key in Entry.__slots__ if row.get(key)}
            entries[name] = Entry(**given)
    return Manifest(folder, entries), flaws


def _rows(file: BinaryIO, size: int) -> Iterator[tuple[int, dict[str, str] | Flaw]]:
    """The lines by number; a flaw in place of the rest when the file stops being CSV in UTF-8."""
    if size > _LONGEST:
        yield 1, Flaw("too_large", f"more than {_LONGEST} bytes", "1")
        return
    try:
        with io.TextIOWrapper(file, encoding="utf-8-sig", newline="") as text:
            for row in (reader := csv.DictReader(text, restval="")):
                yield reader.line_num, row
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        yield 0, Flaw("bad_record", f"manifest: {error}", "1")


def _inside(written: str, exists: Callable[[str], bool]) -> str | Flaw:
    """A path of the manifest in its plain form, or why it names no file below the manifest's folder."""
    name = PurePosixPath(os.path.normpath(written.strip() or ".")).as_posix()
    if name == "." or name.startswith(("/", "../")) or name == "..":
        return Flaw("bad_record", f"{written!r} is not a path below the manifest")
    try:
        present = exists(name)
    except (OSError, ValueError):  # ValueError: a NUL in the path
        present = False
    return name if present else Flaw("unreadable", f"no file {written!r} beside the manifest")
