"""Periods by their ends: `from May 2015 to June 2018`, `the quarter ended Sept. 30`, `the last months of 2023`."""

import re

import msgspec

from factsheet.mentions.dates.expression import (
    Calendar,
    EdgeOf,
    EndingAt,
    Expression,
    Length,
    Nth,
    Numeric,
    Step,
    Through,
    Vague,
    Within,
)
from factsheet.mentions.dates.shape import Content, is_day, is_year, only, weekday_only

# `the three months to June` is a period as well as `the three months ended June 30`.
_UP_TO = frozenset((" to ", " through ", " up to "))
_ENDING = re.compile(r",? (?:that |which )?(?:ended|ending)(?: on| in)? ?")


def ending(left: Content, gap: str, right: Content) -> tuple[Expression, Expression] | None:
    """A period by its last day, and that day: `the quarter ending December 31`, `the six months ended Sept. 30`."""
    counted = _counted_in(left, gap, right)
    if counted is not None:
        return counted, right  # type: ignore[return-value]
    if isinstance(right, Through) and gap in (" from ", " between ", ", from "):
        return (EndingAt(period=left, at=right.last), right) if isinstance(left, Length) and left.amount else None
    if not (_ENDING.fullmatch(gap) or gap in _UP_TO) or not isinstance(right, Calendar | Numeric | Step | EdgeOf):
        return None
    if isinstance(right, Calendar):
        of_week = right.weekday is not None and isinstance(left, Step) and left.of == "week"  # the week ended Friday
        if not (right.day or right.month or of_week or (right.year and _has_years(left))):
            return None
        right = msgspec.structs.replace(right, over="ended" in gap or gap in _UP_TO)
    is_period = (
        isinstance(left, Length | Nth)
        or (isinstance(left, Step) and left.narrative and left.of in ("quarter", "year", "month", "week", "decade"))
        or (isinstance(left, Calendar) and bool(left.quarter or left.half or left.year) and not left.day)
    )
    return (EndingAt(period=left, at=right), right) if is_period else None  # type: ignore[arg-type]


_DASHES = frozenset({"-", "–", "—", " - ", " – ", "‑", " -- "})
_TO = frozenset({" to ", " through ", " until ", " till ", ", to ", " thru "})


def _has_years(content: Content) -> bool:
    """`the five years to 2019`, `the decade to 1982`."""
    return (isinstance(content, Length) and content.unit in ("year", "decade") and content.amount not in (None, 1)) or (
        isinstance(content, Step) and content.of == "decade"
    )


def _counted_in(left: Content, gap: str, right: Content) -> Within | None:
    """`the first nine months of 2024`, `the final two weeks of March`."""
    if not (isinstance(left, Length) and left.amount and left.amount % 1 == 0) or not (
        left.ordinal or left.direction < 0
    ):
        return None
    if gap != " of " and not (left.ordinal and gap == " in "):
        return None
    whole = is_year(right) or (isinstance(right, Step) and right.of in ("month", "quarter"))
    if isinstance(right, Calendar):
        whole = whole or ((right.month or right.quarter) is not None and right.day is None)
    if not whole:
        return None
    part = Nth(index=1 if left.ordinal else -1, of=left.unit, count=int(left.amount))
    return Within(part=part, whole=right)  # type: ignore[arg-type]


def through(left: Content, gap: str, right: Content, before: str) -> Expression | None:
    """A range: `from 2014 to 2018`, `between May 2015 and June 2018`. `before` is the word in front."""
    opened = before in ("from", "between")
    if (gap in (" and ", " and the ", " through ") and before == "between") or (
        gap in _TO and (opened or _same_grain(left, right))
    ):
        pass
    elif not (gap in _DASHES and _same_grain(left, right)):
        return None
    if gap not in _DASHES and _is_bare_year(left) and _is_bare_year(right):
        return None  # `from 1991 to 1997`, `between 1985 and 1987`: TIMEX3 marks two years
    if opened and isinstance(right, Vague) and right.reference == "PRESENT_REF":
        right = Step(0, "day", word="today")
    if not (_is_point(left) and _is_point(right)):
        return None
    return Through(first=left, last=right)  # type: ignore[arg-type]


def _is_bare_year(content: Content) -> bool:
    return isinstance(content, Calendar) and content.year is not None and only(content, "year")


def _is_point(content: Content) -> bool:
    if isinstance(content, Calendar):
        return not weekday_only(content) or content.day is not None
    if isinstance(content, Step):
        return not content.narrative and (
            content.of in ("day", "month", "year", "week") or isinstance(content.of, Calendar)
        )
    return isinstance(content, Numeric)


def _same_grain(left: Content, right: Content) -> bool:
    if isinstance(left, Numeric | Calendar) and isinstance(right, Numeric | Calendar):
        if isinstance(left, Numeric) or isinstance(right, Numeric):
            return is_day(left) and is_day(right)
        return any(
            all(getattr(side, name) is not None for side in (left, right))
            for name in ("day", "quarter", "week", "half")
        ) or all(side.day is None and (side.month is not None or only(side, "year")) for side in (left, right))
    return False
