"""The dates of a sentence's verbs that events named in it give: what they tell of an occasion, or of their subject.

Not here: what clauses give each other (``clause_dates``), and in which order a verb asks (``verb_dates``).
"""

import datetime as dt
from abc import abstractmethod
from dataclasses import replace

from assets.dated_events.attribution import REPORTING
from assets.dated_events.clause_dates import ClauseDates
from assets.dated_events.clauses import VerbGroup, calls_off, governor, group_of, is_about
from assets.dated_events.event_date import UNTOLD, EventDate, before, since
from assets.dated_events.lexicon import nouns, verbs, words
from assets.dated_events.nominal import attends
from assets.dated_events.relating import contradicts, set_off
from assets.dated_events.subjects import subject

_IS_AT = words("attend boycott host join miss skip")
"""What one does to an event while it lasts: "miss Saturday's game"."""
_PUTS_IN_WRITING = REPORTING | verbs.TURNS | words("apologise apologize announce appear claim describe reveal thank")
_WRITINGS = words(
    """
    article blog broadcast column email essay interview letter memo message note podcast post recording report speech
    statement tweet video
    """
)
"""What is said in them was said when they were published, at the latest."""
_PUTS_OUT = words("air broadcast deliver give issue post print publish record release send upload write")
_LATER = verbs.OF_A_CASE | verbs.LOOKS_INTO
_DONE_BY_EVENTS = verbs.HARMS | verbs.BRINGS_ON


class OccasionDates(ClauseDates):
    """The dates of one sentence's verbs, from the nouns round them."""

    def _at_occasion(self, verb: int, group: VerbGroup) -> EventDate | None:
        """ "Seized in a Tuesday raid", "killed in a fire that broke out on Tuesday": then, or since it began.

        Who is charged in one is charged later; who looks into one does so as well.
        """
        if self._parse.lemmas[verb] in _LATER:
            return None
        for noun in sorted(self._nominal):
            signal = self._parse.heads[noun]
            missed = self._parse.heads[noun] == verb and self._parse.lemmas[verb] in _IS_AT
            if missed and self._parse.deps[noun] == "dobj" and noun in self._expressions:
                joins = self._parse.lemmas[verb] == "join" and self._parse.lemmas[noun] not in nouns.AT_A_DAY
                other = any(contradicts(p.timex, group, self._day) for p in self._expressions[noun])
                return None if joins or other else replace(self._date(noun), way="occasion")
            attended = self._parse.heads[signal] == verb and attends(self._parse, noun)
            if not attended and not self._leaves(verb, noun):
                continue
            if noun in self._expressions and self._parse.lower[signal] in ("at", "in", "during"):
                other = any(contradicts(p.timex, group, self._day) for p in self._expressions[noun])
                return None if other else replace(self._date(noun), way="occasion")
            if noun in self._expressions and self._leaves(verb, noun):
                return replace(self._date(noun), way="occasion")
            if self._parse.lemmas[noun] in nouns.UNFORESEEN and self._parse.lower[signal] in ("in", "during"):
                told = self._story.named(self._parse, noun, self._place)  # "lost his savings in the collapse"
                if told is not None and told.gone_by(self._day):
                    return replace(told, way="occasion", basis="carried")
            if self._parse.child(noun, "relcl") not in self._expressions:
                continue
            if self._date(noun).way in ("begun", "ended"):
                side = "after" if self._date(noun).way == "begun" else "before"
                return set_off(side, self._date(noun), group, self._day)
        return None

    def _in_which(self, verb: int, group: VerbGroup) -> EventDate | None:
        """ "A raid in which a guard was shot": when the raid was."""
        parse = self._parse
        if parse.deps[verb] != "relcl" or (group.tense, group.perfect, group.modal) != ("past", False, None):
            return None
        signals = [c for c in parse.all_children(verb, "prep") if parse.lower[c] in ("at", "during", "in")]
        if not any(parse.lower[i] == "which" for c in signals for i in parse.all_children(c, "pobj")):
            return None
        told = self._event_of(parse.heads[verb])
        date = UNTOLD if told is None else self._date(told)
        return replace(date, way="occasion") if date.timex is not None and date.gone_by(self._day) else None

    def _event_of(self, i: int) -> int | None:
        """The event that a noun names or is carried by, or that a date belongs to: "a war in 2017 in which"."""
        if i in self._nominal:
            return i
        carrying = (verb for verb, noun in self._noun_of.items() if noun == i)
        dated = (head for head, places in self._expressions.items() if any(p.first <= i <= p.last for p in places))
        return next(carrying, None) or next(dated, None)

    def _leaves(self, verb: int, noun: int) -> bool:
        """ "Walked out of the meeting on Tuesday": that is when, as he had to be there."""
        signals = [self._parse.heads[noun], self._parse.heads[self._parse.heads[noun]]]
        out = self._parse.deps[noun] == "pobj" and any(self._parse.lower[i] in ("from", "out", "into") for i in signals)
        return out and self._parse.lemmas[noun] in nouns.OCCASIONS and governor(self._parse, noun) == verb < noun

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
        if date is not None:
            return replace(date, way="same-event", basis="carried")
        group, known = group_of(self._parse, verb), self._parse.child(noun, "det", "poss")
        told = group is not None and (group.tense, group.modal) == ("past", None) and verb not in self._expressions
        once = told and known is not None and self._parse.lower[known] not in ("a", "an", "another", "no")
        return before(self._day, "past-once") if once else None  # "the two blasts happened minutes apart"

    def _found_by_its_subject(self, verb: int, group: VerbGroup) -> EventDate | None:
        """ "An inspection in 2021 found cracks", "a study published in 2021 showed": when that was."""
        who, lemma = subject(self._parse, verb), self._parse.lemmas[verb]
        if who is None or (group.tense, group.perfect, group.modal) != ("past", False, None):
            return None
        called_off = group.passive and calls_off(self._parse, verb, who)
        if called_off and who in self._expressions and self._date(who).gone_by(self._day):
            last = self._date(who).latest
            assert last is not None
            return replace(before(last, "set-off"), basis="event")  # "an attempt on Monday was called off"
        if who in self._nominal and lemma in _DONE_BY_EVENTS:
            own = self._date(who) if who in self._expressions else None
            date = own or self._story.named(self._parse, who, self._place)
            gone_by = date is not None and date.gone_by(self._day)  # "the eruption killed 31", of one told before
            return replace(date, way="occasion", basis="carried") if date is not None and gone_by else None
        told = self._where_it_stands(verb, who)
        gone = [date for date in told if date.gone_by(self._day) and date.earliest]
        return replace(max(gone, key=lambda d: d.latest or dt.date.min), way="occasion") if gone else None

    def _where_it_stands(self, verb: int, who: int) -> list[EventDate]:
        """ "In a study published last year, they found", "said in a letter sent in May"."""
        parse = self._parse
        inside = [c for p in parse.all_children(verb, "prep") for c in parse.all_children(p, "pobj")]
        kinds = nouns.STUDIES if parse.lemmas[verb] in verbs.FINDINGS else frozenset[str]()
        study = next((i for i in (who, *inside) if parse.lemmas[i] in kinds), None)
        if study is None and parse.lemmas[verb] in _PUTS_IN_WRITING:
            behind = (i for i in parse.subtree(verb) if i > verb and parse.lower[parse.heads[i]] == "in")
            written = (i for i in behind if parse.lemmas[i] in _WRITINGS)
            study = next((i for i in written if parse.lemmas[parse.child(i, "acl") or i] in _PUTS_OUT), None)
        return [] if study is None else [self._date(head) for head in self._dated_below(study) if head != verb]

    def _since_its_subject(self, verb: int) -> EventDate | None:
        """ "A round of talks held in May ended badly": not before a time gone by that is told of its subject."""
        who = subject(self._parse, verb)
        if who is None or not is_about(self._parse, who, {*self._nominal, *self._noun_of.values()}):
            return None
        told = [self._date(head) for head in self._dated_below(who) if head != verb]
        gone = [date for date in told if date.gone_by(self._day) and date.earliest]
        return since(max(gone, key=lambda d: d.latest or dt.date.min), self._day, "since-subject") if gone else None

    @abstractmethod
    def _own(self, head: int | None, group: VerbGroup | None) -> EventDate | None:
        """The date that expressions of its own give an event."""

    @abstractmethod
    def _noun(self, noun: int) -> EventDate:
        """The date of an event noun."""
