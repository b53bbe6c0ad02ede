"""Words in front of an expression that belong to it: about two weeks, early June, the end of 1990, at least a year."""

from assets.dated_events.grammar.rules import Modifier

_LENGTH = frozenset(("length",))
_POINT = frozenset(
    ("day", "week", "weekend", "month", "quarter", "half", "season", "year", "decade", "century", "moment")
)
_WHOLE = _POINT - {"moment"}
_LONG = _WHOLE - {"day"}
_DAY_OR_PART = frozenset(("day", "moment"))
_MONTH = frozenset(("month",))
_ANY = _POINT | _LENGTH
_FEW_UNITS = r"(?:few\s)?(?:days|weeks|months|years)"
_AGO = r"(?:[\w-]+\s){1,3}(?:ago|earlier|later)\b"
_THAT = r"(?:that|this|the\ssame)\s"

# fmt: off
MODIFIERS = (
    Modifier("early",
        r"(?:(?:the\s)?early(?:\s(?:in|on|part\sof))?|(?:the\s)?(?:first|early)\spart\sof)[\s-](?:the\s)?",
        "START", _ANY,
        examples={
            "in early February": "2019-02 START", "early 1942": "1942 START", "the early 1930s": "193 START",
            "the early 20th century": "19 START", "early last year": "2018 START",
            "early next week": "2019-W25 START", "early this month": "2019-06 START",
            "Early Monday, trading will resume.": "2019-06-17 START", "early Sunday evening": "2019-06-09TEV START",
        },
    ),
    Modifier("late", r"(?:the\s)?late(?:[\s-](?:in|on|part\sof))?[\s-](?:the\s)?", "END",
        _POINT,
        examples={
            "late 1941": "1941 END", "late '89": "1989 END", "the late 1920s": "192 END", "the late '50s": "195 END",
            "the late 15th century": "14 END", "late last month": "2019-05 END", "late last week": "2019-W23 END",
            "late next year": "2020 END", "Late Thursday, rain fell.": "2019-06-06 END",
        },
    ),
    Modifier("mid", r"(?:the\s)?mid(?:[\s-]to[\s-]late)?[\s-]?", "MID", _WHOLE,
        examples={
            "mid-1996": "1996 MID", "mid-2017": "2017 MID", "the mid-1970s": "197 MID",
            "the mid-19th century": "18 MID", "mid this year": "2019 MID", "in mid-summer": "2019-SU MID",
            "mid-July": "2019-07 MID", "mid-August 1914": "1914-08 MID", "The mid-17th century was harsh.": "16 MID",
        },
    ),
    Modifier("start_of", r"(?:the\s)?(?:very\s)?(?:beginning|start|opening|dawn|onset|turn)\sof\s(?:the\s)?",
        "START", _WHOLE,
        examples={
            "the beginning of 1790": "1790 START", "at the start of next year": "2020 START",
            "the beginning of this month": "2019-06 START", "the beginning of May": "2019-05 START",
            "the start of June": "2019-06 START", "the start of the week": "2019-W24 START",
            "the turn of the century": "20 START", "the dawn of the 20th century": "19 START",
            "At the beginning of 1945 bread ran out.": "1945 START",
        },
    ),
    Modifier("middle_of", r"(?:the\s)?(?:middle)\sof\s(?:the\s)?", "MID", _WHOLE,
        examples={
            "in the middle of last year": "2018 MID", "the middle of this week": "2019-W24 MID",
            "the middle of August": "2019-08 MID", "the middle of the 19th century": "18 MID",
            "By the middle of 1916 both sides were spent.": "1916 MID",
            "By the middle of March 1918 the guns were still.": "1918-03 MID",
            "They met in the middle of July 2016.": "2016-07 MID",
            "It rained in the middle of the month.": "2019-06 MID", "He moved in the middle of 1931.": "1931 MID",
        },
    ),
    Modifier("end_of", r"(?:the\s)?(?:very\s)?(?:end|close|last\spart|latter\spart)\sof\s(?:the\s)?", "END",
        _WHOLE,
        examples={
            "the end of 1989": "1989 END", "the end of the 17th century": "16 END",
            "by the end of next month": "2019-07 END", "the end of this year": "2019 END",
            "the end of July": "2019-07 END", "the close of 1918": "1918 END", "the end of the month": "2019-06 END",
            "the very end of 1999": "1999 END", "the end of the 1980s": "198 END",
        },
    ),
    Modifier("first_days_of",
        rf"(?:the\s)?(?:very\s)?(?:first|early|opening)\s{_FEW_UNITS}\sof\s(?:the\s)?", "START", _LONG,
        examples={
            "in the first days of May 1940": "1940-05 START", "the early years of the 20th century": "19 START",
            "in the opening weeks of 1940": "1940 START",
        },
    ),
    Modifier("last_days_of",
        rf"(?:the\s)?(?:very\s)?(?:last|final|closing)\s{_FEW_UNITS}\sof\s(?:the\s)?", "END", _LONG,
        examples={
            "in the last days of May 1940": "1940-05 END", "the final weeks of 1918": "1918 END",
        },
    ),
    Modifier("first_half_of", r"(?:the\s)?first\shalf\sof\s(?:the\s)?", "START", _MONTH,
        examples={
            "in the first half of April 1945": "1945-04 START", "the first half of June": "2019-06 START",
        },
    ),
    Modifier("second_half_of", r"(?:the\s)?(?:second|latter)\shalf\sof\s(?:the\s)?", "END", _MONTH,
        examples={
            "in the second half of April 1945": "1945-04 END", "the latter half of May": "2019-05 END",
        },
    ),
    Modifier("early_hours_of",
        r"(?:the\s)?(?:early|first|small)\s(?:morning\s)?hours\sof\s(?:the\s)?(?:morning\sof\s(?:the\s)?)?", "START",
        _DAY_OR_PART,
        examples={
            "in the early hours of 2 April 1982": "1982-04-02 START",
            "in the early hours of Thursday morning": "2019-06-06TMO START",
            "in the small hours of Friday": "2019-06-07 START",
        },
    ),
    Modifier("earlier", r"earlier\s(?:in\s)?(?:the\s)?", "BEFORE", _LONG,
        examples={
            "earlier in the month": "2019-06 BEFORE", "earlier in the week": "2019-W24 BEFORE",
        },
    ),
    Modifier("later", r"later\s(?:in\s)?(?:the\s)?", "AFTER", _LONG,
        examples={
            "later in the year": "2019 AFTER",
        },
    ),
    Modifier("nearly_ago", r"(?:nearly|almost|just\sunder|less\sthan)\s", "LESS_THAN", _WHOLE, before=_AGO,
        examples={
            "nearly ten years ago": "2009 LESS_THAN", "almost five months ago": "2019-01 LESS_THAN",
            "less than a month ago": "2019-05 LESS_THAN", "almost two years ago": "2017 LESS_THAN",
            "nearly a decade ago": "200 LESS_THAN", "just under three years ago": "2016 LESS_THAN",
            "less than five months ago": "2019-01 LESS_THAN",
        },
    ),
    Modifier("over_ago", r"(?:more\sthan|over|well\sover|just\sover)\s", "MORE_THAN", _WHOLE, before=_AGO,
        examples={
            "more than three weeks ago": "2019-W21 MORE_THAN", "just over a year ago": "2018 MORE_THAN",
            "more than ten years ago": "2009 MORE_THAN", "over a year ago": "2018 MORE_THAN",
            "just over two years ago": "2017 MORE_THAN", "well over a century ago": "19 MORE_THAN",
        },
    ),
    Modifier("earlier_that", r"earlier\s", "BEFORE", _POINT, before=_THAT,
        examples={
            "earlier this evening": "2019-06-12TEV BEFORE", "earlier this week": "2019-W24 BEFORE",
            "earlier this year": "2019 BEFORE", "It failed earlier this year.": "2019 BEFORE",
        },
    ),
    Modifier("later_that", r"later\s", "AFTER", _POINT, before=_THAT,
        examples={
            "later this morning": "2019-06-12TMO AFTER", "later this month": "2019-06 AFTER",
            "later this year": "2019 AFTER", "In 1989 he fled. Later that year he died.": "1989; 1989 AFTER",
            "On 3 May 2018 he fell. Later that day he died.": "2018-05-03; 2018-05-03 AFTER",
            "It opens later this month.": "2019-06 AFTER",
        },
    ),
    Modifier("about", r"(?:about|around|approximately|roughly|circa|c\.|ca\.|some)\s(?:the\s)?", "APPROX", _ANY,
        before=r"(?!\w+day\b)",
        examples={
            "around May 23rd": "2019-05-23 APPROX", "circa 1450": "1450 APPROX", "about 1200 BCE": "BC1200 APPROX",
            "about two years ago": "2017 APPROX", "about an hour": "PT1H APPROX", "around two weeks": "P2W APPROX",
            "roughly ten years": "P10Y APPROX", "approximately 30 days": "P30D APPROX",
            "some three months": "P3M APPROX",
        },
    ),
    Modifier("at_least", r"(?:at\sleast|no\sless\sthan|no\sfewer\sthan|a\sminimum\sof)\s(?:the\s)?",
        "EQUAL_OR_MORE", _LENGTH,
        examples={
            "at least two weeks": "P2W EQUAL_OR_MORE", "no less than a month": "P1M EQUAL_OR_MORE",
            "at least 72 hours": "PT72H EQUAL_OR_MORE", "no fewer than five days": "P5D EQUAL_OR_MORE",
            "at least the past two years": "P2Y EQUAL_OR_MORE 2017-06-12/2019-06-12",
            "It stood for at least a century.": "P100Y EQUAL_OR_MORE",
        },
    ),
    Modifier("at_most",
        r"(?:at\smost|no\smore\sthan|not\smore\sthan|up\sto|as\smuch\sas|a\smaximum\sof)\s(?:the\s)?",
        "EQUAL_OR_LESS", _LENGTH,
        examples={
            "at most two weeks": "P2W EQUAL_OR_LESS", "up to 180 days": "P180D EQUAL_OR_LESS",
            "no more than sixty days": "P60D EQUAL_OR_LESS", "not more than a year": "P1Y EQUAL_OR_LESS",
        },
    ),
    Modifier("more_than",
        r"(?:(?:a\slittle\s|slightly\s|a\sbit\s)?(?:more\sthan|over(?=\sa\s))|well\sover|in\sexcess\sof|just\sover|(?<=for\s)over|(?<=after\s)over|(?<=took\s)over)\s",
        "MORE_THAN", _LENGTH,
        examples={
            "more than two weeks": "P2W MORE_THAN", "more than ten years": "P10Y MORE_THAN",
            "well over a month": "P1M MORE_THAN", "in excess of 90 days": "P90D MORE_THAN",
            "He ruled for more than forty years.": "P40Y MORE_THAN",
        },
    ),
    Modifier("over", r"over\s", "MORE_THAN", _LENGTH, before=r"an?\s(?![\w-]+\speriod)",
        examples={
            "over a year": "P1Y MORE_THAN",
        },
    ),
    Modifier("less_than",
        r"(?:less\sthan|fewer\sthan|under|nearly|almost|just\sunder|not\squite|shy\sof)\s(?:the\s)?",
        "LESS_THAN", _LENGTH,
        examples={
            "for nearly forty years": "P40Y LESS_THAN", "less than two weeks": "P2W LESS_THAN",
            "fewer than ten days": "P10D LESS_THAN", "nearly two months": "P2M LESS_THAN",
            "almost a year": "P1Y LESS_THAN", "just under an hour": "PT1H LESS_THAN",
            "not quite three weeks": "P3W LESS_THAN",
            "nearly the past ten years": "P10Y LESS_THAN 2009-06-12/2019-06-12",
            "She reigned for almost seven decades.": "P70Y LESS_THAN",
        },
    ),
)
# fmt: on
