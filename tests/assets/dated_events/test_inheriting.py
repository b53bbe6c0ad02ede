"""What an event that is told again takes over; stories are published on Thursday, 6 May 2021."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

Events = Callable[..., list[dict[str, Any]]]


@pytest.mark.parametrize(
    ("story", "lemma", "parts"),
    [
        (("Gunmen attacked Pell on Tuesday.", "The attack failed."), "attack", ("Gunmen", "Pell", None)),
        (("A bus crashed near Pell on Tuesday.", "The crash hurt two."), "crash", ("bus", None, "Pell")),
        (("The bank cut its rate on Tuesday.", "The decision helped."), "decision", ("bank", None, None)),
        (("Holm won the election on Tuesday.", "The election was fair."), "election", (None, None, None)),
    ],
)
def test_a_noun_has_the_parts_that_were_told_before(
    story: tuple[str, ...], lemma: str, parts: tuple[str | None, ...], events: Events
) -> None:
    """Actor, target and place, of one event; what is decided is no target, and who wins a vote does not hold it."""
    row = [r for r in events(*story) if r["trigger_lemma"] == lemma][-1]
    assert (row["actor"], row["target"], row["place"]) == parts
    assert row["earliest"] == dt.date(2021, 5, 4)


def test_what_is_told_again_of_a_plan_is_one(events: Events) -> None:
    """ "The closure" of a mill that will be closed is expected as well, until it is told to be over."""
    row = events("Labo will close its mill in June.", "The union was not asked about the closure.")[-1]
    assert (row["trigger_lemma"], row["factuality"], row["latest"]) == ("closure", "expected", dt.date(2021, 6, 30))


def test_a_headline_has_the_place_of_its_lead(events: Events) -> None:
    """What a headline leaves out stands in the lead."""
    row = events(("headline", "Ferry sinks"), "A ferry sank off Pell on Tuesday.")[0]
    assert (row["actor"], row["place"]) == ("ferry", "Pell")
