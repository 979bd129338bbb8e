"""The period of a claim, read for comparison: which two claims may speak of the same time."""

from datetime import date, timedelta
from typing import Literal

import msgspec

from factsheet.claims.claim import Claim, Period

PeriodMatch = Literal["equal", "compatible", "inside", "one unstated", "unstated", "different"]

STORY_DAYS = 7
"""Articles this close together may tell one story, and leave out what the other says."""

_QUARTER_DAYS = 92
_YEAR_DAYS = 366

_RESULTS_SEASON = 4
"""Up to this month `the annual loss` is that of the year before: companies report by then."""


class PeriodReading(msgspec.Struct, frozen=True):
    """When a claim holds: a TIMEX3 value, and its days where they are known.

    `since December` reaches up to the publication.
    Without a publication date `this year` is `XXXX` and `the next three years` `P3Y`, both without days.
    `running` says that the span was not over when the article appeared: later ones may state another number.
    """

    timex: str
    first: date | None = None
    last: date | None = None
    running: bool = False

    @property
    def days(self) -> int:
        """Number of days covered, both ends included; 0 when they are not known."""
        return 0 if self.first is None or self.last is None else (self.last - self.first).days + 1

    @property
    def duration(self) -> bool:
        """Whether it is a length of time (`P3Y`), with or without days."""
        return self.timex.startswith("P")


def read_period(claim: Claim, *, daily: bool) -> PeriodReading | None:
    """The period of `claim`, or None when it states none that limits the number.

    A single day is the day of saying (`said on Monday that it invests ...`) unless `daily`: prices of a market hold
    for a day. `annual` without a year is the year before when the results season is on (January to April).
    """
    period, published = claim.period, claim.published
    if period is None:
        return None
    timex = period.timex or ""
    if timex == "P1Y" and period.first is None and published is not None and published.month <= _RESULTS_SEASON:
        year = published.year - 1
        return PeriodReading(str(year), date(year, 1, 1), date(year, 12, 31))
    if not timex or timex.endswith("_REF") or timex == "P1Y":
        return None
    if period.first is None or period.last is None:
        return PeriodReading(timex) if timex.startswith("P") or _is_span(timex) else None
    if period.last < period.first or (period.first == period.last and not daily):
        return None
    if published is not None and period.first < published and _follows_since(claim, period):
        return PeriodReading(timex, period.first, published, running=True)
    running = published is not None and period.first < published < period.last
    return PeriodReading(timex, period.first, period.last, running)


def _follows_since(claim: Claim, period: Period) -> bool:
    """Whether the period stands after `since` in the sentence of its claim."""
    before = claim.sentence.text[: max(period.start - claim.sentence.start, 0)].rstrip()
    return claim.sentence.start <= period.start < claim.sentence.end and before[-6:].casefold().strip() == "since"


def _is_span(timex: str) -> bool:
    """Whether a TIMEX3 value without days names a year, a quarter, a half or a month: `XXXX-Q4`, `XXXX`."""
    return len(timex) in (4, 7) and "W" not in timex and "-XX" not in timex


def match_periods(one: PeriodReading | None, other: PeriodReading | None) -> PeriodMatch:
    """How two periods stand to each other.

    `compatible` is a month or a week of a quarter that ends with it (`in December` of the December quarter's report),
    the same length hung on neighbouring days (`the next three years`, said on two days), and a span that ends in the
    year that the other names (`by 2028`, `over the next three years`). `inside` is any other span
    in a longer one: `in May` and `in 2025`, `last month` and `since December`.
    """
    if one is None and other is None:
        return "unstated"
    if one is None or other is None:
        return "one unstated"
    if one.duration and other.duration:
        return _match_durations(one, other)
    if one.duration or other.duration:
        if one.last is None or other.last is None:
            return "one unstated"
        if max(one.days, other.days) > _YEAR_DAYS:
            return "compatible" if one.last.year == other.last.year else "different"
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return _match_values(one.timex, other.timex)
    if (one.first, one.last) == (other.first, other.last):
        return "equal"
    (first, last), (inner_first, inner_last) = sorted(
        ((one.first, one.last), (other.first, other.last)), key=lambda days: days[0] - days[1]
    )
    ends_with_it = first <= inner_first and inner_last == last
    if ends_with_it and (last - first).days < _QUARTER_DAYS and (inner_last - inner_first).days >= STORY_DAYS - 1:
        return "compatible"
    return "inside" if first <= inner_first and inner_last <= last else "different"


def _match_durations(one: PeriodReading, other: PeriodReading) -> PeriodMatch:
    if one.timex != other.timex:
        return "different"
    if one.first is None or other.first is None or one.first == other.first:
        return "equal"
    return "compatible" if abs(one.first - other.first) <= timedelta(days=STORY_DAYS) else "different"


def _match_values(one: str, other: str) -> PeriodMatch:
    """Match TIMEX3 values of which one leaves the year open: `XXXX-Q4` may be `2024-Q4`, and says nothing of `2024`.

    `2024-12` ends `XXXX-Q4` if that is one of 2024, and `2024-11` lies inside.
    """
    if len(one) != len(other):
        return "one unstated"
    if len(one) == 7 and (one[5] == "Q") != (other[5] == "Q"):
        (year, quarter), (other_year, month) = sorted(
            ((one[:4], one[5:]), (other[:4], other[5:])), key=lambda parts: parts[1][0] != "Q"
        )
        if not (quarter[1].isdigit() and month.isdigit()) or _match_values(year, other_year) == "different":
            return "different"
        last_month = 3 * int(quarter[1])
        return (
            "compatible" if int(month) == last_month else "inside" if 0 < last_month - int(month) < 3 else "different"
        )
    return "compatible" if all(a == b or "X" in (a, b) for a, b in zip(one, other, strict=True)) else "different"
