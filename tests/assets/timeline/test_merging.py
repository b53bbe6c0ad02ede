"""Which mentions become one event."""

from collections import defaultdict

import pytest

from assets.timeline import merging
from assets.timeline.memory import MemoryTimeline
from assets.timeline.table import MENTIONS, TABLE
from tests.assets.timeline.invented import STORIES, Paper, Told, day, mention, tables

DAM, CHESS, TRAM, VOTE = STORIES
EARLIER_VOTE = "Karsten: deputies are to vote on herring and harbour towns, the treaty is on the table in autumn"


def merged(*papers: Paper) -> list[list[str]]:
    """The mentions of each event of a timeline of these documents."""
    timeline = MemoryTimeline()
    timeline.update(timeline.replace(*tables([*papers])))
    events = defaultdict(list)
    for row in timeline.read(MENTIONS).to_pylist():
        events[row["event_id"]].append(row["mention_id"])
    return sorted(sorted(mentions) for mentions in events.values())


def paper(name: str, number: int, text: str, *told: Told) -> Paper:
    """A document of that day."""
    return Paper(name, day(number), text, told)


def test_one_event_in_other_words_on_other_days() -> None:
    """A verb, its noun and a synonym, by names in full and in short, over two days."""
    assert merged(
        paper("a", 0, CHESS, Told("win", "Ilka Torrent", "final")),
        paper("b", 1, CHESS, Told("victory", "Torrent")),
        paper("c", 1, CHESS, Told("triumph", "Torrent", on=day(0))),
    ) == [["a/0/win", "b/0/victory", "c/0/triumph"]]


def test_two_strikes_on_two_days_stay_two() -> None:
    """The same people, the same words, another day."""
    monday, tuesday = (Told("walkout", "Ostrel drivers", on=day(n)) for n in (0, 1))
    assert merged(paper("a", 1, TRAM, monday), paper("b", 2, TRAM, tuesday)) == [["a/0/walkout"], ["b/0/walkout"]]


def test_two_events_of_other_people_stay_two() -> None:
    """One story, one word, two winners."""
    assert len(merged(paper("a", 0, CHESS, Told("win", "Ilka Torrent"), Told("win", "Oda Brask")))) == 2


def test_the_same_word_in_another_story_is_another_event() -> None:
    """Only documents that tell one story are compared."""
    assert len(merged(paper("a", 0, DAM, Told("strike")), paper("b", 0, TRAM, Told("strike")))) == 2


def test_reports_too_far_apart_are_two_events() -> None:
    """Without a date of their own, mentions meet in neighbouring days only."""
    assert len(merged(paper("a", 0, TRAM, Told("walkout")), paper("b", 9, TRAM, Told("walkout")))) == 2


def test_what_was_announced_becomes_what_took_place() -> None:
    """Weeks apart and in another story, one date and one name make one row, with ``happened``."""
    announced = paper("a", 0, EARLIER_VOTE, Told("vote", "Karsten", on=day(20), factuality="expected"))
    took_place = paper("b", 20, DAM + VOTE, Told("vote", "parliament of Karsten", "treaty", on=day(20)))
    timeline = MemoryTimeline()
    timeline.update(timeline.replace(*tables([announced])))
    (before,) = timeline.read(TABLE).to_pylist()
    timeline.update(timeline.replace(*tables([took_place])))
    (after,) = timeline.read(TABLE).to_pylist()
    assert before["event_id"] == after["event_id"]
    assert (before["factuality"], after["factuality"], after["mention_count"]) == ("expected", "happened", 2)


def test_the_same_date_alone_makes_no_event() -> None:
    """Other people on the same day, in another story, are another event."""
    first = paper("a", 0, TRAM, Told("vote", "Ostrel drivers", on=day(5)))
    assert len(merged(first, paper("b", 5, VOTE, Told("vote", "Karsten", on=day(5))))) == 2


def test_a_later_report_that_gives_the_date_joins() -> None:
    """The news told it without a date; later the day, or the month, and the names tell which event is meant."""
    news = paper("a", 1, CHESS, Told("win", "Ilka Torrent", "Brask open"))
    a_month_later = paper("b", 35, VOTE, Told("victory", "Torrent", "Brask", on=day(0)))
    a_year_later = paper("c", 365, DAM, Told("win", "Ilka Torrent", "Brask open", on=day(0), until=day(27)))
    assert merged(news, a_month_later, a_year_later) == [["a/0/win", "b/0/victory", "c/0/win"]]


def test_a_later_report_of_another_day_does_not_join() -> None:
    """Two summits of the same people stay two, and so do reports of each."""
    summits = [
        paper(name, published, VOTE, Told("meet", "Karsten", "Ostrel", on=day(held)))
        for name, published, held in (("a", 0, 0), ("b", 20, 20), ("c", 90, 20))
    ]
    assert merged(*summits) == [["a/0/meet"], ["b/0/meet", "c/0/meet"]]


def test_where_two_events_fit_equally_neither_is_meant() -> None:
    """A month that holds both summits tells them apart no better than nothing."""
    first, second = (
        paper(name, n, VOTE, Told("meet", "Karsten", "Ostrel", on=day(n))) for name, n in (("a", 0), ("b", 20))
    )
    looking_back = paper("c", 90, VOTE, Told("meet", "Karsten", "Ostrel", on=day(0), until=day(27)))
    assert len(merged(first, second, looking_back)) == 3


def test_other_people_on_the_same_day_do_not_join() -> None:
    """A common noun that both name is no name: police make arrests every day."""
    first, second = (
        paper(name, n, text, Told("arrest", "police", person, on=day(0)))
        for name, n, text, person in (("a", 0, DAM, "Oda Brask"), ("b", 50, TRAM, "Ilka Torrent"))
    )
    assert len(merged(first, second)) == 2


def test_merged_ids_are_kept_in_the_row() -> None:
    """A correction that bridges two events leaves the id of the earlier one, and the row lists the other."""
    timeline = MemoryTimeline()
    early, late = (paper(name, n, TRAM, Told("walkout")) for name, n in (("a", 0), ("c", 9)))
    timeline.update(timeline.replace(*tables([early, late])))
    first, second = timeline.read(TABLE)["event_id"].to_pylist()
    timeline.update(timeline.replace(*tables([paper("b", 5, TRAM, Told("walkout"))])))
    (row,) = timeline.read(TABLE).to_pylist()
    assert (row["event_id"], row["merged_ids"]) == (first, second)


def test_a_story_as_long_as_a_book_is_compared_in_bounded_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of very many mentions each is compared with those nearest before it, of few with all."""
    story = [mention(f"m{n}", trigger_lemma="win", action="win") for n in range(60)]
    assert len(merging._scores(story, {})) == 60 * 59 // 2
    monkeypatch.setattr(merging, "_PAIRS", 60 * 7)
    assert len(merging._scores(story, {})) == sum(min(n, 7) for n in range(60))
