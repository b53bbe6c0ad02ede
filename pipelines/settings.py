"""Where things are and how texts are read, as the environment says. The only place that reads it."""

import errno
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assets.dated_events.mentions import Settings

from assets.object_store import is_remote

DATA_VARIABLE = "DATELINE_DATA"
HOME_VARIABLE = "DAGSTER_HOME"
INBOX_VARIABLE = "DATELINE_INBOX"
SCHEDULE_VARIABLE = "DATELINE_SCHEDULE"
DEFAULT_DATA = "data"
EVERY_DAY = "15 4 * * *"

_CHOICES = {
    "DATELINE_GENRE": ("auto", "news", "narrative"),
    "DATELINE_DAY_ORDER": ("dmy", "mdy"),
    "DATELINE_FISCAL_YEAR_START": tuple(map(str, range(1, 13))),
}
"""Variables of ``event_settings`` that take only these values."""


class WrongSetting(ValueError):
    """A variable of the environment has a value that makes no sense."""


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


def schedule_line() -> str:
    """When the schedule brings in what is new: ``DATELINE_SCHEDULE``, a cron line in UTC, else once a day."""
    return os.environ.get(SCHEDULE_VARIABLE) or EVERY_DAY


def event_settings() -> "Settings":
    """How events are found and dated; a variable that is not set leaves the default.

    ``DATELINE_MODEL``: the package of the language model. ``DATELINE_BATCH_SIZE``: sentences parsed together.
    ``DATELINE_GENRE``, ``DATELINE_FISCAL_YEAR_START`` (1 to 12), ``DATELINE_DAY_ORDER``: how dates are read.

    Raises ``WrongSetting`` for a value that is none of a variable's own.
    """
    from assets.dated_events.mentions import Settings
    from assets.dated_events.parsing import is_installed

    default = Settings()
    fiscal, size = _chosen("DATELINE_FISCAL_YEAR_START"), os.environ.get("DATELINE_BATCH_SIZE")
    if size and not (size.isdecimal() and int(size)):
        raise WrongSetting(f"DATELINE_BATCH_SIZE is no number of sentences: {size!r}")
    model = os.environ.get("DATELINE_MODEL") or None
    if not is_installed(model):
        told = f"DATELINE_MODEL {model!r} is not installed" if model else "no language model is installed"
        raise WrongSetting(f"{told}; the packages of the lock file hold one: pip install -r requirements.lock")
    return Settings(
        model=model,
        batch_size=int(size) if size else default.batch_size,
        genre=_chosen("DATELINE_GENRE") or default.genre,
        fiscal_year_start=int(fiscal) if fiscal else None,
        day_order=_chosen("DATELINE_DAY_ORDER"),
    )


def _chosen(variable: str) -> str | None:
    value = os.environ.get(variable)
    if value and value not in _CHOICES[variable]:
        raise WrongSetting(f"{variable} is none of {', '.join(_CHOICES[variable])}: {value!r}")
    return value or None
