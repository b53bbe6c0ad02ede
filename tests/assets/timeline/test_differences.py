"""What changed between two versions of the timeline."""

import pyarrow as pa

from assets.timeline.differences import Difference, differences
from assets.timeline.memory import MemoryTimeline
from assets.timeline.table import MENTIONS, TABLE
from tests.assets.timeline.invented import STORIES, Paper, Told, day, tables

DAM = Paper("dam", day(1), STORIES[0], (Told("burst", "Velmora dam", on=day(0)),))


def versions(*runs: list[Paper | str]) -> list[tuple[pa.Table, pa.Table]]:
    """The timeline after each run of documents and withdrawals."""
    timeline = MemoryTimeline()
    found = []
    for run in runs:
        new = [item for item in run if isinstance(item, Paper)]
        timeline.update(timeline.replace(*tables(new), withdrawn=[item for item in run if isinstance(item, str)]))
        found.append((timeline.read(TABLE), timeline.read(MENTIONS)))
    return found


def changes(*runs: list[Paper | str]) -> list[Difference]:
    """What the last run changed."""
    before, after = versions(*runs)[-2:]
    return differences(*before, *after)


def test_the_same_version_differs_in_nothing() -> None:
    """Comparing a version with itself gives nothing."""
    (version,) = versions([DAM])
    assert differences(*version, *version) == []


def test_new_and_withdrawn_events_are_added_and_removed() -> None:
    """An event that was not there is added; one whose only document is withdrawn is removed."""
    assert [(d.kind, d.words()) for d in changes([], [DAM])] == [("added", "4 March 2024")]
    assert [(d.kind, d.headline) for d in changes([DAM], ["dam"])] == [("removed", "Velmora dam burst")]


def test_a_correction_of_the_date_is_re_dated() -> None:
    """The event keeps its id, and both dates are told."""
    corrected = Paper("dam", day(1), STORIES[0], (Told("burst", "Velmora dam", on=day(-1)),))
    (found,) = changes([DAM], [corrected])
    assert (found.kind, found.words()) == ("re-dated", "4 March 2024 -> 3 March 2024")
    assert found.record()["after"] == {
        "earliest": "2024-03-03", "latest": "2024-03-03", "precision": "day", "extent": "within", "edtf": "2024-03-03",
    }  # fmt: skip


def test_what_was_expected_and_happened_is_settled() -> None:
    """The factuality before and after is told."""
    expected = Paper("plan", day(0), STORIES[3], (Told("vote", "Karsten", on=day(3), factuality="expected"),))
    happened = Paper("news", day(3), STORIES[3], (Told("vote", "Karsten", on=day(3)),))
    (found,) = changes([expected], [happened])
    assert (found.kind, found.words()) == ("settled", "factuality: expected -> happened")


def test_another_clause_is_re_worded() -> None:
    """Cells of words that differ are told."""
    other = Paper("dam", day(1), STORIES[0], (Told("burst", "Velmora dam wall", on=day(0)),))
    (found,) = changes([DAM], [other])
    assert (found.kind, found.after) == (
        "re-worded", {"headline": "Velmora dam wall burst", "actor": "Velmora dam wall"},
    )  # fmt: skip


def test_more_reports_of_an_event_are_no_difference() -> None:
    """Another document that tells the same changes counts only."""
    assert changes([DAM], [Paper("late", day(2), STORIES[0], DAM.told)]) == []


def test_merged_and_split_events_name_each_other() -> None:
    """A document that goes takes the bridge between two events with it; the bridge that comes merges them."""
    win = Told("win", "Ilka Torrent")
    early = Paper("early", day(0), STORIES[1], (win,))
    late = Paper("late", day(9), STORIES[1], (win,))
    bridge = Paper("bridge", day(5), STORIES[1], (win,))
    (merged,) = [d for d in changes([early, late], [bridge]) if d.kind == "merged"]
    (split,) = [d for d in changes([early, late, bridge], ["bridge"]) if d.kind == "split"]
    assert merged.words().startswith("into ")
    assert split.words().startswith("from ")
    assert merged.other == split.other
