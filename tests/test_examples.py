"""The examples for operators are well formed and name what exists."""

import configparser
import re

from tests.conftest import ROOT

EXAMPLES = ROOT / "docs" / "examples"
INSTRUCTIONS = {
    "FROM", "RUN", "WORKDIR", "COPY", "USER", "ENV", "VOLUME", "STOPSIGNAL", "CMD",
}  # fmt: skip


def test_the_systemd_unit_parses_and_stops_as_the_ui_expects() -> None:
    """Sections and keys are in order, and the stop signal is the one that stops both processes."""
    unit = configparser.ConfigParser(strict=False, interpolation=None)
    unit.optionxform = str  # type: ignore[assignment,method-assign]
    unit.read(EXAMPLES / "dateline.service")
    assert unit.sections() == ["Unit", "Service", "Install"]
    assert unit["Service"]["KillSignal"] == "SIGINT"
    assert unit["Service"]["ExecStart"].split()[:2] == ["/srv/dateline/.venv/bin/dateline", "ui"]


def test_the_container_file_copies_files_that_exist() -> None:
    """Every instruction is one of a container file's, and what is copied is in the repository."""
    lines = [x for x in (EXAMPLES / "Containerfile").read_text().splitlines() if x and not x.startswith("#")]
    assert {line.split()[0] for line in lines} == INSTRUCTIONS
    for line in lines:
        if copied := re.match(r"COPY (.*) \S+$", line):
            assert all((ROOT / name).exists() for name in copied[1].split())
