"""The language model's first vector of each distinct word, computed once: most words of a text have come before.

Here: a layer that takes the place of the model's embedding layer and gives what that one gives. Not here: what the
model makes of the vectors (``parsing``).
"""

from collections.abc import Callable, Sequence
from typing import Any

import numpy
from spacy.tokens import Doc
from thinc.api import Model

LARGEST = 1 << 16
"""Words remembered at most (25 MB), unless one batch has more; then the memory begins anew."""


def remembering(embed: Model[Any, Any]) -> Model[Any, Any]:
    """The embedding layer of a ``Tok2Vec`` model for reading only, which computes the vector of a word only once."""
    return Model("remembered_embed", _Memory(embed), dims={"nO": embed.get_dim("nO")}, layers=[embed])


class _Memory:
    """A word is what the model sees of it: its row of features. ``_places`` tells its row in ``_vectors``."""

    def __init__(self, embed: Model[Any, Any]) -> None:
        features, _, *self._layers, _ = embed.layers
        self._columns = features.attrs["columns"]
        self._places: dict[bytes, int] = {}
        self._vectors = numpy.empty((LARGEST, embed.get_dim("nO")), dtype="float32")

    def __call__(self, model: Model[Any, Any], docs: Sequence[Doc], is_train: bool) -> tuple[Any, Callable[..., Any]]:
        """The vectors of each document's words, as thinc asks a layer for them."""
        rows = numpy.concatenate([doc.to_array(self._columns) for doc in docs])
        ends = numpy.cumsum([len(doc) for doc in docs])
        return numpy.split(self._look_up(rows), ends[:-1]), lambda _: []

    def _look_up(self, rows: Any) -> Any:
        keys = numpy.ascontiguousarray(rows).view(f"V{rows.shape[1] * rows.itemsize}").ravel().tolist()
        new = self._new(keys)
        if len(self._places) > LARGEST:
            self._places.clear()
            new = self._new(keys)
        if new:
            first = len(self._places) - len(new)
            if len(self._places) > len(self._vectors):
                self._vectors = numpy.resize(self._vectors, (len(self._places), self._vectors.shape[1]))
            self._vectors[first : len(self._places)] = self._embed(rows[new])
        return self._vectors[[self._places[key] for key in keys]]

    def _new(self, keys: list[bytes]) -> list[int]:
        """Where words stand that are not yet known; they are given their places."""
        new = []
        for i, key in enumerate(keys):
            if key not in self._places:
                self._places[key] = len(self._places)
                new.append(i)
        return new

    def _embed(self, rows: Any) -> Any:
        for layer in self._layers:
            rows = layer.predict(rows)
        return rows
