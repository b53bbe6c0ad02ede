"""Tables as data: what a batch of rows must hold."""

import datetime as dt

import pyarrow as pa
import pytest

from assets.schema import DATE, Column, SchemaError, Table

TABLE = Table(
    "visits",
    "Visits.",
    (
        Column("id", pa.string(), "The visit.", required=True),
        Column("kind", pa.string(), "What it was.", one_of=("short", "long")),
        Column("earliest", DATE, "First day."),
        Column("latest", DATE, "Last day."),
    ),
    key=("id",),
    order=("id",),
)
DAY = dt.date(2024, 3, 5)


def test_rows_that_keep_the_promises_are_a_batch() -> None:
    """Nulls stand where they may, and bounds may be equal or open."""
    rows = [{"id": "a", "kind": "short", "earliest": DAY, "latest": DAY}, {"id": "b", "latest": DAY}, {"id": "c"}]
    assert TABLE.batch(rows).num_rows == 3


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ([{"id": None}], "null"),
        ([{"id": 1}], "visits"),
        ([{"id": "a", "name": "x"}], "unknown column"),
        ([{"id": "a", "kind": "slow"}], "not among"),
        ([{"id": "a"}, {"id": "a"}], "repeat the key id"),
        ([{"id": "a", "earliest": DAY, "latest": DAY - dt.timedelta(1)}], "earliest after latest"),
    ],
)
def test_rows_that_break_a_promise_are_refused(rows: list[dict[str, object]], told: str) -> None:
    """The error names the promise: null, type, column, closed list, key, order of the bounds."""
    with pytest.raises(SchemaError, match=told):
        TABLE.batch(rows)
