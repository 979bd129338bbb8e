"""Years and longer: `2012`, `the year 2000`, `'98`, `nineteen ninety-six`, `the 1990s`, `the 20th century`."""

import functools
import re

from factsheet.mentions.dates import friends, parts
from factsheet.mentions.dates.expression import Calendar, Through
from factsheet.mentions.dates.parts import DASH, GAP, any_of
from factsheet.mentions.dates.piece import Rule
from factsheet.mentions.tables import calendar_names as names
from factsheet.mentions.tables import calendar_numbers as numbers


@functools.cache
def rules() -> tuple[Rule, ...]:
    """The rules for years, decades and centuries."""
    return (
        # 2012, the year 2000, year 247, 1998-99, post-1959
        Rule(rf"(?P<y>{parts.YEAR_DIGITS})", _year, needs=("four digits",), leads=True),
        Rule(
            rf"(?:the{GAP})?(?:calendar{GAP})?year{GAP}(?P<y>[0-9]{{3,4}}|{parts.YEAR_WORDS})",
            _named_year,
            needs=("unit",),
        ),
        Rule(rf"(?P<y>{parts.YEAR_WORDS})", _year_in_words, needs=("year word",), leads=True),
        Rule(
            rf"(?P<y>{parts.YEAR_DIGITS})[-–/](?P<z>[0-9]{{2}})(?![-–/.,]?[0-9])",
            _year_pair,
            needs=("four digits",),
            leads=True,
        ),
        Rule(
            rf"(?P<y>{parts.YEAR_DIGITS}){GAP}?{DASH}{GAP}?(?P<z>{parts.YEAR_DIGITS})(?![-–/.,]?[0-9])",
            _years,
            needs=("four digits",),
            leads=True,
        ),
        Rule(
            r"(?:(?<=in )|(?<=In )|(?<=since )|(?<=of ))['’](?P<y>[0-9]{2})(?!['’]?[0-9s])",
            _short_year,
            needs=("short year",),
        ),
        # the 1990s, the '80s, the nineties, the nineteen seventies
        Rule(r"(?:the )?(?P<y>1[0-9]{2}0|20[0-9]0)['’]?s", _decade, needs=("round year",)),
        Rule(r"(?:the )?(?:(?<!\w)['’])(?P<y>[0-9]0)['’]?s", _decade, needs=("round year",)),
        Rule(
            rf"the{GAP}(?:(?P<c>eighteen|nineteen|twenty)(?:{parts.JOIN}))?(?P<t>{any_of(names.DECADES)})",
            _decade_in_words,
            needs=("decade",),
        ),
        # the 20th century, the twenty-first century
        Rule(rf"(?:the{GAP})?(?P<n>{parts.ORDINAL}){parts.JOIN}{{1,2}}century", _century, needs=("unit",)),
    )


def _year(match: re.Match[str]) -> Calendar | None:
    return None if friends.year_is_number(match) else Calendar(year=int(match["y"]))


def _short_year(match: re.Match[str]) -> Calendar:
    return Calendar(year=int(match["y"]), two_digits=True)


def _years(match: re.Match[str]) -> Through | None:
    first, last = int(match["y"]), int(match["z"])
    if not 0 < last - first <= 200:
        return None
    return Through(first=Calendar(year=first), last=Calendar(year=last))


def _named_year(match: re.Match[str]) -> Calendar:
    return Calendar(year=parts.read_year(match["y"])[0] if not match["y"].isdecimal() else int(match["y"]))


def _year_in_words(match: re.Match[str]) -> Calendar | None:
    """`nineteen ninety-six`; two thousand counts things unless it says a year."""
    words = parts.words_of(match["y"])
    if words.startswith(("two thousand", "twenty")) and not re.search(
        r"\b(?:in|year|since|of)\s$", parts.before(match, 8)
    ):
        return None
    return None if words == "two thousand" else Calendar(year=parts.read_year(match["y"])[0])


def _year_pair(match: re.Match[str]) -> Through | None:
    first = int(match["y"])
    last = first - first % 100 + int(match["z"])
    if last < first:
        last += 100
    if not 0 < last - first <= 40 or first < 1700:
        return None
    return Through(first=Calendar(year=first), last=Calendar(year=last))


def _decade(match: re.Match[str]) -> Calendar:
    """`the 1980s` and `the '80s` are decades, `the 1800s` a century; `the 2000s` are still told by decades."""
    year = int(match["y"])
    if year % 100 == 0 and 100 < year < 2000:
        return Calendar(century=year // 100)
    return Calendar(decade=year // 10, two_digits=year < 100)


def _decade_in_words(match: re.Match[str]) -> Calendar:
    tens = names.DECADES[match["t"].lower()]
    century = match["c"] and numbers.CARDINALS[match["c"].lower()]
    return Calendar(decade=10 * century + tens if century else tens, two_digits=not century)


def _century(match: re.Match[str]) -> Calendar | None:
    number = parts.read_day(match["n"])
    return Calendar(century=number - 1) if 1 <= number <= 30 else None
