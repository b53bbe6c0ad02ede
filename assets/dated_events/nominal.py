"""What the words round an event noun say of its time: still ahead, part of what its verb tells, or its occasion.

Not here: the dates themselves (``sentence_dates``), and which nouns are events (``events``).
"""

import datetime as dt

from assets.dated_events.attribution import REPORTING
from assets.dated_events.clauses import (
    VerbGroup,
    calls_off,
    first_of_clauses,
    is_infinitive,
    is_negated,
    is_open,
    is_told_of,
    rules_out,
)
from assets.dated_events.event_date import EventDate
from assets.dated_events.lexicon import modality, nouns, verbs, words
from assets.dated_events.parsing import Parse

SPOKEN_OF = REPORTING | verbs.FACTIVE
"""Verbs that speak of an event and do not make it."""
_TELLS_OF = verbs.SAY - {"declare", "proclaim"}
_BRINGS = verbs.LIGHT | verbs.ASPECT | verbs.IMPLICATIVE
_PROSPECTS = modality.PLANS | words("concern fear speculation worry")
_BRINGS_ABOUT = words("declare impose introduce proclaim")
"""Verbs with which what lasts begins, where it is their object: "declared a state of emergency"."""
_BEGINS = (verbs.ASPECT_BEGIN | {"break out", "erupt", "set in"}) - {"resume"}
_COMES = words("arrive come fly go head land leave travel")
_GATHERS = words("assemble convene gather meet sit")
_ENDS = verbs.ASPECT_END | {"break down", "break off", "break up", "call off", "collapse", "expire", "lapse", "wind up"}
_OUTLIVES = words("abandon lose reject win")
"""Verbs whose object was there before: "lost a contract in 2022"."""
_GOES_BACK = words("come get go return")
_AT_ONES_WISH = words("behest insistence instigation invitation request suggestion urging")
"""Nouns of what was said before the clause that they stand in with "at": "will meet at the request of France"."""
_OF_A_DEED = words("accusation allegation charge count suspicion")
_RISKS = words("chance danger likelihood odds possibility probability prospect risk threat")
_PARTS = words("couple day number pair round series session string wave week")
_TELLS = words("advise ask command direct encourage instruct invite order persuade request require tell urge")
"""With an infinitive, their object is told to do a thing."""
_ADDRESSES = words("address inform tell")
_COMING = modality.COMING | words("possible potential")
_HELD = nouns.VOTES | nouns.AT_A_DAY | nouns.OCCASIONS
_HELD_OR_CAST = nouns.OCCASIONS | nouns.VOTES
_VISITS = nouns.OCCASIONS | nouns.STAYS
_COMES_ABOUT = _BRINGS | verbs.HAPPEN


def is_ahead(parse: Parse, noun: int, above: int, governing: EventDate, day: dt.date) -> bool:
    """Whether a noun stands under what is planned, wanted or to come; what is somebody's may be there already."""
    noun = _as_a_whole(parse, noun)
    over = governing.latest is None or governing.latest <= day
    lemma = parse.lemmas[above]
    signal = signal_of(parse, noun)
    determiner = parse.child(noun, "det")
    word = "" if determiner is None else parse.lower[determiner]
    known = word in ("the", "this", "that", "these", "those")
    if signal == "since" or _is_charged(parse, noun) or is_told_of(parse, noun) or is_wished(parse, noun):
        return False
    if lemma in _TELLS_OF and parse.deps[noun] == "dobj":
        return False
    if (rules_out(parse, above) and parse.deps[noun] == "dobj") or is_said_possible(parse, noun):
        return True
    if _is_condition(parse, noun) or (lemma == "fear" and parse.deps[noun] == "dobj" and not known):
        return True
    ahead = governing.earliest is not None and governing.earliest >= day and is_open(parse, above)
    if governing.way == "future" or ahead:
        return _comes_with(parse, noun, above, known=known or word in ("neither", "both"))
    if _is_to_come(parse, noun) or (not known and _is_prospect(parse, noun)):
        return True
    if (
        signal in ("in", "during", "after", "against")
        or (signal == "at" and parse.lemmas[noun] in nouns.OCCASIONS and governing.gone_by(day))
        or (lemma == "appeal" and parse.deps[noun] == "dobj")
        or (lemma in ("seek", "want") and signal in ("for", "over") and parse.child(above, "auxpass") is not None)
        or (lemma == "call" and signal not in ("for", "on"))
    ):
        return False
    again = lemma == "resume" and parse.deps[noun] == "dobj"
    if governing.way == "infinitive" and (again or (signal == "to" and lemma in _GOES_BACK)):
        return True  # "urged both sides to return to talks"
    if (governing.way in ("infinitive", "looked-forward") or not over) and parse.deps[noun] in ("dobj", "pobj"):
        return word in ("a", "an", "another", "any", "no")
    if lemma not in verbs.LOOKS_FORWARD or not _is_looked_forward_to(parse, noun, above):
        return False
    return parse.child(noun, "poss") is None and parse.child(above, "prt") is None


def _is_charged(parse: Parse, noun: int) -> bool:
    """ "Will appear on charges of robbery and assault": what somebody is charged with was before."""
    while parse.deps[noun] == "conj" and parse.tags[parse.heads[noun]].startswith("NN"):
        noun = parse.heads[noun]
    signal = parse.heads[noun]
    of_it = parse.deps[noun] == "pobj" and parse.lower[signal] == "of"
    return of_it and parse.lemmas[parse.heads[signal]] in _OF_A_DEED


def _as_a_whole(parse: Parse, noun: int) -> int:
    """ "A state of emergency" is declared, and not an emergency."""
    signal = parse.heads[noun]
    whole = parse.deps[noun] == "pobj" and parse.lower[signal] == "of" and parse.lemmas[parse.heads[signal]] == "state"
    return parse.heads[signal] if whole else noun


def is_said_possible(parse: Parse, noun: int) -> bool:
    """ "A deal is still possible", "a strike is unlikely"."""
    be = parse.heads[noun]
    if parse.deps[noun] != "nsubj" or parse.lemmas[be] != "be":
        return False
    return any(parse.lower[c] in modality.LIKELY for c in parse.all_children(be, "acomp"))


def _comes_with(parse: Parse, noun: int, above: int, known: bool) -> bool:
    """Whether a noun beside a verb to come is to come as well: "the claim cannot be verified" has been made."""
    if parse.child(noun, "poss") is not None and parse.lemmas[noun] in nouns.REPORT_NOUNS | modality.OFFERS:
        return False  # "could take its offer to shareholders"
    if not known or parse.lemmas[above] in _COMES_ABOUT:
        return True
    if any(parse.lower[c] in _COMING for c in parse.all_children(noun, "amod")):
        return True
    return parse.deps[noun] not in ("dobj", "pobj") and parse.lemmas[noun] in _HELD_OR_CAST


def _is_looked_forward_to(parse: Parse, noun: int, above: int) -> bool:
    """Whether a noun is what a verb looks forward to; who is ordered to do a thing is none."""
    signal = parse.heads[noun]
    if is_negated(parse, above) and any(parse.lower[c] in ("this", "these") for c in parse.all_children(noun, "det")):
        return False  # "did not want this strike"
    told_to = parse.lemmas[above] in _TELLS and parse.child(above, "xcomp") is not None
    if parse.deps[noun] == "nsubj" or (parse.deps[noun] == "nsubjpass" and told_to):
        return False
    if parse.deps[noun] == "pobj" and not parse.tags[parse.heads[signal]].startswith("VB"):
        return False
    return not (parse.lemmas[above] == "plead" and parse.child(above, "acomp", "oprd") is not None)


def _is_to_come(parse: Parse, noun: int) -> bool:
    """Possible, planned, expected: said of an event that did nothing itself yet."""
    return parse.deps[noun] != "nsubj" and any(parse.lower[c] in _COMING for c in parse.all_children(noun, "amod"))


def _is_condition(parse: Parse, noun: int) -> bool:
    """ "Subject to approval": what is still needed."""
    signal = parse.heads[noun]
    return parse.deps[noun] == "pobj" and parse.lower[signal] == "to" and parse.lower[parse.heads[signal]] == "subject"


def _is_prospect(parse: Parse, noun: int) -> bool:
    """ "A call for talks", "fears of a strike": held out by the noun before it."""
    signal = parse.heads[noun]
    held_out_by = parse.heads[signal]
    if parse.deps[noun] != "pobj" or not parse.tags[held_out_by].startswith("NN"):
        return False
    if is_reason(parse, noun):
        return False
    return parse.lemmas[held_out_by] in _PROSPECTS and parse.lower[signal] in ("about", "for", "of", "on", "over")


def due_to_begin(parse: Parse, noun: int) -> int | None:
    """The infinitive of "construction is due to start", "the truce was to take effect"."""
    be = parse.heads[noun]
    if parse.deps[noun] not in ("nsubj", "nsubjpass"):
        return None
    due = [be] if parse.lemmas[be] == "be" or parse.lower[be] in modality.DUE else []
    due += [i for i in parse.all_children(be, "acomp") if parse.lower[i] in modality.DUE]
    start = next((i for d in due for i in parse.all_children(d, "xcomp")), None)
    if start is None or not is_infinitive(parse, start):
        return None
    into = [c for p in parse.all_children(start, "prep") for c in parse.all_children(p, "pobj")]
    effect = any(parse.lower[c] in ("effect", "force") for c in (*into, *parse.all_children(start, "dobj")))
    begins = parse.lemmas[start] in verbs.ASPECT_BEGIN or (parse.lemmas[start] in ("come", "take") and effect)
    return start if begins else None


def is_proposed(parse: Parse, verb: int) -> bool:
    """ "A budget that raises taxes and cuts hours": what a plan is to do."""
    first = first_of_clauses(parse, verb)
    who = parse.child(first, "nsubj")
    plan = parse.heads[first]
    while parse.deps[plan] == "pobj" and parse.tags[parse.heads[parse.heads[plan]]].startswith("NN"):
        plan = parse.heads[parse.heads[plan]]  # "a budget for the year that raises taxes"
    by_plan = parse.deps[first] == "relcl" and who is not None and parse.lower[who] in ("that", "which")
    return by_plan and parse.lemmas[plan] in nouns.PROPOSED and parse.tags[verb] in ("VBZ", "VBP")


def is_reason(parse: Parse, noun: int) -> bool:
    """ "Warnings over deaths": of those that there have been."""
    signal = parse.heads[noun]
    return parse.lemmas[noun] in nouns.UNFORESEEN and parse.lower[signal] == "over" and parse.deps[noun] == "pobj"


def is_called_off(parse: Parse, noun: int, above: int) -> bool:
    """ "The summit was canceled on Tuesday": whenever it was to be, not on the day of calling it off."""
    if parse.deps[noun] not in ("dobj", "nsubjpass"):
        return False
    # What is planned lies ahead until it is called off; what is blocked has no time of its own.
    return parse.lemmas[above] in verbs.CALL_OFF or (calls_off(parse, above, noun) and not _is_to_come(parse, noun))


def takes_part_in_clause(parse: Parse, clause: int) -> bool:
    """ "The crash that closed the bridge", "a promise it made": whether the noun before a clause is what it tells."""
    who = parse.child(clause, "nsubj")
    told = who is not None and parse.lower[who] in ("that", "which") and parse.child(clause, "dobj") is not None
    told = told or (who is not None and parse.lower[who] in ("that", "which") and parse.lemmas[clause] in verbs.HAPPEN)
    made = who is not None and parse.lemmas[clause] in verbs.LIGHT and parse.child(clause, "dobj") is None
    made = made and parse.lower[who or 0] not in ("that", "which", "who")  # "a promise it made in 2023"
    return (told or made) and parse.tags[clause] == "VBD" and parse.lemmas[clause] not in SPOKEN_OF


def is_held(parse: Parse, noun: int, above: int) -> bool:
    """ "Will hold a last round of talks": an event that its verb has for its object in rounds or days."""
    signal = parse.heads[noun]
    if parse.deps[noun] != "pobj" or parse.lower[signal] != "of" or parse.lemmas[above] not in verbs.LIGHT:
        return False
    part = parse.heads[signal]
    return parse.lemmas[part] in _PARTS and parse.heads[part] == above and parse.deps[part] in ("dobj", "nsubjpass")


def takes_part(parse: Parse, noun: int, above: int) -> bool:
    """Whether an event not told before is subject or object of what happened: "a blast shook the quay"."""
    determiner = parse.child(noun, "det", "poss")
    held = parse.lemmas[noun] in _HELD  # "lost a vote on Friday"
    if parse.lemmas[above] in _OUTLIVES and not held:
        return False
    if parse.lemmas[above] in SPOKEN_OF or _comes_to_light(parse, above):
        return False
    if parse.deps[noun] == "nsubj" and parse.lemmas[above] in verbs.HARMS and parse.child(noun, "compound") is not None:
        return True  # "the Antler Creek fire destroyed it"
    known = determiner is not None and parse.lower[determiner] not in ("a", "an", "another", "no", "some")
    return not known and parse.deps[noun] in ("dobj", "nsubj", "nsubjpass")


def is_risked(parse: Parse, noun: int) -> bool:
    """ "The risk of a stroke": no certain one."""
    signal = parse.heads[noun]
    return parse.deps[noun] == "pobj" and parse.lower[signal] == "of" and parse.lemmas[parse.heads[signal]] in _RISKS


def attends(parse: Parse, noun: int) -> bool:
    """Whether a clause is set at the event: "said at a meeting", "told a briefing", "after the talks"."""
    head = parse.heads[noun]
    if parse.deps[noun] == "dobj" and parse.lemmas[noun] in nouns.OCCASIONS:
        return parse.lemmas[head] in _ADDRESSES
    set_at = parse.deps[noun] == "pobj" and parse.lower[head] in ("at", "in", "during", "after", "on")
    return set_at and not is_wished(parse, noun)


def is_wished(parse: Parse, noun: int) -> bool:
    """ "At the request of France": what comes before the deed, not what it happens at."""
    at = parse.deps[noun] == "pobj" and parse.lower[parse.heads[noun]] == "at"
    return at and parse.lemmas[noun] in _AT_ONES_WISH


def begins_or_ends(parse: Parse, verb: int) -> str | None:
    """``begun`` or ``ended``, where a verb with its particle tells that of its subject or object."""
    particle = parse.child(verb, "prt")
    word = parse.lemmas[verb] if particle is None else f"{parse.lemmas[verb]} {parse.lower[particle]}"
    if word == "cut" and parse.lower[verb + 1 : verb + 2] == ["short"]:
        return "ended"
    if word == "take" and any(parse.lower[c] in ("effect", "hold") for c in parse.all_children(verb, "dobj")):
        return "begun"
    return "begun" if word in _BEGINS else "ended" if word in _ENDS else None


def brings_about(parse: Parse, noun: int, above: int) -> bool:
    """ "Declared a state of emergency", "three days of mourning": what lasts from then on."""
    if parse.lemmas[above] not in _BRINGS_ABOUT or parse.lemmas[noun] not in nouns.LASTING:
        return False
    while parse.deps[noun] == "pobj" and parse.lower[parse.heads[noun]] == "of":
        noun = parse.heads[parse.heads[noun]]
    return parse.heads[noun] == above and parse.deps[noun] in ("dobj", "nsubjpass")


def is_added(parse: Parse, noun: int, above: int) -> bool:
    """ "Lost on Sunday, their fifth straight defeat": a noun behind a comma that says what the verb told."""
    first = parse.subtree(noun)[0]
    behind = above < first and parse.words[first - 1] == "," and parse.deps[noun] not in ("pobj", "conj")
    return behind and parse.lemmas[above] in nouns.TAKEN_UP.get(parse.lemmas[noun], ())


def comes_for(parse: Parse, noun: int, above: int) -> bool:
    """ "Arrived on Monday for a three-day visit", "flew in for talks": what begins then or later."""
    signal = parse.heads[noun]
    to_be = parse.deps[noun] == "pobj" and parse.lower[signal] in ("for", "on") and parse.heads[signal] == above
    return to_be and parse.lemmas[above] in _COMES and parse.lemmas[noun] in _VISITS


def meets_for(parse: Parse, noun: int, above: int) -> bool:
    """ "Will meet on Monday for talks": on the day of the meeting."""
    signal = parse.heads[noun]
    purpose = parse.deps[noun] == "pobj" and parse.lower[signal] == "for" and parse.heads[signal] == above
    return purpose and parse.lemmas[above] in _GATHERS and parse.lemmas[noun] in nouns.OCCASIONS | {"talk", "talks"}


def is_before(parse: Parse, noun: int, group: VerbGroup) -> bool:
    """ "Are resting before their migration": what is still to come."""
    own = parse.child(noun, "poss") is not None or group.tense == "future"
    return own and signal_of(parse, noun) == "before" and group.tense in ("present", "future") and not group.perfect


def starts(parse: Parse, noun: int, above: int) -> int | None:
    """The participle that tells when a thing starts: "three days of mourning, starting on Tuesday"."""
    below = [*parse.all_children(noun, "acl"), *parse.all_children(above, "advcl")]
    found = [v for v in below if v > noun and parse.tags[v] == "VBG" and parse.lemmas[v] in verbs.ASPECT_BEGIN]
    return found[0] if found and parse.deps[noun] in ("dobj", "pobj", "nsubjpass") else None


def happens(parse: Parse, noun: int, above: int) -> bool:
    """ "The vote comes two days after ...", "talks lasted from Monday": the verb has the date of its subject."""
    told = parse.lemmas[above] in verbs.HAPPEN | {"last", "continue", "go"}
    return parse.deps[noun] == "nsubj" and told and not _comes_to_light(parse, above)


def _comes_to_light(parse: Parse, verb: int) -> bool:
    """ "The thefts came to light in May": known then, done before."""
    lit = [c for p in parse.all_children(verb, "prep") for c in parse.all_children(p, "pobj")]
    return parse.lemmas[verb] in ("emerge", "surface") or any(parse.lower[c] == "light" for c in lit)


def signal_of(parse: Parse, noun: int) -> str | None:
    """The preposition before a noun or the one that it is joined to; of "after three days of fighting" the first."""
    while parse.deps[noun] == "conj" and parse.tags[parse.heads[noun]].startswith("NN"):
        noun = parse.heads[noun]
    if parse.deps[noun] != "pobj":
        return None
    signal = parse.heads[noun]
    if parse.lower[signal] == "of" and parse.lemmas[parse.heads[signal]] in nouns.LENGTHS:
        return signal_of(parse, parse.heads[signal])
    return parse.lower[signal]
