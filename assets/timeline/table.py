"""The tables ``timeline`` and ``timeline_mentions`` as data, and two that are kept beside them for merging."""

from assets.dated_events.table import EXTENTS, FACTUALITIES, PRECISIONS
from assets.dated_events.table import TABLE as DATED_EVENTS
from assets.schema import BOOL, DATE, FLOAT32, INT32, STRING, Column, Reference, Table
from assets.timeline.mention import COLUMNS

TABLE = Table(
    name="timeline",
    meaning="One row per event, however many documents report it.",
    columns=(
        Column("event_id", STRING, "Stable id: kept when later documents add mentions.", required=True),
        Column("headline", STRING, "The clearest clause from the mentions.", required=True),
        Column("actor", STRING, "Who did it."),
        Column("action", STRING, "What was done, as a short clause.", required=True),
        Column("target", STRING, "To whom or what it was done."),
        Column("place", STRING, "Where."),
        Column("factuality", STRING, "Whether it took place.", required=True, one_of=FACTUALITIES),
        Column("earliest", DATE, "First possible day; null when open or not told."),
        Column("latest", DATE, "Last possible day; null when open or not told."),
        Column("precision", STRING, "How finely it is dated.", one_of=PRECISIONS),
        Column("extent", STRING, "within: once in the bounds; throughout: from bound to bound.", one_of=EXTENTS),
        Column("edtf", STRING, "The date as ISO 8601-2 (EDTF)."),
        Column("confidence", FLOAT32, "Share of such dates that are right, 0 to 1."),
        Column("mention_count", INT32, "Mentions of the event.", required=True),
        Column("document_count", INT32, "Documents that report it.", required=True),
        Column("source_count", INT32, "Independent sources; copies of one wire text count once.", required=True),
        Column("first_reported_on", DATE, "Publication day of the first report.", required=True),
        Column("last_reported_on", DATE, "Publication day of the last report.", required=True),
        Column("dates_disagree", BOOL, "Its mentions give dates that cannot all be true.", required=True),
        Column("merged_ids", STRING, "Former ids of events that turned out to be this one, separated by blanks."),
    ),
    key=("event_id",),
    order=("earliest", "latest", "first_reported_on", "event_id"),
    partition="first_reported_on",
)

MENTIONS = Table(
    name="timeline_mentions",
    meaning="Which mentions report which event.",
    columns=(
        Column("event_id", STRING, "The event.", required=True),
        Column("mention_id", STRING, "The mention.", required=True),
        Column("document_id", STRING, "The document of the mention.", required=True),
        Column("published_on", DATE, "The document's day of publication.", required=True),
        Column("is_headline", BOOL, "The event's headline was taken from this mention.", required=True),
        Column("trigger_lemma", STRING, "What the mention says happened, as a dictionary form.", required=True),
        Column("trigger_start", INT32, "Where it stands in raw_text.text; first code point.", required=True),
        Column("anchor_month", DATE, "Month under which later reports find it by the date it gives."),
        Column(
            "reported_on",
            STRING,
            "Day of the event's first report; of its first mention the days of all, separated by blanks.",
        ),
    ),
    key=("mention_id",),
    order=("published_on", "event_id", "mention_id"),
    partition="published_on",
    references=(Reference(("event_id",), "timeline"), Reference(("mention_id",), "dated_events")),
)

ANCHORED = Table(
    name="_anchored",
    meaning="Mentions by the month of the date they give, so that reports of any later day find them.",
    columns=(
        Column("month", DATE, "Month, or January for dates longer than one.", required=True),
        *(column for column in DATED_EVENTS.columns if column.name in COLUMNS),
    ),
    key=("mention_id",),
    order=("month", "published_on", "document_id", "trigger_start", "mention_id"),
    partition="month",
)

PASSED_ON = Table(
    name="_passed_on",
    meaning="Ids that events have kept though the mention they were made from has left; never made again.",
    columns=(
        Column("event_id", STRING, "The id.", required=True),
        Column("published_on", DATE, "Publication day of the mention it was made from.", required=True),
    ),
    key=("event_id",),
    order=("published_on", "event_id"),
    partition="published_on",
)
