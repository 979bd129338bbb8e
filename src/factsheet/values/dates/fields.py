"""Reading dates by fields: the missing year of `Feb. 21`, the day of `Friday`, the quarter of `the third quarter`.

The defaults are counted in annotated news: a bare weekday is the latest on or before the day of publication (269 of
297), a day of a month lies in the nearest year (136 of 145), a quarter is the latest that has begun (78 of 80).
"""

import functools
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from types import MappingProxyType

import msgspec

from factsheet.mentions.dates.expression import Calendar, Numeric
from factsheet.values import calendar
from factsheet.values.calendar import Days
from factsheet.values.dates.reading import Discourse, Reading, Tense

# From so many days on the verb outweighs nearness: `the boat sank on Nov. 9`, told in May.
_FAR = 100
# A day so long ago is none that a verb of the future tells: `the season ends Nov. 30`, told in February.
_LONG_AGO = 60
# A quarter or half that began so long ago is over, and out are the reports on it, which may be told as to come.
_LONG_PAST = 272
# A month so many ahead is the coming one, by the tense of the verb; `None` where there is no verb. A month that comes
# next is hardly ever that of the year before, whatever the verb (`was planned for early March`).
_MONTHS_AHEAD: Mapping[Tense | None, int] = MappingProxyType({"past": 1, None: 3, "present": 6, "future": 10})


def read_calendar(fields: Calendar, discourse: Discourse) -> Reading:
    """Reads calendar fields. ValueError or OverflowError if there is no such day."""
    tense = discourse.tense
    if fields.over:
        discourse.tense = lambda: "past"
    try:
        reading = _read_fields(fields, discourse)
    finally:
        discourse.tense = tense
    return msgspec.structs.replace(reading, fiscal=True) if fields.fiscal else reading


def _read_fields(fields: Calendar, discourse: Discourse) -> Reading:
    if fields.century is not None:
        first = date(max(100 * fields.century, 1), 1, 1)
        return Reading(
            timex=f"{fields.century:02}", days=Days(first, date(100 * fields.century + 99, 12, 31)), unit="century"
        )
    if fields.decade is not None:
        return _decade(fields, discourse)
    year = _full_year(fields.year, discourse, two_digits=fields.two_digits) if fields.year is not None else None
    if fields.day is not None:
        return _day(fields, year, discourse)
    if fields.holiday is not None:
        return _holiday(fields.holiday, year, discourse)
    if fields.month is not None:
        return _month(fields.month, year, discourse, over=fields.over)
    if fields.quarter is not None:
        return _quarter(fields.quarter, year, discourse)
    if fields.half is not None:
        return _half(fields.half, year, discourse)
    if fields.season is not None:
        return _season(fields.season, year, discourse)
    if fields.week is not None:
        return _week(fields.week, year, discourse)
    if fields.weekday is not None:
        return _weekday(fields.weekday, discourse)
    if year is None:
        return Reading(timex=None)
    return Reading(timex=f"{year:04}", days=calendar.year_days(year) if 0 < year < 10000 else None, unit="year")


def one_day(day: date) -> Reading:
    """A reading of a single day."""
    return Reading(timex=day.isoformat(), days=Days(day, day), unit="day")


def _full_year(year: int, discourse: Discourse, *, two_digits: bool) -> int:
    """`'98` is the latest year of that ending up to twenty years after publication."""
    if not two_digits or year > 99:
        return year
    latest = (discourse.published.year if discourse.published else 2030) + 20
    return latest - (latest - year) % 100


def _decade(fields: Calendar, discourse: Discourse) -> Reading:
    decade = fields.decade or 0
    if fields.two_digits:
        latest = (discourse.published.year if discourse.published else 2030) // 10
        decade = latest - (latest - decade) % 10
    days = Days(date(max(10 * decade, 1), 1, 1), date(10 * decade + 9, 12, 31))
    return Reading(timex=f"{decade:03}", days=days, unit="decade")


def _day(fields: Calendar, year: int | None, discourse: Discourse) -> Reading:
    published, month, day = discourse.published, fields.month, fields.day or 1
    if month is None:
        return _day_of_month(day, fields.weekday, discourse)
    if year is None and published is None:
        date(2000, month, day)  # 29 February is a day of some year, 30 February of none
        return Reading(timex=f"XXXX-{month:02}-{day:02}", unit="day")
    if year is not None:
        return one_day(date(year, month, day))
    assert published is not None
    candidates = _existing([(y, month, day) for y in range(published.year - 4, published.year + 5)])
    if not candidates:
        return Reading(timex=f"XXXX-{month:02}-{day:02}", unit="day")
    fitting = [d for d in candidates if fields.weekday in (None, d.isoweekday()) and abs(d.year - published.year) <= 1]
    nearest = _nearest(fitting or candidates, published)
    past = [d for d in fitting or candidates if d <= published]
    ahead = (nearest - published).days
    future = [d for d in fitting or candidates if d > published]
    if -ahead > _LONG_AGO and future and discourse.tense() == "future":
        nearest = future[0]
    elif past and (
        (ahead > 0 and fields.over)
        or (ahead > _FAR and discourse.tense() == "past")
        or (ahead > 0 and discourse.happened_then())
    ):
        nearest = past[-1]
    return one_day(nearest)


def _existing(parts: list[tuple[int, int, int]]) -> list[date]:
    found = []
    for year, month, day in parts:
        try:
            found.append(date(year, month, day))
        except ValueError:
            continue
    return found


def _nearest(candidates: list[date], day: date) -> date:
    return min(candidates, key=lambda candidate: (abs((candidate - day).days), candidate))


def _day_of_month(day: int, weekday: int | None, discourse: Discourse) -> Reading:
    if discourse.published is None:
        return Reading(timex=f"XXXX-XX-{day:02}", unit="day")
    near = discourse.latest("month", "day")
    base = near.days.first if near and near.days else discourse.published
    months = [calendar.shift(base.replace(day=1), "month", step) for step in (-1, 0, 1)]
    candidates = _existing([(m.year, m.month, day) for m in months])
    fitting = [d for d in candidates if weekday in (None, d.isoweekday())]
    pool = fitting or candidates
    if near is not None and near.unit == "month":
        pool = [d for d in pool if d.month == base.month] or pool
    elif discourse.tense() == "future":
        pool = [d for d in pool if d >= base] or pool
    elif discourse.tense() == "past":
        pool = [d for d in pool if d <= base] or pool
    return one_day(_nearest(pool, base)) if pool else Reading(timex=f"XXXX-XX-{day:02}", unit="day")


def _holiday(name: str, year: int | None, discourse: Discourse) -> Reading:
    if year is not None:
        return one_day(calendar.holiday(year, name))
    if discourse.published is None:
        return Reading(timex="XXXX-XX-XX", unit="day")
    years = range(discourse.published.year - 1, discourse.published.year + 2)
    return one_day(_nearest([calendar.holiday(y, name) for y in years], discourse.published))


def _month(month: int, year: int | None, discourse: Discourse, *, over: bool = False) -> Reading:
    published = discourse.published
    if year is not None:
        return Reading(timex=f"{year:04}-{month:02}", days=calendar.month_days(year, month), unit="month")
    if published is None:
        return Reading(timex=f"XXXX-{month:02}", unit="month")
    ahead = (month - published.month) % 12
    forward = ahead <= (0 if over else _MONTHS_AHEAD[discourse.tense()]) and not (ahead and discourse.happened_then())
    index = published.year * 12 + published.month - 1 + (ahead if forward else ahead - 12)
    return _month(index % 12 + 1, index // 12, discourse)


def _quarter(quarter: int, year: int | None, discourse: Discourse) -> Reading:
    if year is None and discourse.published is None:
        return Reading(timex=f"XXXX-Q{quarter}", unit="quarter")
    if year is None:
        assert discourse.published is not None
        year = _latest_begun(discourse, lambda y: calendar.quarter_days(y, quarter).first)
    return Reading(timex=f"{year:04}-Q{quarter}", days=calendar.quarter_days(year, quarter), unit="quarter")


def _half(half: int, year: int | None, discourse: Discourse) -> Reading:
    if year is None and discourse.published is None:
        return Reading(timex=f"XXXX-H{half}", unit="half")
    if year is None:
        year = _latest_begun(discourse, lambda y: calendar.half_days(y, half).first)
    return Reading(timex=f"{year:04}-H{half}", days=calendar.half_days(year, half), unit="half")


def _latest_begun(discourse: Discourse, first: Callable[[int], date]) -> int:
    """The year of the latest period that has begun, or of the next if the verb looks ahead and it has not."""
    published = discourse.published
    assert published is not None
    start = first(published.year)
    if (published - start).days > _LONG_PAST and discourse.tense() == "future":
        return published.year + 1  # in November: it will open in the first quarter
    if start <= published:
        return published.year
    return published.year if discourse.tense() == "future" else published.year - 1


def _season(code: str, year: int | None, discourse: Discourse) -> Reading:
    published = discourse.published
    if year is None and published is None:
        return Reading(timex=f"XXXX-{code}", unit="season")
    if year is None:
        assert published is not None
        tense = discourse.tense()
        seasons = [(y, calendar.season_days(y, code)) for y in range(published.year - 1, published.year + 2)]
        if tense == "past":
            seasons = [entry for entry in seasons if entry[1].first <= published]
        elif tense == "future":
            seasons = [entry for entry in seasons if entry[1].last >= published]
        middle = timedelta(days=45)
        year = min(seasons, key=lambda entry: abs((entry[1].first + middle - published).days))[0]
    return Reading(timex=f"{year:04}-{code}", days=calendar.season_days(year, code), unit="season")


def _week(week: int, year: int | None, discourse: Discourse) -> Reading:
    if year is None and discourse.published is None:
        return Reading(timex=f"XXXX-W{week:02}", unit="week")
    if year is None:
        assert discourse.published is not None
        year = discourse.published.year
    return Reading(timex=f"{year:04}-W{week:02}", days=calendar.week_days(year, week), unit="week")


def _weekday(weekday: int, discourse: Discourse) -> Reading:
    published = discourse.published
    if published is None:
        return Reading(timex=f"XXXX-WXX-{weekday}", unit="day")
    back = (published.isoweekday() - weekday) % 7
    if back and discourse.tense() == "future":
        return one_day(published + timedelta(days=7 - back))
    return one_day(published - timedelta(days=back))


@functools.lru_cache(maxsize=512)
def _parsed(text: str, order: str) -> date | None:
    """What dateparser makes of a date in numbers. Strict: it must be complete, so nothing is filled in from today."""
    import dateparser

    parsed = dateparser.parse(text, languages=["en"], settings={"STRICT_PARSING": True, "DATE_ORDER": order})
    return parsed.date() if parsed else None


def read_numeric(numeric: Numeric, discourse: Discourse) -> Reading:
    """`02/03/2024`: a part above 12 decides the order, else what the article does elsewhere, else the month is first.

    With full stops the day stands first, as in the countries that write so.
    """
    first, second = numeric.first, numeric.second
    day_first = first > 12 or (second <= 12 and (discourse.day_first or "." in numeric.text))
    if numeric.year is not None:
        day = _parsed(numeric.text, "DMY" if day_first else "MDY")
        if day is None:
            raise ValueError(f"no such day: {numeric.text}")
        return one_day(day)
    day_number, month = (first, second) if day_first else (second, first)
    return read_calendar(Calendar(month=month, day=day_number), discourse)
