"""Who did it, to whom, and where: the words of the parse that are an event's actor, target and place.

Here: which token plays which part. Not here: who acts in a clause (``subjects``), what a place is (``places``), how a
token is spelt as a phrase (``phrases``) and what a pronoun stands for (``naming``).
"""

from collections.abc import Collection
from dataclasses import dataclass

from assets.dated_events.clauses import is_infinitive
from assets.dated_events.events import Trigger
from assets.dated_events.lexicon import nouns, verbs, words
from assets.dated_events.lexicon.people import NATIONS, PEOPLE, RELATIVES
from assets.dated_events.parsing import Parse
from assets.dated_events.places import deed_beside, is_place, occasions, place_of, place_of_actor, place_of_next
from assets.dated_events.subjects import MEASURES, OBJECT_CONTROL, agent, is_expletive, is_passive, subject

_IDLE = words("effect hold part place shape")
"""Objects of "take" that are nothing taken."""
_MAKES = words("enter host organise organize publish reach receive release sign win")
"""Verbs whose noun is a thing that they make or get: "signed an agreement"."""
_MOVES_ON = words(
    """
    arrive climb collapse crack crash die drop fall finish gather jump land lie live meet rise run sit slip stand stay
    travel walk
    """
)
"""Verbs beside which "on" tells where."""
_ASKS_FOR = words("apply appeal call campaign hunt look press push search vote")
"""Verbs with "for" of what is sought."""
_UNDERGOES_NOTHING = MEASURES | {"way"}
"""Neither "rose a point" nor "was under way when gunmen struck" tells to whom."""
_STATES = words(
    """
    air alert bail board call camera display duty fire foot guard hold leave parade patrol radio record show stage
    strike television trial
    """
)
"""What one is or goes on, where the word stands alone: "went on strike"."""
_OWN = words(
    """
    action appearance attempt bid campaign conference coup crackdown debut deployment dispute drill effort exercise
    inquiry interview investigation offensive operation protest rally search speech statement strike talk talks tour
    trip visit walkout
    """
)
"""Nouns of what the subject of the verb beside them does."""
_CARRIES_OUT = verbs.ASPECT | words(
    "abandon announce call cancel consider cut extend hold plan postpone stage threaten"
)
_SENT = words("approach bid call complaint donation letter message offer proposal request threat warning")
"""Nouns that come "from" somebody."""
_DONE_WHERE_IT_IS = verbs.UNDERGONE - words(
    "charge convict extradite imprison indict jail sack sentence suspend"
) | words(
    """
    attack besiege build close closure demolish demolition discover excavate find flood hit inspect loot occupy open
    raid raze reopen rob search storm strike stop treat uncover unearth visit
    """
)
"""Verbs and nouns of what takes place where its target is: "injured six soldiers in northern Mali"."""
_THROWN = words("fire hurl throw")
_NOWHERE = verbs.THINK | verbs.PLAN
"""What those who do it may do anywhere."""
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
    if place is None and not trigger.nominal and target is None:
        place = place_of_next(parse, trigger.head, dated)
    if place is None and target is not None and trigger.lemma in _DONE_WHERE_IT_IS:
        place = place_of(parse, target, dated)
    if place is None and actor is not None and not trigger.nominal and trigger.lemma not in _NOWHERE:
        place = place_of_actor(parse, actor, dated)
    if actor is not None and (actor in dated or _is_nobody(parse, actor)):
        actor = None
    if target in dated or target == actor or (target is not None and parse.lemmas[target] in _UNDERGOES_NOTHING):
        target = None
    return Participants(actor, target, None if place in (actor, target) else place)


def _is_nobody(parse: Parse, who: int) -> bool:
    return not parse.words[who][0].isalnum() or parse.tags[who] in ("WP", "WDT", "WRB") or is_expletive(parse, who)


def _of_verb(parse: Parse, trigger: Trigger) -> tuple[int | None, int | None]:
    verb = trigger.head
    who = subject(parse, verb)
    if is_passive(parse, verb):
        undergone = _other_than(trigger.noun, who)
        return agent(parse, verb), _aim(parse, trigger) if undergone is None else undergone
    if trigger.noun is not None:
        made = trigger.noun if parse.lemmas[verb] in _MAKES else _aim(parse, trigger)
        return _other_than(trigger.noun, who), made
    target = parse.child(verb, "dobj", "dative")
    if target is not None and parse.tags[target] in ("IN", "TO"):
        thing = parse.child(verb, "dobj")
        target = parse.child(target, "pobj") if thing is None else thing
    idle = target is not None and parse.lower[target] in _IDLE and not parse.children[target]
    if idle and parse.lemmas[verb] == "take":
        target = None  # "took part", "takes effect"
    if target is not None and parse.lemmas[verb] in _THROWN and (aim := _thrown_at(parse, verb, target)) is not None:
        target = aim
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


def _thrown_at(parse: Parse, verb: int, thrown: int) -> int | None:
    """ "Fired tear gas at demonstrators", wherever the parser hangs them; but not who is fired at a plant."""
    if parse.lemmas[thrown].lower() in PEOPLE or parse.child(thrown, "nummod") is not None:
        return None
    signals = [*parse.children[thrown], *parse.all_children(verb, "prep")]
    at = next((p for p in signals if parse.lower[p] == "at" and parse.deps[p] == "prep"), None)
    aim = None if at is None else parse.child(at, "pobj")
    elsewhere = at is not None and aim is not None and is_place(parse, at, aim)
    return None if aim is None or elsewhere or parse.lemmas[aim] in nouns.OCCASIONS else aim


def _told_to(parse: Parse, verb: int) -> int | None:
    """Who is asked, ordered or allowed to do something: the subject of the infinitive below."""
    told = parse.child(verb, "ccomp", "xcomp") if parse.lemmas[verb] in OBJECT_CONTROL else None
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
    if preposition == "from":
        return parse.lemmas[host] in ("resign", "withdraw", "retire") and parse.tags[host].startswith("VB")
    if preposition == "at":
        return parse.lemmas[host] in ("aim", "fire", "hurl", "shoot", "throw") and parse.tags[host].startswith("VB")
    if preposition == "for":
        return parse.lemmas[host] in _ASKS_FOR and parse.tags[host].startswith("VB")
    return preposition == "against" or (preposition == "on" and parse.lemmas[host] not in _MOVES_ON)


def _gap(parse: Parse, verb: int) -> int | None:
    """The noun a relative clause without an object of its own is about ("the images it released")."""
    relative = parse.child(verb, "nsubj", "nsubjpass")
    if relative is None or parse.lower[relative] in RELATIVES:
        return None
    if parse.child(verb, "ccomp", "xcomp", "prep") is not None:
        return None
    return parse.heads[verb]


def _of_noun(parse: Parse, noun: int) -> tuple[int | None, int | None]:
    owner = parse.child(noun, "poss")
    by = of = aim = both = None
    for prep in parse.all_children(noun, "prep", "agent"):
        word, held = parse.lower[prep], parse.child(prep, "pobj")
        if held is None:
            continue
        if word == "by" or (word == "from" and parse.lemmas[noun] in _SENT):
            by = held
        elif word == "of":
            of = held
        elif word == "between":
            both = held
        elif word == "into" and parse.lemmas[noun] in nouns.STUDIES:
            aim = held  # "an inquiry into the fire"
        elif aim is None and _aims(parse, noun, word) and not (is_place(parse, prep, held) or _is_state(parse, held)):
            aim = held
    nation = next((c for c in parse.children[noun] if parse.words[c] in NATIONS and parse.deps[c] != "prep"), None)
    actor = next((i for i in (by, owner, nation, both) if i is not None), None)
    of_actor = parse.lemmas[noun] in nouns.OF_ACTOR or aim is not None
    if of is not None and (parse.tags[of] == "CD" or parse.lemmas[of] in MEASURES):
        of = None
    if actor is None and of is not None and of_actor:
        return of, aim
    return _beside_verb(parse, noun) if actor is None else actor, of if of is not None else aim


def _beside_verb(parse: Parse, noun: int) -> int | None:
    """ "Arrived for a visit", "said in a statement", "gunmen killed six in a raid": the deed of who does the other."""
    determiner, signal = parse.child(noun, "det"), parse.heads[noun]
    verb = parse.heads[signal] if parse.deps[noun] == "pobj" else signal
    if not parse.tags[verb].startswith("VB") or is_passive(parse, verb):
        return None
    lemma = parse.lemmas[noun]
    known = determiner is not None and parse.lower[determiner] not in ("a", "an", "another")
    if parse.child(verb, "oprd") is not None:
        return None  # "called the talks useful"
    if known and not (parse.deps[noun] == "dobj" and parse.lemmas[verb] in _CARRIES_OUT):
        return None  # but "called the strike"
    if parse.deps[noun] == "dobj":
        own = (lemma in _OWN and parse.lemmas[verb] in _CARRIES_OUT) or (lemma == "conference" and verb < noun)
    elif parse.deps[noun] == "pobj" and parse.lower[signal] in ("during", "for", "in", "on"):
        own = lemma in _OWN or (lemma in nouns.MISDEEDS_AND_DISASTERS and parse.lemmas[verb] in _HARMS)
    else:
        return None
    who = subject(parse, verb) if own else None
    return None if who == noun else who
