"""The notation of patterns."""

import re

import pytest

from assets.dated_events.grammar.patterns import ANY, captured, figures, translate, words

ATOMS = {"month": words(("march", "new moon")), "day": figures(r"\d\d?"), "n": words(("two", "a"))}


def test_translation() -> None:
    """Optional parts, alternatives and blanks are those of the notation; atoms are captured."""
    pattern = re.compile(translate("[the ]{day}~(of|in) {month}", ATOMS).regex, re.IGNORECASE)
    found = pattern.fullmatch("The 3-of\nMarch")
    assert found
    assert captured(found) == {"day": "3", "month": "March"}


def test_an_atom_can_stand_twice() -> None:
    """Of an atom in two alternatives the one that was there is captured."""
    pattern = re.compile(translate("in {day}|on {day}", ATOMS).regex)
    assert captured(pattern.fullmatch("on 7") or pytest.fail("no match")) == {"day": "7"}


def test_openings() -> None:
    """A pattern tells its first words; behind an article also the next one."""
    assert translate("[the ]{month}", ATOMS).openings == {("march",), ("new",), ("the", "march"), ("the", "new")}
    assert translate("{n} day", ATOMS).openings == {("two",), ("a", "day")}
    assert translate("the o'clock", ATOMS).openings == {("the", "o")}
    assert translate("the", ATOMS).openings == {("the", ANY)}


@pytest.mark.parametrize("source", ["[the", "the)", "(a|b"])
def test_brackets_must_match(source: str) -> None:
    """A pattern whose brackets do not match is refused."""
    with pytest.raises(ValueError, match="brackets"):
        translate(source, ATOMS)
