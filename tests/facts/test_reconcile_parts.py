"""The named parts of the likeness, each by itself: measures, periods, scope, words, intervals, copies, brackets."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stated_claims import DECEMBER, JANUARY, Q4, THIS_YEAR, YEAR_2024, When, claim, money, percent

from factsheet.facts.brackets import pair_brackets, revises
from factsheet.facts.copies import copied, shingles
from factsheet.facts.likeness import likeness
from factsheet.facts.measures import families_in, family_of, measure_match
from factsheet.facts.periods import match_periods, read_period
from factsheet.facts.scope import Scope, read_scope
from factsheet.facts.span import gap_of, meet, span_of, truncated
from factsheet.facts.statement import read_statement
from factsheet.facts.words import containment, content_words, overlap

NONE: frozenset[str] = frozenset()


@pytest.mark.parametrize(
    ("measure", "family"),
    [
        ("revenue", "revenue"),
        ("battery-related service revenue", "revenue"),
        ("revenue growth", "revenue"),
        ("net loss", "loss"),
        ("capital expenditure", "spending"),
        ("spending plan", "spending"),
        ("announcement", None),
        ("increase", None),
        ("digit growth", None),
        ("voucher", "vouch"),
        (None, None),
    ],
)
def test_family_of_a_measure(measure: str | None, family: str | None) -> None:
    assert family_of(measure) == family


@pytest.mark.parametrize(
    ("one", "other", "least", "most"),
    [
        ("revenue", "revenue", 1, 1),
        ("investment", "spending", 0.1, 0.5),
        ("revenue", "loss", -1, -1),
        (None, "loss", 0, 0),
        ("voucher", "loss", -0.5, -0.1),
        ("voucher", "subsidy", -0.9, -0.5),
    ],
)
def test_match_of_measures(one: str | None, other: str | None, least: float, most: float) -> None:
    assert least <= measure_match(family_of(one), family_of(other), NONE, NONE) <= most


def test_a_measure_named_in_passing_counts() -> None:
    named = families_in("brisk growth in battery-related service revenue")
    assert measure_match(None, "revenue", named, NONE) > 0


@pytest.mark.parametrize(
    ("one", "other", "match"),
    [
        (Q4, Q4, "equal"),
        (Q4, DECEMBER, "compatible"),
        (Q4, YEAR_2024, "inside"),
        (Q4, THIS_YEAR, "different"),
        (Q4, None, "one unstated"),
        (None, None, "unstated"),
        (("XXXX-Q4", None, None), Q4, "compatible"),
        (("XXXX-Q3", None, None), Q4, "different"),
        (("XXXX-Q4", None, None), DECEMBER, "compatible"),
        (("XXXX-Q1", None, None), JANUARY, "inside"),
        (("XXXX-Q1", None, None), DECEMBER, "different"),
        (("XXXX", None, None), Q4, "one unstated"),
        (("P3Y", None, None), ("P3Y", "2025-02-24", "2028-02-23"), "equal"),
        (("P3Y", "2025-02-24", "2028-02-23"), ("P3Y", "2025-02-26", "2028-02-25"), "compatible"),
        (("P3Y", "2025-02-24", "2028-02-23"), ("2028", "2028-01-01", "2028-12-31"), "compatible"),
        (("P6M", "2025-01-01", "2025-06-30"), THIS_YEAR, "inside"),
        (("P3Y", None, None), ("P10Y", None, None), "different"),
        (("2025-02-24", "2025-02-24", "2025-02-24"), None, "unstated"),  # the day of saying
        (("P1Y", None, None), YEAR_2024, "equal"),  # the annual loss, told in February
    ],
)
def test_match_of_periods(one: When | None, other: When | None, match: str) -> None:
    first, second = (
        read_period(claim("It was [$5].", money("5"), period=period), daily=False) for period in (one, other)
    )
    assert match_periods(first, second) == match
    assert match_periods(second, first) == match


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("a loss of $5 in North American sales", Scope(regions=frozenset({"north america"}))),
        ("sales in the United States rose", Scope(regions=frozenset({"united states"}))),
        ("the US automaker lost $5", Scope()),
        ("China's tech giants spent $5", Scope()),
        ("they gave us $5", Scope()),
        ("an operating loss of $5", Scope(parts=frozenset({"operating"}))),
        ("an additional $5", Scope(parts=frozenset({"additional"}))),
        ("the online retailer lost $5", Scope()),
    ],
)
def test_scope_of_a_number(text: str, scope: Scope) -> None:
    assert read_scope(text, NONE) == scope


def test_words_that_say_the_same() -> None:
    one = content_words("Its revenue showed a 9 percent year-over-year increase")
    other = content_words("a 7% year-on-year rise in revenues")
    assert overlap(one, other) >= 0.8
    assert overlap(one, content_words("two plants in Ohio will close")) == 0
    assert containment(frozenset("abc"), frozenset("abcdef")) == 1
    assert containment(frozenset("ab"), frozenset("abcdef")) == 0


AMOUNTS = st.decimals(min_value=1, max_value=10**12, places=2, allow_nan=False)


@given(AMOUNTS, st.integers(1, 6))
def test_a_number_meets_its_rounding(amount: Decimal, digits: int) -> None:
    step = Decimal(1).scaleb(amount.adjusted() - digits + 1)
    coarse = (amount / step).to_integral_value() * step
    one, other = span_of(money(str(amount))), span_of(money(f"{coarse.normalize():E}"))
    assert meet(one, other)
    assert meet(other, one)
    assert gap_of(one, other) == gap_of(other, one) <= 1


@given(AMOUNTS, st.integers(1, 6))
def test_a_number_meets_what_is_left_when_it_is_cut_off(amount: Decimal, digits: int) -> None:
    step = Decimal(1).scaleb(amount.adjusted() - digits + 1)
    coarse = (amount // step) * step
    one, other = span_of(money(str(amount))), span_of(money(f"{coarse.normalize():E}"))
    assert meet(one, other) or truncated(other, one) or truncated(one, other)


@given(AMOUNTS, AMOUNTS)
def test_strict_bounds_on_both_sides(one: Decimal, other: Decimal) -> None:
    low, high = span_of(money(str(one), bound=">")), span_of(money(str(other), bound="<"))
    assert meet(low, high) == (one < other)


def test_parts_of_a_likeness_have_names_and_make_the_score() -> None:
    one = read_statement((claim("Acme revenue was [$31.7 million].", money("31.7e6"), period=Q4),), "Acme")
    same = read_statement((claim("Revenue was [$31.7 million].", money("31.7e6"), period=Q4, article="two"),), "Acme")
    alike = likeness(one, same, meets=True)
    assert (alike.measure, alike.wording, alike.period, alike.status, alike.scope) == (1, 1, 1, 1, 1)
    assert 0.9 < alike.score <= 1
    assert alike.score > likeness(one, same, meets=False).score


def test_copies_by_shingles() -> None:
    wire = "The company said on Thursday that it would cut 1,150 jobs as it moves cell production to Ghent."
    edit = "The company would cut 1,150 jobs, it said, as it moves cell production to Ghent."
    other = "Union leaders in Ghent said that they had not been told of any plan to cut jobs this year."
    assert copied(shingles(wire), shingles(edit))
    assert not copied(shingles(wire), shingles(other))
    assert not copied(shingles("Acme to cut jobs"), shingles("Acme to cut jobs in Ghent and Antwerp by May"))


def test_brackets_and_lists() -> None:
    text = "It paid 5 million pounds ($6.4 million) and $2 million."
    marked = [text.replace(part, f"[{part}]") for part in ("5 million pounds", "$6.4 million", "$2 million")]
    values = [money("5e6", "GBP"), money("6.4e6"), money("2e6")]
    claims = [claim(sentence, value) for sentence, value in zip(marked, values, strict=True)]
    assert [len(group) for group in pair_brackets(claims)] == [2, 1]
    assert not revises(claims[0], claims[2])


def test_hostile_sentences_take_no_time() -> None:
    for noise in ("$" * 20_000, "1/1/1/" * 3_000, "and, " * 4_000, "us " * 7_000, "’" * 20_000, "a-" * 10_000):
        stated = claim(f"{noise} sales rose [13%] {noise}", percent("13", "up"))
        assert read_statement((stated,), "Acme").kind == "percent"
