"""The year before: of what is compared, never of what something else was compared with."""

from datetime import date

import pytest

from factsheet.mentions.dates import find_dates
from factsheet.values.timex import resolve_dates

FEB = date(2025, 2, 13)
FROM_2023 = "Profit grew to 412 million euros from 388 million euros in 2023. "

LAST_DATE = [
    # text, day of publication, value of the last time in it
    ("In 2024 it did well. " + FROM_2023 + "Sales were 5.3, against 4.9 the year before.", FEB, "2023"),
    ("In 2024 it did well. " + FROM_2023 + "Sales were 5.3, against 4.9 the year before.", None, "2023"),
    ("Last year it did well. " + FROM_2023 + "It sold 5.3, compared with 4.9 a year earlier.", FEB, "2023"),
    (FROM_2023 + "Sales were 5.3 billion, up from 4.9 billion the year before.", FEB, "2023"),
    ("The 2024 result came Thursday. It had been 388 in 2023. Sales were 5 against 4 the year before.", FEB, "2023"),
    ("Third-quarter sales were $3 million, against $2 million the year before.", FEB, "2023-Q3"),
    ("Third-quarter sales rose to 1.37 billion euros from 1.30 billion a year earlier.", date(2024, 11, 7), "2023-Q3"),
    # a quarter that is only mentioned in passing, or that lies ahead, is none that is compared
    (
        "Third-quarter sales were $3 million. After a flat second quarter, it grew. It made $2 million a year ago.",
        date(2024, 11, 7),
        "2023-Q3",
    ),
    ("It went public in August. It has 13 sites, up from seven a year ago.", date(2024, 11, 7), "2023"),
    (
        "Sales in May were $3 million. Profit was $2 million, up from $1 million a year ago.",
        date(2024, 6, 20),
        "2023-05",
    ),
    (
        "Income from property lines fell 5% in the latest quarter, compared with 6% a year ago.",
        date(2024, 11, 7),
        "2023-Q3",
    ),
    # a company's own quarter keeps its label
    (
        "It made $5 million in the fiscal first quarter. Sales were $3 million for the quarter ended Sept. 29.",
        date(2024, 11, 7),
        "2024-09-29",
    ),
    (
        "Fiscal first-quarter profit was $5. In the quarter ended Sept. 29, it sold $3 and $2 in the year-ago quarter.",
        date(2024, 11, 7),
        "2023-Q1",
    ),
    ("It rose to 4.2% in October from 4.1% in September and 3.9% a year earlier.", date(2024, 11, 7), "2023-10"),
    ("Debt was $3 million at Sept. 30, up from $2 million at Dec. 31.", date(2024, 11, 13), "2023-12-31"),
    ("Prices rose 0.2% from the previous month and 2.6% from a year earlier.", date(2024, 11, 13), "2023"),
    ("First-half sales were $3 million, against $2 million in the year-ago half.", date(2024, 8, 7), "2023-H1"),
    # one base after another goes back from the first
    ("Profit in 2024 was $4 million, against $3 million in 2022 and $2 million the year before.", FEB, "2021"),
]


@pytest.mark.parametrize(("text", "published", "value"), LAST_DATE)
def test_the_year_before(text: str, published: date | None, value: str) -> None:
    mentions = find_dates(text)
    assert resolve_dates(mentions, published, [None] * len(mentions))[-1].timex.timex == value


@pytest.mark.parametrize(
    ("text", "against"),
    [
        ("It rose to $4 million in 2024 from about $3 million in 2023.", [False, True]),
        ("It rose from $3 million in 2023 to $4 million in 2024.", [True, False]),
        ("It was $4 million, against $3 million in 2023 and $2 million in 2022.", [True, False]),
        ("It earned more than in 2023.", [True]),
        ("Income from property lines fell 5% in 2024.", [False]),
        ("It rose from a reduced $3 million in 2023.", [True]),
        ("Prices were up from a year earlier.", [True]),
        ("Open from 2023, it made $3 million.", [False]),
        ("It worked there from 2014 to 2018.", [False, False]),
    ],
)
def test_marks_the_times_of_bases(text: str, against: list[bool]) -> None:
    assert [mention.against for mention in find_dates(text)] == against
