"""Lengths of time: two weeks, the past three years, half an hour, a five-day visit.

Here: how long, and stretches that roll up to or from the day counted from. Not here: points counted in units
(``relative``), repeated times (``repeated``).
"""

from assets.dated_events.forms import Form, Length, length_value
from assets.dated_events.grammar.english import lexicon
from assets.dated_events.grammar.english.readings import Reading, length, vague
from assets.dated_events.grammar.patterns import any_of
from assets.dated_events.grammar.rules import Rule, Words

_A_RATE = "million billion thousand hundred dozen time times once twice thrice percent cents dollars pounds euros barrels tons people jobs cars miles each share"
_PER = rf"(?:[$£€]\s?[\d.,]+|%|\b(?:{any_of(_A_RATE)}|\d[\d.,]*|[a-z]{{3,}}s))\s"
_LASTED = "for in within over after took take takes taking last lasted lasting spent spend many the these those by during through than wait waited waiting until following of"
_NOT_AGE = r"-olds?\b|\sold\b|\sof\sage\b"
_WHOLE = (
    "more |full |straight |consecutive |whole |additional |further |long |business |working |trading |calendar |fiscal |short "
    "|entire |successive |days and |solid "
)


def _half(w: Words) -> Form | None:
    unit = lexicon.unit(w["unit"] or "")
    known = {"hour": "PT30M", "day": "PT12H", "decade": "P5Y", "century": "P50Y", "year": "P6M", "minute": "PT30S"}
    return Length(known.get(unit, length_value(0.5, unit)), 0.5, unit)


def _and_a_half(w: Words) -> Form | None:
    count, unit = lexicon.number(w["n"] or ""), lexicon.unit(w["unit"] or "")
    if count is None:
        return None
    smaller = {"hour": "PT{:g}H30M", "minute": "PT{:g}M30S", "year": "P{:g}Y6M"}.get(unit)
    return Length(smaller.format(count) if smaller else length_value(count + 0.5, unit), count + 0.5, unit)


def _lower_of_two(w: Words) -> Form | None:
    return length()({**w, "n": w["low"]})


def _one(back: int = 0) -> Reading:
    return lambda w: length(back)({**w, "n": "one"})


def _counted(back: int) -> Reading:
    return lambda w: length(back)(w) if w.get("n") else None


def _uncounted(w: Words) -> Form | None:
    unit = lexicon.unit(w["unit"] or "")
    return Length(length_value(None, unit), None, unit)


def _while(_: Words) -> Form | None:
    return Length("PXX", None, "year")


# fmt: off
RULES = (
    Rule("length", f"[the |these |those |another ]({{n}}|{{some:n}}) [{_WHOLE}]{{length_unit:unit}}", length(),
         unless_before=_NOT_AGE + r"|\sa\s(?:day|week)\b|-\w"),
    Rule("one_day", "one day", vague("FUTURE_REF"), only_after=r"\b(?:will|would|may|might|could|can)\s"),
    Rule("one_unit", "(a|an|one|a full|an entire|a whole|another|a single) {length_unit1:unit}", _one(),
         unless_after=_PER, unless_before=r"\s(?:old|of\sage)\b|\slater\b|-"),
    Rule("hyphened_length", "({n}|{some:n})-{length_unit2:unit}[-long]", length(), unless_before=_NOT_AGE),
    Rule("length_period", "(a|the) {n}-{length_unit2:unit} (period|span|stretch)", length()),
    Rule("length_old", "{n}-{unit5:unit}-old", length()),
    Rule("years_old", "{unit3:unit}-(old|long)", _uncounted),
    Rule("day_long", "{unit2:unit}~long", _one()),
    Rule("past_length", "[the |these |this ](past|last|previous|preceding|prior|latest)[ {some:n}| {n}] {unit}[ or so]", _counted(-1)),
    Rule("next_length", "[the |these ](next|coming|following)[ {some:n}| {n}] {unit}[ or so]", _counted(1)),
    Rule("past_unit", "[the ]past {unit7:unit}", _one(-1)),
    Rule("first_length", "[the ](first|final|opening|last) ({n}|{some:n}) {unit}", length()),
    Rule("units_ahead", "the {unit3:unit} (ahead|to come)", _uncounted),
    Rule("coming_units", "[the ](coming|next) {unit3:unit}", _uncounted),
    Rule("half_unit", "[a ]half(-| )[a |an ]{unit}", _half, unless_after=r"\b(?:first|second|last|third|other|and\sa|latter)[\s-]"),
    Rule("and_a_half", "{n} and a half {unit}", _and_a_half),
    Rule("unit_and_a_half", "{n} {unit} and a half", _and_a_half),
    Rule("figure_and_half", "{n} 1/2 {unit}", _and_a_half),
    Rule("length_range", "{number:low}[ ](-|–|to|or)[ ]{nto:n} {unit}", _lower_of_two, unless_before=_NOT_AGE),
    Rule("unit_or_two", "[a |an ]{unit} or (two|so|more)", _one()),
    Rule("units_or_units", "{unit3:unit} or {unit6:u2}", _uncounted),
    Rule("units_round_event", "{unit3:unit}", _uncounted,
         only_after=r"\b(?:the|in|just|only)\s", unless_before=r"(?!\s(?:before|after|following|since|leading)\s\w)"),
    Rule("units", "{unit3:unit}", _uncounted,
         only_after=rf"\b{any_of(_LASTED)}\s", unless_before=r"\sold\b|-|\s(?:later|earlier|before|after|of\sage)\b"),
    Rule("a_while", "a while|some time|a [fairly |rather |very ](long|short|lengthy|brief|considerable) (time|period|while)", _while,
         unless_before=r"\sago\b"),
)
# fmt: on
TRIGGERS = frozenset(("while", "time", "period", "half"))
