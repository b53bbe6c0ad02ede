"""How likely two mentions report one event."""

import pytest

from assets.timeline.mention import Mention
from assets.timeline.similarity import SAME_EVENT, evidence, told_alike
from tests.assets.timeline.invented import day, mention


def told(lemma: str, **cells: object) -> Mention:
    """A mention with this trigger, without a date of its own unless told."""
    return mention("m", **{"trigger_lemma": lemma, "action": lemma, "date_basis": "publication", **cells})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (told("win"), told("victory")),
        (told("strike", actor="Ostrel drivers"), told("walkout", actor="drivers")),
        (told("say", actor="Ilka Torrent", target="title"), told("say", actor="Torrent", target="title")),
        (told("vote", factuality="expected"), told("vote", factuality="happened", document_id="other")),
        (told("win", date_basis="explicit"), told("win", date_basis="explicit", actor="Torrent")),
    ],
)
def test_what_speaks_for_one_event(one: Mention, other: Mention) -> None:
    """The same word or a synonym with nothing against it; a vague word with the same participants."""
    assert evidence(one, other) == evidence(other, one) >= SAME_EVENT


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (told("win"), told("vote")),
        (told("win", actor="Ilka Torrent"), told("victory", actor="Oda Brask")),
        (told("say"), told("say")),
        (told("strike", action="The last strike at the works"), told("strike", action="strike at the works")),
        (
            told("say", actor="Ilka Torrent", date_basis="relative"),
            told("say", actor="Ilka Torrent", earliest=day(2), latest=day(2)),
        ),
        (
            told("strike", date_basis="explicit", actor="Karsten"),
            told("strike", date_basis="relative", actor="Karsten", earliest=day(1), latest=day(1)),
        ),
        (
            told("say", actor="Ilka Torrent", target="title", document_id="other"),
            told("say", actor="Ilka Torrent", target="title", earliest=day(4), latest=day(4)),
        ),
        (
            told("send", actor="the army", target="soldiers"),
            told("send", actor="the jolt", target="survivors", document_id="other"),
        ),
        (told("open", target="vault"), told("open", actor="branch", document_id="other")),
        (told("contract"), told("contract", document_id="other")),
        (told("sink"), told("sinking", action="that sinking", document_id="other")),
        (
            told("recount", date_basis="explicit", earliest=day(-9000), latest=day(-8900)),
            told("recount", earliest=None, latest=day(1), document_id="other"),
        ),
        (
            told("attack", latest=day(0)),
            told("attack", factuality="expected", earliest=day(3), latest=None, document_id="other"),
        ),
        (told("sue", latest=day(0)), told("sue", earliest=day(9), latest=day(9), document_id="other")),
    ],
)
def test_what_does_not(one: Mention, other: Mention) -> None:
    """Other words, other people, a vague word alone or said days apart, a wide one of other things, another day.

    Of vaults and branches, of contracts and offers a story has several, which tell of one by a participant in common.

    "That sinking" is the one just told of, an undated recount not that of long ago, a threat not the deed before it.
    """
    assert evidence(one, other) == evidence(other, one) < SAME_EVENT


def test_other_counts_in_one_text_are_other_events() -> None:
    """Three hurt and six hurt are two accidents of one text, but a toll that has risen in the next."""
    three, six = told("hurt", target="Three people"), told("hurt", target="six people")
    elsewhere = mention("n", document_id="other", trigger_lemma="hurt", action="hurt", target="six people")
    assert evidence(three, six) == evidence(six, three) < SAME_EVENT <= evidence(three, elsewhere)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (told("kill", target="six workers"), told("kill", target="a nurse")),
        (told("kill", target="52 people"), told("die", actor="17 people")),
        (told("raise", factuality="expected", earliest=day(3), latest=None), told("raise", latest=day(0))),
    ],
)
def test_one_text_tells_two_events_of_one_kind(one: Mention, other: Mention) -> None:
    """Others whom it befell, other counts, and what is still to come beside what has been."""
    assert evidence(one, other) == evidence(other, one) < SAME_EVENT


def test_dates_far_apart_in_one_text_are_two_events() -> None:
    """ "Struck the pier on Tuesday", "struck it in 2007": no likeness of others makes them one."""
    then = told("strike", date_basis="explicit", earliest=day(-900), latest=day(-800))
    now = told("strike", date_basis="relative", earliest=day(1), latest=day(1))
    assert evidence(now, then) == evidence(then, now) < -5


def test_a_headline_names_the_event_of_its_lead_in_its_own_way() -> None:
    """Another actor there speaks against one event only further down in the text."""
    headline = told("strike", actor="Barge", target="Kessel Bridge", rule="headline:weekday", sentence_no=0)
    lead, later = (told("strike", actor="Ansa Marie", target="Kessel Bridge", sentence_no=n) for n in (2, 9))
    assert evidence(headline, lead) >= SAME_EVENT > evidence(headline, later)


def test_a_headline_has_the_date_that_its_lead_gives() -> None:
    """It speaks against an event of another year, and for one of the same day."""
    headline = told("strike", rule="headline:weekday", date_basis="carried", earliest=day(2), latest=day(2))
    then, long_ago = (
        told("strike", date_basis="explicit", document_id="other", earliest=d, latest=d)
        for d in (day(2), day(2).replace(year=2007))
    )
    assert evidence(headline, then) > SAME_EVENT > evidence(headline, long_ago)


def test_texts_that_say_the_same_round_it_tell_one_event() -> None:
    """From three words in common on, those of the event itself apart."""
    one, other = told("strike"), told("walkout", document_id="other")
    few, many = frozenset(("strik", "port", "tug")), frozenset(("strik", "port", "tug", "crew", "wage"))
    assert told_alike(few, one, other) == 0.0 < told_alike(many, one, other)


def test_what_two_texts_begin_with_is_mostly_one_piece_of_news() -> None:
    """Of one text the lead is no news of another; a wide word or another date says it is not."""
    lead, further = told("sue", sentence_no=1), told("sue", sentence_no=9)
    other = {"document_id": "other", "date_basis": "publication"}
    assert evidence(lead, told("sue", **other)) > evidence(further, told("sue", **other))
    assert evidence(lead, told("sue")) == evidence(further, told("sue"))
    assert evidence(lead, told("open", **other)) == evidence(further, told("open", **other))


def test_where_nothing_but_the_word_joins_two_texts_the_words_round_it_must() -> None:
    """With nobody, no place and no day in common, none in common round it speaks against one event."""
    undated = {"earliest": None, "latest": None, "date_basis": None}
    one, other = told("strike", **undated), told("strike", document_id="other", **undated)
    assert told_alike(frozenset(), one, other) < 0.0 == told_alike(frozenset(("port", "tug")), one, other)
    both = [told("strike", actor="Karsten", document_id=d, **undated) for d in ("d", "other")]
    assert told_alike(frozenset(), *both) == 0.0
