"""Lengths of time: two weeks, the past three years, half an hour, a five-day visit.

Here: how long, and stretches that roll up to or from the day counted from. Not here: points counted in units
(``relative``), repeated times (``repeated``).
"""

from assets.dated_events.forms import Form, Length, length_value
from assets.dated_events.grammar.english import lexicon
from assets.dated_events.grammar.english.readings import Reading, length, vague
from assets.dated_events.grammar.patterns import any_of
from assets.dated_events.grammar.rules import Rule, Words

_A_RATE = """
million billion thousand hundred dozen time times once twice thrice percent cents dollars pounds euros barrels tons
people jobs cars miles each share
"""
_PER = rf"(?:[$£]\s?[\d.,]+|%|\b(?:{any_of(_A_RATE)}|\d[\d.,]*|[a-z]{{3,}}s))\s"
_LASTED = """
for in within over after took take takes taking last lasted lasting spent spend many the these those by during through
than wait waited waiting until following of
"""
_SUBJECTS = "i we you he she it they there this"
_NOT_AGE = r"-olds?\b|\sold\b|\sof\sage\b|'?\s(?-i:War|Wars|Truce|Peace|Crisis|Campaign|Offensive)\b"
_NO_TIME = (
    r"(?<=quarters)\sof\s(?:the|an?|his|her|its|their|those|these|all)\b"
    r"|(?<=minute)\s(?:amount|quantity|quantities|fraction|trace|detail|dose|particle)s?\b"
)
"""Behind quarters that are fourths, and "minute" that is small."""
_OF_A_DAY = (
    r"-|'|\sof\s(?:the\s)?(?:early\s|late\s)?"
    r"(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?-i:[A-Z])|that|this|yesterday|morning|night)"
)
_WHOLE = (
    "more |full |straight |consecutive |whole |additional |further |long |business |working |trading |calendar |fiscal "
    "|short |entire |successive |days and |solid "
)


def _half(w: Words) -> Form | None:
    unit = lexicon.unit(w["unit"] or "")
    known = {"hour": "PT30M", "day": "PT12H", "decade": "P5Y", "century": "P50Y", "year": "P6M", "minute": "PT30S"}
    return Length(known.get(unit, length_value(0.5, unit)), 0.5, unit)


def _and_a_half(w: Words) -> Form | None:
    count, unit = lexicon.number(w["n"] or ""), lexicon.unit(w["unit"] or "")
    if count is None:
        return None
    smaller = {"hour": "PT{:g}H30M", "minute": "PT{:g}M30S", "year": "P{:g}Y6M"}.get(unit)
    return Length(smaller.format(count) if smaller else length_value(count + 0.5, unit), count + 0.5, unit)


def _quarter_century(_: Words) -> Form | None:
    return Length("P25Y", 25, "year")


def _lower_of_two(w: Words) -> Form | None:
    return length()({**w, "n": w["low"]}) if not (w["unit"] or "").lower().startswith("season") else None


def _one(back: int = 0) -> Reading:
    return lambda w: length(back)({**w, "n": "one"})


def _counted(back: int) -> Reading:
    return lambda w: length(back)(w) if w.get("n") else None


def _uncounted(w: Words) -> Form | None:
    unit = lexicon.unit(w["unit"] or "")
    return Length(length_value(None, unit), None, unit)


def _while(_: Words) -> Form | None:
    return Length("PXX", None, "year")


# fmt: off
RULES = (
    Rule("one_day", "one day", vague("FUTURE_REF"), only_after=r"\b(?:will|would|may|might|could|can)\s",
        examples={
            "He will one day return.": "FUTURE_REF 2019-06-12/..",
            "She may one day sing.": "FUTURE_REF 2019-06-12/..", "It could one day rain.": "FUTURE_REF 2019-06-12/..",
        },
    ),
    Rule("one_day_we_will", "one day", vague("FUTURE_REF"),
        unless_before=rf"(?!,?\s{any_of(_SUBJECTS)}\s(?:will|may|might|could|can)\b|,?\s\w+'ll\b)",
        examples={
            "One day we will know.": "FUTURE_REF 2019-06-12/..", "and one day it may end": "FUTURE_REF 2019-06-12/..",
        },
    ),
    Rule("length", f"[the |these |those |another ]({{n}}|{{some:n}}) [{_WHOLE}]{{length_unit:unit}}", length(),
        unless_before=_NOT_AGE + r"|\sa\s(?:day|week)\b|-\w|" + _NO_TIME,
        examples={
            "two weeks": "P2W", "three days": "P3D", "five months": "P5M", "ten years": "P10Y", "six hours": "PT6H",
            "forty minutes": "PT40M", "30 seconds": "PT30S", "two decades": "P20Y", "three centuries": "P300Y",
            "18 months": "P18M", "1,000 days": "P1000D", "72 hours": "PT72H", "two and three days": "P3D",
            "a hundred years": "P100Y", "two thousand years": "P2000Y", "twenty-one days": "P21D",
            "a few days": "PXD", "several years": "PXY", "many months": "PXM", "a couple of weeks": "P2W",
            "some weeks": "PXW", "a dozen years": "P12Y", "two quarters": "P2Q", "a fortnight": "P2W",
            "two fortnights": "P4W", "three weekends": "P3WE", "He stayed for two weeks.": "P2W",
            "She waited ten minutes.": "PT10M", "within 18 months": "P18M", "over three years": "P3Y",
            "after five days": "P5D", "in four hours": "PT4H", "for another two weeks": "P2W",
            "two more weeks": "P2W", "three full days": "P3D", "five consecutive weeks": "P5W",
            "two whole months": "P2M", "three trading days": "P3D", "the six months": "P6M", "these two years": "P2Y",
            "another three days": "P3D", "an hour": "PT1H", "a day": "P1D", "a week": "P1W", "a month": "P1M",
            "a year": "P1Y", "a decade": "P10Y", "a century": "P100Y", "one minute": "PT1M", "one week": "P1W",
            "a full year": "P1Y", "an entire month": "P1M", "for over three weeks": "P3W MORE_THAN",
            "The siege lasted five months.": "P5M",
            "The truce held for ten days.": "P10D", "The march took three weeks.": "P3W",
            "The talks went on for eighteen months.": "P18M", "The fighting raged for six hours.": "PT6H",
            "They waited for nearly two hours.": "PT2H LESS_THAN", "It burned for about three days.": "P3D APPROX",
        },
    ),
    Rule("one_unit", "(a|an|one|a full|an entire|a whole|another|a single) {single_unit:unit}", _one(),
        unless_after=_PER, unless_before=r"\s(?:old|of\sage)\b|\slater\b|-|" + _NO_TIME,
        examples={
            "another week": "P1W",
        },
        not_examples=(
            "three quarters of the votes", "a minute quantity", "a minute trace of it",
            "a second chance", "the second man", "on second thought", "the second row", "Second Avenue is closed.",
            "the second largest bank", "He came second.", "a second opinion", "second to none", "second-hand cars",
            "the second half-back", "She seconded the motion.", "the Second Battalion", "minute particles",
            "in minute detail", "the minutes of the meeting", "momentous", "a moment of truth", "a momentary lapse",
        ),
    ),
    Rule("hyphened_length", "({n}|{some:n})-{hyphen_unit:unit}[-long]", length(), unless_before=_NOT_AGE,
        examples={
            "a two-week trip": "P2W", "a five-year plan": "P5Y", "the ten-day siege": "P10D",
            "a 16-hour flight": "PT16H", "a three-month-long strike": "P3M", "a several-year gap": "PXY",
            "a 30-minute walk": "PT30M", "a 90-day note": "P90D", "the 100-day war": "P100D",
            "a four-hour drive": "PT4H", "a 10‑year plan": "P10Y",
        },
        not_examples=(
            "at 50", "at 50, she retired", "at 17 he ran", "He is 44.", "He was 65 and ill.", "aged 19",
            "a man of 72", "Mary, 34, and John, 36", "the 44-year-old driver", "a 12-year-old boy",
            "a six-year-old girl", "children under 5", "She is 52 years old.", "He turned 21 years old.",
            "people over 65 years of age", "the over-60s club", "page 3", "page 1999", "ages of man",
            "an age of iron", "stone age", "the Middle Ages",
        ),
    ),
    Rule("length_period", "(a|the) {n}-{hyphen_unit:unit} (period|span|stretch)", length(),
        examples={
            "a three-year period": "P3Y", "the six-month period": "P6M", "a two-week span": "P2W",
        },
    ),
    Rule("length_old", "{n}-{age_unit:unit}-old", length(),
        examples={
            "an 8-month-old truce": "P8M", "a three-week-old strike": "P3W", "a 10-day-old ban": "P10D",
        },
    ),
    Rule("years_old", "{units:unit}-(old|long)", _uncounted,
        examples={
            "a years-old feud": "PXY", "a decades-long quarrel": "PXE", "a weeks-long siege": "PXW",
            "a months-long search": "PXM",
        },
    ),
    Rule("day_long", "{plain_unit:unit}~long", _one(),
        examples={
            "a day-long visit": "P1D", "a week-long strike": "P1W", "a year-long study": "P1Y",
            "an hour-long talk": "PT1H",
        },
    ),
    Rule("past_length",
        "[the |these |this ](past|last|previous|preceding|prior|latest)[ {some:n}| {n}] {unit}[ or so]",
        _counted(-1),
        examples={
            "the past two weeks": "P2W 2019-05-29/2019-06-12", "the last three years": "P3Y 2016-06-12/2019-06-12",
            "the past five months": "P5M 2019-01-12/2019-06-12", "the last ten days": "P10D 2019-06-02/2019-06-12",
            "the past 20 years": "P20Y 1999-06-12/2019-06-12", "the last 18 months": "P18M 2017-12-12/2019-06-12",
            "the last two quarters": "P2Q 2018-12-12/2019-06-12",
            "the previous three years": "P3Y 2016-06-12/2019-06-12",
            "the preceding six months": "P6M 2018-12-12/2019-06-12", "the past few weeks": "PXW",
            "the last several years": "PXY", "the last couple of years": "P2Y 2017-06-12/2019-06-12",
            "the past few days": "PXD", "the last few hours": "PTXH", "the past several months": "PXM",
            "the last ten minutes": "PT10M", "It had been shut for the past six months.": "P6M 2018-12-12/2019-06-12",
            "Deaths doubled over the last five years.": "P5Y 2014-06-12/2019-06-12",
        },
    ),
    Rule("next_length", "[the |these ](next|coming|following)[ {some:n}| {n}] {unit}[ or so]", _counted(1),
        examples={
            "the next two weeks": "P2W 2019-06-12/2019-06-26", "the next three years": "P3Y 2019-06-12/2022-06-12",
            "the next five months": "P5M 2019-06-12/2019-11-12", "the next ten days": "P10D 2019-06-12/2019-06-22",
            "the next 20 years": "P20Y 2019-06-12/2039-06-12", "the coming two months": "P2M 2019-06-12/2019-08-12",
            "the following three days": "P3D 2019-06-12/2019-06-15", "the next 24 hours": "PT24H",
            "the next two years or so": "P2Y 2019-06-12/2021-06-12", "the next few weeks": "PXW",
            "the next several years": "PXY", "the next couple of days": "P2D 2019-06-12/2019-06-14",
            "the coming few days": "PXD", "about the next six months": "P6M APPROX 2019-06-12/2019-12-12",
            "It will be shut for the next six months.": "P6M 2019-06-12/2019-12-12",
            "Rents may double over the next ten years.": "P10Y 2019-06-12/2029-06-12",
        },
    ),
    Rule("past_unit", "[the ]past {rolling_unit:unit}", _one(-1),
        examples={
            "the past decade": "P10Y 2009-06-12/2019-06-12", "the past year": "P1Y 2018-06-12/2019-06-12",
            "the past week": "P1W 2019-06-05/2019-06-12", "the past month": "P1M 2019-05-12/2019-06-12",
            "the past century": "P100Y 1919-06-12/2019-06-12", "the past hour": "PT1H",
        },
    ),
    Rule("first_length", "[the ](first|final|opening|last) ({n}|{some:n}) {unit}", length(),
        examples={
            "the first nine months": "P9M", "the first two weeks": "P2W", "the final three days": "P3D",
            "the first five years": "P5Y", "the opening two hours": "PT2H",
        },
    ),
    Rule("first_units", "[the ](first|early|opening|final|closing|last) {units:unit}", _uncounted,
        unless_after=r"\b(?:two|three|four|five|six|seven|eight|nine|ten|\d)\s", unless_before=_OF_A_DAY,
        examples={
            "in the first days of the war": "PXD", "the early years": "PXY", "in its final weeks": "PXW",
            "the opening minutes": "PTXM", "during the last months of the siege": "PXM",
        },
    ),
    Rule("units_ahead", "the {units:unit} (ahead|to come)", _uncounted,
        examples={
            "the weeks ahead": "PXW", "the months to come": "PXM", "the years ahead": "PXY", "the days ahead": "PXD",
        },
    ),
    Rule("coming_units", "[the ](coming|next|following|ensuing|subsequent) {units:unit}", _uncounted,
        examples={
            "the coming weeks": "PXW", "coming years": "PXY", "in coming months": "PXM", "the coming days": "PXD",
            "the next hours": "PTXH", "In the coming weeks it will rise.": "PXW",
            "In 1989 he fled. In the following weeks she left.": "1989; PXW", "over the ensuing months": "PXM",
        },
    ),
    Rule("previous_units", "[the ](previous|preceding|intervening) {units:unit}", _uncounted,
        examples={
            "In 1989 he fled. In the preceding weeks he had sold it all.": "1989; PXW",
            "the previous months": "PXM", "in the intervening years": "PXY",
        },
    ),
    Rule("half_unit", "[a ]half(-| )[a |an ]{unit}", _half,
        unless_after=r"\b(?:first|second|last|third|other|and\sa|latter)[\s-]",
        examples={
            "half an hour": "PT30M", "half a year": "P6M", "half a century": "P50Y", "half a day": "PT12H",
            "half-hour": "PT30M", "a half-century": "P50Y",
        },
    ),
    Rule("quarter_century", "[a ]quarter(-| of a | )century", _quarter_century,
        examples={
            "a quarter of a century": "P25Y", "a quarter-century": "P25Y", "a quarter century": "P25Y",
        },
    ),
    Rule("and_a_half", "{n}~and~a~half~{unit}", _and_a_half,
        examples={
            "two and a half years": "P2Y6M", "three and a half hours": "PT3H30M", "one and a half months": "P1.5M",
            "five and a half minutes": "PT5M30S", "two-and-a-half years": "P2Y6M",
            "three-and-a-half hours": "PT3H30M",
        },
    ),
    Rule("unit_and_a_half", "{n} {unit} and a half", _and_a_half,
        examples={
            "an hour and a half": "PT1H30M", "a year and a half": "P1Y6M", "a minute and a half": "PT1M30S",
            "a month and a half": "P1.5M",
        },
    ),
    Rule("figure_and_half", "{n} 1/2 {unit}", _and_a_half,
        examples={
            "5 1/2 hours": "PT5H30M", "2 1/2 years": "P2Y6M", "3 1/2 months": "P3.5M",
        },
    ),
    Rule("length_range", "{number:low}[ ](-|–|to|or)[ ]{to_number:n} {unit}", _lower_of_two,
        unless_before=_NOT_AGE,
        examples={
            "two to three weeks": "P2W", "two or three days": "P2D", "12 to 18 months": "P12M",
            "five or six years": "P5Y", "10-15 minutes": "PT10M", "three to four hours": "PT3H",
        },
    ),
    Rule("unit_or_two", "[a |an ]{unit} or (two|so|more)", _one(),
        examples={
            "a year or two": "P1Y", "a week or two": "P1W", "a day or so": "P1D", "a month or more": "P1M",
            "an hour or so": "PT1H",
        },
    ),
    Rule("units_or_units", "{units:unit} or {other_units:u2}", _uncounted,
        examples={
            "weeks or months": "PXW", "days or weeks": "PXD", "months or years": "PXM",
        },
    ),
    Rule("units_round_event", "{units:unit}", _uncounted, only_after=r"\b(?:the|in|just|only)\s",
        unless_before=r"(?!\s(?:before|after|following|since|leading)\s\w)",
        examples={
            "in the weeks before the vote": "PXW", "in the days after the storm": "PXD",
            "in the months following the war": "PXM", "the years since the war": "PXY",
        },
    ),
    Rule("units_round_clause", "{units:unit}", _uncounted,
        unless_after=r"(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|several|few|many|these|those|of|dozen|score"
                     r"|hundred|thousand|\w+(?:ty|teen)))\s",
        unless_before=r"(?!\s(?:before|after)\s(?:the|an?|he|she|it|they|we|his|her|its|their|this|that|\w+ing)\b)",
        examples={
            "He died days after the storm.": "PXD", "It struck hours before they left.": "PTXH",
            "Talks broke down, weeks after they had begun.": "PXW", "It sank minutes after leaving port.": "PTXM",
        },
    ),
    Rule("units", "{units:unit}", _uncounted, only_after=rf"\b{any_of(_LASTED)}\s",
        unless_before=rf"\sold\b|-|\s(?:later|earlier|before|after|of\sage|of\sthe)\b|\s\d{{4}}\b|{_OF_A_DAY}",
        examples={
            "for years": "PXY", "for months": "PXM", "after weeks of talks": "PXW", "for decades": "PXE",
            "in days": "PXD", "within hours": "PTXH", "over centuries": "PXC", "through months of drought": "PXM",
        },
    ),
    Rule("a_while",
        "a while|some time|a [fairly |rather |very ](long|short|lengthy|brief|considerable) (time|period|while)",
        _while, unless_before=r"\sago\b",
        examples={
            "a while": "PXX", "some time": "PXX", "a long time": "PXX", "a short while": "PXX",
            "a fairly long period": "PXX", "a brief time": "PXX",
        },
        not_examples=(
            "the time being right", "Time magazine", "time and motion", "time after time he tried",
            "It was high time.", "the New York Times", "three times", "many times", "five times as big",
            "part-time jobs", "timeless tales", "a time bomb", "While he slept, she wrote.", "worth while",
            "meanwhile she sang", "period pieces", "a period drama", "a periodical", "the financial times",
        ),
    ),
)
# fmt: on
TRIGGERS = frozenset(("while", "time", "period", "half"))
