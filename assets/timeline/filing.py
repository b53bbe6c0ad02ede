"""The file of mentions by their anchors, in which a report finds earlier and later ones however far they are apart.

Here: looking up mentions that meet others, and what of the file is replaced when days change. Not here: what an anchor
is (``anchors``), whether two mentions are one event (``similarity``).
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping

import pyarrow as pa
import pyarrow.compute as pc

from assets.schema import DATE, STRING
from assets.store import Rows
from assets.timeline.anchors import Anchor, anchor
from assets.timeline.meaning import meaning
from assets.timeline.mention import COLUMNS, Key, Mention, read_mentions
from assets.timeline.names import name_words
from assets.timeline.reading import Inputs, Partitions
from assets.timeline.table import ANCHORED

ByName = dict[str, list[Mention]]
"""Mentions by every word of whom or what they name."""


class AnchoredMentions:
    """The mentions of the whole history that have anchors: as filed, but those of ``changed`` days as they are now."""

    def __init__(self, rows: Rows, inputs: Inputs, changed: Collection[dt.date]) -> None:
        self._filed = Partitions(rows, ANCHORED)
        self._changed = pa.array(sorted(changed), DATE)
        self._lemmas: dict[dt.date, set[str]] = {}
        self._named: dict[tuple[dt.date, str], ByName] = {}
        self._fresh: dict[dt.date, dict[str, list[Mention]]] = defaultdict(lambda: defaultdict(list))
        for mention in inputs.mentions(changed):
            if at := anchor(mention):
                self._fresh[at.month][mention.trigger_lemma].append(mention)

    def meeting(self, mentions: Iterable[Mention], first: dt.date, last: dt.date) -> list[Mention]:
        """Mentions published from ``first`` to ``last`` that share a key, a name and a day of their anchors with one.

        In reading order.
        """
        anchors: dict[Key, set[Anchor]] = defaultdict(set)
        names: dict[str | int, set[str]] = defaultdict(set)
        for mention in mentions:
            if at := anchor(mention):
                for key in mention.keys:
                    anchors[key].add(at)
                    names[key[0]] |= _names(mention)
        months = {month for group in anchors.values() for at in group for month in at.months()}
        found = {
            mention.mention_id: mention
            for month in months
            for mention in self._about(month, names)
            if first <= mention.published_on <= last and _meets(mention, anchors)
        }
        return sorted(found.values(), key=lambda m: m.order)

    def former(self, filed_under: Mapping[str, dt.date]) -> list[Mention]:
        """Mentions, given by their ids and months, as they are filed."""
        ids = pa.array(sorted(filed_under), STRING)
        filed = self._filed.of(filed_under.values())
        return [m for rows in filed for m in read_mentions(rows.filter(pc.is_in(rows["mention_id"], ids)))]

    def _about(self, month: dt.date, names: Mapping[str | int, set[str]]) -> Iterator[Mention]:
        """Mentions filed under a month whose trigger can mean one of these words, with one of the word's names."""
        rows = None
        for lemma in self._lemmas_of(month):
            means = meaning(lemma)
            words: tuple[str | int, ...] = (means.word, *means.groups)
            wanted = {name for word in words for name in names.get(word, ())}
            if not wanted:
                continue
            if (month, lemma) not in self._named:
                rows = self._filed_under(month) if rows is None else rows
                self._named[month, lemma] = self._by_name(month, lemma, rows)
            by_name = self._named[month, lemma]
            yield from (mention for name in wanted for mention in by_name.get(name, ()))

    def _filed_under(self, month: dt.date) -> pa.Table:
        # A month can have very many rows: they are not kept here, however many months are asked for.
        (rows,) = self._filed.of([month])
        return rows.filter(pc.invert(pc.is_in(rows["published_on"], self._changed)))

    def _lemmas_of(self, month: dt.date) -> set[str]:
        if month not in self._lemmas:
            filed = self._filed_under(month)["trigger_lemma"].unique().to_pylist()
            self._lemmas[month] = {*filed, *self._fresh[month]}
        return self._lemmas[month]

    def _by_name(self, month: dt.date, lemma: str, rows: pa.Table) -> ByName:
        found: ByName = defaultdict(list)
        filed = read_mentions(rows.filter(pc.equal(rows["trigger_lemma"], lemma)))
        for mention in (*filed, *self._fresh[month].get(lemma, ())):
            for name in _names(mention):
                found[name].append(mention)
        return found


def _names(mention: Mention) -> frozenset[str]:
    """The words of all that a mention names: two that share none are no evidence for one event."""
    return name_words(mention.actor) | name_words(mention.target) | name_words(mention.place)


def _meets(mention: Mention, anchors: Mapping[Key, Collection[Anchor]]) -> bool:
    at = anchor(mention)
    return at is not None and any(at.meets(other) for key in mention.keys for other in anchors.get(key, ()))


def filed_row(month: dt.date, mention: Mention) -> dict[str, object]:
    """The row of a mention in the file."""
    return {"month": month, **{name: getattr(mention, name) for name in COLUMNS}}
