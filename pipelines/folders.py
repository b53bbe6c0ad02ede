"""A folder of whole files: local, where a file is replaced atomically, or in an object store, where an object is.

Here: reading, replacing and listing files by name. Not here: what stands in them (``publishing``).
"""

import os
import shutil
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import BinaryIO

import pyarrow as pa
import pyarrow.fs as fs

from assets.object_store import filesystem_at, is_remote

PART = ".part"


def has_files(address: str) -> bool:
    """Whether there is any file directly in a folder, or object under a prefix."""
    filesystem, path = filesystem_at(address)
    return any(info.is_file for info in filesystem.get_file_info(fs.FileSelector(path, allow_not_found=True)))


class Folder:
    """A folder at a local path or an object store's address (``s3://``, ``gs://``, ``az://``)."""

    def __init__(self, address: str) -> None:
        self.address = address.rstrip("/")
        self.local = not is_remote(address)
        self.filesystem, self.path = filesystem_at(self.address)

    def __str__(self) -> str:
        return self.address

    def place(self, name: str) -> str:
        """The address of a file in it."""
        return f"{self.address}/{name}"

    def exists(self, name: str) -> bool:
        """Whether there is such a file."""
        return bool(self.filesystem.get_file_info(f"{self.path}/{name}").type == fs.FileType.File)

    def open(self, name: str) -> pa.NativeFile:
        """Open a file for reading, once: it stays the same file, whatever takes its place. ``FileNotFoundError``."""
        return self.filesystem.open_input_file(f"{self.path}/{name}")

    def read(self, name: str) -> bytes:
        """A file's bytes. ``FileNotFoundError``."""
        with self.open(name) as file:
            return bytes(file.read())

    @contextmanager
    def replacing(self, name: str) -> Iterator[pa.NativeFile]:
        """A stream whose content takes the file's place when it is complete: a reader sees the old or the new one."""
        if not self.local:
            # An object appears when its upload is complete. That is begun only when the content is, and an interrupt
            # waits for its end: a stream that is closed half way publishes the half. A second interrupt does not wait;
            # the content stays open for the upload, which Python lets finish before it ends.
            with ExitStack() as files:
                kept = files.enter_context(tempfile.TemporaryFile())
                yield pa.PythonFile(kept, mode="w")
                kept.seek(0)
                owned = files.pop_all()
            with ThreadPoolExecutor(1) as uploading:
                uploading.submit(self._upload, kept, name, owned).result()
            return
        Path(self.path).mkdir(parents=True, exist_ok=True)
        part = Path(self.path, f".{name}.{os.getpid()}{PART}")
        try:
            with part.open("wb") as file:
                yield pa.PythonFile(file, mode="w")
                file.flush()
                os.fsync(file.fileno())
            os.replace(part, Path(self.path, name))
        finally:
            part.unlink(missing_ok=True)

    def _upload(self, content: BinaryIO, name: str, owned: ExitStack) -> None:
        with owned, self.filesystem.open_output_stream(f"{self.path}/{name}") as stream:
            shutil.copyfileobj(content, stream, 1 << 20)

    def remove(self, name: str) -> None:
        """Remove a file, if it is there."""
        if self.exists(name):
            self.filesystem.delete_file(f"{self.path}/{name}")

    def leftovers(self, before: float) -> list[str]:
        """Names of files that a killed writer left before this time (seconds since 1970)."""
        chosen = fs.FileSelector(self.path, allow_not_found=True)
        files = self.filesystem.get_file_info(chosen)
        return sorted(f.base_name for f in files if f.base_name.endswith(PART) and f.mtime.timestamp() < before)
