"""What a sentence is in its document: headline, quotation, boilerplate or body.

Here: how roles are told. Not here: the kinds of boilerplate (``boilerplate``) and where sentences begin and end
(``splitting``).
"""

import re

from assets.sentences.boilerplate import RULES

_LONGEST_BOILERPLATE = 300
_LONGEST_HEADLINE = 160
_WORDS = re.compile(r"\w+")
_MARKS = re.compile(r"``|''|[“”«»\"]|[^\W\d_]+")
_OPENING = frozenset(("``", "“", "«"))
_CLOSING = frozenset(("''", "”", "»"))


def is_boilerplate(line: str) -> bool:
    """Whether a line, or a sentence alone, is none of the article's own text."""
    stripped = line.strip()
    return len(stripped) <= _LONGEST_BOILERPLATE and any(rule.pattern.fullmatch(stripped) for rule in RULES)


def is_headline(line: str, title: str | None) -> bool:
    """Whether a text's first line is its headline: the document's title, or a short line that ends like no sentence."""
    if title and (words := _folded(title)):
        return words == _folded(line)
    stripped = line.strip()
    return len(stripped) <= _LONGEST_HEADLINE and len(stripped.split()) >= 2 and stripped[-1].isalnum()


def inside_quotation(sentence: str, inside: bool) -> tuple[bool, bool]:
    """Whether all words of a sentence stand in quotation marks, and whether it ends inside them.

    ``inside``: whether it begins inside them, as the sentence before left it.
    """
    all_quoted = some = False
    outside = False
    for found in _MARKS.finditer(sentence):
        mark = found.group()
        if mark in _OPENING:
            inside = True
        elif mark in _CLOSING:
            inside = False
        elif mark == '"':
            inside = not inside
        else:
            some = True
            outside = outside or not inside
    all_quoted = some and not outside
    return all_quoted, inside


def _folded(text: str) -> list[str]:
    return _WORDS.findall(text.casefold())
