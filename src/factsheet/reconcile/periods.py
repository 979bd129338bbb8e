"""The period of a claim, read for comparison: which two claims may speak of the same time."""

from datetime import date, timedelta
from typing import Literal

import msgspec

from factsheet.claims.claim import Claim

PeriodMatch = Literal["equal", "compatible", "one unstated", "unstated", "different"]

STORY_DAYS = 7
"""Articles this close together may tell one story, and leave out what the other says."""

_QUARTER_DAYS = 92
_RESULTS_SEASON = 4
"""Up to this month `the annual loss` is that of the year before: companies report by then."""


class PeriodReading(msgspec.Struct, frozen=True):
    """When a claim holds: its days, or the length of a span that hangs on the day of publication (`P3Y`).

    `running` says that the span was not over when the article appeared: later ones may state another number.
    """

    first: date
    last: date
    duration: str | None = None
    running: bool = False

    @property
    def days(self) -> int:
        """Number of days covered, both ends included."""
        return (self.last - self.first).days + 1

    @property
    def key(self) -> str:
        """A short text that equal periods share."""
        return self.duration or f"{self.first}/{self.last}"


def read_period(claim: Claim, *, daily: bool) -> PeriodReading | None:
    """The period of `claim`, or None when it states none that limits the number.

    A single day is the day of saying (`said on Monday that it invests ...`) unless `daily`: prices of a market hold
    for a day. `annual` without a year is the year before when the results season is on (January to April).
    """
    period, published = claim.period, claim.published
    if period is None:
        return None
    timex = period.timex or ""
    if timex.startswith("P") and not timex.endswith("_REF"):
        if period.first is not None and period.last is not None:
            return PeriodReading(period.first, period.last, duration=timex)
        if timex == "P1Y" and published is not None and published.month <= _RESULTS_SEASON:
            return PeriodReading(date(published.year - 1, 1, 1), date(published.year - 1, 12, 31))
        return None
    if period.first is None or period.last is None:
        return None
    if period.last < period.first or (period.first == period.last and not daily):
        return None
    running = published is not None and period.first <= published < period.last
    return PeriodReading(period.first, period.last, running=running)


def match_periods(one: PeriodReading | None, other: PeriodReading | None) -> PeriodMatch:
    """How two periods stand to each other.

    `compatible` is a month or a week of a quarter that ends with it (`in December` of the December quarter's report),
    the same length hung on neighbouring days (`the next three years`, said on two days), and a span that ends in the
    year that the other names (`by 2028`, `over the next three years`).
    """
    if one is None and other is None:
        return "unstated"
    if one is None or other is None:
        return "one unstated"
    if one.duration is not None and other.duration is not None:
        near = abs(one.first - other.first) <= timedelta(days=STORY_DAYS)
        if one.duration == other.duration and near:
            return "equal" if one.first == other.first else "compatible"
        return "different"
    if (one.first, one.last) == (other.first, other.last):
        return "equal"
    if one.duration is not None or other.duration is not None:
        return "compatible" if one.last.year == other.last.year else "different"
    longer, shorter = (one, other) if one.days >= other.days else (other, one)
    inside = longer.first <= shorter.first and shorter.last == longer.last
    if inside and longer.days <= _QUARTER_DAYS and shorter.days >= STORY_DAYS:
        return "compatible"
    return "different"
