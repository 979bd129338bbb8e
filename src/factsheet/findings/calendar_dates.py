"""FS106: a weekday beside a date that falls on another day, and dates that do not exist.

Monday, February 25, 2025       25 February 2025 (Monday)       February 30       2025-02-30
"""

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

import msgspec

from factsheet.articles.tables.months import MONTHS
from factsheet.findings.context import Context
from factsheet.findings.finding import Draft
from factsheet.findings.reading import Reading
from factsheet.language.sentences import split_sentences
from factsheet.mentions.dates import DateMention, find_dates, find_impossible
from factsheet.mentions.dates.expression import Calendar, Numeric
from factsheet.mentions.tables.calendar_names import WEEKDAYS

NEAR = 100
"""Days around the publication within which a date without a year can only be the one of that year."""

FIRST_YEAR = 1800
"""Before it, calendars differed from country to country."""

_FOUR_DIGITS = 1000
_LONGEST_MONTH = 31

_MONTH_NAMES = tuple(name.capitalize() for name in MONTHS)
_WEEKDAY_NAMES = tuple(name.capitalize() for name in WEEKDAYS)

_WEEKDAY_AHEAD = re.compile(r" ?\(|, ?")
"""`Monday (Feb. 24)`, `Monday, 25/02/2025`: what the reader of dates does not join itself."""

_WEEKDAY_BEHIND = re.compile(r" ?\(|,? (?:(?:which |that )?(?:is|was|will be|falls on|fell on) )?an? ")
"""`Feb. 24 (Monday)`, `Feb. 24, a Monday`, `Feb. 24, which was a Monday`"""

_APPOSED = re.compile(r", ")
_CLOSED = re.compile(r"[,.;)\n]|$")
"""`24 February, Monday, in Lyon`: only when it ends there, since `on 24 February, Monday's storm` tells of two days."""


class _Dated(msgspec.Struct, frozen=True):
    """A weekday and the date beside it, as they stand in the text."""

    start: int
    end: int
    weekday: int
    days: tuple[Calendar, ...]
    """What the date can mean: one, or the two orders of a date in numbers."""

    beside: date | None = None
    """A full date in the same breath, which tells the year: `from Friday, March 7, to Sunday, March 9, 2025`."""


def calendar_dates(reading: Reading, context: Context) -> Iterator[Draft]:
    """Findings for the dates of one article; every written date is looked at, whether it is a claim or not."""
    text = reading.article.text
    for sentence in split_sentences(text):
        if not any(letter.isdigit() for letter in text[sentence.start : sentence.end]):
            continue
        for mention in find_impossible(text, sentence.start, sentence.end):
            if _is_meant_as_date(mention):
                yield _no_such_day(mention)
        for dated in _with_weekday(text, find_dates(text, sentence.start, sentence.end)):
            yield from _wrong_weekday(dated, text, reading.article.published)


def _is_meant_as_date(mention: DateMention) -> bool:
    """Three numbers are a date when the year is written in full and the others could be a day and a month."""
    said = mention.expression
    if not isinstance(said, Numeric):
        return True
    low, high = sorted((said.first, said.second))
    return said.year is not None and said.year >= _FOUR_DIGITS and 1 <= low <= len(MONTHS) and high <= _LONGEST_MONTH


def _no_such_day(mention: DateMention) -> Draft:
    words = " ".join(mention.text.split())
    return Draft(
        rule="FS106",
        severity="error",
        start=mention.start,
        end=mention.end,
        message=f"{words}: no such day",
        key=(words.casefold(),),
    )


def _with_weekday(text: str, mentions: list[DateMention]) -> Iterator[_Dated]:
    """The dates of a sentence that have a weekday: within their own words, in front of them or behind."""
    for mention in mentions:
        parts = list(_calendars(mention.expression))
        full = [day for each in parts if (day := _day(each)) is not None]
        for each in parts:
            if each.weekday is not None and each.day is not None and each.month is not None:
                yield _Dated(mention.start, mention.end, each.weekday, (each,), full[0] if full else None)
    for one, other in pairwise(mentions):
        gap = text[one.end : other.start]
        first, second = _bare_weekday(one), _bare_weekday(other)
        if first and _WEEKDAY_AHEAD.fullmatch(gap) and (days := _bare_day(other)):
            if "(" not in gap or text[other.end : other.end + 1] == ")":
                yield _Dated(one.start, other.end, first, days)
        elif (
            second
            and (_WEEKDAY_BEHIND.fullmatch(gap) or (_APPOSED.fullmatch(gap) and _CLOSED.match(text, other.end)))
            and (days := _bare_day(one))
        ):
            yield _Dated(one.start, other.end, second, days)


def _calendars(said: object) -> Iterator[Calendar]:
    """The dates in an expression of time: both ends of a range, the day of a time of day."""
    if isinstance(said, Calendar):
        yield said
    elif isinstance(said, msgspec.Struct):
        for name in said.__struct_fields__:
            yield from _calendars(getattr(said, name))


def _bare_weekday(mention: DateMention) -> int | None:
    said = mention.expression
    return said.weekday if isinstance(said, Calendar) and said.day is None and said.month is None else None


def _bare_day(mention: DateMention) -> tuple[Calendar, ...]:
    """The date of a mention that names a day and no weekday, in both orders when it is in numbers."""
    said = mention.expression
    if isinstance(said, Calendar) and said.weekday is None and said.day is not None and said.month is not None:
        return (said,)
    if isinstance(said, Numeric) and said.year is not None and said.year >= _FOUR_DIGITS:
        orders = ((said.first, said.second), (said.second, said.first))
        return tuple(Calendar(year=said.year, month=month, day=day) for month, day in orders if month <= len(MONTHS))
    return ()


def _wrong_weekday(dated: _Dated, text: str, published: date | None) -> Iterator[Draft]:
    days = [_day(each) or _nearest(each, dated.beside or published) for each in dated.days]
    if not days or any(day is None or day.year < FIRST_YEAR or day.isoweekday() == dated.weekday for day in days):
        return
    day = days[0]
    if day is None:
        return
    words = " ".join(text[dated.start : dated.end].split())
    right = _WEEKDAY_NAMES[day.weekday()]
    full = f"{_MONTH_NAMES[day.month - 1]} {day.day}, {day.year}"
    by = "" if dated.days[0].year is not None or dated.beside is not None else " (the year is that of publication)"
    yield Draft(
        rule="FS106",
        severity="error",
        start=dated.start,
        end=dated.end,
        message=f"{words}: {full} is a {right}{by}",
        key=(day.isoformat(), _WEEKDAY_NAMES[dated.weekday - 1]),
    )


def _day(said: Calendar) -> date | None:
    """The day of a date with its year, if there is one in the calendar."""
    if said.year is None or said.month is None or said.day is None or said.two_digits:
        return None
    return _existing(said.year, said.month, said.day)


def _existing(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _nearest(said: Calendar, known: date | None) -> date | None:
    """The day of a date without a year, if only one of the years around the known day comes near that."""
    if known is None or said.year is not None or said.month is None or said.day is None:
        return None
    days = [_existing(year, said.month, said.day) for year in (known.year - 1, known.year, known.year + 1)]
    near = [day for day in days if day is not None and abs((day - known).days) <= NEAR]
    return near[0] if len(near) == 1 else None
