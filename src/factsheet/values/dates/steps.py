"""Reading steps from the day of publication or from what the text spoke of, and parts of what they reach."""

from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType

import msgspec

from factsheet.mentions.dates.expression import Calendar, EdgeOf, Nth, Step
from factsheet.mentions.tables.calendar_units import Unit
from factsheet.values import calendar
from factsheet.values.calendar import Days
from factsheet.values.dates.fields import one_day, read_calendar
from factsheet.values.dates.reading import Discourse, Reading

_FINER: Mapping[Unit, tuple[Unit, ...]] = MappingProxyType(
    {
        "year": ("year", "quarter", "half", "month", "season", "week", "day"),
        "quarter": ("quarter",),
        "month": ("month", "day"),
        "week": ("week", "day"),
        "day": ("day",),
    }
)


def of_unit(unit: Unit, day: date) -> Reading:
    """The unit that holds the day."""
    if unit in ("day", "business day", "night"):
        return one_day(day)
    return Reading(timex=calendar.write(unit, day), days=calendar.around(unit, day), unit=unit)


def unknown(unit: Unit) -> Reading:
    """A unit of which we can't tell which one."""
    return Reading(timex=calendar.UNKNOWN.get(unit), unit=unit)


def years_on(reading: Reading, steps: int) -> Reading:
    """The same period of another year. A quarter keeps its label, which may be a company's own."""
    if reading.days is None:
        return reading
    first, last = reading.days
    if reading.to_date or reading.ended:
        end = calendar.shift(last + timedelta(days=1), "year", steps) - timedelta(days=1)
        days = Days(calendar.shift(first, "year", steps), end)
        return msgspec.structs.replace(reading, days=days)
    if reading.unit is None:
        return reading
    if reading.unit == "quarter" and reading.timex:
        days = Days(calendar.shift(first, "year", steps), calendar.shift(last, "year", steps))
        year = int(reading.timex[:4]) + steps
        return msgspec.structs.replace(reading, timex=f"{year:04}{reading.timex[4:]}", days=days)
    day = calendar.shift(first, "year", steps)
    if reading.unit == "week":
        year, week, _ = first.isocalendar()
        day = calendar.week_days(year + steps, min(week, 52)).first
    other = of_unit(reading.unit, day)
    return msgspec.structs.replace(other, fiscal=reading.fiscal)


def read_step(step: Step, discourse: Discourse) -> Reading:
    """`last year`, `this week`, `next Friday`, `the previous month`, `the quarter`."""
    if isinstance(step.of, Calendar):
        return _named(step, step.of, discourse)
    if step.narrative or (step.word == "the next" and _is_told(step.of, discourse)):
        return _narrative(step, step.of, discourse)
    if discourse.published is None:
        return unknown(step.of)
    if step.of == "weekend":
        return _weekend(step, discourse.published, discourse)
    if step.of == "period":
        return of_unit("quarter", calendar.shift(discourse.published, "quarter", step.steps - 1))
    return of_unit(step.of, calendar.shift(discourse.published, step.of, step.steps))


def _is_told(unit: Unit, discourse: Discourse) -> bool:
    """Whether `the next day` is that after what was told last, not after the day of publication."""
    tense = discourse.tense()
    return tense == "past" or (unit == "day" and tense != "future")


def _narrative(step: Step, unit: Unit, discourse: Discourse) -> Reading:
    published = discourse.published
    if step.word in ("latest", "most recent"):  # the last that is complete
        if published is None:
            return unknown("quarter" if unit == "period" else unit)
        grain: Unit = "quarter" if unit == "period" else unit
        told = discourse.latest("quarter", comparisons=False, happened=True) if grain == "quarter" else None
        if told is not None and told.days is not None and (published - told.days.last).days <= 120:
            return told
        return of_unit(grain, calendar.shift(published, grain, -1))
    if unit == "weekend" and step.word == "the" and published is not None:
        return _weekend(step, published, discourse)
    if step.word == "fiscal":
        return of_unit("year", published) if published else unknown("year")
    near = discourse.latest(*_FINER.get(unit, (unit,)), comparisons=step.word == "that")
    if unit == "year" and step.word in ("the", "full", "entire", "whole"):
        near = discourse.latest(*_FINER["year"], comparisons=False, here=True)
    if (
        step.steps
        and step.word not in ("beside", "the next", "following")
        and unit in ("month", "week", "quarter")
        and near is not None
        and near.unit != unit
    ):
        near = None
    told = discourse.latest("year", to_date=True, comparisons=False) if unit == "year" and step.steps else None
    if told is not None and told.ended and told.days is not None:  # the year to June 30, and the previous year
        if told.timex not in ("P1Y", "P12M"):
            return of_unit("year", calendar.shift(told.days.last, "year", step.steps))
        days = years_on(told, step.steps).days
        return Reading(timex=calendar.write("year", days.last), days=days, unit="year") if days else unknown("year")
    if near is not None and near.days is not None:
        if published is not None and unit in ("week", "month") and step.word == "the" and step.steps == 0:
            over = near.days.last < calendar.around(unit, published).first
            if over and discourse.tense() == "future":
                return of_unit(unit, published)  # `lost $3 million in January and will close by the end of the month`
        if near.unit == unit and step.steps == 0:
            if near.type == "TIME":
                return one_day(near.days.first)  # `Thursday night`, and `that day`
            return near  # a company's own quarter keeps its label
        return of_unit(unit, calendar.shift(near.days.first, unit, step.steps))
    if published is None:
        return near if near is not None and near.unit == unit and not step.steps else unknown(unit)
    if unit == "quarter" and step.steps == 0 and step.word != "same":
        return of_unit(unit, calendar.shift(published, unit, -1))
    return of_unit(unit, calendar.shift(published, unit, step.steps))


def _weekend(step: Step, published: date, discourse: Discourse) -> Reading:
    """`the weekend` is the one that ended last or is on, unless the verb looks ahead; `this weekend` the coming."""
    begun = published - timedelta(days=(published.isoweekday() - 6) % 7)
    if step.steps < 0:
        on = published.isoweekday() >= 6
        return of_unit("weekend", begun - timedelta(weeks=1) if on else begun)
    tense = discourse.tense()
    ahead = tense == "future" if step.word == "the" else tense != "past" or _is_midweek(published, discourse)
    if (step.steps == 0 and not ahead) or (published.isoweekday() >= 6 and step.steps == 0):
        return of_unit("weekend", begun)
    return of_unit("weekend", calendar.shift(calendar.around("weekend", published).first, "week", step.steps))


def _is_midweek(day: date, discourse: Discourse) -> bool:
    """`what had been planned for this weekend`, told on a Wednesday: the one that comes, unless it happened then."""
    return day.isoweekday() in (3, 4, 5) and not discourse.happened_then()


def _named(step: Step, fields: Calendar, discourse: Discourse) -> Reading:
    published = discourse.published
    if step.narrative:
        near = discourse.latest("day", "week", "month", "quarter", "year")
        published = near.days.first if near and near.days else published
    if published is None:
        return read_calendar(fields, discourse)
    if step.word == "counted" and fields.weekday is not None:  # two Mondays ago
        return one_day(_counted(published, fields.weekday, step.steps))
    candidates = _candidates(fields, published)
    if step.steps < 0:
        before = [c for c in candidates if c.days and c.days.first < published and not _holds(c, published, fields)]
        yesterday = fields.weekday is not None and before[-1] == one_day(published - timedelta(days=1))
        return before[-2 if yesterday else -1]  # nobody calls yesterday `last Tuesday`
    if step.steps > 0:
        after = [c for c in candidates if c.days and c.days.first > published]
        if fields.weekday is not None and step.word == "next":
            after = [c for c in after if c.days and c.days.first > calendar.around("week", published).last]
        return after[0]
    if fields.weekday is not None:
        monday = calendar.around("week", published).first
        return one_day(monday + timedelta(days=fields.weekday - 1))
    if fields.season == "WI":
        return next(c for c in candidates if c.days and c.days.last >= published)
    return next(c for c in candidates if c.days and c.days.first.year == published.year)


def _counted(day: date, weekday: int, steps: int) -> date:
    """The weekday so many times away: of one that is the same, the first lies a week off."""
    first = ((weekday - day.isoweekday()) * (1 if steps > 0 else -1)) % 7 or 7
    days = first + 7 * (abs(steps) - 1)
    return day + timedelta(days=days if steps > 0 else -days)


def _holds(reading: Reading, day: date, fields: Calendar) -> bool:
    """`last April`, said in April, is that of the year before."""
    return fields.weekday is None and reading.days is not None and reading.days.first <= day <= reading.days.last


def _candidates(fields: Calendar, day: date) -> list[Reading]:
    if fields.weekday is not None:
        monday = calendar.around("week", day).first + timedelta(days=fields.weekday - 1)
        return [one_day(monday + timedelta(weeks=week)) for week in (-2, -1, 0, 1, 2)]
    nowhere = Discourse(None)
    years = range(day.year - 2, day.year + 3)
    return [read_calendar(_in_year(fields, year), nowhere) for year in years]


def _in_year(fields: Calendar, year: int) -> Calendar:
    return Calendar(
        year=year,
        month=fields.month,
        day=fields.day,
        quarter=fields.quarter,
        half=fields.half,
        season=fields.season,
        holiday=fields.holiday,
        week=fields.week,
        weekday=fields.weekday,
    )


def part_of(part: Calendar | Nth, whole: Reading, discourse: Discourse) -> Reading:
    """A part of a period: the month of a year, the weekday of a week, the second Monday of a month."""
    if whole.days is None:
        return _unknown_part(part, discourse)
    first = whole.days.first
    if isinstance(part, Nth):
        return _nth(part, whole)
    if part.weekday is not None and part.day is None:
        return one_day(calendar.around("week", first).first + timedelta(days=part.weekday - 1))
    if part.day is not None and part.month is None:
        return one_day(first.replace(day=part.day))
    return read_calendar(_in_year(part, first.year), discourse)


def _unknown_part(part: Calendar | Nth, discourse: Discourse) -> Reading:
    if isinstance(part, Calendar):
        return read_calendar(part, Discourse(None, day_first=discourse.day_first))
    return unknown("day" if isinstance(part.of, Calendar) else part.of)


def _nth(nth: Nth, whole: Reading) -> Reading:
    assert whole.days is not None
    first, last = whole.days
    if isinstance(nth.of, Calendar):
        start = first if nth.index > 0 else last
        weekday = nth.of.weekday or 1
        if whole.unit in ("year", "quarter", "half") and nth.index > 0:
            return one_day(first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (nth.index - 1)))
        return one_day(calendar.nth_weekday(start.year, start.month, weekday, nth.index))
    unit = nth.of
    if nth.count > 1:
        return _several(nth, unit, whole)
    if unit == "week" and whole.unit in ("month", "year"):
        return _nth_week(nth.index, whole)
    if nth.index < 0:
        return one_day(last) if unit == whole.unit else of_unit(unit, last)  # year-end 2023
    return of_unit(unit, calendar.shift(first, unit, nth.index - 1))


def _several(nth: Nth, unit: Unit, whole: Reading) -> Reading:
    """`the first two quarters of 2003` are its first half."""
    assert whole.days is not None
    if nth.index > 0:
        days = Days(whole.days.first, calendar.shift(whole.days.first, unit, nth.count) - timedelta(days=1))
    else:
        days = Days(calendar.shift(whole.days.last + timedelta(days=1), unit, -nth.count), whole.days.last)
    if unit == "quarter" and nth.count == 2 and whole.unit == "year":
        return of_unit("half", days.first)
    return Reading(timex=f"P{nth.count}{unit[0].upper()}", type="DURATION", days=days, to_date=nth.index > 0)


def _nth_week(index: int, whole: Reading) -> Reading:
    """Weeks of a year are ISO weeks; those of a month are the ones that lie in it whole."""
    assert whole.days is not None
    first, last = whole.days
    if whole.unit == "year" and index > 0:
        return of_unit("week", date.fromisocalendar(first.year, index, 1))
    if index > 0:
        return of_unit("week", first + timedelta(days=(7 - first.weekday()) % 7 + 7 * (index - 1)))
    monday = last - timedelta(days=last.weekday())
    return of_unit("week", monday if last.weekday() == 6 else monday - timedelta(weeks=1))


def standing_alone(nth: Nth, discourse: Discourse) -> Reading:
    """`year-end` and `the final quarter` without the year that they belong to: of the year that is spoken of now."""
    if discourse.published is None:
        return unknown("day" if isinstance(nth.of, Calendar) else nth.of)
    if nth.of == "quarter":
        return read_calendar(Calendar(quarter=4), discourse)
    if isinstance(nth.of, str):
        day = calendar.around(nth.of, discourse.published).last
        if day > discourse.published and discourse.tense() == "past":  # `it had $3 million at year-end`
            day = calendar.around(nth.of, calendar.shift(discourse.published, nth.of, -1)).last
        return one_day(day)
    return part_of(nth, of_unit("month", discourse.published), discourse)


def read_edge(edge: EdgeOf, inner: Reading, discourse: Discourse) -> Reading:
    """The TIMEX3 value of the whole, with the days of its edge. `later this year` begins on the day of publication."""
    days, published = inner.days, discourse.published
    if days is None:
        return inner
    if edge.edge == "close":
        days = Days(days.last, days.last)
    elif edge.edge in ("first half", "second half"):
        days = calendar.halves(days)[edge.edge == "second half"]
    elif edge.edge in ("before", "after"):
        if published is not None and days.first <= published <= days.last:
            days = Days(days.first, published) if edge.edge == "before" else Days(published, days.last)
    else:
        days = calendar.third(days, edge.edge)
    return Reading(
        timex=inner.timex, type=inner.type, days=days, unit=inner.unit, vague=inner.vague, comparison=inner.comparison
    )
