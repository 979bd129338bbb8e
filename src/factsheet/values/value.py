"""The three kinds of value, in the shape of the contract (docs/contract.md). All numbers are exact decimals."""

from datetime import date
from decimal import Decimal
from typing import Literal

import msgspec

Bound = Literal["=", "~", ">", ">=", "<", "<=", "range"]
Kind = Literal["money", "percent", "date"]
Direction = Literal["up", "down"]
PercentUnit = Literal["percent", "percentage_point", "basis_point"]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]


class Converted(msgspec.Struct, frozen=True, kw_only=True):
    """An amount in the reporting currency, with the rate, its day and where it comes from."""

    amount: Decimal
    currency: str
    rate: Decimal
    date: date
    source: str


class Money(msgspec.Struct, frozen=True, kw_only=True):
    """An amount of money as stated, fully scaled: `$52.4 billion` is 52400000000.

    `amount` is None for a range. `low` and `high` are the interval that the statement allows (its own precision and
    its bound; None is open). `currency` is ISO 4217, None when nothing decides it; `per` is the denominator.
    """

    amount: Decimal | None
    low: Decimal | None
    high: Decimal | None
    bound: Bound
    currency: str | None
    currency_assumed: bool = False
    per: str | None = None
    converted: Converted | None = None


class Percent(msgspec.Struct, frozen=True, kw_only=True):
    """A share, rate or change in hundredths (`13%` is 13), percentage points or basis points."""

    amount: Decimal | None
    low: Decimal | None
    high: Decimal | None
    bound: Bound
    unit: PercentUnit = "percent"
    direction: Direction | None = None


class Timex(msgspec.Struct, frozen=True, kw_only=True):
    """A time as TIMEX3 value (ISO-TimeML), plus the first and last day that it covers (inclusive, None if unknown)."""

    timex: str | None
    type: TimexType
    first: date | None = None
    last: date | None = None


Value = Money | Percent | Timex
