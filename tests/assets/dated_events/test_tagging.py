"""The tagger: what holds of every expression, the settings, and what a text tells about itself."""

import datetime as dt
import subprocess
import sys
from functools import cache

import pytest
from edtf import parse_edtf
from hypothesis import given, settings
from hypothesis import strategies as st

from assets.dated_events import Settings, Timex, day_order_of, explain, tag
from assets.dated_events.grammar import english
from assets.dated_events.grammar.examples import REFERENCE
from assets.dated_events.table import EXTENTS, PRECISIONS, TIMEX_TYPES

WORDS = (
    *sorted(english.TRIGGERS), "the", "a", "in", "of", "on", "last", "next", "this", "two", "3", "31", "1989", "15:70",
    "2019-02-30", "BC", "'98", "ago",
    "early", "mid", "about", "perhaps", "earlier",
    "later", "first", "half", "past", "from", "to", "-", ",", ".", "will", "said",
    "Feb.", "May", "\n\n", "é", "İ",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join) | st.text(max_size=60)
DAYS = st.dates(dt.date(1, 1, 1), dt.date(9999, 12, 31))


def values(text: str, **kwargs: object) -> list[str]:
    """The TIMEX3 values found in a text of the reference day."""
    return [t.value for t in tag(text, REFERENCE, **kwargs)]  # type: ignore[arg-type]


@cache
def parsed(edtf: str) -> object:
    """An EDTF string as its library reads it; remembered, for it takes its time."""
    return parse_edtf(edtf)


def agree(timex: Timex) -> bool:
    """Whether an expression's EDTF parses and has the same first and last day as its bounds."""
    if timex.edtf is None:
        return timex.earliest is None and timex.latest is None
    return all(
        day is None or dt.date(*getattr(parsed(timex.edtf), edge)()[:3]) == day
        for day, edge in ((timex.earliest, "lower_strict"), (timex.latest, "upper_strict"))
    )


@settings(max_examples=150, deadline=None)
@given(TEXTS, DAYS, st.sampled_from(["auto", "news", "narrative"]), st.sampled_from(["whole", "part"]))
def test_what_holds_of_every_expression(text: str, reference: dt.date, genre: str, bounds: str) -> None:
    """Any text on any day: offsets are the text's own, nothing overlaps, bounds are in order and agree with EDTF."""
    end = 0
    for timex in tag(text, reference, genre=genre, bounds=bounds):
        assert timex.text == text[timex.start : timex.end] != ""
        assert timex.start >= end
        end = timex.end
        assert timex.type in TIMEX_TYPES
        assert timex.value
        assert timex.precision in (None, *PRECISIONS)
        assert timex.extent in (None, *EXTENTS)
        assert (timex.basis is None) == (timex.edtf is None)
        assert not (timex.earliest and timex.latest) or timex.earliest <= timex.latest
        assert agree(timex), timex


@pytest.mark.parametrize("entry", [*english.RULES, *english.JOINS, *english.MODIFIERS], ids=lambda entry: entry.name)
def test_bounds_agree_with_edtf(entry: english.Entry) -> None:
    """In the first examples of each rule the bounds are those of the EDTF string (parsing all takes half a minute)."""
    texts = list(entry.examples)[:2]
    assert [t for text in texts for t in tag(text, REFERENCE) if not agree(t)] == []


@given(DAYS, st.sampled_from(["%d %B %Y", "%B %d, %Y", "%Y-%m-%d", "the week of %B %d", "%A %d %B %Y"]))
def test_days_come_back(day: dt.date, form: str) -> None:
    """A date written out in full is read as the day it was written for, whatever the day of publication."""
    day = day.replace(year=1000 + day.year % 1100, day=min(day.day, 28))
    found = tag(f"It happened on {day.strftime(form)}.", REFERENCE)
    if "week" not in form:
        assert [(t.earliest, t.latest, t.basis) for t in found] == [(day, day, "explicit")]


def test_impossible_dates_are_reported() -> None:
    """A date that no calendar has is told as such and never read as another."""
    (found,) = tag("signed on 31 February 2020 by both", REFERENCE)
    assert (found.rule, found.value, found.earliest, found.edtf) == ("impossible_date", "XXXX-XX-XX", None, None)
    (found,) = tag("He came at 25:70.", REFERENCE)
    assert (found.rule, found.value) == ("impossible_time", "TXX:XX")


def test_order_of_figures() -> None:
    """The order of day and month is the source's own where one of its dates shows it, else told, else left open."""
    assert values("05/12/2018") == ["2018-XX-XX"]
    assert values("05/12/2018 and 25/12/2018") == ["2018-12-05", "2018-12-25"]
    assert values("05/12/2018 and 12/25/2018") == ["2018-05-12", "2018-12-25"]
    assert values("05/12/2018", day_order="dmy") == ["2018-12-05"]
    assert day_order_of(["on 05/12/2018", "due 12/25/18", "a 5/8 cut"]) == "mdy"
    assert day_order_of(["on 05/12/2018"]) is day_order_of(["25/12/2018", "12/25/2018"]) is None
    (found,) = tag("05/12/2018", REFERENCE)
    assert (found.earliest, found.latest) == (dt.date(2018, 5, 12), dt.date(2018, 12, 5))


def test_fiscal_year() -> None:
    """A fiscal year has the bounds of the year that starts when the user says, and is only about one until then."""
    (found,) = tag("fiscal 2018", REFERENCE, fiscal_year_start=7)
    assert (found.value, found.edtf) == ("2018", "2017-07-01/2018-06-30")
    (found,) = tag("fiscal 2018", REFERENCE)
    assert found.edtf == "2018~"


def test_ranges() -> None:
    """Two full dates are two expressions, or one if asked; dates that share words are always one."""
    assert values("from 1914 to 1918") == ["1914", "1918"]
    assert values("from 1914 to 1918", ranges="one") == ["1914/1918"]
    assert values("between 3 May and 5 June", ranges="one") == ["2019-05-03/2019-06-05"]
    assert values("June 1941–May 1942", ranges="one") == ["1941-06/1942-05"]
    assert values("from March to April 2021") == ["2021-03/2021-04"]
    assert [t.relation for t in tag("between 1914 and 1918", REFERENCE)] == ["between", None]


STORY = (
    "In 1702 the war began. In May 1703 a fort fell. In August it was retaken. "
    "The next year, on 3 June, peace came in 1704."
)


def test_narrative() -> None:
    """A story's dates count from the date it has reached, news from its publication; the genre can be forced."""
    assert values(STORY) == ["1702", "1703-05", "1703-08", "1704", "1704-06-03", "1704"]
    assert values(STORY, genre="news")[2] == "2018-08"
    assert values("In August it fell.", genre="narrative") == ["2018-08"]


def test_background_does_not_move_a_story() -> None:
    """A century far back in a story is background: what follows counts from where the story was."""
    text = "In 1702, 1703 and May 1704 they fought. Its walls were of the 12th century. In June it fell."
    assert values(text, genre="narrative")[-1] == "1704-06"


def test_the_unanchored_form_is_kept() -> None:
    """What the words say is kept as it was before anchoring, so that it can be resolved again."""
    forms = {t.text: t.unanchored for t in tag("3 May, last week, Thursday, two years ago, 2018-01-02", REFERENCE)}
    assert forms == {
        "3 May": "XXXX-05-03", "last week": "THIS P1W OFFSET P-1W", "Thursday": "XXXX-WXX-4",
        "two years ago": "THIS P1Y OFFSET P-2Y", "2018-01-02": "2018-01-02",
    }  # fmt: skip


def test_zones_and_times_are_kept() -> None:
    """The time of day is told as ISO, with the zone where one is written."""
    times = [t.time_of_day for t in tag("at 5 p.m. EST, at 17:30 GMT, at 12:00 UTC+2, at noon", REFERENCE)]
    assert times == ["17:00-05:00", "17:30Z", "12:00+02:00", "12:00"]


def test_signals_and_anchors() -> None:
    """The word in front is told, and what a relative date counts from."""
    found = tag("He waited since Monday. It came two days later, the day after the vote.", REFERENCE)
    assert [(t.relation, t.anchor) for t in found] == [("since", "publication"), (None, "previous"), (None, "event")]


def test_explain() -> None:
    """An explanation tells which readings lost, with the words they would have read."""
    (one,) = explain("on 3 May 2018", REFERENCE, Settings())
    assert one.timex.rule == "day_month_year"
    assert ("day_month", "3 May") in one.lost


def test_only_the_standard_library() -> None:
    """The tagger starts without Dagster, spaCy, Arrow or pandas."""
    code = (
        "import sys, datetime; from assets.dated_events import tag; tag('3 May', datetime.date(2019, 6, 12));"
        "print([m for m in ('dagster', 'spacy', 'pyarrow', 'pandas', 'numpy') if m in sys.modules])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


@pytest.mark.parametrize("part", ["1", "a. ", "May ", "x", "the ", "-1", "one ", "early "])
def test_hostile_lines(part: str) -> None:
    """A long line of one thing is read to its end."""
    line = part * 8_000
    assert all(t.end <= len(line) for t in tag(line, REFERENCE))


def test_an_end_told_in_advance_does_not_move_a_story() -> None:
    """What lasted until a far year goes on from its beginning; what did not begin until then, from there."""
    assert values("The war of 1 May 1702 lasted until 1709. On 3 June a fort fell in 1702.")[2] == "1702-06-03"
    assert values("The war of 1 May 1702 ended for good in 1709. On 3 June a fort fell in 1702.")[2] == "1702-06-03"
    assert values("The town of 1 May 1702 was not free until 1709. On 3 June it fell in 1702.")[2] == "1709-06-03"
    assert (
        values("The war of 1702–09 was long. On 3 June 1702 it came, in 1703 it went. In July it came.")[-1]
        == "1703-07"
    )


def test_a_story_does_not_turn_back_unsaid() -> None:
    """A bare month of a story lies in the year it has reached or ahead, never in the year before."""
    assert values("In 1702, 1703 and on 3 January 1704 they met. On 18 December it fell.")[-1] == "1704-12-18"
    assert values("In 1702, 1703 and on 3 November 1704 they met. In February it fell.")[-1] == "1705-02"
    assert values("In 1702, 1703 and on 3 November 1704 they met. In July it fell.")[-1] == "1704-07"


def test_a_storys_today_is_no_day() -> None:
    """In a story "today" is the present; in news it is the day of publication."""
    assert values("In 1702, 1703 and 1704 they fought. Today it is a museum.")[-1] == "PRESENT_REF"
    assert values("Today it is a museum.") == ["2019-06-12"]


def test_years_later_are_not_ahead_of_publication() -> None:
    """What is said to be decades later than this morning counts from a date the text has not told."""
    assert values("He was held this morning, 41 years later.") == ["2019-06-12TMO", "XXXX"]


def test_nothing_earlier_counts_from_a_day_to_come() -> None:
    """In news "a day earlier" behind a date still to come counts from the day of publication."""
    assert values("They will meet on 20 June. It fell a day earlier.") == ["2019-06-20", "2019-06-11"]


def test_counting_from_a_season_reaches_every_day_it_may_be() -> None:
    """ "Two months later" than some day of a winter: between the two ends of it, moved by two months."""
    _, later = tag("In the winter of 1864 he fell ill. Two months later he died.", REFERENCE)
    assert (later.earliest, later.latest) == (dt.date(1865, 2, 1), dt.date(1865, 4, 28))
    _, before = tag("He died in 1839. The month before, he had fallen ill.", REFERENCE, genre="narrative")
    assert (before.value, before.earliest, before.latest) == ("1839", dt.date(1838, 12, 1), dt.date(1839, 11, 30))


def test_days_between_brackets_set_the_scene_and_lives_do_not() -> None:
    """A battle's days are where the story goes on; a man's years are not."""
    war = "War came on 12 March 1865. The siege (3 February – 9 August 1866) began. On 21 May it rained."
    assert tag(war, REFERENCE, genre="narrative")[-1].value == "1866-05-21"
    life = "War came on 12 March 1865. Tarn (3 May 1810 – 9 August 1889) led it. On 21 May it rained."
    assert tag(life, REFERENCE, genre="narrative")[-1].value == "1865-05-21"


def test_the_first_week_of_a_month_lies_in_it() -> None:
    """Its first seven days and the ISO week that shares most of them, but no day of the month before."""
    (week,) = tag("in the first week of April 2021", REFERENCE)
    assert (week.value, week.earliest, week.latest) == ("2021-W13", dt.date(2021, 4, 1), dt.date(2021, 4, 7))
