"""The dates of event nouns by what stands round them; stories are published on Thursday, 6 May 2021."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

from tests.assets.dated_events.test_verb_dates import DAY, date_of

Events = Callable[..., list[dict[str, Any]]]


@pytest.mark.parametrize(
    ("lemma", "text", "earliest", "latest"),
    [
        ("claim", "Neither claim could be verified.", None, DAY),
        ("damage", "Insurers say the damage could exceed 200 million.", None, DAY),
        ("strike", "A strike could close the port.", DAY, None),
        ("summit", "The summit will be about trade.", DAY, None),
        ("war", "They freed 60 people in the first swap since the war.", None, DAY),
        ("pandemic", "Our people worked through the pandemic.", None, DAY),
        ("shortage", "Labo feared a shortage of timber.", DAY, None),
        ("ceasefire", "They were killed hours before a ceasefire was due to take effect.", None, None),
        ("rain", "Heavy rain is forecast for Friday and Saturday.", "2021-05-07", "2021-05-08"),
        ("death", "The report covers deaths from 2015 to 2019.", "2015-01-01", "2019-12-31"),
        ("robbery", "Holm has been wanted since 2018 over a robbery in Pell.", None, DAY),
        ("blast", "Photos show the street before the blast.", None, DAY),
        ("strike", "The strike began on Tuesday and did not end.", "2021-05-04", None),
        ("siege", "The siege began in 1992 and lasted four years.", "1992-01-01", "1996-12-31"),
        ("war", "The war began in 2014 and has lasted seven years.", "2014-01-01", None),
        ("talk", "Shares fell after talks Monday.", "2021-05-03", "2021-05-03"),
        ("surgery", "She is awaiting surgery on Friday.", "2021-05-07", "2021-05-07"),
        ("raid", "Police are planning a raid on Friday.", "2021-05-07", "2021-05-07"),
        ("attack", "He is accused of an attack on a shop on 3 March.", "2021-03-03", "2021-03-03"),
        ("race", "About 900 runners started the race on Sunday.", "2021-05-02", "2021-05-02"),
        ("vote", "Labo won in 2019 with 58 percent of the vote.", "2019-01-01", "2019-12-31"),
        ("construction", "Construction of the bridge is due to start in October.", "2021-10-01", None),
        ("report", "They said the report had recommended sea walls.", None, DAY),
        ("review", "An internal review of those deals is expected to end soon.", DAY, None),
        ("deal", "An internal review of those deals is expected to end soon.", None, DAY),
        ("fraud", "She pleaded guilty in April to four counts of fraud.", None, DAY),
        ("deal", "Both sides insisted that a deal was still possible.", DAY, None),
        ("vote", "With most papers counted from Tuesday's vote, Holm had 53 percent.", "2021-05-04", "2021-05-04"),
        ("election", "Ida Holm declared victory Thursday in the presidential election.", None, DAY),
        ("loss", "The company posted a loss of 84 million for the first quarter.", "2021-01-01", "2021-03-31"),
        ("vote", "The council postponed the vote until July.", "2021-07-01", "2021-07-31"),
        ("talk", "Managers and the union will hold a last round of talks on May 11.", "2021-05-11", "2021-05-11"),
        ("crash", "An inquiry into the crash that closed the bridge on Tuesday is open.", "2021-05-04", "2021-05-04"),
        ("rise", "Holm did not rule out another rise in November.", "2021-11-01", "2021-11-30"),
        ("sentence", "Holm has appealed against his conviction and sentence.", None, DAY),
        ("siege", "The last case was a similar siege in 2015.", "2015-01-01", "2015-12-31"),
        ("operation", "A board later criticised that operation.", None, DAY),
        ("war", "The bank had survived two wars.", None, DAY),
        ("smuggling", "He was jailed in March for drug smuggling.", None, DAY),
        ("report", "Her report is due in December.", "2021-12-01", "2021-12-31"),
        ("emergency", "The king is expected to declare a state of emergency.", DAY, None),
        ("charge", "Prosecutors are weighing manslaughter charges.", DAY, None),
        ("sentencing", "Judge Holm set sentencing for Friday.", "2021-05-07", "2021-05-07"),
        ("strike", "Its members voted for a strike on May 20.", "2021-05-20", "2021-05-20"),
        ("meeting", "Holm offered her the job on Tuesday at a meeting in Pell.", "2021-05-04", "2021-05-04"),
        ("takeover", "The regulator blocked the proposed takeover.", None, None),
        ("summit", "A summit of the two presidents was canceled on Tuesday.", None, None),
        ("mourning", "The mayor declared two days of mourning, starting on Tuesday.", "2021-05-11", None),
        ("mourning", "The mayor proclaimed a day of mourning for Tuesday.", "2021-05-11", "2021-05-11"),
        ("outbreak", "A small outbreak killed six bakers last year.", "2020-01-01", "2020-12-31"),
        ("vote", "The mayor survived a vote last year.", "2020-01-01", "2020-12-31"),
        ("answer", "The families deserve answers.", DAY, None),
        ("approval", "The plan is subject to approval by a court.", DAY, None),
        ("talk", "The king invited Holm to talks on Tuesday.", "2021-05-11", "2021-05-11"),
        ("emergency", "The mayor declared a state of emergency on Tuesday.", "2021-05-04", None),
        ("strike", "Bakers began a four-day strike on Tuesday.", "2021-05-04", "2021-05-07"),
        ("shortage", "The mill has struggled with shortages since 2019.", "2019-01-01", DAY),
        ("pandemic", "Crews kept the port open throughout the pandemic.", None, DAY),
        ("trial", "The clerk was found guilty last month after a six-week trial.", None, "2021-04-30"),
        ("trip", "The mayor cut short a trip to Rome on Tuesday.", None, "2021-05-04"),
        ("defeat", "Pell lost on Tuesday, their third defeat in a row.", "2021-05-04", "2021-05-04"),
        ("visit", "The queen came on Tuesday for a three-day visit.", "2021-05-04", "2021-05-06"),
        ("talk", "The queen flew to Pell on Tuesday for talks.", "2021-05-04", None),
        ("storm", "Another storm could form in the coming days.", DAY, None),
        ("investigation", "Ida Holm, who led the investigation, praised the town.", None, DAY),
        ("dispute", "The bridge was due to open in 2019 but was shelved because of a dispute.", None, DAY),
        ("negotiation", "She urged both sides to return to negotiations.", DAY, None),
        ("request", "The board will meet on Tuesday at the request of Chile.", None, DAY),
        ("ruling", "A ruling is expected on May 21.", "2021-05-21", "2021-05-21"),
        ("strike", "The union has threatened a strike in June.", "2021-06-01", "2021-06-30"),
        ("hearing", "The hearings continue.", DAY, DAY),
        ("rain", "Heavy rain flooded the cellar in March.", "2021-03-01", "2021-03-31"),
        ("fire", "The Pell Creek fire destroyed it in May 2018.", "2018-05-01", "2018-05-31"),
        ("election", "Her party took half of the seats in Sunday's election.", "2021-05-02", "2021-05-02"),
        ("bribery", "Police charged Holm with bribery on Tuesday.", None, "2021-05-04"),
        ("survey", "In 2016 a survey found cracks.", "2016-01-01", "2016-12-31"),
        ("theft", "The thefts came to light in November 2019.", None, DAY),
        ("contract", "The yard lost a contract in 2019.", None, DAY),
        ("vote", "She lost a vote in 2019.", "2019-01-01", "2019-12-31"),
        ("shooting", "Police are investigating the shooting of a man in Pell on Saturday.", "2021-05-01", "2021-05-01"),
        ("landslide", "Crews are looking for survivors of the landslide on Monday.", "2021-05-03", "2021-05-03"),
        ("theft", "She faces charges over the theft of a painting in June.", "2020-06-01", "2020-06-30"),
        ("surgery", "Holm is recovering from surgery on Friday.", "2021-04-30", "2021-04-30"),
        ("invasion", "Norland condemned the invasion of Estal on 4 March.", "2021-03-04", "2021-03-04"),
        ("flood", "Families are marking the anniversary of the flood on Friday.", None, DAY),
        ("fire", "The inquiry is examining the deaths of two men in a fire in June.", "2020-06-01", "2020-06-30"),
        ("defeat", "Holm was sacked on Tuesday, a day after a defeat left them last.", "2021-05-03", "2021-05-03"),
        ("crash", "Police seek witnesses to the crash, which happened on Tuesday.", "2021-05-04", "2021-05-04"),
        ("report", "A report is due within 30 days.", DAY, "2021-06-05"),
        ("stoppage", "It was the third stoppage this year.", "2021-01-01", DAY),
        ("struggle", "He gave himself up without a struggle.", None, DAY),
        ("robbery", "He will appear on Friday on charges of robbery.", None, DAY),
        ("negotiation", "She urged both sides to resume negotiations.", DAY, None),
        ("reduction", "The bank cut rates on Tuesday, its first reduction in years.", "2021-05-04", "2021-05-04"),
        ("shortage", "She wrote in March to complain of shortages.", None, DAY),
        ("death", "Staff ignored warnings over baby deaths.", None, DAY),
        ("migration", "Birds are resting here before their migration.", DAY, None),
        ("wildfire", "A wildfire forced 400 people out on Tuesday.", None, DAY),
        ("excavation", "Excavation began on 13 November and lasted nine weeks.", "2020-11-13", "2021-01-15"),
        ("offer", "The firm could take its offer to the owners.", None, DAY),
        ("stroke", "The pill reduced the risk of a stroke.", None, None),
        ("trial", "The trial began in February 2019 and ended in March.", "2019-02-01", "2021-03-31"),
        ("promise", "She broke a promise she made in 2019.", "2019-01-01", "2019-12-31"),
        ("fighting", "Four soldiers died in the fighting.", None, DAY),
        ("loss", "The firm reported a loss of 4 million for 2020 last month.", "2020-01-01", "2020-12-31"),
        ("sentencing", "The judge ordered him to be held and set sentencing for May 14.", "2021-05-14", "2021-05-14"),
    ],
)
def test_a_noun_s_sentence_says_when_it_was(
    lemma: str, text: str, earliest: str | None, latest: str | None, events: Events
) -> None:
    """What is there does not come with its verb, and what is possible, put off or called off has its own time."""
    row = next(r for r in events(text) if r["trigger_lemma"] == lemma)
    assert (row["earliest"], row["latest"]) == (date_of(earliest), date_of(latest))


def test_a_meeting_is_on_the_day_that_the_text_gives_further_down(events: Events) -> None:
    """What is due and what will be on Monday are one, and so are the talks that it is for; of two days neither is."""
    story = ("Both are due to meet.", "The ministers will meet in Pell on Monday for talks.")
    assert [(r["trigger_lemma"], r["earliest"]) for r in events(*story)] == [
        ("meet", dt.date(2021, 5, 10)), ("meet", dt.date(2021, 5, 10)), ("talk", dt.date(2021, 5, 10)),
    ]  # fmt: skip
    assert events(*story, "Their aides will meet on Tuesday.")[0]["latest"] is None


def test_what_was_attended_is_not_what_is_to_come(events: Events) -> None:
    """ "Said after the match" is not of the match that the text has told to be on Saturday."""
    rows = events("She will miss Saturday's match.", "It hurt, she said after the match.")
    match = [r for r in rows if r["trigger_lemma"] == "match"][-1]
    assert (match["earliest"], match["latest"]) == (None, dt.date(2021, 5, 6))


def test_a_noun_has_the_date_that_the_text_gives_further_down(events: Events) -> None:
    """ "The crash" of the lead is the one that came on Monday, where the text tells of no other."""
    story = ("Survivors of the crash were treated.", "The plane crashed on Monday.")
    assert events(*story)[0]["earliest"] == dt.date(2021, 5, 3)
    row = events("Survivors of the crash were treated.", "The last crash of the kind was in 1998.")[0]
    assert row["earliest"] is None
    row = events(*story, "Another plane crashed in 1998.")[0]
    assert (row["earliest"], row["latest"]) == (None, dt.date(2021, 5, 6))


@pytest.mark.parametrize(
    ("lemma", "story"),
    [
        ("murder", ("Holm murdered his brother in 2001.", "Pell was shaken by the canal murder.")),
        (
            "sinking",
            (
                "A ferry sank on Monday.",
                "Families of those who died off Pell eight years ago spoke of that sinking.",
            ),
        ),
    ],
)
def test_a_noun_that_is_told_apart_is_not_the_one_told_before(
    lemma: str, story: tuple[str, ...], events: Events
) -> None:
    """By a noun beside it, or by "that", it is another one."""
    row = [r for r in events(*story) if r["trigger_lemma"] == lemma][-1]
    assert (row["earliest"], row["latest"]) == (None, dt.date(2021, 5, 6))
