"""The atoms of English patterns: each class of words or figures as a regular expression under its name.

Here: how the words of the lexicon and figures are written in text, and what may not touch them. Not here: the words
themselves (``lexicon``).
"""

import re
from itertools import chain

from assets.dated_events.grammar.english.lexicon import (
    ADVERBS,
    CLOCKS,
    DAY_PARTS,
    FULL_WEEKDAYS,
    HOLIDAY_NAMES,
    INDEFINITE,
    MONTHS,
    ONES,
    ORDINALS,
    PAIRS,
    SEASONS,
    TENS,
    UNITS,
    WEEKDAYS,
)
from assets.dated_events.grammar.patterns import ANY, DIGITS, Atom, figures, spelled, words

_DIGIT_WORDS = "|".join(list(ONES)[1:10])
_NUMBER_WORD = "|".join(sorted(chain(ONES, TENS), key=len, reverse=True))
_NUMBER = rf"(?:(?:{_NUMBER_WORD})(?:[-\s](?:{_DIGIT_WORDS}|hundred|thousand|million)){{0,6}})(?!\w)"
_FIGURE = r"(?<![\w.,/$£:#+-])(?<![$£]\s)\d{1,3}(?:,\d{3}){0,3}(?:\.\d{1,2})?(?![\d:/%])"
_NO_FIGURE = r"(?<![\w.,/$£#+])"
_TEENS = "|".join(list(ONES)[10:])
_MIDDLES = ("mid-morning", "mid-afternoon", "midmorning", "midafternoon")
_TURNS = ("dawn", "dusk", "daybreak", "nightfall", "sunrise", "sunset", "lunchtime", "twilight")
"""Only in small letters: behind a preposition "Dawn" and "Twilight" are names."""
_CALENDAR_UNITS = ("day", "week", "weekend", "fortnight", "month", "quarter", "year", "decade", "century")
"""Units that are a piece of the calendar: not seasons, for "last season" is mostly one of games."""
_LENGTH_UNITS = [u for u in UNITS if u not in ("second", "quarter", "sec", "min", "season")]
_OF_HUNDREDS = tuple(("a", word) for word in ("hundred", "thousand", "million"))
_FIRST = ("0", *ONES, *TENS)
_HUNDREDS = r"(?:an?|one)\s(?:hundred|thousand|million)(?!\w)"


def _month_regex() -> str:
    """Months by name; "may" and "march", and abbreviations, only with a capital: they are words of other meaning."""
    long = [m for m in MONTHS if len(m) > 4 and m not in ("march", "sept.")]
    short = [m for m in MONTHS if m not in long]
    written = chain.from_iterable((m.capitalize(), m.upper()) for m in short)
    capital = "|".join(re.escape(m) for m in sorted(written, key=len, reverse=True))
    return f"(?:{'|'.join(long)}|(?-i:{capital}))(?!\\w)"


def _dotted_month_regex() -> str:
    """Abbreviations of months that end in a full stop, behind which figures may come without a blank."""
    written = chain.from_iterable((m.capitalize(), m.upper()) for m in MONTHS if m.endswith("."))
    return f"(?-i:{'|'.join(re.escape(m) for m in written)})"


def _weekday_regex() -> str:
    short = sorted((w for w in WEEKDAYS if w not in FULL_WEEKDAYS), key=len, reverse=True)
    capital = "|".join(re.escape(w) for s in short for w in (s.capitalize(), s.upper()))
    return f"(?:{'|'.join(sorted(FULL_WEEKDAYS))}|(?-i:{capital}))(?!\\w)"


_NAME_LIKE = ("march", "may", "april", "june", "august")
_PLAIN_MONTHS_KEYS = [m for m in MONTHS if m not in _NAME_LIKE and (len(m) > 4 or m == "july" or m.endswith("."))]
_PLAIN_MONTHS = [
    f"(?-i:{re.escape(m.capitalize())}|{re.escape(m.upper())})" if m.endswith(".") and len(m) == 4 else re.escape(m)
    for m in sorted(_PLAIN_MONTHS_KEYS, key=len, reverse=True)
]


ATOMS: dict[str, Atom] = {
    "month": spelled(_month_regex(), frozenset(m.rstrip(".") for m in MONTHS)),
    "dotted_month": spelled(_dotted_month_regex(), frozenset(m[:-1] for m in MONTHS if m.endswith("."))),
    "weekday": spelled(_weekday_regex(), frozenset(w.rstrip(".") for w in WEEKDAYS)),
    "fullday": spelled(f"(?:{'|'.join(sorted(FULL_WEEKDAYS))})(?!\\w)", FULL_WEEKDAYS),
    "season": words(SEASONS),
    "unit": words(UNITS),
    "daypart": words(DAY_PARTS),
    "clockword": words(CLOCKS),
    "holiday": words(HOLIDAY_NAMES),
    "ordinal": spelled(
        rf"(?:\d{{1,3}}(?:st|nd|rd|th)(?!\w)|{words(w for w in ORDINALS if w[0].isalpha()).regex})",
        frozenset({"0", *(w.split("-")[0] for w in ORDINALS if w[0].isalpha())}),
    ),
    "number": spelled(f"(?:{_FIGURE}|{_NUMBER}|{_HUNDREDS})", (*_FIRST, "a", "an"), _OF_HUNDREDS),
    "n": spelled(f"(?:{_FIGURE}|{_NUMBER}|{_HUNDREDS}|an?(?!\\w))", (*_FIRST, "a", "an"), _OF_HUNDREDS),
    "calendar_unit": words(_CALENDAR_UNITS),
    "plain_unit": words(("day", "week", "weekend", "month", "year", "decade", "century", "hour")),
    "units": words(u for u in UNITS if u.endswith("s") or u in ("centuries", "millennia")),
    "rolling_unit": words(("hour", *_CALENDAR_UNITS)),
    "long_unit": words(("week", "month", "year", "decade", "century")),
    "length_unit": words(_LENGTH_UNITS),
    "single_unit": words(u for u in _LENGTH_UNITS if not u.endswith("s")),
    "hyphen_unit": words(u for u in UNITS if u not in ("quarters", "season", "weekend")),
    "age_unit": words(("day", "week", "month")),
    "other_units": words(u for u in UNITS if u.endswith("s")),
    "fiscal": words(("fiscal", "financial")),
    "fy": spelled(r"fy\s?", ("fy",)),
    "period": words(("quarter", "period", "month")),
    "quant": words(("every", "each")),
    "times": words(("once", "twice", "thrice")),
    "ly": words(ADVERBS),
    "lasting": words(("last", "final", "closing", "opening")),
    "part_of_hour": words(("half past", "quarter past", "quarter to")),
    "figure_ordinal": figures(r"\d{1,2}(?:st|nd|rd|th)(?!\w)"),
    "weekdays": words(f"{d}s" for d in FULL_WEEKDAYS),
    "which": words(("first", "second", "last", "latter", "other")),
    "code": spelled(r"(?-i:[QH])", ("q", "h")),
    "nth": figures(r"[1-4]"),
    "h": figures(r"\d\d?"),
    "hh": figures(r"\d\d"),
    "military": figures(r"0\d[0-5]\d"),
    "min": figures(r"\d\d"),
    "sec": figures(r"\d\d(?:\.\d+)?"),
    "ampm": spelled(r"(?:[ap]\.\s?m\.?|[ap]m)(?!\w)", ("a", "p", "am", "pm"), (("a", ANY),)),
    "dayparts": words(("mornings", "afternoons", "evenings", "nights")),
    "main_daypart": words(("morning", "afternoon", "evening", "night")),
    "turn": spelled(rf"(?:{words(_MIDDLES).regex}|(?-i:{'|'.join(_TURNS)})(?!\w))", ("mid", *_MIDDLES[2:], *_TURNS)),
    "sure_season": words(("spring", "summer", "winter", "autumn")),
    "quarter_ordinal": words(("first", "second", "third", "fourth", "final", "1st", "2nd", "3rd", "4th")),
    "some": words((*INDEFINITE, *PAIRS)),
    "fullmonth": spelled(rf"(?:{'|'.join(_PLAIN_MONTHS)})(?!\w)", frozenset(m.rstrip(".") for m in _PLAIN_MONTHS_KEYS)),
    "namelike": spelled(r"(?-i:March|May|MARCH|MAY|April|June|August|APRIL|JUNE|AUGUST)(?!\w)", frozenset(_NAME_LIKE)),
    "y": figures(r"\d{4}"),
    "m": figures(r"\d\d"),
    "d": figures(r"\d\d"),
    "a": figures(r"\d\d?"),
    "b": figures(r"\d\d?"),
    "tail": figures(r"(?:\d{4}|\d\d)(?![\w%/]|[.,:-]\d)"),
    "bc": words(("bc", "b.c.", "bce", "b.c.e.")),
    "decade": spelled(
        rf"(?:{_NO_FIGURE}(?:1\d|20)\d0s|['`][1-9]0'?s|{_NO_FIGURE}[1-9]0'?s)(?!\w)",
        "'`",
        ((DIGITS, ANY),),
    ),
    "era_decade": spelled(rf"{_NO_FIGURE}\d{{1,3}}0s(?!\w)", (), ((DIGITS, ANY),)),
    "apostrophe_decade": spelled(rf"{_NO_FIGURE}(?:1\d|20)\d0's(?!\w)", (), ((DIGITS, ANY),)),
    "tens": words(("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")),
    "hundred": words(("nineteen", "eighteen", "seventeen")),
    "high": words(("nineteen", "eighteen", "seventeen", "sixteen", "fifteen")),
    "low": spelled(rf"(?:(?:{'|'.join(TENS)})(?:[-\s](?:{_DIGIT_WORDS}))?|{_TEENS})(?!\w)", ()),
    "ones": words(list(ONES)[1:20]),
    "day": figures(r"(?<![\w.,/$£:#+-])(?:[0-2]?\d|3[01])(?:st|nd|rd|th)?(?![\w%/]|[.,:]\d)"),
    "anyday": figures(r"(?<![\w.,/$£:#+-])\d\d?(?:st|nd|rd|th)?(?![\w%/]|[.,:]\d)"),
    "listed_day": figures(
        r"(?<![\w.,/$£:#+-])\d\d?(?:st|nd|rd|th)?"
        rf"(?=(?:,\s\d\d?(?:st|nd|rd|th)?){{0,3}},?\s(?:and|or)\s\d\d?(?:st|nd|rd|th)?\s(?:of\s)?{_month_regex()})"
    ),
    "to_day": figures(r"\d\d?(?:st|nd|rd|th)?(?![\w%/]|[.,:]\d)"),
    "to_number": spelled(rf"(?:\d{{1,3}}(?![\d:/%.])|{_NUMBER})", _FIRST),
    "year": figures(rf"{_NO_FIGURE}(?<![\d_]-)(?<!(?-i:[A-Z])-)(?:1\d|20)\d\d(?![\w%/]|[.,:]\d|-\d{{3}}(?!\d(?!\d)))"),
    "anyyear": figures(r"(?<![\w.,/$£#+-])\d{1,4}(?![\w%/]|[.,:]\d)"),
    "between_day_and_time": spelled(r"(?:t|\s)", ("t",)),
    "offset": spelled(r"(?:z|[+-]\d\d(?::?\d\d)?)", ("z", "+", "-")),
    "to_year": figures(r"\d{1,4}(?![\w%/]|[.,:]\d)"),
    "shortyear": spelled(r"['`]\d\d(?!\w)", frozenset("'`")),
    "zone": spelled(
        r"(?:(?:GMT|UTC)(?:\s?[+-]\d{1,2}(?::?\d\d)?)?|(?-i:[ECMP][SD]?T|CES?T|MSK|[A-Z]{1,3}[SDK]T|[EW]AT)"
        r"|(?:local|eastern|central|pacific|mountain)\s(?:standard\s|daylight\s)?time)(?!\w)",
        frozenset(("gmt", "utc", "est", "edt", "et", "cst", "local", "eastern", "(")),
    ),
}
