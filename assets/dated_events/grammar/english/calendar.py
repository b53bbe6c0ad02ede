"""Dates by their names: days, months and years, in words and figures.

Here: what is absolute, or absolute but for its year. Not here: decades, centuries and eras (``era``), and what counts
from another date (``relative``).
"""

from assets.dated_events.forms import Absolute, Form, Impossible, Numeric, Part, Range, Shift
from assets.dated_events.grammar.english import lexicon
from assets.dated_events.grammar.english.negative import COUNTED, NUMBERED, UNTOUCHED
from assets.dated_events.grammar.english.readings import day_of_month, figures, month_of, part, year_of
from assets.dated_events.grammar.patterns import any_of
from assets.dated_events.grammar.rules import Rule, Words

_SIGNALS = """
in since by until till from to through throughout during of between for before after around about and or early late mid
on last next this every each past coming into than beyond circa
"""
_AFTER_SIGNAL = rf"(?:\b(?:{any_of(_SIGNALS)}|as\sof)\s|[-–—(]\s?|\b(?:the|a|an|its|his|their|our|early|late|mid)[-\s])"
_NAMED = (
    r"(?:\b(?:mr|mrs|ms|dr|sir|miss|lady|president|minister|chancellor|secretary)\.?\s|[$£€#@]\s?"
    r"|\w(?<!mid)(?<!late)(?<!early)(?<!post)(?<!pre)-|/)"
)
_A_NAME = r"\s(?-i:[A-Z][a-z]+)|['’]s?\s(?-i:[A-Z])|\s(?:said|says|told|asked|added)\b|\s?[-/]\w"
_ORDINAL_END = r"\s(?!and|at|in|to|he|she|it|they|the|when|but|with|by|from|his|was|were|had)\w|-"


def _iso_month(w: Words) -> Form | None:
    month = int(w["m"] or "")
    return Part("month", month, year_of(w["y"])) if 1 <= month <= 12 else None


def _numeric(w: Words) -> Form | None:
    a, b, year = int(w["a"] or ""), int(w["b"] or ""), int(w["y"] or "")
    if not (1 <= a <= 31 and 1 <= b <= 31) or (a > 12 and b > 12) or not year:
        return Impossible()
    return Numeric(a, b, year)


def _spelled_year(w: Words) -> Absolute | None:
    high, low = lexicon.number(w["high"] or ""), lexicon.number(w["low"] or "")
    return None if high is None or low is None else Absolute("year", int(high * 100 + low))


def _month_spelled_year(w: Words) -> Form | None:
    return Part("month", lexicon.month(w["month"] or ""), _spelled_year(w))


def _year_span(w: Words) -> Form | None:
    first, tail = year_of(w["year"]), w["tail"] or ""
    if first is None:
        return None
    last = int(tail) if len(tail) == 4 else first.number // 100 * 100 + int(tail)
    return Range(first, Absolute("year", last)) if first.number < last < first.number + 100 else None


def _days_of_month(w: Words) -> Form | None:
    first, last = (day_of_month({**w, "day": w[name]}) for name in ("day", "to"))
    if isinstance(first, Impossible) or isinstance(last, Impossible):
        return Impossible()
    if not isinstance(first, Part) or not isinstance(last, Part):
        return None
    return Range(first, last) if first.index < last.index else None


def _months_of_year(w: Words) -> Form | None:
    first, last = lexicon.month(w["month"] or ""), lexicon.month(w["to"] or "")
    year = year_of(w["year"])
    if year is None:
        return None
    begins = Absolute("year", year.number - (first > last))
    return Range(Part("month", first, begins), Part("month", last, year))


def _days_of_months(w: Words) -> Form | None:
    first = day_of_month({"month": w["month"], "day": w["day"]})
    last = day_of_month({"month": w["month_to"], "day": w["to"], "year": w.get("year")})
    if not isinstance(first, Part) or not isinstance(last, Part):
        return None
    year = year_of(w.get("year"))
    if year and isinstance(first.of, Part) and isinstance(last.of, Part):
        begins = Absolute("year", year.number - (first.of.index > last.of.index))
        first = Part("day", first.index, Part("month", first.of.index, begins))
    return Range(first, last)


def _ordinal_day(w: Words) -> Form | None:
    nth = lexicon.ordinal(w["ordinal"] or "")
    return day_of_month({**w, "day": str(nth)}) if nth < 32 else None


def _day_of_this_month(w: Words) -> Form | None:
    day = lexicon.ordinal(w["ordinal"] or "")
    return Part("day", day, Shift("month", 0, "focus")) if day < 32 else None


def _year_two_thousand(w: Words) -> Form | None:
    return Absolute("year", 2000 + int(lexicon.number(w.get("low") or "zero") or 0))


# fmt: off
RULES = (
    Rule("iso_date", "{y}-{m}-{d}", figures("ymd"), unless_after=UNTOUCHED, unless_before=r"-\d"),
    Rule("slashed_iso_date", "{y}/{m}/{d}", figures("ymd"), unless_after=UNTOUCHED, unless_before=r"/"),
    Rule("iso_month", "{y}-{m}", _iso_month, unless_after=UNTOUCHED, unless_before=r"[-–/]|\.\d|\s(?:to|and)\s\d{4}-\d\d\d"),
    Rule("numeric_date", "{a}/{b}/{y}", _numeric, unless_after=UNTOUCHED, unless_before=r"[/\d]"),
    Rule("dashed_date", "{a}-{b}-{y}", _numeric, unless_after=UNTOUCHED, unless_before=r"[-/\d]"),
    Rule("dotted_date", "{d1:d}.{m1:m}.{y}", figures("dmy"), unless_after=UNTOUCHED, unless_before=r"\.?\d"),
    Rule("month_day_year", "{month} {anyday:day}[,][ ]{year}", day_of_month),
    Rule("month_day", "{month}~{anyday:day}", day_of_month, unless_before=r"[-–]\d|,\d{3}"),
    Rule("day_month_year", "[the ]{anyday:day}~[of ]{month}[,]~{year}", day_of_month),
    Rule("day_month", "[the ]{anyday:day}~[of ]{month}", day_of_month),
    Rule("spelled_day_month", "the {ordinal} [day ]of {month}[,][ {year}]", _ordinal_day),
    Rule("month_spelled_day", "{month} [the ]{ordinal}[,][ {year}]", _ordinal_day),
    Rule("days_of_month", "{month} {anyday:day}[ ](-|–|—|to|through|and)[ ]{dayto:to}[,][ {year}]", _days_of_month),
    Rule("days_before_month", "{anyday:day}[ ](-|–|—|to|and)[ ]{dayto:to}[ of] {month}[,][ {year}]", _days_of_month),
    Rule("days_of_months", "{month} {anyday:day}[ ](-|–|—)[ ]{month:month_to} {dayto:to}[,][ {year}]", _days_of_months),
    Rule("days_before_months", "{anyday:day} {month}[ ](-|–|—)[ ]{dayto:to} {month:month_to}[,][ {year}]", _days_of_months),
    Rule("month_year", "{month}[,][ of][ the year] {year}", month_of),
    Rule("month_hyphen_year", "{month}-{year}", month_of),
    Rule("month_short_year", "{month} {shortyear:year}", month_of),
    Rule("month_spelled_year", "{month}[,] {high}~{low}", _month_spelled_year),
    Rule("months_of_year", "{month}[ ](-|–|—|to|through|until|and)[ ]{month:to}[,][ of] {year}", _months_of_year),
    Rule("month", "{fullmonth:month}", part("month"), unless_after=_NAMED),
    Rule("name_like_month", "{namelike:month}", part("month"), only_after=_AFTER_SIGNAL, unless_before=_A_NAME),
    Rule("day_of_this_month", "the {figure_ordinal:ordinal}", _day_of_this_month, only_after=r"\bon\s", unless_before=_ORDINAL_END),
    Rule("year", "{year}", lambda w: year_of(w["year"]), unless_after=NUMBERED, unless_before=COUNTED),
    Rule("about_year", "{year}", lambda w: year_of(w["year"]),
         only_after=r"\b(?:about|around|approximately)\s", unless_before=rf"{COUNTED}|\s(?!in|at|by|and|the|when|a|he|she|it)\w"),
    Rule("short_year", "{shortyear:year}", lambda w: year_of(w["year"]),
         only_after=r"\b(?:in|since|of|by|and|to|from|early|late|until|between)\s"),
    Rule("year_span", "{year}[ ](-|–|—)[ ]{tail}", _year_span, unless_after=NUMBERED, unless_before=COUNTED),
    Rule("spelled_year", "{high}~{low}", _spelled_year, unless_before=COUNTED),
    Rule("year_two_thousand", "the year two thousand[ and {low1:low}]", _year_two_thousand),
)
# fmt: on
TRIGGERS = frozenset(("thousand", "nineteen", "eighteen", "seventeen", "sixteen", "fifteen"))
