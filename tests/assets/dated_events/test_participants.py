"""Who did it, to whom, where, and who says so."""

from collections.abc import Callable
from typing import Any

import pytest

Event = Callable[..., dict[str, Any]]


@pytest.mark.parametrize(
    ("lemma", "text", "actor", "target"),
    [
        ("send", "The troops were sent by Norway.", "Norway", "troops"),
        ("seal", "The gate was sealed at dawn.", None, "gate"),
        ("injure", "The barge hit the pier and injured two anglers.", "barge", "two anglers"),
        ("leave", "The court ordered Ms. Lena Holt to leave.", "Lena Holt", None),
        ("invasion", "Critics recall the invasion of Poland.", None, "Poland"),
        ("incursion", "The Finnish incursion failed.", "Finland", None),
        ("arrival", "Crowds cheered the arrival of the divers.", "divers", None),
        ("launch attack", "The rebels launched an attack on the port.", "rebels", "port"),
        ("lead", "General Amos Reed, who led the revolt, fled.", "Amos Reed", "revolt"),
        ("capture", "Soldiers captured by the rebels were freed.", "rebels", "Soldiers"),
        ("say", "Deputy Transport Minister Karla Ruiz said no.", "Karla Ruiz", None),
        ("ask", "The ambassador, Ana Silva, asked for time.", "Ana Silva", None),
        ("say", "The Foreign Ministry said so.", "Foreign Ministry", None),
        ("ship", "The ministry has images it said were of Norway shipping 40 crates.", "Norway", "40 crates"),
        ("block", "Villagers resent an attempt by the firm to block the road.", "firm", "road"),
        ("order", "The court ordered Ms. Lena Holt to leave.", "court", "Lena Holt"),
        ("arrest", "The arrested clerk wept.", None, "arrested clerk"),
        ("strike", "A night guard, Piet Halloway, was struck.", None, "Piet Halloway"),
        ("speak", "The Swiss mediator, Anne-Laure Perrod, spoke.", "Anne-Laure Perrod", None),
        ("buy", "Holm accused the Union of buying shops.", "Union", "shops"),
        ("wound", "Nine miners were killed and 30 wounded on Wednesday.", None, "30"),
        ("fall", "The crown fell 2 percent against the euro.", "crown", None),
        ("revise", "Norway said it had revised its constitution.", "Norway", "Norway’s constitution"),
        ("agreement", "The agreement between the two firms failed.", "two firms", None),
        ("sink", "Miners said the ferry sank 40 metres off the coast.", "ferry", None),
        ("announce", "Firm opens new mine in Peru, announces sale of ferries", "Firm", "sale of ferries"),
        ("appear", "It appeared that the clerk had fled.", None, None),
        ("visit", "Ida Holm came for a visit.", "Ida Holm", None),
        ("statement", "The ferry sank, the port said in a statement.", "port", None),
        ("coup", "Amos Reed seized power in a coup.", "Amos Reed", None),
        ("strike", "Bakers began a strike on Monday.", "Bakers", None),
        ("attack", "Gunmen killed two guards in an attack.", "Gunmen", None),
        ("attack", "Two guards were killed in an attack.", None, None),
        ("attack", "Two guards died in an attack.", None, None),
        ("offer", "The board rejected an offer.", None, None),
        ("report", "The two clerks may stay in jail, as was reported.", None, None),
        ("test", "The widow wants the bones tested for lead.", None, "bones"),
        ("resign", "The clerk said he would resign.", "clerk", None),
        ("flee", "A 44-year-old clerk fled.", "44-year-old clerk", None),
        ("free", "Police freed a six-year-old boy on Monday.", "Police", "six-year-old boy"),
        ("end", "The ruling on Monday ended a year-long battle.", "ruling", "year-long battle"),
        ("extradite", "Lund was arrested in Portugal in 2019 and extradited.", None, "Lund"),
        ("escape", "Lund was arrested in Portugal in 2019 and escaped.", "Lund", None),
        ("lend", "The family lent to Orsmouth Bank the money.", "family", "money"),
        ("happen", "What happens if nobody wins", None, None),
        ("deployment", "The deployment of soldiers and ships failed.", None, "soldiers and ships"),
        ("expel", "Oslo called for Iron Fist, the largest gang, to be expelled.", None, "Iron Fist"),
        ("leave", "The ministry appealed to villagers to leave.", "villagers", None),
        ("assist", "The firm hired a bank to assist in the sale.", "bank", None),
        ("start", "Norway and Chile accused each other of starting the fight.", "Norway and Chile", "fight"),
        ("use", "Police arrested two builders on suspicion of using sand.", "two builders", "sand"),
        ("leave", "Strikers kept out the press and prevented lorries from leaving.", "lorries", None),
        ("cut", "Drivers struck in protest against plans to cut jobs.", None, "jobs"),
        ("cut", "The firm announced plans to cut jobs.", "firm", "jobs"),
        ("prevent", "The road was closed to prevent accidents.", None, "accidents"),
        ("guard", "Troops were deployed by the ministry to guard the bank.", "Troops", "bank"),
        ("seek", "Other buyers will be sought by auction.", None, "Other buyers"),
        ("withdraw", "Pell Airlines, Boston, Mass., said it withdrew its bid.", "Pell Airlines", "Pell Airlines’ bid"),
        ("find", "Divers said on Monday they found a gun.", "Divers", "gun"),
        ("leave", "Officials told residents they should leave.", "they", None),
        ("go", "About 90 cooks went on strike.", "About 90 cooks", None),
        ("kill", "Police named the pilot of a plane that crashed on Monday, killing six.", "plane", "six"),
        ("hide", "Hidden a mile away, the gun was found.", None, "gun"),
        ("pull", "Divers pulled a girl alive from the wreck.", "Divers", "girl"),
        ("die", "He was convicted of killing Ole Moss, who fell in May and died.", "Ole Moss", None),
        ("threaten", "The union said it had not been asked and threatened to strike.", "union", None),
        ("recover", "The picture was stolen in Rome and recovered in Pell.", None, "picture"),
        ("shut down", "The chemical company Labo shut down a plant.", "Labo", "plant"),
        ("arrest", "The guard boarded the tanker and arrested its captain.", "guard", "its captain"),
        ("speak", "A diplomat, speaking on condition of anonymity, left.", "diplomat", None),
        ("arrest", "Pell Rovers goal keeper Ole Moss was arrested.", None, "Ole Moss"),
        ("charge", "Police charged 36-year-old Ole Moss.", "Police", "Ole Moss"),
        ("burst", "The river Ostra burst its banks.", "river Ostra", "river Ostra’s banks"),
        ("beat", "Pell Rovers beat Rome City 2-1.", "Pell Rovers", "Rome City"),
        ("describe", "The board described the bid as weak.", "board", "bid"),
        ("vote", "Members voted 102 to 99 for the bill.", "Members", "bill"),
        ("call", "The union called for an inquiry.", "union", "inquiry"),
        ("take charge", "Ole Moss took charge of the club.", "Ole Moss", "club"),
        ("win", "Ole Moss won the cup.", "Ole Moss", "cup"),
        ("sign agreement", "They signed an agreement on trade.", "They", "agreement on trade"),
        ("crack", "Ole Moss cracked on the last climb.", "Ole Moss", None),
        ("close", "The railway operator, Labo, closed a line.", "Labo", "line"),
        ("open fire", "Troops opened fire on a bus.", "Troops", "bus"),
        ("withdraw", "Ole Moss withdrew from the race.", "Ole Moss", "race"),
        ("kill", "Chile accused neighbouring Peru of killing two clerks.", "Peru", "two clerks"),
        ("set fire", "Two boys set fire to a car.", "Two boys", "car"),
        ("injure", "A bomb injured six clerks in northern Chile.", "bomb", "six clerks"),
    ],
)
def test_actor_and_target(lemma: str, text: str, actor: str | None, target: str | None, event: Event) -> None:
    """Passives are turned round, subjects shared, titles and appositions dropped, nouns given their parts."""
    row = event(lemma, text)
    assert (row["actor"], row["target"]) == (actor, target)


@pytest.mark.parametrize(
    ("lemma", "text", "place"),
    [
        ("meet", "The ministers met in Geneva on Monday.", "Geneva"),
        ("collapse", "The roof collapsed at the railway station.", "railway station"),
        ("resign", "The clerk resigned in June.", None),
        ("tell", "Holm told a briefing in Pell that it was over.", "Pell"),
        ("buy", "She bought it from the state.", None),
        ("tear", "The blast tore through a coal mine.", "coal mine"),
        ("capsize", "A ferry capsized and sank off Pell.", "Pell"),
        ("travel", "They travel to Geneva on Monday.", "Geneva"),
        ("write", "She wrote to Geneva on Monday.", None),
        ("bomb", "Planes bombed barracks north of the bridge.", "north of the bridge"),
        ("give", "Rain fell in Pell, where a dam gave way.", "Pell"),
        ("kill", "Fire struck a market in Pell, killing six.", "Pell"),
        ("fire", "A fire struck a market in Pell.", "Pell"),
        ("injure", "A bomb injured six clerks in northern Chile.", "northern Chile"),
        ("jail", "The court jailed the owner of a bar in Chile.", None),
    ],
)
def test_place(lemma: str, text: str, place: str | None, event: Event) -> None:
    """A place is where the clause says; a month is none."""
    assert event(lemma, text)["place"] == place


@pytest.mark.parametrize(
    ("lemma", "text", "action"),
    [
        ("buy", "On Monday, the firm quietly bought two boats in Lima.", "quietly bought two boats in Lima"),
        ("respond", "The bank did not respond to the letter, which was rude.", "did not respond to the letter"),
        ("co-operation", "The deepening naval co-operation ended.", "deepening naval co-operation"),
        ("re-elect", "The clerk was re-elected.", "was re-elected"),
        ("blow up", "It blew up rail links on Monday and fled.", "blew up rail links"),
        ("declare", "The king declared three days of mourning.", "declared three days of mourning"),
        (
            "approve",
            "It approved a plan for the repair of the roads and bridges of the provinces of the north of the land.",
            "approved a plan",
        ),
    ],
)
def test_action_is_a_short_clause(lemma: str, text: str, action: str, event: Event) -> None:
    """An action has its auxiliaries, objects and phrases, and neither subject, date nor another clause."""
    assert event(lemma, text)["action"] == action


def test_short_forms_and_pronouns_get_the_full_name(event: Event) -> None:
    """A last name or pronoun is replaced where the document has named one person that fits."""
    story = ("Harbour Master Ines Karlo said the pier was safe.", "Karlo told divers to go home.", "She thanked them.")
    assert event("tell", *story)["actor"] == "Ines Karlo"
    assert event("thank", *story)["actor"] == "Ines Karlo"


@pytest.mark.parametrize(
    ("lemma", "actor", "story"),
    [
        ("fall", "spokeswoman for Pell", ("A spokeswoman for Pell said no.", "She fell.")),
        ("fall", "Ida Holm", ("Ida Holm said no.", "Mr. Lund was wrong, she said.", "She fell.")),
        ("acquit", "Ana Rojas Lima", ("The court freed Governor Ana Rojas Lima.", "Rojas was acquitted.")),
        ("fall", "Prosecutors", ("Prosecutors asked for time.", "They fell silent.")),
        ("stay", "Ana Silva", ("Mayor Ana Silva spoke.", "King Olav met Silva and asked her to stay.")),
        ("treat", "Elif Holm", ("Elif Holm fled.", "Doctors treated her.")),
        ("fall", "She", ("Xerox Holm Corp. said no.", "She fell.")),
        ("sue", "She", ("Ida Holm spoke.", "She sued Holm.")),
        ("fall", "Ray Holm", ("Ray Holm said no.", "She sued Holm.", "He fell.")),
        ("rob", "two men", ("Police held two men on charges of robbing a bank.",)),
        ("borrow", "he", ("The Pell Post wrote that he had borrowed a car.",)),
        ("put out", "It", ("A fire broke out, the coast guard said.", "It was put out at once.")),
        ("dismiss", "Italian", ("The club dismissed the Italian.",)),
        ("invade", "France", ("The French invaded Pell.",)),
        ("sell", "Ida Holm’s mother", ('"My mother sold a car," Ida Holm said.',)),
    ],
)
def test_who_is_meant(lemma: str, actor: str, story: tuple[str, ...], event: Event) -> None:
    """A pronoun or part of a name stands for who spoke on, was met or named before; never for a company."""
    row = event(lemma, *story)
    assert actor in (row["actor"], row["target"])


def test_what_is_not_plain_stays_as_written(event: Event) -> None:
    """A pronoun without anybody to stand for, and a last name that two share, stay as they are."""
    assert event("leave", "They left.")["actor"] == "They"
    story = ("Ann Reed said yes.", "Bob Reed said no.", "Reed left.")
    assert event("leave", *story)["actor"] == "Reed"


def test_he_is_not_she(event: Event) -> None:
    """A person that "she" has stood for is not whom "he" stands for."""
    story = ("Mrs. Ada Lund spoke.", "She smiled.", "He left.")
    assert event("leave", *story)["actor"] == "He"


def test_she_is_no_husband(event: Event) -> None:
    """A noun for a man is not who "she" stands for."""
    story = ("Mrs. Ada Lund gave up painting after her husband drowned.", "For the next years she ran a shop.")
    assert event("run", *story)["actor"] != "Ada Lund’s husband"


def test_a_person_beside_another_is_not_plainly_meant(event: Event) -> None:
    """Where two are named as acting, or another since, a pronoun of the next sentence is left as written."""
    assert event("appeal", "Judge Carla Moss said Lund had lied.", "He will appeal.")["actor"] == "He"
    assert event("win", "Mrs. Ada Lund spoke.", "Holm will be crowned in June.", "She won a prize.")["actor"] == "She"
    assert event("win", "Mrs. Ada Lund spoke.", "The hall was full.", "She won a prize.")["actor"] == "Ada Lund"


@pytest.mark.parametrize(
    ("lemma", "text", "source"),
    [
        ("collapse", "The tower collapsed, Mayor Ida Holm said.", "Ida Holm"),
        ("collapse", "Police said that the tower collapsed.", "Police"),
        ("collapse", "The tower collapsed, according to the fire brigade.", "fire brigade"),
        ("collapse", "The tower collapsed.", None),
        ("say", "Police said that the tower collapsed.", None),
        ("collapse", "Police did not say that the tower had collapsed.", None),
        ("collapse", "It is sad to note that the tower collapsed.", None),
        ("report", "The tower collapsed, according to a report in the Ledger.", None),
    ],
)
def test_attribution(lemma: str, text: str, source: str | None, event: Event) -> None:
    """What is reported has its source; what the text itself says has none."""
    assert event(lemma, text)["attributed_to"] == source


def test_a_question_reports_nothing_before_it(event: Event) -> None:
    """Whom a question is about is not who says what stands before it."""
    text = "“And I met him with a very brief question: does Norway still maintain that there are no ships?”"
    assert event("meet", text)["attributed_to"] is None


def test_a_quotation_over_two_sentences_has_its_speaker(event: Event) -> None:
    """A sentence inside a quotation belongs to who is named where it ends."""
    story = (("quote", "“We closed the road."), ("quote", "We repaired it,” Ida Holm said."))
    assert event("close", *story)["attributed_to"] == "Ida Holm"


@pytest.mark.parametrize(
    "introduced", ["Ada Lund, 35,", "Ada Lund, who lives in Pell,", "Ada Lund, a police spokeswoman,"]
)
def test_it_is_nobody(introduced: str, event: Event) -> None:
    """Who has an age, an office or a "who" behind the name is a person, and not what "it" stands for."""
    assert event("destroy", f"{introduced} fled.", "It destroyed a mill.")["actor"] == "It"


def test_a_pronoun_with_a_nearer_name_is_left_as_written(event: Event) -> None:
    """Whom the sentence before was about is not who "they" are, where the sentence has named others first."""
    story = ("Fishermen cheered.", "Miners told villagers that they should leave.")
    assert event("leave", *story)["actor"] == "they"


def test_a_short_name_in_a_headline_is_the_full_one_below(event: Event) -> None:
    """The headline's short name has the full name of the story, and keeps nobody after it from having it."""
    story = (
        ("headline", "Lund wins vote"),
        ("body", "Governor Ada Lund won."),
        ("body", "Then Lund resigned on Monday."),
    )
    assert event("resign", *story)["actor"] == "Ada Lund"


def test_its_owner_may_stand_in_the_sentence_before(event: Event) -> None:
    """Others who act do not take its thing from the thing that the sentence before was about, if they are many."""
    assert event("inspect", "The bridge shook.", "Engineers inspected its piers.")["target"] == "bridge’s piers"


def test_who_is_quoted_does_not_call_himself_he(event: Event) -> None:
    """In a quotation of several sentences "he" is somebody else than who speaks."""
    story = (("body", "“The road is closed,” Mr. Amos Reed said."), ("quote", "“He repaired it.”"))
    row = event("repair", *story)
    assert (row["actor"], row["attributed_to"]) == ("He", "Amos Reed")


def test_what_took_place_stands_in_the_action(event: Event) -> None:
    """Where the noun of a light verb is its subject, the clause has it."""
    assert event("hold talk", "Talks were held in Oslo on Monday.")["action"] == "Talks were held in Oslo"


def test_dates_are_no_part_of_a_name(event: Event) -> None:
    """What tells when does not stand in the phrases of actor and target."""
    assert event("cross", "The ferry service in February crossed the gulf.")["actor"] == "ferry service"
    assert event("break out", "In May cholera broke out.")["actor"] == "cholera"


@pytest.mark.parametrize(
    ("lemma", "text", "actor", "target"),
    [
        ("jail", "Former governor jailed over bribes", None, "Former governor"),
        ("attack", "Probe after dog attacked", None, "dog"),
        ("hurt", "Three hurt as barge hits bridge in Pell", None, "Three"),
        ("crash", "Plane crashed near Rome", "Plane", None),
        ("cut", "Bank cut rates", "Bank", "rates"),
    ],
)
def test_a_headline_leaves_out_that_it_is_passive(
    lemma: str, text: str, actor: str | None, target: str | None, event: Event
) -> None:
    """A past tense without an object is a passive there, unless such a thing happens by itself."""
    row = event(lemma, ("headline", text))
    assert (row["actor"], row["target"]) == (actor, target)


@pytest.mark.parametrize(
    ("lemma", "text", "actor", "target"),
    [
        (
            "collide off",
            "Tanker and cargo ship collide off Cape Pell, two crew missing",
            "Tanker and cargo ship",
            "Cape Pell",
        ),
        ("flee", "Thousands flee as wildfire closes in on Pell", "Thousands", None),
        ("free", "Kidnappers free six aid workers after talks", "Kidnappers", "six aid workers"),
        ("pass", "Norland parliament passes disputed pension bill", "Norland parliament", "disputed pension bill"),
        ("sack", "Pell Rovers sack coach Holm after defeat", "Pell Rovers", "Holm"),
        ("burst", "Two dead, hundreds evacuated as River Amm bursts its banks", "River Amm", "River Amm’s banks"),
    ],
)
def test_a_headline_has_a_verb(lemma: str, text: str, actor: str, target: str, event: Event) -> None:
    """Where the tagger takes it for a noun, and where who acts stands behind "as"."""
    row = event(lemma, ("headline", text))
    assert (row["actor"], row["target"]) == (actor, target)
