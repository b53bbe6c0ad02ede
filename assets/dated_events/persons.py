"""Who of the names of a document are people, and which of "he" and "she" stands for them.

Here: what a title, a given name, an age and a pronoun tell of a name. Not here: which name a pronoun stands for in its
sentence (``naming``).
"""

from collections.abc import Collection

from assets.dated_events.describing import is_full_name, is_introduced
from assets.dated_events.lexicon.given_names import OF_MEN, OF_WOMEN
from assets.dated_events.lexicon.people import BODIES, COMPANY_ENDS, MEN, PEOPLE, PLACE_NOUNS, TITLES, WOMEN
from assets.dated_events.parsing import Parse

_NO_PERSONS = BODIES | COMPANY_ENDS | PLACE_NOUNS
_GIVEN = OF_WOMEN | OF_MEN
_GENDERED = WOMEN | MEN
_SEXES = {True: "woman", False: "man", None: "person"}


class Persons:
    """The people that one document has named."""

    def __init__(self) -> None:
        self.known: set[str] = set()
        self.inferred: set[str] = set()
        """Those by what they do alone, until "it" stands for one."""
        self._she: dict[str, bool] = {}
        self._strangers: set[str] = set()
        """Who acts by one name, and may be a woman, a man or a town."""
        self._nameless: set[bool] = set()
        """Whether the text tells of a woman, or a man, without a name."""

    def read(self, parse: Parse, head: int, name: str, full: str) -> None:
        """Keep what stands round a name: a title, a given name, an age; ``full``: the name in full."""
        if " " in name and is_introduced(parse, head):
            self.known.add(name)
        first = name.split()[0]
        before = head - len(name.split())
        title = parse.lower[before] if before >= 0 else ""
        if not name[0].isupper() or parse.lemmas[head].lower() in _NO_PERSONS:
            return
        given = is_full_name(name) and first in _GIVEN
        if title in TITLES or given:
            self.known.add(name)
        if title in _GENDERED or given:
            self._she[full] = title in WOMEN if title in _GENDERED else first in OF_WOMEN

    def read_others(self, parse: Parse, acting: Collection[str]) -> None:
        """Keep whom a sentence tells of that may be "he" or "she" as well: a woman without a name, one name alone."""
        self._nameless |= {
            lemma in WOMEN for i, lemma in enumerate(parse.lemmas) if lemma in _GENDERED and _is_nameless(parse, i)
        }
        self._strangers |= {name for name in acting if name not in self.known and name.isalpha()}

    def add(self, name: str, *, inferred: bool = False) -> None:
        """Take a name for a person's."""
        self.inferred |= {name} - self.known if inferred else set()
        self.known.add(name)

    def tell(self, name: str, *, she: bool) -> None:
        """Take a name or noun for a person's of whom the text says "she", or "he"."""
        self.known.add(name)
        self._she[name] = she

    def sex(self, name: str) -> str | None:
        """For a person "man" or "woman", or "person" where the text does not tell; None for other names."""
        return _SEXES[self._she.get(name)] if name in self.known else None

    def fit(self, word: str, *candidates: str | None) -> str | None:
        """The first candidate that "he" or "she" fits; from then on only that one fits it."""
        she = is_she(word)
        for name in candidates:
            noun = "" if name is None else name.split()[-1]
            if name is None or noun in (MEN if she else WOMEN):
                continue
            if (name in self.known or noun in PEOPLE) and self._she.setdefault(name, she) == she:
                self.inferred.discard(name)
                return name
        return None

    def only_one(self, word: str) -> str | None:
        """The one woman or man of the text so far, where it tells of all its people which they are."""
        she = is_she(word)
        if self._strangers or she in self._nameless:
            return None
        fit = [name for name in self.known if self._she.get(name, she) == she]
        return fit[0] if len(fit) == 1 else None


def is_she(word: str) -> bool:
    """Whether a pronoun of one person stands for a woman."""
    return word in ("she", "her", "hers", "herself")


def _is_nameless(parse: Parse, i: int) -> bool:
    """ "A woman", "the widow", where no name stands beside."""
    alone = parse.deps[i] not in ("compound", "appos", "nmod") and parse.child(i, "appos") is None
    return alone and parse.tags[i] == "NN" and parse.lemmas[i] not in TITLES
