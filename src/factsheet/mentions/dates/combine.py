"""Joining neighbours into one expression: `the third quarter` + ` of ` + `last year`, `Tuesday` + `, ` + `Feb. 3`.

`join` looks at two contents and the words between them and says what they are together, or None.
"""

from collections.abc import Callable
from decimal import Decimal

import msgspec

from factsheet.mentions.dates.expression import (
    Calendar,
    EdgeOf,
    EndingAt,
    Every,
    Expression,
    Length,
    Moment,
    Nth,
    Numeric,
    Offset,
    SamePeriod,
    Step,
    Through,
    Within,
    YearBefore,
)
from factsheet.mentions.dates.piece import BesideWord, EdgeWord, PartWord, ShiftWord
from factsheet.mentions.dates.shape import Content, is_day, is_year, only, weekday_only

_SPACE = frozenset({" "})
_COMMA = frozenset({" ", ", ", ","})
_OF = frozenset({" ", ", ", " of ", " in ", " of the ", " in the ", "'s ", ","})
_STARTING = frozenset({" of ", " starting ", " beginning ", " starting on ", " beginning on "})
_LONGEST_FIRST = ("century", "decade", "year", "quarter", "month", "week", "day", "hour", "minute", "second")
# `two years, three months`; in `their first in two years, a day after` the comma parts.
_ONE_LENGTH = 2


def join(left: Content, gap: str, right: Content) -> Expression | None:
    """What two neighbours say together. `gap` is in lower case, its spaces single, its apostrophes straight."""
    for rule in _RULES:
        joined = rule(left, gap, right)
        if joined is not None:
            return joined
    return None


def _edge(left: Content, gap: str, right: Content) -> Expression | None:
    if isinstance(left, EdgeWord) and gap in (" ", "-", "‑", " the "):
        if isinstance(right, Moment) and right.day is not None and left.edge in ("start", "end"):
            return right
        if isinstance(right, Calendar | Step | Within | Numeric | Nth):
            if left.edge in ("before", "after") and not isinstance(right, Step) and not weekday_only(right):
                return None
            return EdgeOf(edge=left.edge, of=right)
    return None


def _beside(left: Content, gap: str, right: Content) -> Expression | None:
    if isinstance(left, BesideWord) and gap == " " and is_day(right):
        return Offset(length=Length(amount=Decimal(1), unit="day"), direction=left.direction, anchor=right)  # type: ignore[arg-type]
    return None


def _part_of_day(left: Content, gap: str, right: Content) -> Expression | None:
    if isinstance(right, PartWord) and gap == " ":
        if isinstance(left, Every) and isinstance(left.of, Calendar):
            weekday = left.of.weekday
            return Every(value=f"XXXX-WXX-{weekday}T{right.part}") if weekday else left
        if isinstance(left, EdgeOf) and is_day(left.of):
            return Moment(part=right.part, day=left.of)
        if is_day(left):
            return Moment(part=right.part, day=left)  # type: ignore[arg-type]
    if isinstance(left, PartWord) and gap == " " and is_day(right):
        return Moment(part=left.part, day=right)  # type: ignore[arg-type]
    return None


def _moment(left: Content, gap: str, right: Content) -> Expression | None:
    if isinstance(left, Moment) and left.day is None and gap in (" ", ", ", ". ", " on ", ", on ", " of "):
        if is_day(right):
            return msgspec.structs.replace(left, day=right)
        if isinstance(right, Moment) and right.clock is None and right.day is not None and left.clock:
            return msgspec.structs.replace(left, day=right.day)
    if isinstance(right, Moment) and right.day is None and gap in (" ", ", ") and is_day(left):
        return msgspec.structs.replace(right, day=left)
    return None


def _weekday(left: Content, gap: str, right: Content) -> Expression | None:
    weekday = None
    if isinstance(left, Calendar) and weekday_only(left) and left.month is None:
        weekday = left.weekday
    elif isinstance(left, Step) and isinstance(left.of, Calendar):
        weekday = left.of.weekday
    if weekday is None:
        return None
    if isinstance(right, Calendar) and right.day is not None and gap in (" ", ", ", ",", " the ", ", the ", " of "):
        if right.month is None and gap != " ":
            return None  # closed lower Friday, the fourth decline
        return msgspec.structs.replace(right, weekday=weekday)
    if isinstance(left, Calendar) and isinstance(right, Step) and right.of == "week" and gap in (" ", " of "):
        return Within(part=left, whole=right)
    return None


def _week_ago(left: Content, gap: str, right: Content) -> Expression | None:
    """`two weeks ago Tuesday`."""
    if isinstance(left, Offset) and left.length.unit == "week" and left.anchor is None and gap in (" ", " on "):
        return Within(part=right, whole=left) if weekday_only(right) else None  # type: ignore[arg-type]
    return None


def _week_day(left: Content, gap: str, right: Content) -> Expression | None:
    if isinstance(left, Step) and left.of == "week" and gap in _SPACE and weekday_only(right):
        return Within(part=right, whole=left)  # type: ignore[arg-type]
    return None


def _lacks_year(content: Content) -> bool:
    return (
        isinstance(content, Calendar)
        and content.year is None
        and bool(content.month or content.quarter or content.half or content.season or content.holiday or content.week)
    )


def _has_halves(content: Content) -> bool:
    """`the second half of September`, `the last half of the '60s`; the half of a year is a period of its own."""
    if isinstance(content, Step):
        return content.of in ("month", "week", "decade", "century")
    if not isinstance(content, Calendar) or content.day is not None or content.weekday is not None:
        return False
    return bool(content.month or content.decade or content.century or content.season)


def _in_year(left: Content, gap: str, right: Content) -> Expression | None:
    if isinstance(left, Calendar) and left.half and only(left, "half") and gap == " of " and _has_halves(right):
        return EdgeOf(edge="first half" if left.half == 1 else "second half", of=right)  # type: ignore[arg-type]
    if isinstance(left, Calendar) and _lacks_year(left) and is_year(right) and gap in _OF:
        if gap in (" in ", ", ") and not (left.quarter or left.half):
            return None
        if isinstance(right, Calendar):
            return msgspec.structs.replace(
                left, year=right.year, two_digits=right.two_digits, fiscal=left.fiscal or right.fiscal
            )
        if isinstance(right, Step):
            return Within(part=left, whole=right)
    if isinstance(left, Nth) and gap in (" of ", " in ", " ", " of the ", ", "):
        if isinstance(right, EdgeOf | Length | Moment) or not isinstance(right, Calendar | Step | Within):
            return None
        if gap in (" ", ", ") and not is_year(right) and not (isinstance(right, Step) and right.of == "month"):
            return None
        if isinstance(right, Calendar) and right.day is not None:
            return None
        return Within(part=left, whole=right)
    if (
        isinstance(left, Step)
        and left.steps == -1
        and left.word == "last"
        and isinstance(left.of, str)
        and gap == " of "
    ):
        # the last week of March
        whole_month = isinstance(right, Calendar) and (right.month or right.year) and right.day is None
        return Within(part=Nth(index=-1, of=left.of), whole=right) if whole_month or isinstance(right, Step) else None  # type: ignore[arg-type]
    bare_day = isinstance(left, Calendar) and left.day is not None and left.month is None
    if bare_day and isinstance(right, Step) and right.of == "month" and gap in (" ", " of "):
        return Within(part=left, whole=right)  # type: ignore[arg-type]
    return None


def _month_period_in_year(left: Content, gap: str, right: Content) -> Expression | None:
    """`the December quarter of 2022`, `the April-June quarter of last year`."""
    if gap not in (" ", " of ", " in ", ", ") or not is_year(right):
        return None
    if isinstance(left, EndingAt) and isinstance(left.at, Calendar) and only(left.at, "month"):
        at = _in_year(left.at, " of ", right)
        return msgspec.structs.replace(left, at=at) if at is not None else None
    if isinstance(left, Through) and isinstance(left.last, Calendar) and only(left.last, "month"):
        last = _in_year(left.last, " of ", right)
        return msgspec.structs.replace(left, last=last) if last is not None else None
    return None


def _year_first(left: Content, gap: str, right: Content) -> Expression | None:
    if not is_year(left) or gap not in (" ", "'s ", "'s", ", "):
        return None
    if isinstance(right, Calendar) and right.year is None and (right.quarter or right.half or right.season):
        if isinstance(left, Calendar):
            return (
                msgspec.structs.replace(right, year=left.year, fiscal=left.fiscal or right.fiscal)
                if gap != ", "
                else None
            )
        return Within(part=right, whole=left) if gap == "'s " else None  # type: ignore[arg-type]
    if (
        isinstance(right, Step)
        and right.narrative
        and right.word == ""
        and right.of in ("quarter", "month", "period")
        and gap in (" ", "'s ")
    ):
        return SamePeriod(unit=None if right.of == "period" else right.of, whole=left)  # type: ignore[arg-type]
    return None


def _compared(left: Content, gap: str, right: Content) -> Expression | None:
    if isinstance(left, YearBefore) and left.unit is None and left.part is None and gap in (" ", "'s "):
        if isinstance(right, Calendar) and right.year is None and (right.quarter or right.half or right.month):
            return YearBefore(part=right)
        if isinstance(right, Length) and right.amount is not None and not right.direction:
            return YearBefore(length=right)
    if isinstance(right, YearBefore) and gap == " " and right.unit is None and right.part is None:
        if (
            isinstance(left, Step)
            and left.narrative
            and isinstance(left.of, str)
            and left.of in ("quarter", "month", "week", "day")
        ):
            return SamePeriod(unit=left.of, whole=right)
        if isinstance(left, SamePeriod) and left.whole is None:
            return SamePeriod(unit=left.unit, whole=right)
        if _lacks_year(left):
            return YearBefore(part=left)  # type: ignore[arg-type]
    if gap in _OF and is_year(right):
        if isinstance(left, SamePeriod) and left.whole is None:
            return SamePeriod(unit=left.unit, whole=right)  # type: ignore[arg-type]
        if isinstance(left, Step) and left.word in ("same", "the same") and isinstance(left.of, str):
            return SamePeriod(unit=left.of, whole=right)  # type: ignore[arg-type]
    return None


def _shift(left: Content, gap: str, right: Content) -> Expression | None:
    if (
        isinstance(left, Length)
        and isinstance(right, ShiftWord)
        and gap == " "
        and left.direction <= 0
        and right.kind != "open"
    ):
        if right.kind == "starting":
            return None
        length = msgspec.structs.replace(left, direction=0)
        return Offset(length=length, direction=right.direction, narrative=right.kind == "narrative")
    if (
        isinstance(left, Step)
        and (left.of == "week" or left.of == "weekend")
        and gap in _STARTING
        and isinstance(first := right.first if isinstance(right, Through) else right, Calendar)
        and first.day is not None
    ):
        return EndingAt(period=Length(amount=None, unit=left.of), at=first, starting=True)
    if isinstance(left, Calendar) and left.holiday and isinstance(right, Step) and right.of == "week" and gap == " ":
        return EndingAt(period=Length(amount=None, unit="week"), at=left, starting=True)  # Easter week
    return None


def _lengths(left: Content, gap: str, right: Content) -> Expression | None:
    if not (isinstance(left, Length) and isinstance(right, Length) and gap in (" ", ", ", " and ", ", and ")):
        return None
    if left.amount is None or right.amount is None or right.direction or right.more:
        return None
    if left.unit not in _LONGEST_FIRST or right.unit not in _LONGEST_FIRST:
        return None
    units = [left.unit, *(unit for _, unit in left.more), right.unit]
    places = [_LONGEST_FIRST.index(unit) for unit in units if unit in _LONGEST_FIRST]
    if places != sorted(set(places)):
        return None
    if gap.startswith(",") and places[-1] - places[-2] > _ONE_LENGTH:
        return None
    return msgspec.structs.replace(left, more=(*left.more, (right.amount, right.unit)))


def _inside(left: Content, gap: str, right: Content) -> Expression | None:
    """What joins to the inner part of an edge or a moment: `early Tuesday` + `, Feb. 3`."""
    if isinstance(left, EdgeOf):
        inner = join(left.of, gap, right)
        return EdgeOf(edge=left.edge, of=inner) if inner is not None and not isinstance(inner, Moment) else None
    if isinstance(left, Moment) and left.day is not None:
        inner = join(left.day, gap, right)
        return msgspec.structs.replace(left, day=inner) if inner is not None and not isinstance(inner, Moment) else None
    return None


def join_three(left: Content, middle: Content, right: Content) -> Expression | None:
    """A length, a word and its anchor: `two days` `from` `tomorrow`, `a week` `starting` `May 20`."""
    if isinstance(left, Step) and left.of == "week" and left.narrative and isinstance(middle, ShiftWord):
        if middle.kind == "starting" and isinstance(right, Calendar) and right.day is not None:
            return EndingAt(period=Length(amount=None, unit="week"), at=right, starting=True)
        return None
    if not (isinstance(left, Length) and isinstance(middle, ShiftWord)):
        return None
    if middle.kind == "starting" and (is_day(right) or isinstance(right, Step)):
        return Offset(length=left, direction=0, anchor=right)  # type: ignore[arg-type]
    if middle.kind == "open" and isinstance(right, Step) and right.of == "day" and not right.narrative:
        return Offset(length=left, direction=middle.direction, anchor=right)
    return None


_RULES: tuple[Callable[[Content, str, Content], Expression | None], ...] = (
    _edge,
    _beside,
    _weekday,
    _week_ago,
    _week_day,
    _compared,
    _in_year,
    _month_period_in_year,
    _year_first,
    _part_of_day,
    _moment,
    _shift,
    _lengths,
    _inside,
)
