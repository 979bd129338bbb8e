"""Exchange rates whose number leaves out the currency that it counts."""

import pytest

from factsheet.mentions.money import find_money


@pytest.mark.parametrize(
    ("text", "span", "currency", "per"),
    [
        ("The krone was quoted at 11.74 per euro.", "11.74", "krone", "euro"),
        ("The Norwegian krone eased to 11.74 per euro.", "11.74", "NOK", "euro"),
        ("On Monday the yen slid past 151.9 per dollar.", "151.9", "JPY", "dollar"),
        ("Mexico's peso hit a record 20.9 to the U.S. dollar.", "20.9", "peso", "dollar"),
        ("The yuan fell against the dollar, to 7.31 per dollar.", "7.31", "CNY", "dollar"),
    ],
)
def test_reads_what_the_currency_is_quoted_at(text: str, span: str, currency: str, per: str) -> None:
    (mention,) = find_money(text)
    assert text[mention.start : mention.end] == span
    assert (mention.currency or mention.family, mention.per) == (currency, per)


@pytest.mark.parametrize(
    "text",
    [
        "The euro rose to 1.05 per dollar.",
        "The yen fell. Output was at 3.1 per dollar of wages.",
        "The home side won 3 to the dollar.",
        "The yen traded at two per dollar.",
        "At 11.74 per euro, it is weak.",
    ],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert find_money(text) == []
