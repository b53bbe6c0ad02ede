"""The table ``raw_text`` as data."""

from assets.schema import DATE, STRING, TIMESTAMP, Column, Table

BASES = ("given", "metadata", "page", "filename", "text")

TABLE = Table(
    name="raw_text",
    meaning="One row per document: its text and its publication date, and how the date is known.",
    columns=(
        Column("document_id", STRING, "Stable id: the same source gives the same id on every run.", required=True),
        Column("content_hash", STRING, "Hash of what was read; changes when the document is corrected.", required=True),
        Column("source_uri", STRING, "Where the document came from.", required=True),
        Column("source", STRING, "The outlet."),
        Column("title", STRING, "The headline given with the document."),
        Column("language", STRING, "BCP 47 language tag."),
        Column("published_on", DATE, "The day of publication, as written at the source.", required=True),
        Column("published_at", TIMESTAMP, "The moment of publication, where it is known."),
        Column("published_basis", STRING, "Where the publication date was found.", required=True, one_of=BASES),
        Column("text", STRING, "The document's text; offsets in other tables count its code points.", required=True),
    ),
    key=("document_id",),
    order=("published_on", "document_id"),
    partition="published_on",
)
