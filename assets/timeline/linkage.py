"""Average-linkage clustering over sparse scores.

Here: the algorithm, for documents as for mentions. Not here: where the scores come from (``documents``,
``similarity``). Two clusters are joined when the mean score of all pairs between them reaches the threshold, best
first; a pair without a score counts 0, with a weight of its own. Unlike chaining (single linkage), one misleading pair
does not join two large clusters.
"""

import heapq
from collections import defaultdict
from collections.abc import Mapping, Sequence

Scores = Mapping[tuple[int, int], float]


def average_linkage(
    groups: Sequence[Sequence[int]], scores: Scores, threshold: float, locked: int = 0, unscored: float = 1.0
) -> list[list[int]]:
    """Join groups of items; ``scores`` of unordered pairs of items, smaller first.

    The first ``locked`` groups are never joined with one another; ``unscored``: the weight in the mean of a pair
    without a score. Returns the joined groups, each in the order of its items, in the order of their first group.
    Equal scores are taken in the order of the groups, so the result depends on nothing but the arguments.
    """
    links = _Links(groups, scores, unscored)
    heap = [entry for a, row in links.sums.items() for b in row if a < b and (entry := links.entry(a, b, threshold))]
    heapq.heapify(heap)
    while heap:
        _, a, b, sizes = heapq.heappop(heap)
        if not {a, b} <= links.members.keys() or sizes != links.sizes(a, b) or b < locked:
            continue
        links.join(a, b)
        for c in links.sums[a]:
            if entry := links.entry(min(a, c), max(a, c), threshold):
                heapq.heappush(heap, entry)
    return [sorted(group) for group in links.members.values()]


_Entry = tuple[float, int, int, tuple[int, int]]


class _Links:
    """The clusters, with the sum and the number of the scores between any two."""

    def __init__(self, groups: Sequence[Sequence[int]], scores: Scores, unscored: float) -> None:
        self.members = {i: list(group) for i, group in enumerate(groups)}
        self.sums: dict[int, dict[int, float]] = {i: {} for i in self.members}
        self._counts: dict[int, dict[int, int]] = {i: defaultdict(int) for i in self.members}
        self._unscored = unscored
        group_of = {item: i for i, group in enumerate(groups) for item in group}
        for (one, other), score in scores.items():
            a, b = group_of[one], group_of[other]
            if a != b:
                self._add(a, b, score, 1)

    def sizes(self, a: int, b: int) -> tuple[int, int]:
        """How many items two clusters have."""
        return len(self.members[a]), len(self.members[b])

    def entry(self, a: int, b: int, threshold: float) -> _Entry | None:
        """A join to be considered: best mean first, then the order of the groups; sizes tell if it is out of date."""
        sizes, scored = self.sizes(a, b), self._counts[a][b]
        mean = self.sums[a][b] / (scored + self._unscored * (sizes[0] * sizes[1] - scored))
        return (-mean, a, b, sizes) if mean >= threshold else None

    def join(self, a: int, b: int) -> None:
        """Put the items of ``b`` to those of ``a`` and forget ``b``."""
        self.members[a] += self.members.pop(b)
        counts = self._counts.pop(b)
        for c, score in self.sums.pop(b).items():
            del self.sums[c][b], self._counts[c][b]
            if c != a:
                self._add(a, c, score, counts[c])

    def _add(self, a: int, b: int, score: float, count: int) -> None:
        self.sums[a][b] = self.sums[b][a] = self.sums[a].get(b, 0.0) + score
        self._counts[a][b] = self._counts[b][a] = self._counts[a][b] + count
