"""Claims as flat rows with the fact that they belong to: what CSV and Parquet hold (docs/queries.md)."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import islice
from typing import Any

import msgspec

from factsheet.claims.claim import Claim
from factsheet.facts.fact import Fact, Verdict
from factsheet.report.filters import Filters, passes
from factsheet.report.sheet import FactSheet, all_facts
from factsheet.values.value import Money, Percent, Timex


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One claim. The columns of all kinds stand side by side; those of another kind are None.

    `fact`, `verdict` and `sources` are None for a claim that is part of no fact, such as a date that is only a period.
    """

    fact: str | None
    verdict: Verdict | None
    sources: int | None
    article: str
    published: date | None
    kind: str
    subject: str | None
    measure: str | None
    text: str
    bound: str | None = None
    amount: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    currency: str | None = None
    currency_assumed: bool | None = None
    per: str | None = None
    converted_amount: Decimal | None = None
    converted_currency: str | None = None
    converted_rate: Decimal | None = None
    converted_date: date | None = None
    converted_source: str | None = None
    unit: str | None = None
    direction: str | None = None
    timex: str | None = None
    timex_type: str | None = None
    first: date | None = None
    last: date | None = None
    period: str | None
    period_timex: str | None
    period_first: date | None
    period_last: date | None
    status: str
    role: str
    attribution: str | None
    measure_text: str | None
    subject_text: str | None
    start: int
    end: int
    line: int
    column: int
    sentence_start: int
    sentence_end: int
    sentence: str


def chosen(sheet: FactSheet, filters: Filters) -> Iterator[tuple[Claim, Fact | None]]:
    """The claims that pass, in reading order, each with the fact that it is part of; `limit` counts claims here.

    The subject that filters look at is that of the fact, which is the same name in every article.
    """
    fact_of = {_key(claim): fact for fact in all_facts(sheet) for claim in fact.claims}
    claims = ((claim, fact_of.get(_key(claim))) for claim in sheet.claims)
    return islice(((claim, fact) for claim, fact in claims if _passes(claim, fact, filters)), filters.limit)


def rows(sheet: FactSheet, filters: Filters) -> Iterator[Row]:
    """A row for each of the chosen claims."""
    return (flat(claim, fact) for claim, fact in chosen(sheet, filters))


def flat(claim: Claim, fact: Fact | None) -> Row:
    """The claim as a row, with the fact that it is part of."""
    period = claim.period
    return Row(
        fact=fact.id if fact else None,
        verdict=fact.verdict if fact else None,
        sources=fact.sources if fact else None,
        article=claim.article,
        published=claim.published,
        kind=claim.kind,
        subject=_subject(claim, fact) or None,
        measure=claim.measure,
        text=claim.text,
        period=period.text if period else None,
        period_timex=period.timex if period else None,
        period_first=period.first if period else None,
        period_last=period.last if period else None,
        status=claim.status,
        role=claim.role,
        attribution=claim.attribution,
        measure_text=claim.measure_text,
        subject_text=claim.subject.text if claim.subject else None,
        start=claim.start,
        end=claim.end,
        line=claim.line,
        column=claim.column,
        sentence_start=claim.sentence.start,
        sentence_end=claim.sentence.end,
        sentence=claim.sentence.text,
        **_value_columns(claim),
    )


def _value_columns(claim: Claim) -> dict[str, Any]:
    match claim.value:
        case Money() as money:
            columns: dict[str, Any] = {
                name: getattr(money, name)
                for name in ("amount", "low", "high", "bound", "currency", "currency_assumed", "per")
            }
            if money.converted is not None:
                columns |= {
                    f"converted_{name}": getattr(money.converted, name)
                    for name in ("amount", "currency", "rate", "date", "source")
                }
            return columns
        case Percent() as percent:
            return {name: getattr(percent, name) for name in ("amount", "low", "high", "bound", "unit", "direction")}
        case Timex() as timex:
            return {"timex": timex.timex, "timex_type": timex.type, "first": timex.first, "last": timex.last}


def _key(claim: Claim) -> tuple[str, str, int, int]:
    return claim.article, claim.kind, claim.start, claim.end


def _passes(claim: Claim, fact: Fact | None, filters: Filters) -> bool:
    if filters.conflicts and (fact is None or fact.verdict != "conflict"):
        return False
    return passes(_subject(claim, fact), claim.kind, filters)


def _subject(claim: Claim, fact: Fact | None) -> str:
    if fact is not None:
        return fact.subject
    return claim.subject.name if claim.subject else ""
