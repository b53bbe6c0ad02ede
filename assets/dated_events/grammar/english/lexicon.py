"""The words of English time: names, numbers and units, and the atoms of patterns made of them.

Here: which words there are and what number or name each stands for. Not here: what they say together (the families).
"""

import re
from functools import lru_cache
from itertools import chain

from assets.dated_events.grammar.patterns import Atom, figures, spelled, words
from assets.dated_events.holidays import NUMBER

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan. jan", "february feb. feb", "march mar. mar", "april apr. apr", "may", "june jun. jun",
            "july jul. jul", "august aug. aug", "september sept. sept sep. sep", "october oct. oct",
            "november nov. nov", "december dec. dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday mon. mon", "tuesday tues. tues tue. tue", "wednesday wed. wed", "thursday thurs. thurs thu. thu",
            "friday fri. fri", "saturday sat. sat", "sunday sun. sun",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
FULL_WEEKDAYS = frozenset(name for name in WEEKDAYS if name.endswith("day"))
SEASONS = {"spring": 1, "springtime": 1, "summer": 2, "summertime": 2, "fall": 3, "autumn": 3, "winter": 4, "wintertime": 4}
UNITS = {
    name: unit
    for unit, names in {
        "second": "second seconds sec secs", "minute": "minute minutes min mins", "hour": "hour hours hr hrs",
        "day": "day days", "week": "week weeks wk wks", "fortnight": "fortnight fortnights",
        "weekend": "weekend weekends", "month": "month months", "quarter": "quarter quarters",
        "season": "season seasons", "year": "year years yr yrs", "decade": "decade decades",
        "century": "century centuries", "millennium": "millennium millennia millenniums",
    }.items()
    for name in names.split()
}  # fmt: skip
_SMALL = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " \
    "seventeen eighteen nineteen"  # fmt: skip
ONES = {word: n for n, word in enumerate(_SMALL.split())}
TENS = {w: 10 * n for n, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)}
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth " \
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"  # fmt: skip
ADVERBS = {
    "hourly": "PT1H", "daily": "P1D", "weekly": "P1W", "monthly": "P1M", "yearly": "P1Y", "annually": "P1Y",
    "nightly": "XXXX-XX-XXTNI", "biweekly": "P2W", "bi-weekly": "P2W", "fortnightly": "P2W", "bimonthly": "P2M",
    "semiannually": "P6M", "semi-annually": "P6M", "biannually": "P6M", "biennially": "P2Y",
}  # fmt: skip
ORDINALS = {w: n for n, w in enumerate(_ORDINALS.split(), start=1)} | {"thirtieth": 30, "1st": 1, "2nd": 2, "3rd": 3} | {
    f"{tens}-{one}": TENS[tens] + n for tens in ("twenty", "thirty") for n, one in enumerate(_ORDINALS.split()[:9], start=1)
}  # fmt: skip
INDEFINITE = ("several", "a few", "few", "some", "many", "a number of", "various", "countless", "dozens of", "scores of",
              "hundreds of", "thousands of", "tens of thousands of", "a couple hundred")  # fmt: skip
PAIRS = {"a couple of": 2, "a couple": 2, "couple of": 2, "couple": 2, "a pair of": 2, "a dozen": 12, "half a dozen": 6,
         "a score of": 20, "two dozen": 24, "both": 2}  # fmt: skip
DAY_PARTS = {
    "morning": "MO", "forenoon": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "nighttime": "NI",
    "dawn": "MO", "daybreak": "MO", "sunrise": "MO", "daytime": "DT", "dusk": "EV", "nightfall": "EV", "sunset": "EV",
    "mid-morning": "MO", "midmorning": "MO", "mid-afternoon": "AF", "midafternoon": "AF", "lunchtime": "MI",
    "overnight": "NI", "twilight": "EV",
}  # fmt: skip
CLOCKS = {"noon": "12:00", "midday": "12:00", "midnight": "24:00", "12 noon": "12:00", "12 midnight": "24:00",
          "noontime": "12:00"}  # fmt: skip
ZONES = {
    "gmt": "Z", "utc": "Z", "z": "Z", "est": "-05:00", "edt": "-04:00", "cst": "-06:00", "cdt": "-05:00",
    "mst": "-07:00", "mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00", "cet": "+01:00", "cest": "+02:00",
    "bst": "+01:00", "msk": "+03:00", "jst": "+09:00", "et": "", "ct": "", "mt": "", "pt": "", "local time": "",
    "eastern time": "", "central time": "", "pacific time": "", "mountain time": "", "eastern": "", "pacific": "",
}  # fmt: skip
HOLIDAY_NAMES = {name: NUMBER[name] for name in NUMBER} | {
    name: NUMBER[known]
    for known, names in {
        "new year's day": "new year", "saint patrick's day": "st. patrick's day,st patrick's day",
        "independence day": "the fourth of july,fourth of july,july fourth", "valentine's day": "valentine’s day",
        "april fools' day": "april fool's day,april fools day", "christmas": "christmas day,xmas",
        "veterans day": "armistice day,veterans' day,remembrance day", "labor day": "labour day",
        "martin luther king day": "martin luther king jr. day,mlk day", "presidents' day": "presidents day,president's day",
        "easter": "easter sunday,easter day", "thanksgiving": "thanksgiving day", "pentecost": "whit sunday,whitsun",
        "halloween": "hallowe'en", "all saints' day": "all saints day", "guy fawkes night": "guy fawkes day,bonfire night",
        "election day": "polling day in america", "mother's day": "mothers' day", "father's day": "fathers' day",
        "christmas eve": "xmas eve", "shrove tuesday": "mardi gras", "international women's day": "women's day",
    }.items()
    for name in names.split(",")
}  # fmt: skip
VARIABLE_HOLIDAYS = ("ramadan", "eid al-fitr", "eid al-adha", "passover", "hanukkah", "yom kippur", "rosh hashanah",
                     "diwali", "lunar new year", "chinese new year", "tet")  # fmt: skip

_NUMBER_WORD = "|".join(sorted(chain(ONES, TENS), key=len, reverse=True))
_NUMBER = rf"(?:(?:{_NUMBER_WORD})(?:[-\s](?:{'|'.join(list(ONES)[1:10])}|hundred|thousand|million)){{0,6}})(?!\w)"
_FIGURE = r"(?<![\w.,/$£€:#+-])(?<![$£€]\s)\d{1,3}(?:,\d{3}){0,3}(?:\.\d{1,2})?(?![\d:/%])"
_OF_HUNDREDS = tuple(("a", word) for word in ("hundred", "thousand", "million"))
_HUNDREDS = r"(?:an?|one)\s(?:hundred|thousand|million)(?!\w)"


def _month_regex() -> str:
    """Months by name; "may" and "march", and abbreviations, only with a capital: they are words of other meaning."""
    long = [m for m in MONTHS if len(m) > 4 and m not in ("march", "sept.")]
    short = [m for m in MONTHS if m not in long]
    spelled = chain.from_iterable((m.capitalize(), m.upper()) for m in short)
    capital = "|".join(re.escape(m) for m in sorted(spelled, key=len, reverse=True))
    return f"(?:{'|'.join(long)}|(?-i:{capital}))(?!\\w)"


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
    "weekday": spelled(_weekday_regex(), frozenset(w.rstrip(".") for w in WEEKDAYS)),
    "fullday": spelled(f"(?:{'|'.join(sorted(FULL_WEEKDAYS))})(?!\\w)", FULL_WEEKDAYS),
    "season": words(SEASONS),
    "unit": words(UNITS),
    "daypart": words(DAY_PARTS),
    "clockword": words(CLOCKS),
    "holiday": words(HOLIDAY_NAMES),
    "feast": words(VARIABLE_HOLIDAYS),
    "ordinal": spelled(
        rf"(?:\d{{1,3}}(?:st|nd|rd|th)(?!\w)|{words(w for w in ORDINALS if w[0].isalpha()).regex})",
        frozenset({"0", *(w.split("-")[0] for w in ORDINALS if w[0].isalpha())}),
    ),
    "number": spelled(f"(?:{_FIGURE}|{_NUMBER}|{_HUNDREDS})", frozenset({"0", *ONES, *TENS, "a", "an"}), _OF_HUNDREDS),
    "n": spelled(f"(?:{_FIGURE}|{_NUMBER}|{_HUNDREDS}|an?(?!\\w))", frozenset({"0", *ONES, *TENS, "a", "an"}), _OF_HUNDREDS),
    "unit1": words(("day", "week", "weekend", "fortnight", "month", "quarter", "season", "year", "decade", "century")),
    "unit2": words(("day", "week", "weekend", "month", "year", "decade", "century", "hour")),
    "unit3": words(u for u in UNITS if u.endswith("s") or u in ("centuries", "millennia")),
    "unit7": words(("hour", "day", "week", "weekend", "fortnight", "month", "quarter", "season", "year", "decade", "century")),
    "unit4": words(("week", "month", "year", "decade", "century")),
    "length_unit": words(u for u in UNITS if u not in ("second", "quarter", "sec", "min", "season")),
    "length_unit1": words(u for u in UNITS if u not in ("second", "quarter", "sec", "min", "season") and not u.endswith("s")),
    "length_unit2": words(u for u in UNITS if u not in ("quarters", "season", "weekend")),
    "unit5": words(("day", "week", "month")),
    "unit6": words(u for u in UNITS if u.endswith("s")),
    "period": words(("quarter", "period", "month")),
    "quant": words(("every", "each")),
    "times": words(("once", "twice", "thrice")),
    "ly": words(ADVERBS),
    "lasting": words(("last", "final", "closing", "opening")),
    "part_of_hour": words(("half past", "quarter past", "quarter to")),
    "figure_ordinal": figures(r"\d{1,2}(?:st|nd|rd|th)(?!\w)"),
    "weekdays": words(f"{d}s" for d in FULL_WEEKDAYS),
    "which": words(("first", "second", "last", "latter", "other")),
    "code": spelled(r"(?-i:[QH])", frozenset(("q", "h"))),
    "nth": figures(r"[1-4]"),
    "h": figures(r"\d\d?"),
    "h2": figures(r"\d\d"),
    "min": figures(r"\d\d"),
    "sec": figures(r"\d\d(?:\.\d+)?"),
    "ampm": spelled(r"(?:[ap]\.\s?m\.?|[ap]m)(?!\w)", frozenset()),
    "dayparts": words(("mornings", "afternoons", "evenings", "nights")),
    "daypart1": words(("morning", "afternoon", "evening", "night")),
    "turn": words(("mid-morning", "mid-afternoon", "midmorning", "midafternoon", "dawn", "dusk", "daybreak", "nightfall",
                   "sunrise", "sunset", "lunchtime", "twilight")),
    "season1": words(("spring", "summer", "winter", "autumn")),
    "ordinal4": words(("first", "second", "third", "fourth", "final", "1st", "2nd", "3rd", "4th")),
    "some": words((*INDEFINITE, *PAIRS)),
    "fullmonth": spelled(rf"(?:{'|'.join(_PLAIN_MONTHS)})(?!\w)", frozenset(m.rstrip(".") for m in _PLAIN_MONTHS_KEYS)),
    "namelike": spelled(r"(?-i:March|May|MARCH|MAY|April|June|August|APRIL|JUNE|AUGUST)(?!\w)", frozenset(_NAME_LIKE)),
    "y": figures(r"\d{4}"),
    "m": figures(r"\d\d"),
    "d": figures(r"\d\d"),
    "a": figures(r"\d\d?"),
    "b": figures(r"\d\d?"),
    "d1": figures(r"\d\d?"),
    "m1": figures(r"\d\d?"),
    "tail": figures(r"(?:\d{4}|\d\d)(?![\w%/]|[.,:-]\d)"),
    "bc": words(("bc", "b.c.", "bce", "b.c.e.")),
    "decade": spelled(r"(?:(?<![\w.,/$£€#+])(?:1\d|20)\d0['’]?s|['’`‘][1-9]0['’]?s|(?<![\w.,/$£€#+])[1-9]0['’]?s)(?!\w)", frozenset("0'’`‘")),
    "tens": words(("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")),
    "hundred": words(("nineteen", "eighteen", "seventeen")),
    "high": words(("nineteen", "eighteen", "seventeen", "sixteen", "fifteen")),
    "low": spelled(rf"(?:(?:{'|'.join(TENS)})(?:[-\s](?:{'|'.join(list(ONES)[1:10])}))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)(?!\w)", frozenset()),
    "low1": words(list(ONES)[1:20]),
    "day": figures(r"(?<![\w.,/$£€:#+-])(?:[0-2]?\d|3[01])(?:st|nd|rd|th)?(?![\w%/]|[.,:]\d)"),
    "anyday": figures(r"(?<![\w.,/$£€:#+-])\d\d?(?:st|nd|rd|th)?(?![\w%/]|[.,:]\d)"),
    "dayto": figures(r"\d\d?(?:st|nd|rd|th)?(?![\w%/]|[.,:]\d)"),
    "nto": spelled(rf"(?:\d{{1,3}}(?![\d:/%.])|{_NUMBER})", ("0", *ONES, *TENS)),
    "year": figures(r"(?<![\w.,/$£€#+])(?<!(?-i:[\d_A-Z])-)(?:1\d|20)\d\d(?![\w%/]|[.,:]\d|-\d{3}(?!\d(?!\d)))"),
    "anyyear": figures(r"(?<![\w.,/$£€#+-])\d{1,4}(?![\w%/]|[.,:]\d)"),
    "shortyear": spelled(r"['’`‘]\d\d(?!\w)", frozenset("'’`‘")),
    "zone": spelled(
        r"(?:(?:GMT|UTC)(?:\s?[+-]\d{1,2}(?::?\d\d)?)?|(?-i:[ECMP][SD]?T|CES?T|BST|MSK|JST)"
        r"|(?:local|eastern|central|pacific|mountain)\s(?:standard\s|daylight\s)?time)(?!\w)",
        frozenset(("gmt", "utc", "est", "edt", "et", "cst", "local", "eastern", "(")),
    ),
}


def number(text: str) -> float | None:
    """The number that figures or words tell ("3.5", "twenty-one", "a hundred", "a"); None where it is not definite."""
    text = text.lower().replace("\n", " ").strip()
    if text in PAIRS:
        return PAIRS[text]
    if text[0].isdigit():
        return float(text.replace(",", ""))
    return _spelled(text)


@lru_cache(maxsize=1024)
def _spelled(text: str) -> float | None:
    total = current = 0
    for word in re.split(r"[-\s]+", text):
        if word in ("a", "an"):
            current += 1
        elif word in ONES or word in TENS:
            current += ONES.get(word, 0) + TENS.get(word, 0)
        elif word in ("hundred", "thousand", "million"):
            scale = {"hundred": 100, "thousand": 1000, "million": 1_000_000}[word]
            total, current = (total, current * scale) if scale == 100 else ((total + current) * scale, 0)
        else:
            return None
    return total + current


def ordinal(text: str) -> int:
    """The number of an ordinal: "third", "3rd", "twenty-first"."""
    text = re.sub(r"[-\s]+", "-", text.lower())
    return int(re.sub(r"\D", "", text)) if text[0].isdigit() else ORDINALS[text]


def unit(text: str) -> str:
    """The unit a word names, in the singular."""
    return UNITS[text.lower()]


def month(text: str) -> int:
    """The number of a month by name or abbreviation."""
    return MONTHS[text.lower()]


def weekday(text: str) -> int:
    """The number of a weekday, Monday is 1."""
    return WEEKDAYS[text.lower()]


TRIGGERS = frozenset(
    chain(
        (m.rstrip(".") for m in MONTHS), FULL_WEEKDAYS, ("mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun"),
        SEASONS, UNITS, (w.split("-")[-1] for w in DAY_PARTS), ("noon", "midday", "midnight", "noontime"),
        (name.split()[-1] for name in HOLIDAY_NAMES),
        (name.split()[-1] for name in VARIABLE_HOLIDAYS),
    )
)  # fmt: skip
"""Words of which every expression has at least one, or a figure that can be a year or a clock time; the families add
their own. Only round these is anything looked for."""
