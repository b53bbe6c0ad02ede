"""The table of what could not be used. Every stage adds to it; none drops an input without a row here."""

from dataclasses import dataclass

from assets.schema import STRING, Column, Table

TABLE = Table(
    name="rejects",
    meaning="One row per input that could not be used, or was used only in part.",
    columns=(
        Column("source_uri", STRING, "Where the input came from.", required=True),
        Column("document_id", STRING, "The document, where the input got that far."),
        Column("stage", STRING, "The stage that could not use it.", required=True),
        Column("reason", STRING, "A short code, for example no_publication_date.", required=True),
        Column("detail", STRING, "What was found, in words."),
    ),
    key=("source_uri", "stage", "reason", "detail"),
    order=("source_uri", "stage", "reason", "detail"),
)


@dataclass(frozen=True, slots=True)
class Reject:
    """One input that could not be used: ``reason`` is a short code, ``detail`` says what was found."""

    source_uri: str
    stage: str
    reason: str
    detail: str | None = None
    document_id: str | None = None

    def row(self) -> dict[str, object]:
        """The row of the ``rejects`` table."""
        return {name: getattr(self, name) for name in TABLE.schema.names}
