"""What people see in the terminal: progress bars, summaries, the timeline as a table, the story behind a row.

Here: how it looks. Not here: finding it (``reading``), and forms for other programs (``assets.timeline.exporting``).
"""

import datetime as dt
import sys
from collections.abc import Iterable
from typing import IO, TYPE_CHECKING, Self

import pyarrow as pa
from rich import filesize
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TaskProgressColumn, TextColumn, TimeElapsedColumn
from rich.table import Column, Table
from rich.text import Text

from assets.timeline.differences import Difference
from pipelines.bookkeeping import Version
from pipelines.lake import Lake
from pipelines.publishing import TABLES
from pipelines.reading import Evidence
from pipelines.settings import event_settings

if TYPE_CHECKING:
    from pipelines.doctor import Finding

FACTUALITY_STYLE = {
    "happened": "green", "ongoing": "cyan", "expected": "yellow",
    "possible": "magenta", "hypothetical": "magenta", "denied": "red",
}  # fmt: skip

CHANGE_STYLE = {"added": "green", "removed": "red", "merged": "cyan", "split": "cyan"}


class Bars:
    """Progress bars on standard error, one a stage; only where a person watches."""

    def __init__(self) -> None:
        console = Console(stderr=True)
        self._progress = Progress(
            TextColumn("{task.description:14}"), BarColumn(), TaskProgressColumn(), TimeElapsedColumn(),
            console=console, disable=not console.is_terminal,
        )  # fmt: skip
        self._tasks: dict[str, TaskID] = {}

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._progress.stop()

    def advance(self, stage: str, done: int, total: int | None) -> None:
        """Move a stage's bar."""
        if stage not in self._tasks:
            self._tasks[stage] = self._progress.add_task(stage, total=total)
        self._progress.update(self._tasks[stage], completed=done, total=total)


def summary(lake: Lake, rejects: int) -> dict[str, object]:
    """What a run came to: the tables as they now are, and how many inputs were rejected in it."""
    tables = {each.name: {"rows": lake.count(each), "version": lake.version(each)} for each in TABLES}
    return {"tables": tables, "published": str(lake.published), "rejected": rejects}


def show_summary(lake: Lake, rejects: int) -> None:
    """The same for people, on standard error."""
    table = Table(
        "table", Column("rows", justify="right"), Column("version", justify="right"), box=None, pad_edge=False
    )
    for each in TABLES:
        table.add_row(each.name, str(lake.count(each)), str(lake.version(each)))
    console = Console(stderr=True, highlight=False, soft_wrap=True)
    console.print(table)
    console.print(f"published files: {lake.published}")
    if rejects:
        console.print(f"rejected: {rejects} (the table rejects says what and why)")


def write_timeline(events: pa.Table, form: str, out: IO[str]) -> None:
    """Write events in one of the forms of ``dateline timeline``."""
    if form == "table":
        Console(file=out, highlight=False, width=None if out.isatty() else 160).print(timeline_table(events))
        return
    from assets.timeline import exporting

    out.write(exporting.FORMS[form](events))


def timeline_table(events: pa.Table) -> Table:
    """The timeline for reading in a terminal."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("when", no_wrap=True)
    table.add_column("what")
    table.add_column("factuality", no_wrap=True)
    table.add_column("reports", justify="right")
    table.add_column("event", no_wrap=True, style="dim")
    for row in events.to_pylist():
        factuality = str(row["factuality"])
        # Text, not markup: nothing from an article is read as an instruction to the terminal.
        table.add_row(
            Text(when(row)),
            Text(printable(str(row["headline"]))),
            Text(factuality, style=FACTUALITY_STYLE[factuality]),
            str(row["document_count"]),
            Text(str(row["event_id"])),
        )
    return table


def when(row: dict[str, object]) -> str:
    """An event's bounds for people: one day, or from .. to, with ``?`` for a side that is not told."""
    earliest, latest = row["earliest"], row["latest"]
    if earliest is None and latest is None:
        return "?"
    sign = " to " if row["extent"] == "throughout" else " .. "
    return str(earliest) if earliest == latest else f"{earliest or '?'}{sign}{latest or '?'}"


def printable(text: str) -> str:
    """Text on one line, without characters that steer a terminal."""
    return "".join(c if c.isprintable() else " " for c in text)


def show_versions(versions: Iterable[Version]) -> None:
    """Versions of a table, the newest first."""
    rows = Column("rows", justify="right")
    table = Table("version", "time (UTC)", rows, "cause", "code version", "run", box=None, pad_edge=False)
    for v in versions:
        time = v.time.astimezone(dt.UTC).strftime("%Y-%m-%d %H:%M:%S")
        table.add_row(str(v.version), time, v.rows, Text(printable(v.cause)), v.code_version, v.run_id[:8])
    Console(highlight=False, width=None if sys.stdout.isatty() else 160).print(table)


def show_differences(differences: list[Difference]) -> None:
    """What changed, one line each."""
    table = Table("change", "event", "what", "how", box=None, pad_edge=False)
    for d in differences:
        style = CHANGE_STYLE.get(d.kind, "")
        table.add_row(Text(d.kind, style), d.event_id, Text(printable(d.headline)), Text(printable(d.words())))
    console = Console(highlight=False, width=None if sys.stdout.isatty() else 160)
    console.print(table if differences else "no difference")


def show_findings(findings: "list[Finding]", sizes: Iterable[tuple[str, int, int]]) -> None:
    """What the doctor found, and how much room the tables take."""
    console = Console(highlight=False, soft_wrap=True)
    table = Table(
        "table", Column("present version", justify="right"), Column("all versions", justify="right"), box=None
    )
    for name, present, whole in sizes:
        table.add_row(name, filesize.decimal(present), filesize.decimal(whole))
    console.print(table)
    for finding in findings:
        console.print(Text(f"{finding.where}: {finding.what}. To do: {finding.advice}", style="red"))
    if not findings:
        console.print(Text("everything is whole", style="green"))


def show_evidence(evidence: Evidence) -> None:
    """The mentions of an event: sentence with trigger and expression marked, the parse, and how the date came about."""
    from assets.dated_events.explaining import explain
    from assets.dated_events.parsing import load_parser

    parser = load_parser(event_settings().model)
    console = Console(highlight=False, soft_wrap=True)
    if evidence.event:
        event = evidence.event
        console.print(Text(printable(str(event["headline"])), style="bold"))
        console.print(Text(f"{when(event)}  {event['factuality']}  confidence {_share(event['confidence'])}"))
    for mention, sentence, document in evidence.mentions:
        console.print()
        console.print(Text(f"{document['published_on']}  {document['source'] or ''}  {document['source_uri']}", "dim"))
        console.print(marked(mention, sentence))
        for name in ("actor", "action", "target", "place", "attributed_to", "factuality"):
            if mention[name] is not None:
                console.print(Text(f"  {name:14}{printable(str(mention[name]))}"))
        explanation = explain(mention, sentence, parser)
        console.print(Text(f"  {'date':14}{_dated(mention)}"))
        console.print(Text(f"  {'anchor':14}{explanation.anchor or 'none'}"))
        arcs = ", ".join(f"{a.head} -{a.relation}-> {a.word}" for a in explanation.arcs)
        console.print(Text(f"  {'parse':14}{printable(arcs)}", style="dim"))


def marked(mention: dict[str, object], sentence: dict[str, object]) -> Text:
    """The sentence with its trigger (bold red) and its temporal expression (bold blue) marked."""
    text = Text(printable(str(sentence["text"])))
    offset = int(str(sentence["char_start"]))
    for start, end, style in (("timex_start", "timex_end", "bold blue"), ("trigger_start", "trigger_end", "bold red")):
        first, last = mention[start], mention[end]
        if isinstance(first, int) and isinstance(last, int):
            text.stylize(style, max(0, first - offset), max(0, last - offset))
    return text


def _dated(mention: dict[str, object]) -> str:
    if mention["date_basis"] is None:
        return "? (the text does not tell)"
    expression = f' from "{mention["timex_text"]}"' if mention["timex_text"] else ""
    return (
        f"{when(mention)} ({mention['precision']}, {mention['edtf']}){expression}, basis {mention['date_basis']}, "
        f"rule {mention['rule']}, confidence {_share(mention['confidence'])}"
    )


def _share(value: object) -> str:
    return f"{value:.2f}" if isinstance(value, float) else "?"
