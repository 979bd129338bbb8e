"""Claims -> facts: which claims state the same, and whether they agree. The stages, in order.

claims -> canonical subjects -> statements (brackets together) -> groups -> verdicts -> facts
"""

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from factsheet.claims.claim import Claim, Period
from factsheet.claims.names import merge, same_entity_key
from factsheet.facts.brackets import pair_brackets
from factsheet.facts.copies import copied_articles, independent_sources
from factsheet.facts.exchange import Exchange
from factsheet.facts.fact import Fact
from factsheet.facts.grouping import Group, group
from factsheet.facts.statement import Statement, amount_of, read_statement
from factsheet.facts.verdicts import judge
from factsheet.settings import Settings

if TYPE_CHECKING:
    from decimal import Decimal

    from factsheet.values.rates import Rates

UNKNOWN = "unknown"
"""The measure of facts whose claims name none, and the subject of those that belong to nobody."""


def reconcile(claims: Iterable[Claim], settings: Settings | None = None, rates: "Rates | None" = None) -> list[Fact]:
    """Group claims by the fact they state and say whether they agree.

    Takes claims of any articles in any order; dates that only say when something else holds are left out. Without
    `rates` the conversions that the claims carry are used. Returns facts ordered by subject, measure, kind and period.
    """
    settings = settings or Settings()
    exchange = Exchange(settings.rate_tolerance, rates)
    groups = group(_statements(claims, settings), exchange)
    copies = copied_articles([[each.lead for each in found.statements] for found in groups])
    facts = [_fact(found, exchange, copies) for found in groups]
    return _with_ids(sorted(facts, key=_order))


def _statements(claims: Iterable[Claim], settings: Settings) -> list[Statement]:
    kept = sorted((claim for claim in claims if claim.role == "event"), key=lambda claim: (claim.article, claim.start))
    subjects = [claim.subject for claim in kept if claim.subject is not None]
    called: dict[str, set[str]] = {}
    for subject in subjects:
        if subject.text[:1].isupper() and subject.text != subject.name:
            called.setdefault(subject.name, set()).add(subject.text)
    names = merge(Counter(sorted(subject.name for subject in subjects)), settings, called)
    by_article: dict[str, list[Claim]] = {}
    amounts: dict[tuple[str, int], set[Decimal]] = {}
    for claim in kept:
        by_article.setdefault(claim.article, []).append(claim)
        amount = amount_of(claim)
        if amount is not None:
            amounts.setdefault((claim.article, claim.sentence.start), set()).add(amount)
    statements = []
    for article in sorted(by_article):
        for together in pair_brackets(by_article[article]):
            lead = together[0]
            name = names[lead.subject.name] if lead.subject is not None else ""
            in_sentence = frozenset(amounts.get((article, lead.sentence.start), ()))
            statements.append(read_statement(together, name, in_sentence))
    return statements


def _fact(found: Group, exchange: Exchange, copies: Mapping[str, frozenset[str]]) -> Fact:
    verdict, reason = judge(found, exchange)
    claims = tuple(claim for statement in found.statements for claim in statement.claims)
    return Fact(
        id="",
        subject=found.statements[0].subject or UNKNOWN,
        measure=_measure(claims),
        kind=found.statements[0].kind,
        period=_period(claims),
        verdict=verdict,
        reason=reason,
        claims=claims,
        sources=independent_sources([statement.lead for statement in found.statements], copies),
    )


def _measure(claims: Sequence[Claim]) -> str:
    """The name that most claims use; of equals the shortest, then the first in the alphabet."""
    counts = Counter(claim.measure for claim in claims if claim.measure)
    return min(counts, key=lambda name: (-counts[name], len(name), name)) if counts else UNKNOWN


def _period(claims: Sequence[Claim]) -> Period | None:
    """The period that most claims state; of equals the shortest, then the first by place."""
    periods = [claim.period for claim in claims if claim.period is not None]
    counts = Counter((period.timex, period.first, period.last) for period in periods)

    def rank(period: Period) -> tuple[int, bool, int]:
        days = (period.last - period.first).days if period.first and period.last else 0
        return -counts[period.timex, period.first, period.last], period.first is None, days

    return min(periods, key=rank, default=None)


def _order(fact: Fact) -> tuple[str, str, str, str, str, str, int]:
    first = fact.claims[0]
    return (*_key(fact), fact.verdict, first.article, first.start)


def _key(fact: Fact) -> tuple[str, str, str, str]:
    period = (
        "" if fact.period is None else f"{fact.period.timex or ''} {fact.period.first or ''}/{fact.period.last or ''}"
    )
    return same_entity_key(fact.subject), fact.measure, fact.kind, period


def _with_ids(facts: Sequence[Fact]) -> list[Fact]:
    """Give each fact an id made of what it is about; facts that are about the same get an ordinal in their order."""
    import msgspec

    seen: Counter[tuple[str, ...]] = Counter()
    named = []
    for fact in facts:
        key = _key(fact)
        seen[key] += 1
        digest = hashlib.sha256("\x1f".join(key).encode()).hexdigest()[:10]
        named.append(msgspec.structs.replace(fact, id=digest if seen[key] == 1 else f"{digest}-{seen[key]}"))
    return named
