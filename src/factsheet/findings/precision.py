"""Stated numbers as intervals by the last digit that was written, and arithmetic on such intervals.

Bounds are left aside here: `over 380 billion yuan (about $52 billion)` converts 380 to 52, each to its last digit.
"""

import re
from decimal import Decimal

import msgspec

_DIGITS = re.compile(r"[0-9][0-9,]{0,40}(?:\.[0-9]{1,20})?")
_SCALE_WORD = 1000
"""From this factor on a scale word was written: who writes `380 billion` means no round number of tens of billions."""

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
    """The interval of an amount that was written as `text`: `$1.45 billion` reaches half of 0.01 billion both ways.

    Round numbers without a scale word keep two digits: 8,250 is exact to 10, 122,000 to 1,000. None for 0 and for
    numbers that nobody writes.
    """
    if not amount or abs(amount.adjusted()) > _MOST:
        return None
    half = _unit(amount, text) / 2
    return Interval(amount - half, amount + half, amount)


def _unit(amount: Decimal, text: str) -> Decimal:
    found = _DIGITS.search(text)
    if found:
        written = Decimal(found[0].replace(",", ""))
        if written:
            scale = abs(amount / written)
            digits = found[0].replace(",", "").partition(".")[2]
            if scale.normalize().as_tuple().digits == (1,):
                if digits:
                    return scale.scaleb(-len(digits))
                if scale >= _SCALE_WORD:
                    return scale
                whole = str(int(written))
                zeros = len(whole) - len(whole.rstrip("0"))
                return scale.scaleb(max(0, min(zeros, len(whole) - 2)))
    # In words, or with a fraction (`6 1/4`): the last digit that is not zero.
    exponent = amount.normalize().as_tuple().exponent
    return Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)
