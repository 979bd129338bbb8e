"""Packing: claims come back as they were, whatever numbers and words they hold."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.articles.article import Article
from factsheet.claims.claim import Claim, Period, SentenceSpan, Subject
from factsheet.running.article_claims import ArticleClaims
from factsheet.running.packing import UnpackError, pack, unpack
from factsheet.values.value import Converted, Money, Percent, Timex, Value

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
numbers = st.decimals(allow_nan=False, allow_infinity=False)
maybe_numbers = st.none() | numbers
days = st.dates()
values: st.SearchStrategy[Value] = st.one_of(
    st.builds(
        Money,
        amount=maybe_numbers,
        low=maybe_numbers,
        high=maybe_numbers,
        bound=st.sampled_from(["=", "~", ">=", "range"]),
        currency=st.sampled_from([None, "USD", "CNY"]),
        currency_assumed=st.booleans(),
        per=st.none() | words,
        converted=st.none()
        | st.builds(Converted, amount=numbers, currency=words, rate=numbers, date=days, source=words),
    ),
    st.builds(
        Percent,
        amount=maybe_numbers,
        low=maybe_numbers,
        high=maybe_numbers,
        bound=st.sampled_from(["=", "<"]),
        unit=st.sampled_from(["percent", "basis_point"]),
        direction=st.sampled_from([None, "up", "down"]),
    ),
    st.builds(
        Timex,
        timex=st.none() | words,
        type=st.sampled_from(["DATE", "SET"]),
        first=st.none() | days,
        last=st.none() | days,
    ),
)


def claim(article: Article, value: Value, **changed: Any) -> Claim:
    kinds = {Money: "money", Percent: "percent", Timex: "date"}
    fields: dict[str, Any] = {
        "article": article.id,
        "published": date(2025, 3, 3),
        "kind": kinds[type(value)],
        "text": "13%",
        "start": 3,
        "end": 6,
        "line": 1,
        "column": 4,
        "value": value,
        "subject": Subject(name="Nordvind", text="it", start=0, end=2),
        "measure": "revenue",
        "measure_text": None,
        "period": Period(text="2024", start=9, end=13, timex="2024", first=date(2024, 1, 1), last=None),
        "attribution": None,
        "status": "stated",
        "role": "event",
        "sentence": SentenceSpan(start=0, end=14, text="It rose 13% in 2024."),
    }
    return Claim(**(fields | changed))


@given(st.lists(st.tuples(values, words, st.none() | words), max_size=4), st.integers(0, 10_000))
def test_claims_come_back_unchanged(stated: list[tuple[Value, str, str | None]], sentences: int) -> None:
    article = Article(id="a", text="It rose 13% in 2024.")
    claims = tuple(
        claim(article, value, text=text, measure=measure, subject=None if measure else claim(article, value).subject)
        for value, text, measure in stated
    )
    result = ArticleClaims(article, sentences, claims)
    packed = pack(result)
    assert packed is not None
    again = unpack(packed, article)
    assert again == result
    assert repr(again) == repr(result)  # 1E+3 and 1000 are equal, and yet not the same


def test_claims_take_the_name_of_the_article_that_asks() -> None:
    article = Article(id="a", text="It rose 13% in 2024.")
    packed = pack(ArticleClaims(article, 1, (claim(article, Timex(timex="2024", type="DATE")),)))
    assert packed is not None
    again = unpack(packed, Article(id="b", text=article.text))
    assert (again.article.id, again.claims[0].article) == ("b", "b")


def test_what_utf8_cannot_hold_is_not_packed() -> None:
    article = Article(id="a", text="It rose \ud800 13%.")
    assert (
        pack(
            ArticleClaims(
                article,
                1,
                (claim(article, Percent(amount=Decimal(13), low=None, high=None, bound="="), text="\ud800"),),
            )
        )
        is None
    )


@pytest.mark.parametrize("content", [b"", b"no", b"x\x9c\x03\x00\x00\x00\x00\x01", b"x\x9cK\x04\x00\x00b\x00b"])
def test_other_bytes_are_no_claims(content: bytes) -> None:
    with pytest.raises(UnpackError):
        unpack(content, Article(id="a", text="It rose."))
