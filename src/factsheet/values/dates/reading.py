"""What an expression of time is found to mean, and the discourse in which it is read."""

from datetime import date
from typing import TYPE_CHECKING, Literal

import msgspec

from factsheet.mentions.tables.calendar_units import Unit
from factsheet.values.calendar import Days
from factsheet.values.value import TimexType

if TYPE_CHECKING:
    from collections.abc import Callable

Tense = Literal["past", "present", "future"]


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """A TIMEX3 value with its days. `unit` is the grain (a quarter, a day) that a later `a year earlier` takes over."""

    timex: str | None
    type: TimexType = "DATE"
    days: Days | None = None
    unit: Unit | None = None
    vague: bool = False
    comparison: bool = False
    to_date: bool = False
    fiscal: bool = False


class Discourse:
    """What is known when a mention is read: the day of publication, what was read before it, the tense around it.

    Made once for an article and told each reading in turn.
    """

    def __init__(self, published: date | None, *, day_first: bool = False) -> None:
        self.published = published
        self.day_first = day_first
        self.tense: Callable[[], Tense | None] = lambda: None
        self.sentence = (0, 0)  # which document, where in it
        self._readings: list[tuple[tuple[int, int], Reading]] = []

    def note(self, reading: Reading) -> None:
        """Remembers what was read, for the mentions behind it."""
        if (reading.days is not None or reading.to_date) and not reading.vague:
            self._readings.append((self.sentence, reading))

    def latest(
        self, *units: Unit, comparisons: bool = True, here: bool = False, to_date: bool = False
    ) -> Reading | None:
        """The reading nearest before, of one of the units (any if none is named).

        `comparisons` False skips the bases of comparisons, `here` looks only in the same sentence, `to_date` counts the
        first months of a year in.
        """
        for sentence, reading in reversed(self._readings):
            if here and sentence != self.sentence:
                return None
            if (not units or reading.unit in units or (to_date and reading.to_date)) and (
                comparisons or not reading.comparison
            ):
                return reading
        return None
