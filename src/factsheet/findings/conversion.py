"""FS104: an amount and its conversion must imply a rate that the market knew on the day.

380 billion yuan ($5.24 billion)     million for billion, a digit lost, an inverted rate, the same number twice
$64 million (US$88 million)          two amounts in one currency
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

import msgspec

from factsheet.findings.amounts import money, normal, sign_of, significant
from factsheet.findings.context import Context, Market
from factsheet.findings.finding import Draft, Severity
from factsheet.findings.precision import Interval
from factsheet.findings.reading import Reading
from factsheet.findings.skeleton import Skeleton, Term, skeleton
from factsheet.findings.tables.currency_signs import AT_HOME, DOLLARS, OFTEN_MEANT
from factsheet.values.value import Money, Timex

WARN_AT = Decimal("0.05")
FAIL_AT = Decimal("0.10")
"""Relative distances from the market rate, beyond rounding. Desks convert at rates that are days or weeks old: within
30 days, ten major currencies moved more than 5% against the dollar in 7 of 100 months from 1999 to 2026."""

FAR_AT = Decimal("0.30")
"""The same where the rate of the day is not known, and only older ones or those of other years can be asked."""

OLDEST_DAYS, STEP_DAYS = 730, 10
"""How far back a rate is looked for, and in which steps."""

NAMED_WITHIN = Decimal("0.12")
"""How near a named slip (a thousand times off, an inverted rate) must come to explain the pair."""

SIGN_WITHIN = Decimal("0.03")
"""How near the rate of another currency must come before it is suggested."""

FIRST_RATES = date(1999, 1, 4)
"""The euro's first reference rates. Before them nothing is known."""

YEARS_OF_RATES = 40
"""So many years after the first rates are tried for an article without a date."""

_NEAR = (
    r"(?:(?:about|around|roughly|some|approximately|nearly|almost|over|more than|just over|just under) "
    r"|(?:or|equal to|worth) |[=~≈] ?){0,3}"
)
_SHARE = r"(?: a share| per share| apiece| each)?"
_AT_RATE = r"(?: at (?:current|today's|the) [a-z ]{1,20})?"
_PAIR = re.compile(
    rf"(?P<a><M[0-9]{{1,4}}>){_SHARE}"
    rf"(?: ?[(\[]{_NEAR}(?P<b><M[0-9]{{1,4}}>){_SHARE}{_AT_RATE}[)\]]"
    rf"|,? (?:or|equivalent to|the equivalent of|equal to|worth|=|equals) {_NEAR}(?P<c><M[0-9]{{1,4}}>))"
)


class _Pair(msgspec.Struct, frozen=True):
    """An amount, its conversion, and what they are read as."""

    one: Term
    other: Term
    first: Money
    second: Money
    implied: Interval
    bracketed: bool
    end: int
    """Where the pair ends in the article, with its bracket."""


def conversion(reading: Reading, context: Context) -> Iterator[Draft]:
    """Findings for the pairs of one article."""
    for sentence in reading.sentences:
        if sum(claim.kind == "money" for claim in sentence.claims) < 2:
            continue
        build = skeleton(sentence)
        days = _days(reading, build)
        for found in _PAIR.finditer(build.text):
            pair = _pair(build, found, reading.article.text)
            if pair is not None and not _fits_as_local_dollar(pair, days, context):
                yield from _judge(pair, days, context)


def _pair(build: Skeleton, found: re.Match[str], text: str) -> _Pair | None:
    one, other = build.term(found["a"]), build.term(found["b"] or found["c"])
    first, second = (term.claim.value if term.claim else None for term in (one, other))
    if not isinstance(first, Money) or not isinstance(second, Money):
        return None
    first, second = _with_currency(one, first, text), _with_currency(other, second, text)
    if first.currency is None or second.currency is None:
        return None
    # `net profit of $9.9 million ($3.62 a share)` is no pair, `$2.16 (1.70 pounds) a kilo` is one
    closed = text[other.end : other.end + 1] in (")", "]")
    if first.per != second.per and not (closed and (first.per is None or second.per is None)):
        return None
    near, far = one.interval, other.interval
    if near is None or far is None or near.low <= 0 or far.low <= 0:
        return None
    return _Pair(one, other, first, second, far.over(near), found["b"] is not None, other.end + closed)


def _with_currency(term: Term, value: Money, text: str) -> Money:
    """A bare $ is the American one unless the article names another country: the rate alone, which is in question
    here, must not decide whose dollar it is."""
    if sign_of(term.text) != "$" or value.currency == "USD":
        return value
    if value.currency is not None and any(word in text for word in AT_HOME.get(value.currency, (value.currency,))):
        return value
    return msgspec.structs.replace(value, currency="USD", currency_assumed=value.currency is None)


def _days(reading: Reading, build: Skeleton) -> list[date]:
    """The days whose rate the writer may have used: of the publication, and of the dates in the sentence."""
    days = [reading.article.published] if reading.article.published else []
    for term in build.terms:
        value = term.claim.value if term.claim else None
        if isinstance(value, Timex) and value.type == "DATE" and value.first and value.last:
            middle = value.first + (value.last - value.first) / 2
            days += [day for day in (value.first, middle, value.last) if day not in days]
    known = [day for day in days if day >= FIRST_RATES]
    latest = reading.article.published
    return [min(day, latest) if latest else day for day in known]


def _market(market: Market | None, source: str, target: str, days: list[date]) -> list[tuple[Decimal, str]]:
    """Rates with the words for them: of the days, or of every year since 1999 when no day is known."""
    if market is None:
        return []
    if days:
        quotes = [market.rate(source, target, day) for day in dict.fromkeys(days)]
        return [(quote.rate, f"the rate of {quote.day}") for quote in quotes if quote is not None and quote.rate > 0]
    days = [FIRST_RATES + timedelta(days=182 * half) for half in range(2 * YEARS_OF_RATES)]
    return [(rate, said) for day in days for rate, said in _market(market, source, target, [day])]


def _last_known(market: Market | None, source: str, target: str, day: date) -> list[tuple[Decimal, str]]:
    """The last rate before a day for which none is known yet: rates come with the installation, and it grows old."""
    for back in range(0, OLDEST_DAYS, STEP_DAYS):
        if found := _market(market, source, target, [day - timedelta(days=back)]):
            return found
    return []


def _distance(implied: Interval, rate: Decimal) -> Decimal:
    """How far the rate lies outside the implied interval, relative to the rate; 0 inside."""
    if implied.low <= rate <= implied.high:
        return Decimal(0)
    near = implied.low if rate < implied.low else implied.high
    # As a factor, so that twice and half are equally far.
    return max(near, rate) / min(near, rate) - 1


def _judge(pair: _Pair, days: list[date], context: Context) -> Iterator[Draft]:
    """The pair as it is read; a bare $ that was taken for a local dollar may as well be the American one."""
    if pair.first.currency == pair.second.currency:
        yield from _one_currency(pair, days, context)
        return
    rate, said, distance, pair = min(
        ((*_nearest(reading, days, context), reading) for reading in _readings(pair)),
        key=lambda each: each[2],
    )
    if rate is None or distance <= max(WARN_AT, context.settings.rate_tolerance):
        return
    source, target = pair.first.currency or "", pair.second.currency or ""
    assumed = pair.first.currency_assumed or pair.second.currency_assumed
    doubtful = assumed and distance < 1 and _fits_some_dollar(pair, days, context)
    severity: Severity = "error" if distance > FAIL_AT and not doubtful else "warning"
    expected = (pair.one.interval or pair.implied).middle * rate
    reason = _slip(pair, rate) or _other_sign(pair, days, context) or _inverted_once(pair, days, context)
    message = (
        f"{pair.one.text} as {pair.other.text}: at {said} that is {money(expected, target)}"
        if days
        else f"{pair.one.text} as {pair.other.text}: no rate of {source} to {target} since {FIRST_RATES.year} is near"
    )
    yield _draft(pair, severity, message + (f"; {reason}" if reason else ""))


def _readings(pair: _Pair) -> list[_Pair]:
    readings = [pair]
    if sign_of(pair.one.text) == "$" and "USD" not in (pair.first.currency, pair.second.currency):
        readings.append(msgspec.structs.replace(pair, first=msgspec.structs.replace(pair.first, currency="USD")))
    if sign_of(pair.other.text) == "$" and "USD" not in (pair.first.currency, pair.second.currency):
        readings.append(msgspec.structs.replace(pair, second=msgspec.structs.replace(pair.second, currency="USD")))
    return readings


def _nearest(pair: _Pair, days: list[date], context: Context) -> tuple[Decimal | None, str, Decimal]:
    """The rate that comes nearest to the pair's, in words, and how far it is; None when there is none.

    Without a day, or with none but an older rate, only what is far off counts: the distance is 0 up to there.
    """
    source, target = pair.first.currency or "", pair.second.currency or ""
    rates = _market(context.market, source, target, days)
    exact = bool(days and rates)
    if days and not rates:
        rates = _last_known(context.market, source, target, max(days))
    if not rates:
        return None, "", Decimal("Infinity")
    rate, said = min(rates, key=lambda each: _distance(pair.implied, each[0]))
    distance = _distance(pair.implied, rate)
    if days and distance > FAR_AT:
        rate, said = rates[0]  # none is near: the rate of the publication day, which comes first, says most
    return rate, said, distance if exact or distance > FAR_AT else Decimal(0)


def _one_currency(pair: _Pair, days: list[date], context: Context) -> Iterator[Draft]:
    """`$64 million (US$88 million)`: only a bracket with nothing but an amount of the same currency."""
    if not pair.bracketed or pair.implied.low <= 1 <= pair.implied.high:
        return
    restated = sign_of(pair.one.text) != sign_of(pair.other.text)
    reason = _slip(pair, Decimal(1)) or _other_sign(pair, days, context)
    message = f"{pair.one.text} as {pair.other.text}: both are {pair.first.currency}, and not the same amount"
    yield _draft(pair, "error" if restated else "warning", message + (f"; {reason}" if reason else ""))


def _fits_as_local_dollar(pair: _Pair, days: list[date], context: Context) -> bool:
    """Whether one of `$38.4 million (US$29.6 million)` is another country's dollar, by the rate: then all is right."""
    if pair.first.currency != "USD" and pair.second.currency != "USD":
        return False
    signs = (sign_of(pair.one.text), sign_of(pair.other.text))
    if signs[0] == "$":
        ways = [(currency, "USD") for currency in DOLLARS if pair.second.currency == "USD"]
    elif signs[1] == "$":
        ways = [("USD", currency) for currency in DOLLARS if pair.first.currency == "USD"]
    else:
        return False
    return any(
        _distance(pair.implied, rate) <= SIGN_WITHIN
        for source, target in ways
        for rate, _ in _market(context.market, source, target, days)
    )


def _fits_some_dollar(pair: _Pair, days: list[date], context: Context) -> bool:
    """Whether a bare $, of which nobody says whose it is, would fit as the dollar of some country."""
    source, target = pair.first.currency or "", pair.second.currency or ""
    one, other = sign_of(pair.one.text) == "$", sign_of(pair.other.text) == "$"
    ways = [(dollar, target) for dollar in DOLLARS if one] + [(source, dollar) for dollar in DOLLARS if other]
    return any(
        _distance(pair.implied, rate) <= SIGN_WITHIN
        for way in ways
        for rate, _ in _market(context.market, *way, days[:1])
    )


_INVERTED = "the rate is inverted (divided where one must multiply)"


def _slip(pair: _Pair, rate: Decimal) -> str | None:
    """The usual slips, by what the implied rate is to the market's."""
    factor = pair.implied.middle / rate
    if pair.first.amount == pair.second.amount and pair.first.currency != pair.second.currency:
        return "the same number stands in both currencies: was it converted?"
    for thousands, words in ((1, "million for billion"), (2, "million for trillion")):
        for power in (thousands, -thousands):
            if abs(factor / Decimal(1000) ** power - 1) <= NAMED_WITHIN:
                return f"{10 ** (3 * thousands):,} times too {'large' if power > 0 else 'small'}: {words}?"
    for power in (1, 2, -1, -2):
        if abs(factor / Decimal(10) ** power - 1) <= SIGN_WITHIN * 2:
            return f"{10 ** abs(power)} times too {'large' if power > 0 else 'small'}: a misplaced point?"
    if pair.first.currency != pair.second.currency and abs(pair.implied.middle * rate - 1) <= NAMED_WITHIN / 2:
        return _INVERTED
    return None


def _inverted_once(pair: _Pair, days: list[date], context: Context) -> str | None:
    """Without a day: whether the pair turned round would fit some rate since 1999."""
    source, target = pair.first.currency or "", pair.second.currency or ""
    turned = pair.other.interval, pair.one.interval
    if days or turned[0] is None or turned[1] is None:
        return None
    implied = turned[1].over(turned[0])
    rates = _market(context.market, source, target, [])
    return _INVERTED if any(_distance(implied, rate) <= SIGN_WITHIN for rate, _ in rates) else None


def _other_sign(pair: _Pair, days: list[date], context: Context) -> str | None:
    """The currency that would make the pair right, if there is one: a sign that was lost or mistaken."""
    if not days:
        return None
    for currency in OFTEN_MEANT:
        if currency in (pair.first.currency, pair.second.currency):
            continue
        for source, target, term in (
            (currency, pair.second.currency or "", pair.one),
            (pair.first.currency or "", currency, pair.other),
        ):
            rates = _market(context.market, source, target, days[:1])
            if any(_distance(pair.implied, rate) <= SIGN_WITHIN for rate, _ in rates):
                return f"it fits if {term.text} is in {currency}: a lost or wrong currency sign?"
    return None


def _draft(pair: _Pair, severity: Severity, message: str) -> Draft:
    amounts = (normal(pair.first.amount), pair.first.currency or "", normal(pair.second.amount))
    return Draft(
        rule="FS104",
        severity=severity,
        start=pair.one.start,
        end=pair.end,
        message=message + f" (implied rate {significant(pair.implied.middle, 4)})",
        key=(*amounts, pair.second.currency or ""),
    )
