"""Do two claims state the same number? On intervals, with what precision, bounds and exchange rates allow."""

from decimal import Decimal
from typing import Literal

import msgspec

from factsheet.claims.claim import Claim
from factsheet.facts.exchange import Exchange, Quote
from factsheet.facts.span import gap_of, meet, span_of, truncated
from factsheet.values.value import Money, Percent, Timex

Outcome = Literal["agree", "rounding", "exchange rate", "conflict", "unknown"]
Way = Literal[
    "same", "bare sign", "bounds", "rounded", "cut off", "days", "apart", "opposite", "at a rate", "converted"
]


_SAYS_NOTHING = Decimal("0.15")
"""`over 380 billion yuan` and `over 90 billion dollars` can both be true, but bounds this far apart say nothing."""

_SPAN_RATIO = 31
"""A day may be told by its month, a quarter by its year."""


class Comparison(msgspec.Struct, frozen=True):
    """What two claims do to each other, and which way it was found; reasons.py puts it into words.

    `gap` is how far apart they are, relative to the larger amount; `quote` the exchange rate that was used.
    """

    one: Claim
    other: Claim
    outcome: Outcome
    way: Way = "apart"
    gap: Decimal = Decimal(0)
    quote: Quote | None = None


def compare(one: Claim, other: Claim, exchange: Exchange) -> Comparison:
    """Hold two claims of one kind against each other; `unknown` when there is nothing to hold them by (no rate)."""
    a, b = one.value, other.value
    if isinstance(a, Timex) and isinstance(b, Timex):
        return _compare_dates(one, other, a, b)
    if isinstance(a, Percent) and isinstance(b, Percent):
        if a.direction and b.direction and a.direction != b.direction:
            return Comparison(one, other, "conflict", "opposite", Decimal(1))
        return _compare_numbers(one, other, a, b)
    if isinstance(a, Money) and isinstance(b, Money):
        if a.currency == b.currency:
            return _compare_numbers(one, other, a, b)
        if a.currency is None or b.currency is None:
            found = _compare_numbers(one, other, a, b)
            return found if found.outcome == "agree" else Comparison(one, other, "unknown")
        if (a.currency_assumed or b.currency_assumed) and a.amount is not None and a.amount == b.amount:
            return Comparison(one, other, "agree", "bare sign")
        quote = exchange.quote(one, other)
        if quote is not None:
            return compare_at(one, other, quote, exchange.tolerance)
    return Comparison(one, other, "unknown")


def compare_at(one: Claim, other: Claim, quote: Quote, tolerance: Decimal) -> Comparison:
    """Two amounts of money in different currencies at a rate: `exchange rate` within the tolerance, else `conflict`."""
    if not isinstance(one.value, Money) or not isinstance(other.value, Money):
        return Comparison(one, other, "unknown")
    near, target = quote.convert(span_of(one.value)), span_of(other.value)
    gap = gap_of(near, target)
    outcome: Outcome = "exchange rate" if meet(near.widened(tolerance), target) else "conflict"
    if outcome == "exchange rate" and gap > _SAYS_NOTHING:
        outcome = "unknown"
    return Comparison(one, other, outcome, "at a rate", gap, quote)


def compare_converted(one: Claim, other: Claim, tolerance: Decimal) -> Comparison:
    """Two amounts of one currency as conversions of one foreign amount, at rates that may differ by `tolerance`."""
    a, b = one.value, other.value
    if not isinstance(a, Money) or not isinstance(b, Money) or a.currency != b.currency:
        return Comparison(one, other, "unknown")
    left, right = span_of(a), span_of(b)
    outcome: Outcome = "exchange rate" if meet(left.widened(tolerance), right) else "conflict"
    return Comparison(one, other, outcome, "converted", gap_of(left, right))


def _compare_numbers(one: Claim, other: Claim, a: Money | Percent, b: Money | Percent) -> Comparison:
    left, right = span_of(a), span_of(b)
    same = left.amount is not None and left.amount == right.amount
    if same and not {a.bound, b.bound} & {">", "<"}:
        return Comparison(one, other, "agree", "same")
    gap = gap_of(left, right)
    if meet(left, right):
        if same:
            return Comparison(one, other, "agree", "same")
        if {a.bound, b.bound} <= {"=", "~"}:
            return Comparison(one, other, "rounding", "rounded", gap)
        return Comparison(one, other, "agree", "bounds", gap)
    if truncated(left, right) or truncated(right, left):
        return Comparison(one, other, "rounding", "cut off", gap)
    return Comparison(one, other, "conflict", "apart", gap)


def _compare_dates(one: Claim, other: Claim, a: Timex, b: Timex) -> Comparison:
    if a.timex is not None and a.timex == b.timex:
        return Comparison(one, other, "agree", "same")
    if a.first is not None and a.last is not None and b.first is not None and b.last is not None:
        if a.first <= b.last and b.first <= a.last:
            return Comparison(one, other, "agree" if _alike_spans(a, b) else "unknown", "days")
        return Comparison(one, other, "conflict", "days", Decimal(1))
    if a.timex is not None and b.timex is not None and a.type == b.type == "DURATION":
        return Comparison(one, other, "conflict", "days", Decimal(1))
    return Comparison(one, other, "unknown")


def _alike_spans(a: Timex, b: Timex) -> bool:
    """Whether two spans that share days are of a size: Monday and that week, not Monday and the next three years.

    Two lengths of time of different lengths are two, whatever days they share.
    """
    if a.first is None or a.last is None or b.first is None or b.last is None:
        return False
    if a.type == b.type == "DURATION":
        return False
    shorter, longer = sorted(((a.last - a.first).days + 1, (b.last - b.first).days + 1))
    return longer <= _SPAN_RATIO * shorter and (a.type == b.type or a.last == b.last)
