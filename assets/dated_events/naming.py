"""Full names for pronouns and short forms, as far as the same document makes them plain.

Here: the memory of a document's names, read sentence by sentence. What is not plain stays as written.
"""

from assets.dated_events.lexicon.people import NATIONS, PLURALS, PRONOUNS, SINGULAR_PERSONS, THINGS
from assets.dated_events.parsing import Parse
from assets.dated_events.participants import subject
from assets.dated_events.phrases import is_name, noun_phrase

_PERSONAL_VERBS = frozenset(("say", "tell", "add", "ask", "think", "believe", "write", "recall", "explain", "argue"))


class Names:
    """What one document has named so far. Feed it each sentence, then ask for the names of its words."""

    def __init__(self) -> None:
        self._by_last_word: dict[str, list[str]] = {}
        self._persons: set[str] = set()
        self._last_person: str | None = None
        self._last_thing: str | None = None
        self._last_several: str | None = None

    def read(self, parse: Parse) -> None:
        """Remember the names of a sentence, for it and for those after it."""
        for i, dep in enumerate(parse.deps):
            if not is_name(parse, i) or dep in ("compound", "nmod", "amod"):
                continue
            name = noun_phrase(parse, i)
            words = name.split()
            if 1 < len(words) <= 5 and " and " not in name:
                known = self._by_last_word.setdefault(words[-1].lower(), [])
                if name not in known:
                    known.append(name)

    def remember_subject(self, parse: Parse) -> None:
        """Remember who the sentence was about: what a pronoun of the next one stands for."""
        for i, dep in enumerate(parse.deps):
            if dep not in ("nsubj", "nsubjpass") or parse.lower[i] in PRONOUNS:
                continue
            if parse.deps[parse.heads[i]] not in ("ROOT", "ccomp", "conj", "advcl"):
                continue
            self._note(parse, i, self.name(parse, i))

    def name(self, parse: Parse, head: int) -> str:
        """The phrase of a word, with a pronoun or short form replaced by the full name where that is plain."""
        if parse.lower[head] in PRONOUNS:
            return self._pronoun(parse, head)
        phrase = noun_phrase(parse, head)
        if phrase in NATIONS:
            return NATIONS[phrase]
        return self._full(phrase) if is_name(parse, head) or parse.lower[head].istitle() else phrase

    def _full(self, phrase: str) -> str:
        if " " in phrase:
            return phrase
        known = self._by_last_word.get(phrase.lower(), [])
        return known[0] if len(known) == 1 else phrase

    def _note(self, parse: Parse, head: int, name: str) -> None:
        if parse.child(head, "conj") is not None or parse.tags[head] in ("NNS", "NNPS"):
            self._last_several = name
        elif is_name(parse, head):
            if self._is_person(parse, head, name):
                self._persons.add(name)
                self._last_person = name
            else:
                self._last_thing = name

    def _is_person(self, parse: Parse, head: int, name: str) -> bool:
        if name in self._persons:
            return True
        words = name.split()
        speaks = parse.lemmas[parse.heads[head]] in _PERSONAL_VERBS
        return speaks and len(words) > 1 and all(w[0].isupper() for w in words)

    def _pronoun(self, parse: Parse, head: int) -> str:
        word = parse.lower[head]
        local = self._subject_before(parse, head)
        if word in SINGULAR_PERSONS:
            found = local if local in self._persons else self._last_person
        elif word in THINGS:
            found = local if local is not None and local not in self._persons else self._last_thing
        elif word in PLURALS:
            found = self._last_several
        else:
            found = None
        return found or parse.words[head]

    def _subject_before(self, parse: Parse, head: int) -> str | None:
        """The name that is subject of a clause above the pronoun's, and stands before it."""
        verb = parse.heads[head]
        for _ in range(6):
            above = parse.heads[verb]
            if above == verb:
                return None
            verb = above
            if not parse.tags[verb].startswith("VB"):
                continue
            who = subject(parse, verb)
            if who is not None and who < head and is_name(parse, who) and parse.child(who, "conj") is None:
                return self._full(noun_phrase(parse, who))
        return None
