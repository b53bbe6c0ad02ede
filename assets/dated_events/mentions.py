"""The stage function: sentences of some whole documents in, rows of ``dated_events`` out.

Here: the order of the steps and the form of a row. Not here: any of the steps (``parsing``, ``events``,
``participants``, ``naming``, ``attribution``, ``factuality``, ``dating``, ``confidence``).
"""

import datetime as dt
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, fields, replace
from functools import lru_cache, partial
from hashlib import blake2b

import pyarrow as pa

from assets.dated_events.attribution import NOBODY, main_report, reporter, source, speakers
from assets.dated_events.casing import Casing, is_title_case
from assets.dated_events.confidence import confidence
from assets.dated_events.correcting import correct, names_of, take_for_names
from assets.dated_events.dates import Timex
from assets.dated_events.dating import Dater
from assets.dated_events.event_date import UNTOLD, EventDate, over
from assets.dated_events.events import EventNouns, Trigger, find_triggers
from assets.dated_events.factuality import factuality
from assets.dated_events.grammar import english
from assets.dated_events.inheriting import Told, inherit
from assets.dated_events.lexicon import nouns
from assets.dated_events.locating import locate
from assets.dated_events.memory import Place
from assets.dated_events.naming import Names
from assets.dated_events.nominal import signal_of
from assets.dated_events.parsing import BATCH_SIZE, Parse, Parser, load_parser, model_version, unload
from assets.dated_events.participants import Participants, find_participants
from assets.dated_events.phrases import action_clause, noun_phrase
from assets.dated_events.table import TABLE
from assets.dated_events.tagging import Settings as Reading
from assets.dated_events.tagging import read_text
from assets.sentences.paragraphs import paragraphs

_STILL = frozenset(("begun", "noun-lasting", "same-event"))
"""Ways of nouns that name what goes on when the story is told."""
_MAY_GO_ON = dt.timedelta(183)
"""How long before publication a thing may have begun, in a month that is told, that goes on as far as anybody says."""
_GONE_BY = frozenset(("headline", "same-event"))
"""Ways to a date that tell of an event which has a time of its own, not that of the verb above it."""
_PART = 5_000
"""So many lines are read together: no news is as long, but a book is; what it told before a part is not remembered."""
CODE = "dated_events 10"
"""Changes when the same sentences would give other rows."""


@dataclass(frozen=True, slots=True)
class Settings:
    """``model``: package of the language model, None for the first installed of ``parsing.MODELS``.

    ``genre``, ``fiscal_year_start`` and ``day_order`` are those of ``tag``.
    """

    model: str | None = None
    batch_size: int = BATCH_SIZE
    genre: str = "auto"
    fiscal_year_start: int | None = None
    day_order: str | None = None

    @property
    def code_version(self) -> str:
        """What the rows rest on: the code, counted by hand; grammar, model and settings, which show by themselves."""
        told = {"genre": self.genre, "fiscal_year_start": self.fiscal_year_start, "day_order": self.day_order}
        default = {f.name: f.default for f in fields(self)}
        other = [f"{name} {value}" for name, value in told.items() if value != default[name]]
        return ", ".join((CODE, f"rules {english.VERSION}", model_version(self.model), *other))

    def read(self, text: str, published_on: dt.date) -> tuple[list[Timex], bool]:
        """The temporal expressions of a document, a range as one; and whether it is a story."""
        settings = Reading(self.genre, self.fiscal_year_start, self.day_order, ranges="one", bounds="part")
        return read_text(text, published_on, settings)


@dataclass(frozen=True, slots=True)
class Line:
    """A row of ``sentences`` that is to be parsed; a line ``in_title_case`` tells its story as a headline does."""

    number: int
    start: int
    role: str
    text: str
    in_title_case: bool


@dataclass(slots=True)
class Story:
    """One document, or a part of one as long as a book, with its lines and temporal expressions."""

    document_id: str
    published_on: dt.date
    lines: list[Line]
    timexes: dict[int, list[Timex]] = field(default_factory=dict)
    """Expressions by the number of the sentence they begin in."""
    paragraphs: list[int] = field(default_factory=list)
    """Where the paragraphs begin."""
    narrative: bool = False
    """Whether its dates count from the date it has reached, not from publication."""
    lead: int = 0
    """The number of its first line that is no headline."""
    told: Counter[str] = field(default_factory=Counter)
    """How often each line was told so far: one count for all parts of a document, which tells its mentions apart."""

    def parts(self) -> Iterator["Story"]:
        """The story itself, or parts of so many lines that their parses fit into memory."""
        for start in range(0, len(self.lines), _PART):
            yield replace(self, lines=self.lines[start : start + _PART])


def is_supported(language: str | None) -> bool:
    """Whether documents of a language give events: English, and where no language is given."""
    return language is None or language.lower().split("-")[0] in ("en", "eng", "")


def date_events(raw_text: pa.RecordBatch, sentences: pa.RecordBatch, settings: Settings = Settings()) -> pa.RecordBatch:
    """The events of some documents: ``raw_text`` and exactly their ``sentences`` to rows of ``dated_events``.

    Documents in other languages than English give none. Rows come in the table's order of a document.
    """
    parser = load_parser(settings.model)
    event_nouns = _event_nouns(settings.model)
    stories = list(_stories(raw_text, sentences, settings))
    parses = parser.parse_as(
        (pair for story in stories for pair in _read(story, parser, event_nouns)), settings.batch_size
    )
    batches = [_batch(_rows(story, parses, event_nouns)) for story in stories]
    batch = pa.concat_batches(batches) if batches else _batch(())
    TABLE.check(batch)
    return batch


def _batch(rows: Iterable[dict[str, object]]) -> pa.RecordBatch:
    columns = pa.array(list(rows), type=pa.struct(list(TABLE.schema))).flatten()
    return pa.RecordBatch.from_arrays(columns, schema=TABLE.schema)


def release() -> None:
    """Let go of the language model, with all words it has met; it is loaded again where it is needed."""
    _event_nouns.cache_clear()
    unload()


def _read(story: Story, parser: Parser, event_nouns: EventNouns) -> Iterator[tuple[str, str]]:
    """Each line as the parser is to read it, and as it is."""
    casing = None
    for line in story.lines:
        told = line.text
        if line.in_title_case:
            casing = casing or Casing((each.text for each in story.lines), partial(_is_common, parser, event_nouns))
            told = casing.sentence_case(told)
        yield told, line.text


def _is_common(parser: Parser, event_nouns: EventNouns, word: str) -> bool:
    return parser.is_verb_form(word) or parser.lemma(word, "NNS") in event_nouns or word.endswith("ly")


@lru_cache(maxsize=2)
def _event_nouns(model: str | None) -> EventNouns:
    return EventNouns(load_parser(model).is_verb)


def _stories(raw_text: pa.RecordBatch, sentences: pa.RecordBatch, settings: Settings) -> Iterator[Story]:
    lines: dict[str, list[Line]] = defaultdict(list)
    spans: dict[str, list[tuple[int, int]]] = defaultdict(list)
    names = ("document_id", "sentence_no", "char_start", "role", "text")
    for document_id, number, start, role, text in zip(*(sentences.column(n).to_pylist() for n in names), strict=True):
        spans[document_id].append((start, number))
        if role != "boilerplate" and _may_hold_events(text):
            lines[document_id].append(Line(number, start, role, text, is_title_case(text)))
    wanted = ("document_id", "published_on", "language", "text")
    for document_id, published_on, language, text in zip(
        *(raw_text.column(n).to_pylist() for n in wanted), strict=True
    ):
        if is_supported(language) and document_id in lines:
            story = Story(document_id, published_on, sorted(lines[document_id], key=lambda line: line.number))
            timexes, story.narrative = settings.read(text, published_on)
            story.timexes = _by_sentence(timexes, sorted(spans[document_id]))
            story.lead = next((line.number for line in story.lines if line.role != "headline"), 0)
            story.paragraphs = [start for start, _ in paragraphs(text)]
            yield from story.parts()


def _may_hold_events(text: str) -> bool:
    """A line of one word, or without any letter, is not worth the parser's time."""
    return " " in text.strip() and any(map(str.isalpha, text))


def _by_sentence(timexes: list[Timex], spans: list[tuple[int, int]]) -> dict[int, list[Timex]]:
    starts = [start for start, _ in spans]
    found: dict[int, list[Timex]] = defaultdict(list)
    for timex in timexes:
        at = bisect_right(starts, timex.start) - 1
        if at >= 0:
            found[spans[at][1]].append(timex)
    return found


def _rows(story: Story, parses: Iterator[Parse], event_nouns: EventNouns) -> Iterator[dict[str, object]]:
    return iter(inherit(_mentions(story, parses, event_nouns)))


def _mentions(story: Story, parses: Iterator[Parse], event_nouns: EventNouns) -> Iterator[Told]:
    parsed = [next(parses) for _ in story.lines]
    told = (parse for line, parse in zip(story.lines, parsed, strict=True) if line.role == "body")
    written = names_of(parse for parse in told if not is_title_case(parse.text))
    for line, parse in zip(story.lines, parsed, strict=True):
        take_for_names(parse, written)
        correct(parse, headline=line.role == "headline")
    spoken = speakers([line.text for line in story.lines], [_speaker(parse) for parse in parsed])
    dated = _dated(story, parsed, event_nouns)
    names, seen = Names(), story.told
    if lead := next((parse for line, parse in zip(story.lines, parsed, strict=True) if line.role != "headline"), None):
        names.read(lead)
    for line, parse, speaker, (dates, timed) in zip(story.lines, parsed, spoken, dated, strict=True):
        quoted = names.full(speaker) if speaker and main_report(parse) is None else None
        names.read(parse, timed, headline=line.role == "headline" or line.in_title_case, quoted=quoted)
        for trigger, date in dates.items():
            status = factuality(parse, trigger, line.role == "headline" or line.in_title_case)
            if status == "expected" and date.way == "noun" and date.timex is None:
                date = UNTOLD  # what is still expected was not before the day of publication
            if status == "happened" and date.way != "same-event":
                date = over(date, story.published_on)
            cells: dict[str, object] = {
                "mention_id": _mention_id(story.document_id, line, seen[line.text], parse, trigger),
                "document_id": story.document_id,
                "sentence_no": line.number,
                "published_on": story.published_on,
                **_trigger_cells(parse, trigger, line.start),
                **_participant_cells(parse, trigger, names, timed, names.full(speaker) if speaker else None),
                "factuality": _as_dated(
                    status,
                    date,
                    story.published_on,
                    behind=trigger.nominal and signal_of(parse, trigger.head) == "after",
                    lasting=trigger.nominal and trigger.lemma in nouns.LASTING,
                ),
                **date_cells(date),
            }
            yield Told(cells, (line.number - story.lead, trigger.core), date)
        names.remember_subject(parse)
        seen[line.text] += 1


def _dated(
    story: Story, parsed: Sequence[Parse], event_nouns: EventNouns
) -> list[tuple[dict[Trigger, EventDate], set[int]]]:
    """The dated events of each sentence, and its tokens that are part of a temporal expression.

    Headlines come last: they have the dates of the story under them.
    """
    dater = Dater(story.published_on, story.narrative)
    found: dict[int, tuple[dict[Trigger, EventDate], set[int]]] = {}
    pairs = list(enumerate(zip(story.lines, parsed, strict=True)))
    for n, (line, parse) in sorted(pairs, key=lambda pair: pair[1][0].role == "headline"):
        located = locate(parse, story.timexes.get(line.number, ()), line.start)
        timed = {i for place in located for i in range(place.first, place.last + 1)}
        triggers = [t for t in find_triggers(parse, event_nouns) if t.core not in timed]
        if line.role == "headline":
            found[n] = dater.headline(parse, triggers, located), timed
        else:
            place = Place(line.number - story.lead, bisect_right(story.paragraphs, line.start))
            found[n] = dater.date(parse, triggers, located, place), timed
    return [(dater.look_ahead(parse, found[n][0]), found[n][1]) for n, parse in enumerate(parsed)]


def _mention_id(document_id: str, line: Line, repeat: int, parse: Parse, trigger: Trigger) -> str:
    """Stable as long as the sentence stands in the document, wherever a correction moves it.

    Two triggers can share their core ("issued a statement", "statement released"), and never their first word as well.
    """
    places = (str(parse.starts[trigger.core]), str(parse.starts[trigger.first]))
    key = "\0".join((document_id, line.text, str(repeat), *places))
    return blake2b(key.encode(), digest_size=12).hexdigest()


def _trigger_cells(parse: Parse, trigger: Trigger, offset: int) -> dict[str, object]:
    start, end = parse.starts[trigger.first], parse.ends[trigger.last]
    return {
        "trigger": parse.text[start:end],
        "trigger_lemma": trigger.lemma,
        "trigger_start": offset + start,
        "trigger_end": offset + end,
    }


def _speaker(parse: Parse) -> str | None:
    said = main_report(parse)
    who = source(parse, said) if said is not None else None
    return None if who is None else noun_phrase(parse, who)


def _participant_cells(
    parse: Parse, trigger: Trigger, names: Names, dated: set[int], speaker: str | None
) -> dict[str, object]:
    parts: Participants = find_participants(parse, trigger, dated)
    action = names.name(parse, trigger.head) if trigger.nominal else action_clause(parse, trigger.head, dated)
    if trigger.noun is not None and trigger.noun in parse.all_children(trigger.head, "nsubj", "nsubjpass"):
        action = f"{noun_phrase(parse, trigger.noun, dated)} {action}"

    def name(head: int | None) -> str | None:
        return None if head is None else names.name(parse, head, speaker)

    return {
        "actor": name(parts.actor),
        "action": action,
        "target": None if parts.target is None else names.name(parse, parts.target, speaker, parts.place),
        "place": name(parts.place),
        "attributed_to": _attributed(parse, trigger, names, speaker),
    }


def _attributed(parse: Parse, trigger: Trigger, names: Names, speaker: str | None) -> str | None:
    """Who reports an event: in its own sentence, else whose quotation it stands in."""
    said = reporter(parse, trigger.head)
    if said is None:
        return speaker if speaker and main_report(parse) is None else None
    who = source(parse, said)
    name = None if who is None else names.name(parse, who, speaker)
    return None if name is None or name.lower() in NOBODY else name


def _as_dated(found: str, date: EventDate, published_on: dt.date, behind: bool, lasting: bool) -> str:
    """What begins after publication has not taken place yet, whatever its words tell.

    And what is told to be gone by has, also under a verb that looks ahead: "will appeal against Monday's ruling", or
    ``behind`` what is ahead: "will cut jobs after a loss in March". What a ``lasting`` noun names goes on.
    """
    ahead = date.earliest is not None and date.earliest > published_on
    due = date.way == "clause" and date.extent == "within" and date.earliest == published_on  # "is due within a month"
    ahead = ahead or (due and date.latest is not None and date.latest > published_on)
    if (ahead or date.way == "noun-ahead") and found in ("happened", "ongoing"):
        return "expected"
    recent = date.earliest is not None and published_on - date.earliest <= _MAY_GO_ON
    lasts = date.extent == "throughout" or (date.way == "begun" and date.latest is None and recent)
    held = lasts and date.latest in (None, published_on) and date.earliest is not None
    if held and lasting and date.way in _STILL and found == "happened":
        return "ongoing"
    told_of = date.latest is not None and date.latest <= published_on and date.earliest != date.latest
    if found == "ongoing" and (date.gone_by(published_on) or (told_of and date.extent == "within")):
        return "happened"
    over = date.gone_by(published_on) and (behind or date.way in _GONE_BY)
    over = over or (date.way == "participle" and date.timex is None)
    return "happened" if over and found == "expected" else found


def date_cells(date: EventDate) -> dict[str, object]:
    """The cells of a date; bounds that no day meets tell none, and must not keep a day's documents from their table."""
    if date.earliest is not None and date.latest is not None and date.earliest > date.latest:
        date = EventDate(way="contradictory")
    cells: dict[str, object] = {
        "earliest": date.earliest,
        "latest": date.latest,
        "precision": date.precision,
        "extent": date.extent,
        "edtf": date.edtf,
        "time_of_day": date.time_of_day,
        "date_basis": date.basis,
        "rule": date.rule,
        "confidence": confidence(date),
    }
    if (timex := date.timex) is not None:
        cells |= {
            "timex_text": timex.text,
            "timex_type": timex.type,
            "timex_value": timex.value,
            "timex_start": timex.start,
            "timex_end": timex.end,
        }
    return cells
