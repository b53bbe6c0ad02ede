"""Times that come again: every Monday, each year, twice a week, daily, on weekends.

Here: sets, with TIMEX3 quant and freq where the text tells them.
"""

from assets.dated_events.forms import SEASONS, UNIT_CODES, Form, Repeat, length_value
from assets.dated_events.grammar.english import lexicon
from assets.dated_events.grammar.rules import Rule, Words

_LY = {"hourly": "PT1H", "daily": "P1D", "weekly": "P1W", "monthly": "P1M", "yearly": "P1Y", "annually": "P1Y",
       "nightly": "XXXX-XX-XXTNI", "biweekly": "P2W", "fortnightly": "P2W", "bimonthly": "P2M",
       "semiannually": "P6M", "biannually": "P6M", "biennially": "P2Y", "bi-weekly": "P2W", "semi-annually": "P6M"}  # fmt: skip
_RATE = r"(?:[$£€#]\s?[\d.,]+|\b(?:million|billion|thousand|hundred|trillion|dozen|times?|once|twice|thrice|percent|cents?|%|\d[\d.,]*[a-z%]*|(?!(?:was|is|has|as|this|us|lasts|takes|years|months|days|weeks|hours|minutes)\s)[a-z]{3,}s|people))\s"


def _quant(w: Words) -> str | None:
    return {"every": "EVERY", "each": "EACH"}.get((w.get("quant") or "").lower())


def _every_unit(w: Words) -> Form | None:
    return Repeat(length_value(1, lexicon.unit(w["unit"] or "")), _quant(w))


def _every_other(w: Words) -> Form | None:
    return Repeat(length_value(2, lexicon.unit(w["unit"] or "")), "EVERY")


def _every_count(w: Words) -> Form | None:
    count = lexicon.number(w["n"] or "")
    return Repeat(length_value(count, lexicon.unit(w["unit"] or "")), "EVERY")


def _every_name(w: Words) -> Form | None:
    quant = _quant(w) or "EVERY"
    if w.get("weekday"):
        return Repeat(f"XXXX-WXX-{lexicon.weekday((w['weekday'] or '').lower())}", quant)
    if w.get("month"):
        return Repeat(f"XXXX-{lexicon.month(w['month'] or ''):02d}", quant)
    if w.get("season"):
        return Repeat(f"XXXX-{SEASONS[lexicon.SEASONS[(w['season'] or '').lower()] - 1]}", quant)
    return Repeat(f"XXXX-XX-XXT{lexicon.DAY_PARTS[(w['daypart'] or '').lower()]}", quant)


def _times_a_unit(w: Words) -> Form | None:
    times = (w.get("times") or "").lower()
    count = {"once": 1, "twice": 2, "thrice": 3}.get(times) or lexicon.number(w.get("n") or "several")
    unit = lexicon.unit(w["unit"] or "")
    return Repeat(length_value(1, unit), None, f"{count:g}X" if count else None)


def _rate(w: Words) -> Form | None:
    return Repeat(length_value(1, lexicon.unit(w["unit"] or "")))


RULES = (
    Rule("every_unit", "{quant} [single ]{unit}", _every_unit),
    Rule("every_other_unit", "every (other|second) {unit}", _every_other),
    Rule("every_count", "every {n} {unit}", _every_count),
    Rule("every_few", "every {some:n} {unit}", _every_count),
    Rule("every_weekday", "{quant} {fullday:weekday}", _every_name),
    Rule("every_month_name", "{quant} {month}", _every_name),
    Rule("every_season", "{quant} {season}", _every_name),
    Rule("every_part_of_day", "{quant} {daypart}", _every_name),
    Rule("times_a_unit", "({times}|{n} times|{some:n} times) (a|an|each|every|per) {unit}", _times_a_unit),
    Rule("rate", "(a|an) {unit}", _rate, only_after=_RATE, unless_before=r"\s(?:ago|earlier|later|before|after|old|or|from|of)\b"),
    Rule("per_unit", "per {unit}", _rate),
    Rule("quarterly", "quarterly", lambda _: Repeat("P3M"), unless_before=r"\s(?-i:[A-Z])|\s(?!and|in|for|by|on|with|from|to|since|at|but)\w"),
    Rule("adverb", "{ly}", lambda w: Repeat(_LY[(w["ly"] or "").lower()]), unless_before=r"\s(?-i:[A-Z])|\s(?:newspaper|paper)"),
    Rule("weekdays", "{weekdays}", lambda w: Repeat(f"XXXX-WXX-{lexicon.weekday((w['weekdays'] or '').lower()[:-1])}")),
    Rule("on_weekends", "weekends", lambda _: Repeat("XXXX-WXX-WE"), only_after=r"\bon\s"),
    Rule("on_weekdays", "weekdays", lambda _: Repeat("XXXX-WXX"), only_after=r"\bon\s"),
)
TRIGGERS = frozenset((*_LY, "weekends", "weekdays", *(f"{d}s" for d in lexicon.FULL_WEEKDAYS)))
_ = UNIT_CODES
