"""Average-linkage clustering."""

from hypothesis import given
from hypothesis import strategies as st

from assets.timeline.linkage import average_linkage

SCORES = st.dictionaries(
    st.tuples(st.integers(0, 7), st.integers(0, 7)).filter(lambda pair: pair[0] < pair[1]),
    st.floats(-1, 1),
    max_size=20,
)


def alone(count: int) -> list[list[int]]:
    """Groups of one item each."""
    return [[n] for n in range(count)]


def test_pairs_over_the_threshold_are_joined() -> None:
    """The best pair comes first, and the rest is measured against the joined pair."""
    assert average_linkage(alone(3), {(0, 1): 0.9, (1, 2): 0.5}, 0.4) == [[0, 1], [2]]


def test_no_chain_through_one_pair() -> None:
    """Two pairs that only one link connects stay apart, as the mean of all links is low."""
    scores = {(0, 1): 1.0, (2, 3): 1.0, (1, 2): 0.9}
    assert average_linkage(alone(4), scores, 0.5) == [[0, 1], [2, 3]]


def test_locked_groups_are_not_joined_with_one_another() -> None:
    """A new item joins the locked group it is closest to; the other locked group stays."""
    assert average_linkage(alone(3), {(0, 1): 1.0, (0, 2): 0.6, (1, 2): 0.7}, 0.5, locked=2) == [[0], [1, 2]]


def test_counter_evidence_keeps_apart() -> None:
    """A score below zero weighs against the others."""
    assert average_linkage([[0, 1], [2]], {(0, 2): 0.9, (1, 2): -1.0}, 0.4) == [[0, 1], [2]]


def test_a_pair_without_a_score_may_weigh_less() -> None:
    """Three words for one deed, of which two have nothing in common, can be one event."""
    scores = {(0, 1): 0.6, (1, 2): 0.5}
    assert average_linkage(alone(3), scores, 0.4) == [[0, 1], [2]]
    assert average_linkage(alone(3), scores, 0.4, unscored=0.2) == [[0, 1, 2]]


@given(SCORES, st.integers(0, 8))
def test_every_item_is_in_one_group(scores: dict[tuple[int, int], float], locked: int) -> None:
    """No item is lost or told twice, and no two locked groups are in one."""
    groups = average_linkage(alone(8), scores, 0.1, locked)
    assert sorted(item for group in groups for item in group) == list(range(8))
    assert all(sum(item < locked for item in group) <= 1 for group in groups)
