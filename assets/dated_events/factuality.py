"""Whether an event took place: from tense, modality, negation and conditions, and from the words that govern it.

After FactBank (Saurí and Pustejovsky, 2009), whose certainty and polarity travel down from the words above an event,
brought to the six classes of the table. Here: any event, and nouns. Not here: verbs (``verb_factuality``), and when it
took place.
"""

from assets.dated_events.clauses import (
    calls_off,
    charging,
    is_negated,
    is_open,
    is_short_of,
    is_told_of,
    rules_out,
    verb_group,
)
from assets.dated_events.events import Trigger
from assets.dated_events.lexicon import modality, nouns, verbs, words
from assets.dated_events.nominal import due_to_begin, is_reason, is_risked, is_said_possible, is_wished
from assets.dated_events.parsing import Parse
from assets.dated_events.verb_factuality import (
    FACTUAL,
    is_definite,
    is_denied_noun,
    is_denied_report,
    is_left_open,
    none_of,
    of_verb,
    words_of,
)

_GOES_ON_WITH = (verbs.ASPECT_GO_ON - {"go", "keep"}) | {"resume"}
"""Verbs whose subject or object has been there before."""
_MADE = nouns.REPORT_NOUNS | modality.OFFERS
"""What has been made, also where it is rejected."""
_SOMEBODYS = (nouns.OF_ACTOR - nouns.AT_A_DAY) | nouns.DECIDED
_COMES_ABOUT = verbs.ASPECT_BEGIN | verbs.HAPPEN | words("break erupt flare")
_CHARGES = modality.CHARGES | {"count"}


def factuality(parse: Parse, trigger: Trigger, headline: bool = False) -> str:
    """One of ``table.FACTUALITIES`` for an event of a sentence; a headline's present tense tells what happened."""
    found = _noun(parse, trigger.head) if trigger.nominal else of_verb(parse, trigger.head)
    if trigger.noun is not None and found in FACTUAL and none_of(parse, trigger.noun):
        return "denied"
    return "happened" if headline and found == "ongoing" else found


def _charged_with(parse: Parse, preposition: int) -> str | None:
    """The status of what somebody is charged with or cleared of by a noun: "accused of fraud"."""
    verb = charging(parse, preposition)
    if parse.lemmas[verb] in _CHARGES and parse.deps[verb] == "pobj":
        cleared = parse.heads[parse.heads[verb]]
        return "denied" if parse.lemmas[cleared] in modality.CLEARED else None  # "acquitted on a charge of bribery"
    if parse.lower[preposition] not in ("of", "with") or not parse.tags[verb].startswith("VB"):
        return None
    if parse.lemmas[verb] in modality.CLEARED and parse.lower[preposition] == "of":
        return "denied"
    return "possible" if parse.lemmas[verb] in verbs.ACCUSE else None


def _noun(parse: Parse, noun: int) -> str:
    first = _first_of_list(parse, noun)
    return _by_itself(parse, noun) or _behind_preposition(parse, noun, first) or _under_verb(parse, noun, first)


def _by_itself(parse: Parse, noun: int) -> str | None:
    """What the words of a noun's own phrase say, or that it is called off or only fallen short of."""
    if none_of(parse, noun):
        return "denied"
    marks = words_of(parse, noun, "amod", "compound", "nmod", "advmod")
    called_off = _called_off(parse, noun)
    if called_off is not None and calls_off(parse, parse.heads[_first_of_list(parse, noun)], noun):
        return called_off  # also a planned visit and a possible strike
    begins = parse.lemmas[parse.heads[noun]] in _COMES_ABOUT
    if parse.deps[noun] == "nsubj" and not begins and is_short_of(parse, parse.heads[noun]):
        return "happened"  # "an injury almost ended her career"
    if marks & modality.PERHAPS or marks & modality.LIKELY or is_said_possible(parse, noun) or is_risked(parse, noun):
        return "possible"
    if marks & modality.COMING or due_to_begin(parse, noun) is not None:
        return "expected"
    if called_off is not None:
        return called_off
    return "happened" if marks & modality.GONE_BY or is_told_of(parse, noun) or is_wished(parse, noun) else None


def _behind_preposition(parse: Parse, noun: int, first: int) -> str | None:
    if parse.deps[first] != "pobj":
        return None
    signal = parse.heads[first]
    if is_left_open(parse, first):
        return "happened"
    if (charged := _charged_with(parse, signal)) is not None:
        return charged
    if parse.lower[signal] in ("without", "despite") and not is_definite(parse, noun):
        return "denied" if parse.lower[signal] == "without" else "happened"
    wanted = parse.heads[signal]
    if parse.lower[signal] == "for" and parse.lemmas[wanted] == "want" and parse.child(wanted, "auxpass") is not None:
        return "possible"  # "is wanted for murder"
    opens = parse.lower[signal] == "without" and is_open(parse, parse.heads[signal])
    return "hypothetical" if opens else None  # "without the sale it may have to close"


def _under_verb(parse: Parse, noun: int, first: int) -> str:
    """What the word above says, ``first`` being the first noun of the list that a noun is in."""
    dep = parse.deps[first]
    above = parse.heads[parse.heads[first]] if dep == "pobj" else parse.heads[first]
    if (said := _said_of(parse, noun, above, dep)) is not None:
        return said
    if parse.lemmas[above] in modality.HELD_OUT and parse.tags[above].startswith("VB") and _is_held_out(parse, first):
        governing = of_verb(parse, above)
        return "expected" if governing in FACTUAL else governing
    if not parse.tags[above].startswith("VB") or (is_definite(parse, noun) and parse.lemmas[above] not in verbs.ASPECT):
        return "happened" if is_reason(parse, noun) else _held_out(parse, above)
    if (parse.lemmas[above] in verbs.DENY and dep != "pobj") or parse.lemmas[above] in verbs.ACCUSE:
        return "denied" if parse.lemmas[above] in verbs.DENY else "possible"
    governing = of_verb(parse, above)
    ended = parse.lemmas[above] in verbs.ASPECT_END and dep == "dobj" and is_definite(parse, noun)
    if ended and governing == "denied":
        return "happened"  # "ruled out an order to end the stoppage"
    if ended and governing == "expected" and parse.lemmas[noun] in nouns.LASTING:
        return "ongoing"  # "met to end the war"
    again = parse.lemmas[above] == "resume" and verb_group(parse, above).modal is not None  # "it would resume"
    if parse.lemmas[above] in _GOES_ON_WITH and is_definite(parse, noun) and dep in ("dobj", "nsubj") and not again:
        goes_on = dep == "nsubj" and governing in ("expected", "ongoing") and parse.lemmas[above] != "resume"
        return "ongoing" if goes_on else "happened"  # "if the shelling resumes", "the dig will continue"
    if dep == "pobj" and parse.lower[parse.heads[first]] == "after" and governing == "ongoing":
        return "happened"
    return governing if dep in ("dobj", "nsubjpass", "attr", "pobj", "nsubj", "conj") else "happened"


def _said_of(parse: Parse, noun: int, above: int, dep: str) -> str | None:
    """What verbs of ruling out, denying, wanting and fearing say of a noun."""
    lemma, denied = parse.lemmas[above], is_negated(parse, above)
    if lemma in _CHARGES and is_denied_report(parse, above):
        return "denied"  # "had denied 14 counts of theft"
    if dep in ("dobj", "nsubjpass") and rules_out(parse, above):
        return "possible" if denied else "denied"
    if is_denied_noun(parse, above):
        return "denied"
    if dep == "dobj" and denied and lemma in verbs.LOOKS_FORWARD and is_definite(parse, noun):
        return "happened"  # "did not want this strike"
    if dep == "dobj" and ((denied and lemma in verbs.DENY) or (lemma == "fear" and not is_definite(parse, noun))):
        return "possible"  # who has not denied a thing has not owned to it either
    done = parse.child(above, "dobj") if dep == "nsubj" else None
    return "happened" if done is not None and none_of(parse, done) else None  # "the eruption caused no damage"


def _called_off(parse: Parse, noun: int) -> str | None:
    """The status of what is prevented or called off.

    A match that rain halts, a dropped charge and a rejected claim had been there.
    """
    first = _first_of_list(parse, noun)
    dep, above = parse.deps[first], parse.heads[first]
    if dep == "dobj" and parse.lemmas[above] in verbs.DENY and parse.lemmas[noun] in _MADE:
        return "happened"
    prevented = dep == "dobj" and parse.lemmas[above] in verbs.PREVENT
    if not prevented and not (dep in ("dobj", "nsubjpass") and calls_off(parse, above, noun)):
        return None
    found = _prevented(parse, above)
    made = parse.lemmas[above] in verbs.BREAK_OFF or parse.lemmas[noun] in modality.CHARGES
    made = made or (parse.lemmas[above] == "drop" and parse.lemmas[noun] in _MADE)
    return "happened" if made and is_definite(parse, noun) and found == "denied" else found


def _prevented(parse: Parse, verb: int) -> str:
    """What becomes of the noun that a verb of preventing has for its object."""
    if parse.lemmas[verb] in modality.PUT_OFF:
        return "expected"
    governing = of_verb(parse, verb)
    if governing == "denied":
        return "happened"
    return "possible" if governing in ("possible", "hypothetical") else "denied"


def _is_held_out(parse: Parse, noun: int) -> bool:
    """Whether a noun is what its verb looks forward to: plans a strike, calls for a strike, a strike is planned.

    "Announced her death": what is announced as somebody's may have come.
    """
    above = parse.heads[noun]
    if parse.lemmas[above] == "call" and parse.child(above, "prt") is not None:
        return False  # "the search was called off"
    if parse.lemmas[above] == "call" and parse.deps[noun] == "dobj":
        return not is_definite(parse, noun) and parse.child(above, "oprd") is None  # "called the raid a massacre"
    by_somebody = parse.child(noun, "poss") or parse.lemmas[noun] in _SOMEBODYS
    if parse.lemmas[above] == "announce" and by_somebody:
        return False
    if parse.deps[noun] == "pobj":
        preposition = parse.heads[noun]
        if parse.lower[preposition] == "about" and is_definite(parse, noun):
            return False  # "was not asked about the closure"
        return (
            parse.lower[preposition] in ("about", "against", "for", "of", "on")
            and preposition > parse.heads[preposition]
        )
    return parse.deps[noun] in ("dobj", "nsubjpass")


def _first_of_list(parse: Parse, noun: int) -> int:
    """The noun that stands for a list of nouns: what governs it governs them all."""
    while parse.deps[noun] == "conj" and parse.tags[parse.heads[noun]].startswith("NN"):
        noun = parse.heads[noun]
    return noun


def _held_out(parse: Parse, above: int) -> str:
    """A noun with a noun above it: a plan for it, a threat of it."""
    word = parse.lemmas[above]
    if word in modality.PLANS and not parse.tags[above].startswith("VB"):
        return "expected"
    if parse.tags[above].startswith("VB"):
        return "happened"
    return "possible" if word in modality.CHARGES or word in modality.ATTEMPTS else "happened"
