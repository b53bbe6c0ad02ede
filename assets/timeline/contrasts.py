"""What sets two mentions of one kind of event apart: words, dates and numbers by which each is another one.

Here: the contrasts of a pair. Not here: what they weigh, and who and whom (``similarity``).
"""

import datetime as dt
from functools import lru_cache

from assets.timeline.lexicon import word_set
from assets.timeline.mention import Mention
from assets.timeline.names import count_told

FAR_APART = dt.timedelta(60)
"""What a text dates so long before it was published is its background."""
_OTHERS = word_set(
    "another earlier former further last more next other previous prior second separate similar smaller third"
)
_DETERMINERS = word_set("a an the its his her their our my that this")
_TIMES = word_set(
    """day night week weekend month year monday tuesday wednesday thursday friday saturday sunday spring summer autumn
    winter"""
)
_AHEAD = frozenset(("expected", "possible", "hypothetical"))


def contrasts(one: Mention, other: Mention) -> int:
    """How many of them there are. Symmetric."""
    told = (_which(one.action) != _which(other.action)) + (_how_many(one) != _how_many(other))
    return told + sum(
        holds(one, other) or holds(other, one) for holds in (_points_back, _is_background_of, _follows_on)
    )


def gap(one: Mention, other: Mention) -> dt.timedelta:
    """The time between two mentions whose bounds have no day in common; not above zero for others."""
    gaps = [b.earliest - a.latest for a, b in ((one, other), (other, one)) if a.latest and b.earliest]
    return max(gaps, default=dt.timedelta(0))


@lru_cache(maxsize=50_000)
def _which(action: str) -> frozenset[str]:
    """ "The last strike", "a similar one", "a previous round": another one than "the strike".

    "Last week's strike" says when it was.
    """
    first, *rest = words = action.lower().split()[:3]
    told = {*rest[:1]} if first in _DETERMINERS else {first}
    if told & {"last", "next"} and any(word.removesuffix("'s").removesuffix("’s") in _TIMES for word in words):
        return frozenset()
    return _OTHERS & told


def _how_many(mention: Mention) -> str | None:
    """ "Three lawsuits": how many events a noun names."""
    return _number(mention.action) if mention.actor is None and mention.target is None else None


@lru_cache(maxsize=50_000)
def _number(action: str) -> str | None:
    first, *rest = action.split()
    return count_told(first) if first.isalnum() and any(word.endswith("s") for word in rest) else None


def _points_back(one: Mention, other: Mention) -> bool:
    """ "That accident": the one just told of, which is seldom what the news is about."""
    return one.action.lower().startswith("that ") and not _stands_behind(one, other)


def _is_background_of(one: Mention, other: Mention) -> bool:
    """What a text dates long before it was published, beside what another tells undated, and not in those days."""
    if not one.has_own_date or one.latest is None or other.has_own_date or _stands_behind(other, one):
        return False
    return all(m.published_on - one.latest > FAR_APART for m in (one, other))


def _stands_behind(one: Mention, other: Mention) -> bool:
    """Whether a mention stands in the same sentence of a text as another, or in the next."""
    return one.document_id == other.document_id and 0 <= one.sentence_no - other.sentence_no <= 1


def _follows_on(one: Mention, other: Mention) -> bool:
    """What lies ahead of its report, or is dated after that of another, beside what had happened by then."""
    if one.earliest is None or other.factuality != "happened" or other.latest is None or other.latest >= one.earliest:
        return False
    ahead = one.factuality in _AHEAD and one.latest is None
    return ahead or (one.has_own_date and not other.has_own_date and one.earliest > other.published_on)
