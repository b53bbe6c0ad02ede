"""What an event that is told again takes over from where it was told first: "the crash" is of the plane that crashed.

Here: filling the parts that a later mention leaves open. Not here: which mention is of which event (``memory``,
``dating``).
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from assets.dated_events.event_date import EventDate
from assets.dated_events.lexicon import nouns, words
from assets.dated_events.memory import same_word

Cells = dict[str, object]
_AGAIN = ("same-event", "headline")
"""Ways to a date that rest on another mention of the event."""
_CONTESTS = nouns.VOTES | words("final game match opener race")
_OPEN = ("expected", "possible")
_PARTS = ("actor", "target", "place")


@dataclass(frozen=True, slots=True)
class Told:
    """A mention: its row, where it stands (sentence and token), and its date."""

    cells: Cells
    at: tuple[int, int]
    date: EventDate


def inherit(mentions: Iterable[Told]) -> list[Cells]:
    """The rows of one document, in their order, with the parts that other mentions of the same event tell."""
    told = list(mentions)
    by_place: dict[tuple[int, int], Cells] = {}
    for mention in told:
        by_place.setdefault(mention.at, mention.cells)
    filled = {}
    for mention in sorted(told, key=lambda m: (m.date.way == "headline", m.at)):  # what has taken over passes it on
        filled[id(mention)] = cells = _with_parts(mention, by_place)
        if by_place[mention.at] is mention.cells:
            by_place[mention.at] = cells
    return [filled[id(mention)] for mention in told]


def _with_parts(mention: Told, by_place: Mapping[tuple[int, int], Cells]) -> Cells:
    source = by_place.get(mention.date.told_by or (-1, -1))
    cells = mention.cells
    if source is None or source is cells or mention.date.way not in _AGAIN:
        return cells
    contest = cells["trigger_lemma"] in _CONTESTS  # who wins an election or votes does not hold it
    alike = same_word(str(cells["trigger_lemma"]), str(source["trigger_lemma"]))  # unlike "the decision" to cut a rate
    taken = {part: source[part] for part in _PARTS if cells[part] is None and (alike or part != "target")}
    known = {cells[part] for part in _PARTS}
    filled = {p: phrase for p, phrase in taken.items() if phrase not in known and not (contest and p != "place")}
    if mention.date.earliest != mention.date.latest and source["factuality"] in _OPEN and _is_open(mention):
        filled["factuality"] = source["factuality"]
    return cells | filled


def _is_open(mention: Told) -> bool:
    """Whether what is told again may still be to come: "were not told of the closure"."""
    latest, day = mention.date.latest, mention.cells["published_on"]
    assert isinstance(day, dt.date)
    return mention.cells["factuality"] == "happened" and (latest is None or latest > day)
