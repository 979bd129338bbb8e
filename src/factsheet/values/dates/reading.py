"""What an expression of time is found to mean, and the discourse in which it is read."""

from collections import deque
from datetime import date
from typing import TYPE_CHECKING, Literal

import msgspec

from factsheet.mentions.tables.calendar_units import Unit
from factsheet.values.calendar import Days
from factsheet.values.value import TimexType

if TYPE_CHECKING:
    from collections.abc import Callable

Tense = Literal["past", "present", "future"]

_PERIODS: frozenset[Unit] = frozenset(("month", "quarter", "half", "season", "year"))

# No article refers to a date so many dates back; and so the time that an article takes grows with its length.
_REMEMBERED = 100


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """A TIMEX3 value with its days. `unit` is the grain (a quarter, a day) that a later `a year earlier` takes over.

    `to_date` marks the first months of a year, `ended` a length by its last day (`the six months ended Sept. 30`).
    """

    timex: str | None
    type: TimexType = "DATE"
    days: Days | None = None
    unit: Unit | None = None
    vague: bool = False
    comparison: bool = False
    to_date: bool = False
    ended: bool = False
    fiscal: bool = False


class Discourse:
    """What is known when a mention is read: the day of publication, what was read before it, the tense around it.

    Made once for an article and told each reading in turn.
    """

    def __init__(self, published: date | None, *, day_first: bool = False) -> None:
        self.published = published
        self.day_first = day_first
        self.tense: Callable[[], Tense | None] = lambda: None
        self.happened_then: Callable[[], bool] = lambda: False  # whether it is the time of a verb in the past itself
        self.sentence = (0, 0)  # which document, where in it
        self.against = False  # whether what is read is itself the base of a comparison
        self._told: deque[_Told] = deque(maxlen=_REMEMBERED)

    def note(self, reading: Reading) -> None:
        """Remembers what was read, for the mentions behind it: also a quarter of which nothing tells the year."""
        if not reading.vague and (reading.days is not None or reading.to_date or reading.unit in _PERIODS):
            self._told.append(_Told(reading, self.sentence, self.tense, self.against))

    def latest(
        self,
        *units: Unit,
        comparisons: bool = True,
        bases: bool = True,
        here: bool = False,
        to_date: bool = False,
        begun: bool = False,
        since: date | None = None,
        happened: bool = False,
    ) -> Reading | None:
        """The reading nearest before, of one of the units (any if none is named).

        `comparisons` False skips the bases of comparisons, `bases` False the times of amounts compared with (`from 4.1%
        in September`), `here` looks only in the same sentence, `to_date` counts the
        first months of a year and lengths that have ended in, `begun` passes over what lies in the future, `since`
        over what ended before that day, `happened` over what isn't over if the verb doesn't tell it as past. The base
        of a comparison is never before that of another.
        """
        for told in reversed(self._told):
            reading = told.reading
            if told.against and (self.against or not bases):
                continue
            if here and told.sentence != self.sentence:
                return None
            if units and reading.unit not in units and not (to_date and (reading.to_date or reading.ended)):
                continue
            if since is not None and (reading.days is None or reading.days.last < since):
                continue
            if happened and not self._has_happened(told):
                continue
            if (comparisons or not reading.comparison) and not (begun and self._lies_ahead(told)):
                return reading
        return None

    def newest(self, unit: Unit, since: date | None) -> Reading | None:
        """Of the periods of a unit that are told as past, the one that ended last, not before the day `since`."""
        found: Reading | None = None
        for told in reversed(self._told):
            days, reading = told.reading.days, told.reading
            if reading.unit != unit or days is None or reading.comparison or not self._has_happened(told):
                continue
            if (since is not None and days.last < since) or self._lies_ahead(told):
                continue
            if found is None or found.days is None or days.last > found.days.last:
                found = reading
        return found

    def latest_base(self, *units: Unit) -> Reading | None:
        """The base of a comparison nearest before, of one of the units."""
        return next((t.reading for t in reversed(self._told) if t.against and t.reading.unit in units), None)

    def _has_happened(self, told: "_Told") -> bool:
        """`a decline in fourth-quarter earnings`, told before the quarter of the calendar is over."""
        days = told.reading.days
        if self.published is None or days is None or days.last <= self.published:
            return True
        return told.tense() == "past"

    def _lies_ahead(self, told: "_Told") -> bool:
        """Whether it begins after the publication; without a day of publication, the verb tells."""
        days = told.reading.days
        if self.published is not None and days is not None:
            return days.first > self.published
        return self.published is None and told.tense() == "future"


class _Told(msgspec.Struct, frozen=True):
    """What was read before, in which sentence, the tense around it, and whether it was the base of a comparison."""

    reading: Reading
    sentence: tuple[int, int]
    tense: "Callable[[], Tense | None]"
    against: bool
