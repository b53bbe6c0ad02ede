"""Bringing the timeline up to date: whatever the order of runs, the result is that of a rebuild."""

import datetime as dt
from collections import defaultdict
from random import Random
from typing import Any

import pyarrow as pa
from hypothesis import given, settings
from hypothesis import strategies as st

from assets.schema import Table
from assets.timeline.memory import MemoryTimeline
from assets.timeline.merging import Reach
from assets.timeline.table import MENTIONS, TABLE
from tests.assets.timeline.invented import STORIES, Paper, Told, day, tables

# Short reaches, so that a few weeks hold events that end, chains of days, and days that cannot see one another; and
# days a month and a year away, which see them by their dates only.
REACH = Reach(near=2, span=5)
DAYS = (st.integers(0, 16) | st.sampled_from([30, 60, 61, 400])).map(day)
ON = (st.integers(0, 16) | st.sampled_from([29, 30, 60, 61])).map(day)


@st.composite
def told(draw: st.DrawFn) -> Told:
    """A mention without a date of its own, or dated to a day, some days, a month or most of a year."""
    on = draw(st.none() | ON)
    long = draw(st.sampled_from([0, 0, 2, 30, 300])) if on else 0
    return Told(
        lemma=draw(st.sampled_from(["burst", "win", "victory", "strike", "vote", "say"])),
        actor=draw(st.sampled_from([None, "Ilka Torrent", "Torrent", "Karsten"])),
        target=draw(st.sampled_from([None, "Brask", "Ostrel"])),
        on=on,
        until=on + dt.timedelta(days=long) if on and long else None,
        factuality=draw(st.sampled_from(["happened", "expected"])),
    )


TOLD = told()


@st.composite
def papers(draw: st.DrawFn, document_id: str) -> Paper:
    """One version of a document: one or two of the stories, and what it tells."""
    story = " ".join(draw(st.lists(st.sampled_from(STORIES), min_size=1, max_size=2)))
    told = tuple(draw(st.lists(TOLD, max_size=4)))
    return Paper(document_id, draw(DAYS), story, told, draw(st.sampled_from([None, "Herald", "Post"])))


@st.composite
def runs(draw: st.DrawFn) -> list[list[Paper | str]]:
    """Runs, each with some documents that are new or corrected, and ids of documents that are withdrawn."""
    ids = [f"d{n}" for n in range(9)]
    history = []
    for _ in range(draw(st.integers(1, 6))):
        some = draw(st.lists(st.sampled_from(ids), min_size=1, max_size=5, unique=True))
        history.append([draw(papers(document_id)) if draw(st.integers(0, 4)) else document_id for document_id in some])
    return history


def replay(history: list[list[Paper | str]]) -> MemoryTimeline:
    """A timeline brought up to date run by run."""
    timeline = MemoryTimeline(REACH)
    for run in history:
        timeline.update(put(timeline, run))
    return timeline


def put(timeline: MemoryTimeline, run: list[Paper | str]) -> set[dt.date]:
    """Replace the inputs of one run; the changed days."""
    new = [item for item in run if isinstance(item, Paper)]
    return timeline.replace(*tables(new), withdrawn=[item for item in run if isinstance(item, str)])


def last_versions(history: list[list[Paper | str]]) -> list[Paper]:
    """The documents that are there after all runs."""
    present: dict[str, Paper] = {}
    for run in history:
        for item in run:
            if isinstance(item, Paper):
                present[item.document_id] = item
            else:
                present.pop(item, None)
    return list(present.values())


def content(timeline: MemoryTimeline) -> dict[frozenset[str], dict[str, object]]:
    """What the timeline says, without ids: the cells of each event by its mentions, and which is the headline's."""
    of_event: dict[str, set[str]] = defaultdict(set)
    headline = {}
    for row in timeline.read(MENTIONS).to_pylist():
        of_event[row["event_id"]].add(row["mention_id"])
        if row["is_headline"]:
            headline[row["event_id"]] = row["mention_id"]
    return {
        frozenset(of_event[row.pop("event_id")]): row | {"merged_ids": None}
        for row in timeline.read(TABLE).to_pylist()
        if row.setdefault("from", headline[row["event_id"]])
    }


def whole(timeline: MemoryTimeline) -> list[pa.Table]:
    """Both tables, ids included."""
    return [timeline.read(TABLE), timeline.read(MENTIONS)]


@settings(max_examples=150, deadline=None)
@given(runs())
def test_any_order_of_runs_gives_what_a_rebuild_gives(history: list[list[Paper | str]]) -> None:
    """New documents, corrections, moves to other days and withdrawals, in any order and split into any runs."""
    assert content(replay(history)) == content(replay([[*last_versions(history)]]))


@settings(max_examples=40, deadline=None)
@given(runs(), st.randoms(use_true_random=False))
def test_changed_days_may_be_brought_up_to_date_one_by_one(history: list[list[Paper | str]], random: Random) -> None:
    """A run may stop between days, or go on in portions: when the last changed day is done, all is as in a rebuild."""
    timeline = replay(history[:1])
    changed = {day for run in history[1:] for day in put(timeline, run)}
    for published_on in random.sample(sorted(changed), len(changed)):
        timeline.update({published_on})
    assert content(timeline) == content(replay([[*last_versions(history)]]))


@settings(max_examples=100, deadline=None)
@given(runs(), st.integers(1, 3))
def test_portions_of_days_in_order_merge_each_day_once(history: list[list[Paper | str]], most: int) -> None:
    """A large run goes on in portions that leave the later days to those after them, and ends as a rebuild does."""
    timeline = replay(history[:1])
    left = sorted({day for run in history[1:] for day in put(timeline, run)})
    while left:
        portion, left = left[:most], left[most:]
        timeline.update(portion, left)
    assert content(timeline) == content(replay([[*last_versions(history)]]))


@settings(max_examples=40, deadline=None)
@given(st.lists(papers("x"), max_size=9), st.randoms(use_true_random=False))
def test_days_that_come_complete_and_in_order_have_the_ids_of_a_rebuild(versions: list[Paper], random: Random) -> None:
    """Day after day, each complete, gives byte for byte the tables of a rebuild."""
    some = [Paper(f"d{n}", p.published_on, p.text, p.told, p.source) for n, p in enumerate(versions)]
    by_day: dict[dt.date, list[Paper]] = defaultdict(list)
    for paper in random.sample(some, len(some)):
        by_day[paper.published_on].append(paper)
    in_order: list[list[Paper | str]] = [[*by_day[published_on]] for published_on in sorted(by_day)]
    assert whole(replay(in_order)) == whole(replay([[*some]]))


@settings(max_examples=40, deadline=None)
@given(runs())
def test_making_all_days_again_changes_nothing(history: list[list[Paper | str]]) -> None:
    """A re-run of every day over the stored timeline keeps ids, merged ids and rows."""
    timeline = replay(history)
    before = whole(timeline)
    timeline.update({p.published_on for p in last_versions(history)} or {day(0)})
    assert whole(timeline) == before


def test_a_document_that_comes_back_far_away_founds_another_event() -> None:
    """The event it once founded lives on by another mention, under the id that it was given then."""
    win = (Told("win"),)
    first, second = (Paper(name, day(0), STORIES[1], win) for name in ("d0", "d1"))
    timeline = replay([[first, second], ["d0"], [Paper("d0", day(90), STORIES[1], win)]])
    assert len({*timeline.read(TABLE)["event_id"].to_pylist()}) == 2


WON = (Told("win", "Ilka Torrent", "Brask", on=day(0)),)


def test_an_id_that_was_passed_on_is_never_given_again() -> None:
    """The event lives on by a report of months later; its first report comes back with another date."""
    first, later = (Paper(name, day(n), STORIES[1], WON) for name, n in (("d0", 0), ("d1", 90)))
    redated = Paper("d0", day(0), STORIES[1], (Told("win", "Ilka Torrent", "Brask", on=day(50)),))
    timeline = replay([[first], [later], ["d0"], [redated]])
    assert len({*timeline.read(TABLE)["event_id"].to_pylist()}) == 2


def test_a_report_that_two_events_fit_joins_the_one_that_is_left() -> None:
    """Months later, and only because another document was withdrawn."""
    day_of_the_win, evening = (Paper(name, day(n), STORIES[1], WON) for name, n in (("d0", 0), ("d1", 6)))
    undated = Paper("d1", day(6), STORIES[1], (Told("win", "Ilka Torrent", "Brask", on=day(5)),))
    looking_back = (Told("win", "Ilka Torrent", "Brask", on=day(0), until=day(20)),)
    history: list[list[Paper | str]] = [[day_of_the_win, undated, Paper("d2", day(90), STORIES[1], looking_back)]]
    assert len(content(replay(history))) == 3
    assert len(content(replay([*history, ["d1"]]))) == 1
    assert len(content(replay([*history, [evening]]))) == 1


@settings(max_examples=40, deadline=None)
@given(runs())
def test_every_mention_is_of_one_event_and_every_event_has_one_headline(history: list[list[Paper | str]]) -> None:
    """No mention is lost or told twice, no event is without mentions, no id is given twice."""
    timeline = replay(history)
    events, mentions = whole(timeline)
    told = [f"{p.document_id}/{n}/{t.lemma}" for p in last_versions(history) for n, t in enumerate(p.told)]
    assert sorted(mentions["mention_id"].to_pylist()) == sorted(told)
    ids = events["event_id"].to_pylist()
    assert len(ids) == len({*ids})
    assert {*ids} == {*mentions["event_id"].to_pylist()}
    assert sum(mentions["is_headline"].to_pylist()) == len(ids)


class FirstRelease(MemoryTimeline):
    """A timeline whose mentions were stored before the columns for looking back."""

    def read(self, table: Table, **wanted: Any) -> pa.Table:
        """The present rows, of mentions without those columns' values."""
        rows = super().read(table, **wanted)
        for name in {"anchor_month", "reported_on"} & {*rows.schema.names} if table is MENTIONS else ():
            at = rows.schema.get_field_index(name)
            rows = rows.set_column(at, rows.schema.field(name), pa.nulls(len(rows), rows.schema.field(name).type))
        return rows


def test_a_timeline_of_the_first_release_is_brought_up_to_date() -> None:
    """Making all its days again keeps the ids of its events, though its rows lack what was added since."""
    old = FirstRelease(REACH)
    old.update(put(old, [Paper(f"d{n}", day(2 * n), STORIES[1], (Told("win", "Ilka Torrent"),)) for n in range(3)]))
    before = old.read(TABLE)
    old.update({day(2 * n) for n in range(3)})
    assert old.read(TABLE) == before
    assert len(before) == 1
