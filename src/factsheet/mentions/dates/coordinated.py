"""Several dates that share a word: the 25 of `April 24 and 25`, the first of `the first and second quarters of 2024`.

Each is a mention of its own, with the month, the year or the unit that is written only once.
"""

import functools
import re

from factsheet.mentions.dates import parts
from factsheet.mentions.dates.expression import Calendar, Every, Step, Within
from factsheet.mentions.dates.parts import DAY_DIGITS, GAP, MONTH, NOT_COUNTED, ORDINAL_WORD, WEEKDAY
from factsheet.mentions.dates.piece import Rule
from factsheet.mentions.tables import calendar_modifiers as modifiers

_AND = rf",?{GAP}(?:and|or){GAP}(?:the{GAP})?"
_YEAR = rf"(?P<y>{parts.YEAR_DIGITS})(?![0-9])"
_NIGHTS = r"(?:mornings|afternoons|evenings|nights)"
# Behind the ordinal of a quarter; and the year that they share.
_QUARTERS = rf"(?:,{GAP}{ORDINAL_WORD}){{0,2}}{_AND}{ORDINAL_WORD}{GAP}quarters?(?!\w)"
_OF_A_YEAR = rf"(?:{GAP}of{GAP}(?:{_YEAR}|(?P<s>last|this|next){GAP}year)(?!\w))?"
# What can stand behind a day without its month: no noun that it could count.
_ENDS = (
    r"\s{0,3}(?:$|[.,;:!?)\"”—]|--|(?:in|at|on|to|for|from|by|with|before|after|as|when|while|is|was|were|are|will|would"
    r"|did|had|has|have)\b)"
)


@functools.cache
def rules() -> tuple[Rule, ...]:
    """The rules for dates that lack what a neighbour has."""
    return (
        # April 24 and 25; Feb. 3, 4 and 5, 2019
        Rule(
            rf"(?P<after>(?P<m>{MONTH}){GAP}{DAY_DIGITS}(?:st|nd|rd|th)?(?:,{GAP}{DAY_DIGITS})?{_AND})"
            rf"(?P<d>{DAY_DIGITS}(?:st|nd|rd|th)?){NOT_COUNTED}(?:,{GAP}{_YEAR}|(?={_ENDS}))",
            _day,
            needs=("month",),
            leads=True,
        ),
        # on 24 and 25 April 2024
        Rule(
            rf"(?<=on )(?P<d>{DAY_DIGITS})(?={_AND}{DAY_DIGITS}{GAP}(?P<m>{MONTH})(?:,?{GAP}{_YEAR})?(?!\w))",
            _day,
            needs=("digits",),
            leads=True,
        ),
        # the first, second and fourth quarters of last year
        Rule(
            rf"(?:the{GAP})?(?P<n>{ORDINAL_WORD})(?={_QUARTERS}{_OF_A_YEAR})",
            _quarter,
            needs=("ordinal",),
        ),
        # May, June and July 2020; January and February of last year
        Rule(
            rf"(?P<m>{MONTH})(?=(?:,{GAP}{MONTH}){{0,3}}{_AND}{MONTH}(?:{GAP}of)?,?{GAP}"
            rf"(?:{_YEAR}|(?P<s>last|this|next){GAP}year)(?!\w))",
            _month,
            needs=("month",),
            leads=True,
        ),
        # Monday and Tuesday nights
        Rule(
            rf"(?P<w>{WEEKDAY})(?={_AND}{WEEKDAY}{GAP}(?P<p>{_NIGHTS})(?!\w))",
            night_of_weeks,
            needs=("weekday",),
            leads=True,
        ),
    )


@functools.cache
def _shared_year() -> re.Pattern[str]:
    return re.compile(rf"(?:,?{GAP}{DAY_DIGITS})?{_AND}{DAY_DIGITS},?{GAP}{_YEAR}", re.IGNORECASE)


def shared_year(match: re.Match[str]) -> int | None:
    """The year behind a later day: of the 3rd in `June 3 and 4, 2019`."""
    found = _shared_year().match(match.string, match.end())
    return int(found["y"]) if found else None


def _day(match: re.Match[str]) -> Calendar:
    year = int(match["y"]) if match["y"] else None
    return Calendar(month=parts.month_number(match["m"]), day=parts.read_day(match["d"]), year=year)


def _month(match: re.Match[str]) -> Calendar | Within:
    month = parts.month_number(match["m"])
    if match["s"]:
        return Within(part=Calendar(month=month), whole=Step(modifiers.STEPS[match["s"].lower()], "year"))
    return Calendar(month=month, year=int(match["y"]))


def _quarter(match: re.Match[str]) -> Calendar | Within | None:
    index = parts.read_index(match["n"])
    if index not in range(1, 5):
        return None
    if match["s"]:
        return Within(part=Calendar(quarter=index), whole=Step(modifiers.STEPS[match["s"].lower()], "year"))
    return Calendar(quarter=index, year=int(match["y"]) if match["y"] else None)


def night_of_weeks(match: re.Match[str]) -> Every:
    """The weekday `w` with the part of the day `p`, in the plural: every week's."""
    part = modifiers.PARTS_OF_DAY[match["p"].lower().removesuffix("s")]
    return Every(value=f"XXXX-WXX-{parts.weekday_number(match['w'])}T{part}")
