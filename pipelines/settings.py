"""Where things are: the data folder and Dagster's own home. The only place that reads the environment."""

import errno
import os
import shutil
from pathlib import Path

from assets.object_store import is_remote

DATA_VARIABLE = "DATELINE_DATA"
HOME_VARIABLE = "DAGSTER_HOME"
INBOX_VARIABLE = "DATELINE_INBOX"
DEFAULT_DATA = "data"


def data_address(given: str | None = None) -> str:
    """The data folder: as given, else ``DATELINE_DATA``, else ``data`` in the working directory."""
    address = given or os.environ.get(DATA_VARIABLE) or DEFAULT_DATA
    return address if is_remote(address) else str(Path(address).resolve())


def dagster_home(address: str) -> Path:
    """Dagster's home for this data: ``DAGSTER_HOME``, else a folder beside the tables. Made on first use.

    Its ``dagster.yaml`` is ours unless there is one already: telemetry and nudges off, one writer a table at a time.
    ``OSError`` where it cannot be written to.
    """
    given = os.environ.get(HOME_VARIABLE)
    home = Path(given) if given else Path(DEFAULT_DATA if is_remote(address) else address).resolve() / ".dagster"
    home.mkdir(parents=True, exist_ok=True)
    if not os.access(home, os.W_OK | os.X_OK):
        raise PermissionError(errno.EACCES, "it cannot be written to", str(home))
    settings = home / "dagster.yaml"
    if not settings.exists():
        shutil.copyfile(Path(__file__).with_name("dagster.yaml"), settings)
    return home


def inbox_address() -> str | None:
    """What sensor and schedule watch: ``DATELINE_INBOX``, a folder or an object store's prefix, if it is set."""
    given = os.environ.get(INBOX_VARIABLE)
    return given if given is None or is_remote(given) else str(Path(given).resolve())
