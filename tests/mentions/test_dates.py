"""Expressions of time as news writes them: where they begin and end, and what is none."""

import itertools
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.mentions.dates import find_dates, find_impossible
from factsheet.mentions.dates.expression import Calendar

MENTIONS = [
    # by the calendar
    ("The board met on Feb. 21 and again on Monday.", ["Feb. 21", "Monday"]),
    ("The board met on Monday, 24 February 2025.", ["Monday, 24 February 2025"]),
    (
        "Signed Tuesday Feb 25th, in force from January the twenty-first.",
        ["Tuesday Feb 25th", "January the twenty-first"],
    ),
    (
        "Filed on 2025-02-24, 24/02/2025, 24.02.2025 and 24-Feb-2025.",
        ["2025-02-24", "24/02/2025", "24.02.2025", "24-Feb-2025"],
    ),
    ("It was sold in December 2024, not in March of 2008.", ["December 2024", "March of 2008"]),
    ("It runs until 2030, as it has since nineteen ninety-six.", ["2030", "nineteen ninety-six"]),
    ("On the 27th, the panel meets.", ["the 27th"]),
    ("Born in the 1970s, in the late 20th century or the '80s.", ["the 1970s", "the late 20th century", "the '80s"]),
    (
        "Sales fell in the late 1970s, by the mid-1990s and in the early summer.",
        ["the late 1970s", "the mid-1990s", "the early summer"],
    ),
    ("The late Friday sell-off hurt.", ["late Friday"]),
    # an article that belongs to a noun behind
    ("The two-week strike ended the two weeks of talks.", ["two-week", "the two weeks"]),
    (
        "The third-quarter loss, its fourth quarter, the second-half plan.",
        ["third-quarter", "fourth quarter", "second-half"],
    ),
    (
        "The year-ago results beat the year-ago quarter and the year-earlier third quarter.",
        ["year-ago", "the year-ago quarter", "the year-earlier third quarter"],
    ),
    # what several share is written once
    ("The talks are on April 24 and 25.", ["April 24", "25"]),
    ("It met on 24 and 25 April in Oslo.", ["24", "25 April"]),
    ("It met June 3 and 4, 2019.", ["June 3", "4, 2019"]),
    ("On June 3 and 4 people were hurt.", ["June 3"]),
    ("Sales fell in the first and second quarters of 2024.", ["the first", "second quarters of 2024"]),
    ("Trains leave on Monday and Tuesday nights.", ["Monday", "Tuesday nights"]),
    ("The day before last Tuesday's vote, they met.", ["The day before last Tuesday"]),
    ("The day after the vote, they met.", []),
    # times of day
    ("Flights stopped from 09:45 to 10:30 and between 22:00 and 23:15.", ["09:45", "10:30", "22:00", "23:15"]),
    ("Polls close by 20:00, at 2030 GMT or 7:15 p.m. in the east.", ["20:00", "2030 GMT", "7:15 p.m."]),
    ("The odds went from 12:1 to 3:1, and he ran from 2:04:10 to 2:03:59.", []),
    # weekdays that are counted
    ("Two Mondays ago he quit; three Fridays from now he is back.", ["Two Mondays ago", "three Fridays from now"]),
    ("The court meets on the second Tuesday.", ["the second Tuesday"]),
    ("It was her second Sunday, and for the third Friday, stocks fell.", []),
    ("Shut on Christmas Day and Thanksgiving.", ["Christmas Day", "Thanksgiving"]),
    # periods
    ("Revenue in the third quarter of last year fell.", ["the third quarter of last year"]),
    (
        "This year's second-quarter profit; the 1993 fourth quarter.",
        ["This year's second-quarter", "the 1993 fourth quarter"],
    ),
    (
        "Q3 2024, 1Q25, H1 2025, 2024Q1 and the December quarter.",
        ["Q3 2024", "1Q25", "H1 2025", "2024Q1", "the December quarter"],
    ),
    ("Fiscal 2025, FY25 and the financial year 2024/25.", ["Fiscal 2025", "FY25", "the financial year 2024/25"]),
    ("In late 2023, by mid-2026, at end-January.", ["late 2023", "mid-2026", "end-January"]),
    (
        "By the end of next month or early in the third quarter.",
        ["the end of next month", "early in the third quarter"],
    ),
    (
        "In the first week of October 2025 and the summer of 2024.",
        ["the first week of October 2025", "the summer of 2024"],
    ),
    (
        "The quarter ending December 31 beat the year ended March 31.",
        ["The quarter", "December 31", "the year", "March 31"],
    ),
    ("It ran from March 1 to April 30, 2025 and on November 19-20.", ["March 1 to April 30, 2025", "November 19-20"]),
    ("Exports fell between January and June.", ["January and June"]),
    ("It grew from 2014 to 2018, and in 2019-2021.", ["2014", "2018", "2019-2021"]),
    # counted from another day
    ("He said today that yesterday's deal ends next week.", ["today", "yesterday", "next week"]),
    ("Since last April and this summer, next Friday.", ["last April", "this summer", "next Friday"]),
    ("Two years ago; a week earlier; three days' time.", ["Two years ago", "a week earlier", "three days' time"]),
    ("Up from a year earlier and the same month a year ago.", ["a year earlier", "the same month a year ago"]),
    (
        "Above the year-ago quarter and the corresponding period of 2013.",
        ["the year-ago quarter", "the corresponding period of 2013"],
    ),
    (
        "It fell in the previous month, that year and the following week.",
        ["the previous month", "that year", "the following week"],
    ),
    ("Up 8% year to date after a weak quarter-to-date.", ["year to date", "quarter-to-date"]),
    ("It was the last summer before the pandemic of 2020.", ["2020"]),
    ("It came six months later than planned, a week earlier than in 2019.", ["six months", "a week", "2019"]),
    ("The vote starts at 9:20 a.m. (0820 GMT) Tuesday.", ["9:20 a.m.", "0820 GMT", "Tuesday"]),
    (
        "In the second half of September, the first half of the 1990s.",
        ["the second half of September", "the first half of the 1990s"],
    ),
    ("The board sits again on 15.", ["15"]),
    ("The weekend of May 17-18; the weekend of 3 May 2025.", ["The weekend of May 17-18", "the weekend of 3 May 2025"]),
    ("It was renewed most recently in 2015, and as recently as May 2024.", ["2015", "May 2024"]),
    ("It fell from $450 the year before, and the week before that.", ["the year before"]),
    # lengths and sets
    ("It spends that over the next three years.", ["the next three years"]),
    (
        "In May it had forecast more; in a year, in May, it won; she may, I say; and by May the rest.",
        ["May", "a year", "May", "May"],
    ),
    (
        "Their first talks in two years, a day after an attack; two years, three months and a day.",
        ["two years", "a day", "two years, three months and a day"],
    ),
    ("She had been ill since a fall last November, and in the fall.", ["last November", "the fall"]),
    (
        "A two-and-a-half year plan; 7 1/2 hours; a couple of weeks.",
        ["two-and-a-half year", "7 1/2 hours", "a couple of weeks"],
    ),
    ("Growth for six consecutive quarters and 12 to 18 months.", ["six consecutive quarters", "12 to 18 months"]),
    ("They met every Thursday, each year, annually and daily.", ["every Thursday", "each year", "annually", "daily"]),
    # times of day, vague words
    ("At 11:20 a.m. on Feb. 3 and 14:30 GMT Friday.", ["11:20 a.m. on Feb. 3", "14:30 GMT Friday"]),
    ("Thursday night, this morning, noon Friday.", ["Thursday night", "this morning", "noon Friday"]),
    ("It is now sold, and was recently bought; in the future it may rise.", ["now", "recently", "the future"]),
]

NO_MENTIONS = [
    "The company may march on, the second in the race to spring.",
    "Prices fall after the fall in demand.",
    "Protesters joined a march for peace.",
    "Sun Microsystems and Sat Nav Corp. merged.",
    "June Smith and April Jones lead the Big Three and the Fortune 500.",
    "It sold 2000 cars to 1998 people for 2,000 dollars.",
    "A Boeing 747, Windows 2000, Gemma 2.5 and Mistral-8.2-22B.",
    "It won by 15-20 in a 52-35 vote; call 555-1234.",
    "See section 2019, resolution 1998 and page 1990.",
    "The index closed at 2024.53, worth $1999 or 2010%.",
    "Wages rose 4% annually.",
    "It was sold the day before talks were reported, in the week after he left.",
    "The index rose in four of the past five sessions.",
    "The man, 25, aged 40, has a five-year-old son who is 3 years old.",
    "It costs $28 a month and 20 cents a day, or three flights a week.",
    "About three-quarters of its dealers and a quarter of voters left.",
    "Rates rose month-on-month; it is open 24/7.",
    "The Sunday Times and USA Today wrote about the Sept. 11 attacks.",
]


@pytest.mark.parametrize(("text", "expected"), MENTIONS)
def test_mentions_have_their_modifiers_and_no_preposition(text: str, expected: list[str]) -> None:
    found = find_dates(text)
    assert [mention.text for mention in found] == expected
    assert [text[mention.start : mention.end] for mention in found] == expected


@pytest.mark.parametrize(("text", "expected"), MENTIONS)
def test_words_far_away_change_nothing(text: str, expected: list[str]) -> None:
    """An expression is found by its own words, however long the text around it."""
    plain = "and so the other side of it went on as it had been agreed upon. "
    found = find_dates(plain * 3 + text + "\n\n" + plain * 3)
    assert [mention.text for mention in found] == expected


@pytest.mark.parametrize("text", NO_MENTIONS)
def test_false_friends_are_left_alone(text: str) -> None:
    assert [mention.text for mention in find_dates(text)] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Workers may strike in May.", ["May"]),
        ("They march in March.", ["March"]),
        ("He spoke for a second on the second day of March.", ["the second day of March"]),
        ("Demand fell in the fall of 2025.", ["the fall of 2025"]),
        ("A 1998 Sun workstation sold on Sun. Feb 23.", ["1998", "Sun. Feb 23"]),
    ],
)
def test_words_are_months_and_days_only_where_they_stand_as_such(text: str, expected: list[str]) -> None:
    assert [mention.text for mention in find_dates(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It starts on February 30.", ["February 30"]),
        ("The vote of 31 April 2024 was void.", ["31 April 2024"]),
        ("Signed 2025-02-29, it says.", ["2025-02-29"]),
        ("Due on 31/06/2024, at 9 a.m. on Nov. 31.", ["31/06/2024", "9 a.m. on Nov. 31"]),
        ("From Feb. 20 to Feb. 30 it is closed.", ["Feb. 20 to Feb. 30"]),
        ("A leap day on 29 Feb. 2023 or in '01: Feb. 29, '01.", ["29 Feb. 2023", "Feb. 29, '01"]),
    ],
)
def test_dates_that_do_not_exist_are_no_mentions(text: str, expected: list[str]) -> None:
    assert [mention.text for mention in find_impossible(text)] == expected
    assert not {mention.text for mention in find_dates(text)} & set(expected)


def test_a_day_of_some_years_is_possible() -> None:
    text = "On Feb. 29, on 29 February 2024 and on 03/31/2024."
    assert find_impossible(text) == []
    assert [mention.text for mention in find_dates(text)] == ["Feb. 29", "29 February 2024", "03/31/2024"]


def test_only_the_region_is_read_and_nothing_crosses_its_end() -> None:
    text = "In 2023 it rose. On Feb. 21, 2025 it fell."
    end = text.index(", 2025")
    (mention,) = find_dates(text, text.index("On"), end)
    assert (mention.text, mention.end) == ("Feb. 21", end)


def test_a_blank_line_separates_expressions() -> None:
    assert [mention.text for mention in find_dates("closed on Monday\n\n24 February 2025")] == [
        "Monday",
        "24 February 2025",
    ]
    assert [mention.text for mention in find_dates("closed in the third\nquarter of 2024")] == [
        "the third\nquarter of 2024"
    ]


def test_the_day_that_a_period_ended_on_is_marked() -> None:
    found = find_dates("For the quarter ended Sept. 30 it lost $3 million, it said on Oct. 20.")
    assert [(mention.text, mention.limit) for mention in found] == [
        ("the quarter", False),
        ("Sept. 30", True),
        ("Oct. 20", False),
    ]


FORMATS = ["%B %d, %Y", "%d %B %Y", "%b. %d, %Y", "%Y-%m-%d", "%A, %d %B %Y", "%d %b %Y", "%d of %B, %Y"]


@given(st.dates(date(1400, 1, 1), date(2149, 12, 31)), st.sampled_from(FORMATS))
def test_a_written_date_is_read_back(day: date, form: str) -> None:
    written = day.strftime(form).replace("May.", "May")
    (mention,) = find_dates(f"It was signed on {written} in Rome.")
    assert mention.text == written
    expression = mention.expression
    assert isinstance(expression, Calendar)
    assert (expression.year, expression.month, expression.day) == (day.year, day.month, day.day)


@given(st.text(alphabet="1290 -/.,'’\nJanmay Feb. lasthewkqurFQ–:", max_size=60))
def test_any_text_gives_mentions_in_order_without_overlap(text: str) -> None:
    found = find_dates(text)
    for mention in found:
        assert 0 <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.text
    for one, two in itertools.pairwise(found):
        assert one.end <= two.start


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("$" * 20_000, 0),
        ("1/1/1/" * 3_000, 0),
        ("5" * 20_000, 0),
        ("may " * 3_000, 0),
        ("May " * 3_000, 1),
        ("1," * 20_000, 0),
        ("one " * 5_000, 0),
        ("the first " * 3_000, 0),
        ("twenty-" * 3_000, 0),
        ("the end of " * 3_000, 0),
        ("1998-" * 5_000, 0),
        ("9 a.m. " * 3_000, 3_000),
        ("a year or " * 3_000, 3_000),
        ("\n" * 50_000, 0),
    ],
    ids=lambda value: repr(value)[:10],
)
def test_long_rows_are_read_to_their_end(text: str, found: int) -> None:
    """A pattern that takes the square of their length would hang here."""
    assert len(find_dates(text)) == found
