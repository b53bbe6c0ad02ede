"""Where the parser goes wrong in a way that the words themselves tell.

Here: putting a parse right before it is read. Not here: capitals (``casing``) and what tags are told by (``parsing``).
"""

from collections.abc import Iterable, Mapping

from assets.dated_events.lexicon import verbs, words
from assets.dated_events.lexicon.people import BODIES, PLACE_NOUNS
from assets.dated_events.parsing import Parse

_BY_ITSELF = words(
    """
    arrive arise begin burn close collapse come crash die disappear drop emerge end erupt escape explode fail fall go
    happen leave lose open plunge quit resign retire return rise sink slump soar start stay surge vanish win
    """
)
"""Verbs that have a past tense of their own in a headline."""
_ALSO_NAMES = words("NN UH VB VBD VBG VBN")
_NO_LAST_NAMES = BODIES | PLACE_NOUNS
_DOUBTFUL = words("JJ NN NNS UH VBG")
"""Tags that a name may get at the beginning of a sentence."""
_SPEAKS = verbs.ACCUSE | verbs.DENY | words("add apologise apologize insist promise thank urge warn")
_JOINS = words("after because before once since until when while")
_ALSO_PAST = words("cut hit hurt let put quit set shut")
"""Forms that are infinitive and past."""
_AUXILIARIES = words("be do get have")
_FINITE = frozenset(("MD", "VBD", "VBP", "VBZ"))
_IN_HEADLINES = words("axe cut hail hire hold oust quit sack sign slam sue")
"""Verbs that headlines have, in a form that is a noun's as well."""
_TO_DO = words("agree decline hope offer plan pledge promise refuse seek threaten try vow want")
"""What somebody means to do: their infinitive is his own deed."""
_STRIKES = words(
    """
    attack bomb burn burst capsize collapse collide crash derail detonate erupt explode fire hit overturn plough plow
    plunge ram rip shell shoot sink slam strike sweep tear
    """
)
"""What harms somebody: "crashed on Monday, killing all on board"."""
_DOES_HARM = verbs.HARMS | verbs.BRINGS_ON
_STRUCK = ("hit", "hurt")
"""Participles that look like a present: without an object a headline tells with them what befell somebody."""
_ACTIVE = _BY_ITSELF | verbs.SAY


def correct(parse: Parse, *, headline: bool) -> None:
    """Put right what is known to go wrong: what hangs from a wrong clause, and what a ``headline`` leaves out."""
    if not any(tag in _FINITE or (headline and tag.startswith("VB")) for tag in parse.tags):
        _take_for_verb(parse, headline=headline)
    _take_for_one(parse)
    if headline:
        _take_root_for_verb(parse)
    for verb, tag in enumerate(parse.tags):
        if headline and tag in ("VBZ", "VBP", "VBD") and verb > 1:
            _take_for_clause(parse, verb)
        if tag == "VBD":
            _leave_to_quotation(parse, verb)
        if parse.lower[verb] in ("neighboring", "neighbouring") and tag == "VBG":
            _take_for_adjective(parse, verb)
        elif tag == "VBG" and parse.lemmas[verb] in _DOES_HARM and parse.deps[verb] == "advcl":
            _hang_from_what_struck(parse, verb)
        elif tag == "VBD" and parse.deps[verb] == "conj":
            _hang_from_relative(parse, verb)
        elif parse.deps[verb] == "advcl" and (tag == "VBD" or (tag == "VBN" and parse.lower[verb - 1] == "had")):
            _take_for_its_subject(parse, verb)
            if headline and parse.child(verb, "nsubj") is not None:
                _take_for_passive(parse, verb)
        elif tag == "VB" and parse.deps[verb] == "conj":
            _take_for_past(parse, verb)
        elif tag == "VBN" and parse.deps[verb] == "conj" and parse.child(verb, "aux", "auxpass") is None:
            _hang_from_said(parse, verb)
        elif headline and tag in ("VBD", "VBN"):
            _take_for_passive(parse, verb)
        elif headline and tag == "VB":
            _take_for_present(parse, verb)
        elif parse.lower[verb] in ("if", "unless") and parse.deps[verb] == "mark":
            _hang_from_condition(parse, verb)


def _leave_to_quotation(parse: Parse, verb: int) -> None:
    """ "And we will," Holm told them: no auxiliary reaches over the end of a quotation."""
    modal = parse.child(verb, "aux")
    if modal is not None and parse.tags[modal] == "MD" and "''" in parse.tags[modal:verb]:
        parse.deps[modal] = "dep"


def _take_for_one(parse: Parse) -> None:
    """ "Delegations from Velmar and Ostrana opened talks": the second name is no subject of its own."""
    for i, dep in enumerate(parse.deps):
        first = parse.child(parse.heads[i], "nsubj")
        joined = dep == "nsubj" and first is not None and first < i and parse.lower[i - 1] == "and"
        if not joined or i < 2:
            continue
        named = all(parse.tags[j].startswith("NNP") for j in (i, i - 2))
        if named and parse.deps[i - 2] == "pobj":
            parse.deps[i] = "conj"
            _hang(parse, i, i - 2)
            return


def names_of(parses: Iterable[Parse]) -> dict[str, bool]:
    """The words that sentences write with a capital where they do not begin, however tagged: parts of names.

    Each with whether it is somebody's last name, which may begin a sentence and be taken for a word there.
    """
    found: dict[str, bool] = {}
    for parse in parses:
        for i, tag in enumerate(parse.tags):
            if i and (tag == "NNP" or (tag in _ALSO_NAMES and parse.words[i - 1].isalpha())) and _is_word(parse, i):
                word = parse.words[i]
                found[word] = found.get(word, False) or _is_last_name(parse, i)
    return found


def _is_last_name(parse: Parse, i: int) -> bool:
    goes_on = parse.tags[i + 1 : i + 2] in (["NNP"], ["NNPS"])
    return parse.tags[i - 1] == "NNP" and not goes_on and parse.lower[i] not in _NO_LAST_NAMES


def take_for_names(parse: Parse, names: Mapping[str, bool]) -> None:
    """ "Derring told reporters": what the text has named is a name, also where the tagger takes it for a noun."""
    for i, tag in enumerate(parse.tags):
        if parse.words[i] not in names or tag.startswith("NNP"):
            continue
        if not i and not (tag in _DOUBTFUL and names[parse.words[i]]):
            continue
        parse.tags[i] = "NNP"
        if tag == "UH" and i + 1 < len(parse) and parse.tags[i + 1].startswith("VB"):
            parse.deps[i] = "nsubj"  # "Pike fled"
        elif tag == "VBG" and parse.deps[i] == "xcomp":
            parse.deps[i] = "dobj"  # "will meet Denning"


def _is_word(parse: Parse, i: int) -> bool:
    return parse.words[i].isalpha() and parse.words[i].istitle()


def _take_for_its_subject(parse: Parse, verb: int) -> None:
    """ "Fell after its auditor, Bell & Moss, refused to sign": who refused, and no time after him."""
    if parse.child(verb, "nsubj", "nsubjpass") is not None:
        return
    held = (i for i in range(1, verb) if parse.deps[i] == "pobj" and parse.lower[parse.heads[i]] in _JOINS)
    begins = verb - 1 if parse.lower[verb - 1] == "had" else verb
    who = next((i for i in held if parse.subtree(i)[-1] == begins - 1), None)
    if who is None or (parse.words[begins - 1] == "," and parse.child(who, "appos") is None):
        return
    if (other := parse.child(who, "conj")) is not None:  # "fell after the talks, and yields dropped"
        parse.deps[other], parse.deps[verb] = "nsubj", "conj"
        _hang(parse, other, verb)
        return
    signal = parse.heads[who]
    parse.deps[signal], parse.deps[who] = "mark", "nsubj"
    _hang(parse, who, verb)
    _hang(parse, signal, verb)


def _take_for_past(parse: Parse, verb: int) -> None:
    """ "Ordered him to be held and set a date": what the judge set, and not what the man was to be."""
    above = parse.heads[verb]
    held = parse.tags[above] == "VBN" and parse.child(above, "auxpass") is not None
    if not held or parse.lower[verb] not in _ALSO_PAST or parse.tags[parse.heads[above]] != "VBD":
        return
    parse.tags[verb] = "VBD"
    _hang(parse, verb, parse.heads[above])


def _take_for_verb(parse: Parse, *, headline: bool) -> None:
    """ "Pell Rovers sack coach Holm": a headline without a verb has one that looks like a noun.

    "Norvik Air suspended flights on Monday": and a sentence one that looks like a participle.
    """
    thing = next((i for i, head in enumerate(parse.heads) if head == i), 0)
    named = [i for i in range(1, thing) if parse.tags[i - 1].startswith("NNP")]
    if headline:
        told = (i for i in named if parse.lower[i] in _IN_HEADLINES and parse.deps[i] == "compound")
    else:
        told = (i for i in named if parse.tags[i] == "VBN" and parse.deps[i] == "amod" and parse.heads[i] == thing)
    verb = next(told, None)
    bare = not any(parse.deps[i] == "prep" and parse.heads[i] == thing for i in range(thing, len(parse.deps)))
    if verb is None or (not headline and (bare or parse.tags[0] == "DT")):
        return  # "the New York based company"
    who = verb - 1
    for i, head in enumerate(parse.heads):
        if i < who and head >= who:
            _hang(parse, i, who)
        elif i > thing and head == thing and parse.deps[i] == "prep":
            _hang(parse, i, verb)
    _hang(parse, who, verb)
    _hang(parse, thing, verb)
    _hang(parse, verb, verb)
    parse.tags[verb] = "VBP" if headline else "VBD"
    parse.deps[verb], parse.deps[who], parse.deps[thing] = "ROOT", "nsubj", "dobj"


def _take_root_for_verb(parse: Parse) -> None:
    """ "Thousands flee", "ships collide", "parliament passes disputed bill": what has a subject is a verb."""
    root = next((i for i, head in enumerate(parse.heads) if head == i), 0)
    who, thing = parse.child(root, "nsubj"), parse.child(root, "dobj")
    if who is None and parse.deps[root - 1] == "nummod" and parse.tags[root - 1] == "NNS" and root:
        who = root - 1
    acts = next((c for c in parse.all_children(root, "aux") if parse.tags[c] in ("VBZ", "VBP")), None)
    if parse.tags[root] in ("NN", "JJ") and who is not None and who < root:
        if parse.lower[root] in _STRUCK and thing is None:
            parse.tags[root], parse.deps[who] = "VBN", "nsubjpass"  # "three hurt as barge hits bridge"
        elif parse.tags[root] == "NN" or thing is not None:
            parse.tags[root], parse.deps[who] = "VBP", "nsubj"
    elif (
        parse.tags[root] == "VBN" and acts == root - 1 and thing is not None and parse.lemmas[acts] not in _AUXILIARIES
    ):
        for child in list(parse.children[root]):
            _hang(parse, child, acts)
        _hang(parse, root, thing)
        _hang(parse, acts, acts)
        parse.deps[acts], parse.deps[root] = "ROOT", "amod"


def _take_for_clause(parse: Parse, verb: int) -> None:
    """ "Hundreds flee as River Amm bursts its banks": who stands behind "as" is the subject."""
    who, above = verb - 1, parse.heads[verb - 1]
    first = parse.child(verb, "nsubj")
    if parse.deps[who] != "pobj" or parse.lower[above] != "as" or first is None or first > above:
        return
    if parse.tags[parse.heads[above]] == "VBG" or parse.lemmas[parse.heads[above]] == "know":
        return  # "woman posing as nurse steals baby"
    parse.deps[first], parse.deps[who], parse.deps[above] = "dep", "nsubj", "mark"
    _hang(parse, who, verb)
    _hang(parse, above, verb)


def _take_for_adjective(parse: Parse, word: int) -> None:
    """ "Accused neighbouring Ostria of it": the object is the land, and what hangs from the word is the verb's."""
    thing, above = parse.child(word, "dobj"), parse.heads[word]
    parse.tags[word] = "JJ"
    if thing is None or parse.deps[word] != "xcomp":
        return
    for child in list(parse.children[word]):
        _hang(parse, child, above)
    _hang(parse, word, thing)
    parse.deps[word] = "amod"


def _hang_from_what_struck(parse: Parse, verb: int) -> None:
    """ "Police named the pilot of a plane that crashed, killing six": not the police's doing."""
    above = parse.heads[verb]
    if parse.words[verb - 1] != "," or parse.lemmas[above] in _STRIKES:
        return
    below = [
        i for i in range(above + 1, verb) if parse.tags[i].startswith("VB") and parse.deps[i] in ("relcl", "ccomp")
    ]
    if below and parse.lemmas[below[-1]] in _STRIKES:
        _hang(parse, verb, below[-1])


def _hang_from_relative(parse: Parse, verb: int) -> None:
    """ "Was convicted of killing Moss, who collapsed on Monday and died": the finite forms belong together.

    "Said the firm had a plan and accused the union": who says so accuses. "Saw that they would not stop and called us":
    a past is not joined to an infinitive.
    """
    above = parse.heads[verb]
    told = parse.heads[above]
    finite = parse.tags[above] != "VB" and not (parse.lemmas[told] in verbs.SAY and parse.lemmas[verb] in _SPEAKS)
    if not finite and parse.deps[above] == "ccomp" and parse.tags[told] == "VBD":
        object_of_it = parse.child(above, "dobj", "dative")
        of_speaker = object_of_it is not None and parse.tags[object_of_it] == "PRP"  # "said he hit her and blamed her"
        if parse.child(verb, "nsubj") is None and not of_speaker:
            _hang(parse, verb, told)
        return
    if parse.tags[above] != "VBN" or parse.child(above, "auxpass") is None or parse.child(verb, "nsubj") is not None:
        return
    clauses = [i for i in range(above + 1, verb) if parse.deps[i] == "relcl" and parse.tags[i] == "VBD"]
    who = parse.child(clauses[-1], "nsubj") if clauses else None
    if who is not None and parse.lower[who] == "who":
        _hang(parse, verb, clauses[-1])


def _hang_from_said(parse: Parse, verb: int) -> None:
    """ "The union said it had not been asked and threatened to strike": who threatens to is not threatened."""
    above = parse.heads[verb]
    if parse.lemmas[verb] not in _TO_DO or parse.child(verb, "xcomp") is None or parse.child(above, "auxpass") is None:
        return
    parse.tags[verb] = "VBD"
    if parse.deps[above] == "ccomp" and parse.child(above, "nsubjpass") is not None:
        _hang(parse, verb, parse.heads[above])


def _hang_from_condition(parse: Parse, mark: int) -> None:
    """ "If the crossing reopens, exporters could profit": "if" belongs to the clause that it opens."""
    above = parse.heads[mark]
    opened = [i for i in range(mark + 1, above) if parse.deps[i] == "advcl" and parse.heads[i] == above]
    if opened and parse.child(opened[0], "mark") is None and parse.tags[opened[0]] in ("VBZ", "VBP", "VBD"):
        _hang(parse, mark, opened[0])


def _take_for_present(parse: Parse, verb: int) -> None:
    """ "Gunmen kill 14 soldiers": behind its subject a verb is no infinitive."""
    who = parse.child(verb, "nsubj")
    if parse.deps[verb] == "ROOT" and who is not None and who < verb and parse.child(verb, "aux") is None:
        parse.tags[verb] = "VBP"


def _hang(parse: Parse, i: int, above: int) -> None:
    """Hang a word from another one; a root is its own head, and no child."""
    if parse.heads[i] != i:
        parse.children[parse.heads[i]].remove(i)
    parse.heads[i] = above
    if above != i:
        parse.children[above] = sorted((*parse.children[above], i))


def _take_for_passive(parse: Parse, verb: int) -> None:
    """ "Governor jailed over bribes": what happened by itself a headline tells in the present."""
    who = parse.child(verb, "nsubj")
    if who is None or who > verb or parse.tags[who] in ("PRP", "WDT", "WP"):
        return
    if parse.child(verb, "aux", "auxpass", "dobj", "ccomp", "prt", "attr", "acomp") is not None:
        return
    if parse.lemmas[verb] not in _ACTIVE:
        parse.tags[verb] = "VBN"
        parse.deps[who] = "nsubjpass"
