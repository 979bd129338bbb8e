"""Numbers that are compared with an amount and leave its currency out."""

import pytest

from factsheet.mentions.money import find_money

COMPARED = [
    ("Income rose 5.4% to 1.37 billion euros from 1.30 billion a year ago.", ["1.37 billion euros", "1.30 billion"]),
    ("Ferry income rose to €4.2bn from 3.9bn.", ["€4.2bn", "3.9bn"]),
    ("Income was 5.31 billion euros, against 4.92 billion the year before.", ["5.31 billion euros", "4.92 billion"]),
    ("It earned €93 million in 2024, compared with 88 million in 2023, it said.", ["€93 million", "88 million"]),
    ("The loss was $3.1 million versus about 2.8 million in the same quarter.", ["$3.1 million", "2.8 million"]),
    ("It earned NT$1.2bn, up 33% from 900 million.", ["NT$1.2bn", "900 million"]),
    ("It earned €3.27 billion, 6.6% less than the 3.50 billion earned in 2022.", ["€3.27 billion", "3.50 billion"]),
    ("It earned £84m, 12 percent more than the 75m of 2022.", ["£84m", "75m"]),
    ("It sees €4.1bn, up from a range of 3.8 billion to 4.0 billion.", ["€4.1bn", "3.8 billion to 4.0 billion"]),
    ("It expects $4.1 billion to $4.3 billion, up from 3.8bn-4bn.", ["$4.1 billion to $4.3 billion", "3.8bn-4bn"]),
    ("It made £84m, against a forecast of 75m.", ["£84m", "75m"]),
    ("Costs are put at $9 million, down from its previous estimate of about 11 million.", ["$9 million", "11 million"]),
    ("Income rose to €4.2bn from between 3.8 billion and 3.9 billion.", ["€4.2bn", "3.8 billion and 3.9 billion"]),
    ("The keeper cost 12 million euros plus 3 million in bonuses.", ["12 million euros", "3 million"]),
    ("It will borrow $12 billion this year and 9 billion next year.", ["$12 billion", "9 billion"]),
    ("It lost £84m in 2022 and about 75m in 2023.", ["£84m", "75m"]),
    ("Exports came to 131.1 billion euros, and imports 110.0 billion.", ["131.1 billion euros", "110.0 billion"]),
    ("It owes €2 million in tax, 1.5 million in fines.", ["€2 million", "1.5 million"]),
    ("It gives $3 million for roads and half a million for parks.", ["$3 million", "half a million"]),
    ("Kessler will borrow €120m, Brandt 40m.", ["€120m", "40m"]),
    ("Rents rose to 1,285 euros, from 1,188.", ["1,285 euros", "1,188"]),
    ("The fare is 0.35 euros, against 0.60 last year.", ["0.35 euros", "0.60"]),
    # the currency stands with the second
    ("Ferry income rose from 3.9bn to €4.2bn.", ["3.9bn", "€4.2bn"]),
    ("Ferry income rose from 3.9 billion to 4.2 billion euros.", ["3.9 billion", "4.2 billion euros"]),
    ("Income fell from 12.5m the year before to about £11.8m.", ["12.5m", "£11.8m"]),
    ("Shares slid from 3.90 to $3.40.", ["3.90", "$3.40"]),
    ("Debt was cut from nearly 2.1 to €1.8 billion.", ["2.1", "€1.8 billion"]),
]  # fmt: skip

APART = [
    ("Spending rose to 1.37 billion euros from 1.30 billion passengers.", ["1.37 billion euros"]),
    ("It raised $5 billion from 3.2 million small investors.", ["$5 billion"]),
    ("It made €4bn and carried 1.3 billion people, up from 1.2 billion a year earlier.", ["€4bn"]),
    ("It earned €4bn, while traffic, compared with 88 million in 2023, rose.", ["€4bn"]),
    ("It earned €4bn. Against 88 million in 2023, traffic rose.", ["€4bn"]),
    ("It earned €4bn from 3 ferries.", ["€4bn"]),
    ("It earned €4bn and employs 3 million.", ["€4bn"]),
    ("It made €4bn in fees and 3 million more users.", ["€4bn"]),
    ("It raised €4bn for work in Asia, and 3 million people came.", ["€4bn"]),
    ("It spent €4bn, and China 3 billion hours.", ["€4bn"]),
    ("It earned 1,285 euros from 1,100 books.", ["1,285 euros"]),
    ("The fare fell to 0.35 euros from 2019.", ["0.35 euros"]),
    ("It spent €4m this year and 9 million people came next year.", ["€4m"]),
    ("It gave €4m plus 3 million masks.", ["€4m"]),
    ("It spent €4bn, up from a total of 3.8 billion to 4.0 billion litres.", ["€4bn"]),
    ("It spent €4bn, against an army of 1.2 million.", ["€4bn"]),
    ("It spent $90,000 against 2.8 billion the year before.", ["$90,000"]),
    ("It costs $4.5 billion, more than 3 billion in 2020.", ["$4.5 billion"]),
    ("It earned €4bn, 5% less than the 3 billion people on earth.", ["€4bn"]),
    ("It grew from 3.9 million passengers to €4.2m in sales.", ["€4.2m"]),
    ("It grew from 2019 to €4.2m.", ["€4.2m"]),
    ("Her average went from 3.5 to 4.2, and her pay to $5 million.", ["$5 million"]),
    ("Its users grew from 1.2 million in May to 1.4 million in June, who paid $2 million.", ["$2 million"]),
    ("The rate rose from 3.9% to $4.20 a unit.", ["$4.20"]),
    ("It grew from 1.3 million. To win, €4.2m is needed.", ["€4.2m"]),
]


@pytest.mark.parametrize(("text", "spans"), COMPARED)
def test_a_base_has_the_currency_of_what_is_compared(text: str, spans: list[str]) -> None:
    found = find_money(text)
    assert [text[m.start : m.end] for m in found] == spans
    assert len({(m.currency, m.family, m.per) for m in found}) == 1


@pytest.mark.parametrize(("text", "spans"), APART)
def test_a_count_or_another_clause_has_no_currency(text: str, spans: list[str]) -> None:
    assert [text[m.start : m.end] for m in find_money(text)] == spans


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("$5 million from 4 million; " * 2000, 4000),
        ("$5 million from " * 4000, 4000),
        ("from 4 million " * 4000, 0),
        ("from 4 million to " * 3000 + "$5", 1),
    ],
    ids=lambda value: str(value)[:15],
)
def test_long_rows_are_read_to_their_end(text: str, found: int) -> None:
    """A pattern that takes the square of their length would hang here."""
    assert len(find_money(text)) == found
