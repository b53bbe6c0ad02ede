"""The date of an event that no expression dates: from its tense and the publication date.

A news report tells what happened on its day or shortly before, and does not say so again in every sentence. Which of
the two a form tells was measured (see ``confidence``); what is not measured stays open.
"""

import datetime as dt
from dataclasses import replace

from assets.dated_events.clauses import (
    VerbGroup,
    first_of_clauses,
    governor,
    is_backshifted,
    is_by_then,
    is_infinitive,
    is_of_a_rank,
    is_of_an_age,
    is_participle,
    shown_doing,
    verb_group,
)
from assets.dated_events.event_date import UNTOLD, EventDate, after, before, held, lately, on
from assets.dated_events.lexicon import modality, nouns, verbs, words
from assets.dated_events.locating import is_quoted
from assets.dated_events.nominal import is_proposed
from assets.dated_events.parsing import Parse

SEEM = modality.SEEM - {"look", "tend"}
"""What seems so has the tense of its seeming."""
_MODALS = words("can could may might must ought shall should will would need")
_NOT_YET = words("if unless until till before once when whenever lest provided")
_SCENE = words("when once whenever")
_BACKGROUND = words("after since because before until where while whose") | _SCENE
_VERDICT = verbs.SAY | verbs.DENY | verbs.ACCUSE | verbs.PLAN | verbs.THINK
_AT_NO_DAY = words(
    """
    afterward afterwards always earlier ever eventually formerly initially later never often once originally previously
    sometimes subsequently then usually
    """
)
"""Adverbs that set a plain past off from the news: behind something told, or at no one time."""
_BESIDES = words(
    "accompany ask back compare concern face flank follow join lead observe press question quote set surround watch"
)
"""Participles of what is done or undergone while the main verb tells its own: "asked about it, she said"."""
_BESIDE = words("after before during following in")
_DAYS = words("afternoon anniversary day evening eve moment morning night time week year")
_SPOKEN = verbs.SAY | verbs.DENY | words("decline identify speak")
_ATTITUDES = (verbs.LASTING & (verbs.THINK | verbs.PLAN)) - {"think", "mean"}
_GOES_ON = words("continue persist")
_REFUSED = {"would": ("ROOT", "conj"), "could": ("ROOT", "conj", "ccomp")}
"""Where a negated modal tells what was not done, not what lies ahead: "she would not say", "it could not be told"."""
_NOTICES = words("discover notice")
_SEASONS = words("campaign season term")
_ORIGINS = words("back bear build compose design develop establish finance found fund invent pay sponsor")
"""What was done to a thing or somebody when it all began."""
_RESEARCHERS = words("archaeologist astronomer author biologist geologist historian physicist researcher scientist")
"""Who tells what a study has shown."""
_SHOWS = nouns.STUDIES | _RESEARCHERS
_HAPPENINGS = nouns.EVENT_NOUNS | nouns.MISDEEDS_AND_DISASTERS
_ADDS_UP = words("affect burn claim cost leave")
"""Further verbs with which a number of things is a toll."""
_SET_AT_ONCE = words("charge fare fee rate rent tariff tax toll wage")
"""What is raised or cut on one day."""
_SUMS = words("appear make play publish score win write")
"""Beside verbs of measure those that with a number of things tell of the whole of a career."""
_FINDS = verbs.FINDINGS | {"develop", "find", "uncover", "unearth"}
_TOLLS = verbs.HARMS | verbs.COUNTED | _ADDS_UP
_WISHES = verbs.PLAN | verbs.WANT


def by_tense(parse: Parse, verb: int, group: VerbGroup, day: dt.date, lead: bool) -> EventDate:
    """When a verb's event lies, seen from the day of publication; ``lead``: in the sentences that tell the news."""
    if group.modal == "can" and not group.passive and not group.perfect:
        return held(day, "present")
    if group.negated and parse.deps[verb] in _REFUSED.get(group.modal or "", ()):
        return on(day, "past-refused")
    if group.negated and group.modal == "would" and parse.lemmas[parse.heads[verb]] in _NOTICES:
        return before(day, "past-background")  # "noticed that his dogs would not stop"
    if group.modal == "could" and _is_before_the_past(parse, verb):
        return before(day, "past-background")
    if group.tense == "future" or (group.modal in _MODALS and not group.perfect):
        return after(day, "future")
    if group.tense == "none":
        seemed = _seeming(parse, verb, group)
        if seemed is None:
            return _non_finite(parse, verb, group, day)
        group = seemed
    if group.perfect:
        return _perfect(parse, verb, group, day, lead)
    if group.tense == "present":
        return _present(parse, verb, group, day)
    return _past(parse, verb, group, day, lead)


def _is_before_the_past(parse: Parse, verb: int) -> bool:
    """ "It took a year before they could count": behind a past, and perhaps long ago."""
    above = parse.heads[verb]
    marks = {parse.lower[c] for c in parse.all_children(verb, "mark", "advmod")}
    joined = parse.deps[verb] == "advcl" and marks & {"before", "until", "when"}
    return bool(joined) and verb_group(parse, above).tense == "past"


def _seeming(parse: Parse, verb: int, group: VerbGroup) -> VerbGroup | None:
    """ "Appears to be falling" is falling, "had to leave" left: the infinitive has the tense of the verb above."""
    above = parse.heads[verb]
    if parse.deps[verb] != "xcomp" or not is_infinitive(parse, verb):
        return None
    seems = verb_group(parse, above)
    if parse.lemmas[above] in SEEM:
        return replace(group, tense=seems.tense) if seems.tense in ("past", "present") else None
    still = any(parse.lower[c] == "still" for c in parse.all_children(above, "advmod"))  # "still had to approve it"
    had = not still and parse.lemmas[above] == "have" and (seems.tense == "past" or seems.perfect)
    return replace(group, tense=seems.tense, perfect=seems.perfect) if had else None


def is_gone_infinitive(parse: Parse, verb: int, group: VerbGroup) -> bool:
    """ "Is said to have replied" lies behind; "was to have been held" and "hoped to have won" did not take place."""
    above = parse.lemmas[parse.heads[verb]]
    return is_infinitive(parse, verb) and group.perfect and above != "be" and above not in _WISHES


def is_lasting(parse: Parse, verb: int, group: VerbGroup) -> bool:
    """Whether the form tells of something that goes on: a progressive, or a verb of what lasts."""
    lasting = parse.lemmas[verb] in verbs.LASTING and parse.child(verb, "prt") is None  # "ruled out" is no rule
    once = parse.lemmas[verb] == "survive" and parse.child(verb, "dobj") is not None  # "survived a vote"
    to = any(parse.lower[c] == "to" for c in parse.all_children(verb, "prep"))
    to = to and parse.child(verb, "dobj") is None
    once = once or (parse.lemmas[verb] == "lead" and to)  # "led to the resignation"
    once = once or (parse.lemmas[verb] == "rule" and parse.child(verb, "ccomp") is not None)  # "ruled that"
    return group.progressive or (lasting and not group.passive and not once)


def is_gradual(parse: Parse, verb: int) -> bool:
    """Whether a verb tells of a change or sum over the whole of a period: "prices rose last year"."""
    if parse.lemmas[verb] not in verbs.GRADUAL or parse.child(verb, "xcomp") is not None:
        return False  # "declined to attend" is no change
    if any(parse.lemmas[c] in _SET_AT_ONCE for c in parse.all_children(verb, "dobj")):
        return False  # "raised fares in January"
    if any(parse.deps[c] == "prt" or parse.lower[c] == "apart" for c in parse.children[verb]):
        return False
    if parse.lemmas[verb] not in verbs.COUNTED:
        return True
    objects = parse.all_children(verb, "dobj", "nummod")
    return any(parse.tags[c] == "NNS" or {"CD", "$"} & {parse.tags[i] for i in parse.subtree(c)} for c in objects)


def is_counted(parse: Parse, verb: int) -> bool:
    """ "Scored 38 goals in 84 appearances": a sum, which takes a while to come to."""
    things = parse.all_children(verb, "dobj")
    plural = [c for c in things if parse.tags[c] == "NNS" and parse.child(c, "nummod") is not None]
    return parse.lemmas[verb] in _SUMS and bool(plural)


def _is_total(parse: Parse, verb: int) -> bool:
    """ "The fire has destroyed 41 homes": so far, from whenever it began."""
    doer = parse.child(first_of_clauses(parse, verb), "nsubj")
    happens = doer is not None and parse.lemmas[doer] in _HAPPENINGS
    things = parse.child(verb, "dobj")
    if things is not None and any(parse.lower[c] in ("last", "past") for c in parse.all_children(things, "amod")):
        return True  # "have lost their last five matches"
    return happens and parse.lemmas[verb] in _TOLLS


def _past(parse: Parse, verb: int, group: VerbGroup, day: dt.date, lead: bool) -> EventDate:
    if _marks(parse, verb) & {"if", "unless"}:
        return after(day, "past-condition")
    if is_backshifted(parse, verb, group):
        return held(day, "present")
    first = first_of_clauses(parse, verb)
    if group.passive and parse.lemmas[verb] in _ORIGINS and not lead:
        return before(day, "past-background")  # "the drug was developed by a small firm"
    if parse.deps[first] in ("relcl", "acl") or _is_relative(parse, first):
        return on(day, "past-said") if _is_said_aside(parse, verb) else before(day, "past-relative")
    if parse.deps[first] == "advcl" and _marks(parse, first) & _BACKGROUND:
        return before(day, "past-background")
    if _is_set_in_scene(parse, verb):
        return before(day, "past-scene")
    if _marks(parse, verb) & _AT_NO_DAY or _is_on_another_day(parse, verb) or is_of_an_age(parse, verb):
        return before(day, "past-once")
    if parse.lemmas[verb] not in verbs.TURNS and _is_beside_event(parse, verb):
        return before(day, "past-once")
    if is_lasting(parse, verb, group) and parse.lemmas[verb] not in _VERDICT:
        return before(day, "past-lasting")
    if is_quoted(parse, verb):
        return before(day, "past-quoted")
    if parse.deps[verb] == "ccomp" and parse.tags[parse.heads[verb]].startswith("VB"):
        told = verb_group(parse, parse.heads[verb])
        if _is_studied(parse, parse.heads[verb]) and parse.lemmas[verb] not in verbs.TURNS:
            return before(day, "past-background")
        return on(day, "past-reported") if told.tense == "past" else before(day, "past-told")
    if parse.lemmas[verb] in verbs.TURNS:
        return lately(day, "past-said-after") if _is_after_a_game(parse, verb) else on(day, "past-said")
    return on(day, "past")


def _is_after_a_game(parse: Parse, verb: int) -> bool:
    """ "Said after the match": on the day of it, which was the one of the report or the one before."""
    after = [c for c in parse.all_children(verb, "prep") if parse.lower[c] in ("after", "following")]
    return any(parse.lemmas[c] in nouns.AT_A_DAY for signal in after for c in parse.all_children(signal, "pobj"))


def _is_studied(parse: Parse, said: int) -> bool:
    """ "Researchers said the pill cut the risk", "the study found that ...": what was observed before it was told."""
    who = parse.child(said, "nsubj")
    return who is not None and parse.lemmas[who] in _SHOWS


def _is_said_aside(parse: Parse, verb: int) -> bool:
    """ ", who declined to be named": what a relative clause behind a comma adds of the report itself."""
    first = parse.subtree(verb)[0]
    return parse.lemmas[verb] in _SPOKEN and first > 0 and parse.words[first - 1] == ","


def _is_relative(parse: Parse, verb: int) -> bool:
    """ "A fight in which six died", where the parser hangs the clause from the verb above."""
    held = [c for signal in parse.all_children(verb, "prep") for c in parse.all_children(signal, "pobj")]
    return parse.deps[verb] == "advcl" and any(parse.lower[c] in ("which", "whom") for c in held)


def _is_beside_event(parse: Parse, verb: int) -> bool:
    """ "Vanished after the shooting", "died in the crash": at the time of an event that is taken for known."""
    for signal in parse.all_children(verb, "prep"):
        noun = parse.child(signal, "pobj")
        determiner = None if noun is None else parse.child(noun, "det", "poss")
        if noun is None or determiner is None or parse.lower[determiner] in ("a", "an", "another"):
            continue
        if parse.lower[signal] in _BESIDE and parse.lemmas[noun] in nouns.MISDEEDS_AND_DISASTERS:
            return True
    return False


def _is_on_another_day(parse: Parse, verb: int) -> bool:
    """ "On the day of the crash", "the day after it", "the night he left": a day known by what happened on it."""
    if any(parse.lower[i] == "last" and parse.lower[i + 1] in _SEASONS for i in parse.subtree(verb)[:-1]):
        return True
    days = [c for c in parse.all_children(verb, "npadvmod") if parse.lemmas[c] in _DAYS]
    if any(parse.lower[c + 1] in ("after", "before") for c in days if c + 1 < len(parse)):
        return True
    for signal in parse.all_children(verb, "prep"):
        days += [c for c in parse.all_children(signal, "pobj") if parse.lemmas[c] in _DAYS]
    return any(parse.child(c, "relcl", "prep") is not None and not _is_any(parse, c) for c in days)


def _is_any(parse: Parse, noun: int) -> bool:
    """ "A day of mourning": not known by anything."""
    determiner = parse.child(noun, "det")
    return determiner is not None and parse.lower[determiner] in ("a", "an")


def _is_set_in_scene(parse: Parse, verb: int) -> bool:
    """ "When the gate opened, they ran": a clause in front that sets a scene tells a story, of the day or of old."""
    return any(
        parse.deps[c] == "advcl" and c < verb and _marks(parse, c) & _SCENE and verb_group(parse, c).tense == "past"
        for c in parse.children[verb]
    )


def _present(parse: Parse, verb: int, group: VerbGroup, day: dt.date) -> EventDate:
    if (parse.deps[verb] == "advcl" and _marks(parse, verb) & _NOT_YET) or is_by_then(parse, verb):
        return after(day, "present-condition")
    if is_proposed(parse, verb):
        return after(day, "future")
    if parse.lemmas[verb] in _ATTITUDES and not group.passive:
        return held(day, "present")
    if parse.lemmas[verb] in _GOES_ON and not group.progressive:
        return on(day, "present-goes-on")
    if parse.lemmas[verb] in _VERDICT and parse.deps[verb] not in ("relcl", "advcl"):
        return on(day, "present-said")
    return held(day, "present")


def _is_found(parse: Parse, verb: int) -> bool:
    """ "Archaeologists have discovered a tomb": long before they say so, perhaps."""
    who = parse.child(verb, "nsubj")
    found = parse.lemmas[verb] in _FINDS
    return found and who is not None and parse.lemmas[who] in _RESEARCHERS


def _perfect(parse: Parse, verb: int, group: VerbGroup, day: dt.date, lead: bool) -> EventDate:
    if group.tense == "past":
        return before(day, "past-perfect")
    if parse.deps[verb] == "advcl" and _marks(parse, verb) & (_NOT_YET - {"when", "whenever"}):
        return after(day, "present-condition")  # "before it has been read"
    if is_lasting(parse, verb, group):
        return held(day, "perfect-lasting")
    if parse.lemmas[verb] in _GOES_ON:
        return on(day, "present-goes-on")
    if "since" in _signals(parse, verb):
        return before(day, "perfect")
    many = any(parse.child(c, "nummod") is not None for c in parse.all_children(verb, "dobj"))
    if many and any(parse.lower[c] == "now" for c in parse.all_children(verb, "advmod")):
        return before(day, "perfect")  # "have now lost three finals"
    if any(parse.lower[i] in ("now", "just") and parse.deps[i - 1] in ("aux", "auxpass") for i in parse.children[verb]):
        return on(day, "perfect-now")
    if any(parse.lower[c] == "never" for c in parse.children[verb]):
        return before(day, "perfect")
    if _is_total(parse, verb) or (group.negated and group.passive) or _is_found(parse, verb):
        return before(day, "perfect")
    if parse.deps[verb] in ("ROOT", "ccomp", "conj") and lead:
        return on(day, "perfect-said") if parse.lemmas[verb] in verbs.TURNS else lately(day, "perfect-news")
    if group.negated and parse.lemmas[verb] in verbs.TURNS:
        return on(day, "perfect-said")  # "nobody has claimed responsibility"
    return before(day, "perfect")


def _non_finite(parse: Parse, verb: int, group: VerbGroup, day: dt.date) -> EventDate:
    tag, dep = parse.tags[verb], parse.deps[verb]
    if _marks(parse, verb) & {"if", "unless"}:
        return after(day, "present-condition")  # "if convicted, he faces ten years"
    if is_infinitive(parse, verb):
        if _was_due(parse, verb):
            return UNTOLD
        by = governor(parse, verb)
        above = verb_group(parse, verb if by is None else by)
        to_come = above.tense == "future" or above.modal is not None  # "would be the first woman to lead it"
        gone = is_gone_infinitive(parse, verb, group) or (is_of_a_rank(parse, verb) and not to_come)
        return before(day, "infinitive-gone") if gone else after(day, "infinitive")
    if dep in ("pcomp", "ccomp") or shown_doing(parse, verb) is not None:
        return before(day, "participle")
    if dep in ("acl", "relcl", "amod"):
        if tag == "VBN" and parse.lemmas[verb] in verbs.KEPT and not _is_gone(parse, verb):
            return held(day, "participle-kept")
        return held(day, "participle-going-on") if tag == "VBG" else before(day, "participle")
    if tag == "VBG" and dep in ("csubj", "csubjpass", "oprd", "pobj", "nsubj", "dobj"):
        return held(day, "participle-going-on")
    return before(day, "participle") if _is_done(parse, verb) else on(day, "participle-clause")


def _was_due(parse: Parse, verb: int) -> bool:
    """ "Collapsed hours before buses were due to leave": what was to come then."""
    due = parse.heads[verb]
    clause = parse.heads[due] if parse.deps[due] == "acomp" else due
    then = parse.deps[clause] == "advcl" and bool(_marks(parse, clause) & {"after", "before", "when"})
    return parse.lower[due] in modality.DUE and then and verb_group(parse, clause).tense == "past"


def _is_done(parse: Parse, verb: int) -> bool:
    """ "Hidden a mile away, it was found", "was found abandoned": a participle of what was over or lasted already."""
    if parse.deps[verb] not in ("advcl", "xcomp", "oprd") or not is_participle(parse, verb):
        return False
    alone = parse.child(verb, "aux", "auxpass", "mark", "nsubj", "nsubjpass") is None
    return alone and parse.lemmas[verb] not in _BESIDES


def _is_gone(parse: Parse, verb: int) -> bool:
    """Whether a participle stands under a past perfect or another participle, which are about times before."""
    above = governor(parse, verb)
    if above is None:
        return False
    group = verb_group(parse, above)
    return (group.tense == "none" and parse.tags[above] == "VBN") or (group.tense == "past" and group.perfect)


def _signals(parse: Parse, verb: int) -> set[str]:
    """The words that join clauses and phrases to a verb."""
    below = [c for c in parse.children[verb] if parse.deps[c] == "advcl"]
    return _marks(parse, verb).union(*(_marks(parse, c) for c in below))


def _marks(parse: Parse, verb: int) -> set[str]:
    return {parse.lower[c] for c in parse.children[verb] if parse.deps[c] in ("mark", "advmod", "neg", "prep")}
