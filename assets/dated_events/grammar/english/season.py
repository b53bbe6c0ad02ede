"""Seasons and holidays: last spring, the summer of 1916, Christmas, Thanksgiving Day."""

from assets.dated_events.forms import Form, Part, Shift
from assets.dated_events.grammar.english import lexicon
from assets.dated_events.grammar.english.readings import Reading, part, year_of
from assets.dated_events.grammar.patterns import any_of
from assets.dated_events.grammar.rules import Rule, Words

_SEASONAL = """
training break meetings water roll camp festival games olympics olympic palace school offensive house home sports line
collection season semester
"""
_HOLIDAY_THINGS = """
island carol carols plates tower town city street road park church tree
trees card cards pudding massacre bombing bombings uprising rising offensive eggs bunny
"""
_OF_NO_YEAR = r"of\s(?!\d|nineteen|eighteen|two\sthousand|this|last|next|that|the\s(?:year|same))"
_NOT_A_SEASON = rf"\s(?:{_OF_NO_YEAR}|{any_of(_SEASONAL)}\b)|-|\s(?-i:[A-Z])"
_NOT_A_HOLIDAY = rf"\s{any_of(_HOLIDAY_THINGS)}\b|-"


_OTHER_CALENDARS = r"\b(?:chinese|lunar|tibetan|tamil|persian|iranian|islamic|muslim|thai|hindu|orthodox|vietnamese)\s"
"""In front of feasts that bear the name of another: the Chinese New Year is not the first of January."""


def _season(w: Words) -> int:
    return lexicon.SEASONS[(w["season"] or "").lower()]


def _holiday(w: Words) -> int:
    return lexicon.HOLIDAY_NAMES[" ".join((w["holiday"] or "").lower().split())]


def _season_of_year(w: Words) -> Form | None:
    return Part("season", _season(w), year_of(w.get("year") or w.get("shortyear")))


def _that_season(w: Words) -> Form | None:
    return Part("season", _season(w), Shift("year", 0, "focus"))


def _season_from_focus(step: int) -> Reading:
    return lambda w: Part("season", _season(w), step=step, origin="focus")


def _holiday_of_year(w: Words) -> Form | None:
    return Part("holiday", _holiday(w), year_of(w["year"]))


# fmt: off
RULES = (
    Rule("season_of_year", "[the ]{season}[,][ of][ the year] ({year}|{shortyear})", _season_of_year,
        examples={
            "the winter of 1941": "1941-WI", "spring 2018": "2018-SP", "summer 1999": "1999-SU",
            "autumn 1916": "1916-FA", "winter 1947": "1947-WI", "fall 2008": "2008-FA",
            "the summer of 1914": "1914-SU", "the spring of 1968": "1968-SP", "the fall of 1989": "1989-FA",
            "the winter of 1812": "1812-WI", "summer '69": "1969-SU", "the autumn of '56": "1956-FA",
            "In the spring of 1812 the army marched east.": "1812-SP",
            "In the autumn of 1917 the front broke.": "1917-FA",
            "In the summer of 1944 the city was freed.": "1944-SU",
            "In the winter of 1939 the lake froze.": "1939-WI",
        },
    ),
    Rule("season_of_years", "[the ]{season}[ of] {y:year}(-|–|/){tail}", _season_of_year,
        examples={
            "the winter of 1941-42": "1941-WI", "winter 1947–48": "1947-WI", "the winter of 2010/11": "2010-WI",
        },
    ),
    Rule("last_season", "(last|this past|the past|this last) {season}", part("season", -1),
        examples={
            "last spring": "2019-SP", "last summer": "2018-SU", "last autumn": "2018-FA", "last winter": "2018-WI",
            "this past winter": "2018-WI", "last fall": "2018-FA", "the past summer": "2018-SU",
        },
    ),
    Rule("next_season", "(next|this coming|the coming) {season}", part("season", 1),
        examples={
            "next spring": "2020-SP", "next summer": "2020-SU", "next autumn": "2019-FA", "next winter": "2019-WI",
            "this coming fall": "2019-FA", "the coming winter": "2019-WI",
        },
    ),
    Rule("this_season", "this {season}", part("season", 0), unless_before=_NOT_A_SEASON,
        examples={
            "this spring": "2019-SP", "this summer": "2019-SU", "this autumn": "2019-FA", "this winter": "2019-WI",
            "this fall": "2019-FA",
        },
    ),
    Rule("that_season", "(that|the same) {season}", _that_season, unless_before=_NOT_A_SEASON,
        examples={
            "In 1916 he fell. That summer she left.": "1916; 1916-SU",
            "In 1916 he fell. That winter was cold.": "1916; 1916-WI",
        },
    ),
    Rule("previous_season", "the (previous|preceding|prior) {season}", _season_from_focus(-1),
        examples={
            "In May 1942 he fled. He had sung the previous autumn.": "1942-05; 1941-FA",
        },
    ),
    Rule("following_season", "the (following|next) {season}", _season_from_focus(1),
        examples={
            "In 1916 he fell. The following spring she left.": "1916; 1917-SP",
            "In 1916 he fell. The next summer was hot.": "1916; 1917-SU",
            "In January 1942 he fled. He came back the following spring.": "1942-01; 1942-SP",
            "In October 1941 he fled. He died the following winter.": "1941-10; 1941-WI",
        },
    ),
    Rule("the_season", "the {season}", part("season"), unless_before=_NOT_A_SEASON,
        only_after=r"\b(?:in|during|by|throughout|of|until|since|through|over|for|into|early|late)\s(?:early\s|late\s)?",
        examples={
            "in the summer": "2019-SU", "during the winter": "2018-WI", "by the spring": "2019-SP",
            "over the summer": "2019-SU", "since the autumn": "2018-FA", "until the fall": "2019-FA",
        },
        not_examples=(
            "the fall of Rome", "a fall in prices", "prices fall", "He had a fall.", "a steep fall",
            "the fall of the wall", "They fall short.", "rainfall and snowfall", "fall out of favour",
            "the spring in his step", "a hot spring", "spring water", "They spring into action.", "a mattress spring",
            "the spring of the watch", "Spring Street", "The Springs Hotel", "The Winter Palace",
            "Winter Park, Florida", "a summer camp", "Donna Summer sang.", "Summer Olympics officials",
            "the winter coat", "the Winter War",
        ),
    ),
    Rule("season_and_season", "[the ]{season}", part("season"),
        unless_before=r"(?!\s(?:and|or)\s(?:early\s|late\s)?(?:spring|summer|autumn|fall|winter)\b)",
        examples={
            "The spring and summer of 1918 were wet.": "1918-SP; 1918-SU",
            "the autumn and winter of 1916": "1916-FA; 1916-WI", "the winter and spring of 1943": "1942-WI; 1943-SP",
        },
    ),
    Rule("bare_season", "{sure_season:season}", part("season"), unless_before=_NOT_A_SEASON,
        only_after=r"\b(?:in|by|since|until|early|late|mid|through|and|or)[\s-]",
        examples={
            "in the early spring": "2019-SP START", "in the late summer": "2019-SU END", "in spring": "2019-SP",
            "by summer": "2019-SU", "since winter": "2018-WI", "in late autumn": "2019-FA END",
            "early spring": "2019-SP START",
        },
    ),
    Rule("season_alone", "[the ]{season}", part("season"), alone=False),
    Rule("holiday", "{holiday}", part("holiday"), unless_after=_OTHER_CALENDARS, unless_before=_NOT_A_HOLIDAY,
        examples={
            "Christmas": "2018-12-25", "Easter": "2019-04-21", "Thanksgiving": "2019-11-28",
            "Halloween": "2019-10-31", "New Year's Eve": "2018-12-31", "New Year's Day": "2019-01-01",
            "Good Friday": "2019-04-19", "Boxing Day": "2018-12-26", "Valentine's Day": "2019-02-14",
            "St. Patrick's Day": "2019-03-17", "May Day": "2019-05-01", "Labor Day": "2019-09-02",
            "Independence Day": "2019-07-04", "Bastille Day": "2019-07-14", "Christmas Eve": "2018-12-24",
            "Palm Sunday": "2019-04-14", "Ash Wednesday": "2019-03-06", "Easter Monday": "2019-04-22",
            "Memorial Day": "2019-05-27", "Veterans Day": "2019-11-11", "Mother's Day": "2019-05-12",
            "Columbus Day": "2019-10-14", "Canada Day": "2019-07-01", "Juneteenth": "2019-06-19",
            "Whit Monday": "2019-06-10", "All Saints' Day": "2019-11-01", "Mardi Gras": "2019-03-05",
            "Xmas": "2018-12-25", "He died on Christmas Day.": "2018-12-25",
            "They will wed on Valentine's Day.": "2020-02-14", "The shop was shut on Easter Monday.": "2019-04-22",
            "Schools will close for Thanksgiving.": "2019-11-28", "It opens on Christmas Eve.": "2019-12-24",
            "It closed on Good Friday.": "2019-04-19", "Valentine’s Day": "2019-02-14",
            "Orthodox Easter": "2019-04-28", "Passover": "2019-04-20", "They fasted on Yom Kippur.": "2018-09-19",
            "Rosh Hashanah": "2019-09-30", "Hanukkah": "2018-12-03", "Purim": "2019-03-21",
        },
        not_examples=(
            "the Chinese New Year", "Lunar New Year fairs", "Passover plates",
            "holiday makers", "on holiday", "the holidays", "Christmas Island", "Christmas carols", "Christmas trees",
            "Easter Island", "Easter eggs", "Easter bunny", "Thanksgiving massacre survivors",
            "Noel Coward wrote it.", "Eve Smith", "on the eve of battle", "Eve and Adam", "Election officials",
            "Labour Party", "Labor unions", "Mother Teresa", "Father Brown", "Valentine Holmes", "Independence Hall",
            "Boxing gloves", "All Saints Church", "Palm trees", "Ash fell.",
        ),
    ),
    Rule("last_holiday", "last {holiday}", part("holiday", -1),
        examples={
            "last Christmas": "2018-12-25", "last Thanksgiving": "2018-11-22", "last Easter": "2019-04-21",
            "last Halloween": "2018-10-31",
        },
    ),
    Rule("next_holiday", "(next|this coming) {holiday}", part("holiday", 1),
        examples={
            "next Christmas": "2019-12-25", "next Easter": "2020-04-12", "this coming Labor Day": "2019-09-02",
            "next Halloween": "2019-10-31",
        },
    ),
    Rule("this_holiday", "this {holiday}", part("holiday", 0),
        examples={
            "this Christmas": "2019-12-25", "this Easter": "2019-04-21", "this Thanksgiving": "2019-11-28",
        },
    ),
    Rule("holiday_of_year", "{holiday}[,][ of] {year}", _holiday_of_year,
        examples={
            "Christmas 1914": "1914-12-25", "Easter 1916": "1916-04-23", "Thanksgiving 2018": "2018-11-22",
            "Christmas Day 1989": "1989-12-25", "New Year's Eve 1999": "1999-12-31", "Good Friday 1998": "1998-04-10",
            "Easter of 2017": "2017-04-16", "He was born on Boxing Day 1946.": "1946-12-26",
            "They met on New Year's Eve 1958.": "1958-12-31", "She left on Easter Monday 1916.": "1916-04-24",
        },
    ),
)
# fmt: on
TRIGGERS: frozenset[str] = frozenset()
