"""Months by their names: May 2018, March to April 2021, in June.

Here: what is absolute, or absolute but for its year. Not here: days of a month (``calendar``), and what counts from
another date (``relative``, ``reached``).
"""

from assets.dated_events.forms import Absolute, Form, Part, Range
from assets.dated_events.grammar.english import lexicon
from assets.dated_events.grammar.english.readings import month_of, part, spelled_year, year_of
from assets.dated_events.grammar.patterns import any_of
from assets.dated_events.grammar.rules import Rule, Words

_SIGNALS = """
in since by until till from to through throughout during of between for before after around about and or early late mid
on last next this every each past coming into than beyond circa
"""
_AFTER_SIGNAL = (
    rf"(?:\b(?:{any_of(_SIGNALS)}|as\sof)\s|[-–—(]\s?|\b(?:the|a|an|its|his|their|our|early|late|mid)[-\s]"
    r"|\b(?:early|late|soon)\sas\s|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w{0,6}\.?,\s)"
)
_NAMED = (
    r"(?:\b(?:mr|mrs|ms|dr|sir|miss|lady|president|minister|chancellor|secretary)\.?\s|[$£#@]\s?"
    r"|\w(?<!mid)(?<!late)(?<!early)(?<!post)(?<!pre)-|/)"
)
_A_NAME = (
    r"\s(?-i:[A-Z][a-z]+)|'s?\s(?-i:[A-Z])|\s(?:said|says|told|asked|added)\b|\s?[-/]\w"
    r"|\sof\s(?!\d|'\d|this|last|that|next|the\s(?:year|same)|nineteen|eighteen|two\sthousand)"
)
_AN_OCCASION = r"\s(?-i:Revolution|War|Crisis|Manifesto|Uprising|Offensive|Accords?|Days|Surprise)\b"
"""Behind a month that is part of a name, of any year."""


def _month_spelled_year(w: Words) -> Form | None:
    return Part("month", lexicon.month(w["month"] or ""), spelled_year(w))


def _months_of_year(w: Words) -> Form | None:
    first, last = lexicon.month(w["month"] or ""), lexicon.month(w["to"] or "")
    year = year_of(w["year"])
    if year is None:
        return None
    begins = Absolute("year", year.number - (first > last))
    return Range(Part("month", first, begins), Part("month", last, year))


def _months(w: Words) -> Form | None:
    first, last = lexicon.month(w["month"] or ""), lexicon.month(w["to"] or "")
    return Range(Part("month", first), Part("month", last)) if first != last else None


# fmt: off
RULES = (
    Rule("between_months", "{month} and {month:to}[,][ of] {year}", _months_of_year, only_after=r"\bbetween\s",
        examples={
            "between March and May 2018": "2018-03/2018-05", "between November and February 1916": "1915-11/1916-02",
        },
    ),
    Rule("month_year", "{month}[,][ of][ the year] {year}", month_of,
        examples={
            "May 2018": "2018-05", "June 1999": "1999-06", "October 1917": "1917-10", "November 1956": "1956-11",
            "January 2020": "2020-01", "August 1945": "1945-08", "Jan. 2017": "2017-01", "Feb. 1995": "1995-02",
            "Sept. 1938": "1938-09", "Oct. 1929": "1929-10", "Dec. 1999": "1999-12", "Nov. 1963": "1963-11",
            "April of 1865": "1865-04", "March of 2003": "2003-03", "September of the year 1752": "1752-09",
            "July of 2018": "2018-07", "June, 1967": "1967-06", "May, 1968": "1968-05", "August, 1968": "1968-08",
            "early October 1917": "1917-10 START", "from May 2017 until June 2018": "2017-05; 2018-06",
            "The flood of July 1997 cost much.": "1997-07", "The census of May 2011 was late.": "2011-05",
            "The putsch of November 1923 failed.": "1923-11", "The coup of September 1973 shook it.": "1973-09",
            "By the end of June 1916 the line held.": "1916-06 END",
            "At the beginning of August 1914 the trains rolled.": "1914-08 START",
            "At the close of April 1975 the last boats left.": "1975-04 END", "the March of 2016": "2016-03",
            "June 1941–May 1942": "1941-06; 1942-05",
        },
    ),
    Rule("month_hyphen_year", "{month}-{year}", month_of,
        examples={
            "the May-2018 list": "2018-05", "its June-1999 edition": "1999-06",
        },
    ),
    Rule("month_short_year", "{month} {shortyear:year}", month_of,
        examples={
            "June '98": "1998-06", "March '45": "1945-03", "May '68": "1968-05", "October '17": "2017-10",
        },
    ),
    Rule("month_spelled_year", "{month}[,] {high}~{low}", _month_spelled_year,
        examples={
            "January nineteen ninety-one": "1991-01", "May nineteen forty-five": "1945-05",
            "June nineteen sixty-seven": "1967-06",
        },
    ),
    Rule("months_of_year", "{month}[ ](-|–|—|to|through|until)[ ]{month:to}[,][ of] {year}", _months_of_year,
        examples={
            "March to April 2018": "2018-03/2018-04", "May-June 1940": "1940-05/1940-06",
            "Nov. to Dec. 2016": "2016-11/2016-12", "July through September 1998": "1998-07/1998-09",
            "January until March 1943": "1943-01/1943-03", "November–February 1916": "1915-11/1916-02",
        },
    ),
    Rule("months", "{month}(-|–|—){month:to}", _months, unless_before=r"[-–\d]|\s?(?:\d|of\s\d)",
        examples={
            "In January-March sales rose.": "2019-01/2019-03", "the October-December quarter": "2018-10/2018-12",
            "In November–January it froze.": "2018-11/2019-01",
        },
    ),
    Rule("month", "{fullmonth:month}", part("month"), unless_after=_NAMED, unless_before=_AN_OCCASION,
        examples={
            "In January the mine was closed.": "2019-01", "In February she moved away.": "2019-02",
            "In October they split up.": "2019-10", "He was elected in November.": "2018-11",
            "Sales fell in December.": "2018-12", "It was founded in September.": "2018-09",
            "The mine will close in July.": "2019-07", "Voting is to start in September.": "2019-09",
            "She will retire in December.": "2019-12", "They plan to sell it in January.": "2020-01",
            "The ban is due to end in October.": "2019-10", "since January": "2019-01", "by September": "2019-09",
            "until October": "2019-10", "through July": "2019-07", "during November": "2019-11",
            "late November": "2019-11 END", "The court is scheduled to hear it in October.": "2019-10",
            "The law expires in December.": "2019-12", "Work should be done by November.": "2019-11",
        },
        not_examples=(
            "Jan Novak rode home.", "Jan van Eyck painted it.", "Jan and her sister agreed.",
            "The October Revolution was red.", "the December Uprising",
            "Mar del Plata is a port.", "Dec was a maker of computers.", "Sep Vermeersch plays in defence.",
        ),
    ),
    Rule("name_like_month", "{namelike:month}", part("month"), only_after=_AFTER_SIGNAL, unless_before=_A_NAME,
        examples={
            "In May the bridge was closed.": "2019-05", "In March two ferries sank.": "2019-03",
            "In April the strike began.": "2019-04", "In June the bank was sold.": "2019-06",
            "In August he was arrested.": "2018-08", "The court will sit in May.": "2019-05",
            "It is set to open in August.": "2019-08", "They hope to vote in March.": "2020-03",
            "She will leave in June.": "2019-06", "its April meeting": "2019-04", "the March election": "2019-03",
            "the May uprising": "2019-05", "an August sale": "2019-08", "early May": "2019-05 START",
            "late June": "2019-06 END", "early in May": "2019-05 START", "late in June": "2019-06 END",
            "The harvest failed in August.": "2018-08", "Prices have fallen since March.": "2019-03",
            "They agreed in April to merge.": "2019-04", "as early as May": "2019-05",
            "In February, April and May it rained.": "2019-02; 2019-04; 2019-05",
        },
        not_examples=(
            "The March of Dimes raised funds.", "on the March of Folly",
            "You may go.", "She may win, but he may not.", "It may rain on the parade.", "May I come in?",
            "Theresa May said no.", "Brian May played the guitar.", "He asked Ms. May to step down.",
            "May's office was shut.", "Mrs. May, who lost, went home.", "They may march on the capital.",
            "The troops march past the palace.", "We march for peace.", "March on, he cried.",
            "They had to march to the river.", "A long march lay ahead.", "The band struck up a march.",
            "He will march them out.", "June Carter sang.", "June Allison wrote the book.",
            "April Jones won the race.", "April Smith and her son left.", "August Wilson wrote plays.",
            "Dr. June Park replied.", "Miss April Lane was there.", "an august body of scholars",
            "the august halls of the club", "PM May spoke",
        ),
    ),
    Rule("bare_month", "{namelike:month}", part("month"), alone=False),
)
# fmt: on
TRIGGERS: frozenset[str] = frozenset()
