"""Reading the timeline: filters, earlier versions, and the story behind one row.

Here: finding rows. Not here: writing them out (``assets.timeline.exporting``, ``cli``).
"""

import datetime as dt
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds

from assets.dated_events.table import TABLE as DATED_EVENTS
from assets.raw_text.table import TABLE as RAW_TEXT
from assets.sentences.table import TABLE as SENTENCES
from assets.timeline.differences import Difference, differences
from assets.timeline.table import MENTIONS
from assets.timeline.table import TABLE as TIMELINE
from pipelines.lake import Lake, file_name
from pipelines.ordering import in_order
from pipelines.releases import find_version


class NotFound(LookupError):
    """No such event or mention."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Which events: those whose bounds meet ``first``..``last``, of this actor (part of the name) and factuality,
    told by at least so many documents.
    """

    first: dt.date | None = None
    last: dt.date | None = None
    actor: str | None = None
    factuality: str | None = None
    min_documents: int = 1

    def expression(self) -> pc.Expression | None:
        """The filter for a dataset; ``None`` for all rows. An event with an open bound reaches as far as needed."""
        parts = []
        if self.first or self.last:
            parts.append(pc.field("earliest").is_valid() | pc.field("latest").is_valid())
        if self.first:
            parts.append((pc.field("latest") >= self.first) | pc.field("latest").is_null())
        if self.last:
            parts.append((pc.field("earliest") <= self.last) | pc.field("earliest").is_null())
        if self.actor:
            parts.append(pc.match_substring(pc.field("actor"), self.actor, ignore_case=True))
        if self.factuality:
            parts.append(pc.field("factuality") == self.factuality)
        if self.min_documents > 1:
            parts.append(pc.field("document_count") >= self.min_documents)
        combined = None
        for part in parts:
            combined = part if combined is None else combined & part
        return combined


def read_timeline(lake: Lake, wanted: Filter, as_of: str | None = None) -> pa.Table:
    """The events wanted, in order of time; ``as_of`` is a version's number, name or time."""
    expression = wanted.expression()
    folder, name = lake.published, file_name(TIMELINE)
    if as_of is None and folder.exists(name):
        # One sorted file: its row groups' statistics skip what lies outside the dates asked for.
        file = ds.dataset(f"{folder.path}/{name}", filesystem=folder.filesystem)
        return in_order(TIMELINE, file.to_table(filter=expression))
    version = None if as_of is None else find_version(lake, TIMELINE, as_of)
    return lake.read(TIMELINE, version=version, where=expression)


def read_difference(lake: Lake, before: str, after: str) -> list[Difference]:
    """What changed from one version of the timeline (number, release name or time) to another."""
    tables = [
        lake.read(table, version=version)
        for version in (find_version(lake, TIMELINE, before), find_version(lake, TIMELINE, after))
        for table, version in ((TIMELINE, version), (MENTIONS, _mentions_beside(lake, version)))
    ]
    return differences(*tables)


def _mentions_beside(lake: Lake, version: int) -> int:
    """The version of ``timeline_mentions`` that belongs to one of ``timeline``: a run writes the mentions last."""
    written = next(v for v in lake.history(TIMELINE) if v.version == version)
    history = lake.history(MENTIONS)
    same_run = [v.version for v in history if v.run_id and v.run_id == written.run_id]
    before = [v.version for v in history if v.time <= written.time]
    return max(same_run or before, default=0)  # the first version of a table holds no rows


@dataclass(frozen=True, slots=True)
class Evidence:
    """What stands behind one event: its row and, for each mention, the mention, its sentence and its document."""

    event: dict[str, object] | None
    mentions: list[tuple[dict[str, object], dict[str, object], dict[str, object]]]


def evidence(lake: Lake, wanted: str) -> Evidence:
    """The evidence for an event's or a mention's id. Raises ``NotFound``."""
    links = lake.read(MENTIONS, where=(pc.field("event_id") == wanted) | (pc.field("mention_id") == wanted))
    mention_ids = links["mention_id"].to_pylist() or [wanted]
    mentions = lake.read(DATED_EVENTS, where=pc.field("mention_id").isin(mention_ids)).to_pylist()
    if not mentions:
        raise NotFound(f"no event or mention has the id {wanted}; see: dateline timeline --format jsonl")
    events = lake.read(TIMELINE, where=pc.field("event_id").isin(links["event_id"].to_pylist())).to_pylist()
    days = {m["published_on"] for m in mentions}
    documents = {d["document_id"]: d for d in lake.read(RAW_TEXT, days=days).to_pylist()}
    sentences = {(s["document_id"], s["sentence_no"]): s for s in lake.read(SENTENCES, days=days).to_pylist()}
    return Evidence(
        events[0] if events else None,
        [(m, sentences[m["document_id"], m["sentence_no"]], documents[m["document_id"]]) for m in mentions],
    )
