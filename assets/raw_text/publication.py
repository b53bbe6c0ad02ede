"""Which date is a document's publication date, and how it is known.

Here: choosing among the dates that a source, a file's name and a text's head give. Not here: reading one date as
written (``written_dates``), and dates in the running text (``assets.dated_events``). The clock is never read: a
document without a date has none.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from assets.raw_text.documents import Clue, Published
from assets.raw_text.table import BASES
from assets.raw_text.written_dates import FIRST_DAY, Moment, UnreadableDate, read_date

NO_DATE = "no_publication_date"
OUT_OF_RANGE = "publication_date_out_of_range"

_DAY_IN_NAME = re.compile(r"(?<!\d)\d{4}([-_.])\d\d\1\d\d(?!\d)|^\d{8}(?!\d)")
_LABEL = re.compile(r"^(?:first )?(?:published|posted|date|publication date)(?: on)?\s*:?\s+", re.IGNORECASE)
_HEAD_LINES = 8
_HEAD_CHARACTERS = 4000


@dataclass(frozen=True, slots=True)
class Undated:
    """No publication date can be told: a short code and what was found."""

    reason: str
    detail: str


def decide(clues: Iterable[Clue], text: str, language: str | None) -> Published | Undated:
    """The publication date by the most trusted clue; the text's own head comes last.

    A date that somebody gave (basis ``given``) and that cannot be read leaves the document undated: a weaker clue
    must not silently take its place. Unreadable dates of other bases give way to the next clue.
    """
    failures: list[str] = []
    for clue in sorted(clues, key=lambda clue: BASES.index(clue.basis)):
        try:
            moment = read_date(clue.written, language)
        except UnreadableDate as error:
            failures.append(f"{clue.basis}: {error}")
            if clue.basis == "given":
                return Undated(error.reason, failures[-1])
            continue
        return _published(moment, clue.basis)
    if (moment_in_head := date_in_head(text, language)) is not None:
        return _published(moment_in_head, "text")
    return Undated(NO_DATE, "; ".join(failures) or "no date given, in the metadata, in the file's name or in the head")


def date_in_name(stem: str) -> Clue | None:
    """The date in a file's name, ``2024-10-31-name``, as a clue; None when there is none or more than one."""
    found = {match.group().replace("_", "-").replace(".", "-") for match in _DAY_IN_NAME.finditer(stem)}
    return Clue("filename", found.pop()) if len(found) == 1 else None


def date_in_head(text: str, language: str | None = None) -> Moment | None:
    """The date that stands alone in one of the first lines of a text; None when there is none or they differ."""
    found = {moment.day: moment for moment in _dates_alone(text, language)}
    return found.popitem()[1] if len(found) == 1 else None


def _dates_alone(text: str, language: str | None) -> Iterator[Moment]:
    lines = [line.strip() for line in text[:_HEAD_CHARACTERS].splitlines()]
    for line in [line for line in lines if line][:_HEAD_LINES]:
        written = _LABEL.sub("", line)
        if len(written) <= 60 and any(c.isdecimal() for c in written):
            try:
                yield read_date(written, language)
            except UnreadableDate:
                continue


def _published(moment: Moment, basis: str) -> Published | Undated:
    if moment.day < FIRST_DAY:
        return Undated(OUT_OF_RANGE, f"{basis}: {moment.day} is before {FIRST_DAY}")
    return Published(moment.day, moment.instant, basis)
