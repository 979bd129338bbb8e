"""Percentages, points and basis points as news writes them, and shares and changes said without a sign."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.mentions.percent import find_percents

ONE = [
    # text, span, amount, unit
    ("Sales rose 13%.", "13%", "13", "percent"),
    ("Sales rose 60 per cent.", "60 per cent", "60", "percent"),
    ("Sales rose twenty-six percent.", "twenty-six percent", "26", "percent"),
    ("Sales rose 5 pct.", "5 pct", "5", "percent"),
    ("Rates stand at 1.38pc.", "1.38pc", "1.38", "percent"),
    ("sales rose 6 . 2 % .", "6 . 2 %", "6.2", "percent"),
    ("A yield of 8 1/2% is paid.", "8 1/2%", "8.5", "percent"),
    ("It takes two and a half percent.", "two and a half percent", "2.5", "percent"),
    ("The rate is .001 per cent.", ".001 per cent", "0.001", "percent"),
    ("It is 38.6 percent-owned.", "38.6 percent", "38.6", "percent"),
    ("It rose 0.3 percentage points.", "0.3 percentage points", "0.3", "percentage_point"),
    ("It rose 0.9 of a percentage point.", "0.9 of a percentage point", "0.9", "percentage_point"),
    ("It rose half a percentage point.", "half a percentage point", "0.5", "percentage_point"),
    ("It cut its rate by a quarter-point.", "a quarter-point", "0.25", "percentage_point"),
    ("It cut its rate by half a point.", "half a point", "0.5", "percentage_point"),
    ("It rose by a full percentage point.", "a full percentage point", "1", "percentage_point"),
    ("The yield is a basis point lower.", "a basis point", "1", "basis_point"),
    ("It rose 3pp.", "3pp", "3", "percentage_point"),
    ("Per cent of thirty-four.", "Per cent of thirty-four", "34", "percent"),
    ("It was cut by 25 basis points.", "25 basis points", "25", "basis_point"),
    ("A 75-basis-point rise came.", "75-basis-point", "75", "basis_point"),
    ("It fell 40bps.", "40bps", "40", "basis_point"),
    ("It changed -3%.", "-3%", "-3", "percent"),
    ("It changed minus five percent.", "minus five percent", "-5", "percent"),
    ("It changed +0.2%.", "+0.2%", "0.2", "percent"),
    ("The margin of error is plus or minus 3 percent.", "3 percent", "3", "percent"),
    ("The margin of error is plus/minus 3 percent.", "3 percent", "3", "percent"),
    ("A third of voters stayed away.", "A third", "33.33", "percent"),
    ("Two-thirds of its sales are abroad.", "Two-thirds", "66.67", "percent"),
    ("Half of the workers left.", "Half", "50", "percent"),
    ("One in five is late.", "One in five", "20", "percent"),
    ("9 in 10 voters agree.", "9 in 10", "90", "percent"),
    ("9 out of every 10 flights left.", "9 out of every 10", "90", "percent"),
    ("Three out of four agree.", "Three out of four", "75", "percent"),
    ("Profit doubled.", "doubled", "100", "percent"),
    ("Profit tripled.", "tripled", "200", "percent"),
    ("It halved its debt.", "halved", "50", "percent"),
    ("Sales grew sixfold.", "sixfold", "500", "percent"),
    ("A doubling of sales helped.", "doubling", "100", "percent"),
    ("Profit fell by nearly a third.", "a third", "33.33", "percent"),
    ("It cut its energy costs by a fifth.", "a fifth", "20", "percent"),
    ("Bookings are down a quarter.", "a quarter", "25", "percent"),
    ("A drop of two-fifths in bookings came.", "two-fifths", "40", "percent"),
    ("The loss shrank by more than half.", "half", "50", "percent"),
    ("The bid is a fifth more than the last.", "a fifth", "20", "percent"),
    ("The ferry lost half its value.", "half", "50", "percent"),
    ("Just over half the voters agreed.", "half", "50", "percent"),
    ("A quarter-point cut is likely.", "A quarter-point", "0.25", "percentage_point"),
    ("The Fed raised rates a quarter percentage point.", "a quarter percentage point", "0.25", "percentage_point"),
    ("It fell by 30-odd per cent.", "30-odd per cent", "30", "percent"),
    ("The margin of error is plus or minus 3.1 points.", "3.1 points", "3.1", "percentage_point"),
    ("Nine in ten homes have one.", "Nine in ten", "90", "percent"),
]


@pytest.mark.parametrize(("text", "span", "amount", "unit"), ONE)
def test_reads_one_percentage(text: str, span: str, amount: str, unit: str) -> None:
    (mention,) = find_percents(text)
    assert text[mention.start : mention.end] == span
    assert (str(mention.amount), mention.unit) == (amount, unit)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("a 55-65 percent chance", "55", "65"),
        ("15 to 18 percent of staff", "15", "18"),
        ("between 5% and 6% of it", "5", "6"),
        ("a coupon of 5.25%-5.5%", "5.25", "5.5"),
        ("expected to grow 5% to 7%", "5", "7"),
        ("fees from 2 per cent to 2.5 per cent", "2", "2.5"),
        ("about two or three percent", "2", "3"),
        ("double-digit growth", "10", "99"),
        ("high single-digit percentage declines", "6", "9"),
        ("grew by double digits", "10", "99"),
        ("a rate of minus 0.5 to minus 0.7 percent", "-0.7", "-0.5"),
        ("between -1% and 2% of it", "-1", "2"),
        ("a two- to three-percent rise", "2", "3"),
    ],
)
def test_reads_ranges_as_one(text: str, low: str, high: str) -> None:
    (mention,) = find_percents(text)
    assert (mention.amount, str(mention.low), str(mention.high), mention.bound) == (None, low, high, "range")


@pytest.mark.parametrize(
    ("text", "spans", "turns"),
    [
        ("gains of seven and eleven percent, respectively.", ["seven", "eleven percent"], [0, 1]),
        ("fell 41.2 and 137.8% respectively", ["41.2", "137.8%"], [0, 1]),
        ("rose 5 percent, 6 percent and 7 percent, respectively", ["5 percent", "6 percent", "7 percent"], [0, 1, 2]),
        ("its share rose to 18% from 15.4%", ["18%", "15.4%"], [None, None]),
        ("the rate rose 0.2% to 7.5%", ["0.2%", "7.5%"], [None, None]),
        ("it rose from 5 to 8 percent", ["5", "8 percent"], [None, None]),
        ("from 6 to 9 per cent to 2 to 4 per cent", ["6 to 9 per cent", "2 to 4 per cent"], [None, None]),
        ("in 2008 and 14 percent in 2009", ["14 percent"], [None]),
        ("Inflation will ease in 2026 to 1.8%.", ["1.8%"], [None]),
        ("The rate fell on April 5 to 11.1%.", ["11.1%"], [None]),
        ("Growth slowed from 2021 to 2.3%.", ["2.3%"], [None]),
        ("The tax drops to 12.5 from 15 percent.", ["12.5", "15 percent"], [None, None]),
        ("Debt is 98.5 per cent of output, up 3.2 points.", ["98.5 per cent", "3.2 points"], [None, None]),
        ("The party is at 31%, down about 4 points.", ["31%", "4 points"], [None, None]),
        ("The index rose 1.2%, up 35 points.", ["1.2%"], [None]),
        ("The stock stood at 31%, up 4 points, or 2%.", ["31%", "2%"], [None, None]),
        ("Traffic grew 2,000 to 3,000 percent.", ["2,000 to 3,000 percent"], [None]),
        ("Its lead moved from 49% to 51%.", ["49%", "51%"], [None, None]),
    ],
)
def test_rows_of_percentages(text: str, spans: list[str], turns: list[int | None]) -> None:
    mentions = find_percents(text)
    assert [text[m.start : m.end] for m in mentions] == spans
    assert [m.turn for m in mentions] == turns


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("nearly 60 per cent", "~"),
        ("over 8 percent", ">"),
        ("as much as 42%", "<="),
        ("at least 10 %", ">="),
        ("10%-plus", ">="),
        ("under 4%", "<"),
        ("more than doubled", ">"),
        ("nearly a third of voters", "~"),
    ],
)
def test_reads_the_bound(text: str, bound: str) -> None:
    (mention,) = find_percents(text)
    assert mention.bound == bound


@pytest.mark.parametrize(
    "text",
    [
        "https://example.org/find?words=45%2560%2035%", "the index lost 12 points", "the first half of the year",
        "in the third quarter of 2009", "a third of a century", "they doubled down", "he scored in double digits",
        "a double-digit lead", "the index rose half a point", "it could double", "a seven-figure sum",
        "a twofold problem", "one in 2009", "two in five sets", "a second half of the game", "one in three years",
        "it rose for a third year", "it fell a third time", "shares rose a quarter to 27", "half its size again",
        "more than in a quarter", "half the time", "in the second half the firm grew", "half past",
        "a third more serious charge",
        "per cent", "%", "unchanged", "100", "four out of five stars", "one of the five", "COVID-19",
    ],
)  # fmt: skip
def test_leaves_false_friends_alone(text: str) -> None:
    assert find_percents(text) == []


def test_points_and_basis_points_said_twice_are_a_pair() -> None:
    first, second = find_percents("It rose 0.5 percentage points (50 basis points).")
    assert second.pair_of == first.start


@given(
    st.decimals(min_value=0, max_value=1000, places=2), st.sampled_from(["%", " percent", " per cent", " basis points"])
)
def test_percentages_read_back(amount: Decimal, unit: str) -> None:
    (mention,) = find_percents(f"It was {amount:.2f}{unit} then.")
    assert mention.amount == amount
    assert "E" not in str(mention.amount)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("%" * 20000, 0),
        ("1% " * 10000, 10000),
        ("one in " * 5000, 0),
        ("a third of " * 3000, 1500),
        ("half a " * 5000, 0),
        ("1%-2%-" * 3000, 3000),
    ],
    ids=lambda value: str(value)[:8],
)
def test_long_rows_are_read_to_their_end(text: str, found: int) -> None:
    """A pattern that takes the square of their length would hang here."""
    assert len(find_percents(text)) == found
