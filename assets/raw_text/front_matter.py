"""YAML front matter: the block between two lines of three dashes at the head of a text file.

Here: what it says and where it ends. It stays part of the text, whose offsets count from the file's first character.
"""

import re

import yaml

_BLOCK = re.compile(r"---[ \t]*\r?\n(.{0,20000}?)^---[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)


def front_matter(text: str) -> tuple[dict[str, str], int]:
    """The plain values by lower-case key, and the code point after the block; nothing and 0 when there is none."""
    found = _BLOCK.match(text)
    if found is None:
        return {}, 0
    try:
        read = yaml.load(found[1], Loader=yaml.BaseLoader)  # BaseLoader: strings, lists and mappings only
    except (yaml.YAMLError, RecursionError, ValueError):
        return {}, 0
    if not isinstance(read, dict):
        return {}, 0
    pairs = ((str(key).lower(), value) for key, value in read.items())
    return {key: value.strip() for key, value in pairs if isinstance(value, str) and value.strip()}, found.end()
