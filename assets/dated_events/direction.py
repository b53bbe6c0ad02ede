"""Past or future: what the tense and modality of a clause say about a bare "Thursday" or "in March" in it.

One decision, from the nearest verb group of the clause that the expression stands in, without a parser: the verb in
front of the expression decides; where there is none before the clause begins, the one behind it; where there is none
at all, a deadline ("by Friday") lies ahead.
"""

import re

from assets.dated_events.grammar.patterns import plain, trie

_WINDOW = 140
"""How many characters a clause can reach to either side."""

_CONJUNCTIONS = "but although though while whereas because which who whose when where that"
_MODALS = "will 'll won't shall may might can could would should must"
_AHEAD = "to due expected scheduled slated planned"
_AHEAD_WITH = "set going likely supposed poised about"
"""Words that look ahead only where "to" or "for" follows: "was set to rise", not "was set on Friday"."""
_ADVERBS = "now also still widely currently tentatively"
_PLANNING = """
plan plans intend intends hope hopes aim aims want wants vow vows agreement approval deal offer decision deadline bid
expect expects
ordered asked invited urged allowed required need needs ready willing
"""
_COMING = """
expects faces due scheduled slated payable effective upcoming forthcoming expire expires begins starts opens ends meet
meets arrive arrives leave leaves depart departs return returns travel travels visit visits vote votes goes planned
planning postponed delayed adjourned deferred extended rescheduled ending
"""
_INFINITIVES = """
be begin start vote meet hold run open take stand resume leave arrive visit go attend face appear announce decide
"""
_PAST = """
was were had did said told took gave came went got made found met won lost held led left began broke brought built
bought caught chose cut drew drove fell felt fought flew forgot froze grew heard hit hurt kept knew laid lay let lent
lit meant paid put quit ran rang rose sank sat saw sent set shook shot showed shut sang slept slid sold sought spent
spoke spread stole stood struck swept swore swung taught thought threw understood went woke wore wrote died fled rode
dealt became underwent since
"""
_NOT_VERBS = """
united need needed indeed speed feed hundred sacred red bed wed aged naked limited alleged
""".split()  # noqa: SIM905 - a list of words reads better as words
_PLANS_OF_THE_PAST = frozenset(("planned", "planning", "postponed", "delayed"))


def _any(words: str) -> str:
    return trie(words.split())


_FUTURE = (
    rf"(?:{_any(_MODALS)}|(?:is|are|was|were|be|been|'s)\s(?:{_any(_ADVERBS)}\s)?"
    rf"(?:{_any(_AHEAD)}(?:\s(?:to|for|on|in))?|{_any(_AHEAD_WITH)}\s(?:to|for))"
    rf"|(?:{_any(_PLANNING)}|(?<!had\s)hoped)\s(?:\w+\s){{0,2}}to\s\w+|(?:asked|urged)\s(?:\w+\s){{1,6}}to\s\w+"
    rf"|{_any(_COMING)}|takes\seffect|(?<!to\s)(?:go|reopen)"
    rf"|to\s{_any(_INFINITIVES)})"
    rf"(?:\s(?:not|be|been|have|stay|remain|get|\w{{1,20}}ly))*(?:\s(?:\w+ed|{_any(_PAST)}|set|put)(?=\s|$))?"
)
_GONE_BY = (
    rf"could(?:\snot|n't)(?:\s\w+ly)?\s\w+(?:\s\w+ed|\sfound)?"
    r"|would(?:\snot|n't)\s(?:say|comment|confirm|elaborate|discuss|answer|identify|disclose)"
    rf"|had\s(?:\w+ly\s)?been\s{_any(_AHEAD)}(?:\s(?:to|for)\s\w+)?"
    r"|(?:den(?:y|ies|ying)|admits?|accused\sof|charged\swith|suspected\sof)\s\w+ing"
    r"|had\sto\s\w+|(?:should|could|would|might|must)(?:\snot|n't)?\shave\s(?:\w+ly\s)?\w+"
)
"""Forms that look ahead by their words, and tell what was: "could not be reached Friday", "had to leave"."""
_VERBS = re.compile(
    rf"\b(?:(?P<gone>{_GONE_BY})|(?P<future>{_FUTURE})|{_any(_PAST)}|(?:has|have|having)\s(?:been|\w+ed)|\w{{2,}}ed)\b"
)
_BORDER = re.compile(rf"[.;:!?]\s|\n\s*\n|--|—|\s_\s|,?\s(?:{_any(_CONJUNCTIONS)}|after\s(?:he|she|it|they|the|a))\s")
_SURELY_GONE = re.compile(r"\b(?:weeks|months|quarters?|half|year)\s(?:that\s)?ended\s(?:on\s)?\Z")
"""A period that ended is over, however near the same day of next year is."""
_DEADLINE = re.compile(r"\b(?:by|until)\s\Z")


_EVENTS_PLANNED = """
vote votes election elections poll polls runoff referendum deadline match game games final finals race summit talks
debate meeting hearing session launch opening
"""
_SURELY_AHEAD = re.compile(
    r"\b(?:(?:as\s(?:early|soon)\sas|no\slater\sthan|between\snow\sand)\s(?:the\s)?"
    rf"|(?:{_any(_EVENTS_PLANNED)}|strike|walkout|rally|march|protest)\sfor\s(?:early\s|late\s|mid-)?"
    rf"|(?:next|upcoming|coming)\s{_any(_EVENTS_PLANNED)}\s(?:on|in)\s)\Z"
)
"""In front of a day to come, whatever the verb: "called a strike for Monday", "at the next meeting on 3 May"."""
_TO_COME = re.compile(r"(?:will|'ll|shall|is|are|'s)\b")
"""How a verb group begins that looks ahead from the day it is told on, and not from another one."""
_PLANNED = re.compile(rf"'s\s(?:[\w-]{{1,20}}\s){{0,2}}?{_any(_EVENTS_PLANNED)}\b")
"""What a day to come can have: only of such a thing does the verb tell when it is, of "Friday's ruling" it does not."""


def direction_of(text: str, start: int, end: int) -> str | None:
    """``past`` or ``future`` as the clause round ``text[start:end]`` tells it, None where it shows neither.

    ``gone`` where the words right in front leave no doubt that it is past, ``to come`` where it is ahead of the day on
    which that is told: "will", not "would".
    """
    before = _clause(text[max(0, start - _WINDOW) : start])
    if before.endswith("through "):
        return None
    if _SURELY_AHEAD.search(before):
        return "future"
    if _SURELY_GONE.search(before):
        return "gone"
    after = _clause(text[end : end + _WINDOW])
    if after.startswith("'s ") and not _PLANNED.match(after):
        return "past"
    borders = [m.end() for m in _BORDER.finditer(before)]
    verbs = _verbs(before[borders[-1] :] if borders else before)
    if verbs:
        if verbs[-1]["future"] or (verbs[-1]["gone"] and _DEADLINE.search(before)):
            return _ahead(verbs[-1])
        return "past"
    border = _BORDER.search(after)
    verbs = _verbs(after[: border.start()] if border else after)
    if verbs:
        return _ahead(verbs[0]) if verbs[0]["future"] and verbs[0][0] not in _PLANS_OF_THE_PAST else "past"
    return "future" if _DEADLINE.search(before) else None


def _ahead(verb: re.Match[str]) -> str:
    return "to come" if _TO_COME.match(verb[0]) else "future"


def _clause(text: str) -> str:
    """A piece of text as the patterns have it, in small letters; the month of May is no verb."""
    return plain(text).replace("May", "_").replace("MAY", "_").lower()


def _verbs(clause: str) -> list[re.Match[str]]:
    return [m for m in _VERBS.finditer(clause) if m[0] not in _NOT_VERBS]
