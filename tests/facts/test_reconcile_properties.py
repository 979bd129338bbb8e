"""What holds for any claims: the order does not matter, strangers change nothing, every claim is in one fact, fast."""

from decimal import Decimal

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st
from stated_claims import Q4, THIS_YEAR, YEAR_2024, When, claim, money, pair, percent

from factsheet.claims.claim import Claim
from factsheet.facts.fact import Fact
from factsheet.facts.reconcile import reconcile

PERIODS: tuple[When | None, ...] = (None, Q4, YEAR_2024, THIS_YEAR)
DAYS = ("2025-02-20", "2025-02-24", "2025-03-31", None)
SENTENCES = (
    "Acme said that its {measure} came to [{}] after a strong season.",
    "The {measure} of the maker reached [{}], helped by buyers abroad.",
    "Its U.S. {measure} was [{}]; the board did not say why.",
)


@st.composite
def claims_of(draw: st.DrawFn, subjects: tuple[str, ...], articles: tuple[str, ...]) -> Claim:
    measure = draw(st.sampled_from(("revenue", "loss", "sales", "stake")))
    sentence = draw(st.sampled_from(SENTENCES)).replace("{measure}", measure)
    article = draw(st.sampled_from(articles))
    if draw(st.booleans()):
        amount = draw(st.sampled_from(("5.9e9", "6e9", "52.4e9", "52e9", "7.25e9")))
        value = money(amount, draw(st.sampled_from(("USD", "EUR"))), draw(st.sampled_from(("=", "~", ">", "<="))))
        return _claim(draw, sentence, amount, value, article, subjects, measure)
    amount = draw(st.sampled_from(("13", "11", "13.4", "60")))
    share = percent(amount, draw(st.sampled_from(("up", "down", None))))
    return _claim(draw, sentence, f"{amount}%", share, article, subjects, measure)


def _claim(
    draw: st.DrawFn, sentence: str, text: str, value: object, article: str, subjects: tuple[str, ...], measure: str
) -> Claim:
    return claim(
        sentence.format(text),
        value,  # type: ignore[arg-type]
        article=article,
        published=DAYS[hash_free(article)],
        subject=draw(st.sampled_from(subjects)),
        measure=measure,
        period=draw(st.sampled_from(PERIODS)),
        status=draw(st.sampled_from(("stated", "planned", "forecast"))),
        at=draw(st.integers(0, 20)) * 200,
    )


def hash_free(article: str) -> int:
    """A day for an article, the same in every run."""
    return sum(article.encode()) % len(DAYS)


def place(stated: Claim) -> tuple[str, int]:
    """An article has one sentence at a place."""
    return stated.article, stated.sentence.start


RELATED = st.lists(claims_of(("Acme", "Bolt"), ("a.txt", "b.txt", "c.txt", "d.txt")), max_size=14, unique_by=place)
STRANGERS = st.lists(claims_of(("Zenith",), ("x.txt", "y.txt")), max_size=6, unique_by=place)


def verdicts(facts: list[Fact], without: str = "Zenith") -> list[tuple[object, ...]]:
    return [(fact.id, fact.verdict, fact.reason, fact.sources) for fact in facts if fact.subject != without]


@given(RELATED, st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_the_order_of_the_claims_does_not_matter(claims: list[Claim], random: object) -> None:
    mixed = list(claims)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    assert msgspec.json.encode(reconcile(mixed)) == msgspec.json.encode(reconcile(claims))


@given(RELATED, STRANGERS)
@settings(max_examples=60, deadline=None)
def test_an_unrelated_article_changes_no_verdict(claims: list[Claim], strangers: list[Claim]) -> None:
    assert verdicts(reconcile([*claims, *strangers])) == verdicts(reconcile(claims))


@given(RELATED)
@settings(max_examples=60, deadline=None)
def test_every_claim_is_in_one_fact_and_ids_are_unique(claims: list[Claim]) -> None:
    facts = reconcile(claims)
    inside = [each for fact in facts for each in fact.claims]
    assert len(inside) == len(claims)
    assert len({fact.id for fact in facts}) == len(facts)
    assert all(fact.reason and 1 <= fact.sources <= len(fact.claims) for fact in facts)


@given(RELATED)
@settings(max_examples=60, deadline=None)
def test_what_never_meets_never_meets(claims: list[Claim]) -> None:
    for fact in reconcile(claims):
        assert not {"stated", "forecast"} <= {each.status for each in fact.claims}
        assert len({each.subject.name for each in fact.claims if each.subject}) == 1
        directions = {getattr(each.value, "direction", None) for each in fact.claims}
        assert not ({"up", "down"} <= directions and fact.verdict != "conflict" and fact.verdict != "change over time")


def test_copies_count_once() -> None:
    sentence = "Acme, the largest maker of kites in the country, said revenue reached [$31.7 million] in the quarter."
    rewrite = "Acme, the largest maker of kites in the country, said that revenue reached [$31.7 million] last quarter."
    own = "Kites earned Acme [$31.7 million] of revenue, its books show."
    value = money("31.7e6")
    claims = [
        claim(sentence, value, article="a", period=Q4),
        claim(rewrite, value, article="b", period=Q4),
        claim(own, value, article="c", period=Q4),
    ]
    [fact] = reconcile(claims)
    assert (len(fact.claims), fact.sources) == (3, 2)


def test_twenty_thousand_claims_all_find_a_fact() -> None:
    claims = []
    for number in range(4_000):
        published = f"2025-{number % 12 + 1:02}-{number % 28 + 1:02}"
        for place, measure in enumerate(("revenue", "loss", "sales", "debt", "dividend")):
            subject = f"Maker {(number * 31 + place * 7) % 1_000}"
            claims.append(
                claim(
                    f"The {measure} of {subject} in region {number % 50} came to [$ billion] in the quarter, it said.",
                    money(f"{Decimal(10 + number * 7919 % 900) / 10}e9"),
                    article=f"{number}.txt",
                    published=published,
                    subject=subject,
                    measure=measure,
                    period=(None, Q4, THIS_YEAR)[number % 3],
                    at=place * 100,
                )
            )
    facts = reconcile(claims)
    assert sum(len(fact.claims) for fact in facts) == 20_000


def test_one_subject_with_a_thousand_claims() -> None:
    claims = [
        claim(
            "The revenue of Acme came to [$5 billion] in the quarter.",
            money(f"{5 + number % 40 / 100}e9"),
            article=f"{number}.txt",
            period=Q4,
        )
        for number in range(1_000)
    ]
    assert sum(len(fact.claims) for fact in reconcile(claims)) == 1_000


def test_brackets_stay_together_however_many() -> None:
    claims = []
    for number in range(50):
        claims += pair(
            "Acme pays [AU$38.4 million] ([US$29.6 million]) for it.",
            money("38.4e6", "AUD", usd="0.77"),
            money("29.6e6"),
            article=f"{number}.txt",
            measure="aid",
        )
    [fact] = reconcile(claims)
    assert (fact.verdict, fact.sources) == ("exchange rate", 1)
