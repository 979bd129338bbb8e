"""What an amount of money means: its currency, the interval that it allows, and its worth in the reporting currency."""

from datetime import date
from decimal import Decimal

from factsheet.mentions.decimals import plain
from factsheet.mentions.mention import MoneyMention
from factsheet.settings import Settings
from factsheet.values.currencies import Choice, CurrencyEvidence, choose
from factsheet.values.interval import interval_of
from factsheet.values.rates import Rates
from factsheet.values.value import Converted, Money

# Who could be meant by a bare sign in a bracket: `380 billion yuan ($52.44 billion)` fits one rate of the day only.
_BRACKETED = ("USD", "AUD", "CAD", "HKD", "SGD", "NZD")
# How far an implied rate may be from the market's to tell the currency.
_FITS = Decimal("0.05")


def resolve_money(
    mention: MoneyMention, evidence: CurrencyEvidence, settings: Settings, published: date | None, rates: Rates | None
) -> Money:
    """The value of a mention. `published` gives the day of conversion; without it or without `rates` there is none."""
    chosen = choose(mention, evidence, settings.home_currency)
    if chosen.assumed and mention.family == "dollar":
        chosen = _by_rate(mention, evidence, published, rates) or chosen
    if mention.amount is None:
        low, high = mention.low, mention.high
    else:
        interval = interval_of(mention.amount, mention.step, mention.bound, mention.near)
        low, high = interval.low, interval.high
    return Money(
        amount=mention.amount,
        low=low,
        high=high,
        bound=mention.bound,
        currency=chosen.code,
        currency_assumed=chosen.assumed,
        per=mention.per,
        converted=_converted(mention, chosen.code, settings.currency, published, rates),
    )


def _by_rate(
    mention: MoneyMention, evidence: CurrencyEvidence, published: date | None, rates: Rates | None
) -> Choice | None:
    """The dollar whose market rate to the other amount of a pair is the implied one, None if none or several fit."""
    other = evidence.partners.get(mention.start) if mention.pair_of is None else mention.pair_of
    partner = evidence.by_start.get(other) if other is not None else None
    if partner is None or partner.currency is None or rates is None or published is None:
        return None
    if not mention.amount or not partner.amount or mention.per != partner.per:
        return None
    implied = abs(mention.amount / partner.amount)
    fitting = []
    for code in _BRACKETED:
        market = rates.rate(partner.currency, code, published)
        if market is not None and abs(implied / market.exact - 1) <= _FITS:
            fitting.append(code)
    return Choice(fitting[0]) if len(fitting) == 1 else None


def _converted(
    mention: MoneyMention, currency: str | None, target: str, published: date | None, rates: Rates | None
) -> Converted | None:
    if currency is None or currency == target or mention.amount is None or published is None or rates is None:
        return None
    market = rates.rate(currency, target, published)
    if market is None:
        return None
    return Converted(
        amount=plain(market.convert(mention.amount)),
        currency=target,
        rate=market.rate,
        date=market.day,
        source=market.source,
    )
