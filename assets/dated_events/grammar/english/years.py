"""Years, decades and centuries: 1989, 1914-18, '68, the mid-1990s, the nineteenth century, 44 BC, AD 79."""

from assets.dated_events.forms import Absolute, Form, Part, Range
from assets.dated_events.grammar.english import lexicon
from assets.dated_events.grammar.english.negative import COUNTED, NUMBERED
from assets.dated_events.grammar.english.readings import Reading, spelled_year, year_of, year_span
from assets.dated_events.grammar.rules import Rule, Words

_NAMES = ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")
_TENS = {name: n for n, name in enumerate(_NAMES, start=2)}
_CENTURIES = {"eighteen": 180, "seventeen": 170, "nineteen": 190}


def _digits(text: str | None) -> str:
    return "".join(c for c in text or "" if c.isdigit())


def _decade(w: Words) -> Form | None:
    digits = _digits(w["decade"])
    if len(digits) == 4 and digits.endswith("00") and digits != "2000":
        return Absolute("century", int(digits[:2]))
    return Absolute("decade", int(digits[:3]) if len(digits) == 4 else 190 + int(digits[0]))


def _decade_of_era(w: Words) -> Form | None:
    first = int(_digits(w["era_decade"]))
    return (
        Range(Absolute("year", -first - 9), Absolute("year", -first))
        if w.get("bc")
        else Absolute("decade", first // 10)
    )


def _spelled_decade(w: Words) -> Form | None:
    return Absolute("decade", _CENTURIES.get((w.get("hundred") or "").lower(), 190) + _TENS[(w["tens"] or "").lower()])


def _century(w: Words) -> Form | None:
    nth = lexicon.ordinal(w["ordinal"] or "")
    if not 0 < nth < 31:
        return None
    return Absolute("century", -nth if w.get("bc") else nth - 1)


def _year(w: Words) -> Absolute | None:
    number = int(_digits(w["anyyear"]))
    return Absolute("year", -number if w.get("bc") else number) if number else None


def _of_era(sign: int) -> Reading:
    """A year whose era is told with another."""

    def read(w: Words) -> Form | None:
        number = int(_digits(w["anyyear"]))
        return Absolute("year", sign * number) if number else None

    return read


def _years_of_era(sign: int) -> Reading:
    """Years of one era from the first to the last; years before Christ count down."""

    def read(w: Words) -> Form | None:
        first, last = sign * int(_digits(w["anyyear"])), sign * int(_digits(w["to"]))
        return Range(Absolute("year", first), Absolute("year", last)) if first and first < last else None

    return read


def _month(w: Words) -> Form | None:
    month = Part("month", lexicon.month(w["month"] or ""), _year(w))
    return Part("day", int(_digits(w["day"])), month) if w.get("day") else month


def _season(w: Words) -> Form | None:
    return Part("season", lexicon.SEASONS[(w["season"] or "").lower()], _year(w))


def _next_year(w: Words) -> Form | None:
    span = year_span(w)
    return span if isinstance(span, Range) and _follows(span.first, span.last) else None


def _follows(first: Form, last: Form) -> bool:
    return isinstance(first, Absolute) and isinstance(last, Absolute) and last.number == first.number + 1


def _year_two_thousand(w: Words) -> Form | None:
    return Absolute("year", 2000 + int(lexicon.number(w.get("low") or "zero") or 0))


_NO_DEED = (
    r"(?!\s[a-z-]{3,20}\s(?:\w{2,}ed|were|had|began|broke|built|came|fell|fought|found|held|left|lost|made|met|rose|sank"
    r"|shot|struck|took|went|won)\b)"
)
"""Behind a year, anything but somebody who did something: then it counts him."""

# fmt: off
RULES = (
    Rule("year", "{year}", lambda w: year_of(w["year"]), unless_after=NUMBERED, unless_before=COUNTED,
        examples={
            "in 1989": "1989", "since 1945": "1945", "by 1914": "1914", "until 2030": "2030", "before 1066": "1066",
            "after 1848": "1848", "from 1789": "1789", "during 1968": "1968",
            "The 1992 games were held there.": "1992", "a 1956 uprising": "1956", "the class moved in 2003": "2003",
            "her 2011 novel": "2011", "the 1906 earthquake": "1906", "his 1848 pamphlet": "1848",
            "1914, 1918 and 1939": "1914; 1918; 1939", "in 1517 or 1521": "1517; 1521",
            "In 1916 he fell in the summer of that year": "1916; 1916-SU", "late in 2018": "2018 END",
            "early 1990": "1990 START", "from 1914 to 1918": "1914; 1918", "between 1982 and 1992": "1982; 1992",
            "By the end of 1943 the port was lost.": "1943 END",
            "Towards the end of 1812 the frost came.": "1812 END", "He died in 1066, aged 44.": "1066",
            "Founded in 1209, it grew.": "1209", "The 1848 revolts failed.": "1848",
            "She was born in 1901 and died in 1988.": "1901; 1988", "The war of 1812 ended in 1815.": "1812; 1815",
            "From 1963 to 1975 he ruled.": "1963; 1975",
            "In 1916 he fell in the autumn of that year": "1916; 1916-FA", "2020's games": "2020",
            "in 1990's heat": "1990", "until at least 2030": "2030",
        },
        not_examples=(
            "1990 mm long", "1500 ml", "1013 hPa", "1600 Penn Ave.", "ward 1917", "Camp 1391", "seat 2012",
            "1,250", "1,987 people", "2,015 votes", "12,000 tons", "1999.50", "1,999,000", "100M", "5K", "3G", "4x4",
            "100m hurdles", "1500 m race", "1500 metres", "10 km", "2000 feet", "1800 miles", "1700 meters",
            "1600 kilometers", "1990 kg", "2000 pounds", "1900 tons", "1500 litres", "1200 barrels", "1100 watts",
            "1800 rpm", "2000 volts", "2000 people", "1500 men", "1800 troops", "1900 soldiers", "1200 prisoners",
            "1700 refugees", "1400 workers", "1600 jobs", "1100 students", "1914 men", "1945 soldiers", "1989 voters",
            "2001 houses", "1066 horses", "1492 sheep", "2010 shares", "1980 points", "killed 1500 people",
            "some 2000 protesters", "about 1900 demonstrators", "nearly 2000 sheep", "over 1500 homes",
            "more than 1800 cars", "at least 1600 dead", "up to 2000 tanks", "only 1200 left", "another 1300 fled",
            "exactly 1500 left", "a total of 1995 ballots", "worth 2000 or so", "Windows 98", "Windows 2000",
            "build 1987", "ISO 8601", "RFC 3339", "IPv6", "12 Main Street", "221 Baker Street",
            "1600 Pennsylvania Avenue", "Route 66", "Highway 1989", "Interstate 1995", "Room 101", "Room 2001",
            "Suite 1900", "Apartment 1984", "Box 1995", "P.O. Box 1776", "p. 1987", "pages 1990 and 1995",
            "chapter 12", "section 1983", "article 1917", "Section 12(b)", "Boeing 747", "Boeing 1987", "Airbus 320",
            "flight 1987", "Flight 2001", "Peugeot 2008", "Porsche 1989", "model 1999", "type 2000", "class 1995",
            "Apollo 13", "channel 5", "channel 2010", "Channel 4", "gate 12", "gate 1999", "platform 9", "track 1985",
            "train 1944", "bus 2012", "lot 1492", "item no. 1999", "No. 1984", "no 1776", "number 2020", "nos. 1990",
            "order 1989", "case 1973", "docket 2003", "bill 1492", "resolution 1973", "Resolution 1441", "code 1999",
            "extension 1984", "ext. 2012", "area 1951", "zip 1960", "unit 1999", "line 2000", "#1999", "+1 555 0199",
            "555-1987", "555-2010", "(212) 555-1999", "call 0800 1999 22", "tel. 020 7946 0990", "2.5 million",
            "1.9 billion", "Psalm 23", "the 100 metres final", "in order", "1643 XYT", "the 1999 ABT standard",
        ),
    ),
    Rule("year_sets_scene", "{year}", lambda w: year_of(w["year"]), only_after=r"(?<!one\s)\bin\s",
        unless_before=_NO_DEED,
        examples={
            "In 1998 rebels seized the town.": "1998", "In 2011 police arrested him.": "2011",
            "In 1944 troops were landed there.": "1944",
        },
        not_examples=("one in 1200 prisoners died", "in 1500 homes", "in 1800 houses of the town"),
    ),
    Rule("about_year", "{year}", lambda w: year_of(w["year"]), only_after=r"\b(?:about|around|approximately)\s",
        unless_before=rf"{COUNTED}|\s(?!in|at|by|and|the|when|a|he|she|it)\w",
        examples={
            "around 1850": "1850 APPROX", "about 1700": "1700 APPROX", "approximately 1600": "1600 APPROX",
        },
        not_examples=(
            "$1987", "$ 1990", "$1,990", "£2000", "€1950", "US$1999", "2000 euros", "1500 dollars", "1800 francs",
            "1995 yen", "costs 1999 rubles", "1999 cents", "50%", "5 percent", "1995%", "2000 percent", "12 per cent",
        ),
    ),
    Rule("short_year", "{shortyear:year}", lambda w: year_of(w["year"]),
        only_after=r"\b(?:in|since|of|by|and|to|from|early|late|until|between)\s",
        examples={
            "in '98": "1998", "since '68": "1968", "by '45": "1945", "in '17": "2017",
        },
    ),
    Rule("year_span", "{year}[ ](-|–|—)[ ]{tail}", year_span, unless_after=NUMBERED, unless_before=COUNTED,
        examples={
            "1914–1918": "1914/1918", "1939-45": "1939/1945", "2015-16": "2015/2016", "1998-99": "1998/1999",
            "1701-14": "1701/1714", "1990-1991": "1990/1991", "1618–1648": "1618/1648",
            "In 2008-09 it fell.": "2008/2009", "2010-11": "2010/2011",
        },
    ),
    Rule("year_slash_year", "{y:year}/{tail}", _next_year, unless_after=NUMBERED, unless_before=COUNTED,
        examples={
            "the 1980/81 season": "1980/1981", "in 2010/11": "2010/2011", "1999/2000": "1999/2000",
        },
        not_examples=("1980/86", "2010/2"),
    ),
    Rule("spelled_year", "{high}~{low}", spelled_year, unless_before=COUNTED,
        examples={
            "in nineteen eighty-four": "1984", "in eighteen forty-eight": "1848", "in nineteen eleven": "1911",
            "since seventeen eighty-nine": "1789",
        },
    ),
    Rule("spelled_year_two_thousand", "two thousand[ and]~({ones:low}|{low})", _year_two_thousand,
        only_after=r"\b(?:in|since|by|of|until|till|during|from|before|after)\s", unless_before=COUNTED,
        examples={
            "in two thousand and eight": "2008", "since two thousand eleven": "2011", "by two thousand thirty": "2030",
        },
        not_examples=("of two thousand and eight votes", "after two thousand twelve men left"),
    ),
    Rule("year_two_thousand", "the year two thousand[ and {ones:low}]", _year_two_thousand,
        examples={
            "the year two thousand": "2000", "the year two thousand and eight": "2008",
        },
    ),
    Rule("the_year", "the year {anyyear}", _year,
        examples={
            "the year 1000": "1000", "the year 476": "0476", "the year 2050": "2050", "in the year 1492": "1492",
        },
    ),
    Rule("year_after_era", "(ad|a.d.) {anyyear}", _year,
        examples={
            "AD 79": "0079", "A.D. 1066": "1066", "AD 410": "0410", "AD 9": "0009",
            "in A.D. 79 the city burned": "0079",
        },
    ),
    Rule("year_before_era", "{anyyear} ({bc}|ad|a.d.|ce|c.e.)", _year,
        examples={
            "in 44 BC": "BC0044", "in 776 BC": "BC0776", "480 B.C.": "BC0480", "117 AD": "0117", "330 CE": "0330",
            "in 509 B.C.E.": "BC0509", "1 BC": "BC0001", "70 C.E.": "0070",
        },
        not_examples=(
            "BC Hydro", "BC Ferries", "in Vancouver, BC", "AD campaign", "ad hoc", "ads", "CE marking",
        ),
    ),
    Rule("year_of_shared_era", "{anyyear}", _of_era(-1),
        unless_before=r"(?!\s(?:to|and|or|until|till)\s\d{1,4}\s(?:bce?\b|b\.c\.))",
        examples={
            "from 264 to 241 BC": "BC0264; BC0241", "between 431 and 404 BC": "BC0431; BC0404",
            "in 58 or 57 BC": "BC0058; BC0057",
        },
    ),
    Rule("years_before_era", "{anyyear}[ ](-|–|—)[ ]{to_year:to} {bc}", _years_of_era(-1),
        examples={
            "264–241 BC": "BC0264/BC0241 -0263/-0240", "the war of 218-201 BC": "BC0218/BC0201 -0217/-0200",
        },
    ),
    Rule("years_of_our_era",
        "(ad|a.d.) {anyyear}[ ](-|–|—)[ ]{to_year:to}|{anyyear}[ ](-|–|—)[ ]{to_year:to} (ad|ce|c.e.|a.d.)",
        _years_of_era(1),
        examples={
            "66–73 AD": "0066/0073", "AD 132–136": "0132/0136", "in 793-805 CE": "0793/0805",
        },
    ),
    Rule("season_before_era", "[the ]{season}[,][ of] {anyyear} {bc}", _season,
        examples={
            "the spring of 264 BC": "BC0264-SP", "summer 480 BC": "BC0480-SU", "the winter of 218 BC": "BC0218-WI",
        },
    ),
    Rule("month_before_era", "[{day} ]{month}[ of] {anyyear} {bc}", _month,
        examples={
            "15 March 44 BC": "BC0044-03-15", "March 44 BC": "BC0044-03", "September 480 BC": "BC0480-09",
        },
    ),
    Rule("decade", "[the ]{decade}", _decade, unless_after=r"(?:over|under)-",
        examples={
            "the 1990s": "199", "the 1960s": "196", "the 1840s": "184", "the 2010s": "201", "in 1980s style": "198",
            "the '60s": "196", "the '80s": "198", "the 60s": "196", "the '90's": "199", "the 1800s": "18",
            "the 1900s": "19", "the 1700s": "17", "Its 1990s look faded.": "199",
            "Music of the 1970s is back.": "197", "In the early 1960s rents were low.": "196 START",
            "By the late 1880s rail was king.": "188 END", "The mid-2000s were kind.": "200 MID",
            "mid‑1990s": "199 MID",
        },
    ),
    Rule("decade_of_era", "[the ]{era_decade} ({bc}|ad|a.d.|ce|c.e.)", _decade_of_era,
        examples={
            "in the 490s BC": "BC0499/BC0490 -0498/-0489", "the 40s B.C.": "BC0049/BC0040 -0048/-0039",
            "the 60s AD": "006", "the 430s CE": "043", "by the 320s BCE": "BC0329/BC0320 -0328/-0319",
        },
    ),
    Rule("apostrophe_decade", "the {apostrophe_decade:decade}", _decade,
        examples={
            "the 1990's": "199", "the 1880's": "188",
        },
    ),
    Rule("part_of_apostrophe_decade", "{apostrophe_decade:decade}", _decade,
        only_after=r"\bthe\s(?:early|late|mid)[\s-]",
        examples={
            "the late 1980's": "198 END", "the early 1970's": "197 START", "the mid-1960's": "196 MID",
        },
    ),
    Rule("spelled_decade", "the [{hundred}~]{tens}", _spelled_decade,
        examples={
            "the twenties": "192", "the thirties": "193", "the nineteen-sixties": "196",
            "the eighteen eighties": "188",
        },
    ),
    Rule("part_of_spelled_decade", "{tens}", _spelled_decade, only_after=r"\bthe\s(?:early|late|mid)[\s-]",
        examples={
            "the late fifties": "195 END", "the early seventies": "197 START",
        },
    ),
    Rule("first_of_centuries", "[the ]{ordinal}", _century,
        unless_before=r"(?!\s(?:and|to|or|through|until)\s(?:the\s)?(?:early\s|late\s|mid-)?[\w-]{3,16}[\s-]centur(?:y|ies)\b(?!\sb\.?c))",
        examples={
            "between the 16th and 18th centuries": "15; 17", "the eighteenth to the twentieth century": "17; 19",
        },
    ),
    Rule("century", "[the ]{ordinal}~(century|centuries)[ {bc}| ad| ce]", _century,
        unless_before=r"\s(?:fox|boys|club)\b",
        examples={
            "the 19th century": "18", "the 21st century": "20", "the twelfth century": "11",
            "the eighteenth century": "17", "the 5th century BC": "BC04", "the first century BC": "BC00",
            "the third century AD": "02", "a 16th-century house": "15", "The 20th century was long.": "19",
            "An 18th-century mill burned.": "17", "The late 19th century was calm.": "18 END",
            "Trade grew in the 16th century.": "15", "The early 12th century was wet.": "11 START",
        },
        not_examples=(
            "20th Century Fox", "decadent art", "the decathlon", "centurion", "century plant", "era of hope",
        ),
    ),
)
# fmt: on
_HUNDREDS = ("thousand", "nineteen", "eighteen", "seventeen", "sixteen", "fifteen")
TRIGGERS = frozenset((*_TENS, *_HUNDREDS, "century", "centuries", "ad", "bc", "bce", "ce"))
