"""Average-linkage clustering over sparse scores.

Here: the algorithm, for documents as for mentions. Not here: where the scores come from (``documents``,
``similarity``). Two clusters are joined when the mean score of all pairs between them reaches the threshold, best
first; a pair without a score counts 0. Unlike chaining (single linkage), one misleading pair does not join two large
clusters.
"""

import heapq
from collections.abc import Mapping, Sequence

Scores = Mapping[tuple[int, int], float]


def average_linkage(
    groups: Sequence[Sequence[int]], scores: Scores, threshold: float, locked: int = 0
) -> list[list[int]]:
    """Join groups of items; ``scores`` of unordered pairs of items, smaller first.

    The first ``locked`` groups are never joined with one another. Returns the joined groups, each in the order of its
    items, in the order of their first group. Equal scores are taken in the order of the groups, so the result depends
    on nothing but the arguments.
    """
    members = {i: list(group) for i, group in enumerate(groups)}
    sums = _sums_between(groups, scores)
    heap = [
        entry for a, row in sums.items() for b in row if a < b and (entry := _entry(members, sums, a, b, threshold))
    ]
    heapq.heapify(heap)
    while heap:
        _, a, b, sizes = heapq.heappop(heap)
        if a not in members or b not in members or sizes != (len(members[a]), len(members[b])) or b < locked:
            continue
        members[a] += members.pop(b)
        _fold(sums, a, b)
        for c in sums[a]:
            if entry := _entry(members, sums, min(a, c), max(a, c), threshold):
                heapq.heappush(heap, entry)
    return [sorted(group) for group in members.values()]


_Entry = tuple[float, int, int, tuple[int, int]]
_Sums = dict[int, dict[int, float]]


def _entry(members: dict[int, list[int]], sums: _Sums, a: int, b: int, threshold: float) -> _Entry | None:
    """A join to be considered: best mean first, then the order of the groups; sizes tell whether it is out of date."""
    sizes = len(members[a]), len(members[b])
    mean = sums[a][b] / (sizes[0] * sizes[1])
    return (-mean, a, b, sizes) if mean >= threshold else None


def _sums_between(groups: Sequence[Sequence[int]], scores: Scores) -> _Sums:
    group_of = {item: i for i, group in enumerate(groups) for item in group}
    sums: _Sums = {i: {} for i in range(len(groups))}
    for (one, other), score in scores.items():
        a, b = group_of[one], group_of[other]
        if a != b:
            sums[a][b] = sums[b][a] = sums[a].get(b, 0.0) + score
    return sums


def _fold(sums: _Sums, a: int, b: int) -> None:
    """Add the sums of ``b`` to those of ``a`` and forget ``b``."""
    for c, value in sums.pop(b).items():
        del sums[c][b]
        if c != a:
            sums[a][c] = sums[c][a] = sums[a].get(c, 0.0) + value
