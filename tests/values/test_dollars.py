"""Whose dollar a bare `$` is, in short articles from many places: the amounts with a bare sign, in reading order."""

from datetime import date

import pytest

from factsheet.mentions.money import find_money
from factsheet.settings import Settings
from factsheet.values.currencies import gather
from factsheet.values.money import resolve_money
from factsheet.values.rates import Rates

DAY = date(2025, 2, 24)

# The day's rates per US dollar: 7.25 yuan, 0.955 euros, 149.6 yen, 20.4 Mexican pesos, 1.57 Australian dollars.
ARTICLES = [
    # text, currency of the bare dollars, assumed
    ("HONG KONG, Feb 24 (Harbour Newswire) - The group will spend CNY 380 billion ($52.44 billion).", "USD", False),
    ("HONG KONG, Feb 24 (Harbour Newswire) - Profit fell to $1.2 billion.\n\n($1 = 7.2464 Chinese yuan)", "USD", False),
    ("HONG KONG (Reuters) - The developer owes $300 billion.", "USD", True),
    ("HONG KONG - The broker, which holds HK$80 million in cash, raised $12 million.", "USD", True),
    ("SINGAPORE, Feb 24 (Reuters) - The lender set aside $90 million.", "USD", True),
    ("SINGAPORE - The lender set aside S$120 million ($89.5 million).", "USD", False),
    ("SINGAPORE - The flat sold for $1.1 million. Sellers abroad ask US$2 million.", "SGD", True),
    ("TAIPEI - The chip maker will build a plant for NT$120 billion ($3.66 billion).", "USD", True),
    ("MEXICO CITY (AP) - The refinery cost 340 billion pesos ($16.7 billion).", "USD", False),
    ("MEXICO CITY - The refinery cost $16.7 billion.", "USD", True),
    ("TOKYO - The maker will spend ¥48 billion ($321 million).", "USD", False),
    ("FRANKFURT - It made 2.1 billion euros ($2.2 billion) and holds $900 million in bonds.", "USD", False),
    ("NEW YORK -- The bank paid $5 million.", "USD", False),
    ("The U.S. company paid $5.", "USD", False),
    ("It cost $5.", "USD", True),
    ("SYDNEY (Reuters) - The mine cost $5 million.", "USD", True),
    ("SYDNEY - The mine cost $5 million.", "AUD", True),
    ("SYDNEY (AAP) - The mine cost $5 million.", "AUD", True),
    ("SYDNEY - The miner sold bonds worth US$400 million and will pay a dividend of $1.20.", "AUD", True),
    ("SYDNEY - The miner sold A$400 million of bonds and will pay $30 million in fees.", "USD", True),
    ("SYDNEY - The miner bought the pit for €50 million ($82.2 million).", "AUD", False),
    ("SYDNEY - The miner bought the pit for €50 million ($52.4 million).", "USD", False),
    ("TORONTO -- The bank paid $5 million.", "CAD", True),
    ("TORONTO -- The bank paid C$5 million ($3.5 million).", "USD", False),
    ("WELLINGTON - The dairy group cut its forecast to $7.50 per kilogram.", "NZD", True),
    ("Canberra said that Australia will pay Australian farmers $5 million.", "AUD", True),
    ("Australia will pay farmers $5 million.", "USD", True),
    ("It will pay $64 million (US$44.8 million) for the plant.", "CAD", False),
    ("It will pay 60 million euros ($62.8 million); its Canadian rival bid $70 million.", "USD", False),
    # the quoted rate tells it also where no market rate is known
    ("LAGOS - The refinery needs $2 billion.\n\n($1 = 1,500 naira)", "USD", False),
]


@pytest.fixture(scope="module")
def rates() -> Rates:
    return Rates()


@pytest.mark.parametrize(("text", "currency", "assumed"), ARTICLES)
def test_whose_dollar(text: str, currency: str, assumed: bool, rates: Rates) -> None:
    mentions = find_money(text)
    evidence = gather(text, None, mentions)
    bare = [m for m in mentions if m.currency is None and m.family == "dollar"]
    found = [resolve_money(m, evidence, Settings(), DAY, rates) for m in bare]
    assert found
    assert {(m.currency, m.currency_assumed) for m in found} == {(currency, assumed)}


def test_without_a_day_a_place_is_still_no_reason() -> None:
    text = "HONG KONG - The group will spend CNY 380 billion ($52.44 billion)."
    mentions = find_money(text)
    evidence = gather(text, None, mentions)
    _, dollars = [resolve_money(m, evidence, Settings(), None, None) for m in mentions]
    assert (dollars.currency, dollars.currency_assumed) == ("USD", True)


@pytest.mark.parametrize(
    "text",
    [
        "($1 = 7.2464 Chinese yuan renminbi)",
        "(1 euro = $1.0823)",
        "(€1 = £0.83)",
        "($1=149.55 yen)",
        "(US$1 = HK$7.78)",
        "(100 yen = $0.67)",
        "(1 U.S. dollar equals 83.2 Indian rupees)",
    ],
)
def test_a_quoted_rate_is_nobodys_amount(text: str) -> None:
    assert [m.start for m in find_money(f"Sales rose to $5 million. {text}")] == [14]


@pytest.mark.parametrize("text", ["The euro bought $1.08.", "It costs $1 or 7 yuan.", "a $1 coin"])
def test_other_amounts_stay(text: str) -> None:
    assert find_money(text)
