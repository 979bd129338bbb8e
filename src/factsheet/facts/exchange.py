"""Rates between the currencies of two claims: of the market on their day, or those that the articles imply."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import msgspec

from factsheet.claims.claim import Claim
from factsheet.facts.span import Span
from factsheet.values.value import Money

if TYPE_CHECKING:
    from factsheet.values.rates import Rates


class Quote(msgspec.Struct, frozen=True):
    """A rate with where it comes from: one unit of `source` currency is `rate` of `target`."""

    rate: Decimal
    day: date | None
    origin: str

    def convert(self, span: Span) -> Span:
        """The interval in the target currency."""
        return span.times(self.rate)

    @property
    def said(self) -> str:
        """Rate, origin and day in a few words."""
        rate = f"{self.rate:.5f}".rstrip("0").rstrip(".")
        return f"{rate} ({self.origin}, {self.day})" if self.day else f"{rate} ({self.origin})"


class Exchange:
    """Finds the rate for two claims: market rates handed in, else the conversions that the claims carry.

    `tolerance` is the relative distance from a rate at which two currencies still agree.
    """

    def __init__(self, tolerance: Decimal, rates: "Rates | None" = None) -> None:
        """Take the tolerance, and market rates when there are any."""
        self.tolerance = tolerance
        self._rates = rates

    def quote(self, one: Claim, other: Claim) -> Quote | None:
        """The market rate from the currency of `one` to that of `other`, on the day of the earlier article."""
        a, b = one.value, other.value
        if not isinstance(a, Money) or not isinstance(b, Money) or a.currency is None or b.currency is None:
            return None
        day = min((claim.published for claim in (one, other) if claim.published), default=None)
        if self._rates is not None and day is not None:
            market = self._rates.rate(a.currency, b.currency, day)
            if market is not None:
                return Quote(market.rate, market.day, market.source)
        near, far = a.converted, b.converted
        if near is not None and near.currency == b.currency:
            return Quote(near.rate, near.date, near.source)
        if far is not None and far.currency == a.currency and far.rate:
            return Quote(1 / far.rate, far.date, far.source)
        if near is not None and far is not None and near.currency == far.currency and far.rate:
            return Quote(near.rate / far.rate, near.date, near.source)
        return None


def implied(pairs: Iterable[tuple[Claim, ...]], source: str, target: str) -> Quote | None:
    """The rate that bracketed amounts imply: `380 billion yuan ($52.44 billion)` makes a yuan 0.138 dollars.

    Of several the most exact pair counts (most digits), then the first by article and place.
    """
    found: list[tuple[int, str, int, Decimal]] = []
    for claims in pairs:
        for one in claims:
            for other in claims:
                a, b = one.value, other.value
                if not isinstance(a, Money) or not isinstance(b, Money) or (a.currency, b.currency) != (source, target):
                    continue
                if a.amount and b.amount:
                    digits = min(len(amount.normalize().as_tuple().digits) for amount in (a.amount, b.amount))
                    found.append((-digits, one.article, one.start, b.amount / a.amount))
    if not found:
        return None
    _, article, _, rate = min(found)
    return Quote(rate, None, f"implied by {article}")
