"""Where paragraphs end."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from assets.sentences.paragraphs import paragraphs


def read(text):
    """The paragraphs of a text as strings."""
    return [text[start:end] for start, end in paragraphs(text)]


def test_blank_line_ends_a_paragraph():
    """Any kind of blank line ends a paragraph, with the line ends of any system."""
    assert read("One.\n\nTwo.\r\n\r\nThree.\n \t\nFour.") == ["One.", "Two.", "Three.", "Four."]


def test_line_of_its_own_is_a_paragraph():
    """A text with one paragraph a line has one paragraph a line, however short some are."""
    text = "Bridge closed\nThe bridge at Orsmouth was closed on Tuesday after a barge had struck its pier.\nComments"
    assert read(text) == text.split("\n")


def test_wrapped_lines_are_one_paragraph():
    """Lines that end because the next word did not fit are read as one."""
    wrapped = (
        "The bridge at Orsmouth was closed to all traffic\n"
        "on Tuesday, March 3, after a barge had struck its\n"
        "second pier in the early morning hours of the day\n"
        "that all will remember.\n\n"
        "Nobody was hurt, said the police."
    )
    assert read(wrapped) == [wrapped.split("\n\n")[0], "Nobody was hurt, said the police."]


@settings(deadline=None, derandomize=True)
@given(st.text(alphabet=st.sampled_from("ab. \n\r\t\u2028A”"), max_size=200))
def test_paragraphs_are_in_order_and_hold_every_character_but_blanks(text):
    """No character other than a blank is lost, doubled or moved."""
    found = list(paragraphs(text))
    assert all(a[1] <= b[0] for a, b in pairwise(found))
    assert "".join("".join(text[a:b].split()) for a, b in found) == "".join(text.split())
    assert all(text[a:b].strip() == text[a:b] != "" for a, b in found)
