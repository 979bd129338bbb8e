"""Whole calendar dates as bylines and file names write them: day, month and year all stated, one reading only."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

import msgspec

from factsheet.articles.tables.publication import FIRST_YEAR, LAST_YEAR, MONTHS


class WrittenDate(msgspec.Struct, frozen=True):
    """A calendar date and the span [start, end) of its day, month and year in the text that was searched."""

    day: date
    start: int
    end: int


def calendar_date(year: int, month: int, day: int) -> date | None:
    """The date, or None if the calendar has no such day or the year is no year of a publication (1900 to 2100)."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


_YEAR = re.compile("[0-9]{4}")


@cache
def _shapes() -> re.Pattern[str]:
    month = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")(?![a-z])\.?"
    day = "[0-9]{1,2}(?:st|nd|rd|th)?"
    year = "[0-9]{4}"
    gap = r"[ \t\u00a0\u202f,./-]"
    shapes = (
        rf"(?P<m1>{month}){gap}{{0,3}}(?P<d1>{day}){gap}{{1,3}}(?P<y1>{year})",  # Feb. 24, 2025
        rf"(?P<d2>{day})(?:{gap}of)?{gap}{{1,3}}(?P<m2>{month}){gap}{{0,3}}(?P<y2>{year})",  # 24 February 2025
        rf"(?P<y3>{year})(?P<s3>[-/.])(?P<m3>[0-9]{{1,2}})(?P=s3)(?P<d3>[0-9]{{1,2}})",  # 2025-02-24
        rf"(?P<a4>[0-9]{{1,2}})(?P<s4>[-/.])(?P<b4>[0-9]{{1,2}})(?P=s4)(?P<y4>{year})",  # 24/02/2025
    )
    # Not inside a longer number or word, not the end of a range (`24-26 February 2025`); a time may follow a `T`.
    return re.compile(
        r"(?<![a-z0-9])(?<![0-9][-–—/.])(?:" + "|".join(shapes) + r")(?![0-9])(?=[^a-z]|t[0-9]|$)", re.IGNORECASE
    )


def written_dates(text: str) -> Iterator[WrittenDate]:
    """Every whole date in `text`, in order; no dates that do not exist, and not `02/03/2024`, which has two readings.

    Made for a line: at most linear in the text.
    """
    if not _YEAR.search(text):  # most lines; a hundred times faster than the shapes
        return
    for match in _shapes().finditer(text):
        found = match.groupdict()
        if found["a4"]:
            day = _numbers_only(int(found["a4"]), int(found["b4"]), int(found["y4"]))
        else:
            n = next(n for n in "123" if found[f"y{n}"])
            month = found[f"m{n}"].rstrip(".").lower()
            number = int(month) if month.isdigit() else MONTHS[month]
            day = calendar_date(int(found[f"y{n}"]), number, int(found[f"d{n}"].rstrip("stndrhSTNDRH")))
        if day:
            yield WrittenDate(day, match.start(), match.end())


def _numbers_only(first: int, second: int, year: int) -> date | None:
    """Day first or month first: read only where one of the two is impossible, or both are the same day."""
    day_first, month_first = calendar_date(year, second, first), calendar_date(year, first, second)
    if day_first and month_first and day_first != month_first:
        return None
    return day_first or month_first


_IN_A_NAME = re.compile(
    r"(?<![0-9])(?:(?P<y1>[0-9]{4})(?P<s>[-_. ])(?P<m1>[0-9]{2})(?P=s)(?P<d1>[0-9]{2})"
    r"|(?P<y2>[0-9]{4})(?P<m2>[0-9]{2})(?P<d2>[0-9]{2}))(?![0-9])"
)


def date_in_name(name: str) -> date | None:
    """The date that the last part of a path states, year first (`2025-02-24-wire.txt`, `20250224_x`), or None.

    Two different dates in one name are a stretch of time, or one of them is something else: None.
    """
    last = name.rsplit("/", 1)[-1]
    days = {
        day
        for match in _IN_A_NAME.finditer(last)
        for parts in [match.group("y1", "m1", "d1") if match["y1"] else match.group("y2", "m2", "d2")]
        if (day := calendar_date(*map(int, parts)))
    }
    return days.pop() if len(days) == 1 else None
