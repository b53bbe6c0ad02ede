"""Which documents tell one story, and which are copies."""

from hypothesis import given
from hypothesis import strategies as st

from assets.timeline.documents import Document, count_sources, is_copy, read_document, stories
from tests.assets.timeline.invented import STORIES

WIRE = (
    "A ferry with forty passengers ran aground off Pellan on Sunday night. Lifeboats brought everybody ashore before "
    "midnight, the harbour master said. Nobody was hurt. Divers will look at the hull when the wind drops."
)


def read(text: str, source: str | None = None) -> Document:
    """A document with this text."""
    return read_document(text[:20], source, None, text)


def copied(one: Document, other: Document) -> bool:
    """Whether one is a copy of the other."""
    return is_copy(one, other, len(one.runs & other.runs))


def test_retellings_are_one_story_and_others_are_not() -> None:
    """Documents that share their names and rare words are together."""
    dam, chess, tram, vote = STORIES
    retold = "Concrete wall of the Velmora dam had cracked, engineers said, before heavy rain made it burst"
    assert stories([read(text) for text in (dam, chess, retold, tram, vote)]) == [[0, 2], [1], [3], [4]]


def test_two_events_of_a_kind_are_two_stories() -> None:
    """Words that a whole topic shares do not make one story of it."""
    pellan = [
        "Earthquake shook Pellan island; the quake toppled chimneys in Harrow Bay and closed the Pellan ferry port",
        "Pellan earthquake: chimneys fell in Harrow Bay, ferry port of Pellan closed after the quake",
        "After the earthquake the Pellan ferry port in Harrow Bay stays closed, chimneys are unsafe",
    ]
    oronto = [
        "Earthquake shook the Oronto valley; the quake cracked the Lisk tunnel and stopped trains to Vardo",
        "Oronto valley earthquake: Lisk tunnel cracked, trains to Vardo stopped after the quake",
        "Trains to Vardo stand still after the earthquake in the Oronto valley cracked the Lisk tunnel",
    ]
    assert stories([read(text) for text in (*pellan, *oronto)]) == [[0, 1, 2], [3, 4, 5]]


def test_titles_count_as_words() -> None:
    """A document whose text says little is known by its title."""
    titled = read_document("t", None, STORIES[0], "Pictures and reactions.")
    assert stories([read(STORIES[0]), titled, read(STORIES[1])])[0] == [0, 1]


def test_no_words_make_no_story() -> None:
    """Empty documents stay alone."""
    assert stories([read(""), read("")]) == [[0], [1]]


def test_cut_and_edited_wire_text_is_a_copy() -> None:
    """A shortened text, and one with another first line, are copies; a retelling is not."""
    assert copied(read(WIRE), read(WIRE[:150]))
    assert copied(read(WIRE), read(f"PELLAN (Own report) {WIRE}"))
    retold = "Forty people were taken off a ferry that had run aground near Pellan; a hull inspection follows."
    assert not copied(read(WIRE), read(retold))


def test_copies_and_documents_of_one_outlet_are_one_source() -> None:
    """Independent sources: outlets, less those that print the same text; an unknown outlet counts for itself."""
    told = [
        read(WIRE, "Herald"),
        read(WIRE[:150], "Post"),
        read(STORIES[0], "Post"),
        read(STORIES[1]),
        read(STORIES[2]),
    ]
    assert count_sources(told) == 3


def test_a_text_printed_a_thousand_times_is_one_source() -> None:
    """Counting takes the time of reading them, not that of comparing all with all."""
    printed = [read(f"{WIRE} Edition {number}.") for number in range(1000)]
    assert count_sources([*printed, read(STORIES[0]), *printed[:10]]) == 2


@given(st.lists(st.sampled_from([WIRE, WIRE[:150], f"PELLAN {WIRE}", *STORIES, ""]), max_size=8), st.data())
def test_sources_are_counted_as_by_comparing_all(texts: list[str], data: st.DataObject) -> None:
    """Of few documents the count is that of the groups in which each is a copy, or of the outlet, of another."""
    told = [read(text, data.draw(st.sampled_from([None, "Herald", "Post"]))) for text in texts]
    groups: list[set[int]] = []
    for i, document in enumerate(told):
        near = {
            j for j in range(i) if copied(told[j], document) or (document.source and document.source == told[j].source)
        }
        groups = [g for g in groups if not g & near] + [{i}.union(*(g for g in groups if g & near))]
    assert count_sources(told) == len(groups)
