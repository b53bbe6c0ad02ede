"""What the row of an event shows."""

from assets.timeline.choosing import agreed_factuality, clause, summarise
from assets.timeline.documents import read_document
from tests.assets.timeline.invented import day, mention


def test_the_headline_is_the_clearest_clause() -> None:
    """A clause with a named actor is taken before a bare noun or one with a pronoun, in the mention's own words."""
    mentions = [
        mention("m1", actor=None, action="the walkout", rule="noun"),
        mention("m2", actor="they", action="walked out over night shifts"),
        mention("m3", actor="Ostrel tram drivers", action="walked out over night shifts"),
    ]
    summary = summarise(mentions, {"d": read_document("d", None, None, "")})
    assert summary.cells["headline"] == "Ostrel tram drivers walked out over night shifts"
    assert summary.headline.mention_id == "m3"


def test_the_headline_speaks_for_most_mentions() -> None:
    """Not the word that one of them has, nor an actor whom the others do not name."""
    mentions = [
        mention("m1", trigger_lemma="win", actor="Oda Brask", action="won the vote"),
        mention("m2", trigger_lemma="win", actor="Oda Brask", action="won the vote"),
        mention("m3", trigger_lemma="win", actor="Oda Brask", action="won"),
        mention("m4", trigger_lemma="lose", actor="Oda Brask", action="lost all its seats in the vote"),
        mention("m6", trigger_lemma="win", actor="Oda Brask", action="to win the vote in Ostrel town"),
        mention("m5", trigger_lemma="win", actor="Piet Holm", target="Ostrel", action="won the vote in Ostrel"),
    ]
    assert summarise(mentions, {"d": read_document("d", None, None, "")}).headline.mention_id == "m1"


def test_subject_of_a_passive_clause_is_its_target() -> None:
    """A target that the action does not hold yet stands in front of it."""
    passive = mention("m", actor=None, target="Oda Brask", action="was elected mayor")
    active = mention("m", actor="Voters", target="Oda Brask", action="elected Oda Brask mayor")
    assert clause(passive) == "Oda Brask was elected mayor"
    assert clause(active) == "Voters elected Oda Brask mayor"


def test_a_target_may_have_another_word_in_the_action() -> None:
    """ "The airline" that has a name, and "the bridge" beside its full one, are no subjects."""
    named = mention("m", actor="Oda Brask", target="Nordavia", action="criticised the airline")
    assert clause(named) == "Oda Brask criticised the airline"
    assert clause(mention("m", actor="city", target="Kessel Bridge", action="closed the bridge")) == (
        "city closed the bridge"
    )
    relative = mention("m", actor="council", target="Oda Brask", action="had appointed")
    assert clause(relative) == "council had appointed"
    passive = mention("m", actor="Oda Brask", target="Nordavia", action="was criticised in the council")
    assert clause(passive) == "Nordavia was criticised in the council"


def test_a_pronoun_in_the_action_stands_for_its_target() -> None:
    """ "A barge hit it" keeps its subject, though its target is not in its words."""
    assert clause(mention("m", actor="barge", target="Kessel Bridge", action="hit it")) == "barge hit it"
    assert (
        clause(mention("m", actor=None, target="Kessel Bridge", action="was hit by it"))
        == "Kessel Bridge was hit by it"
    )


def test_a_target_with_its_owner_stays_the_object() -> None:
    """ "Will inspect its piers" keeps its subject, though whose piers they are is told in full."""
    named = mention("m", actor="Engineers", target="Orsmouth bridge's piers", action="will inspect its piers")
    assert clause(named) == "Engineers will inspect its piers"


def test_what_happened_outweighs_what_was_expected() -> None:
    """However often it was announced, one report that it took place settles it."""
    told = ["expected", "expected", "possible", "happened"]
    assert agreed_factuality([mention(f"m{n}", factuality=f) for n, f in enumerate(told)]) == "happened"


def test_of_announcements_the_latest_counts() -> None:
    """As long as nothing is settled, what was said last holds."""
    told = ["expected", "expected", "possible"]
    assert agreed_factuality([mention(f"m{n}", factuality=f) for n, f in enumerate(told)]) == "possible"


def test_names_are_those_of_most_mentions_in_their_fullest_form() -> None:
    """Variants count together; a full name is preferred to a short one that is told as often."""
    actors = ["Torrent", "Ilka Torrent", "Brask", None]
    summary = summarise(
        [mention(f"m{n}", actor=a) for n, a in enumerate(actors)], {"d": read_document("d", None, None, "")}
    )
    assert summary.cells["actor"] == "Ilka Torrent"


def test_counts_and_days_of_the_reports() -> None:
    """Mentions, documents, sources, and the first and the last day of the reports."""
    mentions = [
        mention("m1", document_id="a", published_on=day(0)),
        mention("m2", document_id="a", published_on=day(0)),
        mention("m3", document_id="b", published_on=day(3)),
    ]
    documents = {name: read_document(name, "Herald", None, name) for name in "ab"}
    cells = summarise(mentions, documents).cells
    counts = [cells[f"{name}_count"] for name in ("mention", "document", "source")]
    assert (counts, cells["first_reported_on"], cells["last_reported_on"]) == ([3, 2, 1], day(0), day(3))
