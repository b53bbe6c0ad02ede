"""What signals and tenses make of an expression's bounds, and counting between events."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from assets.dated_events.clauses import VerbGroup
from assets.dated_events.counting import Distance
from assets.dated_events.dates import Timex
from assets.dated_events.event_date import EventDate, shifted
from assets.dated_events.relating import contradicts, moved, related

DAY = dt.date(2021, 5, 6)
GROUPS = [VerbGroup(tense) for tense in ("past", "present", "future", "none")] + [VerbGroup("present", perfect=True)]
RELATIONS = (None, "since", "until", "by", "before", "after", "during", "for", "from", "within")


def timex(earliest: dt.date, latest: dt.date, relation: str | None = None, unanchored: str = "") -> Timex:
    """An expression with these bounds."""
    day = "day" if earliest == latest else "range"
    return Timex(
        0, 1, "x", "DATE", earliest.isoformat(), earliest=earliest, latest=latest, precision=day, extent="within",
        edtf=earliest.isoformat(), basis="relative", rule="test", relation=relation, unanchored=unanchored,
    )  # fmt: skip


@given(
    st.dates(dt.date(1, 1, 1), dt.date(9999, 12, 1)), st.integers(0, 400), st.sampled_from(GROUPS),
    st.sampled_from(RELATIONS), st.booleans(),
)  # fmt: skip
def test_bounds_stay_ordered(
    earliest: dt.date, days: int, group: VerbGroup, relation: str | None, lasting: bool
) -> None:
    """Whatever the signal, the tense and the date, the earliest day is not after the latest."""
    date = related(timex(earliest, shifted(earliest, days) or earliest, relation), DAY, group, lasting)
    if date is not None and date.earliest is not None and date.latest is not None:
        assert date.earliest <= date.latest


@given(st.dates(DAY - dt.timedelta(6), DAY + dt.timedelta(6)), st.sampled_from(GROUPS))
def test_a_weekday_moves_to_the_side_of_its_tense(day: dt.date, group: VerbGroup) -> None:
    """A bare weekday keeps being that weekday, and no longer contradicts its clause."""
    other = moved(timex(day, day, unanchored=f"XXXX-WXX-{day.isoweekday()}"), group, DAY)
    assert other.earliest is not None
    assert other.earliest.isoweekday() == day.isoweekday()
    assert not contradicts(other, group, DAY)
    assert other.value == other.edtf == other.earliest.isoformat()


def test_a_month_moves_by_a_year() -> None:
    """ "In February" of a future clause is next year's, to its last day."""
    past = timex(dt.date(2020, 2, 1), dt.date(2020, 2, 29), unanchored="XXXX-02")
    other = moved(past, VerbGroup("future"), dt.date(2020, 5, 6))
    assert (other.earliest, other.latest) == (dt.date(2021, 2, 1), dt.date(2021, 2, 28))


def test_a_written_date_does_not_move() -> None:
    """A date with its year is what it is, whatever the tense."""
    written = timex(dt.date(2022, 2, 1), dt.date(2022, 2, 1), unanchored="2022-02-01")
    assert moved(written, VerbGroup("past"), DAY) is written


@given(st.dates(), st.integers(0, 3000), st.integers(0, 3000), st.booleans())
def test_counting_there_and_back_contains_the_start(day: dt.date, fewest: int, more: int, back: bool) -> None:
    """An event counted from another, and that one counted back, lies around where it began."""
    distance = Distance(0, 1, fewest, fewest + more, back)
    there = distance.from_anchor(EventDate(day, day, extent="within"))
    again = distance.from_event(there) if there is not None else None
    if again is not None and again.earliest is not None and again.latest is not None:
        assert again.earliest <= day <= again.latest
