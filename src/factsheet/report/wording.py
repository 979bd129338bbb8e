"""How values, periods and verdicts are written for a reader: short, exact, the same in every report."""

import calendar
from datetime import date
from decimal import Decimal
from textwrap import shorten
from types import MappingProxyType

from factsheet.claims.claim import Period
from factsheet.facts.fact import Fact
from factsheet.report.display import one_line
from factsheet.values.interval import side
from factsheet.values.value import Bound, Converted, Money, Percent, PercentUnit, Timex, Value

UNKNOWN_SUBJECT = "Subject not known"

BOUND_MARKS: MappingProxyType[Bound, str] = MappingProxyType(
    {"=": "", "range": "", "~": "~ ", ">": "> ", ">=": "≥ ", "<": "< ", "<=": "≤ "}
)
ROUGH_MARKS: MappingProxyType[str | None, str] = MappingProxyType(
    {"below": "nearly ", "above": "just over ", None: "~ "}
)
"""What `~` is written as, by the side of its amount on which the value lies."""

UNIT_MARKS: MappingProxyType[PercentUnit, str] = MappingProxyType(
    {"percent": "%", "percentage_point": " pp", "basis_point": " bp"}
)
SCALES: tuple[tuple[int, str], ...] = ((12, "tn"), (9, "bn"), (6, "m"))
"""Powers of ten and their short names, as wire desks write them."""

LONGEST_QUOTE = 28
"""Characters that are quoted where a measure has no name."""

LONGEST_FRACTION = 4
"""`1.2345m` is the longest scaled number; one with more digits is written out in full."""

DIGITS_OF_CONVERTED = 4
"""A converted amount is no more exact than the rate and the statement; this many digits are shown."""


def number(amount: Decimal) -> str:
    """An exact amount: `380000000000` is `380bn`, `1234567` is `1,234,567`, `0.50` is `0.50`."""
    for power, name in SCALES:
        if abs(amount) >= Decimal(1).scaleb(power):
            scaled = _without_zeros(amount.scaleb(-power))
            if len(scaled.partition(".")[2]) <= LONGEST_FRACTION:
                return scaled + name
            break
    return f"{amount:,f}" if amount.as_tuple().exponent != 0 or amount % 1 else f"{amount:,.0f}"


def rounded(amount: Decimal) -> str:
    """An amount to the digits that a conversion can vouch for: `52413447726` is `52.41bn`."""
    if not amount:
        return "0"
    step = Decimal(1).scaleb(amount.adjusted() - DIGITS_OF_CONVERTED + 1)
    return _money_number(Decimal(_without_zeros(amount.quantize(step))))


def normalized(value: Value) -> str:
    """What the value means: bound, unit and number; money also in the reporting currency: `≥ CNY 380bn = USD 52.41bn`.

    Empty for a time whose days are not known: its words say more than `P3Y` or `XXXX-01-20`.
    """
    match value:
        case Money():
            return _money(value)
        case Percent():
            return _percent(value)
        case Timex():
            return days(value.first, value.last)


def conversion(converted: Converted) -> str:
    """The amount in the reporting currency: `USD 52.41bn`."""
    return f"{converted.currency} {rounded(converted.amount)}"


def adds_nothing(stated: str, meaning: str) -> bool:
    """Whether the normalized value says no more than the words themselves: `13%` for `13%`."""
    return stated.replace(" per cent", "%").replace(" percent", "%") == meaning or stated == meaning


def days(first: date | None, last: date | None) -> str:
    """The days from `first` to `last`, named as a whole where they are one: `2024`, `Q4 2024`, `2024-12`, a day.

    Other spans are `2025-02-24 – 2028-02-23`. Empty when a day is not known.
    """
    if first is None or last is None:
        return ""
    if first == last:
        return first.isoformat()
    whole_months = first.day == 1 and last.day == calendar.monthrange(last.year, last.month)[1]
    if not whole_months:
        return f"{first} – {last}"
    if first.month == 1 and last.month == 12:
        return f"{first.year:04}" if first.year == last.year else f"{first.year:04} – {last.year:04}"
    if first.year == last.year and first.month == last.month:
        return f"{first:%Y-%m}"
    if first.year == last.year and first.month % 3 == 1 and last.month == first.month + 2:
        return f"Q{last.month // 3} {first.year:04}"
    return f"{first:%Y-%m} – {last:%Y-%m}"


def measure_text(fact: Fact) -> str:
    """The measure, and the status of its claims where all share one that is not `stated`: `investment (planned)`.

    Where no claim has a measure, the words that stand in its place are quoted: `“is to be spent”`.
    """
    statuses = {claim.status for claim in fact.claims}
    status = f" ({statuses.pop()})" if len(statuses) == 1 and "stated" not in statuses else ""
    if any(claim.measure for claim in fact.claims):
        return one_line(fact.measure) + status
    said = next((claim.measure_text for claim in fact.claims if claim.measure_text), None)
    return (f"“{shorten(one_line(said), LONGEST_QUOTE, placeholder='…')}”" if said else "–") + status


def when(period: Period | None) -> str:
    """When a fact holds, in days if they are known, else in the words of the article."""
    if period is None:
        return ""
    return days(period.first, period.last) or one_line(period.text)


def when_at_length(period: Period | None) -> tuple[str, ...]:
    """When a fact holds, at different lengths, the longest first: the words with their days, then the days alone."""
    if period is None:
        return ()
    text, resolved = one_line(period.text), days(period.first, period.last)
    if not resolved:
        return (text,)
    return (resolved,) if text == resolved else (f"{text} ({resolved})", resolved)


def plural(count: int, one: str, many: str | None = None) -> str:
    """`1 article`, `2 articles`, `1,200 facts`."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def _bound_mark(value: Money | Percent) -> str:
    return ROUGH_MARKS[side(value)] if value.bound == "~" else BOUND_MARKS[value.bound]


def _money(money: Money) -> str:
    per = f"/{one_line(money.per)}" if money.per else ""
    text = f"{_bound_mark(money)}{money.currency or '?'} {_money_amount(money)}{per}"
    if money.converted is None or money.converted.currency == money.currency:
        return text
    return f"{text} = {conversion(money.converted)}"


def _money_amount(money: Money) -> str:
    if money.amount is not None:
        return _money_number(money.amount)
    return _ends(*(_money_number(end) if end is not None else None for end in (money.low, money.high)))


def _money_number(amount: Decimal) -> str:
    """Money below a million with a fraction has two decimals at least: `4.50`, not `4.5`."""
    text = number(amount)
    return f"{text}0" if text[-2:-1] == "." else text


def _percent(percent: Percent) -> str:
    direction = f"{percent.direction} " if percent.direction else ""
    if percent.amount is not None:
        amount = number(percent.amount)
    else:
        amount = _ends(*(number(end) if end is not None else None for end in (percent.low, percent.high)))
    return f"{direction}{_bound_mark(percent)}{amount}{UNIT_MARKS[percent.unit]}"


def _ends(low: str | None, high: str | None) -> str:
    return f"{low or '…'}–{high or '…'}"


def _without_zeros(amount: Decimal) -> str:
    text = format(amount, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
