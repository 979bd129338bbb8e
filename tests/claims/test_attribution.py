"""Subject, measure, period, status and source of claims in whole articles."""

from datetime import date
from functools import cache

import pytest
import told_articles as told

from factsheet import Article, Claim, extract

ARTICLES = {
    "airline": (told.AIRLINE, date(2025, 5, 12)),
    "markets": (told.MARKETS, date(2025, 6, 3)),
    "takeover": (told.TAKEOVER, date(2025, 3, 4)),
}


@cache
def claims() -> dict[tuple[str, str], Claim]:
    """The first claim of each wording in each article."""
    articles = [Article(id=name, text=text, published=day) for name, (text, day) in ARTICLES.items()]
    found: dict[tuple[str, str], Claim] = {}
    for claim in extract(articles):
        found.setdefault((claim.article, claim.text), claim)
    return found


def claim(article: str, text: str) -> Claim:
    return claims()[article, text]


SUBJECTS = [
    # the pronoun in the complement of `said`
    ("airline", "18 percent", "Skyline Air", "net profit growth"),
    ("airline", "S$412 million", "Skyline Air", "net profit"),
    ("airline", "S$349 million", "Skyline Air", "net profit"),
    # a measure without an owner is of whom the article speaks
    ("airline", "7 per cent", "Skyline Air", "revenue growth"),
    # a part of the group is not the group, and the group is not its part
    ("airline", "S$22 million", "Skyline Express", "loss"),
    ("airline", "S$5 million", "Skyline Express", "profit"),
    ("airline", "S$2.2 billion", "Skyline Air", "spending"),
    # analysts only say it
    ("airline", "S$390 million", "Skyline Air", "profit"),
    ("airline", "3.1 percent", "Skyline Air", "share price change"),
    ("airline", "S$7.42", "Skyline Air", "share price"),
    ("airline", "1.2 percent", "Meridian Airways", "share price change"),
    # the holder owns the stake, not what it is a stake in
    ("airline", "25 percent", "Meridian Airways", "stake"),
    ("airline", "$95 million", "Meridian Airways", "purchase"),
    ("airline", "€15 million", "AeroServe", "fine"),
    # an index is no company, and moves by itself
    ("markets", "0.6%", "Dow Jones Industrial Average", "index change"),
    ("markets", "0.8%", "S&P 500", "index change"),
    ("markets", "0.4 percent", "Stoxx 600", "index change"),
    ("markets", "9%", "Northgate Bank", "share price change"),
    ("markets", "$14 billion", "Northgate Bank", "market value change"),
    ("markets", "4.5%", "Tessel Software", "share price change"),
    ("markets", "$1.9 billion", "Tessel Software", "revenue"),
    # yields and oil belong to no one, inflation to a country
    ("markets", "4.62%", "yield", "yield"),
    ("markets", "$71.30", "oil", "price"),
    ("markets", "2.9%", "United Kingdom", "inflation"),
    ("markets", "$8 billion", "Harrow Capital", "assets"),
    ("markets", "5.2 percent", "Harrow Capital", "stake"),
    ("markets", "$610 million", "Harrow Capital", "payment"),
    ("takeover", "$1.4 billion", "Lumo", "purchase"),
    ("takeover", "$1.5 billion", "Lumo", "acquisition"),
    ("takeover", "$31", "Lumo", "payment"),
    ("takeover", "$540 million", "Pacer", "revenue"),
    ("takeover", "$610 million", "Pacer", "revenue"),
    ("takeover", "8%", "Pacer", "market share"),
    ("takeover", "$799", "Lumo Nine", "cost"),
    ("takeover", "14%", "Lumo", "market share"),
    ("takeover", "12%", "Ana Ruiz", "stake"),
    ("takeover", "$80 million", "Lumo", "savings"),
]


@pytest.mark.parametrize(("article", "text", "subject", "measure"), SUBJECTS)
def test_subject_and_measure(article: str, text: str, subject: str, measure: str) -> None:
    found = claim(article, text)
    assert found.subject is not None
    assert (found.subject.name, found.measure) == (subject, measure)


@pytest.mark.parametrize(
    ("article", "text", "period"),
    [
        ("airline", "18 percent", "the fourth quarter"),
        ("airline", "S$349 million", "a year earlier"),
        ("airline", "S$5 million", "the same period last year"),
        ("airline", "S$2.2 billion", "the next two years"),
        ("airline", "25 percent", None),  # `said last week` is the day of saying
        ("airline", "$95 million", "2019"),
        ("markets", "2.9%", "May"),
        ("markets", "3.1%", "April"),
        ("markets", "4.62%", None),  # the ten years of the note are no period
        ("takeover", "$610 million", "2023"),
        ("takeover", "2.5%", "2025"),
        ("takeover", "$1.5 billion", None),
    ],
)
def test_period(article: str, text: str, period: str | None) -> None:
    found = claim(article, text)
    assert (found.period.text if found.period else None) == period


@pytest.mark.parametrize(
    ("article", "text", "status"),
    [
        ("airline", "S$412 million", "stated"),
        ("airline", "6 percent", "forecast"),
        ("airline", "S$2.2 billion", "planned"),
        ("airline", "S$390 million", "forecast"),
        ("airline", "$180 million", "planned"),
        ("airline", "€15 million", "forecast"),
        ("takeover", "$1.4 billion", "planned"),
        ("takeover", "$31", "planned"),
        ("takeover", "2.5%", "forecast"),
        ("takeover", "$540 million", "stated"),
    ],
)
def test_status(article: str, text: str, status: str) -> None:
    assert claim(article, text).status == status


@pytest.mark.parametrize(
    ("article", "text", "source"),
    [
        ("airline", "S$412 million", "Skyline Air"),
        ("markets", "2.9%", "official data"),
        ("markets", "5.2 percent", "regulatory filing"),
        ("takeover", "14%", "Gridwatch"),
        ("takeover", "$80 million", "Raj Patel"),
        ("markets", "9%", None),
    ],
)
def test_attribution(article: str, text: str, source: str | None) -> None:
    assert claim(article, text).attribution == source


def test_words_and_places_are_those_of_the_article() -> None:
    for found in claims().values():
        text, _ = ARTICLES[found.article]
        assert text[found.start : found.end] == found.text
        assert text.split("\n")[found.line - 1][found.column - 1 :].startswith(found.text)
        if found.subject is not None:
            assert text[found.subject.start : found.subject.end] == found.subject.text
        if found.period is not None:
            assert text[found.period.start : found.period.end] == found.period.text
        assert found.sentence.start <= found.start < found.end <= found.sentence.end


def test_dates_that_only_place_a_claim_in_time_are_periods() -> None:
    assert claim("airline", "the fourth quarter").role == "period"
    assert claim("airline", "a year earlier").role == "period"
    assert claim("airline", "Monday").role == "event"
    assert claim("takeover", "March 21").role == "event"
