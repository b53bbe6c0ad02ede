"""The dates of a document's events, sentence by sentence, and of its headlines from the story under them.

Not here: which way to a date an event of a sentence takes (``sentence_dates``), and the memory of what was dated
(``memory``).
"""

import datetime as dt
from dataclasses import replace

from assets.dated_events.attribution import REPORTING
from assets.dated_events.event_date import UNTOLD, EventDate, before, on, since
from assets.dated_events.events import Trigger
from assets.dated_events.lexicon import nouns, verbs, words
from assets.dated_events.locating import Located
from assets.dated_events.memory import OF_THE_NEWS, Memory, Place, same_word
from assets.dated_events.nominal import signal_of
from assets.dated_events.parsing import Parse
from assets.dated_events.relating import is_of_some_day
from assets.dated_events.sentence_dates import SentenceDates
from assets.dated_events.subjects import subject

_PRESENT_WAYS = frozenset(("present", "present-said", "past", "past-said", "participle-clause", "noun"))
"""Ways in which a headline's events are dated that tell no more than that they are the news."""
_BEHIND = ("about", "after", "for", "of", "over", "since")
"""Words in front of an event that the news comes after: "arrested over bridge crash"."""
_OF_TODAY = ("present", "perfect", "future")
"""Beginnings of the ways in which also a story tells of the day it was published."""
_AS_WRITTEN = ("present", "perfect-lasting", "perfect-now", "perfect-said")
"""Beginnings of the ways in which a story tells how things stand when it is published; its news is none of them."""
_OF_LEAD = {
    **nouns.TAKEN_UP,
    **dict.fromkeys(
        words("accident attack blast catastrophe disaster explosion incident tragedy"),
        nouns.MISDEEDS_AND_DISASTERS
        | words("attack blast bomb burn capsize collapse collide crash derail explode sink"),
    ),
    **dict.fromkeys(words("announcement decision judgment move ruling verdict"), verbs.DECIDE),
}
"""Nouns that take up again what the lead tells in a word of its own, and those words."""
_ONCE = words("appear arrive depart meet open reopen resume visit vote")
"""Verbs of what a story tells to be ahead once only: "they are due to meet" and "will meet on Monday" are one."""
_OUTSIDE_STORY = Place(-2, -2)
"""The place of a sentence that no other goes before."""
_MEANWHILE = verbs.GRADUAL | verbs.LASTING


class Dater:
    """Dates the events of one document, sentence by sentence in the order of the text."""

    def __init__(self, published_on: dt.date, narrative: bool = False) -> None:
        self._story = Memory(published_on)
        self._narrative = narrative
        self._lead: list[tuple[str, EventDate, bool]] | None = None

    def date(
        self, parse: Parse, triggers: list[Trigger], located: list[Located], place: Place
    ) -> dict[Trigger, EventDate]:
        """One date for each trigger of a sentence that stands at ``place`` in the document."""
        sentence = SentenceDates(parse, triggers, located, self._story, place)
        found = {t: self._in_its_time(sentence.of(t)) for t in triggers}
        for trigger, date in found.items():
            told = replace(date, told_by=(place.sentence, trigger.core))
            self._story.remember(parse, trigger, told, place)
        found = {t: self._since_the_news(t, date) for t, date in found.items()}
        if self._lead is None and triggers:
            self._lead = [
                (parse.lemmas[t.core], replace(date, told_by=(place.sentence, t.core)), t.lemma in REPORTING)
                for t, date in found.items()
            ]
        return found

    def look_ahead(self, parse: Parse, found: dict[Trigger, EventDate]) -> dict[Trigger, EventDate]:
        """The dates of a sentence, once all are dated: a noun without one has that which the text gives further down.

        "Survivors of the crash ... The plane crashed on Monday." What only its tense puts on the day of publication is
        on it or the day before where the next sentences tell of that one.
        """
        return {t: self._since_the_news(t, self._from_below(parse, t, date)) for t, date in found.items()}

    def _from_below(self, parse: Parse, trigger: Trigger, date: EventDate) -> EventDate:
        if not trigger.nominal and trigger.lemma in _ONCE and date.way in ("future", "infinitive"):
            who = subject(parse, trigger.head)
            same = who is not None and (
                not parse.tags[who].startswith("NN")  # "both", "they"
                or self._story.is_told_with(trigger.lemma, parse.lemmas[who])
            )
            told = self._story.only_one({trigger.lemma}) if same and date.latest is None else None
            ahead = told is not None and told.earliest is not None and told.earliest >= self._story.published_on
            return replace(told, way="same-event", basis="carried") if told is not None and ahead else date
        nowhere = date.way == "noun" or (date.way == "set-off" and date.timex is None and date.earliest is None)
        if not trigger.nominal or not nowhere:
            return date
        told = (
            self._story.named_once(parse, trigger.head)
            or self._of_lead(parse, trigger)
            or self._of_kind(parse, trigger)
        )
        goes_on = told is not None and told.latest is None and told.extent == "throughout"
        over = told is not None and told.latest is not None and told.latest <= self._story.published_on
        if told is None or not (goes_on or over):
            return date
        return replace(told, way="same-event", basis="carried" if told.timex else told.basis)

    def _of_lead(self, parse: Parse, trigger: Trigger) -> EventDate | None:
        """ "The recall", "the accident", "the decision": what the lead has told of, by its own or a wider word."""
        noun, lemma = trigger.head, parse.lemmas[trigger.head]
        if not _is_known(parse, noun) or parse.tags[noun] != "NN":
            return None
        lead = [(word, date) for word, date, _ in self._lead or [] if date.earliest is not None]
        kind = _OF_LEAD.get(lemma, frozenset())
        return next((date for word, date in lead if word in kind or same_word(word, lemma)), None)

    def _of_kind(self, parse: Parse, trigger: Trigger) -> EventDate | None:
        """ "The visit", "the talks" of those who arrived or met on a day: the only one that the text gives."""
        kind = nouns.TAKEN_UP.get(parse.lemmas[trigger.head])
        return self._story.only_one(kind) if kind and _is_known(parse, trigger.head) else None

    def headline(self, parse: Parse, triggers: list[Trigger], located: list[Located]) -> dict[Trigger, EventDate]:
        """The dates of a headline's events: those its story gives them in the lead, which is dated before.

        Its present tense tells the news; what the lead does not name again has the date of the lead's first event.
        """
        found = SentenceDates(parse, triggers, located, self._story, _OUTSIDE_STORY)
        return {t: self._from_lead(parse, t, self._in_its_time(found.of(t))) for t in triggers}

    def _in_its_time(self, date: EventDate) -> EventDate:
        """In a story what no expression dates was at some time before it was published, and never on that day."""
        of_today = date.way is None or date.way.startswith(_OF_TODAY)
        if not self._narrative or date.timex is not None or date.earliest is None or of_today:
            return date
        return UNTOLD if date.latest is None else before(date.latest, date.way or "noun")

    def _since_the_news(self, trigger: Trigger, date: EventDate) -> EventDate:
        """What only its tense puts on the day of publication, under a lead of a day before: on one of those days."""
        news = self._story.news(trigger)
        untold = date.day or (date.latest if date.way in ("counted", "perfect-news") else None)
        of_some_day = date.timex is not None and is_of_some_day(date.timex)  # "stormed it before dawn"
        if news is None or untold != self._story.published_on or (date.timex is not None and not of_some_day):
            return date
        return date if (date.way or "").startswith(_AS_WRITTEN) else since(news, self._story.published_on, "news-since")

    def _from_lead(self, parse: Parse, trigger: Trigger, own: EventDate) -> EventDate:
        passive = own.way == "participle" and parse.deps[parse.heads[trigger.head]] == "ROOT"  # "two killed in clash"
        gerund = own.way == "participle-going-on" and parse.deps[trigger.head] in ("csubj", "nsubj")
        if self._lead and own.timex is None and own.way in ("infinitive", "future"):
            return self._ahead_in_lead(parse, trigger) or own
        if own.timex is not None or not self._lead or not (passive or gerund or own.way in _PRESENT_WAYS):
            return own  # "Shelling hits market" is a noun's headline
        lemma = parse.lemmas[trigger.core]
        told = (date for word, date, _ in self._lead if same_word(word, lemma))
        again = next((date for date in told if date.earliest is not None and not _is_open(date)), None)
        if again is None and _is_beside_the_news(parse, trigger, own):
            return own
        date = again or self._news_of_lead()
        if date is None:
            return own if own.way == "noun" else on(self._story.published_on, "headline")
        ahead = date.earliest is not None and (date.latest is None or date.earliest > self._story.published_on)
        if again is None and (ahead or _is_behind(parse, trigger.head)):
            return own
        by = date.told_by if again is not None else None
        return replace(date, way="headline", basis="carried" if date.timex else date.basis, told_by=by)

    def _ahead_in_lead(self, parse: Parse, trigger: Trigger) -> EventDate | None:
        """ "Firm to close mill": when the lead says that it will."""
        told = [date for word, date, _ in self._lead or [] if same_word(word, parse.lemmas[trigger.core])]
        day = self._story.published_on
        ahead = (date for date in told if date.timex is not None and date.latest is not None and date.latest >= day)
        return next((replace(date, way="headline", basis="carried") for date in ahead), None)

    def _is_long_gone(self, date: EventDate) -> bool:
        return date.latest is not None and self._story.published_on - date.latest > OF_THE_NEWS

    def _news_of_lead(self) -> EventDate | None:
        """The date of the lead's first event that has a day, of what is reported in it before its reporting."""
        lead = [entry for entry in self._lead or [] if not self._is_long_gone(entry[1])]
        told = [date for _, date, reports in lead if not reports and (date.day or date.timex)]
        said = [date for _, date, reports in lead if reports and date.day and date.timex]
        return next((date for date in (*told, *said) if date.day), next(iter(told), None))


def _is_behind(parse: Parse, head: int) -> bool:
    """ "Arrested over crash", "suspect in robbery caught": what the news comes after; "killed in crash" is the news."""
    signal, above = signal_of(parse, head), parse.heads[parse.heads[head]]
    return signal in _BEHIND or (signal == "in" and parse.tags[above].startswith("NN") and above != head)


def _is_open(date: EventDate) -> bool:
    """Whether a date is of what is still to come, whenever that may be."""
    return date.latest is None and date.extent == "within"


def _is_known(parse: Parse, noun: int) -> bool:
    """ "The recall", "this accident": a noun that tells no more than that the reader knows of it."""
    determiner = parse.child(noun, "det")
    more = [c for c in parse.children[noun] if c != determiner and parse.deps[c] not in ("relcl", "punct", "appos")]
    return determiner is not None and parse.lower[determiner] in ("the", "this") and not more


def _is_beside_the_news(parse: Parse, trigger: Trigger, own: EventDate) -> bool:
    """ "Profit beats forecasts as demand grows": what was said before, and what goes on meanwhile."""
    if trigger.nominal:
        return trigger.lemma in nouns.REPORT_NOUNS and parse.deps[trigger.head] == "dobj"
    goes_on = parse.lemmas[trigger.head] in _MEANWHILE
    return goes_on and own.way == "present" and parse.deps[trigger.head] == "advcl"
