"""Whether an event took place: a table of sentences, each with one marked event and its class."""

import re
from pathlib import Path

import pytest

from assets.dated_events.events import EventNouns, find_triggers
from assets.dated_events.factuality import factuality
from assets.dated_events.parsing import Parse, load_parser

TABLE = [
    tuple(line.split("\t"))
    for line in Path(__file__).with_name("factuality_sentences.tsv").read_text(encoding="utf-8").splitlines()
]
SENTENCES = [re.sub(r"[\[\]]", "", marked) for _, marked in TABLE]


@pytest.fixture(scope="module")
def parses() -> dict[str, Parse]:
    """Every sentence of the table, parsed in one batch."""
    return dict(zip(SENTENCES, load_parser().parse(SENTENCES), strict=True))


@pytest.mark.parametrize(("expected", "marked"), TABLE, ids=[marked for _, marked in TABLE])
def test_factuality_of_the_marked_event(expected: str, marked: str, parses: dict[str, Parse]) -> None:
    """The marked event of a sentence has the class the table gives."""
    start = marked.rindex("[") - marked[: marked.rindex("[")].count("[") * 2
    parse = parses[re.sub(r"[\[\]]", "", marked)]
    found = [
        t
        for t in find_triggers(parse, EventNouns(load_parser().is_verb))
        if parse.starts[t.first] <= start < parse.ends[t.last]
    ]
    assert [factuality(parse, t) for t in found] == [expected]


def test_the_present_tense_of_a_headline_tells_what_happened() -> None:
    """A headline's present tense is the past of its story."""
    (parse,) = load_parser().parse(["Mayor opens new bridge"])
    (trigger,) = find_triggers(parse, EventNouns(load_parser().is_verb))
    assert factuality(parse, trigger, headline=True) == "happened"
