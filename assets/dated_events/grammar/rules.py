"""What a rule of the grammar is: a name, a pattern, a reading, and examples of what it must and must not read.

Here: the types every language's rules are made of. Not here: any one language's rules (its own folder).
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields
from functools import cached_property
from hashlib import blake2b

from assets.dated_events.forms import Form
from assets.dated_events.grammar.patterns import Atom, Pattern, translate

Words = Mapping[str, str | None]
"""What a pattern captured: the text of each atom under its name, None where it was absent."""


@dataclass(frozen=True)
class Rule:
    """One rule. ``examples`` map a text to the value expected on ``examples.REFERENCE`` (its notation is told there).

    ``reading`` makes the form of the captured words, None where they make no sense together. ``unless_after`` and
    ``unless_before`` are regular expressions of what must not stand directly in front and behind, ``only_after`` of
    what must stand in front.
    """

    name: str
    pattern: str
    reading: Callable[[Words], Form | None]
    examples: Mapping[str, str] = field(default_factory=dict)
    not_examples: tuple[str, ...] = ()
    unless_after: str = ""
    unless_before: str = ""
    only_after: str = ""
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


class Compiled:
    """A rule ready to run; its regular expressions are compiled when first needed, which keeps the start quick."""

    def __init__(self, rule: Rule, atoms: dict[str, Atom]) -> None:
        self.rule = rule
        self.pattern: Pattern = translate(rule.pattern, atoms)

    @cached_property
    def match(self) -> Callable[[str, int], re.Match[str] | None]:
        """The compiled pattern's ``match``; it ends at the end of a word."""
        return re.compile(f"(?:{self.pattern.regex})(?![\\w])", re.IGNORECASE).match

    @cached_property
    def guards(self) -> tuple[tuple[re.Pattern[str], bool], ...]:
        """What must (True) and must not (False) stand in front."""
        pairs = ((self.rule.only_after, True), (self.rule.unless_after, False))
        return tuple((re.compile(f"(?:{source})\\Z", re.IGNORECASE), must) for source, must in pairs if source)

    @cached_property
    def behind(self) -> re.Pattern[str] | None:
        """What must not stand behind."""
        return re.compile(self.rule.unless_before, re.IGNORECASE) if self.rule.unless_before else None


class Prefix:
    """A modifier ready to run."""

    _LONGEST = 32
    """How many characters in front of an expression a modifier can begin."""

    def __init__(self, modifier: Modifier) -> None:
        self.modifier = modifier

    @cached_property
    def _front(self) -> Callable[[str, int, int], re.Match[str] | None]:
        return re.compile(rf"(?<![\w-])(?:{self.modifier.pattern})\Z", re.IGNORECASE).search

    @cached_property
    def _begins(self) -> Callable[[str, int], re.Match[str] | None]:
        return re.compile(self.modifier.before, re.IGNORECASE).match

    def find(self, text: str, start: int, done: int) -> int | None:
        """Where the modifier of an expression at ``start`` begins, not before ``done``; None where there is none."""
        found = self._front(text, max(done, start - self._LONGEST), start)
        return found.start() if found and self._begins(text, start) else None
