"""Arithmetic of the calendar: units around a day, steps, and how TIMEX3 writes them. Nothing here reads text.

Days before year 1 or after year 9999 can't be named; the functions then raise `OverflowError` or `ValueError`, which
the resolver turns into a value without days.
"""

import calendar
from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import NamedTuple

from factsheet.mentions.tables.calendar_holidays import HOLIDAYS
from factsheet.mentions.tables.calendar_names import SEASON_MONTHS
from factsheet.mentions.tables.calendar_units import Unit


class Days(NamedTuple):
    """First and last day, both included."""

    first: date
    last: date


def month_days(year: int, month: int) -> Days:
    """The days of a month."""
    return Days(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]))


def months_days(year: int, first: int, last: int) -> Days:
    """From the first day of one month to the last of another in the same year."""
    return Days(date(year, first, 1), month_days(year, last).last)


def around(unit: Unit, day: date) -> Days:
    """The unit that holds the day: `around("quarter", 2024-05-02)` is April to June 2024. Weeks begin on Monday."""
    if unit in ("week", "fortnight"):
        monday = day - timedelta(days=day.weekday())
        return Days(monday, monday + timedelta(days=6 if unit == "week" else 13))
    if unit == "weekend":
        saturday = day - timedelta(days=day.weekday()) + timedelta(days=5)
        return Days(saturday, saturday + timedelta(days=1))
    if unit == "month":
        return month_days(day.year, day.month)
    if unit in ("quarter", "season"):
        return quarter_days(day.year, quarter_of(day))
    if unit == "half":
        return half_days(day.year, 1 if day.month <= 6 else 2)
    if unit == "year":
        return year_days(day.year)
    if unit in ("decade", "century", "millennium"):
        size = {"decade": 10, "century": 100, "millennium": 1000}[unit]
        start = day.year - day.year % size
        return Days(date(max(start, 1), 1, 1), date(start + size - 1, 12, 31))
    return Days(day, day)


def year_days(year: int) -> Days:
    """The days of a year."""
    return Days(date(year, 1, 1), date(year, 12, 31))


def quarter_of(day: date) -> int:
    """The calendar quarter of a day, 1 to 4."""
    return (day.month + 2) // 3


def quarter_days(year: int, quarter: int) -> Days:
    """The days of a calendar quarter."""
    return months_days(year, 3 * quarter - 2, 3 * quarter)


def half_days(year: int, half: int) -> Days:
    """The days of the first or second half of a year."""
    return months_days(year, 6 * half - 5, 6 * half)


def season_days(year: int, code: str) -> Days:
    """The days of a season (TIMEX3 code); the winter of a year begins in its December."""
    first, last = SEASON_MONTHS[code]
    return Days(date(year, first, 1), month_days(year + (last < first), last).last)


def week_days(year: int, week: int) -> Days:
    """The days of an ISO week."""
    return around("week", date.fromisocalendar(year, week, 1))


def shift(day: date, unit: Unit, steps: int) -> date:
    """The day so many units away; a day that its month lacks becomes the last of that month."""
    if unit in ("week", "weekend"):
        return day + timedelta(weeks=steps)
    if unit == "fortnight":
        return day + timedelta(weeks=2 * steps)
    if unit == "business day":
        return _shift_business_days(day, steps)
    months = {
        "month": 1,
        "quarter": 3,
        "season": 3,
        "half": 6,
        "year": 12,
        "decade": 120,
        "century": 1200,
        "millennium": 12000,
    }
    if unit in months:
        index = day.year * 12 + day.month - 1 + months[unit] * steps
        year, month = divmod(index, 12)
        if not 1 <= year <= 9999:
            raise OverflowError(f"year {year} is outside the calendar")
        return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
    if unit in ("hour", "minute", "second"):
        return day
    return day + timedelta(days=steps)


def _shift_business_days(day: date, steps: int) -> date:
    weeks, rest = divmod(abs(steps), 5)
    sign = 1 if steps > 0 else -1
    moved = day + timedelta(weeks=sign * weeks)
    while rest:
        moved += timedelta(days=sign)
        rest -= moved.weekday() < 5
    return moved


def write(unit: Unit, day: date) -> str:
    """The TIMEX3 value of the unit that holds the day: `2024-Q2`, `2025-W08`, `2016-W45-WE`, `199`."""
    if unit in ("week", "fortnight", "weekend"):
        year, week, _ = day.isocalendar()
        return f"{year:04}-W{week:02}" + ("-WE" if unit == "weekend" else "")
    if unit == "month":
        return f"{day.year:04}-{day.month:02}"
    if unit == "quarter":
        return f"{day.year:04}-Q{quarter_of(day)}"
    if unit == "half":
        return f"{day.year:04}-H{1 if day.month <= 6 else 2}"
    if unit == "year":
        return f"{day.year:04}"
    if unit == "decade":
        return f"{day.year // 10:03}"
    if unit == "century":
        return f"{day.year // 100:02}"
    if unit == "millennium":
        return f"{day.year // 1000}"
    return day.isoformat()


UNKNOWN: Mapping[Unit, str] = MappingProxyType(
    {
        "day": "XXXX-XX-XX",
        "week": "XXXX-WXX",
        "weekend": "XXXX-WXX-WE",
        "month": "XXXX-XX",
        "quarter": "XXXX-QX",
        "half": "XXXX-HX",
        "year": "XXXX",
        "decade": "XXX",
        "century": "XX",
    }
)


def nth_weekday(year: int, month: int, weekday: int, index: int) -> date:
    """The nth Monday (1) to Sunday (7) of a month, the last with -1. ValueError if the month has no such day."""
    if index < 0:
        last = month_days(year, month).last
        return last - timedelta(days=(last.isoweekday() - weekday) % 7)
    first = date(year, month, 1)
    return date(year, month, 1 + (weekday - first.isoweekday()) % 7 + 7 * (index - 1))


def easter(year: int) -> date:
    """Easter Sunday in the Gregorian calendar, by the computus of Meeus, Jones and Butcher."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    weekday = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * weekday) // 451
    month, day = divmod(h + weekday - 7 * m + 114, 31)
    return date(year, month, day + 1)


def holiday(year: int, name: str) -> date:
    """The day of a holiday of the table in a year."""
    rule = HOLIDAYS[name]
    if isinstance(rule, int):
        return easter(year) + timedelta(days=rule)
    if len(rule) == 2:
        return date(year, *rule)
    month, weekday, index = rule
    if name == "election day":  # the Tuesday after the first Monday
        return nth_weekday(year, 11, 1, 1) + timedelta(days=1)
    if name == "black friday":  # the day after Thanksgiving
        return nth_weekday(year, 11, 4, 4) + timedelta(days=1)
    if name == "cyber monday":
        return nth_weekday(year, 11, 4, 4) + timedelta(days=4)
    return nth_weekday(year, month, weekday, index)


def halves(days: Days) -> tuple[Days, Days]:
    """The two halves: of February 1 to 14 and 15 to 28, of the 1990s to 1994 and from 1995."""
    if days.last.year - days.first.year > 1:
        middle = date((days.first.year + days.last.year + 1) // 2, 1, 1)
    else:
        middle = days.first + timedelta(days=((days.last - days.first).days + 1) // 2)
    return Days(days.first, middle - timedelta(days=1)), Days(middle, days.last)


def third(days: Days, edge: str) -> Days:
    """The first (`start`), middle (`mid`) or last (`end`) third of some days: `late 2023` is September to December."""
    if (days.first.month, days.first.day, days.last.month, days.last.day) == (
        1,
        1,
        12,
        31,
    ) and days.first.year == days.last.year:
        first = {"start": 1, "mid": 5, "end": 9}[edge]
        return months_days(days.first.year, first, first + 3)
    if days.last.year - days.first.year == 9:  # a decade: four, three and three years
        first, last = {"start": (0, 3), "mid": (4, 6), "end": (7, 9)}[edge]
        return Days(date(days.first.year + first, 1, 1), date(days.first.year + last, 12, 31))
    length = (days.last - days.first).days + 1
    if length == 1:
        return days
    if length == 7:  # Monday to Wednesday, Tuesday to Friday, Thursday to Sunday
        first, last = {"start": (0, 2), "mid": (1, 4), "end": (3, 6)}[edge]
        return Days(days.first + timedelta(days=first), days.first + timedelta(days=last))
    one, two = length // 3, length - length // 3
    if edge == "start":
        return Days(days.first, days.first + timedelta(days=max(one, 1) - 1))
    if edge == "mid":
        return Days(days.first + timedelta(days=one), days.first + timedelta(days=max(two, one + 1) - 1))
    return Days(days.first + timedelta(days=two), days.last)
