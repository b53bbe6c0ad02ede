"""Who did it, to whom, and where: the words of the parse that are an event's actor, target and place.

Here: which token plays which part, passives turned round, subjects shared between clauses. Not here: what a place is
(``places``), how a token is spelt as a phrase (``phrases``) and what a pronoun stands for (``naming``).
"""

from collections.abc import Collection
from dataclasses import dataclass

from assets.dated_events.clauses import charging, is_infinitive, is_participle, shown_doing
from assets.dated_events.events import Trigger
from assets.dated_events.lexicon import modality, nouns, verbs, words
from assets.dated_events.lexicon.people import NATIONS, RELATIVES
from assets.dated_events.parsing import Parse
from assets.dated_events.places import GOING, deed_beside, is_place, occasions, place_of

_OBJECT_CONTROL = verbs.WANT | words(
    """
    allow appoint assign cause commission employ enable force get help hire lead let make permit prompt recruit retain
    send teach train
    """
)
_CALLS = words("appeal ask call pay plead pray press push rely turn wait")
"""Verbs with which a preposition may hold the one who is to act: "called for the group to disarm"."""
_ASKS_FOR = words("apply appeal call campaign hunt look press push search vote")
"""Verbs with "for" of what is sought."""
_SEEMING = words("appear be emerge happen look mean seem turn")
_MEASURES = words("% cent foot inch kilometer kilometre meter metre mile percent percentage point yard")
_UNDERGOES_NOTHING = _MEASURES | {"way"}
"""Neither "rose a point" nor "was under way when gunmen struck" tells to whom."""
_STATES = words("alert bail board call display duty fire foot guard hold leave parade patrol record show strike trial")
"""What one is or goes on, where the word stands alone: "went on strike"."""
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
_SUBJECTS = ("nsubj", "nsubjpass", "csubj")
_CLIMBING = ("acl", "advcl", "ccomp", "conj", "pcomp", "relcl", "ROOT", "xcomp")
"""Relations of clauses that may share the subject of the one above."""
_PLANNED = words("call contract deal decision demand law order plan program programme proposal ruling scheme strategy")
"""Nouns whose infinitive may be anybody's deed: "protested against plans to cut jobs"."""


_OWN = words(
    """
    appearance attempt bid campaign conference coup crackdown debut deployment dispute drill effort exercise
    interview offensive operation protest rally search speech statement strike talk talks tour trip visit walkout
    """
)
"""Nouns of what the subject of the verb beside them does."""
_CARRIES_OUT = verbs.ASPECT | words("abandon cancel cut extend hold plan postpone")
_DONE_WHERE_IT_IS = verbs.UNDERGONE - words(
    "charge convict extradite imprison indict jail sack sentence suspend"
) | words("attack besiege build close closure demolish demolition flood hit open raid raze search storm strike visit")
"""Verbs and nouns of what takes place where its target is: "injured six soldiers in northern Mali"."""
_HARMS = words("hit hurt injure kill seize shoot strike wound")


@dataclass(frozen=True, slots=True)
class Participants:
    """Tokens that head the phrases of an event's parts; None where the sentence names nobody."""

    actor: int | None = None
    target: int | None = None
    place: int | None = None


def find_participants(parse: Parse, trigger: Trigger, dated: Collection[int]) -> Participants:
    """The parts of one event; tokens in ``dated`` belong to temporal expressions and are nobody."""
    if trigger.nominal:
        actor, target = _of_noun(parse, trigger.head)
    else:
        actor, target = _of_verb(parse, trigger)
    place = place_of(parse, trigger.core, dated)
    if place is None and trigger.core != trigger.head:
        place = place_of(parse, trigger.head, dated)
    if place is None and not trigger.nominal:
        place = next((p for i in occasions(parse, trigger.head) if (p := place_of(parse, i, dated)) is not None), None)
    if place is None and (verb := deed_beside(parse, trigger)) is not None:
        place = place_of(parse, verb, dated)
    if place is None and target is not None and trigger.lemma in _DONE_WHERE_IT_IS:
        place = place_of(parse, target, dated)
    if actor is not None and (actor in dated or _is_nobody(parse, actor)):
        actor = None
    if target in dated or target == actor or (target is not None and parse.lemmas[target] in _UNDERGOES_NOTHING):
        target = None
    return Participants(actor, target, None if place in (actor, target) else place)


def _is_nobody(parse: Parse, who: int) -> bool:
    return not parse.words[who][0].isalnum() or parse.tags[who] in ("WP", "WDT", "WRB") or is_expletive(parse, who)


def subject(parse: Parse, verb: int) -> int | None:
    """Who acts in or undergoes a clause: its own subject, else the one it shares with the clause it hangs from."""
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
    moved = parse.lemmas[above] in GOING | _OBJECT_CONTROL | _CHOSEN
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
        controls = parse.lemmas[head] in _OBJECT_CONTROL
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
    if parse.lemmas[noun] in modality.CHARGES | {"charge", "count"} and parse.deps[noun] == "pobj":
        preposition = parse.heads[noun]  # "arrested the builder on suspicion of using sand"
    verb = charging(parse, preposition)
    on_charges = parse.lower[preposition] == "on" and preposition == parse.heads[noun]  # "held two men on charges of"
    deed = parse.lower[preposition] in ("of", "for", "on") and parse.lemmas[verb] in verbs.FOR_A_DEED | verbs.ACCUSE
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
    has_object = thing is not None and parse.lemmas[thing] not in _MEASURES  # "hidden a mile away"
    return parse.deps[verb] in ("acl", "advcl", "relcl", "oprd", "ROOT") and not has_object


def _joins_passive(parse: Parse, verb: int) -> bool:
    """ "Was arrested and extradited", where the second is taken for a past tense though it is done to nobody."""
    if parse.deps[verb] != "conj" or parse.tags[verb] != "VBD" or parse.lemmas[verb] in _BY_ITSELF:
        return False
    if parse.lemmas[verb] not in verbs.UNDERGONE | _GOT_BACK or parse.child(verb, "nsubj", "dobj") is not None:
        return False
    return is_passive(parse, parse.heads[verb])


def _of_verb(parse: Parse, trigger: Trigger) -> tuple[int | None, int | None]:
    verb = trigger.head
    who = subject(parse, verb)
    if is_passive(parse, verb):
        undergone = _other_than(trigger.noun, who)
        return agent(parse, verb), _aim(parse, trigger) if undergone is None else undergone
    if trigger.noun is not None:
        return _other_than(trigger.noun, who), _aim(parse, trigger)
    target = parse.child(verb, "dobj", "dative")
    if target is not None and parse.tags[target] in ("IN", "TO"):
        thing = parse.child(verb, "dobj")
        target = parse.child(target, "pobj") if thing is None else thing
    figures = target is not None and parse.tags[target] == "CD" and parse.lemmas[verb] == "vote"
    if target is not None and (parse.lower[target].endswith(("self", "selves")) or figures):
        target = None  # "voted 102 to 99 for the bill"
    if target is None and parse.deps[verb] == "relcl":
        target = _gap(parse, verb)
    elif target is not None and parse.lower[target] in RELATIVES:
        target = parse.heads[verb] if parse.deps[verb] == "relcl" else None
    if target is None:
        target = _told_to(parse, verb)
    return who, target if target is not None else _aim(parse, trigger)


def _told_to(parse: Parse, verb: int) -> int | None:
    """Who is asked, ordered or allowed to do something: the subject of the infinitive below."""
    told = parse.child(verb, "ccomp", "xcomp") if parse.lemmas[verb] in _OBJECT_CONTROL else None
    return parse.child(told, "nsubj") if told is not None and is_infinitive(parse, told) else None


def _other_than(noun: int | None, who: int | None) -> int | None:
    return None if who == noun else who


def _aim(parse: Parse, trigger: Trigger) -> int | None:
    """The one an event is directed at by a preposition: an attack on, talks with."""
    for host in dict.fromkeys((trigger.core, trigger.head)):
        for prep in parse.all_children(host, "prep", "dative"):
            aim = parse.child(prep, "pobj")
            if parse.lemmas[host] in verbs.GRADUAL:
                continue  # "fell against the euro"
            aims = _aims(parse, host, parse.lower[prep]) or _is_of_light_verb(parse, trigger, host, prep)
            if aim is None or _is_state(parse, aim) or not aims:
                continue
            if not is_place(parse, prep, aim):
                return aim
    return None


def _is_of_light_verb(parse: Parse, trigger: Trigger, host: int, prep: int) -> bool:
    """ "Took charge of the club", "set fire to a car", "raised its bid for a rival": what the noun is about."""
    if trigger.noun is None:
        return False
    return parse.lower[prep] == "to" or (host == trigger.noun and parse.lower[prep] in ("for", "of"))


def _is_state(parse: Parse, aim: int) -> bool:
    """ "Went on strike", "on Monday the 3rd": no one that anything is directed at."""
    state = parse.lower[aim] in _STATES and not parse.children[aim]
    return parse.tags[aim] == "CD" or state or parse.lemmas[aim] in ("behalf", "condition")


def _aims(parse: Parse, host: int, preposition: str) -> bool:
    """Whether a preposition names whom an event is directed at: any attack is on somebody, only talks are with him."""
    if preposition == "with":
        return parse.lemmas[host] in verbs.TOGETHER
    if preposition == "to":
        return parse.lemmas[host] in verbs.ADDRESSED
    if preposition == "for":
        return parse.lemmas[host] in _ASKS_FOR and parse.tags[host].startswith("VB")
    return preposition in ("on", "against")


def _gap(parse: Parse, verb: int) -> int | None:
    """The noun a relative clause without an object of its own is about ("the images it released")."""
    relative = parse.child(verb, "nsubj", "nsubjpass")
    if relative is None or parse.lower[relative] in RELATIVES:
        return None
    if parse.child(verb, "ccomp", "xcomp", "prep") is not None:
        return None
    return parse.heads[verb]


def _antecedent(parse: Parse, verb: int, who: int) -> int | None:
    if parse.lower[who] not in RELATIVES:
        return who
    while parse.deps[verb] == "conj":
        verb = parse.heads[verb]
    head = parse.heads[verb]
    return head if parse.deps[verb] == "relcl" and parse.tags[head] not in ("CD", "$") else None


def _of_noun(parse: Parse, noun: int) -> tuple[int | None, int | None]:
    owner = parse.child(noun, "poss")
    by = of = aim = both = None
    for prep in parse.all_children(noun, "prep", "agent"):
        word, held = parse.lower[prep], parse.child(prep, "pobj")
        if held is None:
            continue
        if word == "by":
            by = held
        elif word == "of":
            of = held
        elif word == "between":
            both = held
        elif aim is None and _aims(parse, noun, word) and not is_place(parse, prep, held):
            aim = held
    nation = next((c for c in parse.children[noun] if parse.words[c] in NATIONS and parse.deps[c] != "prep"), None)
    actor = next((i for i in (by, owner, nation, both) if i is not None), None)
    of_actor = parse.lemmas[noun] in nouns.OF_ACTOR or aim is not None
    if of is not None and (parse.tags[of] == "CD" or parse.lemmas[of] in _MEASURES):
        of = None
    if actor is None and of is not None and of_actor:
        return of, aim
    return _beside_verb(parse, noun) if actor is None else actor, of if of is not None else aim


def _beside_verb(parse: Parse, noun: int) -> int | None:
    """ "Arrived for a visit", "said in a statement", "gunmen killed six in a raid": the deed of who does the other."""
    determiner, signal = parse.child(noun, "det"), parse.heads[noun]
    if determiner is not None and parse.lower[determiner] not in ("a", "an", "another"):
        return None
    verb = parse.heads[signal] if parse.deps[noun] == "pobj" else signal
    if not parse.tags[verb].startswith("VB") or is_passive(parse, verb):
        return None
    lemma = parse.lemmas[noun]
    if parse.deps[noun] == "dobj":
        own = (lemma in _OWN and parse.lemmas[verb] in _CARRIES_OUT) or (lemma == "conference" and verb < noun)
    elif parse.deps[noun] == "pobj" and parse.lower[signal] in ("during", "for", "in", "on"):
        own = lemma in _OWN or (lemma in nouns.MISDEEDS_AND_DISASTERS and parse.lemmas[verb] in _HARMS)
    else:
        return None
    who = subject(parse, verb) if own else None
    return None if who == noun else who
