"""Who says so: the reporting verb above an event, "according to", and the speaker of a quotation that goes on."""

from collections.abc import Sequence

from assets.dated_events.clauses import is_inverted, is_negated
from assets.dated_events.lexicon import verbs
from assets.dated_events.lexicon.nouns import EVENT_NOUNS
from assets.dated_events.parsing import Parse
from assets.dated_events.phrases import is_name
from assets.dated_events.subjects import is_passive, subject

REPORTING = verbs.SAY | verbs.DENY | verbs.ACCUSE | verbs.THINK
NOBODY = frozenset(("it", "that", "this", "these", "those", "there", "what", "which", "who"))
"""Words that do not tell who speaks."""
_OPENING, _CLOSING = "“„«", "”»"
_DENIES_OR_ACCUSES = verbs.DENY | verbs.ACCUSE


def reporter(parse: Parse, head: int) -> int | None:
    """The reporting verb (or "according") over a word's clause, None where the text itself speaks."""
    if head not in parse.reporters:
        parse.reporters[head] = _reporter(parse, head)
    return parse.reporters[head]


def _reporter(parse: Parse, head: int) -> int | None:
    i = head
    while parse.heads[i] != i:
        dep, above = parse.deps[i], parse.heads[i]
        if parse.lemmas[above] in REPORTING and _is_reported(parse, i, above) and not is_negated(parse, above):
            return above
        if dep == "parataxis" and parse.lemmas[i] in REPORTING:
            return None
        i = above
    said = next((c for c in parse.children[i] if parse.deps[c] == "parataxis" and parse.lemmas[c] in verbs.SAY), None)
    if said is not None and not _below(parse, head, said):
        return said
    according = parse.lower.index("according") if "according" in parse.lower else None
    return None if according is None or _below(parse, head, according) else according


def source(parse: Parse, said: int) -> int | None:
    """The token that heads the name of who speaks at a reporting verb or an "according to"."""
    if parse.lower[said] == "according":
        to = parse.child(said, "prep")
        return parse.child(to, "pobj") if to is not None else parse.child(said, "pobj")
    if is_passive(parse, said):
        agent = parse.child(said, "agent")
        return parse.child(agent, "pobj") if agent is not None else None
    who = subject(parse, said)
    return None if who is None or (parse.tags[who] == "NN" and parse.lemmas[who] in EVENT_NOUNS) else who


def main_report(parse: Parse) -> int | None:
    """The reporting verb that carries a whole sentence ("..., she said")."""
    if parse.text.rstrip("”\"'’ ").endswith("?"):
        return None
    for i, dep in enumerate(parse.deps):
        if dep in ("ROOT", "parataxis") and parse.lemmas[i] in verbs.SAY and parse.tags[i].startswith("VB"):
            return i
    return None


def speakers(texts: Sequence[str], said: Sequence[str | None]) -> list[str | None]:
    """Who speaks in each sentence of a document, where a quotation goes over several.

    ``said``: who is named as speaking in each sentence, None where nobody is. A sentence within an open quotation
    belongs to whoever is named where the quotation ends, else to who was named before it.
    """
    found = list(said)
    inside = False
    for i, text in enumerate(texts):
        quoted = inside or text[:1] in _OPENING or text.startswith(('"', "``"))
        inside = _is_open(text, inside)
        if said[i] is None and quoted:
            after = said[i + 1] if inside and i + 1 < len(said) else None
            found[i] = after or (found[i - 1] if i else None)
    return found


def _is_open(text: str, inside: bool) -> bool:
    last_open = max(text.rfind(mark) for mark in (*_OPENING, "``"))
    last_close = max(text.rfind(mark) for mark in (*_CLOSING, "''"))
    if last_open < 0 and last_close < 0:
        return inside ^ (text.count('"') % 2 == 1)
    return last_open > last_close


def _is_reported(parse: Parse, head: int, above: int) -> bool:
    dep = parse.deps[head]
    if not parse.tags[above].startswith("VB") or not _is_somebodys(parse, above):
        return False
    if dep in ("ccomp", "csubjpass", "parataxis"):
        return head > above or not is_inverted(parse, above)  # "does he say" reports nothing told before it
    if dep == "xcomp":
        return parse.lemmas[above] not in ("reject", "refuse")
    return parse.lemmas[above] in _DENIES_OR_ACCUSES and dep in ("dobj", "pcomp", "prep", "pobj")


def _is_somebodys(parse: Parse, verb: int) -> bool:
    """Whether a verb that things do as well has a person or body for its subject."""
    if parse.lemmas[verb] not in verbs.EVIDENCE:
        return True
    who = subject(parse, verb)
    return who is not None and (is_name(parse, who) or parse.tags[who] == "PRP")


def _below(parse: Parse, i: int, top: int) -> bool:
    while parse.heads[i] != i:
        if i == top:
            return True
        i = parse.heads[i]
    return i == top
