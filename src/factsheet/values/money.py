"""What an amount of money means: its currency, the interval that it allows, and its worth in the reporting currency."""

from datetime import date

from factsheet.mentions.decimals import plain
from factsheet.mentions.mention import MoneyMention
from factsheet.settings import Settings
from factsheet.values.currencies import CurrencyEvidence, choose
from factsheet.values.dollars import choose_dollar
from factsheet.values.interval import ends_of
from factsheet.values.rates import Rates
from factsheet.values.value import Converted, Money


def resolve_money(
    mention: MoneyMention, evidence: CurrencyEvidence, settings: Settings, published: date | None, rates: Rates | None
) -> Money:
    """The value of a mention. `published` gives the day of conversion; without it or without `rates` there is none."""
    if mention.family == "dollar":
        chosen = choose_dollar(mention, evidence, settings.home_currency, published, rates)
    else:
        chosen = choose(mention, evidence, published)
    low, high = ends_of(mention)
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
