"""Ids that last."""

from assets.timeline.identity import Change, Member, hand_on
from tests.assets.timeline.invented import day


def member(name: str, lemma: str = "win", start: int = 0) -> Member:
    """A mention named "document/number", published on the day that is the number of its document."""
    document_id = name.split("/")[0]
    return Member(name, document_id, day(int(document_id[1:])), lemma, start, None)


def members(names: str) -> list[Member]:
    """Several mentions."""
    return [member(name) for name in names.split()]


def test_new_events_get_new_ids() -> None:
    """Each event without stored mentions has an id of its own, the same on every run."""
    ids, changes = hand_on({}, [members("d1/0"), members("d2/0")])
    assert len({*ids}) == 2
    assert (ids, changes) == hand_on({}, [members("d1/0"), members("d2/0")])
    assert sorted(changes, key=lambda c: c.event_id) == [Change(event_id, "new") for event_id in sorted(ids)]


def test_an_id_survives_new_mentions_even_earlier_ones() -> None:
    """A report of an earlier day, found late, does not change the id."""
    assert hand_on({"e": members("d3/0")}, [members("d1/0 d3/0 d4/0")]) == (["e"], [])


def test_of_merged_events_the_one_reported_first_stays() -> None:
    """The other id is listed with where it went, however many mentions it had."""
    stored = {"a": members("d2/0"), "b": members("d1/0"), "c": members("d3/0 d4/0 d5/0")}
    ids, changes = hand_on(stored, [members("d1/0 d2/0 d3/0 d4/0 d5/0")])
    assert ids == ["b"]
    assert changes == [Change("a", "merged", "b"), Change("c", "merged", "b")]


def test_the_larger_part_of_a_split_keeps_the_id() -> None:
    """The smaller part is new, and says where it came from; of equal parts the earlier one keeps the id."""
    ids, changes = hand_on({"e": members("d1/0 d2/0 d3/0")}, [members("d1/0"), members("d2/0 d3/0")])
    assert ids[1] == "e"
    assert changes == [Change(ids[0], "split", "e")]
    assert hand_on({"e": members("d1/0 d2/0")}, [members("d2/0"), members("d1/0")])[0][1] == "e"


def test_an_event_without_mentions_is_withdrawn() -> None:
    """Its id goes and is said to be withdrawn."""
    assert hand_on({"e": members("d1/0")}, []) == ([], [Change("e", "withdrawn")])


def test_a_corrected_sentence_keeps_the_id() -> None:
    """Other mention ids of the same document and lemma take the places of those that are gone, in order."""
    stored = {"a": [member("d1/old1", start=5)], "b": [member("d1/old2", start=50)]}
    now = [[member("d1/new2", start=60)], [member("d1/new1", start=8)]]
    assert hand_on(stored, now) == (["b", "a"], [])


def test_an_id_in_use_is_not_given_again() -> None:
    """The founder of an event left and came back; the event that kept the id and the new one differ."""
    ((first,), _) = hand_on({}, [members("d1/0")])
    ids, _ = hand_on({first: members("d2/0")}, [members("d2/0"), members("d1/0")])
    assert ids[0] == first != ids[1]
    assert hand_on({}, [members("d1/0")], taken={first})[0] == [ids[1]]
