"""What a story's lead tells of the day it is about; stories are published on Thursday, 6 May 2021."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

Event = Callable[..., dict[str, Any]]
DAY = dt.date(2021, 5, 6)
TUESDAY = dt.date(2021, 5, 4)
LEAD = "A driver was killed on Wednesday when a train struck a bus, police said."


@pytest.mark.parametrize("lemma", ["say", "block", "denounce", "raise"])
def test_under_a_lead_of_the_day_before_the_past_is_of_one_of_both_days(lemma: str, event: Event) -> None:
    """A paper of the next day reports what was done and said on the day of its lead and since."""
    story = ("Divers have raised the bus.", "Crowds blocked the line.", "Ida Holm denounced the operator.")
    row = event(lemma, LEAD, *story)
    assert (row["earliest"], row["latest"], row["date_basis"]) == (dt.date(2021, 5, 5), DAY, "carried")


@pytest.mark.parametrize(
    ("lemma", "text"),
    [("say", "The operator says the barriers were down."), ("say", "Ida Holm has said they were.")],
)
def test_present_forms_tell_how_things_stand_when_the_story_is_published(lemma: str, text: str, event: Event) -> None:
    """What is or has been said is of the day of publication whatever the lead is about."""
    assert event(lemma, LEAD, text)["earliest"] == DAY


def test_a_lead_of_the_same_day_or_of_long_ago_changes_nothing(event: Event) -> None:
    """Only a lead of the last days that tells of no event of the day itself is of the day before."""
    assert event("denounce", LEAD.replace("Wednesday", "Thursday"), "Holm denounced it.")["earliest"] == DAY
    assert event("denounce", LEAD.replace("on Wednesday", "in 1998"), "Holm denounced it.")["earliest"] == DAY


def test_a_ship_and_its_name_do_what_the_sentence_tells(event: Event) -> None:
    """A main clause that is parsed as one about its first noun carries a story on all the same."""
    row = event("hurt", "Divers dived on Thursday.", "The barge Ansa Marie hit a pier on Tuesday.", "Three were hurt.")
    assert (row["earliest"], row["latest"]) == (dt.date(2021, 5, 4), DAY)


@pytest.mark.parametrize(("lemma", "earliest"), [("crash", 3), ("vanish", 3), ("say", 6)])
def test_a_lead_tells_what_was_said_today_and_what_happened_before(lemma: str, earliest: int, event: Event) -> None:
    """Events of a story that was told today lie on the day its lead gives them or after it; sayings are of today."""
    lead = "A plane crashed on Monday, police said on Thursday."
    row = event(lemma, lead, "It vanished from the screens.", "He said it was old.")
    assert row["earliest"].day == earliest


@pytest.mark.parametrize(
    ("lemma", "lead", "text"),
    [
        ("recall", "A drug maker recalled a drug on Tuesday.", "The recall covers one plant."),
        ("decision", "The bank cut rates on Tuesday.", "The decision surprised traders."),
        ("accident", "A blast killed two miners on Tuesday.", "Inspectors will look into the accident."),
    ],
)
def test_a_definite_noun_takes_up_what_the_lead_tells(lemma: str, lead: str, text: str, event: Event) -> None:
    """By the lead's own word, or by a wider one for a disaster or a decision."""
    row = event(lemma, lead, text)
    assert (row["earliest"], row["latest"]) == (dt.date(2021, 5, 4), dt.date(2021, 5, 4))


def test_a_year_told_before_is_when_a_story_goes_on_from(event: Event) -> None:
    """What the next sentence tells may lie in it or in any year since."""
    row = event("fail", "The firm moved to Pell in 1983.", "But it failed to find another toy.")
    assert (row["earliest"], row["latest"]) == (dt.date(1983, 1, 1), DAY)


@pytest.mark.parametrize(
    ("lemma", "story", "earliest", "latest"),
    [
        ("visit", ("The queen arrived in Pell on Tuesday.", "Ida Holm praised the visit."), TUESDAY, TUESDAY),
        ("raid", ("Rebels attacked the camp on Tuesday.", "The raid was brief."), TUESDAY, TUESDAY),
        ("raid", ("Rebels attacked the camp on Tuesday.", "An earlier raid was brief."), None, DAY),
        ("sentence", ("A clerk was jailed on Tuesday.", "Ida Holm welcomed the sentence."), TUESDAY, TUESDAY),
        ("shelling", ("Rebels bombed the camp on Tuesday.", "Ida Holm condemned the shelling."), TUESDAY, TUESDAY),
        ("develop", ("It rained.", "It snowed.", "The drug was developed by Labo."), None, DAY),
        ("deal", ("They signed an accord on Tuesday.", "Unions criticised the deal."), TUESDAY, TUESDAY),
        (
            "kill",
            ("Karu erupted in 2015.", "It rained.", "The eruption killed 31 people."),
            dt.date(2015, 1, 1),
            dt.date(2015, 12, 31),
        ),
        ("welcome", ("The mill was built in 1998.", "The town welcomed the news."), DAY, DAY),
        (
            "drown",
            ("Ida Holm flew home on Thursday.", "A ferry sank on Wednesday.", "Six men drowned."),
            dt.date(2021, 5, 5),
            DAY,
        ),
        (
            "condemn",
            ("Ida Holm flew home on Thursday.", "Rebels shelled Pell on Wednesday.", "Chile condemned it."),
            DAY,
            DAY,
        ),
        ("revolt", ("A coup shook Pell on Tuesday.", "Ida Holm condemned the revolt."), TUESDAY, TUESDAY),
        ("fire", ("Divers saw the Pell Hill fire.", "A fire broke out on Tuesday.", "It rained."), TUESDAY, None),
        ("drown", ("Six men drowned, the coast guard said.", "The boat sank on Tuesday."), TUESDAY, DAY),
        ("conviction", ("Divers found a knife on Tuesday.", "She appealed against the conviction."), None, DAY),
        (
            "climb",
            (
                "Income rose in March.",
                "It rained.",
                "Ida Holm came in 1998.",
                "The mill then burned.",
                "Orders climbed.",
            ),
            dt.date(1998, 1, 1),
            DAY,
        ),
        ("storm", ("Rebels attacked the camp on Tuesday.", "They stormed it before dawn."), TUESDAY, DAY),
        ("promise", ("It rained.", "Ida Holm quit.", "She has promised to return."), None, DAY),
        ("promise", ("It rained.", "Ida Holm quit.", "She has not promised a thing."), DAY, DAY),
        (
            "climb",
            ("The mill told of a rise in first-quarter income.", "It rained.", "Ida Holm quit.", "Orders climbed."),
            dt.date(2021, 1, 1),
            dt.date(2021, 3, 31),
        ),
    ],
)
def test_what_the_story_told_dates_what_comes_after(
    lemma: str, story: tuple[str, ...], earliest: dt.date | None, latest: dt.date | None, event: Event
) -> None:
    """A noun may take up a verb, a quarter's figures go on, and promises of no day were made at any time before."""
    row = event(lemma, *story)
    assert (row["earliest"], row["latest"]) == (earliest, latest)


def test_a_game_that_is_judged_sets_the_scene(event: Event) -> None:
    """What is told after "Tuesday's defeat was the heaviest in years" was on that day or since."""
    row = event("boo", "Pell were beaten.", "Tuesday's defeat was the heaviest in years.", "Fans booed the players.")
    assert (row["earliest"], row["latest"]) == (TUESDAY, DAY)


def test_what_has_happened_since_was_after_the_day_told_last(event: Event) -> None:
    """ "It has since fallen" has the day told before for its first."""
    row = event("fall", "The river rose to six metres on Tuesday.", "It has since fallen by a metre.")
    assert (row["earliest"], row["latest"]) == (TUESDAY, DAY)


def test_a_speaker_s_words_are_of_no_time_to_come(event: Event) -> None:
    """ "She added" is no figure of the month that was foretold before it."""
    row = event("add", "Holm said sales would rise by 2 percent in September.", '"We may have to wait," he added.')
    assert (row["earliest"], row["latest"]) == (DAY, DAY)


def test_what_somebody_is_accused_of_is_told_on(event: Event) -> None:
    """The sentence after "is accused of robbing a shop on Tuesday" tells of that day or since."""
    row = event("threaten", "Holm is accused of robbing a shop on Tuesday.", "He threatened the owner.")
    assert (row["earliest"], row["latest"]) == (TUESDAY, DAY)


def test_who_was_treated_did_not_speak_then(event: Event) -> None:
    """Only what somebody did tells on which day of the news he spoke."""
    row = event("say", "A bus fell on Thursday.", "Ida Holm was treated on Tuesday.", "Holm said she was well.")
    assert row["earliest"] == DAY


def test_an_attack_in_which_somebody_died_was_when_he_died(event: Event) -> None:
    """Both are of the day that the sentence before told."""
    story = ("Gunmen seized six clerks on Tuesday.", "Their driver, Karl Moss, was shot dead in the attack.")
    assert [event(lemma, *story)["earliest"] for lemma in ("shoot", "attack")] == [TUESDAY, TUESDAY]


def test_a_forecast_is_cut_on_a_day(event: Event) -> None:
    """Figures of a quarter do not take what is decided with them."""
    row = event("cut", "Sales fell 2 percent in the first quarter.", "The firm cut its forecast.")
    assert (row["earliest"], row["latest"]) == (DAY, DAY)


@pytest.mark.parametrize("lemma", ["tell", "use"])
def test_what_a_court_was_told_was_before_its_verdict(lemma: str, event: Event) -> None:
    """Under a lead that tells of a verdict, what is told to the court is not of its day, nor is what that reports."""
    row = event(lemma, "A jury convicted Holm on Thursday.", "Prosecutors told the court that he used their money.")
    assert (row["earliest"], row["latest"]) == (None, DAY)


def test_harm_done_in_an_event_told_before_is_of_its_day(event: Event) -> None:
    """ "Lost their savings in the collapse" has the year of the collapse."""
    row = event("lose", "The bank collapsed in March 2019.", "Holm was tried.", "Many lost savings in the collapse.")
    assert (row["earliest"], row["latest"]) == (dt.date(2019, 3, 1), dt.date(2019, 3, 31))


@pytest.mark.parametrize(
    ("lead", "earliest"),
    [
        ("A quake struck Pell on Tuesday.", TUESDAY),
        ("Mount Karu erupted on Thursday.", DAY),
        ("Pell met Otis.", None),
    ],
)
def test_what_is_done_about_a_disaster_is_done_since(lead: str, earliest: dt.date | None, event: Event) -> None:
    """Under a lead that tells of a quake, "has set up tents" is not from before it."""
    row = event("set up", lead, "Rain fell.", "The army has set up tents in the park.")
    assert (row["earliest"], row["latest"]) == (earliest, DAY)
    witness = event("flee", lead, '"We fled to the hills," said a farmer.')
    assert (witness["earliest"], witness["latest"]) == (earliest, DAY)
