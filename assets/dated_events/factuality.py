"""Whether an event took place: from tense, modality, negation, conditionals, and what governs it.

After Sauri and Pustejovsky (FactBank, 2009) and MEANTIME's certainty, polarity and time, brought to six classes.
Not here: when it took place.
"""

from assets.dated_events.clauses import is_negated, verb_group
from assets.dated_events.events import Trigger
from assets.dated_events.lexicon import verbs, words
from assets.dated_events.parsing import Parse

_CONDITIONS = frozenset(("if", "unless", "should", "were", "had", "lest", "whether", "provided", "assuming"))
_FUTURE_WORDS = words("upcoming future planned next forthcoming proposed scheduled expected imminent coming")
_POSSIBLE_WORDS = words(
    "possible potential likely alleged suspected apparent perhaps maybe possibly probably reportedly allegedly"
)
_POSSIBLE_MODALS = frozenset(("may", "might", "could", "can", "must"))


def factuality(parse: Parse, trigger: Trigger) -> str:
    """One of ``table.FACTUALITIES`` for an event of a sentence."""
    own = _own(parse, trigger)
    return _governed(parse, trigger.head, own)


def _own(parse: Parse, trigger: Trigger) -> str:
    head = trigger.head
    if _conditional(parse, head):
        return "hypothetical"
    if trigger.nominal:
        return _of_noun(parse, head)
    group = verb_group(parse, head)
    if group.negated or (trigger.noun is not None and is_negated(parse, trigger.noun)):
        return "denied"
    if any(parse.lower[c] in _POSSIBLE_WORDS for c in parse.all_children(head, "advmod")):
        return "possible"
    if group.modal in _POSSIBLE_MODALS:
        return "possible"
    if group.modal in ("would", "should"):
        return "hypothetical" if parse.child(head, "advcl") is not None else "expected"
    if group.tense == "future":
        return "expected"
    if group.tense == "present" and not group.perfect:
        return "ongoing"
    if group.progressive:
        return "ongoing" if group.tense == "present" else "happened"
    return "happened"


def _of_noun(parse: Parse, noun: int) -> str:
    words = {parse.lower[c] for c in parse.children[noun]}
    if "no" in words:
        return "denied"
    if words & _POSSIBLE_WORDS:
        return "possible"
    return "expected" if words & _FUTURE_WORDS else "happened"


def _conditional(parse: Parse, head: int) -> bool:
    if any(parse.lower[c] in ("if", "unless") for c in parse.all_children(head, "mark", "advmod")):
        return True
    first = parse.child(head, "aux")
    return (
        first is not None and parse.lower[first] in ("should", "were") and parse.deps[head] == "advcl"
        and first < (parse.child(head, "nsubj") or 0)
    )  # fmt: skip


def _governed(parse: Parse, head: int, own: str) -> str:
    """What the words above an event make of it."""
    i, found = head, own
    while parse.heads[i] != i:
        dep, above = parse.deps[i], parse.heads[i]
        lemma = parse.lemmas[above]
        if parse.tags[above].startswith("VB"):
            found = _under(parse, i, dep, above, lemma, found)
            if dep not in ("xcomp", "ccomp", "dobj", "pobj", "prep", "conj", "pcomp"):
                break
        i = above
    return found


def _under(parse: Parse, i: int, dep: str, above: int, lemma: str, found: str) -> str:
    if dep == "conj" or found in ("denied", "hypothetical"):
        return found
    if _conditional(parse, above) and dep in ("dobj", "xcomp", "prep", "pobj"):
        return "hypothetical"
    if dep in ("ccomp", "xcomp", "dobj", "pcomp", "prep", "pobj"):
        if lemma in verbs.DENY or (lemma in verbs.PREVENT and dep in ("xcomp", "dobj", "pcomp")):
            return "denied"
        if lemma in verbs.ACCUSE:
            return "possible"
    if dep == "xcomp" and parse.tags[i] == "VB":
        if lemma in verbs.PLAN or lemma in verbs.WANT:
            return "expected"
        return _own(parse, Trigger(above, above, above, lemma)) if lemma in verbs.IMPLICATIVE | verbs.ASPECT else found
    if dep == "ccomp" and lemma in verbs.THINK and found == "happened":
        return "possible"
    return found
