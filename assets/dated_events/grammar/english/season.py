"""Seasons and holidays: last spring, the summer of 1916, Christmas, Thanksgiving Day."""

from assets.dated_events.forms import Form, Part, Shift
from assets.dated_events.grammar.english import lexicon
from assets.dated_events.grammar.english.readings import Reading, part, year_of
from assets.dated_events.grammar.patterns import any_of
from assets.dated_events.grammar.rules import Rule, Words

_SEASONAL = "training break water roll camp festival games olympics olympic palace school offensive house home sports line collection season semester"
_NOT_A_SEASON = rf"\s(?:of\s(?!\d|nineteen|eighteen|two\sthousand|this|last|next|that|the\s(?:year|same))|{any_of(_SEASONAL)}\b)|-|\s(?-i:[A-Z])"
_NOT_A_HOLIDAY = rf"\s{any_of('island carol carols tree trees card cards pudding massacre bombing bombings uprising rising offensive eggs bunny')}\b|-"


def _season(w: Words) -> int:
    return lexicon.SEASONS[(w["season"] or "").lower()]


def _holiday(w: Words) -> int:
    return lexicon.HOLIDAY_NAMES[" ".join((w["holiday"] or "").lower().replace("’", "'").split())]


def _season_of_year(w: Words) -> Form | None:
    return Part("season", _season(w), year_of(w.get("year") or w.get("shortyear")))


def _that_season(step: int) -> Reading:
    return lambda w: Part("season", _season(w), Shift("year", step, "focus"))


def _holiday_of_year(w: Words) -> Form | None:
    return Part("holiday", _holiday(w), year_of(w["year"]))


# fmt: off
RULES = (
    Rule("season_of_year", "[the ]{season}[,][ of][ the year] ({year}|{shortyear})", _season_of_year),
    Rule("season_of_years", "[the ]{season}[ of] {y:year}(-|–|/){tail}", _season_of_year),
    Rule("last_season", "(last|this past|the past|this last) {season}", part("season", -1)),
    Rule("next_season", "(next|this coming|the coming) {season}", part("season", 1)),
    Rule("this_season", "this {season}", part("season", 0), unless_before=_NOT_A_SEASON),
    Rule("that_season", "(that|the same) {season}", _that_season(0), unless_before=_NOT_A_SEASON),
    Rule("following_season", "the (following|next) {season}", _that_season(1)),
    Rule("the_season", "the {season}", part("season"), unless_before=_NOT_A_SEASON,
         only_after=r"\b(?:in|during|by|throughout|of|until|since|through|over|for|into|early|late)\s(?:early\s|late\s)?"),
    Rule("bare_season", "{season1:season}", part("season"), unless_before=_NOT_A_SEASON,
         only_after=r"\b(?:in|by|since|until|early|late|mid|through|and|or)[\s-]"),
    Rule("holiday", "{holiday}", part("holiday"), unless_before=_NOT_A_HOLIDAY),
    Rule("last_holiday", "last {holiday}", part("holiday", -1)),
    Rule("next_holiday", "(next|this coming) {holiday}", part("holiday", 1)),
    Rule("this_holiday", "this {holiday}", part("holiday", 0)),
    Rule("holiday_of_year", "{holiday}[,][ of] {year}", _holiday_of_year),
)
# fmt: on
TRIGGERS: frozenset[str] = frozenset()
