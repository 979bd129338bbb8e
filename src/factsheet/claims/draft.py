"""A claim in the making: what its own sentence says of it, before claims lend each other their periods."""

import msgspec

from factsheet.claims.claim import Status
from factsheet.claims.noun_measure import Measure
from factsheet.claims.owners import Owner
from factsheet.values.stated import Stated


class Draft(msgspec.Struct, frozen=True):
    """A claim in the making: what its own sentence says, before periods are carried on."""

    stated: Stated
    owner: Owner | None
    measure: Measure | None
    attribution: str | None
    status: Status
    period: int | None
    """Index of the date among the article's stated values."""
    period_rule: str = ""
    is_base: bool = False
    """Whether it only is what another value is compared with."""
    restates: int | None = None
    """The number of the claim that it says again, in another currency or per share."""
