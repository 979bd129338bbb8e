"""The interval that a stated number allows, and whether two of them can be the same number."""

from decimal import Decimal

import msgspec

from factsheet.values.units import points
from factsheet.values.value import Money, Percent


class Span(msgspec.Struct, frozen=True):
    """The interval that a statement allows; None is open. `step` is the unit of its last stated digit, 0 if unknown."""

    low: Decimal | None
    high: Decimal | None
    amount: Decimal | None
    bound: str
    step: Decimal

    def times(self, factor: Decimal) -> "Span":
        """The interval in another unit, `factor` (above 0) of which make one of this."""
        low = None if self.low is None else self.low * factor
        high = None if self.high is None else self.high * factor
        amount = None if self.amount is None else self.amount * factor
        return Span(low, high, amount, self.bound, self.step * factor)

    def widened(self, share: Decimal) -> "Span":
        """The interval with `share` of its ends added at both sides."""
        low = None if self.low is None else self.low - abs(self.low) * share
        high = None if self.high is None else self.high + abs(self.high) * share
        return Span(low, high, self.amount, "~", self.step)


def span_of(value: Money | Percent) -> Span:
    """The interval of a value. A plain amount that comes without one is taken to its last digit that is not zero.

    Basis points come in percentage points, so that 25 of the one meet 0.25 of the other.
    """
    if isinstance(value, Percent) and value.unit == "basis_point":
        return _as_stated(value).times(points(value.unit))
    return _as_stated(value)


def _as_stated(value: Money | Percent) -> Span:
    amount, low, high = value.amount, value.low, value.high
    if value.bound in ("=", "~") and low is not None and high is not None:
        return Span(low, high, amount, value.bound, high - low)
    step = last_digit(amount)
    if amount is not None and low is None and high is None:
        match value.bound:
            case "=" | "~":
                low, high = amount - step / 2, amount + step / 2
            case ">" | ">=":
                low = amount
            case "<" | "<=":
                high = amount
            case _:
                pass
    return Span(low, high, amount, value.bound, step if value.bound in ("=", "~") else Decimal(0))


def meet(one: Span, other: Span) -> bool:
    """Whether some number satisfies both statements.

    Rounding intervals that only touch do not meet (52.4 and 52.5 share 52.45), inclusive bounds do (`at least 380` and
    `up to 380`), strict ones don't (`over 68` and `under 68`).
    """
    low = max((span.low for span in (one, other) if span.low is not None), default=None)
    high = min((span.high for span in (one, other) if span.high is not None), default=None)
    if low is None or high is None or low < high:
        return True
    if low > high:
        return False
    return one.amount == other.amount and not {one.bound, other.bound} & {">", "<"}


def truncated(coarse: Span, fine: Span) -> bool:
    """Whether `coarse` is `fine` cut off: $52.4bn for 52.48, as some writers do. Only for plainly stated amounts."""
    if coarse.amount is None or fine.amount is None or coarse.step <= fine.step:
        return False
    if {coarse.bound, fine.bound} - {"=", "~"}:
        return False
    return abs(coarse.amount) <= abs(fine.amount) < abs(coarse.amount) + coarse.step


def gap_of(one: Span, other: Span) -> Decimal:
    """Distance of two statements relative to the larger: of their amounts when both have one, else of the intervals."""
    if one.amount is not None and other.amount is not None:
        first, second = one.amount, other.amount
    elif meet(one, other):
        return Decimal(0)
    else:
        lower = one.high is not None and other.low is not None and one.high <= other.low
        below, above = (one, other) if lower else (other, one)
        first, second = below.high or Decimal(0), above.low or Decimal(0)
    largest = max(abs(first), abs(second))
    return abs(first - second) / largest if largest else Decimal(0)


def digits_of(amount: Decimal | None) -> int:
    """Significant digits of an amount: 52,440,000,000 has 4; how telling it is that two articles share it."""
    return len(amount.normalize().as_tuple().digits) if amount else 0


def last_digit(amount: Decimal | None) -> Decimal:
    """The unit of the last digit that is not zero: 100,000,000 for 52.4 billion."""
    if not amount:
        return Decimal(0)
    exponent = amount.normalize().as_tuple().exponent
    return Decimal(1).scaleb(exponent) if isinstance(exponent, int) else Decimal(0)
