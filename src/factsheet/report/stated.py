"""The distinct values of a fact: every value once, the most precise first, with the articles that state it."""

from collections import Counter
from collections.abc import Iterable
from decimal import Decimal

import msgspec

from factsheet.claims.claim import Claim
from factsheet.report.display import one_line
from factsheet.report.wording import normalized
from factsheet.values.value import Money, Percent, Timex, Value


class StatedValue(msgspec.Struct, frozen=True, kw_only=True):
    """One value of a fact: how it is most often written, what it means, and the claims that state it.

    `value` comes with a conversion if any of the claims has one: those of undated articles have none.
    """

    text: str
    meaning: str
    value: Value
    claims: tuple[Claim, ...]

    @property
    def articles(self) -> tuple[str, ...]:
        """The ids of the articles that state it, each once."""
        return tuple(dict.fromkeys(claim.article for claim in self.claims))


def stated_values(claims: Iterable[Claim]) -> list[StatedValue]:
    """The distinct values of the claims, the most precise first; among equals the one that more articles state."""
    groups: dict[object, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(_same(claim.value), []).append(claim)
    values = [_stated(group) for group in groups.values()]
    return sorted(
        values,
        key=lambda value: (imprecision(value.value), -len(value.articles), value.meaning, value.text),
    )


def imprecision(value: Value) -> Decimal:
    """How wide the statement is, relative to its size: 0.002 for `$52.4 billion` (0.1 of 52.4); days for a date.

    Where the interval is open, a unit of the last digit that is not zero stands for it.
    """
    if isinstance(value, Timex):
        if value.first is None or value.last is None:
            return Decimal("Infinity")
        return Decimal((value.last - value.first).days)
    amount, low, high = value.amount, value.low, value.high
    if low is not None and high is not None:
        size = abs(amount if amount is not None else low + high)
        return (high - low) / size if size else Decimal(0)
    if not amount:
        return Decimal(1)
    return Decimal(1).scaleb(1 - len(amount.normalize().as_tuple().digits))


def _stated(claims: list[Claim]) -> StatedValue:
    converted = (claim.value for claim in claims if isinstance(claim.value, Money) and claim.value.converted)
    value = next(converted, claims[0].value)
    return StatedValue(text=_usual_text(claims), meaning=normalized(value), value=value, claims=tuple(claims))


def _same(value: Value) -> object:
    match value:
        case Money():
            return value.bound, value.amount, value.low, value.high, value.currency, value.per
        case Percent():
            return value.bound, value.amount, value.low, value.high, value.unit, value.direction
        case Timex():
            return value.timex, value.first, value.last


def _usual_text(claims: list[Claim]) -> str:
    spellings = Counter(one_line(claim.text) for claim in claims)
    return min(spellings, key=lambda text: (-spellings[text], text))
