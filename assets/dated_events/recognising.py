"""Finding temporal expressions: candidates in one pass, then the rules that can begin there, joins and modifiers.

Here: which words of a text are an expression, and what form they have. Not here: what day that is (``anchoring``). The
text is scanned once for trigger words and figures; rules are tried only on the words just in front of a trigger, with
bounded patterns, so that the time grows with the length of the text whatever stands in it.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby

from assets.dated_events.forms import Form, Impossible, granularity
from assets.dated_events.grammar import english
from assets.dated_events.grammar.patterns import ANY, ARTICLES, DIGITS, Opening, captured, first_word
from assets.dated_events.grammar.rules import Compiled, Prefix

_FIGURES = "|".join(
    (
        r"[12]\d{3}(?!\d)", r"\d{4}s\b", r"\d0['’]?s\b", r"(?<=['’])\d\d(?!\w)",
        r"\d{1,2}(?::\d\d|[/.-]\d{1,2}[/.-]\d{4}|\s?[ap]\.?m\b|(?:st|nd|rd|th)\b)",
        r"9/11\b", r"\d{2,4}\s(?:GMT|UTC|BC|AD|CE|[BC]\.[CE]|A\.D)", r"FY\d{2,4}",
    )
)  # fmt: skip
"""Figures that can be a year, a clock time or a date."""
_BEFORE = 40
"""How many characters in front of a trigger an expression with it can begin."""
_STARTS = re.compile(r"(?<![^\W\d_])[^\W\d_]+|(?<!\d)\d+|['’`‘]\d")
_BEHIND = re.compile(r"[\s\u00a0]{1,3}")
_JOIN_GAP = 12
_SPELLINGS = (str.lower, str.capitalize, str.upper)


@dataclass(frozen=True, slots=True)
class Found:
    """An expression in the text: where it stands, what it reads as, and by which rules."""

    start: int
    end: int
    form: Form
    rule: str
    mod: str | None = None
    needs_join: bool = False
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
        self._choices = _choices(Compiled(rule, english.ATOMS) for rule in english.RULES)
        self._triggers = re.compile(rf"\b(?:(?:{_trie(english.TRIGGERS)})(?![^\W_])|{_FIGURES})")
        self._joins = [(join, re.compile(join.gap)) for join in english.JOINS]
        self._modifiers = [Prefix(modifier) for modifier in english.MODIFIERS]

    def recognise(self, text: str, lost: list[Lost] | None = None) -> list[Found]:
        """The expressions of a text in order, not overlapping; losers are added to ``lost`` where it is given."""
        joined: list[Found] = []
        for found in self._cores(text, lost):
            while joined and (whole := self._join(text, joined[-1], found)):
                joined.pop()
                found = whole
            joined.append(found)
        alone = [f.otherwise if f.needs_join else f for f in joined]
        return self._modified(text, [f for f in alone if f])

    def _cores(self, text: str, lost: list[Lost] | None) -> Iterator[Found]:
        done = 0
        for trigger in self._triggers.finditer(text):
            if trigger.end() <= done:
                continue
            at = max(done, trigger.start() - _BEFORE)
            while found := self._first_from(text, at, trigger.end(), lost):
                done = at = found.end
                yield found

    def _first_from(self, text: str, at: int, end: int, lost: list[Lost] | None) -> Found | None:
        for start in _STARTS.finditer(text, at, end):
            word = start[0].lower()
            if word in ARTICLES:
                choice = self._choices.get((word, _word_behind(text, start.end()))) or self._choices.get((word, ANY))
            else:
                choice = self._choices.get((DIGITS if word[0].isdigit() else word if word.isalpha() else word[0],))
            if choice and (found := _longest(text, start.start(), choice, lost)):
                return found
        return None

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

    def _modified(self, text: str, found: list[Found]) -> list[Found]:
        result, done = [], 0
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


def _choices(rules: Iterable[Compiled]) -> dict[Opening, tuple[Compiled, ...]]:
    """The rules by how they can begin; under an article and a word also those that can go on with any word."""
    order = list(rules)
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


def _longest(text: str, start: int, rules: Iterable[Compiled], lost: list[Lost] | None) -> Found | None:
    """The longest reading, the earliest rule's where two are as long; one that must be joined keeps the next best."""
    readings = [
        found for rule in rules if (match := rule.match(text, start)) and (found := _reading(text, match, rule))
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


def _reading(text: str, match: re.Match[str], compiled: Compiled) -> Found | None:
    if match.end() == match.start() or not _allowed(text, match, compiled):
        return None
    rule = compiled.rule
    form = rule.reading(captured(match))
    if form is None:
        return None
    name = f"impossible_{form.type.lower()}" if isinstance(form, Impossible) else rule.name
    return Found(match.start(), match.end(), form, name, rule.mod, not rule.alone)


def _allowed(text: str, match: re.Match[str], compiled: Compiled) -> bool:
    for pattern, must in compiled.guards:
        if (pattern.search(text, max(0, match.start() - 24), match.start()) is not None) is not must:
            return False
    return compiled.behind is None or compiled.behind.match(text, match.end()) is None


def _trie(words: Iterable[str]) -> str:
    """A regular expression for many words, each in three spellings, that looks at a character once."""
    return _branches(sorted({spell(word) for word in words for spell in _SPELLINGS}))


def _branches(words: list[str]) -> str:
    ways = [
        re.escape(first) + _branches([word[1:] for word in group])
        for first, group in groupby((w for w in words if w), key=lambda word: word[0])
    ]
    together = f"(?:{'|'.join(ways)})" if ways else ""
    return together + "?" if together and "" in words else together


@lru_cache(maxsize=1)
def recogniser() -> Recogniser:
    """The recogniser of English, built once a process."""
    return Recogniser()
