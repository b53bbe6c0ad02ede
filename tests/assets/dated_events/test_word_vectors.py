"""Vectors of words that are computed once."""

import numpy
import pytest
import spacy

from assets.dated_events import word_vectors
from assets.dated_events.parsing import default_model
from assets.dated_events.word_vectors import remembering

TEXTS = ["The mayor opened the bridge.", "The bridge didn't fall, the mayor said.", "A dam fell."]


def test_the_vectors_are_those_of_the_model(monkeypatch: pytest.MonkeyPatch) -> None:
    """A word's vector is the model's own: at first sight, when it comes back, and when the memory had to begin anew."""
    monkeypatch.setattr(word_vectors, "LARGEST", 12)
    nlp = spacy.load(default_model())
    embed = nlp.get_pipe("tok2vec").model.layers[0]
    memory = remembering(embed)
    for texts in (TEXTS[:1], TEXTS, TEXTS[:2], [" ".join(TEXTS)]):
        docs = [nlp.make_doc(text) for text in texts]
        for ours, own in zip(memory.predict(docs), embed.predict(docs), strict=True):
            numpy.testing.assert_allclose(ours, own, atol=1e-5)
