"""The value types of dates: the temporal expression as it leaves the tagger.

Here: what a temporal expression is once it is read and anchored. Not here: how it is found (``recognising``),
what its words mean (``grammar``), or which day it counts from (``anchoring``).
"""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Timex:
    """One temporal expression: its place in the text, its TIMEX3 attributes and the days it can mean.

    ``start`` and ``end`` count code points of the text given to ``tag``, ``end`` exclusive. ``earliest`` and
    ``latest`` are inclusive; None means open, or that the text does not tell.
    """

    start: int
    end: int
    text: str
    type: str
    """DATE, TIME, DURATION or SET."""
    value: str
    """TIMEX3 value, for example ``2021-05-03``, ``P2W`` or ``PAST_REF``."""
    mod: str | None = None
    """TIMEX3 mod, for example ``APPROX``, ``START`` or ``MORE_THAN``."""
    quant: str | None = None
    freq: str | None = None
    earliest: dt.date | None = None
    latest: dt.date | None = None
    precision: str | None = None
    """One of ``table.PRECISIONS``; None when it dates nothing."""
    extent: str | None = None
    """``within`` (once, somewhere in the bounds), ``throughout`` (from bound to bound), None when it dates nothing."""
    edtf: str | None = None
    """The date as ISO 8601-2 (EDTF); None when it dates nothing."""
    time_of_day: str | None = None
    """ISO time as written, with the zone where one is written (``17:00``, ``09:30+01:00``)."""
    basis: str | None = None
    """``explicit`` or ``relative``; None when it dates nothing (durations, sets)."""
    rule: str = ""
    """Name of the rule that read it."""
    unanchored: str | None = None
    """The form before anchoring, for example ``XXXX-05-03`` or ``THIS P1W OFFSET P-1W``."""
    relation: str | None = None
    """The signal in front of it: ``since``, ``until``, ``by``, ``before``, ``after``, ``during``, ``for`` or None."""
    anchor: str | None = None
    """What a relative date counts from: ``publication``, ``previous`` (the date the story reached) or ``event``."""
