"""The dates of a sentence's clauses that other clauses of the sentence give: what a verb shares with the one above it.

Here: what hangs together in one sentence. Not here: in which order a verb asks for a date (``verb_dates``).
"""

import datetime as dt
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import replace

from assets.dated_events.assigning import assign, carries_on
from assets.dated_events.attribution import REPORTING
from assets.dated_events.belonging import is_meant_before
from assets.dated_events.clauses import (
    VerbGroup,
    first_of_clauses,
    governor,
    group_of,
    is_infinitive,
    is_outcome,
    is_ranked,
    is_taken,
    is_written,
    rules_out,
)
from assets.dated_events.counting import distances
from assets.dated_events.event_date import UNTOLD, EventDate, after, before, begun, held, since
from assets.dated_events.events import Trigger
from assets.dated_events.lexicon import modality, nouns, verbs, words
from assets.dated_events.locating import Located, apart
from assets.dated_events.memory import Memory, Place
from assets.dated_events.nominal import SPOKEN_OF
from assets.dated_events.parsing import Parse
from assets.dated_events.relating import meant, set_off
from assets.dated_events.tenses import SEEM, is_counted, is_gone_infinitive, is_lasting

_SIDES = {"after": "before", "because": "before", "before": "after", "until": "after"}
"""On which side of the clause above a clause lies that such a word joins to it."""
_OF_A_DEED = words("accusation allegation charge count guilty innocent suspicion")
"""What somebody is of a deed, or stands under for one, which was before it."""
_TRIES = words("attempt bid effort try")
"""Nouns whose infinitive was tried when they were."""
_AGREES = words("agree pledge promise swear vow")
"""Verbs whose infinitive may still be to come, however long ago that was said."""
_PROMISES = verbs.PLAN | _AGREES | {"have"}
_KILLS = words("beat gun shoot stab strike")
"""Verbs beside which "dead" tells what came of it."""
_DRIVES = words("aid boost buoy dent drag drive fuel help hit hurt lift offset support underpin")
"""Participles of what moved a figure while it moved: "profit rose in 2023, helped by lower costs"."""
_NEWS = dt.timedelta(7)
"""How long before publication what two clauses tell of may be one piece of news."""


class ClauseDates(ABC):
    """The dates of one sentence's clauses; a clause asks the clause above it."""

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

    def _after_or_before(self, verb: int, group: VerbGroup) -> EventDate | None:
        """Died within weeks of his capture in March: on which side of the other event, and no more."""
        for other in self._expressions:
            signal = apart(self._parse, other)
            above = governor(self._parse, other) if signal is not None else None
            if signal == "since" and self._is_of_a_rank(other):
                continue
            if not any(p.dates for p in self._expressions[other]):
                continue  # "after it rained for three days"
            if signal is not None and above == verb:
                done = self._parse.tags[verb] == "VBN" and not is_infinitive(self._parse, verb)
                return set_off(signal, self._date(other), replace(group, perfect=group.perfect or done), self._day)
            if above is not None and self._parse.deps[above] == "conj" and self._parse.heads[above] == verb:
                # "Nine died and ten were hurt after a blast on Monday" may say it of both.
                return before(self._day, "past-once") if (group.tense, group.modal) == ("past", None) else None
        return None

    def _behind_or_ahead_of(self, verb: int, group: VerbGroup) -> EventDate | None:
        """ "Stopped in 1973 after her husband drowned": on one side of a dated clause; "before" of any."""
        clause = first_of_clauses(self._parse, verb)
        above = governor(self._parse, clause)
        if self._parse.deps[clause] != "advcl" or above is None or group.modal is not None:
            return None
        if group.tense != "past":
            return None
        marks = (self._parse.lower[mark] for mark in self._parse.all_children(clause, "mark"))
        signal = next((mark for mark in marks if mark in _SIDES), None)
        if signal is None or (signal != "before" and above not in self._expressions):
            return None
        date = self._date(above)
        told = date.earliest is not None and date.latest == self._day and signal == "before"
        if not (date.gone_by(self._day) or told):
            return None
        return set_off(_SIDES[signal], date, group, self._day)

    def _is_of_a_rank(self, other: int) -> bool:
        """ "The worst violence since a truce was signed": since when there was no other like it."""
        mark = self._parse.child(other, "mark")
        return is_ranked(self._parse, self._parse.heads[other] if mark is None else mark)

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
        if is_taken(parse, verb) or is_written(parse, verb):
            return self._follow(above)
        if is_infinitive(parse, verb):
            return None if is_gone_infinitive(parse, verb, group) else self._purpose(verb, above)
        if parse.lower[verb] == "dead" and parse.lemmas[above] in _KILLS and dep in ("oprd", "xcomp", "advcl", "acl"):
            return self._follow(above)  # "was shot dead in the attack"
        if dep in ("oprd", "xcomp", "acl") and parse.lemmas[above] == "find" and parse.tags[verb] == "VBN":
            found = group_of(parse, above)  # "was found dead on Sunday"
            return set_off("before", self._date(above), found, self._day) if found is not None else None
        if parse.lemmas[verb] in _DRIVES and parse.tags[verb] == "VBN" and dep in ("acl", "advcl"):
            return self._follow(above) if above < verb and parse.child(verb, "agent") is not None else None
        if parse.tags[verb] == "VBG" and dep == "acl" and self._date(above).gone_by(self._day):
            followed = self._follow(above)
            ruled = followed is not None and parse.lemmas[parse.heads[verb]] in nouns.RULES
            since_then = begun(followed) if followed is not None and ruled else None  # "passed a law allowing them to"
            return followed if since_then is None else replace(since_then, extent="within")
        if parse.tags[verb] == "VBG" and dep in ("advcl", "xcomp", "pcomp"):
            return self._gerund(verb, above)
        return None

    def _gerund(self, verb: int, above: int) -> EventDate | None:
        """Accused of going, planning on going; "by going" and "going" beside a clause are part of it."""
        parse, signal = self._parse, self._parse.heads[verb]
        if parse.lemmas[parse.heads[signal]] in _OF_A_DEED:
            date = self._date(above)  # "found guilty of taking bribes", "held on suspicion of arson"
            return before(date.latest if date.gone_by(self._day) and date.latest else self._day, "looked-back")
        if parse.lower[signal] == "of" and parse.lemmas[parse.heads[signal]] in modality.PROSPECTS:
            return after(self._day, "looked-forward")  # "hopes of joining"
        if rules_out(parse, above):
            return after(self._day, "looked-forward")
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
        if parse.lemmas[above] not in verbs.LOOKS_FORWARD or beside:
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
        promised = self._parse.lemmas[above] in verbs.LOOKS_FORWARD and self._parse.deps[verb] in ("xcomp", "ccomp")
        if promised and group is not None and group.tense == "present" and group.perfect:
            return None  # "has agreed to leave"
        had_to = (
            self._parse.lemmas[above] == "have" and group is not None and group.tense == "past" and not group.perfect
        )
        if is_outcome(self._parse, verb) or (had_to and self._date(above).timex is not None):
            return replace(self._date(above), way="part-of")  # "had to be led down last Tuesday"
        if noun in self._nominal and self._parse.deps[verb] == "acl" and self._date(noun).gone_by(self._day):
            return meant(self._date(noun), None, self._day, by_noun=True)
        if self._parse.lemmas[noun] in _TRIES and self._parse.deps[verb] == "acl":
            tried = self._date(noun) if noun in self._nominal else self._date(above)
            # "Crushed an attempt to seize it": tried when it was crushed.
            return replace(tried, way="part-of") if tried.latest is not None else None
        promised = self._parse.lemmas[above] in _PROMISES  # "still had to approve it"
        return meant(self._date(above), group, self._day, self._parse.deps[verb] == "acl", promised)

    def _joined(self, verb: int, group: VerbGroup, above: int) -> EventDate | None:
        other = group_of(self._parse, above)
        if above not in self._expressions or other is None or other.tense != group.tense or verb < above:
            return None
        if (group.modal is None) != (other.modal is None):
            return None  # "opened an inquiry on Monday and could fine them"
        begins = any(place.first <= 1 for place in self._expressions[above])
        said = self._parse.lemmas[verb] in verbs.SAY and self._parse.child(verb, "dobj") is None
        if (said and not begins) or group.perfect != other.perfect:
            return None
        if any(self._parse.lower[c] == "but" for c in self._parse.all_children(above, "cc")):
            return None  # "was approved in 2016 but put off"
        date = self._date(above)
        if not date.known:
            return None
        if self._parse.lemmas[verb] == "last":
            return replace(begun(date) or date, way="joined")  # "began on Monday and lasted for weeks"
        if self._is_for_long(verb) or (date.day is None and is_counted(self._parse, verb)):
            return since(date, self._day, "set-off")  # "was arrested in May and spent months in jail"
        between = any(above < p.first < verb for p in self._expressions[above])
        another = self._parse.child(verb, "nsubj", "nsubjpass") is not None or is_lasting(self._parse, verb, group)
        if between and (date.precision in ("year", "decade", "century") or (another and date.day is None)):
            return since(date, self._day, "set-off")  # "sued in 2002 and settled": that year or later
        return replace(date, way="joined")

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
        if self._parse.deps[verb] == "advcl" and signals & {"as", "while"} and self._moves_with(verb, above):
            return replace(self._date(above), way="joined") if self._date(above).known else None
        if self._parse.deps[verb] != "advcl" or not scene or not signals & {"when", "as", "while"}:
            return None
        if other is None or (other.tense, other.perfect) != (group.tense, group.perfect) or group.modal is not None:
            return None
        date = self._date(above)
        return replace(date, way="joined") if date.timex is not None and date.known else None

    def _moves_with(self, verb: int, above: int) -> bool:
        """ "Shares of one firm rose, while those of the other fell": figures of one time."""
        one, other = group_of(self._parse, verb), group_of(self._parse, above)
        both = {self._parse.lemmas[verb], self._parse.lemmas[above]} <= verbs.GRADUAL
        return (
            both and one is not None and other is not None and (one.tense, one.perfect) == (other.tense, other.perfect)
        )

    def _follow(self, above: int) -> EventDate | None:
        date = self._date(above)
        if date.way == "present-goes-on":
            return held(self._day, "part-of")
        group = group_of(self._parse, above)
        begins = self._parse.lemmas[above] in verbs.ASPECT_BEGIN
        if begins and group is not None and group.tense == "present" and group.perfect and date.timex is None:
            return held(self._day, "part-of")  # "have begun to clean it"
        if begins and date.day is not None:
            return replace(begun(date) or date, way="begun")
        return replace(date, way="part-of") if date.known else None

    def _beside(self, verb: int, group: VerbGroup) -> EventDate | None:
        """ "Began at Santos and moved on in 2011", "won a cup in May but missed the next": before or after that."""
        if group.tense != "past" or group.modal is not None:
            return None
        above = self._parse.heads[verb]
        if self._parse.deps[verb] == "conj" and is_meant_before(self._parse, above):
            return before(self._day, "past-once")  # "had planned to open it in May but put it off"
        if (
            self._parse.deps[verb] == "conj"
            and above < verb
            and (above in self._expressions or self._date(above).way == "part-of")
        ):
            told = self._date(above).gone_by(self._day) and not self._reports(verb)
            return set_off("after", self._date(above), group, self._day) if told else None
        for below in self._parse.all_children(verb, "conj"):
            if (shared := self._hurt_beside(below)) is not None:
                return shared
            date, other = self._date(below), group_of(self._parse, below)
            over = date.gone_by(self._day) or date.day == self._day
            if below not in self._expressions or not over or other is None or other.tense != "past":
                continue
            assert date.latest is not None
            who = self._parse.child(below, "nsubj", "nsubjpass")
            same = who is None or self._parse.tags[who] == "CD"  # "five were killed and 38 injured on Monday"
            shares = same and self._day - date.latest <= _NEWS
            return replace(date, way="joined") if shares else set_off("before", date, group, self._day)
        return None

    def _reports(self, verb: int) -> bool:
        """Whether somebody says or means something; "rejected two bids" is a deed."""
        deed = self._parse.lemmas[verb] in verbs.DENY and self._parse.child(verb, "dobj") is not None
        return self._parse.lemmas[verb] in REPORTING and not deed

    def _hurt_beside(self, others: int) -> EventDate | None:
        """ "Four were wounded and 20 hurt in a raid on Friday", where the parser hangs the raid from "20"."""
        dated = [] if self._parse.tags[others].startswith("VB") else self._dated_below(others)
        date = self._date(dated[0]) if dated else UNTOLD
        return replace(date, way="joined") if date.gone_by(self._day) else None

    def _is_for_long(self, verb: int) -> bool:
        places = self._expressions.get(verb, ())
        return any(p.timex.type == "DURATION" and not p.timex.value.startswith("PT") for p in places)

    def _dated_below(self, head: int) -> list[int]:
        return [i for i in self._parse.subtree(head) if i in self._expressions]

    @abstractmethod
    def _date(self, head: int) -> EventDate:
        """The date of a verb or noun of the sentence."""
