"""What a rule of the grammar is: a name, a pattern, a reading, and examples of what it must and must not read.

Here: the types every language's rules are made of. Not here: any one language's rules (its own folder).
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields
from functools import cached_property, lru_cache
from hashlib import blake2b

from assets.dated_events.forms import Form
from assets.dated_events.grammar.patterns import CASED, Atom, Pattern, folded_regex, translate

Words = Mapping[str, str | None]
"""What a pattern captured: the text of each atom under its name, None where it was absent."""


@dataclass(frozen=True)
class Rule:
    """One rule. ``examples`` map a text to the value expected on ``examples.REFERENCE`` (its notation is told there).

    ``reading`` makes the form of the captured words, None where they make no sense together. ``unless_after`` and
    ``unless_before`` are regular expressions of what must not stand directly in front and behind, ``only_after`` of
    what must stand in front, ``unless_near`` of what must not stand within 120 characters on either side.
    """

    name: str
    pattern: str
    reading: Callable[[Words], Form | None]
    examples: Mapping[str, str] = field(default_factory=dict)
    not_examples: tuple[str, ...] = ()
    unless_after: str = ""
    unless_before: str = ""
    only_after: str = ""
    unless_near: str = ""
    mod: str | None = None
    alone: bool = True
    """Whether it is an expression by itself; else it counts only where a join takes it in."""


@dataclass(frozen=True)
class Join:
    """Two neighbours that are one expression: what stands on the left, in the gap and on the right, by granularity."""

    name: str
    left: frozenset[str]
    gap: str
    right: frozenset[str]
    reading: Callable[[Form, Form], Form | None]
    examples: Mapping[str, str] = field(default_factory=dict)
    not_examples: tuple[str, ...] = ()


@dataclass(frozen=True)
class Modifier:
    """Words in front of an expression that belong to it: what they do to its TIMEX3 mod, and to which granularities."""

    name: str
    pattern: str
    mod: str | None
    of: frozenset[str]
    before: str = ""
    """A regular expression of how the expression itself must begin, where not every one will do."""
    examples: Mapping[str, str] = field(default_factory=dict)
    not_examples: tuple[str, ...] = ()


def rules_version(entries: Iterable[Rule | Join | Modifier], atoms: Mapping[str, Atom]) -> str:
    """A hash of a grammar's data, eight hexadecimal digits: another one where a rule, an order or a word changes.

    A reading is code and has no data to hash; what it gives stands in the examples, which are part of the hash.
    """
    data = [
        [(f.name, _plain(getattr(entry, f.name))) for f in fields(entry) if f.name != "reading"] for entry in entries
    ]
    whole = json.dumps([data, [(name, atom.regex) for name, atom in atoms.items()]], ensure_ascii=False)
    return blake2b(whole.encode(), digest_size=4).hexdigest()


def _plain(value: object) -> object:
    """A field's value in one order, whatever the process."""
    if isinstance(value, frozenset):
        return sorted(value)
    return list(value.items()) if isinstance(value, Mapping) else value


_Guard = tuple[re.Pattern[str], bool]
"""What stands beside a match, and whether its case counts (else it is looked for in the folded text)."""


@lru_cache(maxsize=1024)
def _guard(source: str) -> _Guard:
    if CASED in source:
        return re.compile(source, re.IGNORECASE), True
    return re.compile(folded_regex(source)), False


@lru_cache(maxsize=64)
def _exact(atom: str) -> Callable[[str, int], re.Match[str] | None]:
    return re.compile(atom, re.IGNORECASE).match


_NEAR = 120
"""How many characters to either side are near."""


class Compiled:
    """A rule ready to run; its regular expressions are compiled when first needed, which keeps the start quick."""

    def __init__(self, rule: Rule, atoms: dict[str, Atom]) -> None:
        self.rule = rule
        self.pattern: Pattern = translate(rule.pattern, atoms)

    def match(self, text: str, small: str, start: int) -> re.Match[str] | None:
        """The match at ``start``, if there is one; it ends at the end of a word. ``small``: the text, folded."""
        found = self._folded(small, start)
        if found:
            for name, atom in self.pattern.cased:
                at = found.start(name)
                if at >= 0 and ((same := _exact(atom)(text, at)) is None or same.end() != found.end(name)):
                    return self._in_case(text, start)
        return found

    def stands_free(self, text: str, small: str, start: int, end: int) -> bool:
        """Whether what must stand in front does, and what must not stand in front or behind does not."""
        for (pattern, cased), must in self._guards:
            if (pattern.search(text if cased else small, max(0, start - 24), start) is not None) is not must:
                return False
        if self._behind is not None:
            pattern, cased = self._behind
            if pattern.match(text if cased else small, end):
                return False
        return self._near is None or self._near[0].search(small, max(0, start - _NEAR), end + _NEAR) is None

    @cached_property
    def _folded(self) -> Callable[[str, int], re.Match[str] | None]:
        return re.compile(f"(?:{folded_regex(self.pattern.regex)})(?!\\w)").match

    @cached_property
    def _in_case(self) -> Callable[[str, int], re.Match[str] | None]:
        return re.compile(f"(?:{self.pattern.regex})(?!\\w)", re.IGNORECASE).match

    @cached_property
    def _guards(self) -> tuple[tuple[_Guard, bool], ...]:
        pairs = ((self.rule.only_after, True), (self.rule.unless_after, False))
        return tuple((_guard(f"(?:{source})\\Z"), must) for source, must in pairs if source)

    @cached_property
    def _near(self) -> _Guard | None:
        return _guard(self.rule.unless_near) if self.rule.unless_near else None

    @cached_property
    def _behind(self) -> _Guard | None:
        return _guard(self.rule.unless_before) if self.rule.unless_before else None


class Prefix:
    """A modifier ready to run."""

    _LONGEST = 32
    """How many characters in front of an expression a modifier can begin."""

    def __init__(self, modifier: Modifier) -> None:
        self.modifier = modifier

    @cached_property
    def _front(self) -> Callable[[str, int, int], re.Match[str] | None]:
        return re.compile(rf"(?<![\w-])(?:{folded_regex(self.modifier.pattern)})\Z").search

    @cached_property
    def _begins(self) -> Callable[[str, int], re.Match[str] | None]:
        return re.compile(folded_regex(self.modifier.before)).match

    def find(self, small: str, start: int, done: int) -> int | None:
        """Where the modifier of an expression at ``start`` begins, not before ``done``; None where there is none.

        ``small`` is the text, folded.
        """
        found = self._front(small, max(done, start - self._LONGEST), start)
        return found.start() if found and self._begins(small, start) else None
