"""Past or future: what the tense and modality of a clause say about a bare "Thursday" or "in March" in it.

One decision, made from the nearest verb group of the clause that the expression stands in, without a parser: words of
the future ("will", "is to", "plans to", "due") against verbs in the past. The verb in front of the expression decides;
where there is none before the clause begins, the one behind it.
"""

import re

_WINDOW = 140
_CLAUSE_END = re.compile(
    r"[.;:!?]\s|\n\s*\n|--|—|\s_\s|,?\s(?:but|although|though|while|whereas|because|after\s(?:he|she|it|they|the|a)|which|who|whose|when|where|that)\s"
)
_IRREGULAR = (
    "was were had did said told took gave came went got made found met won lost held led left began broke brought built bought "
    "caught chose cut drew drove fell felt fought flew forgot froze grew heard hit hurt kept knew laid lay let lent lit meant "
    "paid put quit ran rang rose sank sat saw sent set shook shot showed shut sang slept slid sold sought spent spoke spread "
    "stole stood struck swept swore swung taught thought threw understood went woke wore wrote died fled rode dealt became underwent"
)
_VERBS = re.compile(
    r"\b(?:(?P<future>will|'ll|’ll|won't|won’t|shall|may|might|can|could|would|should|must"
    r"|(?:is|are|was|were|be|been|'s|’s)\s(?:(?:now|also|still|widely|currently|tentatively)\s)?(?:to|due|expected|scheduled|set|slated|planned|going|likely|supposed|poised|about)(?:\s(?:to|for|on|in))?"
    r"|plans?\sto|intends?\sto|expects?|hopes?\sto|aims?\sto|wants?\sto|vows?\sto|planned|planning|due|postponed|delayed|adjourned|deferred|extended|rescheduled|(?:agreement|approval|deal|plan|plans|offer|decision|deadline|bid|ordered|asked|invited|urged|allowed|required|needs?|ready|willing)\s(?:\w+\s){0,2}to\s\w+|scheduled|slated|payable|effective|upcoming|expires?|begins|starts|opens|ends|takes\seffect|meets?|arrives?|leaves?|departs?|returns?|travels?|visits?|votes?|goes|(?<!to\s)(?:go|reopen)|forthcoming|to\s(?:be|begin|start|vote|meet|hold|run|open|take|stand|resume|leave|arrive|visit|go|attend|face|appear|announce|decide)|ending)(?:\s(?:not|be|been|have|\w+ly))*(?:\s\w+ed(?=\s|$))?"
    rf"|(?P<past>{'|'.join(_IRREGULAR.split())}|(?:has|have|having)\s(?:been|\w+ed)|\w{{2,}}ed|since))\b",
    re.IGNORECASE,
)
_SURE_FUTURE = re.compile(r"\b(?:as\s(?:early|soon)\sas|no\slater\sthan|between\snow\sand)\s(?:the\s)?\Z", re.IGNORECASE)
_DEADLINE = re.compile(r"\b(?:by|until)\s\Z", re.IGNORECASE)
_NOT_VERBS = frozenset("united need needed indeed speed feed hundred sacred red bed wed aged naked limited alleged so-called".split())


def direction_of(text: str, start: int, end: int) -> str | None:
    """``past`` or ``future`` as the clause round ``text[start:end]`` tells it, None where it shows neither."""
    before = text[max(0, start - _WINDOW) : start]
    borders = [m.end() for m in _CLAUSE_END.finditer(before)]
    clause = before[borders[-1] :] if borders else before
    if before.endswith("through "):
        return None
    if _SURE_FUTURE.search(before):
        return "future"
    told = [_kind(m) for m in _VERBS.finditer(clause) if m[0].lower() not in _NOT_VERBS]
    if told:
        return told[-1]
    after = text[end : end + _WINDOW]
    border = _CLAUSE_END.search(after)
    for m in _VERBS.finditer(after[: border.start()] if border else after):
        if m[0].lower() not in _NOT_VERBS:
            return "past" if m[0].lower() in ("planned", "planning", "postponed", "delayed") else _kind(m)
    return "future" if _DEADLINE.search(before) else None


def _kind(match: re.Match[str]) -> str:
    return "future" if match["future"] else "past"
