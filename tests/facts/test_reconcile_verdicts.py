"""What two statements do to each other: one fact with a verdict, or two facts."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from stated_claims import (
    DECEMBER,
    JANUARY,
    NEXT_THREE_YEARS,
    Q3,
    Q4,
    THIS_YEAR,
    YEAR_2024,
    claim,
    day,
    duration,
    money,
    pair,
    percent,
)

from factsheet.claims.claim import Claim
from factsheet.facts.reconcile import reconcile
from factsheet.values.value import Percent, Timex

SECOND: dict[str, Any] = {"article": "two", "published": "2025-02-25"}
APART = "two facts"


def verdict_of(*claims: Claim) -> str:
    facts = reconcile(claims)
    return facts[0].verdict if len(facts) == 1 else APART


def both(first: str, one: Any, second: str, other: Any, **fields: Any) -> tuple[Claim, Claim]:
    """The first sentence in one article, the second in another a day later."""
    return claim(first, one, **fields), claim(second, other, **{**fields, **SECOND})


LOSS = "Acme posted a loss of [{}] in the December quarter."
LOST = "In the December quarter Acme lost [{}]."

SAME_NUMBER = [
    ("$52.4 billion", money("52.4e9"), "$52.4 billion", money("52.4e9"), "agree"),
    ("$52.4 billion", money("52.4e9"), "$52 billion", money("52e9"), "rounding"),
    ("$5.9 billion", money("5.9e9"), "$6 billion", money("6e9"), "rounding"),
    ("$5.97 billion", money("5.97e9"), "$5.9 billion", money("5.9e9"), "rounding"),  # cut off
    ("at least $380 billion", money("380e9", bound=">="), "$380 billion", money("380e9"), "agree"),
    ("over $380 billion", money("380e9", bound=">"), "$385 billion", money("385e9"), "agree"),
    ("up to $30 billion", money("30e9", bound="<="), "$29 billion", money("29e9"), "agree"),
    ("$5.9 billion", money("5.9e9"), "$7.2 billion", money("7.2e9"), "conflict"),
    ("$52.4 billion", money("52.4e9"), "$52.5 billion", money("52.5e9"), "conflict"),
    ("over $68 million", money("68e6", bound=">"), "up to $60 million", money("60e6", bound="<="), "conflict"),
]


@pytest.mark.parametrize(("first", "one", "second", "other", "verdict"), SAME_NUMBER)
def test_money_of_one_fact(first: str, one: Any, second: str, other: Any, verdict: str) -> None:
    claims = both(LOSS.format(first), one, LOST.format(second), other, measure="loss", period=Q4)
    assert verdict_of(*claims) == verdict


def test_a_conflict_says_which_values_and_how_far_apart() -> None:
    claims = both(
        "Its revenue rose [13%] in the December quarter.",
        percent("13", "up"),
        "It saw an [11 percent] increase in revenue in December.",
        percent("11", "up"),
        period=Q4,
    )
    [fact] = reconcile(claims)
    assert (fact.verdict, fact.reason) == ("conflict", "13% against 11 percent: 2 percentage points apart")


def test_a_number_that_the_other_article_has_too_contradicts_nothing_in_it() -> None:
    claims = [
        claim("Acme's revenue was [$1.45 million] in the quarter.", money("1.45e6"), period=Q4),
        claim("Acme's revenue was [$4.14 million] in the year.", money("4.14e6"), period=YEAR_2024),
        claim("Acme's revenue was [$1.45 million] in the year.", money("1.45e6"), period=YEAR_2024, **SECOND),
    ]
    assert "conflict" not in {fact.verdict for fact in reconcile(claims)}
    assert "conflict" in {fact.verdict for fact in reconcile(claims[1:])}


def test_a_forecast_range_that_moves_is_a_change_over_time() -> None:
    def growth(low: int, high: int) -> Percent:
        return Percent(amount=None, low=Decimal(low), high=Decimal(high), bound="range", direction="up")

    said = "It expects revenue growth of [{}] this year."
    claims = [
        claim(said.format("5% to 7%"), growth(5, 7), status="forecast", period=THIS_YEAR),
        claim(
            said.format("6% to 8%"),
            growth(6, 8),
            article="two",
            published="2025-07-31",
            status="forecast",
            period=THIS_YEAR,
        ),
    ]
    assert verdict_of(*claims) == "change over time"
    assert (
        verdict_of(
            claims[0],
            *both(
                said.format("5% to 7%"),
                growth(5, 7),
                said.format("5% to 7%"),
                growth(5, 7),
                status="forecast",
                period=THIS_YEAR,
            )[1:],
        )
        == "agree"
    )


def test_a_vague_amount_contradicts_nothing() -> None:
    vague = Percent(amount=None, low=Decimal(100), high=Decimal(999), bound="range", direction="up")
    claims = both(
        "Revenue saw [triple-digit] growth in the quarter.",
        vague,
        "Revenue saw [11 percent] growth in the quarter.",
        percent("11", "up"),
        period=Q4,
    )
    assert verdict_of(*claims) == "two facts"


def test_basis_points_meet_percentage_points() -> None:
    claims = both(
        "The bank cut its rate by [25 basis points].",
        percent("25", "down", unit="basis_point"),
        "The bank cut its rate by [0.25 percentage points].",
        percent("0.25", "down", unit="percentage_point"),
        measure="interest rate",
        period=Q4,
    )
    assert verdict_of(*claims) in ("agree", "rounding")


KEPT_APART = [
    pytest.param(
        claim("Acme lost [$5 million] in the quarter.", money("5e6"), measure="loss", period=Q4),
        claim("Acme lost [$5] per share in the quarter.", money("5", per="share"), measure="loss", period=Q4, **SECOND),
        id="a total and an amount per share",
    ),
    pytest.param(
        claim("Acme had revenue of [$31.7 million].", money("31.7e6"), subject="Acme", period=Q4),
        claim("Acme Cloud had revenue of [$31.7 million].", money("31.7e6"), subject="Acme Cloud", period=Q4, **SECOND),
        id="a subsidiary and its parent",
    ),
    pytest.param(
        claim("Revenue was [$31.7 million].", money("31.7e6"), period=Q4),
        claim("Revenue could be [$31.7 million].", money("31.7e6"), period=Q4, status="forecast", **SECOND),
        id="a forecast and a result",
    ),
    pytest.param(
        claim("Revenue rose [13%].", percent("13", "up"), period=Q4),
        claim("Revenue was [13%] of the total.", percent("13"), period=Q4, **SECOND),
        id="a growth and a share",
    ),
    pytest.param(
        claim("Revenue was [$31.7 million] in the quarter.", money("31.7e6"), period=Q4),
        claim("Revenue was [$90.2 million] in 2024.", money("90.2e6"), period=YEAR_2024, **SECOND),
        id="a quarter and a year",
    ),
    pytest.param(
        claim("Revenue was [$31.7 million].", money("31.7e6"), measure="revenue", period=Q4),
        claim("The profit was [$12.5 million].", money("12.5e6"), measure="profit", period=Q4, **SECOND),
        id="two measures",
    ),
    pytest.param(
        claim(
            "It lost [$2.8 billion] last year in North American sales.",
            money("2.8e9"),
            measure="loss",
            published="2025-01-23",
            period=YEAR_2024,
        ),
        claim(
            "In 2024 it lost [$2.8 billion].",
            money("2.8e9"),
            measure="loss",
            article="two",
            published="2025-08-19",
            period=YEAR_2024,
        ),
        id="a region and the whole, told at different times",
    ),
    pytest.param(
        claim("Canadian sales fell [17%] in December.", percent("17", "down"), measure="sales", period=DECEMBER),
        claim("U.S. sales fell [23%] in December.", percent("23", "down"), measure="sales", period=DECEMBER, **SECOND),
        id="two regions",
    ),
    pytest.param(
        claim("The vouchers are worth [$25,000].", money("25000"), measure="voucher"),
        claim("The vouchers cost [$40,000].", money("40000"), measure="voucher", at=200),
        id="different numbers of one article",
    ),
    pytest.param(
        claim("Acme raised prices by [3%] in the north.", percent("3", "up"), measure="price", period=Q4),
        claim("Acme raised prices by [9%] in the south.", percent("9", "up"), measure="price", period=Q4),
        id="places side by side in one article",
    ),
    pytest.param(
        claim("Acme hopes for a subsidy of [$3 million].", money("3e6"), measure="subsidy"),
        claim("A new bridge with its subsidy of [$7 million] opened.", money("7e6"), measure="subsidy", **SECOND),
        id="no period and other words",
    ),
]


@pytest.mark.parametrize(("one", "other"), KEPT_APART)
def test_kept_apart(one: Claim, other: Claim) -> None:
    assert verdict_of(one, other) == APART
    assert verdict_of(other, one) == APART


def test_up_and_down_is_a_conflict_never_an_agreement() -> None:
    claims = both(
        "Acme said its revenue rose [13%] in the December quarter.",
        percent("13", "up"),
        "Acme said its revenue fell [13%] in the December quarter.",
        percent("13", "down"),
        period=Q4,
    )
    assert verdict_of(*claims) == "conflict"


def test_a_month_that_ends_with_the_quarter_is_the_quarters_report() -> None:
    one = claim("Its revenue grew [13%] year-on-year in the December quarter.", percent("13", "up"), period=Q4)
    other = claim(
        "Revenue saw [11%] year-over-year growth in December.", percent("11", "up"), period=DECEMBER, **SECOND
    )
    assert verdict_of(one, other) == "conflict"


def test_an_annual_loss_told_in_february_is_that_of_the_year_before() -> None:
    annual = ("P1Y", None, None)
    one = claim("Acme announced an annual loss of [$8.7 billion].", money("8.7e9"), measure="loss", period=annual)
    other = claim(
        "In 2024 Acme made a loss of close to [$9 billion].",
        money("9e9", bound="~"),
        measure="loss",
        period=YEAR_2024,
        article="two",
        published="2026-01-28",
    )
    assert verdict_of(one, other) == "rounding"


YUAN = "0.13793"


def test_brackets_are_one_statement_and_name_their_rate() -> None:
    claims = pair(
        "Acme will invest [380 billion yuan] ([$53 billion]) over the next three years.",
        money("380e9", "CNY", usd=YUAN),
        money("53e9"),
        measure="investment",
    )
    [fact] = reconcile(claims)
    assert fact.verdict == "exchange rate"
    assert "0.13793 (ECB, 2025-02-24) is 52.41 billion USD, 1.11% from $53 billion" in fact.reason


@pytest.mark.parametrize(
    ("dollars", "verdict"), [("52e9", "exchange rate"), ("53.4e9", "exchange rate"), ("61e9", APART)]
)
def test_across_currencies(dollars: str, verdict: str) -> None:
    one = claim(
        "Acme will invest [380 billion yuan] in computing.",
        money("380e9", "CNY", usd=YUAN),
        measure="investment",
        period=NEXT_THREE_YEARS,
    )
    other = claim(
        "Acme is to invest [$...] in computing.",
        money(dollars),
        measure="investment",
        period=NEXT_THREE_YEARS,
        **SECOND,
    )
    assert verdict_of(one, other) in (verdict, "conflict" if verdict == APART else verdict)


def test_two_conversions_of_one_amount_agree() -> None:
    """$53 billion and $52.44 billion exclude each other, but both are 380 billion yuan."""
    sentence = "Acme will invest [380 billion yuan] ([{}]) in computing."
    yuan = money("380e9", "CNY", usd=YUAN)
    one = pair(sentence.format("$53 billion"), yuan, money("53e9"), measure="investment")
    other = pair(sentence.format("$52.44 billion"), yuan, money("52.44e9"), measure="investment", **SECOND)
    assert verdict_of(*one, *other) == "exchange rate"


def test_the_articles_rate_counts_where_the_market_has_none() -> None:
    sentence = "Acme will pay [90 million crowns] ([$4 million]) for the plant."
    one = pair(sentence, money("90e6", "XXA"), money("4e6"), measure="purchase price")
    assert verdict_of(*one) == "single"


def test_change_over_time_of_a_running_figure() -> None:
    one = claim("Acme stock is up [60%] this year.", percent("60", "up"), measure="share price", period=THIS_YEAR)
    other = claim(
        "Acme stock has climbed [68%] this year.",
        percent("68", "up"),
        measure="share price",
        period=THIS_YEAR,
        article="two",
        published="2025-05-12",
    )
    [fact] = reconcile([other, one])
    assert fact.verdict == "change over time"
    assert fact.reason == "60% on 2025-02-24, 68% on 2025-05-12"


def test_the_same_running_figure_on_one_day_is_a_conflict() -> None:
    one = claim("Acme stock is up [60%] this year.", percent("60", "up"), measure="share price", period=THIS_YEAR)
    other = claim(
        "The stock has gained over [68%] this year.",
        percent("68", "up", ">"),
        measure="stock",
        period=THIS_YEAR,
        article="two",
    )
    assert verdict_of(one, other) == "conflict"


def test_a_closed_period_never_changes() -> None:
    one = claim("Acme lost [$5 million] in the quarter.", money("5e6"), measure="loss", period=Q4)
    other = claim(
        "Acme lost [$7 million] in that quarter.",
        money("7e6"),
        measure="loss",
        period=Q4,
        article="two",
        published="2025-11-03",
    )
    assert verdict_of(one, other) == "conflict"


def test_a_revision_inside_a_sentence() -> None:
    text = "The tunnel may cost as much as $26 billion, an increase over the previous estimate of $21 billion."
    new = claim(
        text.replace("$26 billion", "[$26 billion]"), money("26e9", bound="<="), measure="cost", status="forecast"
    )
    old = claim(text.replace("$21 billion", "[$21 billion]"), money("21e9"), measure="estimate", status="forecast")
    [fact] = reconcile([new, old])
    assert (fact.verdict, fact.reason) == ("change over time", "up to $26 billion replaces $21 billion")


def test_a_list_in_a_sentence_is_not_a_revision() -> None:
    text = "The package includes $30 million for roads and $18 million for bridges."
    one = claim(text.replace("$30 million", "[$30 million]"), money("30e6"), measure="package")
    other = claim(text.replace("$18 million", "[$18 million]"), money("18e6"), measure="package")
    assert verdict_of(one, other) == APART


def test_dates_of_one_event() -> None:
    one = claim("Acme filed for bankruptcy on [Monday].", day("2025-02-24"), measure="filing")
    other = claim("Acme filed for bankruptcy on [February 24].", day("2025-02-24"), measure="filing", **SECOND)
    assert verdict_of(one, other) == "agree"


def test_dates_of_two_announcements_are_no_conflict() -> None:
    one = claim("Acme announced its AI plan on [Feb. 21].", day("2025-02-21"), measure="announce")
    other = claim("Acme announced a cloud deal on [Monday].", day("2025-02-24"), measure="announce", **SECOND)
    assert verdict_of(one, other) == APART


def test_durations_of_one_state() -> None:
    one = claim("Its sales grew for [six quarters] in a row.", duration("P6Q"), measure="sales")
    other = claim("Sales grew in a row for [six quarters].", duration("P6Q"), measure="sales", **SECOND)
    assert verdict_of(one, other) == "agree"


def test_dates_that_only_say_when_are_no_facts() -> None:
    assert reconcile([claim("Sales rose in [May].", day("2025-05-01", "2025-05-31"), role="period")]) == []


def test_nobody_claims_meet_only_in_repeated_words() -> None:
    one = claim("The road will cost [$31.7 million] to build.", money("31.7e6"), subject=None, measure="cost")
    copy = claim(
        "The road will cost [$31.7 million] to build.", money("31.7e6"), subject=None, measure="cost", **SECOND
    )
    other = claim("A bridge at [$31.7 million] is dear.", money("31.7e6"), subject=None, measure="cost", **SECOND)
    assert verdict_of(one, copy) == "agree"
    assert verdict_of(one, other) == APART


def test_articles_of_one_story_may_leave_the_period_unsaid() -> None:
    """The column leaves out the wire's words, but states its other facts too: it is about the same results."""
    wire: dict[str, Any] = {"article": "wire", "published": "2025-11-06", "period": Q3}
    column: dict[str, Any] = {"article": "column", "published": "2025-11-08"}
    told = [
        claim("Revenue rose to [1.45 billion euros].", money("1.45e9", "EUR"), at=0, **wire),
        claim("Still, revenue grew to [€1.45 billion].", money("1.45e9", "EUR"), at=300, **column),
    ]
    profit = claim(
        "Net profit advanced to [124 million euros] as cheaper steel helped its margins.",
        money("124e6", "EUR"),
        measure="net profit",
        at=100,
        **wire,
    )
    other = claim(
        "On Thursday it told the world that it had made a net profit of [€142 million].",
        money("142e6", "EUR"),
        measure="net profit",
        at=100,
        **column,
    )
    assert sorted(fact.verdict for fact in reconcile([*told, profit, other])) == ["agree", "conflict"]
    assert verdict_of(profit, other) == APART


def test_a_number_that_several_articles_repeat_needs_no_measure() -> None:
    told = [
        claim("Acme will invest [$62 million] in its mill.", money("62e6"), measure="investment"),
        claim("Its investment of [$62 million] is to begin in May.", money("62e6"), measure="investment", **SECOND),
    ]
    bare = claim("How much? [$62 million], no less.", money("62e6"), measure=None, article="blog")
    elsewhere = claim("It owes the bank [$62 million].", money("62e6"), measure="debt", article="blog", at=200)
    assert [len(fact.claims) for fact in reconcile([*told, bare])] == [3]
    # One article is not enough, nor is a number that stands for two things, nor another measure.
    assert [len(fact.claims) for fact in reconcile([told[0], bare])] == [1, 1]
    owed = claim("A debt of [$62 million] weighs on it.", money("62e6"), measure="debt", article="paper")
    assert sorted(len(fact.claims) for fact in reconcile([*told, bare, elsewhere, owed])) == [1, 2, 2]


def test_a_headline_and_its_story() -> None:
    body = "In a filing the company said that it will sell bonds worth [$62 million] to banks in the spring."
    one = claim("Acme to sell bonds worth [$52 million]", money("52e6"), measure="bond sale")
    other = claim(body, money("62e6"), measure="bond sale", at=100)
    right = claim(body.replace("62", "52"), money("52e6"), measure="bond sale", at=100)
    assert verdict_of(one, other) == "conflict"
    assert verdict_of(one, right) == "agree"


@pytest.mark.parametrize("between", [" ({})", ", or {},", ", equal to {},", " (about {})"])
def test_an_amount_and_the_same_in_another_currency(between: str) -> None:
    sentence = "Acme will invest [380 billion yuan]" + between.format("[$52.44 billion]") + " in computing."
    claims = pair(sentence, money("380e9", "CNY", usd=YUAN), money("52.44e9"), measure="investment")
    assert verdict_of(*claims) == "exchange rate"


def test_brackets_far_from_the_market_are_not_held_against_it() -> None:
    """Ten times off, the bracket holds another currency, or was misread; a tenth off, somebody converted wrongly."""
    sentence = "Acme will invest [380 billion yuan] ([{}]) in computing."
    yuan = money("380e9", "CNY", usd=YUAN)
    assert verdict_of(*pair(sentence.format("$5.2 billion"), yuan, money("5.2e9"), measure="investment")) == "single"
    assert verdict_of(*pair(sentence.format("$58 billion"), yuan, money("58e9"), measure="investment")) == "conflict"


def test_bounds_far_apart_say_nothing_of_each_other() -> None:
    one = claim("Acme got over [$15 billion] of aid.", money("15e9", bound=">"), measure="aid")
    other = claim("Acme got over [$90 billion] of aid.", money("90e9", bound=">"), measure="aid", **SECOND)
    assert verdict_of(one, other) == APART


def test_a_month_inside_since() -> None:
    since = "Since December Acme has received [$17.4 billion] in loans."
    one = claim(since, money("17.4e9"), measure="loan", period=DECEMBER, period_at=6)
    other = claim(
        "Last month Acme was given loans worth [$17.4 billion].",
        money("17.4e9"),
        measure="loan",
        period=JANUARY,
        **SECOND,
    )
    assert verdict_of(one, other) == "agree"


def test_a_growth_told_months_apart_wants_its_period() -> None:
    one = claim("Net profit for 2024 grew [6.2%].", percent("6.2", "up"), measure="net profit", period=YEAR_2024)
    other = claim(
        "Net profit increased [6%].", percent("6", "up"), measure="net profit", article="two", published="2025-11-06"
    )
    assert verdict_of(one, other) == APART


def test_prices_of_different_days_are_different_facts() -> None:
    one = claim("The shares ended at [299 pence].", money("2.99", "GBP", per="share"), measure="share price")
    other = claim(
        "The shares ended at [406 pence].",
        money("4.06", "GBP", per="share"),
        measure="share price",
        article="two",
        published="2025-09-11",
    )
    assert verdict_of(one, other) == APART


def test_a_stake_that_was_sold_down_changed_over_time() -> None:
    one = claim("Brandt Holding owns a stake of [14.8%].", percent("14.8"), measure="stake")
    other = claim(
        "Brandt Holding owns a stake of [10%].", percent("10"), measure="stake", article="two", published="2025-06-20"
    )
    assert verdict_of(one, other) == "change over time"


def test_lengths_of_time_that_share_days() -> None:
    ahead = Timex(timex="P3Y", type="DURATION", first=date(2025, 2, 24), last=date(2028, 2, 23))
    back = Timex(timex="P10Y", type="DURATION", first=date(2015, 2, 24), last=date(2025, 2, 24))
    one = claim("It will spend the sum over [the next three years].", ahead, measure="spending")
    other = claim("It is more than the sum it spent over [the past ten years].", back, measure="spending", **SECOND)
    assert verdict_of(one, other) == APART


def test_a_number_met_twice_in_one_article_beside_other_numbers() -> None:
    def told(level: str, at: int) -> list[Claim]:
        sentence = f"Sales rose 8% to ${level} million."
        growth = claim(sentence.replace("8%", "[8%]"), percent("8", "up"), measure="sales", at=at)
        amount = claim(
            sentence.replace(f"${level} million", f"[${level} million]"), money(f"{level}e6"), measure="sales", at=at
        )
        return [growth, amount]

    assert {fact.verdict for fact in reconcile([*told("368", 0), *told("1150", 500)])} == {"single"}
    assert {fact.verdict for fact in reconcile([*told("368", 0), *told("368", 500)])} == {"agree"}
