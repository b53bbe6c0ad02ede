"""Headlines In Title Case Read As Sentences: the parser takes a capital for the mark of a name.

Here: which capitals of such a line are a name's, by the words of its own story and a dictionary. Not here: parsing.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable

from assets.dated_events.lexicon import words

_WORD = re.compile(r"(?!(?i:may|march)\s+\d)\b[^\W\d_]+(?:['’][^\W\d_]+)*")
"""A word; two months that are other words as well are none in front of a day."""
_PROSE = re.compile(r"\b[a-z]{4,}\b.*?\b[a-z]{4,}\b", re.DOTALL)
_INSIDE = re.compile(r"(?<=[\w,;] )[^\W\d_]+(?:['’][^\W\d_]+)*")
"""Words that do not begin a sentence."""
_LONG = 4
"""Letters from which on a word has a capital in title case whatever it is."""

_LITTLE = words(
    """
    a about above across after against all along although amid among an and any are around as at be because been
    before behind below beneath beside between beyond both but by can could despite did do does down during each
    every except few for from had has have he her here him his how i if in inside into is it its just like may me
    might more most must my near no nor not of off on once only onto or other our out outside over own past per she
    should since so some still than that the their them then there these they this those though through throughout
    till to too toward towards under until up upon us via was we were what when where whether which while who whom
    whose why will with within without would yet you your
    """
)
"""Words of grammar: no names."""


def is_title_case(line: str) -> bool:
    """Whether the longer words of a line have capitals, and there are at least three.

    Lines with two longer words written small, nearly all there are, are told apart at once."""
    if _PROSE.search(line):
        return False
    longer = [word for word in _WORD.findall(line) if len(word) >= _LONG]
    return len(longer) >= 3 and sum(word[0].isupper() for word in longer) >= len(longer) - 1


class Casing:
    """How one story writes its words. ``is_common`` tells words of the dictionary that are rarely names."""

    def __init__(self, story: Iterable[str], is_common: Callable[[str], bool]) -> None:
        self._is_common = is_common
        self._written = Counter(w for line in story if not is_title_case(line) for w in _INSIDE.findall(line))

    def sentence_case(self, line: str) -> str:
        """A line in title case as a sentence would be written, letter for letter; any other as it is.

        A word keeps its capital where the story writes it with one inside a sentence, and loses it where the story
        writes it small. What the story does not have is a name unless it is a common word.
        """
        return _WORD.sub(lambda found: self._spelt(found.group(), shouted=line.isupper()), line)

    def _spelt(self, word: str, *, shouted: bool) -> str:
        small, name = word.lower(), word.capitalize() if shouted else word
        if len(small) != len(word) or not name.istitle():
            return word
        if small in _LITTLE:
            return small
        named = max(self._written[name], self._written[word])
        plain = self._written[small]
        return small if plain > named or (not named and self._is_common(small)) else name
