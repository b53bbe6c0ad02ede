"""What the names of a document are said to be, and which one "the airline" or "the company" stands for.

Here: names by their kinds. Not here: persons, pronouns and how a name is spelt in full (``naming``).
"""

from collections.abc import Callable, Collection, Mapping, Sequence

from assets.dated_events.describing import is_body_of_some_kind, is_company, kinds
from assets.dated_events.lexicon import words
from assets.dated_events.lexicon.people import BEFORE_NAMES, CLUB_ENDS, CLUB_KINDS, COMPANY_KINDS, NATIONS
from assets.dated_events.parsing import Parse
from assets.dated_events.phrases import is_name, name_phrase, noun_phrase

_SUBJECTS = ("nsubj", "nsubjpass")
_ANY_COMPANY = words("business company firm group")
"""What any company is called; which one is a bank or an airline has to be told."""
_SIDES = words("army club company country government nation neighbour neighbor party side state team")
_PEOPLE = words("man woman")
_PAIRED = _SIDES | _PEOPLE
_PAIR_WORDS = 3
"""Words at most of what stands for a pair: "the two countries", but not "two countries of the north"."""
_SETTLEMENTS = ("city", "town", "village")


class Kinds:
    """The kinds that one document has told of its names; ``by_last_word`` are its full names, kept by another."""

    def __init__(self, by_last_word: Mapping[str, Sequence[str]]) -> None:
        self._by_last_word = by_last_word
        self._told: dict[str, set[str]] = {}
        """What the names are said to be: "the airline Nordavia", "Nordavia, an airline"."""
        self._bodies: dict[str, set[str]] = {}
        """What bodies without a name are called in full: "the defence ministry"."""
        self.companies: set[str] = set()
        self._leading: str | None = None
        """Who the story's first sentence is about."""
        self._acting: str | None = None
        """What the sentence before had for its subject, and may be a company."""
        self._pairs: dict[str, str] = {}
        """The two men, women or sides that the story named last as one subject."""
        self._rival: str | None = None
        """A name alone that acts, and may be a company's."""

    def read_body(self, parse: Parse, i: int, dated: Collection[int] = ()) -> None:
        """Keep what a body is called, if the word is one."""
        if is_body_of_some_kind(parse, i) and parse.lemmas[i] not in _ANY_COMPANY:
            self._bodies.setdefault(parse.lemmas[i], set()).add(noun_phrase(parse, i, dated))

    def read(self, parse: Parse, i: int, name: str, full: str, *, person: bool = False) -> None:
        """Keep what the words round a name say of it; ``full``: the name as the document gives it in full."""
        parts = name.split()
        if len(parts) > 1 and parts[0].lower() in BEFORE_NAMES:
            self._told.setdefault(parts[0].lower(), set()).add(name)
        before = parse.words[i - len(parts)] if i >= len(parts) else ""
        if before.istitle() and before.lower() in BEFORE_NAMES:
            full = f"{before} {full}"  # "Storm Agatha"
        told = [] if parse.deps[i] in ("compound", "nmod") else kinds(parse, i, len(parts))
        for kind in told:
            self._told.setdefault(kind, set()).add(full)
        if not person and is_company(parse, i, told):
            self.companies.add(full)
        if parse.words[i + 1 : i + 2] == ["&"] and parse.child(i, "conj") is not None:
            self.companies.add(noun_phrase(parse, i))  # "Bell & Moss"

    def read_pair(self, parse: Parse, i: int, sex: Callable[[str], str | None]) -> None:
        """Keep "Torvia and Kesh", if that is what a subject's first name begins: "the two sides" may be them.

        ``sex``: "man", "woman" or "person" for a person known.
        """
        other = parse.child(i, "conj")
        if parse.deps[i] not in _SUBJECTS or other is None or not is_name(parse, other):
            return
        known = {sex(name_phrase(parse, each)) or "side" for each in (i, other)}
        if len(known) == 1 and parse.child(other, "conj") is None and parse.subtree(i)[-1] == other:
            self._pairs[known.pop()] = noun_phrase(parse, i)

    def acts(self, name: str, *, person: bool) -> None:
        """Remember who is subject, if it is a company or, a name alone, may be one."""
        self._leading = self._leading or name
        if person:
            return
        if " " not in name and name not in self.companies:
            self._rival = name
        if name in (*self.companies, self._rival):
            self._acting = name

    def pass_on(self) -> None:
        """Begin to read the subjects of one more sentence."""
        self._acting = None

    def meant(self, parse: Parse, head: int, phrase: str) -> str | None:
        """ "The airline", "the union": the one thing named that is said to be one, or has that for its last word.

        ``phrase``: the noun with what stands round it; "the Oslo-based maker of carts" tells what "the company" does.
        """
        if parse.tags[head] == "NNS" and parse.lemmas[head] in _PAIRED:
            beside = {parse.lower[c] for c in parse.children[head]}
            two = "both" in beside or {"the", "two"} <= beside
            short = len(phrase.split()) <= _PAIR_WORDS
            who = parse.lemmas[head] if parse.lemmas[head] in _PEOPLE else "side"
            return self._pairs.get(who) if two and short else None
        determiner = parse.child(head, "det")
        if parse.tags[head] != "NN" or determiner is None or parse.lower[determiner] != "the":
            return None
        kind = parse.lemmas[head]
        if kind in _SETTLEMENTS:
            return None  # "Marlow Town" may be a club
        based = any(parse.lower[c] == "based" for c in parse.all_children(head, "amod"))
        if phrase != parse.words[head] and not based:
            return None
        named = {*self._told.get(kind, ()), *self._by_last_word.get(kind.capitalize(), ())}
        named = named or self._bodies.get(kind, set())
        if not named and kind in CLUB_KINDS:
            named = {name for end in CLUB_ENDS for name in self._by_last_word.get(end.capitalize(), ())}
            if named != {self._leading}:
                return None  # another club may be meant, whose name does not tell that it is one
        if (kind in _ANY_COMPANY and not named) or (kind in COMPANY_KINDS and based):
            return self._company(parse, head)
        return next(iter(named)) if len(named) == 1 else None

    def _company(self, parse: Parse, head: int) -> str | None:
        """ "The company": the only one named, one of the sentence, the one just told of, or that of the lead."""
        if len(self.companies) == 1 and not self._rival:
            return next(iter(self.companies))
        before = [i for i in reversed(range(head)) if is_name(parse, i)]
        before.sort(key=lambda i: parse.deps[i] not in _SUBJECTS)
        named = (self.in_full(name_phrase(parse, i)) for i in before)
        beside = next((name for name in named if name in self.companies), self._acting)
        return beside or (self._leading if self._leading in self.companies else None)

    def in_full(self, name: str) -> str:
        """The company that a name stands for by its first word: "Norland" for "Norland Foods"."""
        if name in NATIONS or name in NATIONS.values():
            return name  # "Kenya" beside "Kenya Airways"
        full = [each for each in self.companies if each.startswith(f"{name} ")]
        return full[0] if len(full) == 1 else name
