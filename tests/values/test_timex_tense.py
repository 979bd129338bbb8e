"""The verb decides between past and future where the calendar allows both."""

from datetime import date
from typing import TYPE_CHECKING

import pytest

from factsheet.language.tense import tense
from factsheet.mentions.dates import find_dates
from factsheet.settings import Settings
from factsheet.values.timex import resolve_dates

if TYPE_CHECKING:
    from spacy.language import Language

MONDAY = date(2025, 2, 24)


@pytest.fixture(scope="module")
def nlp() -> "Language":
    from factsheet.language.pipeline import load

    return load(Settings().model)


SENTENCES = [
    ("The company will report results on Thursday.", "future", "2025-02-27"),
    ("The company reported results on Thursday.", "past", "2025-02-20"),
    ("Ford plans to close the factory in December.", "future", "2025-12"),
    ("Ford closed the factory in December.", "past", "2024-12"),
    ("The talks are scheduled for April.", "future", "2025-04"),
    ("Output will be cut in the fourth quarter.", "future", "2025-Q4"),
    ("Output was cut in the fourth quarter.", "past", "2024-Q4"),
    ("The bank gave them until Friday.", "future", "2025-02-28"),
    ("The offer had been due to expire Friday.", "past", "2025-02-21"),
    ("She was last seen on Nov. 3 in Rome.", "past", "2024-11-03"),
    ("The new rules will apply from Nov. 3 in Italy.", "future", "2025-11-03"),
    ("Trading is to resume in Paris on Tuesday.", "future", "2025-02-25"),
    ("The vote is on Tuesday.", "future", "2025-02-25"),
    ("They gave up a rise due in July.", "future", "2025-07"),
    ("The championships end on Sunday.", "future", "2025-03-02"),
    ("They did not go home until Sunday.", "past", "2025-02-23"),
    ("Directors declared a dividend payable May 11.", "future", "2025-05-11"),
    ("Brent for July delivery settled higher.", "future", "2025-07"),
    ("The payment was due in July.", "past", "2024-07"),
    ("The hearing is at 10 a.m. Thursday.", "future", "2025-02-27T10:00"),
    ("The law goes into effect Friday.", "future", "2025-02-28"),
    ("The pound is at $1.25 on Friday.", "present", "2025-02-21"),
    ("Investors await Thursday's report.", "future", "2025-02-27"),
    ("Investors were struck by Thursday's report.", "past", "2025-02-20"),
    ("The bank, which reports earnings Thursday, fell.", "future", "2025-02-27"),
    ("The board is meeting Friday in Rome.", "future", "2025-02-28"),
    ("The law took effect April 1 in Italy.", "past", "2024-04-01"),
    ("They announced it in March at a summit.", "past", "2024-03"),
    ("It is a dividend payable April 1.", "future", "2025-04-01"),
    ("On Tuesday, the union plans to vote on it.", "future", "2025-02-25"),
    ("On Tuesday, members are expected to vote on it.", "future", "2025-02-25"),
    ("The bank has extended the loan through May.", None, "2025-05"),
    ("Sales have risen through November.", None, "2024-11"),
    ("Ministers meet in Oslo on Tuesday.", "future", "2025-02-25"),
    ("The index is 3% below the record that it set on Nov. 6.", "past", "2024-11-06"),
    ("The talks are set for Nov. 6.", "future", "2025-11-06"),
    ("A strike made it difficult to meet demand in the summer.", "past", "2024-SU"),
    ("The fund held $3 million at year-end.", "past", "2024-12-31"),
    ("The fund will hold $3 million at year-end.", "future", "2025-12-31"),
    ("The season ends on Nov. 30.", "future", "2025-11-30"),
    ("Stocks close higher on Friday.", "present", "2025-02-21"),
    ("It signalled two cuts by year-end.", "past", "2025-12-31"),
    ("It will report fourth-quarter results in Rome.", "future", "2024-Q4"),
    ("It has been in force since 1 April and will be lifted.", "past", "2024-04-01"),
    ("The factory will be rebuilt over the weekend.", "future", "2025-W09-WE"),
    ("The factory burned down over the weekend.", "past", "2025-W08-WE"),
]


@pytest.mark.parametrize(("text", "expected_tense", "expected"), SENTENCES)
def test_tense_decides(nlp: "Language", text: str, expected_tense: str, expected: str) -> None:
    (mention,) = find_dates(text)
    span = nlp(text).char_span(mention.start, mention.end, alignment_mode="expand")
    assert span is not None
    assert tense(span) == expected_tense
    (value,) = resolve_dates([mention], MONDAY, [span])
    assert value.timex.timex == expected


def test_a_time_of_day_is_of_the_day_that_its_sentence_tells(nlp: "Language") -> None:
    text = "The final on Saturday, March 1, kicks off at 9 p.m. in Rome."
    doc = nlp(text)
    mentions = find_dates(text)
    spans = [doc.char_span(each.start, each.end, alignment_mode="expand") for each in mentions]
    values = [each.timex.timex for each in resolve_dates(mentions, MONDAY, spans)]
    assert values == ["2025-03-01", "2025-03-01T21:00"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He joined in May 2020 and was promoted the next year.", ["2020-05", "2021"]),
        ("It lost $3 in December and will close by the end of the month.", ["2024-12", "2025-02"]),
        ("It lost $3 in December and closed at the end of the month.", ["2024-12", "2024-12"]),
        ("It was founded in May 2020 and will grow in the next year.", ["2020-05", "2026"]),
        ("Capacity will rise in May, more than in the same month last year.", ["2025-05", "2024-05"]),
        ("It reported first-quarter profit of $3. In the latest period, sales rose.", ["2025-Q1", "2025-Q1"]),
        ("The storm will cost $3 in the first quarter. In the latest period, sales rose.", ["2025-Q1", "2024-Q4"]),
        ("On Oct. 1 shares hit $5. The next month they fell.", ["2024-10-01", "2024-11"]),
        ("Sales for the quarter ending in May are expected to fall.", ["2025-Q2", "2025-05"]),
        ("Within two years of the crash of 2008 half of the shops had closed.", ["P2Y", "2008"]),
    ],
)
def test_what_comes_next_is_told_by_the_verb(nlp: "Language", text: str, expected: list[str]) -> None:
    doc = nlp(text)
    mentions = find_dates(text)
    spans = [doc.char_span(each.start, each.end, alignment_mode="expand") for each in mentions]
    assert [each.timex.timex for each in resolve_dates(mentions, MONDAY, spans)] == expected


def test_a_balance_is_compared_with_that_of_the_same_day(nlp: "Language") -> None:
    text = "Cash fell to $9 at Dec. 31 from $30 a year earlier."
    doc = nlp(text)
    mentions = find_dates(text)
    spans = [doc.char_span(each.start, each.end, alignment_mode="expand") for each in mentions]
    assert [each.timex.timex for each in resolve_dates(mentions, MONDAY, spans)] == ["2024-12-31", "2023-12-31"]


def test_a_fragment_has_no_tense(nlp: "Language") -> None:
    assert tense(nlp("Feb. 21, 2025")[:]) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mine will open in the first quarter.", "2026-Q1"),
        ("The mine opened in the first quarter.", "2025-Q1"),
        ("The firm will report a third-quarter loss.", "2025-Q3"),
    ],
)
def test_a_quarter_long_past_is_the_next_one_of_what_is_to_come(nlp: "Language", text: str, expected: str) -> None:
    doc, mentions = nlp(text), find_dates(text)
    spans = [doc.char_span(each.start, each.end, alignment_mode="expand") for each in mentions]
    assert resolve_dates(mentions, date(2025, 11, 13), spans)[0].timex.timex == expected
