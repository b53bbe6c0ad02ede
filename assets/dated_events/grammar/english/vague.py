"""Now, recently, soon: past, present and future without a number.

Here: references that tell no day. Adverbs that only order events ("then", "already", "once", "former") are not dates.
"""

from assets.dated_events.grammar.english.readings import vague
from assets.dated_events.grammar.patterns import any_of
from assets.dated_events.grammar.rules import Rule

_COUNTS = any_of(
    "few two three four five six seven eight nine ten year week month tense participle decade century couple several"
)

# fmt: off
RULES = (
    Rule("now", "(now|right now|just now|nowadays)", vague("PRESENT_REF"),
        unless_before=r"[-\s](?:defunct|famous|infamous|classic)\b|\sand\s(?:then|again)\b",
        examples={
            "now": "PRESENT_REF 2019-06-12", "Now the ice melts.": "PRESENT_REF 2019-06-12",
            "right now": "PRESENT_REF 2019-06-12", "just now": "PRESENT_REF 2019-06-12",
            "nowadays": "PRESENT_REF 2019-06-12", "by now": "PRESENT_REF 2019-06-12",
            "for now": "PRESENT_REF 2019-06-12", "from now on": "PRESENT_REF 2019-06-12",
            "Now he rests.": "PRESENT_REF 2019-06-12",
        },
        not_examples=(
            "now and then he sang", "every now and again", "at present-day prices", "Soon-Yi wrote it",
            "Hour glass figures", "The New York Day School", "Dorothy Day founded it.", "Doris Day sang.",
            "Daybreak Games", "Daylight robbery", "Day care is dear.", "ten thousand", "one in five",
            "two of the men", "the late king", "the late Mr. Hall", "early birds", "an early riser", "a stately hall",
            "a dayless void", "eternal youth", "forever young", "never again", "always on", "at last", "at length",
            "at first", "thereafter he hid", "the Six-Day War", "the Hundred Years' War", "the Seven Years' War",
            "the Thirty Years War",
        ),
    ),
    Rule("currently", "(currently|presently)", vague("PRESENT_REF"),
        examples={
            "currently": "PRESENT_REF 2019-06-12", "is currently closed": "PRESENT_REF 2019-06-12",
            "presently": "PRESENT_REF 2019-06-12", "He currently works there.": "PRESENT_REF 2019-06-12",
        },
    ),
    Rule("current", "current", vague("PRESENT_REF"),
        unless_after=r"\b(?:electric|electrical|alternating|direct|ocean|air|ac|dc|strong|tidal|gulf)\s",
        unless_before=r"\s(?:of|flows|affairs|through)\b",
        examples={
            "the current owner": "PRESENT_REF 2019-06-12", "its current price": "PRESENT_REF 2019-06-12",
            "under current law": "PRESENT_REF 2019-06-12",
        },
        not_examples=(
            "an ocean current", "direct current", "alternating current", "the strong current of the river",
            "current affairs", "a decent fellow", "descent of man", "recentred the frame",
        ),
    ),
    Rule("these_days", "(these days|at present|at the moment|at this time|at this moment|the present day)",
        vague("PRESENT_REF"), unless_before=r"-",
        examples={
            "these days": "PRESENT_REF 2019-06-12", "at present": "PRESENT_REF 2019-06-12",
            "at the moment": "PRESENT_REF 2019-06-12", "at this time": "PRESENT_REF 2019-06-12",
            "at this moment": "PRESENT_REF 2019-06-12",
        },
    ),
    Rule("the_present", "the present", vague("PRESENT_REF"), unless_before=r"\s(?!and\b|is\b|was\b|to\b)\w|-",
        examples={
            "the present": "PRESENT_REF 2019-06-12", "at the present and for ever": "PRESENT_REF 2019-06-12",
            "up to the present.": "PRESENT_REF 2019-06-12",
        },
    ),
    Rule("at_the_time", "(the|that) time", vague("PAST_REF"), only_after=r"\bat\s",
        unless_before=r"\s(?:of|when|that|to|for|he|she|it|they|we|i|you|the|a|his|her|this|these)\b|-",
        examples={
            "At the time, few believed it.": "PAST_REF ../2019-06-12",
            "The town was small at that time.": "PAST_REF ../2019-06-12",
            "The law at the time was mild.": "PAST_REF ../2019-06-12",
        },
        not_examples=(
            "at the time of the fire", "at the time he was ill", "at that time of life", "the first time",
            "by the time he left",
        ),
    ),
    Rule("recently", "(recently|lately|more recently|most recently)", vague("PAST_REF"),
        unless_after=r"\bas\s",
        examples={
            "recently": "PAST_REF ../2019-06-12", "more recently": "PAST_REF ../2019-06-12",
            "most recently": "PAST_REF ../2019-06-12", "lately": "PAST_REF ../2019-06-12",
            "has recently been sold": "PAST_REF ../2019-06-12", "until recently": "PAST_REF ../2019-06-12",
            "She recently moved.": "PAST_REF ../2019-06-12",
        },
    ),
    Rule("recent", "[the ](recent|most recent) {units:unit}[ and {other_units:u2}]|recent", vague("PAST_REF"),
        unless_after=r"\b(?:most|more)\s",
        examples={
            "recent weeks": "PAST_REF ../2019-06-12", "in recent years": "PAST_REF ../2019-06-12",
            "the recent months": "PAST_REF ../2019-06-12", "recent days": "PAST_REF ../2019-06-12",
            "recent months and years": "PAST_REF ../2019-06-12", "the recent floods": "PAST_REF ../2019-06-12",
            "a recent poll": "PAST_REF ../2019-06-12", "its recent fall": "PAST_REF ../2019-06-12",
            "In recent months it has slowed.": "PAST_REF ../2019-06-12",
        },
    ),
    Rule("past_units", "[the ]past {units:unit}", vague("PAST_REF"),
        examples={
            "in past years": "PAST_REF ../2019-06-12", "past weeks": "PAST_REF ../2019-06-12",
            "the past decades": "PAST_REF ../2019-06-12", "past centuries": "PAST_REF ../2019-06-12",
        },
    ),
    Rule("the_past", "the past|the distant past|the recent past|the not-too-distant past", vague("PAST_REF"),
        only_after=r"\b(?:in|from|of|with|to|than|into)\s",
        unless_before=rf"\s(?:\d|{_COUNTS}|[a-z]+\s(?:years|months|weeks|days))",
        examples={
            "in the past.": "PAST_REF ../2019-06-12", "from the distant past": "PAST_REF ../2019-06-12",
            "a thing of the past": "PAST_REF ../2019-06-12", "lessons from the past.": "PAST_REF ../2019-06-12",
            "in the recent past": "PAST_REF ../2019-06-12",
        },
        not_examples=(
            "the past participle", "He walked past the shop.", "drove past them", "past caring", "in past tense",
        ),
    ),
    Rule("soon", "soon", vague("FUTURE_REF"), unless_after=r"\b(?:as|too|so|very)\s",
        unless_before=r"-|\s(?:as|after|afterward|afterwards|became|began|found|enough|discovered|realized)\b",
        examples={
            "soon": "FUTURE_REF 2019-06-12/..", "will soon leave": "FUTURE_REF 2019-06-12/..",
            "soon to be closed": "FUTURE_REF 2019-06-12/..", "He is leaving soon.": "FUTURE_REF 2019-06-12/..",
            "They will soon know.": "FUTURE_REF 2019-06-12/..",
        },
        not_examples=(
            "sooner than thought", "as soon as he can", "too soon for her", "soon after he left",
        ),
    ),
    Rule("the_future",
        "[the ](near|foreseeable|immediate|distant|not~too~distant|not~so~distant) (future|term)|the future",
        vague("FUTURE_REF"), unless_before=r"\stense",
        examples={
            "the future": "FUTURE_REF 2019-06-12/..", "in the near future": "FUTURE_REF 2019-06-12/..",
            "for the foreseeable future": "FUTURE_REF 2019-06-12/..", "the near term": "FUTURE_REF 2019-06-12/..",
            "in the immediate future": "FUTURE_REF 2019-06-12/..",
            "in the distant future": "FUTURE_REF 2019-06-12/..",
            "In the near future it may change.": "FUTURE_REF 2019-06-12/..",
        },
        not_examples=(
            "the future tense", "futures traders", "soy futures", "term papers", "long-term plans",
            "the terms of the deal", "term of endearment",
        ),
    ),
    Rule("future_units", "future {units:unit}", vague("FUTURE_REF"),
        examples={
            "in future years": "FUTURE_REF 2019-06-12/..",
            "future generations live in future decades": "FUTURE_REF 2019-06-12/..",
        },
    ),
    Rule("time_to_time", "from time to time", vague("FUTURE_REF"),
        examples={
            "from time to time": "FUTURE_REF 2019-06-12/..",
        },
    ),
    Rule("later_date", "(a|some) (later|future) (date|time)", vague("FUTURE_REF"),
        examples={
            "at a later date": "FUTURE_REF 2019-06-12/..", "at some future date": "FUTURE_REF 2019-06-12/..",
            "at a later time": "FUTURE_REF 2019-06-12/..",
        },
        not_examples=(
            "date palms", "a blind date", "up to date", "dates and figs", "his date for the ball",
            "the present minister", "a birthday present", "presents under the tree", "at the presentation",
        ),
    ),
)
# fmt: on
_ADVERBS = ("now", "nowadays", "currently", "presently", "recently", "lately", "soon")
_NOUNS = ("days", "present", "moment", "past", "future", "term", "time", "date")
TRIGGERS = frozenset((*_ADVERBS, *_NOUNS, "current", "recent"))
