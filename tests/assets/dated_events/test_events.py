"""Which words name events."""

from itertools import pairwise

import pytest

from assets.dated_events.events import EventNouns, find_triggers
from assets.dated_events.parsing import Parse, load_parser

TABLE = [
    ("Rebels blew up the bridge.", ["blow up"]),
    ("The ministers held urgent talks in Oslo.", ["hold talk"]),
    ("The army launched an attack on the port.", ["launch attack"]),
    ("Talks were held in Oslo.", ["hold talk"]),
    ("The summit takes place in June.", ["summit"]),
    ("The incursion alarmed the neighbours.", ["incursion", "alarm"]),
    ("The bombardment lasted two hours.", ["bombardment", "last"]),
    ("He is a baker.", []),
    ("The house belongs to a baker.", []),
    ("The dam seems solid.", []),
    ("The government has two ministers.", []),
    ("They are going to sing.", ["sing"]),
    ("They have to leave.", ["leave"]),
    ("The falling prices worry farmers.", ["worry"]),
    ("He met the attack helicopters' crew.", ["meet"]),
    ("Growers test-fired the cannon.", ["test-fire"]),
    ("In exchange, he sang.", ["sing"]),
    ("The Boer War began in 1899.", ["war", "begin"]),
    ("Police freed the murder suspect.", ["free", "murder"]),
    ("The arrested clerk wept.", ["arrest", "weep"]),
    ("Rail staff tended an injury to midfielder Ray Holm.", ["tend", "injury"]),
    ("She won by 30,000 votes.", ["win"]),
    ("The freshly arrested clerk slept.", ["sleep"]),
    ("They learned marine operations.", ["learn"]),
    ("They learned of the operations.", ["learn", "operation"]),
    ("They condemned the bill as an attack on farmers.", ["condemn"]),
    ("The mayor will resign, provided that the council agrees.", ["resign", "agree"]),
    ("A new version pleased the jury.", ["please"]),
    ("Brandt stepped down.", ["step down"]),
    ("Workers walked out of the mill.", ["walk out"]),
    ("He climbed up the hill.", ["climb"]),
    ("Doctors spoke with the injured.", ["speak"]),
    ("A new coalition of parties slept.", ["sleep"]),
    ("Two guests fled the Christmas party.", ["flee", "party"]),
    ("The Labour party slept.", ["sleep"]),
    ("The ill-equipped crew slept.", ["sleep"]),
    ("The event, hosted by the mayor, was held in Oslo.", ["hold event", "host"]),
    ("She joined the Reform Party.", ["join"]),
    ("The party sacked its leader.", ["sack"]),
    ("A birthday party alarmed the neighbours.", ["party", "alarm"]),
    ("The assembly destroyed two batteries.", ["destroy"]),
    ("The traders have hidden their earnings since independence.", ["hide"]),
    ("The defenders made a sortie.", ["make sortie"]),
    ("The minister is expected to sing.", ["sing"]),
    ("Farmers expect the prices to rise.", ["expect", "rise"]),
    ("Prices rose in the nine months ended March 31.", ["rise"]),
    ("The actor was found dead.", ["find", "die"]),
    ("Five dead in Pell shooting", ["die", "shooting"]),
    ("At least 17 dead in blast", ["die", "blast"]),
    ("Two people are dead.", ["die"]),
    ("Two men, aged 24 and 31, sang.", ["sing"]),
    ("The drug, called Labo, helped.", ["help"]),
    ("Troops opened fire on a bus.", ["open fire"]),
    ("Ten people are feared dead.", ["fear"]),
    ("The deal is dead.", ["deal"]),
    ("The dead were buried.", ["bury"]),
    ("The dead man sang.", ["sing"]),
    ("The semifinal ended in an upset.", ["semifinal", "end", "upset"]),
]


@pytest.fixture(scope="module")
def parses() -> dict[str, Parse]:
    """Every sentence of the table."""
    texts = [text for text, _ in TABLE]
    return dict(zip(texts, load_parser().parse(texts), strict=True))


@pytest.mark.parametrize(("text", "expected"), TABLE, ids=[text for text, _ in TABLE])
def test_triggers_of_a_sentence(text: str, expected: list[str], parses: dict[str, Parse]) -> None:
    """A sentence has the events the table names, by their dictionary forms, and no others."""
    found = find_triggers(parses[text], EventNouns(load_parser().is_verb))
    assert [trigger.lemma for trigger in found] == expected


@pytest.mark.parametrize("noun", ["bombardment", "invasion", "annexation", "reopening", "acquittal", "deportation"])
def test_nominalisations_are_event_nouns(noun: str) -> None:
    """A noun made from a verb by a suffix names an event without standing in a list."""
    assert noun in EventNouns(load_parser().is_verb)


@pytest.mark.parametrize("noun", ["government", "station", "apartment", "nation", "hospital", "evening", "cat"])
def test_nouns_in_their_form_only_are_not(noun: str) -> None:
    """A noun that looks as if it were made from a verb, but names a thing, is no event."""
    assert noun not in EventNouns(load_parser().is_verb)


def test_no_word_names_two_events(parses: dict[str, Parse]) -> None:
    """The spans of the triggers of a sentence do not overlap."""
    for parse in parses.values():
        spans = [(t.first, t.last) for t in find_triggers(parse, EventNouns(load_parser().is_verb))]
        assert all(a[1] < b[0] for a, b in pairwise(spans))
