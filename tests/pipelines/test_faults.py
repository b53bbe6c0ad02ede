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
import pytest

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


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may write everywhere")
def test_a_folder_that_may_not_be_written_is_named(tmp_path: Path, dateline: Dateline) -> None:
    """Without the right to write, the message names the folder."""
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o555)
    result = dateline("run", "seeds", "--data", locked / "data")
    assert result.returncode != 0
    assert str(locked) in result.stderr
    assert "Traceback" not in result.stderr


def test_a_data_folder_that_is_a_file_is_named(tmp_path: Path, dateline: Dateline) -> None:
    """A data folder that cannot be one is wrong use, and the message names it."""
    file = tmp_path / "data"
    file.write_text("in the way")
    result = dateline("run", "seeds", "--data", file)
    assert result.returncode == 2
    assert str(file) in result.stderr
    assert "Traceback" not in result.stderr
