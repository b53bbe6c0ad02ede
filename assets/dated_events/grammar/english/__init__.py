"""The English grammar: its families of rules, joins and modifiers, in the order in which ties are broken."""

from assets.dated_events.grammar.english import (
    atoms,
    calendar,
    clock,
    duration,
    figures,
    fiscal,
    joins,
    lexicon,
    modifiers,
    months,
    reached,
    relative,
    repeated,
    season,
    vague,
    years,
)
from assets.dated_events.grammar.rules import Join, Modifier, Rule, rules_version

FAMILIES = (figures, calendar, months, years, clock, reached, relative, fiscal, season, repeated, duration, vague)
Entry = Rule | Join | Modifier
"""Whatever has a name and examples of its own."""
RULES = tuple(rule for family in FAMILIES for rule in family.RULES)
JOINS = joins.JOINS
MODIFIERS = modifiers.MODIFIERS
ATOMS = atoms.ATOMS
TRIGGERS = lexicon.TRIGGERS.union(*(family.TRIGGERS for family in FAMILIES))
VERSION = rules_version((*RULES, *JOINS, *MODIFIERS), ATOMS)
"""Tells one state of this grammar from another; part of the code version of ``dated_events``."""
