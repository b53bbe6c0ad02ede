"""How likely two mentions of one story report one event.

Here: the evidence of a pair, as a sum of weights: what the trigger means, who, to whom, where, when. Not here: which
words and dates set two apart (``contrasts``), which documents tell one story (``documents``), joining (``linkage``).

The weights are round numbers: a trigger of the same word family is enough by itself, a synonym needs nothing against
it, a vague trigger ("said") needs the same participants.
"""

import datetime as dt

from assets.timeline.anchors import anchor
from assets.timeline.contrasts import FAR_APART, contrasts, gap
from assets.timeline.mention import Mention
from assets.timeline.names import Likeness, compare, count_told, is_proper, name_words
from assets.timeline.stems import stem

SAME_EVENT = 0.4
SAME_EVENT_FAR = 1.3
_SAME_WORD = 1.0
_SYNONYM = 0.75
_VAGUE = -0.7
# Within one document, what somebody says again is something else.
_VAGUE_AGAIN = -1.0
_NAMES = {
    "actor": {Likeness.SAME: 0.3, Likeness.UNKNOWN: 0.0, Likeness.DIFFERENT: -0.7},
    "target": {Likeness.SAME: 0.3, Likeness.UNKNOWN: 0.0, Likeness.DIFFERENT: -0.4},
    "place": {Likeness.SAME: 0.2, Likeness.UNKNOWN: 0.0, Likeness.DIFFERENT: -0.7},
}
_SAME_DAY = 0.4
_DAY_OF_NEWS = 0.2
_OTHER_DATE = -1.0
# So far apart in one text, or by dates that are written out, no likeness of others in the group makes them one event.
_FAR_DATE = -10.0
# What somebody says on another day is something else; what a text dates, it seldom tells a week later as its news.
_NO_TIME, _NEXT_DAY, _WEEK = dt.timedelta(0), dt.timedelta(1), dt.timedelta(7)
_OTHER_NEWS = -0.7
_LATER_NEWS = -0.2
_DENIED = -0.3
_SET_APART = -1.0
# By how many words two texts have in common round a mention; and where nobody, no place and no day holds them together.
_TOLD_ALIKE = (0.0, 0.0, 0.0, 0.1, 0.2, 0.4)
_TOLD_ALONE = (-0.4, -0.2, 0.0, 0.1, 0.2, 0.4)
# What two texts begin with is mostly one piece of news.
_BOTH_LEAD = 0.3
_WIDE = -0.4
_LOOSE = -0.7
# In one text "three people" and "six people" were hurt by different things; in two texts the toll has risen.
_OTHER_COUNT = -1.0
# A text that says again what happened to somebody calls him the same, or "he": "six workers" and "a nurse" are two.
_STILL_TO_COME = -0.7
_HEADLINE = 0.8
_LEAD = 3
"""The first sentences of a text, a headline and a dateline among them."""
_NAMED_OTHERWISE = {"target": -0.7, "actor": -0.4}


def evidence(one: Mention, other: Mention) -> float:
    """How much speaks for one event; 0 is no evidence. Symmetric."""
    a, b = one.meaning, other.meaning
    if a.word == b.word:
        score = _SAME_WORD
    elif a.groups & b.groups:
        score = _SYNONYM
    else:
        return 0.0
    if a.vague or b.vague:
        score += _VAGUE_AGAIN if one.document_id == other.document_id else _VAGUE
        if gap(one, other) > _NEXT_DAY:
            score += _FAR_DATE
    score += sum(weights[compare(getattr(one, role), getattr(other, role))] for role, weights in _NAMES.items())
    if a.wide and b.wide:
        score += sum(_WIDE for role in ("actor", "target") if _tells_others(one, other, role))
    if a.loose and b.loose and not _is_held_together(one, other):
        score += _LOOSE
    if one.document_id == other.document_id:
        score += _within_one_text(one, other)
    if _both_lead(one, other) and not (a.wide or a.loose):
        score += _BOTH_LEAD
    if (one.factuality == "denied") != (other.factuality == "denied"):
        score += _DENIED
    score += _SET_APART * contrasts(one, other)
    return score + _dates(one, other)


def _is_held_together(one: Mention, other: Mention) -> bool:
    """Whether two mentions have a participant, a place or a day in common."""
    same_day = one.own_day is not None and one.own_day == other.own_day
    return same_day or any(compare(getattr(one, role), getattr(other, role)) is Likeness.SAME for role in _NAMES)


def _tells_others(one: Mention, other: Mention, role: str) -> bool:
    a, b = name_words(getattr(one, role)), name_words(getattr(other, role))
    return bool(a and b) and not a & b


def _within_one_text(one: Mention, other: Mention) -> float:
    """What speaks against one event where a single text tells both: it would have said so."""
    if _restates(one, other) or _restates(other, one):
        return _HEADLINE
    score = _OTHER_COUNT if _count_others(one, other) else 0.0
    score += sum(_NAMED_OTHERWISE[role] for role in _NAMED_OTHERWISE if _tells_others(one, other, role))
    if _lies_ahead_of(one, other) or _lies_ahead_of(other, one):
        score += _STILL_TO_COME
    return score


def _restates(headline: Mention, other: Mention) -> bool:
    """ "Barge strikes pier" over "The Ansa Marie struck the pier": a headline names the lead's event its own way."""
    above = (headline.rule or "").startswith("headline") and not (other.rule or "").startswith("headline")
    return above and other.sentence_no <= _LEAD and headline.earliest == other.earliest


def _count_others(one: Mention, other: Mention) -> bool:
    a, b = ({count_told(m.actor), count_told(m.target)} - {None} for m in (one, other))
    return bool(a and b) and not a & b


def _lies_ahead_of(one: Mention, other: Mention) -> bool:
    """ "Would raise rates" beside "raised rates"; a noun has the factuality of its verb and tells nothing of this."""
    ahead = one.factuality == "expected" and one.earliest is not None and one.earliest >= one.published_on
    gone = other.factuality == "happened" and other.latest is not None and other.latest <= other.published_on
    return ahead and gone and not (other.rule or "noun").startswith(("noun", "same-event", "headline"))


def evidence_far(one: Mention, other: Mention) -> float:
    """How much speaks for one event where no story joins the documents: their anchors must meet, and a name agree.

    A day that one text gives and on which the other tells its news is evidence too. Symmetric.
    """
    a, b = anchor(one), anchor(other)
    if a is None or b is None or not a.meets(b) or not _share_a_name(one, other):
        return 0.0
    on_the_day = (a.is_day and not b.told) or (b.is_day and not a.told)
    return evidence(one, other) + (_DAY_OF_NEWS if on_the_day else 0.0)


def _both_lead(one: Mention, other: Mention) -> bool:
    """Whether two texts begin with them, at about the same time."""
    first = one.document_id != other.document_id and max(one.sentence_no, other.sentence_no) < _LEAD
    return first and gap(one, other) <= _WEEK and not _are_dated_apart(one, other)


def _are_dated_apart(one: Mention, other: Mention) -> bool:
    """Whether both texts tell the time, and no day can be both."""
    return one.has_own_date and other.has_own_date and not may_both_hold(one, other)


def told_alike(common: frozenset[str], one: Mention, other: Mention) -> float:
    """What speaks for one event where two texts have words ``common`` round it, besides its own, and no other date."""
    if _are_dated_apart(one, other):
        return 0.0
    words = {word for m in (one, other) for word in (m.meaning.word, *map(stem, m.trigger_lemma.lower().split()))}
    weights = _TOLD_ALIKE if _is_held_together(one, other) else _TOLD_ALONE
    return weights[min(len(common - words), len(weights) - 1)]


def _share_a_name(one: Mention, other: Mention) -> bool:
    """Whether both name the same actor, target or place by a proper name."""
    pairs = [(getattr(one, role), getattr(other, role)) for role in _NAMES]
    return any(compare(a, b) is Likeness.SAME and is_proper(a) and is_proper(b) for a, b in pairs)


def _dates(one: Mention, other: Mention) -> float:
    """Only dates that the texts themselves give speak for or against; a publication day is no evidence."""
    if not (one.has_own_date and other.has_own_date):
        between = gap(one, other)
        return _OTHER_NEWS if between > _WEEK else _LATER_NEWS if between > _NO_TIME else 0.0
    if one.own_day is not None and one.own_day == other.own_day:
        return _SAME_DAY
    if may_both_hold(one, other):
        return 0.0
    written_out = one.date_basis == other.date_basis == "explicit"
    sure = written_out or one.document_id == other.document_id
    return _FAR_DATE if sure and gap(one, other) > FAR_APART else _OTHER_DATE


def may_both_hold(one: Mention, other: Mention) -> bool:
    """Whether the bounds of two mentions have a day in common; an open bound excludes nothing."""
    first, last = dt.date.min, dt.date.max
    return (one.earliest or first) <= (other.latest or last) and (other.earliest or first) <= (one.latest or last)
