"""What must not be read: figures that count or number something, and words that only look like dates.

Here: what may not stand in front of and behind figures, shared by the rules, and the corpus of lines in which nothing
may be found. The counter-examples of one rule stand with the rule.
"""

from assets.dated_events.grammar.patterns import any_of

_NUMBERED_THINGS = """
no nos nr num number numbers flight boeing airbus route highway interstate page pages p pp room channel model type
section article chapter version apartment suite building box lot unit part figure table volume vol psalm class code
extension ext line order bill resolution case docket gate platform track bus train hull serial sonata windows office
area zip directive rule form grade level step lane exit mile series usd eur gbp us rs dm iso rfc din cr nearly almost
some roughly exactly only another over than most total totals totaled totaling worth killed killing wounded
injured lost captured about approximately around every per convoy asteroid building engine locomotive peugeot
porsche build ward seat locker postcode stalag camp psalms isbn
"""
_COUNTED_THINGS = """
people men women children troops soldiers sailors marines civilians prisoners refugees persons victims dead wounded
casualties inhabitants residents workers employees jobs students police officers members voters votes protesters
demonstrators fighters rebels horses cattle sheep miles kilometers kilometres km meters metres m feet ft yards inches
acres hectares square tons tonnes kg kilograms pounds lb lbs liters litres gallons barrels watts kw mw mhz ghz hz hp
rpm mb gb dollars euros yen francs marks rubles cents points shares copies pages words homes houses buildings cars
trucks tanks aircraft planes ships guns rifles bombs missiles rounds shells units items pieces times gmt utc hours hrs
calories mm cm ml cl hpa kpa mph kph knots seats rooms beds
schools companies firms stores shops sites places volts psi million billion thousand hundred
families spectators fans passengers guests patients pupils books letters steps bottles boxes bags trees birds
"""
_COUNTED_KINDS = """
american british french german russian soviet u.s. armed enemy foreign other more additional new young old such
different
"""
_AFTER_HYPHEN = "odd strong plus seat foot meter metre mile acre page member man pound bed ton year"

_AT_LEAST = r"(?<!until\sat\s)(?<!till\sat\s)(?<!through\sat\s)(?<!since\sat\s)(?<!before\sat\s)least"
"""In front of a number of things; behind "until" of a year."""

NUMBERED = (
    r"(?:[\w/$£¥#+](?<!mid)(?<!post)(?<!pre)(?<!late)(?<!early)[-–]|[$£¥#+/]\s?|[.,]"
    rf"|\b(?:{any_of(_NUMBERED_THINGS)}|{_AT_LEAST}|up\sto|as\smany\sas|total\sof|pages\s\d+\s(?:and|to|or))\.?\s|\d\s)"
)
"""In front of figures that number or count something."""

COUNTED = (
    rf"(?:'?s?\s?(?:%|percent|per\scent|°|degrees)|-{any_of(_AFTER_HYPHEN)}\b"
    rf"|[\s-](?:{any_of(_COUNTED_KINDS)}\s)?{any_of(_COUNTED_THINGS)}\b"
    r"|-(?-i:[A-Z])\b|\s(?-i:[A-Z])\w+\s(?:avenue|street|road|lane|drive|boulevard|square|ave|blvd|rd)\b|\s(?-i:[A-Z]{2,4}T)\b|[-/]\d|:\d|\.\d|,\d|(?:th|st|nd|rd)\b|'(?!s)|\sor\s(?:so|more)\b)"
)
"""Behind figures that count something."""

UNTOUCHED = r"[\w/$£.,:-]"
"""In front of figures with signs between them, where they are part of something longer."""
