"""Exchange rates by day: the European Central Bank's reference rates since 1999, shipped with CurrencyConverter.

A conversion is one multiplication of exact decimals. It is not made through pint, which takes a quarter of a second to
load and a hundred times as long to convert; `units.py` gives the same rates to pint, for those who compute on.
"""

import datetime
import functools
from decimal import Decimal
from typing import TYPE_CHECKING, Final

import msgspec

from factsheet.mentions.decimals import plain, significant

if TYPE_CHECKING:
    from currency_converter import CurrencyConverter

SOURCE: Final = "ECB"
# Rates are stated to six significant digits, as the central bank's own are to five or six.
DIGITS: Final = 6
# The bank publishes on working days; over Easter or at the turn of the year the last rate is up to five days old.
OLDEST: Final = datetime.timedelta(days=10)
# Amounts from this size on are converted to whole units, smaller ones to hundredths.
WHOLE_FROM: Final = Decimal(1000)


class Rate(msgspec.Struct, frozen=True):
    """How much of the target currency one unit of the source currency was worth, on which day, by which source.

    `rate` is rounded for the reader (six significant digits), `exact` is what amounts are converted with.
    """

    rate: Decimal
    day: datetime.date
    source: str
    exact: Decimal

    def convert(self, amount: Decimal) -> Decimal:
        """The amount in the target currency, in whole units, or in hundredths when it is small."""
        product = amount * self.exact
        return plain(product.quantize(Decimal(1) if abs(product) >= WHOLE_FROM else Decimal("0.01")))


class Rates:
    """Exchange rates, loaded on first use. Make one at the edge and hand it in."""

    def __init__(self) -> None:
        self._rate = functools.lru_cache(maxsize=65536)(self._look_up)

    @functools.cached_property
    def _converter(self) -> "CurrencyConverter":
        from currency_converter import CurrencyConverter

        return CurrencyConverter(decimal=True, fallback_on_missing_rate=False)

    def covers(self, currency: str) -> bool:
        """Whether there are rates of the currency (ISO 4217) for any day."""
        return currency in ("EUR", "USD") or currency in self._converter.currencies

    def rate(self, source: str, target: str, day: datetime.date) -> Rate | None:
        """The rate from `source` to `target` (ISO 4217) on `day`, else on the last day before that has both.

        None when a currency is unknown or the last rate is more than ten days older.
        """
        return self._rate(source, target, day)

    def _look_up(self, source: str, target: str, day: datetime.date) -> Rate | None:
        if source == target:
            return Rate(Decimal(1), day, SOURCE, Decimal(1))
        for back in range(OLDEST.days + 1):
            known = day - datetime.timedelta(days=back)
            price, cost = self._per_euro(target, known), self._per_euro(source, known)
            if price is not None and cost is not None:
                exact = price / cost
                return Rate(significant(exact, DIGITS), known, SOURCE, exact)
        return None

    def _per_euro(self, currency: str, day: datetime.date) -> Decimal | None:
        """How much of the currency one euro was worth on that very day."""
        if currency == "EUR":
            return Decimal(1) if self._has_rates(day) else None
        from currency_converter import RateNotFoundError

        if currency not in self._converter.currencies:
            return None
        try:
            return Decimal(self._converter.convert(Decimal(1), "EUR", currency, date=day))
        except (RateNotFoundError, ValueError):
            return None

    def _has_rates(self, day: datetime.date) -> bool:
        return self._per_euro("USD", day) is not None
