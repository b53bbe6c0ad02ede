"""Hostile input the whole way: the run ends, each input is in a table or in rejects, nothing leaves the data folder.

The readers alone meet more of it in ``tests/assets/raw_text/test_hostile.py``.
"""

import datetime as dt
import io
import json
import os
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from assets.raw_text.finding import uri_of
from assets.raw_text.reading import ReadOptions, read_sources
from pipelines.publishing import TABLES
from tests.assets.raw_text.test_hostile import hostile_files
from tests.conftest import ROOT, Dateline

MUTANTS = 120
TEXTS = {
    "bidi": "\u202eThe mayor resigned on Monday\u202c \u2066and left\u2069. " * 50,
    "combining": "The mayor re" + "\u0301" * 20_000 + "signed on Monday.",
    "commands": "\x1b]0;x\x07\x1b[31mThe mayor resigned on Monday.\x1b[0m [bold]The council[/bold] voted on Friday.",
    "dates": "The mayor resigned in the year 0, on 31 February 2026, on 10000-01-01 and in 50000 BC. "
    + "1/2/3/" * 2_000,
    "digits": "The mayor resigned on " + "9" * 20_000 + ".",
    "formats": "The mayor %s%n {0.__class__} ${x} `id` $(id) resigned on Monday.",
    "long": "The mayor" + ", the mayor" * 3_000 + " resigned on Monday.",
    "markup": "<script>alert(1)</script> The <img src=x onerror=alert(1)> mayor resigned on Monday.",
    "nested": "The mayor said that " * 300 + "she resigned on Monday.",
    "nul": "The\0 mayor\0 resigned on Monday.",
    "parentheses": "(" * 3_000 + "The mayor resigned on Monday" + ")" * 3_000,
    "sheet": "=cmd|' /C calc'!A0 resigned on Monday. @SUM(1+1) voted on Friday.",
    "sql": "'; DROP TABLE timeline; -- resigned on Monday. The mayor\" OR 1=1 voted on Friday.",
    "word": "x" * 100_000 + " resigned on Monday.",
}


def hostile_folder(folder: Path) -> None:
    """Mutated files, texts that aim at the later stages, and names, links and manifests that lead elsewhere."""
    (folder / "mutants").mkdir(parents=True)
    hostile_files(folder / "mutants", MUTANTS)
    for name, text in TEXTS.items():
        (folder / f"2026-03-04-{name}.txt").write_text(text)
    for name in ("new\nline", "'; DROP TABLE raw_text; --", "{0}%s", "\u202etxt.exe", os.fsdecode(b"caf\xe9")):
        (folder / f"2026-03-04-{name}.txt").write_text("The mayor resigned on Monday.")
    dates = ["-0044-03-15", "0000-01-01", "10000-01-01", "99999-12-31", 5, None, 1e400, [], {}]
    records = [{"text": f"The mayor resigned {n}.", "published_at": date} for n, date in enumerate(dates)]
    (folder / "dates.jsonl").write_text("\n".join(map(json.dumps, records)))
    (folder / "surrogates.jsonl").write_text('{"text": "\\ud800 resigned.", "published_at": "2026-03-04"}')
    shape = io.BytesIO()
    pq.write_table(pa.table({"text": [1, 2], "published_at": [["a"], []]}), shape)
    (folder / "shape.parquet").write_bytes(shape.getvalue())
    (folder / "manifest.csv").write_text("path,published_at\n../secret.txt,2026-03-04\n/etc/passwd,2026-03-04\n")
    (folder / "loop").symlink_to(folder)
    (folder / "2026-03-04-self.txt").symlink_to(folder / "2026-03-04-self.txt")
    (folder / "2026-03-04-out.txt").symlink_to(folder.parent / "secret.txt")


def test_hostile_input_goes_the_whole_way(tmp_path: Path, dateline: Dateline) -> None:
    """No file ends the run or is without a row; the tables keep their promises and the exports no markup."""
    inbox, data = tmp_path / "inbox", tmp_path / "data"
    hostile_folder(inbox)
    (tmp_path / "secret.txt").write_text("The secret mayor resigned on Monday.")
    result = dateline("run", inbox, "--data", data, "--published-on", "2026-03-04")
    assert result.returncode == 0, result.stderr
    rows = {table.name: pq.read_table(data / "published" / f"{table.name}.parquet") for table in TABLES}
    told = {uri for name in ("raw_text", "rejects") for uri in rows[name]["source_uri"].to_pylist()}
    options = ReadOptions(ROOT, dt.date(2026, 3, 4))
    assert {item.source_uri for item in read_sources([inbox], options)} <= told
    files = {uri.partition("#")[0] for uri in told}
    assert {uri_of(path, ROOT) for path in inbox.iterdir() if path.name != "mutants"} <= files
    assert not {"failed", "too_slow"} & set(rows["rejects"]["reason"].to_pylist())
    assert not any("secret" in text for text in rows["raw_text"]["text"].to_pylist())
    assert rows["timeline"].num_rows > 20
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "inbox", "secret.txt"]
    assert dateline("doctor", "--data", data).returncode == 0
    page = dateline("timeline", "--format", "html", "--data", data).stdout
    assert "<script>alert" not in page
    assert "<img src=x" not in page
    assert "\x1b" not in dateline("timeline", "--data", data).stdout
