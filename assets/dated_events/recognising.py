"""Finding temporal expressions: candidates in one pass, then the rules that can begin there, joins and modifiers.

Here: which words of a text are an expression, and what form they have. Not here: what day that is (``anchoring``). The
text is scanned once for trigger words and figures; rules are tried only on the words just in front of a trigger, with
bounded patterns, so that the time grows with the length of the text whatever stands in it.
"""

import re
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from assets.dated_events.forms import Form, Impossible, granularity
from assets.dated_events.grammar import english
from assets.dated_events.grammar.patterns import (
    ANY,
    ARTICLES,
    DIGITS,
    Opening,
    captured,
    first_word,
    folded,
    plain,
    trie,
)
from assets.dated_events.grammar.rules import Compiled, Prefix

_FIGURES = "|".join(
    (
        r"[12]\d{3}(?!\d)", r"0\d[0-5]\d(?!\d)", r"(?<=and\s)\d\d?(?!\w|[.,:/%]\d)", r"(?<=or\s)\d\d?(?!\w|[.,:/%]\d)",
        r"\d{4}s\b", r"\d{2,3}0s\s(?:bc|ad|ce|[bc]\.c|a\.d)", r"(?<=a\.d\.\s)\d{1,3}(?!\w)",
        r"\d0'?s\b", r"(?<=')\d\d(?!\w)",
        r"\d{1,2}(?::\d\d|[/.-]\d{1,2}[/.-](?:\d{4}|\d\d)(?!\d)|\s?[ap]\.?m\b|(?:st|nd|rd|th)\b)",
        r"9/11\b", r"\d{2,4}\s(?:gmt|utc|bc|ad|ce|[bc]\.[ce]|a\.d)", r"fy\d{2,4}",
    )
)  # fmt: skip
"""Figures that can be a year, a clock time or a date."""
_BEFORE = 40
"""How many characters in front of a trigger an expression with it can begin."""
_STARTS = re.compile(r"(?<![^\W\d_])[^\W\d_]+|(?<!\d)\d+|['`]\d")
_BEHIND = re.compile(r"\s{1,3}")
_REST_OF_NUMBER = re.compile(r"(?:[.,]\d+){0,4}(?:st|nd|rd|th)?\s{0,3}")
_BEHIND_HYPHEN = re.compile(r"-\s{0,3}")
_JOIN_GAP = 12
_CHAIN = 6
"""How many neighbours can be waiting for what follows to join them."""


@dataclass(frozen=True, slots=True)
class Found:
    """An expression in the text: where it stands, what it reads as, and by which rules."""

    start: int
    end: int
    form: Form
    rule: str
    mod: str | None = None
    needs_join: bool = False
    clause: tuple[int, int] | None = None
    """Where the clause tells past or future of it, if not right here."""
    otherwise: "Found | None" = None
    """What stands there if nothing joins it: the best reading that is an expression by itself."""


@dataclass(frozen=True, slots=True)
class Lost:
    """A reading that lost to a longer or earlier one, for explanations; ``to`` is the rule that won."""

    start: int
    end: int
    rule: str
    to: str


class Recogniser:
    """The grammar of English, ready to run."""

    def __init__(self) -> None:
        self._rules = [Compiled(rule, english.ATOMS) for rule in english.RULES]
        self._choices = _choices(self._rules)
        self._of_figures = lru_cache(maxsize=1024)(self._choose_by_figures)
        self._triggers = re.compile(rf"\b(?:(?:{trie(english.TRIGGERS)})(?![^\W_])|{_FIGURES})")
        self._joins = [(join, re.compile(join.gap)) for join in english.JOINS]
        self._modifiers = [Prefix(modifier) for modifier in english.MODIFIERS]

    def recognise(self, text: str, lost: list[Lost] | None = None) -> list[Found]:
        """The expressions of a text in order, not overlapping; losers are added to ``lost`` where it is given."""
        text = plain(text)
        small = folded(text)
        joined = self._joined(small, self._cores(text, small, lost))
        alone = (f.otherwise if f.needs_join else f for f in joined)
        return self._modified(small, (f for f in alone if f))

    def _joined(self, text: str, cores: Iterator[Found]) -> Iterator[Found]:
        """Neighbours that are one expression put together; only the last few can still become part of one."""
        last: deque[Found] = deque()
        for found in cores:
            while last and (whole := self._join(text, last[-1], found)):
                last.pop()
                found = whole
            last.append(found)
            if len(last) > _CHAIN:
                yield last.popleft()
        yield from last

    def _cores(self, text: str, small: str, lost: list[Lost] | None) -> Iterator[Found]:
        tried = 0
        for trigger in self._triggers.finditer(small):
            if trigger.end() <= tried:
                continue
            at = max(tried, trigger.start() - _BEFORE)
            while found := self._first_from(text, small, at, trigger.end(), lost):
                at = found.end
                yield found
            tried = max(at, trigger.end())

    def _first_from(self, text: str, small: str, at: int, end: int, lost: list[Lost] | None) -> Found | None:
        for start in _STARTS.finditer(small, at, end):
            word = start[0]
            if word in ARTICLES:
                choice = self._choices.get((word, _word_behind(small, start.end()))) or self._choices.get((word, ANY))
            elif word[0].isdigit():
                choice = self._of_figures(*_behind_figures(small, start.end()))
            else:
                choice = self._choices.get((word if word.isalpha() else word[0],))
            if choice and (found := _longest(text, small, start.start(), choice, lost)):
                return found
        return None

    def _choose_by_figures(self, *behind: str) -> tuple[Compiled, ...]:
        """The rules of figures behind which any of some words or signs stands, in their order."""
        wanted = {rule for word in (*behind, ANY) for rule in self._choices.get((DIGITS, word), ())}
        return tuple(rule for rule in self._rules if rule in wanted)

    def _join(self, text: str, left: Found, right: Found) -> Found | None:
        if right.start - left.end > _JOIN_GAP:
            return None
        gap = text[left.end : right.start]
        kinds = granularity(left.form), granularity(right.form)
        for join, pattern in self._joins:
            if kinds[0] in join.left and kinds[1] in join.right and pattern.fullmatch(gap):
                form = join.reading(left.form, right.form)
                if form is not None:
                    return Found(left.start, right.end, form, join.name, left.mod or right.mod)
        return None

    def _modified(self, text: str, found: Iterable[Found]) -> list[Found]:
        result: list[Found] = []
        done = 0
        for item in found:
            item = self._modify(text, item, done)
            result.append(item)
            done = item.end
        return result

    def _modify(self, text: str, item: Found, done: int) -> Found:
        kind = granularity(item.form)
        for _ in range(2):
            for prefix in self._modifiers:
                if kind in prefix.modifier.of and (start := prefix.find(text, item.start, done)) is not None:
                    item = replace(item, start=start, mod=prefix.modifier.mod)
                    break
            else:
                break
        return item


def _choices(order: list[Compiled]) -> dict[Opening, tuple[Compiled, ...]]:
    """The rules by how they can begin; under a frequent word and another also those that can go on with any word."""
    found: dict[Opening, list[Compiled]] = {}
    for rule in order:
        for opening in rule.pattern.openings:
            found.setdefault(opening, []).append(rule)
    choices = {}
    for opening, members in found.items():
        more = found.get((opening[0], ANY), []) if len(opening) == 2 and opening[1] != ANY else []
        choices[opening] = tuple(r for r in order if r in more or r in members) if more else tuple(members)
    return choices


def _word_behind(text: str, at: int) -> str:
    behind = _BEHIND.match(text, at)
    return first_word(text, behind.end()) if behind and behind.end() < len(text) else ""


def _behind_figures(text: str, at: int) -> tuple[str, str, str]:
    """What stands behind figures: right behind the first ones, behind the whole number, and behind its hyphen."""
    end = len(text)
    first = text[at] if at < end else ""
    number = _REST_OF_NUMBER.match(text, at)
    assert number
    whole = first_word(text, number.end()) if number.end() < end else ""
    if whole != "-":
        return first, whole, ""
    hyphen = _BEHIND_HYPHEN.match(text, number.end())
    assert hyphen
    return first, whole, first_word(text, hyphen.end()) if hyphen.end() < end else ""


def _longest(text: str, small: str, start: int, rules: Iterable[Compiled], lost: list[Lost] | None) -> Found | None:
    """The longest reading, the earliest rule's where two are as long; one that must be joined keeps the next best."""
    readings = [
        found
        for rule in rules
        if (match := rule.match(text, small, start))
        and rule.stands_free(text, small, start, match.end())
        and (found := _reading(match, rule))
    ]
    if not readings:
        return None
    readings.sort(key=lambda f: (-f.end, f.needs_join))
    best = readings[0]
    if lost is not None:
        lost += [Lost(f.start, f.end, f.rule, best.rule) for f in readings[1:]]
    if best.needs_join:
        best = replace(best, otherwise=next((f for f in readings if not f.needs_join), None))
    return best


def _reading(match: re.Match[str], compiled: Compiled) -> Found | None:
    if match.end() == match.start():
        return None
    rule = compiled.rule
    form = rule.reading(captured(match))
    if form is None:
        return None
    name = f"impossible_{form.type.lower()}" if isinstance(form, Impossible) else rule.name
    return Found(match.start(), match.end(), form, name, rule.mod, not rule.alone)


@lru_cache(maxsize=1)
def recogniser() -> Recogniser:
    """The recogniser of English, built once a process."""
    return Recogniser()
