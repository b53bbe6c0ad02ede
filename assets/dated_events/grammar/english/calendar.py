"""Dates by their names: days, months, years, decades and centuries, in words and figures.

Here: what is absolute, or absolute but for its year. Not here: what counts from another date (``relative``).
"""

from assets.dated_events.forms import Absolute, Form, Impossible, Numeric, Part, Range
from assets.dated_events.grammar.english import lexicon
from assets.dated_events.grammar.english.negative import COUNTED, NUMBERED
from assets.dated_events.grammar.english.readings import day_of_month, figures, month_of, part, year_of
from assets.dated_events.grammar.rules import Rule, Words

_SIGNAL = r"(?:\b(?:in|since|by|until|till|from|to|through|throughout|during|of|between|for|before|after|around|about|and|or" \
    r"|early|late|mid|on|last|next|this|every|each|past|coming|until|as\sof|into|than|beyond|circa|c\.|ca\.|year)\s|[-–—(]\s?)"  # fmt: skip
_NAMED = r"(?:\b(?:mr|mrs|ms|dr|sir|miss|lady|president|minister|chancellor|secretary)\.?\s|[$£€#@]\s?|\w(?<!mid)(?<!late)(?<!early)(?<!post)(?<!pre)-|/)"


def _decade(w: Words) -> Form | None:
    text = w["decade"] or ""
    digits = "".join(c for c in text if c.isdigit())
    if len(digits) == 4 and digits.endswith("00"):
        return Absolute("century", int(digits[:2]))
    return Absolute("decade", int(digits[:3]) if len(digits) == 4 else 190 + int(digits[0]))


def _spelled_decade(w: Words) -> Form | None:
    tens = {"twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8, "nineties": 9}
    century = {"eighteen": 180, "seventeen": 170}.get((w.get("hundred") or "").lower(), 190)
    return Absolute("decade", century + tens[(w["tens"] or "").lower()])


def _century(w: Words) -> Form | None:
    nth = lexicon.ordinal(w["ordinal"] or "")
    if not 0 < nth < 31:
        return None
    return Absolute("century", -nth if w.get("bc") else nth - 1)


def _era_year(w: Words) -> Form | None:
    number = int((w["anyyear"] or "").replace(",", ""))
    return Absolute("year", -number if w.get("bc") else number) if number else None


def _era_month(w: Words) -> Form | None:
    of = Absolute("year", -int(w["anyyear"] or ""))
    month = Part("month", lexicon.month(w["month"] or ""), of)
    return Part("day", int("".join(c for c in w["day"] or "" if c.isdigit())), month) if w.get("day") else month


def _numeric(w: Words) -> Form | None:
    a, b, year = int(w["a"] or ""), int(w["b"] or ""), int(w["y"] or "")
    if not (1 <= a <= 31 and 1 <= b <= 31) or (a > 12 and b > 12):
        return Impossible()
    return Numeric(a, b, year)


def _spelled_year(w: Words) -> Form | None:
    high, low = lexicon.number(w["high"] or ""), lexicon.number(w["low"] or "") if w.get("low") else 0
    if high is None or low is None:
        return None
    return Absolute("year", int(high * 100 + low))


def _year_span(w: Words) -> Form | None:
    first = year_of(w["year"])
    if first is None:
        return None
    tail = w["tail"] or ""
    last = int(tail) if len(tail) == 4 else first.number // 10 ** len(tail) * 10 ** len(tail) + int(tail)
    return Range(first, Absolute("year", last)) if first.number < last < first.number + 100 else None


def _days_of_month(w: Words) -> Form | None:
    first, last = (day_of_month({**w, "day": w[name]}) for name in ("day", "to"))
    if first is None or last is None or isinstance(first, Impossible) or isinstance(last, Impossible):
        return first if isinstance(first, Impossible) else None
    assert isinstance(first, Part) and isinstance(last, Part)
    return Range(first, last) if first.index < last.index else None


def _months_of_year(w: Words) -> Form | None:
    first, last = (month_of({"month": w[name], "year": w["year"]}) for name in ("month", "to"))
    assert first and isinstance(last, Part) and isinstance(last.of, Absolute) and isinstance(first, Part)
    return Range(Part("month", first.index, Absolute("year", last.of.number - (first.index > last.index))), last)


def _ordinal_day(w: Words) -> Form | None:
    nth = lexicon.ordinal(w["ordinal"] or "")
    return day_of_month({**w, "day": str(nth)}) if nth < 32 else None


def _month_spelled_year(w: Words) -> Form | None:
    year = _spelled_year(w)
    return Part("month", lexicon.month(w["month"] or ""), year)


def _iso_month(w: Words) -> Form | None:
    month = int(w["m"] or "")
    return Part("month", month, year_of(w["y"])) if 1 <= month <= 12 else None


_UNTOUCHED = r"[\w/$£€.,:-]"
_TEMPORAL = _SIGNAL + r"|\b(?:the|a|an|its|his|their|our|early|late|mid)[-\s]"
_NAME_LIKE = r"\s(?-i:[A-Z][a-z]+)|['’]s?\s(?-i:[A-Z])|\s(?:said|says|told|asked|added)\b|\s?[-/]\w"

RULES = (
    Rule("iso_date", "{y}-{m}-{d}", figures("ymd"), unless_after=_UNTOUCHED, unless_before=r"-\d"),
    Rule("slashed_iso_date", "{y}/{m}/{d}", figures("ymd"), unless_after=_UNTOUCHED, unless_before=r"/"),
    Rule("iso_month", "{y}-{m}", _iso_month, unless_after=_UNTOUCHED, unless_before=r"[-–/]|\.\d"),
    Rule("numeric_date", "{a}/{b}/{y}", _numeric, unless_after=_UNTOUCHED, unless_before=r"[/\d]"),
    Rule("dotted_date", "{d1}.{m1}.{y}", figures("dmy"), unless_after=_UNTOUCHED, unless_before=r"\.?\d"),
    Rule("month_day_year", "{month} {anyday:day}[,][ ]{year}", day_of_month),
    Rule("month_day", "{month}~{anyday:day}", day_of_month, unless_before=r"[-–]\d|,\d{3}"),
    Rule("day_month_year", "[the ]{anyday:day}~[of ]{month}[,]~{year}", day_of_month),
    Rule("day_month", "[the ]{anyday:day}~[of ]{month}", day_of_month),
    Rule("spelled_day_month", "the {ordinal} [day ]of {month}[,][ {year}]", _ordinal_day),
    Rule("month_spelled_day", "{month} [the ]{ordinal}[,][ {year}]", _ordinal_day),
    Rule("days_of_month", "{month} {anyday:day}[ ](-|–|—|to|through|and)[ ]{anyday:to}[,][ {year}]", _days_of_month),
    Rule("days_before_month", "{anyday:day}[ ](-|–|—|to|and)[ ]{anyday:to}[ of] {month}[,][ {year}]", _days_of_month),
    Rule("month_year", "{month}[,][ of][ the year] {year}", month_of),
    Rule("month_hyphen_year", "{month}-{year}", month_of),
    Rule("month_short_year", "{month} {shortyear:year}", month_of),
    Rule("month_spelled_year", "{month}[,] {high}~{low}", _month_spelled_year),
    Rule("months_of_year", "{month}[ ](-|–|—|to|through|until|and)[ ]{month:to}[,][ of] {year}", _months_of_year),
    Rule("month", "{fullmonth:month}", part("month"), unless_after=_NAMED),
    Rule("name_like_month", "{namelike:month}", part("month"), only_after=_TEMPORAL, unless_before=_NAME_LIKE),
    Rule("year", "{year}", lambda w: year_of(w["year"]), unless_after=NUMBERED, unless_before=COUNTED),
    Rule("the_year", "the year {anyyear}", _era_year),
    Rule("year_of_our_lord", "(ad|a.d.) {anyyear}", _era_year),
    Rule("era_year", "{anyyear} ({bc}|ad|a.d.|ce|c.e.)", _era_year),
    Rule("era_month", "[{day} ]{month} {anyyear} {bc}", _era_month),
    Rule("short_year", "{shortyear:year}", lambda w: year_of(w["year"]), only_after=r"\b(?:in|since|of|by|and|to|from|summer|spring|fall|winter|early|late)\s"),
    Rule("year_span", "{year}[ ](-|–|—)[ ]{tail}", _year_span, unless_after=NUMBERED),
    Rule("spelled_year", "{high}~{low}", _spelled_year),
    Rule("year_two_thousand", "the year two thousand[ and {low1:low}]", lambda w: Absolute("year", 2000 + int(lexicon.number(w["low"] or "zero") or 0))),
    Rule("decade", "the {decade}|{decade}", _decade),
    Rule("spelled_decade", "the [{hundred}~]{tens}", _spelled_decade),
    Rule("century", "[the ]{ordinal}~century[ {bc}]", _century),
)
TRIGGERS = frozenset(("twenties thirties forties fifties sixties seventies eighties nineties century thousand nineteen "
                      "eighteen ad bc bce ce").split())  # fmt: skip
