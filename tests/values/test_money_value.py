"""Which currency is meant, what the amount allows, what it is worth in the reporting currency."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.mentions.money import find_money
from factsheet.settings import Settings
from factsheet.values.currencies import gather
from factsheet.values.money import resolve_money
from factsheet.values.rates import Rates
from factsheet.values.value import Money

DAY = date(2025, 2, 24)


@pytest.fixture(scope="module")
def rates() -> Rates:
    return Rates()


def resolve(text: str, rates: Rates | None = None, home: str = "USD", published: date | None = DAY) -> list[Money]:
    mentions = find_money(text)
    evidence = gather(text, None, mentions)
    return [resolve_money(m, evidence, Settings(home_currency=home), published, rates) for m in mentions]


@pytest.mark.parametrize(
    ("text", "currency", "assumed"),
    [
        ("It cost $5.", "USD", True),
        ("It cost 5 cents.", "USD", True),
        ("The U.S. company paid $5.", "USD", False),
        ("It cost £5.", "GBP", False),
        ("It cost five million pounds.", "GBP", True),
        ("Egypt will pay five million pounds.", "EGP", False),
        ("It cost ¥500.", "JPY", True),
        ("The Chinese firm paid ¥500 million.", "CNY", False),
        ("In Tokyo it cost ¥500.", "JPY", False),
        ("It cost 500 pesos.", None, False),
        ("In Mexico it cost 500 pesos.", "MXN", False),
        ("In the Philippines it cost 500 pesos.", "PHP", False),
        ("It cost 500 kroner.", None, False),
        ("Denmark paid 500 kroner.", "DKK", False),
        ("It cost 500 rupees.", "INR", True),
        ("Pakistan paid 500 rupees.", "PKR", False),
        ("It cost 500 dinars.", None, False),
        ("Kuwait paid 500 dinars.", "KWD", False),
        ("It cost 0.5 bitcoin.", "XBT", False),
        ("Swiss exports to France fell by 5 million francs.", "CHF", False),
    ],
)
def test_currency_by_evidence(text: str, currency: str | None, assumed: bool) -> None:
    (money,) = resolve(text)
    assert (money.currency, money.currency_assumed) == (currency, assumed)


def test_home_currency_is_the_default_for_a_bare_dollar() -> None:
    (money,) = resolve("It cost $5.", home="NZD")
    assert (money.currency, money.currency_assumed) == ("NZD", True)


def test_the_same_amount_elsewhere_tells_the_dollar() -> None:
    first, _ = resolve("State gives $38.4 million to plant\n\nThe plant will get AU$38.4 million.")
    assert (first.currency, first.currency_assumed) == ("AUD", False)


def test_a_dollar_set_against_us_dollars_is_another() -> None:
    first, second = resolve("It will pay $64 million (US$47 million) for a plant in Canada.")
    assert (first.currency, second.currency) == ("CAD", "USD")


def test_the_implied_rate_tells_the_dollar(rates: Rates) -> None:
    _, dollars = resolve("It will invest 380 billion yuan ($52.44 billion).", rates)
    assert (dollars.currency, dollars.currency_assumed) == ("USD", False)


def test_one_conversion_tells_the_bare_dollars_of_the_article(rates: Rates) -> None:
    title, _, dollars = resolve("A $52 billion plan\n\nIt will invest 380 billion yuan ($52.44 billion).", rates)
    assert (title.currency, title.currency_assumed) == ("USD", False)
    assert (dollars.currency, dollars.currency_assumed) == ("USD", False)
    _, australian = resolve("It will invest 380 billion yuan ($82.4 billion).", rates)
    assert (australian.currency, australian.currency_assumed) == ("AUD", False)


def test_what_the_euro_replaced_is_meant_only_before_it() -> None:
    text = "France paid 5 million francs."
    assert [m.currency for m in resolve(text, published=date(1989, 11, 2))] == ["FRF"]
    assert [m.currency for m in resolve(text, published=date(2010, 1, 1))] == [None]


def test_cents_beside_dollars() -> None:
    _, cents = resolve("The stock closed at C$28, up 7.5 cents.")
    assert (cents.currency, str(cents.amount)) == ("CAD", "0.075")


@pytest.mark.parametrize("text", ["It closed at €4.20, up 5 cents.", "It fell 5 cents to €4.20."])
def test_cents_beside_euros(text: str) -> None:
    assert {m.currency for m in resolve(text)} == {"EUR"}


def test_converts_at_the_rate_of_the_day(rates: Rates) -> None:
    (money,) = resolve("It will invest at least 380 billion yuan.", rates)
    assert (str(money.amount), str(money.low), money.high, money.bound) == ("380000000000", "380000000000", None, ">=")
    assert money.converted is not None
    assert str(money.converted.amount) == "52413447726"
    assert (str(money.converted.rate), money.converted.date, money.converted.source) == ("0.13793", DAY, "ECB")


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("It paid $5.", DAY),  # already in the reporting currency
        ("It paid €5.", None),  # no day
        ("It paid €5.", date(1989, 3, 1)),  # before the first rate
        ("It paid 5 million Kenyan shillings.", DAY),  # no rate at all
        ("It paid €5 million to €6 million.", DAY),  # no single amount
    ],
)
def test_converts_nothing_that_is_not_known(text: str, published: date | None, rates: Rates) -> None:
    assert [m.converted for m in resolve(text, rates, published=published)] == [None]


def test_rates_fall_back_to_the_last_day_before(rates: Rates) -> None:
    easter = rates.rate("EUR", "USD", date(2009, 4, 12))
    assert easter is not None
    assert easter.day == date(2009, 4, 9)
    assert rates.rate("EUR", "USD", date(2200, 1, 1)) is None
    assert rates.rate("EUR", "XXX", DAY) is None
    same = rates.rate("EUR", "EUR", DAY)
    assert same is not None
    assert same.rate == 1


def test_rates_are_reciprocal(rates: Rates) -> None:
    there, back = rates.rate("GBP", "JPY", DAY), rates.rate("JPY", "GBP", DAY)
    assert there is not None
    assert back is not None
    assert abs(there.exact * back.exact - 1) < Decimal("1e-20")


def test_a_range_has_its_stated_ends() -> None:
    (money,) = resolve("It costs $10 to $15 billion.")
    assert (money.amount, str(money.low), str(money.high), money.bound) == (None, "10000000000", "15000000000", "range")


FRAGMENTS = [
    "$", "US$", "€", "£", " ", "5", "1,000", "2.5", "½", "-", "%", " million", "bn", " to ", " and ", " between ",
    " from ", "half a ", "twenty", " dollars", " cents", " yuan", "(", ")", ",", " a share", " about ", " over ",
    " nearly ", "rose ", "tens of ", "minus ", "0.0000001", "9" * 25, "respectively",
]  # fmt: skip


@given(st.lists(st.sampled_from(FRAGMENTS), max_size=16).map("".join))
def test_values_are_plain_and_their_ends_in_order(text: str) -> None:
    for money in resolve(text):
        ends = [end for end in (money.low, money.high) if end is not None]
        assert ends == sorted(ends)
        assert not any("E" in str(number) for number in (money.amount, *ends))
        assert (money.amount is None) is (money.bound == "range")
