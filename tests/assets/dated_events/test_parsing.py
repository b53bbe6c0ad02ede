"""The parse of sentences, as plain lists."""

from hypothesis import given
from hypothesis import strategies as st

from assets.dated_events.parsing import default_model, load_parser


def test_tokens_slice_back_to_the_sentence() -> None:
    """Every token stands in the sentence where its offsets say, also behind a line break."""
    text = "The mayor\nopened the “old” bridge — at 9."
    (parse,) = load_parser().parse([text])
    assert parse.text == text
    assert [text[s:e] for s, e in zip(parse.starts, parse.ends, strict=True)] == [
        w if w.strip() else "\n" for w in parse.words
    ]


def test_lemmas_of_doubtful_forms() -> None:
    """A past form that two verbs could have belongs to the one whose spelling rules allow it."""
    lemma = load_parser().lemma
    assert [lemma(w, t) for w, t in [("hoped", "VBD"), ("hopped", "VBD"), ("are", "VBP"), ("talks", "NNS")]] == [
        "hope", "hop", "be", "talk",
    ]  # fmt: skip


def test_the_model_is_loaded_once() -> None:
    """A second call in the same process gives the same parser, by whichever name it is asked for."""
    assert load_parser() is load_parser(None) is load_parser(default_model())


@given(st.lists(st.text(max_size=40), max_size=4))
def test_any_text_is_parsed(texts: list[str]) -> None:
    """Whatever the characters, each sentence gives one parse whose heads are tokens of its own."""
    parses = list(load_parser().parse(texts))
    assert len(parses) == len(texts)
    for text, parse in zip(texts, parses, strict=True):
        assert all(0 <= head < len(parse) for head in parse.heads)
        assert "".join(parse.words) in text.replace("\n", " ") or parse.text == text
