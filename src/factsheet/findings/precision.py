"""Stated numbers as intervals by the last digit that was written, and arithmetic on such intervals.

Bounds are left aside here: `over 380 billion yuan (about $52 billion)` converts 380 to 52, each to its last digit.
"""

from decimal import Decimal

import msgspec

from factsheet.mentions.numbers import find_numbers

_MOST = 40
"""Digits beyond which a number is no amount that anybody wrote on purpose."""


class Interval(msgspec.Struct, frozen=True):
    """All numbers from `low` to `high`, both included; `middle` is the number as stated."""

    low: Decimal
    high: Decimal
    middle: Decimal

    @property
    def half(self) -> Decimal:
        """Half the width: half a unit of the last digit for a stated number."""
        return (self.high - self.low) / 2

    def meets(self, other: "Interval") -> bool:
        """Whether the two have a number in common."""
        return self.low <= other.high and other.low <= self.high

    def minus(self, other: "Interval") -> "Interval":
        """All differences of a number here and one there."""
        return Interval(self.low - other.high, self.high - other.low, self.middle - other.middle)

    def plus(self, other: "Interval") -> "Interval":
        """All sums of a number here and one there."""
        return Interval(self.low + other.low, self.high + other.high, self.middle + other.middle)

    def over(self, other: "Interval") -> "Interval":
        """All quotients of a positive number here and one there (`other` lies above 0)."""
        return Interval(self.low / other.high, self.high / other.low, self.middle / other.middle)

    def widened(self, by: Decimal) -> "Interval":
        """The interval with `by` added at both ends."""
        return Interval(self.low - by, self.high + by, self.middle)


def interval_of(amount: Decimal, text: str) -> Interval | None:
    """The interval of an amount that was written as `text`: `$2.36 billion` reaches half of 0.01 billion both ways.

    How exact a number is, the grammar of numbers tells: 8,250 is exact to 10, 122,000 to 1,000, 30,000 to 100. None for
    0 and for numbers that nobody writes.
    """
    if not amount or abs(amount.adjusted()) > _MOST:
        return None
    half = _unit(amount, text) / 2
    return Interval(amount - half, amount + half, amount)


def _unit(amount: Decimal, text: str) -> Decimal:
    """The place of the last digit of `text`, in the unit of `amount`: 0.01 for `24 cents`, 10 million for `$2.36bn`."""
    number = next((each for each in find_numbers(text) if each.amount), None)
    if number is not None and number.amount:
        unit = number.step * abs(amount) / number.amount
        if unit.normalize().as_tuple().digits == (1,):
            return unit
    # With a fraction (`6 1/4`), which is exact: the last digit that is not zero.
    exponent = amount.normalize().as_tuple().exponent
    return Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)
