"""Decimals that print plainly: no exponent, no trailing zeros, of a size that news can mean."""

from decimal import Decimal

LARGEST = Decimal(10) ** 24
SMALLEST = Decimal("0.000001")  # below, `str` would write an exponent


def plain(amount: Decimal) -> Decimal:
    """The same amount without exponent and without trailing zeros after the point: `1E+3` becomes `1000`."""
    digits = format(amount, "f")
    if "." in digits:
        digits = digits.rstrip("0").rstrip(".")
    return Decimal(digits if digits not in ("", "-", "-0") else "0")


def sensible(amount: Decimal) -> bool:
    """Whether the amount is finite and of a size that `plain` can write and an article can mean."""
    return amount.is_finite() and (amount == 0 or SMALLEST <= abs(amount) <= LARGEST)


def significant(amount: Decimal, digits: int) -> Decimal:
    """The amount rounded half even to that many significant digits."""
    if amount == 0:
        return Decimal(0)
    return plain(amount.quantize(Decimal(1).scaleb(amount.adjusted() - digits + 1)))
