"""What a trigger means, to compare it with another.

Here: from a trigger's lemma to the verb that a noun is made from, its stem, and the groups of synonyms it is in.
Not here: the word lists (``lexicon``).
"""

from dataclasses import dataclass
from functools import lru_cache

from assets.timeline.lexicon.derivations import IRREGULAR, SUFFIXES
from assets.timeline.lexicon.synonyms import GROUPS, LOOSE, PARTICLES, VAGUE, WIDE
from assets.timeline.stems import stem


@dataclass(frozen=True, slots=True)
class Meaning:
    """``word``: its family's key; ``groups``: numbers of its groups of synonyms.

    ``vague``: it tells little; ``wide``: it tells little without who and what; ``loose``: nothing without any of these.
    """

    word: str
    groups: frozenset[int]
    vague: bool
    wide: bool
    loose: bool


@lru_cache(maxsize=50_000)
def meaning(lemma: str) -> Meaning:
    """The meaning of a trigger, given its lemma: one word, a verb and its particle, or a light verb and its noun."""
    words = lemma.lower().split()
    whole = " ".join(words)
    if len(words) > 1 and whole not in _GROUPS_OF and words[1] not in PARTICLES:
        words = words[1:]  # "strike a deal" is the deal
    head = whole if whole in _GROUPS_OF else words[0]
    family = family_of(head)
    return Meaning(family, _GROUPS_OF.get(family, frozenset()), head in VAGUE, family in _WIDE, family in _LOOSE)


def family_of(word: str) -> str:
    """The key of a word's family: "invade" and "invasion", "arrive" and "arrival" have the same."""
    if " " in word:
        return word
    base = stem(IRREGULAR.get(word) or _without_suffix(word))
    # "confirm" and "confirmation", but also "donate" and "donation".
    return base[:-2] if base.endswith("at") and len(base) >= 6 else base


def _without_suffix(word: str) -> str:
    for suffix, least in SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= least:
            return word[: -len(suffix)]
    return word


def _index() -> dict[str, frozenset[int]]:
    groups: dict[str, set[int]] = {}
    for number, group in enumerate(GROUPS):
        for word in group:
            groups.setdefault(family_of(word), set()).add(number)
    return {family: frozenset(numbers) for family, numbers in groups.items()}


_GROUPS_OF = _index()
_WIDE = frozenset(map(family_of, WIDE))
_LOOSE = frozenset(map(family_of, LOOSE))
VAGUE_GROUPS = frozenset(number for number, group in enumerate(GROUPS) if group & VAGUE)
"""The groups that hold a vague word, by their numbers in ``GROUPS``."""
