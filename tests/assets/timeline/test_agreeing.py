"""The date on which mentions agree."""

import datetime as dt

import pytest

from assets.timeline.agreeing import AgreedDate, agree
from tests.assets.timeline.invented import mention

MARCH = (dt.date(2024, 3, 1), dt.date(2024, 3, 31))
FIFTH, SIXTH = dt.date(2024, 3, 5), dt.date(2024, 3, 6)


def dated(
    earliest: dt.date | None, latest: dt.date | None, precision: str = "day", basis: str = "explicit", **cells: object
) -> dict[str, object]:
    """Cells of a date."""
    edtf = "/".join(str(day) if day else ".." for day in dict.fromkeys((earliest, latest)))
    return {"earliest": earliest, "latest": latest, "precision": precision, "date_basis": basis, "edtf": edtf, **cells}


def agreed(*dates: dict[str, object]) -> AgreedDate:
    """What mentions with these dates agree on."""
    return agree([mention(f"m{n}", **cells) for n, cells in enumerate(dates)])


def bounds(*dates: dict[str, object]) -> tuple[dt.date | None, dt.date | None, bool]:
    """Bounds, and whether the mentions disagree."""
    date = agreed(*dates)
    return date.earliest, date.latest, date.disagree


def test_the_narrowest_bounds_that_all_support() -> None:
    """A day inside a month is the day, whichever is told more often."""
    month = dated(*MARCH, "month")
    assert bounds(month, month, month, dated(FIFTH, FIFTH)) == (FIFTH, FIFTH, False)


def test_overlapping_bounds_narrow_one_another() -> None:
    """What both allow remains, as bounds that neither mention has."""
    date = agreed(
        dated(dt.date(2024, 3, 4), dt.date(2024, 3, 10), "week"),
        dated(dt.date(2024, 3, 8), dt.date(2024, 3, 20), "range"),
    )
    assert (date.earliest, date.latest) == (dt.date(2024, 3, 8), dt.date(2024, 3, 10))
    assert (date.precision, date.edtf) == ("range", "2024-03-08/2024-03-10")


def test_the_majority_of_days_wins_and_the_disagreement_is_told() -> None:
    """Two explicit days cannot both be true; confidence falls with the share of the votes."""
    date = agreed(dated(FIFTH, FIFTH), dated(SIXTH, SIXTH), dated(SIXTH, SIXTH))
    assert (date.earliest, date.latest, date.disagree) == (SIXTH, SIXTH, True)
    assert date.confidence == pytest.approx(0.9 * 2 / 3)


def test_three_dates_of_which_any_two_overlap_disagree_if_all_cannot_be_true() -> None:
    """Bounds are compared all together."""
    first, third = dt.date(2024, 3, 4), dt.date(2024, 3, 6)
    ranges = [dated(first, FIFTH, "range"), dated(third, dt.date(2024, 3, 9), "range"), dated(FIFTH, third, "range")]
    assert agreed(*ranges).disagree
    assert not agreed(*ranges[1:]).disagree


def test_one_told_day_outweighs_many_days_of_publication() -> None:
    """Publication days are no evidence of disagreement either."""
    published = [dated(SIXTH, SIXTH, basis="publication", confidence=0.5)] * 9
    assert bounds(dated(FIFTH, FIFTH), *published) == (FIFTH, FIFTH, False)


def test_of_publication_days_alone_the_first_counts() -> None:
    """The first report is closest to the event."""
    days = [dated(day, day, basis="publication", confidence=0.5) for day in (FIFTH, SIXTH)]
    assert bounds(*days) == (FIFTH, FIFTH, False)


def test_open_bounds_exclude_nothing_and_are_closed_by_others() -> None:
    """Before the sixth, and since the fifth, is between them."""
    assert bounds(dated(None, SIXTH, "range"), dated(FIFTH, None, "range")) == (FIFTH, SIXTH, False)


def test_what_lasted_is_not_narrowed() -> None:
    """A day within a siege that lasted all March leaves the month as it is."""
    lasted = dated(*MARCH, "month", extent="throughout")
    date = agreed(lasted, lasted, dated(FIFTH, FIFTH, confidence=0.2))
    assert (date.earliest, date.latest, date.extent) == (*MARCH, "throughout")


def test_no_date_told_is_no_date() -> None:
    """All cells are null, and nobody disagrees."""
    nothing = dict.fromkeys(("earliest", "latest", "precision", "extent", "edtf", "date_basis", "confidence"))
    assert agreed(nothing) == AgreedDate(None, None, None, None, None, None, disagree=False)


def test_a_year_before_the_first_stands_in_edtf() -> None:
    """Calendar dates have no such years; the text form is kept."""
    date = agreed(dated(None, None, "year") | {"edtf": "-0043"})
    assert (date.earliest, date.precision, date.edtf) == (None, "year", "-0043")
