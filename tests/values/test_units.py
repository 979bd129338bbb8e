"""Values as pint quantities."""

from datetime import date
from decimal import Decimal

import pytest

from factsheet.values.rates import Rates
from factsheet.values.units import points, quantity, rates_of
from factsheet.values.value import Money, Percent


def money(amount: str | None, currency: str | None, per: str | None = None) -> Money:
    exact = Decimal(amount) if amount else None
    return Money(amount=exact, low=exact, high=exact, bound="=", currency=currency, per=per)


def percent(amount: str, unit: str) -> Percent:
    return Percent(amount=Decimal(amount), low=None, high=None, bound="=", unit=unit)  # type: ignore[arg-type]


def test_amounts_keep_their_unit_and_stay_exact() -> None:
    price = quantity(money("75.10", "USD", "barrel"))
    bought = quantity(money("1000", "USD"))
    assert str(price.units) == "USD / barrel"
    assert (bought / price).check("[barrel]")
    assert isinstance(price.magnitude, Decimal)


def test_basis_points_are_hundredths_of_percentage_points() -> None:
    assert quantity(percent("25", "basis_point")) == quantity(percent("0.25", "percentage_point"))
    assert points("basis_point") == Decimal("0.01")
    assert not quantity(percent("5", "percent")).is_compatible_with("percentage_point")


def test_currencies_convert_at_the_rate_of_a_day() -> None:
    plan = quantity(money("380000000000", "CNY"))
    dollars = quantity(money("1", "USD")).units
    with rates_of(date(2025, 2, 24), Rates()):
        assert round(plan.to(dollars).magnitude / 10**9, 2) == Decimal("52.41")
    assert not plan.is_compatible_with(dollars)


@pytest.mark.parametrize("value", [money(None, "USD"), money("5", None)])
def test_what_has_no_single_amount_or_currency_is_no_quantity(value: Money) -> None:
    with pytest.raises(ValueError, match=r"range|currency"):
        quantity(value)
