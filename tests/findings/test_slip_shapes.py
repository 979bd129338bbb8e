"""Numbers under the fingers: which slip lies between two of them, and how exactly a number is written."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.findings.precision import interval_of
from factsheet.findings.slips import digits_of, keys_of, slip_between

AMOUNTS = st.decimals(min_value=Decimal("0.01"), max_value=Decimal(10) ** 14, places=2)


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("52400000", "52400000000", "scale"),
        ("52.4", "5.24", "point"),
        ("124", "142", "swapped digits"),
        ("13", "31", "swapped digits"),
        ("280.15", "280.75", "one digit"),
        ("280.15", "280.1", "one digit"),
        ("5", "5", None),
        ("124", "412", None),
        ("124", "1240000", None),
        ("684.2", "68.42", "point"),
        ("684.2", "913.7", None),
        ("0", "7", None),
    ],
)
def test_slip_between(one: str, other: str, slip: str | None) -> None:
    assert slip_between(Decimal(one), Decimal(other)) == slip


@given(AMOUNTS, AMOUNTS)
def test_a_slip_goes_both_ways(one: Decimal, other: Decimal) -> None:
    assert slip_between(one, other) == slip_between(other, one)


@given(AMOUNTS, st.integers(min_value=1, max_value=3))
def test_a_wrong_scale_word_is_a_slip_that_the_index_finds(amount: Decimal, thousands: int) -> None:
    wrong = amount * Decimal(1000) ** thousands
    assert slip_between(amount, wrong) == "scale"
    assert set(keys_of(amount)) & set(keys_of(wrong))


@given(st.integers(min_value=100, max_value=99_999), st.data())
def test_swapped_digits_are_a_slip_that_the_index_finds(number: int, data: st.DataObject) -> None:
    digits = list(str(number))
    place = data.draw(st.integers(min_value=1, max_value=len(digits) - 2)) if len(digits) > 2 else 0
    digits[place], digits[place + 1] = digits[place + 1], digits[place]
    one, other = Decimal(number), Decimal("".join(digits))
    if one != other and digits[-1] != "0" and number % 10:
        assert slip_between(one, other) in ("swapped digits", "one digit")
        assert set(keys_of(one)) & set(keys_of(other))


def test_numbers_that_nobody_writes_have_no_digits() -> None:
    assert digits_of(Decimal("1e99")) == ""
    assert interval_of(Decimal("1e99"), "1e99") is None


@pytest.mark.parametrize(
    ("amount", "text", "half"),
    [
        ("2360000000", "$2.36 billion", "5000000"),
        ("380000000000", "380 billion yuan", "500000000"),
        ("5.2", "5.2%", "0.05"),
        ("6", "six percent", "0.5"),
        ("0.24", "24 cents", "0.005"),
        ("8250", "$8,250", "5"),
        ("122000", "$122,000", "500"),
        ("30000", "$30,000", "50"),
        ("500000000", "half a billion euros", "50000000"),
        ("6.25", "6 1/4 percent", "0.005"),
    ],
)
def test_the_last_written_digit_says_how_exact_a_number_is(amount: str, text: str, half: str) -> None:
    interval = interval_of(Decimal(amount), text)
    assert interval is not None
    assert interval.half == Decimal(half)


@given(AMOUNTS)
def test_an_interval_holds_its_amount(amount: Decimal) -> None:
    interval = interval_of(amount, f"${amount:,}")
    assert interval is not None
    assert interval.low < amount < interval.high
