"""Do two claims state the same number? On intervals, with what precision, bounds and exchange rates allow."""

from decimal import Decimal
from typing import Literal

import msgspec

from factsheet.claims.claim import Claim
from factsheet.reconcile.exchange import Exchange, Quote
from factsheet.reconcile.span import Span, gap_of, meet, span_of, truncated
from factsheet.values.value import Money, Percent, Timex

Outcome = Literal["agree", "rounding", "exchange rate", "conflict", "unknown"]

_BOUND_WORDS = {"=": "", "range": "", "~": "about ", ">": "over ", ">=": "at least ", "<": "under ", "<=": "up to "}


class Comparison(msgspec.Struct, frozen=True):
    """What two claims do to each other, and why in one line; `gap` is how far apart, relative to the larger amount.

    `quoted` says that the line names an exchange rate.
    """

    outcome: Outcome
    why: str
    gap: Decimal = Decimal(0)
    quoted: bool = False


def written(claim: Claim) -> str:
    """The value as the article has it, its bound in front: `over 68%`."""
    bound = "" if isinstance(claim.value, Timex) else _BOUND_WORDS[claim.value.bound]
    return bound + " ".join(claim.text.split())


def compare(one: Claim, other: Claim, exchange: Exchange) -> Comparison:
    """Hold two claims of one kind against each other; `unknown` when there is nothing to hold them by (no rate)."""
    a, b = one.value, other.value
    if isinstance(a, Timex) and isinstance(b, Timex):
        return _compare_dates(one, other, a, b)
    if isinstance(a, Percent) and isinstance(b, Percent):
        if a.direction and b.direction and a.direction != b.direction:
            why = f"{written(one)} {a.direction} against {written(other)} {b.direction}"
            return Comparison("conflict", why, Decimal(1))
        return _compare_numbers(one, other, points=True)
    if isinstance(a, Money) and isinstance(b, Money):
        if a.currency == b.currency or a.currency is None or b.currency is None:
            return _compare_numbers(one, other)
        if (a.currency_assumed or b.currency_assumed) and a.amount is not None and a.amount == b.amount:
            known = b.currency if a.currency_assumed else a.currency
            return Comparison("agree", f"{written(one)} and {written(other)}: the bare sign is read as {known}")
        quote = exchange.quote(one, other)
        if quote is None:
            return Comparison("unknown", f"{written(one)} and {written(other)}: no exchange rate")
        return compare_at(one, other, quote, exchange.tolerance)
    return Comparison("unknown", "different kinds of value")


def compare_at(one: Claim, other: Claim, quote: Quote, tolerance: Decimal) -> Comparison:
    """Two amounts of money in different currencies at a rate: `exchange rate` within the tolerance, else `conflict`."""
    a, b = one.value, other.value
    if not isinstance(a, Money) or not isinstance(b, Money):
        return Comparison("unknown", "different kinds of value")
    near, target = quote.convert(span_of(a)), span_of(b)
    gap = gap_of(near, target)
    middle = near.amount or near.low or near.high or Decimal(0)
    line = f"{written(one)} at {quote.said} is {scaled(middle)} {b.currency}, {plain(gap * 100)}% from {written(other)}"
    return Comparison("exchange rate" if meet(near.widened(tolerance), target) else "conflict", line, gap, quoted=True)


def within(one: Claim, other: Claim, tolerance: Decimal) -> bool:
    """Whether two amounts of one currency could be conversions of one amount, at rates that differ by `tolerance`."""
    a, b = one.value, other.value
    if not isinstance(a, Money) or not isinstance(b, Money) or a.currency != b.currency:
        return False
    return meet(span_of(a).widened(tolerance), span_of(b))


def _compare_numbers(one: Claim, other: Claim, *, points: bool = False) -> Comparison:
    if isinstance(one.value, Timex) or isinstance(other.value, Timex):
        return Comparison("unknown", "different kinds of value")
    a, b = span_of(one.value), span_of(other.value)
    both = f"{written(one)} and {written(other)}"
    same = a.amount is not None and a.amount == b.amount
    gap = gap_of(a, b)
    if meet(a, b):
        if same:
            return Comparison("agree", f"both {written(one)}" if written(one) == written(other) else both)
        if {a.bound, b.bound} <= {"=", "~"}:
            return Comparison("rounding", f"{_coarser(one, other, a, b)} rounded, {plain(gap * 100)}% apart", gap)
        return Comparison("agree", f"{both} can both be true", gap)
    if same and not {a.bound, b.bound} & {">", "<"}:
        return Comparison("agree", both)
    if truncated(a, b) or truncated(b, a):
        return Comparison("rounding", f"{_coarser(one, other, a, b)} cut off", gap)
    distance = f"{plain(gap * 100)}% apart"
    if points and a.amount is not None and b.amount is not None:
        distance = f"{plain(abs(a.amount - b.amount))} percentage points apart"
    return Comparison("conflict", f"{written(one)} against {written(other)}: {distance}", gap)


def _compare_dates(one: Claim, other: Claim, a: Timex, b: Timex) -> Comparison:
    if a.timex is not None and a.timex == b.timex:
        return Comparison("agree", f"both {a.timex}")
    if a.first is not None and a.last is not None and b.first is not None and b.last is not None:
        if a.first <= b.last and b.first <= a.last:
            return Comparison("agree", f"{written(one)} and {written(other)}: the days meet")
        return Comparison("conflict", f"{written(one)} ({a.first}) against {written(other)} ({b.first})", Decimal(1))
    if a.timex is not None and b.timex is not None and a.type == b.type == "DURATION":
        return Comparison("conflict", f"{written(one)} against {written(other)}", Decimal(1))
    return Comparison("unknown", f"{written(one)} and {written(other)} have no days in common to compare")


def _coarser(one: Claim, other: Claim, a: Span, b: Span) -> str:
    coarse, fine = (one, other) if (a.bound == "~", a.step) >= (b.bound == "~", b.step) else (other, one)
    return f"{written(coarse)} is {written(fine)}"


def scaled(amount: Decimal) -> str:
    """An amount as people write it: `52.41 billion`."""
    for exponent, word in ((12, "trillion"), (9, "billion"), (6, "million")):
        if abs(amount) >= Decimal(10) ** exponent:
            return f"{plain(amount.scaleb(-exponent))} {word}"
    return plain(amount)


def plain(number: Decimal) -> str:
    """A number to two places, without trailing zeros or exponent."""
    return f"{number:.2f}".rstrip("0").rstrip(".")
