"""What the words round a noun or a name tell of it: a person, an event, several things, of what kind.

Here: one word in its sentence. Not here: what the document has told before (``naming``).
"""

from collections.abc import Collection

from assets.dated_events.lexicon import words
from assets.dated_events.lexicon.nouns import EVENT_NOUNS, REPORT_NOUNS
from assets.dated_events.lexicon.people import (
    BODIES,
    COMPANY_ENDS,
    COMPANY_KINDS,
    OF_COMPANIES,
    PRONOUNS,
    SINGULAR_PERSONS,
    THINGS,
    TITLES,
    TRADES,
)
from assets.dated_events.lexicon.verbs import OF_A_CASE
from assets.dated_events.parsing import Parse

_NO_PERSONS = COMPANY_KINDS - TRADES
_OF_BODIES = words(
    "central constitutional criminal federal foreign high local military national naval public royal supreme"
)
"""Adjectives that say which body is meant."""
_EVENTS = EVENT_NOUNS | REPORT_NOUNS
_TRIES = OF_A_CASE | {"acquit", "clear"}


def is_somebody_of(parse: Parse, head: int) -> bool:
    """ "The Italian": one person, unlike "the French" and "Italian"."""
    determiner = parse.child(head, "det")
    return determiner is not None and parse.lower[head].endswith(("an", "i")) and parse.tags[head] != "NNPS"


def is_full_name(name: str) -> bool:
    """Whether a name has the look of somebody's first and last name."""
    words = name.split()
    return 1 < len(words) <= 4 and all(w[0].isupper() and not w.isupper() for w in words)


def is_event(parse: Parse, head: int) -> bool:
    """Whether a common noun names something that happens, which does nothing itself."""
    return parse.tags[head] in ("NN", "NNS") and parse.lemmas[head] in _EVENTS


def is_several(parse: Parse, head: int, word: str = "") -> bool:
    """Whether a noun names more than one; for "it" or "he" a name that looks so is one: "Pell Airlines", "Otis"."""
    plural = parse.tags[head] == "NNS" or (parse.tags[head] == "NNPS" and word not in THINGS | SINGULAR_PERSONS)
    return plural or parse.child(head, "conj") is not None


def is_introduced(parse: Parse, head: int) -> bool:
    """Whether what stands behind a name shows that it is a person's: an age, an office, "who"."""
    for beside in parse.all_children(head, "appos", "relcl", "npadvmod"):
        if parse.deps[beside] == "relcl":
            who = parse.child(beside, "nsubj", "nsubjpass")
            if who is not None and parse.lower[who] == "who":
                return True
        elif parse.tags[beside] == "CD":
            return parse.words[beside].isdigit() and len(parse.words[beside]) <= 2
        elif parse.lemmas[beside].lower() in TITLES:
            return True
    return False


def is_tried(parse: Parse, i: int) -> bool:
    """Whether a word is whom a court or the police deal with: "she was arrested", "convicted her"."""
    return parse.deps[i] in ("nsubjpass", "dobj") and parse.lemmas[parse.heads[i]] in _TRIES


def is_body_of_some_kind(parse: Parse, i: int) -> bool:
    """ "The defence ministry", "Norland's central bank": a body told by what it does, or whose it is."""
    if parse.lemmas[i] not in BODIES or not parse.words[i].islower() or not parse.tags[i].startswith("NN"):
        return False
    told = [c for c in parse.children[i] if parse.deps[c] in ("compound", "poss", "amod") and c < i]
    what = [c for c in told if parse.deps[c] != "amod" or parse.lower[c] in _OF_BODIES]
    return bool(what) and not any(parse.lower[c] in PRONOUNS for c in told)


def kinds(parse: Parse, name: int, length: int) -> list[str]:
    """What a name is said to be by the noun before it, or beside it."""
    first = name - length
    before = [first] if first >= 0 and parse.tags[first] == "NN" and _stands_before(parse, first, name) else []
    beside = [i for i in parse.all_children(name, "appos") if parse.tags[i] == "NN"]
    above = [parse.heads[name]] if parse.deps[name] == "appos" and parse.tags[parse.heads[name]] == "NN" else []
    titled = [first] if first >= 0 and parse.lower[first] in TITLES and parse.tags[first].startswith("NNP") else []
    return [parse.lower[i] for i in (*before, *beside, *above, *titled)]


def is_company(parse: Parse, name: int, kinds_of_it: Collection[str]) -> bool:
    """Whether a name's last word, what it is said to be, or what it has shows a company's."""
    if parse.lower[name] in COMPANY_ENDS or _NO_PERSONS & set(kinds_of_it):
        return True
    above = parse.heads[name]
    if parse.deps[name] == "pobj" and parse.lower[above] in ("in", "of"):
        return parse.lemmas[parse.heads[above]] in OF_COMPANIES
    return parse.deps[name] in ("poss", "compound", "nmod") and parse.lemmas[above] in OF_COMPANIES


def _stands_before(parse: Parse, noun: int, name: int) -> bool:
    """Part of the name's phrase; the parser takes both for subjects as well: "the airline Labo cut jobs"."""
    beside = parse.deps[noun] == parse.deps[name] and parse.heads[noun] == parse.heads[name]
    return parse.deps[noun] in ("compound", "nmod") or beside
