from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from invented import EVENING, MORNING, WEEKLY, claim, day, money, percent

from factsheet.report.html_intervals import MOST_BARS, WIDTH, Picture, picture_of
from factsheet.report.stated import stated_values
from factsheet.values.value import Timex, Value


def picture(*values: Value) -> Picture | None:
    """The picture of a fact with these values."""
    return picture_of(stated_values(claim(MORNING, "4 billion euros", value) for value in values))


def drawn(*values: Value) -> Picture:
    made = picture(*values)
    assert made is not None
    return made


OVER_38 = percent("38", bound=">", ends=("38", None), direction="up")
NEARLY_30 = percent("30", bound="<", ends=("27", "30"), direction="up")
UNTIL_40 = percent("40", bound="<=", ends=(None, "40"), direction="up")


def test_values_that_cannot_meet_stand_apart() -> None:
    made = drawn(OVER_38, NEARLY_30)
    over = next(bar for bar in made.bars if bar.label == "up > 38%")
    nearly = next(bar for bar in made.bars if bar is not over)
    assert (made.meeting, made.band, made.unit) == (False, None, "%")
    assert (over.open_left, over.open_right, nearly.open_left, nearly.open_right) == (False, True, False, False)
    assert nearly.left + nearly.width < over.left
    assert [tick.label for tick in made.ticks] == ["27%", "38%"]


def test_where_all_meet_there_is_a_band() -> None:
    made = drawn(OVER_38, UNTIL_40)
    assert made.meeting
    assert made.band is not None
    left, width = made.band
    assert (left, left + width) == tuple(tick.at for tick in made.ticks)


def test_money_of_one_currency_stays_in_it_and_else_goes_into_the_reporting_currency() -> None:
    euros = money("4000000000", dollars="4192000000")
    assert drawn(euros, money("5000000000", dollars="5240000000")).unit == "EUR"
    made = drawn(euros, money("4200000000", "USD"))
    assert made.unit == "USD"
    assert [tick.label for tick in made.ticks] == ["4.19bn", "4.202bn"]


def test_a_value_that_a_dated_article_converts_is_converted() -> None:
    claims = [
        claim(WEEKLY, "$4 billion", money("4000000000", "EUR")),
        claim(MORNING, "4 billion euros", money("4000000000", "EUR", dollars="4192000000")),
        claim(EVENING, "$4.2bn", money("4200000000", "USD")),
    ]
    assert picture_of(stated_values(claims)) is not None


def test_basis_points_and_percentage_points_share_an_axis() -> None:
    made = drawn(percent("50", unit="basis_point"), percent("0.75", unit="percentage_point"))
    assert made.unit == "pp"
    assert made.ticks[0].at < made.ticks[1].at


def test_days() -> None:
    made = drawn(day("2019-05-14"), day("2019-05-16"), day("2031"))
    assert (made.unit, made.meeting) == ("days", False)
    assert [tick.label for tick in made.ticks] == ["2019-05-14", "2031-12-31"]


@pytest.mark.parametrize(
    "values",
    [
        (),
        (OVER_38,),
        (money("4000000000"), money("4200000000", "USD")),  # no rate is known
        (money("4", None), money("5", None)),
        (money("4"), money("5", per="share")),
        (percent("13"), percent("13", unit="percentage_point")),
        (percent("5", direction="up"), percent("3", direction="down")),
        (percent("13"), percent("13", direction="up")),  # the same interval
        (percent("13"), money("13")),
        (money("4", bound="range", ends=(None, None)), money("5", bound="range", ends=(None, None))),
        (day("2031"), Timex(timex="P3Y", type="DURATION")),
    ],
)
def test_a_picture_that_would_say_nothing_is_left_out(values: tuple[Value, ...]) -> None:
    assert picture(*values) is None


def test_too_many_values_are_not_all_drawn() -> None:
    made = drawn(*(money(str(amount)) for amount in range(100, 100 + MOST_BARS + 3)))
    assert (len(made.bars), made.more) == (MOST_BARS, 3)


AMOUNTS = st.decimals(allow_nan=False, allow_infinity=False, places=2)


@given(st.lists(st.tuples(AMOUNTS, AMOUNTS), min_size=2, max_size=5))
def test_all_lies_within_the_picture_and_meets_as_the_numbers_do(pairs: list[tuple[Decimal, Decimal]]) -> None:
    ends = [(min(pair), max(pair)) for pair in pairs]
    made = picture(*(money(None, bound="range", ends=(str(low), str(high))) for low, high in ends))
    if made is None:
        assert len(set(ends)) == 1
        return
    assert made.meeting == (max(low for low, _ in ends) <= min(high for _, high in ends))
    for bar in made.bars:
        assert 0 <= bar.left <= bar.left + bar.width <= WIDTH


def test_numbers_of_any_size_are_drawn() -> None:
    made = drawn(money("9" * 5000), money("1"), money("1E-30"))
    assert all(0 <= bar.left <= WIDTH for bar in made.bars)
