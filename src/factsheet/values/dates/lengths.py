"""Reading lengths of time, distances and sets: `the next three years`, `two years ago`, `every Thursday`."""

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from types import MappingProxyType

from factsheet.mentions.dates.expression import Calendar, Every, Length, Offset
from factsheet.mentions.tables.calendar_units import CLOCK_UNITS, DURATION_LETTERS, IN_SMALLER_UNITS, Unit
from factsheet.values import calendar
from factsheet.values.calendar import Days
from factsheet.values.dates.fields import one_day
from factsheet.values.dates.reading import Discourse, Reading
from factsheet.values.dates.steps import of_unit, unknown

_BELOW: Mapping[Unit, tuple[int, Unit]] = MappingProxyType(
    {
        "year": (12, "month"),
        "hour": (60, "minute"),
        "minute": (60, "second"),
        "week": (7, "day"),
    }
)
_ORDER: tuple[Unit, ...] = (
    "decade",
    "year",
    "quarter",
    "month",
    "week",
    "business day",
    "day",
    "hour",
    "minute",
    "second",
)


def duration(length: Length) -> str:
    """The TIMEX3 value of a length: P3Y, P2Y6M, PT2.5H, PXW."""
    parts: list[tuple[Decimal | None, Unit]] = [(length.amount, length.unit), *length.more]
    if length.mixed and length.unit in _BELOW and length.amount is not None and length.amount % 1:
        factor, below = _BELOW[length.unit]
        whole = length.amount // 1
        rest = (length.amount - whole) * factor
        if rest == rest // 1:
            parts[:1] = [(whole, length.unit), (rest, below)] if whole else [(rest, below)]
    days, clock = "", ""
    for amount, unit in parts:
        if unit in IN_SMALLER_UNITS and amount is not None:
            factor, smaller = IN_SMALLER_UNITS[unit]
            amount, unit = amount * factor, smaller
        if unit == "weekend" and amount == 1:
            amount, unit = Decimal(2), "day"
        letter, is_clock = DURATION_LETTERS.get(unit, ("X", False))
        written = f"{'X' if amount is None else _plain(amount)}{letter}"
        if is_clock:
            clock += written
        else:
            days += written
    return f"P{days}" + (f"T{clock}" if clock else "")


def _plain(number: Decimal) -> str:
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def read_length(length: Length, discourse: Discourse) -> Reading:
    """A length has days only if it is anchored: the next begin on the day of publication, the past end before it."""
    published = discourse.published
    value = duration(length)
    if published is None or length.amount is None or length.unit in CLOCK_UNITS:
        return Reading(timex=value, type="DURATION")
    if length.ordinal and not length.direction:
        return _first_of_year(length, value, published)
    if length.ahead and not length.direction and length.unit in ("day", "week") and discourse.tense() == "future":
        return one_day(moved(published, length, 1))
    if not length.direction or (length.ahead and discourse.tense() == "past"):
        return Reading(timex=value, type="DURATION")
    if length.unit == "quarter":  # whole ones, as they are reported
        this = calendar.around("quarter", published)
        published = this.last + timedelta(days=1) if length.direction > 0 else this.first
    if length.direction > 0:
        return Reading(
            timex=value, type="DURATION", days=Days(published, moved(published, length, 1) - timedelta(days=1))
        )
    return Reading(timex=value, type="DURATION", days=Days(moved(published, length, -1), published - timedelta(days=1)))


def _first_of_year(length: Length, value: str, published: date) -> Reading:
    """`the first nine months` are those of the latest year in which they are over."""
    months = int((length.amount or 0) * (3 if length.unit == "quarter" else 1))
    if length.unit not in ("month", "quarter") or months not in (3, 6, 9):
        return Reading(timex=value, type="DURATION")
    days = calendar.months_days(published.year, 1, months)
    if days.last >= published:
        days = calendar.months_days(published.year - 1, 1, months)
    return Reading(timex=value, type="DURATION", days=days, to_date=True)


def moved(day: date, length: Length, direction: int) -> date:
    """The day a length away. OverflowError if the calendar has no such day."""
    for amount, unit in ((length.amount, length.unit), *length.more):
        if amount is None:
            continue
        while amount % 1 and unit in _BELOW:
            factor, unit = _BELOW[unit]
            amount *= factor
        if abs(amount) > 3_700_000:
            raise OverflowError("a length outside the calendar")
        day = calendar.shift(day, unit, direction * int(amount))
    return day


def read_offset(offset: Offset, anchor: Reading | None, discourse: Discourse) -> Reading:
    """`two years ago` is a year, `five months ago` a month, `10 days ago` a day: the grain of the last unit."""
    length = offset.length
    comparison = offset.narrative and offset.direction < 0
    if offset.direction == 0:  # `a week starting tomorrow`
        days = None
        if anchor is not None and anchor.days is not None and length.amount is not None:
            first = anchor.days.first
            days = Days(first, moved(first, length, 1) - timedelta(days=1))
        return Reading(timex=duration(length), type="DURATION", days=days)
    grain = min((length.unit, *(unit for _, unit in length.more)), key=lambda u: -_ORDER.index(u) if u in _ORDER else 0)
    if length.amount is not None and length.amount < 1 and length.unit in _BELOW:
        grain = _BELOW[length.unit][1]  # half a year ago
    if length.amount is None and offset.narrative:
        return Reading(timex=duration(length), type="DURATION")
    if length.amount is None:
        reference = "PAST_REF" if offset.direction < 0 else "FUTURE_REF"
        return Reading(timex=reference, vague=True, comparison=comparison)
    if grain in ("decade", "century", "millennium"):
        grain = "year"
    base = _base(offset, anchor, discourse)
    if base is None:
        return Reading(timex=unknown(grain).timex, unit=grain, comparison=comparison)
    day = moved(base, length, offset.direction)
    if anchor is not None:
        return one_day(day)
    if grain in CLOCK_UNITS:
        return Reading(timex=day.isoformat(), type="TIME", days=Days(day, day), unit="day")
    reading = of_unit("week" if grain == "fortnight" else grain, day)
    return Reading(timex=reading.timex, days=reading.days, unit=reading.unit, comparison=comparison)


def _base(offset: Offset, anchor: Reading | None, discourse: Discourse) -> date | None:
    if offset.anchor is not None:
        return anchor.days.first if anchor is not None and anchor.days is not None else None
    if offset.narrative:
        near = discourse.latest("day", "week", "month", "quarter", "year", comparisons=False)
        finer = {"day": ("day",), "week": ("day", "week"), "month": ("day", "week", "month")}.get(offset.length.unit)
        if near is not None and near.days is not None and (finer is None or near.unit in finer):
            return near.days.first
        if offset.direction > 0 and discourse.tense() != "future":
            return None  # `two years later it sold the unit`: later than something that no date tells
    return discourse.published


def read_every(every: Every) -> Reading:
    """A set: P1D, P2Y, XXXX-WXX-4, XXXX-07, XXXX-SU."""
    if every.value is not None:
        return Reading(timex=every.value, type="SET")
    if isinstance(every.of, Length):
        return Reading(timex=duration(every.of), type="SET")
    return Reading(timex=_repeated(every.of), type="SET")


def _repeated(fields: Calendar | None) -> str | None:
    if fields is None:
        return None
    if fields.weekday is not None:
        return f"XXXX-WXX-{fields.weekday}"
    if fields.month is not None:
        return f"XXXX-{fields.month:02}"
    return f"XXXX-{fields.season}" if fields.season else None
