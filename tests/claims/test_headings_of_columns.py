"""Measures as headings of columns, and owners that a parse alone does not show, on short invented texts."""

from datetime import date

import pytest
from one_pipeline import extract

from factsheet import Article
from factsheet.claims.claim import Claim

TOLD = [
    ("Kestrel said it would put $2.5 billion into a new plant.", "$2.5 billion", "Kestrel", "investment"),
    ("Kestrel has set aside $400 million for share buybacks.", "$400 million", "Kestrel", "buyback"),
    ("Orlane has 3 billion yuan earmarked for capital expenditure.", "3 billion yuan", "Orlane", "capital expenditure"),
    ("Payora laid off 12% of its staff in January.", "12%", "Payora", "job cuts"),
    ("Carrow Bank will buy back 300 million euros of stock.", "300 million euros", "Carrow Bank", "buyback"),
    ("Net income at Kestrel more than doubled to $1.3 billion.", "$1.3 billion", "Kestrel", "net profit"),
    (
        "Northwind Air cut its operating profit forecast to $180 million.",
        "$180 million",
        "Northwind Air",
        "operating profit",
    ),
    ("Shares in Hartley have lost a fifth of their value.", "a fifth", "Hartley", "share price change"),
    ("Vantor said the operating margin widened by 60 basis points.", "60 basis points", "Vantor", "margin change"),
    ("A price war squeezed Vantor's margin to 5.1 percent.", "5.1 percent", "Vantor", "margin"),
    ("Heliant won a grant worth $8 million.", "$8 million", "Heliant", "grant"),
    ("Kestrel repaid $500 million of 6.5% notes due 2028.", "6.5%", "Kestrel", "interest rate"),
    ("U.S. consumer prices rose 0.4% in February.", "0.4%", "United States", "consumer price change"),
    ("Car sales in the European Union fell 6.1% in May.", "6.1%", "European Union", "sales growth"),
    ("In May, house prices were 5% lower than a year earlier.", "5%", "house prices", "house price change"),
    ("The euro was little changed at $1.0892.", "$1.0892", "euro", "exchange rate"),
    ("A judge ordered Delmore Bank to pay $1.8 billion.", "$1.8 billion", "Delmore Bank", "payment"),
    ("Sales at the Bank of Carrow rose 5% last year.", "5%", "Bank of Carrow", "sales growth"),
]


def claim_of(text: str, wording: str) -> Claim:
    found = extract([Article(id="a", text=text, published=date(2024, 11, 20))])
    return next(claim for claim in found if claim.text == wording)


@pytest.mark.parametrize(("text", "wording", "subject", "measure"), TOLD, ids=[told[0][:40] for told in TOLD])
def test_subject_and_measure(text: str, wording: str, subject: str, measure: str) -> None:
    claim = claim_of(text, wording)
    assert claim.subject is not None
    assert claim.subject.name == subject
    assert claim.measure == measure


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("The report is about a firm of which Lumo holds 12 shares, which is $9 million.", "$9 million"),
        ("Kestrel averaged 4%.", "4%"),
    ],
)
def test_no_measure_is_better_than_a_senseless_one(text: str, wording: str) -> None:
    measure = claim_of(text, wording).measure
    assert measure is None or measure.split(" ")[-1] not in ("firm", "company", "be", "average", "report")


RIVALS = (
    "Lumo ships more phones\n\n"
    "Consumer electronics maker Lumo shipped 4.1 million phones in June, giving it 1.5% of the market. "
    "Samsung led with 21%.\n\n"
    "The London-based start-up raised $96 million in May. It was valued at $600 million in that round. "
    "Analysts at Harrow Brothers had been expecting $650 million.\n"
)


def test_a_rival_named_in_passing_is_not_the_company() -> None:
    claims = {c.text: c for c in extract([Article(id="a", text=RIVALS, published=date(2024, 11, 20))])}
    assert {
        text: (c.subject.name if c.subject else None, c.measure) for text, c in claims.items() if c.kind != "date"
    } == {
        "1.5%": ("Lumo", "market share"),
        "21%": ("Samsung", "market share"),
        "$96 million": ("Lumo", "funding"),
        "$600 million": ("Lumo", "valuation"),
        "$650 million": ("Lumo", "valuation"),
    }
    assert claims["$650 million"].attribution == "Harrow Brothers"
    assert claims["$650 million"].status == "forecast"


@pytest.mark.parametrize(
    ("text", "wording", "status"),
    [
        ("Lumo saw an 11 percent increase in sales.", "11 percent", "stated"),
        ("Lumo plans to spend $3 million on a plant.", "$3 million", "planned"),
        ("Lumo expects revenue of $3 million.", "$3 million", "forecast"),
        ("Lumo raised its forecast after sales jumped 38% in May.", "38%", "stated"),
    ],
)
def test_status(text: str, wording: str, status: str) -> None:
    assert claim_of(text, wording).status == status


def test_the_branch_of_a_group_is_no_person_of_it() -> None:
    text = "Alibaba Group: what it buys\n\nAlibaba Cloud made CNY31.7bn of revenue in the December quarter.\n"
    (claim,) = [c for c in extract([Article(id="a", text=text)]) if c.kind == "money"]
    assert claim.subject is not None
    assert (claim.subject.name, claim.measure) == ("Alibaba Cloud", "revenue")


def test_what_opens_a_sentence_holds_for_its_paragraph() -> None:
    text = (
        "Brandt said that its third-quarter profit rose 9% to $4 million. Sales were $30 million.\n\n"
        "For the nine months, it earned $11 million. Sales rose 6% to $88 million.\n\n"
        "In 1987, it had earned $10 million. Revenue has grown by $2 million.\n"
    )
    claims = extract([Article(id="a", text=text, published=date(1989, 10, 24))])
    assert {c.text: c.period.text if c.period else None for c in claims if c.kind == "money"} == {
        "$4 million": "third-quarter",
        "$30 million": "third-quarter",
        "$11 million": "the nine months",
        "$88 million": "the nine months",
        "$10 million": "1987",
        "$2 million": "third-quarter",
    }


@pytest.mark.parametrize(("between", "period"), [(3, "the nine months"), (12, None)])
def test_what_opens_a_sentence_is_forgotten_in_a_long_paragraph(between: int, period: str | None) -> None:
    """A paragraph can be a whole file on one line: nothing looks back over all of it."""
    told = "That is well known. " * between
    text = f"For the nine months, Brandt earned $11 million. {told}Brandt had sales of $88 million."
    claims = extract([Article(id="a", text=text, published=date(1989, 10, 24))])
    (sales,) = [claim for claim in claims if claim.text == "$88 million"]
    assert (sales.period.text if sales.period else None) == period


def test_a_period_that_lies_ahead_is_not_carried_to_what_has_happened() -> None:
    text = (
        "Brandt is a puzzle. Revenue is to grow by 9% in 2027.\n\n"
        "Still, revenue grew by almost 6 percent, to €1.45 billion.\n"
    )
    claims = extract([Article(id="a", text=text, published=date(2025, 11, 8))])
    assert {c.text: c.period.text if c.period else None for c in claims if c.kind != "date"} == {
        "9%": "2027",
        "6 percent": None,
        "€1.45 billion": None,
    }
