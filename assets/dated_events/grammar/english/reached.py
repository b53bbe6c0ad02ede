"""Dates that count from the date the text has reached: that day, the following year, two weeks later, a year earlier.

Here: what is counted from another date or event of the text. Not here: what is counted from the day of publication
(``relative``).
"""

from assets.dated_events.forms import Form, Length, Part, Shift, length_value
from assets.dated_events.grammar.english import lexicon
from assets.dated_events.grammar.english.readings import (
    HALF_AS_MUCH,
    Reading,
    counted_shift,
    day_part,
    half_shift,
    length,
    shift,
    unit_shift,
)
from assets.dated_events.grammar.patterns import any_of
from assets.dated_events.grammar.rules import Rule, Words

_COMPARED = (
    rf"(?:\b{any_of('share million billion thousand percent cents from than with to quarter period')}|[%\d.\n])[,)]?\s"
)
"""In front of "a year earlier" where figures are compared with those of the same period a year before."""
_EVENT_FOLLOWS = r"\s(?!(?:and|but|in|at|with|when|to|was|were|had)\b)\w"
"""Behind "two years after", which then counts from what follows: "two years after he left"."""
_CLAUSE = r"\s(?:of|that|when|ended|ending|to|before|after|is|he|she|they|i|we|you|it)\b|-"


def _year_ago_period(w: Words) -> Form | None:
    return Shift("year", -1, "period", to="quarter" if (w.get("unit") or "").lower() == "quarter" else None)


def _comparison(_: Words) -> Form | None:
    return Shift("year", -1, "period")


def _uncounted(w: Words) -> Form | None:
    unit = lexicon.unit(w["unit"] or "")
    return Length(length_value(None, unit), None, unit)


def _round_event(w: Words) -> Form | None:
    return Shift(lexicon.unit(w["unit"] or ""), 0, "event")


def _weekday_from_focus(step: int) -> Reading:
    return lambda w: Part("weekday", lexicon.weekday(w["weekday"] or ""), step=step, origin="focus")


def _month_from_focus(step: int) -> Reading:
    return lambda w: Part("month", lexicon.month(w["month"] or ""), step=step, origin="focus")


def _year_ended(_: Words) -> Form | None:
    return Length("P1Y", 1, "year")


def _that_month(w: Words) -> Form | None:
    return Part("month", lexicon.month(w["month"] or ""), Shift("year", 0, "focus"))


# fmt: off
RULES = (
    Rule("the_next_unit", "the next {calendar_unit:unit}[ or so]", unit_shift(1, "focus"),
        examples={
            "On 3 May 2018 the dam broke. The next day it was sealed.": "2018-05-03; 2018-05-04",
            "On 30 April 2018 he fell. The next day he died.": "2018-04-30; 2018-05-01",
            "In 1989 he left. The next year he came back.": "1989; 1990",
        },
    ),
    Rule("previous_unit", "[the |that ](previous|preceding|prior) {calendar_unit:unit}", unit_shift(-1, "focus"),
        examples={
            "On 3 May 2018 he ate. The previous day he had not.": "2018-05-03; 2018-05-02",
            "In 1989 he won. The previous year he had lost.": "1989; 1988",
            "In May 2017 she sang. The preceding month she was ill.": "2017-05; 2017-04",
            "In May 1940 he hid. He had fled the previous month.": "1940-05; 1940-04",
            "In 1940 he hid. He had fled the preceding year.": "1940; 1939",
        },
    ),
    Rule("following_unit", "[the ](following|ensuing|subsequent) {calendar_unit:unit}", unit_shift(1, "focus"),
        examples={
            "On 3 May 2018 the dam broke. The following day it was sealed.": "2018-05-03; 2018-05-04",
            "In 1989 he left. The following year he came back.": "1989; 1990",
            "In May 2017 he left. The following month she left.": "2017-05; 2017-06",
            "In May 2017 he left. The subsequent month was dry.": "2017-05; 2017-06",
            "In July 1830 the king fled. The following month a new one swore.": "1830-07; 1830-08",
        },
    ),
    Rule("same_unit", "(that same|the same|that very|the very same) {calendar_unit:unit}", unit_shift(0, "focus"),
        examples={
            "On 3 May 2018 it rained. The same day he left.": "2018-05-03; 2018-05-03",
            "On 3 May 2018 it rained. That very day he left.": "2018-05-03; 2018-05-03",
            "In 1989 he left. The same year she died.": "1989; 1989",
            "In 1940 he hid. That same year he wrote.": "1940; 1940",
        },
    ),
    Rule("that_unit", "that {plain_unit:unit}", unit_shift(0, "focus"),
        examples={
            "On 3 May 2018 the dam broke. That day the valley flooded.": "2018-05-03; 2018-05-03",
            "In 1989 he left. That year prices rose.": "1989; 1989",
            "In May 2017 he left. That month was wet.": "2017-05; 2017-05",
            "On 3 May 2018 he fell. Earlier that day he sang.": "2018-05-03; 2018-05-03 BEFORE",
            "In May 2017 he fled. Later that month he died.": "2017-05; 2017-05 AFTER",
            "In May 1940 he hid. Later that month he wrote.": "1940-05; 1940-05 AFTER",
        },
    ),
    Rule("unit_before", "the {calendar_unit:unit} (before|earlier)", unit_shift(-1, "focus"),
        unless_before=_EVENT_FOLLOWS,
        examples={
            "On 3 May 2018 he died. He had fallen the day before.": "2018-05-03; 2018-05-02",
            "In 1989 he won. He had lost the year before.": "1989; 1988",
            "On 10 May 1796 he won. The day before, the bridge had been held.": "1796-05-10; 1796-05-09",
        },
    ),
    Rule("unit_after", "the {calendar_unit:unit} (after|later|thereafter)", unit_shift(1, "focus"),
        unless_before=_EVENT_FOLLOWS,
        examples={
            "On 3 May 2018 he fell. He died the day after.": "2018-05-03; 2018-05-04",
            "In 1989 he sold it and bought it back the year after.": "1989; 1990",
            "In 1830 the king fled. The year after, Belgium rose.": "1830; 1831",
        },
    ),
    Rule("unit_round_event", "the {calendar_unit:unit}", _round_event, unless_before=r"(?!\s(?:before|after)\s\w)",
        unless_after=r"\bat\s",
        examples={
            "the day before the vote": "XXXX-XX-XX", "the day after the storm": "XXXX-XX-XX",
            "the week after the election": "XXXX-WXX", "the year before the war": "XXXX",
            "the month after his death": "XXXX-XX",
        },
    ),
    Rule("nth_day", "the {ordinal} (day|night)", lambda _: Shift("day", 0, "event"), only_after=r"\b(?:on|by|until)\s",
        unless_before=r"-|\s(?:of\s(?:the\s)?(?:month|year|week|school|january|february|march|april|may|june|july|august"
                      r"|september|october|november|december))\b",
        examples={
            "It fell on the third day.": "XXXX-XX-XX", "By the second day of fighting it burned.": "XXXX-XX-XX",
        },
        not_examples=("the third daylight raid", "on the second day-care floor"),
    ),
    Rule("year_earlier", "(a|one) year (earlier|ago|before)", _comparison, only_after=_COMPARED,
        unless_before=r"\s(?:the|he|she|it|they|we)\b",
        examples={
            "It held for more than a year before it failed.": "P1Y MORE_THAN",
            "Sales in the first quarter were up from $40 million a year ago.": "2019-Q1; 2018-Q1",
            "Prices rose 4.1 percent in February, up from 3 percent a year earlier.": "2019-02; 2018-02",
        },
    ),
    Rule("units_later", "({n}|{some:n}) {unit} (later|afterward|afterwards|thereafter)", counted_shift(1, "focus"),
        unless_before=r"\sthan\b",
        examples={
            "On 3 May 2018 he fell. Two days later he died.": "2018-05-03; 2018-05-05",
            "In 1989 he fled. Three years later he came home.": "1989; 1992",
            "In May 2017 they met. Six months later they married.": "2017-05; 2017-11",
            "In 1989 he fled. A decade later he came home.": "1989; 199",
            "On 3 May 2018 he fell. A week later he died.": "2018-05-03; 2018-W19",
            "In 1989 he left. Ten years afterwards he wrote.": "1989; 1999",
            "On 3 May 2018 he died. A few days later she left.": "2018-05-03; PXD",
            "In 1989 he came. Several years later he left.": "1989; PXY",
            "On 6 June 1815 it rained. Three days later the sun came out.": "1815-06-06; 1815-06-09",
            "On 6 June 1815 it rained. A month later it was dry.": "1815-06-06; 1815-07",
            "In March 1815 he landed. Three months later he lost.": "1815-03; 1815-06",
            "In 1815 he lost. Six years later he died.": "1815; 1821",
        },
    ),
    Rule("half_unit_later", f"{HALF_AS_MUCH} (later|afterward|afterwards|on)",
        half_shift(1, "focus"),
        examples={
            "In 1860 it fell. A century and a half later it rose.": "1860; 2010",
            "In May 2014 she left. Two and a half years later she was back.": "2014-05; 2016-11",
            "In 1945 it burned. Half a century later it was rebuilt.": "1945; 1995",
            "In May 2017 she left. Half a year later she was back.": "2017-05; 2017-11",
        },
    ),
    Rule("half_unit_earlier", f"{HALF_AS_MUCH} (earlier|before)",
        half_shift(-1, "focus"), unless_before=_EVENT_FOLLOWS,
        examples={
            "In May 2014 she won. She had lost a year and a half earlier.": "2014-05; 2012-11",
            "In 1995 it was rebuilt. It had burned half a century earlier.": "1995; 1945",
        },
    ),
    Rule("units_uncounted_later", "{units:unit} (later|earlier|afterwards)", _uncounted, unless_before=r"\sthan\b",
        examples={
            "weeks later": "PXW", "years later": "PXY", "months earlier": "PXM", "days afterwards": "PXD",
            "On 3 May 2018 he fell. Days later he died.": "2018-05-03; PXD",
        },
    ),
    Rule("units_on", "({n}|{some:n}) {unit} on", counted_shift(1, "focus"),
        unless_before=r"\s(?!(?:few|many|nothing|he|she|they|we)\b)\w|-",
        examples={
            "In 1989 he left. Ten years on, nothing had changed.": "1989; 1999",
            "In 1989 he left. Two decades on.": "1989; 200", "In 1989 he left. Ten years on few knew.": "1989; 1999",
        },
    ),
    Rule("units_before", "({n}|{some:n}) {unit} before", counted_shift(-1, "focus"),
        unless_before=_EVENT_FOLLOWS + r"|\s?[\"']\w",
        examples={
            "In 1989 he won. He had lost two years before.": "1989; 1987",
            "On 3 May 2018 he fell. He had sung three days before.": "2018-05-03; 2018-04-30",
        },
    ),
    Rule("units_after", "({n}|{some:n}) {unit} after", counted_shift(1, "focus"),
        unless_before=_EVENT_FOLLOWS + r"|\s?[\"']\w",
        examples={
            "On 3 May 2018 he fell. He died three days after.": "2018-05-03; 2018-05-06",
            "In 1989 he left. She left two years after.": "1989; 1991",
            "In 1989 he left. She came two years after he had.": "1989; P2Y",
        },
    ),
    Rule("units_earlier", "({n}|{some:n}) {unit} (earlier|previously|beforehand)", counted_shift(-1, "focus"),
        unless_before=r"\sthan\b",
        examples={
            "On 3 May 2018 he died. Two days earlier he had sung.": "2018-05-03; 2018-05-01",
            "In 1989 he won. Three years earlier he had lost.": "1989; 1986",
            "In May 2017 she won. Two months earlier she had been ill.": "2017-05; 2017-03",
            "In 1989 he won. Four years previously he had lost.": "1989; 1985",
            "In 1989 he came. Some years earlier he had left.": "1989; PXY",
        },
    ),
    Rule("year_earlier_figure", "(year-earlier|year-ago)", _comparison,
        examples={
            "In the first quarter it won. The year-earlier loss was larger.": "2019-Q1; 2018-Q1",
        },
    ),
    Rule("year_earlier_period",
        "[the ][comparable |corresponding |same ](year-earlier|year-ago) [{quarter_ordinal:ordinal}~]{period:unit}",
        _year_ago_period,
        examples={
            "In the first quarter it won. In the year-earlier quarter it lost.": "2019-Q1; 2018-Q1",
            "In the first quarter it won. In the year-ago period it lost.": "2019-Q1; 2018-Q1",
        },
    ),
    Rule("year_earlier_months", "[the ](year-earlier|year-ago) {n} {unit}", length(),
        examples={
            "the year-earlier nine months": "P9M", "the year-ago six months": "P6M",
        },
    ),
    Rule("period_last_year",
        "the (corresponding|same|comparable|year-ago|year-earlier) (period|quarter) "
         "(last year|a year ago|a year earlier|of last year|in the previous year|the previous year|the year before)",
        _comparison,
        examples={
            "In the first quarter it won. It lost in the same period last year.": "2019-Q1; 2018-Q1",
            "In the first quarter it won. It lost in the corresponding period a year earlier.": "2019-Q1; 2018-Q1",
        },
    ),
    Rule("previous_weekday", "the (previous|preceding|prior) {fullday:weekday}", _weekday_from_focus(-1),
        examples={
            "On 3 May 2018 he fell. He had sung the previous Friday.": "2018-05-03; 2018-04-27",
        },
    ),
    Rule("following_weekday", "the (following|next) {fullday:weekday}", _weekday_from_focus(1),
        examples={
            "On 3 May 2018 he fell. He died the following Monday.": "2018-05-03; 2018-05-07",
            "On 3 May 2018 he fell. He was buried the next Saturday.": "2018-05-03; 2018-05-05",
        },
    ),
    Rule("following_month_name", "the (following|next) {month}", _month_from_focus(1),
        examples={
            "In May 1942 he fled. By the following September he was back.": "1942-05; 1942-09",
            "In May 1942 he fled. He was back the next April.": "1942-05; 1943-04",
        },
    ),
    Rule("previous_month_name", "the (previous|preceding|prior) {month}", _month_from_focus(-1),
        examples={
            "In May 1942 he fled. He had come the previous March.": "1942-05; 1942-03",
        },
    ),
    Rule("that_month_name", "(that|the same) {month}", _that_month,
        unless_after=r"\b(?:said|says|say|told|shows?|showed|found|believes?|believed|warned|added|announced|so|expects?)\s",
        unless_before=r"\s(?!(?:the|he|she|they|we|it|a|an|when|after|and|in|at|as|to)\b)\w|'",
        examples={
            "In June 1974 they met. That August they parted.": "1974-06; 1974-08",
            "They met in May 2016 and sold it that December.": "2016-05; 2016-12",
        },
    ),
    Rule("day_part_before", "the {main_daypart:daypart} before", day_part(-1, "focus"), unless_before=_EVENT_FOLLOWS,
        examples={
            "On 3 May 2018 he fell. He had sung the night before.": "2018-05-03; 2018-05-02TNI",
        },
        not_examples=("the night before Christmas trees fell",),
    ),
    Rule("day_part_after", "the {main_daypart:daypart} after", day_part(1, "focus"), unless_before=_EVENT_FOLLOWS,
        examples={
            "On 3 May 2018 he fell. The morning after, he rose.": "2018-05-03; 2018-05-04TMO",
        },
    ),
    Rule("following_day_part", "the (next|following) {daypart}", day_part(1, "focus"),
        examples={
            "On 3 May 2018 the dam broke. The next morning it was sealed.": "2018-05-03; 2018-05-04TMO",
            "On 3 May 2018 he fell. The following afternoon he died.": "2018-05-03; 2018-05-04TAF",
            "On 10 May 1796 he won. The next morning they marched.": "1796-05-10; 1796-05-11TMO",
            "In May 2017 he fell. The next morning he rose.": "2017-05; XXXX-XX-XXTMO",
        },
    ),
    Rule("that_day_part", "(that|the same|that same|that very) {daypart}", day_part(0, "focus"),
        examples={
            "On 3 May 2018 he fell. That night he died.": "2018-05-03; 2018-05-03TNI",
            "On 3 May 2018 he fell. That evening he died.": "2018-05-03; 2018-05-03TEV",
            "On 3 May 2018 he fell. He died that very night.": "2018-05-03; 2018-05-03TNI",
            "On 3 May 2018 he fell. Later that night he died.": "2018-05-03; 2018-05-03TNI AFTER",
            "On 3 May 2018 he fell. Earlier that morning he sang.": "2018-05-03; 2018-05-03TMO BEFORE",
            "In May 2017 she sang. That night it rained.": "2017-05; XXXX-XX-XXTNI",
        },
    ),
    Rule("previous_day_part", "the previous {daypart}", day_part(-1, "focus"),
        examples={
            "On 3 May 2018 he fell. The previous evening he had sung.": "2018-05-03; 2018-05-02TEV",
        },
    ),
    Rule("the_unit", "the {long_unit:unit}", unit_shift(0, "here"), unless_before=_CLAUSE,
        examples={
            "the week": "2019-W24", "the month": "2019-06", "the decade": "201", "the century": "20",
            "The firm lost money in the year.": "2019", "It rained all through the month.": "2019-06",
            "the end of the year": "2019 END", "the close of the year": "2019 END",
        },
    ),
    Rule("end_of_the_unit", "the {long_unit:unit}", unit_shift(0, "here"),
        only_after=r"\b(?:end|close|beginning|start|middle|turn|rest|remainder)\sof\s",
        unless_before=r"\s(?:of|that|when|ended|ending|to)\b|-",
        examples={
            "By the end of the year it had 300 members.": "2019 END", "At the turn of the century he left.": "20 START",
        },
    ),
    Rule("the_day", "the day", shift("day", 0, "focus"),
        only_after=r"\b(?:by|before|until|toward|towards)\s(?:the\s)?(?:end|close)\sof\s",
        unless_before=_CLAUSE,
        examples={
            "On 3 May 1836 guns came. By the end of the day all was over.": "1836-05-03; 1836-05-03 END",
        },
        not_examples=("at the end of the day it is money that counts",),
    ),
    Rule("the_weekend", "the weekend", lambda _: Part("weekend", 1),
        unless_before=r"\s(?:of|that|before|after)\b|-",
        examples={
            "over the weekend they fled": "2019-W23-WE 2019-06-08/2019-06-09",
            "They will march at the weekend.": "2019-W24-WE 2019-06-15/2019-06-16",
            "before the weekend": "2019-W23-WE 2019-06-08/2019-06-09",
            "by the weekend": "2019-W24-WE 2019-06-15/2019-06-16",
        },
    ),
    Rule("at_the_weekend", "the weekend", lambda _: Part("weekend", 1), only_after=r"\bat\s",
        unless_before=r"(?!\safter\b)",
        examples={
            "They left home at the weekend after the river rose.": "2019-W23-WE 2019-06-08/2019-06-09",
        },
    ),
    Rule("year_ended", "the [fiscal |financial ]year", _year_ended, only_after=r"\b(?:for|in|of|during)\s",
        unless_before=r"(?!\s(?:ended|ending|that\sended|to)\s)",
        examples={
            "for the year ended March 31": "P1Y 2018-04-01/2019-03-31; 2019-03-31",
            "in the fiscal year ended June 30": "P1Y 2017-07-01/2018-06-30; 2018-06-30",
            "for the year ending December 31": "P1Y 2019-01-01/2019-12-31; 2019-12-31",
        },
    ),
    Rule("full_year", "the (full|whole|entire) {long_unit:unit}", unit_shift(0, "here"),
        examples={
            "for the full year": "2019", "the whole week": "2019-W24", "the entire month": "2019-06",
        },
    ),
    Rule("year_end", "[the ](year-end|year end|year's end|end of year|end-year)", shift("year", 0, "here"),
        mod="END",
        examples={
            "by year-end": "2019 END", "the end of year": "2019 END", "at year's end": "2019 END",
            "by year end": "2019 END",
        },
    ),
    Rule("that_time", "that time", shift("day", 0, "focus"), only_after=r"\b(?:by|since|until|till|before|from)\s",
        unless_before=r"\s(?:of|when|that|in)\b|-",
        examples={
            "In 1989 he fled; by that time she had died.": "1989; 1989",
            "In May 2017 she left. Until that time she had sung.": "2017-05; 2017-05",
        },
    ),
    Rule("then", "then", shift("day", 0, "focus"), only_after=r"\b(?:since|until|till|by|before|from|back)\s",
        examples={
            "In 2014 it was dear; back then oil was scarce.": "2014; 2014",
            "In 1989 he fled; since then he has lived here.": "1989; 1989",
            "In May 2017 she left; until then she had sung.": "2017-05; 2017-05",
            "On 3 May 2018 he died; by then he was blind.": "2018-05-03; 2018-05-03",
        },
        not_examples=(
            "then he left", "then she sang", "once he left", "once upon a tale", "already gone", "previously owned",
            "formerly known", "the former minister", "later he ran", "at once", "eventually she won",
            "immediately after him", "shortly after him", "henceforth", "afterwards", "until he left",
            "since he left",
        ),
    ),
)
# fmt: on
TRIGGERS = frozenset(("later", "earlier", "then", "time"))
