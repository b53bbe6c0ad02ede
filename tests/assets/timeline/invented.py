"""Invented documents and mentions for the tests of merging."""

import datetime as dt
from dataclasses import dataclass

import pyarrow as pa

from assets.dated_events.table import TABLE as DATED_EVENTS
from assets.raw_text.table import TABLE as RAW_TEXT
from assets.timeline.mention import Mention, read_mentions

FIRST_DAY = dt.date(2024, 3, 4)

STORIES = (
    "Dam near Velmora burst after heavy rain, engineers said the concrete wall had cracked below the spillway",
    "Chess grandmaster Ilka Torrent won the final in Brask, taking the title with a rook sacrifice on move forty",
    "Tram drivers in Ostrel walked out over night shifts while the operator cancelled every third service downtown",
    "Parliament of Karsten voted on the fishing treaty, the harbour towns demanded larger quotas for herring",
)


def day(number: int) -> dt.date:
    """The day so many days after the first."""
    return FIRST_DAY + dt.timedelta(days=number)


@dataclass(frozen=True)
class Told:
    """One mention to be told: trigger, who, and the day, or the first and the last day, that the text gives, if any."""

    lemma: str
    actor: str | None = None
    target: str | None = None
    on: dt.date | None = None
    factuality: str = "happened"
    until: dt.date | None = None


@dataclass(frozen=True)
class Paper:
    """One document to be invented."""

    document_id: str
    published_on: dt.date
    text: str
    told: tuple[Told, ...]
    source: str | None = None


def tables(papers: list[Paper]) -> tuple[pa.Table, pa.Table]:
    """The rows of ``raw_text`` and of ``dated_events`` of some documents."""
    documents = [_document(paper) for paper in papers]
    mentions = [_mention(paper, n, told) for paper in papers for n, told in enumerate(paper.told)]
    return pa.Table.from_batches([RAW_TEXT.batch(documents)]), pa.Table.from_batches([DATED_EVENTS.batch(mentions)])


def _document(paper: Paper) -> dict[str, object]:
    return {
        "document_id": paper.document_id,
        "content_hash": str(hash(paper)),
        "source_uri": f"invented:{paper.document_id}",
        "source": paper.source,
        "published_on": paper.published_on,
        "published_basis": "given",
        "text": paper.text,
    }


def _mention(paper: Paper, number: int, told: Told) -> dict[str, object]:
    on = told.on or paper.published_on
    return {
        "mention_id": f"{paper.document_id}/{number}/{told.lemma}",
        "document_id": paper.document_id,
        "sentence_no": number,
        "published_on": paper.published_on,
        "trigger": told.lemma,
        "trigger_lemma": told.lemma,
        "trigger_start": 10 * number,
        "trigger_end": 10 * number + 5,
        "actor": told.actor,
        "action": told.lemma,
        "target": told.target,
        "factuality": told.factuality,
        "earliest": on,
        "latest": told.until or on,
        "precision": "range" if told.until else "day",
        "extent": "within",
        "edtf": f"{on}/{told.until}" if told.until else on.isoformat(),
        "date_basis": "explicit" if told.on else "publication",
        "rule": "invented",
        "confidence": 0.9 if told.on else 0.5,
    }


def mention(mention_id: str, **cells: object) -> Mention:
    """One mention with these cells, and plain ones for the others."""
    paper = Paper("d", day(0), "", (Told("win", on=day(0)),))
    (row,) = tables([paper])[1].to_pylist()
    (found,) = read_mentions(pa.Table.from_batches([DATED_EVENTS.batch([row | {"mention_id": mention_id} | cells])]))
    return found
