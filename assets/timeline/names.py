"""Whether two phrases name the same person, body, place or thing.

Here: the words of a name and how two names compare. Not here: what a pronoun stands for (``dated_events.naming``).
"""

import re
from enum import Enum
from functools import lru_cache

from assets.timeline.lexicon.function_words import NAMELESS, NUMBERS, PRONOUNS
from assets.timeline.stems import stem

_WORD = re.compile(r"[^\W_]+")


class Likeness(Enum):
    """How two names compare; ``UNKNOWN`` where one of them tells nothing."""

    SAME = "same"
    UNKNOWN = "unknown"
    DIFFERENT = "different"


@lru_cache(maxsize=50_000)
def name_words(phrase: str | None) -> frozenset[str]:
    """The words by which a phrase can be known again: stems in lower case, no articles, titles or pronouns."""
    words = [w.lower() for w in _WORD.findall(phrase or "")]
    if len(words) == 1 and words[0] in PRONOUNS:
        return frozenset()
    return frozenset(stem(w) for w in words if w not in NAMELESS and w not in PRONOUNS and len(w) > 1)


@lru_cache(maxsize=50_000)
def is_proper(phrase: str | None) -> bool:
    """Whether a phrase holds a proper name: a capital letter after its first word, or a capitalised single word."""
    words = [w for w in _WORD.findall(phrase or "") if w.lower() not in NAMELESS | PRONOUNS]
    return any(w[0].isupper() for w in words)


def count_told(phrase: str | None) -> str | None:
    """The number a phrase begins with, as it is written in small letters: "six people"; None where it has none."""
    first = _WORD.match(phrase or "")
    word = first[0].lower() if first else ""
    return word if word.isdigit() or word in NUMBERS else None


def compare(one: str | None, other: str | None) -> Likeness:
    """Compare two phrases: variants share a word ("Arden council", "Arden"), two different proper names do not."""
    a, b = name_words(one), name_words(other)
    if not a or not b:
        return Likeness.UNKNOWN
    if a & b:
        return Likeness.SAME
    if is_proper(one) and is_proper(other) and not _is_acronym(one, other):
        return Likeness.DIFFERENT
    return Likeness.UNKNOWN


def _is_acronym(one: str | None, other: str | None) -> bool:
    short, long = sorted((one or "", other or ""), key=len)
    initials = "".join(w[0] for w in _WORD.findall(long) if w[0].isupper())
    return len(short) > 1 and short.isupper() and short == initials
