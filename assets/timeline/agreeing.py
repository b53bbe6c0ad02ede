"""The date on which an event's mentions agree.

Here: the vote of the mentions on bounds, and whether they can all be true. Not here: the other cells of a row
(``choosing``).

Mentions with the same bounds vote together, each with its confidence, weighted by how fine its date is and by what it
rests on: a day that the text names outweighs a publication day, however often that is repeated. The heaviest bounds
come first; bounds that overlap what was agreed so far narrow it, bounds that do not are outvoted.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from assets.timeline.mention import Mention

_FINENESS = {
    "day": 1.0, "week": 0.7, "range": 0.7, "month": 0.5, "season": 0.35, "quarter": 0.35, "half": 0.3, "year": 0.25,
    "decade": 0.15, "century": 0.1, "vague": 0.1,
}  # fmt: skip
_BASIS = {"explicit": 1.0, "relative": 1.0, "event": 0.8, "carried": 0.3, "publication": 0.02}

Bounds = tuple[dt.date | None, dt.date | None]


@dataclass(frozen=True, slots=True)
class AgreedDate:
    """The cells of an event's date; ``disagree``: the dates that the texts give cannot all be true."""

    earliest: dt.date | None
    latest: dt.date | None
    precision: str | None
    extent: str | None
    edtf: str | None
    confidence: float | None
    disagree: bool


def agree(mentions: Sequence[Mention]) -> AgreedDate:
    """The agreed date of mentions in reading order; all null where none of them tells a date."""
    camps: dict[Bounds, list[Mention]] = defaultdict(list)
    for mention in mentions:
        if mention.earliest or mention.latest:
            camps[mention.earliest, mention.latest].append(mention)
    if not camps:
        return _undated(mentions)
    ranked = sorted(camps.items(), key=lambda camp: -sum(map(_weight, camp[1])))
    agreed = ranked[0][0]
    for bounds, camp in ranked[1:]:
        if _is_within(ranked[0][1]) and _is_within(camp):
            agreed = _common(agreed, bounds) or agreed
    return _cells(agreed, ranked)


def _undated(mentions: Sequence[Mention]) -> AgreedDate:
    """Dates without bounds: years before 1 stand only in ``edtf``."""
    told = [m for m in mentions if m.edtf]
    if not told:
        return AgreedDate(None, None, None, None, None, None, False)
    best = max(told, key=_weight)
    return AgreedDate(None, None, best.precision, best.extent, best.edtf, best.confidence, False)


def _weight(mention: Mention) -> float:
    confidence = 0.5 if mention.confidence is None else mention.confidence
    return (
        confidence
        * _FINENESS.get(mention.precision or "vague", 0.1)
        * _BASIS.get(mention.date_basis or "publication", 0.02)
    )


def _is_within(camp: Sequence[Mention]) -> bool:
    """Bounds of what lasted throughout them tell its length: they are not narrowed, and narrow nothing."""
    return all(m.extent != "throughout" for m in camp)


def _common(one: Bounds, other: Bounds) -> Bounds | None:
    earliest = max((d for d in (one[0], other[0]) if d), default=None)
    latest = min((d for d in (one[1], other[1]) if d), default=None)
    return None if earliest and latest and earliest > latest else (earliest, latest)


def _cells(agreed: Bounds, ranked: Sequence[tuple[Bounds, list[Mention]]]) -> AgreedDate:
    supporting = [m for bounds, camp in ranked if _common(agreed, bounds) for m in camp]
    votes = sum(_weight(m) for _, camp in ranked for m in camp)
    share = sum(map(_weight, supporting)) / votes if votes else 1.0
    confidence = max((m.confidence or 0.0) for m in supporting) * share
    model = next((camp for bounds, camp in ranked if bounds == agreed), None)
    if model is None:
        described = _describe(agreed)
    else:
        best = max(model, key=_weight)
        described = best.precision, best.extent, best.edtf
    return AgreedDate(*agreed, *described, confidence, _disagree([m for _, c in ranked for m in c]))


def _describe(bounds: Bounds) -> tuple[str | None, str | None, str | None]:
    """Precision, extent and EDTF of bounds that no single mention has."""
    earliest, latest = bounds
    if earliest == latest and earliest:
        return "day", "within", earliest.isoformat()
    first, last = (day.isoformat() if day else ".." for day in bounds)
    return "range", "within", f"{first}/{last}"


def _disagree(mentions: Sequence[Mention]) -> bool:
    """Whether two dates that the texts themselves give exclude each other; days of publication are no such dates."""
    told = {(m.earliest, m.latest) for m in mentions if m.has_own_date}
    latest_start = max((first for first, _ in told if first), default=dt.date.min)
    earliest_end = min((last for _, last in told if last), default=dt.date.max)
    return latest_start > earliest_end
