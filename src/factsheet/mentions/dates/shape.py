"""What a piece of an expression is, as its neighbours ask: a day, a year, fields of the calendar and no others."""

from factsheet.mentions.dates.expression import Calendar, EdgeOf, Expression, Numeric, Step
from factsheet.mentions.dates.piece import Word

Content = Expression | Word


def weekday_only(content: Content) -> bool:
    """`Friday`, without the day of a month."""
    return isinstance(content, Calendar) and content.weekday is not None and content.day is None


def is_day(content: Content) -> bool:
    """`Friday`, `Feb. 21`, `Christmas`, `yesterday`, `next Monday`, `4/22`."""
    if isinstance(content, Calendar):
        return content.day is not None or content.weekday is not None or content.holiday is not None
    if isinstance(content, Step):
        return content.of == "day" or weekday_only_of(content)
    return isinstance(content, Numeric)


def weekday_only_of(step: Step) -> bool:
    """`last Friday`."""
    return isinstance(step.of, Calendar) and step.of.weekday is not None


def is_year(content: Content) -> bool:
    """`2024`, `fiscal 2024`, `last year`."""
    if isinstance(content, Step):
        return content.of == "year"
    return isinstance(content, Calendar) and content.year is not None and only(content, "year")


def only(content: Calendar, *fields: str) -> bool:
    """Whether the calendar says no more than these fields."""
    kept = {"two_digits", "fiscal", "over", *fields}
    return all(name in kept or getattr(content, name) is None for name in content.__struct_fields__)


def takes_article(content: Content) -> bool:
    """`the late 1970s`, `the early summer`; of `the late Friday sell-off` the article is the sell-off's."""
    if not isinstance(content, EdgeOf) or not isinstance(content.of, Calendar):
        return False
    of = content.of
    return of.year is None and (of.decade is not None or of.century is not None or of.season is not None)
