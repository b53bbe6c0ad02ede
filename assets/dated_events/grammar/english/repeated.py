"""Times that come again: every Monday, each year, twice a week, daily, on weekends.

Here: sets, with TIMEX3 quant and freq where the text tells them.
"""

from assets.dated_events.forms import SEASONS, Form, Repeat, length_value
from assets.dated_events.grammar.english import lexicon
from assets.dated_events.grammar.patterns import any_of
from assets.dated_events.grammar.rules import Rule, Words

_A_RATE = "million billion thousand hundred trillion dozen time times once twice thrice percent cent cents people"
_NO_RATE = "was is has as this us lasts takes years months days weeks hours minutes minus plus"
_RATE = rf"(?:[$£€#]\s?[\d.,]+|%|\b(?:{any_of(_A_RATE)}|\d[\d.,]*[a-z%]*|(?!{any_of(_NO_RATE)}\s)[a-z]{{3,}}s))\s"


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
    count = {"once": 1, "twice": 2, "thrice": 3}.get((w.get("times") or "").lower()) or lexicon.number(w.get("n") or "several")
    return Repeat(length_value(1, lexicon.unit(w["unit"] or "")), None, f"{count:g}X" if count else None)


def _rate(w: Words) -> Form | None:
    return Repeat(length_value(1, lexicon.unit(w["unit"] or "")))


def _adverb(w: Words) -> Form | None:
    return Repeat(lexicon.ADVERBS[(w["ly"] or "").lower()])


def _weekdays(w: Words) -> Form | None:
    return Repeat(f"XXXX-WXX-{lexicon.weekday((w['weekdays'] or '')[:-1])}")


# fmt: off
RULES = (
    Rule("every_unit", "{quant} [single ]{unit}", _every_unit),
    Rule("every_other_unit", "every (other|second) {unit}", _every_other),
    Rule("every_count", "every ({n}|{some:n}) {unit}", _every_count),
    Rule("every_weekday", "{quant} {fullday:weekday}", _every_name),
    Rule("every_month_name", "{quant} {month}", _every_name),
    Rule("every_season", "{quant} {season}", _every_name),
    Rule("every_part_of_day", "{quant} {daypart}", _every_name),
    Rule("times_a_unit", "({times}|{n} times|{some:n} times) (a|an|each|every|per) {unit}", _times_a_unit),
    Rule("rate", "(a|an) {unit}", _rate, only_after=_RATE, unless_before=r"\s(?:ago|earlier|later|before|after|old|or|from|of)\b|-"),
    Rule("per_unit", "per {unit}", _rate),
    Rule("adverb", "{ly}", _adverb, unless_before=r"\s(?-i:[A-Z])|\s(?:newspaper|paper)"),
    Rule("quarterly", "quarterly", lambda _: Repeat("P3M"),
         unless_before=r"\s(?-i:[A-Z])|\s(?!and|in|for|by|on|with|from|to|since|at|but)\w"),
    Rule("weekdays", "{weekdays}", _weekdays),
    Rule("on_weekends", "weekends", lambda _: Repeat("XXXX-WXX-WE"), only_after=r"\b(?:on|at)\s"),
    Rule("on_weekdays", "weekdays", lambda _: Repeat("XXXX-WXX"), only_after=r"\bon\s"),
)
# fmt: on
TRIGGERS = frozenset((*lexicon.ADVERBS, "quarterly", "weekends", "weekdays", *(f"{d}s" for d in lexicon.FULL_WEEKDAYS)))
