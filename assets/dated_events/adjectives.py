"""Adjectives that tell an event: who was found dead has died.

Here: reading such an adjective as a participle beside the one it is said of. Not here: participles and what they mean
(``events``, ``participants``).
"""

from assets.dated_events.lexicon import words
from assets.dated_events.lexicon.people import PEOPLE

LEMMAS = {"dead": "die"}
"""The verb each of these adjectives stands for."""
_BE = words("am are be been is 's was were")
_SUPPOSED = words("assume assumed believe believed fear feared presume presumed think thought")
"""Verbs under which nobody is known to be so."""
_MANY = words("children civilians men others people women")


def read_as_participles(words: list[str], tags: list[str], deps: list[str], heads: list[int]) -> None:
    """Change tag, relation and head of such adjectives in the columns of a parsed sentence, where it is a deed at all.

    "The deal is dead" and "the dead" tell none.
    """
    for i, word in enumerate(words):
        if word.lower() not in LEMMAS or not tags[i].startswith("JJ"):
            continue
        if heads[i] == i:
            counted = [c for c in range(i) if heads[c] == i and tags[c] == "CD"]
            if counted:  # "At least 17 dead in blast"
                tags[i], deps[counted[-1]] = "VBN", "nsubjpass"
        elif (who := _said_of(words, tags, deps, heads, i)) is not None:
            tags[i], deps[i], heads[i] = "VBN", "acl", who


def _said_of(words: list[str], tags: list[str], deps: list[str], heads: list[int], i: int) -> int | None:
    above = heads[i]
    if deps[i] == "amod":
        return above if above < i else None
    if deps[i] not in ("acomp", "oprd") or words[above].lower() in _SUPPOSED:
        return None
    parts = {deps[c]: c for c in range(len(heads)) if heads[c] == above}
    who = parts.get("dobj", parts.get("nsubjpass", parts.get("nsubj"))) if deps[i] == "oprd" else parts.get("nsubj")
    if who is None or deps[i] == "oprd" or words[above].lower() not in _BE:
        return who
    people = tags[who] in ("NNP", "PRP") or words[who].lower() in (PEOPLE | _MANY)
    return who if people else None
