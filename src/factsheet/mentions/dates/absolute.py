"""Dates by the fields of the calendar: `Feb. 21`, `24 February 2025`, `2025-02-24`, `Monday`, `summer 2016`."""

import functools
import re

import msgspec

from factsheet.mentions.dates import coordinated, friends, parts
from factsheet.mentions.dates.expression import Calendar, Every, Moment, Numeric, Step, Through, Within
from factsheet.mentions.dates.parts import DASH, DAY, DAY_DIGITS, GAP, MONTH, YEAR, any_of
from factsheet.mentions.dates.piece import Rule
from factsheet.mentions.tables import calendar_modifiers as modifiers
from factsheet.mentions.tables import calendar_names as names
from factsheet.mentions.tables import calendar_numbers as numbers
from factsheet.mentions.tables.calendar_holidays import HOLIDAYS


@functools.cache
def rules() -> tuple[Rule, ...]:
    """The rules for dates by fields."""
    return (
        # 2025-02-24, 2025-02-24T10:00, 2019/aug/01
        Rule(
            r"(?<![-/.])(?P<y>[12][0-9]{3})-(?P<m>[01][0-9])-(?P<d>[0-3][0-9])(?!-)",
            _iso,
            needs=("four digits",),
            leads=True,
        ),
        Rule(
            r"(?P<y>[12][0-9]{3})-(?P<m>[01][0-9])-(?P<d>[0-3][0-9])[T ](?P<c>[0-2][0-9]:[0-5][0-9])"
            r"(?::[0-5][0-9])?(?:\.[0-9]{1,6})?(?:Z|[+-][0-9]{2}:?[0-9]{2})?",
            lambda m: Moment(clock=m["c"], day=_iso(m)),
            needs=("four digits",),
            leads=True,
        ),
        Rule(
            rf"(?P<y>[12][0-9]{{3}})[/-](?P<m>{MONTH})[/-](?P<d>{DAY_DIGITS})",
            _month_day,
            needs=("four digits",),
            leads=True,
        ),
        Rule(
            rf"(?P<d>{DAY_DIGITS})[/-](?P<m>{MONTH})[/-](?P<y>[12][0-9]{{3}}|[0-9]{{2}})",
            _month_day,
            needs=("joined digits",),
            leads=True,
        ),
        # 02/03/2024, 13.5.2015, 9-18-15, 4/22
        Rule(
            r"(?<![-/.$£€])(?P<a>[0-3]?[0-9])(?P<s>[/.-])(?P<b>[0-3]?[0-9])(?P=s)(?P<y>[12][0-9]{3}|[0-9]{2})"
            r"(?![/.-][0-9]|%)",
            _numeric,
            needs=("joined digits",),
            leads=True,
        ),
        Rule(
            r"(?<=on )(?:[^\S\n]{0,3})(?P<a>[0-3]?[0-9])/(?P<b>[0-3]?[0-9])(?![/.-][0-9]|%)",
            _numeric,
            needs=("joined digits",),
        ),
        Rule(
            r"(?<![-/.$£€])(?<![0-9] )(?P<a>[0-3]?[0-9])(?P<s> ?/ ?)(?P<b>[0-3]?[0-9])(?![/.-][0-9]|%)",
            _day_in_numbers,
            needs=("joined digits",),
            leads=True,
        ),
        Rule(
            r"(?P<a>[0-3]?[0-9])/(?P<b>[0-3]?[0-9])(?![/.-][0-9]|%)",
            _numeric,
            True,
            needs=("joined digits",),
            leads=True,
        ),
        # 2016 / 11, 11-2016
        Rule(
            r"(?<![-/.])(?P<y>20[0-9]{2}) ?/ ?(?P<m>0[1-9]|1[0-2])(?![/.-][0-9])",
            _year_month,
            needs=("joined digits",),
            leads=True,
        ),
        Rule(
            r"(?<![-/.])(?P<m>0?[1-9]|1[0-2]) ?[/-] ?(?P<y>20[0-9]{2})(?![/.-][0-9])",
            _year_month,
            needs=("joined digits",),
            leads=True,
        ),
        # Feb. 21, Feb. 21, 2025; January the twenty-first; October2; Oct/2
        Rule(
            rf"(?P<m>{MONTH})(?:{GAP}|/|-)?(?:the{GAP})?(?P<d>{DAY})(?:(?:,|{GAP}|,{GAP})(?P<y>{YEAR}))?",
            _month_day,
            needs=("month",),
            leads=True,
        ),
        # 21 February 2025, the 21st of February, the fourth of July
        Rule(
            rf"(?<![.,$£€/])(?:the{GAP})?(?P<d>{DAY})(?:{GAP}of)?{GAP}(?P<m>{MONTH})(?:(?:,|{GAP}|,{GAP})(?P<y>{YEAR}))?",
            _month_day,
            needs=("month",),
        ),
        # November 8-14, from 6 to 18 January 2012
        Rule(
            rf"(?P<m>{MONTH}){GAP}(?P<d>{DAY_DIGITS})(?:{GAP}?{DASH}{GAP}?|{GAP}(?:to|through){GAP})"
            rf"(?P<e>{DAY_DIGITS}){parts.NOT_COUNTED}(?:(?:,|{GAP}|,{GAP})(?P<y>{YEAR}))?",
            _days,
            needs=("month",),
            leads=True,
        ),
        Rule(
            rf"(?P<d>{DAY_DIGITS})(?:{GAP}?{DASH}{GAP}?|{GAP}(?:to|until|till|through){GAP})(?P<e>{DAY_DIGITS})"
            rf"(?:{GAP}of)?{GAP}(?P<m>{MONTH})(?:(?:,|{GAP}|,{GAP})(?P<y>{YEAR}))?",
            _days,
            needs=("month",),
        ),
        # December 2024, March of 2008, Dec. '98; 2016 june
        Rule(
            rf"(?P<m>{MONTH})(?:,|{GAP}|,{GAP}|{GAP}of{GAP}|-)(?P<y>{YEAR})(?!,[0-9])",
            _month_year,
            needs=("month",),
            leads=True,
        ),
        Rule(
            rf"(?P<y>{parts.YEAR_DIGITS}){GAP}?(?:,{GAP}?)?(?P<m>{parts.MONTH_FULL}|{MONTH})",
            _month_year,
            needs=("four digits",),
            leads=True,
        ),
        Rule(rf"(?:the{GAP}month{GAP}of{GAP})?(?P<m>{parts.MONTH_FULL})", _month, needs=("month",)),
        Rule(
            r"(?:(?<=in )|(?<=since )|(?<=by )|(?<=of )|(?<=until )|(?<=during )|(?<=for )|(?<=from ))"
            rf"(?P<m>{parts.MONTH_SHORT}\.?)",
            _short_month,
            needs=("month",),
            leads=True,
        ),
        Rule(rf"(?P<m>{parts.MONTH_SHORT}\.?)", _month, True, needs=("month",), leads=True),
        # between November 8 and 14, November between 8 and 14, between 6 and 18 this month, 6 till 18 of this month
        Rule(
            rf"(?P<m>{MONTH}){GAP}between{GAP}(?P<d>{DAY_DIGITS})(?:{GAP}and{GAP}|-)(?P<e>{DAY_DIGITS})"
            rf"(?:(?:,|{GAP}|,{GAP})(?P<y>{YEAR}))?",
            _days,
            needs=("month",),
            leads=True,
        ),
        Rule(
            rf"(?<=between )(?P<d>{DAY_DIGITS}){GAP}and{GAP}(?P<e>{DAY_DIGITS})(?:{GAP}of)?{GAP}(?P<m>{MONTH})"
            rf"(?:(?:,|{GAP}|,{GAP})(?P<y>{YEAR}))?",
            _days,
            needs=("month",),
        ),
        Rule(
            rf"(?P<d>{DAY_DIGITS})(?:{GAP}(?:to|until|till|through|and){GAP}|-)(?P<e>{DAY_DIGITS})(?:{GAP}of)?{GAP}"
            rf"(?P<s>{any_of(modifiers.STEPS)}){GAP}month",
            _days_of_step,
            needs=("unit",),
        ),
        # Monday, Mondays, Wed.
        Rule(rf"(?P<w>{parts.WEEKDAY})(?P<s>s)?", _weekday, needs=("weekday",), leads=True),
        Rule(
            rf"(?P<w>{parts.WEEKDAY}){GAP}(?P<p>mornings|afternoons|evenings|nights)",
            _weekday,
            needs=("weekday",),
            leads=True,
        ),
        Rule(rf"(?P<w>{parts.WEEKDAY_SHORT})", _weekday, True, needs=("weekday",), leads=True),
        # summer 2016, spring, the fall of 1997
        Rule(rf"(?:(?P<the>the){GAP})?(?P<n>{parts.SEASON})", _season, needs=("season",)),
        Rule(
            rf"(?P<n>{any_of(HOLIDAYS)})",
            lambda m: Calendar(holiday=parts.words_of(m["n"])),
            needs=("holiday",),
            leads=True,
        ),
        # on 15: at the end of a sentence
        Rule(
            rf"(?<=\bon )(?P<d>{DAY_DIGITS})(?=\s{{0,2}}(?:[.;!?](?![0-9])|$))",
            lambda m: Calendar(day=parts.read_day(m["d"])),
            needs=("digits",),
            leads=True,
        ),
        # the 27th: a day of this month, if nothing stands behind it that it could count
        Rule(
            rf"(?:(?<=on )|(?<=by )|(?<=from )|(?<=until )|(?<=for )|(?<=since ))the{GAP}"
            rf"(?P<d>{DAY_DIGITS}(?:st|nd|rd|th))(?={GAP}?(?:[.,;:!?)]|$))",
            lambda m: Calendar(day=parts.read_day(m["d"])),
            needs=("ordinal digits",),
        ),
        Rule(
            rf"(?:the{GAP})?(?P<d>{DAY_DIGITS}(?:st|nd|rd|th))",
            lambda m: Calendar(day=parts.read_day(m["d"])),
            True,
            needs=("ordinal digits",),
        ),
        Rule(
            rf"the{GAP}(?P<d>(?:(?:twenty|thirty){parts.JOIN})?{parts.ORDINAL_WORD})",
            _day_in_words,
            True,
            needs=("ordinal",),
        ),
    )


def _iso(match: re.Match[str]) -> Calendar:
    return Calendar(year=int(match["y"]), month=int(match["m"]), day=int(match["d"]))


def _numeric(match: re.Match[str]) -> Numeric | None:
    first, second = int(match["a"]), int(match["b"])
    if not first or not second or (first > 12 and second > 12):
        return None
    groups = match.groupdict()
    year = None if not groups.get("y") else int(match["y"])
    if year is not None and groups.get("s") == "." and year < 100:
        return None  # `1.2.10` is a version
    return Numeric(first=first, second=second, year=year, text=match[0].strip())


def _day_in_numbers(match: re.Match[str]) -> Numeric | None:
    """`22/04` and `4/22` can only be days; `1/2` is a fraction, `11/16` one of a share price, `24/7` an idiom."""
    first, second = int(match["a"]), int(match["b"])
    if not (1 <= first <= 12 < second <= 31 or 1 <= second <= 12 < first <= 31) or second == 16:
        return None
    if (first, second) == (24, 7):
        return None
    return Numeric(first=first, second=second, year=None, text=match[0])


def _year_month(match: re.Match[str]) -> Calendar:
    return Calendar(year=int(match["y"]), month=int(match["m"]))


def _month_of(match: re.Match[str], day: int | None = None) -> Calendar:
    """The month `m` and the year `y`, if there is one, with a day."""
    month, text = parts.month_number(match["m"]), match.groupdict().get("y")
    if not text:
        return Calendar(month=month, day=day)
    year, two = parts.read_year(text)
    return Calendar(month=month, day=day, year=year, two_digits=two or year < 100)


def _is_word(match: re.Match[str]) -> bool:
    """A lower-case `may` or `march` with digits: `may 5 percent`; a capital decides, or a year behind the day."""
    name = match["m"].rstrip(".")
    return name.islower() and name in {"may", "march", "mar", "dec", "sep"} and not match.groupdict().get("y")


def _month_day(match: re.Match[str]) -> Calendar | None:
    day = parts.read_day(match["d"])
    if not 1 <= day <= 31 or _is_word(match):
        return None
    if not match.groupdict().get("y") and (year := coordinated.shared_year(match)) is not None:
        return msgspec.structs.replace(_month_of(match, day), year=year)
    if not match["d"][0].isdecimal() and match.start("d") > match.start("m") and _counts(match):
        return None  # `In March two people`
    return _month_of(match, day)


def _counts(match: re.Match[str]) -> bool:
    """A cardinal word behind a month is a day only where nothing follows that it could count: `May twenty one`."""
    last = re.split(r"[\s-]", match["d"].lower())[-1]
    behind = parts.behind(match, 12)
    return bool(last not in numbers.ORDINALS and re.match(r"[\s-]+[a-z]", behind) and not match.groupdict().get("y"))


def _days(match: re.Match[str]) -> Through | None:
    first, last = int(match["d"]), int(match["e"])
    if first >= last or _is_word(match):
        return None
    return Through(first=_month_of(match, first), last=_month_of(match, last))


def _month_year(match: re.Match[str]) -> Calendar | None:
    return None if _is_word(match) and match["m"].islower() and match["m"] != "march" else _month_of(match)


def _month(match: re.Match[str]) -> Calendar | None:
    name = match["m"].rstrip(".")
    return None if friends.month_is_other(match, name) else Calendar(month=parts.month_number(name))


def _short_month(match: re.Match[str]) -> Calendar | None:
    """`in Aug.`, but `for Jan` is a man: without its full stop an abbreviation may be a name."""
    name = match["m"]
    if name.islower() or not (name.endswith(".") or name.lower() in ("sept", "oct", "nov", "aug", "feb")):
        return None
    return Calendar(month=parts.month_number(name))


def _weekday(match: re.Match[str]) -> Calendar | Every | None:
    day = Calendar(weekday=parts.weekday_number(match["w"]))
    if match.groupdict().get("p"):
        return coordinated.night_of_weeks(match)
    if match.groupdict().get("s"):
        return Every(of=day)
    return None if friends.weekday_is_title(match) else day


def _season(match: re.Match[str]) -> Calendar | None:
    name = match["n"]
    if friends.season_is_other(match, name, article=bool(match["the"])):
        return None
    return Calendar(season=names.SEASONS[name.lower()])


def _days_of_step(match: re.Match[str]) -> Through | None:
    """`between 6 and 18 this month`."""
    first, last = int(match["d"]), int(match["e"])
    month = Step(modifiers.STEPS[parts.words_of(match["s"])], "month")
    if first >= last:
        return None
    return Through(
        first=Within(part=Calendar(day=first), whole=month), last=Within(part=Calendar(day=last), whole=month)
    )


def _day_in_words(match: re.Match[str]) -> Calendar | None:
    day = parts.read_day(match["d"])
    return Calendar(day=day) if 1 <= day <= 31 else None
