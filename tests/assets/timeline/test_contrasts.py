"""What sets two mentions of one kind apart."""

import pytest

from assets.timeline.contrasts import contrasts
from assets.timeline.mention import Mention
from tests.assets.timeline.invented import day, mention


def told(action: str, **cells: object) -> Mention:
    """A mention in these words, dated by its publication alone unless told."""
    return mention("m", **{"action": action, "trigger_lemma": action.split()[-1], "date_basis": "publication", **cells})


STRIKE = told("strike", document_id="other")


@pytest.mark.parametrize(
    "another",
    [
        told("similar strike"),
        told("the second strike"),
        told("three strikes"),
        told("that strike"),
        told("strike", date_basis="explicit", earliest=day(-400), latest=day(-400)),
        told("strike", factuality="expected", earliest=day(2), latest=None),
        told("strike", date_basis="relative", earliest=day(3), latest=day(3)),
    ],
)
def test_another_one_of_its_kind(another: Mention) -> None:
    """By a word, a number, "that", a date of long ago, or one after the other report, which tells what has happened."""
    assert contrasts(another, STRIKE) == contrasts(STRIKE, another) == 1


@pytest.mark.parametrize(
    "same",
    [
        told("24-hour strike"),
        told("last week's strike"),
        told("the long strike"),
        told("that strike", document_id="other", sentence_no=1),
        told("strike", date_basis="explicit", earliest=day(-1), latest=day(-1)),
        told("strike", factuality="happened", earliest=None, latest=day(0)),
    ],
)
def test_the_same_one(same: Mention) -> None:
    """A length, a time and a plain adjective are none of it; "that" of the next sentence is the one just told of."""
    assert contrasts(same, STRIKE) == 0
