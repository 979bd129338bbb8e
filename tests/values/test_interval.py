"""What a stated number allows, and when two intervals meet."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.mentions.numbers import find_numbers
from factsheet.values.interval import Interval, interval_of, meets, scaled
from factsheet.values.value import Bound


@pytest.mark.parametrize(
    ("written", "bound", "near", "low", "high"),
    [
        ("52.4 billion", "=", False, "52350000000", "52450000000"),
        ("53 billion", "=", False, "52500000000", "53500000000"),
        ("20,000", "=", False, "19950", "20050"),
        ("132,000", "=", False, "131500", "132500"),
        ("2.75", "=", False, "2.745", "2.755"),
        ("380 billion", ">=", False, "380000000000", None),
        ("380 billion", ">", False, "380000000000", None),
        ("380 billion", "<=", False, None, "380000000000"),
        ("60", "~", True, "57", "60"),
        ("65 billion", "~", False, "61750000000", "68250000000"),
        ("54,000", ">", True, "54000", "56700"),
        ("2 billion", "~", True, "1800000000", "2000000000"),  # nearly: not 1.5
        ("2 billion", "~", False, "1500000000", "2500000000"),  # about: what the figure itself allows
        ("1.2 million", "=", False, "1150000", "1250000"),
        ("200", "=", False, "199.5", "200.5"),
        ("6", "~", False, "5.5", "6.5"),
        ("100", "<", True, "95", "100"),
    ],
)
def test_interval_of_a_statement(written: str, bound: Bound, near: bool, low: str | None, high: str | None) -> None:
    (number,) = find_numbers(written)
    assert number.amount is not None
    found = interval_of(number.amount, number.step, bound, near)
    assert (found.low and str(found.low), found.high and str(found.high)) == (low, high)


def test_negative_amounts_are_mirrored() -> None:
    found = interval_of(Decimal(-5), Decimal(1), ">")
    assert (found.low, found.high) == (None, Decimal(-5))


D = Decimal


@pytest.mark.parametrize(
    ("a", "b", "met"),
    [
        (Interval(D(1), D(2)), Interval(D(2), D(3)), True),
        (Interval(D(1), D(2), high_inclusive=False), Interval(D(2), D(3)), False),
        (Interval(D(1), D(2)), Interval(D(3), None), False),
        (Interval(None, D(2)), Interval(D(1), None), True),
        (Interval(None, None), Interval(D(5), D(5)), True),
    ],
)
def test_meets(a: Interval, b: Interval, met: bool) -> None:
    assert meets(a, b) is met
    assert meets(b, a) is met


ENDS = st.one_of(st.none(), st.integers(min_value=-1000, max_value=1000).map(Decimal))


@given(ENDS, ENDS, ENDS, ENDS)
def test_two_intervals_meet_if_their_overlap_is_not_empty(
    a: Decimal | None, b: Decimal | None, c: Decimal | None, d: Decimal | None
) -> None:
    one, other = (
        Interval(min(x, y), max(x, y)) if x is not None and y is not None else Interval(x, y)
        for x, y in ((a, b), (c, d))
    )
    low = max((end for end in (one.low, other.low) if end is not None), default=None)
    high = min((end for end in (one.high, other.high) if end is not None), default=None)
    assert meets(one, other) is meets(other, one)
    if low is None or high is None or low != high:
        assert meets(one, other) is (low is None or high is None or low < high)


def test_scaled() -> None:
    assert scaled(Interval(D(1), None), D(3)) == Interval(D(3), None)
