"""Why a row of ``dated_events`` says what it says: the words, the rule, the anchor and the parse, as data.

Here: what a reader is shown. Not here: how it is printed (``pipelines``), and the decisions themselves.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from assets.dated_events.correcting import correct
from assets.dated_events.parsing import Parse, Parser

_ANCHORS = {
    "explicit": "the date is written out",
    "relative": "counted from the publication date, {published_on}, or the date the story had reached",
    "publication": "no date in the text: tense and the publication date, {published_on}",
    "carried": "the date of an earlier sentence",
    "event": "counted from another event of the sentence",
}


@dataclass(frozen=True, slots=True)
class Arc:
    """One dependency of a parse: ``word`` stands in ``relation`` to ``head``."""

    head: str
    relation: str
    word: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """One row explained. Spans are code points of ``sentence``; ``expression`` is None where it stands elsewhere."""

    sentence: str
    trigger: tuple[int, int]
    expression: tuple[int, int] | None
    way: str | None
    read_by: str | None
    """The rule of the grammar that read the expression."""
    anchor: str | None
    arcs: tuple[Arc, ...]
    """The dependencies round the trigger: those that gave actor, target and place among them."""


def explain(row: Mapping[str, Any], sentence: Mapping[str, Any], parser: Parser) -> Explanation:
    """Explain a row of ``dated_events`` with its row of ``sentences``; ``parser`` reads the sentence again."""
    start, text = sentence["char_start"], sentence["text"]
    trigger = (row["trigger_start"] - start, row["trigger_end"] - start)
    way, _, read_by = (row["rule"] or "").partition(":")
    (parse,) = parser.parse([text])
    correct(parse, headline=sentence["role"] == "headline")
    anchor = _ANCHORS.get(row["date_basis"] or "")
    return Explanation(
        sentence=text,
        trigger=trigger,
        expression=_inside(row, start, len(text)),
        way=way or None,
        read_by=read_by or None,
        anchor=anchor and anchor.format(published_on=row["published_on"]),
        arcs=tuple(_arcs(parse, *trigger)),
    )


def _inside(row: Mapping[str, Any], start: int, length: int) -> tuple[int, int] | None:
    if row["timex_start"] is None:
        return None
    first, last = row["timex_start"] - start, row["timex_end"] - start
    return (first, last) if first >= 0 and last <= length else None


def _arcs(parse: Parse, start: int, end: int) -> list[Arc]:
    """What hangs from the words of the trigger, what those hang from, and the objects of their prepositions."""
    inside = [i for i in range(len(parse)) if parse.starts[i] < end and parse.ends[i] > start]
    wanted = set(inside)
    for i in inside:
        wanted.update(parse.children[i])
    prepositions = [i for i in wanted if parse.deps[i] in ("prep", "agent", "dative")]
    wanted.update(child for i in prepositions for child in parse.children[i])
    return [
        Arc(parse.words[parse.heads[i]], parse.deps[i], parse.words[i])
        for i in sorted(wanted)
        if parse.deps[i] != "punct"
    ]
