"""The verb group of a clause: tense, aspect, voice, modal and negation, and the clauses round an event.

Not here: what they mean for factuality or date.
"""

from collections.abc import Collection
from dataclasses import dataclass

from assets.dated_events.lexicon import nouns, verbs, words
from assets.dated_events.lexicon.modality import CLEARED, INSIST, RANKS
from assets.dated_events.parsing import Parse

_MODALS = {"ca": "can", "'ll": "will", "’ll": "will", "wo": "will", "'d": "would", "’d": "would", "sha": "shall"}
_NEGATIVE = frozenset(("never", "neither", "nor", "no", "nobody", "none", "nothing", "hardly", "scarcely", "barely"))
_AT_NO_TIME = frozenset(("never", "longer", "yet", "ever"))
_AGES = frozenset(("baby", "boy", "child", "girl", "student", "teenager", "toddler", "youth"))
_TAKES = frozenset(("need", "take"))
_CLOCK = frozenset(("second", "minute", "hour", "day", "night", "week", "month", "year"))
_REACH = 10
"""So many words before "since" a superlative may stand."""
_IN_NOUN_PHRASE = ("NN", "JJ", "DT", "CD", "PRP$", "POS")
"""Penn tags of words before a noun."""
_NONE_THE_LESS = frozenset(("alternative", "choice", "doubt", "option", "secret", "time"))
"""Objects with "no" beside which something is done all the same: "left them no choice"."""
_OF_WHICH = words("assure convict convince cure defraud deprive inform notify relieve remind rid rob strip tell warn")
"""Verbs with "of" of what their object is told, found guilty or robbed of."""
_UNDER_WAY_TILL_THEN = words("hunt manhunt picket search siege")
_WRITES = words("call email phone ring telephone write")
_WITH_WORDS = verbs.SAY | words("apologise apologize complain congratulate invite thank")
_WISHES = words("aim believe doubt expect hope intend need plan want wish")
"""What somebody means or thinks while he says so."""
_UNDER_WAY = words(
    """
    assess assist await consider cooperate deploy discuss evaluate examine explore help investigate look monitor
    negotiate plan prepare probe question receive recover review search seek send study treat try wait work
    """
)
"""What goes on for days, and so while somebody says that it "was" going on."""
_DEMANDS = verbs.WANT | verbs.PLAN | INSIST
_CHARGES_OR_CLEARS = verbs.ACCUSE | CLEARED


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """How a verb is put: ``tense`` is past, present, future or none (an infinitive or participle of its own)."""

    tense: str
    perfect: bool = False
    progressive: bool = False
    passive: bool = False
    modal: str | None = None
    negated: bool = False


_INTENDED = words("arrange book plan schedule set")
"""Verbs in the past perfect of what did not come about."""


def verb_group(parse: Parse, verb: int) -> VerbGroup:
    """Read the auxiliaries of a verb; a verb joined to another ("was arrested and charged") shares the other's."""
    found = parse.groups.get(verb)
    if found is None:
        found = parse.groups[verb] = _read_group(parse, verb)
    return found


def group_of(parse: Parse, head: int) -> VerbGroup | None:
    """The verb group of a token, None for a noun."""
    return verb_group(parse, head) if parse.tags[head].startswith("VB") else None


def _read_group(parse: Parse, verb: int) -> VerbGroup:
    auxiliaries = parse.all_children(verb, "aux", "auxpass")
    tag = parse.tags[verb]
    if not auxiliaries and parse.deps[verb] == "conj" and _shares(parse, verb):
        shared = verb_group(parse, parse.heads[verb])
        return VerbGroup(
            shared.tense, shared.perfect, tag == "VBG" or shared.progressive, shared.passive, shared.modal,
            is_negated(parse, verb),
        )  # fmt: skip
    if tag == "VBN" and not auxiliaries and parse.child(verb, "nsubj") is not None:
        tag = "VBD"  # the tagger confuses the two
    elif is_participle(parse, verb):
        tag = "VBN"
    forms = [(parse.lemmas[a], parse.tags[a]) for a in auxiliaries]
    modal = next((_MODALS.get(lemma, lemma) for lemma, t in forms if t == "MD"), None)
    have = any(lemma in ("have", "'ve", "’ve") for lemma, _ in forms) and tag in ("VBN", "VBD")
    been = any(t == "VBN" and lemma == "be" for lemma, t in forms)
    perfect = have or been or (tag == "VBG" and any(lemma == "have" for lemma, _ in forms))
    return VerbGroup(
        tense=_tense(forms, tag, modal, going=_going_to(parse, verb)),
        perfect=perfect,
        progressive=tag == "VBG" and any(lemma == "be" for lemma, _ in forms),
        passive=any(parse.deps[a] == "auxpass" for a in auxiliaries) or (tag == "VBN" and not have),
        modal=modal,
        negated=is_negated(parse, verb),
    )


def is_participle(parse: Parse, verb: int) -> bool:
    """Whether a verb is a past participle, also one taken for a past tense: "Hidden a mile away, it was found"."""
    if parse.tags[verb] == "VBN":
        return True
    alone = parse.child(verb, "nsubj", "nsubjpass", "aux", "auxpass", "mark") is None
    return parse.tags[verb] == "VBD" and parse.deps[verb] == "advcl" and verb < parse.heads[verb] and alone


def is_by_then(parse: Parse, verb: int) -> bool:
    """ "By the time the plant opens"."""
    time = parse.heads[verb]
    return parse.deps[verb] == "relcl" and parse.lemmas[time] == "time" and parse.lower[parse.heads[time]] == "by"


def is_negated(parse: Parse, head: int) -> bool:
    """Whether a word is negated by itself, by its subject or object, or by what joins it."""
    for i in parse.children[head]:
        word, dep = parse.lower[i], parse.deps[i]
        if word == "nothing" and parse.lower[i + 1 : i + 2] == ["but"]:
            continue
        if dep == "neg" or (word == "longer" and dep == "advmod") or (word in _NEGATIVE and dep != "intj"):
            return True
        none = dep in ("nsubj", "nsubjpass", "dobj") and any(_is_none(parse, c) for c in parse.children[i])
        if none and parse.lemmas[i] not in _NONE_THE_LESS:
            return True
    return False


def _is_none(parse: Parse, i: int) -> bool:
    """ "No", "neither", and "not one dollar"."""
    if parse.lower[i] in ("no", "neither", "none"):
        return True
    return parse.lower[i] in ("one", "a", "any") and i > 0 and parse.lower[i - 1] == "not"


def is_infinitive(parse: Parse, verb: int) -> bool:
    """Whether a verb stands in the infinitive, active or passive, with or without "to"."""
    forms = [parse.lower[c] for c in parse.all_children(verb, "aux")]
    if "to" in forms:
        return True
    if parse.tags[verb] != "VB" or forms:
        return False
    return parse.deps[verb] != "conj" or is_infinitive(parse, parse.heads[verb])


def is_inverted(parse: Parse, verb: int) -> bool:
    """Whether an auxiliary stands before the subject, as in a question."""
    auxiliary, subject = parse.child(verb, "aux", "auxpass"), parse.child(verb, "nsubj", "nsubjpass")
    return auxiliary is not None and subject is not None and auxiliary < subject < verb


def shown_doing(parse: Parse, verb: int) -> int | None:
    """ "Pictures of a crew unloading a ship": the noun between "of" and a participle by itself right behind it."""
    if parse.tags[verb] != "VBG" or parse.child(verb, "aux", "nsubj") is not None:
        return None
    first = verb
    while first > 0 and parse.tags[first - 1].startswith(_IN_NOUN_PHRASE):
        first -= 1
    stands = 0 < first < verb and parse.lower[first - 1] == "of" and parse.tags[verb - 1].startswith("NN")
    return verb - 1 if stands else None


def is_told_of(parse: Parse, noun: int) -> bool:
    """Whether a relative clause tells in the past of a noun: then it is no mere plan."""
    for verb in parse.all_children(noun, "relcl"):
        group = verb_group(parse, verb)
        was_to = parse.lemmas[verb] == "be" and parse.child(verb, "xcomp") is not None
        was_to = was_to or (group.perfect and parse.lemmas[verb] in _INTENDED)  # "a trip that had been planned"
        if group.tense == "past" and group.modal is None and not was_to:
            return True
    return False


def governor(parse: Parse, head: int) -> int | None:
    """The next verb above a word in the parse; None for the top of the sentence."""
    i = head
    while parse.heads[i] != i:
        i = parse.heads[i]
        if parse.tags[i].startswith("VB"):
            return i
    return None


def clause_of(parse: Parse, i: int) -> int:
    """The verb of the clause a word stands in (itself if it is a verb), or the top of the sentence."""
    while not parse.tags[i].startswith("VB") and parse.heads[i] != i:
        i = parse.heads[i]
    return i


def _shares(parse: Parse, verb: int) -> bool:
    head = parse.heads[verb]
    if not parse.tags[head].startswith("VB") or parse.child(verb, "nsubj", "nsubjpass", "expl") is not None:
        return False
    if parse.tags[verb] == "VBD" and parse.tags[head] == "VBN":
        return any(parse.lemmas[a] == "have" for a in parse.all_children(head, "aux"))
    return parse.tags[verb] in ("VB", "VBN", "VBG") or parse.tags[verb] == parse.tags[head]


def first_of_clauses(parse: Parse, verb: int) -> int:
    """The first of the clauses that a verb is joined to: what holds for that one holds for them all."""
    while parse.deps[verb] == "conj" and parse.tags[parse.heads[verb]].startswith("VB"):
        verb = parse.heads[verb]
    return verb


def is_of_an_age(parse: Parse, verb: int) -> bool:
    """ "When she was nine", "as a child", "left school at 14": at some time of a life, perhaps long before."""
    clauses = [c for c in parse.all_children(verb, "advcl") if parse.lemmas[c] == "be"]
    if any(parse.lower[i] == "when" for c in clauses for i in parse.all_children(c, "mark", "advmod")):
        return True
    for signal in parse.all_children(verb, "prep"):
        held = parse.child(signal, "pobj")
        if held is None:
            continue
        if parse.lower[signal] == "as" and parse.lemmas[held] in _AGES:
            return True
        number = parse.words[held].isdigit() and len(parse.words[held]) <= 2 and not parse.children[held]
        if parse.lower[signal] == "at" and (parse.lower[held] == "age" or number):
            return True
    return False


def calls_off(parse: Parse, verb: int, noun: int) -> bool:
    """ "Cancelled", "called off": whether a verb tells that its object did not come about.

    A search or a picket that is called off has been under way.
    """
    particle = parse.child(verb, "prt")
    off = parse.lemmas[verb] == "call" and particle is not None and parse.lower[particle] == "off"
    off = off and parse.lemmas[noun] not in _UNDER_WAY_TILL_THEN
    if parse.lemmas[verb] == "drop":
        return parse.lemmas[noun] in nouns.OCCASIONS  # a bid, a complaint or a protest has been there
    return off or parse.lemmas[verb] in verbs.CALL_OFF


def rules_out(parse: Parse, verb: int) -> bool:
    """ "Ruled out", in one piece or two: what is ruled out, or is not, lies ahead and may come or not."""
    return parse.lemmas[verb] == "rule" and parse.child(verb, "prt") is not None


def charging(parse: Parse, preposition: int) -> int:
    """What a preposition hangs from; of "accused the other of ..." the verb, wherever the parser hangs it."""
    above = parse.heads[preposition]
    verb = parse.heads[above]
    if parse.deps[above] == "npadvmod" and parse.lemmas[verb] in verbs.ACCUSE:
        return verb  # "accused her last month of lying"
    charged = parse.lower[preposition] in ("of", "with") and parse.deps[above] in ("dobj", "nsubjpass")
    told = parse.deps[above] == "dobj" and parse.lower[preposition] == "of"  # not "hundreds of people were told"
    if told and parse.lemmas[verb] in _OF_WHICH:
        return verb
    return verb if charged and parse.lemmas[verb] in _CHARGES_OR_CLEARS else above


def is_demanded(parse: Parse, verb: int, group: VerbGroup) -> bool:
    """ "Insisted that he be freed": the base form in a clause of its own says what is to be."""
    if parse.deps[verb] != "ccomp" or parse.child(verb, "nsubj", "nsubjpass") is None or group.modal is not None:
        return False
    if parse.lemmas[parse.heads[verb]] not in _DEMANDS:
        return False
    auxiliaries = parse.all_children(verb, "aux", "auxpass")
    if all(parse.lower[c] != "that" for c in parse.all_children(verb, "mark")) or any(
        parse.lower[a] == "to" for a in auxiliaries
    ):
        return False
    return parse.tags[auxiliaries[0] if auxiliaries else verb] == "VB"


def is_outcome(parse: Parse, verb: int) -> bool:
    """ "Scored to give the club a win", "came only to find it shut", "was lucky to escape": what came of a thing."""
    above = parse.heads[verb]
    if not is_infinitive(parse, verb) or parse.deps[verb] not in ("advcl", "xcomp"):
        return False
    if parse.deps[verb] == "advcl" and any(parse.lower[c] == "only" and c < verb for c in parse.children[verb]):
        return True
    if parse.lower[above] in verbs.FORTUNATE:
        be = governor(parse, above)
        return be is not None and parse.lower[be] in ("was", "were") and not is_negated(parse, be)
    if parse.lemmas[above] in _TAKES and verb_group(parse, above).tense == "past" and not is_negated(parse, above):
        took = parse.child(above, "dobj", "npadvmod")
        return took is not None and parse.lemmas[took] in _CLOCK  # "needed seven hours to put it out"
    won = parse.child(above, "dobj")  # "headed a late winner to beat them", "broke the record to win"
    by_it = won is not None and (parse.lemmas[above], parse.lemmas[won]) in (("head", "winner"), ("break", "record"))
    if not (by_it or parse.lemmas[above] in verbs.SCORES) or parse.lemmas[verb] not in verbs.OUTCOMES:
        return False
    group = verb_group(parse, above)
    return group.modal is None and not group.negated and (group.tense != "none" or parse.tags[above] == "VBG")


def is_of_a_rank(parse: Parse, verb: int) -> bool:
    """ "The first film by a woman to win the prize": an infinitive of what has come so."""
    noun = parse.heads[verb]
    while parse.deps[noun] == "pobj" and parse.tags[parse.heads[parse.heads[noun]]].startswith("NN"):
        noun = parse.heads[parse.heads[noun]]
    ranked = any(parse.lower[c] in RANKS for c in parse.all_children(noun, "amod"))
    return ranked and parse.deps[verb] in ("acl", "relcl") and is_infinitive(parse, verb)


def is_short_of(parse: Parse, verb: int) -> bool:
    """ "Nearly quit", "almost drowned": not quite; what "nearly doubled" has grown all the same."""
    near = any(parse.lower[c] in ("nearly", "almost") for c in parse.all_children(verb, "advmod"))
    return near and parse.lemmas[verb] not in verbs.GRADUAL and verb_group(parse, verb).tense == "past"


def is_open(parse: Parse, head: int) -> bool:
    """Whether a word's clause tells what may or will be."""
    verb = clause_of(parse, head)
    if not parse.tags[verb].startswith("VB"):
        return False
    group = verb_group(parse, verb)
    return group.tense == "future" or group.modal is not None


def is_backshifted(parse: Parse, verb: int, group: VerbGroup) -> bool:
    """ "Said it was sending a team", "said she hoped to win": what goes on while it is said, under a past of saying."""
    said = parse.heads[verb]
    if parse.deps[verb] == "conj" and parse.deps[said] == "ccomp":
        said = parse.heads[said]
    elif parse.deps[verb] == "conj" and group.progressive and parse.child(verb, "nsubj") is None:
        pass  # "said it was disappointed and was considering it"
    elif parse.deps[verb] != "ccomp":
        return False
    meanwhile = parse.lemmas[verb] in _UNDER_WAY
    then = any(parse.lower[c] in ("after", "before", "during") for c in parse.all_children(verb, "prep"))
    if then or any(parse.deps[i] == "advcl" for i in parse.subtree(verb)):
        return False  # "said she wanted to be a doctor when she was young"
    goes_on = (group.progressive and meanwhile) or (parse.lemmas[verb] in _WISHES and not group.passive)
    told = (group.tense, group.perfect, group.modal) == ("past", False, None) and goes_on and said < verb
    return told and parse.lemmas[said] in verbs.SAY and verb_group(parse, said).tense == "past"


def is_written(parse: Parse, verb: int) -> bool:
    """ "Wrote to complain", "called to thank her": done with the words."""
    above = parse.lemmas[parse.heads[verb]]
    told = parse.deps[verb] in ("xcomp", "advcl") and is_infinitive(parse, verb)
    asked = any(parse.lower[c] in ("for", "on", "upon") for c in parse.all_children(parse.heads[verb], "prep"))
    if asked or parse.child(verb, "nsubj") is not None:
        return False  # "called on her to resign"
    return told and above in _WRITES and parse.lemmas[verb] in _WITH_WORDS


def is_taken(parse: Parse, verb: int) -> bool:
    """ "It took them two weeks to clear the road": which they did."""
    took = parse.heads[verb]
    while_it = parse.deps[verb] in ("xcomp", "ccomp", "advcl") and parse.lemmas[took] == "take"
    who = parse.child(took, "nsubj", "expl")
    long = any(parse.lemmas[i] in _CLOCK for i in parse.all_children(took, "dobj", "npadvmod", "dative", "oprd"))
    return while_it and long and is_infinitive(parse, verb) and who is not None and parse.lower[who] == "it"


def is_ranked(parse: Parse, signal: int) -> bool:
    """ "The first strike since 2011", "the highest since the war": whether a superlative stands before the signal."""
    for i in reversed(range(max(0, signal - _REACH), signal)):
        a_part = parse.lower[i + 1] == "of" or parse.lower[i - 1] in ("a", "an")  # "a third of its value"
        if parse.tags[i] in ("JJS", "RBS") or (parse.lower[i] in RANKS and not a_part):
            return True
        seen = (
            parse.deps[i] == "aux" and parse.deps[parse.heads[i]] == "relcl"
        )  # "the best result we have seen in years"
        told = parse.tags[i].startswith("VB") and parse.tags[i] != "VBN" and not seen
        if parse.words[i] == "," or told:
            return False
    return False


def is_about(parse: Parse, noun: int, events: Collection[int]) -> bool:
    """ "A strike", "a round of talks": whether a noun is one of these events, or something of one."""
    signals = [c for c in parse.all_children(noun, "prep") if parse.lower[c] == "of"]
    return noun in events or any(c in events for signal in signals for c in parse.children[signal])


def is_at_no_time(parse: Parse, verb: int) -> bool:
    """ "Was never rebuilt", "no longer": what did not happen in all the time since."""
    return any(parse.lower[c] in _AT_NO_TIME for c in parse.all_children(verb, "neg", "advmod"))


def _going_to(parse: Parse, verb: int) -> bool:
    head = parse.heads[verb]
    return parse.deps[verb] == "xcomp" and parse.lower[head] in ("going", "gonna") and is_infinitive(parse, verb)


def _tense(forms: list[tuple[str, str]], tag: str, modal: str | None, going: bool) -> str:
    if going or modal in ("will", "shall"):
        return "future"
    finite = next((t for _, t in forms if t in ("VBD", "VBP", "VBZ")), tag)
    if modal is not None:
        return "past" if modal in ("would", "could", "might") else "present"
    if finite == "VBD":
        return "past"
    return "present" if finite in ("VBP", "VBZ") else "none"
