"""Which event of a sentence each temporal expression dates.

Here: in which order it is decided, and where a clause says that an expression is of another week. Not here: the way up
the parse itself (``locating``), which of two events is meant (``belonging``, ``arranging``), and what the expression
makes of the event's date (``relating``).
"""

import datetime as dt
from collections.abc import Collection, Iterable
from dataclasses import replace

from assets.dated_events.arranging import (
    ARRANGED,
    DECIDED,
    awaited,
    due,
    is_awaited,
    is_bare_date,
    is_called_for,
    is_foreseen_now,
    is_to_start,
    meant_for,
    names_a_day,
    planned,
)
from assets.dated_events.belonging import (
    is_compared,
    is_meant_before,
    of_its_object,
    of_noun_between,
    of_saying,
    of_verb_above,
    of_what_befell,
)
from assets.dated_events.clauses import (
    VerbGroup,
    clause_of,
    governor,
    group_of,
    is_infinitive,
    is_ranked,
    rules_out,
    verb_group,
)
from assets.dated_events.events import Trigger
from assets.dated_events.lexicon import modality, nouns, verbs, words
from assets.dated_events.locating import Located, clauses_of, dated_head, event_before
from assets.dated_events.nominal import attends
from assets.dated_events.parsing import Parse
from assets.dated_events.relating import contradicts, is_of_some_day, moved, on_the_other_side

_TO_BE = verbs.LOOKS_FORWARD | ARRANGED | words("host hold play stage time")
"""Verbs whose participle behind a noun tells of what is to come as well."""
CARRIES_ON = verbs.IMPLICATIVE | verbs.ASPECT | verbs.PREVENT | (modality.ATTEMPTS - {"seek", "strive"})
"""Verbs whose complement happened when they did, if at all."""


def assign(
    parse: Parse, triggers: Iterable[Trigger], located: Iterable[Located], day: dt.date
) -> dict[int, list[Located]]:
    """The expressions that date each event, by the event's token; ``day`` is that of publication.

    An expression that its clause contradicts goes to the nearest event before it.
    """
    assigned = _Assigned(parse, list(triggers), day)
    for place in _without_ends(located):
        if place.timex.rule != "year_earlier":  # when figures were that this one is compared with
            assigned.add(place)
    return assigned.dates()


class _Assigned:
    """The expressions of one sentence by the tokens of the events that they date."""

    def __init__(self, parse: Parse, triggers: Collection[Trigger], day: dt.date) -> None:
        self._parse, self._day = parse, day
        self._events = {t.head for t in triggers} | {t.noun for t in triggers if t.noun is not None}
        self._nominal = {t.head for t in triggers if t.nominal}
        self._found: dict[int, list[Located]] = {}
        self._compared: dict[int, Located] = {}

    def dates(self) -> dict[int, list[Located]]:
        """What has been added; a rise or fall from an earlier figure was since then."""
        for head, place in self._compared.items():
            if head not in self._found and self._parse.lemmas[head] in verbs.GRADUAL:  # "fell from 12 percent in 2019"
                self._found[head] = [replace(place, timex=replace(place.timex, relation="after"))]
        return self._found

    def add(self, place: Located) -> None:
        """Give one expression to its event, where it has one."""
        parse, day = self._parse, self._day
        place = _beside_its_noun(parse, place, self._nominal)
        head = of_saying(parse, place, self._events) or event_before(parse, place, self._nominal)
        head = head or dated_head(parse, place, self._events)
        place = due(parse, place, head, day)
        head = awaited(parse, place, head, self._events, day)
        if head is not None and is_compared(parse, place):
            self._compared.setdefault(head, place)
            return
        head = of_what_befell(parse, place, None if _ranks(parse, place) else head, self._nominal, day)
        head = of_noun_between(parse, place, head, self._nominal, self._found)
        head = of_verb_above(parse, place, head, self._nominal, day)
        self._keep(*self._arranged(place, head))

    def _arranged(self, place: Located, verb: int | None) -> tuple[Located, int | None]:
        """The event that ``verb`` arranges for a time, or its own, and that time on the side of publication it lies."""
        parse, day = self._parse, self._day
        head = of_its_object(parse, place, verb, self._events)
        settled = verb != head
        if names_a_day(parse, place, head):
            settled, head = True, next((n for n in sorted(self._nominal) if n > place.last), None)
            place = _put_off_to(place, day)
        if is_to_start(parse, head) or is_called_for(parse, place, head):
            settled, place = True, _put_off_to(place, day)
        if settled and (place.timex.relation == "until" or rules_out(parse, parse.heads[head or 0])):
            place = _put_off_to(place, day)
        meant = meant_for(parse, place, head, self._events, day)
        if meant != head:
            settled, head, place = True, meant, _put_off_to(place, day)
        arranged = planned(parse, place, head, self._events, day)
        if arranged != verb and is_foreseen_now(parse, verb):
            place = _put_off_to(place, day)
        elif arranged == head and not settled:
            place = _moved(parse, place, head, day)
        return place, arranged

    def _keep(self, place: Located, head: int | None) -> None:
        """Note an expression for its event, unless that cannot be, and for what begins or lies within its clause."""
        parse, day, timex = self._parse, self._day, place.timex
        if head is not None and contradicts(timex, group_of(parse, head), day):
            before = (e for e in self._events if e < place.first and e != head and _is_open(parse, e))
            head = max(before, default=None)
        if head is not None and timex.relation is None and timex.latest and timex.latest < day:
            head = _gone(parse, place, head, self._events)
        ahead = timex.earliest is not None and timex.earliest > day
        if head is not None and _is_of_no_day(parse, place, head, day):
            return
        if head is not None and (timex.relation != "from" or "/" in timex.value or ahead):
            self._found.setdefault(head, []).append(place)
        if (begins := _begins_with(parse, head)) is not None:  # "will close, beginning in July"
            since = replace(place, timex=replace(timex, relation="from" if ahead else "since"))
            self._found.setdefault(begins, []).append(since)
        for verb in clauses_of(parse, place):  # "since April, when they met": they met in April
            self._found.setdefault(verb, []).append(replace(place, timex=replace(timex, relation=None)))


def _is_of_no_day(parse: Parse, place: Located, head: int, day: dt.date) -> bool:
    """ "Agreed on Saturday, was to start at midnight": not of the day told before."""
    gone = place.timex.earliest is not None and place.timex.earliest < day
    return (
        gone and is_of_some_day(place.timex) and is_infinitive(parse, head) and parse.lemmas[parse.heads[head]] == "be"
    )


def _begins_with(parse: Parse, head: int | None) -> int | None:
    """The verb of which "beginning" or "starting" tells the first day."""
    if head is None or parse.lower[head] not in ("beginning", "starting") or parse.deps[head] != "advcl":
        return None
    return parse.heads[head] if group_of(parse, parse.heads[head]) is not None else None


def _without_ends(located: Iterable[Located]) -> list[Located]:
    """All but "30 September" of "the nine months ended 30 September": what it dates, the length does."""
    places: list[Located] = []
    for place in located:
        length = places[-1] if places else None
        ends = length is not None and length.timex.type == "DURATION" and length.timex.latest is not None
        if length is None or not ends or length.timex.latest != place.timex.latest or place.first > length.last + 3:
            places.append(place)
    return places


def _put_off_to(place: Located, day: dt.date) -> Located:
    """What is put off until July is in July, and in the next one."""
    timex = replace(place.timex, relation=None)
    gone = timex.latest is not None and timex.latest < day
    return replace(place, timex=on_the_other_side(timex, day) if gone else timex)


def _beside_its_noun(parse: Parse, place: Located, nominal: Collection[int]) -> Located:
    """ "After Monday's vote", "after a fourth-quarter loss": the signal belongs to the thing, not to its time."""
    noun = parse.heads[place.last]
    if place.timex.relation is None or place.last > noun:
        return place
    beside = parse.deps[place.last] == "poss" or (place.timex.relation in ("after", "before") and noun in nominal)
    return replace(place, timex=replace(place.timex, relation=None)) if beside else place


def _ranks(parse: Parse, place: Located) -> bool:
    """ "The first strike since 2011", "the deadliest": the time in which there was no other like it, not its own."""
    since = next((i for i in range(place.first - 3, place.first) if i >= 0 and parse.lower[i] == "since"), None)
    if since is not None and parse.lower[place.first - 1] == "in":
        return is_ranked(parse, since + 1)  # "their worst result since independence in 1991"
    signal = {"for", "in"} & set(parse.lower[max(place.first - 1, 0) : place.first + 1])
    length = place.timex.type == "DURATION" and bool(signal)
    if length and parse.tags[place.first - 2 : place.first - 1] in (["VBD"], ["VBN"]):
        return False  # "the first team trained for three days"
    return (place.timex.relation == "since" or length) and is_ranked(parse, place.first)


def carries_on(parse: Parse, verb: int) -> bool:
    """Whether an infinitive happened when, and if, the verb above it did."""
    carried = parse.deps[verb] in ("xcomp", "ccomp") and parse.lemmas[parse.heads[verb]] in CARRIES_ON
    return carried and is_infinitive(parse, verb)


def _gone(parse: Parse, place: Located, head: int, events: Iterable[int]) -> int:
    """The event of a time gone by, where that cannot be ``head``'s.

    "Has sent a team to find the men lost a year ago": the participle's, not the perfect's. "Invited to join in 1997":
    that is when somebody was asked, not when it was to be.
    """
    group = group_of(parse, head)
    if group is None:
        return head
    if group.tense == "present" and group.perfect:
        return max((e for e in events if head < e < place.first and _is_past(parse, e)), default=head)
    above = parse.heads[head]
    asked = parse.deps[head] == "xcomp" and parse.lemmas[above] in verbs.LOOKS_FORWARD - ARRANGED
    asked = asked and not is_meant_before(parse, above)
    return above if asked and is_infinitive(parse, head) else head


def _is_past(parse: Parse, head: int) -> bool:
    group = group_of(parse, head)
    return group is None or (parse.tags[head] == "VBN" and group.tense == "none")


def _moved(parse: Parse, place: Located, head: int | None, day: dt.date) -> Located:
    """A weekday or month on the side of the publication day where the tense of the clause puts it."""
    clause = None if head is None else clause_of(parse, head)
    if parse.deps[place.last] == "poss":
        told = None if clause is None else group_of(parse, clause)
        over = told is not None and (told.tense, told.modal) == ("past", None) and contradicts(place.timex, told, day)
        won = over and clause is not None and parse.lemmas[clause] not in DECIDED and attends(parse, head or 0)
        # "Took half of the vote in Sunday's election", but "would appeal against Monday's ruling"
        return replace(place, timex=on_the_other_side(place.timex, day)) if won else place
    if clause != head and parse.lower[place.first - 1] == "for":
        return place  # "called a strike for Monday"
    if clause is not None and clause != head and is_bare_date(place) and parse.lemmas[clause] in DECIDED:
        return place  # "voted for a strike on 9 August", told in July
    ahead = place.timex.earliest is not None and place.timex.earliest > day
    if ahead and head is not None and _is_done(parse, head):
        return replace(place, timex=on_the_other_side(place.timex, day))
    if clause is not None and head != clause and _befell(parse, head or 0, clause):
        return replace(place, timex=on_the_other_side(place.timex, day)) if ahead else place
    if clause is not None and head != clause and parse.deps[head or 0] == "dobj" and is_awaited(parse, clause):
        gone = place.timex.latest is not None and place.timex.latest < day
        return replace(place, timex=on_the_other_side(place.timex, day)) if gone else place
    if clause is not None and carries_on(parse, clause):
        clause = parse.heads[clause]  # "began to leave on Tuesday"
    group = None if clause is None else group_of(parse, clause)
    gone = place.timex.latest is not None and place.timex.latest < day
    open_yet = group is not None and group.negated and (group.tense == "present" or group.modal is not None)
    not_before = place.timex.relation == "before" and open_yet
    if gone and not_before:
        return replace(place, timex=on_the_other_side(place.timex, day))  # "not expected before April"
    until_now = place.timex.relation == "until" and group is not None and group.perfect and group.tense == "present"
    if gone and (until_now or (place.timex.relation == "until" and parse.lemmas[clause or 0] in verbs.FOR_A_TERM)):
        return replace(place, timex=on_the_other_side(place.timex, day))
    if group is not None and gone and head == clause and _is_awaited_there(parse, head or 0, group):
        return replace(place, timex=on_the_other_side(place.timex, day))
    if group is None or (head != clause and group.tense == "future"):
        return place
    if (
        clause is not None
        and head == clause
        and _is_timetable(parse, clause, group)
        and (place.timex.unanchored or "").startswith("XXXX-WXX")
    ):
        gone = place.timex.latest is not None and place.timex.latest < day
        return replace(place, timex=on_the_other_side(place.timex, day)) if gone else place
    return replace(place, timex=moved(place.timex, group, day))


def _is_done(parse: Parse, verb: int) -> bool:
    """ "Want to find a man seen on Sunday", "denies killing her on 9 June": what has been done, not what is to be."""
    above = governor(parse, verb)
    if parse.tags[verb] == "VBG" and parse.deps[verb] in ("pcomp", "xcomp") and above is not None:
        return parse.lemmas[above] in verbs.LOOKS_BACK
    done = parse.tags[verb] == "VBN" and parse.deps[verb] == "acl" and not is_infinitive(parse, verb)
    return done and parse.lemmas[verb] not in _TO_BE


def _befell(parse: Parse, noun: int, clause: int) -> bool:
    """ "Are searching for survivors of the crash on Friday": that is gone by, whatever goes on now."""
    group = group_of(parse, clause)
    now = group is not None and group.tense == "present" and group.modal is None
    now = now and parse.lemmas[clause] not in verbs.AWAITS
    return now and parse.lemmas[noun] in nouns.UNFORESEEN


def _is_awaited_there(parse: Parse, verb: int, group: VerbGroup) -> bool:
    """ "If no accord is reached by December 31": a condition in the present is of what is to come."""
    marks = {parse.lower[c] for c in parse.all_children(verb, "mark", "advmod")}
    above = governor(parse, verb)
    if group.tense == "past" and marks & {"if", "unless"} and above is not None:
        return verb_group(parse, above).modal == "would"  # "would resume flights if it reopened by Sunday"
    if group.tense != "present" or group.perfect:
        return False
    # "Will rise when it is published on Monday"
    then = above is not None and verb_group(parse, above).tense == "future"
    return bool(marks & {"if", "unless", "until"}) or (then and bool(marks & {"after", "before", "once", "when"}))


def _is_timetable(parse: Parse, verb: int, group: VerbGroup) -> bool:
    """ "On Monday we start again": a plain present with a day of the week tells what is to come."""
    if group.tense != "present" or group.perfect or group.progressive or parse.lemmas[verb] in verbs.SAY:
        return False
    # "Retook" and "cut" may be taken for one.
    return parse.tags[verb] == "VBZ" or parse.lower[verb] in verbs.ARRANGED_AHEAD or _is_of_us(parse, verb)


def _is_of_us(parse: Parse, verb: int) -> bool:
    who = parse.child(verb, "nsubj")
    return who is not None and parse.tags[who] == "PRP"


def _is_open(parse: Parse, head: int) -> bool:
    group = group_of(parse, head)
    return group is None or group.tense in ("none", "future")
