"""Who says so: the reporting verb above an event, "according to", and the speaker of a quotation that goes on."""

from assets.dated_events.lexicon import verbs
from assets.dated_events.parsing import Parse
from assets.dated_events.participants import is_passive, subject

REPORTING = verbs.SAY | verbs.DENY | verbs.ACCUSE | verbs.THINK
_REPORTED = frozenset(("ccomp", "xcomp", "acl", "advcl", "parataxis", "csubjpass", "pcomp"))


def reporter(parse: Parse, head: int) -> int | None:
    """The reporting verb (or "according") over a word's clause, None where the text itself speaks."""
    i = head
    while parse.heads[i] != i:
        dep, above = parse.deps[i], parse.heads[i]
        if parse.lemmas[above] in REPORTING and _is_reported(parse, i, dep, above):
            return above
        if dep == "parataxis" and parse.lemmas[i] in REPORTING:
            return None
        i = above
    said = next((c for c in parse.children[i] if parse.deps[c] == "parataxis" and parse.lemmas[c] in verbs.SAY), None)
    return said if said is not None and said != head and not _below(parse, head, said) else _according(parse, i, head)


def source(parse: Parse, said: int) -> int | None:
    """The token that heads the name of who speaks at a reporting verb or an "according to"."""
    if parse.lower[said] == "according":
        to = parse.child(said, "prep")
        return parse.child(to, "pobj") if to is not None else parse.child(said, "pobj")
    if is_passive(parse, said):
        agent = parse.child(said, "agent")
        return parse.child(agent, "pobj") if agent is not None else None
    return subject(parse, said)


def _is_reported(parse: Parse, i: int, dep: str, above: int) -> bool:
    if not parse.tags[above].startswith("VB"):
        return False
    if dep in ("ccomp", "csubjpass", "parataxis"):
        return True
    if dep == "xcomp":
        return parse.lemmas[above] not in ("reject", "refuse")
    if parse.lemmas[above] in verbs.DENY | verbs.ACCUSE:
        return dep in ("dobj", "pcomp", "prep", "pobj")
    return False


def _according(parse: Parse, root: int, head: int) -> int | None:
    for i, word in enumerate(parse.lower):
        if word == "according" and i != head:
            return i
    return None


def _below(parse: Parse, i: int, top: int) -> bool:
    while parse.heads[i] != i:
        if i == top:
            return True
        i = parse.heads[i]
    return i == top
