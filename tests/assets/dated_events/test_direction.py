"""Past or future: sentences with the expression between brackets and what their clause tells."""

import pytest

from assets.dated_events.direction import direction_of

SENTENCES = {
    "He resigned on [Monday].": "past",
    "She was arrested [Monday] in the harbour.": "past",
    "They have closed the road since [Monday].": "past",
    "The plant caught fire [Monday].": "past",
    "He will resign on [Monday].": "to come",
    "They called a strike for [Monday].": "future",
    "He did not rule it out at the next meeting on [3 May].": "future",
    "We expect prices to peak in [March].": "future",
    "The court is to rule [Monday].": "to come",
    "The road is expected to be closed on [Monday].": "to come",
    "She plans to sell it in [March].": "future",
    "He was ordered to leave by [Monday].": "future",
    "Talks were postponed until [Monday].": "future",
    "The rights expire [Monday].": "future",
    "On [Monday], the board voted to merge.": "past",
    "On [Monday], the board will vote.": "to come",
    "On [Monday], the board planned the sale.": "past",
    "They planned a rally for [Monday].": "future",
    "The minister said [Monday] that he will go.": "past",
    "He said the road would stay shut until [Monday].": "future",
    "The port could be sold [Monday].": "future",
    "They will look for ways round [Monday]'s ruling.": "past",
    "They will meet in [Monday]'s cup final.": "future",
    "He could not be reached [Monday].": "past",
    "She wouldn't say [Monday] whether she had signed.": "past",
    "The offer had been scheduled to expire [Monday].": "past",
    "They could not pay it back by [Monday].": "future",
    "The port could open [Monday].": "future",
    "The date was set on [Monday].": "past",
    "The trial was set for [Monday].": "future",
    "He said that the plant will reopen on [Monday].": "future",
    "The firm, which lost money, will close in [March].": "to come",
    "It could come as early as [Monday].": "future",
    "a report by [Monday]": "future",
    "In the year ended [March 31] sales rose.": "gone",
    "through [Monday]": None,
    "[Monday]": None,
    "the United team of [Monday]": None,
}


@pytest.mark.parametrize(("sentence", "told"), SENTENCES.items(), ids=SENTENCES)
def test_direction(sentence: str, told: str | None) -> None:
    """The nearest verb group of the clause tells past or future."""
    start, end = sentence.index("["), sentence.index("]") - 1
    assert direction_of(sentence.replace("[", "").replace("]", ""), start, end) == told
