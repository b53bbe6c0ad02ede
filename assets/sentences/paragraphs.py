"""Finds the paragraphs of a text, the runs of lines that are read as one.

Here: which line breaks end a paragraph. A blank line does. A single line break does too, unless the text was
wrapped at a fixed width: then lines end because the next word did not fit.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

Span = tuple[int, int]

NARROWEST, WIDEST = 40, 120
"""The widths at which texts are wrapped, in code points."""

_LINE = re.compile(r"[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_BREAK = re.compile(r"\r\n|.", re.DOTALL)


def paragraphs(text: str, start: int = 0) -> Iterator[Span]:
    """First and end code point of each paragraph of a text from ``start`` on, without the blanks around it."""
    lines = [found.span() for found in _LINE.finditer(text, start) if not found.group().isspace()]
    width = wrapped_at(text, lines)
    first = 0
    for number in range(1, len(lines) + 1):
        if number == len(lines) or not _continues(text, lines[number - 1], lines[number], width):
            yield _stripped(text, lines[first][0], lines[number - 1][1])
            first = number


def wrapped_at(text: str, lines: list[Span]) -> int | None:
    """The width at which a text was wrapped; None when its line breaks are its paragraphs.

    It was wrapped when nearly every line that is followed by another could not have held the next line's first word.
    """
    width = max((end - start for start, end in lines), default=0)
    if not NARROWEST <= width <= WIDEST:
        return None
    followed = [(a, b) for a, b in pairwise(lines) if _adjacent(text, a, b)]
    full = sum(_is_full(text, a, b, width) for a, b in followed)
    return width if len(followed) >= 2 and full * 10 >= len(followed) * 8 else None


def _continues(text: str, line: Span, following: Span, width: int | None) -> bool:
    return width is not None and _adjacent(text, line, following) and _is_full(text, line, following, width)


def _adjacent(text: str, line: Span, following: Span) -> bool:
    """Whether only one line break stands between two lines."""
    return sum(1 for _ in _BREAK.finditer(text, line[1], following[0])) == 1


def _is_full(text: str, line: Span, following: Span, width: int) -> bool:
    """Whether the first word of the following line did not fit into a line any more."""
    word = text[following[0] : following[0] + width].split(maxsplit=1)[0:1]
    return line[1] - line[0] + 1 + len(word[0] if word else "") > width - 3


def _stripped(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())
