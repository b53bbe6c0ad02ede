"""The table ``sentences`` as data."""

from assets.schema import DATE, INT32, STRING, Column, Reference, Table

ROLES = ("headline", "body", "quote", "boilerplate")

TABLE = Table(
    name="sentences",
    meaning="One row per sentence of a document, with its place in the text and its role.",
    columns=(
        Column("document_id", STRING, "The document.", required=True),
        Column("sentence_no", INT32, "Position in the document, from 0.", required=True),
        Column("published_on", DATE, "The document's day of publication.", required=True),
        Column("char_start", INT32, "First code point of the sentence in raw_text.text.", required=True),
        Column("char_end", INT32, "Code point after the last one.", required=True),
        Column("role", STRING, "What the sentence is in the document.", required=True, one_of=ROLES),
        Column("text", STRING, "The sentence, exactly as in raw_text.text.", required=True),
    ),
    key=("document_id", "sentence_no"),
    order=("published_on", "document_id", "sentence_no"),
    partition="published_on",
    references=(Reference(("document_id",), "raw_text"),),
)
