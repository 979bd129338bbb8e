"""What a rule may look at beside the article."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Protocol

import msgspec

from factsheet.check.finding import Draft
from factsheet.check.reading import Reading
from factsheet.reconcile.fact import Fact
from factsheet.settings import CheckSettings, Settings


class Quote(Protocol):
    """One unit of a currency in another, on the day on which the rate was set."""

    @property
    def rate(self) -> Decimal: ...
    @property
    def day(self) -> date: ...
    @property
    def source(self) -> str: ...


class Market(Protocol):
    """Where market rates come from (`factsheet.values.rates.Rates`)."""

    def rate(self, source: str, target: str, day: date, /) -> Quote | None:
        """The rate of the day or of the last one before it, None if it is not known."""
        ...


class Context(msgspec.Struct, frozen=True):
    """Settings, market rates, and the facts of the run with the new articles and those before them.

    `alone` holds, for each article, the facts of its own claims; `together` the facts of all claims.
    """

    settings: Settings
    check: CheckSettings
    market: Market | None
    alone: Mapping[str, tuple[Fact, ...]]
    together: tuple[Fact, ...]
    new: frozenset[str]


ArticleRule = Callable[[Reading, Context], Iterator[Draft]]
