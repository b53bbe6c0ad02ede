"""Merging the mentions of one publication day into events: those of the days before, or new ones.

Here: one day. Not here: which days are merged when something changes (``updating``), ids (``identity``), rows
(``choosing``).

Two levels. First the documents of the day and of the ``near`` days before it are clustered into stories; then, inside
each story, mentions that can mean the same event are joined by average linkage. Events of earlier days are taken as
they are: the mentions of a day may join them, but do not join two of them. So what a day gives rests on that day and
on earlier ones only, and what was merged once is not taken apart by later news.

Mentions that no story joins to an event can still meet one that was reported at any earlier time, or in another story
of the same days, by the date that they or the earlier reports give, if the names agree too: that is how a summit that
was announced becomes the summit that took place, and how "resigned on 24 August", told in October, becomes the
resignation. Where two events fit equally well, neither is meant.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assets.timeline.documents import Document, stories
from assets.timeline.linkage import average_linkage
from assets.timeline.mention import Key, Mention
from assets.timeline.similarity import SAME_EVENT, SAME_EVENT_FAR, evidence, evidence_far, told_alike


@dataclass(frozen=True, slots=True)
class Reach:
    """How far merging looks, in publication days: ``near`` for stories, ``span`` from an event's first report.

    Dates that the texts give reach any distance.
    """

    near: int = 7
    span: int = 31


REACH = Reach()


@dataclass(frozen=True, slots=True, order=True)
class Founder:
    """The first mention of an event, by which the event is known while it is being merged."""

    published_on: dt.date
    mention_id: str


Founders = Mapping[str, Founder]
_PAIRS = 2_000_000
"""About so many pairs of mentions of one story are compared at most, which no story of a thousand mentions has."""
_OTHER_WORDS = 0.3
"""What a pair without a word in common weighs beside others: it tells little, as two may say it each in its own way."""
_FEWEST = 5
"""So many mentions before it each is compared with however long the story is."""


def merge_day(
    day: dt.date,
    documents: Sequence[Document],
    mentions: Sequence[Mention],
    founders: Founders,
    dated: Sequence[Mention] = (),
    reach: Reach = REACH,
) -> dict[str, Founder]:
    """The event of each mention of ``day``, by mention id.

    ``documents``, ``mentions``: those of ``day`` and of the ``near`` days before, mentions in reading order.
    ``founders``: the event of each earlier mention. ``dated``: mentions from before these days that meet one of
    ``day`` by their anchors. Events older than ``span`` days take only mentions that meet one of theirs so.
    """
    open_since = day.toordinal() - reach.span
    known = {
        mention.mention_id: founder
        for mention in mentions
        if (founder := founders.get(mention.mention_id)) and founder.published_on.toordinal() >= open_since
    }
    by_key: dict[Key, list[Mention]] = defaultdict(list)
    for mention in (*dated, *mentions):
        for key in mention.keys if mention.mention_id in founders else ():
            by_key[key].append(mention)
    found: dict[str, Founder] = {}
    for group in _groups(day, documents, mentions, known):
        new = [mention for mention in group if mention.published_on == day]
        joined = (known[m.mention_id] for m in group if m.mention_id in known)
        founder = next(joined, None) or _met(new, by_key, founders) or Founder(day, new[0].mention_id)
        found |= {mention.mention_id: founder for mention in new}
    return found


def _met(new: Sequence[Mention], by_key: Mapping[Key, Sequence[Mention]], founders: Founders) -> Founder | None:
    """The earlier event with the strongest evidence for being that of these mentions, if there is just one."""
    best: dict[Founder, float] = {}
    for mention in new:
        for other in {other.mention_id: other for key in mention.keys for other in by_key.get(key, ())}.values():
            founder = founders[other.mention_id]
            best[founder] = max(best.get(founder, 0.0), round(evidence_far(mention, other), 6))
    strongest = max(best.values(), default=0.0)
    fitting = [founder for founder, score in best.items() if score == strongest]
    return fitting[0] if strongest >= SAME_EVENT_FAR and len(fitting) == 1 else None


def _groups(
    day: dt.date, documents: Sequence[Document], mentions: Sequence[Mention], founders: Founders
) -> list[list[Mention]]:
    """Mentions of one event each, all groups with a mention of ``day``, in reading order of the first of these."""
    by_id = {document.document_id: document for document in documents}
    story_of = {documents[i].document_id: n for n, story in enumerate(stories(documents)) for i in story}
    by_story: dict[int, list[Mention]] = defaultdict(list)
    for mention in mentions:
        if mention.published_on == day or mention.mention_id in founders:
            by_story[story_of[mention.document_id]].append(mention)
    groups = [
        [group for group in _events(story, founders, by_id) if group[-1].published_on == day]
        for story in by_story.values()
        if story[-1].published_on == day
    ]
    first_new = {id(g): next(m.order for m in g if m.published_on == day) for story in groups for g in story}
    return sorted((g for story in groups for g in story), key=lambda g: first_new[id(g)])


def _events(story: Sequence[Mention], founders: Founders, documents: Mapping[str, Document]) -> list[list[Mention]]:
    """The mentions of one story, in reading order, as groups of one event each."""
    known: dict[Founder, list[int]] = defaultdict(list)
    new = []
    for i, mention in enumerate(story):
        if mention.mention_id in founders:
            known[founders[mention.mention_id]].append(i)
        else:
            new.append([i])
    groups = average_linkage(
        [*known.values(), *new], _scores(story, documents), SAME_EVENT, locked=len(known), unscored=_OTHER_WORDS
    )
    return [[story[i] for i in group] for group in groups]


def _scores(story: Sequence[Mention], documents: Mapping[str, Document]) -> dict[tuple[int, int], float]:
    """The evidence of all pairs that share a key; in a story as long as a book, of those nearest to each other."""
    nearest = max(_FEWEST, _PAIRS // max(1, len(story)))
    by_key: dict[Key, list[int]] = defaultdict(list)
    for i, mention in enumerate(story):
        for key in mention.keys:
            by_key[key].append(i)
    pairs = {(i, j) for group in by_key.values() for n, j in enumerate(group) for i in group[max(0, n - nearest) : n]}
    return {(i, j): _score(story[i], story[j], documents) for i, j in sorted(pairs)}


def _score(one: Mention, other: Mention, documents: Mapping[str, Document]) -> float:
    score = evidence(one, other)
    if score == 0.0 or one.document_id == other.document_id:
        return score
    a, b = (documents[m.document_id].words_round(m.trigger_start) for m in (one, other))
    return score + told_alike(a & b, one, other)
