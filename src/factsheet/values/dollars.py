"""Whose dollar a bare `$` is. News counts in US dollars, from Hong Kong and Mexico City too; evidence, strongest first:

    $38.4 million in the title, AU$38.4 million in the text     the same amount with a plain currency
    380 billion yuan ($52.44 billion)                           the dollar whose market rate of the day that implies
    ($1 = 7.2464 Chinese yuan)                                  likewise; without rates, the US dollar
    $64 million (US$47 million)                                 not the one that it is set against
    NEW YORK (AP) -                                             a dateline in the United States
    SYDNEY -, or an article all about Australia                 weak: the local dollar where the local press writes `$`,
                                                                unless the article writes A$ or an agency reports
    the United States or US dollars named                       the US dollar

What only a place or the default decides is assumed, and marked so.
"""

import bisect
from datetime import date
from decimal import Decimal

from factsheet.mentions.mention import MoneyMention
from factsheet.mentions.tables.currencies import FAMILIES
from factsheet.values.currencies import Choice, CurrencyEvidence, choose, contradicted
from factsheet.values.rates import Rates
from factsheet.values.tables.dollars import CENTS, HAS_CENTS, LOCAL_BESIDE_AMERICAN, LOCAL_DOLLARS, RATED

# How far an implied rate may be from the market's, beyond what rounding allows: desks convert at rates of days before.
FITS = Decimal("0.05")
# How many conversions of an article are asked what its bare `$` is.
PAIRS_ASKED = 8
# How near the dollars stand whose cents are meant, in characters.
BESIDE = 60
# How often a country is named in an article that is about it.
OFTEN = 3


def choose_dollar(
    mention: MoneyMention, evidence: CurrencyEvidence, home: str, published: date | None, rates: Rates | None
) -> Choice:
    """The currency of a mention of the family `dollar`; `home` is what a bare `$` means by default."""
    if mention.currency is not None:
        return Choice(mention.currency)
    ruled_out = contradicted(mention, evidence)
    same = evidence.amounts.get(mention.amount) if mention.amount is not None else None
    if same in set(FAMILIES["dollar"][0].values()) - ruled_out:
        return Choice(same)
    if mention.cue.lower() in CENTS and (beside := _beside(mention, evidence)) is not None:
        return Choice(beside)
    fitting = _by_rate(mention, evidence, home, published, rates)
    if len(fitting) == 1:
        return Choice(next(iter(fitting)))
    if fitting:  # at parity two fit, and the others don't
        ruled_out |= set(RATED) - fitting
    return _by_place(evidence, ruled_out, home)


def _by_place(evidence: CurrencyEvidence, ruled_out: set[str], home: str) -> Choice:
    if evidence.dateline == "US" and "USD" not in ruled_out:
        return Choice("USD")
    local = _local(evidence)
    if local is not None and local not in ruled_out:
        return Choice(local, assumed=True)
    if "USD" in ruled_out:
        return _other(evidence, ruled_out, home)
    if "USD" in evidence.stated or "US" in evidence.countries or _quoted_abroad(evidence):
        return Choice("USD")
    return Choice(home if home not in ruled_out else "USD", assumed=True)


def _other(evidence: CurrencyEvidence, ruled_out: set[str], home: str) -> Choice:
    """A dollar, but not the US one: that of the only country named that has another, or that is written elsewhere."""
    countries = FAMILIES["dollar"][0]
    others = {countries[c] for c in evidence.countries if c in countries} - ruled_out
    others |= set(evidence.stated) & (set(countries.values()) - ruled_out)
    if len(others) == 1:
        return Choice(next(iter(others)))
    return Choice(home, assumed=True) if home not in ruled_out else Choice(None)


def _local(evidence: CurrencyEvidence) -> str | None:
    """The dollar of the dateline's country, or of the one that the article is all about, if its press writes `$`.

    None for a report of an agency that writes `$` for US dollars, and where the article sets it apart as `A$`.
    """
    if evidence.agency:
        return None
    dollars = {**LOCAL_DOLLARS, **(LOCAL_BESIDE_AMERICAN if "USD" in evidence.stated else {})}
    country = evidence.dateline
    if country is None:
        country, times = max(evidence.countries.items(), key=lambda item: item[1], default=("", 0))
        if times < OFTEN:
            return None
    code = dollars.get(country)
    return code if code is not None and code not in evidence.stated else None


def _beside(mention: MoneyMention, evidence: CurrencyEvidence) -> str | None:
    """The money of the nearest amount beside cents: `closed at C$28, up 7.5 cents`, `fell 5 cents to €4.20`."""
    index = bisect.bisect_left(evidence.starts, mention.start)
    around = (*evidence.starts[max(0, index - 1) : index], *evidence.starts[index + 1 : index + 2])
    for start in sorted(around, key=lambda at: abs(at - mention.start)):
        code = evidence.by_start[start].currency
        if code is None and evidence.by_start[start].family == "dollar":
            return None  # `$70.45, up 38 cents`: what a bare `$` is, not the euros of the next sentence
        if abs(start - mention.start) <= BESIDE and (code in HAS_CENTS or code in FAMILIES["dollar"][0].values()):
            return code
    return None


def _quoted_abroad(evidence: CurrencyEvidence) -> bool:
    """Whether the article says what a dollar is worth elsewhere: `($1 = 7.2464 yuan)`."""
    return any("dollar" in (one.family, other.family) and "USD" not in (one.currency, other.currency)
               for one, other in evidence.quotes)  # fmt: skip


def _by_rate(
    mention: MoneyMention, evidence: CurrencyEvidence, home: str, published: date | None, rates: Rates | None
) -> frozenset[str]:
    """The dollars that the market's rates allow for the bare `$`; empty if the article's conversions tell nothing.

    The pair of the mention itself is asked first, then the rates that the article quotes, then its other pairs: an
    article keeps to one bare `$`, but for one that is set against a dollar of another country.
    """
    if rates is None or published is None:
        return frozenset()
    own = mention.start if mention.pair_of is not None else evidence.partners.get(mention.start)
    asked = [_pair(own, evidence)] if own is not None else []
    if not contradicted(mention, evidence):
        asked += evidence.quotes
        asked += [_pair(start, evidence) for start in list(evidence.partners.values())[:PAIRS_ASKED] if start != own]
    for one, other in asked:
        fitting = _fitting(one, other, evidence, home, published, rates)
        if fitting:
            return fitting
    return frozenset()


def _pair(second: int, evidence: CurrencyEvidence) -> tuple[MoneyMention, MoneyMention]:
    """The amounts of a conversion, from the start of the second."""
    other = evidence.by_start[second]
    return (evidence.by_start[other.pair_of] if other.pair_of is not None else other), other


def _fitting(
    one: MoneyMention, other: MoneyMention, evidence: CurrencyEvidence, home: str, published: date, rates: Rates
) -> frozenset[str]:
    """The dollars whose market rate is the one that the pair implies, within `FITS` and the amounts' rounding."""
    foreign, dollars = (other, one) if one.family == "dollar" and one.currency is None else (one, other)
    if dollars.family != "dollar" or dollars.currency is not None or foreign.per != dollars.per:
        return frozenset()
    code = foreign.currency
    if code is None and foreign.family != "dollar":
        code = choose(foreign, evidence, published).code
    if code is None or not foreign.amount or not dollars.amount:
        return frozenset()
    implied = abs(dollars.amount / foreign.amount)
    rounding = (abs(foreign.step / foreign.amount) + abs(dollars.step / dollars.amount)) / 2
    market = ((each, rates.rate(code, each, published)) for each in RATED if each != code)
    return frozenset(
        each for each, rate in market if rate is not None and abs(implied / rate.exact - 1) <= FITS + rounding
    )
