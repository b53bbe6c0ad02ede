"""Object stores by their addresses: ``s3://``, ``gs://``, ``az://``.

Here: which text is an address, Arrow's file system for it, an object as a stream. Not here: tables
(``pipelines.lake``), and which objects are input (``raw_text.objects``).
"""

import io
from functools import cache

import pyarrow.fs as fs

BLOCK = 1 << 20


def is_remote(address: str) -> bool:
    """Whether this is an object store's address, and no path."""
    return "://" in address


@cache
def filesystem_at(address: str) -> tuple[fs.FileSystem, str]:
    """Arrow's file system for an address or a local path, and the path in it. ``ValueError`` for an unknown scheme."""
    if not is_remote(address):
        return fs.LocalFileSystem(), address
    # Arrow's name of Azure's scheme differs, and it takes no blank in an address, though names of objects may have one.
    filesystem, path = fs.FileSystem.from_uri(address.replace("az://", "abfs://", 1).replace(" ", "%20"))
    return filesystem, path


def open_object(filesystem: fs.FileSystem, path: str) -> io.BufferedReader:
    """A file or an object for reading, some of it in memory at a time."""
    return io.BufferedReader(filesystem.open_input_file(path), BLOCK)
