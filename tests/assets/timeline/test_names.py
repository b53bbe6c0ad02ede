"""Whether two phrases name the same."""

import pytest

from assets.timeline.names import Likeness, compare


@pytest.mark.parametrize(
    ("one", "other", "likeness"),
    [
        ("Ilka Torrent", "Torrent", Likeness.SAME),
        ("the Karsten parliament", "parliament of Karsten", Likeness.SAME),
        ("two engineers", "engineer", Likeness.SAME),
        ("Ilka Torrent", "Oda Brask", Likeness.DIFFERENT),
        ("United Harbour Towns", "UHT", Likeness.UNKNOWN),
        ("Ilka Torrent", "the grandmaster", Likeness.UNKNOWN),
        ("she", "Ilka Torrent", Likeness.UNKNOWN),
        (None, "Ilka Torrent", Likeness.UNKNOWN),
    ],
)
def test_names_compare_by_their_words(one: str | None, other: str, likeness: Likeness) -> None:
    """Variants share a word, other proper names differ, and what may be either is not known; both ways round."""
    assert compare(one, other) is likeness
    assert compare(other, one) is likeness
