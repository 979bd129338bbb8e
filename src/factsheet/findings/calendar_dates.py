"""FS106: a weekday beside a date that falls on another day, and dates that do not exist.

Monday, February 25, 2025       25 February 2025 (Monday)       February 30       2025-02-30
"""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

import msgspec

from factsheet.findings.context import Context
from factsheet.findings.finding import Draft
from factsheet.findings.reading import Reading

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

NEAR = 100
"""Days around the publication within which a date without a year can only be the one of that year."""

FIRST_YEAR = 1800
"""Before it, calendars differed from country to country."""


class _Written(msgspec.Struct, frozen=True):
    """A date as it stands in the text; `weekday` counts from Monday = 0."""

    start: int
    end: int
    weekday: int | None
    month: int
    day: int
    year: int | None


@cache
def _shapes() -> tuple[re.Pattern[str], ...]:
    """`Monday, Feb. 24, 2025`, `Mon 24 February 2025`, `24 February (Monday)`, `2025-02-24`."""
    weekday = (
        r"(?P<w>"
        + "|".join(f"{name}|{name[:3]}\\.?|{name[:4]}\\." for name in WEEKDAYS)
        + r"|Tues\.?|Thurs\.?|Weds\.?)"
    )
    month = r"(?P<m>" + "|".join(f"{name}|{name[:3]}\\.?" for name in MONTHS if name != "May") + r"|May|Sept\.?)"
    day = r"(?P<d>[0-9]{1,2})(?:st|nd|rd|th)?"
    year = r"(?:,? {0,2}(?P<y>(?:1[89]|20)[0-9]{2}))?"
    gap = r"(?:, ?| |, the | the |, on )"
    american = rf"{month} ?{day}{year}"
    british = rf"{day}(?: of)? {month}{year}"
    iso = r"(?P<y>(?:1[89]|20)[0-9]{2})-(?P<m>[0-9]{2})-(?P<d>[0-9]{2})"
    tail = r"(?![0-9A-Za-z%]|[.,:/-][0-9])"
    alone = r"(?<![0-9A-Za-z.,/:$£€-])"
    shapes = []
    for shape in (american, british, iso):
        shapes.append(rf"\b{weekday}(?:{gap}| ?\()?{shape}{tail}")
        after = weekday.replace("(?P<w>", "(?P<v>")
        shapes.append(rf"{alone}{shape}(?: ?\(|, an? ){after}(?=[),. ])")
        shapes.append(rf"{alone}{shape}, {after}(?=[,.;\n]|$)")
        shapes.append(rf"{alone}{shape}{tail}")
    return tuple(re.compile(shape) for shape in shapes)


_NUMERIC = re.compile(
    r"(?<![0-9A-Za-z./$£€-])(?P<a>[0-9]{1,2})(?P<s>[/.])(?P<b>[0-9]{1,2})(?P=s)(?P<y>(?:19|20)[0-9]{2})(?![0-9A-Za-z/-]|\.[0-9])"
)


def calendar_dates(reading: Reading, context: Context) -> Iterator[Draft]:
    """Findings for the dates of one article; every written date is looked at, whether it is a claim or not."""
    text = reading.article.text
    seen: list[tuple[int, int]] = []
    for shape in _shapes():
        for found in shape.finditer(text):
            if any(start <= found.start() and found.end() <= end for start, end in seen[-50:]):
                continue
            written = _read(found)
            if written is None:
                continue
            seen.append(found.span())
            yield from _impossible(written, text)
            yield from _wrong_weekday(written, text, reading.article.published)
    for found in _NUMERIC.finditer(text):
        a, b, year = int(found["a"]), int(found["b"]), int(found["y"])
        if 1 <= min(a, b) <= 12 and max(a, b) <= 31 and not (_exists(year, a, b) or _exists(year, b, a)):
            yield _no_such_day(found.start(), found.end(), found[0], f"{year}-{b}-{a}")


def _read(found: re.Match[str]) -> _Written | None:
    groups = found.groupdict()
    name = groups.get("w") or groups.get("v")
    weekday = None
    if name:
        weekday = next(index for index, full in enumerate(WEEKDAYS) if full.startswith(name[:3]))
    month = groups["m"]
    number = (
        int(month) if month.isdigit() else next(i for i, full in enumerate(MONTHS, 1) if full.startswith(month[:3]))
    )
    day = int(groups["d"])
    if not 1 <= number <= 12 or not 1 <= day <= 31:
        return None
    year = int(groups["y"]) if groups.get("y") else None
    return _Written(found.start(), found.end(), weekday, number, day, year)


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _impossible(written: _Written, text: str) -> Iterator[Draft]:
    if written.year is None:
        exists = written.day <= _LONGEST[written.month - 1]
    else:
        exists = _exists(written.year, written.month, written.day)
    if not exists:
        yield _no_such_day(
            written.start,
            written.end,
            text[written.start : written.end],
            f"{written.year}-{written.month}-{written.day}",
        )


def _no_such_day(start: int, end: int, words: str, key: str) -> Draft:
    return Draft(
        rule="FS106",
        severity="error",
        start=start,
        end=end,
        message=f"{' '.join(words.split())}: no such day",
        key=(key,),
    )


def _wrong_weekday(written: _Written, text: str, published: date | None) -> Iterator[Draft]:
    if written.weekday is None:
        return
    if written.year is not None:
        day = (
            date(written.year, written.month, written.day)
            if _exists(written.year, written.month, written.day)
            else None
        )
    else:
        day = _nearest(written, published)
    if day is None or day.year < FIRST_YEAR or day.weekday() == written.weekday:
        return
    words = " ".join(text[written.start : written.end].split())
    where = "" if written.year is not None else f" in {day.year}"
    right = WEEKDAYS[day.weekday()]
    yield Draft(
        rule="FS106",
        severity="error",
        start=written.start,
        end=written.end,
        message=f"{words}: {MONTHS[day.month - 1]} {day.day}, {day.year} is a {right}"
        if not where
        else f"{words}: a {right}{where}, the year by the publication date",
        key=(day.isoformat(), WEEKDAYS[written.weekday]),
    )


def _nearest(written: _Written, published: date | None) -> date | None:
    """The day in the year of publication, if it is near it and no neighbouring year has the weekday that is written."""
    if published is None:
        return None
    years = (published.year - 1, published.year, published.year + 1)
    days = [date(y, written.month, written.day) for y in years if _exists(y, written.month, written.day)]
    near = [day for day in days if abs((day - published).days) <= NEAR]
    return near[0] if len(near) == 1 else None
