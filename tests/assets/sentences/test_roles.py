"""What a sentence is in its document."""

import pytest

from assets.sentences.roles import inside_quotation, is_headline


@pytest.mark.parametrize(
    ("sentence", "began_inside", "quoted", "ends_inside"),
    [
        ("“We saw nothing.", False, True, True),
        ("We waited until noon.", True, True, True),
        ("Then it came.”", True, True, False),
        ("They do have options,” he said of the crew.", True, False, False),
        ('"It works," she said.', False, False, False),
        ('"It works."', False, True, False),
        ("``We won,'' she said.", False, False, False),
        ("Nobody spoke.", False, False, False),
        ("…", True, False, True),
    ],
)
def test_quotation_goes_on_over_sentences(sentence, began_inside, quoted, ends_inside):
    """A sentence is a quotation when all its words stand in quotation marks, also those opened before it."""
    assert inside_quotation(sentence, began_inside) == (quoted, ends_inside)


@pytest.mark.parametrize(
    ("line", "title", "expected"),
    [
        ("Barge strikes bridge", "Barge Strikes Bridge", True),
        ("A barge struck the bridge on Tuesday.", "Barge strikes bridge", False),
        ("Barge strikes bridge", None, True),
        ("Barge hits bridge, three hurt", "Barge strikes bridge", True),
        ("What's next?", "What’s next", True),
        ("Barge sinks!", "Barge sinks", True),
        ("A barge struck the bridge.", None, False),
        ("“We wait,” she said", None, True),
        ("Profit climbs 12%", None, True),
        ("Holm: “We wait”", None, True),
        ("Bridge", None, False),
    ],
)
def test_headline_is_the_title_or_ends_like_no_sentence(line, title, expected):
    """The first line is a headline when it has the title's words, or when it is short and ends like no sentence."""
    assert is_headline(line, title) is expected
