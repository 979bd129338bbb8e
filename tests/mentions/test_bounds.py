"""Which words fence a stated number, and which only stand beside it."""

import pytest

from factsheet.mentions.money import find_money
from factsheet.mentions.percent import find_percents

FENCED = [
    # text, span, bound
    ("Copper settled near $9,100 a tonne.", "$9,100", "~"),
    ("It booked a near-$2 billion loss.", "$2 billion", "~"),
    ("An over-£3m house came up.", "£3m", ">"),
    ("Under-$20 wines sell best.", "$20", "<"),
    ("Cocoa went past $10,000.", "$10,000", ">"),
    ("The repair may not exceed £4,000.", "£4,000", "<="),
    ("The levy didn't exceed €12 million.", "€12 million", "<="),
    ("Fees are not to exceed $250.", "$250", "<="),
    ("Rent is no higher than €900.", "€900", "<="),
    ("Aid was never above $3 million.", "$3 million", "<="),
    ("The offer will be no lower than $31.", "$31", ">="),
    ("The yield is not below 3 percent.", "3 percent", ">="),
    ("Fares did not rise by more than 3%.", "3%", "<="),
    ("Turnout has never fallen below 61%.", "61%", ">="),
    ("The rate didn't go above 5 percent.", "5 percent", "<="),
    ("The rate is no longer above 5 percent.", "5 percent", "<="),
    ("Of the 5 million more than 3% left.", "3%", ">"),
    ("Turnout was a bit over 61%.", "61%", ">"),
    ("Turnout was barely more than 61%.", "61%", ">"),
    ("Turnout was marginally below 61%.", "61%", "<"),
    ("The pot is $7 million and counting.", "$7 million", ">="),
    ("It has some $20-odd million in the bank.", "$20-odd million", "~"),
    ("It fell by 30-odd per cent.", "30-odd per cent", "~"),
    ("It wants a $5-plus billion loan.", "$5-plus billion", ">="),
    ("It wants a 40+ percent discount.", "40+ percent", ">="),
    ("Sales of €3.4bn were well below €3.9bn.", "€3.9bn", "<"),
    ("The city set a limit of no more than $40.", "$40", "<="),
    ("The rate rises up to 9%.", "9%", "<="),
    ("At 3 percent, inflation is well above 2 percent.", "2 percent", ">"),
    ("In 2022 more than $4 billion was lent.", "$4 billion", ">"),
    ("In the third quarter more than $4 billion was lent.", "$4 billion", ">"),
]

COMPARED_WITH = [
    # a level that somebody set
    ("Sales of €3.4bn were well below the €3.9bn forecast.", "€3.9bn"),
    ("Prices rose faster than its 2% inflation target.", "2%"),
    ("Profit was above the 62 cents a share analysts' consensus.", "62 cents"),
    ("Spending went over the $9 million cap.", "$9 million"),
    # how far it went up
    ("Its share crept up to 34% from 31%.", "34%"),
    ("The fee went up to $30.", "$30"),
    # what is more or less than the span by a stated amount
    ("The total was 6.6% less than the 3.50 billion euros of 2022.", "3.50 billion euros"),
    ("It earned 12 percent more than the $2.1 billion of a year ago.", "$2.1 billion"),
    ("The final bid was $3 less than the $45 that the board wanted.", "$45"),
    ("The bid is €2 a share higher than the €30 first offered.", "€30"),
    ("Orders were 8 per cent short of the £1.2 billion goal.", "£1.2 billion"),
    ("It cost three times more than $500.", "$500"),
    ("The bid is a fifth more than the €30 of May.", "€30"),
    ("Sales were €40m below the €900m of 2022.", "€900m"),
    ("Sales were $40 million below the $900 million of 2022.", "$900 million"),
    ("The fund held on to the past 5 percent.", "5 percent"),
    ("The rate is 25 basis points higher than 3 percent.", "3 percent"),
    ("The rate is two percentage points above 3 percent.", "3 percent"),
]


def bounds_of(text: str) -> dict[str, str]:
    return {text[m.start : m.end]: m.bound for m in (*find_money(text), *find_percents(text))}


@pytest.mark.parametrize(("text", "span", "bound"), FENCED)
def test_reads_the_bound(text: str, span: str, bound: str) -> None:
    assert bounds_of(text)[span] == bound


@pytest.mark.parametrize(("text", "span"), COMPARED_WITH)
def test_what_an_amount_is_compared_with_is_not_fenced(text: str, span: str) -> None:
    assert bounds_of(text)[span] == "="


def test_long_rows_of_bound_words_are_read_to_their_end() -> None:
    """A pattern that takes the square of their length would hang here."""
    assert len(find_money("not more than not to exceed " * 3000 + "$5")) == 1
    assert len(find_percents("3% more than " * 3000)) == 3000
