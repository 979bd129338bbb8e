"""The verdict on a group of statements, and its reason in one line."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from factsheet.facts.cluster import Link
from factsheet.facts.comparison import Comparison, compare, compare_at, compare_converted
from factsheet.facts.exchange import Exchange, Quote, implied
from factsheet.facts.fact import Verdict
from factsheet.facts.grouping import Group, best_comparison, converted_alike
from factsheet.facts.reasons import in_order, reason, written
from factsheet.facts.statement import Statement
from factsheet.values.value import Money, Timex

_MISREAD = Decimal("0.3")
"""Brackets this far from the market's rate hold another currency, or another thing, more often than a wrong amount."""

_MOST_COMPARED = 40
"""So many different values of one fact are held against each other; the rest is like them."""


def judge(group: Group, exchange: Exchange) -> tuple[Verdict, str]:
    """The verdict of a group and why. A disagreement on which the group rests comes before any agreement."""
    for kind in ("conflict", "change over time"):
        reasons = sorted({_link_reason(link) for link in group.links if link.kind == kind})
        if reasons:
            return kind, "; ".join(reasons[:3])
    statements = _different(group.statements)
    if len(group.statements) == 1:
        return _judge_alone(group.statements[0], exchange)
    if moved := _moved(statements):
        return "change over time", in_order(moved[0].lead, moved[1].lead)
    found = [each for statement in statements for each in _brackets(statement, exchange)]
    found += [
        _compare(one, other, group.statements, exchange)
        for place, one in enumerate(statements)
        for other in statements[place + 1 :]
    ]
    for verdict in ("conflict", "exchange rate", "rounding"):
        of_kind = [each for each in found if each.outcome == verdict]
        if of_kind:
            return verdict, _widest(of_kind)
    if len(statements) == 1:
        return "agree", _all(group.statements)
    return "agree", _widest(found)


def _moved(statements: Sequence[Statement]) -> tuple[Statement, Statement] | None:
    """Two ranges for one plan or forecast, of different days: `5% to 7%`, later `6% to 8%`. They overlap, and moved."""
    ranges = [
        statement
        for statement in statements
        if statement.status in ("planned", "forecast")
        and not isinstance(statement.lead.value, Timex)
        and statement.lead.value.bound == "range"
        and statement.published is not None
    ]
    for one, other in pairwise(ranges):
        ends, later = _ends(one), _ends(other)
        if one.published != other.published and ends != later and ends[2] == later[2]:
            return one, other
    return None


def _ends(statement: Statement) -> tuple[Decimal | None, Decimal | None, str | None]:
    """The ends of the first amount of a statement, and its currency."""
    value = statement.lead.value
    if isinstance(value, Timex):
        return None, None, None
    return value.low, value.high, value.currency if isinstance(value, Money) else None


def _link_reason(link: Link) -> str:
    comparison = link.comparison
    if link.revision:
        return f"{written(comparison.one)} replaces {written(comparison.other)}"
    if link.kind == "change over time":
        return in_order(comparison.one, comparison.other)
    return reason(comparison)


def _judge_alone(statement: Statement, exchange: Exchange) -> tuple[Verdict, str]:
    """One statement: `single`, or what its brackets say: amount and conversion can be held against the market."""
    original = statement.lead
    for comparison in _brackets(statement, exchange):
        verdict: Verdict = "conflict" if comparison.outcome == "conflict" else "exchange rate"
        return verdict, f"{reason(comparison)}; one article states both"
    pair = f" ({written(statement.claims[1])})" if len(statement.claims) > 1 else ""
    return "single", f"only {original.article} states {written(original)}{pair}"


def _brackets(statement: Statement, exchange: Exchange) -> Iterator[Comparison]:
    """What comes of holding an amount against its restatements in brackets, where there is a rate to hold it by."""
    for restated in statement.claims[1:]:
        comparison = compare(statement.lead, restated, exchange)
        if comparison.outcome == "exchange rate" or (comparison.outcome == "conflict" and comparison.gap <= _MISREAD):
            yield comparison


def _compare(one: Statement, other: Statement, everything: Iterable[Statement], exchange: Exchange) -> Comparison:
    """Two statements of a group: their best comparison, then the rates that the group itself implies."""
    best = best_comparison(one, other, exchange)
    if best.outcome not in ("conflict", "unknown"):
        return best
    everything = tuple(everything)
    if converted_alike(one, other, everything, exchange):
        return compare_converted(one.claims[-1], other.claims[-1], exchange.tolerance)
    quote = _implied(one, other, everything)
    if quote is not None:
        return compare_at(one.lead, other.lead, quote, exchange.tolerance)
    return best


def _implied(one: Statement, other: Statement, everything: Iterable[Statement]) -> Quote | None:
    a, b = one.lead.value, other.lead.value
    if not isinstance(a, Money) or not isinstance(b, Money) or a.currency is None or b.currency is None:
        return None
    return implied((statement.claims for statement in everything if len(statement.claims) > 1), a.currency, b.currency)


def _different(statements: Iterable[Statement]) -> list[Statement]:
    """One statement for each way in which the value is put."""
    found = {tuple(claim.value for claim in statement.claims): statement for statement in reversed(tuple(statements))}
    return sorted(found.values(), key=lambda statement: statement.order)[:_MOST_COMPARED]


def _all(statements: tuple[Statement, ...]) -> str:
    articles = len({statement.article for statement in statements})
    place = (
        f"all {articles} articles"
        if articles > 2
        else "both articles"
        if articles == 2
        else "stated again in the article"
    )
    return f"{written(statements[0].lead)}: {place}"


def _widest(found: Sequence[Comparison]) -> str:
    """The reason of the comparison that says most: one with a rate, then the values furthest apart, then the first."""
    return reason(max(found, key=lambda each: (each.quote is not None, each.gap)))
