"""Every rule, join and modifier of the grammar, tried on its own examples."""

import os
import re
import subprocess
import sys
from collections import Counter
from dataclasses import replace

import pytest

from assets.dated_events import tag
from assets.dated_events.grammar import english
from assets.dated_events.grammar.examples import REFERENCE, notation
from assets.dated_events.grammar.patterns import translate
from assets.dated_events.grammar.rules import Join, Modifier, Rule, rules_version

ENTRIES: tuple[Rule | Join | Modifier, ...] = (*english.RULES, *english.JOINS, *english.MODIFIERS)


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_examples(entry: Rule | Join | Modifier) -> None:
    """Each example reads as its rule expects, on the one fixed day of publication."""
    read = {text: notation(tag(text, REFERENCE)) for text in entry.examples}
    assert read == dict(entry.examples)


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_counter_examples(entry: Rule | Join | Modifier) -> None:
    """In a counter-example no rule at all finds a date."""
    found = {text: notation(tag(text, REFERENCE)) for text in entry.not_examples}
    assert not any(found.values()), found


def test_the_corpus_is_large() -> None:
    """There are at least 1,500 examples and 400 counter-examples, none of them twice."""
    examples = Counter(text for entry in ENTRIES for text in entry.examples)
    counter = Counter(text for entry in ENTRIES for text in entry.not_examples)
    assert len(examples) >= 1500
    assert len(counter) >= 400
    assert not [text for text, count in (examples + counter).items() if count > 1]


def test_names_are_unique() -> None:
    """A name tells one rule, so that the rule of a date can be looked up."""
    names = Counter(entry.name for entry in ENTRIES)
    assert not [name for name, count in names.items() if count > 1]


def test_a_rule_stands_alone_or_is_joined() -> None:
    """Each rule that is an expression by itself has examples of its own."""
    assert not [rule.name for rule in english.RULES if rule.alone and not rule.examples]


@pytest.mark.parametrize("rule", english.RULES, ids=lambda rule: rule.name)
def test_patterns_are_bounded(rule: Rule) -> None:
    """No pattern repeats a group without bound, so that none can take more than linear time."""
    pattern = translate(rule.pattern, english.ATOMS)
    assert pattern.openings
    for source in (pattern.regex, rule.only_after, rule.unless_after, rule.unless_before):
        assert not re.search(r"(?<!\\)\)[*+]", source)


def test_the_version_tells_another_grammar() -> None:
    """A changed pattern, example, order or word gives another version; so the days made by older rules are known."""
    first, *others = ENTRIES
    changed = [
        rules_version((replace(first, pattern=f"{first.pattern} "), *others), english.ATOMS),
        rules_version((replace(first, examples={}), *others), english.ATOMS),
        rules_version((*others, first), english.ATOMS),
        rules_version(ENTRIES, dict(list(english.ATOMS.items())[1:])),
    ]
    assert len({english.VERSION, *changed}) == 5


@pytest.mark.parametrize("seed", ["1", "2"])
def test_the_version_is_that_of_every_process(seed: str) -> None:
    """The same grammar has the same version in each process, in whatever order that one's sets are."""
    code = "from assets.dated_events.grammar import english; print(english.VERSION)"
    environment = os.environ | {"PYTHONHASHSEED": seed}
    told = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert told.stdout.strip() == english.VERSION
