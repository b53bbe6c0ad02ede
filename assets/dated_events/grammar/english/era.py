"""Decades, centuries and years of an era: the mid-1990s, the nineteenth century, 44 BC, AD 79."""

from assets.dated_events.forms import Absolute, Form, Part
from assets.dated_events.grammar.english import lexicon
from assets.dated_events.grammar.rules import Rule, Words

_TENS = dict(zip("twenties thirties forties fifties sixties seventies eighties nineties".split(), range(2, 10), strict=True))
_CENTURIES = {"eighteen": 180, "seventeen": 170, "nineteen": 190}


def _digits(text: str | None) -> str:
    return "".join(c for c in text or "" if c.isdigit())


def _decade(w: Words) -> Form | None:
    digits = _digits(w["decade"])
    if len(digits) == 4 and digits.endswith("00"):
        return Absolute("century", int(digits[:2]))
    return Absolute("decade", int(digits[:3]) if len(digits) == 4 else 190 + int(digits[0]))


def _spelled_decade(w: Words) -> Form | None:
    return Absolute("decade", _CENTURIES.get((w.get("hundred") or "").lower(), 190) + _TENS[(w["tens"] or "").lower()])


def _century(w: Words) -> Form | None:
    nth = lexicon.ordinal(w["ordinal"] or "")
    if not 0 < nth < 31:
        return None
    return Absolute("century", -nth if w.get("bc") else nth - 1)


def _year(w: Words) -> Absolute | None:
    number = int(_digits(w["anyyear"]))
    return Absolute("year", -number if w.get("bc") else number) if number else None


def _month(w: Words) -> Form | None:
    month = Part("month", lexicon.month(w["month"] or ""), _year(w))
    return Part("day", int(_digits(w["day"])), month) if w.get("day") else month


# fmt: off
RULES = (
    Rule("the_year", "the year {anyyear}", _year),
    Rule("year_after_era", "(ad|a.d.) {anyyear}", _year),
    Rule("year_before_era", "{anyyear} ({bc}|ad|a.d.|ce|c.e.)", _year),
    Rule("month_before_era", "[{day} ]{month}[ of] {anyyear} {bc}", _month),
    Rule("decade", "[the ]{decade}", _decade),
    Rule("spelled_decade", "the [{hundred}~]{tens}", _spelled_decade),
    Rule("part_of_spelled_decade", "{tens}", _spelled_decade, only_after=r"\bthe\s(?:early|late|mid)[\s-]"),
    Rule("century", "[the ]{ordinal}~century[ {bc}| ad| ce]", _century),
)
# fmt: on
TRIGGERS = frozenset((*_TENS, "century", "ad", "bc", "bce", "ce"))
