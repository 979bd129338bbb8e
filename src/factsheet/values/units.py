"""Values as pint quantities: currencies, percentages, points and denominators as units, exchange rates as a context.

    >>> quantity(claim.value)                         # Money: USD 75 a barrel
    <Quantity(75, 'USD / barrel')>
    >>> with rates_of(date(2025, 2, 24), Rates()):
    ...     quantity(claim.value).to("USD")           # Money: CNY 380bn

pint takes a quarter of a second to load, so it is loaded with the first quantity that is asked for. The conversion that
every amount of a run gets (`Money.converted`) is a single multiplication and does without.
"""

import datetime
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any

from factsheet.values.rates import Rates
from factsheet.values.value import Money, Percent, PercentUnit

if TYPE_CHECKING:
    import pint

    Quantity = pint.Quantity[Decimal]

SHARES = (
    "percent = [share]",
    # A change of a share is not a share: 5 percentage points are not 5 percent.
    "percentage_point = [share_change]",
    "basis_point = 0.01 percentage_point",
)


@cache
def registry() -> "pint.UnitRegistry[Decimal]":
    """The one registry of the process, which computes in decimals; units are added as values need them."""
    import pint

    made: pint.UnitRegistry[Decimal] = pint.UnitRegistry(None, non_int_type=Decimal)
    for definition in SHARES:
        made.define(definition)
    return made


def quantity(value: Money | Percent) -> "Quantity":
    """The amount of a value with its unit: `380000000000 CNY`, `75 USD / barrel`, `25 basis_point`.

    Raises ValueError for a range, which has no single amount, and for money whose currency is not known.
    """
    if value.amount is None:
        raise ValueError("a range has no single amount; use its low and high")
    units = registry()
    if isinstance(value, Percent):
        return units.Quantity(value.amount, value.unit)
    if value.currency is None:
        raise ValueError("the currency of this amount is not known")
    unit = _unit(value.currency)
    if value.per:
        unit = unit / _unit(value.per)
    return units.Quantity(value.amount, unit)


def points(unit: PercentUnit) -> Decimal:
    """How many percentage points one of the unit is: 0.01 for basis points, 1 for the others as they stand."""
    if unit != "basis_point":
        return Decimal(1)
    return registry().Quantity(Decimal(1), "basis_point").to("percentage_point").magnitude


@contextmanager
def rates_of(day: datetime.date, rates: Rates) -> Iterator[None]:
    """Within it, quantities of money convert between all currencies that have a rate on that day."""
    import pint

    units = registry()
    context = pint.Context(f"rates of {day}")
    known = [name for name in units if name.isupper() and len(name) == 3]
    for source in known:
        for target in known:
            rate = rates.rate(source, target, day) if source != target else None
            if rate is not None:
                factor = units.Quantity(rate.exact, _unit(target) / _unit(source))
                context.add_transformation(f"[{source}]", f"[{target}]", _Times(factor))
    units.add_context(context)
    try:
        with units.context(context.name or ""):
            yield
    finally:
        units.remove_context(context.name or "")


class _Times:
    """A conversion that multiplies by a rate."""

    def __init__(self, factor: "Quantity") -> None:
        self._factor = factor

    def __call__(self, ureg: object, value: Any, **_: object) -> Any:
        return value * self._factor


def _unit(name: str) -> "pint.Unit":
    """The unit of this name, a base unit of its own: an ISO 4217 code, or what an amount is stated per."""
    units = registry()
    word = "_".join(name.split())
    if word not in units:
        units.define(f"{word} = [{word}]")
    return units.Unit(word)
