"""Whom "the airline", "the company" and their like stand for."""

from collections.abc import Callable
from typing import Any

import pytest

Event = Callable[..., dict[str, Any]]


@pytest.mark.parametrize(
    ("actor", "story"),
    [
        ("Labo", ("The airline Labo cut jobs.", "The airline apologised.")),
        ("Labo", ("Labo, a mill in Pell, cut jobs.", "The mill apologised.")),
        ("Cabin Union", ("Labo met the Cabin Union in a small hotel.", "The union apologised.")),
        ("Ole Moss", ("President Ole Moss left.", "The president apologised.")),
        ("defence ministry", ("The defence ministry left.", "The ministry apologised.")),
        ("Chile’s central bank", ("Chile’s central bank raised its rate.", "The bank apologised.")),
        ("ministry", ("The defence ministry met the health ministry.", "The ministry apologised.")),
        ("airline", ("The airline Labo met the airline Otis.", "The airline apologised.")),
        ("airline", ("The airline Labo cut jobs.", "An airline apologised.")),
        ("River Amm", ("Water from the River Amm rose.", "The river apologised.")),
        ("Labo Rovers", ("Labo Rovers met Otis.", "The club apologised.")),
        ("Cart Workers' Union", ("The Cart Workers' Union met in a small hotel.", "The union apologised.")),
        ("Kessel Bridge", ("Some cars crossed the Kessel Bridge in the night.", "The bridge, they said, apologised.")),
        ("club", ("Labo Rovers met Otis Rovers.", "The club apologised.")),
        ("Labo Group", ("Cart maker Labo Group cut jobs.", "The company apologised.")),
        ("Labo", ("Shares in Labo fell.", "The firm apologised.")),
        ("Labo Foods", ("Labo Foods cut jobs.", "Labo apologised.")),
        (
            "Labo Foods",
            ("Labo Foods turned down a bid from Otis Group.", "Otis shares fell. Labo met.", "The company apologised."),
        ),
        ("Otis Group", ("Labo Foods turned down a bid from Otis Group.", "Otis protested.", "The company apologised.")),
        ("Labo Foods", ("Labo Foods cut jobs.", "The Pell-based maker of soup apologised.")),
        ("Otis", ("Shares in Labo fell.", "Otis said it would wait.", "The company apologised.")),
        ("Labo Foods", ("Labo Foods cut jobs.", "Mr Keller left.", "Keller had led it.", "The company apologised.")),
        ("Labo", ("Shares in Labo fell.", "Holm resigned.", "The company apologised.")),
        ("company", ("Labo met Otis Group.", "Ida Holm left.", "The company apologised.")),
        ("Bell & Moss", ("Bell & Moss fired her.", "The company apologised.")),
        ("Grey Heron", ("A group calling itself Grey Heron apologised.",)),
        ("Ole Moss", ("A driver named Ole Moss apologised.",)),
        ("Storm Agatha", ("Storm Agatha swept across Pell.", "The storm apologised.")),
        ("Labo and Otis", ("Labo and Otis met.", "The two sides apologised.")),
        ("Labo and Otis", ("Labo and Otis met.", "Both countries apologised.")),
        ("Ida Holm and Eva Moss", ("Ida Holm and Eva Moss met.", "The two women apologised.")),
        ("two women", ("Ida Holm and Karl Moss met.", "The two women apologised.")),
        ("Kenya", ("Kenya Airways cut jobs.", "Kenya apologised.")),
        ("bank", ("Labo Foods cut jobs.", "The bank apologised.")),
        ("Two countries", ("Labo and Otis met.", "Two countries apologised.")),
        ("two men", ("Labo and Otis met.", "The two men apologised.")),
        ("town", ("Pell Town won the cup in Rome.", "The town apologised.")),
        ("company", ("Ida Holm left Pell.", "The company apologised.")),
        ("city", ("A meeting at City Hall ended.", "The city apologised.")),
    ],
)
def test_the_one_thing_of_a_kind_is_called_by_its_name(actor: str, story: tuple[str, ...], event: Event) -> None:
    """ "The airline" is the only one that the document has named so; among several it stays as written."""
    assert event("apologise", *story)["actor"] == actor


@pytest.mark.parametrize(
    ("actor", "story"),
    [
        ("Mary Denning", ("The union met Mary Denning.", "In the end Denning apologised.")),
        ("Paul Derring", ("Police found Paul Derring in a barn.", "He apologised.")),
        ("Ida Moss", ("Professor Ida Moss of Pell Hospital led it.", "She apologised.")),
        ("Ida Moss", ("Ida Moss of the River Trust said so.", "She apologised.")),
        ("Bank of Norland", ("The Bank of Norland apologised.",)),
        ("Ida Moss", ('"It hurts," said Ida Moss, a retired teacher who apologised.',)),
        ("Paul Derring", ("A jury convicted Paul Derring.", "Judge Helen Moss closed the case.", "He apologised.")),
        ("He", ("Paul Derring sued Karl Holm.", "Helen Moss left.", "He apologised.")),
        ("Helen Moss", ("Helen Moss met Karl Holm.", "She apologised.")),
        ("Paul Derring", ("The clerk, Paul Derring, left.", "Derring apologised.")),
    ],
)
def test_a_person_is_told_by_the_name_alone(actor: str, story: tuple[str, ...], event: Event) -> None:
    """Without what he is of, and also where an apposition acts or the tagger takes the name for a noun."""
    assert event("apologise", *story)["actor"] == actor


@pytest.mark.parametrize(
    ("lemma", "text", "actor", "target", "place"),
    [
        ("convict", "A jury in Pell convicted Holm.", "jury in Pell", "Holm", "Pell"),
        ("tell", "Labo told workers of the decision.", "Labo", "workers", None),
        ("convict", "They convicted Holm of fraud.", "They", "Holm", None),
        ("hit", "A quake hit at 4 a.m. near Pell.", "quake", None, "Pell"),
        ("treat", "Holm was treated for burns at Pell Hospital.", None, "Holm", "Pell Hospital"),
        ("suspend", "Norvik Air suspended flights with its four aircraft.", "Norvik Air", "flights", None),
        ("begin", "They began talks with two parties after winning.", "They", "talks with two parties", None),
        ("warn", "A farmer saw that his dogs would not stop and warned Holm.", "farmer", "Holm", None),
        ("release", "Holm was treated and released the same evening.", None, "Holm", None),
        ("fire", "Police fired tear gas at students.", "Police", "students", None),
        ("force", "A fire forced them from their homes in Pell.", "fire", "them", "Pell"),
        ("tell", "Hundreds of clerks were told of it.", None, "Hundreds of clerks", None),
        ("drop", "Otis shot wide after Rovers' keeper, Ole Malec, had dropped a cross.", "Ole Malec", "cross", None),
        ("win", "Rovers travel to Pell on Tuesday, where they have not won since 2011.", "Rovers", None, "Pell"),
        ("drop", "The crown fell after the vote and yields on bonds dropped.", "yields on bonds", None, None),
        (
            "open",
            "Delegations from Velmar and Ostrana opened talks.",
            "Delegations from Velmar and Ostrana",
            "talks",
            None,
        ),
        ("rise", "Shares in Labo rose.", "Shares in Labo", None, None),
        ("bid", "Labo rejected a bid from Otis.", "Otis", None, None),
        ("strike", "The union called a strike.", "union", None, None),
        ("strike", "The union called the strike.", "union", None, None),
        ("talk", "The union called the talks useful.", None, None, None),
        ("inquiry", "An inquiry into the fire has begun.", None, "fire", None),
        ("publish", "The study was published in the Pell Journal.", None, "study", None),
        ("spend", "Residents spent the night in a sports hall.", "Residents", "night", "sports hall"),
    ],
)
def test_what_stands_round_an_event_tells_its_parts(
    lemma: str, text: str, actor: str | None, target: str | None, place: str | None, event: Event
) -> None:
    """Who acts is where it is done; what comes from somebody is his; what is printed somewhere is not done there."""
    row = event(lemma, text)
    assert (row["actor"], row["target"], row["place"]) == (actor, target, place)
