"""Faults: killed runs, full disks, folders that may not be written. What was committed stays whole."""

import os
import random
import resource
import shutil
import signal
import subprocess
import threading
import time
from pathlib import Path

import pyarrow.parquet as pq

from pipelines.publishing import TABLES
from tests.conftest import COMMAND, ROOT, Dateline

# The default keeps the suite quick; DATELINE_KILLS=50 is the full trial.
KILLS = int(os.environ.get("DATELINE_KILLS", "4"))
SEED = 20261122


def published_bytes(data: Path) -> dict[str, bytes]:
    """Every published table, byte for byte."""
    return {table.name: (data / "published" / f"{table.name}.parquet").read_bytes() for table in TABLES}


def start(data: Path) -> subprocess.Popen[bytes]:
    """A run over the seeds that can be killed."""
    return subprocess.Popen(
        [COMMAND, "run", "seeds", "--data", data], cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


class Reader(threading.Thread):
    """Reads the published files again and again, and counts what it could not read."""

    def __init__(self, folder: Path) -> None:
        super().__init__(daemon=True)
        self.folder, self.good, self.done = folder, 0, threading.Event()
        self.bad: list[str] = []

    def run(self) -> None:
        """Read until told to stop."""
        while not self.done.is_set():
            for path in self.folder.glob("[a-z]*.parquet"):
                try:
                    with pq.ParquetFile(path) as file:
                        file.read()
                    self.good += 1
                except Exception as error:
                    self.bad.append(repr(error))


def test_killed_runs_end_in_the_same_tables(data: Path, tmp_path: Path, dateline: Dateline) -> None:
    """Runs killed at random moments, then one left alone: the same files as without a fault, never a bad read."""
    own = tmp_path / "data"
    dice = random.Random(SEED)
    reader = Reader(own / "published")
    reader.start()
    begun = killed = 0
    while killed < KILLS:
        process = start(own)
        time.sleep(dice.uniform(1.0, 9.0))
        if process.poll() is None:
            process.send_signal(signal.SIGKILL)
            killed += 1
        else:  # it ended first: begin anew in another folder, so that every kill meets a run with work to do
            begun += 1
            own = tmp_path / f"data {begun}"
            reader.folder = own / "published"
        process.wait()
    last = dateline("run", "seeds", "--data", own)
    reader.done.set()
    reader.join()
    assert last.returncode == 0, last.stderr
    assert published_bytes(own) == published_bytes(data)
    assert not reader.bad
    assert dateline("doctor", "--data", own).returncode == 0


def test_a_file_that_cannot_be_written_ends_the_run_with_its_reason(data: Path, tmp_path: Path) -> None:
    """When no file may grow, as on a full disk, the run fails with a message and the published files are as before."""
    own = Path(shutil.copytree(data, tmp_path / "data"))
    before = published_bytes(own)
    article = tmp_path / "2026-04-01-long.txt"
    article.write_text("\n".join(f"Clerk {n} of the council signed order {n * 7919}." for n in range(3000)))

    def no_large_files() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))

    result = subprocess.run(
        [COMMAND, "run", article, "--data", own],
        capture_output=True, encoding="utf-8", preexec_fn=no_large_files, check=False, timeout=200,
    )  # fmt: skip
    assert result.returncode == 3, result.stderr
    assert "dateline:" in result.stderr.splitlines()[-1]
    assert "Traceback" not in result.stderr
    assert published_bytes(own) == before


def without_privileges(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """The command as somebody whom the permissions of files concern: the superuser gives up being above them."""
    lowered = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"] if os.geteuid() == 0 else []
    return subprocess.run(
        [*lowered, COMMAND, *arguments], capture_output=True, encoding="utf-8", cwd=ROOT, check=False, timeout=200
    )


def test_a_folder_that_may_not_be_written_is_named(tmp_path: Path) -> None:
    """Without the right to write, the message names the folder."""
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o555)
    for data in (locked, locked / "data"):
        result = without_privileges("run", "seeds", "--data", data)
        assert result.returncode == 2, result.stderr
        assert str(locked) in result.stderr
        assert "Traceback" not in result.stderr


def test_a_table_that_may_not_be_written_stays_as_it_was(data: Path, tmp_path: Path) -> None:
    """A run that may not write one of the tables fails with the place in its message; what is published stays."""
    own = Path(shutil.copytree(data, tmp_path / "data"))
    before = published_bytes(own)
    for folder in (own / "dated_events", *(own / "dated_events").iterdir()):
        folder.chmod(0o555)
    article = tmp_path / "2026-04-01-frost.txt"
    article.write_text("The harbour of Orsmouth froze on Monday.")
    result = without_privileges("run", article, "--data", own)
    assert result.returncode == 3, result.stderr
    assert f"{own}/dated_events" in result.stderr.splitlines()[-1]
    assert published_bytes(own) == before


def test_an_input_without_permission_is_a_reject(tmp_path: Path) -> None:
    """What may not be read is told in a row, and does not stop what stands beside it."""
    (tmp_path / "in").mkdir()
    for name, mode in (("2026-04-01-frost.txt", 0o644), ("2026-04-02-secret.txt", 0)):
        (tmp_path / "in" / name).write_text("The harbour of Orsmouth froze on Monday.")
        (tmp_path / "in" / name).chmod(mode)
    result = without_privileges("run", tmp_path / "in", "--data", tmp_path / "data", "--strict")
    assert result.returncode == 1, result.stderr
    assert pq.read_table(tmp_path / "data/published/rejects.parquet")["reason"].to_pylist() == ["unreadable"]
    assert pq.read_table(tmp_path / "data/published/raw_text.parquet").num_rows == 1


def test_an_input_that_is_gone_is_named(data: Path, tmp_path: Path, dateline: Dateline) -> None:
    """A file that vanished before the command, or an object before the run, ends it with a message."""
    own = Path(shutil.copytree(data, tmp_path / "data"))
    before = published_bytes(own)
    for gone, status in ((f"{tmp_path}/gone.txt", 2), (f"file://{tmp_path}/gone.txt", 3)):
        result = dateline("run", gone, "--data", own)
        assert result.returncode == status, result.stderr
        assert gone in result.stderr
        assert "Traceback" not in result.stderr
    assert published_bytes(own) == before


def test_a_data_folder_that_is_a_file_is_named(tmp_path: Path, dateline: Dateline) -> None:
    """A data folder that cannot be one is wrong use, and the message names it."""
    file = tmp_path / "data"
    file.write_text("in the way")
    result = dateline("run", "seeds", "--data", file)
    assert result.returncode == 2
    assert str(file) in result.stderr
    assert "Traceback" not in result.stderr
