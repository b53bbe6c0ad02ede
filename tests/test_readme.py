"""The README: every command in it does what it says."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

README = (ROOT / "README.md").read_text("utf-8")
SHELL = re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
PYTHON = re.findall(r"```python\n(.*?)```", README, re.DOTALL)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the seeds, as a new checkout has them."""
    folder = tmp_path_factory.mktemp("readme")
    (folder / "seeds").symlink_to(ROOT / "seeds")
    return folder


def do(command: list[str], folder: Path) -> str:
    """Run a command there; its output."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("DAGSTER", "DATELINE"))}
    environment["PATH"] = f"{Path(sys.executable).parent}:{environment['PATH']}"
    result = subprocess.run(command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", timeout=200)
    assert result.returncode == 0, f"{command}: {result.stderr}"
    return result.stdout


def test_every_shell_line_works_in_turn(folder: Path) -> None:
    """The commands run as written, one after the other; those that show something show it."""
    lines = [line for block in SHELL for line in block.splitlines()]
    assert len(lines) > 4
    for line in lines:
        shown = do(["bash", "-euc", line], folder)
        assert shown or line.startswith("dateline run"), line


def test_every_python_block_works(folder: Path) -> None:
    """The tables open as written."""
    do(["dateline", "run", "seeds"], folder)
    assert len(PYTHON) >= 3
    for block in PYTHON:
        do([sys.executable, "-c", block], folder)


def test_every_link_leads_somewhere() -> None:
    """Files that the README names exist."""
    for link in re.findall(r"\]\(([^)]+)\)", README):
        assert (ROOT / link).exists(), link


def test_the_two_commands_are_targets_of_the_makefile() -> None:
    """``make run`` and ``make test`` exist."""
    makefile = (ROOT / "Makefile").read_text()
    for target in re.findall(r"^    make (\w+)", README, re.MULTILINE):
        assert f"\n{target}:" in makefile
