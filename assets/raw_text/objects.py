"""Finds the objects of an input that lies in an object store: those below a prefix, with their manifests.

Here: which objects there are, in the order that the same names would have in a folder, and what they are called. Not
here: folders (``finding``), and reading what is found (``reading``).
"""

from collections.abc import Iterator
from pathlib import PurePath, PurePosixPath

import pyarrow.fs as fs

from assets.object_store import filesystem_at, open_object
from assets.raw_text.documents import STAGE, Flaw
from assets.raw_text.finding import FoundFile
from assets.raw_text.manifest import MANIFEST, Manifest, read_manifest
from assets.rejects import Reject


def list_objects(address: str) -> list[fs.FileInfo]:
    """The object at this address, or all below it, in order; names that begin with a dot are left out."""
    filesystem, path = filesystem_at(address)
    root = path.rstrip("/")
    (there,) = filesystem.get_file_info([root])
    if there.is_file:
        return [there]
    found = filesystem.get_file_info(fs.FileSelector(root, recursive=True, allow_not_found=True))
    below = {info.path: info.path.removeprefix(f"{root}/").split("/") for info in found}
    visible = [i for i in found if i.is_file and not any(name.startswith(".") for name in below[i.path])]
    return sorted(visible, key=lambda info: below[info.path])


def uri_of(address: str, path: str) -> str:
    """An object as the tables name it: its own address."""
    scheme = address.partition("://")[0]
    return f"{scheme}://{path}"


def find_objects(address: str) -> Iterator[FoundFile | Reject]:
    """The objects of one argument; the nearest manifest that names one describes it.

    ``FileNotFoundError`` when there is none.
    """
    filesystem, _ = filesystem_at(address)
    infos = list_objects(address)
    if not infos:
        raise FileNotFoundError(address)
    paths = {info.path for info in infos}
    manifests: dict[PurePath, Manifest] = {}
    for info in _manifests(filesystem, infos):
        manifest, flaws = _read(filesystem, info, paths)
        manifests[manifest.folder] = manifest
        uri = uri_of(address, info.path)
        for flaw in flaws if info.path in paths else ():
            yield Reject(f"{uri}#{flaw.record}", STAGE, flaw.reason, flaw.detail)
    for info in infos:
        path = PurePosixPath(info.path)
        if path.name != MANIFEST:
            entries = (manifests[folder].entry(path) for folder in path.parents if folder in manifests)
            entry = next((entry for entry in entries if entry), None)
            yield FoundFile(path, uri_of(address, info.path), info.size, entry, filesystem)


def _manifests(filesystem: fs.FileSystem, infos: list[fs.FileInfo]) -> list[fs.FileInfo]:
    """The manifests among these objects; for a single object, the one beside it."""
    if len(infos) > 1:
        return [info for info in infos if info.base_name == MANIFEST]
    beside = filesystem.get_file_info([str(PurePosixPath(infos[0].path).with_name(MANIFEST))])
    return [info for info in beside if info.is_file]


def _read(filesystem: fs.FileSystem, info: fs.FileInfo, paths: set[str]) -> tuple[Manifest, list[Flaw]]:
    folder = PurePosixPath(info.path).parent
    with open_object(filesystem, info.path) as file:
        return read_manifest(folder, file, info.size, lambda name: f"{folder}/{name}" in paths)
