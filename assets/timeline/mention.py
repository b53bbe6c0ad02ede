"""One mention of an event as merging sees it, and reading mentions from rows of ``dated_events``.

Here: what of a row counts when mentions are compared and chosen from. Not here: the comparison (``similarity``).
"""

import datetime as dt
from dataclasses import dataclass, fields
from typing import Any

import pyarrow as pa

from assets.timeline.meaning import VAGUE_GROUPS, Meaning, meaning
from assets.timeline.names import name_words

Key = tuple[str | int, str]
_OWN_DATE = frozenset(("explicit", "relative", "event"))


@dataclass(frozen=True, slots=True)
class Mention:
    """The cells of a row of ``dated_events`` that merging reads, under the names of their columns.

    ``meaning``: of the trigger. ``keys``: mentions that share none are never compared.
    """

    mention_id: str
    document_id: str
    sentence_no: int
    published_on: dt.date
    trigger_lemma: str
    trigger_start: int
    actor: str | None
    action: str
    target: str | None
    place: str | None
    factuality: str
    earliest: dt.date | None
    latest: dt.date | None
    precision: str | None
    extent: str | None
    edtf: str | None
    date_basis: str | None
    rule: str | None
    confidence: float | None
    meaning: Meaning
    keys: frozenset[Key]

    @property
    def order(self) -> tuple[dt.date, str, int, str]:
        """The order in which mentions are read: by day, document and place in it."""
        return self.published_on, self.document_id, self.trigger_start, self.mention_id

    @property
    def has_own_date(self) -> bool:
        """Whether the text itself dates the mention, rather than the day it was published or a neighbour.

        What a headline tells has the date that its lead gives, as if it stood there.
        """
        own = self.date_basis in _OWN_DATE or (self.rule or "").startswith("headline:")
        return own and (self.earliest is not None or self.latest is not None)

    @property
    def own_day(self) -> dt.date | None:
        """The one day to which the text itself dates the mention; None when it tells none, or less than a day."""
        return self.earliest if self.has_own_date and self.earliest == self.latest else None


COLUMNS = [f.name for f in fields(Mention) if f.name not in ("meaning", "keys")]
"""The columns of ``dated_events`` that are read."""


def read_mentions(rows: pa.Table) -> list[Mention]:
    """The mentions of some rows of ``dated_events``, in reading order."""
    return sorted(map(_read, rows.select(COLUMNS).to_pylist()), key=lambda mention: mention.order)


def _read(row: dict[str, Any]) -> Mention:
    means = meaning(row["trigger_lemma"])
    return Mention(**row, meaning=means, keys=_keys(means, row["actor"], row["target"]))


def _keys(means: Meaning, actor: str | None, target: str | None) -> frozenset[Key]:
    """What a mention is found by: its word and synonyms; a vague one only together with who or what it is about.

    A word that is not vague may be the synonym of one that is ("retain", "keep"), so it is found by both.
    """
    words: tuple[str | int, ...] = (means.word, *means.groups)
    names = name_words(actor) | name_words(target)
    if means.vague:
        return frozenset((word, name) for word in words for name in names)
    return frozenset((word, name) for word in words for name in ("", *(names if word in VAGUE_GROUPS else ())))
