"""The steps of the model's parser, taken one after the other for many sentences at once.

Here: the loop that spaCy has compiled, which calls the same functions. spaCy's lets Python's lock go and takes it again
at every addition, two thirds of its time (in 3.8: its declarations make Cython 3 look for errors there); this one keeps
the lock. Not here: what the parser makes of a sentence (``parsing``).
"""

from collections.abc import Sequence

from spacy.pipeline import DependencyParser
from spacy.tokens import Doc


def annotate(parser: DependencyParser, docs: Sequence[Doc]) -> None:
    """Give the documents their heads and dependencies, as ``DependencyParser.predict`` and ``set_annotations`` do."""
    docs = [doc for doc in docs if len(doc)]
    if not docs:
        return
    found = parser.moves.init_batch(docs)
    model = parser.model.predict(docs)
    unfinished = [state for state in found if not state.is_final()]
    while unfinished:
        unfinished = parser.transition_states(unfinished, model.predict(unfinished))
    model.clear_memory()
    parser.set_annotations(docs, found)
