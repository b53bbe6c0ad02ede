"""The notation in which rules write their patterns, and its translation to regular expressions.

A pattern is text with few signs: ``{month}`` an atom of the language's lexicon, captured under its name
(``{month:last}`` under another), ``[...]`` may be absent, ``(a|b)`` either, a blank any blanks or a line break, ``~``
blanks or a hyphen. Everything else stands for itself, small letters for capitals too.

Here: the notation only. Each pattern also tells with which words it can begin, so that a rule is tried only there.

Patterns are written in plain signs (``plain``) for any case, but for what stands in ``(?-i:...)``. To ignore case costs
Python's engine three times the time to compile, so they are run in small letters over the text in small letters, and
the case of the few atoms that mind it is looked at afterwards (``Pattern.cased``).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import TypeVar

_SIGNS = re.compile(r"\{(\w+)(?::(\w+))?\}|([\[\]()|])|([ ~])|([^\[\]()|{} ~]+)")
_BLANK = r"\s{1,3}"
_BESIDE_HYPHEN = re.compile(r"\s*-\s*")
_BLANK_OR_HYPHEN = r"(?:\s{1,3}|\s?-\s?)"
_SAME = (("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"'), ("\u2010", "-"), ("\u2011", "-"), ("€", "£"))
"""Signs that mean the same to the grammar."""
T = TypeVar("T")
DIGITS = "0"
"""The key of everything that begins with a digit."""


Opening = tuple[str, ...]
"""The first word a text can begin with, or the first two after one of ``FREQUENT``; ``ANY`` where it is open."""
ANY = "*"
ARTICLES = frozenset(("the", "a", "an"))
FREQUENT = ARTICLES | {DIGITS}
"""Beginnings so frequent that the word behind them is looked at too before a rule is tried."""
_WORD = re.compile(r"[^\W\d_]+")
CASED = "(?-i:"
"""Begins what a regular expression wants in the case it is written in."""
_NOT_BEHIND_CASED = re.compile(r"\(\?<!\(\?-i:[^()]*\)[^()]*\)")
_ONE_CASE = re.compile(r"\(\?-i:([^()]*)\)")
_CAPITALS = re.compile(r"\\.|\(\?P|[A-Z]")


@dataclass(frozen=True, slots=True)
class Atom:
    """A class of words or figures: its regular expression, and how a text of it can begin."""

    regex: str
    openings: frozenset[Opening]


def words(entries: Iterable[str]) -> Atom:
    """An atom of words or phrases, the longest tried first."""
    ordered = sorted(entries, key=lambda w: (-len(w), w))
    regex = "|".join(re.escape(w).replace(r"\ ", _BLANK).replace(r"\-", _BLANK_OR_HYPHEN) for w in ordered)
    return Atom(f"(?:{regex})(?!\\w)", frozenset(_opening(w) for w in ordered))


def trie(entries: Iterable[str]) -> str:
    """A regular expression for any of many words that looks at a character once."""
    return _branches(sorted(entries))


def _branches(entries: list[str]) -> str:
    ways = [
        re.escape(first) + _branches([entry[1:] for entry in group])
        for first, group in groupby((e for e in entries if e), key=lambda entry: entry[0])
    ]
    together = f"(?:{'|'.join(ways)})" if ways else ""
    return together + "?" if together and "" in entries else together


def any_of(listed: str) -> str:
    """A regular expression for any word of a list; a dot stands for itself."""
    return "(?:" + "|".join(re.escape(word) for word in listed.split()) + ")"


def spelled(regex: str, first: Iterable[str], more: Iterable[Opening] = ()) -> Atom:
    """An atom by its regular expression and the words, signs or ``0`` it can begin with; anything can follow them.

    An article or ``0`` among them is a whole text of the atom; ``more`` are other openings.
    """
    return Atom(regex, frozenset((w,) if w in FREQUENT else (w, ANY) for w in first).union(more))


def figures(regex: str) -> Atom:
    """An atom that is all figures, but for the "th" of an ordinal."""
    return spelled(regex, (DIGITS,))


def first_word(text: str, at: int = 0) -> str:
    """The key under which a text that begins so is looked up: its first word, ``0`` for digits, else its first sign."""
    if found := _WORD.match(text, at):
        return found[0].lower()
    return DIGITS if text[at].isdigit() else text[at]


def _opening(entry: str) -> Opening:
    return tuple(first_word(w) for w in entry.split()[:2])


def captured(match: re.Match[str]) -> dict[str, str | None]:
    """What a match captured, by atom; of an atom that stands in several alternatives, the one that was there.

    Blanks and line ends are one blank, none stand beside a hyphen: as the lists of words have them.
    """
    found: dict[str, str | None] = {}
    for name, text in match.groupdict().items():
        plain = name.partition("__")[0]
        found[plain] = found.get(plain) or (_BESIDE_HYPHEN.sub("-", " ".join(text.split())) if text else None)
    return found


class Phrases(dict[str, T]):
    """What phrases mean. As in ``words``, a blank may stand for a hyphen of an entry."""

    def __missing__(self, phrase: str) -> T:
        plain = {entry.replace("-", " "): meaning for entry, meaning in self.items()}
        return plain[phrase.replace("-", " ")]


@dataclass(frozen=True, slots=True)
class Pattern:
    """A translated pattern: the regular expression's source, and how a text it matches can begin."""

    regex: str
    openings: frozenset[Opening]
    cased: tuple[tuple[str, str], ...] = ()
    """The groups whose case counts, with their atoms' regular expressions."""


def plain(text: str) -> str:
    """A text with one sign for those that mean the same: straight quotes, hyphens; of the same length."""
    if not text.isascii():
        for sign, same in _SAME:
            text = text.replace(sign, same)
    return text


def folded(text: str) -> str:
    """A text in small letters, of the same length."""
    small = text.lower()
    return small if len(small) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def folded_regex(regex: str) -> str:
    """A regular expression for texts in small letters that finds at least what this one does in any case."""
    regex = _ONE_CASE.sub(_folded_words, _NOT_BEHIND_CASED.sub("", regex))
    return _CAPITALS.sub(lambda m: m[0] if len(m[0]) > 1 else m[0].lower(), regex)


def _folded_words(cased: re.Match[str]) -> str:
    return f"(?:{'|'.join(dict.fromkeys(cased[1].lower().split('|')))})"


def translate(source: str, atoms: dict[str, Atom]) -> Pattern:
    """Translate a pattern.

    Raises ``KeyError`` for an unknown atom and ``ValueError`` for brackets that do not match.
    """
    signs = [m.groups() for m in _SIGNS.finditer(source)]
    reader = _Reader(signs, atoms)
    regex, openings = reader.alternatives()
    if reader.at != len(signs):
        raise ValueError(f"brackets do not match: {source}")
    return Pattern(regex, frozenset(_whole(o) for o in openings), tuple(reader.cased))


def _whole(opening: Opening) -> Opening:
    """An opening as it is looked up: one word, or a frequent one and what follows it."""
    if opening[0] not in FREQUENT:
        return opening[:1]
    return opening if len(opening) == 2 and opening != (DIGITS, DIGITS) else (opening[0], ANY)


def _then(left: set[Opening], right: set[Opening]) -> set[Opening]:
    """How two pieces in a row can begin: only a frequent word or nothing on the left lets the right one be seen."""
    seen = {o for o in left if o and (len(o) == 2 or o[0] not in FREQUENT)}
    short = left - seen
    return seen | {(*a, *b)[:2] for a in short for b in right}


class _Reader:
    """Reads signs from left to right; each method returns a regular expression and how its texts can begin."""

    def __init__(self, signs: list[tuple[str | None, ...]], atoms: dict[str, Atom]) -> None:
        self.signs = signs
        self.atoms = atoms
        self.at = 0
        self.names: list[str] = []
        self.cased: list[tuple[str, str]] = []

    def alternatives(self) -> tuple[str, set[Opening]]:
        regexes, openings = [], set()
        while True:
            regex, more = self.sequence()
            regexes.append(regex)
            openings |= more
            if self.bracket() != "|":
                return "|".join(regexes), openings
            self.at += 1

    def sequence(self) -> tuple[str, set[Opening]]:
        parts: list[str] = []
        openings: set[Opening] = {()}
        while self.at < len(self.signs) and self.bracket() not in ("]", ")", "|"):
            regex, more = self.item()
            parts.append(regex)
            openings = _then(openings, more)
        return "".join(parts), openings

    def item(self) -> tuple[str, set[Opening]]:
        atom, label, bracket, blank, text = self.signs[self.at]
        self.at += 1
        if bracket:
            regex, openings = self.alternatives()
            if self.bracket() != {"[": "]", "(": ")"}[bracket]:
                raise ValueError("brackets do not match")
            self.at += 1
            return (f"(?:{regex})?", openings | {()}) if bracket == "[" else (f"(?:{regex})", openings)
        if atom:
            found, name = self.atoms[atom], self.name(label or atom)
            if CASED in found.regex:
                self.cased.append((name, found.regex))
            return f"(?P<{name}>{found.regex})", set(found.openings)
        if blank:
            return (_BLANK if blank == " " else _BLANK_OR_HYPHEN), {()}
        assert text
        opening = (first_word(text),) if text.isalpha() else (first_word(text), ANY)
        return re.escape(text), {opening}

    def name(self, name: str) -> str:
        """The group's name: an atom named twice in a pattern is numbered (``captured`` puts them together again)."""
        self.names.append(name)
        count = self.names.count(name)
        return name if count == 1 else f"{name}__{count}"

    def bracket(self) -> str | None:
        return self.signs[self.at][2] if self.at < len(self.signs) else None
