"""Reading the bases of comparisons: `a year earlier`, `the year-ago quarter`, `the same month a year ago`.

They take the grain of what is compared: after a third quarter, `a year earlier` is the third quarter of the year
before.
"""

import functools
from datetime import date, timedelta

import msgspec

from factsheet.mentions.dates.expression import Calendar, SamePeriod, YearBefore
from factsheet.mentions.tables.calendar_units import Unit
from factsheet.values import calendar
from factsheet.values.calendar import Days
from factsheet.values.dates.fields import read_calendar
from factsheet.values.dates.lengths import duration
from factsheet.values.dates.reading import Discourse, Reading
from factsheet.values.dates.steps import of_unit, unknown, years_on

# News reports on a period within half a year of its end.
_REPORTED_WITHIN = 183
# and on a month within two of its end.
_MONTH_REPORTED_WITHIN = 62
_PERIODS: tuple[Unit, ...] = ("quarter", "month", "half", "year")


def read_year_before(base: YearBefore, discourse: Discourse) -> Reading:
    """A year before what is compared."""
    if base.part is not None and isinstance(base.part, Calendar):
        part = read_calendar(base.part, discourse)
        if part.days is None or part.unit is None:
            return _compared(part)
        return _compared(of_unit(part.unit, calendar.shift(part.days.first, "year", -1)))
    if base.length is not None:
        return Reading(timex=duration(base.length), type="DURATION", comparison=True)
    earlier = _year_earlier(_what_is_compared(base.unit, discourse))
    if (earlier.to_date or earlier.ended) and earlier.days is not None and base.unit is None:
        # `a year earlier` than the first nine months names the year, and covers those months of it.
        earlier = Reading(timex=f"{earlier.days.last.year:04}", days=earlier.days, unit="year")
    return _compared(earlier)


def read_same(same: SamePeriod, whole: Reading | None, discourse: Discourse) -> Reading:
    """What is compared, moved to another year."""
    compared = _what_is_compared(same.unit, discourse)
    if whole is None:
        return _compared(compared)
    if whole.comparison or whole.days is None:
        return _compared(_year_earlier(compared))
    if compared.days is None or (compared.unit is None and not (compared.to_date or compared.ended)):
        return _compared(whole)
    other = years_on(compared, whole.days.first.year - compared.days.last.year)
    if (other.to_date or other.ended) and other.days is not None:
        return _compared(Reading(timex=whole.timex, days=other.days, unit="year"))
    return _compared(other)


def _compared(reading: Reading) -> Reading:
    return msgspec.structs.replace(reading, comparison=True, to_date=False, ended=False, vague=False)


def _year_earlier(reading: Reading) -> Reading:
    return years_on(reading, -1)


def _balance_day(unit: Unit | None, since: date | None, discourse: Discourse) -> Reading | None:
    """The last day of a month, of which a balance is told: `$90 million at Dec. 31, up from a year ago`."""
    if unit is not None:
        return None
    day = discourse.latest("day", comparisons=False, here=True, begun=True, since=since)
    if day is None or day.days is None:
        return None
    return day if (day.days.last + timedelta(days=1)).day == 1 else None


def _topic(told: Reading | None, since: date | None, discourse: Discourse) -> Reading | None:
    """What an article goes on comparing: not an older quarter that it mentioned in passing (`after a flat second
    quarter`), and no month of which the figures are long out.
    """
    if told is None or told.days is None or discourse.published is None:
        return told
    if told.unit == "quarter":
        return discourse.newest("quarter", since)
    stale = told.unit == "month" and (discourse.published - told.days.last).days > _MONTH_REPORTED_WITHIN
    return None if stale else told


def _what_is_compared(unit: Unit | None, discourse: Discourse) -> Reading:
    """The period that the text spoke of last and that has begun.

    Without one, the year of publication, or the quarter that ended last before it.
    """
    published = discourse.published
    wanted: tuple[Unit, ...] = (unit,) if unit is not None and unit != "period" else _PERIODS
    # A report of the day of publication is about what ended not long ago; older periods are themselves a base.
    since = published - timedelta(days=_REPORTED_WITHIN) if published is not None else None
    look = functools.partial(
        discourse.latest, *wanted, comparisons=False, bases=False, to_date=len(wanted) > 1, begun=True
    )
    named = discourse.latest(unit, comparisons=False, bases=False, here=True) if unit in ("quarter", "month") else None
    near = (
        named
        or look(here=True, since=since)
        or _balance_day(unit, since, discourse)
        or look(here=True)
        or _topic(look(since=since, happened=True), since, discourse)
    )
    if near is not None and (near.days is not None or published is None):
        return near
    base = discourse.latest_base(*wanted)
    if base is not None:  # only the bases have dates: `rose to $4 million from $3 million in 2023`
        after = years_on(base, 1)
        begun = after.days is not None and (published is None or after.days.first <= published)
        if begun and after.days is not None and (since is None or after.days.last >= since):
            return after
    if published is None:
        return Reading(timex=unknown(wanted[0] if len(wanted) == 1 else "year").timex, unit=None)
    if unit == "quarter":
        return of_unit("quarter", calendar.shift(published, "quarter", -1))
    if unit is not None and unit != "period":
        return of_unit(unit, published)
    return Reading(timex=f"{published.year:04}", days=Days(*calendar.year_days(published.year)), unit="year")
