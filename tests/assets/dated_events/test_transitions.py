"""The parser's steps as taken here, beside those of the library."""

from spacy.attrs import DEP, HEAD

from assets.dated_events.parsing import default_model, load_parser
from assets.dated_events.transitions import annotate

TEXTS = [
    "The mayor, who had opened the bridge on Monday, said that two men were hurt when it fell.",
    "",
    "Rain.",
    "Police arrested the driver and two of his friends near the old port, and a judge sent them to prison in May.",
]


def test_the_steps_are_the_librarys() -> None:
    """Heads and dependencies are those that the library's own loop finds, whatever the lengths; no words have none."""
    parser = load_parser(default_model())
    pipe = parser.nlp.get_pipe("parser")
    ours, theirs = parser.annotated(TEXTS), [parser.nlp.make_doc(text) for text in TEXTS]
    wordy = [doc for doc in theirs if len(doc)]
    for name in ("tok2vec", "tagger"):
        before = parser.nlp.get_pipe(name)
        before.set_annotations(wordy, before.predict(wordy))
    pipe.set_annotations(wordy, pipe.predict(wordy))
    for our, their in zip(ours, theirs, strict=True):
        assert our.to_array([DEP, HEAD]).tolist() == their.to_array([DEP, HEAD]).tolist()


def test_nothing_to_parse() -> None:
    """No documents, or only empty ones, are no error."""
    parser = load_parser()
    annotate(parser.nlp.get_pipe("parser"), [])
    assert next(parser.parse(["", ""])).words == []
