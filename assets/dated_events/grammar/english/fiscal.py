"""Quarters, halves and fiscal years: the third quarter, fiscal 1990, the first half of the year, Q3 2020."""

from assets.dated_events.forms import Absolute, Form, Part, Shift
from assets.dated_events.grammar.english import lexicon
from assets.dated_events.grammar.english.readings import year_of
from assets.dated_events.grammar.rules import Rule, Words

_FOCUS_QUARTER = Shift("quarter", 0, "quarter")


def _quarter(w: Words) -> Form | None:
    nth = 4 if (w["ordinal"] or "").lower() in ("final", "last") else lexicon.ordinal(w["ordinal"] or "")
    return Part("quarter", nth, year_of(w.get("year"))) if nth <= 4 else None


def _half(w: Words) -> Form | None:
    word = (w["which"] or "").lower()
    nth = {"first": 1, "second": 2, "last": 2, "latter": 2, "other": 2}[word]
    return Part("half", nth, year_of(w.get("year")))


def _fiscal_year(w: Words) -> Form | None:
    year = year_of(w["year"])
    return Absolute("year", year.number, fiscal=True) if year else None


def _coded(w: Words) -> Form | None:
    return Part("quarter" if (w["code"] or "q").lower() == "q" else "half", int(w["nth"] or ""), year_of(w.get("year")))


RULES = (
    Rule("quarter", "[the ][fiscal |fiscal-|calendar ]{ordinal4:ordinal} quarter[[ of][ fiscal] {year}]", _quarter, unless_before=r"s\b|\sof\s(?:the\s)?(?:century|game|match|moon)"),
    Rule("hyphened_quarter", "[fiscal ]{ordinal4:ordinal}-quarter[ {year}]", _quarter, unless_before=r"s\b"),
    Rule("quarter_of_named_year", "[the ][fiscal ]{year} [fiscal ]{ordinal4:ordinal}~quarter", _quarter),
    Rule("quarter_named_by_year", "the {year} (quarter|period)", lambda w: Part("quarter", 0, year_of(w["year"]))),
    Rule("the_quarter", "(the|that|the latest|the most recent|the current|the just-ended) quarter", lambda _: _FOCUS_QUARTER, unless_before=r"-|\s(?:of|mile|million|century|final|finals)\b"),
    Rule("latest_period", "the latest period", lambda _: _FOCUS_QUARTER),
    Rule("half", "[the ]{which} half[[ of] {year}]", _half, unless_before=r"\sof\s(?!the\s(?:year|decade|19|20)|this|last|next|fiscal|\d)|\s(?:time|goal|hour|an?\s)", only_after=r"\b(?:in|for|during|of|from|by|until|through|since|and|to|early|late)\s(?:the\s)?(?:early\s|late\s)?"),
    Rule("fiscal_year", "[the ](fiscal|financial)[ year] {year}|fy[ ]{year:y2}", lambda w: _fiscal_year({**w, "year": w.get("year") or w.get("y2")})),
    Rule("this_fiscal_year", "(the current|this|the|its|the latest) (fiscal|financial) year", lambda _: Shift("year", 0), unless_before=r"\s(?:ended|ending)\b"),
    Rule("last_fiscal_year", "(last|the previous|the prior|the past) (fiscal|financial) year", lambda _: Shift("year", -1)),
    Rule("next_fiscal_year", "(next|the next|the coming) (fiscal|financial) year", lambda _: Shift("year", 1)),
    Rule("coded_quarter", "{code}{nth}[ {year}|-{year:y3}]", lambda w: _coded({**w, "year": w.get("year") or w.get("y3")})),
    Rule("year_coded_quarter", "{year}[-| ]{code}{nth}", _coded),
)
TRIGGERS = frozenset("quarter fiscal financial half period q1 q2 q3 q4 h1 h2 fy".split())
