"""The interval that a stated number allows: its own precision and its bound.

    $52.4 billion       [52.35, 52.45] billion      half a unit of the last stated digit to either side
    $53bn               [52.5, 53.5] billion
    at least 380bn      [380, open) billion
    nearly 60 per cent  [57, 60)                    just below: at most `NEARNESS` less
    about $65 billion   [61.75, 68.25] billion      `ROUGHNESS` to either side, or what the number itself allows

A figure written out in full is taken as stated to three figures at least (mentions/numbers.py, `FULL_FIGURES`):
`$132,000` allows 131,500 to 132,500, `$20,000` allows 19,950 to 20,050. A desk would pass `$132,000` for 131,800, but
not `$20,000` for 15,100, which half of its last digit that is no zero would allow.
"""

from decimal import Decimal
from typing import Final, Literal

import msgspec

from factsheet.mentions.decimals import SMALLEST, plain
from factsheet.mentions.mention import Written
from factsheet.values.value import Bound, Money, Percent

# How far `about` reaches: 3,000 of 54,000 is written as `about six percent` (5.56), 14.6 billion as `around 15`.
ROUGHNESS: Final = Decimal("0.05")
# How far `nearly`, `close to`, `just over` reach: an editor lets 57.2 pass as `nearly 60`, not 55.
NEARNESS: Final = Decimal("0.05")
# The same for a number of one figure, half of whose last digit is much: `nearly $2 billion` may be 1.8, not 1.5.
NEARNESS_OF_ONE_FIGURE: Final = Decimal("0.1")


class Interval(msgspec.Struct, frozen=True):
    """All amounts from `low` to `high`; None is open. The ends belong to it unless the flags say otherwise."""

    low: Decimal | None
    high: Decimal | None
    low_inclusive: bool = True
    high_inclusive: bool = True


def ends_of(mention: Written) -> tuple[Decimal | None, Decimal | None]:
    """The ends of what a mention allows: those that a range states, else those of its amount."""
    if mention.amount is None:
        return mention.low, mention.high
    interval = interval_of(mention.amount, mention.step, mention.bound, mention.near)
    return interval.low, interval.high


def interval_of(amount: Decimal, step: Decimal, bound: Bound = "=", near: bool = False) -> Interval:
    """What a number stated to `step` under `bound` allows; `near` says that it lies close to the bound.

    Negative amounts are fenced by their size: `over -$5bn` is not written, `a loss of over $5bn` is positive.
    """
    size = abs(amount)
    match bound:
        case "~" if near:
            reach = max(size * NEARNESS, min(step / 2, size * NEARNESS_OF_ONE_FIGURE))
            found = Interval(size - reach, size, high_inclusive=False)
        case "~":
            reach = max(size * ROUGHNESS, step / 2)
            found = Interval(size - reach, size + reach)
        case ">":
            found = Interval(size, size * (1 + NEARNESS) if near else None, low_inclusive=False)
        case ">=":
            found = Interval(size, None)
        case "<":
            found = Interval(size * (1 - NEARNESS) if near else None, size, high_inclusive=False)
        case "<=":
            found = Interval(None, size)
        case _:
            found = Interval(size - step / 2, size + step / 2)
    return _tidy(found) if amount >= 0 else _tidy(_mirrored(found))


def side(value: Money | Percent) -> Literal["below", "above"] | None:
    """On which side of its amount all lies that a rough statement allows: `nearly 60%` is below 60 in size.

    None for what may lie on both (`about 60%`), and for every other bound.
    """
    amount, low, high = value.amount, value.low, value.high
    if value.bound != "~" or amount is None or low is None or high is None or low == high:
        return None
    if amount < 0:
        amount, low, high = -amount, -high, -low
    if high <= amount:
        return "below"
    return "above" if low >= amount else None


def _mirrored(found: Interval) -> Interval:
    low = None if found.high is None else -found.high
    high = None if found.low is None else -found.low
    return Interval(low, high, found.high_inclusive, found.low_inclusive)


def _tidy(found: Interval) -> Interval:
    return msgspec.structs.replace(found, low=_end(found.low), high=_end(found.high))


def _end(end: Decimal | None) -> Decimal | None:
    """An end to six places at most: finer ones would print with an exponent, and no statement is that exact."""
    if end is None:
        return None
    exponent = end.as_tuple().exponent
    return plain(end.quantize(SMALLEST) if isinstance(exponent, int) and exponent < -6 else end)


def meets(a: Interval, b: Interval) -> bool:
    """Whether some amount lies in both intervals; ends that only touch count when both include them."""
    return _reaches(a, b) and _reaches(b, a)


def _reaches(a: Interval, b: Interval) -> bool:
    """Whether `a` begins before `b` ends."""
    if a.low is None or b.high is None or a.low < b.high:
        return True
    return a.low == b.high and a.low_inclusive and b.high_inclusive


def scaled(a: Interval, factor: Decimal) -> Interval:
    """The interval in other units: both ends times a positive factor."""
    return msgspec.structs.replace(
        a, low=None if a.low is None else a.low * factor, high=None if a.high is None else a.high * factor
    )
