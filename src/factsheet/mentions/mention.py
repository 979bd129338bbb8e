"""What a money or percent mention carries: what is written, not yet what it means."""

from decimal import Decimal
from typing import Final, Literal

import msgspec

# As the contract names them (values/value.py, which a mention does not know).
Bound = Literal["=", "~", ">", ">=", "<", "<=", "range"]
PercentUnit = Literal["percent", "percentage_point", "basis_point"]

# How many characters around a mention later stages may read.
CONTEXT: Final = 60


class Written(msgspec.Struct, frozen=True, kw_only=True):
    """A stated number with its unit. `start` and `end` are code points into the text; bound words lie outside.

    `amount` is None for a range, which has its stated ends as `low` and `high` (a bound of "range"). `step` is the
    place of the last stated digit. `near` says that the number is close to the bound (`just over`, `nearly`).
    `before` and `after` are the words around (within the region that was read), from which a direction is told.
    `pair_of` is the start of the amount that this one converts or restates; `turn` the place in a `respectively` list.
    """

    start: int
    end: int
    amount: Decimal | None
    low: Decimal | None
    high: Decimal | None
    step: Decimal
    bound: Bound = "="
    near: bool = False
    before: str = ""
    after: str = ""
    pair_of: int | None = None
    turn: int | None = None


class MoneyMention(Written, frozen=True, kw_only=True):
    """An amount of money, minor units folded: `12 cents` is 0.12.

    `currency` is the ISO 4217 code when sign, code or adjective say it, else None and `family` names the ambiguous
    sign or noun (`dollar`, `pound`, `krone`; see mentions/tables/currencies.py). `cue` is the currency as written,
    `per` the denominator.
    """

    currency: str | None
    family: str | None
    cue: str
    per: str | None = None


class PercentMention(Written, frozen=True, kw_only=True):
    """A share, rate or change. `change` is the direction that the expression itself states (`doubled`, `+3%`)."""

    unit: PercentUnit = "percent"
    change: str | None = None
