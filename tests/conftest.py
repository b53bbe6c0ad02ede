"""What tests of the whole way share: the command as a user calls it, and one run over the seeds."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
COMMAND = Path(sys.executable).with_name("dateline")

Dateline = Callable[..., subprocess.CompletedProcess[str]]


def call(
    *arguments: str | Path, stdin: str | None = None, cwd: Path = ROOT, **variables: str
) -> subprocess.CompletedProcess[str]:
    """Run ``dateline`` as a user would, with these variables; the result has exit status, output and messages."""
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("DAGSTER", "DATELINE"))}
    return subprocess.run(
        [str(COMMAND), *map(str, arguments)],
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        env={**clean, **variables, "PYTHONWARNINGS": "error::DeprecationWarning:pipelines"},
        cwd=cwd,
        timeout=300,
        check=False,
    )


@pytest.fixture(scope="session")
def dateline() -> Dateline:
    """The command."""
    return call


@pytest.fixture(scope="session")
def seeds_run(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, subprocess.CompletedProcess[str]]:
    """A data folder, with a blank in its path, after ``dateline run seeds``; and what the command said."""
    data = tmp_path_factory.mktemp("whole way") / "the data"
    return data, call("run", "seeds", "--data", data)


@pytest.fixture(scope="session")
def data(seeds_run: tuple[Path, subprocess.CompletedProcess[str]]) -> Path:
    """The data folder of the run over the seeds; not to be changed."""
    return seeds_run[0]
