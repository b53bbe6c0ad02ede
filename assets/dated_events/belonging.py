"""Which event of a clause a time belongs to where the parser takes the next best: the verb, or the noun beside it.

Not here: the way up the parse itself (``locating``), and what is arranged for a time (``arranging``).
"""

import datetime as dt
from collections.abc import Collection, Mapping, Sequence

from assets.dated_events.arranging import is_foreseen_for
from assets.dated_events.clauses import charging, group_of, is_infinitive, rules_out, verb_group
from assets.dated_events.dates import Timex
from assets.dated_events.lexicon import nouns, verbs, words
from assets.dated_events.locating import Located
from assets.dated_events.parsing import Parse

_DONE_TO = words(
    """
    accept announce approve block confirm criticise criticize defend demand deny dismiss endorse overturn outline praise
    propose refuse reject report sign suspend unveil uphold veto welcome withdraw
    """
)
"""Verbs of what is said of or done to a plan, decision or figure, with the day on which that was."""
_HELD_THEN = nouns.OCCASIONS | nouns.MISDEEDS_AND_DISASTERS | nouns.VOTES | nouns.AT_A_DAY
"""Nouns behind which a day is rather their own."""
_NEWS = dt.timedelta(7)
"""How long before publication a deed may be that is the news itself."""
_FORESEES = words(
    "affirm confirm cut give hold issue keep lift lower maintain raise reaffirm reduce revise set slash trim"
)
"""What is done to a forecast: "missed its target in 2023" tells when it was missed."""
_FORECASTS = words("estimate forecast guidance outlook target")
"""What is told of a period before it is over."""
_MEANS = words("aim hope intend mean plan want")
_FIGURES = ("$", "CD")
_UNITS = words("% cents dollars euros pence percent points pounds yen")
_MEASURES = _UNITS | words("billion million trillion $")
_COMPARES = words("against from with")
"""What stands before the figure that another one is compared with."""
_RULES = nouns.RULES | nouns.PROPOSED
_DECIDES = words("decide vote")
_GOES_ON = verbs.LOOKS_INTO | verbs.LASTING
_IN_COURT = (verbs.OF_A_CASE | {"plead"}) - verbs.ACCUSE - {"convict"} | {"charge"}


def of_its_object(parse: Parse, place: Located, head: int | None, events: Collection[int]) -> int | None:
    """ "Posted a loss for the quarter", "postponed the vote until July": the time is that of the noun."""
    if head is not None and is_foreseen_for(parse, place):
        return None
    if head is None or place.first < head or not parse.tags[head].startswith("VB"):
        return head
    signals = parse.lower[max(head, place.first - 2) : place.first]
    if parse.tags[place.first - 1] == "CD":
        signals = []  # "for 2025 last month"
    if (what := _foretold(parse, place, head)) is not None:
        return next((n for n in range(what + 1, place.first) if n in events), None)
    results = parse.lemmas[head] in verbs.RESULTS and "for" in signals
    put_off = parse.lemmas[head] in verbs.PUT_OFF and (place.timex.relation == "until" or "to" in signals)
    if not (results or put_off or rules_out(parse, head)):
        return head
    what = parse.child(head, "dobj", "nsubjpass")
    return what if what in events else None


def _foretold(parse: Parse, place: Located, verb: int) -> int | None:
    """ "Raised its forecast for growth this year": the forecast of a period."""
    what = parse.child(verb, "dobj")
    period = place.timex.precision in ("quarter", "half", "year") and place.timex.relation is None
    told = what is not None and what < place.first and parse.lemmas[what] in _FORECASTS
    told = told and parse.lemmas[verb] in _FORESEES
    return what if told and period else None


def of_saying(parse: Parse, place: Located, events: Collection[int]) -> int | None:
    """ "Said on Tuesday he met ...": the reporting verb right before an expression, wherever the parser hangs it."""
    before = place.first - 1
    if before > 0 and parse.lower[before] in ("on", "in", "late", "early"):
        before -= 1
    possessive = parse.words[place.last + 1 : place.last + 2] in (["'s"], ["’s"])
    said = before >= 0 and before in events and parse.lemmas[before] in verbs.SAY and parse.tags[before] == "VBD"
    return before if said and not possessive else None


def of_noun_between(
    parse: Parse, place: Located, head: int | None, nominal: Collection[int], found: Mapping[int, Sequence[Located]]
) -> int | None:
    """ "Denounced on Monday a raid in Pell on Sunday", "was behind the thefts last week": the noun's time."""
    if head is None or head in nominal or head > place.first:
        return head
    who = parse.child(head, "nsubj") if parse.lemmas[head] == "be" else None
    said_of_it = parse.child(head, "attr", "acomp")
    if who in nominal and (said_of_it is None or parse.lower[said_of_it] == "due"):
        return who  # "its last failure was in July", "a report is due in May"
    noun = max((noun for noun in nominal if head < noun < place.first), default=None)
    if noun is None or any(parse.tags[i].startswith("VB") for i in range(noun, place.first)):
        return head
    if parse.lemmas[head] == "be":
        return noun if parse.deps[noun] in ("attr", "pobj") else head
    others = [other.timex for other in found.get(head, ()) if other.last < noun]
    return noun if any(_excludes(other, place.timex) for other in others) else head


def of_what_befell(
    parse: Parse, place: Located, head: int | None, nominal: Collection[int], day: dt.date
) -> int | None:
    """ "Are looking into the fire at Pell on Monday", "condemned the invasion on 2 May": the time of what was before.

    Behind a past a day of the last week may as well be the verb's own.
    """
    group = None if head is None else group_of(parse, head)
    ranges = place.timex.relation == "from" and "/" in place.timex.value
    if head is None or group is None or place.first < head or not (place.timex.relation is None or ranges):
        return head
    what = max((n for n in nominal if head < n < place.first and _ends_before(parse, n, place)), default=None)
    if what is None or parse.lemmas[what] not in nouns.UNFORESEEN or place.timex.type != "DATE":
        return head
    if parse.lemmas[parse.heads[parse.heads[what]]] == "anniversary":
        return head
    goes_on = group.progressive or parse.lemmas[head] in _GOES_ON
    now = group.tense == "present" and group.modal is None and not group.perfect and goes_on
    now = now and parse.lemmas[head] not in verbs.AWAITS
    long_ago = group.tense == "past" and place.timex.latest is not None and day - place.timex.latest > _NEWS
    return what if now or (long_ago and parse.lemmas[head] in verbs.LOOKS_INTO) else head


def _ends_before(parse: Parse, noun: int, place: Located) -> bool:
    """Whether what belongs to a noun reaches to the preposition in front of an expression."""
    below = set(parse.subtree(noun))
    return all(i in below or parse.tags[i] == "IN" for i in range(noun + 1, place.first))


def of_verb_above(parse: Parse, place: Located, head: int | None, nominal: Collection[int], day: dt.date) -> int | None:
    """ "Was found burnt out on Monday", "may disrupt deliveries before Christmas": the time of the verb above."""
    if head is None or place.first < head:
        return head
    above, planned = parse.heads[head], parse.child(head, "xcomp")
    if is_meant_before(parse, head) and planned is not None and head < planned < place.first:
        return planned
    if head in nominal and (charged := _charged_then(parse, place, head, day)) is not None:
        return charged
    if head in nominal and parse.lower[above] == "without" and parse.tags[parse.heads[above]].startswith("VB"):
        return parse.heads[above]  # "ended without an accord on Tuesday"
    told = place.timex.precision == "day" and place.timex.latest is not None and place.timex.latest <= day
    decided = parse.heads[above] if parse.deps[head] == "pcomp" else above
    meant = is_infinitive(parse, head) or parse.deps[head] == "pcomp"
    if told and parse.lemmas[decided] in _DECIDES and parse.tags[decided] == "VBD" and meant:
        return decided  # "voted to reject it on Tuesday", "voted against joining"
    if head in nominal:
        group = group_of(parse, above)
        is_open = group is not None and (group.tense == "future" or group.modal is not None)
        ends = place.timex.relation in ("before", "by", "until") and parse.deps[head] == "dobj"
        return above if ends and is_open else _of_deed(parse, place, head, day)
    aside = parse.tags[head] == "VBG" and parse.deps[head] == "acl" and parse.tags[parse.heads[above]] == "VBD"
    if aside and told and parse.deps[above] == "dobj" and parse.lemmas[above] in _RULES:
        return parse.heads[above]  # "approved a bill raising the age on Wednesday"
    state = parse.tags[head] == "VBN" and parse.deps[head] in ("oprd", "xcomp") and not is_infinitive(parse, head)
    return above if state and parse.lemmas[above] == "find" else head


def is_compared(parse: Parse, place: Located) -> bool:
    """ "Rose to 71 million from 52 million in 2021", "up from 52 in 2021": when the other figure was."""
    if place.timex.precision not in ("month", "quarter", "half", "year"):
        return False  # "raised its rate to 5.5 percent from 5.25 percent on Wednesday"
    last = place.first - 2 if parse.tags[place.first - 1] in ("IN", "DT") else place.first - 1
    first = last
    while first > 0 and (parse.tags[first] in _FIGURES or parse.lower[first] in _UNITS):
        first -= 1
    unit = first == last and parse.tags[first].startswith("NN") and parse.tags[first - 1] in _FIGURES
    while unit and first > 0 and (parse.tags[first] in _FIGURES or first == last):
        first -= 1
    if first == last or parse.lower[first] not in _COMPARES:
        return False
    if parse.lower[first] == "with" or parse.lower[first - 1] in ("down", "up"):
        return parse.lemmas[first - 1] in ("compare", "down", "up")
    if not unit:  # "won 52 seats against 48 in 2019" tells when they were won
        return parse.lower[first] != "against" or any(parse.lower[i] in _MEASURES for i in range(first, last + 1))
    verb = parse.heads[first]
    return parse.lemmas[verb] in verbs.GRADUAL and "to" in parse.lower[verb:first]  # not "dropped from 12 aircraft"


def is_meant_before(parse: Parse, verb: int) -> bool:
    """ "Had planned to open it in May": the time is that of what was meant."""
    group = group_of(parse, verb) if parse.lemmas[verb] in _MEANS else None
    return group is not None and group.perfect


def _charged_then(parse: Parse, place: Located, noun: int, day: dt.date) -> int | None:
    """ "Charged her with bribery and fraud on Wednesday": when she was charged, not when she took bribes."""
    while parse.deps[noun] == "conj" and parse.tags[parse.heads[noun]].startswith("NN"):
        noun = parse.heads[noun]
    signal = parse.heads[noun]
    verb = charging(parse, signal) if parse.deps[noun] == "pobj" else noun
    verb = parse.heads[verb] if parse.deps[verb] == "acomp" else verb  # "pleaded guilty to a charge in May"
    gone = place.timex.latest is not None and place.timex.latest <= day and place.timex.relation is None
    of_it = parse.lower[signal] in ("of", "to", "with") and parse.lemmas[verb] in _IN_COURT
    told = parse.tags[verb].startswith("VB") and verb_group(parse, verb).tense == "past"
    return verb if gone and of_it and told and verb < noun < place.first else None


def _of_deed(parse: Parse, place: Located, noun: int, day: dt.date) -> int:
    """ "Rejected an offer of a rise on Tuesday", "began a strike on Thursday": when that was done to it."""
    counted = parse.lower[place.last] == "later"  # "declared an outbreak a week later"
    gone = place.timex.earliest is not None and place.timex.earliest <= day and place.timex.relation is None
    if not gone or not (counted or place.timex.precision in ("day", "week", "month", "year")):
        return noun
    whole = noun
    while parse.deps[whole] == "pobj" and parse.lower[parse.heads[whole]] == "of":
        whole = parse.heads[parse.heads[whole]]
    verb = parse.heads[whole]
    if parse.deps[whole] != "dobj" or parse.tags[verb] != "VBD" or not verb < noun:
        return noun
    begun = parse.lemmas[verb] in verbs.ASPECT_BEGIN - {"trigger"} and place.timex.precision == "day"
    done = parse.lemmas[verb] in _DONE_TO and parse.lemmas[noun] not in _HELD_THEN
    return verb if done or begun or counted else noun


def _excludes(one: Timex, other: Timex) -> bool:
    """Whether two expressions tell of no common day."""
    if one.relation or other.relation:
        return False
    return any(
        a.latest is not None and b.earliest is not None and a.latest < b.earliest
        for a, b in ((one, other), (other, one))
    )
