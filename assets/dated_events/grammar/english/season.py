"""Seasons and holidays: last spring, the summer of 1916, Christmas, Thanksgiving Day."""

from assets.dated_events.forms import Form, Part, Shift
from assets.dated_events.grammar.english import lexicon
from assets.dated_events.grammar.english.readings import part, year_of
from assets.dated_events.grammar.rules import Rule, Words


def _season_of_year(w: Words) -> Form | None:
    return Part("season", lexicon.SEASONS[(w["season"] or "").lower()], year_of(w.get("year") or w.get("shortyear")))


def _that_season(step: int) -> "object":
    return lambda w: Part("season", lexicon.SEASONS[(w["season"] or "").lower()], Shift("year", step, "focus"))


_WHAT = r"\s(?:of\s(?!\d|nineteen|eighteen|two\sthousand|this|last|next|the\s(?:year|same))|training|break|water|roll|camp|festival|games|olympics|olympic|palace|school|offensive|house|home|sports|line|collection)\b|-|\s(?-i:[A-Z])"

RULES = (
    Rule("season_of_year", "[the ]{season}[,][ of][ the year] ({year}|{shortyear})", _season_of_year),
    Rule("last_season", "(last|this past|the past|this last) {season}", part("season", -1)),
    Rule("next_season", "(next|this coming|the coming) {season}", part("season", 1)),
    Rule("this_season", "this {season}", part("season", 0)),
    Rule("that_season", "(that|the same) {season}", _that_season(0)),
    Rule("following_season", "the (following|next) {season}", _that_season(1)),
    Rule("the_season", "the {season}", part("season"), only_after=r"\b(?:in|during|by|throughout|of|until|since|through|over|for|into)\s(?:early\s|late\s)?", unless_before=_WHAT),
    Rule("bare_season", "{season1:season}", part("season"), only_after=r"\b(?:in|by|since|until|early|late|mid|through)[\s-]", unless_before=_WHAT),
    Rule("holiday", "{holiday}", part("holiday"), unless_before=r"\s(?:island|carol|tree|trees|card|cards|pudding|parade\sfloat|bombings?)\b"),
    Rule("last_holiday", "last {holiday}", part("holiday", -1)),
    Rule("next_holiday", "(next|this coming) {holiday}", part("holiday", 1)),
    Rule("this_holiday", "this {holiday}", part("holiday", 0)),
    Rule("holiday_of_year", "{holiday} {year}", lambda w: Part("holiday", lexicon.HOLIDAY_NAMES[" ".join((w["holiday"] or "").lower().replace("’", "'").split())], year_of(w["year"]))),
)
TRIGGERS = frozenset(())
