"""Times that come again: every Monday, each year, twice a week, daily, on weekends.

Here: sets, with TIMEX3 quant and freq where the text tells them.
"""

from assets.dated_events.forms import SEASONS, Form, Repeat, length_value
from assets.dated_events.grammar.english import lexicon
from assets.dated_events.grammar.patterns import any_of
from assets.dated_events.grammar.rules import Rule, Words

_A_RATE = "million billion thousand hundred trillion dozen time times once twice thrice percent cent cents people"
_NO_RATE = "was is has as this us lasts takes years months days weeks minutes minus plus"
_RATE = rf"(?:[$£#]\s?[\d.,]+|%|\b(?:{any_of(_A_RATE)}|\d[\d.,]*[a-z%]*|(?!{any_of(_NO_RATE)}\s)[a-z]{{3,}}s))\s"


_A_TITLE = r"(?<=\w\s(?-i:Weekly))|(?<=\w\s(?-i:Daily))|(?<=\w\s(?-i:Monthly))|(?<=\w\s(?-i:Quarterly))"
"""Behind "Weekly" within a sentence, where it ends a paper's name."""


def _quant(w: Words) -> str:
    return {"each": "EACH"}.get((w.get("quant") or "").lower(), "EVERY")


def _every_unit(w: Words) -> Form | None:
    return Repeat(length_value(1, lexicon.unit(w["unit"] or "")), _quant(w))


def _every_other(w: Words) -> Form | None:
    return Repeat(length_value(2, lexicon.unit(w["unit"] or "")), "EVERY")


def _every_count(w: Words) -> Form | None:
    return Repeat(length_value(lexicon.number(w["n"] or ""), lexicon.unit(w["unit"] or "")), "EVERY")


def _every_name(w: Words) -> Form | None:
    if day := w.get("weekday"):
        return Repeat(f"XXXX-WXX-{lexicon.weekday(day)}", _quant(w))
    if month := w.get("month"):
        return Repeat(f"XXXX-{lexicon.month(month):02d}", _quant(w))
    if season := w.get("season"):
        return Repeat(f"XXXX-{SEASONS[lexicon.SEASONS[season.lower()] - 1]}", _quant(w))
    return Repeat(f"XXXX-XX-XXT{lexicon.DAY_PARTS[(w['daypart'] or '').lower()]}", _quant(w))


def _times_a_unit(w: Words) -> Form | None:
    known = {"once": 1, "twice": 2, "thrice": 3}
    count = known.get((w.get("times") or "").lower()) or lexicon.number(w.get("n") or "several")
    return Repeat(length_value(1, lexicon.unit(w["unit"] or "")), None, f"{count:g}X" if count else None)


def _rate(w: Words) -> Form | None:
    return Repeat(length_value(1, lexicon.unit(w["unit"] or "")))


def _adverb(w: Words) -> Form | None:
    return Repeat(lexicon.ADVERBS[(w["ly"] or "").lower()])


def _weekday_nights(w: Words) -> Form | None:
    part = lexicon.DAY_PARTS[(w["dayparts"] or "").lower()[:-1]]
    return Repeat(f"XXXX-WXX-{lexicon.weekday(w['weekday'] or '')}T{part}")


def _weekdays(w: Words) -> Form | None:
    return Repeat(f"XXXX-WXX-{lexicon.weekday((w['weekdays'] or '')[:-1])}")


# fmt: off
RULES = (
    Rule("every_unit", "{quant} [single ]{unit}", _every_unit,
        examples={
            "every day": "P1D", "each week": "P1W", "every month": "P1M", "every year": "P1Y", "each hour": "PT1H",
            "every weekend": "P1WE", "each quarter": "P1Q", "every decade": "P10Y", "every single day": "P1D",
            "each season": "P1S", "It rings every hour.": "PT1H",
        },
    ),
    Rule("every_other_unit", "every (other|second) {unit}", _every_other,
        examples={
            "every other day": "P2D", "every second week": "P2W", "every other year": "P2Y",
            "every other month": "P2M",
        },
    ),
    Rule("every_count", "every ({n}|{some:n}) {unit}", _every_count,
        examples={
            "every two weeks": "P2W", "every four years": "P4Y", "every ten minutes": "PT10M",
            "every few days": "PXD", "every several weeks": "PXW", "every 90 days": "P90D",
        },
    ),
    Rule("every_weekday", "{quant} {fullday:weekday}", _every_name,
        examples={
            "every Monday": "XXXX-WXX-1", "each Friday": "XXXX-WXX-5", "every Sunday": "XXXX-WXX-7",
            "each Wednesday": "XXXX-WXX-3", "every Saturday": "XXXX-WXX-6", "Every Friday they fish.": "XXXX-WXX-5",
        },
    ),
    Rule("every_other_weekday", "every (other|second) {fullday:weekday}", lambda _: Repeat("P2W", "EVERY"),
        examples={
            "every other Tuesday": "P2W", "every second Friday": "P2W",
        },
    ),
    Rule("every_month_name", "{quant} {month}", _every_name,
        examples={
            "every May": "XXXX-05", "each July": "XXXX-07", "every December": "XXXX-12", "every January": "XXXX-01",
            "each March": "XXXX-03",
        },
    ),
    Rule("every_season", "{quant} {season}", _every_name,
        examples={
            "every summer": "XXXX-SU", "each winter": "XXXX-WI", "every spring": "XXXX-SP", "each autumn": "XXXX-FA",
            "every fall": "XXXX-FA", "Each spring it floods.": "XXXX-SP",
        },
    ),
    Rule("every_part_of_day", "{quant} {daypart}", _every_name,
        examples={
            "every morning": "XXXX-XX-XXTMO", "each night": "XXXX-XX-XXTNI", "every evening": "XXXX-XX-XXTEV",
            "every afternoon": "XXXX-XX-XXTAF",
        },
    ),
    Rule("times_a_unit", "({times}|{n} times|{some:n} times) (a|an|each|every|per) {unit}", _times_a_unit,
        examples={
            "once a week": "P1W 1X", "twice a year": "P1Y 2X", "three times a day": "P1D 3X",
            "four times a month": "P1M 4X", "once every year": "P1Y 1X", "several times a week": "P1W",
            "ten times per hour": "PT1H 10X", "twice each month": "P1M 2X", "thrice a day": "P1D 3X",
            "Twice a day he walks.": "P1D 2X", "She swims three times a week.": "P1W 3X",
            "They meet once a month.": "P1M 1X", "The board sits four times a year.": "P1Y 4X",
        },
    ),
    Rule("rate", "(a|an) {unit}", _rate, only_after=_RATE,
        unless_before=r"\s(?:ago|earlier|later|before|after|old|or|from|of)\b|-",
        examples={
            "$5 million a year": "P1Y", "80 miles a week": "P1W", "ten cents a day": "P1D",
            "two trips a month": "P1M", "1,200 people a day": "P1D", "5% a year": "P1Y",
            "millions of tons a year": "P1Y", "$15 an hour": "PT1H", "The club pays $40 an hour.": "PT1H",
            "Rent is $900 a month.": "P1M", "It sells 300 loaves a day.": "P1D",
            "The mill makes 5,000 tons a year.": "P1Y", "He earns 20 pounds a week.": "P1W", "24 hours a day": "P1D",
        },
    ),
    Rule("per_unit", "per {unit}", _rate,
        examples={
            "per year": "P1Y", "per day": "P1D", "per month": "P1M", "per hour": "PT1H", "per week": "P1W",
            "per capita per year": "P1Y",
        },
    ),
    Rule("adverb", "{ly}", _adverb, unless_before=_A_TITLE + r"|\s(?-i:[A-Z])|\s(?:newspaper|paper)",
        examples={
            "daily": "P1D", "weekly": "P1W", "monthly": "P1M", "yearly": "P1Y", "annually": "P1Y", "hourly": "PT1H",
            "nightly": "XXXX-XX-XXTNI", "a daily chore": "P1D", "the weekly report": "P1W", "biweekly": "P2W",
            "fortnightly": "P2W", "its monthly fee": "P1M", "semiannually": "P6M", "biannually": "P6M",
            "biennially": "P2Y", "bimonthly": "P2M",
        },
        not_examples=(
            "she told Us Weekly", "in Entertainment Weekly",
            "annual report", "annual growth", "the annual fair", "yearling", "yearbook", "monthling",
        ),
    ),
    Rule("quarterly", "quarterly", lambda _: Repeat("P3M"),
        unless_before=r"\s(?-i:[A-Z])|\s(?!and|in|for|by|on|with|from|to|since|at|but)\w",
        examples={
            "paid quarterly.": "P3M", "reviewed quarterly and yearly": "P3M; P1Y", "quarterly, as agreed": "P3M",
        },
    ),
    Rule("weekdays", "{weekdays}", _weekdays,
        examples={
            "on Mondays": "XXXX-WXX-1", "on Fridays": "XXXX-WXX-5", "Sundays": "XXXX-WXX-7",
            "Tuesdays and Thursdays": "XXXX-WXX-2; XXXX-WXX-4", "on Saturdays": "XXXX-WXX-6",
        },
    ),
    Rule("weekday_nights", "{fullday:weekday} {dayparts}", _weekday_nights,
        examples={
            "Monday nights": "XXXX-WXX-1TNI", "Friday evenings": "XXXX-WXX-5TEV",
            "on Saturday mornings": "XXXX-WXX-6TMO", "Sunday afternoons": "XXXX-WXX-7TAF",
        },
    ),
    Rule("on_weekends", "weekends", lambda _: Repeat("XXXX-WXX-WE"), only_after=r"\b(?:on|at)\s",
        examples={
            "on weekends": "XXXX-WXX-WE", "at weekends": "XXXX-WXX-WE",
        },
    ),
    Rule("on_weekdays", "weekdays", lambda _: Repeat("XXXX-WXX"), only_after=r"\bon\s",
        examples={
            "on weekdays": "XXXX-WXX",
        },
    ),
)
# fmt: on
_PARTS = ("mornings", "afternoons", "evenings", "nights")
_DAYS = (*_PARTS, "weekends", "weekdays", *(f"{day}s" for day in lexicon.FULL_WEEKDAYS))
TRIGGERS = frozenset((*lexicon.ADVERBS, "quarterly", *_DAYS))
