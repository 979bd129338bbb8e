"""What expressions of time mean: TIMEX3 value, type and days, against a day of publication or without one."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.mentions.dates import find_dates
from factsheet.values.timex import ResolvedDate, resolve_dates

MONDAY = date(2025, 2, 24)


def resolved(text: str, published: date | None = MONDAY) -> list[ResolvedDate]:
    mentions = find_dates(text)
    return resolve_dates(mentions, published, [None] * len(mentions))


def described(text: str, published: date | None = MONDAY) -> list[str]:
    """`timex type first last`, with a dash for what is not known."""
    return [
        " ".join(str(field or "-") for field in (each.timex.timex, each.timex.type, each.timex.first, each.timex.last))
        for each in resolved(text, published)
    ]


ON_MONDAY_24_FEBRUARY_2025 = [
    # by the calendar
    ("on Feb. 21", "2025-02-21 DATE 2025-02-21 2025-02-21"),
    ("on Dec. 20", "2024-12-20 DATE 2024-12-20 2024-12-20"),
    ("on Friday, 14 March", "2025-03-14 DATE 2025-03-14 2025-03-14"),
    ("since 1998", "1998 DATE 1998-01-01 1998-12-31"),
    ("in '98", "1998 DATE 1998-01-01 1998-12-31"),
    ("in December 2024", "2024-12 DATE 2024-12-01 2024-12-31"),
    ("in January", "2025-01 DATE 2025-01-01 2025-01-31"),
    ("in the 1990s", "199 DATE 1990-01-01 1999-12-31"),
    ("in the 1800s", "18 DATE 1800-01-01 1899-12-31"),
    ("in the 20th century", "19 DATE 1900-01-01 1999-12-31"),
    ("on Monday", "2025-02-24 DATE 2025-02-24 2025-02-24"),
    ("on Tuesday", "2025-02-18 DATE 2025-02-18 2025-02-18"),
    ("on Boxing Day", "2024-12-26 DATE 2024-12-26 2024-12-26"),
    ("on 13.5.2024", "2024-05-13 DATE 2024-05-13 2024-05-13"),
    ("on 03/02/2024", "2024-03-02 DATE 2024-03-02 2024-03-02"),
    # periods
    ("in the fourth quarter", "2024-Q4 DATE 2024-10-01 2024-12-31"),
    ("in Q1", "2025-Q1 DATE 2025-01-01 2025-03-31"),
    ("in Q3 2023", "2023-Q3 DATE 2023-07-01 2023-09-30"),
    ("in the December quarter", "2024-Q4 DATE 2024-10-01 2024-12-31"),
    ("in H2 2024", "2024-H2 DATE 2024-07-01 2024-12-31"),
    ("the second half of last year", "2024-H2 DATE 2024-07-01 2024-12-31"),
    ("half-year profit", "2024-H2 DATE 2024-07-01 2024-12-31"),
    ("half-yearly operating results", "2024-H2 DATE 2024-07-01 2024-12-31"),
    ("a half-year course", "P0.5Y DURATION - -"),
    ("a quarter of a century", "P25Y DURATION - -"),
    ("three-quarters of an hour", "PT0.75H DURATION - -"),
    ("the final quarter of 2011", "2011-Q4 DATE 2011-10-01 2011-12-31"),
    ("the first two quarters of 2023", "2023-H1 DATE 2023-01-01 2023-06-30"),
    ("in fiscal 2024", "2024 DATE - -"),
    ("in late 2023", "2023 DATE 2023-09-01 2023-12-31"),
    ("at end-January", "2025-01 DATE 2025-01-22 2025-01-31"),
    ("at the end of 2024", "2024 DATE 2024-12-31 2024-12-31"),
    ("year to date", "2025 DATE 2025-01-01 2025-02-24"),
    ("by year-end", "2025-12-31 DATE 2025-12-31 2025-12-31"),
    ("in the summer of 2024", "2024-SU DATE 2024-06-01 2024-08-31"),
    ("the last week of July 2024", "2024-W30 DATE 2024-07-22 2024-07-28"),
    ("the next month", "2025-03 DATE 2025-03-01 2025-03-31"),
    ("since 1 April", "2024-04-01 DATE 2024-04-01 2024-04-01"),
    ("since April", "2024-04 DATE 2024-04-01 2024-04-30"),
    ("since early April", "2024-04 DATE 2024-04-01 2024-04-10"),
    ("the weekend of May 17-18", "2025-W20-WE DATE 2025-05-17 2025-05-18"),
    ("since year-end", "2024-12-31 DATE 2024-12-31 2024-12-31"),
    ("by year-end 2026", "2026-12-31 DATE 2026-12-31 2026-12-31"),
    ("at year-end 2023", "2023-12-31 DATE 2023-12-31 2023-12-31"),
    ("since last year-end", "2024-12-31 DATE 2024-12-31 2024-12-31"),
    ("the second half of September", "2024-09 DATE 2024-09-16 2024-09-30"),
    ("the first half of February", "2025-02 DATE 2025-02-01 2025-02-14"),
    ("the second half of the 1990s", "199 DATE 1995-01-01 1999-12-31"),
    ("the first half of the 20th century", "19 DATE 1900-01-01 1949-12-31"),
    ("the second Thursday of next month", "2025-03-13 DATE 2025-03-13 2025-03-13"),
    ("the 20th of next month", "2025-03-20 DATE 2025-03-20 2025-03-20"),
    # from the day of publication
    ("today", "2025-02-24 DATE 2025-02-24 2025-02-24"),
    ("yesterday", "2025-02-23 DATE 2025-02-23 2025-02-23"),
    ("last week", "2025-W08 DATE 2025-02-17 2025-02-23"),
    ("this year", "2025 DATE 2025-01-01 2025-12-31"),
    ("last year", "2024 DATE 2024-01-01 2024-12-31"),
    ("next month", "2025-03 DATE 2025-03-01 2025-03-31"),
    ("earlier this month", "2025-02 DATE 2025-02-01 2025-02-24"),
    ("later this year", "2025 DATE 2025-02-24 2025-12-31"),
    ("last Friday", "2025-02-21 DATE 2025-02-21 2025-02-21"),
    ("next Friday", "2025-03-07 DATE 2025-03-07 2025-03-07"),
    ("this Friday", "2025-02-28 DATE 2025-02-28 2025-02-28"),
    ("last Sunday", "2025-02-16 DATE 2025-02-16 2025-02-16"),
    ("a week ago Tuesday", "2025-02-18 DATE 2025-02-18 2025-02-18"),
    ("last April", "2024-04 DATE 2024-04-01 2024-04-30"),
    ("last Oct. 23", "2024-10-23 DATE 2024-10-23 2024-10-23"),
    ("last autumn", "2024-FA DATE 2024-09-01 2024-11-30"),
    ("June last year", "2024-06 DATE 2024-06-01 2024-06-30"),
    ("Tuesday next week", "2025-03-04 DATE 2025-03-04 2025-03-04"),
    ("the week after next", "2025-W11 DATE 2025-03-10 2025-03-16"),
    ("two years ago", "2023 DATE 2023-01-01 2023-12-31"),
    ("five months ago", "2024-09 DATE 2024-09-01 2024-09-30"),
    ("10 days ago", "2025-02-14 DATE 2025-02-14 2025-02-14"),
    ("half a year ago", "2024-08 DATE 2024-08-01 2024-08-31"),
    ("the day after Christmas", "2024-12-26 DATE 2024-12-26 2024-12-26"),
    ("the day before last Friday's vote", "2025-02-20 DATE 2025-02-20 2025-02-20"),
    ("two Mondays ago", "2025-02-10 DATE 2025-02-10 2025-02-10"),
    ("the Monday before last", "2025-02-10 DATE 2025-02-10 2025-02-10"),
    ("the Friday after next", "2025-03-07 DATE 2025-03-07 2025-03-07"),
    ("a couple of Fridays from now", "2025-03-07 DATE 2025-03-07 2025-03-07"),
    ("on the second Tuesday", "2025-02-11 DATE 2025-02-11 2025-02-11"),
    ("at its then-current rate", "PAST_REF DATE - -"),
    ("in three days' time", "2025-02-27 DATE 2025-02-27 2025-02-27"),
    ("four days from tomorrow", "2025-03-01 DATE 2025-03-01 2025-03-01"),
    # lengths
    ("over the next three years", "P3Y DURATION 2025-02-24 2028-02-23"),
    ("over the past three months", "P3M DURATION 2024-11-24 2025-02-23"),
    ("over the past decade", "P10Y DURATION 2015-02-24 2025-02-23"),
    ("within 30 days", "P30D DURATION 2025-02-24 2025-03-25"),
    ("a fortnight starting tomorrow", "P2W DURATION 2025-02-25 2025-03-10"),
    ("for 30 days", "P30D DURATION - -"),
    ("a two-year plan", "P2Y DURATION - -"),
    ("7 1/2 hours", "PT7H30M DURATION - -"),
    ("two-and-a-half years", "P2.5Y DURATION - -"),
    ("two weeks four days", "P2W4D DURATION - -"),
    ("two decades", "P20Y DURATION - -"),
    ("a fortnight", "P2W DURATION - -"),
    ("it will one day lead", "FUTURE_REF DATE - -"),
    ("for one day", "P1D DURATION - -"),
    ("several weeks", "PXW DURATION - -"),
    ("in recent years", "PXY DURATION - -"),
    ("the first nine months", "P9M DURATION 2024-01-01 2024-09-30"),
    ("from March 1 to April 30", "2025-03-01/2025-04-30 DURATION 2025-03-01 2025-04-30"),
    ("between July and November", "2024-07/2024-11 DURATION 2024-07-01 2024-11-30"),
    ("between April and June", "2024-Q2 DATE 2024-04-01 2024-06-30"),
    ("between January and June", "2024-H1 DATE 2024-01-01 2024-06-30"),
    ("in the April-June quarter", "2024-Q2 DATE 2024-04-01 2024-06-30"),
    ("the July to September quarter of 2023", "2023-Q3 DATE 2023-07-01 2023-09-30"),
    ("in the December quarter of 2022", "2022-Q4 DATE 2022-10-01 2022-12-31"),
    ("in the Oct-Dec quarter last year", "2024-Q4 DATE 2024-10-01 2024-12-31"),
    ("in the August-October period", "2024-08/2024-10 DURATION 2024-08-01 2024-10-31"),
    ("in 2023-24", "2023/2024 DURATION 2023-01-01 2024-12-31"),
    # sets and times of day
    ("every Thursday", "XXXX-WXX-4 SET - -"),
    ("every two years", "P2Y SET - -"),
    ("daily", "P1D SET - -"),
    ("on Friday mornings", "XXXX-WXX-5TMO SET - -"),
    ("every Monday evening", "XXXX-WXX-1TEV SET - -"),
    ("each July", "XXXX-07 SET - -"),
    ("at 11:20 a.m.", "2025-02-24T11:20 TIME 2025-02-24 2025-02-24"),
    ("at 9 p.m. on Feb. 3", "2025-02-03T21:00 TIME 2025-02-03 2025-02-03"),
    ("on Thursday night", "2025-02-20TNI TIME 2025-02-20 2025-02-20"),
    ("last night", "2025-02-23TNI TIME 2025-02-23 2025-02-23"),
    # days that the calendar has only in some years, and none
    ("on 29 February 2024", "2024-02-29 DATE 2024-02-29 2024-02-29"),
    ("on February 29", "2024-02-29 DATE 2024-02-29 2024-02-29"),
    ("9999 years ago", "- DATE - -"),
]


ENDING = [
    ("in the week that ended Saturday", ["P1W 2025-02-16 2025-02-22", "2025-02-22 2025-02-22 2025-02-22"]),
    ("in the fiscal year that ended in March", ["P1Y 2023-04-01 2024-03-31", "2024-03 2024-03-01 2024-03-31"]),
    ("in the six months ended Sept. 30", ["P6M 2024-04-01 2024-09-30", "2024-09-30 2024-09-30 2024-09-30"]),
]


@pytest.mark.parametrize(("text", "expected"), ENDING)
def test_a_period_by_its_end(text: str, expected: list[str]) -> None:
    assert [f"{each.timex.timex} {each.timex.first} {each.timex.last}" for each in resolved(text)] == expected


SHARING = [
    ("April 24 and 25", ["2025-04-24", "2025-04-25"]),
    ("on June 3 and 4, 2019", ["2019-06-03", "2019-06-04"]),
    ("on 24 or 25 April 2023", ["2023-04-24", "2023-04-25"]),
    ("in the first and second quarters of 2023", ["2023-Q1", "2023-Q2"]),
    ("in the second, third and fourth quarters of last year", ["2024-Q2", "2024-Q3", "2024-Q4"]),
    ("in May, June and July 2020", ["2020-05", "2020-06", "2020-07"]),
    ("in May, and again in June 2020", ["2025-05", "2020-06"]),
    ("in January and February of last year", ["2024-01", "2024-02"]),
    ("on Monday and Tuesday nights", ["XXXX-WXX-1TNI", "XXXX-WXX-2TNI"]),
    ("on Thursday night and later that day", ["2025-02-20TNI", "2025-02-20"]),
]


@pytest.mark.parametrize(("text", "expected"), SHARING)
def test_dates_that_share_a_word(text: str, expected: list[str]) -> None:
    assert [each.timex.timex for each in resolved(text)] == expected


@pytest.mark.parametrize(("text", "expected"), ON_MONDAY_24_FEBRUARY_2025)
def test_values_on_a_day_of_publication(text: str, expected: str) -> None:
    assert described(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on Monday", "XXXX-WXX-1 DATE - -"),
        ("on Feb. 21", "XXXX-02-21 DATE - -"),
        ("in March", "XXXX-03 DATE - -"),
        ("in the third quarter", "XXXX-Q3 DATE - -"),
        ("last year", "XXXX DATE - -"),
        ("last week", "XXXX-WXX DATE - -"),
        ("yesterday", "XXXX-XX-XX DATE - -"),
        ("the next three years", "P3Y DURATION - -"),
        ("two years ago", "XXXX DATE - -"),
        ("this summer", "XXXX-SU DATE - -"),
        ("later this month", "XXXX-XX DATE - -"),
        ("on 24 Feb 2025", "2025-02-24 DATE 2025-02-24 2025-02-24"),
        ("in Q4 2024", "2024-Q4 DATE 2024-10-01 2024-12-31"),
        ("at 11:20 a.m. on Feb. 3, 2025", "2025-02-03T11:20 TIME 2025-02-03 2025-02-03"),
    ],
)
def test_without_a_day_of_publication_only_absolute_dates_have_days(text: str, expected: str) -> None:
    assert described(text, None) == [expected]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Third-quarter profit rose from a year earlier.", ["2024-Q3", "2023-Q3"]),
        ("Sales in January fell 3% from the same month a year ago.", ["2025-01", "2024-01"]),
        ("In the fourth quarter it lost more than in the same period of 2022.", ["2024-Q4", "2022-Q4"]),
        ("In the quarter ending December 31 it beat the year-ago quarter.", ["2024-Q4", "2024-12-31", "2023-Q4"]),
        (
            "In its fiscal second quarter ended Sept. 30 it lost $2; a year ago, $3.",
            ["2024-Q2", "2024-09-30", "2023-Q2"],
        ),
        ("In the first nine months of 2024 it earned $2; a year earlier, $1.", ["P9M", "2024", "2023"]),
        ("In the first nine months of 2024 it beat the year-earlier period.", ["P9M", "2024", "P9M"]),
        ("It sold 5 in 1988 and 4 more that year, then 9 the following year.", ["1988", "1988", "1989"]),
        ("The fourth quarter of 2023 was weak; in the 2022 quarter it was not.", ["2023-Q4", "2022-Q4"]),
        ("The quarter ended July 31 was its best.", ["2024-Q2", "2024-07-31"]),
        ("In the year to 31 March it grew.", ["P1Y", "2024-03-31"]),
        ("Sales fell in the three months from April to June.", ["P3M", "2024-Q2"]),
        ("The plan runs until 2027. Profit in the third quarter beat a year earlier.", ["2027", "2024-Q3", "2023-Q3"]),
        ("In the year to June 30, 2023 it paid $9, $2 more than the previous year.", ["P1Y", "2023-06-30", "2022"]),
        (
            "In the quarter to June 30, 2023 it paid $9, $2 more than the previous year.",
            ["2023-Q2", "2023-06-30", "2022"],
        ),
        ("It sold 5 last week, and 9 in the same week of 2023.", ["2025-W08", "2023-W08"]),
        ("The storm came on Feb. 3, and the next day the power failed.", ["2025-02-03", "2025-02-04"]),
        ("Sales in the 12 months through December were flat.", ["P12M", "2024-12"]),
        (
            "It lost $2 in the final three months of 2023 and the last two weeks of March 2024.",
            ["P3M", "2023", "P2W", "2024-03"],
        ),
        ("In January prices were the highest since 1999, up from a year earlier.", ["2025-01", "1999", "2024-01"]),
        ("For the six months to Dec. 31 it beat the same period a year earlier.", ["P6M", "2024-12-31", "P6M"]),
        ("Signed on 24/01/2025, in force from 03/02/2025.", ["2025-01-24", "2025-02-03"]),
    ],
)
def test_values_in_the_light_of_what_was_read_before(text: str, values: list[str]) -> None:
    assert [each.timex.timex for each in resolved(text)] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The third quarter was weak. Profit fell from $3 million a year earlier.", ["XXXX-Q3", "XXXX-Q3"]),
        (
            "It sold more in 2012. In the third quarter it lost money; a year earlier it had not.",
            ["2012", "XXXX-Q3", "XXXX-Q3"],
        ),
        ("Profit was $1 million in 2024, up from a year earlier.", ["2024", "2023"]),
    ],
)
def test_without_a_day_of_publication_a_comparison_is_with_what_was_told_last(text: str, values: list[str]) -> None:
    assert [each.timex.timex for each in resolved(text, None)] == values


def test_bases_of_comparison_vague_words_and_anchored_lengths_are_marked() -> None:
    quarter, base, now, years, days = resolved(
        "Third-quarter sales beat a year earlier; now, over the next two years, it needs 30 days more."
    )
    assert [each.comparison for each in (quarter, base, now, years, days)] == [False, True, False, False, False]
    assert (now.vague, now.timex.timex, now.timex.first) == (True, "PRESENT_REF", None)
    assert (years.anchored, days.anchored) == (True, False)


def test_a_year_before_takes_the_months_of_what_is_compared() -> None:
    *_, base = resolved("In the first nine months of 2024 it earned $2 against $1 a year earlier.")
    assert (base.timex.first, base.timex.last) == (date(2023, 1, 1), date(2023, 9, 30))


@given(st.dates(date(1600, 1, 1), date(2140, 12, 31)), st.dates(date(1900, 1, 1), date(2100, 12, 31)) | st.none())
def test_a_full_date_is_the_same_day_whenever_it_is_published(day: date, published: date | None) -> None:
    (value,) = resolved(f"signed on {day:%d %B %Y}", published)
    assert (value.timex.timex, value.timex.first, value.timex.last) == (day.isoformat(), day, day)


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.sampled_from(["Monday", "Thursday", "Sunday"]))
def test_a_bare_weekday_is_at_most_six_days_back(published: date, name: str) -> None:
    (value,) = resolved(f"on {name}", published)
    assert value.timex.first is not None
    assert value.timex.first.strftime("%A") == name
    assert 0 <= (published - value.timex.first).days <= 6


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Inflation in the decade to 1982", date(1973, 1, 1), date(1982, 12, 31)),
        ("Growth in the five years ended 2019", date(2015, 1, 1), date(2019, 12, 31)),
        ("Rainfall in the 12 months through December", date(2024, 1, 1), date(2024, 12, 31)),
        ("Losses in the final three months of 2023", date(2023, 10, 1), date(2023, 12, 31)),
        ("Sales in the last two weeks of March 2024", date(2024, 3, 18), date(2024, 3, 31)),
        ("Sales in the first two months of this quarter", date(2025, 1, 1), date(2025, 2, 28)),
    ],
)
def test_a_length_lies_where_the_date_beside_it_says(text: str, first: date, last: date) -> None:
    length, *_ = resolved(text)
    assert (length.timex.first, length.timex.last) == (first, last)


def test_a_year_before_some_months_are_the_same_months() -> None:
    *_, base = resolved("For the six months to Dec. 31 it earned more than in the corresponding period a year earlier.")
    assert (base.timex.timex, base.timex.first, base.timex.last) == ("P6M", date(2023, 7, 1), date(2023, 12, 31))
    *_, base = resolved("For the six months to Dec. 31 it earned $3 against $2 a year earlier.")
    assert (base.timex.timex, base.timex.first, base.timex.last) == ("2023", date(2023, 7, 1), date(2023, 12, 31))


def test_the_days_of_a_length_are_those_that_follow_it() -> None:
    length, months = resolved("Rainfall in the three months from April to June, 2024 was low.")
    assert (length.timex.first, length.timex.last) == (date(2024, 4, 1), date(2024, 6, 30))
    assert (months.timex.first, months.timex.last) == (length.timex.first, length.timex.last)


WORDS = (
    "the last next third quarter year years ago 2024 May 31 Friday to of , a end first week two earlier ended from now "
    "February 10 decade 9999 every in century - year-ago half and second Monday nights day before after Christmas "
    "since year-end fiscal period latest same"
).split()


@given(st.lists(st.sampled_from(WORDS), max_size=14), st.dates() | st.none())
def test_any_words_on_any_day_give_ordered_days_or_none(words: list[str], published: date | None) -> None:
    for value in resolved(" ".join(words), published):
        first, last = value.timex.first, value.timex.last
        assert (first is None) == (last is None)
        assert first is None or last is None or first <= last


def test_many_dates_and_as_many_references_back_to_them() -> None:
    """Each refers to the Monday just before it, however many came before: a search through all of them would hang."""
    values = resolved("On Monday it rose; a year earlier it had not. " * 4_000)
    assert [(value.timex.timex, value.timex.first) for value in values] == [
        ("2025-02-24", MONDAY),
        ("2024", date(2024, 1, 1)),
    ] * 4_000
