"""Numbers in digits and words, their scale and the place of their last stated digit."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.mentions.decimals import plain, significant
from factsheet.mentions.numbers import StatedNumber, find_numbers

READ = [
    # written, amount, step
    ("7", "7", "1"),
    ("1,234,567", "1234567", "1"),
    ("20,000", "20000", "100"),
    ("132,000", "132000", "1000"),
    ("200", "200", "1"),
    ("12,34,567", "1234567", "1"),
    ("1.000,50", "1000.5", "0.01"),
    ("1'250'000", "1250000", "10000"),
    ("4\u00a0500", "4500", "10"),
    ("3 250 000", "3250000", "10000"),
    (".75", "0.75", "0.01"),
    ("52.4 billion", "52400000000", "100000000"),
    ("53bn", "53000000000", "1000000000"),
    ("100 billion", "100000000000", "1000000000"),
    ("3.40 million", "3400000", "10000"),
    ("250K", "250000", "1000"),
    ("13 bn", "13000000000", "1000000000"),
    ("35 lakh", "3500000", "100000"),
    ("2 lakh crore", "2000000000000", "1000000000000"),
    ("6 1/4", "6.25", "0.25"),
    ("6½", "6.5", "0.5"),
    ("¾", "0.75", "0.25"),
    ("two-and-a-half million", "2500000", "100000"),
    ("one and a half billion", "1500000000", "100000000"),
    ("half a billion", "500000000", "100000000"),
    ("three quarters of a million", "750000", "100000"),
    ("five", "5", "1"),
    ("twenty-six", "26", "1"),
    ("Two hundred and five thousand", "205000", "1000"),
    ("a hundred and thirty million", "130000000", "1000000"),
    ("one point six billion", "1600000000", "100000000"),
    ("half a dozen", "6", "1.2"),
]

VAGUE = [
    ("tens of millions", "10000000", "100000000"),
    ("hundreds of thousands", "100000", "1000000"),
    ("billions", "1000000000", "10000000000"),
    ("several thousand", "3000", "9000"),
    ("a few million", "2000000", "5000000"),
]


def whole(written: str) -> StatedNumber | None:
    """The number that takes up all of the text."""
    found = find_numbers(written)
    return found[0] if len(found) == 1 and (found[0].start, found[0].end) == (0, len(written)) else None


@pytest.mark.parametrize(("written", "amount", "step"), READ)
def test_reads_amount_and_last_stated_place(written: str, amount: str, step: str) -> None:
    number = whole(written)
    assert number is not None
    assert (str(number.amount), str(number.step)) == (amount, step)


@pytest.mark.parametrize(("written", "low", "high"), VAGUE)
def test_vague_numbers_are_ranges(written: str, low: str, high: str) -> None:
    number = whole(written)
    assert number is not None
    assert number.amount is None
    assert (str(number.low), str(number.high)) == (low, high)


@pytest.mark.parametrize("written", ["", "and", "1.2.3", "one in", "5th", "no number", "9" * 5000, "1e999999", "٣٤"])
def test_reads_nothing_else(written: str) -> None:
    assert whole(written) is None


def test_a_list_in_words_is_several_numbers() -> None:
    text = "gains of seven and eleven percent"
    assert [text[n.start : n.end] for n in find_numbers(text)] == ["seven", "eleven"]


def test_stays_inside_its_region() -> None:
    text = "5 million 6 million"
    assert [(n.start, n.end) for n in find_numbers(text, 0, 1)] == [(0, 1)]
    assert [n.start for n in find_numbers(text, 2, len(text))] == [10]


@given(st.integers(min_value=0, max_value=10**15))
def test_grouped_digits_read_back(amount: int) -> None:
    number = whole(f"{amount:,}")
    assert number is not None
    assert number.amount == amount


@given(st.decimals(min_value=0, max_value=10**9, places=2), st.sampled_from(["million", "billion", "trillion"]))
def test_scaled_decimals_read_back(amount: Decimal, scale: str) -> None:
    number = whole(f"{amount:.2f} {scale}")
    assert number is not None
    factor = {"million": 10**6, "billion": 10**9, "trillion": 10**12}[scale]
    assert number.amount == amount * factor
    assert "E" not in str(number.amount)


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**20), max_value=10**20, places=6))
def test_plain_keeps_the_value_and_has_no_exponent(amount: Decimal) -> None:
    assert plain(amount) == amount
    assert "E" not in str(plain(amount))


def test_significant_digits() -> None:
    assert str(significant(Decimal("0.13793012559"), 6)) == "0.13793"
    assert str(significant(Decimal(123456789), 3)) == "123000000"
    assert significant(Decimal(0), 3) == 0


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1/1/1/" * 3000, 4500),
        ("$" * 20000, 0),
        ("1," * 20000, 0),
        ("one " * 5000, 5000),
        ("9" * 5000, 0),
        ("tens of " * 5000, 1667),
        ("a hundred " * 4000, 4000),
        ("1 " * 10000, 10000),
        ("half a " * 5000, 0),
    ],
    ids=lambda value: str(value)[:8],
)
def test_long_rows_are_read_to_their_end(text: str, found: int) -> None:
    """A pattern that takes the square of their length would hang here."""
    assert len(find_numbers(text)) == found
