"""The Dagster UI and daemon, with this project's settings.

Here: starting and stopping them. Not here: what they show (``definitions``).
"""

import errno
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path
from types import FrameType

from pipelines.settings import DATA_VARIABLE, HOME_VARIABLE, dagster_home

FIRST_PORT = 3000
LAST_PORT = 3100
WORKSPACE = Path(__file__).parents[1] / "workspace.yaml"


def serve(address: str, port: int | None = None) -> int:
    """Serve until Ctrl-C or a termination signal; returns the exit status. Stops both processes before it returns.

    ``OSError`` where something listens at the port, or the data folder cannot be written to.
    """
    if port is not None and not is_free(port):
        raise OSError(errno.EADDRINUSE, "something listens there already", f"port {port}")
    port = port or free_port()
    environment = {**os.environ, DATA_VARIABLE: address, HOME_VARIABLE: str(dagster_home(address))}
    print(f"dateline: the UI is at http://127.0.0.1:{port} (Ctrl-C stops it)", file=sys.stderr, flush=True)
    command = [sys.executable, "-m", "dagster", "dev", "-w", str(WORKSPACE), "-h", "127.0.0.1", "-p", str(port)]
    child: subprocess.Popen[bytes] | None = None

    def stop(_signal: int, _frame: FrameType | None) -> None:
        if child:
            child.send_signal(signal.SIGINT)

    # Before the child starts: it must not inherit an ignored SIGINT, as from a shell's background.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    # A session of its own: the terminal's Ctrl-C reaches only this process, which then stops the others in order.
    child = subprocess.Popen(command, env=environment, start_new_session=True)
    status = child.wait()
    return 0 if status in (0, -signal.SIGINT, 128 + signal.SIGINT) else status


def is_free(port: int) -> bool:
    """Whether nothing listens at a port of this machine."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # what was closed just now is free
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def free_port() -> int:
    """The first port from ``FIRST_PORT`` on at which nothing listens. Raises ``OSError`` where there is none."""
    for port in range(FIRST_PORT, LAST_PORT):
        if is_free(port):
            return port
    raise OSError(f"no free port from {FIRST_PORT} to {LAST_PORT}; give one with --port")
