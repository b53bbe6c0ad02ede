"""The command ``dateline``: words in, words out.

Here: commands, options, what is printed, exit status. Not here: doing it (``running``, ``reading``, ``ui``, and the
stages). Imports are made inside the commands, so that ``dateline tag`` starts in a fraction of a second.
"""

import datetime as dt
import json
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from pipelines.settings import WrongSetting

if TYPE_CHECKING:
    from pipelines.lake import Lake
    from pipelines.requests import Request

WRONG_USE = 2
SOME_REJECTED = 1
RUN_FAILED = 3


class Day(click.ParamType[dt.date]):
    """A day as YYYY-MM-DD."""

    name = "date"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> dt.date:
        """Read the day, or end with what is expected."""
        if isinstance(value, dt.date):
            return value
        try:
            return dt.date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value!r} is not a day; write it as 2024-10-31", param, ctx)


DAY = Day()
data_option = click.option("--data", metavar="DIR", help="The data folder [default: $DATELINE_DATA, else ./data].")


class Commands(click.Group):
    """The commands; a wrong setting ends any of them as wrong use does."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the command that was asked for."""
        try:
            return super().invoke(ctx)
        except WrongSetting as error:
            _fail(str(error))
        except BrokenPipeError:
            raise  # whoever read the output has stopped; click ends without a word
        except OSError as error:
            _fail(f"{error.filename} cannot be used: {error.strerror}" if error.filename else str(error))
        except Exception as error:
            from deltalake.exceptions import DeltaError

            if not isinstance(error, DeltaError):
                raise
            _fail(f"a table cannot be used: {next(iter(str(error).splitlines()), '')}; dateline doctor tells more")


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="dateline")
def main() -> None:
    """Turns news text into a timeline that can be trusted."""


@main.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@data_option
@click.option(
    "--published-on", type=DAY, help="Publication date of all input but that whose record or manifest gives one."
)
@click.option("--strict", is_flag=True, help="Exit with status 1 when some input was rejected.")
@click.option("--json-logs", is_flag=True, help="Log the run as JSON lines on standard error.")
def run(paths: tuple[str, ...], data: str | None, published_on: dt.date | None, strict: bool, json_logs: bool) -> None:
    """Read files and folders and bring all tables up to date."""
    from pipelines.requests import Request
    from pipelines.running import JSON_LOG

    if not all(paths):
        _fail("a path is empty; '.' is the working directory")
    missing = [path for path in paths if path != "-" and "://" not in path and not _is_there(path)]
    if missing:
        _fail(f"no such file or folder: {', '.join(missing)}")
    request = Request(cause=f"run {' '.join(paths)}"[:200], paths=paths, published_on=published_on)
    rejects = _run(data, request, JSON_LOG if json_logs else None)
    if rejects and strict:
        sys.exit(SOME_REJECTED)


@main.command()
@click.argument("files", nargs=-1, metavar="[FILE...]")
@click.option("--reference", type=DAY, help="The day from which relative expressions count.")
@click.option("--jsonl", "records", is_flag=True, help="FILE holds records {id, text, published_at}.")
@click.option("--explain", is_flag=True, help="Show which rule read what, and which lost.")
@click.option("--genre", type=click.Choice(["auto", "news", "narrative"]), default="auto", help="Force a genre.")
@click.option("--fiscal-year-start", type=click.IntRange(1, 12), help="The month a fiscal year starts with.")
@click.option("--day-order", type=click.Choice(["dmy", "mdy"]), help="The order of dates in figures.")
@click.option(
    "--bounds", type=click.Choice(["whole", "part"]), default="whole", help="With part, early June is its half."
)
def tag(
    files: tuple[str, ...],
    reference: dt.date | None,
    records: bool,
    explain: bool,
    genre: str,
    fiscal_year_start: int | None,
    day_order: str | None,
    bounds: str,
) -> None:
    """Find and resolve the temporal expressions of plain text; JSON lines on standard output."""
    from assets.dated_events.tagging import Settings
    from pipelines.tagging import tag_records, tag_text, with_day_orders

    if records == (reference is not None):
        _fail("tag needs --reference DATE for plain text, or --jsonl: nothing is counted from today's date")
    settings = Settings(genre=genre, fiscal_year_start=fiscal_year_start, day_order=day_order, bounds=bounds)
    for file in files or ("-",):
        with click.open_file(file, encoding="utf-8") as stream:
            try:
                if reference:
                    _write_lines(tag_text(stream, reference, settings, explain))
                else:
                    _write_lines(tag_records(*with_day_orders(stream), settings, explain))
            except ValueError as error:
                _fail(f"{file}: {error}")


@main.command()
@data_option
@click.option("--from", "first", type=DAY, help="Events that may lie on this day or later.")
@click.option("--to", "last", type=DAY, help="Events that may lie on this day or earlier.")
@click.option("--actor", help="Part of the actor's name.")
@click.option("--factuality", help="happened, ongoing, expected, possible, hypothetical or denied.")
@click.option("--min-documents", type=click.IntRange(1), default=1, help="Events that so many documents report.")
@click.option("--as-of", metavar="VERSION|TIME", help="The timeline as it was.")
@click.option(
    "--format", "form", type=click.Choice(["table", "jsonl", "csv", "timelinejs", "ics", "html"]), default="table"
)
def timeline(
    data: str | None,
    first: dt.date | None,
    last: dt.date | None,
    actor: str | None,
    factuality: str | None,
    min_documents: int,
    as_of: str | None,
    form: str,
) -> None:
    """Read the timeline."""
    from pipelines.reading import Filter, read_timeline
    from pipelines.releases import VersionNotFound
    from pipelines.showing import write_timeline

    try:
        events = read_timeline(_lake(data), Filter(first, last, actor, factuality, min_documents), as_of)
    except VersionNotFound as error:
        _fail(str(error))
    write_timeline(events, form, sys.stdout)


@main.command()
@click.argument("identifier", metavar="EVENT_ID|MENTION_ID")
@data_option
def why(identifier: str, data: str | None) -> None:
    """Show the mentions, sentences, expressions and rules behind one row."""
    from pipelines.reading import NotFound, evidence
    from pipelines.showing import show_evidence

    try:
        show_evidence(evidence(_lake(data), identifier))
    except NotFound as error:
        _fail(str(error))


@main.command()
@click.argument("table", required=False, default="timeline")
@data_option
def versions(table: str, data: str | None) -> None:
    """List the versions of a table: number, time, what was done and what caused it."""
    from pipelines.publishing import TABLES
    from pipelines.showing import show_versions

    by_name = {t.name: t for t in TABLES}
    if table not in by_name:
        _fail(f"no table {table!r}; there are {', '.join(by_name)}")
    show_versions(_lake(data).history(by_name[table]))


@main.command()
@click.argument("before", metavar="FROM")
@click.argument("after", metavar="TO")
@data_option
@click.option("--format", "form", type=click.Choice(["table", "jsonl"]), default="table")
def diff(before: str, after: str, data: str | None, form: str) -> None:
    """Show what changed between two versions of the timeline (numbers, release names or times)."""
    from pipelines.reading import read_difference
    from pipelines.releases import VersionNotFound
    from pipelines.showing import show_differences

    try:
        found = read_difference(_lake(data), before, after)
    except VersionNotFound as error:
        _fail(str(error))
    if form == "jsonl":
        _write_lines(difference.record() for difference in found)
    else:
        show_differences(found)


@main.command()
@data_option
@click.option("--from", "first", type=DAY, help="First publication day.")
@click.option("--to", "last", type=DAY, help="Last publication day.")
@click.option("--stale", is_flag=True, help="The days made with older rules, instead of a range.")
@click.option("--stage", type=click.Choice(["sentences", "dated_events", "timeline"]), help="From this stage on.")
def backfill(data: str | None, first: dt.date | None, last: dt.date | None, stale: bool, stage: str | None) -> None:
    """Make publication days again from the stored documents."""
    from pipelines.requests import Request

    if stale == bool(first and last):
        _fail("backfill needs --from and --to, or --stale")
    if first and last and first > last:
        _fail(f"--from {first} is after --to {last}")
    _lake(data)  # which is there
    days = "stale" if stale else f"{first}..{last}"
    _run(data, Request(cause=f"backfill {days}", days=days, stage=stage))


@main.command()
@data_option
def stale(data: str | None) -> None:
    """List the publication days whose rows were made with older rules."""
    from pipelines.running import stale_days

    for stage, day, made_by in stale_days(_lake(data)):
        click.echo(f"{day}\t{stage}\t{made_by}")


@main.command()
@click.argument("source_uris", nargs=-1, required=True, metavar="SOURCE_URI...")
@data_option
def withdraw(source_uris: tuple[str, ...], data: str | None) -> None:
    """Take documents out of every table; their history stays."""
    from pipelines.requests import Request
    from pipelines.running import unknown_sources

    if unknown := unknown_sources(_lake(data), source_uris):
        _fail(f"not in raw_text: {', '.join(unknown)}")
    _run(data, Request(cause=f"withdraw {' '.join(source_uris)}"[:200], withdraw=source_uris))


@main.command("release")
@click.argument("name")
@data_option
def release_command(name: str, data: str | None) -> None:
    """Keep the present version of all tables for ever under NAME."""
    from pipelines.releases import ReleaseError, release

    try:
        versions = release(_lake(data), name)
    except ReleaseError as error:
        _fail(str(error))
    click.echo(f"released {name}: " + ", ".join(f"{table} {version}" for table, version in versions.items()), err=True)


@main.command()
@data_option
@click.option("--repair", "mend", is_flag=True, help="Mend what is safe to mend.")
def doctor(data: str | None, mend: bool) -> None:
    """Check tables, published files, what killed writers left, and disk use."""
    from pipelines import doctor
    from pipelines.showing import show_findings

    lake = _lake(data)
    now = dt.datetime.now(dt.UTC)  # noqa: TID251 - how old a leftover file is, is a question to the clock
    if mend:
        doctor.repair(lake, now)
    findings = list(doctor.examine(lake, now))
    show_findings(findings, doctor.disk_use(lake))
    if findings:
        sys.exit(SOME_REJECTED)


@main.command()
@data_option
@click.option("--port", type=click.IntRange(1, 65535), help="The port to serve on [default: a free one from 3000 on].")
def ui(data: str | None, port: int | None) -> None:
    """Start the Dagster UI and daemon; Ctrl-C stops both."""
    from pipelines.definitions import build_definitions
    from pipelines.settings import data_address
    from pipelines.ui import serve

    build_definitions(data_address(data))  # a wrong setting ends this command, and not the processes it starts
    sys.exit(serve(data_address(data), port))


def _lake(data: str | None) -> "Lake":
    """The tables of a data folder that is there; only ``run`` and ``ui`` begin one."""
    from assets.object_store import is_remote
    from pipelines.lake import Lake
    from pipelines.settings import data_address

    address = data_address(data)
    if not is_remote(address) and not Path(address).is_dir():
        _fail(f"no data folder at {address}; dateline run PATH... --data {address} begins one")
    return Lake(address)


def _is_there(path: str) -> bool:
    try:
        return Path(path).exists()
    except PermissionError:
        return True  # to be told of with its reason


def _run(data: str | None, request: "Request", log: str | None = None) -> int:
    """Run, and tell what came of it: for people, or with a log as one more line of it. Returns how many rejects."""
    from pipelines.running import QUIET_LOG, RunFailed, run
    from pipelines.settings import data_address
    from pipelines.showing import Bars, show_summary, summary

    tell = _log_failure if log else _fail
    try:
        with Bars() as bars:
            rejects = run(data_address(data), request, None if log else bars, log or QUIET_LOG)
    except OSError as error:
        tell(f"the data folder cannot be used: {error.filename}: {error.strerror}")
    except RunFailed as error:
        told = f"the run failed, the published files are as before: {str(error).rstrip('.')}"
        tell(f"{told}. dateline doctor tells whether a table is damaged", status=RUN_FAILED)
    if log:
        _log("INFO", "done", summary(_lake(data), rejects))
    else:
        show_summary(_lake(data), rejects)
    return rejects


def _log_failure(message: str, status: int = WRONG_USE) -> NoReturn:
    _log("CRITICAL", message, {})
    sys.exit(status)


def _log(level: str, message: str, more: Mapping[str, object]) -> None:
    """A line of the log as Dagster writes the others."""
    created = dt.datetime.now(dt.UTC).timestamp()  # noqa: TID251 - when a log line was written
    click.echo(json.dumps({"levelname": level, "msg": message, "created": created, **more}), err=True)


def _write_lines(records: Iterable[dict[str, object]]) -> None:
    for record in records:
        sys.stdout.write(json.dumps(record, ensure_ascii=False, default=str) + "\n")


def _fail(message: str, status: int = WRONG_USE) -> NoReturn:
    click.echo(f"dateline: {message}", err=True)
    sys.exit(status)
