"""Dates that count from another date: yesterday, last week, two years ago, the following day, the year before.

Here: what is counted from the day of publication or from the date the text has reached. Not here: lengths of time that
only roll ("the past two weeks", ``duration``).
"""

from assets.dated_events.forms import Form, Length, Moment, Part, Shift, Vague
from assets.dated_events.grammar.english import lexicon
from assets.dated_events.grammar.english.readings import counted_shift, day_of_month, day_part, length, part, shift, unit_shift
from assets.dated_events.grammar.rules import Rule, Words

_COMPARED = r"(?:\b(?:share|million|billion|thousand|percent|cents|from|than|with|to|quarter|period)|%|\d|[.\n])[,)]?\s"
_GOES_ON = r"\s(?!and\b|but\b|in\b|at\b|with\b|when\b|to\b|was\b|had\b)\w"
_END = r"(?=\s*(?:[.,;:!?)\"”']|--|$)|\s(?:and|but|when|in|at|on|by|to|with|was|were|had|he|she|it|they|the|a|for|from)\b)"


def _ago_with_rest(w: Words) -> Form | None:
    form = counted_shift(-1, "now")(w)
    return form if isinstance(form, Shift) else Vague("PAST_REF")


def _weekday_of_week(count: int) -> "object":
    return lambda w: Part("weekday", lexicon.weekday(w["weekday"] or ""), Shift("week", count))


def _year_ago_period(w: Words) -> Form | None:
    unit = (w.get("unit") or "period").lower()
    return Shift("year", -1, "period", to="quarter" if unit == "quarter" else None)


def _comparison(w: Words) -> Form | None:
    return Shift("year", -1, "period")


def _before_or_after(sign: int) -> "object":
    return unit_shift(sign, "focus")


def _that_day_part(step: int) -> "object":
    return day_part(step, "focus")


RULES = (
    Rule("today", "today", shift("day", 0), unless_before=r"['’]s\s(?:world|society|youth|standards)"),
    Rule("yesterday", "yesterday", shift("day", -1)),
    Rule("tomorrow", "tomorrow", shift("day", 1)),
    Rule("day_before_yesterday", "the day before yesterday", shift("day", -2)),
    Rule("day_after_tomorrow", "the day after tomorrow", shift("day", 2)),
    Rule("tonight", "tonight", lambda _: Moment("NI", Shift("day", 0))),
    Rule("last_night", "last (night|evening)", lambda _: Moment("NI", Shift("day", -1))),
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
    Rule("unit_before", "the {unit1:unit} (before|earlier)", unit_shift(-1, "focus"), unless_before=_GOES_ON),
    Rule("unit_after", "the {unit1:unit} (after|later|thereafter)", unit_shift(1, "focus"), unless_before=_GOES_ON),
    Rule("unit_round_event", "the {unit1:unit}", lambda w: Shift(lexicon.unit(w["unit"] or ""), 0, "event"), unless_before=r"(?!\s(?:before|after)\s\w)"),
    Rule("unit_before_last", "the {unit1:unit} before last", unit_shift(-2)),
    Rule("unit_after_next", "the {unit1:unit} after next", unit_shift(2)),
    Rule("year_earlier", "(a|one) year (earlier|ago|before)", _comparison, only_after=_COMPARED),
    Rule("ago", "{n} {unit} ago", _ago_with_rest),
    Rule("or_so_ago", "{n} {unit} or so ago", _ago_with_rest, mod="APPROX"),
    Rule("some_ago", "[a ]{some:n}[ or so] {unit} ago", _ago_with_rest),
    Rule("units_ago", "{unit3:unit} ago", lambda _: Vague("PAST_REF")),
    Rule("long_ago", "(long|a long time|a while|some time|sometime|a short time) ago", lambda _: Vague("PAST_REF")),
    Rule("from_now", "{n} {unit} (from now|hence)", counted_shift(1, "now")),
    Rule("from_today", "{n} {unit} from today", counted_shift(1, "now")),
    Rule("units_later", "({n}|{some:n}) {unit} (later|afterward|afterwards|thereafter)", counted_shift(1, "focus"), unless_before=r"\s(?:than|the)\b"),
    Rule("units_earlier", "({n}|{some:n}) {unit} (earlier|previously|beforehand)", counted_shift(-1, "focus"), unless_before=r"\sthan\b"),
    Rule("year_earlier_figure", "(year-earlier|year-ago)", _comparison),
    Rule("year_earlier_period", "[the ][comparable |corresponding |same ](year-earlier|year-ago) [{ordinal4:ordinal}~]{period:unit}", _year_ago_period),
    Rule("year_earlier_months", "[the ](year-earlier|year-ago) {n} {unit}", length()),
    Rule("period_last_year", "the (corresponding|same|comparable|year-ago|year-earlier) (period|quarter) (last year|a year ago|a year earlier|of last year|in the previous year|the previous year|the year before)", _comparison),
    Rule("last_weekday", "last {fullday:weekday}", part("weekday", -1)),
    Rule("next_weekday", "next {fullday:weekday}", part("weekday", 1)),
    Rule("this_weekday", "this[ coming| past] {fullday:weekday}", part("weekday", 0)),
    Rule("previous_weekday", "the (previous|preceding|prior) {fullday:weekday}", part("weekday", -1)),
    Rule("following_weekday", "the (following|next) {fullday:weekday}", part("weekday", 1)),
    Rule("the_weekend", "the weekend", lambda _: Part("weekend", 1), unless_before=r"\s(?:of|that|before|after)\b|-"),
    Rule("year_ended", "the [fiscal |financial ]year", lambda _: Length("P1Y", 1, "year"), only_after=r"\b(?:for|in|of|during)\s", unless_before=r"(?!\s(?:ended|ending|that\sended|to)\s)"),
    Rule("week_of", "the week (of|ending|beginning|ended|starting) {month} {anyday:day}", lambda w: (d := day_of_month(w)) and Shift("week", 0, of=d)),
    Rule("last_month_name_day", "(last|this past) {month} {anyday:day}", lambda w: Part("day", int("".join(c for c in w["day"] or "" if c.isdigit())), Part("month", lexicon.month(w["month"] or ""), step=-1))),
    Rule("last_month_name", "[this ](last|past) {month}", part("month", -1)),
    Rule("next_month_name", "(next|[this ]coming) {month}", part("month", 1)),
    Rule("this_month_name", "this {month}", part("month", 0)),
    Rule("weekday", "{fullday:weekday}", part("weekday"), unless_after=r"\b(?:black|bloody|ash|good|palm|easter|super|man)\s", unless_before=r"s\b"),
    Rule("following_day_part", "the (next|following) {daypart}", _that_day_part(1)),
    Rule("that_day_part", "(that|the same) {daypart}", _that_day_part(0)),
    Rule("previous_day_part", "the previous {daypart}", _that_day_part(-1)),
    Rule("the_unit", "the {unit4:unit}", unit_shift(0, "here"), unless_before=r"\s(?:of|that|when|ended|ending|to|before|after|is|he|she|they|i|we|you|it)\b|-"),
    Rule("full_year", "the (full|whole|entire) {unit4:unit}", unit_shift(0, "here")),
    Rule("year_end", "[the ](year-end|year end|year's end|end of year|end-year)", lambda _: Shift("year", 0, "here"), mod="END"),
    Rule("then", "then", shift("day", 0, "focus"), only_after=r"\b(?:since|until|till|by|before|from)\s"),
)
TRIGGERS = frozenset("today yesterday tomorrow tonight night ago hence later earlier then".split())
