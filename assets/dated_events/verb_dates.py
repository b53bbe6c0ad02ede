"""The dates of a sentence's verbs: the ways from expressions, governing verbs, neighbours and publication to an event.

Here: the order of the ways. Not here: its nouns (``sentence_dates``), what other clauses (``clause_dates``) and events
(``occasion_dates``) give, what an expression means (``tag``), what a tense says (``tenses``), what the sentences before
have dated (``memory``), counting from another event (``counting``), how often each way is right (``confidence``).
"""

import datetime as dt
from dataclasses import replace

from assets.dated_events.arranging import ARRANGED
from assets.dated_events.assigning import CARRIES_ON
from assets.dated_events.attribution import REPORTING, reporter
from assets.dated_events.clauses import VerbGroup, group_of, is_at_no_time, is_outcome
from assets.dated_events.counting import counted_on
from assets.dated_events.dates import Timex
from assets.dated_events.event_date import UNTOLD, EventDate, before, edtf, from_timex, on, since
from assets.dated_events.events import Trigger
from assets.dated_events.lexicon import modality, nouns, verbs, words
from assets.dated_events.locating import Located, is_quoted
from assets.dated_events.memory import tells_on
from assets.dated_events.occasion_dates import OccasionDates
from assets.dated_events.relating import (
    contradicts,
    counted_from,
    is_of_some_day,
    lasted,
    over_by,
    related,
)
from assets.dated_events.subjects import subject
from assets.dated_events.tenses import SEEM, by_tense, is_gradual, is_lasting

_NEWS = dt.timedelta(7)
_ONCE = words("first last once times twice")
"""Adverbs with which even what changes for long is told of a moment."""
_TAKEN = frozenset(("joined", "occasion", "part-of"))
"""Ways in which an event takes the date of another one, and not how long that lasted."""
_LEAD = 1
"""The last sentence, from 0, of a story's lead."""


class VerbDates(OccasionDates):
    """The dates of one sentence's verbs."""

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
            if (
                found.extent == "throughout"
                and not noun
                and (self._is_counted(head) or self._fell_between(head, group))
            ):
                found = replace(found, extent="within")
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
            or self._put_off(verb, group)
            or self._shared(verb, group)
            or self._beside(verb, group)
            or self._found_by_its_subject(verb, group)
            or self._told_on(verb, group)
            or self._behind_or_ahead_of(verb, group)
            or self._in_which(verb, group)
            or self._by_tense(verb, group)
        )

    def _by_tense(self, verb: int, group: VerbGroup) -> EventDate:
        """The tense counts from publication, in a report from when it was given."""
        day = self._told_on_day(verb)
        term = self._parse.lemmas[verb] in verbs.FOR_A_TERM
        places = self._expressions.get(verb, ())
        lengthy = any((self._is_length(p) and not term) or p.is_repeated for p in places)
        if lengthy and group.tense == "past" and group.modal is None and self._parse.lemmas[verb] not in REPORTING:
            return self._told(verb, before(day, "past-long"))
        if lengthy and group.perfect and group.tense == "present":
            return self._told(verb, replace(before(day, "perfect-long"), extent="throughout"))
        date = by_tense(self._parse, *self._able(verb, group), day, self._place.sentence <= _LEAD)
        said = reporter(self._parse, verb)
        if group.tense == "past" and self._parse.deps[verb] == "ccomp" and self._is_heard(self._parse.heads[verb]):
            return before(day, "past-background")
        main = self._parse.deps[verb] in ("ROOT", "conj", "ccomp") and not group.negated
        since_then = any(self._parse.lower[c] == "since" for c in self._parse.all_children(verb, "prep", "mark"))
        seen = date.way == "past-quoted" and self._parse.lemmas[verb] in verbs.WITNESSED
        seen = seen or (date.way == "past-relative" and self._parse.lemmas[verb] in verbs.FLEES)
        if (date.way == "perfect" and main and not since_then) or seen:
            date = self._story.since_it_struck(self._parse.lemmas[verb]) or date
        if date.day == self._day and self._story.is_of_verdict() and self._is_told_to_court(verb, said):
            return before(day, "past-background")
        told = self._date(said) if said is not None and said != verb else UNTOLD
        today = date.day == self._day or date.way == "past-quoted"
        if today and told.day is None and told.gone_by(self._day) and told.latest is not None:
            return self._told(verb, before(told.latest, "past-told"))  # "I won, she said last month"
        return self._spoken(verb, date) if day == self._day else self._told(verb, date)

    def _able(self, verb: int, group: VerbGroup) -> tuple[int, VerbGroup]:
        """ "Were unable to reach it": when they were."""
        able = self._parse.heads[verb]
        be = self._parse.heads[able]
        was = group_of(self._parse, be) if self._parse.lemmas[be] == "be" else None
        told = self._parse.lower[able] in ("able", *modality.UNABLE) and self._parse.deps[verb] == "xcomp"
        return (be, was) if told and was is not None and was.tense == "past" else (verb, group)

    def _is_heard(self, said: int) -> bool:
        """ "She spent it on a horse, the court heard": what a court is told was long before."""
        who = self._parse.child(said, "nsubj")
        return (
            self._parse.lemmas[said] == "hear" and who is not None and self._parse.lemmas[who].lower() in nouns.COURTS
        )

    def _is_length(self, place: Located) -> bool:
        """ "For three weeks", "over eight months"."""
        over = place.timex.type == "DURATION" and self._parse.lower[place.first - 1 : place.first] == ["over"]
        return place.is_long or (over and not place.timex.value.startswith("PT"))

    def _is_told_to_court(self, *told: int | None) -> bool:
        """ "Prosecutors told the court she lied": said in the trial, as was what it reports."""
        heard = [self._parse.child(verb, "dobj") for verb in told if verb is not None]
        return any(self._parse.lemmas[i] in nouns.COURTS for i in heard if i is not None)

    def _told_on_day(self, head: int) -> dt.date:
        """The day of publication; of what is reported, the day before it on which that was said."""
        said = reporter(self._parse, head)
        if said is None or said == head or not self._parse.tags[said].startswith("VB"):
            return self._day
        date, group = self._date(said), group_of(self._parse, head)
        if not date.gone_by(self._day):
            return self._day
        ahead = group is not None and group.modal in ("will", "would", "may", "might") and not group.perfect
        return date.day or (date.earliest if ahead else None) or self._day  # "said in May it would"

    def _own(self, head: int | None, group: VerbGroup | None) -> EventDate | None:
        if head is None or head not in self._expressions:
            return None
        lasting = self._lasts(head, group)
        for place in sorted(self._expressions[head], key=lambda p: (p.width, p.first < head, abs(p.first - head))):
            if place.is_long and self._parse.lemmas[head] in verbs.FOR_A_TERM:
                continue  # "jailed for two years"
            if place.timex.rule == "next_length" and group is not None and (group.tense, group.modal) == ("past", None):
                return before(self._day, "past-long")  # "over the next two decades she took 30,000 pictures"
            told = self._day_above(head) or self._story.last_day
            if (counted := counted_on(place.timex, told, self._day)) is not None:
                if told is None and is_quoted(self._parse, place.first):
                    return before(self._day, "past-quoted")  # "twenty minutes later it was gone"
                return over_by(counted, group, self._day) or before(self._day, "past-once")
            if place.timex.rule == "units_on" and place.timex.earliest and place.timex.earliest > self._day:
                continue  # "five days on": so long after something told before
            if place.timex.value == "PRESENT_REF" and place.timex.relation != "until":
                continue
            if group is not None and (there := self._on_the_day_reached(head, place, group)) is not None:
                return there
            date = related(*self._as_quoted(place, head), group, lasting)
            if date is not None:
                return self._with_others(date, place, head)
        return None

    def _day_above(self, head: int) -> dt.date | None:
        """ "Left on Tuesday and vanished 35 minutes later": the day from which that counts."""
        above = self._parse.heads[head]
        joined = self._parse.deps[head] == "conj" and above in self._expressions and above < head
        return self._date(above).day if joined else None

    def _with_others(self, date: EventDate, place: Located, head: int) -> EventDate:
        """ "Won it in 2021 and 2022": in the one and the other."""
        ends = [date]
        for other in self._expressions[head]:
            one, two = sorted((place, other), key=lambda p: p.first)
            between = self._parse.lower[one.last + 1 : two.first]
            if other is not place and between in (["and"], ["and", "in"], ["and", "on"], ["or"]) and other.dates:
                ends.append(from_timex(other.timex, "clause"))
        days = [day for end in ends for day in (end.earliest, end.latest)]
        if len(ends) == 1 or None in days:
            return date
        first, last = min(filter(None, days)), max(filter(None, days))
        return replace(date, earliest=first, latest=last, precision="range", extent="within", edtf=edtf(first, last))

    def _on_the_day_reached(self, verb: int, place: Located, group: VerbGroup) -> EventDate | None:
        """ "She came on Tuesday. She left at noon": a time of no day is of the one that the paragraph tells of."""
        if place.timex.earliest != self._day or not is_of_some_day(place.timex):
            return None
        reached = self._told_on(verb, group)
        return reached if reached is not None and reached.day is not None else None

    def _as_quoted(self, place: Located, head: int) -> tuple[Timex, dt.date]:
        """ "Yesterday" in somebody's own words is the day before he spoke."""
        day = self._told_on_day(head) if is_quoted(self._parse, place.first) else self._day
        again = None if day == self._day else counted_from(place.timex, day)
        return (place.timex, self._day) if again is None else (again, day)

    def _lasts(self, head: int, group: VerbGroup | None) -> bool:
        noun = self._noun_of.get(head) if self._parse.lemmas[head] in ("have", "hold") else None
        if noun is not None and self._parse.tags[noun] == "NN":  # "had surgery" lasts as long as that
            return self._parse.lemmas[noun] in nouns.LASTING
        goes_on = group is not None and (is_lasting(self._parse, head, group) or is_gradual(self._parse, head))
        part = any(self._parse.lemmas[c] in nouns.LENGTHS for c in self._parse.all_children(head, "dobj"))
        return goes_on and not part and not self._is_counted(head)

    def _fell_between(self, verb: int, group: VerbGroup | None) -> bool:
        """ "Fell apart between 2010 and 2014": at some time between them, unless it lasts."""
        between = any(
            "between" in self._parse.lower[p.first - 1 : p.first + 1] for p in self._expressions.get(verb, ())
        )
        return between and not self._lasts(verb, group)

    def _is_counted(self, verb: int) -> bool:
        """ "Last raised taxes in 2022", "has complained three times since May"."""
        return any(self._parse.lower[c] in _ONCE for c in self._parse.all_children(verb, "advmod", "npadvmod"))

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
            if head == distance.event and group is not None and group.tense == "past" and self._speaks(head):
                return before(self._day, "past-once")  # "called for help shortly before contact was lost"
            if head == distance.event and any(p.dates for p in self._expressions.get(distance.anchor, ())):
                return over_by(distance.from_anchor(self._date(distance.anchor)), group, self._day)
        return None

    def _speaks(self, verb: int) -> bool:
        """Whether a verb of saying is itself reported, by somebody else and at another time."""
        reported = reporter(self._parse, verb) not in (None, verb)
        return reported and self._parse.lemmas[verb] in REPORTING and verb not in self._expressions

    def _is_known_noun(self, anchor: int) -> bool:
        """ "The day after the accident": an event that the text takes for known, and not news itself."""
        determiner = self._parse.child(anchor, "det")
        return anchor in self._nominal and determiner is not None and self._parse.lower[determiner] == "the"

    def _spoken(self, verb: int, date: EventDate) -> EventDate:
        """What somebody said and did on the day the story has him speak: news often appears on the next."""
        joined = self._parse.deps[verb] == "conj" and self._date(self._parse.heads[verb]).day == self._day
        who = subject(self._parse, verb) if date.way in ("past", "past-said") and not joined else None
        if who is not None and (just := self._since_it_befell(who)) is not None:
            return just
        spoke = self._story.spoke(self._parse.lower[who]) if who is not None else None
        return date if spoke is None else replace(spoke, way="same-occasion", basis="carried")

    def _since_it_befell(self, who: int) -> EventDate | None:
        """ "Moss, who was charged on Wednesday, pleaded guilty": on that day or since."""
        clause = self._parse.child(who, "relcl")
        date = self._date(clause) if clause in self._expressions and clause is not None else UNTOLD
        recent = date.day is not None and date.gone_by(self._day) and self._day - date.day <= _NEWS
        return since(date, self._day, "told-on-since") if recent else None

    def _begun(self, verb: int) -> EventDate | None:
        """Began to fall in June: the date stands with what began."""
        infinitive = self._parse.child(verb, "xcomp")
        if infinitive is None:  # "came from behind to beat Holm on Saturday"
            infinitive = next((i for i in self._parse.all_children(verb, "advcl") if is_outcome(self._parse, i)), None)
            if infinitive not in self._expressions:
                return None
        elif infinitive not in self._expressions or self._parse.lemmas[verb] not in CARRIES_ON:
            return None
        group = group_of(self._parse, infinitive)
        if group is None or contradicts(self._expressions[infinitive][0].timex, group_of(self._parse, verb), self._day):
            return None
        date = self._own(infinitive, group)
        return replace(date, way="part-of") if date else None

    def _put_off(self, verb: int, group: VerbGroup) -> EventDate | None:
        """ "Was due to open last spring but was postponed": at any time up to the news."""
        be, parse = self._parse.heads[verb], self._parse
        if parse.deps[verb] != "conj" or (group.tense, group.modal) != ("past", None):
            return None
        arranged = [be, *parse.all_children(be, "acomp")]
        was_to = [i for word in arranged if parse.lemmas[word] in ARRANGED for i in parse.all_children(word, "xcomp")]
        gone = any(i in self._expressions and self._date(i).gone_by(self._day) for i in was_to)
        return before(self._day, "past-once") if gone else None

    def _seemed(self, verb: int) -> EventDate | None:
        """Seemed to hesitate: it seemed so when he did."""
        seen = self._parse.child(verb, "xcomp") if self._parse.lemmas[verb] in SEEM else None
        return None if seen is None else self._follow(seen)

    def _told_on(self, verb: int, group: VerbGroup) -> EventDate | None:
        if group.tense == "present" and group.perfect and not group.negated:
            return self._since_then(verb) or (
                self._since_its_subject(verb) if self._parse.lemmas[verb] == "hold" else None
            )
        if group.tense == "past" and group.perfect and group.modal is None:
            return self._since_its_subject(verb)
        if group.tense != "past" or group.perfect or group.modal is not None:
            return None
        pointed_at = self._story.pointed_at(self._parse, verb, self._place)
        if pointed_at is not None:
            return pointed_at
        figures = self._story.figures(self._parse, verb, self._place)
        if figures is not None or not tells_on(self._parse, verb):
            return figures
        reached = None if is_at_no_time(self._parse, verb) else self._story.reached(self._parse, verb, self._place)
        if (
            reached is not None
            and reached.timex is not None
            and (self._takes_longer(verb, reached) or (group.negated and reached.day is None and reached.earliest))
        ):
            reached = since(reached, self._day, "told-on-since")
        return self._since_its_subject(verb) or reached

    def _since_then(self, verb: int) -> EventDate | None:
        """ "It peaked on Sunday. It has since fallen": after the day told last."""
        if not any(self._parse.lower[c] == "since" for c in self._parse.all_children(verb, "advmod", "mark")):
            return None
        told = self._story.last_day
        who = subject(self._parse, verb)
        own = [self._date(head) for head in self._dated_below(who) if head != verb] if who is not None else []
        gone = [date for date in own if date.gone_by(self._day) and date.earliest is not None]
        if gone:
            return since(gone[-1], self._day, "told-on-since")  # "Holm, who came in May, has since left"
        return since(on(told, "past"), self._day, "told-on-since") if told and told < self._day else None

    def _takes_longer(self, verb: int, date: EventDate) -> bool:
        """ "The group spent two years there": perhaps beyond the time that the story has reached."""
        return self._is_for_long(verb) and date.gone_by(self._day) and date.earliest is not None

    def _told(self, head: int, date: EventDate) -> EventDate:
        return date if self._told_on_day(head) == self._day else replace(date, basis="event")
