"""The date of an event that no expression dates: from its tense and the publication date.

A news report tells what happened on its day or shortly before, and does not say so again in every sentence. Which of
the two a form tells was measured (see ``confidence``); what is not measured stays open.
"""

import datetime as dt

from assets.dated_events.clauses import VerbGroup, is_infinitive, shown_doing
from assets.dated_events.event_date import EventDate, after, before, held, on
from assets.dated_events.lexicon import verbs, words
from assets.dated_events.parsing import Parse

_MODALS = words("can could may might must ought shall should will would need")
_NOT_YET = words("if unless until till before once when whenever lest provided")
_BACKGROUND = words("when after since because before until where while whose")
_VERDICT = verbs.SAY | verbs.DENY | verbs.ACCUSE | verbs.PLAN | verbs.THINK
_TURNS = verbs.SAY | verbs.DENY | verbs.ACCUSE | verbs.PLAN | verbs.WANT


def by_tense(parse: Parse, verb: int, group: VerbGroup, day: dt.date, lead: bool) -> EventDate:
    """When a verb's event lies, seen from the day of publication; ``lead``: in the sentences that tell the news."""
    if group.modal == "can" and not group.passive and not group.perfect:
        return held(day, "present")
    if group.modal == "would" and group.negated and parse.deps[verb] in ("ROOT", "conj"):
        return on(day, "past-refused")
    if group.tense == "future" or (group.modal in _MODALS and not group.perfect):
        return after(day, "future")
    if group.tense == "none":
        return _non_finite(parse, verb, group, day)
    if group.perfect:
        return _perfect(parse, verb, group, day, lead)
    if group.tense == "present":
        return _present(parse, verb, group, day)
    return _past(parse, verb, group, day)


def is_lasting(parse: Parse, verb: int, group: VerbGroup) -> bool:
    """Whether the form tells of something that goes on: a progressive, or a verb of what lasts."""
    return group.progressive or (parse.lemmas[verb] in verbs.LASTING and not group.passive)


def is_gradual(parse: Parse, verb: int) -> bool:
    """Whether a verb tells of a change or sum over the whole of a period: "prices rose last year"."""
    return parse.lemmas[verb] in verbs.GRADUAL


def _past(parse: Parse, verb: int, group: VerbGroup, day: dt.date) -> EventDate:
    if _marks(parse, verb) & {"if", "unless"}:
        return after(day, "past-condition")
    if parse.deps[verb] in ("relcl", "acl"):
        return before(day, "past-relative")
    if parse.deps[verb] == "advcl" and _marks(parse, verb) & _BACKGROUND:
        return before(day, "past-background")
    if is_lasting(parse, verb, group) and parse.lemmas[verb] not in _VERDICT:
        return before(day, "past-lasting")
    if parse.lemmas[verb] in _TURNS:
        return on(day, "past-said")
    return on(day, "past")


def _present(parse: Parse, verb: int, group: VerbGroup, day: dt.date) -> EventDate:
    if parse.deps[verb] == "advcl" and _marks(parse, verb) & _NOT_YET:
        return after(day, "present-condition")
    if parse.lemmas[verb] in _VERDICT and parse.deps[verb] not in ("relcl", "advcl"):
        return on(day, "present-said")
    return held(day, "present")


def _perfect(parse: Parse, verb: int, group: VerbGroup, day: dt.date, lead: bool) -> EventDate:
    if group.tense == "past":
        return before(day, "past-perfect")
    if is_lasting(parse, verb, group):
        return held(day, "perfect-lasting")
    if parse.deps[verb] in ("ROOT", "ccomp", "conj"):
        if parse.lemmas[verb] in _TURNS:
            return on(day, "perfect-said")
        if lead:
            return on(day, "perfect-news")
    return before(day, "perfect")


def _non_finite(parse: Parse, verb: int, group: VerbGroup, day: dt.date) -> EventDate:
    tag, dep = parse.tags[verb], parse.deps[verb]
    if is_infinitive(parse, verb):
        return after(day, "infinitive")
    if dep in ("pcomp", "ccomp") or shown_doing(parse, verb) is not None:
        return before(day, "participle")
    if dep in ("acl", "relcl", "amod"):
        return held(day, "participle-going-on") if tag == "VBG" else before(day, "participle")
    return on(day, "participle-clause")


def _marks(parse: Parse, verb: int) -> set[str]:
    return {parse.lower[c] for c in parse.children[verb] if parse.deps[c] in ("mark", "advmod", "prep")}
