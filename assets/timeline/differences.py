"""What changed between two versions of the timeline.

Here: events added, removed, re-dated, re-worded, settled, merged and split, as data and in words. Not here: reading the
versions (``pipelines``). An event is the same as long as it keeps its id; one that is told by more documents, and is
otherwise the same, is no difference.
"""

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import pyarrow as pa
import pyarrow.compute as pc

from assets.timeline.wording import date_in_words

Kind = Literal["added", "removed", "re-dated", "re-worded", "settled", "merged", "split"]

_COMPARED: dict[Kind, tuple[str, ...]] = {
    "re-dated": ("earliest", "latest", "precision", "extent", "edtf"),
    "settled": ("factuality",),
    "re-worded": ("headline", "actor", "action", "target", "place"),
}
_KINDS = ("added", "removed", "merged", "split", *_COMPARED)

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Difference:
    """One change of one event. ``other``: the event it was merged into or split from."""

    kind: Kind
    event_id: str
    headline: str
    before: dict[str, object]
    after: dict[str, object]
    other: str | None = None

    def record(self) -> dict[str, object]:
        """The difference for machines: JSON values only."""
        return {
            "kind": self.kind,
            "event_id": self.event_id,
            "other": self.other,
            "headline": self.headline,
            "before": _plain(self.before),
            "after": _plain(self.after),
        }

    def words(self) -> str:
        """The difference for people, without the headline; empty where the kind says it all."""
        match self.kind:
            case "merged":
                return f"into {self.other}"
            case "split":
                return f"from {self.other}"
            case "re-dated":
                return f"{date_in_words(self.before)} -> {date_in_words(self.after)}"
            case "settled" | "re-worded":
                return "; ".join(f"{name}: {self.before[name]} -> {self.after[name]}" for name in self.after)
            case _:
                return date_in_words(self.after or self.before)


def differences(
    events_before: pa.Table, mentions_before: pa.Table, events_after: pa.Table, mentions_after: pa.Table
) -> list[Difference]:
    """What changed, by kind and event id; rows of ``timeline`` and ``timeline_mentions`` of two versions."""
    before, after = _differing(events_before, events_after), _differing(events_after, events_before)
    gone, new = before.keys() - after.keys(), after.keys() - before.keys()
    merged = _where_most_went(gone, mentions_before, mentions_after)
    split = _where_most_went(new, mentions_after, mentions_before)
    found = [_came_or_went(e, before[e], {}, merged.get(e)) for e in gone]
    found += [_came_or_went(e, {}, after[e], split.get(e)) for e in new]
    found += [d for e in before.keys() & after.keys() for d in _changed(before[e], after[e])]
    return sorted(found, key=lambda d: (_KINDS.index(d.kind), d.event_id))


def _differing(events: pa.Table, others: pa.Table) -> dict[str, Row]:
    """The rows, by id, that are not just so among the others."""
    names = ["event_id", *(name for compared in _COMPARED.values() for name in compared)]
    keep = pc.invert(pc.is_in(_fingerprints(events, names), _fingerprints(others, names)))
    return {row["event_id"]: row for row in events.select(names).filter(keep).to_pylist()}


def _fingerprints(events: pa.Table, names: Sequence[str]) -> pa.ChunkedArray:
    """Each row as one text, so that rows can be compared by the column."""
    cells = [pc.fill_null(events[name].cast(pa.string()), "\x00") for name in names]
    return pc.binary_join_element_wise(*cells, "\x1f")


def _where_most_went(ids: set[str], here: pa.Table, there: pa.Table) -> dict[str, str]:
    """For each id the event that has most of its mentions in the other version, if any."""
    mine = here.filter(pc.is_in(here["event_id"], pa.array(sorted(ids), pa.string())))
    theirs = there.filter(pc.is_in(there["mention_id"], mine["mention_id"].combine_chunks()))
    home = dict(zip(theirs["mention_id"].to_pylist(), theirs["event_id"].to_pylist(), strict=True))
    counts: dict[str, Counter[str]] = {}
    for event_id, mention_id in zip(mine["event_id"].to_pylist(), mine["mention_id"].to_pylist(), strict=True):
        if mention_id in home:
            counts.setdefault(event_id, Counter())[home[mention_id]] += 1
    return {event_id: min(c, key=lambda other: (-c[other], other)) for event_id, c in counts.items()}


def _came_or_went(event_id: str, before: Row, after: Row, other: str | None) -> Difference:
    kinds: tuple[Kind, Kind] = ("merged", "removed") if before else ("split", "added")
    headline = (after or before)["headline"]
    return Difference(kinds[0] if other else kinds[1], event_id, headline, dict(before), dict(after), other)


def _changed(before: Row, after: Row) -> list[Difference]:
    found = []
    for kind, names in _COMPARED.items():
        changed = [name for name in names if before[name] != after[name]]
        if changed:
            shown = names if kind == "re-dated" else changed
            was, now = ({name: row[name] for name in shown} for row in (before, after))
            found.append(Difference(kind, after["event_id"], after["headline"], was, now))
    return found


def _plain(cells: Mapping[str, object]) -> dict[str, object]:
    return {name: value.isoformat() if isinstance(value, dt.date) else value for name, value in cells.items()}
