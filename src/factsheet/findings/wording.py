"""What a finding calls the claims that it is about."""

from collections.abc import Sequence
from types import MappingProxyType

from factsheet.claims.claim import Claim
from factsheet.facts.statement import Statement
from factsheet.values.value import Timex

_BOUNDS = MappingProxyType({">": "over ", ">=": "at least ", "<": "under ", "<=": "up to ", "~": "about "})

MOST_PLACES = 3
"""Places that a message names; the others are in the related places."""


def about(statement: Statement) -> str:
    """Subject, measure and period of a statement: `Alibaba Cloud, revenue growth, 2024-Q4`."""
    lead = statement.lead
    period = lead.period.timex if lead.period and lead.period.timex and not lead.period.timex.endswith("_REF") else None
    return ", ".join(part for part in (statement.subject, lead.measure, period) if part) or "one thing"


def value_of(statement: Statement) -> str:
    """The value as it is written, with its restatement: `380 billion yuan ($52.4 billion)`."""
    first, *rest = (_written(claim) for claim in statement.claims)
    return f"{first} ({rest[0]})" if rest else first


def _written(claim: Claim) -> str:
    bound = "" if isinstance(claim.value, Timex) else _BOUNDS.get(claim.value.bound, "")
    return bound + " ".join(claim.text.split())


def places(claims: Sequence[Claim]) -> str:
    """Where claims stand: `corpus/a.txt:5`, or `2 articles (corpus/a.txt:5, corpus/c.txt:9)`."""
    first = {claim.article: f"{claim.article}:{claim.line}" for claim in reversed(claims)}
    shown = [first[article] for article in dict.fromkeys(claim.article for claim in claims)]
    if len(shown) == 1:
        return shown[0]
    more = ", ..." if len(shown) > MOST_PLACES else ""
    return f"{len(shown)} articles ({', '.join(shown[:MOST_PLACES])}{more})"
