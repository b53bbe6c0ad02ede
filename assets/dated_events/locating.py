"""Temporal expressions in a parsed sentence: their tokens, and the event each of them dates.

Here: the way up the parse from an expression to the event it stands with. Not here: what an event without an
expression gets (``dating``).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from assets.dated_events.dates import Timex
from assets.dated_events.parsing import Parse

_OUTSIDE = frozenset(("nsubj", "nsubjpass", "appos", "poss"))
"""Parts of a clause whose own date is not the clause's: "figures for January showed"."""

_SUBJECTS = ("nsubj", "nsubjpass")
_OF_A_THING = frozenset(("compound", "nmod", "amod", "nummod", "poss"))
_OPENING, _CLOSING = ("“", "„", "``", "`"), ("”", "''")
_OPENS, _CLOSES = "opens", "closes"
_APART = frozenset(("after", "before", "since", "following"))
_UNITS = frozenset(("minutes", "hours", "hour", "days", "day", "weeks", "week", "months", "month", "years", "year"))


@dataclass(frozen=True, slots=True)
class Located:
    """A temporal expression in a parsed sentence: its first and last token, and the one that hangs from outside it."""

    timex: Timex
    first: int
    last: int
    top: int

    @property
    def dates(self) -> bool:
        """Whether the expression tells a date, unlike most durations and every rate."""
        return self.timex.earliest is not None or self.timex.latest is not None

    @property
    def width(self) -> int:
        """Days between its bounds; very many where one is open."""
        earliest, latest = self.timex.earliest, self.timex.latest
        return 10**6 if earliest is None or latest is None else (latest - earliest).days

    @property
    def is_long(self) -> bool:
        """Whether it is a length like "for three weeks", longer than the day of the news."""
        timex = self.timex
        return timex.type == "DURATION" and timex.relation == "for" and not timex.value.startswith("PT")

    @property
    def is_repeated(self) -> bool:
        """Whether it is a set like "every month", which no single day holds."""
        return self.timex.type == "SET"


def locate(parse: Parse, timexes: Iterable[Timex], offset: int) -> list[Located]:
    """The expressions of a sentence that begins at ``offset`` of the text, as tokens."""
    found = []
    for timex in timexes:
        first = bisect_right(parse.ends, timex.start - offset)
        last = bisect_left(parse.starts, timex.end - offset) - 1
        if first <= last and not _is_verb(parse, first):
            found.append(Located(timex, first, last, _top(parse, first, last)))
    return found


def _is_verb(parse: Parse, first: int) -> bool:
    """ "May last a month" tells no month."""
    return parse.lower[first] == "last" and parse.tags[first].startswith("VB")


def dated_head(parse: Parse, place: Located, events: Collection[int]) -> int | None:
    """The event an expression dates: the nearest of ``events`` above it in the parse, else its clause's verb."""
    i = place.top
    opens = _opens_clause(parse, place)
    if not opens and parse.deps[i] in _OF_A_THING and parse.heads[i] not in events:
        return None  # "last year's budget", "a 20th century painter"
    while parse.heads[i] != i:
        inside = (
            i == place.top or opens or parse.deps[i] not in _OUTSIDE or i in events or _is_of_clause(parse, place, i)
        )
        if not inside and not _is_put_between(parse, place, i):
            return None
        if parse.tags[i] == "IN" and (clause := _relative_before(parse, place, parse.heads[i])) is not None:
            return clause
        i = parse.heads[i]
        if i in events or (parse.tags[i].startswith("VB") and parse.deps[i] not in ("aux", "auxpass", "amod")):
            return i
        if parse.lower[i] == "than":  # "higher than a year earlier" compares
            return None
    return i if i in events else None


def _relative_before(parse: Parse, place: Located, subject: int) -> int | None:
    """ "The board, which rated it in 2021, plans to ...": the clause in front of the expression, not the main one."""
    clauses = [c for c in parse.all_children(subject, "relcl") if c < place.first]
    between = parse.words[clauses[-1] : place.first] if clauses else [","]
    return None if "," in between else clauses[-1]


def _is_of_clause(parse: Parse, place: Located, subject: int) -> bool:
    """ "A second attempt on Monday was called off", "exports to China in March rose": when the clause's event was."""
    signal = parse.heads[place.top]
    if _relative_before(parse, place, subject) is not None:
        return False
    direct = parse.deps[place.top] == "pobj" and parse.heads[signal] == subject and parse.deps[subject] in _SUBJECTS
    return direct and parse.lower[signal] in ("in", "on", "during") and parse.tags[subject].startswith("NN")


def _opens_clause(parse: Parse, place: Located) -> bool:
    """ "Last year rebels took ...", "Since 1998 rebels have ...": no part of the noun that the parser hangs it from."""
    dep = parse.deps[place.top]
    if dep == "poss" or dep not in (*_OF_A_THING, "npadvmod") or parse.heads[place.top] < place.last:
        return False
    if place.first == 0:
        return not parse.words[place.last].isdigit()
    return parse.tags[place.first - 1] == "IN" and parse.deps[place.first - 1] in ("prep", "mark")


def event_before(parse: Parse, place: Located, nouns: Collection[int]) -> int | None:
    """ "After the vote on Tuesday": the event noun that an expression follows, where a preposition sets it apart.

    The parser hangs such an expression from the verb as often as from the noun.
    """
    before = place.first - 1
    if before > 0 and parse.lower[before] in ("on", "in", "of"):
        before -= 1
    for noun in nouns:
        if noun <= before and apart(parse, noun) and not parse.tags[before].startswith("VB"):
            phrase = [i for i in parse.subtree(noun) if i <= before]
            if phrase[-1] == before:
                return noun
    return None


def apart(parse: Parse, event: int) -> str | None:
    """After, before or since: the signal over an event with a time other than that of the clause above it.

    "Within days of" says after.
    """
    if parse.deps[event] == "advcl":
        return next(
            (parse.lower[c] for c in parse.all_children(event, "mark", "advmod", "prep") if parse.lower[c] in _APART),
            None,
        )
    signal = parse.heads[event]
    if parse.deps[event] not in ("pobj", "pcomp"):
        return None
    if parse.lower[signal] == "of":
        known = parse.child(event, "det", "poss") is not None  # "a day of mourning" is on that day
        return "after" if known and parse.lower[signal - 1] in _UNITS else None
    return parse.lower[signal] if parse.lower[signal] in _APART else None


def _is_put_between(parse: Parse, place: Located, subject: int) -> bool:
    """ "The council on Friday voted": a day between a subject and its verb is the verb's."""
    if place.timex.precision != "day" or parse.all_children(parse.heads[subject], "nsubj", "nsubjpass") != [subject]:
        return False
    before = parse.heads[place.top]
    directly = before == subject or (parse.lower[before] == "on" and parse.heads[before] == subject)
    return directly and subject < place.first and place.last < parse.heads[subject]


def clauses_of(parse: Parse, place: Located) -> list[int]:
    """The verbs of clauses that hang from an expression: "Thursday, when he asked for time"."""
    following = parse.lower[place.last + 1 : place.last + 3]
    if "when" not in following or following[0] not in ("when", ","):
        return []
    verb = parse.heads[place.last + 1 + following.index("when")]
    return [verb] if parse.tags[verb].startswith("VB") else []


def _top(parse: Parse, first: int, last: int) -> int:
    for i in range(first, last + 1):
        head = parse.heads[i]
        if head == i or not first <= head <= last:
            return i
    return last


def is_quoted(parse: Parse, i: int) -> bool:
    """Whether a token stands in quotation marks, which its sentence opens or only closes."""
    marks = {n: opens for n in range(len(parse)) if (opens := _opens(parse, n)) is not None}
    inside = bool(marks) and marks[min(marks)] == _CLOSES
    for n, opens in marks.items():
        if n < i:
            inside = opens == _OPENS if opens else not inside
    return inside


def _opens(parse: Parse, i: int) -> str | None:
    """What a quotation mark does; empty for a straight one that stands close to neither neighbour or to both."""
    word = parse.words[i]
    if word in _OPENING or word in _CLOSING:
        return _OPENS if word in _OPENING else _CLOSES
    if word != '"':
        return None
    behind = i > 0 and parse.ends[i - 1] == parse.starts[i]
    before = i + 1 < len(parse) and parse.starts[i + 1] == parse.ends[i]
    return "" if behind == before else _CLOSES if behind else _OPENS
