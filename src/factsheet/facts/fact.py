"""The fact: the claims that state the same subject, measure and period, and what they do to each other."""

from typing import Literal

import msgspec

from factsheet.claims.claim import Claim, Period
from factsheet.values.value import Kind

Verdict = Literal["agree", "rounding", "exchange rate", "change over time", "conflict", "single"]


class Fact(msgspec.Struct, frozen=True, kw_only=True):
    """Claims of one subject, measure, kind and period, with a verdict and the reason for it in one line."""

    id: str
    subject: str
    measure: str
    kind: Kind
    period: Period | None
    verdict: Verdict
    reason: str
    claims: tuple[Claim, ...]
    sources: int = 1
    """How many independent articles stand behind the fact: copies of one text count once."""
