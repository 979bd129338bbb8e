"""How one number becomes another under the fingers: a digit, two digits swapped, the point, the scale word."""

from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from typing import Literal

Slip = Literal["scale", "point", "swapped digits", "one digit"]

_PLACES = 8
"""Significant digits that are looked at: nobody compares longer numbers by eye."""

_MOST = 40

WORDS = {
    "scale": "the scale word may be wrong (million for billion)",
    "point": "the decimal point may be misplaced",
    "swapped digits": "two digits may be swapped",
    "one digit": "one digit differs",
}


@lru_cache(maxsize=4096)
def digits_of(amount: Decimal) -> str:
    """The significant digits of an amount without trailing zeros: `5244` for 52.44 billion, `""` for 0."""
    if not amount or abs(amount.adjusted()) > _MOST:
        return ""
    return "".join(map(str, abs(amount).normalize().as_tuple().digits))


def slip_between(one: Decimal, other: Decimal) -> Slip | None:
    """The single slip that turns one amount into the other, None if there is none (or they are equal)."""
    first, second = digits_of(one), digits_of(other)
    if not first or not second or abs(one) == abs(other):
        return None
    apart = one.adjusted() - other.adjusted()
    if first == second:
        return "scale" if apart % 3 == 0 else "point" if abs(apart) <= 2 else None
    if apart or max(len(first), len(second)) > _PLACES:
        return None
    a, b = first.ljust(_PLACES, "0"), second.ljust(_PLACES, "0")
    differ = [place for place in range(_PLACES) if a[place] != b[place]]
    if len(differ) == 1:
        return "one digit"
    if (
        len(differ) == 2
        and differ[1] == differ[0] + 1
        and a[differ[0]] == b[differ[1]]
        and a[differ[1]] == b[differ[0]]
    ):
        return "swapped digits"
    return None


def keys_of(amount: Decimal) -> Iterator[tuple[str, int, str]]:
    """Keys of which two amounts share one if a single slip lies between them; some share one without a slip."""
    digits = digits_of(amount)
    if not digits:
        return
    yield "scale", 0, digits
    if len(digits) <= _PLACES:
        padded = digits.ljust(_PLACES, "0")
        yield "swapped digits", amount.adjusted(), "".join(sorted(padded))
        for place in range(max(len(digits), 2)):
            yield "one digit", amount.adjusted(), padded[:place] + "?" + padded[place + 1 :]
