"""Quarters, halves and fiscal years: the third quarter, fiscal 1990, the first half of the year, Q3 2020."""

from dataclasses import replace

from assets.dated_events.forms import Absolute, Form, Part, Shift
from assets.dated_events.grammar.english import lexicon
from assets.dated_events.grammar.english.readings import shift, year_of, year_span
from assets.dated_events.grammar.patterns import any_of
from assets.dated_events.grammar.rules import Rule, Words


def _quarter(w: Words) -> Form | None:
    word = (w["ordinal"] or "").lower()
    return Part("quarter", 4 if word in ("final", "last") else lexicon.ordinal(word), _year(w))


def _year(w: Words) -> Absolute | None:
    """The year of a quarter; a fiscal one where either is said to be."""
    year = year_of(w.get("year"))
    return replace(year, fiscal=True) if year and (w.get("fiscal") or w.get("fy")) else year


def _half(w: Words) -> Form | None:
    return Part("half", 1 if (w["which"] or "").lower() == "first" else 2, year_of(w.get("year")))


def _fiscal_year(w: Words) -> Form | None:
    year = year_of(w["year"])
    return Absolute(year.unit, year.number, fiscal=True) if year else None


def _coded(w: Words) -> Form | None:
    unit, nth = ("quarter", 4) if (w["code"] or "").lower() == "q" else ("half", 2)
    return Part(unit, int(w["nth"] or ""), _year(w)) if int(w["nth"] or "") <= nth else None


def _quarter_at_hand(_: Words) -> Form | None:
    return Shift("quarter", 0, "quarter")


def _quarter_of(w: Words) -> Form | None:
    return Part("quarter", 0, year_of(w["year"]))


_GAME = """
touchdown touchdowns scored scores scoring scoreless unanswered halftime half-time rebounds kickoff kick-off
yards coach quarterback striker midfielder goalkeeper equaliser equalizer header interception interceptions sacks punt
fumble overtime referee innings
"""
_OF_A_GAME = (
    rf"\b{any_of(_GAME)}\b|\bfree\sthrows?\b|\bfield\sgoals?\b|\bpoints\s(?:in|of)\sthe\s(?:game|half|quarter)\b"
    r"|\bthe\sgame\b|\d\s?-\s?\d{1,3}\s(?:lead|deficit|win|loss)\b|\d\s(?:remaining|left)\sin\b"
)
"""Near halves and quarters that are those of a game."""
_NOT_FISCAL = r"-|\s(?:of|mile|million|century|final|finals|back|dollar)\b"
_HALF_OF = r"\sof\s(?!the\s(?:year|decade|19|20|century)|this|last|next|fiscal|\d)|\s(?:time|goal|hour|an?\s)|-"

# fmt: off
RULES = (
    Rule("quarter", "[the ][{fiscal}~|calendar ]{quarter_ordinal:ordinal} quarter[[ of][ {fiscal}] {year}]",
        _quarter, unless_before=r"s\b|-|\sof\s(?:the\s)?(?:century|game|match|moon|play)", unless_near=_OF_A_GAME,
        examples={
            "Profit in the first quarter rose to $5 million from $3 million a year earlier.": "2019-Q1; 2018-Q1",
            "In the first quarter it lost $2 million, compared with a profit a year earlier.": "2019-Q1; 2018",
            "In the first quarter it won. In the comparable year-ago quarter it lost.": "2019-Q1; 2018-Q1",
            "the third quarter of 2018": "2018-Q3", "the second quarter of fiscal 2017": "2017-Q2",
            "the first quarter": "2019-Q1", "the second quarter": "2019-Q2", "the third quarter": "2018-Q3",
            "the fourth quarter": "2018-Q4", "its final quarter": "2018-Q4", "a first quarter": "2019-Q1",
            "The firm made money in the third quarter.": "2018-Q3",
            "The bank will report in the third quarter.": "2019-Q3",
            "It expects a loss in the fourth quarter.": "2019-Q4", "the fiscal first quarter": "2019-Q1",
            "the fiscal third quarter": "2018-Q3", "the calendar second quarter": "2019-Q2",
            "the fiscal fourth quarter": "2018-Q4",
            "Sales rose in the first quarter of 2017 and fell in the second quarter of 2018.": "2017-Q1; 2018-Q2",
            "Output in the third quarter of 2016 was flat.": "2016-Q3",
            "The loss in the fourth quarter of 2015 was small.": "2015-Q4",
            "Its fiscal third quarter ended badly.": "2018-Q3",
        },
    ),
    Rule("hyphened_quarter", "[{fiscal} ]{quarter_ordinal:ordinal}-quarter[[ {fiscal}] {year}]", _quarter,
        unless_before=r"s\b", unless_near=_OF_A_GAME,
        examples={
            "first-quarter profit": "2019-Q1", "a third-quarter loss": "2018-Q3", "fourth-quarter sales": "2018-Q4",
            "second-quarter 2018 results": "2018-Q2", "second-quarter fiscal 2018": "2018-Q2",
            "fiscal first-quarter results": "2019-Q1",
            "the third-quarter dip": "2018-Q3", "It had a first-quarter gain.": "2019-Q1",
        },
    ),
    Rule("quarter_of_named_year", "[the ][{fiscal} ]{year} [{fiscal} ]{quarter_ordinal:ordinal}~quarter", _quarter,
        examples={
            "the 2018 third quarter": "2018-Q3", "the 1999 first quarter": "1999-Q1",
            "fiscal 2017 second quarter": "2017-Q2",
        },
    ),
    Rule("quarter_named_by_year", "the {year} (quarter|period)", _quarter_of,
        examples={
            "In the first quarter it won. In the 2018 quarter it lost.": "2019-Q1; 2018-Q1",
            "In the first quarter it won. In the 2018 period it lost.": "2019-Q1; 2018-Q1",
        },
    ),
    Rule("the_quarter", "(the|that|the latest|the most recent|the current|the just-ended) quarter",
        _quarter_at_hand, unless_before=_NOT_FISCAL,
        examples={
            "In the first quarter sales rose; profit for the quarter fell.": "2019-Q1; 2019-Q1",
            "profit in the latest quarter": "2019-Q1", "the most recent quarter": "2019-Q1",
            "in that quarter": "2019-Q1",
        },
        not_examples=(
            "three-quarters of the food", "a quarter of the vote", "one quarter of them", "the Latin Quarter",
            "the French quarter", "a quarter mile", "a quarter-final", "the quarterback", "the living quarters",
            "no quarter given", "at close quarters",
        ),
    ),
    Rule("latest_period", "the latest period", _quarter_at_hand,
        examples={
            "the latest period": "2019-Q1",
        },
    ),
    Rule("half", "[the ]{which} half[[ of] {year}]", _half, unless_before=_HALF_OF, unless_near=_OF_A_GAME,
        only_after=r"\b(?:in|for|during|of|from|by|until|through|since|and|to|early|late)\s(?:the\s)?(?:early\s|late\s)?",
        examples={
            "in the first half": "2019-H1", "for the second half": "2018-H2",
            "during the first half of 2018": "2018-H1", "in the latter half of 1999": "1999-H2",
            "In the second half of 2014 it paid.": "2014-H2", "In the first half of 2013 it lost.": "2013-H1",
        },
        not_examples=(
            "He scored twice in the second half.", "a touchdown in the fourth quarter",
            "with 4:43 left in the first half", "a 13-7 lead in the third quarter", "a fourth-quarter interception",
            "half the people", "half of them", "the other half", "half-time", "a half-brother",
            "the first half ended goalless", "his better half", "two and a half miles",
        ),
    ),
    Rule("bare_half", "[the ]{which} half", _half, alone=False),
    Rule("fiscal_years", "[the ](fiscal|financial)[ year] {year}(-|–|/){tail}|fy[ ]{y:year}(-|–|/){tail}", year_span,
        examples={
            "FY 2018-19": "2018/2019", "financial year 2016/17": "2016/2017", "fiscal 2015-16": "2015/2016",
        },
    ),
    Rule("fiscal_year", "[the ](fiscal|financial)[ year] {year}|fy[ ]({y:year}|{min:year})", _fiscal_year,
        examples={
            "fiscal 2018": "2018", "fiscal year 2017": "2017", "the fiscal year 2016": "2016", "FY2015": "2015",
            "FY 2020": "2020", "financial year 2014": "2014", "The firm's fiscal 2016 loss grew.": "2016",
            "FY21": "2021", "FY 19": "2019",
        },
        not_examples=(
            "financial aid", "fiscal policy", "fiscal cliff", "FY is a code",
        ),
    ),
    Rule("this_fiscal_year", "(the current|this|the|its|the latest) (fiscal|financial) year", shift("year", 0),
        unless_before=r"\s(?:ended|ending)\b",
        examples={
            "the current fiscal year": "2019", "this fiscal year": "2019", "the latest fiscal year": "2019",
            "its fiscal year": "2019", "this financial year": "2019",
        },
    ),
    Rule("last_fiscal_year", "(last|the previous|the prior|the past) (fiscal|financial) year", shift("year", -1),
        examples={
            "last fiscal year": "2018", "the previous fiscal year": "2018", "the past fiscal year": "2018",
            "the prior financial year": "2018",
        },
    ),
    Rule("next_fiscal_year", "(next|the next|the coming) (fiscal|financial) year", shift("year", 1),
        examples={
            "next fiscal year": "2020", "the coming fiscal year": "2020", "the next financial year": "2020",
        },
    ),
    Rule("coded_quarter", "{code}{nth}[ {year}|-{y:year}|[ of] {fiscal} {year}| {fy}({y:year}|{min:year})]", _coded,
        unless_after=r"[\w-]", unless_before=r"[-.\w]",
        examples={
            "Q1 2018": "2018-Q1", "Q3 2017": "2017-Q3", "H1 2018": "2018-H1", "H2 1999": "1999-H2", "Q4": "2018-Q4",
            "Q2-2016": "2016-Q2", "Q3 FY2017": "2017-Q3",
            "Q3 FY17": "2017-Q3", "Q2 of fiscal 2018": "2018-Q2",
        },
        not_examples=(
            "flight UA1999", "serial 1914-A", "A1999", "X-2000", "MD-1990", "T-1000", "F-16", "B-52", "R2-D2",
            "C-1990", "1999-A", "1987/AB", "WW2", "G20", "G7", "K2", "U2", "Q5", "H5N1", "COVID-19", "MH370",
        ),
    ),
    Rule("year_coded_quarter", "{year}[-| ]{code}{nth}", _coded, unless_after=r"[\w/$£.,-]",
        examples={
            "2018 Q1": "2018-Q1", "2017-Q3": "2017-Q3", "1999 H2": "1999-H2",
        },
    ),
)
# fmt: on
TRIGGERS = frozenset(("quarter", "fiscal", "financial", "half", "period", "q1", "q2", "q3", "q4", "h1", "h2", "fy"))
