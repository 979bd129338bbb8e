from datetime import date
from decimal import Decimal

import msgspec
import pytest
from invented import MORNING, claim, day, fact, money, percent

from factsheet.report.wording import adds_nothing, days, measure_text, normalized, number, plural, rounded
from factsheet.values.value import Timex, Value

NUMBERS = [
    ("380000000000", "380bn"),
    ("280150000000", "280.15bn"),
    ("52413447726", "52,413,447,726"),
    ("1200000", "1.2m"),
    ("1234567", "1,234,567"),
    ("1.5E+12", "1.5tn"),
    ("-4.2E+9", "-4.2bn"),
    ("96000", "96,000"),
    ("1.25", "1.25"),
    ("0.50", "0.50"),
    ("1E+3", "1,000"),
    ("0", "0"),
    ("0.0000001", "0.0000001"),
]


@pytest.mark.parametrize(("amount", "text"), NUMBERS)
def test_amounts_are_exact_and_without_exponent(amount: str, text: str) -> None:
    assert number(Decimal(amount)) == text


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        ("52413447726", "52.41bn"),
        ("121899.6", "121,900"),
        ("1.31025", "1.31"),
        ("0.0123456", "0.01235"),
        ("3.6", "3.60"),
        ("999999999", "1bn"),
        ("0", "0"),
        ("851.6049", "851.60"),
    ],
)
def test_converted_amounts_show_four_digits(amount: str, text: str) -> None:
    assert rounded(Decimal(amount)) == text


MEANINGS: list[tuple[Value, str]] = [
    (money("380000000000", "CNY", bound=">=", dollars="52413447726"), "≥ CNY 380bn = USD 52.41bn"),
    (money("53000000000", "USD"), "USD 53bn"),
    (money("1.25", per="share"), "EUR 1.25/share"),
    (money("5000000", None), "? 5m"),
    (money(None, "GBP", bound="range", ends=("10000000", "12000000")), "GBP 10m–12m"),
    (money(None, "GBP", bound="range", ends=(None, "12000000")), "GBP …–12m"),
    (percent("68", bound=">", direction="up"), "up > 68%"),
    (percent("60", bound="<"), "< 60%"),
    (percent("50", unit="basis_point", direction="down"), "down 50 bp"),
    (percent("0.5", unit="percentage_point"), "0.5 pp"),
    (percent(None, bound="range", ends=("20", "25")), "20–25%"),
    (percent("60", bound="~", ends=("57", "60"), direction="up"), "up nearly 60%"),
    (percent("60", bound="~", ends=("60", "63")), "just over 60%"),
    (percent("60", bound="~", ends=("57", "63")), "~ 60%"),
    (money("-2000000000", "USD", bound="~", ends=("-2000000000", "-1900000000")), "nearly USD -2bn"),
    (day("2031"), "2031"),
    (money("4.5", "GBP", per="share"), "GBP 4.50/share"),
    (Timex(timex="P3Y", type="DURATION"), ""),
    (Timex(timex=None, type="DATE"), ""),
]


@pytest.mark.parametrize(("value", "text"), MEANINGS)
def test_what_a_value_means(value: Value, text: str) -> None:
    assert normalized(value) == text


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        ("2024-01-01", "2024-12-31", "2024"),
        ("2024-01-01", "2026-12-31", "2024 – 2026"),
        ("2024-10-01", "2024-12-31", "Q4 2024"),
        ("2024-11-01", "2025-01-31", "2024-11 – 2025-01"),
        ("2024-02-01", "2024-02-29", "2024-02"),
        ("2023-02-01", "2023-02-27", "2023-02-01 – 2023-02-27"),
        ("2025-02-24", "2025-02-24", "2025-02-24"),
        ("0001-01-01", "0001-12-31", "0001"),
    ],
)
def test_spans_of_days_are_named_as_a_whole(first: str, last: str, text: str) -> None:
    assert days(date.fromisoformat(first), date.fromisoformat(last)) == text


def test_days_that_are_not_known_are_not_shown() -> None:
    assert days(None, date(2024, 1, 1)) == days(date(2024, 1, 1), None) == ""


@pytest.mark.parametrize(
    ("stated", "meaning", "same"),
    [("13%", "13%", True), ("60 per cent", "60%", True), ("13%", "up 13%", False), ("$52bn", "USD 52bn", False)],
)
def test_a_meaning_is_shown_only_when_it_adds_something(stated: str, meaning: str, same: bool) -> None:
    assert adds_nothing(stated, meaning) is same


def test_plural() -> None:
    assert [plural(count, "fact") for count in (0, 1, 1200)] == ["0 facts", "1 fact", "1,200 facts"]


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("is to be spent", "“is to be spent” (planned)"),
        ("laid out on data centres for its AI business", "“laid out on data centres…” (planned)"),
        (None, "– (planned)"),
    ],
)
def test_words_stand_for_a_measure_that_has_no_name(said: str | None, shown: str) -> None:
    nameless = claim(MORNING, "13%", percent("13"), measure=None, status="planned")
    assert measure_text(fact(1, "single", msgspec.structs.replace(nameless, measure_text=said))) == shown
