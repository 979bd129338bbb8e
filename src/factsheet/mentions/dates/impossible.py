"""Dates that no calendar has: `February 30`, `29 February 2023`, `31/04/2024`. They state no time at all."""

import calendar

import msgspec

from factsheet.mentions.dates.expression import Calendar, Expression, Numeric

# 29 February is a day of some years, so without a year it can be.
_LEAP_YEAR = 2000


def is_impossible(expression: Expression) -> bool:
    """Whether the expression, or a date in it, names a day that its month never has, or has not in that year."""
    if isinstance(expression, Calendar):
        return (
            expression.day is not None
            and expression.month is not None
            and not _exists(
                _year_of(expression.year, two_digits=expression.two_digits), expression.month, expression.day
            )
        )
    if isinstance(expression, Numeric):
        year = _year_of(expression.year, two_digits=True)
        one, two = expression.first, expression.second
        return not (_exists(year, one, two) or _exists(year, two, one))
    return any(
        isinstance(field, msgspec.Struct) and is_impossible(field)  # type: ignore[arg-type]
        for field in (getattr(expression, name) for name in expression.__struct_fields__)
    )


def _year_of(year: int | None, *, two_digits: bool) -> int:
    """A year that has the same 29 February: every fourth ending has one, but for the ends of most centuries."""
    if year is None:
        return _LEAP_YEAR
    return _LEAP_YEAR + year if two_digits and year < 100 else year


def _exists(year: int, month: int, day: int) -> bool:
    return 1 <= month <= 12 and 0 < year < 10000 and 1 <= day <= calendar.monthrange(year, month)[1]
