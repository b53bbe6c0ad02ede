"""What the sentences so far have dated: named events, who spoke when, and the time the story has reached.

Here: the memory of one document, and what it gives a later event. Not here: which event asks for it
(``sentence_dates``).
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, replace
from functools import lru_cache

from assets.dated_events.attribution import REPORTING
from assets.dated_events.clauses import is_of_an_age, verb_group
from assets.dated_events.event_date import EventDate, before, shifted, since
from assets.dated_events.events import Trigger
from assets.dated_events.lexicon import modality, nouns, verbs, words
from assets.dated_events.parsing import Parse
from assets.dated_events.subjects import subject

_SUFFIXES = tuple({suffix for suffix, _ in nouns.SUFFIXES})
_STEM = 4
"""So many letters at least has a noun in common with the verb that it is made from."""
_NEWS = dt.timedelta(7)
"""How long before publication what is told may still be news, and the next sentence may be told of a later day."""
_CLOSE = ("day", "week", "month")
"""How finely a time is told that the next sentence of its paragraph is told of as well; of longer ones it goes on."""
_PERIODS = ("month", "quarter", "half", "year")
OF_THE_NEWS = dt.timedelta(62)
"""How long before publication an event may be that is a story's news, or that it names before it tells its day."""
_SETTINGS = words("after following upon until before during throughout since")
_CLAUSES = words("after before once until when")
_THE_SAME = words("he she it they we i nobody one none")
_JUST = 2
"""So many sentences back an event was told just now."""
_LEAD = 3
"""So many sentences with a date make a story's lead, at most."""
_SAYINGS = REPORTING | verbs.TURNS
"""What a lead tells beside the news."""
_SPEAKS = _SAYINGS | words("address arrive come interview meet quit resign speak thank visit")
"""What puts somebody before those who report it."""
_TRADED = words("bond contract currency dollar euro future futures index price share stock yen yield")
"""What is traded: it moves on the day of the report, beside figures of a month or a year."""
_RESULTS = words("earnings income loss margin order profit revenue sale turnover")
"""What a firm reports of a quarter or a year: all figures of the story are of that one."""
_RECENT = dt.timedelta(4)
"""How long before publication an occasion may be that the whole story reports."""
_STRIKES = verbs.HARMS | nouns.MISDEEDS_AND_DISASTERS | verbs.STRIKES
_SINCE_IT_STRUCK = verbs.RESPONDS | verbs.WITNESSED
_ALSO_REACHES = ("hit", "strike")
_JUDGES = REPORTING | verbs.WANT | verbs.REACTS
_REACTIONS = _SAYINGS | verbs.REACTS


@dataclass(frozen=True, slots=True)
class Place:
    """Where a sentence stands: how many are before it in the body, and the number of its paragraph."""

    sentence: int
    paragraph: int


class Memory:
    """What the sentences so far have dated: named events, and the time the story has reached."""

    def __init__(self, published_on: dt.date) -> None:
        self.published_on = published_on
        self._named: dict[str, EventDate] = {}
        self._latest: dict[str, tuple[EventDate, int]] = {}
        self._told_with: dict[str, set[str]] = {}
        """The words of the sentences that have told of such an event."""
        self._times: dict[str, dict[str, set[tuple[dt.date, dt.date]]]] = defaultdict(dict)
        self._spoke: dict[str, list[EventDate]] = {}
        self.last_day: dt.date | None = None
        """The last day on which an expression puts what a main clause tells."""
        self._lead: set[int] = set()
        self._news: dict[bool, EventDate] = {}
        """What the lead tells of a recent day: by whether it is only said."""
        self._of_today: set[bool] = set()
        """Whether the lead has something only said, or done, on the day of publication."""
        self._verdict = False
        self._struck: EventDate | None = None
        self._reached: _Reached | None = None
        self._background: _Reached | None = None
        """What was dated last of a time long before publication."""
        self._figures: _Reached | None = None

    def remember(self, parse: Parse, trigger: Trigger, date: EventDate, place: Place) -> None:
        """Keep the date of an event that an expression dates, for later mentions and for the sentences after it."""
        if date.way == "past-scene":
            self._reached = _Reached(date, place)
        if place.sentence <= 1 and _strikes(parse, trigger) and date.day and self.published_on - date.day <= _NEWS:
            self._struck = self._struck or date
        self._verdict |= place.sentence <= 0 and trigger.lemma in verbs.VERDICTS
        if date.timex is None or date.earliest is None or (date.latest is None and date.way != "begun"):
            return
        if trigger.nominal and _is_another(parse, trigger.head):
            return
        lemma = parse.lemmas[trigger.core]
        self._named.setdefault(lemma, date)
        self._told_with.setdefault(lemma, set()).update(parse.lemmas)
        self._latest[lemma] = date, place.sentence
        self._times[lemma[:_STEM]].setdefault(lemma, set()).add((date.earliest, date.latest or dt.date.max))
        if date.latest is None:
            return
        if self.published_on - date.latest > OF_THE_NEWS:
            self._background = _Reached(date, place)
        self._remember_news(parse, trigger, date, place)
        if date.day is not None and parse.deps[trigger.head] == "ROOT":
            self.last_day = date.day
        self._remember_actor(parse, trigger, date)
        if trigger.nominal and trigger.lemma in verbs.GRADUAL and date.precision in _PERIODS:
            self._figures = _Reached(date, place)
        if _is_charged(parse, trigger.head) and date.day and date.latest < self.published_on:
            self._reached = _Reached(date, place)
        if trigger.nominal and _is_judged(parse, trigger.head) and date.day and date.latest < self.published_on:
            self._reached = _Reached(date, place)
        if trigger.nominal or date.latest >= self.published_on or date.way == "told-on":
            return
        group = verb_group(parse, trigger.head)
        if group.tense != "past" or group.perfect:
            return
        if parse.lemmas[trigger.head] in verbs.GRADUAL and date.precision in _PERIODS:
            self._figures = _Reached(date, place)
            return
        recent = self.published_on - date.latest <= _NEWS and _is_reported(parse, trigger.head)
        if recent or tells_on(parse, trigger.head) or _sets_scene(parse, trigger.head):
            self._reached = _Reached(date, place)

    def _remember_news(self, parse: Parse, trigger: Trigger, date: EventDate, place: Place) -> None:
        """The day that the lead tells of, where that is not the day of publication."""
        if len(self._lead) < _LEAD:
            self._lead.add(place.sentence)
        if place.sentence not in self._lead or date.day is None:
            return
        to_the_day = date.timex is not None and date.timex.precision == "day"  # not "this week", told on its Monday
        if date.day == self.published_on and to_the_day and (trigger.lemma in _SAYINGS or False not in self._news):
            self._of_today.add(trigger.lemma in _SAYINGS)  # what a story begins with is its news
        group = None if trigger.nominal else verb_group(parse, trigger.head)
        below = group is not None and group.tense == "none" and parse.tags[trigger.head] == "VBN"  # "a count completed"
        told = group is not None and (group.tense == "past" or below) and not group.negated
        if told and dt.timedelta(0) < self.published_on - date.day <= _RECENT:
            self._news.setdefault(trigger.lemma in _SAYINGS, date)

    def since_it_struck(self, verb: str) -> EventDate | None:
        """ "The army has set up tents", under a lead that tells of a quake: since then."""
        told = self._struck if verb in _SINCE_IT_STRUCK else None
        gone = told is not None and told.latest is not None and told.latest <= self.published_on
        return since(told, self.published_on, "news-since") if told is not None and gone else None

    def is_of_verdict(self) -> bool:
        """Whether the lead tells of a verdict: what the court was told was before it."""
        return self._verdict

    def news(self, trigger: Trigger) -> EventDate | None:
        """The recent day before publication that the story's lead tells of; None where it tells only of the same day.

        What was said is of the same day already where the lead has somebody say something on it.
        """
        said = trigger.lemma in _SAYINGS
        if said and self._of_today:
            return None
        if False in self._of_today:
            eve = self._news.get(False)  # "returned on Friday, a day after troops crushed a revolt"
            told = trigger.lemma in _REACTIONS
            return None if told or eve is None or eve.day != shifted(self.published_on, -1) else eve
        return self._news.get(said, self._news.get(not said))

    def _remember_actor(self, parse: Parse, trigger: Trigger, date: EventDate) -> None:
        who = None if trigger.nominal else subject(parse, trigger.head)
        acts = who is not None and parse.deps[who] != "nsubjpass"  # "was treated" tells nothing of when he spoke
        speaks = trigger.lemma in _SPEAKS
        if who is None or not (acts and speaks) or date.day is None or not parse.tags[who].startswith("NNP"):
            return
        if dt.timedelta(0) <= self.published_on - date.day <= _RECENT:
            self._spoke.setdefault(parse.lower[who], []).append(date)

    def spoke(self, who: str) -> EventDate | None:
        """The recent day on which the story has somebody act, where it is only one and not that of publication."""
        found = self._spoke.get(who, [])
        days = {date.day for date in found}
        return found[0] if len(days) == 1 and self.published_on not in days else None

    def named(self, parse: Parse, noun: int, place: Place) -> EventDate | None:
        """The date of an event told before that a definite noun names again: the one just told, else the first."""
        determiner = parse.child(noun, "det", "poss")
        if parse.child(noun, "nummod") is not None:
            return None  # "their past five matches" are not "the match"
        if determiner is None or parse.lower[determiner] in ("a", "an", "any", "another", "no"):
            return None
        lemma, told_apart = parse.lemmas[noun], _told_apart(parse, noun)
        akin = [lemma] if lemma in self._named else [word for word in self._named if named_after(lemma, word)]
        akin = [word for word in akin if not told_apart or told_apart & self._told_with[word]]
        just = [self._latest[word][0] for word in akin if 0 < place.sentence - self._latest[word][1] <= _JUST]
        first = [] if parse.lower[determiner] == "that" else [self._named[word] for word in akin]
        return next(iter((*just, *first)), None)

    def named_once(self, parse: Parse, noun: int) -> EventDate | None:
        """The date of the one event of the whole text that a noun may name, told before or after it."""
        lemma = parse.lemmas[noun]
        akin = self._times.get(lemma[:_STEM], {})
        words = [word for word in akin if same_word(lemma, word)]
        times = set[tuple[dt.date, dt.date]]().union(*(akin[word] for word in words))
        determiner = parse.child(noun, "det")
        if determiner is not None and parse.lower[determiner] in ("a", "an", "that"):
            return None  # one more, or the one just told of
        if len(times) != 1 or parse.tags[noun] != "NN" or parse.child(noun, "nummod", "amod") is not None:
            return None
        told = self._named[words[0]]
        return told if told.earliest is not None and self.published_on - told.earliest <= OF_THE_NEWS else None

    def only_one(self, lemmas: Collection[str]) -> EventDate | None:
        """The date of the recent events that such words name, where the text gives them only one."""
        named = [lemma for lemma in self._named if lemma in lemmas]
        times = {time for lemma in named for time in self._times[lemma[:_STEM]][lemma]}
        told = self._named[named[0]] if len(times) == 1 else None
        recent = told is not None and told.earliest is not None and self.published_on - told.earliest <= OF_THE_NEWS
        return told if recent else None

    def is_told_with(self, event: str, word: str) -> bool:
        """Whether a sentence that dates such an event has a word."""
        return word in self._told_with.get(event, ())

    def pointed_at(self, parse: Parse, verb: int, place: Place) -> EventDate | None:
        """ "It was voted down in 2012. That result was disputed": what the sentence before told, and so since then."""
        told = self._background
        if told is None or place.sentence == told.place.sentence or not told.holds_at(place):
            return None
        parts = parse.all_children(verb, "nsubj", "nsubjpass", "dobj")
        pointing = any(parse.lower[c] == "that" for part in parts for c in parse.all_children(part, "det"))
        return since(told.date, self.published_on, "told-on-since") if pointing else None

    def reached(self, parse: Parse, verb: int, place: Place) -> EventDate | None:
        """The past time that the sentence just before or the paragraph told of; telling on at once keeps it alive."""
        if self._reached is None or not self._reached.holds_at(place):
            return None
        date = self._reached.date
        if date.timex is None:
            who = subject(parse, verb)
            same = (
                who is not None and parse.lower[who] in _THE_SAME and place.paragraph == self._reached.place.paragraph
            )
            return replace(date, way="told-on") if same else None
        if (who := subject(parse, verb)) is not None and parse.lemmas[who] in _TRADED:
            return None
        if date.precision == "month" and parse.lemmas[verb] in verbs.LASTING:
            return since(date, self.published_on, "told-on-since")  # "He joined in June 2019. He led it ..."
        if is_of_an_age(parse, verb) or (verb_group(parse, verb).passive and parse.lemmas[verb] in verbs.PAID):
            return before(self.published_on, "past-background")
        if place.sentence - self._reached.place.sentence <= 1:
            self._reached = _Reached(date, place)
        assert date.latest is not None
        news = date.precision in ("day", "week") and self.published_on - date.latest <= _NEWS
        further = date.precision not in _CLOSE or place.paragraph != self._reached.place.paragraph
        if news or further or _is_wide(date) or _has_own_setting(parse, verb):
            return since(date, self.published_on, "told-on-since")
        return replace(date, way="told-on", basis="carried")

    def figures(self, parse: Parse, verb: int, place: Place) -> EventDate | None:
        """The month or year whose figures the sentence before gave: "Sales rose last year. Profits fell."

        A firm's further results are of that one as well, until the story tells of a time long before.
        """
        if self._figures is None or parse.lemmas[verb] not in verbs.GRADUAL:
            return None
        who = subject(parse, verb)
        ahead = self._figures.date.earliest is not None and self._figures.date.earliest > self.published_on
        if who is None or parse.lemmas[who] in _TRADED or _is_outlook(parse, verb) or ahead:
            return None
        looked_back = self._background is not None and self._background.place.sentence > self._figures.place.sentence
        if not self._figures.holds_at(place) and (looked_back or parse.lemmas[who] not in _RESULTS):
            return None
        self._figures = _Reached(self._figures.date, place)
        return replace(self._figures.date, way="told-on", basis="carried")


@dataclass(frozen=True, slots=True)
class _Reached:
    """A time told of, and where."""

    date: EventDate
    place: Place

    def holds_at(self, place: Place) -> bool:
        """Whether a sentence is the next one, or the one after that in the same paragraph."""
        reach = 2 if place.paragraph == self.place.paragraph else 1
        return 0 <= place.sentence - self.place.sentence <= reach


def _is_wide(date: EventDate) -> bool:
    """Whether what follows may well lie after it: stories go forward from a time that lasted."""
    assert date.earliest is not None
    assert date.latest is not None
    return date.extent == "throughout" and date.latest - date.earliest > _NEWS


def _has_own_setting(parse: Parse, verb: int) -> bool:
    """ "After the outbreak of war she worked as a nurse": a time of its own, though the text gives no date for it."""
    if any(parse.lower[c] in _SETTINGS for c in parse.all_children(verb, "prep") if c < verb):
        return True
    return any(_signals(parse, c) & _CLAUSES for c in parse.all_children(verb, "advcl"))


def _told_apart(parse: Parse, noun: int) -> set[str]:
    """ "The canal murder", "the blast at Pell": nouns that tell an event from others of its kind."""
    beside = [c for c in parse.children[noun] if parse.deps[c] in ("compound", "nmod", "poss")]
    behind = [c for signal in parse.all_children(noun, "prep") for c in parse.all_children(signal, "pobj")]
    return {parse.lemmas[c] for c in (*beside, *behind) if parse.tags[c].startswith("NN")}


def _is_outlook(parse: Parse, verb: int) -> bool:
    """ "Cut its forecast": decided on a day."""
    return any(parse.lemmas[c] in nouns.OUTLOOKS for c in parse.all_children(verb, "dobj"))


def _strikes(parse: Parse, trigger: Trigger) -> bool:
    """ "A quake hit Pell", but not "shares hit a record"."""
    who = None if trigger.nominal else subject(parse, trigger.head)
    disaster = who is not None and parse.lemmas[who] in nouns.MISDEEDS_AND_DISASTERS
    return disaster if trigger.lemma in _ALSO_REACHES else trigger.lemma in _STRIKES


def _is_charged(parse: Parse, verb: int) -> bool:
    """ "Is accused of robbing a shop on Monday": the day of which the story then tells more."""
    signal = parse.heads[verb]
    of_it = parse.deps[verb] == "pcomp" and parse.lower[signal] == "of"
    return of_it and parse.lemmas[parse.heads[signal]] in verbs.ACCUSE


def _is_judged(parse: Parse, noun: int) -> bool:
    """ "Sunday's defeat was the heaviest in years": of the day that the sentences after it tell of."""
    be = parse.heads[noun]
    told = parse.deps[noun] == "nsubj" and parse.tags[be] == "VBD" and parse.heads[be] == be
    return told and parse.lemmas[be] == "be" and parse.child(noun, "poss") is not None


def _is_another(parse: Parse, noun: int) -> bool:
    """ "The last strike", "a previous round": not the one that the text is about."""
    marks = {parse.lower[c] for c in parse.all_children(noun, "amod")}
    return bool(marks & (modality.GONE_BY | modality.RANKS))


def _signals(parse: Parse, clause: int) -> set[str]:
    return {parse.lower[c] for c in parse.all_children(clause, "mark", "advmod")}


def tells_on(parse: Parse, verb: int) -> bool:
    """Whether a verb carries a story on: a main clause that does not report or judge."""
    if parse.lemmas[verb] in _JUDGES:
        return False
    while parse.deps[verb] == "conj":
        verb = parse.heads[verb]
    return parse.heads[verb] == verb or _is_all_there_is(parse, verb)


def _is_all_there_is(parse: Parse, verb: int) -> bool:
    """ "The barge Ansa Marie hit the pier", where the parser takes the verb for a clause about the barge."""
    noun, who = parse.heads[verb], parse.child(verb, "nsubj")
    stands_alone = parse.deps[verb] == "relcl" and parse.heads[noun] == noun and parse.tags[noun].startswith("NN")
    return stands_alone and who is not None and who - len(parse.all_children(who, "compound")) == noun + 1


def _sets_scene(parse: Parse, verb: int) -> bool:
    """ "He was a boy when the town burned in 1944": a clause behind that says when a story begins."""
    return parse.deps[verb] == "advcl" and "when" in _signals(parse, verb) and tells_on(parse, parse.heads[verb])


def _is_reported(parse: Parse, verb: int) -> bool:
    """ "Winds of 90 mph were recorded on Thursday, forecasters said": told as the main clauses round it are."""
    said = parse.heads[verb]
    return parse.deps[verb] == "ccomp" and parse.lemmas[said] in verbs.SAY and parse.heads[said] == said


@lru_cache(maxsize=50_000)
def named_after(noun: str, verb: str) -> bool:
    """Whether a noun is made from a verb: "confirmation" from "confirm", "invasion" from "invade"."""
    return any(
        noun.endswith(suffix) and len(noun) - len(suffix) >= _STEM
        and verb.startswith(noun[: -len(suffix)]) and len(verb) - len(noun) + len(suffix) <= 3
        for suffix in _SUFFIXES
    )  # fmt: skip


def same_word(one: str, other: str) -> bool:
    """Whether two lemmas are one, or one is a noun made from the other."""
    return one == other or named_after(one, other) or named_after(other, one)
