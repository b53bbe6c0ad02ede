"""The words of English time: names, numbers and units, and the atoms of patterns made of them.

Here: which words there are and what number or name each stands for. Not here: what they say together (the families).
"""

import re
from functools import lru_cache
from itertools import chain

from assets.dated_events.grammar.patterns import Phrases
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
SEASONS = {
    "spring": 1, "springtime": 1, "summer": 2, "summertime": 2, "fall": 3, "autumn": 3, "winter": 4, "wintertime": 4,
}  # fmt: skip
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
_SMALL = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen
"""
ONES = {word: n for n, word in enumerate(_SMALL.split())}
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
TENS = {word: 10 * n for n, word in enumerate(_TENS, start=2)}
_ORDINALS = """
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
sixteenth seventeenth eighteenth nineteenth twentieth
"""
ADVERBS = Phrases({
    "hourly": "PT1H", "daily": "P1D", "weekly": "P1W", "monthly": "P1M", "yearly": "P1Y", "annually": "P1Y",
    "nightly": "XXXX-XX-XXTNI", "biweekly": "P2W", "bi-weekly": "P2W", "fortnightly": "P2W", "bimonthly": "P2M",
    "semiannually": "P6M", "semi-annually": "P6M", "biannually": "P6M", "biennially": "P2Y",
})  # fmt: skip
ORDINALS = {word: n for n, word in enumerate(_ORDINALS.split(), start=1)} | {"thirtieth": 30} | {
    f"{tens}-{one}": TENS[tens] + n
    for tens in ("twenty", "thirty")
    for n, one in enumerate(_ORDINALS.split()[:9], start=1)
}  # fmt: skip
INDEFINITE = (
    "several", "a few", "few", "some", "many", "a number of", "various", "countless", "dozens of", "scores of",
    "hundreds of", "thousands of", "tens of thousands of",
)  # fmt: skip
PAIRS = {
    "a couple of": 2, "a couple": 2, "couple of": 2, "couple": 2, "a pair of": 2, "a dozen": 12, "half a dozen": 6,
    "a score of": 20, "two dozen": 24, "both": 2,
}  # fmt: skip
DAY_PARTS = Phrases({
    "morning": "MO", "forenoon": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "nighttime": "NI",
    "dawn": "MO", "daybreak": "MO", "sunrise": "MO", "daytime": "DT", "dusk": "EV", "nightfall": "EV", "sunset": "EV",
    "mid-morning": "MO", "midmorning": "MO", "mid-afternoon": "AF", "midafternoon": "AF", "lunchtime": "MI",
    "overnight": "NI", "twilight": "EV",
})  # fmt: skip
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
        "martin luther king day": "martin luther king jr. day,mlk day",
        "presidents' day": "presidents day,president's day",
        "easter": "easter sunday,easter day", "thanksgiving": "thanksgiving day", "pentecost": "whit sunday,whitsun",
        "halloween": "hallowe'en", "all saints' day": "all saints day",
        "guy fawkes night": "guy fawkes day,bonfire night",
        "mother's day": "mothers' day", "father's day": "fathers' day",
        "rosh hashanah": "rosh hashana,jewish new year", "hanukkah": "chanukah,hanukah",
        "shavuot": "feast of weeks", "sukkot": "feast of tabernacles", "passover": "pesach",
        "orthodox easter": "russian easter,greek easter", "orthodox christmas": "russian christmas",
        "christmas eve": "xmas eve", "shrove tuesday": "mardi gras", "international women's day": "women's day",
    }.items()
    for name in names.split(",")
}  # fmt: skip


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
        (name.rstrip(".") for name in (*MONTHS, *WEEKDAYS)), SEASONS, UNITS, (w.split("-")[-1] for w in DAY_PARTS),
        (w for w in CLOCKS if w.isalpha()), (name.split()[-1] for name in HOLIDAY_NAMES),
    )
)  # fmt: skip
"""Words of which every expression has at least one, or a figure that can be a year or a clock time; the families add
their own. Only round these is anything looked for."""
