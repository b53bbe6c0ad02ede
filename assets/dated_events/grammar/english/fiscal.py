"""Quarters, halves and fiscal years: the third quarter, fiscal 1990, the first half of the year, Q3 2020."""

from assets.dated_events.forms import Absolute, Form, Part, Shift
from assets.dated_events.grammar.english import lexicon
from assets.dated_events.grammar.english.readings import shift, year_of
from assets.dated_events.grammar.rules import Rule, Words


def _quarter(w: Words) -> Form | None:
    word = (w["ordinal"] or "").lower()
    return Part("quarter", 4 if word in ("final", "last") else lexicon.ordinal(word), year_of(w.get("year")))


def _half(w: Words) -> Form | None:
    return Part("half", 1 if (w["which"] or "").lower() == "first" else 2, year_of(w.get("year")))


def _fiscal_year(w: Words) -> Form | None:
    year = year_of(w["year"])
    return Absolute("year", year.number, fiscal=True) if year else None


def _coded(w: Words) -> Form | None:
    unit, nth = ("quarter", 4) if (w["code"] or "").lower() == "q" else ("half", 2)
    return Part(unit, int(w["nth"] or ""), year_of(w.get("year"))) if int(w["nth"] or "") <= nth else None


def _quarter_at_hand(_: Words) -> Form | None:
    return Shift("quarter", 0, "quarter")


def _quarter_of(w: Words) -> Form | None:
    return Part("quarter", 0, year_of(w["year"]))


_NOT_FISCAL = r"-|\s(?:of|mile|million|century|final|finals|back|dollar)\b"
_HALF_OF = r"\sof\s(?!the\s(?:year|decade|19|20|century)|this|last|next|fiscal|\d)|\s(?:time|goal|hour|an?\s)|-"

# fmt: off
RULES = (
    Rule("quarter", "[the ][fiscal |fiscal-|calendar ]{ordinal4:ordinal} quarter[[ of][ fiscal] {year}]", _quarter,
         unless_before=r"s\b|-|\sof\s(?:the\s)?(?:century|game|match|moon|play)"),
    Rule("hyphened_quarter", "[fiscal ]{ordinal4:ordinal}-quarter[ {year}]", _quarter, unless_before=r"s\b"),
    Rule("quarter_of_named_year", "[the ][fiscal ]{year} [fiscal ]{ordinal4:ordinal}~quarter", _quarter),
    Rule("quarter_named_by_year", "the {year} (quarter|period)", _quarter_of),
    Rule("the_quarter", "(the|that|the latest|the most recent|the current|the just-ended) quarter", _quarter_at_hand, unless_before=_NOT_FISCAL),
    Rule("latest_period", "the latest period", _quarter_at_hand),
    Rule("half", "[the ]{which} half[[ of] {year}]", _half, unless_before=_HALF_OF,
         only_after=r"\b(?:in|for|during|of|from|by|until|through|since|and|to|early|late)\s(?:the\s)?(?:early\s|late\s)?"),
    Rule("bare_half", "[the ]{which} half", _half, alone=False),
    Rule("fiscal_year", "[the ](fiscal|financial)[ year] {year}|fy[ ]{y:year}", _fiscal_year),
    Rule("this_fiscal_year", "(the current|this|the|its|the latest) (fiscal|financial) year", shift("year", 0), unless_before=r"\s(?:ended|ending)\b"),
    Rule("last_fiscal_year", "(last|the previous|the prior|the past) (fiscal|financial) year", shift("year", -1)),
    Rule("next_fiscal_year", "(next|the next|the coming) (fiscal|financial) year", shift("year", 1)),
    Rule("coded_quarter", "{code}{nth}[ {year}|-{y:year}]", _coded, unless_after=r"[\w-]", unless_before=r"[-.\w]"),
    Rule("year_coded_quarter", "{year}[-| ]{code}{nth}", _coded, unless_after=r"[\w/$£€.,-]"),
)
# fmt: on
TRIGGERS = frozenset(("quarter", "fiscal", "financial", "half", "period", "q1", "q2", "q3", "q4", "h1", "h2", "fy"))
