"""The plain ways to make a date."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from assets.dated_events.event_date import EventDate, since

DAY = dt.date(2021, 5, 6)
DAYS = st.one_of(st.none(), st.dates(dt.date(1990, 1, 1), dt.date(2050, 1, 1)))


@given(DAYS, DAYS)
def test_since_never_ends_before_it_begins(earliest: dt.date | None, latest: dt.date | None) -> None:
    """Up to the day where it began by then; what lies ahead keeps its own end, if it has one."""
    if earliest and latest and earliest > latest:
        earliest, latest = latest, earliest
    date = since(EventDate(earliest, latest), DAY, "set-off")
    assert date.earliest == earliest
    assert date.latest is None or date.earliest is None or date.earliest <= date.latest
    assert date.latest == (DAY if earliest is None or earliest <= DAY else latest)
