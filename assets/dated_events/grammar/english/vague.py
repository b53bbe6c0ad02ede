"""Now, recently, soon: past, present and future without a number.

Here: references that tell no day. Adverbs that only order events ("then", "already", "once", "former") are not dates.
"""

from assets.dated_events.grammar.english.readings import vague
from assets.dated_events.grammar.patterns import any_of
from assets.dated_events.grammar.rules import Rule

_COUNTS = any_of("few two three four five six seven eight nine ten year week month tense participle decade century couple several dozen")

# fmt: off
RULES = (
    Rule("now", "(now|right now|just now|nowadays)", vague("PRESENT_REF"), unless_before=r"[-\s](?:defunct|famous|infamous|classic)\b"),
    Rule("currently", "(currently|presently)", vague("PRESENT_REF")),
    Rule("current", "current", vague("PRESENT_REF"),
         unless_after=r"\b(?:electric|electrical|alternating|direct|ocean|air|ac|dc|strong|tidal|gulf)\s",
         unless_before=r"\s(?:of|flows|affairs|through)\b"),
    Rule("these_days", "(these days|at present|at the moment|at this time|at this moment|the present day|the present)", vague("PRESENT_REF")),
    Rule("recently", "(recently|lately|more recently|most recently)", vague("PAST_REF")),
    Rule("recent", "[the ](recent|most recent) {unit3:unit}[ and {unit6:u2}]|recent", vague("PAST_REF"), unless_after=r"\b(?:most|more)\s"),
    Rule("past_units", "[the ]past {unit3:unit}", vague("PAST_REF")),
    Rule("the_past", "the past|the distant past|the recent past|the not-too-distant past", vague("PAST_REF"),
         only_after=r"\b(?:in|from|of|with|to|than|into)\s",
         unless_before=rf"\s(?:\d|{_COUNTS}|[a-z]+\s(?:years|months|weeks|days))"),
    Rule("soon", "soon", vague("FUTURE_REF"), unless_after=r"\b(?:as|too|so|very)\s",
         unless_before=r"\s(?:as|after|afterward|afterwards|became|began|found|enough|discovered|realized)\b"),
    Rule("the_future", "[the ](near|foreseeable|immediate|distant|not-too-distant|not-so-distant) (future|term)|the future", vague("FUTURE_REF")),
    Rule("future_units", "future {unit3:unit}", vague("FUTURE_REF")),
    Rule("time_to_time", "from time to time", vague("FUTURE_REF")),
    Rule("later_date", "(a|some) (later|future) (date|time)", vague("FUTURE_REF")),
)
# fmt: on
_ADVERBS = ("now", "nowadays", "currently", "presently", "recently", "lately", "soon")
TRIGGERS = frozenset((*_ADVERBS, "current", "days", "present", "moment", "recent", "past", "future", "term", "time", "date"))
