"""What a sentence is in its document: headline, quotation, boilerplate or body.

Here: how roles are told. Not here: the kinds of boilerplate (``boilerplate``) and where sentences begin and end
(``splitting``).
"""

import re

from assets.sentences.boilerplate import ANY

_LONGEST_BOILERPLATE = 300
_LONGEST_HEADLINE = 160
_HEADING = re.compile(r"#{1,6}[ \t]+\S.{0,200}")
_WORDS = re.compile(r"\w+")
_QUOTATION_MARK = re.compile(r"``|''|[“”«»\"]")
_MARK_OR_WORD = re.compile(rf"{_QUOTATION_MARK.pattern}|[^\W\d_]+")
_OPENING = frozenset(("``", "“", "«"))
_CLOSING = frozenset(("''", "”", "»"))


def is_boilerplate(line: str) -> bool:
    """Whether a line, or a sentence alone, is none of the article's own text."""
    stripped = line.strip()
    return len(stripped) <= _LONGEST_BOILERPLATE and ANY.fullmatch(stripped) is not None


def is_headline(line: str, title: str | None) -> bool:
    """Whether a text's first line is its headline: the document's title, or a short line that ends like no sentence."""
    if title and _WORDS.findall(title.casefold()) == _WORDS.findall(line.casefold()):
        return True
    stripped = line.strip()
    ends = stripped[-1].isalnum() or stripped[-1] in "%’'”\""
    return len(stripped) <= _LONGEST_HEADLINE and len(stripped.split()) >= 2 and ends


def is_heading(line: str) -> bool:
    """Whether a line is marked as a heading, as in Markdown."""
    return _HEADING.fullmatch(line.strip()) is not None


def inside_quotation(sentence: str, inside: bool) -> tuple[bool, bool]:
    """Whether all words of a sentence stand in quotation marks, and whether it ends inside such marks.

    ``inside``: whether it begins inside them, as the sentence before left it.
    """
    if not _QUOTATION_MARK.search(sentence):
        return inside and any(c.isalpha() for c in sentence), inside
    words_outside = words_inside = False
    for found in _MARK_OR_WORD.finditer(sentence):
        mark = found.group()
        if mark in _OPENING:
            inside = True
        elif mark in _CLOSING:
            inside = False
        elif mark == '"':
            inside = not inside
        else:
            words_inside |= inside
            words_outside |= not inside
    return words_inside and not words_outside, inside
