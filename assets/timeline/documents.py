"""Which documents tell the same story, and which are copies of one text.

Here: the words of a document, their weights, cosines between documents, stories, copies. Not here: events
(``merging``).

Weights are TF-IDF (Salton and Buckley 1988) over the documents of a few neighbouring publication days only, so that
what is added later or long before changes nothing; ``BACKGROUND`` documents that hold none of the words stand in for
the rest of the language, so that the weights are sensible among few documents too.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import pairwise

import numpy as np

from assets.timeline.lexicon.function_words import STOP_WORDS
from assets.timeline.linkage import average_linkage
from assets.timeline.stems import stem

BACKGROUND = 5
SAME_TOPIC = 0.06
SAME_STORY = 0.04
# Names and figures tell stories apart better than other words do, and a full name better than its parts.
NAME_WEIGHT = 8
# News tells first what it is about: words of the lead count so many times.
LEAD = 60
LEAD_WEIGHT = 3
# Share of the shorter text's runs of words that stand in the longer, from which on it is a copy.
COPY = 0.6
RUN = 4
# So many characters before and after a place are near it.
ROUND = 80
_LOOKED_FOR = 8
# Cosines below this are left out: they join nothing, and most pairs have one.
_FLOOR = 0.02
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, eq=False)
class Document:
    """One document as merging sees it.

    ``words``: in order, in lower case. ``terms``: the stems of those that carry meaning, with their weights.
    """

    document_id: str
    source: str | None
    words: tuple[str, ...]
    terms: dict[str, int]
    text: str
    _round: dict[int, frozenset[str]] = field(default_factory=dict)

    def words_round(self, start: int) -> frozenset[str]:
        """The stems of the words near a place in the text that carry meaning, read once for each place."""
        if start not in self._round:
            near = self.text[max(0, start - ROUND) : start + ROUND]
            self._round[start] = frozenset(_stem(word) for word in map(str.lower, _WORD.findall(near)) if _tells(word))
        return self._round[start]

    @cached_property
    def runs(self) -> frozenset[tuple[str, ...]]:
        """All runs of ``RUN`` words (w-shingling, Broder 1997); a shorter text is one run."""
        words = self.words
        return frozenset(words[i : i + RUN] for i in range(max(1, len(words) - RUN + 1)))


def read_document(document_id: str, source: str | None, title: str | None, text: str) -> Document:
    """Read a document's words and count the stems of the title's and the text's, without function words."""
    written = _WORD.findall(text)
    words = [word.lower() for word in written]
    uncapitalised = {word for word in written if word[0].islower()}
    titled = [*words, *_WORD.findall(title.lower())] if title else words
    counts = Counter(filter(_tells, titled))
    lead = Counter(filter(_tells, words[:LEAD]))
    terms: dict[str, int] = defaultdict(int)
    for word, count in counts.items():
        weighted = count + (LEAD_WEIGHT - 1) * lead[word]
        terms[_stem(word)] += weighted if word in uncapitalised else weighted * NAME_WEIGHT
    for name in _full_names(written):
        terms[name] += NAME_WEIGHT
    return Document(document_id, source, tuple(words), dict(terms), text)


def _tells(word: str) -> bool:
    return word not in STOP_WORDS and len(word) > 1


def _full_names(written: Sequence[str]) -> Iterator[str]:
    """Two capitalised words in a row, in lower case: people, places and bodies by their full names."""
    for one, other in pairwise(written):
        if one[0].isupper() and other[0].isupper() and _tells(one.lower()) and _tells(other.lower()):
            yield f"{one} {other}".lower()


@lru_cache(maxsize=50_000)
def _stem(word: str) -> str:
    return stem(word)


def cosines(documents: Sequence[Document]) -> dict[tuple[int, int], float]:
    """Cosines of all pairs of documents, by their positions (smaller first); near zero ones are left out."""
    postings: dict[str, list[int]] = defaultdict(list)
    for i, document in enumerate(documents):
        for term in document.terms:
            postings[term].append(i)
    total = len(documents) + BACKGROUND
    idf = {term: math.log(total / (len(holders) + 0.5)) for term, holders in postings.items()}
    weights = [_unit({t: (1 + math.log(n)) * idf[t] for t, n in d.terms.items()}) for d in documents]
    columns = {
        term: (np.array(holders), np.array([weights[i][term] for i in holders]))
        for term, holders in postings.items()
        if len(holders) > 1
    }
    found = {}
    for i, row in enumerate(weights):
        shared = [(term, weight) for term, weight in row.items() if term in columns]
        if not shared:
            continue
        holders = np.concatenate([columns[term][0] for term, _ in shared])
        products = np.concatenate([columns[term][1] * weight for term, weight in shared])
        sums = np.bincount(holders, products)
        for j in np.flatnonzero(sums[:i] >= _FLOOR):
            found[int(j), i] = float(sums[j])
    return found


def _unit(weights: dict[str, float]) -> dict[str, float]:
    length = math.sqrt(sum(w * w for w in weights.values())) or 1.0
    return {term: w / length for term, w in weights.items()}


def stories(documents: Sequence[Document]) -> list[list[int]]:
    """Documents that tell the same story, as groups of their positions; each document is in one group.

    Documents are clustered by topic first, then those of each topic again by words weighted within it: words that a
    whole topic shares ("earthquake") no longer count, so that two earthquakes are two stories however much else there
    is in the news.
    """
    return [
        [topic[i] for i in story]
        for topic in _clusters(documents, SAME_TOPIC)
        for story in (_clusters([documents[i] for i in topic], SAME_STORY) if len(topic) > 2 else [range(len(topic))])
    ]


def _clusters(documents: Sequence[Document], threshold: float) -> list[list[int]]:
    return average_linkage([[i] for i in range(len(documents))], cosines(documents), threshold)


def count_sources(documents: Sequence[Document]) -> int:
    """How many sources are independent: documents of one outlet, and copies of one text, count once.

    Of a text printed many times only the first copies are looked for, so that the cost grows with the number of
    documents and not with its square.
    """
    if len(documents) < 2:
        return len(documents)
    root = list(range(len(documents)))
    of_outlet: dict[str, int] = {}
    holders: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for i, document in enumerate(documents):
        copied = _copied(document, documents, holders)
        outlet = [] if document.source is None else [of_outlet.setdefault(document.source, i)]
        for j in (*copied, *outlet):
            root[_root(root, j)] = _root(root, i)
        for run in document.runs if len(copied) < _LOOKED_FOR else ():
            holders[run].append(i)
    return len({_root(root, i) for i in range(len(documents))})


def _copied(
    document: Document, documents: Sequence[Document], holders: Mapping[tuple[str, ...], list[int]]
) -> list[int]:
    """The documents, known by their runs, of which this one is a copy."""
    shared = Counter(j for run in document.runs for j in holders.get(run, ()))
    return [j for j, runs in shared.items() if is_copy(document, documents[j], runs)]


def _root(root: list[int], i: int) -> int:
    while root[i] != i:
        root[i] = root[root[i]]
        i = root[i]
    return i


def is_copy(one: Document, other: Document, shared: int) -> bool:
    """Whether most runs of the shorter text stand in the longer, as so many are ``shared``.

    Wire copies are cut at the end and lightly edited.
    """
    return shared >= COPY * min(len(one.runs), len(other.runs))
