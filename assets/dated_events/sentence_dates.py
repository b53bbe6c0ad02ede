"""Which event of a sentence gets which date: its verbs as ``verb_dates`` says, and its nouns.

Here: the ways from expressions, verbs and what was told before to an event noun. Not here: what the words round a noun
say (``nominal``).
"""

import datetime as dt
import re
from dataclasses import replace

from assets.dated_events.clauses import VerbGroup, calls_off, governor, group_of, is_written, verb_group
from assets.dated_events.event_date import UNTOLD, EventDate, after, before, begun, edtf, ended, held, shifted
from assets.dated_events.lexicon import nouns, verbs, words
from assets.dated_events.nominal import (
    attends,
    begins_or_ends,
    brings_about,
    comes_for,
    due_to_begin,
    happens,
    is_added,
    is_ahead,
    is_before,
    is_called_off,
    is_held,
    is_risked,
    meets_for,
    signal_of,
    starts,
    takes_part,
    takes_part_in_clause,
)
from assets.dated_events.relating import length_after, related, set_off
from assets.dated_events.tenses import by_tense
from assets.dated_events.verb_dates import VerbDates

_DAYS = re.compile(r"P(\d{1,2})D")
"""So many days, as a TIMEX3 value."""
_GONE = ("past-relative", "past-background", "past-once", "past-perfect", "participle", "looked-back")
"""Ways of verbs that tell of a time before the news."""
_OVER_IN_A_DAY = words("concert funeral game marathon match parade race wedding")
_SPREADS = words("blaze drought epidemic heatwave outbreak wildfire")
_RECENT = dt.timedelta(30)
"""What lasted so long before publication may still go on."""
_DIES = verbs.HARMS | {"die"}


class SentenceDates(VerbDates):
    """The dates of one sentence's events; a noun asks the verb above it."""

    def _noun(self, noun: int) -> EventDate:
        own = self._own(noun, None) or self._counted(noun)
        if own is not None:
            return own
        if (soon := self._due_within(noun)) is not None:
            return soon
        if is_risked(self._parse, noun):
            return UNTOLD
        above = governor(self._parse, noun)
        governing = self._date(above) if above is not None else UNTOLD
        if self._is_share(noun) and governing.timex is not None:
            return replace(governing, way="noun-with-verb")  # "won in 2022 with 58 percent of the vote"
        if above is not None and (there := self._goes_on_or_ends(noun, above, governing)) is not None:
            return there
        again = self._story.named(self._parse, noun, self._place)
        if again is not None and not self._points_at_another(noun) and not self._was_over(noun, above, again):
            return replace(again, way="same-event", basis="carried")
        return (
            self._there_was(noun)
            or self._told_by_verb(noun, above, governing)
            or self._begun_or_ended(noun, above, governing)
            or self._on_a_side_of_verb(noun, above, governing)
            or self._beside_verb(noun, above, governing)
            or self._told(noun, before(self._told_on_day(noun), "noun"))
        )

    def _goes_on_or_ends(self, noun: int, above: int, governing: EventDate) -> EventDate | None:
        """ "The hearings continue", "the race ends on Sunday": what the verb says now, whatever was told before."""
        group = group_of(self._parse, above)
        if group is None or group.tense != "present" or group.perfect or self._parse.deps[noun] != "nsubj":
            return None
        if self._parse.lemmas[above] in verbs.ASPECT_GO_ON - {"go"} and governing.timex is None:
            return self._told(noun, held(self._day, "noun-lasting"))
        if begins_or_ends(self._parse, above) != "ended" or governing.timex is None:
            return None
        bound = ended(governing)
        return None if bound is None else replace(bound, way="ended")

    def _told_by_verb(self, noun: int, above: int | None, governing: EventDate) -> EventDate | None:
        """What the verb above, or a clause behind the noun, tells of it as of itself."""
        if above is None:
            return self._told_by_clause(noun)
        told = governing.way == "counted" or governing.timex is not None
        studied = self._parse.lemmas[noun] in nouns.STUDIES and self._parse.lemmas[above] in verbs.FINDINGS
        if told and studied and self._parse.deps[noun] == "nsubj" and above in self._expressions:
            return replace(governing, way="noun-with-verb")  # "in 2016 a survey found"
        if told and happens(self._parse, noun, above):
            goes_on = self._parse.lemmas[above] in verbs.ASPECT_GO_ON and governing.way != "since-subject"
            return replace(governing, way="noun-with-verb", extent="throughout" if goes_on else governing.extent)
        if is_called_off(self._parse, noun, above):
            return UNTOLD
        if (in_clause := self._told_by_clause(noun)) is not None or governing.timex is None:
            return in_clause
        if comes_for(self._parse, noun, above):
            bound, stays = self._from_then(noun, governing), self._parse.lemmas[noun] in nouns.STAYS
            return bound if stays or governing.day is None else replace(bound, extent="within")
        shared = is_held(self._parse, noun, above) or is_added(self._parse, noun, above)
        shared = shared or meets_for(self._parse, noun, above)
        return replace(governing, way="noun-with-verb") if shared else None

    def _told_by_clause(self, noun: int) -> EventDate | None:
        """ "The crash that closed the bridge on Monday": the date of what it did."""
        clause = self._parse.child(noun, "relcl")
        date = self._date(clause) if clause is not None and takes_part_in_clause(self._parse, clause) else UNTOLD
        known = date.timex is not None and date.earliest is not None
        return replace(date, way="noun-with-verb") if known else None

    def _on_a_side_of_verb(self, noun: int, above: int | None, governing: EventDate) -> EventDate | None:
        """What lies ahead of the verb above, or behind it: "after the raid"."""
        if above is None:
            return None
        group = group_of(self._parse, above)
        to_come = group is not None and is_before(self._parse, noun, group)
        if to_come or is_ahead(self._parse, noun, above, governing, self._day):
            return self._told(noun, after(self._told_on_day(noun), "noun-ahead"))
        occasion = self._parse.lemmas[noun] in nouns.OCCASIONS and not self._is_for_long(noun)
        if occasion or signal_of(self._parse, noun) != "after" or not governing.known:
            return None
        return set_off("before", governing, verb_group(self._parse, above), self._day) or UNTOLD

    def _beside_verb(self, noun: int, above: int | None, governing: EventDate) -> EventDate | None:
        """What takes place where the verb above does, or lasts meanwhile."""
        lemma, day = self._parse.lemmas[noun], self._told_on_day(noun)
        if lemma in nouns.VOTES and attends(self._parse, noun) and not self._is_cast(noun):
            return None
        timed = governing.timex is not None and not self._is_longer(noun)
        struck = lemma in nouns.MISDEEDS_AND_DISASTERS and signal_of(self._parse, noun) in ("in", "during")
        held_then = lemma in nouns.OCCASIONS or timed or (struck and governing.day is not None)
        if attends(self._parse, noun) and governing.known and held_then:
            return replace(governing, way="occasion")
        if lemma in nouns.LASTING and timed and governing.extent == "throughout" and self._is_close(noun, above):
            return replace(governing, way="noun-with-verb")
        if lemma in nouns.LASTING and self._is_gone_through(noun, above):
            return None
        if lemma in nouns.LASTING and not (timed and self._is_long_gone(governing)):
            return None if self._is_over(noun, governing) else self._told(noun, held(day, "noun-lasting"))
        bare = self._parse.tags[noun] in ("NN", "NNS") and self._parse.deps[noun] == "nsubj"
        told = self._parse.child(noun, "det") is not None or bare  # "heavy rain flooded it in December"
        new = timed and above in self._expressions and told
        new = new and self._parse.deps[noun] in ("nsubj", "dobj")
        if lemma in _SPREADS and self._parse.deps[noun] == "nsubj" and governing.day is not None:
            return None  # "a wildfire forced them out on Monday", which may have begun before
        part = above is not None and (governing.day is not None or new) and takes_part(self._parse, noun, above)
        return replace(governing, way="noun-with-verb") if part else None

    def _is_gone_through(self, noun: int, above: int | None) -> bool:
        """ "The first swap since the war", "worked through the pandemic"."""
        signal = signal_of(self._parse, noun)
        group = None if above is None else group_of(self._parse, above)
        worked = group is not None and (group.tense, group.modal) == ("past", None)
        return signal == "since" or (signal in ("through", "throughout") and worked)

    def _from_then(self, noun: int, date: EventDate) -> EventDate:
        """What begins on a day goes on for as long as is told, or nobody says how long."""
        if self._parse.lemmas[noun] in _OVER_IN_A_DAY:
            return replace(date, way="begun")
        if date.day is not None:
            for place in self._expressions.get(noun, ()):
                length = _DAYS.fullmatch(place.timex.value) if place.last < noun else None
                last = shifted(date.day, int(length[1]) - 1) if length else None
                if last is not None:
                    return replace(
                        date, latest=last, precision="range", extent="throughout", edtf=edtf(date.day, last),
                        time_of_day=None, way="begun",
                    )  # fmt: skip
        return replace(begun(date) or date, way="begun")

    def _was_over(self, noun: int, above: int | None, again: EventDate) -> bool:
        """ "Said after the match": not the one that is played next Saturday."""
        group = None if above is None else group_of(self._parse, above)
        gone = group is not None and (group.tense, group.modal) == ("past", None)
        ahead = again.earliest is not None and again.earliest > self._day
        decided = self._parse.lemmas[noun] in nouns.DECIDED  # "was disappointed by the decision"
        return ahead and gone and (decided or signal_of(self._parse, noun) in ("after", "during", "in", "at", "from"))

    def _points_at_another(self, noun: int) -> bool:
        """ "Of those who died eight years ago, she spoke of that sinking": of the one that has just been dated."""
        told = any(place.first < noun for places in self._expressions.values() for place in places)
        determiner = self._parse.child(noun, "det")
        return told and determiner is not None and self._parse.lower[determiner] == "that"

    def _is_close(self, noun: int, above: int | None) -> bool:
        """ "Has struggled with shortages since 2022": in one with its verb."""
        return above is not None and above in (self._parse.heads[noun], self._parse.heads[self._parse.heads[noun]])

    def _is_longer(self, noun: int) -> bool:
        """ "Filed a lawsuit in a long dispute": what lasts, and is the setting of a thing and not of the verb."""
        host = self._parse.heads[self._parse.heads[noun]]
        return self._parse.lemmas[noun] in nouns.LASTING and not self._parse.tags[host].startswith("VB")

    def _is_cast(self, noun: int) -> bool:
        """Voted in an election: what else is said of one, is said before it or after."""
        above = governor(self._parse, noun)
        return above is not None and self._parse.lemmas[above] in ("vote", "elect", "cast")

    def _begun_or_ended(self, noun: int, above: int | None, governing: EventDate) -> EventDate | None:
        """ "The strike began on Monday", "talks ended": one bound of what the noun names."""
        parse = self._parse
        clauses = [c for c in parse.all_children(noun, "relcl") if parse.child(c, "dobj") is None]
        telling = [(verb, self._date(verb)) for verb in clauses]
        if above is not None and parse.heads[noun] == above and parse.deps[noun] in ("nsubj", "nsubjpass", "dobj"):
            telling.append((above, governing))
        if above is not None and (start := starts(parse, noun, above)) is not None and self._date(start).timex:
            telling.insert(0, (start, self._date(start)))
        elif above is not None and governing.timex and brings_about(parse, noun, above):
            return self._from_then(noun, governing)
        for verb, date in telling:
            group = group_of(parse, verb)
            way = begins_or_ends(parse, verb)
            never_was = way == "ended" and calls_off(parse, verb, noun)
            if group is None or never_was or (way == "ended" and group.tense not in ("past", "none")):
                continue
            if way == "begun" and date.earliest is not None:
                return self._until_its_end(verb, self._from_then(noun, date))
            if way == "ended" and (bound := ended(date)) is not None:
                return replace(bound, way=way)
        return None

    def _is_share(self, noun: int) -> bool:
        whole = self._parse.heads[self._parse.heads[noun]]
        return self._parse.lemmas[noun] == "vote" and self._parse.lemmas[whole] in ("percent", "%", "share", "cent")

    def _due_within(self, noun: int) -> EventDate | None:
        """ "A report is due within 30 days": counted from publication."""
        be = self._parse.heads[noun]
        begins = self._due_to_begin(noun, be)
        if begins is not None:
            return begins
        is_due = self._parse.deps[noun] == "nsubj" and any(
            self._parse.lower[c] in ("due", "expected") for c in self._parse.all_children(be, "acomp")
        )
        lengths = [p for p in self._expressions.get(noun, ()) if p.timex.relation == "within"] if is_due else []
        date = related(lengths[0].timex, self._day, VerbGroup("future"), lasting=False) if lengths else None
        return None if date is None else replace(date, way="clause")

    def _due_to_begin(self, noun: int, be: int) -> EventDate | None:
        """ "Construction is due to start in October": from then on."""
        start = due_to_begin(self._parse, noun)
        if start is None:
            return None
        date, told = self._date(start), verb_group(self._parse, be)
        if not date.known and told.tense == "past":
            return UNTOLD
        ahead = date.earliest is not None and date.earliest > self._day
        return replace(begun(date) or date, way="begun") if ahead else None

    def _until_its_end(self, verb: int, date: EventDate) -> EventDate:
        """ "The trial began in 2023 and ended in December": from the one to the other."""
        for length in self._lengths_of(verb):
            last = length_after(self._date(verb).latest, length)
            if last is not None and date.earliest is not None:  # "began on 13 November and lasted nine weeks"
                return replace(date, latest=last, precision="range", edtf=edtf(date.earliest, last))
        ends = [v for v in self._parse.all_children(verb, "conj") if begins_or_ends(self._parse, v) == "ended"]
        ends = [v for v in ends if v in self._expressions and self._is_told_of(v)]
        last = self._date(ends[0]).latest if ends and self._parse.child(ends[0], "nsubj") is None else None
        if last is None or date.earliest is None or last < date.earliest:
            return date
        return replace(date, latest=last, precision="range", extent="throughout", edtf=edtf(date.earliest, last))

    def _is_told_of(self, verb: int) -> bool:
        """Whether a verb tells what was: "lasted nine weeks", but not "has lasted ten years" or "did not end"."""
        group = group_of(self._parse, verb)
        plain = group is not None and (group.tense, group.perfect, group.modal) == ("past", False, None)
        return plain and group is not None and not group.negated

    def _lengths_of(self, verb: int) -> list[str]:
        """The TIMEX3 values of how long a thing lasted that a verb tells to have begun."""
        joined = [v for v in self._parse.all_children(verb, "conj") if self._is_told_of(v)]
        lasted = [v for v in joined if self._parse.lemmas[v] == "last"]
        return [p.timex.value for v in lasted for p in self._expressions.get(v, ()) if p.timex.type == "DURATION"]

    def _is_over(self, noun: int, governing: EventDate) -> bool:
        """Whether what lasts stands under something gone by, of which nobody says that it goes on."""
        parse, signal = self._parse, self._parse.heads[noun]
        determiner = parse.child(noun, "det")
        if parse.child(noun, "nummod") is not None or (determiner is not None and parse.lower[determiner] == "that"):
            return True  # "survived two wars", "criticised that operation"
        if parse.lower[signal] == "for" and parse.lemmas[parse.heads[signal]] in verbs.FOR_A_DEED:
            return True  # "jailed for smuggling"
        if parse.deps[noun] == "pobj" and parse.lower[signal] == "throughout":
            group = group_of(parse, parse.heads[signal])
            return group is None or group.tense == "past"
        if parse.deps[noun] == "dobj" and governing.timex is None:
            return governing.way in _GONE  # "who led the investigation"
        if parse.lower[signal] == "in" and parse.lemmas[parse.heads[signal]] in _DIES:
            died = group_of(parse, parse.heads[signal])
            return died is None or (died.tense == "past" and not died.perfect)  # "four soldiers died in the fighting"
        above = governor(parse, noun)
        if above is not None and is_written(parse, above) and governing.gone_by(self._day):
            return True  # "wrote in June to complain of shortages"
        if parse.lower[signal] == "without":
            return True  # "gave himself up without a struggle"
        if parse.deps[noun] != "pobj" or parse.lower[signal] not in ("because", "in", "during", "of", "over"):
            return False
        if self._parse.heads[signal] in self._nominal:
            governing = self._date(self._parse.heads[signal])
        return governing.way in _GONE if governing.timex is None else self._is_long_gone(governing)

    def _is_long_gone(self, date: EventDate) -> bool:
        return date.latest is not None and self._day - date.latest > _RECENT

    def _there_was(self, noun: int) -> EventDate | None:
        """ "There was an explosion": the verb says when, as if the event were its own."""
        be = self._parse.heads[noun]
        if self._parse.deps[noun] != "attr" or self._parse.child(be, "expl") is None:
            return None
        group = verb_group(self._parse, be)
        date = self._own(be, group) or self._told_on(be, group) or by_tense(self._parse, be, group, self._day, False)
        return replace(date, way="there-was") if date.timex is None else date
