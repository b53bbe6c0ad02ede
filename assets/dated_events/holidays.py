"""Named days of the year: fixed dates, nth weekdays, and feasts counted from Easter and Passover.

Here: when each falls in a year. Not here: how a language calls them (its lexicon). A holiday whose day differs between
countries or was moved over the years has no day here: its year is all that is told.
"""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Holiday:
    """One holiday: a fixed ``month`` and ``day``, or the ``nth`` ``weekday`` (1 is Monday) of a month, or a feast plus.

    ``nth`` counts from the end where negative. ``feast`` names the movable day counted from, Easter where it is empty.
    ``shift`` is added in days at last.
    """

    name: str
    month: int = 0
    day: int = 0
    weekday: int = 0
    nth: int = 0
    shift: int = 0
    feast: str = ""


HOLIDAYS = (
    Holiday("new year's day", 1, 1), Holiday("new year's eve", 12, 31), Holiday("valentine's day", 2, 14),
    Holiday("saint patrick's day", 3, 17), Holiday("april fools' day", 4, 1), Holiday("may day", 5, 1),
    Holiday("independence day", 7, 4), Holiday("bastille day", 7, 14), Holiday("halloween", 10, 31),
    Holiday("all saints' day", 11, 1), Holiday("veterans day", 11, 11), Holiday("christmas eve", 12, 24),
    Holiday("christmas", 12, 25), Holiday("boxing day", 12, 26), Holiday("epiphany", 1, 6),
    Holiday("ash wednesday", shift=-46), Holiday("palm sunday", shift=-7), Holiday("maundy thursday", shift=-3),
    Holiday("good friday", shift=-2), Holiday("easter", shift=0), Holiday("easter monday", shift=1),
    Holiday("ascension day", shift=39), Holiday("pentecost", shift=49), Holiday("whit monday", shift=50),
    Holiday("martin luther king day", 1, weekday=1, nth=3), Holiday("presidents' day", 2, weekday=1, nth=3),
    Holiday("mother's day", 5, weekday=7, nth=2), Holiday("memorial day", 5, weekday=1, nth=-1),
    Holiday("father's day", 6, weekday=7, nth=3), Holiday("labor day", 9, weekday=1, nth=1),
    Holiday("columbus day", 10, weekday=1, nth=2), Holiday("thanksgiving", 11, weekday=4, nth=4),
    Holiday("black friday", 11, weekday=4, nth=4, shift=1),
    Holiday("international women's day", 3, 8), Holiday("guy fawkes night", 11, 5), Holiday("canada day", 7, 1),
    Holiday("australia day", 1, 26), Holiday("juneteenth", 6, 19), Holiday("groundhog day", 2, 2),
    Holiday("earth day", 4, 22), Holiday("shrove tuesday", shift=-47), Holiday("anzac day", 4, 25),
    Holiday("orthodox christmas", 1, 7), Holiday("orthodox easter", feast="orthodox easter"),
    Holiday("passover", feast="passover"), Holiday("purim", feast="passover", shift=-30),
    Holiday("shavuot", feast="passover", shift=50), Holiday("rosh hashanah", feast="passover", shift=163),
    Holiday("yom kippur", feast="passover", shift=172), Holiday("sukkot", feast="passover", shift=177),
    Holiday("hanukkah", feast="hanukkah"),
)  # fmt: skip
NUMBER = {holiday.name: number for number, holiday in enumerate(HOLIDAYS)}
"""The index of a holiday by its name: what a ``Part`` of unit ``holiday`` carries."""


def holiday(which: Holiday, year: int) -> dt.date | None:
    """The day of a holiday in a year; None outside the years 1 to 9999."""
    try:
        return _day(which, year) + dt.timedelta(days=which.shift)
    except (ValueError, OverflowError):
        return None


def easter(year: int) -> dt.date:
    """Easter Sunday of the Gregorian calendar (Meeus, "Astronomical Algorithms", chapter 8)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    j, k = divmod(c, 4)
    m = (a + 11 * h) // 319
    r = (2 * e + 2 * j - k - h + m + 32) % 7
    month = (h - m + r + 90) // 25
    return dt.date(year, month, (h - m + r + month + 19) % 32)


def orthodox_easter(year: int) -> dt.date:
    """Easter Sunday of the churches that keep the Julian calendar, as a Gregorian date (Meeus, chapter 8)."""
    a, b, c = year % 4, year % 7, year % 19
    d = (19 * c + 15) % 30
    e = (2 * a + 4 * b - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    return dt.date(year, month, day + 1) + _days_behind(year)


def passover(year: int) -> dt.date:
    """The first day of Passover, 15 Nisan (Gauss's formula of 1802)."""
    hebrew = year + 3760
    a, b = (12 * hebrew + 17) % 19, hebrew % 4
    exact = 32.0440932 + 1.5542418 * a + 0.25 * b - 0.003177794 * hebrew
    day = int(exact)
    part, weekday = exact - day, (day + 3 * hebrew + 5 * b + 5) % 7
    if weekday == 0 and a > 11 and part >= 0.89772376:
        day += 1
    elif weekday == 1 and a > 6 and part >= 0.63287037:
        day += 2
    elif weekday in (2, 4, 6):
        day += 1
    return dt.date(year, 3, 1) + dt.timedelta(days=day - 1) + _days_behind(year)


def hanukkah(year: int) -> dt.date:
    """The first day of Hanukkah, 25 Kislev; the month before it has 29 days or, in years of 355 or 385, 30."""
    new_year = passover(year) + dt.timedelta(days=163)
    length = (passover(year + 1) + dt.timedelta(days=163) - new_year).days
    return new_year + dt.timedelta(days=84 if length % 10 == 5 else 83)


def _days_behind(year: int) -> dt.timedelta:
    """How far the Julian calendar lies behind the Gregorian from the March of a year."""
    return dt.timedelta(days=year // 100 - year // 400 - 2)


_FEASTS = {"": easter, "orthodox easter": orthodox_easter, "passover": passover, "hanukkah": hanukkah}


def _day(which: Holiday, year: int) -> dt.date:
    if not which.month:
        return _FEASTS[which.feast](year)
    if which.day:
        return dt.date(year, which.month, which.day)
    if which.nth > 0:
        first = dt.date(year, which.month, 1)
        return first + dt.timedelta(days=(which.weekday - first.isoweekday()) % 7 + 7 * (which.nth - 1))
    last = dt.date(year + which.month // 12, which.month % 12 + 1, 1) - dt.timedelta(days=1)
    return last - dt.timedelta(days=(last.isoweekday() - which.weekday) % 7)
