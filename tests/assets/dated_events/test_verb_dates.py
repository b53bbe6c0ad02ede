"""The dates of verbs by the clauses round them; stories are published on Thursday, 6 May 2021."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

Events = Callable[..., list[dict[str, Any]]]
DAY = "2021-05-06"


def date_of(text: str | None) -> dt.date | None:
    """A bound as the tables here write it."""
    return None if text is None else dt.date.fromisoformat(text)


@pytest.mark.parametrize(
    ("lemma", "text", "earliest", "latest"),
    [
        ("estimate", "Turnout was estimated at 78 percent, the highest since the first vote in 1986.", DAY, DAY),
        ("lose", "Shares have lost a third of their value since March 2020.", "2020-03-01", DAY),
        ("verify", "Neither claim could be verified.", DAY, DAY),
        ("represent", "He said a single specimen could not represent an ocean.", DAY, DAY),
        ("put draft", "She promised to put a draft to the council by the end of next year.", DAY, "2022-12-31"),
        ("return", "Ferries are not expected to return before the weekend.", DAY, "2021-05-07"),
        ("wait", "Farms might have to wait until Tuesday.", DAY, "2021-05-11"),
        ("reach", "Tariffs will follow if no accord is reached by December 31.", DAY, "2021-12-31"),
        ("read", "Nobody should guess before the recorder has been read.", DAY, None),
        ("fear", "Gales had been feared for Thursday night.", None, DAY),
        ("take", "Over the next two decades she took pictures.", None, DAY),
        ("jail", "A treasurer has been jailed for two years and four months.", "2021-05-04", DAY),
        ("jail", "A treasurer was jailed for two years.", DAY, DAY),
        ("post", "The company posted a loss of 84 million for the three months to March 31.", DAY, DAY),
        ("postpone", "The concert has been postponed until July.", "2021-05-04", DAY),
        ("rule out", "Holm ruled out another rise in November.", DAY, DAY),
        ("ban", "The council banned night work until June.", DAY, DAY),
        ("sink", "Tensions rose in April after a trawler was rammed and sank.", None, "2021-04-30"),
        ("ram", "Tensions rose in April after a trawler was rammed and sank.", None, "2021-04-30"),
        ("drown", "She gave up painting in 1973 after her husband drowned.", None, "1973-12-31"),
        ("reply", "The minister is said to have replied.", None, DAY),
        ("hold", "The fair was to have been held on Friday.", "2021-05-07", "2021-05-07"),
        ("meet", "The playgroup has had to meet in a garage.", None, DAY),
        ("leave", "She left school at 14.", None, DAY),
        ("miss", "He missed most of last season.", None, DAY),
        ("hear", '"I heard a whistle and then everything was dust," Ida Holm said.', None, DAY),
        ("say", '"We have not finished," said Ida Holm.', DAY, DAY),
        ("score", "Holm scored on Wednesday to win the match.", "2021-05-05", "2021-05-05"),
        ("win match", "Holm scored on Wednesday to win the match.", "2021-05-05", "2021-05-05"),
        ("close", "The shares fell in early trading to close at 112 pence.", DAY, DAY),
        ("escape", "Holm was lucky to escape with a warning.", DAY, DAY),
        ("commission", "A report commissioned after the floods of 2000 had recommended walls.", "2000-01-01", DAY),
        ("delay", "The bridge was approved in 2016 but delayed when costs rose.", "2016-01-01", DAY),
        ("begin", "She began her career at Pell and moved to Rome in 2011.", None, "2011-12-31"),
        ("miss", "She won a cup in November but missed the final.", "2020-11-01", DAY),
        ("turn down", "Pell had made an offer in March, but Rome turned it down.", "2021-03-01", DAY),
        ("arrest", "Police arrested two men and seized a truck on Tuesday.", "2021-05-04", "2021-05-04"),
        (
            "wound",
            "Four were also wounded and at least 20 hurt in a mortar attack on Tuesday.",
            "2021-05-04",
            "2021-05-04",
        ),
        ("bombing", "The two bombings happened minutes apart.", None, DAY),
        ("die", "Her father died in the crash.", None, DAY),
        ("die", "They fought a battle in which six men died.", None, DAY),
        ("hide", "Hidden under a floor, the gun was found on Tuesday.", None, DAY),
        ("abandon", "The van was found abandoned.", None, DAY),
        ("ask", "Asked about the claim, she laughed.", DAY, DAY),
        ("use", "The lab was asked to find out whether it was used.", None, DAY),
        ("see", "The van was seen in the days before the fire.", None, DAY),
        ("vote", "The firm had been scheduled to vote on Tuesday.", "2021-05-04", "2021-05-04"),
        ("dismiss", "Parliament voted on Tuesday to dismiss the minister.", "2021-05-04", "2021-05-04"),
        ("deliver", "Oslo promised to deliver the tents by the weekend.", DAY, "2021-05-09"),
        ("lower", "The bank lowered its forecast for 2023.", DAY, DAY),
        ("settle", "She sued a guard in 2002 and settled for a sum.", "2002-01-01", DAY),
        ("declare", "The king declared Sunday a day of mourning.", DAY, DAY),
        ("mourning", "The king declared Sunday a day of mourning.", "2021-05-09", "2021-05-09"),
        ("failure", "Its last failure was in July 2015.", "2015-07-01", "2015-07-31"),
        ("win", "It is the first film by a woman to win the prize.", None, DAY),
        ("verdict", "Holm has appealed the verdict.", None, DAY),
        ("have surgery", "She had surgery in May last year.", "2020-05-01", "2020-05-31"),
        ("spend", "Police arrested him last August, and he spent five months in jail.", "2020-08-01", DAY),
        ("walk out", "She walked out of the meeting on Tuesday evening.", "2021-05-04", "2021-05-04"),
        ("kill", "He was convicted of killing a guard.", None, DAY),
        ("raid", "The king on Monday denounced a raid in Pell on Sunday.", "2021-05-02", "2021-05-02"),
        ("riot", "The king on Monday denounced a raid and a large riot in Rome on Sunday.", "2021-05-02", "2021-05-02"),
        ("theft", "Police believe the gang was behind three thefts in Rome last week.", "2021-04-26", "2021-05-02"),
        ("strike", "The strike would continue until Friday.", DAY, "2021-05-07"),
        ("quake", "In 1999 a quake near Pell killed two.", "1999-01-01", "1999-12-31"),
        ("conference", "She told a news conference that it was over.", DAY, DAY),
        ("save", "Holm will fly to Pell on Friday. Crews saved a man in the afternoon.", DAY, DAY),
        ("uphold", "She won in 2008. A court upheld the result three weeks later.", None, DAY),
        (
            "send",
            "Ida Holm filed the papers on Tuesday, less than a week after a judge sent him to prison.",
            "2021-04-27",
            "2021-05-04",
        ),
        ("return", "The jury talked for two days before returning its verdict.", None, DAY),
        ("tell", "Earlier this week Holm toured Pell and told residents to wait.", "2021-05-03", DAY),
        ("set", "Judge Holm set sentencing for Friday.", DAY, DAY),
        ("strike", "Workers agreed to strike on June 9.", "2021-06-09", "2021-06-09"),
        ("agree", "Workers agreed on Tuesday to strike on June 9.", "2021-05-04", "2021-05-04"),
        ("resign", "Ida Holm resigned on June 9.", "2020-06-09", "2020-06-09"),
        ("expect", "A hearing is not expected before April.", DAY, "2022-03-31"),
        ("promise", "She promised every family a tent by the weekend.", DAY, DAY),
        ("take", "A court on Tuesday found the clerk guilty of taking bribes.", None, "2021-05-04"),
        ("appear", "Four men held after a raid on Saturday appeared in court today.", DAY, DAY),
        (
            "thank",
            "Ida Holm will be mayor after a count completed on Tuesday. Her rival thanked the staff.",
            "2021-05-04",
            DAY,
        ),
        ("order out", "Thousands were ordered out shortly before midnight.", "2021-05-05", DAY),
        ("start", "Holm came on Tuesday, the day after the fire started.", "2021-05-03", "2021-05-03"),
        ("set", "Last month officers arrested a shepherd on suspicion of setting a fire.", None, "2021-04-30"),
        ("convict", "If convicted, he faces ten years in prison.", DAY, None),
        ("find", "They walked to the gate only to find it locked.", DAY, DAY),
        ("report", "The captain reported a fault shortly before contact was lost, Ida Holm said.", None, DAY),
        ("open", "If the port opens, fishermen could sell crab before the winter, Ida Holm said.", DAY, None),
        ("sell", "If the port opens, fishermen could sell crab before the winter, Ida Holm said.", DAY, None),
        ("complain", "Tenants have complained for years about the damp.", None, DAY),
        ("start", "The mayor declared two days of mourning, starting on Tuesday.", "2021-05-11", "2021-05-11"),
        ("call", "The league has called a rally in Pell for Saturday.", DAY, DAY),
        ("rally", "The league has called a rally in Pell for Saturday.", "2021-05-08", "2021-05-08"),
        ("set fire", "Rebels raided the camp on Tuesday and set fire to a truck.", "2021-05-04", "2021-05-04"),
        ("reject", "The board rejected an offer of a rise on Tuesday.", "2021-05-04", "2021-05-04"),
        ("demand", "The party demanded her resignation on Tuesday.", "2021-05-04", "2021-05-04"),
        ("begin", "Bakers began a strike on Tuesday.", "2021-05-04", "2021-05-04"),
        ("leave", "Villagers had to leave their farms on Tuesday evening.", "2021-05-04", "2021-05-04"),
        ("fire", "They should have fired him on Tuesday.", "2021-05-04", "2021-05-04"),
        ("put out", "Crews needed two hours to put it out.", None, DAY),
        ("find", "A van was found burnt out on Tuesday.", "2021-05-04", "2021-05-04"),
        (
            "kill",
            "Five men were killed and 12 injured on Tuesday when a tram left the rails.",
            "2021-05-04",
            "2021-05-04",
        ),
        ("publish", "The panel will publish it within 30 days.", DAY, "2021-06-05"),
        ("publish", "Holm will climb when the list is published on Tuesday.", "2021-05-11", "2021-05-11"),
        ("reject", "The board rejected an earlier offer in February.", "2021-02-01", "2021-02-28"),
        ("arrest", "Police have arrested two bakers.", "2021-05-04", DAY),
        ("invite", "The king invited Holm to talks on Tuesday.", DAY, DAY),
        ("declare", "The mayor declared a holiday for Tuesday.", DAY, DAY),
        ("disrupt", "A strike may disrupt flights before June 9.", DAY, "2021-06-08"),
        ("score", "Holm joined Pell in July 2019 and scored 12 goals.", "2019-07-01", DAY),
        ("reject", "Pell tried to sign him in 2019 but Rome rejected three offers.", "2019-01-01", DAY),
        ("repay", "The council raised rents in 2019 to repay a debt.", "2019-01-01", None),
        ("find", "An audit in 2018 found gaps in the books.", "2018-01-01", "2018-12-31"),
        ("report", "A Dutch survey, published in 2018, reported less snow.", "2018-01-01", "2018-12-31"),
        ("shelve", "The bridge was due to open last spring but was shelved.", None, DAY),
        ("end", "The talks ended without an accord on Tuesday.", "2021-05-04", "2021-05-04"),
        ("fall", "Shares in the mill rose on Tuesday, while those in the bank fell.", "2021-05-04", "2021-05-04"),
        ("boost", "Sales rose in 2019, boosted by a warm spring.", "2019-01-01", "2019-12-31"),
        ("sign", "The king must sign the law within 14 days.", DAY, "2021-05-20"),
        ("examine", "The inquiry is examining the deaths of six clerks between 2012 and 2015.", DAY, DAY),
        ("return", "Clerks were told they could not return before Monday.", DAY, "2021-05-09"),
        ("expect", "A clerk said the mill expected it by the end of June.", DAY, DAY),
        ("threaten", "The union has threatened a strike in June.", DAY, DAY),
        ("destroy", "The fire has destroyed 41 homes.", None, DAY),
        ("charge", "No one has been charged.", None, DAY),
        ("win", "She won the cup in 2018 and 2019.", "2018-01-01", "2019-12-31"),
        ("seize", "Troops foiled an attempt to seize power on Tuesday.", "2021-05-04", "2021-05-04"),
        ("take", "Her party took half of the seats in Sunday's election.", "2021-05-02", "2021-05-02"),
        ("fall", "Her party fell to its worst result since a vote in 1991.", DAY, DAY),
        ("come", "Holm came from a set down to beat Moss on Tuesday.", "2021-05-04", "2021-05-04"),
        ("reach", "Divers were unable to reach it on Tuesday.", "2021-05-04", "2021-05-04"),
        ("reach", "Divers were unable to reach it.", DAY, DAY),
        ("break", "Holm broke the record to win the cup on Tuesday.", "2021-05-04", "2021-05-04"),
        ("die", "A clerk was shot dead in a raid on Tuesday.", "2021-05-04", "2021-05-04"),
        ("charge", "Police charged Holm with bribery on Tuesday.", "2021-05-04", "2021-05-04"),
        ("want", "Next year I want to run in Rome.", DAY, DAY),
        ("fall", "Profit fell to 12 million in March from 20 million a year earlier.", "2021-03-01", "2021-03-31"),
        ("shoot", "They fled after a raid on Tuesday in which a clerk was shot.", "2021-05-04", "2021-05-04"),
        ("die", "They fought a war in 2017 in which six clerks died.", "2017-01-01", "2017-12-31"),
        ("grow", "The mill said sales would grow this year.", "2021-01-01", "2021-12-31"),
        ("spend", "She spent it on boats, the court heard.", None, DAY),
        ("go", '"Two minutes later the roof was gone," she said.', None, DAY),
    ],
)
def test_a_verb_s_clause_says_when_it_was(
    lemma: str, text: str, earliest: str | None, latest: str | None, events: Events
) -> None:
    """What a form, a rank, a term, a purpose or the clause above says of a verb's time holds for it."""
    row = next(r for r in events(text) if r["trigger_lemma"] == lemma)
    assert (row["earliest"], row["latest"]) == (date_of(earliest), date_of(latest))


def test_what_somebody_declines_has_no_length(events: Events) -> None:
    """To decline to do a thing is no gradual decline."""
    row = next(r for r in events("She declined to attend the fair in 2008.") if r["trigger_lemma"] == "decline")
    assert row["extent"] == "within"


def test_what_that_points_at_has_been_told_before(events: Events) -> None:
    """ "That result" of a vote of 2012 was disputed since then, and not on the day of publication."""
    row = events("In 2012 she won the vote.", "That result was disputed.")[-1]
    assert (row["earliest"], row["latest"]) == (date_of("2012-01-01"), date_of(DAY))
