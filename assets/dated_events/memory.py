"""What the sentences so far have dated: named events, who spoke when, and the time the story has reached.

Here: the memory of one document, and what it gives a later event. Not here: which event asks for it (``dating``).
"""

import datetime as dt
from dataclasses import replace

from assets.dated_events.attribution import REPORTING
from assets.dated_events.clauses import verb_group
from assets.dated_events.event_date import EventDate
from assets.dated_events.events import Trigger
from assets.dated_events.lexicon import nouns, verbs
from assets.dated_events.parsing import Parse
from assets.dated_events.participants import subject

_SUFFIXES = tuple({suffix for suffix, _ in nouns.SUFFIXES})
_RECENT = dt.timedelta(4)
"""How long before publication an occasion may be that the whole story reports."""


class Memory:
    """What the sentences so far have dated: named events, and the time the story has reached."""

    def __init__(self, published_on: dt.date) -> None:
        self.published_on = published_on
        self._named: dict[str, EventDate] = {}
        self._spoke: dict[str, list[EventDate]] = {}
        self._reached: EventDate | None = None
        self._reached_at = -1

    def remember(self, parse: Parse, trigger: Trigger, date: EventDate, number: int) -> None:
        """Keep the date of an event that an expression dates, for later mentions and for the sentences after it."""
        if date.timex is None or date.earliest is None or date.latest is None:
            return
        self._named.setdefault(parse.lemmas[trigger.core], date)
        self._remember_actor(parse, trigger, date)
        if trigger.nominal or date.latest >= self.published_on or not tells_on(parse, trigger.head):
            return
        group = verb_group(parse, trigger.head)
        if group.tense == "past" and not group.perfect:
            self._reached, self._reached_at = date, number

    def _remember_actor(self, parse: Parse, trigger: Trigger, date: EventDate) -> None:
        who = None if trigger.nominal else subject(parse, trigger.head)
        if who is None or date.day is None or not parse.tags[who].startswith("NNP"):
            return
        if dt.timedelta(0) <= self.published_on - date.day <= _RECENT:
            self._spoke.setdefault(parse.lower[who], []).append(date)

    def spoke(self, who: str) -> EventDate | None:
        """The recent day on which the story has somebody act, where it is only one and not that of publication."""
        found = self._spoke.get(who, [])
        days = {date.day for date in found}
        return found[0] if len(days) == 1 and self.published_on not in days else None

    def named(self, parse: Parse, noun: int) -> EventDate | None:
        """The date of an event told before that a definite noun names again."""
        determiner = parse.child(noun, "det", "poss")
        if determiner is None or parse.lower[determiner] in ("a", "an", "any", "another", "no"):
            return None
        lemma = parse.lemmas[noun]
        found = self._named.get(lemma)
        if found is None and lemma.endswith(_SUFFIXES):
            return next((date for verb, date in self._named.items() if named_after(lemma, verb)), None)
        return found

    def reached(self, number: int) -> EventDate | None:
        """The past time that the sentence just before told of; telling on keeps it alive."""
        if self._reached is None or not 0 <= number - self._reached_at <= 1:
            return None
        self._reached_at = number
        return replace(self._reached, way="told-on", basis="carried")


def tells_on(parse: Parse, verb: int) -> bool:
    """Whether a verb carries a story on: a main clause that does not report or judge."""
    if parse.lemmas[verb] in REPORTING or parse.lemmas[verb] in verbs.WANT:
        return False
    while parse.deps[verb] == "conj":
        verb = parse.heads[verb]
    return parse.heads[verb] == verb


def named_after(noun: str, verb: str) -> bool:
    """Whether a noun is made from a verb: "confirmation" from "confirm", "invasion" from "invade"."""
    return any(
        noun.endswith(suffix) and len(noun) - len(suffix) >= 4
        and verb.startswith(noun[: -len(suffix)]) and len(verb) - len(noun) + len(suffix) <= 3
        for suffix in _SUFFIXES
    )  # fmt: skip


def same_word(one: str, other: str) -> bool:
    """Whether two lemmas are one, or one is a noun made from the other."""
    return one == other or named_after(one, other) or named_after(other, one)
