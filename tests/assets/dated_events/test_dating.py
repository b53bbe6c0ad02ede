"""Which event gets which date; stories are published on Thursday, 6 May 2021."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

from assets.dated_events.confidence import MEASURED, confidence, way_of
from assets.dated_events.event_date import UNTOLD, edtf

Event = Callable[..., dict[str, Any]]
Events = Callable[..., list[dict[str, Any]]]
DAY = dt.date(2021, 5, 6)
TUESDAY = dt.date(2021, 5, 4)
YEAR_1998 = (dt.date(1998, 1, 1), dt.date(1998, 12, 31))
MARCH_1998 = (dt.date(1998, 3, 1), dt.date(1998, 3, 31))


def bounds(row: dict[str, Any]) -> tuple[dt.date | None, dt.date | None]:
    """The bounds of a row."""
    return row["earliest"], row["latest"]


@pytest.mark.parametrize(
    ("lemma", "text", "earliest", "latest"),
    [
        ("resign", "The clerk resigned on Tuesday.", TUESDAY, TUESDAY),
        ("say", "The clerk resigned on Thursday, Ida Holm said.", DAY, DAY),
        ("resign", "Ida Holm said on Tuesday that he resigned in March.", dt.date(2021, 3, 1), dt.date(2021, 3, 31)),
        ("flee", "The clerk was arrested on Tuesday and fled on Wednesday.", dt.date(2021, 5, 5), dt.date(2021, 5, 5)),
        ("arrest", "On Tuesday, police arrested a clerk.", TUESDAY, TUESDAY),
        ("reopen", "The bridge will reopen in June.", dt.date(2021, 6, 1), dt.date(2021, 6, 30)),
        ("reopen", "The bridge will reopen.", DAY, None),
        ("sink", "The barge, which sank in 1998, was raised.", *YEAR_1998),
        ("sink", "The barge had sunk.", None, DAY),
        ("meet", "The ministers met this week.", dt.date(2021, 5, 3), DAY),
        ("rise", "Prices have risen since March.", dt.date(2021, 3, 1), DAY),
        ("leave", "The ferry left before 2010.", None, dt.date(2009, 12, 31)),
        ("ask", "The session was on Tuesday, when Ida Holm asked for time.", TUESDAY, TUESDAY),
        ("drop", "Prices began to drop in 1998.", *YEAR_1998),
        ("begin", "Prices began to drop in 1998.", *YEAR_1998),
        ("praise", "The union issued a statement praising the clerk.", DAY, DAY),
        ("praise", "He added to earlier remarks praising the clerk.", None, DAY),
        ("ship", "It has images it said were of Norway shipping 40 crates by sea.", None, DAY),
        ("come", "Figures for March 2020 came out.", DAY, DAY),
        ("approve", "The council on Tuesday approved a bridge.", TUESDAY, TUESDAY),
        ("send", "Police have sent a team to find two divers lost in 1998.", TUESDAY, DAY),
        ("lose", "Police have sent a team to find two divers lost in 1998.", *YEAR_1998),
        ("resign", "He promised a vote next year after the clerk resigned.", None, DAY),
        ("die", "Ida Holm died within weeks of her arrest in March 1998.", dt.date(1998, 3, 1), DAY),
        ("arrest", "Ida Holm died within weeks of her arrest in March 1998.", *MARCH_1998),
        ("resign", "He resigned after the vote on Tuesday.", TUESDAY, DAY),
        ("flee", "He fled after rebels attacked the town on Tuesday.", TUESDAY, DAY),
        ("flee", "He had fled before rebels attacked the town on Tuesday.", None, TUESDAY),
        ("sell", "The firm sold more than in 1998.", DAY, DAY),
        ("hesitate", "Ida Holm seemed to hesitate.", DAY, DAY),
        ("explosion", "There was an explosion in the harbour.", DAY, DAY),
        ("explosion", "There has been an explosion in the harbour.", None, DAY),
        ("scrap", "The plan has now been scrapped.", DAY, DAY),
        ("run", "When the gate opened, the crowd ran.", None, DAY),
        ("steal", "The guard then stole the keys.", None, DAY),
        ("sink", "Sailors say the barge sank.", None, DAY),
        ("decline", "The deal is off, said a clerk, who declined to be named.", DAY, DAY),
        ("slash", "Norway accused Sweden of slashing prices.", None, DAY),
        ("help", "The mayor won praise by helping divers.", DAY, DAY),
        ("leave", "Workers began to leave the plant on Tuesday.", TUESDAY, TUESDAY),
        ("meet", "Ida Holm said on Tuesday he met the divers yesterday.", dt.date(2021, 5, 5), dt.date(2021, 5, 5)),
        ("say", "Ida Holm said on Tuesday he met the divers yesterday.", TUESDAY, TUESDAY),
        ("resign", "Ida Holm said on Tuesday that he resigned.", TUESDAY, TUESDAY),
        ("strike", "The union called off a strike planned for Saturday.", dt.date(2021, 5, 8), dt.date(2021, 5, 8)),
        ("vote", "The vote is scheduled for Saturday.", dt.date(2021, 5, 8), dt.date(2021, 5, 8)),
        ("flee", "Since the war began, 400 people have fled.", None, DAY),
        ("fight", "They fought for three weeks.", None, DAY),
        ("seize", "Last year rebels seized a town.", dt.date(2020, 1, 1), dt.date(2020, 12, 31)),
        ("find", "Early Tuesday divers found the wreck.", TUESDAY, TUESDAY),
        ("cut", "Last year's budget was cut.", DAY, DAY),
        ("sell", "Ida Holm sold her 1998 boat.", DAY, DAY),
        ("seize", "Police seized the boat in a Tuesday raid.", TUESDAY, TUESDAY),
        ("charge", "He was charged in the 1998 bombing.", DAY, DAY),
        ("explode", "A guard was killed in March 1998 when a mine exploded.", *MARCH_1998),
        ("kill", "A guard was killed when a mine exploded in March 1998.", *MARCH_1998),
        ("fly", "Ida Holm met the king on Tuesday before flying to Oslo.", TUESDAY, DAY),
        ("fall", "Prices rose on Tuesday after falling to a low.", None, TUESDAY),
        ("sign", "Ida Holm will resign after signing the pact.", DAY, None),
        ("cut", "Ida Holm said it would cut jobs in June.", dt.date(2021, 6, 1), dt.date(2021, 6, 30)),
        ("kill", "No one was killed in the fire, which broke out on Tuesday.", TUESDAY, DAY),
        ("election", "Ida Holm on Tuesday called an election for May 29.", dt.date(2021, 5, 29), dt.date(2021, 5, 29)),
        ("call", "Ida Holm on Tuesday called an election for May 29.", TUESDAY, TUESDAY),
        ("take", "Three people were taken to hospital on the day of the crash.", None, DAY),
        ("stay", "The bridge could stay closed for weeks.", DAY, None),
        ("talk", "The minister said that talks would begin in June.", dt.date(2021, 6, 1), None),
        ("repair", "The bridge reopened on Tuesday after repairs.", None, TUESDAY),
        ("vote", "The vote comes three days before the summit on 10 May.", dt.date(2021, 5, 7), dt.date(2021, 5, 7)),
        ("war", "He freed sailors captured during the war.", None, DAY),
        ("fall", "In the last 24 hours, prices have fallen.", dt.date(2021, 5, 5), DAY),
        ("rise", "Prices rose in the nine months ended March 31.", dt.date(2020, 7, 1), dt.date(2021, 3, 31)),
        ("seize", "Rebels seized it in the first six months of 1998.", dt.date(1998, 1, 1), dt.date(1998, 6, 30)),
    ],
)  # fmt: skip
def test_date_of_an_event(
    lemma: str, text: str, earliest: dt.date | None, latest: dt.date | None, events: Events
) -> None:
    """An event has the date of its own clause, else what its tense tells beside the publication date."""
    row = next(r for r in events(text) if r["trigger_lemma"].split()[0] == lemma)
    assert bounds(row) == (earliest, latest)


@pytest.mark.parametrize(
    ("lemma", "text", "earliest", "latest"),
    [
        ("blow up", "The vote on Tuesday came two days after rebels blew up the road.", (2021, 5, 2), (2021, 5, 2)),
        ("speak", "Ida Holm spoke two days after the vote on Sunday.", (2021, 5, 4), (2021, 5, 4)),
        ("fire", "Ida Holm spoke hours after Norway fired a rocket.", (2021, 5, 5), (2021, 5, 6)),
        ("kill", "She was killed within a week of her capture on 3 May 1998.", (1998, 5, 3), (1998, 5, 10)),
        ("come", "The vote comes three days before the summit on 10 May.", (2021, 5, 7), (2021, 5, 7)),
        ("close", "It will open a mill next year, a year after it closed one.", (2020, 7, 2), (2021, 5, 6)),
        ("invade", "He resigned nearly three years after he invaded the island.", (2018, 5, 7), (2019, 2, 5)),
    ],
)
def test_counted_from_another_event(lemma: str, text: str, earliest: dt.date, latest: dt.date, events: Events) -> None:
    """Where the text gives the time between two events, the date of one gives the other's."""
    row = next(r for r in events(text) if r["trigger_lemma"] == lemma)
    assert row["date_basis"] == "event"
    assert bounds(row) == (dt.date(*earliest), dt.date(*latest))


@pytest.mark.parametrize(
    "text", ["The mine lost 1,250 tonnes a day.", "The strike lasted three weeks.", "Two men walked for an hour."]
)
def test_rates_and_lengths_date_nothing(text: str, events: Events) -> None:
    """A rate, and a length of time without an end, give no event a date of their own."""
    assert all(row["timex_text"] is None and row["date_basis"] == "publication" for row in events(text))


def test_counted_on_from_what_was_told(event: Event) -> None:
    """ "An hour later" and "a day earlier" count from the event told last, not from a year told by the way."""
    port = "Rebels took the port on Tuesday."
    assert bounds(event("burn", port, "An hour later it burned.")) == (TUESDAY, dt.date(2021, 5, 5))
    story = (port, "It was built in 1998.", "A clerk had fled a day earlier.")
    assert bounds(event("flee", *story)) == (dt.date(2021, 5, 3), dt.date(2021, 5, 3))


def test_a_story_goes_on_at_the_time_it_has_reached(event: Event) -> None:
    """A plain past after a dated sentence of a story belongs to the time told, not to the publication day."""
    story = ("In July 1998 rebels seized the town.", "The mayor fled to the coast.")
    row = event("flee", *story)
    assert bounds(row) == (dt.date(1998, 7, 1), dt.date(1998, 7, 31))
    assert row["date_basis"] == "carried"


def test_reports_do_not_belong_to_the_time_they_tell_of(event: Event) -> None:
    """Who reports an old event reports it now."""
    story = ("In July 1998 rebels seized the town.", "Ida Holm said the mayor was safe.")
    assert bounds(event("say", *story)) == (DAY, DAY)


def test_an_event_named_again_keeps_its_date(event: Event) -> None:
    """A definite noun for an event told before has its date."""
    story = ("Rebels invaded Norway in April 1940.", "The invasion shocked Sweden.")
    assert bounds(event("invasion", *story)) == (dt.date(1940, 4, 1), dt.date(1940, 4, 30))


def test_what_goes_on_lasts(event: Event) -> None:
    """A progressive present was going on when the story was published."""
    row = event("search", "Divers are searching for the wreck.")
    assert (row["extent"], *bounds(row)) == ("throughout", DAY, DAY)


@pytest.mark.parametrize(
    ("lemma", "text", "earliest", "latest"),
    [
        ("fall", "Prices appear to be falling.", DAY, DAY),
        ("hope", "Ida Holm hopes to win.", DAY, DAY),
        ("shell", "Rebels continue to shell the town.", DAY, DAY),
        ("trap", "Divers look for miners trapped in the pit.", DAY, DAY),
        ("strike", "The strike began on Tuesday.", TUESDAY, None),
        ("strike", "The strike, which began on Tuesday, goes on.", TUESDAY, None),
        ("strike", "The strike ended on Tuesday.", None, TUESDAY),
        ("talk", "Talks broke off on Tuesday.", None, TUESDAY),
        ("talk", "The talks lasted from Monday to Wednesday.", dt.date(2021, 5, 3), dt.date(2021, 5, 5)),
        ("dispute", "They signed a pact on Tuesday, ending a dispute.", None, TUESDAY),
        ("trial", "The trial opened on Tuesday and drew crowds.", TUESDAY, None),
        ("leave", "Workers began to leave.", DAY, None),
        ("hold up", "The plan was held up until now.", None, DAY),
        ("double", "Prices have doubled since the invasion in March.", dt.date(2021, 3, 1), DAY),
    ],
)
def test_lasting_events_have_the_bounds_the_text_tells(
    lemma: str, text: str, earliest: dt.date | None, latest: dt.date | None, events: Events
) -> None:
    """What goes on lasts from bound to bound; what the text does not bound is open, or the day it was going on."""
    row = next(r for r in events(text) if r["trigger_lemma"] == lemma)
    assert (row["extent"], *bounds(row)) == ("throughout", earliest, latest)


@pytest.mark.parametrize(
    ("lemma", "text", "extent"),
    [
        ("rise", "Prices rose in 1998.", "throughout"),
        ("sell", "The firm sold 400 ships in 1998.", "throughout"),
        ("sell", "The firm sold a mill in 1998.", "within"),
        ("fall apart", "Their pact fell apart in 1998.", "within"),
        ("begin", "Prices began to drop in 1998.", "within"),
        ("arrest", "Prices rose in 1998 and a clerk was arrested.", "within"),
        ("sail", "The ferry will sail within the next two weeks.", "within"),
    ],
)
def test_only_what_lasts_fills_a_period(lemma: str, text: str, extent: str, events: Events) -> None:
    """Changes and sums are told of the whole of a period, what happens once lies in it."""
    assert next(r for r in events(text) if r["trigger_lemma"] == lemma)["extent"] == extent


def test_a_clause_behind_begins_a_story(event: Event) -> None:
    """A story can begin with when something happened that its first sentence tells by the way; the rest is since."""
    story = ("The town was rich when it burned in 1944.", "The family moved to Oslo.")
    assert bounds(event("move", *story)) == (dt.date(1944, 1, 1), DAY)


def test_after_a_day_of_the_week_before_the_next_sentence_may_be_any_day_since(event: Event) -> None:
    """What follows a recent day is told of it or of a later one, up to publication."""
    row = event("flee", "Rebels attacked the convoy on Tuesday.", "Two drivers fled.")
    assert (row["extent"], row["precision"], *bounds(row)) == ("within", "range", TUESDAY, DAY)


def test_figures_go_on_with_their_month_and_prices_of_shares_do_not(event: Event) -> None:
    """What else rose or fell beside a month's figures did so in that month; what is traded moves today."""
    story = ("Output rose 3 percent last month.", "Income fell by a tenth.", "Shares sank.")
    assert bounds(event("fall", *story)) == (dt.date(2021, 4, 1), dt.date(2021, 4, 30))
    assert bounds(event("sink", *story)) == (DAY, DAY)


def test_a_paragraph_keeps_its_time_over_a_sentence_between(events: Events) -> None:
    """A story of the past goes on after one sentence of something else, in the same paragraph only."""
    story = ("In July 1998 rebels seized the town.", "Ida Holm remembers it.", "The mayor fled to the coast.")
    for joint, day in ((" ", dt.date(1998, 7, 1)), ("\n", DAY)):
        row = next(r for r in events(*story, joint=joint) if r["trigger_lemma"] == "flee")
        assert row["earliest"] == day


def test_a_scene_holds_for_those_who_act_in_it(events: Events) -> None:
    """What the same people did after a scene was set lies where the scene does."""
    story = "When the gate opened, the crowd ran.", "Nobody looked back."
    assert bounds(events(*story, joint=" ")[-1]) == (None, DAY)


def test_quotations_count_from_when_they_were_said(events: Events) -> None:
    """In somebody's own words, "yesterday" and "will" count from the day on which he spoke; in the news, from today."""
    quoted, reported = 'Ida Holm said on Tuesday: "We met divers yesterday and will dive."', "Divers met yesterday."
    rows = {row["trigger_lemma"]: bounds(row) for row in events(quoted)}
    assert rows["meet"] == (dt.date(2021, 5, 3), dt.date(2021, 5, 3))
    assert rows["dive"] == (TUESDAY, None)
    assert bounds(events(reported)[0]) == (dt.date(2021, 5, 5), dt.date(2021, 5, 5))


def test_dates_never_come_from_elsewhere_than_text_and_publication(events: Events) -> None:
    """Every date has a basis, a rule and a confidence; an event without a date has none of them."""
    for row in events("The clerk resigned on Tuesday.", "Prices may fall.", "Norway won in 1998."):
        known = row["earliest"] is not None or row["latest"] is not None
        assert all((row[name] is not None) == known for name in ("date_basis", "rule", "confidence", "edtf"))


def test_bounds_as_edtf() -> None:
    """Open bounds are written with two dots."""
    assert [edtf(DAY, DAY), edtf(None, DAY), edtf(DAY, None), edtf(None, None)] == [
        "2021-05-06", "../2021-05-06", "2021-05-06/..", None,
    ]  # fmt: skip


def test_confidence_is_a_share() -> None:
    """Every way measured gives a share between 0 and 1; what is not dated has no confidence."""
    assert confidence(UNTOLD) is None
    assert all(0 <= right <= seen for right, seen in MEASURED.values())
    assert way_of("clause:weekday", "day") == "clause-day"
    assert way_of("past", "day") == "past"


def test_the_next_day_s_paper_dates_what_its_speaker_said(event: Event) -> None:
    """Who spoke on one recent day of the story said the rest then too; on any since, where he also speaks today."""
    told, between, rest = "Ida Holm resigned on Tuesday.", "The pier is old.", "Holm thanked the divers."
    assert bounds(event("thank", told, between, rest)) == (TUESDAY, TUESDAY)
    assert bounds(event("thank", told, "Ida Holm spoke today.", rest)) == (TUESDAY, DAY)
    assert bounds(event("thank", told, "Today Holm met them and thanked the divers.")) == (DAY, DAY)


LEAD = (
    "The siege lasted from 3 May to 9 July 1813. On 12 May the town burned. In June cholera came. On 2 July it ended."
)


@pytest.mark.parametrize(
    ("lemma", "text"),
    [
        ("surround", "An army surrounded the castle."),
        ("war", "The war had many causes."),
        ("free", "The castle was never freed."),
        ("work", "After the flood she worked as a nurse."),
    ],
)
def test_a_story_has_nothing_on_the_day_it_was_published(lemma: str, text: str, events: Events) -> None:
    """What no expression dates in a text about 1813 has no first day two hundred years later."""
    row = next(r for r in events(text, LEAD) if r["trigger_lemma"] == lemma)
    assert row["earliest"] is None or row["earliest"].year == 1813
    assert row["extent"] == "within"


@pytest.mark.parametrize(
    ("lemma", "text", "earliest", "latest"),
    [
        ("kill", "Her father was killed when she was nine.", None, DAY),
        ("lose", "She lost a house as a teenager.", None, DAY),
        ("rise", "Shares rose 4 percent.", DAY, DAY),
        ("spend", "She spent two years at sea.", dt.date(1998, 3, 1), DAY),
        ("fall", "He fell when he opened the gate.", dt.date(1998, 3, 1), DAY),
    ],
)
def test_a_story_s_time_does_not_hold_for_what_has_its_own(
    lemma: str, text: str, earliest: dt.date | None, latest: dt.date, event: Event
) -> None:
    """An age, a length, a clause of time and the market stand apart from the month told before."""
    assert bounds(event(lemma, "Ida Holm moved to Pell in March 1998.", text)) == (earliest, latest)


def test_an_event_ends_after_it_was_held(event: Event) -> None:
    """ "A round of talks held in March ended": not before March, and not on the day of the report."""
    row = event("end", "Rebels left on Tuesday.", "A round of talks held in March ended badly.")
    assert bounds(row) == (dt.date(2021, 3, 1), DAY)


@pytest.mark.parametrize(
    ("lemma", "text", "earliest", "latest"),
    [
        ("ruling", "The clerks would appeal against Monday's ruling.", (2021, 5, 3), (2021, 5, 3)),
        ("rain", "Farmers expect rain over the weekend.", (2021, 5, 8), (2021, 5, 9)),
        ("debate", "The clerks want a debate before the end of the week.", None, (2021, 5, 9)),
        ("take", "A clerk was jailed on Monday for taking bribes.", None, (2021, 5, 3)),
        ("meet", "The clerk met the baker every month.", None, (2021, 5, 6)),
        ("loss", "The firm closed a mill after a fourth-quarter loss.", (2020, 10, 1), (2020, 12, 31)),
        ("strike", "It is the first strike since 2011.", None, (2021, 5, 6)),
        ("attack", "The attack was the deadliest since a truce took effect on April 2.", None, (2021, 5, 6)),
        ("truce", "The attack was the deadliest since a truce took effect on April 2.", (2021, 4, 2), None),
        (
            "kill",
            "Nine were killed and ten were missing after a dam burst on Monday, officials said.",
            None,
            (2021, 5, 6),
        ),
        ("decide", "The firm said it would study the plan before deciding whether to appeal.", (2021, 5, 6), None),
        ("last", "The shelling began on Monday and lasted for three weeks.", (2021, 5, 3), None),
        ("leave", "The clerk will leave after next month's fair.", (2021, 5, 6), None),
        ("cut", "The firm will cut jobs after a first-quarter loss.", (2021, 5, 6), None),
        ("hit", "Rebels hit the port before dawn on Tuesday.", (2021, 5, 4), (2021, 5, 4)),
        ("go", "The clock goes on show from May 20.", (2021, 5, 20), None),
        ("start", '"On Monday we start again," he said.', (2021, 5, 10), (2021, 5, 10)),
        ("meeting", "The league calls a meeting for Saturday.", (2021, 5, 8), (2021, 5, 8)),
        ("strike", "They called a strike for May 12.", (2021, 5, 12), (2021, 5, 12)),
        ("ground", "The firm grounded its fleet the day after the accident.", None, (2021, 5, 6)),
        ("fighting", "Troops retook the town on Tuesday after three days of fighting.", None, (2021, 5, 4)),
        ("begin", "He was freed after a trial that began in January.", (2021, 1, 1), (2021, 1, 31)),
        ("extend", "The pact, signed in 1998 and extended twice, ended.", (1998, 1, 1), (2021, 5, 6)),
        ("win", '"I won," she said last month.', None, (2021, 4, 30)),
        ("sink", "The barge sank overnight.", (2021, 5, 5), (2021, 5, 6)),
        ("hit", "The clerk said he would leave after hitting a thief.", None, None),
        ("block", "He will appeal against Monday's decision by the council to block its bid.", (2021, 5, 3), None),
    ],
)
def test_what_belongs_to_the_words_beside_it(
    lemma: str, text: str, earliest: tuple[int, int, int] | None, latest: tuple[int, int, int] | None, events: Events
) -> None:
    """What a day belongs to, awaits, ranks, begins or sets apart has its own time, and the rest another."""
    row = next(r for r in events(text) if r["trigger_lemma"] == lemma)
    assert bounds(row) == (earliest and dt.date(*earliest), latest and dt.date(*latest))


@pytest.mark.parametrize(
    ("lemma", "headline", "lead", "earliest", "latest"),
    [
        ("kill", "Gunmen kill six men in raid on camp", "Gunmen shot six men dead on Tuesday.", TUESDAY, TUESDAY),
        ("kill", "Two clerks killed in clash on the border", "Two clerks were killed on Tuesday.", TUESDAY, TUESDAY),
        ("shell", "Shelling hits market in Pell", "Guns hit a market on Tuesday.", TUESDAY, TUESDAY),
        ("forecast", "Mill's profit beats forecasts", "The mill reported a profit on Tuesday.", None, DAY),
        ("hold talk", "Queen holds talks in Pell", "The queen met a rival on Tuesday to end stalled talks.",
         TUESDAY, TUESDAY),
    ],
)  # fmt: skip
def test_a_headline_tells_the_news_of_its_lead_and_not_what_was_before(
    lemma: str, headline: str, lead: str, earliest: dt.date | None, latest: dt.date | None, event: Event
) -> None:
    """Its verb is no infinitive, its forecasts were made before, and of two talks it means the dated ones."""
    assert bounds(event(lemma, ("headline", headline), lead)) == (earliest, latest)
