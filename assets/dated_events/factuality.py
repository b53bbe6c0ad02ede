"""Whether an event took place: from tense, modality, negation and conditions, and from the words that govern it.

After FactBank (Saurí and Pustejovsky, 2009), whose certainty and polarity travel down from the words above an event,
brought to the six classes of the table. Not here: when it took place.
"""

from assets.dated_events.clauses import (
    VerbGroup,
    charging,
    is_demanded,
    is_infinitive,
    is_inverted,
    is_negated,
    is_open,
    is_outcome,
    is_short_of,
    is_told_of,
    rules_out,
    verb_group,
)
from assets.dated_events.events import Trigger
from assets.dated_events.lexicon import modality, nouns, verbs
from assets.dated_events.nominal import is_said_possible, is_wished
from assets.dated_events.parsing import Parse

_FACTUAL = ("happened", "ongoing")
_COMPLEMENTS = frozenset(("ccomp", "xcomp", "pcomp", "csubjpass", "oprd"))
_DEEPEST = 12
_PARTING = frozenset((";", "—", "–", "--"))


def factuality(parse: Parse, trigger: Trigger, headline: bool = False) -> str:
    """One of ``table.FACTUALITIES`` for an event of a sentence; a headline's present tense tells what happened."""
    found = _noun(parse, trigger.head) if trigger.nominal else _verb(parse, trigger.head, 0)
    if trigger.noun is not None and found in _FACTUAL and _none_of(parse, trigger.noun):
        return "denied"
    return "happened" if headline and found == "ongoing" else found


def _verb(parse: Parse, verb: int, depth: int) -> str:
    if depth > _DEEPEST:
        return "possible"
    if _is_condition(parse, verb):
        return "hypothetical"
    group = verb_group(parse, verb)
    if group.negated and group.modal in ("should", "must", "ought"):
        return "possible"  # what should not be may well be so
    if group.negated or _shares_negation(parse, verb) or is_short_of(parse, verb):
        return "denied"
    if is_demanded(parse, verb, group):
        return "expected"
    if is_infinitive(parse, verb):
        return _infinitive(parse, verb, depth)
    if group.tense == "none":
        return _participle(parse, verb, depth)
    return _under(parse, verb, _finite(parse, verb, group), depth)


def _finite(parse: Parse, verb: int, group: VerbGroup) -> str:
    """What a finite verb says by itself."""
    if group.modal == "would" and group.perfect:
        return "hypothetical"
    if group.modal == "would" and "when" in _words(parse, verb, "advmod"):
        return "happened"
    if group.modal == "would" or (group.tense == "future" and _has_condition(parse, verb)):
        return "hypothetical" if _has_condition(parse, verb) else "expected"
    if group.tense == "future":
        return "expected"
    if parse.deps[verb] in ("ccomp", "pcomp") and _words(parse, verb, "mark") & {"if", "whether"}:
        return "possible"
    if group.modal is not None or _words(parse, verb, "advmod") & modality.PERHAPS or _is_question(parse, verb):
        return "possible"
    if group.tense == "present" and _is_yet_to_come(parse, verb):
        return "expected"
    if _is_going_on(parse, verb, group):
        return "expected" if _is_arranged(parse, verb, group) else "ongoing"
    if group.tense == "present" and not group.perfect and not group.passive and parse.lemmas[verb] not in verbs.SAY:
        return "hypothetical" if _has_condition(parse, verb) and parse.lemmas[verb] not in verbs.LASTING else "ongoing"
    return "happened"


def _is_going_on(parse: Parse, verb: int, group: VerbGroup) -> bool:
    progressive = group.progressive or "being" in _words(parse, verb, "aux", "auxpass")
    return progressive and (group.tense == "present" or group.perfect)


def _is_arranged(parse: Parse, verb: int, group: VerbGroup) -> bool:
    """ "The ship is leaving": a present progressive that tells of what is ahead."""
    arranged = parse.lemmas[verb] in modality.ARRANGED and parse.child(verb, "prt") is None
    return arranged and group.tense == "present" and group.progressive and not group.perfect


def _is_yet_to_come(parse: Parse, verb: int) -> bool:
    """ "Once it opens": a clause of time in the present beside one that lies ahead."""
    above = parse.heads[verb]
    if parse.deps[verb] != "advcl" or not _words(parse, verb, "mark", "advmod") & modality.ONCE:
        return False
    if _words(parse, verb, "mark", "advmod") & {"till", "until"}:
        return True
    if not parse.tags[above].startswith("VB"):
        return False
    group = verb_group(parse, above)
    if group.tense == "present" and not group.perfect and "until" in _words(parse, verb, "mark"):
        return True  # "stays until a successor is named"
    return group.tense == "future" or group.modal is not None or is_infinitive(parse, above)


def _under(parse: Parse, verb: int, own: str, depth: int) -> str:
    """What the word above a finite clause makes of it."""
    above = parse.heads[verb]
    dep, lemma = parse.deps[verb], parse.lemmas[above]
    foretold = own == "expected" and dep == "ccomp" and lemma in verbs.DENY  # "denied that it would close"
    if above == verb or (own not in _FACTUAL and not foretold):
        return own
    if dep == "conj":
        return _verb(parse, above, depth + 1) if _shares_hypothesis(parse, verb, above) else own
    if dep not in ("ccomp", "acl", "pcomp"):
        return own
    if dep == "ccomp" and verb < above and any(parse.words[i] in _PARTING for i in range(verb, above)):
        return own  # two sentences in one: "the firm offered three; the union wants six"
    if dep == "ccomp" and verb < above and lemma in verbs.DENY and "," in parse.words[verb:above]:
        return own  # "rebels seize bridge, army denies loss"
    denies = lemma in verbs.DENY or rules_out(parse, above)
    unshown = verbs.SAY | modality.PERCEIVE | verbs.FINDINGS | {"mean", "prove"}
    if dep == "ccomp" and is_negated(parse, above) and (denies or lemma in unshown):
        return "possible"
    if dep == "ccomp" and is_negated(parse, above) and lemma in modality.SEEM:
        return "denied"
    if denies or lemma in modality.DENIALS or _denied_noun(parse, above) or _denied_report(parse, above):
        return "denied"
    if lemma in verbs.ACCUSE or (lemma in modality.CHARGES and parse.tags[above].startswith("NN")):
        return "possible"
    if dep == "ccomp" and (lemma in verbs.THINK or lemma in modality.PERHAPS):
        return "possible"
    if dep == "ccomp" and lemma in verbs.WANT and lemma not in verbs.SAY:
        return "expected"
    return own


def _infinitive(parse: Parse, verb: int, depth: int) -> str:
    """An infinitive tells nothing by itself: the word above decides."""
    above, dep = parse.heads[verb], parse.deps[verb]
    if _words(parse, verb, "mark", "advmod", "cc") & {"whether"}:
        return "possible"  # "decide whether to expel them"
    if above == verb:
        if _words(parse, verb, "aux"):
            return "expected"
        return "possible" if parse.child(verb, "nsubj") is None else "happened"
    if dep == "conj":
        return _verb(parse, above, depth + 1)
    if parse.tags[above].startswith("VB"):
        if is_outcome(parse, verb):
            return _verb(parse, above, depth + 1)
        if dep == "advcl":
            return "expected"
        return _complement(parse, verb, above, depth)
    word = parse.lower[above]
    if is_outcome(parse, verb):
        return "happened"
    if _words(parse, above, "amod") & modality.RANKS:
        return "happened"
    if word in modality.UNABLE:
        return "denied"
    if word in modality.LIKELY or word in modality.ATTEMPTS:
        return "possible"
    return "denied" if _denied_noun(parse, above) else "expected"


def _complement(parse: Parse, verb: int, above: int, depth: int) -> str:
    lemma = parse.lemmas[above]
    if _is_condition(parse, above):
        return "hypothetical"  # "if it fails to win"
    if lemma in verbs.PREVENT or _yet(parse, above):
        return "denied"
    if lemma in modality.PERCEIVE and is_negated(parse, above):
        return "possible"  # what nobody has seen may be so all the same
    if lemma in modality.ATTEMPTS or lemma in verbs.THREATEN or lemma in verbs.ACCUSE or lemma in modality.SEEM:
        return "possible" if not is_negated(parse, above) else "denied"
    governing = _verb(parse, above, depth + 1)
    if governing not in _FACTUAL:
        return governing
    if lemma in verbs.PLAN or lemma in verbs.WANT or lemma in modality.ENABLE:
        return "expected"
    if lemma == "be" or parse.lower[above] in ("going", "gonna"):
        return "expected"
    return governing


def _participle(parse: Parse, verb: int, depth: int) -> str:
    above, dep = parse.heads[verb], parse.deps[verb]
    if above == verb:
        return "happened"
    if dep == "pcomp":
        if parse.lower[above] == "without":
            return "denied"
        about = parse.lower[above] == "about"
        if parse.lower[above] == "after" and verb_group(parse, parse.heads[above]).tense == "past":
            return "happened"  # "nearly quit after breaking a wrist"
        above = charging(parse, above)
        if about and parse.lemmas[above] in modality.TURNED_OVER:
            return "possible"
    lemma = parse.lemmas[above]
    if dep in _COMPLEMENTS:
        if lemma in verbs.PREVENT and is_negated(parse, above):
            return "happened"
        if lemma in verbs.PREVENT or lemma in verbs.DENY or lemma in modality.DENIALS:
            return "denied"
        if lemma in verbs.ACCUSE or lemma in modality.CHARGES or lemma in modality.SEEM:
            return "possible"
        if parse.tags[verb] == "VBN" and lemma in verbs.WANT and lemma not in verbs.SAY:
            return "expected"
        if lemma in modality.AHEAD or lemma in verbs.THREATEN:
            return "expected" if lemma in modality.AHEAD else "possible"
    if dep in ("acl", "relcl") or not parse.tags[above].startswith("VB"):
        return "happened"
    governing = _verb(parse, above, depth + 1)
    return "happened" if governing == "denied" and dep == "advcl" else governing


def _charged_with(parse: Parse, preposition: int) -> str | None:
    """The status of what somebody is charged with or cleared of by a noun: "accused of fraud"."""
    verb = charging(parse, preposition)
    if parse.lower[preposition] not in ("of", "with") or not parse.tags[verb].startswith("VB"):
        return None
    if parse.lemmas[verb] in modality.CLEARED and parse.lower[preposition] == "of":
        return "denied"
    return "possible" if parse.lemmas[verb] in verbs.ACCUSE else None


def _noun(parse: Parse, noun: int) -> str:
    if _none_of(parse, noun):
        return "denied"
    marks = _words(parse, noun, "amod", "compound", "nmod", "advmod")
    if marks & modality.PERHAPS or marks & modality.LIKELY or is_said_possible(parse, noun):
        return "possible"
    if marks & modality.COMING:
        return "expected"
    if marks & modality.GONE_BY or is_told_of(parse, noun) or is_wished(parse, noun):
        return "happened"
    first = _first_of_list(parse, noun)
    dep, above = parse.deps[first], parse.heads[first]
    if dep == "pobj":
        if (charged := _charged_with(parse, above)) is not None:
            return charged
        if parse.lower[above] in ("without", "despite") and not _is_definite(parse, noun):
            return "denied" if parse.lower[above] == "without" else "happened"
        if parse.lower[above] == "without" and is_open(parse, parse.heads[above]):
            return "hypothetical"  # "without the sale it may have to close"
        above = parse.heads[above]
    if (
        dep == "dobj"
        and parse.lemmas[above] in verbs.DENY
        and parse.lemmas[noun] in nouns.REPORT_NOUNS | modality.OFFERS
    ):
        return "happened"  # a claim or an offer that is rejected has been made
    prevented = verbs.PREVENT if dep == "dobj" else verbs.CALL_OFF if dep == "nsubjpass" else frozenset()
    if parse.lemmas[above] in prevented:
        found = _prevented(parse, above)
        made = parse.lemmas[above] in verbs.BREAK_OFF or parse.lemmas[noun] in modality.CHARGES
        begun = made and _is_definite(parse, noun)
        return "happened" if begun and found == "denied" else found  # "rain halted the match", "dropped the charge"
    if parse.lemmas[above] in modality.CHARGES | {"count"} and _denied_report(parse, above):
        return "denied"  # "had denied 14 counts of theft"
    if dep == "dobj" and rules_out(parse, above):
        return "possible" if is_negated(parse, above) else "denied"
    if _denied_noun(parse, above):
        return "denied"
    if dep == "dobj" and parse.lemmas[above] in verbs.DENY and is_negated(parse, above):
        return "possible"  # who has not denied a thing has not owned to it either
    if parse.lemmas[above] in modality.HELD_OUT and parse.tags[above].startswith("VB") and _is_held_out(parse, first):
        governing = _verb(parse, above, 0)
        return "expected" if governing in _FACTUAL else governing
    if not parse.tags[above].startswith("VB") or (
        _is_definite(parse, noun) and parse.lemmas[above] not in verbs.ASPECT
    ):
        return _held_out(parse, above)
    if (parse.lemmas[above] in verbs.DENY and dep != "pobj") or parse.lemmas[above] in verbs.ACCUSE:
        return "denied" if parse.lemmas[above] in verbs.DENY else "possible"
    governing = _verb(parse, above, 0)
    if dep == "pobj" and parse.lower[parse.heads[first]] == "after" and governing == "ongoing":
        return "happened"
    return governing if dep in ("dobj", "nsubjpass", "attr", "pobj", "nsubj", "conj") else "happened"


def _prevented(parse: Parse, verb: int) -> str:
    """What becomes of the noun that a verb of preventing has for its object."""
    if parse.lemmas[verb] in modality.PUT_OFF:
        return "expected"
    governing = _verb(parse, verb, 0)
    if governing == "denied":
        return "happened"
    return "possible" if governing in ("possible", "hypothetical") else "denied"


def _is_held_out(parse: Parse, noun: int) -> bool:
    """Whether a noun is what its verb looks forward to: plans a strike, calls for a strike, a strike is planned.

    "Announced her death": what is announced as somebody's may have come.
    """
    above = parse.heads[noun]
    if parse.lemmas[above] == "call" and parse.deps[noun] == "dobj":
        return not _is_definite(parse, noun) and parse.child(above, "oprd") is None  # "called the raid a massacre"
    by_somebody = parse.child(noun, "poss") or parse.lemmas[noun] in (nouns.OF_ACTOR - nouns.AT_A_DAY) | nouns.DECIDED
    if parse.lemmas[above] == "announce" and by_somebody:
        return False
    if parse.deps[noun] == "pobj":
        preposition = parse.heads[noun]
        return (
            parse.lower[preposition] in ("about", "against", "for", "of", "on")
            and preposition > parse.heads[preposition]
        )
    return parse.deps[noun] in ("dobj", "nsubjpass")


def _first_of_list(parse: Parse, noun: int) -> int:
    """The noun that stands for a list of nouns: what governs it governs them all."""
    while parse.deps[noun] == "conj" and parse.tags[parse.heads[noun]].startswith("NN"):
        noun = parse.heads[noun]
    return noun


def _held_out(parse: Parse, above: int) -> str:
    """A noun with a noun above it: a plan for it, a threat of it."""
    word = parse.lemmas[above]
    if word in modality.PLANS and not parse.tags[above].startswith("VB"):
        return "expected"
    if parse.tags[above].startswith("VB"):
        return "happened"
    return "possible" if word in modality.CHARGES or word in modality.ATTEMPTS else "happened"


def _is_condition(parse: Parse, verb: int) -> bool:
    if _words(parse, verb, "mark", "advmod") & modality.IF:
        return parse.deps[verb] not in ("ccomp", "pcomp")
    first, subject = parse.child(verb, "aux"), parse.child(verb, "nsubj", "nsubjpass")
    if first is None or subject is None or parse.lower[first] not in ("should", "had", "were"):
        return False
    return first < subject and parse.deps[verb] in ("advcl", "ccomp") and verb < parse.heads[verb]


def _has_condition(parse: Parse, verb: int) -> bool:
    return any(_is_condition(parse, c) for c in parse.all_children(verb, "advcl"))


def _shares_hypothesis(parse: Parse, verb: int, above: int) -> bool:
    return parse.child(verb, "nsubj", "nsubjpass") is None and _is_condition(parse, above)


def _shares_negation(parse: Parse, verb: int) -> bool:
    """ "Had not admitted a role or named anyone": "or" carries a negation on, "and" and "but" do not."""
    above = parse.heads[verb]
    if parse.deps[verb] != "conj" or parse.child(verb, "nsubj", "nsubjpass", "aux") is not None:
        return False
    return bool(_words(parse, above, "cc") & {"or", "nor"}) and is_negated(parse, above)


def _is_question(parse: Parse, verb: int) -> bool:
    if parse.deps[verb] not in ("ROOT", "ccomp", "conj") or "?" not in parse.text[parse.ends[verb] :]:
        return False
    return is_inverted(parse, verb)


def _none_of(parse: Parse, noun: int) -> bool:
    return bool(_words(parse, noun, "det") & {"no", "neither"})


def _denied_noun(parse: Parse, noun: int) -> bool:
    """No sign of it, no plans for it."""
    if parse.deps[noun] in ("prep", "agent"):
        noun = parse.heads[noun]
    if not parse.tags[noun].startswith("NN"):
        return False
    above = parse.heads[noun]
    return _none_of(parse, noun) or ("any" in _words(parse, noun, "det") and is_negated(parse, above))


def _denied_report(parse: Parse, noun: int) -> bool:
    """Claims that somebody rejects."""
    if parse.deps[noun] != "dobj" or not parse.tags[noun].startswith("NN"):
        return False
    return parse.lemmas[parse.heads[noun]] in verbs.DENY


def _is_definite(parse: Parse, noun: int) -> bool:
    determiners = _words(parse, noun, "det", "poss")
    return bool(determiners) and not determiners & {"a", "an", "any", "some", "another", "no", "every", "each"}


def _yet(parse: Parse, verb: int) -> bool:
    """Have yet to."""
    return parse.lemmas[verb] == "have" and "yet" in _words(parse, verb, "advmod")


def _words(parse: Parse, head: int, *deps: str) -> frozenset[str]:
    return frozenset(parse.lower[c] for c in parse.children[head] if parse.deps[c] in deps)
