"""Runs whose process was killed: Dagster takes them for alive, and they keep their places in the pools.

Here: finding them and telling Dagster that they failed. Not here: making good what they left (every run does).
"""

import contextlib
import os
import socket
from pathlib import Path

import dagster as dg

PROCESS_TAG = "dateline/process"


def this_process() -> str:
    """This process, told apart from a later one with the same number: host, number, time of start."""
    return _name(os.getpid())


def _name(pid: int) -> str:
    started = ""
    # Where there is no /proc, the number alone has to do.
    with contextlib.suppress(OSError):
        started = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[19]
    return f"{socket.gethostname()}:{pid}:{started}"


def _is_gone(process: str) -> bool:
    host, pid, _ = process.rsplit(":", 2)
    if host != socket.gethostname():
        return False
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return _name(int(pid)) != process


def settle_dead_runs(instance: dg.DagsterInstance) -> list[str]:
    """Mark runs of the command line whose process is gone as failed, and free their places; returns their ids."""
    unfinished = [dg.DagsterRunStatus.NOT_STARTED, dg.DagsterRunStatus.STARTING, dg.DagsterRunStatus.STARTED]
    dead = []
    for run in instance.get_runs(dg.RunsFilter(statuses=unfinished)):
        process = run.tags.get(PROCESS_TAG)
        if process and _is_gone(process):
            instance.report_run_failed(run, "The process of this run was killed.")
            instance.event_log_storage.free_concurrency_slots_for_run(run.run_id)
            dead.append(run.run_id)
    return dead
