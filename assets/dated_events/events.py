"""Which words of a sentence name events: verbs, event nouns, light verbs with their nouns, phrasal verbs.

Here: the triggers. Not here: who took part (``participants``), whether it took place (``factuality``), when
(``dating``); the words themselves are in ``lexicon``.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from assets.dated_events.lexicon import nouns, verbs, words
from assets.dated_events.parsing import Parse

_NOT_VERBAL = frozenset(("aux", "auxpass", "amod", "compound", "nmod", "det", "case", "prep", "punct", "cc", "mark"))
_NOT_NOMINAL = frozenset(("compound", "nmod", "npadvmod", "amod", "poss", "punct", "meta"))
_SEEMING = words("appear seem look sound feel prove")
_SEMI_AUXILIARIES = frozenset(("go", "have", "use", "be"))
_WORKS = words("book comedy drama film game movie musical novel opera play series show story thriller")
_BROKEN = words("s m d t re ve ll don doesn didn isn aren wasn weren hasn haven hadn won wouldn couldn shouldn")
"""Pieces of words that were cut at a mark of their own."""
_PREFIX = re.compile(r"^(?:co|dis|mis|out|over|re|un|under)-?|^.*-")
_PARTICLES = words("apart away down off out up")
_HOW = words(
    "deep far full half hard high ill light long low much new newly old over quick short single so than well wide"
)
"""First parts of hyphened qualities."""
_PERIODS = words("half month period quarter week year")
_HAPPEN = words("occur happen")
_FEASTS = words("birthday christmas cocktail dinner farewell garden halloween house street tea wedding")
"""Words before "party" that make it a feast; else it is a body of people."""
_SET_PHRASES = words(
    "accident addition charge conclusion consultation contrast demand exchange order practice return search turn view"
)
"""Bare nouns that with a preposition before them are no event: "in exchange", "in turn", "on demand"."""


@dataclass(frozen=True, slots=True)
class Trigger:
    """The words that name one event; token numbers of the sentence.

    ``head`` carries the arguments and the tense (the verb, or the noun where there is none); ``noun`` is the event
    noun of a light verb; ``first`` and ``last`` bound the trigger as written.
    """

    head: int
    first: int
    last: int
    lemma: str
    noun: int | None = None
    nominal: bool = False

    @property
    def core(self) -> int:
        """The token that tells what happened: a light verb's noun, else the head."""
        return self.head if self.noun is None else self.noun


class EventNouns:
    """Tells event nouns from others; remembers its answers."""

    def __init__(self, is_verb: Callable[[str], bool]) -> None:
        self._is_verb = is_verb
        self._known: dict[str, bool] = {}

    def __contains__(self, lemma: str) -> bool:
        found = self._known.get(lemma)
        if found is None:
            found = self._known[lemma] = self._look_up(lemma)
        return found

    def may_be_verb(self, lemma: str, tag: str) -> bool:
        """Whether a word tagged as a verb is one: what has no ending of a verb must be in the dictionary.

        "An injury to midfielder Ray" holds no infinitive.
        """
        return tag not in ("VB", "VBP") or self._is_verb(lemma) or self._is_verb(_PREFIX.sub("", lemma))

    def _look_up(self, lemma: str) -> bool:
        lemma = lemma.rpartition("-")[2]
        if lemma in nouns.EVENT_NOUNS or lemma in nouns.REPORT_NOUNS:
            return True
        if lemma in nouns.NOT_EVENTS or len(lemma) < 6:
            return False
        return any(
            lemma.endswith(suffix) and self._is_verb(lemma[: -len(suffix)] + ending)
            for suffix, ending in nouns.SUFFIXES
        )


def find_triggers(parse: Parse, event_nouns: EventNouns) -> list[Trigger]:
    """The events of a sentence, in the order of their words; no word names two."""
    told = [
        i
        for i, tag in enumerate(parse.tags)
        if tag.startswith("VB") and _is_event_verb(parse, i) and event_nouns.may_be_verb(parse.lemmas[i], tag)
    ]
    carried = _carried_nouns(parse, told, event_nouns)
    found = [_verbal(parse, i, carried.get(i)) for i in told if i in carried or parse.lemmas[i] != "have"]
    found += [
        _nominal(parse, i)
        for i, tag in enumerate(parse.tags)
        if tag[:2] in ("NN", "FW") and i not in carried.values() and _is_event_noun(parse, i, event_nouns)
    ]
    return sorted(found, key=lambda t: (t.first, t.last))


def _is_event_verb(parse: Parse, i: int) -> bool:
    lemma, dep = parse.lemmas[i], parse.deps[i]
    if lemma == "be" or lemma in verbs.STATES or (dep in _NOT_VERBAL and not _is_undergone(parse, i)):
        return False
    if not lemma.replace("-", "").isalpha() or not lemma.isascii() or lemma in _BROKEN:
        return False
    if dep == "pobj" and parse.child(i, "det") is not None:
        return False  # "the injured" are people
    if parse.tags[i] == "VBN" and lemma.partition("-")[0] in _HOW and "-" in lemma:
        return False  # "ill-defined" is a quality
    if parse.lower[i] in ("provided", "providing") and parse.child(i, "ccomp") is not None:
        return False  # "provided it holds" is a condition
    if dep == "acl" and parse.tags[i] in ("VBN", "JJ") and (lemma == "age" or _only_names(parse, i)):
        return False  # "two men, aged 24 and 31", "the drug, called relvatide"
    if lemma == "expect" and _is_foreseen(parse, i):
        return False
    if parse.lower[i] in ("beginning", "starting") and dep == "advcl" and parse.child(i, "prep") is not None:
        return False  # "will close, beginning in July"
    if lemma == "set" and _is_setting(parse, i):
        return False  # "a novel set in 1914"
    if lemma == "compare" and parse.child(i, "dobj") is None and parse.child(i, "prep") is not None:
        return False  # "the results compare with a loss"
    if lemma == "end" and dep == "acl" and parse.lemmas[parse.heads[i]] in _PERIODS:
        return False  # "the nine months ended 30 September"
    if lemma in _SEMI_AUXILIARIES and _is_semi_auxiliary(parse, i):
        return False
    return not (lemma in _SEEMING and parse.child(i, "acomp", "oprd", "xcomp", "attr") is not None)


def _is_setting(parse: Parse, i: int) -> bool:
    what = parse.heads[i] if parse.deps[i] == "acl" else parse.child(i, "nsubjpass")
    return parse.tags[i] == "VBN" and what is not None and parse.lemmas[what] in _WORKS


def _only_names(parse: Parse, i: int) -> bool:
    named = parse.child(i, "oprd", "dobj", "attr") is not None
    return named and parse.lemmas[i] in ("call", "dub", "entitle", "know", "name", "title")


def _is_undergone(parse: Parse, i: int) -> bool:
    """ "The arrested clerk": a participle before a noun that tells what has befallen it."""
    if parse.deps[i] != "amod" or parse.tags[i] != "VBN" or parse.lemmas[i] not in verbs.UNDERGONE:
        return False
    return not any(parse.deps[c] in ("neg", "advmod", "npadvmod") for c in parse.children[i])


def _is_foreseen(parse: Parse, i: int) -> bool:
    """ "Is expected to speak": the verb that follows names the event, and is expected itself."""
    below = parse.child(i, "xcomp")
    present = any(parse.lower[c] in ("is", "are") for c in parse.all_children(i, "auxpass"))
    return present and below is not None and parse.tags[below] == "VB" and not parse.all_children(i, "neg")


def _is_semi_auxiliary(parse: Parse, i: int) -> bool:
    """Going to, used to, have to: the verb that follows names the event."""
    xcomp = parse.child(i, "xcomp")
    if xcomp is None or not (parse.tags[xcomp] == "VB" or parse.child(xcomp, "auxpass") is not None):
        return False
    word = parse.lower[i]
    if word == "used" and parse.child(i, "dobj") is not None:
        return False  # "used the money to pay his debts"
    return word in ("going", "used", "gonna") or parse.lemmas[i] == "have"


def _carried_nouns(parse: Parse, told: list[int], event_nouns: EventNouns) -> dict[int, int]:
    """Light verbs and the nouns they carry: of "the event, hosted by X, was held" only the main verb's."""
    nouns_of: dict[int, int] = {}
    for verb in sorted(told, key=lambda i: parse.deps[i] == "acl"):
        noun = _carried_noun(parse, verb, event_nouns)
        if noun is not None and noun not in nouns_of.values():
            nouns_of[verb] = noun
    return nouns_of


def _carried_noun(parse: Parse, verb: int, event_nouns: EventNouns) -> int | None:
    if parse.lemmas[verb] not in verbs.LIGHT and not _only_happens(parse, verb) and not _sets_fire(parse, verb):
        return None
    if parse.lemmas[verb] in ("take", "throw") and (parse.child(verb, "prt") is not None or _goes_to(parse, verb)):
        return None  # "throw out the vote", "take it to court"
    noun = parse.child(verb, *(("nsubj", "nsubjpass") if _only_happens(parse, verb) else ("dobj", "nsubjpass")))
    if noun is None and parse.deps[verb] == "acl" and parse.tags[verb] == "VBN":
        noun = parse.heads[verb]
    if noun is None or not parse.tags[noun].startswith("NN") or parse.lemmas[noun].lower() not in event_nouns:
        return None
    return noun


def _sets_fire(parse: Parse, verb: int) -> bool:
    """ "Set fire to it", "opened fire on them"."""
    return parse.lemmas[verb] in ("set", "open", "return", "exchange") and parse.lower[verb + 1 : verb + 2] == ["fire"]


def _goes_to(parse: Parse, verb: int) -> bool:
    return any(parse.lower[c] == "to" for c in parse.all_children(verb, "prep"))


def _only_happens(parse: Parse, verb: int) -> bool:
    """Whether a verb says of its subject only that it took place."""
    if parse.lemmas[verb] == "take":
        return any(parse.lower[c] == "place" for c in parse.all_children(verb, "dobj"))
    return parse.lemmas[verb] in _HAPPEN


def _verbal(parse: Parse, verb: int, noun: int | None) -> Trigger:
    if noun is not None and _only_happens(parse, verb):
        return Trigger(verb, noun, noun, parse.lemmas[noun].lower(), noun=noun)
    if noun is not None:
        lemma = f"{parse.lemmas[verb]} {parse.lemmas[noun].lower()}"
        near = 0 < noun - verb <= 4
        return Trigger(verb, verb if near else noun, noun, lemma, noun=noun)
    first = _first(parse, verb)
    lemma = parse.text[parse.starts[first] : parse.starts[verb]].lower() + parse.lemmas[verb]
    particle = _particle(parse, verb)
    if particle is None:
        return Trigger(verb, first, verb, lemma)
    last = particle if particle == verb + 1 else verb
    return Trigger(verb, first, last, f"{lemma} {parse.lower[particle]}")


def _particle(parse: Parse, verb: int) -> int | None:
    """The particle of a phrasal verb; right behind it one that the parse takes for an adverb: "stepped down"."""
    found = parse.child(verb, "prt")
    behind = verb + 1
    if found is not None or behind >= len(parse) or parse.lower[behind] not in _PARTICLES:
        return found
    out_of = parse.lower[behind] == "out" and parse.child(behind, "pobj") is None
    alone = parse.deps[behind] == "advmod" and not parse.children[behind]
    return behind if parse.heads[behind] == verb and (alone or out_of) else None


def _nominal(parse: Parse, noun: int) -> Trigger:
    return Trigger(noun, noun, noun, parse.lemmas[noun].lower(), nominal=True)


def _first(parse: Parse, i: int) -> int:
    """The first token of a word that the tokeniser has cut at a hyphen: "test-fired"."""
    hyphenated = i >= 2 and parse.words[i - 1] in ("-", "‐", "‑") and parse.starts[i] == parse.ends[i - 2] + 1
    return i - 2 if hyphenated else i


def _is_event_noun(parse: Parse, i: int, event_nouns: EventNouns) -> bool:
    lemma = parse.lemmas[i].lower()
    if lemma == "party":
        return parse.tags[i] in ("NN", "NNS") and any(
            parse.lower[c] in _FEASTS for c in parse.all_children(i, "compound")
        )
    if lemma == "vote" and parse.child(i, "nummod") is not None:
        return False  # "by 30,000 votes"
    if lemma not in event_nouns or _is_set_phrase(parse, i) or _only_describes(parse, i):
        return False
    if parse.deps[i] in _NOT_NOMINAL and not _left_behind(parse, i, lemma):
        return False
    if lemma == "opposition" and all(parse.lower[c] != "to" for c in parse.all_children(i, "prep")):
        return False  # those who are not in power
    if lemma in nouns.BUSINESS and parse.tags[i] == "NNS" and not _is_particular(parse, i):
        return False
    if parse.tags[i].startswith("NNP"):
        return parse.lower[i] in nouns.NAMED_EVENTS
    return True


def _is_particular(parse: Parse, i: int) -> bool:
    """Whether a plural is told whose, which or how many they are, or against whom."""
    return any(parse.deps[c] in ("det", "poss", "nummod") or parse.lower[c] == "against" for c in parse.children[i])


def _left_behind(parse: Parse, i: int, lemma: str) -> bool:
    """ "The murder suspect": a noun before another that names what such an event leaves behind."""
    if parse.deps[i] not in ("compound", "nmod") or lemma not in nouns.MISDEEDS_AND_DISASTERS:
        return False
    return parse.lemmas[parse.heads[i]].lower() in nouns.LEFT_BEHIND


def _only_describes(parse: Parse, i: int) -> bool:
    """ "Condemned it as a breach": a noun behind "as" says what another thing is."""
    above = parse.heads[i]
    return parse.deps[i] == "pobj" and parse.lower[above] == "as" and parse.tags[parse.heads[above]].startswith("VB")


def _is_set_phrase(parse: Parse, i: int) -> bool:
    if parse.deps[i] == "pobj" and (parse.lower[parse.heads[i]], parse.lemmas[i]) == ("on", "fire"):
        return True
    if parse.lemmas[i] not in _SET_PHRASES or parse.deps[i] != "pobj":
        return False
    return not any(parse.deps[c] in ("det", "poss", "amod", "compound") for c in parse.children[i])
