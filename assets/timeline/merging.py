"""Merging the mentions of one publication day into events: those of the days before, or new ones.

Here: one day. Not here: which days are merged when something changes (``updating``), ids (``identity``), rows
(``choosing``).

Two levels. First the documents of the day and of the ``near`` days before it are clustered into stories; then, inside
each story, mentions that can mean the same event are joined by average linkage. Events of earlier days are taken as
they are: the mentions of a day may join them, but do not join two of them. So what a day gives rests on that day and
the days before it only, and what was merged once is not taken apart by later news.

A mention outside every story can still meet an event that was dated to the same day, up to ``span`` days later, if
the names agree too: that is how a summit that was announced becomes the summit that took place.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assets.timeline.documents import Document, stories
from assets.timeline.linkage import average_linkage
from assets.timeline.mention import Key, Mention
from assets.timeline.similarity import SAME_EVENT, SAME_EVENT_FAR, evidence, share_a_name


@dataclass(frozen=True, slots=True)
class Reach:
    """How far merging looks, in publication days: ``near`` for stories, ``span`` from an event's first report."""

    near: int = 3
    span: int = 31


REACH = Reach()


@dataclass(frozen=True, slots=True, order=True)
class Founder:
    """The first mention of an event, by which the event is known while it is being merged."""

    published_on: dt.date
    mention_id: str


Founders = Mapping[str, Founder]


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
    ``founders``: the event of each earlier mention. ``dated``: earlier mentions, of any of the ``span`` days before,
    that the text dates to one day. Events older than ``span`` days take no more mentions.
    """
    open_since = day - dt.timedelta(days=reach.span)
    known = {
        mention.mention_id: founder
        for mention in (*mentions, *dated)
        if (founder := founders.get(mention.mention_id)) and founder.published_on >= open_since
    }
    meeting = _DatedMentions()
    for mention in dated:
        if mention.mention_id in known:
            meeting.add(mention, known[mention.mention_id])
    found: dict[str, Founder] = {}
    for group in _groups(day, documents, mentions, known):
        new = [mention for mention in group if mention.published_on == day]
        joined = (known[m.mention_id] for m in group if m.mention_id in known)
        founder = next(joined, None) or meeting.find(new) or Founder(day, new[0].mention_id)
        for mention in new:
            found[mention.mention_id] = founder
            meeting.add(mention, founder)
    return found


class _DatedMentions:
    """Mentions that the text dates to one day, to be found by that day and what they mean."""

    def __init__(self) -> None:
        self._by_key: dict[tuple[dt.date, Key], list[tuple[Mention, Founder]]] = defaultdict(list)

    def add(self, mention: Mention, founder: Founder) -> None:
        if mention.own_day is not None:
            for key in mention.keys:
                self._by_key[mention.own_day, key].append((mention, founder))

    def find(self, new: Sequence[Mention]) -> Founder | None:
        """The event with the strongest evidence for being that of these mentions; the one met first where equal."""
        met = [
            (evidence(mention, other), founder)
            for mention in new
            if mention.own_day is not None
            for key in mention.keys
            for other, founder in self._by_key.get((mention.own_day, key), ())
            if share_a_name(mention, other)
        ]
        best = max(met, key=lambda pair: pair[0], default=None)
        return best[1] if best is not None and best[0] >= SAME_EVENT_FAR else None


def _groups(
    day: dt.date, documents: Sequence[Document], mentions: Sequence[Mention], founders: Founders
) -> list[list[Mention]]:
    """Mentions of one event each, all groups with a mention of ``day``, in reading order of the first of these."""
    story_of = {documents[i].document_id: n for n, story in enumerate(stories(documents)) for i in story}
    by_story: dict[int, list[Mention]] = defaultdict(list)
    for mention in mentions:
        if mention.published_on == day or mention.mention_id in founders:
            by_story[story_of[mention.document_id]].append(mention)
    groups = [
        [group for group in _events(story, founders) if group[-1].published_on == day]
        for story in by_story.values()
        if story[-1].published_on == day
    ]
    first_new = {id(g): next(m.order for m in g if m.published_on == day) for story in groups for g in story}
    return sorted((g for story in groups for g in story), key=lambda g: first_new[id(g)])


def _events(story: Sequence[Mention], founders: Founders) -> list[list[Mention]]:
    """The mentions of one story, in reading order, as groups of one event each."""
    known: dict[Founder, list[int]] = defaultdict(list)
    new = []
    for i, mention in enumerate(story):
        if mention.mention_id in founders:
            known[founders[mention.mention_id]].append(i)
        else:
            new.append([i])
    groups = average_linkage([*known.values(), *new], _scores(story), SAME_EVENT, locked=len(known))
    return [[story[i] for i in group] for group in groups]


def _scores(story: Sequence[Mention]) -> dict[tuple[int, int], float]:
    by_key: dict[Key, list[int]] = defaultdict(list)
    for i, mention in enumerate(story):
        for key in mention.keys:
            by_key[key].append(i)
    pairs = {(i, j) for group in by_key.values() for n, j in enumerate(group) for i in group[:n]}
    return {(i, j): evidence(story[i], story[j]) for i, j in sorted(pairs)}
