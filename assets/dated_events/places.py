"""Where an event takes place: the prepositions and nouns that tell it.

Here: which token names the place. Not here: who took part (``participants``) and how a place is spelt (``phrases``).
"""

from collections.abc import Collection

from assets.dated_events.lexicon import nouns, words
from assets.dated_events.lexicon.people import PLACE_NOUNS
from assets.dated_events.parsing import Parse
from assets.dated_events.phrases import is_name

_PLACE_PREPOSITIONS = words(
    "in at near inside outside across through throughout around off onto into from to toward towards within over on"
)
_STOOD_ON = words(
    "avenue base beach border bridge coast farm highway hill island mountain peninsula road shore site street"
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


def place_of(parse: Parse, head: int, dated: Collection[int]) -> int | None:
    """The token of the place that stands with an event; those in ``dated`` are times."""
    if parse.lemmas[head] in nouns.REPORT_NOUNS:
        return None
    for prep in parse.all_children(head, "prep"):
        held = parse.child(prep, "pobj")
        if held is not None and held not in dated and is_place(parse, prep, held):
            return held
    return None


def occasions(parse: Parse, verb: int) -> list[int]:
    """ "Told a briefing in Pell", "died in a crash near Brig": the events at which a verb's own takes place."""
    beside = parse.all_children(verb, "dobj")
    for signal in parse.all_children(verb, "prep"):
        beside += parse.all_children(signal, "pobj") if parse.lower[signal] in ("at", "during", "in") else []
    return [i for i in beside if parse.lemmas[i] in nouns.OCCASIONS | nouns.MISDEEDS_AND_DISASTERS]


def is_place(parse: Parse, prep: int, held: int) -> bool:
    """Whether a preposition and what it holds tell a place."""
    word = parse.lower[prep]
    if word not in _PLACE_PREPOSITIONS or (word == "to" and not _leads(parse, parse.heads[prep])):
        return False
    if word == "from" and parse.lower[held] == "state":
        return False  # "bought it from the state"
    if parse.lemmas[held].lower() in PLACE_NOUNS:
        return word != "on" or parse.lemmas[held].lower() in _STOOD_ON
    return is_name(parse, held) and word in ("in", "at", "near", "inside", "outside", "across", "throughout", "into")


def _leads(parse: Parse, head: int) -> bool:
    return parse.tags[head].startswith("NN") or parse.lemmas[head] in GOING
