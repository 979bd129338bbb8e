"""One question of attribution each, in a sentence or two."""

from datetime import date

import pytest
from one_pipeline import extract

from factsheet import Article

TOLD = [
    (
        "Orla Foods and Brent Dairies earned $12 million and $9 million in 2023, respectively.",
        [("$12 million", "Orla Foods", "earnings"), ("$9 million", "Brent Dairies", "earnings")],
    ),
    (
        "Norland Steel was bought by Hagen Group for $2.3 billion in 2021.",
        [("$2.3 billion", "Hagen Group", "purchase")],
    ),
    (
        "Zephyr Motors recalled 40,000 cars. The carmaker expects the recall to cost it $120 million.",
        [("$120 million", "Zephyr Motors", "cost")],
    ),
    (
        "Budget carrier Finch lost $80 million last quarter. The airline said it would raise fares by 4%.",
        [("$80 million", "Finch", "loss"), ("4%", "Finch", "fare change")],
    ),
    (
        "Inflation eased to 2.4% in September, the Labor Department said.",
        [("2.4%", "inflation", "inflation")],
    ),
    (
        "Brent crude futures fell 1.5% to $78.20 a barrel. Gold hit a record $2,450 an ounce.",
        [
            ("1.5%", "Brent crude", "price change"),
            ("$78.20", "Brent crude", "price"),
            ("$2,450", "gold", "price"),
        ],
    ),
    (
        "Sony raised the price of the PlayStation 5 by 10%. The console costs 549 euros in Europe.",
        [("10%", "PlayStation 5", "price change"), ("549 euros", "PlayStation 5", "cost")],
    ),
    (
        "Hagen Group (HG) reported a loss. Analysts expect HG to earn $30 million next year.",
        [("$30 million", "Hagen Group", "earnings")],
    ),
    (
        "Orla Foods said sales rose 5% to $2 billion. Rival Brent Dairies reported a 3% decline.",
        [
            ("5%", "Orla Foods", "sales growth"),
            ("$2 billion", "Orla Foods", "sales"),
            ("3%", "Brent Dairies", "sales growth"),
        ],
    ),
    (
        "Finch Air's profit fell to $3 million, or 12 cents a share, from $9 million, or 36 cents, a year earlier.",
        [
            ("$3 million", "Finch Air", "profit"),
            ("12 cents", "Finch Air", "profit"),
            ("$9 million", "Finch Air", "profit"),
            ("36 cents", "Finch Air", "profit"),
        ],
    ),
    (
        "The Harbour Office fined Norland Airways £120 million. Treasury imposed a fine of $3 million on the carrier.",
        [("£120 million", "Norland Airways", "fine"), ("$3 million", "Norland Airways", "fine")],
    ),
    (
        "Orla Foods earned $9 million. At Brent Dairies, third-quarter profit rose 18% to a record $11 million.",
        [("18%", "Brent Dairies", "profit growth"), ("$11 million", "Brent Dairies", "profit")],
    ),
    (
        "Irish carrier Celtic Wings rejected a bid of €2.80 a share by rival Ryder Air.",
        [("€2.80", "Ryder Air", "offer")],
    ),
    (
        "Japan's Nikkei 225 index lost 881.06 points, or 9.6%. The FTSE 100 plunged 8.85 percent.",
        [("9.6%", "Nikkei 225", "index change"), ("8.85 percent", "FTSE 100", "index change")],
    ),
    (
        "Ryder Air chief executive Michael Leary said that his company would cut fares by 2.5%.",
        [("2.5%", "Ryder Air", "fare change")],
    ),
    (
        "Harrow Capital owns 2.2 million Tessel Software shares, or a 9.3% stake.",
        [("9.3%", "Harrow Capital", "stake")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=[text[:30] for text, _ in TOLD])
def test_who_and_what(text: str, expected: list[tuple[str, str, str]]) -> None:
    found = {
        claim.text: (claim.subject.name if claim.subject else None, claim.measure)
        for claim in extract([Article(id="a", text=text, published=date(2024, 11, 20))])
    }
    assert {wording: found[wording] for wording, _, _ in expected} == {w: (s, m) for w, s, m in expected}


def test_a_headline_takes_its_period_from_the_body() -> None:
    text = (
        "Orla Foods to invest $40 million in new ovens\n\n"
        "Orla Foods said on Monday it is to invest $40 million in ovens during the next two years.\n"
    )
    headline, *_ = extract([Article(id="a", text=text, published=date(2024, 11, 20))])
    assert headline.period is not None
    assert headline.period.text == "the next two years"
    assert headline.status == "planned"


@pytest.mark.parametrize(
    ("text", "wording", "period"),
    [
        ("Pear on Tuesday introduced a phone, which will sell for $199.", "$199", None),
        ("Widget stock slid 8.7% to $4.76, its lowest level since 1950.", "8.7%", None),
        ("Norland's revenue rose 5% on the previous year.", "5%", None),
        ("Pear stock is up 50 percent since February.", "50 percent", "February"),
        ("Norland will cut fares by 2% over the next two years.", "2%", "the next two years"),
        ("Bonds due in 2031 yield 4%.", "4%", None),
    ],
)
def test_dates_that_are_no_period(text: str, wording: str, period: str | None) -> None:
    found = {c.text: c.period for c in extract([Article(id="a", text=text, published=date(2024, 11, 20))])}
    held = found[wording]
    assert (held.text if held else None) == period


def test_nothing_known_is_null() -> None:
    (found,) = extract([Article(id="a", text="$40 million.", published=None)])
    assert (found.subject, found.measure, found.period, found.attribution) == (None, None, None, None)
