"""News or narrative, by the text alone."""

import datetime as dt

import pytest

from assets.dated_events.tagging import Settings, read_text

DAY = dt.date(2021, 5, 6)

STORIES = [
    "The siege lasted from 3 May to 9 July 1813. On 12 May the town burned. On 2 July it fell.",
    "Ada Moss (1889-1962) was an engineer. In 1919 she joined a mill. She was elected in 1922 and retired in 1951.",
    "The mill was built in the 1670s, burned in 1744 and closed in the early 20th century.",
    "In March 1905 the strike began. In April the army came. On 3 May it ended. The following day the mills opened.",
    "The first bridge was built in 1850. In 1862 a flood took it. A second one opened two years later.",
    "On 1 June 1866 the army crossed the river. Three days later it met the enemy. By the end of the month it had won.",
]
NEWS = [
    "The mill will close in June, its owner said on Tuesday. It opened in 1905, burned in 1911 and reopened in 1912.",
    "A clerk was jailed on Wednesday for taking bribes in 2014. He was charged last week. The trial opened in March.",
    "The party was banned in 1933. Its heirs said they would vote in June. They won in May and in April.",
    "The firm, founded in 1994, sold 400 ships.",
    "The strike began in March 2021. In April the mayor left. On 3 May it ended. The following day the mills opened.",
    "Rain fell yesterday, a clerk said. The worst flood was in 1905, the last one in 1962 and the one before in 1954.",
]


@pytest.mark.parametrize("text", STORIES)
def test_what_tells_of_the_past_is_a_story(text: str) -> None:
    """History and biography, also where they name one year and go on in bare months and days."""
    assert read_text(text, DAY, Settings())[1]


@pytest.mark.parametrize("text", NEWS)
def test_what_reports_with_a_past_is_news(text: str) -> None:
    """A report stays one, whatever years its background names."""
    assert not read_text(text, DAY, Settings())[1]


def test_a_setting_forces_either() -> None:
    """What the reader knows outweighs the rule."""
    assert read_text(NEWS[0], DAY, Settings(genre="narrative"))[1]
    assert not read_text(STORIES[0], DAY, Settings(genre="news"))[1]
