"""Finding temporal expressions in text."""

import datetime as dt
import re

from assets.dated_events.dates import Timex

_DATE = re.compile(r"(?<![\d-])(\d{4})-(\d\d)-(\d\d)(?![\d-])")


def tag(text: str, reference: dt.date, *, genre: str = "auto") -> list[Timex]:
    """The temporal expressions of a text, sorted by start, not overlapping; ``reference`` is its day of publication."""
    found = []
    for match in _DATE.finditer(text):
        try:
            day = dt.date.fromisoformat(match[0])
        except ValueError:
            continue
        found.append(
            Timex(
                match.start(), match.end(), match[0], "DATE", match[0], earliest=day, latest=day, precision="day",
                extent="within", edtf=match[0], basis="explicit", rule="iso_date", unanchored=match[0],
            )
        )  # fmt: skip
    return found
