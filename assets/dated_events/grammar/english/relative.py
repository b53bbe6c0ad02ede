"""Dates that count from another date: yesterday, last week, two years ago, the following day, the year before.

Here: what is counted from the day of publication or from the date the text has reached. Not here: stretches that roll
("the past two weeks", ``duration``).
"""

from assets.dated_events.forms import Form, Length, Moment, Part, Shift, Vague
from assets.dated_events.grammar.english import lexicon
from assets.dated_events.grammar.english.readings import (
    Reading,
    counted_shift,
    day_of_month,
    day_part,
    length,
    part,
    shift,
    unit_shift,
    vague,
)
from assets.dated_events.grammar.patterns import any_of
from assets.dated_events.grammar.rules import Rule, Words

_COMPARED = (
    rf"(?:\b{any_of('share million billion thousand percent cents from than with to quarter period')}|%|\d|[.\n])[,)]?\s"
)
"""In front of "a year earlier" where figures are compared with those of the same period a year before."""
_EVENT_FOLLOWS = r"\s(?!(?:and|but|in|at|with|when|to|was|were|had|he|she|it|they)\b)\w"
_CLAUSE = r"\s(?:of|that|when|ended|ending|to|before|after|is|he|she|they|i|we|you|it)\b|-"
_NAMED_DAYS = r"\b(?:black|bloody|ash|good|palm|easter|super|man)\s"


def _ago(w: Words) -> Form | None:
    form = counted_shift(-1, "now")(w)
    return form if isinstance(form, Shift) else Vague("PAST_REF")


def _year_ago_period(w: Words) -> Form | None:
    return Shift("year", -1, "period", to="quarter" if (w.get("unit") or "").lower() == "quarter" else None)


def _comparison(_: Words) -> Form | None:
    return Shift("year", -1, "period")


def _round_event(w: Words) -> Form | None:
    return Shift(lexicon.unit(w["unit"] or ""), 0, "event")


def _week_of(w: Words) -> Form | None:
    day = day_of_month(w)
    return Shift("week", 0, of=day) if isinstance(day, Part) else day


def _last_month_day(w: Words) -> Form | None:
    day = day_of_month(w)
    return Part("day", day.index, Part("month", lexicon.month(w["month"] or ""), step=-1)) if isinstance(day, Part) else day


def _nth(w: Words) -> Form | None:
    word = (w.get("ordinal") or "last").lower()
    nth = -1 if word in ("last", "final", "closing") else 1 if word == "opening" else lexicon.ordinal(word)
    if w.get("weekday"):
        return Part("weekday", lexicon.weekday(w["weekday"] or ""), nth=nth)
    return Part(lexicon.unit(w["unit"] or ""), nth)


def _weekday_from_focus(step: int) -> Reading:
    return lambda w: Part("weekday", lexicon.weekday(w["weekday"] or ""), step=step, origin="focus")


def _night(count: int) -> Reading:
    return lambda _: Moment("NI", Shift("day", count))


def _year_ended(_: Words) -> Form | None:
    return Length("P1Y", 1, "year")


# fmt: off
RULES = (
    Rule("today", "today", shift("day", 0), unless_before=r"['’]s\s(?:world|society|youth|standards)"),
    Rule("yesterday", "yesterday", shift("day", -1)),
    Rule("tomorrow", "tomorrow", shift("day", 1)),
    Rule("day_before_yesterday", "[the ]day before yesterday", shift("day", -2)),
    Rule("day_after_tomorrow", "[the ]day after tomorrow", shift("day", 2)),
    Rule("tonight", "tonight", _night(0)),
    Rule("last_night", "last (night|evening)", _night(-1)),
    Rule("this_part_of_day", "this {daypart}", day_part()),
    Rule("last_unit", "[the ]last {unit1:unit}", unit_shift(-1)),
    Rule("next_unit", "next {unit1:unit}", unit_shift(1)),
    Rule("the_next_unit", "the next {unit1:unit}[ or so]", unit_shift(1, "focus")),
    Rule("coming_unit", "[the |this ](coming|upcoming) {unit1:unit}", unit_shift(1)),
    Rule("this_unit", "this {unit1:unit}", unit_shift(0)),
    Rule("current_unit", "the (current|present|running) {unit1:unit}", unit_shift(0)),
    Rule("previous_unit", "[the |that ](previous|preceding|prior) {unit1:unit}", unit_shift(-1, "focus")),
    Rule("following_unit", "[the ](following|ensuing|subsequent) {unit1:unit}", unit_shift(1, "focus")),
    Rule("same_unit", "(that same|the same|that very|the very same) {unit1:unit}", unit_shift(0, "focus")),
    Rule("that_unit", "that {unit2:unit}", unit_shift(0, "focus")),
    Rule("unit_before", "the {unit1:unit} (before|earlier)", unit_shift(-1, "focus"), unless_before=_EVENT_FOLLOWS),
    Rule("unit_after", "the {unit1:unit} (after|later|thereafter)", unit_shift(1, "focus"), unless_before=_EVENT_FOLLOWS),
    Rule("unit_round_event", "the {unit1:unit}", _round_event, unless_before=r"(?!\s(?:before|after)\s\w)"),
    Rule("unit_before_last", "the {unit1:unit} before last", unit_shift(-2)),
    Rule("unit_after_next", "the {unit1:unit} after next", unit_shift(2)),
    Rule("nth_unit", "[the ]({ordinal}|{lasting:ordinal}) ({unit1:unit}|{fullday:weekday})", _nth, alone=False),
    Rule("year_earlier", "(a|one) year (earlier|ago|before)", _comparison, only_after=_COMPARED, unless_before=r"\s(?:the|he|she)\b"),
    Rule("ago", "{n} {unit} ago", _ago),
    Rule("or_so_ago", "{n} {unit} or so ago", _ago, mod="APPROX"),
    Rule("some_ago", "[a ]{some:n}[ or so] {unit} ago", _ago),
    Rule("units_ago", "{unit3:unit} ago", vague("PAST_REF")),
    Rule("long_ago", "(long|a long time|a while|some time|sometime|a short time|not long) ago", vague("PAST_REF")),
    Rule("from_now", "{n} {unit} (from now|hence|from today)", counted_shift(1, "now")),
    Rule("weeks_time", "{n} {unit}' time|a {unit2:unit}'s time", lambda w: counted_shift(1, "now")({**w, "n": w.get("n") or "a"})),
    Rule("units_later", "({n}|{some:n}) {unit} (later|afterward|afterwards|thereafter)", counted_shift(1, "focus"),
         unless_before=r"\sthan\b"),
    Rule("units_before", "({n}|{some:n}) {unit} before", counted_shift(-1, "focus"), unless_before=_EVENT_FOLLOWS + r"|\s?[\"“'‘]\w"),
    Rule("units_after", "({n}|{some:n}) {unit} after", counted_shift(1, "focus"), unless_before=_EVENT_FOLLOWS + r"|\s?[\"“'‘]\w"),
    Rule("units_earlier", "({n}|{some:n}) {unit} (earlier|previously|beforehand)", counted_shift(-1, "focus"),
         unless_before=r"\sthan\b"),
    Rule("year_earlier_figure", "(year-earlier|year-ago)", _comparison),
    Rule("year_earlier_period", "[the ][comparable |corresponding |same ](year-earlier|year-ago) [{ordinal4:ordinal}~]{period:unit}",
         _year_ago_period),
    Rule("year_earlier_months", "[the ](year-earlier|year-ago) {n} {unit}", length()),
    Rule("period_last_year", "the (corresponding|same|comparable|year-ago|year-earlier) (period|quarter) "
         "(last year|a year ago|a year earlier|of last year|in the previous year|the previous year|the year before)", _comparison),
    Rule("last_weekday", "last {fullday:weekday}", part("weekday", -1)),
    Rule("next_weekday", "next {fullday:weekday}", part("weekday", 1)),
    Rule("this_past_weekday", "this past {fullday:weekday}", part("weekday", -1)),
    Rule("this_weekday", "this[ coming] {fullday:weekday}", part("weekday", 0)),
    Rule("previous_weekday", "the (previous|preceding|prior) {fullday:weekday}", _weekday_from_focus(-1)),
    Rule("following_weekday", "the (following|next) {fullday:weekday}", _weekday_from_focus(1)),
    Rule("last_month_name_day", "(last|this past) {month} {anyday:day}", _last_month_day),
    Rule("last_month_name", "[this ](last|past) {month}", part("month", -1)),
    Rule("next_month_name", "(next|[this ]coming) {month}", part("month", 1)),
    Rule("this_month_name", "this {month}", part("month", 0)),
    Rule("weekday", "{fullday:weekday}", part("weekday"), unless_after=_NAMED_DAYS, unless_before=r"s\b"),
    Rule("following_day_part", "the (next|following) {daypart}", day_part(1, "focus")),
    Rule("that_day_part", "(that|the same|that same) {daypart}", day_part(0, "focus")),
    Rule("previous_day_part", "the previous {daypart}", day_part(-1, "focus")),
    Rule("the_unit", "the {unit4:unit}", unit_shift(0, "here"), unless_before=_CLAUSE),
    Rule("the_weekend", "the weekend", lambda _: Part("weekend", 1), unless_before=r"\s(?:of|that|before|after)\b|-"),
    Rule("year_ended", "the [fiscal |financial ]year", _year_ended,
         only_after=r"\b(?:for|in|of|during)\s", unless_before=r"(?!\s(?:ended|ending|that\sended|to)\s)"),
    Rule("week_of", "the week (of|ending|beginning|ended|starting) {month} {anyday:day}", _week_of),
    Rule("full_year", "the (full|whole|entire) {unit4:unit}", unit_shift(0, "here")),
    Rule("year_end", "[the ](year-end|year end|year's end|end of year|end-year)", shift("year", 0, "here"), mod="END"),
    Rule("then", "then", shift("day", 0, "focus"), only_after=r"\b(?:since|until|till|by|before|from)\s"),
)
# fmt: on
TRIGGERS = frozenset(("today", "yesterday", "tomorrow", "tonight", "ago", "hence", "later", "earlier", "then"))
