"""The notation of patterns."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assets.dated_events.grammar.patterns import (
    ANY,
    DIGITS,
    captured,
    figures,
    folded,
    folded_regex,
    plain,
    translate,
    words,
)

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
    assert translate("{day}~[of ]{month}", ATOMS).openings == {(DIGITS, w) for w in ("of", "march", "new")}
    assert translate("{day}{day}", ATOMS).openings == {(DIGITS, ANY)}


@given(st.text())
def test_folding_keeps_places(text: str) -> None:
    """The text that patterns run over has every character at its place, whatever the alphabet."""
    assert len(folded(plain(text))) == len(text)


def test_folded_patterns() -> None:
    """A pattern in small letters finds in a folded text what the written one finds in the text, or more."""
    written = r"(?:\d\s(?-i:May|MAY)|\Don|A(?<!(?-i:[A-Z])-A))\Z"
    for text in ("3 May", "3 MAY", "3 may", "son", "A", "b-A", "B-A"):
        exact = re.compile(written, re.IGNORECASE).match(text)
        assert re.compile(folded_regex(written)).match(folded(text)) or not exact
    assert folded_regex(r"(?-i:May|MAY)\S") == r"(?:may)\S"
    assert plain("’98 — “3‑4” €") == '\'98 — "3-4" £'


@pytest.mark.parametrize("source", ["[the", "the)", "(a|b"])
def test_brackets_must_match(source: str) -> None:
    """A pattern whose brackets do not match is refused."""
    with pytest.raises(ValueError, match="brackets"):
        translate(source, ATOMS)
