"""Which event gets which date: the ways from expressions, governing verbs, neighbours and publication to an event.

Here: the order of the ways, and the memory of a document's dates. Not here: what an expression means (``tag``), what
a tense says (``tenses``), counting from another event (``counting``), how often each way is right (``confidence``).
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace

from assets.dated_events.clauses import VerbGroup, governor, is_infinitive, verb_group
from assets.dated_events.event_date import UNTOLD, EventDate, after, before, edtf, from_timex, held
from assets.dated_events.events import Trigger
from assets.dated_events.lexicon import nouns, verbs
from assets.dated_events.locating import Located, dated_head
from assets.dated_events.parsing import Parse
from assets.dated_events.tenses import by_tense, is_lasting

_LOOKS_FORWARD = verbs.PLAN | verbs.WANT | verbs.THREATEN
_CARRIES_ON = verbs.IMPLICATIVE | verbs.ASPECT | verbs.PREVENT


class Dater:
    """Dates the events of one document, sentence by sentence in the order of the text."""

    def __init__(self, published_on: dt.date) -> None:
        self._published_on = published_on
        self._named: dict[str, EventDate] = {}

    def date(self, parse: Parse, triggers: list[Trigger], located: list[Located]) -> dict[Trigger, EventDate]:
        """One date for each trigger of a sentence."""
        sentence = _Sentence(parse, triggers, located, self._published_on, self._named)
        found = {t: sentence.of(t) for t in triggers}
        for trigger, date in found.items():
            if trigger.nominal and date.timex is not None:
                self._named.setdefault(parse.lemmas[trigger.head], date)
        return found


class _Sentence:
    """The dates of one sentence's events; a clause asks the clause above it."""

    def __init__(
        self, parse: Parse, triggers: Iterable[Trigger], located: Iterable[Located], day: dt.date,
        named: dict[str, EventDate],
    ) -> None:  # fmt: skip
        self._parse = parse
        self._day = day
        self._named = named
        self._noun_of = {t.head: t.noun for t in triggers if t.noun is not None}
        events = {t.head for t in triggers} | set(self._noun_of.values())
        self._expressions: dict[int, list[Located]] = {}
        for place in located:
            head = dated_head(parse, place, events)
            if head is not None and place.dates:
                self._expressions.setdefault(head, []).append(place)
        self._verbs: dict[int, EventDate] = {}

    def of(self, trigger: Trigger) -> EventDate:
        """The date of one trigger."""
        return self._noun(trigger.head) if trigger.nominal else self._verb(trigger.head)

    def _verb(self, verb: int) -> EventDate:
        found = self._verbs.get(verb)
        if found is None:
            self._verbs[verb] = UNTOLD
            found = self._verbs[verb] = self._date_verb(verb, verb_group(self._parse, verb))
        return found

    def _date_verb(self, verb: int, group: VerbGroup) -> EventDate:
        own = self._own(verb, group) or self._own(self._noun_of.get(verb), group)
        return own or self._shared(verb, group) or by_tense(self._parse, verb, group, self._day)

    def _own(self, head: int | None, group: VerbGroup | None) -> EventDate | None:
        if head is None or head not in self._expressions:
            return None
        place = min(self._expressions[head], key=lambda p: (_width(p), abs(p.first - head)))
        date = from_timex(place.timex, "clause")
        lasting = group is not None and is_lasting(self._parse, head, group)
        return _related(date, group, lasting, self._day)

    def _shared(self, verb: int, group: VerbGroup) -> EventDate | None:
        """The date of the clause above, where an event is part of what that one tells."""
        parse, dep, above = self._parse, self._parse.deps[verb], governor(self._parse, verb)
        if above is None or group.tense != "none":
            if dep == "conj" and above is not None and above in self._expressions and _same_tense(parse, verb, above):
                return replace(self._verb(above), way="joined")
            return None
        lemma = parse.lemmas[above]
        if dep == "conj":
            return self._verb(above)
        if is_infinitive(parse, verb) and dep == "xcomp" and lemma in _CARRIES_ON:
            return self._follow(above, "carried-on")
        if parse.tags[verb] == "VBG" and dep in ("advcl", "xcomp", "pcomp"):
            if lemma in _LOOKS_FORWARD and dep != "advcl":
                return after(self._day, "looked-forward")
            return self._follow(above, "participle-clause")
        return None

    def _follow(self, above: int, way: str) -> EventDate | None:
        date = self._verb(above)
        return replace(date, way=way) if date.known else None

    def _noun(self, noun: int) -> EventDate:
        own = self._own(noun, None)
        if own is not None:
            return own
        lemma, above = self._parse.lemmas[noun], governor(self._parse, noun)
        if lemma in self._named:
            return replace(self._named[lemma], way="same-event", basis="carried")
        governing = self._verb(above) if above is not None else UNTOLD
        if above is not None and (self._parse.lemmas[above] in _LOOKS_FORWARD or governing.way == "future"):
            return after(self._day, "noun-ahead")
        if lemma in nouns.LASTING:
            return held(self._day, "noun-lasting")
        if lemma in nouns.OCCASIONS and governing.known and self._attends(noun):
            return replace(governing, way="occasion")
        return before(self._day, "noun")

    def _attends(self, noun: int) -> bool:
        """Whether a clause is set at the event: "said at a meeting", "after the talks"."""
        head = self._parse.heads[noun]
        return self._parse.deps[noun] == "pobj" and self._parse.lower[head] in ("at", "in", "during", "after", "on")


def _width(place: Located) -> int:
    timex = place.timex
    if timex.earliest is None or timex.latest is None:
        return 10**6
    return (timex.latest - timex.earliest).days


def _same_tense(parse: Parse, verb: int, above: int) -> bool:
    return verb_group(parse, verb).tense == verb_group(parse, above).tense


def _related(date: EventDate, group: VerbGroup | None, lasting: bool, day: dt.date) -> EventDate:
    """An expression with a signal: since it, until it, by it, before or after it."""
    relation = date.timex.relation if date.timex else None
    if relation == "since" and date.latest is not None and date.latest <= day:
        return replace(date, latest=day, extent="throughout", precision="range", edtf=edtf(date.earliest, day))
    if lasting and date.extent == "within" and date.precision != "day":
        return replace(date, extent="throughout")
    return date
