"""Weekdays that are counted: `two Mondays ago`, `three Fridays from now`, `on the second Tuesday`."""

import functools
import re

from factsheet.mentions.dates import parts
from factsheet.mentions.dates.expression import Calendar, Nth, Step
from factsheet.mentions.dates.parts import GAP, before
from factsheet.mentions.dates.piece import Rule

# It was her second Sunday; for the third Friday, stocks fell.
_NO_DAY_OF_A_MONTH = re.compile(
    r"(?:\b(?:an?|my|your|his|her|its|our|their|every|each|for|is|was|be)|['’]s)\s$", re.IGNORECASE
)


@functools.cache
def rules() -> tuple[Rule, ...]:
    """The rules for counted weekdays."""
    return (
        Rule(
            rf"(?P<c>{parts.CARDINAL}|[2-9]|a{GAP}couple{GAP}of){GAP}(?P<w>{parts.WEEKDAY})s?{GAP}"
            rf"(?P<d>ago|earlier|later|from{GAP}now|hence)",
            _away,
            needs=("weekday",),
        ),
        # the Monday before last, the Friday after next
        Rule(
            rf"the{GAP}(?P<w>{parts.WEEKDAY}){GAP}(?:(?P<b>before{GAP}last)|after{GAP}next)",
            lambda m: Step(-2 if m["b"] else 2, Calendar(weekday=parts.weekday_number(m["w"])), word="counted"),
            needs=("weekday",),
        ),
        # of this month, where the clause ends; a month or a year behind it is joined elsewhere
        Rule(
            rf"(?:the{GAP})?(?P<n>{parts.ORDINAL}){GAP}(?P<w>{parts.WEEKDAY})(?=[^\S\n]?(?:[.,;:!?]|$))",
            _of_this_month,
            needs=("weekday",),
        ),
    )


def _away(match: re.Match[str]) -> Step:
    count, kind = parts.read_count(match["c"])[0], parts.words_of(match["d"])
    steps = int(count or 1) * (-1 if kind in ("ago", "earlier") else 1)
    return Step(steps, Calendar(weekday=parts.weekday_number(match["w"])), kind in ("earlier", "later"), "counted")


def _of_this_month(match: re.Match[str]) -> Nth | None:
    index = parts.read_index(match["n"])
    if _NO_DAY_OF_A_MONTH.search(before(match)) or not 1 <= index <= 4:
        return None  # few months have a fifth
    return Nth(index=index, of=Calendar(weekday=parts.weekday_number(match["w"])))
