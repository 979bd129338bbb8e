"""How a reason names the value of a claim: its bound in words, then what the article has."""

from decimal import Decimal

import pytest
from stated_claims import claim

from factsheet.facts.reasons import written
from factsheet.mentions.percent import find_percents
from factsheet.values.percent import resolve_percent
from factsheet.values.value import Percent


@pytest.mark.parametrize(
    ("stated", "words"),
    [
        ("about 60 per cent", "about 60 per cent"),
        ("roughly 60 per cent", "about 60 per cent"),
        ("nearly 60 per cent", "nearly 60 per cent"),
        ("close to 60 per cent", "nearly 60 per cent"),
        ("more than 60 per cent", "over 60 per cent"),
        ("at least 60 per cent", "at least 60 per cent"),
        ("60 per cent", "60 per cent"),
    ],
)
def test_the_bound_stands_before_the_value(stated: str, words: str) -> None:
    (mention,) = find_percents(f"Bookings fill {stated} of the berths.")
    assert written(claim("Bookings fill [60 per cent] of the berths.", resolve_percent(mention))) == words


def test_a_rough_value_that_lies_above_its_amount() -> None:
    value = Percent(amount=Decimal(60), low=Decimal(60), high=Decimal(63), bound="~")
    assert written(claim("Bookings fill [60%] of the berths.", value)) == "just over 60%"
