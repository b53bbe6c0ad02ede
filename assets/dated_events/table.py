"""The table ``dated_events`` as data."""

from assets.schema import DATE, FLOAT32, INT32, STRING, Column, Reference, Table

FACTUALITIES = ("happened", "ongoing", "expected", "possible", "hypothetical", "denied")
PRECISIONS = (
    "day", "week", "month", "quarter", "season", "half", "year", "decade", "century", "range", "vague",
)  # fmt: skip
EXTENTS = ("within", "throughout")
TIMEX_TYPES = ("DATE", "TIME", "DURATION", "SET")
DATE_BASES = ("explicit", "relative", "publication", "carried", "event")

TABLE = Table(
    name="dated_events",
    meaning="One row per event mention: who did what to whom, when, who says so, and how sure that is.",
    columns=(
        Column("mention_id", STRING, "Stable id of the mention.", required=True),
        Column("document_id", STRING, "The document.", required=True),
        Column("sentence_no", INT32, "The sentence of the document.", required=True),
        Column("published_on", DATE, "The document's day of publication.", required=True),
        Column("trigger", STRING, "The word or words that name the event, as written.", required=True),
        Column("trigger_lemma", STRING, "The trigger's dictionary form.", required=True),
        Column("trigger_start", INT32, "First code point of the trigger in raw_text.text.", required=True),
        Column("trigger_end", INT32, "Code point after the last one.", required=True),
        Column("actor", STRING, "Who did it."),
        Column("action", STRING, "What was done, as a short clause.", required=True),
        Column("target", STRING, "To whom or what it was done."),
        Column("place", STRING, "Where."),
        Column("attributed_to", STRING, "Who says so."),
        Column("factuality", STRING, "Whether it took place.", required=True, one_of=FACTUALITIES),
        Column("earliest", DATE, "First possible day; null when open or not told."),
        Column("latest", DATE, "Last possible day; null when open or not told."),
        Column("precision", STRING, "How finely the text dates it.", one_of=PRECISIONS),
        Column("extent", STRING, "within: once in the bounds; throughout: from bound to bound.", one_of=EXTENTS),
        Column("edtf", STRING, "The date as ISO 8601-2 (EDTF)."),
        Column("time_of_day", STRING, "ISO time, where the text gives it."),
        Column("timex_text", STRING, "The temporal expression that dates the event, as written."),
        Column("timex_type", STRING, "Its TIMEX3 type.", one_of=TIMEX_TYPES),
        Column("timex_value", STRING, "Its TIMEX3 value."),
        Column("timex_start", INT32, "First code point of the expression in raw_text.text."),
        Column("timex_end", INT32, "Code point after the last one."),
        Column("date_basis", STRING, "What the date rests on.", one_of=DATE_BASES),
        Column("rule", STRING, "The rule that gave the date."),
        Column("confidence", FLOAT32, "Share of such dates that are right, 0 to 1."),
    ),
    key=("mention_id",),
    order=("published_on", "document_id", "trigger_start", "mention_id"),
    partition="published_on",
    references=(Reference(("document_id",), "raw_text"), Reference(("document_id", "sentence_no"), "sentences")),
)
