"""The row of an event: what it shows of its mentions.

Here: headline, participants, factuality, counts. Not here: the date (``agreeing``), ids (``identity``). All words come
from the mentions.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields

from assets.timeline.agreeing import AgreedDate, agree
from assets.timeline.documents import Document, count_sources
from assets.timeline.mention import Mention
from assets.timeline.names import Likeness, compare, is_proper, name_words

_SETTLED = ("happened", "ongoing", "denied")
_STANDS_FOR = frozenset(("it", "him", "her", "them", "this", "that", "these", "those", "me", "us"))
"""Words in an action that stand for its target."""
_PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being|get|gets|got)\s+(?:not\s+|\w+ly\s+)*(?!\w+ing\b)\w")
"""The auxiliary of a passive, in front of a word that is no "-ing"."""
_AUXILIARY = re.compile(r"(?:has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did)\b")
"""With one a verb is no participle, as that of a passive headline is."""
_DATE_CELLS = tuple(f.name for f in fields(AgreedDate) if f.name != "disagree")


@dataclass(frozen=True, slots=True)
class Summary:
    """The cells of an event's row, but for its ids, and the mention whose clause is the headline."""

    cells: dict[str, object]
    headline: Mention


def summarise(mentions: Sequence[Mention], documents: Mapping[str, Document]) -> Summary:
    """The row of an event with these mentions, in reading order; ``documents``: theirs, by id."""
    factuality = agreed_factuality(mentions)
    actor, words = _most_named([m.actor for m in mentions]), Counter(m.meaning.word for m in mentions)
    best = min(
        mentions, key=lambda m: (-_clarity(m, factuality, actor) - words[m.meaning.word] / len(mentions), m.order)
    )
    told_in = [documents[d] for d in dict.fromkeys(m.document_id for m in mentions)]
    date = agree(mentions)
    if factuality in ("happened", "ongoing") and date.earliest and date.earliest > mentions[-1].published_on:
        factuality = "expected"  # nothing that lies ahead of all reports has taken place
    cells: dict[str, object] = {
        "headline": clause(best),
        "actor": actor,
        "action": best.action,
        "target": _most_named([m.target for m in mentions]),
        "place": _most_named([m.place for m in mentions]),
        "factuality": factuality,
        **{name: getattr(date, name) for name in _DATE_CELLS},
        "mention_count": len(mentions),
        "document_count": len(told_in),
        "source_count": count_sources(told_in),
        "first_reported_on": mentions[0].published_on,
        "last_reported_on": mentions[-1].published_on,
        "dates_disagree": date.disagree,
    }
    return Summary(cells, best)


def agreed_factuality(mentions: Sequence[Mention]) -> str:
    """What is settled outweighs what was expected; among equals the most told, then the latest told."""
    told = [m.factuality for m in mentions]
    settled = [f for f in told if f in _SETTLED]
    counts = Counter(settled or told)
    latest = {f: n for n, f in enumerate(told)}
    return max(counts, key=lambda f: (counts[f] if settled else 0, latest[f]))


def clause(mention: Mention) -> str:
    """Who did what, or what was done to whom, in the mention's own words."""
    action = mention.action
    # A target that its action neither holds nor stands a pronoun for is the subject of a passive clause; it may also
    # have its full name where the action has another word for it: "criticised the airline".
    told = mention.target is not None and mention.target.split()[-1].lower() in action.lower().split()
    finite = " the " in action or _AUXILIARY.match(action) is not None
    stands_for = _has_pronoun(mention) or (finite and _PASSIVE.search(action) is None)
    active = mention.actor is not None and stands_for
    acted_on = mention.target and not told and not active
    subject = mention.target if acted_on else mention.actor
    return f"{subject} {action}" if subject and subject not in action and _is_verbal(mention) else action


def _is_verbal(mention: Mention) -> bool:
    """A noun's action is the noun phrase itself, in which a subject has no place."""
    return mention.rule != "noun"


def _has_pronoun(mention: Mention) -> bool:
    return not _STANDS_FOR.isdisjoint(mention.action.lower().split())


def _clarity(mention: Mention, factuality: str, actor: str | None) -> float:
    """How well a clause of the mention would serve as headline: complete, plain, true to the event."""
    length = len(clause(mention).split())
    return (
        1.0 * (mention.factuality == factuality)
        + 1.0 * is_proper(mention.actor)
        + 0.5 * is_proper(mention.target)
        + 0.5 * bool(mention.target)
        + 0.5 * _is_verbal(mention)
        + 1.0 * (4 <= length <= 14)
        + 0.3 * (mention.sentence_no == 0)
        - 0.5 * _has_pronoun(mention)
        - 1.0 * mention.action.startswith("to ")
        - 1.0 * (mention.actor is not None and not name_words(mention.actor))
        - 1.0 * (compare(mention.actor, actor) is Likeness.DIFFERENT)
    )


def _most_named(names: Sequence[str | None]) -> str | None:
    """The name that most mentions give, in any variant; a proper name first, then the most frequent form."""
    counts = Counter(name for name in names if name is not None and name_words(name))
    support = {name: sum(counts[o] for o in counts if compare(name, o) is Likeness.SAME) for name in counts}
    return max(counts, key=lambda n: (support[n], is_proper(n), counts[n], len(n), n), default=None)
