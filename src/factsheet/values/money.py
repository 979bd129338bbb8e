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
# How many conversions of an article are asked what its bare `$` is.
_PAIRS_ASKED = 8


def resolve_money(
    mention: MoneyMention, evidence: CurrencyEvidence, settings: Settings, published: date | None, rates: Rates | None
) -> Money:
    """The value of a mention. `published` gives the day of conversion; without it or without `rates` there is none."""
    chosen = choose(mention, evidence, settings.home_currency, published)
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
    """The dollar that the article's conversions are in, by the market's rates; None if they tell none.

    The pair of the mention itself is asked first, then the others: an article keeps to one bare `$`.
    """
    if rates is None or published is None:
        return None
    own = mention.start if mention.pair_of is not None else evidence.partners.get(mention.start)
    later = [start for start in evidence.partners.values() if start != own][:_PAIRS_ASKED]
    for start in later if own is None else [own, *later]:
        second = evidence.by_start[start]
        first = evidence.by_start[second.pair_of] if second.pair_of is not None else second
        foreign, dollars = (first, second) if first.currency is not None else (second, first)
        if foreign.currency is not None and dollars.currency is None and dollars.family == "dollar":
            fitting = _fitting(foreign, dollars, published, rates)
            if len(fitting) == 1:
                return Choice(fitting[0])
    return None


def _fitting(foreign: MoneyMention, dollars: MoneyMention, published: date, rates: Rates) -> list[str]:
    """The dollars whose market rate is the one that the pair implies."""
    if not foreign.amount or not dollars.amount or foreign.currency is None or foreign.per != dollars.per:
        return []
    implied = abs(dollars.amount / foreign.amount)
    market = ((code, rates.rate(foreign.currency, code, published)) for code in _BRACKETED)
    return [code for code, rate in market if rate is not None and abs(implied / rate.exact - 1) <= _FITS]


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
