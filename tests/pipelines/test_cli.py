"""The commands, as a user types them."""

import datetime as dt
import json
import os
import shutil
import socket
import subprocess
from pathlib import Path

import pandas as pd
import pyarrow.parquet as pq
import pytest

from pipelines.publishing import TABLES
from tests.conftest import COMMAND, Dateline

MARCH = ("--from", "2026-03-01", "--to", "2026-03-31")


def published(data: Path, table: str) -> pd.DataFrame:
    """A published table."""
    return pd.read_parquet(data / "published" / f"{table}.parquet")


@pytest.fixture
def own(data: Path, tmp_path: Path) -> Path:
    """A copy of the data of the run over the seeds, free to be changed."""
    return Path(shutil.copytree(data, tmp_path / "data"))


def test_run_fills_every_table_and_says_so(seeds_run: tuple[Path, subprocess.CompletedProcess[str]]) -> None:
    """A run over the seeds ends well, names the tables with their rows, and publishes all of them."""
    data, run = seeds_run
    assert run.returncode == 0, run.stderr
    for table in TABLES:
        assert table.name in run.stderr
        assert pq.read_metadata(data / "published" / f"{table.name}.parquet").num_rows > 0


def test_each_input_is_a_document_or_a_reject(data: Path) -> None:
    """The undated file of the seeds is a reject with its reason, and today's date stands nowhere."""
    rejects = published(data, "rejects")
    assert rejects["reason"].tolist() == ["no_publication_date"]
    assert published(data, "raw_text")["published_on"].max() < dt.date(2026, 11, 1)


def test_offsets_point_into_the_text(data: Path) -> None:
    """Sentences, triggers and expressions are slices of their document's text."""
    texts = published(data, "raw_text").set_index("document_id")["text"]
    for row in published(data, "sentences").itertuples():
        assert texts[row.document_id][row.char_start : row.char_end] == row.text
    for row in published(data, "dated_events").itertuples():
        text = texts[row.document_id]
        assert text[row.trigger_start : row.trigger_end].split()[0] == row.trigger.split()[0]
        if not pd.isna(row.timex_start):
            assert text[int(row.timex_start) : int(row.timex_end)] == row.timex_text


def test_a_second_run_changes_nothing(own: Path, dateline: Dateline) -> None:
    """The same input again leaves every published byte as it was."""
    before = {p.name: p.read_bytes() for p in (own / "published").iterdir()}
    again = dateline("run", "seeds", "--data", own)
    assert again.returncode == 0, again.stderr
    assert {p.name: p.read_bytes() for p in (own / "published").iterdir()} == before


def test_strict_tells_of_rejects_by_its_exit_status(tmp_path: Path, dateline: Dateline) -> None:
    """With --strict a rejected input ends in status 1; without, in 0 and a warning."""
    file = tmp_path / "undated.txt"
    file.write_text("Nobody knows when this was written.")
    assert dateline("run", file, "--data", tmp_path / "d", "--strict").returncode == 1
    lenient = dateline("run", file, "--data", tmp_path / "d")
    assert lenient.returncode == 0
    assert "rejected: 1" in lenient.stderr


def test_a_path_that_does_not_exist_is_wrong_use(tmp_path: Path, dateline: Dateline) -> None:
    """A missing path is named, and nothing is made."""
    result = dateline("run", tmp_path / "nowhere", "--data", tmp_path / "d")
    assert result.returncode == 2
    assert "nowhere" in result.stderr
    assert not (tmp_path / "d").exists()


@pytest.mark.parametrize(
    ("command", "told"),
    [
        (("run", ""), "a path is empty"),
        (("timeline",), "no data folder"),
        (("doctor", "--repair"), "no data folder"),
        (("backfill", "--stale"), "no data folder"),
        (("backfill", "--from", "2026-03-31", "--to", "2026-03-01"), "is after"),
        (("ui", "--port", "99999"), "not in the range"),
    ],
)
def test_wrong_use_is_told_and_nothing_is_made(
    command: tuple[str, ...], told: str, tmp_path: Path, dateline: Dateline
) -> None:
    """An empty path, a mistyped data folder, days the wrong way round: exit status 2, and no new folder."""
    result = dateline(*command, "--data", tmp_path / "d")
    assert result.returncode == 2
    assert told in result.stderr
    assert not (tmp_path / "d").exists()


def test_a_reader_that_stops_early_is_no_error(data: Path) -> None:
    """``dateline timeline | head``: nothing is said of the pipe."""
    read, write = os.pipe()
    os.close(read)
    command = [str(COMMAND), "timeline", "--format", "jsonl", "--data", str(data)]
    with open(write, "wb") as closed:
        result = subprocess.run(command, stdout=closed, stderr=subprocess.PIPE, timeout=60, check=False)
    assert result.stderr == b""


def test_the_ui_does_not_start_on_a_busy_port(data: Path, dateline: Dateline) -> None:
    """Where something listens already, the command says so and ends."""
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        result = dateline("ui", "--port", str(port), "--data", data)
    assert result.returncode == 2
    assert f"port {port} cannot be used" in result.stderr


def test_a_wrong_model_empties_nothing(data: Path, dateline: Dateline) -> None:
    """A model that is not there ends a command before it begins."""
    result = dateline("run", "seeds", "--data", data, DATELINE_MODEL="nonesuch")
    assert result.returncode == 2
    assert "not installed" in result.stderr


def test_run_reads_standard_input(tmp_path: Path, dateline: Dateline) -> None:
    """``-`` reads an article from standard input."""
    text = "The council approved the plan on Tuesday. It will take effect in June."
    result = dateline("run", "-", "--published-on", "1912-04-18", "--data", tmp_path, stdin=text)
    assert result.returncode == 0, result.stderr
    assert published(tmp_path, "raw_text")["text"].tolist() == [text]
    approved = published(tmp_path, "dated_events").set_index("trigger_lemma").loc["approve"]
    assert approved["earliest"] == approved["latest"] == dt.date(1912, 4, 16)


def test_timeline_as_json_lines_filtered_by_date(data: Path, dateline: Dateline) -> None:
    """A month of the timeline comes in order of time, and lies in the month."""
    lines = dateline("timeline", "--data", data, *MARCH, "--format", "jsonl").stdout.splitlines()
    rows = [json.loads(line) for line in lines]
    assert rows
    assert all((r["latest"] or "9999") >= "2026-03-01" and (r["earliest"] or "") <= "2026-03-31" for r in rows)
    dated = [r["earliest"] for r in rows if r["earliest"]]
    assert dated == sorted(dated)


def test_timeline_of_what_several_documents_report(data: Path, dateline: Dateline) -> None:
    """Single reports can be left out."""
    lines = dateline("timeline", "--data", data, "--min-documents", "2", "--format", "jsonl").stdout.splitlines()
    assert {json.loads(line)["document_count"] >= 2 for line in lines} == {True}


def test_timeline_as_a_table_shows_headlines(data: Path, dateline: Dateline) -> None:
    """The default form is a table to read."""
    shown = dateline("timeline", "--data", data, *MARCH).stdout
    assert "when" in shown.splitlines()[0]
    assert "2026-03-" in shown


def test_why_shows_the_sentence_and_the_rule(data: Path, dateline: Dateline) -> None:
    """Behind an event stand its sentences, with their sources and the rules that dated them."""
    event = published(data, "timeline").query("confidence.notna()").iloc[0]
    shown = dateline("why", event["event_id"], "--data", data).stdout
    assert event["headline"] in shown
    assert "rule" in shown
    assert dateline("why", "nothing", "--data", data).returncode == 2


def test_an_earlier_version_of_the_timeline_is_still_there(own: Path, dateline: Dateline) -> None:
    """After a withdrawal the present timeline lacks the document's events, the earlier version has them."""
    before = dateline("timeline", "--data", own, "--format", "jsonl").stdout
    uri = published(own, "raw_text")["source_uri"].iloc[0]
    assert dateline("withdraw", uri, "--data", own).returncode == 0
    assert uri not in published(own, "raw_text")["source_uri"].tolist()
    assert dateline("timeline", "--data", own, "--format", "jsonl").stdout != before
    listed = dateline("versions", "--data", own).stdout
    assert "withdraw" in listed
    first = dateline("timeline", "--data", own, "--format", "jsonl", "--as-of", "1").stdout
    assert first == before


def test_a_correction_shows_in_the_difference(tmp_path: Path, dateline: Dateline) -> None:
    """After a correction of a date, the difference of the two versions tells what was re-dated or came and went."""
    article = {"id": "1", "url": "https://gazette.example/fire", "published_at": "2026-03-05"}
    file = tmp_path / "articles.jsonl"
    for text in ("Fire destroyed the old mill on Monday.", "Fire destroyed the old mill on Tuesday."):
        file.write_text(json.dumps({**article, "text": text}) + "\n")
        assert dateline("run", file, "--data", tmp_path / "data").returncode == 0
    shown = dateline("diff", "1", "2", "--data", tmp_path / "data").stdout
    assert "re-dated" in shown
    lines = dateline("diff", "1", "2", "--data", tmp_path / "data", "--format", "jsonl").stdout.splitlines()
    changes = [json.loads(line) for line in lines]
    dates = {(c["before"]["earliest"], c["after"]["earliest"]) for c in changes if c["kind"] == "re-dated"}
    assert dates == {("2026-03-02", "2026-03-03")}
    assert "no difference" in dateline("diff", "2", "2", "--data", tmp_path / "data").stdout
    assert dateline("diff", "1", "99", "--data", tmp_path / "data").returncode == 2


def test_withdrawing_what_is_not_there_is_wrong_use(data: Path, dateline: Dateline) -> None:
    """An unknown source is named."""
    result = dateline("withdraw", "nowhere.txt", "--data", data)
    assert result.returncode == 2
    assert "nowhere.txt" in result.stderr


def test_backfill_of_a_range_changes_nothing_under_the_same_rules(own: Path, dateline: Dateline) -> None:
    """Making days again gives the same files."""
    before = {p.name: p.read_bytes() for p in (own / "published").iterdir()}
    result = dateline("backfill", "--from", "2026-03-01", "--to", "2026-03-10", "--data", own)
    assert result.returncode == 0, result.stderr
    assert {p.name: p.read_bytes() for p in (own / "published").iterdir()} == before
    assert dateline("stale", "--data", own).stdout == ""


def test_a_release_keeps_its_name(own: Path, dateline: Dateline) -> None:
    """A release can be read by name and never changes."""
    assert dateline("release", "march", "--data", own).returncode == 0
    assert dateline("release", "march", "--data", own).returncode == 2
    named = dateline("timeline", "--data", own, "--as-of", "march", "--format", "jsonl")
    assert named.stdout == dateline("timeline", "--data", own, "--format", "jsonl").stdout


def test_tag_gives_json_lines_with_the_reference_date(dateline: Dateline) -> None:
    """Expressions of plain text count from the reference date that is given, never from today."""
    result = dateline("tag", "--reference", "2024-10-31", stdin="It ended last week, on 22 October 2024.")
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert [r["value"] for r in rows] == ["2024-W43", "2024-10-22"]
    assert {"start", "end", "text", "type", "value", "mod", "earliest", "latest", "rule"} <= rows[0].keys()
    assert dateline("tag", stdin="today").returncode == 2


def test_tag_reads_records_with_their_own_dates(dateline: Dateline) -> None:
    """Each record counts from its own publication date and its lines carry its id; a line that is none is named."""
    records = [{"id": str(n), "text": "It rained today.", "published_at": f"2024-10-0{n}"} for n in (1, 2)]
    stdin = "\n".join(map(json.dumps, records))
    rows = [json.loads(line) for line in dateline("tag", "--jsonl", stdin=stdin).stdout.splitlines()]
    assert [(r["id"], r["value"]) for r in rows] == [("1", "2024-10-01"), ("2", "2024-10-02")]
    wrong = dateline("tag", "--jsonl", stdin=stdin + "\n{}")
    assert wrong.returncode == 2
    assert "line 3" in wrong.stderr


def test_tag_keeps_the_order_of_figures_of_a_source(dateline: Dateline, tmp_path: Path) -> None:
    """A date in figures is read in the order that other records of its source show, from a file and from a pipe."""
    texts = [("a", "Shut on 05/12/2018."), ("a", "Open until 25/12/2018."), ("b", "Shut on 05/12/2018.")]
    records = [{"id": n, "source": s, "text": t, "published_at": "2019-06-12"} for n, (s, t) in enumerate(texts)]
    stdin = "\n".join(map(json.dumps, records))
    (tmp_path / "records.jsonl").write_text(stdin)
    for shown in (dateline("tag", "--jsonl", stdin=stdin), dateline("tag", "--jsonl", tmp_path / "records.jsonl")):
        rows = [json.loads(line) for line in shown.stdout.splitlines()]
        assert [r["value"] for r in rows] == ["2018-12-05", "2018-12-25", "2018-XX-XX"]


def test_tag_explains_what_lost(dateline: Dateline) -> None:
    """With --explain, a line tells which shorter readings lost to the one that was taken."""
    shown = dateline("tag", "--explain", "--reference", "2024-10-31", stdin="It ended on 22 October 2024.").stdout
    (row,) = [json.loads(line) for line in shown.splitlines()]
    assert row["rule"]
    assert isinstance(row["lost"], list)


def test_doctor_finds_a_sound_folder_sound(data: Path, dateline: Dateline) -> None:
    """After a run, everything is whole."""
    result = dateline("doctor", "--data", data)
    assert result.returncode == 0, result.stdout
    assert "everything is whole" in result.stdout


def test_the_log_may_be_lines_of_json(tmp_path: Path, dateline: Dateline) -> None:
    """With ``--json-logs`` every line on standard error is JSON: how far each stage is, and what came of the run."""
    result = dateline("run", "seeds", "--json-logs", "--data", tmp_path)
    lines = [json.loads(line) for line in result.stderr.splitlines()]
    said = " ".join(line["msg"] for line in lines)
    for stage in ("raw_text", "sentences", "dated_events", "timeline"):
        assert f"{stage}: 100 %" in said
    assert lines[-1]["msg"] == "done"
    assert lines[-1]["created"] >= lines[0]["created"]
    assert lines[-1]["rejected"] == 1
    assert lines[-1]["tables"]["raw_text"] == {"rows": 18, "version": 1}
