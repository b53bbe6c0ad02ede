"""Which event a time belongs to that tells when something is to be: planned, set, called, promised or awaited.

Here: verbs that arrange, and the time of what they arrange. Not here: which event any other expression dates
(``assigning``).
"""

import datetime as dt
from collections.abc import Collection
from dataclasses import replace

from assets.dated_events.clauses import governor, group_of, is_infinitive, verb_group
from assets.dated_events.lexicon import nouns, verbs, words
from assets.dated_events.locating import Located
from assets.dated_events.parsing import Parse
from assets.dated_events.relating import contradicts, on_the_other_side

ARRANGED = words("arrange due expect fear forecast plan predict schedule set slate")
_PROMISES = words("guarantee offer pledge promise vow")
"""Verbs with which "by" tells when something is to be done, not when that was said."""
DECIDED = verbs.LOOKS_FORWARD | words("announce approve back call vote")
"""Verbs under which a noun with a day to come is what was decided."""
_BIDS = words("ask invite summon")
"""Verbs with which "to" tells what somebody is to come to."""
_SETS = words("book call declare fix plan proclaim schedule set slate")
"""Verbs with which "for" tells the day of what is set."""
_NAMES = words("declare designate make name proclaim")
"""Verbs by which a day becomes something: "declared Sunday a day of mourning"."""
_ORDAINS = _NAMES | verbs.LOOKS_FORWARD | words("announce call impose introduce order")
"""Verbs behind which "starting on Tuesday" tells when that begins which they set going."""
_FORESEEN = words("budget estimate forecast goal guidance outlook prediction prognosis projection quota target")
"""Nouns with which "for" tells the time that is foreseen."""


def names_a_day(parse: Parse, place: Located, head: int | None) -> bool:
    """ "Declared Sunday a day of mourning": the day of the mourning, not of the declaring."""
    named = head is not None and parse.lemmas[head] in _NAMES and place.first == head + 1
    return named and parse.lower[place.last + 1 : place.last + 2] in (["a"], ["an"], ["the"])


def is_to_start(parse: Parse, head: int | None) -> bool:
    """ "Declared three days of mourning, starting on Tuesday": of what is ordained the beginning lies ahead."""
    if head is None or parse.tags[head] != "VBG" or parse.lemmas[head] not in verbs.ASPECT_BEGIN:
        return False
    above = governor(parse, head)
    return above is not None and parse.deps[head] in ("acl", "advcl") and parse.lemmas[above] in _ORDAINS


def is_called_for(parse: Parse, place: Located, head: int | None) -> bool:
    """ "Invited them to talks on Tuesday", "proclaimed a day of mourning for Monday": what is called lies ahead."""
    above = None if head is None or parse.tags[head].startswith("VB") else governor(parse, head)
    if head is None or above is None or not above < head < place.first or verb_group(parse, above).tense != "past":
        return False
    set_for = parse.lemmas[above] in _SETS and parse.lower[place.first - 1] == "for"
    return set_for or _is_bid_to(parse, head, above)


def is_foreseen_for(parse: Parse, place: Located) -> bool:
    """ "Cut its forecast for 2009", "the budget for next year": the time that is foreseen, not that of foreseeing."""
    signal = place.first - 1
    noun = signal - 1
    return noun >= 0 and parse.lower[signal] == "for" and parse.lemmas[noun] in _FORESEEN and parse.tags[noun][0] == "N"


def due(parse: Parse, place: Located, head: int | None, day: dt.date) -> Located:
    """ "Promised to deliver by the weekend", "agreed to strike on 9 August": the time of what is promised lies ahead.

    A day of the week may be that of promising.
    """
    above = parse.heads[head or 0]
    gone = place.timex.latest is not None and place.timex.latest < day
    dated = parse.lower[place.first - 1] == "by" or is_bare_date(place) or _is_at_an_event(parse, head or 0)
    if head is not None and gone and dated and parse.tags[head] == "VBD" and is_awaited(parse, head):
        return replace(place, timex=on_the_other_side(place.timex, day))  # "said he expected it by May"
    if head is None or not gone or not dated or parse.deps[head] != "xcomp":
        return place
    promised = is_infinitive(parse, head) and parse.lemmas[above] in verbs.LOOKS_FORWARD
    return replace(place, timex=on_the_other_side(place.timex, day)) if promised else place


def _is_at_an_event(parse: Parse, verb: int) -> bool:
    """ "Called on workers to join a march on Saturday": the day of the march, also where it is one of the week."""
    return any(parse.lemmas[c] in nouns.AT_A_DAY for c in parse.all_children(verb, "dobj"))


def awaited(parse: Parse, place: Located, head: int | None, events: Collection[int], day: dt.date) -> int | None:
    """ "Want a debate before the end of the week": the time is that of what is wanted, where it lies ahead."""
    ahead = place.timex.latest is not None and place.timex.latest >= day
    coming = place.timex.earliest is not None and place.timex.earliest > day
    opens = coming and place.first < (head or 0) and parse.child(head or 0, "xcomp") in events  # "next year I want to"
    if head is None or not ahead or (place.first < head and not opens) or not is_awaited(parse, head):
        return head
    awaited = [c for c in parse.all_children(head, "dobj", "xcomp") if c in events and (c < place.first or opens)]
    if awaited or parse.tags[head] != "VBD":
        return awaited[-1] if awaited else head
    return None  # "said he expected it by May"


def is_foreseen_now(parse: Parse, verb: int | None) -> bool:
    """ "Rain is forecast for Friday": for the next one."""
    arranged = verb is not None and parse.tags[verb] == "VBN" and parse.lemmas[verb] in ARRANGED
    return arranged and verb is not None and verb_group(parse, verb).tense == "present"


def planned(parse: Parse, place: Located, head: int | None, events: Collection[int], day: dt.date) -> int | None:
    """ "A strike planned for Friday", "called a vote for June": the time is that of what was planned or called."""
    if head is None or not parse.tags[head].startswith("VB"):
        return head
    ahead = place.timex.earliest is not None and place.timex.earliest > day
    if ahead and parse.lemmas[head] in ARRANGED and (thing := parse.child(head, "nsubjpass")) in events:
        return thing  # "a ruling is expected on 21 March"
    above = parse.heads[place.last] if parse.deps[place.last] == "conj" else place.last  # "for Thursday and Friday"
    if "for" not in (parse.lower[place.first - 1], parse.lower[parse.heads[above]]):
        return head
    arranged = parse.tags[head] == "VBN" and parse.lemmas[head] in ARRANGED
    if arranged and parse.deps[head] == "acl":
        what: int | None = parse.heads[head]
    elif arranged or (ahead and contradicts(place.timex, group_of(parse, head), day)):
        what = parse.child(head, "dobj") or parse.child(head, "nsubjpass", "nsubj")
    else:
        return head
    return what if what in events else None if arranged else head


def meant_for(parse: Parse, place: Located, head: int | None, events: Collection[int], day: dt.date) -> int | None:
    """ "Agreed to strike on 9 August", "set sentencing for Friday": the day of what was agreed or set.

    A day of the week is that of agreeing, unless "for" stands before it. Nobody promises a thing on the day "by" which
    he will do it.
    """
    group = None if head is None else group_of(parse, head)
    told = group is not None and group.modal is None and (group.tense == "past" or group.perfect)
    if head is None or not told or place.first < head:
        return head
    lemma, signal = parse.lemmas[head], parse.lower[place.first - 1]
    if lemma in _PROMISES and signal == "by":
        return None
    what = parse.child(head, "dobj", "xcomp")
    between = [e for e in events if head < e < place.first]
    if len(between) == 1 and parse.tags[between[0]].startswith("NN") and _is_bid_to(parse, between[0], head):
        return between[0]  # "invited them to talks on Tuesday"
    if what is not None and not between and lemma in _SETS and signal == "for" and parse.tags[what].startswith("NN"):
        return None  # "declared a holiday for Monday"
    if what is None or len(between) != 1 or between[0] not in parse.subtree(what):
        return head
    if parse.deps[what] == "dobj":
        threatened = lemma == "threaten" and is_bare_date(place)  # "threatened a strike in December"
        return between[0] if (lemma in _SETS and signal == "for") or threatened else head  # "a holiday for Monday"
    promised = between == [what] and lemma in verbs.LOOKS_FORWARD - ARRANGED and is_infinitive(parse, what)
    return what if promised and is_bare_date(place) else head


def _is_bid_to(parse: Parse, noun: int, verb: int) -> bool:
    signal = parse.heads[noun]
    to_it = parse.deps[noun] == "pobj" and parse.lower[signal] == "to" and signal > verb
    return to_it and parse.lemmas[verb] in _BIDS


def is_bare_date(place: Located) -> bool:
    """ "9 August", "in March": without a year, and no day of the week or time of day."""
    form = place.timex.unanchored or ""
    return form.startswith("XXXX-") and not form.startswith(("XXXX-W", "XXXX-XX-XX"))


def is_awaited(parse: Parse, verb: int) -> bool:
    """Whether a verb in the present looks forward to its object: "expects it", "said he expected it"."""
    group = group_of(parse, verb)
    if group is None or group.perfect or parse.lemmas[verb] not in verbs.LOOKS_FORWARD:
        return False
    told = parse.deps[verb] == "ccomp" and parse.lemmas[parse.heads[verb]] in verbs.SAY
    return group.tense == "present" or (group.tense == "past" and group.modal is None and told)
