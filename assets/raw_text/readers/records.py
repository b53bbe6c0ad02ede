"""Records, the rows of JSONL, CSV and Parquet files, as articles.

Here: which fields a record has and what they may hold. Not here: the formats.
"""

from collections.abc import Mapping
from typing import Any

from assets.raw_text.documents import Article, Clue, Flaw

FIELDS = ("text", "published_at", "id", "url", "title", "source", "language")


def article(record: Mapping[str, Any], line: int) -> Article | Flaw:
    """A record as an article, named by its ``id``, else by its line number (from 1)."""
    name = _name(record, line)
    fields: dict[str, str | None] = {}
    for field in FIELDS:
        value = record.get(field)
        if field == "id" and isinstance(value, int | float) and not isinstance(value, bool):
            value = str(value)
        if value is not None and not isinstance(value, str):
            return Flaw("bad_record", f"{field} is not a string but {type(value).__name__}", name)
        fields[field] = value if field == "text" else (value or "").strip() or None
    text = fields["text"]
    if text is None:
        return Flaw("bad_record", "no text", name)
    given = fields["published_at"]
    return Article(
        text,
        record=fields["id"],
        number=line,
        url=fields["url"],
        title=fields["title"],
        source=fields["source"],
        language=fields["language"],
        clues=(Clue("given", given),) if given else (),
    )


def _name(record: Mapping[str, Any], line: int) -> str:
    """What a record is known by, also where it cannot be used."""
    told = record.get("id")
    named = isinstance(told, str | int | float) and not isinstance(told, bool) and str(told).strip()
    return str(told).strip() if named else str(line)
