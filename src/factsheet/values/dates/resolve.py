"""Reading one expression of time in its discourse: each kind by its own reader, wholes before their parts."""

from datetime import timedelta

import msgspec

from factsheet.mentions.dates.expression import (
    Calendar,
    EdgeOf,
    EndingAt,
    Every,
    Expression,
    Length,
    Moment,
    Nth,
    Numeric,
    Offset,
    SamePeriod,
    Step,
    Through,
    Vague,
    Within,
    YearBefore,
)
from factsheet.values import calendar
from factsheet.values.calendar import Days
from factsheet.values.dates.comparisons import read_same, read_year_before
from factsheet.values.dates.fields import read_calendar, read_numeric
from factsheet.values.dates.lengths import duration, moved, read_every, read_length, read_offset
from factsheet.values.dates.reading import Discourse, Reading
from factsheet.values.dates.steps import of_unit, part_of, read_edge, read_step, standing_alone

_NOWHERE = Reading(timex=None)


def read(expression: Expression, discourse: Discourse) -> Reading:
    """The value of an expression. A date that can't exist (`February 31`) has no value and no days."""
    try:
        return _read(expression, discourse)
    except (ValueError, OverflowError, StopIteration, IndexError):
        return _NOWHERE


def _read(expression: Expression, discourse: Discourse) -> Reading:
    match expression:
        case Calendar(day=int(), year=None) if discourse.against:  # up from $2 million at Dec. 31
            return read_calendar(msgspec.structs.replace(expression, over=True), discourse)
        case Calendar():
            return read_calendar(expression, discourse)
        case Numeric():
            return read_numeric(expression, discourse)
        case Step(steps=-1, of="year", word="beside") if discourse.against:
            return read_year_before(YearBefore(), discourse)  # `against 4.9 billion the year before`
        case Step():
            return read_step(expression, discourse)
        case Nth():
            return standing_alone(expression, discourse)
        case Within(part=Calendar() | Nth() as part, whole=whole):
            return part_of(part, _read(whole, discourse), discourse)
        case Within():
            return _NOWHERE
        case EdgeOf():
            return read_edge(expression, _read(expression.of, discourse), discourse)
        case Length():
            return read_length(expression, discourse)
        case Offset():
            return read_offset(
                expression, _read(expression.anchor, discourse) if expression.anchor else None, discourse
            )
        case YearBefore():
            return read_year_before(expression, discourse)
        case SamePeriod():
            return read_same(expression, _read(expression.whole, discourse) if expression.whole else None, discourse)
        case Every():
            return read_every(expression)
        case Vague():
            return Reading(timex=expression.reference, vague=True)
        case Moment():
            return _moment(expression, discourse)
        case Through():
            return _through(expression, discourse)
        case EndingAt():
            return _ending(expression, discourse)


def _moment(moment: Moment, discourse: Discourse) -> Reading:
    day = _read(moment.day, discourse) if moment.day is not None else None
    if day is None:
        near, published = discourse.latest("day", here=True), discourse.published
        if near is None:
            near = discourse.latest("day")
            if published is not None and (near is None or near.days is None or near.days.first > published):
                near = of_unit("day", published)
        day = near
    stem = "XXXX-XX-XX"
    if day is not None and day.days is not None:
        stem = day.days.first.isoformat()
    elif day is not None and moment.day is not None and day.timex:
        stem = day.timex
    suffix = moment.clock or moment.part or ""
    return Reading(timex=f"{stem}T{suffix}", type="TIME", days=day.days if day else None, unit="day")


def _through(through: Through, discourse: Discourse) -> Reading:
    first, last = through.first, through.last
    if isinstance(first, Calendar) and isinstance(last, Calendar) and first.year is None and last.year is not None:
        first = msgspec.structs.replace(first, year=last.year, two_digits=last.two_digits)
    two = _read(last, discourse)
    if isinstance(first, Calendar) and isinstance(last, Calendar) and first.year is None and two.days is not None:
        # `between January and June`: the first lies before the last, in its year or the year before
        year = two.days.first.year
        if (first.month or 0, first.day or 0) > (last.month or 0, last.day or 0):
            year -= 1
        first = msgspec.structs.replace(first, year=year, two_digits=False)
    one = _read(first, discourse)
    days = None
    if one.days is not None and two.days is not None:
        end = two.days.last
        if end < one.days.first:
            end = calendar.shift(end, "year", 1)
        if end >= one.days.first:
            days = Days(one.days.first, end)
    if one.unit == two.unit == "month" and (period := _whole_period(days)) is not None:
        return period
    return Reading(timex=f"{one.timex}/{two.timex}", type="DURATION", days=days)


def _whole_period(days: Days | None) -> Reading | None:
    """`between April and June` is the second quarter."""
    if days is None:
        return None
    wholes = (of_unit("quarter", days.first), of_unit("half", days.first), of_unit("year", days.first))
    return next((whole for whole in wholes if whole.days == days), None)


def _ending(ending: EndingAt, discourse: Discourse) -> Reading:
    at = _read(ending.at, discourse)
    period = ending.period
    if (isinstance(period, Step) and period.of == "quarter") or (
        isinstance(period, Length) and period.unit in ("quarter", "half") and period.amount == 1
    ):
        return _quarter_ending(period, ending.at, at, discourse)
    if at.days is None:
        return (
            _read(period, discourse)
            if not isinstance(period, Step)
            else Reading(timex=_step_length(period), type="DURATION")
        )
    last = at.days.last
    if ending.starting:
        weekend = isinstance(period, Length) and period.unit == "weekend"
        return of_unit("weekend" if weekend else "week", at.days.first)
    if isinstance(period, Length):
        length = msgspec.structs.replace(period, direction=0, ordinal=False)
        days = Days(moved(last + timedelta(days=1), length, -1), last) if period.amount is not None else None
        return Reading(timex=duration(length), type="DURATION", days=days, ended=days is not None)
    if isinstance(period, Step) and isinstance(period.of, str):
        first = calendar.shift(last + timedelta(days=1), period.of, -1)
        return Reading(timex=_step_length(period), type="DURATION", days=Days(first, last), ended=True)
    if isinstance(period, Calendar) and period.quarter is not None and period.year is None:
        # A company's quarter keeps its label and has the days that the company gives it.
        first = calendar.shift(last + timedelta(days=1), "quarter", -1)
        return Reading(timex=f"{last.year:04}-Q{period.quarter}", days=Days(first, last), unit="quarter")
    return _read(period, discourse)


def _step_length(step: Step) -> str:
    return {"year": "P1Y", "month": "P1M", "week": "P1W", "decade": "P10Y"}.get(str(step.of), "PX")


def _quarter_ending(period: Expression, at_expression: Expression, at: Reading, discourse: Discourse) -> Reading:
    """`the December quarter`, `the quarter ended July 31`: the calendar quarter in which most of its months lie."""
    if (
        isinstance(at_expression, Calendar)
        and (at_expression.over or isinstance(period, Length))
        and at_expression.day is None
        and discourse.published is not None
        and at_expression.year is None
    ):
        month, published = at_expression.month or 12, discourse.published
        year = (
            published.year
            if calendar.month_days(published.year, month).last <= published or discourse.tense() == "future"
            else published.year - 1
        )
        at = read_calendar(Calendar(month=month, year=year), discourse)
    if at.days is None:
        ending_month = at_expression.month if isinstance(at_expression, Calendar) else None
        return Reading(timex=f"XXXX-Q{(ending_month + 2) // 3}" if ending_month else "XXXX-QX", unit="quarter")
    last = at.days.last
    if isinstance(period, Length) and period.unit == "half":
        return Reading(
            timex=calendar.write("half", last),
            days=Days(calendar.shift(last + timedelta(days=1), "half", -1), last),
            unit="half",
        )
    first = calendar.shift(last + timedelta(days=1), "quarter", -1)
    named = discourse.latest("quarter", comparisons=False)
    if named is not None and named.fiscal and named.timex and abs(int(named.timex[:4]) - last.year) <= 1:
        # The company has said which of its quarters that is; now we learn its days.
        return Reading(timex=named.timex, days=Days(first, last), unit="quarter")
    middle = first + (last - first) / 2
    return Reading(timex=calendar.write("quarter", middle), days=Days(first, last), unit="quarter")
