"""The notation in which rules write their patterns, and its translation to regular expressions.

A pattern is text with few signs: ``{month}`` an atom of the language's lexicon, captured under its name
(``{month:last}`` under another), ``[...]`` may be absent, ``(a|b)`` either, a blank any blanks or a line break, ``~``
blanks or a hyphen. Everything else stands for itself, small letters for capitals too.

Here: the notation only. Each pattern also tells with which words it can begin, so that a rule is tried only there.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

_SIGNS = re.compile(r"\{(\w+)(?::(\w+))?\}|([\[\]()|])|([ ~])|([^\[\]()|{} ~]+)")
_BLANK = r"[\s\u00a0]{1,3}"
_BLANK_OR_HYPHEN = r"(?:[\s\u00a0]{1,3}|[\s]?[-\u2010\u2011]\s?)"
DIGITS = "0"
"""The key of everything that begins with a digit."""


@dataclass(frozen=True, slots=True)
class Atom:
    """A class of words or figures: its regular expression, and the first words (small letters) it can begin with."""

    regex: str
    first: frozenset[str]


def words(entries: Iterable[str]) -> Atom:
    """An atom of words or phrases, the longest tried first."""
    ordered = sorted(entries, key=lambda w: (-len(w), w))
    regex = "|".join(re.escape(w).replace(r"\ ", _BLANK).replace(r"\-", _BLANK_OR_HYPHEN) for w in ordered)
    return Atom(f"(?:{regex})(?!\\w)", frozenset(first_word(w) for w in ordered))


def figures(regex: str, *also: str) -> Atom:
    """An atom that begins with a digit, or with one of the signs or words ``also``."""
    return Atom(regex, frozenset((DIGITS, *also)))


def first_word(text: str) -> str:
    """The key under which a text that begins so is looked up: its first word, ``0`` for digits, else its first sign."""
    found = re.match(r"[^\W\d_]+", text)
    return found[0].lower() if found else DIGITS if text[0].isdigit() else text[0]


def captured(match: re.Match[str]) -> dict[str, str | None]:
    """What a match captured, by atom; of an atom that stands in several alternatives, the one that was there."""
    found: dict[str, str | None] = {}
    for name, text in match.groupdict().items():
        plain = name.partition("__")[0]
        found[plain] = found.get(plain) or text
    return found


@dataclass(frozen=True, slots=True)
class Pattern:
    """A translated pattern: the regular expression's source, and the first words it can begin with."""

    regex: str
    first: frozenset[str]


def translate(source: str, atoms: dict[str, Atom]) -> Pattern:
    """Translate a pattern. Raises ``KeyError`` for an unknown atom and ``ValueError`` for brackets that do not match."""
    signs = [m.groups() for m in _SIGNS.finditer(source)]
    reader = _Reader(signs, atoms)
    regex, first, _ = reader.alternatives()
    if reader.at != len(signs):
        raise ValueError(f"brackets do not match: {source}")
    return Pattern(regex, frozenset(first))


class _Reader:
    """Reads signs from left to right; each method returns regex, first words and whether it can be empty."""

    def __init__(self, signs: list[tuple[str | None, ...]], atoms: dict[str, Atom]) -> None:
        self.signs = signs
        self.atoms = atoms
        self.at = 0
        self.names: list[str] = []

    def alternatives(self) -> tuple[str, set[str], bool]:
        regexes, first, empty = [], set(), False
        while True:
            regex, firsts, nothing = self.sequence()
            regexes.append(regex)
            first |= firsts
            empty |= nothing
            if self.bracket() != "|":
                return "|".join(regexes), first, empty
            self.at += 1

    def sequence(self) -> tuple[str, set[str], bool]:
        parts: list[str] = []
        first: set[str] = set()
        empty = True
        while self.at < len(self.signs) and self.bracket() not in ("]", ")", "|"):
            regex, firsts, nothing = self.item()
            parts.append(regex)
            if empty:
                first |= firsts
                empty = nothing
        return "".join(parts), first, empty

    def item(self) -> tuple[str, set[str], bool]:
        atom, label, bracket, blank, text = self.signs[self.at]
        self.at += 1
        if bracket:
            regex, first, empty = self.alternatives()
            if self.bracket() != {"[": "]", "(": ")"}[bracket]:
                raise ValueError("brackets do not match")
            self.at += 1
            return (f"(?:{regex})?", first, True) if bracket == "[" else (f"(?:{regex})", first, empty)
        if atom:
            found = self.atoms[atom]
            return f"(?P<{self.name(label or atom)}>{found.regex})", set(found.first), False
        if blank:
            return (_BLANK if blank == " " else _BLANK_OR_HYPHEN), set(), True
        assert text
        return re.escape(text).replace("'", "['’]"), {first_word(text)}, False

    def name(self, name: str) -> str:
        """The group's name: an atom named twice in a pattern is numbered (``captured`` puts them together again)."""
        self.names.append(name)
        count = self.names.count(name)
        return name if count == 1 else f"{name}__{count}"

    def bracket(self) -> str | None:
        return self.signs[self.at][2] if self.at < len(self.signs) else None
