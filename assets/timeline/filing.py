"""The file of mentions by their anchors, in which a report finds earlier and later ones however far they are apart.

Here: looking up mentions that meet others, and what of the file is replaced when days change. Not here: what an anchor
is (``anchors``), whether two mentions are one event (``similarity``).
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

import pyarrow as pa
import pyarrow.compute as pc

from assets.schema import DATE, STRING
from assets.store import Rows
from assets.timeline.anchors import Anchor, anchor
from assets.timeline.meaning import meaning
from assets.timeline.mention import COLUMNS, Key, Mention, read_mentions
from assets.timeline.reading import Inputs, Partitions
from assets.timeline.table import ANCHORED


class AnchoredMentions:
    """The mentions of the whole history that have anchors: as filed, but those of ``changed`` days as they are now."""

    def __init__(self, rows: Rows, inputs: Inputs, changed: Collection[dt.date]) -> None:
        self._filed = Partitions(rows, ANCHORED)
        self._changed = pa.array(sorted(changed), DATE)
        self._kept: dict[dt.date, pa.Table] = {}
        self._fresh: dict[dt.date, list[Mention]] = defaultdict(list)
        for mention in inputs.mentions(changed):
            if at := anchor(mention):
                self._fresh[at.month].append(mention)

    def meeting(self, mentions: Iterable[Mention], first: dt.date, last: dt.date) -> list[Mention]:
        """Mentions published from ``first`` to ``last`` that share a key and a day of their anchors with one of these.

        In reading order.
        """
        anchors: dict[Key, set[Anchor]] = defaultdict(set)
        for mention in mentions:
            if at := anchor(mention):
                for key in mention.keys:
                    anchors[key].add(at)
        words = {word for word, _ in anchors}
        months = {month for group in anchors.values() for at in group for month in at.months()}
        filed = [m for rows in self._unchanged(months) for m in read_mentions(_about(rows, words, first, last))]
        fresh = [m for month in months for m in self._fresh.get(month, ()) if first <= m.published_on <= last]
        return sorted((m for m in (*filed, *fresh) if _meets(m, anchors)), key=lambda m: m.order)

    def former(self, filed_under: Mapping[str, dt.date]) -> list[Mention]:
        """Mentions, given by their ids and months, as they are filed."""
        ids = pa.array(sorted(filed_under), STRING)
        filed = self._filed.of(filed_under.values())
        return [m for rows in filed for m in read_mentions(rows.filter(pc.is_in(rows["mention_id"], ids)))]

    def _unchanged(self, months: Collection[dt.date]) -> list[pa.Table]:
        missing = sorted({*months} - self._kept.keys())
        for month, rows in zip(missing, self._filed.of(missing), strict=True):
            self._kept[month] = rows.filter(pc.invert(pc.is_in(rows["published_on"], self._changed)))
        return [self._kept[month] for month in sorted({*months})]


def _about(rows: pa.Table, words: Collection[str | int], first: dt.date, last: dt.date) -> pa.Table:
    """Rows published in these days whose trigger can mean one of these words."""
    published = rows["published_on"]
    rows = rows.filter(
        pc.and_(
            pc.greater_equal(published, pa.scalar(first, DATE)),
            pc.less_equal(published, pa.scalar(last, DATE)),
        )
    )
    lemmas = [lemma for lemma in rows["trigger_lemma"].unique().to_pylist() if _can_mean(lemma, words)]
    return rows.filter(pc.is_in(rows["trigger_lemma"], pa.array(lemmas, STRING)))


def _can_mean(lemma: str, words: Collection[str | int]) -> bool:
    means = meaning(lemma)
    return means.word in words or any(group in words for group in means.groups)


def _meets(mention: Mention, anchors: Mapping[Key, Collection[Anchor]]) -> bool:
    at = anchor(mention)
    return at is not None and any(at.meets(other) for key in mention.keys for other in anchors.get(key, ()))


def filed_row(month: dt.date, mention: Mention) -> dict[str, object]:
    """The row of a mention in the file."""
    return {"month": month, **{name: getattr(mention, name) for name in COLUMNS}}
