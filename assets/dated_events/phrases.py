"""Words of a parse put together as a reader would write them: names, noun phrases, the clause of an action.

Here: which tokens a phrase keeps and how it is spelt. Not here: which word is actor or target (``participants``).
"""

import re
from collections.abc import Collection, Iterable

from assets.dated_events.clauses import charging
from assets.dated_events.lexicon import words
from assets.dated_events.lexicon.people import BODIES, TITLES
from assets.dated_events.lexicon.verbs import SAY
from assets.dated_events.parsing import Parse

LONGEST_ACTION = 14
"""Words of an action at most; a longer clause is cut where one of its phrases ends."""

_OUTSIDE_NAME = frozenset(("relcl", "acl", "appos", "parataxis", "advcl", "ccomp", "punct", "dep", "meta", "intj"))
_BEFORE_VERB = frozenset(("aux", "auxpass", "neg", "advmod", "prt"))
_HYPHENS = frozenset("-‐‑/")
_DASHES = frozenset(("—", "–", "--", ";", ":", "_"))
_LOOSE_ENDS = _DASHES | {"not", "only"}
_FATES = words("alive alone dead free safe unharmed unhurt unscathed")
"""How somebody was found: said by the verb, though the parser hangs it from the noun."""
_UNITS = words("second minute hour day week month year decade time morning afternoon evening night")
_OF_A_NAME = words(
    """
    cape central coastal cyclone east eastern greater hurricane inland island lake lower mainland mid mount north
    northeastern northern northwestern occupied operation planet river rural south southeastern southern southwestern
    storm typhoon upper urban west western
    """
)
"""Words before a name that belong to it."""
_OF_TIME = words("after before during following since until")
"""Prepositions of what the clause tells, wherever the parser hangs them."""
_SCORE = re.compile(r" \d{1,3}[-–]\d{1,3}(?: [-–\d ]+)?$")
"""A result behind a name: "beat Wexley United 2-1"."""
_VIEWS = words("brand cite condemn denounce describe dismiss hail label name portray praise regard see view")
"""Verbs with "as" of what they take their object for."""
_NO_PART = frozenset(("the", "a", "an", "only", "just", "even", "also", "when", "whose"))
"""Words before a noun that are no part of what it names."""
_OUTSIDE_ACTION = frozenset(
    ("nsubj", "nsubjpass", "csubj", "csubjpass", "expl", "ccomp", "advcl", "relcl", "parataxis", "conj", "cc", "punct",
     "agent", "mark", "dep", "meta", "intj", "appos", "acl", "preconj")
)  # fmt: skip
_OUTSIDE_BARE = _OUTSIDE_ACTION | {"prep"}


def noun_phrase(parse: Parse, head: int, left_out: Collection[int] = ()) -> str:
    """A noun and what belongs to it, without article, title, apposition, relative clause and ``left_out``."""
    if not parse.children[head]:
        return parse.words[head]
    tokens = _phrase(parse, head, _OUTSIDE_NAME, left_out)
    if is_name(parse, head):
        tokens = _without_places(parse, tokens, head)
    aside = [c for c in parse.all_children(head, "prep") if charging(parse, c) != head or _takes_for(parse, head, c)]
    charges = {i for c in aside for i in parse.subtree(c)}
    tokens = [i for i in tokens if i not in charges]  # "accused the clerk of theft"
    tokens = _without_title(parse, _without_date_before(parse, tokens, head, left_out), head)
    while len(tokens) > 1 and (parse.lower[tokens[0]] in _NO_PART or parse.deps[tokens[0]] in ("predet", "preconj")):
        tokens = tokens[1:]
    if len(tokens) > 1 and _is_score(parse, tokens[-1]):
        tokens = tokens[:-1]
    return _SCORE.sub("", spell(parse, _trimmed(parse, tokens)))


def _is_score(parse: Parse, i: int) -> bool:
    """The first number of "2-1"."""
    after = parse.words[i + 1 : i + 3]
    return parse.words[i].isdigit() and len(after) == 2 and after[0] in _HYPHENS | {"–"} and after[1].isdigit()


def _takes_for(parse: Parse, head: int, prep: int) -> bool:
    """ "Described the bid as opportunistic"."""
    return parse.lower[prep] == "as" and parse.deps[head] == "dobj" and parse.lemmas[parse.heads[head]] in _VIEWS


def name_phrase(parse: Parse, head: int) -> str:
    """A proper noun with the proper nouns right before it, without title."""
    first = head
    while (before := _before_in_name(parse, first)) is not None and parse.heads[before] in range(first, head + 1):
        first = before
    return spell(parse, _without_title(parse, list(range(first, head + 1)), head))


def called_so(parse: Parse, head: int) -> int | None:
    """The name of "a driver named Pavel Orsi", "a group calling itself Grey Heron"."""
    called = parse.child(head, "acl")
    if called is None or parse.lower[called] not in ("called", "calling", "named") or parse.tags[head] != "NN":
        return None
    name = parse.child(called, "oprd")
    return name if name is not None and is_name(parse, name) else None


def _before_in_name(parse: Parse, i: int) -> int | None:
    """The proper noun right before a word, or before its hyphen: "Anne-Laure"."""
    hyphen = i > 1 and parse.words[i - 1] in _HYPHENS and parse.ends[i - 2] + 1 == parse.starts[i]
    owned = i > 1 and parse.tags[i - 1] == "POS" and parse.lower[i] in BODIES and parse.lower[i - 2].endswith("s")
    before = i - 2 if hyphen or owned else i - 1  # "Workers' Union"
    return before if before >= 0 and is_name(parse, before) else None


def action_clause(parse: Parse, head: int, left_out: Collection[int] = ()) -> str:
    """A verb with its auxiliaries, object and phrases, without subject, other clauses and the tokens ``left_out``."""
    kept = [head]
    for child in parse.children[head]:
        if child > head and parse.words[child] in _DASHES:
            break
        if parse.deps[child] in _OUTSIDE_ACTION or _tells_time(parse, child, left_out):
            continue
        if child in left_out and not _is_lasting_object(parse, child):
            continue
        if child < head and parse.deps[child] not in _BEFORE_VERB and not _hyphenated(parse, child, head):
            continue
        if parse.lower[child] == "according":
            continue
        branch = _phrase(parse, child, _OUTSIDE_ACTION, left_out)
        if len(kept) + len(branch) > LONGEST_ACTION and child > head:
            bare = _phrase(parse, child, _OUTSIDE_BARE, left_out) if parse.deps[child] == "dobj" else []
            kept += bare if len(kept) + len(bare) <= LONGEST_ACTION else []
            break
        kept += branch
    return spell(parse, _trimmed(parse, sorted(kept)))


def _is_lasting_object(parse: Parse, child: int) -> bool:
    """ "Declared three days of mourning", "spent two years": a time that is the thing itself."""
    counted = parse.child(child, "nummod", "prep") is not None
    return parse.deps[child] == "dobj" and counted


def spell(parse: Parse, tokens: Iterable[int]) -> str:
    """Tokens as text: blanks as in the sentence, one where words were left out between."""
    tokens = list(tokens)
    if tokens[-1] - tokens[0] + 1 == len(tokens):
        return " ".join(parse.text[parse.starts[tokens[0]] : parse.ends[tokens[-1]]].split())
    parts: list[str] = []
    before = None
    for i in tokens:
        if before is not None:
            hyphen = i == before + 2 and parse.starts[i] - parse.ends[before] == 1
            if hyphen and parse.words[before + 1] in _HYPHENS:
                parts.append(parse.words[before + 1])
            elif i != before + 1 or parse.starts[i] > parse.ends[before]:
                parts.append(" ")
        parts.append(parse.words[i])
        before = i
    return " ".join("".join(parts).replace(", ,", ",").split())


def is_name(parse: Parse, head: int) -> bool:
    """Whether a noun is a proper one."""
    return parse.tags[head].startswith("NNP")


def _phrase(parse: Parse, head: int, outside: Collection[str], left_out: Collection[int] = ()) -> list[int]:
    """Tokens of a phrase: its branches but those ``outside``; coordination stays with its commas."""
    if not parse.children[head]:
        return [head]
    found, todo = [], [head]
    while todo:
        i = todo.pop()
        found.append(i)
        for child in parse.children[i]:
            dep = parse.deps[child]
            if left_out and dep == "prep" and _tells_time(parse, child, left_out):
                continue
            if dep == "amod" and child > i and parse.lower[child] in _FATES:
                continue  # "pulled a girl alive from the ruins"
            if dep == "prep" and i == head and parse.lower[child] in _OF_TIME and child > head:
                continue  # "began talks with two parties after winning"
            if dep == "npadvmod" and is_name(parse, i) and parse.words[parse.subtree(child)[0] - 1] == ",":
                continue  # "Otis Media, New York, said"
            if dep in ("conj", "cc"):
                if not parse.tags[i].startswith("VB"):
                    todo.append(child)
            elif dep not in outside or parse.lower[child] == "whether" or (dep == "punct" and _joins(parse, i, child)):
                todo.append(child)
    return sorted(found)


def _joins(parse: Parse, head: int, mark: int) -> bool:
    """Whether a mark of punctuation stands inside a phrase: a hyphen, or a comma of a list."""
    if parse.words[mark] in ("-", "/", "'", "’"):
        return True
    conjunct = parse.child(head, "conj")
    return parse.words[mark] == "," and conjunct is not None and mark < conjunct


def _without_places(parse: Parse, tokens: list[int], head: int) -> list[int]:
    """A name without what a preposition adds: "Ana Silva at a briefing"; "Bank of England" stays."""
    own = () if _is_persons(parse, head) else ("of", "for", "&")
    loose = [p for p in parse.all_children(head, "prep") if parse.lower[p] not in own]
    dropped = {i for p in loose for i in parse.subtree(p)}
    return [i for i in tokens if i not in dropped]


def _is_persons(parse: Parse, head: int) -> bool:
    """ "Dr Ida Moss of Pell Hospital", "Ida Moss of the River Trust said": who it is, without what he is of."""
    before = [i for i in parse.all_children(head, "compound") if is_name(parse, i)]
    if not before or parse.lower[head] in BODIES or not parse.words[head].istitle():
        return False
    says = parse.deps[head] == "nsubj" and parse.lemmas[parse.heads[head]] in SAY
    titled = parse.lower[before[0]] in TITLES and len(before) > 1  # "President Moss of Chile" is no other Moss
    return titled or (says and all(parse.words[i].istitle() for i in before))


def _without_date_before(parse: Parse, tokens: list[int], head: int, dated: Collection[int]) -> list[int]:
    """A subject without the date that a preposition before it holds: "In May cholera broke out"."""
    first = tokens[0]
    if first == 0 or first not in dated or head in dated or parse.tags[first - 1] != "IN":
        return tokens
    if parse.deps[head] not in ("nsubj", "nsubjpass"):
        return tokens
    return tokens[next(n for n, i in enumerate(tokens) if i not in dated) :]


def _without_title(parse: Parse, tokens: list[int], head: int) -> list[int]:
    if not is_name(parse, head) or parse.words[head].islower():
        return tokens
    at = max((n for n, i in enumerate(tokens) if i < head and _is_title(parse, i, head)), default=None)
    if at is None:
        return tokens
    if parse.lemmas[head].lower() in BODIES and parse.lower[tokens[at]] in TITLES:
        return tokens
    rest = tokens[at + 1 :]
    if rest and parse.lower[rest[0]] == "of":
        rest = rest[2:]
    named = [i for i in rest if i <= head]
    return rest if named and is_name(parse, named[0]) else tokens


def _is_title(parse: Parse, i: int, head: int) -> bool:
    """ "President"; or what else is said right before the name: "wide receiver Ned Orr", "36-year-old Ned Orr"."""
    if parse.lower[i] in TITLES:
        return True
    noun = parse.tags[i] in ("NN", "NNS", "JJ", "VBN") and parse.words[i].islower() and parse.lower[i] not in _OF_A_NAME
    aged = parse.lower[i] == "old" and parse.words[i - 1] in _HYPHENS
    return (noun or aged) and all(is_name(parse, n) for n in range(i + 1, head + 1))


def _hyphenated(parse: Parse, child: int, head: int) -> bool:
    return child == head - 2 and parse.words[head - 1] in _HYPHENS


def _trimmed(parse: Parse, tokens: list[int]) -> list[int]:
    """Tokens without a conjunction, comma or possessive ending that a cut has left at the end."""
    while len(tokens) > 1 and (parse.tags[tokens[-1]] in ("CC", "POS", ",") or parse.lower[tokens[-1]] in _LOOSE_ENDS):
        tokens = tokens[:-1]
    return tokens


def _tells_time(parse: Parse, child: int, left_out: Collection[int]) -> bool:
    """Whether a part of a clause says when, as the date does already."""
    dep = parse.deps[child]
    if _is_in_hyphened_word(parse, child):
        return False
    if dep == "npadvmod" and parse.lemmas[child] in _UNITS:
        return True
    if dep == "advmod" and parse.tags[child] == "WRB":
        return True
    return dep in ("prep", "npadvmod", "advmod", "pobj", "nummod") and any(i in left_out for i in parse.children[child])


def _is_in_hyphened_word(parse: Parse, i: int) -> bool:
    """Whether a token is a piece of a longer word: "year" in "a six-year-old boy" or "a year-long battle"."""
    after = i + 1 < len(parse.words) and parse.words[i + 1] in _HYPHENS and parse.starts[i + 1] == parse.ends[i]
    return after and i + 2 < len(parse.words) and parse.starts[i + 2] == parse.ends[i + 1]
