"""Asset checks on the quality of what came in: is today like the days before?

Here: shares and counts that an operator wants to hear of, warnings that stop nothing, and the contract of the published
files. Not here: promises that must hold (``checks``).
"""

import datetime as dt
import json
from collections.abc import Callable, Collection

import dagster as dg
import pyarrow.compute as pc
import pyarrow.parquet as pq

from assets.dated_events.table import TABLE as DATED_EVENTS
from assets.raw_text.table import TABLE as RAW_TEXT
from assets.rejects import TABLE as REJECTS
from pipelines.lake import Lake, file_name
from pipelines.published import NAME as PUBLISHED
from pipelines.publishing import DESCRIPTOR, TABLES, described

MOST_REJECTED = 0.2
MOST_UNDATED = 0.3
USUAL_DAYS = 14
JUMP = 3.0
"""A day with this many times more or fewer documents than the median of the days before is worth a look."""

Outcome = tuple[bool, dict[str, str | int | float]]
Question = Callable[[Lake], Outcome]


def few_rejects(lake: Lake) -> Outcome:
    """At most a fifth of all inputs are rejected."""
    rejected = len(set(lake.read(REJECTS, where=pc.field("stage") == RAW_TEXT.name)["source_uri"].to_pylist()))
    return _share(rejected, rejected + lake.count(RAW_TEXT), MOST_REJECTED)


def few_undated(lake: Lake) -> Outcome:
    """At most three tenths of the mentions of the last two weeks are without a date."""
    days = _last_days(lake.day_sizes(DATED_EVENTS))
    mentions = lake.read(DATED_EVENTS, days=days, columns=["date_basis"], ordered=False)
    return _share(mentions["date_basis"].null_count, mentions.num_rows, MOST_UNDATED)


def usual_volume(lake: Lake) -> Outcome:
    """The last day has about as many documents as the two weeks before it."""
    sizes = lake.day_sizes(RAW_TEXT)
    if not sizes:
        return True, {"documents": 0}
    last = max(sizes)
    before = sorted(sizes.get(last - dt.timedelta(days=n), 0) for n in range(1, USUAL_DAYS + 1))
    median = before[len(before) // 2]
    usual = median == 0 or median / JUMP <= sizes[last] <= median * JUMP
    return usual, {"day": last.isoformat(), "documents": sizes[last], "median_before": median}


def no_duplicate_sources(lake: Lake) -> Outcome:
    """No two sources of the last two weeks have the same text: somebody may be reading a source twice."""
    recent = _last_days(lake.day_sizes(RAW_TEXT))
    texts = lake.read(RAW_TEXT, days=recent, columns=["source_uri", "text"])
    counts = texts.group_by("text").aggregate([("source_uri", "list")])
    copies = [uris for uris in counts["source_uri_list"].to_pylist() if len(uris) > 1]
    return not copies, {"texts_read_more_than_once": len(copies), "example": json.dumps(copies[:1])}


def files_keep_the_contract(lake: Lake) -> Outcome:
    """Every published file has the promised columns and types and as many rows as its table."""
    folder = lake.published
    known = described(folder)
    wrong = []
    for table in TABLES:
        with folder.open(file_name(table)) as opened, pq.ParquetFile(opened) as file:
            if not file.schema_arrow.equals(table.schema):
                wrong.append(f"{table.name}: columns or types differ")
            if file.metadata.num_rows != known[table.name]["rows"]:
                wrong.append(f"{table.name}: rows differ from {DESCRIPTOR}")
    return not wrong, {"wrong": "; ".join(wrong) or "nothing"}


def _last_days(days: Collection[dt.date]) -> list[dt.date]:
    """Those of the last two weeks for which there is anything."""
    first = max(days, default=dt.date.max) - dt.timedelta(days=USUAL_DAYS)
    return [day for day in days if day > first]


def _share(part: int, whole: int, most: float) -> Outcome:
    share = part / whole if whole else 0.0
    return share <= most, {"share": share, "at_most": most, "count": part, "of": whole}


_QUESTIONS: tuple[tuple[Question, str, dg.AssetCheckSeverity], ...] = (
    (few_rejects, RAW_TEXT.name, dg.AssetCheckSeverity.WARN),
    (usual_volume, RAW_TEXT.name, dg.AssetCheckSeverity.WARN),
    (no_duplicate_sources, RAW_TEXT.name, dg.AssetCheckSeverity.WARN),
    (few_undated, DATED_EVENTS.name, dg.AssetCheckSeverity.WARN),
    (files_keep_the_contract, PUBLISHED, dg.AssetCheckSeverity.ERROR),
)


def build_quality_checks() -> list[dg.AssetChecksDefinition]:
    """One check per question."""
    return [_check(*question) for question in _QUESTIONS]


def _check(question: Question, asset: str, severity: dg.AssetCheckSeverity) -> dg.AssetChecksDefinition:
    @dg.asset_check(name=question.__name__, asset=asset, description=question.__doc__)
    def check(store: dg.ResourceParam[Lake]) -> dg.AssetCheckResult:
        passed, metadata = question(store)
        return dg.AssetCheckResult(passed=passed, severity=severity, metadata=metadata)

    return check
