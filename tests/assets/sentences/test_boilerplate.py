"""The rules for boilerplate, by their own examples."""

import pytest

from assets.sentences.boilerplate import DATELINE_START, RULES
from assets.sentences.roles import is_boilerplate


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rule_takes_its_examples(rule):
    """Every rule matches each of its examples as a whole line."""
    assert [line for line in rule.examples if not rule.pattern.fullmatch(line)] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_no_rule_takes_a_counter_example(rule):
    """A line that one rule must leave is left by all of them."""
    assert [line for line in rule.counter_examples if is_boilerplate(line)] == []


def test_names_of_rules_are_unique():
    """Each kind of boilerplate has one rule."""
    assert len({rule.name for rule in RULES}) == len(RULES)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("ORSMOUTH — A barge struck the bridge.", "A barge struck the bridge."),
        ("PORT SARROW, March 10, 2026 (Corvane Wire) — President Haas spoke.", "President Haas spoke."),
        ("Pell (Corvane Wire) - “We wait,” she said.", "“We wait,” she said."),
        ("ST. OLA, Varnland (CW) _ Two ships met.", "Two ships met."),
    ],
)
def test_dateline_ends_at_the_first_sentence(text, rest):
    """Place, day and agency before an article's first sentence are told from it."""
    found = DATELINE_START.match(text)
    assert found is not None
    assert text[found.end() :] == rest


@pytest.mark.parametrize(
    "text",
    [
        "The mayor — a former pilot — left.",
        "NATO said on Monday - and again on Friday - that it would wait.",
        "DELLMARK — which owns the works — said no.",
        "A-ROAD traffic stopped.",
    ],
)
def test_sentence_with_a_dash_is_no_dateline(text):
    """A dash inside a sentence does not make its beginning a dateline."""
    assert DATELINE_START.match(text) is None


def test_long_lines_are_never_boilerplate():
    """Boilerplate is short: a paragraph that begins like it is still text."""
    assert is_boilerplate("Copyright 2026 Corvane Wire")
    assert not is_boilerplate("Copyright " + "law changed again. " * 30)
