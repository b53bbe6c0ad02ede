"""Days by their names: 3 May 2018, the fourth of July, 3-5 May, the 14th.

Here: what is absolute, or absolute but for its year. Not here: dates in figures (``figures``), months (``months``) and
years (``years``) alone, and what counts from another date (``relative``, ``reached``).
"""

from assets.dated_events.forms import Absolute, Form, Impossible, Part, Range, Shift
from assets.dated_events.grammar.english import lexicon
from assets.dated_events.grammar.english.negative import UNTOUCHED
from assets.dated_events.grammar.english.readings import day_of_month, spelled_year, year_of
from assets.dated_events.grammar.patterns import any_of
from assets.dated_events.grammar.rules import Rule, Words

_GOES_ON = """
a an all and another as at both but by each for from had has he her his however i if in it its last next no not on or
our over she some that the their then there they this to two under until was we were when where which while who will
with would after before over thousands hundreds several many only still soon again
"""
_NOUN = rf"\s(?!{any_of(_GOES_ON)}\b|\w+ed\b|\d)\w|-"
_ORDINAL_END = rf"(?:\s(?:and|or|to)\s(?:the\s)?\d\d?(?:st|nd|rd|th))?(?:{_NOUN})"
"""Behind an ordinal that numbers something else than a day: "the 8th floor", "the 8th and 9th floors"."""


def _days_of_month(w: Words) -> Form | None:
    first, last = (day_of_month({**w, "day": w[name]}) for name in ("day", "to"))
    if isinstance(first, Impossible) or isinstance(last, Impossible):
        return Impossible()
    if not isinstance(first, Part) or not isinstance(last, Part):
        return None
    return Range(first, last) if first.index < last.index else None


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
    year = spelled_year(w) if w.get("high") else year_of(w.get("year"))
    return day_of_month({**w, "day": str(nth), "year": str(year.number) if year else None}) if nth < 32 else None


def _day_of_this_month(w: Words) -> Form | None:
    day = lexicon.ordinal(w["ordinal"] or "")
    return Part("day", day, Shift("month", 0, "focus")) if day < 32 else None


def _day_of_shared_month(w: Words) -> Form | None:
    """A day whose month the neighbour tells (``ranges``); till then the month the text has reached."""
    day = int("".join(c for c in w["day"] or "" if c.isdigit()))
    return Part("day", day, Shift("month", 0, "focus")) if 0 < day < 32 else None


_MONTH_AND_DAY = (
    r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:\.|uary|ruary|ch|il|ust|ember|tember|ober)?\s"
    r"\d\d?(?:st|nd|rd|th)?(?:,\s\d\d?(?:st|nd|rd|th)?){0,3}"
)
_LAST_OF_DAYS = rf"(?:,\s\d\d?){{0,3}},?\s(?:and|or)\s\d\d?(?:st|nd|rd|th)?(?!{_NOUN}|[\w%]|[.,:/-]\d)"

# fmt: off
RULES = (
    Rule("month_day_year", "{month} {anyday:day}[,][ ]{year}", day_of_month,
        examples={
            "May 3, 2018": "2018-05-03", "June 17, 1999": "1999-06-17", "July 21, 1863": "1863-07-21",
            "October 30, 1956": "1956-10-30", "November 5, 2020": "2020-11-05", "December 26, 1941": "1941-12-26",
            "Jan. 4, 2017": "2017-01-04", "Feb. 11, 1995": "1995-02-11", "Mar. 9, 2003": "2003-03-09",
            "Apr. 22, 1982": "1982-04-22", "Aug. 15, 1914": "1914-08-15", "Sept. 29, 1938": "1938-09-29",
            "Oct. 13, 1929": "1929-10-13", "Nov. 8, 1989": "1989-11-08", "Dec. 31, 1999": "1999-12-31",
            "January 1st, 2000": "2000-01-01", "February 2nd, 1900": "1900-02-02", "March 3rd, 2010": "2010-03-03",
            "April 4th, 1789": "1789-04-04", "August 23rd, 1572": "1572-08-23", "September 12th, 1683": "1683-09-12",
            "On July 4 1776, it happened": "1776-07-04", "On March 12 1938, it happened": "1938-03-12",
            "On Sept 2 1945, it happened": "1945-09-02", "On Dec 25 1991, it happened": "1991-12-25",
            "On June 28 1914, it happened": "1914-06-28", "MAY 9 1945": "1945-05-09", "JANUARY 30 1933": "1933-01-30",
            "The mayor resigned on March 3, 2017, after a vote.": "2017-03-03",
            "The fort fell on June 5, 1813, at last.": "1813-06-05",
            "The ship sailed on Oct. 9, 1871, in fog.": "1871-10-09",
            "They signed it on May 30, 1925, in Rome.": "1925-05-30",
        },
    ),
    Rule("month_day", "{month}~{anyday:day}", day_of_month, unless_before=r"[-–]\d|,\d{3}",
        examples={
            "He arrived on March 3.": "2019-03-03", "She left on April 28.": "2019-04-28",
            "They met on May 20.": "2019-05-20", "The vote was held on June 9.": "2019-06-09",
            "It opened on January 15.": "2019-01-15", "It sank on February 27.": "2019-02-27",
            "The talks will start on July 8.": "2019-07-08", "The court will rule on August 19.": "2019-08-19",
            "Polls will open on September 22.": "2019-09-22", "The ban is due to end on October 31.": "2019-10-31",
            "The fair begins on November 2.": "2019-11-02", "Oct. 5": "2019-10-05", "Nov. 18": "2019-11-18",
            "Dec. 24": "2018-12-24", "Jan. 7": "2019-01-07", "Sept. 30": "2019-09-30", "Aug. 1": "2019-08-01",
            "Feb. 14": "2019-02-14", "before May 31st": "2019-05-31", "until June 1st": "2019-06-01",
            "after April 2nd": "2019-04-02", "June 9 (Sunday)": "2019-06-09; 2019-06-09", "February 30": "XXXX-XX-XX",
            "June 31, 2018": "XXXX-XX-XX", "April 31": "XXXX-XX-XX", "September 31": "XXXX-XX-XX",
        },
        not_examples=(
            "The sun rose over the hills.", "The sun was hot.", "He read The Sun and The Star.",
            "Sun hats are on sale.", "Sun Microsystems built servers.", "Mr. Sun spoke for China.",
            "She sat on the bench.", "He sat down and wept.", "The cat sat there.", "They sat for the test.",
            "The sat nav failed.", "She wed a farmer.", "They were wed in church.", "Newly wed couples danced.",
            "Mon ami, he said.", "Mon dieu!", "The Mon River floods.", "Thu Trang runs the shop.", "Fri is a soup.",
        ),
    ),
    Rule("month_dot_day", "{dotted_month:month}{to_day:day}[[,] {year}]", day_of_month, unless_before=r"[-–]\d",
        examples={
            "on Dec.31": "2018-12-31", "Dec.31, 1999": "1999-12-31", "By Sept.11 2001 it stood.": "2001-09-11",
        },
        not_examples=("see Dec.3.4.5 of the code", "jan.31.example.org"),
    ),
    Rule("day_month_year", "[the ]{anyday:day}~[of ]{month}[,]~{year}", day_of_month,
        examples={
            "3 May 2018": "2018-05-03", "17 June 1999": "1999-06-17", "21 July 1863": "1863-07-21",
            "30 October 1956": "1956-10-30", "5 November 2020": "2020-11-05", "26 December 1941": "1941-12-26",
            "1 September 1939": "1939-09-01", "4 Jan 2017": "2017-01-04", "11 Feb 1995": "1995-02-11",
            "9 Mar 2003": "2003-03-09", "22 Apr 1982": "1982-04-22", "15 Aug 1914": "1914-08-15",
            "29 Sept 1938": "1938-09-29", "13 Oct 1929": "1929-10-13", "8 Nov 1989": "1989-11-08",
            "31 Dec 1999": "1999-12-31", "the 3rd of May 2018": "2018-05-03", "the 21st of June 1948": "1948-06-21",
            "the 2nd of August 1990": "1990-08-02", "the 15th of March 2011": "2011-03-15",
            "1st January 2000": "2000-01-01", "22nd June 1941": "1941-06-22", "23rd October 1942": "1942-10-23",
            "12th April 1961": "1961-04-12", "14 July, 1789": "1789-07-14", "9 November, 1989": "1989-11-09",
            "1 May, 1886": "1886-05-01", "24 December, 1914": "1914-12-24", "29 February 2019": "XXXX-XX-XX",
            "The bank failed on 3 March 2009.": "2009-03-03", "The fort fell on 5 June 1813.": "1813-06-05",
            "The ship sailed on 9 October 1871.": "1871-10-09", "They signed it on 30 May 1925.": "1925-05-30",
            "17 August 1942 – 2 February 1943": "1942-08-17; 1943-02-02",
        },
    ),
    Rule("day_month", "[the ]{anyday:day}~[of ]{month}", day_of_month, unless_before=r"\s\d\d?\s?,\s\d{4}\b",
        examples={
            "Part 4\nAugust 16, 2011": "2011-08-16",
            "They met on 3 April.": "2019-04-03", "She died on 28 February.": "2019-02-28",
            "The fire broke out on 12 June.": "2019-06-12", "The army crossed on 7 May.": "2019-05-07",
            "Trading was halted on 30 May.": "2019-05-30", "The show will open on 5 July.": "2019-07-05",
            "He is to be sworn in on 20 September.": "2019-09-20", "The law takes effect on 1 October.": "2019-10-01",
            "Results are expected on 18 November.": "2019-11-18", "on the 5th of November": "2019-11-05",
            "by the 1st of May": "2019-05-01", "on the 14th of February": "2019-02-14",
            "since the 20th of April": "2019-04-20", "between 3 May and 5 June": "2019-05-03; 2019-06-05",
            "31 February 2018": "XXXX-XX-XX", "30 February 2017": "XXXX-XX-XX", "31 November 1989": "XXXX-XX-XX",
        },
    ),
    Rule("spelled_day_month", "the {ordinal} [day ]of {month}[[,] ({year}|{high}~{low})]", _ordinal_day,
        examples={
            "the third of May, nineteen forty-five": "1945-05-03",
            "the fourth of May": "2019-05-04", "the twenty-first of June": "2019-06-21",
            "the first of January": "2019-01-01", "the tenth of April 2017": "2017-04-10",
            "the thirty-first of October 1517": "1517-10-31", "the first day of May 2018": "2018-05-01",
            "the Fourth of July": "2019-07-04", "the 31st of June": "XXXX-XX-XX",
        },
    ),
    Rule("month_spelled_day", "{month} {ordinal}[[,] ({year}|{high}~{low})]", _ordinal_day,
        unless_after=r"\b(?:early|late|mid)[\s-]", unless_before=_ORDINAL_END,
        examples={
            "June first": "2019-06-01", "June sixth, nineteen forty-four": "1944-06-06",
            "March eighth 2018": "2018-03-08", "December seventh": "2019-12-07",
        },
    ),
    Rule("month_the_spelled_day", "{month} the {ordinal}[,][ {year}]", _ordinal_day,
        unless_after=r"\b(?:early|late|mid)[\s-]", unless_before=_ORDINAL_END,
        examples={
            "May the fourth": "2019-05-04", "April the twenty-third 1616": "1616-04-23",
            "By late March 2019 the first line was taken, by mid-April the third.": "2019-03 END; 2019-04 MID",
            "In September the second army crossed.": "2018-09",
        },
    ),
    Rule("days_of_month", "{month} {anyday:day}[ ](-|–|—|to|through)[ ]{to_day:to}[,][ {year}]", _days_of_month,
        examples={
            "May 3-5 2018": "2018-05-03/2018-05-05", "June 10-12 1999": "1999-06-10/1999-06-12",
            "Oct. 7–9 2003": "2003-10-07/2003-10-09", "March 1 to 4 2016": "2016-03-01/2016-03-04",
            "April 28 through 30 1989": "1989-04-28/1989-04-30", "on July 5-7": "2019-07-05/2019-07-07",
            "from May 20 to 25": "2019-05-20/2019-05-25", "Sept. 3–6": "2019-09-03/2019-09-06",
        },
        not_examples=(
            "3-2", "a 3-2 win", "won 21-14", "lost 7-5, 6-4", "beat them 102-98", "by 5 to 4", "a 12-11 defeat",
            "leads 2-1", "a score of 1-0", "6-3, 7-6", "level at 2-2", "pp. 12-19", "1-800-555-1984",
        ),
    ),
    Rule("days_before_month", "{anyday:day}[ ](-|–|—|to)[ ]{to_day:to}[ of] {month}[,][ {year}]", _days_of_month,
        examples={
            "3-5 May 2018": "2018-05-03/2018-05-05", "10–12 June 1999": "1999-06-10/1999-06-12",
            "1 to 4 March 2016": "2016-03-01/2016-03-04", "7–9 October 2003": "2003-10-07/2003-10-09",
            "22-23 June": "2019-06-22/2019-06-23", "5 to 7 July": "2019-07-05/2019-07-07",
            "14–16 August": "2019-08-14/2019-08-16",
        },
    ),
    Rule("slashed_days", "{a:day}/{to_day:to} {month}[,][ {year}]", _days_of_month, unless_after=UNTOUCHED,
        examples={
            "9/10 July": "2019-07-09/2019-07-10", "3/4 May 2018": "2018-05-03/2018-05-04",
            "14/15 November 1940": "1940-11-14/1940-11-15",
        },
    ),
    Rule("between_days", "{anyday:day} and {to_day:to}[ of] {month}[,][ {year}]", _days_of_month,
        only_after=r"\bbetween\s",
        examples={
            "between 3 and 5 May 2018": "2018-05-03/2018-05-05", "between 10 and 12 June": "2019-06-10/2019-06-12",
            "between 1 and 4 March 2016": "2016-03-01/2016-03-04",
        },
    ),
    Rule("between_days_of_month", "{month} {anyday:day} and {to_day:to}[,][ {year}]", _days_of_month,
        only_after=r"\bbetween\s",
        examples={
            "between May 3 and 5, 2018": "2018-05-03/2018-05-05", "between June 10 and 12": "2019-06-10/2019-06-12",
        },
    ),
    Rule("days_of_months", "{month} {anyday:day}[ ](-|–|—)[ ]{month:month_to} {to_day:to}[,][ {year}]",
        _days_of_months,
        examples={
            "Dec. 30-Jan. 2 2018": "2017-12-30/2018-01-02", "April 28-May 3 2018": "2018-04-28/2018-05-03",
            "June 30–July 4 2018": "2018-06-30/2018-07-04", "Dec. 30-Jan. 2": "2018-12-30/2019-01-02",
            "May 3 – June 5": "2019-05-03/2019-06-05",
        },
    ),
    Rule("days_before_months", "{anyday:day} {month}[ ](-|–|—)[ ]{to_day:to} {month:month_to}[,][ {year}]",
        _days_of_months,
        examples={
            "30 December–2 January 2018": "2017-12-30/2018-01-02", "28 April-3 May 2017": "2017-04-28/2017-05-03",
            "3 May–5 June 2018": "2018-05-03/2018-06-05", "14 July–2 August": "2019-07-14/2019-08-02",
        },
    ),
    Rule("day_of_this_month", "the {figure_ordinal:ordinal}", _day_of_this_month,
        only_after=r"(?:\b(?:on|of|by|until|from|between|since|before|after)|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?)"
                   r"\s",
        unless_before=_ORDINAL_END,
        examples={
            "on Tuesday the 11th he left": "2019-06-11",
            "on the 8th.": "2019-06-08", "on the 14th, he left": "2019-06-14", "on the 21st and again": "2019-06-21",
            "On 3 May 2018 he fell. He was up by the 9th.": "2018-05-03; 2018-05-09",
            "On 3 May 1836 guns came. On the 14th a rider slipped out.": "1836-05-03; 1836-05-14",
            "On 3 May 2018 it rained. On the 6th they turned back.": "2018-05-03; 2018-05-06",
            "The siege of 3 May 1836 went on until the 21st when help came.": "1836-05-03; 1836-05-21",
        },
        not_examples=(
            "on the 14th floor", "by the 3rd battalion", "on the 2nd attempt", "of the 7th fleet", "on the 18th hole",
            "on the 5th Avenue bus", "from the 4th row", "after the 21st lap", "on the 9th green",
        ),
    ),
    Rule("second_day_of_this_month", "[the ]{figure_ordinal:ordinal}", _day_of_this_month,
        only_after=r"\b(?:on|of|by|between|from|until)\sthe\s\d{1,2}(?:st|nd|rd|th)\s(?:and|or|to)\s",
        unless_before=_ORDINAL_END,
        examples={
            "On 3 May 1916 it began. On the 8th and 9th it rained.": "1916-05-03; 1916-05-08; 1916-05-09",
            "On 3 May 1916 it began. Between the 8th and the 11th they slept.": "1916-05-03; 1916-05-08; 1916-05-11",
        },
        not_examples=("on the 8th and 9th floors", "between the 3rd and the 4th gate"),
    ),
    Rule("day_of_listed_days", "{listed_day:day}", _day_of_shared_month,
        examples={
            "on 15 and 16 May 1940": "1940-05-15; 1940-05-16",
            "on 3, 4 and 5 June": "2019-06-03; 2019-06-04; 2019-06-05",
            "on the 3rd and 4th of May 2018": "2018-05-03; 2018-05-04",
        },
        not_examples=("15 and 16 mayors", "lines 3, 4 and 5"),
    ),
    Rule("day_among_days", "{to_day:day}", _day_of_shared_month, only_after=_MONTH_AND_DAY + r",\s",
        unless_before=rf"(?!{_LAST_OF_DAYS})",
        examples={
            "May 3, 4, 5 and 6": "2019-05-03; 2019-05-04; 2019-05-05; 2019-05-06",
        },
    ),
    Rule("day_behind_day", "{to_day:day}", _day_of_shared_month, only_after=_MONTH_AND_DAY + r",?\s(?:and|or)\s",
        unless_before=_NOUN + r"|-\d",
        examples={
            "They met on May 3, 4 and 5.": "2019-05-03; 2019-05-04; 2019-05-05",
            "On May 3, 20 and 30 people came.": "2019-05-03",
            "They met on June 3 and 4.": "2019-06-03; 2019-06-04", "On June 3 and 4 people came.": "2019-06-03",
            "On May 5 or 6 it will open.": "2019-05-05; 2019-05-06",
        },
    ),
    Rule("day_of_that_month", "the {ordinal} [day ]of (the|that|the same) month", _day_of_this_month,
        examples={
            "In May 1916 they met. On the 14th of the month they fought.": "1916-05; 1916-05-14",
            "In June 1815 he came. The eighteenth of that month was wet.": "1815-06; 1815-06-18",
        },
    ),
)
# fmt: on
TRIGGERS: frozenset[str] = frozenset()
