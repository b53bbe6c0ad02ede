"""Whether what a verb tells took place: its own form, and the words above it.

Here: verbs, and how the status of the word above travels down to them. Not here: event nouns (``factuality``).
"""

from assets.dated_events.clauses import (
    VerbGroup,
    charging,
    is_backshifted,
    is_by_then,
    is_demanded,
    is_infinitive,
    is_inverted,
    is_negated,
    is_outcome,
    is_short_of,
    is_taken,
    is_written,
    rules_out,
    verb_group,
)
from assets.dated_events.lexicon import modality, nouns, verbs, words
from assets.dated_events.nominal import is_proposed
from assets.dated_events.parsing import Parse

FACTUAL = ("happened", "ongoing")
"""What is told as a fact."""
_COMPLEMENTS = frozenset(("ccomp", "xcomp", "pcomp", "csubjpass", "oprd"))
_DEEPEST = 12
_SHUT = words("ban bar block close disrupt ground halt shut suspend")
"""What stays as it is once it has been done: "has been closed since Monday"."""
_SUCCEEDS = words("convince persuade")
_PARTING = frozenset((";", "—", "–", "--"))
_UNSHOWN = verbs.SAY | modality.PERCEIVE | verbs.FINDINGS | {"mean", "prove"}
_HOLDS = verbs.KEPT | _SHUT


def of_verb(parse: Parse, verb: int, depth: int = 0) -> str:
    """One of ``table.FACTUALITIES``; ``depth`` counts the verbs below it that have asked."""
    if depth > _DEEPEST:
        return "possible"
    if _is_condition(parse, verb):
        return "hypothetical"
    group = verb_group(parse, verb)
    if group.negated and group.modal in ("should", "must", "ought", "may", "might"):
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
    if group.modal in ("would", "should") and group.perfect:
        return "hypothetical"
    if parse.deps[verb] in ("ccomp", "pcomp") and words_of(parse, verb, "mark") & {"if", "whether"}:
        return "possible"
    if group.modal == "would" and "when" in words_of(parse, verb, "advmod"):
        return "happened"
    if group.modal == "would" and _would_be_done(parse, verb):
        return "hypothetical"
    if group.modal == "would" or (group.tense == "future" and _has_condition(parse, verb)):
        return "hypothetical" if _has_condition(parse, verb) else "expected"
    if group.tense == "future":
        return "expected"
    if group.modal is not None or _is_perhaps(parse, verb) or _is_question(parse, verb):
        return "possible"
    if group.tense == "present" and not group.perfect and is_proposed(parse, verb):
        return "expected"
    if group.tense == "present" and _is_yet_to_come(parse, verb):
        return "expected"
    if is_backshifted(parse, verb, group):
        return "ongoing"
    if _still_holds(parse, verb, group):
        return "ongoing"
    if _is_going_on(parse, verb, group):
        return "expected" if _is_arranged(parse, verb, group) else "ongoing"
    if group.tense == "present" and not group.perfect and not group.passive and parse.lemmas[verb] not in verbs.SAY:
        return "hypothetical" if _has_condition(parse, verb) and parse.lemmas[verb] not in verbs.LASTING else "ongoing"
    return "happened"


def _is_perhaps(parse: Parse, verb: int) -> bool:
    """ "Allegedly threatened him and took a watch": both."""
    if words_of(parse, verb, "advmod") & modality.PERHAPS:
        return True
    shares = parse.deps[verb] == "conj" and parse.child(verb, "nsubj", "nsubjpass") is None
    return shares and "allegedly" in words_of(parse, parse.heads[verb], "advmod")


def _would_be_done(parse: Parse, verb: int) -> bool:
    """ "A deal would create the largest maker": if there were one."""
    deed = parse.child(verb, "nsubj")
    if deed is None or parse.child(verb, "dobj") is None or parse.lemmas[deed] not in nouns.EVENT_NOUNS:
        return False
    return bool(words_of(parse, deed, "det") & {"a", "an", "any", "such"})


def _still_holds(parse: Parse, verb: int, group: VerbGroup) -> bool:
    """ "Is controlled by rebels", "has been shut since Saturday", "has lived there for 32 years"."""
    lemma = parse.lemmas[verb]
    if group.tense != "present" or group.progressive or parse.child(verb, "prt") is not None:
        return False
    if not group.perfect:
        return group.passive and lemma in verbs.KEPT - verbs.ACCUSE
    long = {"since"} | ({"for"} & {parse.lower[c] for c in parse.all_children(verb, "prep") if _is_length(parse, c)})
    lasts = lemma in _HOLDS if group.passive else lemma in verbs.LASTING
    return lasts and bool(words_of(parse, verb, "prep") & long)


def _is_length(parse: Parse, preposition: int) -> bool:
    return any(parse.lemmas[c] in nouns.LENGTHS for c in parse.all_children(preposition, "pobj"))


def _is_going_on(parse: Parse, verb: int, group: VerbGroup) -> bool:
    progressive = group.progressive or "being" in words_of(parse, verb, "aux", "auxpass")
    return progressive and (group.tense == "present" or group.perfect)


def _is_arranged(parse: Parse, verb: int, group: VerbGroup) -> bool:
    """ "The ship is leaving": a present progressive that tells of what is ahead."""
    arranged = parse.lemmas[verb] in modality.ARRANGED and parse.child(verb, "prt") is None
    return arranged and group.tense == "present" and group.progressive and not group.perfect


def _is_yet_to_come(parse: Parse, verb: int) -> bool:
    """ "Once it opens": a clause of time in the present beside one that lies ahead."""
    above = parse.heads[verb]
    if is_by_then(parse, verb):
        return True
    if parse.deps[verb] != "advcl" or not words_of(parse, verb, "mark", "advmod") & modality.ONCE:
        return False
    if words_of(parse, verb, "mark", "advmod") & {"till", "until"}:
        return True
    if not parse.tags[above].startswith("VB"):
        return False
    group = verb_group(parse, above)
    if group.tense == "present" and not group.perfect and "until" in words_of(parse, verb, "mark"):
        return True  # "stays until a successor is named"
    return group.tense == "future" or group.modal is not None or is_infinitive(parse, above)


def _under(parse: Parse, verb: int, own: str, depth: int) -> str:
    """What the word above a finite clause makes of it."""
    above = parse.heads[verb]
    dep, lemma = parse.deps[verb], parse.lemmas[above]
    reports = dep == "acl" and is_denied_report(parse, above)
    foretold = own == "expected" and (
        (dep == "ccomp" and lemma in verbs.DENY) or reports
    )  # "denied that it would close"
    if above == verb or (own not in FACTUAL and not foretold):
        return own
    if dep == "conj":
        shares = _shares_hypothesis(parse, verb, above) or _shares_denial(parse, verb, above)
        return of_verb(parse, above, depth + 1) if shares else own
    if dep not in ("ccomp", "acl", "pcomp"):
        return own
    if dep == "ccomp" and verb < above and any(parse.words[i] in _PARTING for i in range(verb, above)):
        return own  # two sentences in one: "the firm offered three; the union wants six"
    if dep == "ccomp" and verb < above and lemma in verbs.DENY and "," in parse.words[verb:above]:
        return own  # "rebels seize bridge, army denies loss"
    denies = lemma in verbs.DENY or rules_out(parse, above)

    if dep == "ccomp" and is_negated(parse, above) and (denies or lemma in _UNSHOWN):
        return "possible"
    if dep == "ccomp" and is_negated(parse, above) and lemma in modality.SEEM:
        return "denied"
    if denies or lemma in modality.DENIALS or is_denied_noun(parse, above) or is_denied_report(parse, above):
        return "denied"
    if lemma in verbs.ACCUSE or (lemma in modality.CHARGES and parse.tags[above].startswith("NN")):
        return "possible"
    if dep == "acl" and is_left_open(parse, above):
        return "possible"
    if dep == "ccomp" and (lemma in verbs.THINK or lemma in modality.PERHAPS):
        return "possible"
    if dep == "ccomp" and lemma in verbs.WANT and lemma not in verbs.SAY:
        return "expected"
    if dep == "ccomp" and _is_condition(parse, above):
        return "hypothetical"  # "if she finds that he lied"
    return own


def _infinitive(parse: Parse, verb: int, depth: int) -> str:
    """An infinitive tells nothing by itself: the word above decides."""
    above, dep = parse.heads[verb], parse.deps[verb]
    if words_of(parse, verb, "mark", "advmod", "cc") & {"whether"}:
        return "possible"  # "decide whether to expel them"
    if above == verb:
        if words_of(parse, verb, "aux"):
            return "expected"
        return "possible" if parse.child(verb, "nsubj") is None else "happened"
    if dep == "conj":
        return of_verb(parse, above, depth + 1)
    if parse.tags[above].startswith("VB"):
        if is_outcome(parse, verb):
            return of_verb(parse, above, depth + 1)
        if is_written(parse, verb):
            return of_verb(parse, above, depth + 1)
        if dep == "advcl":
            denied = above < verb and of_verb(parse, above, depth + 1) == "denied"
            return "denied" if denied else "expected"
        return _complement(parse, verb, above, depth)
    word = parse.lower[above]
    if is_outcome(parse, verb):
        return "happened"
    if words_of(parse, above, "amod") & modality.RANKS:
        be = parse.heads[above]
        return of_verb(parse, be, depth + 1) if parse.deps[above] == "attr" else "happened"
    if word in modality.UNABLE:
        return "denied"
    if word in modality.LIKELY or word in modality.ATTEMPTS:
        return "possible"
    return "denied" if is_denied_noun(parse, above) else "expected"


def _complement(parse: Parse, verb: int, above: int, depth: int) -> str:
    lemma = parse.lemmas[above]
    if _is_condition(parse, above):
        return "hypothetical"  # "if it fails to win"
    if lemma in verbs.PREVENT or _yet(parse, above):
        return "denied"
    if lemma == "have" and "still" in words_of(parse, above, "advmod"):
        return "expected"
    if lemma == "have" and "until" in words_of(parse, above, "prep"):
        return "possible"  # "has until Friday to make an offer"
    if lemma in modality.PERCEIVE and is_negated(parse, above):
        return "possible"  # what nobody has seen may be so all the same
    if lemma in modality.ATTEMPTS or lemma in verbs.THREATEN or lemma in verbs.ACCUSE or lemma in modality.SEEM:
        return "possible" if not is_negated(parse, above) else "denied"
    governing = of_verb(parse, above, depth + 1)
    if governing not in FACTUAL or is_taken(parse, verb):
        return governing
    if lemma in verbs.ASPECT_BEGIN and verb_group(parse, above).perfect:
        return "ongoing"  # "have begun to clean them"
    if lemma in _SUCCEEDS and verb_group(parse, above).tense == "past":
        return governing  # "persuaded them to let her go"
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
        if parse.lower[above] == "against" and parse.lemmas[parse.heads[above]] in ("decide", "vote"):
            return "denied"
        about = parse.lower[above] == "about"
        if parse.lower[above] == "after" and verb_group(parse, parse.heads[above]).tense == "past":
            return "happened"  # "nearly quit after breaking a wrist"
        if parse.lower[above] == "of" and parse.lemmas[parse.heads[above]] in modality.PROSPECTS:
            return "possible"
        above = charging(parse, above)
        if about and parse.lemmas[above] in modality.TURNED_OVER:
            return "possible"
    lemma = parse.lemmas[above]
    if dep in _COMPLEMENTS:
        if lemma in verbs.PREVENT and is_negated(parse, above):
            return "happened"
        if rules_out(parse, above):
            return "possible" if is_negated(parse, above) else "denied"
        for_it = dep == "pcomp" and parse.lower[parse.heads[verb]] == "for"  # "dismissed for stealing"
        if (lemma in verbs.PREVENT or lemma in verbs.DENY or lemma in modality.DENIALS) and not for_it:
            return "denied"
        if lemma in verbs.ACCUSE or lemma in modality.CHARGES or lemma in modality.SEEM:
            return "possible"
        if parse.tags[verb] == "VBN" and lemma in verbs.WANT and lemma not in verbs.SAY:
            return "expected"
        if lemma in modality.AHEAD or lemma in verbs.THREATEN:
            return "expected" if lemma in modality.AHEAD else "possible"
    if dep in ("acl", "relcl") or not parse.tags[above].startswith("VB"):
        return "happened"
    governing = of_verb(parse, above, depth + 1)
    return "happened" if governing == "denied" and dep == "advcl" else governing


def _is_condition(parse: Parse, verb: int) -> bool:
    if words_of(parse, verb, "mark", "advmod") & modality.IF:
        return parse.deps[verb] not in ("ccomp", "pcomp")
    first, subject = parse.child(verb, "aux"), parse.child(verb, "nsubj", "nsubjpass")
    if first is None or subject is None or parse.lower[first] not in ("should", "had", "were"):
        return False
    return first < subject and parse.deps[verb] in ("advcl", "ccomp") and verb < parse.heads[verb]


def _has_condition(parse: Parse, verb: int) -> bool:
    return any(_is_condition(parse, c) for c in parse.all_children(verb, "advcl"))


def _shares_hypothesis(parse: Parse, verb: int, above: int) -> bool:
    return parse.child(verb, "nsubj", "nsubjpass") is None and _is_condition(parse, above)


def _shares_denial(parse: Parse, verb: int, above: int) -> bool:
    """ "Denied that it had paid a ransom or freed anybody": both are denied."""
    joined = parse.child(verb, "nsubj", "nsubjpass") is None and "or" in words_of(parse, above, "cc")
    return joined and parse.deps[above] == "ccomp" and parse.lemmas[parse.heads[above]] in verbs.DENY


def _shares_negation(parse: Parse, verb: int) -> bool:
    """ "Had not admitted a role or named anyone": "or" carries a negation on, "and" and "but" do not."""
    above = parse.heads[verb]
    if parse.deps[verb] != "conj" or parse.child(verb, "nsubj", "nsubjpass", "aux") is not None:
        return False
    return bool(words_of(parse, above, "cc") & {"or", "nor"}) and is_negated(parse, above)


def _is_question(parse: Parse, verb: int) -> bool:
    if parse.deps[verb] not in ("ROOT", "ccomp", "conj") or "?" not in parse.text[parse.ends[verb] :]:
        return False
    return is_inverted(parse, verb)


def none_of(parse: Parse, noun: int) -> bool:
    """Whether a noun tells that there is none."""
    return bool(words_of(parse, noun, "det") & {"no", "neither"})


def is_denied_noun(parse: Parse, noun: int) -> bool:
    """No sign of it, no plans for it."""
    if parse.deps[noun] in ("prep", "agent"):
        noun = parse.heads[noun]
    if not parse.tags[noun].startswith("NN"):
        return False
    above = parse.heads[noun]
    return none_of(parse, noun) or ("any" in words_of(parse, noun, "det") and is_negated(parse, above))


def is_denied_report(parse: Parse, noun: int) -> bool:
    """Claims that somebody rejects."""
    if parse.deps[noun] != "dobj" or not parse.tags[noun].startswith("NN"):
        return False
    return parse.lemmas[parse.heads[noun]] in verbs.DENY


def is_definite(parse: Parse, noun: int) -> bool:
    """Whether a noun names a thing that is known, or somebody's."""
    determiners = words_of(parse, noun, "det", "poss")
    return bool(determiners) and not determiners & {"a", "an", "any", "some", "another", "no", "every", "each"}


def is_left_open(parse: Parse, noun: int) -> bool:
    """ "Did not comment on reports that it had been sold"."""
    signal = parse.heads[noun]
    said = parse.heads[signal]
    on_it = parse.deps[noun] == "pobj" and parse.lower[signal] in ("on", "to")
    return on_it and parse.lemmas[said] in ("comment", "respond") and is_negated(parse, said)


def _yet(parse: Parse, verb: int) -> bool:
    """Have yet to."""
    return parse.lemmas[verb] == "have" and "yet" in words_of(parse, verb, "advmod")


def words_of(parse: Parse, head: int, *deps: str) -> frozenset[str]:
    """The words right below another one that hang from it in these ways, in small letters."""
    return frozenset(parse.lower[c] for c in parse.children[head] if parse.deps[c] in deps)
