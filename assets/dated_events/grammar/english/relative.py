"""Dates that count from the day of publication: yesterday, last week, two years ago, next Friday, the week of May 20.

Here: what is counted from when the text was written. Not here: what is counted from the date the text has reached
(``reached``), and stretches that roll ("the past two weeks", ``duration``).
"""

from assets.dated_events.forms import Form, Moment, Part, Shift, Vague
from assets.dated_events.grammar.english import lexicon
from assets.dated_events.grammar.english.readings import (
    HALF_AS_MUCH,
    Reading,
    counted_shift,
    day_of_month,
    day_part,
    half_shift,
    part,
    shift,
    unit_shift,
    vague,
)
from assets.dated_events.grammar.rules import Rule, Words

_NAMED_DAYS = r"\b(?:black|bloody|ash|good|palm|easter|super|man|ruby)\s"


def _ago(w: Words) -> Form | None:
    form = counted_shift(-1, "now")(w)
    return form if isinstance(form, Shift) else Vague("PAST_REF")


def _ago_this(w: Words) -> Form | None:
    form, same = counted_shift(-1, "now")(w), lexicon.unit(w.get("same") or "day")
    return Shift(form.unit, form.count, of=Shift(same, 0), to=same) if isinstance(form, Shift) else None


def _weekdays_ago(w: Words) -> Form | None:
    count, day = lexicon.number(w["n"] or ""), lexicon.weekday((w["weekdays"] or "")[:-1])
    return Shift("week", 1 - int(count), of=Part("weekday", day, step=-1), to="day") if count else None


def _weeks_from_weekday(sign: int) -> Reading:
    """So many weeks behind the last, or ahead of the next, of such weekdays."""

    def read(w: Words) -> Form | None:
        count, day = lexicon.number(w.get("n") or "a"), lexicon.weekday(w["weekday"] or "")
        return Shift("week", sign * int(count), of=Part("weekday", day, step=sign), to="day") if count else None

    return read


def _week_of(w: Words) -> Form | None:
    day = day_of_month(w)
    return Shift("week", 0, of=day) if isinstance(day, Part) else day


def _month_day(step: int) -> Reading:
    """A day of "last June" or "this June"."""

    def read(w: Words) -> Form | None:
        day = day_of_month(w)
        if not isinstance(day, Part):
            return day
        return Part("day", day.index, Part("month", lexicon.month(w["month"] or ""), step=step))

    return read


def _nth(w: Words) -> Form | None:
    word = (w.get("ordinal") or "last").lower()
    nth = -1 if word in ("last", "final", "closing") else 1 if word == "opening" else lexicon.ordinal(word)
    if w.get("weekday"):
        return Part("weekday", lexicon.weekday(w["weekday"] or ""), nth=nth)
    return Part(lexicon.unit(w["unit"] or ""), nth)


def _night(count: int) -> Reading:
    return lambda _: Moment("NI", Shift("day", count))


# fmt: off
RULES = (
    Rule("today", "today", shift("day", 0), unless_before=r"'s\s(?:world|society|youth|standards)",
        examples={
            "today": "2019-06-12", "Polls open today.": "2019-06-12", "Today she spoke.": "2019-06-12",
            "today's match": "2019-06-12",
        },
    ),
    Rule("yesterday", "yesterday", shift("day", -1),
        examples={
            "yesterday": "2019-06-11", "He resigned yesterday.": "2019-06-11", "yesterday's storm": "2019-06-11",
        },
    ),
    Rule("tomorrow", "tomorrow", shift("day", 1),
        examples={
            "tomorrow": "2019-06-13", "They will fly home tomorrow.": "2019-06-13", "tomorrow's vote": "2019-06-13",
        },
    ),
    Rule("day_before_yesterday", "[the ]day before yesterday", shift("day", -2),
        examples={
            "the day before yesterday": "2019-06-10",
        },
    ),
    Rule("day_after_tomorrow", "[the ]day after tomorrow", shift("day", 2),
        examples={
            "the day after tomorrow": "2019-06-14", "day after tomorrow": "2019-06-14",
        },
    ),
    Rule("tonight", "tonight", _night(0),
        examples={
            "tonight": "2019-06-12TNI",
        },
    ),
    Rule("last_night", "last (night|evening)", _night(-1),
        examples={
            "last night": "2019-06-11TNI", "last evening": "2019-06-11TNI",
        },
    ),
    Rule("this_part_of_day", "this {daypart}", day_part(),
        examples={
            "this morning": "2019-06-12TMO", "this afternoon": "2019-06-12TAF", "this evening": "2019-06-12TEV",
            "later this evening": "2019-06-12TEV AFTER",
        },
    ),
    Rule("last_unit", "[the ]last {calendar_unit:unit}", unit_shift(-1),
        examples={
            "last week": "2019-W23", "last month": "2019-05", "last year": "2018", "last quarter": "2019-Q1",
            "last decade": "200", "last century": "19", "last weekend": "2019-W23-WE 2019-06-08/2019-06-09",
            "The firm said last week it would close.": "2019-W23", "Prices rose last month.": "2019-05",
            "Last year was dry.": "2018", "the last century": "19", "The deal closed late last year.": "2018 END",
            "It was due at the beginning of last month.": "2019-05 START",
        },
    ),
    Rule("next_unit", "next {calendar_unit:unit}", unit_shift(1),
        examples={
            "next week": "2019-W25", "next month": "2019-07", "next year": "2020",
            "next weekend": "2019-W25-WE 2019-06-22/2019-06-23", "next quarter": "2019-Q3", "next decade": "202",
            "next century": "21", "She starts next month.": "2019-07", "Next year will be hard.": "2020",
            "The deal will close early next year.": "2020 START",
        },
    ),
    Rule("coming_unit", "[the |this ](coming|upcoming) {calendar_unit:unit}", unit_shift(1),
        examples={
            "the coming week": "2019-W25", "the coming year": "2020", "this coming month": "2019-07",
            "the upcoming weekend": "2019-W25-WE 2019-06-22/2019-06-23", "the coming decade": "202",
        },
    ),
    Rule("this_unit", "this {calendar_unit:unit}", unit_shift(0),
        examples={
            "this week": "2019-W24", "this month": "2019-06", "this year": "2019", "this quarter": "2019-Q2",
            "this decade": "201", "this century": "20", "this weekend": "2019-W24-WE 2019-06-15/2019-06-16",
            "late this week": "2019-W24 END", "It is due by the end of this week.": "2019-W24 END",
        },
    ),
    Rule("current_unit", "the (current|present|running) {calendar_unit:unit}", unit_shift(0),
        examples={
            "the current year": "2019", "the current month": "2019-06", "the present century": "20",
            "the current week": "2019-W24", "to the present day": "2019-06-12",
        },
    ),
    Rule("unit_before_last", "the {calendar_unit:unit} before last", unit_shift(-2),
        examples={
            "the week before last": "2019-W22", "the year before last": "2017", "the month before last": "2019-04",
        },
    ),
    Rule("night_before_last", "the night before last", _night(-2),
        examples={
            "the night before last": "2019-06-10TNI",
        },
    ),
    Rule("unit_after_next", "the {calendar_unit:unit} after next", unit_shift(2),
        examples={
            "the week after next": "2019-W26", "the year after next": "2021",
        },
    ),
    Rule("nth_unit", "[the ]({ordinal}|{lasting:ordinal}) ({calendar_unit:unit}|{fullday:weekday})", _nth,
        alone=False),
    Rule("ago", "{n} {unit} ago", _ago,
        examples={
            "two days ago": "2019-06-10", "three weeks ago": "2019-W21", "five months ago": "2019-01",
            "ten years ago": "2009", "a year ago": "2018", "a month ago": "2019-05", "a week ago": "2019-W23",
            "a day ago": "2019-06-11", "one year ago": "2018", "41 years ago": "1978",
            "twenty-five years ago": "1994", "a hundred years ago": "1919", "two decades ago": "199",
            "a century ago": "19", "six quarters ago": "2017-Q4", "a fortnight ago": "2019-W22",
            "two hours ago": "PAST_REF ../2019-06-12", "ten minutes ago": "PAST_REF ../2019-06-12",
            "an hour ago": "PAST_REF ../2019-06-12", "The minister left two weeks ago.": "2019-W22",
            "The bridge fell 30 years ago.": "1989", "The plant shut eight months ago.": "2018-10",
            "He was born seventy years ago.": "1949", "It ended a decade ago.": "200",
            "The river flooded nine days ago.": "2019-06-03",
        },
    ),
    Rule("ago_this", "{n} {unit} ago (this {calendar_unit:same}|today)", _ago_this,
        examples={
            "150 years ago this week": "1869-W23", "two years ago this month": "2017-06",
            "a year ago today": "2018-06-12",
        },
    ),
    Rule("weekdays_ago", "{n} {weekdays} ago", _weekdays_ago,
        examples={
            "two Sundays ago": "2019-06-02", "three Fridays ago": "2019-05-24",
        },
    ),
    Rule("half_unit_ago", f"{HALF_AS_MUCH} ago", half_shift(-1, "now"),
        examples={
            "a year and a half ago": "2017-12", "a century and a half ago": "1869",
            "two and a half years ago": "2016-12", "two and a half centuries ago": "1769",
            "half a century ago": "1969", "half a year ago": "2018-12",
        },
    ),
    Rule("or_so_ago", "{n} {unit} or so ago", _ago, mod="APPROX",
        examples={
            "a week or so ago": "2019-W23 APPROX", "two years or so ago": "2017 APPROX",
        },
    ),
    Rule("some_ago", "[a ]{some:n}[ or so] {unit} ago", _ago,
        examples={
            "a few days ago": "PAST_REF ../2019-06-12", "several years ago": "PAST_REF ../2019-06-12",
            "many years ago": "PAST_REF ../2019-06-12", "some weeks ago": "PAST_REF ../2019-06-12",
            "a couple of months ago": "2019-04", "two dozen years ago": "1995",
        },
    ),
    Rule("units_ago", "{units:unit} ago", vague("PAST_REF"),
        examples={
            "years ago": "PAST_REF ../2019-06-12", "months ago": "PAST_REF ../2019-06-12",
            "decades ago": "PAST_REF ../2019-06-12", "weeks ago": "PAST_REF ../2019-06-12",
            "hours ago": "PAST_REF ../2019-06-12",
        },
    ),
    Rule("long_ago", "(long|a long time|a while|some time|sometime|a short time|not long) ago", vague("PAST_REF"),
        examples={
            "long ago": "PAST_REF ../2019-06-12", "not long ago": "PAST_REF ../2019-06-12",
            "a long time ago": "PAST_REF ../2019-06-12", "some time ago": "PAST_REF ../2019-06-12",
        },
    ),
    Rule("from_now", "{n} {unit} (from now|hence|from today)", counted_shift(1, "now"),
        examples={
            "two weeks from now": "2019-W26", "three years from now": "2022", "a month from now": "2019-07",
            "five days from today": "2019-06-17", "ten years hence": "2029", "a year from now": "2020",
        },
    ),
    Rule("weeks_time", "{n} {unit}' time|a {plain_unit:unit}'s time",
        lambda w: counted_shift(1, "now")({**w, "n": w.get("n") or "a"}),
        examples={
            "in two weeks' time": "2019-W26", "in a month's time": "2019-07", "in three years' time": "2022",
        },
    ),
    Rule("last_weekday", "last {fullday:weekday}", part("weekday", -1),
        examples={
            "last Monday": "2019-06-10", "last Tuesday": "2019-06-11", "last Wednesday": "2019-06-05",
            "last Thursday": "2019-06-06", "last Friday": "2019-06-07", "last Saturday": "2019-06-08",
            "last Sunday": "2019-06-09",
        },
    ),
    Rule("weekday_last", "{fullday:weekday} last", part("weekday", -1),
        unless_before=r"\s(?:week|weekend|month|year|night|summer|winter|spring|autumn|fall)\b",
        examples={
            "On Sunday last she called him in.": "2019-06-09", "on Wednesday last": "2019-06-05",
        },
    ),
    Rule("next_weekday", "next {fullday:weekday}", part("weekday", 1, far=True),
        examples={
            "next Monday": "2019-06-17", "next Tuesday": "2019-06-18", "next Wednesday": "2019-06-19",
            "next Thursday": "2019-06-20", "next Friday": "2019-06-14", "next Saturday": "2019-06-15",
            "next Sunday": "2019-06-16",
        },
    ),
    Rule("this_past_weekday", "this past {fullday:weekday}", part("weekday", -1),
        examples={
            "this past Saturday": "2019-06-08",
        },
    ),
    Rule("this_weekday", "this[ coming] {fullday:weekday}", part("weekday", 0),
        examples={
            "this Monday": "2019-06-10", "this Friday": "2019-06-14", "this coming Sunday": "2019-06-16",
            "this Thursday": "2019-06-13",
        },
    ),
    Rule("short_weekday", "{weekday}", part("weekday"), alone=False),
    Rule("this_month_name_day", "this {month} {anyday:day}", _month_day(0),
        examples={
            "this August 2nd": "2019-08-02", "this May 5": "2019-05-05",
        },
    ),
    Rule("last_month_name_day", "(last|this past) {month} {anyday:day}", _month_day(-1),
        examples={
            "last May 20": "2019-05-20", "last Dec. 3": "2018-12-03", "last October 23": "2018-10-23",
        },
    ),
    Rule("last_month_name", "[this ](last|past) {month}", part("month", -1),
        examples={
            "last May": "2019-05", "last June": "2018-06", "last September": "2018-09", "last December": "2018-12",
            "this past March": "2019-03", "last August": "2018-08", "He was hurt last November.": "2018-11",
            "She won last March.": "2019-03", "It sank last July.": "2018-07",
        },
    ),
    Rule("next_month_name", "(next|[this ]coming) {month}", part("month", 1),
        examples={
            "next May": "2020-05", "next June": "2020-06", "next September": "2019-09", "next January": "2020-01",
            "this coming July": "2019-07", "next March": "2020-03", "They will marry next June.": "2020-06",
            "It shuts next January.": "2020-01", "The term begins next September.": "2019-09",
        },
    ),
    Rule("this_month_name", "this {month}", part("month", 0),
        examples={
            "this May": "2019-05", "this June": "2019-06", "this September": "2019-09", "this December": "2019-12",
        },
    ),
    Rule("weekday", "{fullday:weekday}", part("weekday"), unless_after=_NAMED_DAYS,
        unless_before=r"s\b|\s(?:school|schools|harbor|addams|weld|roast)\b",
        examples={
            "He resigned on Monday.": "2019-06-10", "She arrived Tuesday.": "2019-06-11",
            "They met on Wednesday.": "2019-06-12", "It broke down Thursday.": "2019-06-06",
            "He was freed on Friday.": "2019-06-07", "The shop burned on Saturday.": "2019-06-08",
            "They prayed on Sunday.": "2019-06-09", "He will resign on Monday.": "2019-06-17",
            "She is due to arrive Tuesday.": "2019-06-18", "They are to meet Wednesday.": "2019-06-12",
            "It will open on Thursday.": "2019-06-13", "He is expected to be freed on Friday.": "2019-06-14",
            "The shop is set to close on Saturday.": "2019-06-15", "They plan to march on Sunday.": "2019-06-16",
            "Monday's vote": "2019-06-17", "the Friday deadline": "2019-06-07", "Thursday": "2019-06-06",
            "by Tuesday": "2019-06-18", "until Saturday": "2019-06-15", "as early as Monday": "2019-06-17",
            "no later than Friday": "2019-06-14", "as soon as Sunday": "2019-06-16",
            "The minister said Monday that he will quit.": "2019-06-10",
            "She told reporters on Friday that talks would resume.": "2019-06-07",
            "He said the plant will reopen on Monday.": "2019-06-17",
            "The union said it would strike on Thursday.": "2019-06-13",
            "Talks were postponed until Tuesday.": "2019-06-18", "The hearing was adjourned to Friday.": "2019-06-14",
            "On Tuesday, the committee voted.": "2019-06-11", "On Tuesday, the committee will vote.": "2019-06-18",
            "early Friday": "2019-06-07 START", "from Monday to Friday": "2019-06-10; 2019-06-07",
            "Rain is forecast for Thursday.": "2019-06-06", "The strike was called off on Thursday.": "2019-06-06",
            "Voters go to the polls on Sunday.": "2019-06-16", "Schools reopen Monday.": "2019-06-17",
            "The summit ended on Saturday.": "2019-06-08", "The ferry leaves on Friday.": "2019-06-14",
            "She said on Tuesday she had not been told.": "2019-06-11",
            "The jury could decide by Friday.": "2019-06-14", "He must pay by Monday.": "2019-06-17",
            "The envoy left on Sunday and should be back by Thursday.": "2019-06-09; 2019-06-13",
        },
        not_examples=(
            "Week Street shop", "a weak week-kneed man", "The Weekly Standard editor", "Sunday school teachers",
            "Man Friday", "Friday Harbor is small.", "Ruby Tuesday closed.", "Bloody Sunday killers",
            "Wednesday Addams smiled.", "Tuesday Weld acted.", "Super Tuesday states", "Black Monday traders",
            "Good luck on Fridaynight Ltd", "weakly",
        ),
    ),
    Rule("weeks_before_weekday", "{n} (week|weeks) ago[ on] {fullday:weekday}", _weeks_from_weekday(-1),
        examples={
            "a week ago Monday": "2019-06-03", "He quit two weeks ago Friday.": "2019-05-24",
            "a week ago on Tuesday": "2019-06-04",
        },
    ),
    Rule("weeks_from_weekday", "{n} (week|weeks) from {fullday:weekday}|(a|one) week on {fullday:weekday}",
        _weeks_from_weekday(1), unless_before="'",
        unless_after=r"\b(?:for|last|lasts|lasted|spent|spend|over|in|within|after)\s",
        examples={
            "a week from Friday": "2019-06-21", "two weeks from Saturday": "2019-06-29",
            "It opens a week on Monday.": "2019-06-24",
        },
    ),
    Rule("weekday_week", "{fullday:weekday} week", _weeks_from_weekday(1), only_after=r"\b(?:on|until|till|by)\s",
        unless_before=r"-|\s[a-z]",
        examples={
            "It opens on Friday week.": "2019-06-21", "until Monday week": "2019-06-24",
        },
    ),
    Rule("week_of", "the week (of|ending|beginning|ended|starting) {month} {anyday:day}", _week_of,
        examples={
            "the week of May 20": "2019-W21", "the week ending June 7": "2019-W23", "the week of March 6": "2019-W10",
            "the week beginning July 1": "2019-W27",
        },
    ),
)
# fmt: on
TRIGGERS = frozenset(("today", "yesterday", "tomorrow", "tonight", "ago", "hence"))
