"""How likely two mentions report one event."""

import pytest

from assets.timeline.mention import Mention
from assets.timeline.similarity import SAME_EVENT, evidence
from tests.assets.timeline.invented import day, mention


def told(lemma: str, **cells: object) -> Mention:
    """A mention with this trigger, without a date of its own unless told."""
    return mention("m", **{"trigger_lemma": lemma, "action": lemma, "date_basis": "publication", **cells})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (told("win"), told("victory")),
        (told("strike", actor="Ostrel drivers"), told("walkout", actor="drivers")),
        (told("say", actor="Ilka Torrent", target="title"), told("say", actor="Torrent", target="title")),
        (told("vote", factuality="expected"), told("vote", factuality="happened")),
        (told("win", date_basis="explicit"), told("win", date_basis="explicit", actor="Torrent")),
    ],
)
def test_what_speaks_for_one_event(one: Mention, other: Mention) -> None:
    """The same word or a synonym with nothing against it; a vague word with the same participants."""
    assert evidence(one, other) == evidence(other, one) >= SAME_EVENT


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (told("win"), told("vote")),
        (told("win", actor="Ilka Torrent"), told("victory", actor="Oda Brask")),
        (told("say"), told("say")),
        (
            told("strike", date_basis="explicit", actor="Karsten"),
            told("strike", date_basis="relative", actor="Karsten", earliest=day(1), latest=day(1)),
        ),
    ],
)
def test_what_does_not(one: Mention, other: Mention) -> None:
    """Other words, other people, a vague word alone, another day even of the same people."""
    assert evidence(one, other) == evidence(other, one) < SAME_EVENT
