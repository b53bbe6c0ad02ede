"""The dates of a sentence's verbs: the ways from expressions, governing verbs, neighbours and publication to an event.

Here: the order of the ways. Not here: its nouns (``sentence_dates``), what an expression means (``tag``), what a tense
says (``tenses``), what the sentences before have dated (``memory``), counting from another event (``counting``), how
often each way is right (``confidence``).
"""

import datetime as dt
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import replace

from assets.dated_events.assigning import CARRIES_ON, LOOKS_FORWARD, assign, carries_on, group_of
from assets.dated_events.attribution import REPORTING, reporter
from assets.dated_events.clauses import (
    VerbGroup,
    first_of_clauses,
    governor,
    is_about,
    is_at_no_time,
    is_infinitive,
    is_outcome,
    is_ranked,
)
from assets.dated_events.counting import counted_on, distances
from assets.dated_events.dates import Timex
from assets.dated_events.event_date import UNTOLD, EventDate, after, before, begun, held, since
from assets.dated_events.events import Trigger
from assets.dated_events.lexicon import nouns, verbs
from assets.dated_events.locating import Located, apart, is_quoted
from assets.dated_events.memory import Memory, Place, tells_on
from assets.dated_events.nominal import SPOKEN_OF, attends
from assets.dated_events.parsing import Parse
from assets.dated_events.participants import subject
from assets.dated_events.relating import contradicts, counted_from, lasted, meant, over_by, related, set_off
from assets.dated_events.tenses import SEEM, by_tense, is_gone_infinitive, is_gradual, is_lasting

_TAKEN = frozenset(("joined", "occasion", "part-of"))
"""Ways in which an event takes the date of another one, and not how long that lasted."""
_SIDES = {"after": "before", "because": "before", "before": "after", "until": "after"}
"""On which side of the clause above a clause lies that such a word joins to it."""
_LEAD = 1
"""The last sentence, from 0, of a story's lead."""


class VerbDates(ABC):
    """The dates of one sentence's verbs; a clause asks the clause above it."""

    def __init__(
        self, parse: Parse, triggers: Sequence[Trigger], located: Sequence[Located], story: Memory, place: Place
    ) -> None:
        self._parse = parse
        self._story = story
        self._day = story.published_on
        self._place = place
        self._dates: dict[int, EventDate] = {}
        self._noun_of = {t.head: t.noun for t in triggers if t.noun is not None}
        self._nominal = {t.head for t in triggers if t.nominal}
        self._distances = distances(parse, located)
        lengths = [distance.length for distance in self._distances]
        self._expressions = assign(parse, triggers, [p for p in located if p not in lengths], self._day)

    def of(self, trigger: Trigger) -> EventDate:
        """The date of one trigger."""
        return self._date(trigger.head)

    def _date(self, head: int) -> EventDate:
        found = self._dates.get(head)
        if found is None:
            self._dates[head] = UNTOLD  # what a clause is told that asks itself
            group = group_of(self._parse, head)
            noun = head in self._nominal or group is None
            found = self._noun(head) if noun or group is None else self._verb(head, group)
            if found.way == "told-on":
                found = lasted(found, is_gradual(self._parse, head))
            elif found.way in _TAKEN:
                found = lasted(found, self._parse.lemmas[head] in nouns.LASTING if noun else self._lasts(head, group))
            self._dates[head] = found
        return found

    def _verb(self, verb: int, group: VerbGroup) -> EventDate:
        return (
            self._own(verb, group)
            or self._own(self._noun_of.get(verb), group)
            or self._of_its_noun(verb)
            or self._told_again(verb)
            or self._counted(verb)
            or self._after_or_before(verb, group)
            or self._at_occasion(verb, group)
            or self._when(verb, group)
            or self._begun(verb)
            or self._seemed(verb)
            or self._shared(verb, group)
            or self._told_on(verb, group)
            or self._behind_or_ahead_of(verb, group)
            or self._by_tense(verb, group)
        )

    def _by_tense(self, verb: int, group: VerbGroup) -> EventDate:
        """The tense counts from publication, in a report from when it was given."""
        day = self._told_on_day(verb)
        term = self._parse.lemmas[verb] in verbs.FOR_A_TERM
        lengthy = any((p.is_long and not term) or p.is_repeated for p in self._expressions.get(verb, ()))
        if lengthy and group.tense == "past" and group.modal is None and self._parse.lemmas[verb] not in REPORTING:
            return self._told(verb, before(day, "past-long"))
        date = by_tense(self._parse, verb, group, day, self._place.sentence <= _LEAD)
        said = reporter(self._parse, verb)
        told = self._date(said) if said is not None and said != verb else UNTOLD
        today = date.day == self._day or date.way == "past-quoted"
        if today and told.day is None and told.gone_by(self._day) and told.latest is not None:
            return self._told(verb, before(told.latest, "past-told"))  # "I won, she said last month"
        return self._spoken(verb, date) if day == self._day else self._told(verb, date)

    def _told_on_day(self, head: int) -> dt.date:
        """The day of publication; of what is reported, the day before it on which that was said."""
        said = reporter(self._parse, head)
        if said is None or said == head or not self._parse.tags[said].startswith("VB"):
            return self._day
        date = self._date(said)
        return date.day if date.day is not None and date.gone_by(self._day) else self._day

    def _own(self, head: int | None, group: VerbGroup | None) -> EventDate | None:
        if head is None or head not in self._expressions:
            return None
        lasting = self._lasts(head, group)
        for place in sorted(self._expressions[head], key=lambda p: (p.width, abs(p.first - head))):
            if place.is_long and self._parse.lemmas[head] in verbs.FOR_A_TERM:
                continue  # "jailed for two years"
            if place.timex.rule == "next_length" and group is not None and (group.tense, group.modal) == ("past", None):
                return before(self._day, "past-long")  # "over the next two decades she took 30,000 pictures"
            if (counted := counted_on(place.timex, self._story.last_day, self._day)) is not None:
                return counted
            if place.timex.value == "PRESENT_REF" and place.timex.relation != "until":
                continue
            date = related(*self._as_quoted(place, head), group, lasting)
            if date is not None:
                return date
        return None

    def _as_quoted(self, place: Located, head: int) -> tuple[Timex, dt.date]:
        """ "Yesterday" in somebody's own words is the day before he spoke."""
        day = self._told_on_day(head) if is_quoted(self._parse, place.first) else self._day
        again = None if day == self._day else counted_from(place.timex, day)
        return (place.timex, self._day) if again is None else (again, day)

    def _lasts(self, head: int, group: VerbGroup | None) -> bool:
        return group is not None and (is_lasting(self._parse, head, group) or is_gradual(self._parse, head))

    def _counted(self, head: int) -> EventDate | None:
        group = group_of(self._parse, head)
        for distance in self._distances:
            if head == distance.event and self._is_known_noun(distance.anchor):
                date = self._date(distance.anchor)
                counted = distance.from_anchor(date) if date.timex is not None else None
                once = group is not None and (group.tense, group.modal) == ("past", None)
                return over_by(counted, group, self._day) or (before(self._day, "past-once") if once else None)
            if head == distance.anchor and self._date(distance.event).way not in ("past-reported", "past-once"):
                return over_by(distance.from_event(self._date(distance.event)), group, self._day)
            if head == distance.event and any(p.dates for p in self._expressions.get(distance.anchor, ())):
                return over_by(distance.from_anchor(self._date(distance.anchor)), group, self._day)
        return None

    def _is_of_a_rank(self, other: int) -> bool:
        """ "The worst violence since a truce was signed": since when there was no other like it."""
        mark = self._parse.child(other, "mark")
        return is_ranked(self._parse, self._parse.heads[other] if mark is None else mark)

    def _is_known_noun(self, anchor: int) -> bool:
        """ "The day after the accident": an event that the text takes for known, and not news itself."""
        determiner = self._parse.child(anchor, "det")
        return anchor in self._nominal and determiner is not None and self._parse.lower[determiner] == "the"

    def _after_or_before(self, verb: int, group: VerbGroup) -> EventDate | None:
        """Died within weeks of his capture in March: on which side of the other event, and no more."""
        for other in self._expressions:
            signal = apart(self._parse, other)
            above = governor(self._parse, other) if signal is not None else None
            if signal == "since" and self._is_of_a_rank(other):
                continue
            if signal is not None and above == verb:
                done = self._parse.tags[verb] == "VBN" and not is_infinitive(self._parse, verb)
                return set_off(signal, self._date(other), replace(group, perfect=group.perfect or done), self._day)
            if above is not None and self._parse.deps[above] == "conj" and self._parse.heads[above] == verb:
                # "Nine died and ten were hurt after a blast on Monday" may say it of both.
                return before(self._day, "past-once") if (group.tense, group.modal) == ("past", None) else None
        return None

    def _behind_or_ahead_of(self, verb: int, group: VerbGroup) -> EventDate | None:
        """ "Stopped in 1973 after her husband drowned": on one side of the dated clause above."""
        clause = first_of_clauses(self._parse, verb)
        above = governor(self._parse, clause)
        if self._parse.deps[clause] != "advcl" or above not in self._expressions or group.modal is not None:
            return None
        date = self._date(above)
        if group.tense != "past" or not date.gone_by(self._day):
            return None
        signals = (self._parse.lower[mark] for mark in self._parse.all_children(clause, "mark"))
        return next((set_off(_SIDES[signal], date, group, self._day) for signal in signals if signal in _SIDES), None)

    def _at_occasion(self, verb: int, group: VerbGroup) -> EventDate | None:
        """ "Seized in a Tuesday raid", "killed in a fire that broke out on Tuesday": then, or since it began.

        Who is charged in one is charged later.
        """
        if self._parse.lemmas[verb] in verbs.OF_A_CASE:
            return None
        for noun in self._nominal:
            signal = self._parse.heads[noun]
            if self._parse.heads[signal] != verb or not attends(self._parse, noun):
                continue
            if noun in self._expressions and self._parse.lower[signal] in ("at", "in", "during"):
                other = any(contradicts(p.timex, group, self._day) for p in self._expressions[noun])
                return None if other else replace(self._date(noun), way="occasion")
            if self._parse.child(noun, "relcl") in self._expressions and self._date(noun).way == "begun":
                return set_off("after", self._date(noun), group, self._day)
        return None

    def _of_its_noun(self, verb: int) -> EventDate | None:
        """ "In a speech given in Pell, she warned": when the event of the noun was, where the clause tells that."""
        noun = self._noun_of.get(verb)
        if noun is None or noun != self._parse.heads[verb]:
            return None
        date = self._noun(noun)
        return date if date.way in ("occasion", "same-event") else None

    def _told_again(self, verb: int) -> EventDate | None:
        """ "That confirmation came ...": the verb says no more than that its subject took place."""
        if self._parse.lemmas[verb] not in verbs.HAPPEN:
            return None
        noun = self._parse.child(verb, "nsubj")
        if noun is None:
            return None
        date = self._own(noun, None)
        if date is not None:
            return replace(date, way="part-of")
        date = self._story.named(self._parse, noun, self._place)
        return replace(date, way="same-event", basis="carried") if date else None

    def _spoken(self, verb: int, date: EventDate) -> EventDate:
        """What somebody said and did on the day the story has him speak: news often appears on the next."""
        joined = self._parse.deps[verb] == "conj" and self._date(self._parse.heads[verb]).day == self._day
        who = subject(self._parse, verb) if date.way in ("past", "past-said") and not joined else None
        spoke = self._story.spoke(self._parse.lower[who]) if who is not None else None
        return date if spoke is None else replace(spoke, way="same-occasion", basis="carried")

    def _begun(self, verb: int) -> EventDate | None:
        """Began to fall in June: the date stands with what began."""
        infinitive = self._parse.child(verb, "xcomp")
        if infinitive is None or infinitive not in self._expressions or self._parse.lemmas[verb] not in CARRIES_ON:
            return None
        group = group_of(self._parse, infinitive)
        if group is None or contradicts(self._expressions[infinitive][0].timex, group_of(self._parse, verb), self._day):
            return None
        date = self._own(infinitive, group)
        return replace(date, way="part-of") if date else None

    def _seemed(self, verb: int) -> EventDate | None:
        """Seemed to hesitate: it seemed so when he did."""
        seen = self._parse.child(verb, "xcomp") if self._parse.lemmas[verb] in SEEM else None
        return None if seen is None else self._follow(seen)

    def _shared(self, verb: int, group: VerbGroup) -> EventDate | None:
        """The date of the clause above, where an event is part of what that one tells."""
        parse, dep, above = self._parse, self._parse.deps[verb], governor(self._parse, verb)
        if above is None or (parse.lemmas[above] in SEEM and dep == "xcomp"):
            return None
        if group.tense != "none":
            return self._joined(verb, group, above) if dep == "conj" else self._while(verb, group, above)
        if dep == "conj":
            date = self._date(above)
            between = any(above < place.first < verb for place in self._expressions.get(above, ()))
            later = between and date.day is None and date.gone_by(self._day) and date.earliest is not None
            return since(date, self._day, "joined") if later else date  # "signed in 2021 and extended twice"
        if dep == "acl" and parse.tags[verb] == "VBG" and parse.lemmas[verb] in SPOKEN_OF:
            return self._worded(verb, above)
        if carries_on(self._parse, verb):
            return self._follow(above)
        if is_infinitive(parse, verb):
            return None if is_gone_infinitive(parse, verb, group) else self._purpose(verb, above)
        if parse.tags[verb] == "VBG" and dep == "acl" and self._date(above).gone_by(self._day):
            return self._follow(above)
        if parse.tags[verb] == "VBG" and dep in ("advcl", "xcomp", "pcomp"):
            return self._gerund(verb, above)
        return None

    def _gerund(self, verb: int, above: int) -> EventDate | None:
        """Accused of going, planning on going; "by going" and "going" beside a clause are part of it."""
        parse, signal = self._parse, self._parse.heads[verb]
        if parse.lemmas[above] in verbs.LOOKS_BACK and parse.lower[signal] != "by" and parse.deps[verb] != "advcl":
            return before(self._day, "looked-back")
        beside = parse.deps[verb] == "advcl" or (parse.deps[verb] == "pcomp" and parse.lower[signal] in ("by", "while"))
        governing = group_of(parse, above)
        apart_from = parse.deps[verb] == "pcomp" and parse.lower[signal] in ("after", "before")
        if parse.lower[signal] == "for" and parse.lemmas[above] in verbs.FOR_A_DEED:
            return set_off("before", self._date(above), governing, self._day) if governing is not None else None
        told = governing is not None and governing.tense != "future" and governing.modal is None
        if apart_from and governing is not None and told and self._date(above).known:
            side = "after" if parse.lower[signal] == "before" else "before"
            return set_off(side, self._date(above), governing, self._day)
        if apart_from and parse.lower[signal] == "after" and governing is not None and governing.modal == "would":
            gone = any(self._date(head).gone_by(self._day) for head in self._dated_below(verb))
            return before(self._day, "participle") if gone else UNTOLD  # "would cut jobs after swinging to a loss"
        if parse.lemmas[above] not in LOOKS_FORWARD or beside:
            return self._follow(above)
        if parse.lower[signal] == "for" and parse.heads[signal] != above:
            return before(self._day, "participle")  # "punishment for leaving"
        return after(self._day, "looked-forward")

    def _worded(self, verb: int, above: int) -> EventDate:
        """ "Issued a statement condemning ...": said when the statement was made, where its verb tells that."""
        noun = self._parse.heads[verb]
        if self._noun_of.get(above) == noun or (self._parse.deps[noun] == "nsubj" and self._parse.heads[noun] == above):
            return replace(self._date(above), way="part-of")
        return before(self._day, "participle")

    def _purpose(self, verb: int, above: int) -> EventDate | None:
        """What was meant to come of an event, or was decided with the noun it hangs from ("the decision to block")."""
        group, noun = group_of(self._parse, above), self._parse.heads[verb]
        if is_outcome(self._parse, verb):
            return replace(self._date(above), way="part-of")
        if noun in self._nominal and self._parse.deps[verb] == "acl" and self._date(noun).gone_by(self._day):
            return meant(self._date(noun), None, self._day, by_noun=True)
        return meant(self._date(above), group, self._day, by_noun=self._parse.deps[verb] == "acl")

    def _joined(self, verb: int, group: VerbGroup, above: int) -> EventDate | None:
        other = group_of(self._parse, above)
        if above not in self._expressions or other is None or other.tense != group.tense or verb < above:
            return None
        if self._parse.lemmas[verb] in verbs.SAY or group.perfect != other.perfect:
            return None
        if any(self._parse.lower[c] == "but" for c in self._parse.all_children(above, "cc")):
            return None  # "was approved in 2016 but put off"
        date = self._date(above)
        began = begun(date) if self._parse.lemmas[verb] == "last" else None  # "began on Monday and lasted for weeks"
        return replace(began or date, way="joined")

    def _when(self, verb: int, group: VerbGroup) -> EventDate | None:
        """ "Was killed when a mine exploded in May": at the time that a clause below names."""
        for other in self._expressions:
            below = group_of(self._parse, other)
            if below is not None and self._parse.heads[other] == verb and (date := self._while(other, below, other)):
                return date if (below.tense, below.perfect) == (group.tense, group.perfect) else None
        return None

    def _while(self, verb: int, group: VerbGroup, above: int) -> EventDate | None:
        """ "Was killed in May when a mine exploded": at the time that the clause above names."""
        signals = {self._parse.lower[c] for c in self._parse.all_children(verb, "advmod", "mark")}
        other = group_of(self._parse, above)
        scene = above in self._expressions or (self._date(above).way or "").startswith("told-on")
        if self._parse.deps[verb] != "advcl" or not scene or not signals & {"when", "as", "while"}:
            return None
        if other is None or (other.tense, other.perfect) != (group.tense, group.perfect) or group.modal is not None:
            return None
        date = self._date(above)
        return replace(date, way="joined") if date.timex is not None and date.known else None

    def _follow(self, above: int) -> EventDate | None:
        date = self._date(above)
        if date.way == "present-goes-on":
            return held(self._day, "part-of")
        if self._parse.lemmas[above] in verbs.ASPECT_BEGIN and date.day is not None:
            return replace(begun(date) or date, way="begun")
        return replace(date, way="part-of") if date.known else None

    def _told_on(self, verb: int, group: VerbGroup) -> EventDate | None:
        if group.tense != "past" or group.perfect or group.modal is not None:
            return None
        figures = self._story.figures(self._parse, verb, self._place)
        if figures is not None or not tells_on(self._parse, verb):
            return figures
        reached = None if is_at_no_time(self._parse, verb) else self._story.reached(self._parse, verb, self._place)
        if reached is not None and reached.timex is not None and self._takes_longer(verb, reached):
            reached = since(reached, self._day, "told-on-since")
        return self._since_its_subject(verb) or reached

    def _takes_longer(self, verb: int, date: EventDate) -> bool:
        """ "The group spent two years there": perhaps beyond the time that the story has reached."""
        places = self._expressions.get(verb, ())
        lengthy = any(p.timex.type == "DURATION" and not p.timex.value.startswith("PT") for p in places)
        return lengthy and date.gone_by(self._day) and date.earliest is not None

    def _since_its_subject(self, verb: int) -> EventDate | None:
        """ "A round of talks held in May ended badly": not before a time gone by that is told of its subject."""
        who = subject(self._parse, verb)
        if who is None or not is_about(self._parse, who, {*self._nominal, *self._noun_of.values()}):
            return None
        told = [self._date(head) for head in self._dated_below(who) if head != verb]
        gone = [date for date in told if date.gone_by(self._day) and date.earliest]
        return since(max(gone, key=lambda d: d.latest or dt.date.min), self._day, "since-subject") if gone else None

    def _dated_below(self, head: int) -> list[int]:
        return [i for i in self._parse.subtree(head) if i in self._expressions]

    def _told(self, head: int, date: EventDate) -> EventDate:
        return date if self._told_on_day(head) == self._day else replace(date, basis="event")

    @abstractmethod
    def _noun(self, noun: int) -> EventDate:
        """The date of an event noun."""
