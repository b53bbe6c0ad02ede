"""Full names for pronouns and short forms, as far as the same document makes them plain.

Here: the memory of a document's names, read sentence by sentence. What is not plain stays as written.
"""

from collections.abc import Collection, Mapping

from assets.dated_events.clauses import governor
from assets.dated_events.describing import (
    is_event,
    is_full_name,
    is_several,
    is_somebody_of,
    is_tried,
)
from assets.dated_events.kinds import Kinds
from assets.dated_events.lexicon.people import (
    BODIES,
    MEN,
    NATIONS,
    PEOPLE,
    PLURALS,
    PRONOUNS,
    SINGULAR_PERSONS,
    SPEAKERS,
    THINGS,
    TITLES,
    WOMEN,
)
from assets.dated_events.lexicon.verbs import PERSONAL, SAY
from assets.dated_events.parsing import Parse
from assets.dated_events.persons import Persons
from assets.dated_events.phrases import called_so, is_name, name_phrase, noun_phrase
from assets.dated_events.places import PLACE_PREPOSITIONS
from assets.dated_events.subjects import is_expletive, subject

_MENTIONED = ("nsubj", "nsubjpass", "poss", "dobj")
_LONGEST_OWNER = 4
"""Words of a name at most that takes the place of "its" within a phrase."""
_SUBJECTS = ("nsubj", "nsubjpass")
_BESIDE = ("dobj", "pobj")
_INNER = ("compound", "nmod", "amod", "appos")
_UNDERGOES = ("nsubjpass", "dobj")
_LIVES = PERSONAL - SAY
_DEEPEST = 10
"""So many steps up the parse a pronoun may stand below whom it stands for."""
_POINTING = ("this", "that", "these", "those", "some", "many", "most", "any", "both", "all", "another", "its", "their")
_GENDERED = WOMEN | MEN


class Names:
    """What one document has named so far. Feed it each sentence, then ask for the names of its words."""

    def __init__(self) -> None:
        self._full_names: dict[str, list[str]] = {}
        self._alone: set[str] = set()
        self._persons = Persons()
        self._kinds = Kinds(self._full_names)
        self._last: dict[str, str] = {}
        self._tried: str | None = None
        """Who has been arrested, charged or convicted last."""
        self._spelt: dict[tuple[int, int | None], str] = {}
        self._dated: Collection[int] = ()
        self._quoted: str | None = None

    def read(
        self, parse: Parse, dated: Collection[int] = (), *, headline: bool = False, quoted: str | None = None
    ) -> None:
        """Remember the names of a sentence, for it and for those after it; no phrase keeps the words in ``dated``.

        A short name in a headline stands for the full one below, and is none of its own. Who is ``quoted`` with the
        whole sentence does not call himself "he".
        """
        self._spelt, self._dated, self._quoted = {}, dated, quoted
        for i, lemma in enumerate(parse.lemmas):
            if lemma in BODIES:
                self._kinds.read_body(parse, i, dated)
        for i, dep in enumerate(parse.deps):
            if not is_name(parse, i) or dep == "amod":
                continue
            if dep in ("compound", "nmod"):
                if parse.deps[parse.heads[i]] not in ("compound", "nmod") and not is_name(parse, parse.heads[i]):
                    name = name_phrase(parse, i)
                    self._kinds.read(parse, i, name, self._full(name))  # "Castell shares fell"
                continue
            name = name_phrase(parse, i)
            words = name.split()
            self._persons.read(parse, i, name, self._full(name))
            self._kinds.read(parse, i, name, self._full(name), person=name in self._persons.known)
            self._kinds.read_pair(parse, i, self._persons.sex)
            if len(words) == 1:
                if not headline:
                    self._alone.add(name)
            elif len(words) <= 4 and words[-1] not in self._alone and all(w[0].isupper() for w in words):
                known = self._full_names.setdefault(words[-1], [])
                if name not in known:
                    known.append(name)

    def remember_subject(self, parse: Parse) -> None:
        """Remember who the sentence was about: what a pronoun of the next one stands for."""
        last: dict[str, str] = {}
        named: set[str] = set()
        spelt = {i: self.name(parse, i) for i, dep in enumerate(parse.deps) if dep in _SUBJECTS}
        self._kinds.pass_on()
        for i, dep in enumerate(parse.deps):
            if dep in _SUBJECTS and is_name(parse, i) and (name := spelt[i]) not in NATIONS.values():
                named.add(name)
                lives = parse.lemmas[parse.heads[i]] in _LIVES  # "Holm resigned"
                self._kinds.acts(name, person=lives or name in self._persons.known)
            elif i in spelt and spelt[i] in self._kinds.companies:
                self._kinds.acts(spelt[i], person=False)  # "it", "the airline"
            if dep not in _SUBJECTS or parse.tags[i] not in ("NN", "NNS", "NNP", "NNPS"):
                continue
            if any(parse.lower[c] in _POINTING for c in parse.children[i] if c < i) or is_event(parse, i):
                continue
            if parse.tags[i] != "NNS" and parse.lemmas[i] in PEOPLE and not self._is_told_by(parse, i, named):
                continue  # a clerk of many is not yet who "he" or "it" is
            if parse.deps[parse.heads[i]] in ("ROOT", "ccomp", "conj", "advcl"):
                self._note(parse, i, last)
        if any(dep in _SUBJECTS and is_event(parse, i) for i, dep in enumerate(parse.deps)):
            last.pop("thing", None)  # "a fire broke out, the office said. It was put out"
        self._persons.read_others(parse, named - self._kinds.companies)
        person = last.get("person") or self._last.get("person")
        last.pop("person", None)
        tried = [self.name(parse, i) for i, dep in enumerate(parse.deps) if dep in _UNDERGOES and is_tried(parse, i)]
        self._tried = next((name for name in tried if name in self._persons.known), self._tried)
        if (alone := self._alone_in(parse)) is not None:
            last["alone"] = alone
        again = self._acts_again(parse)
        if again is not None:
            last["person"] = again
        elif person is not None and named <= {person}:
            last["person"] = person  # with another named since, neither is plainly "he" or "she"
        self._last = last

    def _alone_in(self, parse: Parse) -> str | None:
        """ "Deputies found Darren Pike in a barn": the one person that a sentence names, whatever his part."""
        people: set[str] = set()
        for i, tag in enumerate(parse.tags):
            if not tag.startswith("NN") or parse.deps[i] in _INNER:
                continue
            if tag == "NN" and parse.lemmas[i] in PEOPLE:
                return None
            if tag.startswith("NNP") and i not in self._dated:
                people.add(self.name(parse, i))
        people &= self._persons.known
        return next(iter(people)) if len(people) == 1 else None

    def _acts_again(self, parse: Parse) -> str | None:
        """Whom "he" or "she" stands for that the main clause is about."""
        for i, dep in enumerate(parse.deps):
            if dep not in _SUBJECTS or parse.lower[i] not in SINGULAR_PERSONS or parse.deps[parse.heads[i]] != "ROOT":
                continue
            if (name := self.name(parse, i)) in self._persons.known:
                return name
        return None

    def _is_told_by(self, parse: Parse, i: int, named: set[str]) -> bool:
        """ "A spokeswoman said": who tells the story next, where the noun says whether "he" or "she" does."""
        if parse.lemmas[i] not in _GENDERED or parse.lemmas[parse.heads[i]] not in SAY:
            return False
        name = self.name(parse, i)
        named.add(name)
        self._persons.tell(name, she=parse.lemmas[i] in WOMEN)
        return True

    def name(self, parse: Parse, head: int, speaker: str | None = None, place: int | None = None) -> str:
        """The phrase of a word, with a pronoun or short form replaced by the full name where that is plain.

        Without ``place``, which is told apart.
        """
        found = self._spelt.get((head, place))
        if found is None:
            found = self._spelt[head, place] = self._spell(parse, head, speaker, place)
        return found

    def _spell(self, parse: Parse, head: int, speaker: str | None, place: int | None) -> str:
        if parse.lower[head] in SPEAKERS:
            return speaker or parse.words[head]
        if parse.lower[head] in PRONOUNS:
            return self._pronoun(parse, head)
        named = self._apposed(parse, head)
        left_out = self._dated if place is None else {*self._dated, place}
        phrase = noun_phrase(parse, head, left_out) if named is None else name_phrase(parse, named)
        nation = None if is_somebody_of(parse, head) else NATIONS.get(phrase)
        nation = nation or self._kinds.meant(parse, head, phrase)
        phrase = self._full(phrase)
        if is_name(parse, head) and not _is_where(parse, head):
            phrase = self._kinds.in_full(phrase)
        return nation or self._owned(parse, head, phrase, speaker)

    def _owned(self, parse: Parse, head: int, phrase: str, speaker: str | None) -> str:
        """ "Its constitution": whose it is, where that is plain and short; "my house" is the speaker's."""
        poss = parse.child(head, "poss")
        if poss is None or not phrase.startswith(parse.words[poss] + " "):
            return phrase
        if parse.lower[poss] not in PRONOUNS and not (speaker and parse.lower[poss] in SPEAKERS):
            return phrase
        owner = self._pronoun(parse, poss) if parse.lower[poss] in PRONOUNS else speaker or ""
        if owner.lower() in PRONOUNS or len(owner.split()) > _LONGEST_OWNER or "’" in owner or "'" in owner:
            return phrase
        return f"{owner}{'’' if owner.endswith('s') else '’s'}{phrase[len(parse.words[poss]) :]}"

    def is_person(self, name: str | None) -> bool:
        """Whether a name is known to be somebody's."""
        return name in self._persons.known

    def full(self, phrase: str) -> str:
        """The full name for a short form or pronoun that stands alone."""
        if phrase.lower() in SINGULAR_PERSONS:
            return self._persons.fit(phrase.lower(), self._last.get("person")) or phrase
        return self._kinds.in_full(self._full(phrase))

    def _apposed(self, parse: Parse, head: int) -> int | None:
        """ "The ambassador, Ana Silva": the name stands beside the office."""
        named = parse.child(head, "appos")
        if (called := called_so(parse, head if named is None else named)) is not None:
            return called
        if named is None and parse.deps[head] == "appos" and is_name(parse, parse.heads[head]):
            return parse.heads[head]  # "Ida Moss, a teacher who saw it"
        one_of = parse.lower[head] == "one"  # "one of the hostages, Mette Lund"
        if named is None or not is_name(parse, named) or not (one_of or parse.tags[head] in ("NN", "NNP")):
            return None
        name = name_phrase(parse, named)
        beside = named - len(name.split()) == head  # "the tanker Ansa"
        determiner = parse.child(head, "det")
        one = parse.words[head + 1 : head + 2] == [","] and determiner is not None and parse.lower[determiner] == "the"
        in_full = parse.tags[head] == "NN" and (is_full_name(name) or beside or one)
        return named if in_full or parse.lower[head] in TITLES or (one_of and is_full_name(name)) else None

    def _full(self, phrase: str) -> str:
        known = self._full_names.get(phrase, [])
        if len(known) == 1 and phrase not in self._alone - set(self._full_names):
            return known[0]
        if known or not phrase.isalpha():
            return phrase
        named = [name for name in self._persons.known if phrase in name.split()[:-1] and is_full_name(name)]
        return named[0] if len(named) == 1 else phrase

    def _note(self, parse: Parse, head: int, last: dict[str, str]) -> None:
        name = self.name(parse, head)
        if is_several(parse, head):
            last.setdefault("several", name)
        if is_several(parse, head, "it"):
            return
        if self._speaks(parse, head, name):
            self._persons.add(name, inferred=True)
            last.setdefault("person", name)
        else:
            last.setdefault("thing", name)

    def _speaks(self, parse: Parse, head: int, name: str) -> bool:
        if name in self._persons.known:
            return True
        if not is_name(parse, head) or parse.lemmas[parse.heads[head]] not in PERSONAL or name in self._kinds.companies:
            return False
        if parse.lemmas[head].lower().rstrip(".") in BODIES:
            return False
        return is_full_name(name)

    def _pronoun(self, parse: Parse, head: int) -> str:
        word = parse.lower[head]
        if is_expletive(parse, head):
            return parse.words[head]
        local = self._subject_above(parse, head, word)
        found = None
        before = {} if self._is_rivalled(parse, head, word) else self._last
        if word in SINGULAR_PERSONS:
            if local is not None and is_full_name(local):
                self._persons.add(local)  # "Ada Moss said she would": who else
            tried = self._tried if is_tried(parse, head) else None
            last = (before.get("person"), before.get("alone"), self._persons.only_one(word))
            candidates = (self._met_before(parse, head), tried, local, *last)
            others = (self._quoted, self._dealt_with(parse, head))
            found = self._persons.fit(word, *(name for name in candidates if name not in others))
        elif parse.deps[head] == "poss" and word in THINGS | PLURALS:
            found = self._owner(parse, head, word, before)
        elif word in THINGS and (local is None or local not in self._persons.known - self._persons.inferred):
            if local is not None:
                self._persons.known.discard(local)
            found = local or (before.get("thing") if parse.deps[head] in _SUBJECTS else None)
        elif word in PLURALS:
            found = local or before.get("several")
        return found or parse.words[head]

    def _dealt_with(self, parse: Parse, subject: int) -> str | None:
        """ "She sued Holm": who is not "she", as nobody sues himself."""
        thing = parse.child(parse.heads[subject], "dobj") if parse.deps[subject] in _SUBJECTS else None
        return self.name(parse, thing) if thing is not None and is_name(parse, thing) else None

    def _met_before(self, parse: Parse, head: int) -> str | None:
        """ "Halan met Marek and asked her to stay": whom the subject of a verb has dealt with in the verb before."""
        verb = parse.heads[head]
        if parse.deps[verb] not in ("conj", "ccomp", "xcomp") or parse.deps[head] not in ("dobj", "dative", "nsubj"):
            return None
        verb = verb if parse.deps[verb] == "conj" else parse.heads[verb]
        met = parse.child(parse.heads[verb], "dobj") if parse.deps[verb] == "conj" else None
        who = parse.child(verb, "nsubj", "nsubjpass")
        return self.name(parse, met) if met is not None and is_name(parse, met) and who is None else None

    def _is_rivalled(self, parse: Parse, head: int, word: str) -> bool:
        """Whether the sentence has named somebody or something before a pronoun that it may stand for as well.

        Whom "..., he said" quotes speaks on, whoever he speaks of.
        """
        said = parse.heads[head]
        told = parse.child(said, "ccomp") if parse.lemmas[said] in SAY and parse.deps[head] == "nsubj" else None
        reported = set(parse.subtree(told)) if told is not None and told < head else set[int]()
        if word in PLURALS and any(parse.tags[i] == "NNS" and parse.deps[i] in _BESIDE for i in range(head)):
            return True  # "a lawyer for four families said they ..."
        return any(
            parse.deps[i] in _MENTIONED and i not in reported and self._is_rival(parse, i, word)
            for i in range(head)
            if parse.tags[i].startswith("NN") and i not in self._dated and not is_event(parse, i)
        )

    def _is_rival(self, parse: Parse, i: int, word: str) -> bool:
        if word in SINGULAR_PERSONS:
            return is_name(parse, i) or (parse.lemmas[i] in PEOPLE and parse.tags[i] == "NN")
        if not is_name(parse, i) and parse.deps[i] not in _SUBJECTS:
            return False
        return is_several(parse, i) == (word in PLURALS)

    def _owner(self, parse: Parse, head: int, word: str, before: Mapping[str, str]) -> str | None:
        """Whose: the subject of the same clause, where number and place fit."""
        who = subject(parse, governor(parse, head) or head)
        if who is None or who >= head or is_event(parse, who):
            above = self._subject_above(parse, head, word)
            return above or before.get("several" if word in PLURALS else "thing")
        if parse.lower[who] in PRONOUNS:
            same = (parse.lower[who] in PLURALS) == (word in PLURALS)
            return self._pronoun(parse, who) if same and parse.deps[who] != "poss" else None
        if is_several(parse, who) == (word in PLURALS):
            return None if self._may_be_of_another(parse, head, word) else self.name(parse, who)
        return before.get("several" if word in PLURALS else "thing")

    def _may_be_of_another(self, parse: Parse, head: int, word: str) -> bool:
        """ "The guard boarded the trawler and arrested its captain": of what the verb before is about as well."""
        verb = governor(parse, head)
        before = verb if verb is None or parse.deps[verb] != "conj" else parse.heads[verb]
        thing = None if before is None or before == verb else parse.child(before, "dobj")
        return thing is not None and word in THINGS and not is_several(parse, thing, word)

    def _subject_above(self, parse: Parse, head: int, word: str) -> str | None:
        """Who is subject of a clause above the pronoun's own, before it; nobody acts on himself by a plain pronoun."""
        verb = parse.heads[head]
        while parse.deps[verb] in ("prep", "pobj") and not parse.tags[verb].startswith("VB"):
            verb = parse.heads[verb]  # "testified against him"
        own = subject(parse, verb)
        for _ in range(_DEEPEST):
            above = parse.heads[verb]
            if above == verb:
                return None
            verb = above
            if not parse.tags[verb].startswith("VB"):
                continue
            who = subject(parse, verb)
            if who is None or who >= head or (who == own and own != head):
                continue
            if is_event(parse, who) or is_several(parse, who, word) != (word in PLURALS):
                continue
            if word in SINGULAR_PERSONS and is_name(parse, who) and parse.child(who, "det") is not None:
                continue  # "the Belmor Post said he"
            others = [i for i in range(who + 1, head) if word in PLURALS and parse.tags[i] in ("NNS", "NNPS")]
            if parse.tags[who].startswith("NN") and not others:
                return self.name(parse, who)
        return None


def _is_where(parse: Parse, name: int) -> bool:
    """Whether a name stands where a place would."""
    return parse.deps[name] == "pobj" and parse.lower[parse.heads[name]] in PLACE_PREPOSITIONS
