"""Splits documents into sentences with true offsets.

Here: paragraphs, sentences by nupunkt, where its cuts are mended, and the batch of rows. Not here: what a sentence
is for (``roles``). Offsets count code points into ``raw_text.text``: ``text[start:end]`` is the sentence.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import nupunkt
import pyarrow as pa

from assets.raw_text.front_matter import front_matter
from assets.sentences.boilerplate import DATELINE_START
from assets.sentences.paragraphs import paragraphs
from assets.sentences.roles import inside_quotation, is_boilerplate, is_heading, is_headline
from assets.sentences.table import TABLE

Span = tuple[int, int]

LONGEST = 4000
"""Code points of a sentence at most. What is longer is a list or a table; it is cut at a comma or a blank."""

_NEWLINE = re.compile(r"\s")
_PAUSE = re.compile(r"[,;:|]\s+(?=\D)")

_ABBREVIATIONS = """
    adj adv approx apt ariz assn assoc asst ave avg bart brig bros calif cap capt cf cmdr col colo com comdr
    conn cons const corp dept dir dist div doc eccl ed elec eng engr eqn esq est etc exec ext fig fin fla fwd
    gen gens gov govs govt hist hon hosp hwy inc incl ins insp inst int intl kans lat lib lieut lit lon ltd
    ltda mag mass max med messrs mfg mgr mich min minn misc miss mont mos mtn nat natl nebr neg nos num obs
    okla ord oreg orig pct penn phys pop pos pres prob prod prof profs prop prov pub publ qty rec ref reg rel
    rep reps res resp rev revs sec secy sen sens sept sgt soc sta subj sup supt surg tech tel temp tenn thurs
    treas tues univ vet viz vol vols wash weds
"""
"""Words that a full stop cuts short, in small letters."""
_STOP = re.compile(r"[.!?]['\"”’)]*\s")
"""What every sure end has."""
_BEGINS = (
    "A|An|The|This|That|These|Those|It|He|She|They|We|His|Her|Its|Their|In|On|At|But|And|After|Before|When|While|No|Two|Three"
    "|Four|Five|Six|Seven|Eight|Nine|Ten"
)
"""Words that begin a sentence after "2 a.m."."""
_SURE_END = re.compile(
    rf"(?<![\w.'’-])(?!(?i:{'|'.join(_ABBREVIATIONS.split())})\.)"
    r"(?:[a-z]{4,}[!?]|(?:so|do|it|me|us|up|[a-z]{3,}|[A-Z][a-z]{3,})\.['\"”’)]*)(?=\s+[“\"‘'`(]*[A-Z])"
    rf"|\d\s?[ap]\.m\.(?=\s+(?:{_BEGINS})\s+[a-z])"
)
"""Where a sentence ends although nupunkt sees none: after a plain word of some length, before a capital."""


@dataclass(frozen=True, slots=True)
class Joint:
    """A place where nupunkt cuts and no sentence ends: how the left part ends and the right one begins."""

    name: str
    left: re.Pattern[str]
    right: re.Pattern[str]
    example: str


JOINTS: tuple[Joint, ...] = (
    Joint(
        "initials before a name",
        re.compile(r"(?:^|[\s(“\"])(?:[A-Z]\.){2,}$"),
        # A word that often begins a sentence lets the cut stand.
        re.compile(
            r"(?!(?:The|An?|In|On|At|By|For|From|To|With|As|If|But|And|Or|So|Yet|It|He|She|They|We|I|You|This|That|These"
            r"|Those|There|Then|When|While|After|Before|Since|Until|Although|Though|However|Meanwhile|His|Her|Its|Their"
            r"|Our|My|Your|Some|Many|Most|Both|All|One|Two|Last|What|Who|Why|How|Not|No|Now|Earlier|Later)\b)[A-Z]"
        ),
        "The U.S. Secretary of State spoke.",
    ),
    Joint(
        "month before a day",
        re.compile(r"\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$"),
        re.compile(r"\d"),
        "They met on Sept. 14 in Pell.",
    ),
    Joint(
        "clock before a day or zone",
        re.compile(r"\d\s?[ap]\.m\.$"),
        re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|[A-Z]{2,4}T\b|GMT\b|UTC\b|Eastern\b|Pacific\b"),
        "It sank at 5 p.m. Thursday.",
    ),
    Joint(
        "question or cry before its speaker",
        re.compile(r"[?!](?:[”\"]|'')$"),
        re.compile(
            r"(?:(?:Mr|Ms|Mrs|Dr|Gen|Sen|Rep|Gov)\.\s+)?(?:[A-Z][\w'’-]*,?\s+){1,4}"
            r"(?:said|says|asked|asks|added|adds|told|wrote|writes|cried|shouted|replied|explained|wondered|recalled)\b"
        ),
        "“Did it sink?” Mr. Quill asked.",
    ),
    Joint("number sign", re.compile(r"\b(?:No|Nos|pp?|Art|Sec)\.$"), re.compile(r"\d"), "It was No. 5 of nine."),
)


def split_documents(raw_text: pa.RecordBatch) -> pa.RecordBatch:
    """The sentences of a batch of ``raw_text`` rows, in order of document and position."""
    columns = [raw_text.column(name).to_pylist() for name in ("document_id", "published_on", "text", "title")]
    rows: list[dict[str, object]] = []
    for document_id, published_on, text, title in zip(*columns, strict=True):
        for number, (start, end, role) in enumerate(split(text, title)):
            rows.append(
                {
                    "document_id": document_id,
                    "sentence_no": number,
                    "published_on": published_on,
                    "char_start": start,
                    "char_end": end,
                    "role": role,
                    "text": text[start:end],
                }
            )
    return TABLE.batch(rows)


def split(text: str, title: str | None = None) -> Iterator[tuple[int, int, str]]:
    """First and end code point of each sentence of a text, and its role. ``title`` helps to tell the headline."""
    _, body = front_matter(text)
    if body:
        for line in re.finditer(r"\S.*", text[:body]):
            yield line.start(), line.start() + len(line.group().rstrip()), "boilerplate"
    found = list(paragraphs(text, body))
    own = [span for span in found if not is_boilerplate(text[slice(*span)])]
    headline = own[0] if len(own) > 1 and is_headline(text[slice(*own[0])], title) else None
    first = next((span for span in own if span != headline), None)
    kept = set(own)
    for span in found:
        if span not in kept:
            yield *span, "boilerplate"
        elif span == headline or is_heading(text[slice(*span)]):
            yield *span, "headline"
        else:
            yield from _paragraph(text, span, opens_article=span == first)


def _paragraph(text: str, span: Span, *, opens_article: bool) -> Iterator[tuple[int, int, str]]:
    """The sentences of one paragraph; what stands in quotation marks throughout is a quotation."""
    start, end = span
    if opens_article and (dateline := DATELINE_START.match(text, start, min(end, start + 200))):
        yield start, start + len(dateline.group().rstrip()), "boilerplate"
        start = dateline.end()
    inside = False
    spans = [(start + left, start + right) for left, right in sentence_spans(text[start:end])]
    for left, right in spans:
        quoted, inside = inside_quotation(text[left:right], inside)
        # A paragraph of one sentence was looked at already.
        apart = len(spans) > 1 and is_boilerplate(text[left:right])
        yield left, right, "boilerplate" if apart else "quote" if quoted else "body"


def sentence_spans(paragraph: str) -> Iterator[Span]:
    """The sentences of a paragraph without the blanks around them; line breaks count as blanks."""
    flat = _NEWLINE.sub(" ", paragraph)
    for joined in _joined(flat, _trimmed(flat, nupunkt.sent_spans(flat))):
        for start, end in _parted(flat, *joined):
            yield from _trimmed(flat, _cut(flat, start, end))


def _joined(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """The spans, mended where a joint says that no sentence ends between two of them."""
    pending: Span | None = None
    for span in spans:
        if pending is None:
            pending = span
        elif _belong_together(text[max(pending[0], pending[1] - 20) : pending[1]], text[span[0] : span[0] + 80]):
            pending = (pending[0], span[1])
        else:
            yield pending
            pending = span
    if pending:
        yield pending


def _belong_together(left: str, right: str) -> bool:
    return any(joint.left.search(left) and joint.right.match(right) for joint in JOINTS)


def _parted(text: str, start: int, end: int) -> Iterator[Span]:
    """A span, cut at the sure ends inside it."""
    if _STOP.search(text, start, end - 1) is None:
        yield start, end
        return
    for found in _SURE_END.finditer(text, start, end):
        yield start, found.end()
        start = found.end()
    yield start, end


def _cut(text: str, start: int, end: int) -> Iterator[Span]:
    """A span in pieces of at most ``LONGEST``, cut after a comma or its like, else at a blank, else anywhere."""
    while end - start > LONGEST:
        piece = text[start : start + LONGEST]
        pauses = [found.end() for found in _PAUSE.finditer(piece)]
        cut = pauses[-1] if pauses else piece.rfind(" ") + 1 or LONGEST
        yield start, start + cut
        start += cut
    yield start, end


def _trimmed(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """The spans without the blanks around them; empty ones are dropped."""
    for start, end in spans:
        piece = text[start:end]
        if stripped := piece.strip():
            begin = start + len(piece) - len(piece.lstrip())
            yield begin, begin + len(stripped)
