"""Where an event takes place: the prepositions and nouns that tell it.

Here: which token names the place. Not here: who took part (``participants``) and how a place is spelt (``phrases``).
"""

from collections.abc import Collection

from assets.dated_events.events import Trigger
from assets.dated_events.lexicon import nouns, verbs, words
from assets.dated_events.lexicon.people import BODIES, PEOPLE, PLACE_NOUNS
from assets.dated_events.parsing import Parse
from assets.dated_events.phrases import is_name

PLACE_PREPOSITIONS = words(
    "in at near inside outside across through throughout around off onto into from to toward towards within over on"
)
_STOOD_ON = words(
    """
    avenue base beach border bridge coast farm highway hill interstate island lane motorway mountain peninsula road
    route shore site square street
    """
)
GOING = words(
    """
    accompany advance arrive ascend bring carry climb come crawl cross deliver deploy depart descend deport drag drive
    escort evacuate expand export extend extradite ferry flee fly follow go haul head hurry invite jump lead leave
    march migrate move pull push race recall reach relocate retreat return ride rise run rush sail send ship shift
    slip spread sprint step swim take tour tow transfer transport travel turn walk withdraw
    """
)
"""Verbs with which "to" leads to a place."""


_GOES = words(
    """
    arrive come drive extradite flight fly go head journey march migrate move relocate retreat return sail travel trip
    visit
    """
)
"""Verbs and nouns of going with which "to" and a name tell where."""
_PRINTS = words("print publish")
"""Verbs with which "in" tells what something is to be read in."""
_THERE = (
    BODIES
    | PEOPLE
    | words(
        """
    authority crowd demonstrator doctor engineer farmer fighter firefighter gunman jury militant mob official pilot
    prosecutor rebel rescuer rioter scientist student troop voter
    """
    )
)
"""Who acts where he is: "a jury in Pell convicted him"."""
_SIDES = words("east north northeast northwest south southeast southwest upstream downstream west")
_EVENTS_AT = nouns.OCCASIONS | nouns.MISDEEDS_AND_DISASTERS


def _before_time(parse: Parse, there: int, dated: Collection[int]) -> int:
    """ "Travel to Pell on Tuesday, where they lost": the place beside a time."""
    verb = parse.heads[parse.heads[there]]
    beside = [i for prep in parse.all_children(verb, "prep") for i in parse.all_children(prep, "pobj") if i < there]
    return beside[-1] if there in dated and beside else there


def place_of(parse: Parse, head: int, dated: Collection[int]) -> int | None:
    """The token of the place that stands with an event; those in ``dated`` are times."""
    if parse.lemmas[head] in nouns.REPORT_NOUNS:
        return None
    if parse.deps[head] == "relcl" and any(parse.lower[c] == "where" for c in parse.all_children(head, "advmod")):
        there = _before_time(parse, parse.heads[head], dated)  # "the town where a dam gave way"
        return there if is_name(parse, there) or parse.lemmas[there].lower() in PLACE_NOUNS else None
    for side in parse.all_children(head, "advmod", "npadvmod", "dobj"):
        if parse.lower[side] in _SIDES and any(parse.lower[c] == "of" for c in parse.all_children(side, "prep")):
            return side  # "north of the bridge"
    for prep in parse.all_children(head, "prep"):
        held = parse.child(prep, "pobj")
        if held is not None and held not in dated and is_place(parse, prep, held):
            inner = place_of(parse, held, dated) if parse.lemmas[held] in ("home", "house") else None
            return held if inner is None else inner  # "from their homes in Pell"
        if held is not None and (held in dated or parse.lemmas[head] == "treat"):
            behind = place_of(parse, held, ())  # "hit at 4 a.m. near Pell", "was treated for burns at a hospital"
            if behind is not None:
                return behind
    return None


def place_of_next(parse: Parse, verb: int, dated: Collection[int]) -> int | None:
    """ "Capsized and sank off Mindoro": the place that the verb joined to it tells for both."""
    joined = parse.child(verb, "conj")
    if joined is None or parse.child(joined, "nsubj", "nsubjpass", "dobj") is not None or joined > verb + 3:
        return None
    return place_of(parse, joined, dated) if parse.tags[joined] == parse.tags[verb] else None


def place_of_actor(parse: Parse, actor: int, dated: Collection[int]) -> int | None:
    """ "A jury in Pell convicted him": where they are who do it."""
    inside = [p for p in parse.all_children(actor, "prep") if parse.lower[p] in ("in", "at", "near")]
    held = parse.child(inside[0], "pobj") if inside and parse.lemmas[actor].lower() in _THERE else None
    return held if held is not None and held not in dated and is_name(parse, held) else None


def occasions(parse: Parse, verb: int) -> list[int]:
    """ "Told a briefing in Pell", "died in a crash near Brig": the events at which a verb's own takes place."""
    beside = parse.all_children(verb, "dobj")
    for signal in parse.all_children(verb, "prep"):
        beside += parse.all_children(signal, "pobj") if parse.lower[signal] in ("at", "during", "in") else []
    return [i for i in beside if parse.lemmas[i] in _EVENTS_AT]


def deed_beside(parse: Parse, trigger: Trigger) -> int | None:
    """The verb at whose place an event is: "shelling hit a market in Tamar, killing six"."""
    verb = parse.heads[trigger.head]
    if trigger.nominal:
        does = parse.deps[trigger.head] == "nsubj" and trigger.lemma in nouns.MISDEEDS_AND_DISASTERS
        return verb if does and parse.tags[verb].startswith("VB") else None
    harm, first = parse.tags[trigger.head] == "VBG" and trigger.lemma in verbs.UNDERGONE, trigger.head
    while parse.deps[first] == "conj" and parse.tags[parse.heads[first]] == "VBG":
        first = parse.heads[first]
    verb = parse.heads[first]
    return verb if harm and parse.deps[first] == "advcl" and parse.tags[verb].startswith("VB") else None


def is_place(parse: Parse, prep: int, held: int) -> bool:
    """Whether a preposition and what it holds tell a place."""
    word = parse.lower[prep]
    if word not in PLACE_PREPOSITIONS or (word == "to" and not _leads(parse, parse.heads[prep])):
        return False
    if word == "from" and parse.lower[held] == "state":
        return False  # "bought it from the state"
    if parse.lemmas[held] == "field" and any(
        parse.lower[c] in ("this", "that") for c in parse.all_children(held, "det")
    ):
        return False  # "in this field"
    if parse.lemmas[parse.heads[prep]] in _PRINTS and word == "in":
        return False
    if parse.lemmas[held].lower() in PLACE_NOUNS:
        return word != "on" or parse.lemmas[held].lower() in _STOOD_ON
    if word == "on" and is_name(parse, held):
        return any(parse.lower[c] in _STOOD_ON for c in (held, *parse.all_children(held, "compound")))
    if word == "to":
        return is_name(parse, held) and parse.lemmas[parse.heads[prep]] in _GOES
    return is_name(parse, held) and word in (
        "in",
        "at",
        "near",
        "inside",
        "outside",
        "across",
        "throughout",
        "into",
        "off",
    )


def _leads(parse: Parse, head: int) -> bool:
    return parse.tags[head].startswith("NN") or parse.lemmas[head] in GOING
