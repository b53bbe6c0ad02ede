"""Who acts in a clause, or undergoes it: its own subject, the one it shares with another clause, and passives.

Here: subjects and agents of verbs. Not here: the other parts of an event (``participants``).
"""

from assets.dated_events.clauses import charging, is_infinitive, is_participle, shown_doing
from assets.dated_events.lexicon import modality, verbs, words
from assets.dated_events.lexicon.people import RELATIVES
from assets.dated_events.parsing import Parse
from assets.dated_events.places import GOING

OBJECT_CONTROL = verbs.WANT | words(
    """
    allow appoint assign cause commission employ enable force get help hire lead let make permit prompt recruit retain
    send teach train
    """
)
_CALLS = words("appeal ask call pay plead pray press push rely turn wait")
"""Verbs with which a preposition may hold the one who is to act: "called for the group to disarm"."""
_SEEMING = words("appear be emerge happen look mean seem turn")
MEASURES = words("% cent foot inch kilometer kilometre meter metre mile percent percentage point yard")
_CHOSEN = words("bring choose dispatch elect mobilise mobilize pick post select station summon")
"""Further verbs whose object then acts."""
_MEANS = words(
    """
    accident acclamation air auction ballot bid boat bus car chance consensus decree email fax force hand helicopter law
    lot mail mistake name phone plane post radio rail road sea ship telephone train truck vote
    """
)
"""What something is done by, where the word stands alone: not by whom."""
_BY_ITSELF = words("crash drown escape sink")
"""Verbs whose past participle before a noun may tell what it did."""
_GOT_BACK = words("find free recover release")
"""What may befall, as the verbs of ``UNDERGONE``, what was lost: "was stolen and recovered"."""
_UNDERGONE = verbs.UNDERGONE | _GOT_BACK
_UNITS = words("afternoon day evening morning night week")
_SUBJECTS = ("nsubj", "nsubjpass", "csubj")
_CLIMBING = ("acl", "advcl", "ccomp", "conj", "pcomp", "relcl", "ROOT", "xcomp")
"""Relations of clauses that may share the subject of the one above."""
_PLANNED = words("call contract deal decision demand law order plan program programme proposal ruling scheme strategy")
"""Nouns whose infinitive may be anybody's deed: "protested against plans to cut jobs"."""
_CHARGES = modality.CHARGES | {"charge", "count"}
_SENDS = GOING | OBJECT_CONTROL | _CHOSEN
_FOR_A_DEED = verbs.FOR_A_DEED | verbs.ACCUSE


def subject(parse: Parse, verb: int) -> int | None:
    """Who acts in or undergoes a clause: its own subject, else the one it shares with the clause it hangs from."""
    if verb not in parse.subjects:
        parse.subjects[verb] = _subject(parse, verb)
    return parse.subjects[verb]


def _subject(parse: Parse, verb: int) -> int | None:
    for _ in range(6):
        own = next(reversed(parse.all_children(verb, *_SUBJECTS)), None)  # before it may stand words of a quotation
        if own is not None and _is_joined(parse, own):
            verb = own
            continue
        if own is not None:
            return _antecedent(parse, verb, own)
        if (controller := _controller(parse, verb)) is not None:
            return controller
        if _is_purpose_of_passive(parse, verb):
            return agent(parse, parse.heads[verb])
        if parse.deps[verb] not in _CLIMBING or _as_told(parse, verb) or _is_anybodys(parse, verb):
            return None
        head = parse.heads[verb]
        if head == verb:
            return None
        while not parse.tags[head].startswith("VB"):
            if parse.heads[head] == head:
                return None
            head = parse.heads[head]
        verb = head
    return None


def agent(parse: Parse, verb: int) -> int | None:
    """By whom a passive says that something is done."""
    by = parse.child(verb, "agent")
    held = None if by is None else parse.child(by, "pobj")
    if held is None or (parse.lower[held] in _MEANS and parse.child(held, "det", "poss", "amod", "compound") is None):
        return None
    return held


def _is_purpose_of_passive(parse: Parse, verb: int) -> bool:
    """ "The road was closed to prevent accidents", "is used to dig": who does both is not the subject.

    Who was sent or chosen to do something does it.
    """
    above = parse.heads[verb]
    if not is_infinitive(parse, verb) or not parse.tags[above].startswith("VB") or not is_passive(parse, above):
        return False
    moved = parse.lemmas[above] in _SENDS
    return (parse.deps[verb] == "advcl" and not moved) or (parse.deps[verb] == "xcomp" and parse.lemmas[above] == "use")


def _called_upon(parse: Parse, verb: int, infinitive: int) -> int | None:
    """ "Called for the group to disarm", "appealed to both sides to talk": who is to act."""
    if parse.lemmas[verb] not in _CALLS or not is_infinitive(parse, infinitive):
        return None
    signals = [
        c for c in parse.all_children(verb, "prep") if c < infinitive and parse.lower[c] in ("for", "on", "to", "upon")
    ]
    return parse.child(signals[-1], "pobj") if signals else None


def _controller(parse: Parse, verb: int) -> int | None:
    """Who acts in a clause without a subject that is not the subject of the clause above."""
    dep, head = parse.deps[verb], parse.heads[verb]
    shown = shown_doing(parse, verb)
    if shown is not None or dep == "amod":
        return head if shown is None else shown
    if dep == "acomp":
        return subject(parse, head)  # "five were missing"
    if dep in ("acl", "relcl"):
        return _owner(parse, head) if is_infinitive(parse, verb) else head
    if dep == "xcomp":
        controls = parse.lemmas[head] in OBJECT_CONTROL
        return (parse.child(head, "dobj") if controls else None) or _called_upon(parse, head, verb)
    return _accused(parse, head) if dep == "pcomp" else None


def _is_anybodys(parse: Parse, verb: int) -> bool:
    """ "Protested against plans to cut jobs": whose plans, the clause does not tell."""
    noun = parse.heads[verb]
    planned = parse.lemmas[noun] in _PLANNED and parse.deps[noun] == "pobj"
    return parse.deps[verb] == "acl" and is_infinitive(parse, verb) and planned


def _accused(parse: Parse, preposition: int) -> int | None:
    """ "Accused the firm of buying votes", "kept lorries from leaving": who is said to have done it, or did not."""
    noun = parse.heads[preposition]
    if parse.tags[noun] == "JJ" and parse.child(noun, "nsubj") is not None:
        return parse.child(noun, "nsubj")  # "found the clerk guilty of taking bribes"
    if parse.lemmas[noun] in _CHARGES and parse.deps[noun] == "pobj":
        preposition = parse.heads[noun]  # "arrested the builder on suspicion of using sand"
    verb = charging(parse, preposition)
    on_charges = parse.lower[preposition] == "on" and preposition == parse.heads[noun]  # "held two men on charges of"
    deed = parse.lower[preposition] in ("of", "for", "on") and parse.lemmas[verb] in _FOR_A_DEED
    if not (deed or on_charges) and not (parse.lower[preposition] == "from" and parse.lemmas[verb] in verbs.PREVENT):
        return None
    who = parse.child(verb, "dobj")
    each_other = who is not None and parse.lower[who - 1 : who + 1] in (["each", "other"], ["one", "another"])
    return subject(parse, verb) if each_other else who


def _as_told(parse: Parse, verb: int) -> bool:
    """ "As was reported": such a clause has no subject at all."""
    marks = parse.all_children(verb, "mark", "advmod")
    return parse.child(verb, "auxpass") is not None and any(parse.lower[m] == "as" for m in marks)


def is_expletive(parse: Parse, who: int) -> bool:
    """Whether "it" stands for nothing: "it seems that", "it was announced that"."""
    verb = parse.heads[who]
    if parse.lower[who] != "it" or parse.deps[who] not in _SUBJECTS:
        return False
    if parse.lemmas[verb] in ("rain", "snow", "hail"):
        return True
    if parse.child(verb, "ccomp", "xcomp", "csubj", "csubjpass", "advcl") is None:
        return False
    return parse.lemmas[verb] in _SEEMING or parse.deps[who] == "nsubjpass"


def _is_joined(parse: Parse, clause: int) -> bool:
    """Whether a clause that stands as subject is one beside: "Firm opens mine, plans another"."""
    if parse.deps[clause] != "csubj" or parse.tags[clause] not in ("VBZ", "VBD", "VBP"):
        return False
    return parse.child(clause, "mark", "aux") is None and parse.child(clause, "nsubj") is not None


def _owner(parse: Parse, noun: int) -> int | None:
    """Whose plan, or attempt by whom, a noun names."""
    by = next((p for p in parse.all_children(noun, "prep", "agent") if parse.lower[p] == "by"), None)
    return parse.child(noun, "poss") if by is None else parse.child(by, "pobj")


def is_passive(parse: Parse, verb: int) -> bool:
    """Whether what stands as subject undergoes the event; to die is done, also by who is told to be dead."""
    if parse.lemmas[verb] == "die":
        return False
    if parse.child(verb, "nsubjpass", "auxpass", "csubjpass") is not None:
        return True
    if _joins_passive(parse, verb):
        return True
    if not is_participle(parse, verb) or parse.child(verb, "aux") is not None:
        return False
    if parse.child(verb, "nsubj") is not None:
        if parse.deps[verb] == "conj" and parse.child(verb, "dobj") is None:
            return is_passive(parse, parse.heads[verb])  # "trees were uprooted, roofs torn off"
        return parse.deps[verb] in ("ccomp", "oprd")  # "wants the bones tested"
    if parse.deps[verb] == "conj":
        return is_passive(parse, parse.heads[verb])
    if parse.deps[verb] == "amod":
        return parse.lemmas[verb] not in _BY_ITSELF
    thing = parse.child(verb, "dobj")
    has_object = thing is not None and parse.lemmas[thing] not in MEASURES  # "hidden a mile away"
    return parse.deps[verb] in ("acl", "advcl", "relcl", "oprd", "ROOT") and not has_object


def _joins_passive(parse: Parse, verb: int) -> bool:
    """ "Was arrested and extradited", where the second is taken for a past tense though it is done to nobody."""
    if parse.deps[verb] != "conj" or parse.tags[verb] != "VBD" or parse.lemmas[verb] in _BY_ITSELF:
        return False
    if parse.lemmas[verb] not in _UNDERGONE or parse.child(verb, "nsubj") is not None:
        return False
    if (thing := parse.child(verb, "dobj")) is not None and parse.lemmas[thing] not in _UNITS:
        return False  # but "was treated and released the same evening"
    return is_passive(parse, parse.heads[verb])


def _antecedent(parse: Parse, verb: int, who: int) -> int | None:
    if parse.lower[who] not in RELATIVES:
        return who
    while parse.deps[verb] == "conj":
        verb = parse.heads[verb]
    head = parse.heads[verb]
    return head if parse.deps[verb] == "relcl" and parse.tags[head] not in ("CD", "$") else None
