"""Dates by the fields of the calendar: `Feb. 21`, `24 February 2025`, `2025-02-24`, `Monday`, `2012`, `the 1990s`."""

import functools
import re

from factsheet.mentions.dates import parts
from factsheet.mentions.dates.expression import Calendar, Every, Numeric, Step, Through
from factsheet.mentions.dates.parts import DASH, DAY, DAY_DIGITS, GAP, MONTH, YEAR, any_of, pattern
from factsheet.mentions.dates.piece import Rule
from factsheet.mentions.tables import calendar_friends as friends
from factsheet.mentions.tables import calendar_names as names
from factsheet.mentions.tables.calendar_holidays import HOLIDAYS

_BEFORE_A_MONTH = re.compile(
    r"(?:\b(?:in|of|since|by|until|till|from|to|through|during|before|after|for|between|last|next|this|early|late|mid"
    r"|end|each|every|and|or|on|past|the month of|around|about|their|its)|[-,(])\s{1,3}$|^\W{0,3}$|-$",
    re.IGNORECASE,
)
_AFTER_A_MONTH = re.compile(r"(?:['’]s\b|\s(?:quarter|period|month)\b|\s?[,.;:)]|\s?$)", re.IGNORECASE)


@functools.cache
def rules() -> tuple[Rule, ...]:
    """The rules for dates by fields."""
    return (
        # 2025-02-24, 2025-02-24T10:00, 2019/aug/01
        Rule(pattern(r"(?<![-/.])(?P<y>[12][0-9]{3})-(?P<m>[01][0-9])-(?P<d>[0-3][0-9])(?!-)"), _iso),
        Rule(pattern(rf"(?P<y>[12][0-9]{{3}})[/-](?P<m>{MONTH})[/-](?P<d>{DAY_DIGITS})"), _month_day),
        Rule(pattern(rf"(?P<d>{DAY_DIGITS})[/-](?P<m>{MONTH})[/-](?P<y>[12][0-9]{{3}}|[0-9]{{2}})"), _month_day),
        # 02/03/2024, 13.5.2015, 9-18-15, 4/22
        Rule(
            pattern(
                r"(?<![-/.$£€])(?P<a>[0-3]?[0-9])(?P<s>[/.-])(?P<b>[0-3]?[0-9])(?P=s)(?P<y>[12][0-9]{3}|[0-9]{2})"
                r"(?![/.-][0-9]|%)"
            ),
            _numeric,
        ),
        Rule(pattern(r"(?<=on )(?:[^\S\n]{0,3})(?P<a>[0-3]?[0-9])/(?P<b>[0-3]?[0-9])(?![/.-][0-9]|%)"), _numeric),
        Rule(
            pattern(r"(?<![-/.$£€])(?P<b>[0-3]?[0-9])(?P<s> ?/ ?)(?P<a>[0-3]?[0-9])(?![/.-][0-9]|%)"),
            _bare_numeric,
            True,
        ),
        # 2016 / 11, 11-2016
        Rule(pattern(r"(?<![-/.])(?P<y>20[0-9]{2}) ?/ ?(?P<m>0[1-9]|1[0-2])(?![/.-][0-9])"), _year_month),
        Rule(pattern(r"(?<![-/.])(?P<m>0?[1-9]|1[0-2]) ?[/-] ?(?P<y>20[0-9]{2})(?![/.-][0-9])"), _year_month),
        # Feb. 21, Feb. 21, 2025; January the twenty-first; October2; Oct/2
        Rule(
            pattern(rf"(?P<m>{MONTH})(?:{GAP}|/|-)?(?:the{GAP})?(?P<d>{DAY})(?:(?:,|{GAP}|,{GAP})(?P<y>{YEAR}))?"),
            _month_day,
        ),
        # 21 February 2025, the 21st of February, the fourth of July
        Rule(
            pattern(rf"(?:the{GAP})?(?P<d>{DAY})(?:{GAP}of)?{GAP}(?P<m>{MONTH})(?:(?:,|{GAP}|,{GAP})(?P<y>{YEAR}))?"),
            _month_day,
        ),
        # November 19-20, from 4 to 22 January 1995
        Rule(
            pattern(
                rf"(?P<m>{MONTH}){GAP}(?P<d>{DAY_DIGITS})(?:{GAP}?{DASH}{GAP}?|{GAP}(?:to|through|and){GAP})"
                rf"(?P<e>{DAY_DIGITS}){parts.NOT_COUNTED}(?:(?:,|{GAP}|,{GAP})(?P<y>{YEAR}))?"
            ),
            _days,
        ),
        Rule(
            pattern(
                rf"(?P<d>{DAY_DIGITS})(?:{GAP}?{DASH}{GAP}?|{GAP}(?:to|until|till|through|and){GAP})(?P<e>{DAY_DIGITS})"
                rf"(?:{GAP}of)?{GAP}(?P<m>{MONTH})(?:(?:,|{GAP}|,{GAP})(?P<y>{YEAR}))?"
            ),
            _days,
        ),
        # December 2024, March of 2008, Dec. '98; 2016 june
        Rule(pattern(rf"(?P<m>{MONTH})(?:,|{GAP}|,{GAP}|{GAP}of{GAP}|-)(?P<y>{YEAR})(?!,[0-9])"), _month_year),
        Rule(pattern(rf"(?P<y>{parts.YEAR_DIGITS}){GAP}?(?:,{GAP}?)?(?P<m>{parts.MONTH_FULL}|{MONTH})"), _month_year),
        Rule(pattern(rf"(?:the{GAP}month{GAP}of{GAP})?(?P<m>{parts.MONTH_FULL})"), _month),
        Rule(pattern(rf"(?P<m>{parts.MONTH_SHORT}\.?)"), _month, True),
        # Monday, Mondays, Wed.
        Rule(pattern(rf"(?P<w>{parts.WEEKDAY})(?P<s>s)?"), _weekday),
        Rule(pattern(rf"(?P<w>{parts.WEEKDAY_SHORT})"), _weekday, True),
        # summer 2016, spring, the fall of 1997
        Rule(pattern(rf"(?:(?P<the>the){GAP})?(?P<n>{parts.SEASON})"), _season),
        Rule(pattern(rf"(?P<n>{any_of(HOLIDAYS)})"), lambda m: Calendar(holiday=parts.words_of(m["n"]))),
        # 2012, the year 2000, year 247, 1998-99, post-1959
        Rule(pattern(rf"(?P<y>{parts.YEAR_DIGITS})"), _year),
        Rule(pattern(rf"(?:the{GAP})?(?:calendar{GAP})?year{GAP}(?P<y>[0-9]{{3,4}}|{parts.YEAR_WORDS})"), _named_year),
        Rule(pattern(rf"(?P<y>{parts.YEAR_WORDS})"), _year_in_words),
        Rule(pattern(rf"(?P<y>{parts.YEAR_DIGITS})[-–/](?P<z>[0-9]{{2}})(?![-–/.,]?[0-9])"), _year_pair),
        # the 1990s, the '80s, the nineties, the nineteen seventies
        Rule(pattern(r"(?:the )?(?P<y>1[0-9]{2}0|20[0-9]0)['’]?s"), _decade),
        Rule(pattern(r"(?:the )?(?:(?<!\w)['’])(?P<y>[0-9]0)['’]?s"), _decade),
        Rule(
            pattern(rf"the{GAP}(?:(?P<c>eighteen|nineteen|twenty)(?:{parts.JOIN}))?(?P<t>{any_of(names.DECADES)})"),
            _decade_in_words,
        ),
        # the 20th century, the twenty-first century
        Rule(pattern(rf"(?:the{GAP})?(?P<n>{parts.ORDINAL}){parts.JOIN}{{1,2}}century"), _century),
        # the 27th: a day of this month, if nothing stands behind it that it could count
        Rule(
            pattern(rf"(?:the{GAP})?(?P<d>{DAY_DIGITS}(?:st|nd|rd|th))"),
            lambda m: Calendar(day=parts.read_day(m["d"])),
            True,
        ),
        Rule(pattern(rf"the{GAP}(?P<d>(?:(?:twenty|thirty){parts.JOIN})?{parts.ORDINAL_WORD})"), _day_in_words, True),
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


def _bare_numeric(match: re.Match[str]) -> Numeric | None:
    first, second = int(match["b"]), int(match["a"])
    if not first or not second or (first > 12 and second > 12):
        return None
    return Numeric(first=first, second=second, year=None, text=match[0])


def _year_month(match: re.Match[str]) -> Calendar:
    return Calendar(year=int(match["y"]), month=int(match["m"]))


def _fields(match: re.Match[str]) -> dict[str, int]:
    year = match.groupdict().get("y")
    fields = {"month": parts.month_number(match["m"])}
    if year:
        number, two = parts.read_year(year)
        fields |= {"year": number, "two_digits": two or number < 100}
    return fields


def _is_word(match: re.Match[str]) -> bool:
    """A lower-case `may` or `march` with digits: `may 5 percent`; a capital decides, or a year behind the day."""
    name = match["m"].rstrip(".")
    return name.islower() and name in {"may", "march", "mar", "dec", "sep"} and not match.groupdict().get("y")


def _month_day(match: re.Match[str]) -> Calendar | None:
    day = parts.read_day(match["d"])
    if not 1 <= day <= 31 or _is_word(match):
        return None
    if not match["d"][0].isdecimal() and match.start("d") > match.start("m") and _counts(match):
        return None  # `In March two people`
    return Calendar(day=day, **_fields(match))


def _counts(match: re.Match[str]) -> bool:
    """A cardinal word behind a month is a day only where nothing follows that it could count: `May twenty one`."""
    last = re.split(r"[\s-]", match["d"].lower())[-1]
    behind = match.string[match.end("d") : match.end("d") + 12]
    return bool(
        last not in parts.numbers.ORDINALS and re.match(r"[\s-]+[a-z]", behind) and not match.groupdict().get("y")
    )


def _days(match: re.Match[str]) -> Through | None:
    first, last = int(match["d"]), int(match["e"])
    if first >= last or _is_word(match):
        return None
    fields = _fields(match)
    return Through(first=Calendar(day=first, **fields), last=Calendar(day=last, **fields))


def _month_year(match: re.Match[str]) -> Calendar | None:
    return None if _is_word(match) and match["m"].islower() and match["m"] != "march" else Calendar(**_fields(match))


def _month(match: re.Match[str]) -> Calendar | None:
    name = match["m"].rstrip(".")
    text, start, end = match.string, match.start(), match.end()
    before, behind = text[max(0, start - 20) : start], text[end : end + 24]
    if name.lower() in names.MONTHS_THAT_ARE_WORDS:
        if name.islower():
            return None
        if name.lower() == "may" and not (
            _BEFORE_A_MONTH.search(before) and not re.match(r"\s+(?:I|we|you|he|the|be|have|not|God)\b", behind)
        ):
            return None
        if (
            name.lower() == "march"
            and (
                re.search(r"(?:\b[A-Z][a-z]+|\b(?:the|a|protest|peace))\s{1,3}$", before)
                and not _BEFORE_A_MONTH.search(before)
            )
            and not re.match(r"\s+(?:quarter|period)", behind)
        ):
            return None
        if name.lower() == "march" and re.match(r"\s+(?:for|against|on|of)\s+(?!20|19)", behind):
            return None
    if name.lower() in {"april", "june", "august"}:
        if name.islower() and name == "august" and not _BEFORE_A_MONTH.search(before):
            return None
        # April Jones, June Smith: a person
        if re.match(r"[^\S\n]+[A-Z][a-z]+", behind) and not _BEFORE_A_MONTH.search(before):
            return None
    return Calendar(month=parts.month_number(name))


def _weekday(match: re.Match[str]) -> Calendar | Every | None:
    if match.groupdict().get("s"):
        return Every(of=Calendar(weekday=parts.weekday_number(match["w"])))
    # Black Friday is a holiday, the Sunday Times a paper
    if match["w"][0].isupper() and re.match(
        r"\s(?:Times|Telegraph|Express|Mirror|Herald|Night Live)\b", match.string[match.end() :]
    ):
        return None
    return Calendar(weekday=parts.weekday_number(match["w"]))


def _season(match: re.Match[str]) -> Calendar | Step | None:
    name = match["n"].lower()
    before, behind = (
        match.string[max(0, match.start() - 12) : match.start()],
        match.string[match.end() : match.end() + 12],
    )
    of_year = re.match(rf"\s(?:of\s)?(?:{YEAR}|last|this|next|nineteen)", behind, re.IGNORECASE)
    if (match["n"][0].isupper() and re.match(r"[^\S\n][A-Z]", behind)) or (
        re.search(r"[A-Z][a-z]+\s$", before) and match["n"][0].isupper()
    ):
        return None  # Silicon Spring, Summer Olympics
    if re.search(r"\b(?:hot|to|will|would|may|might|could|should|not|cold|off|-)\s$|-$", before):
        return None
    if name == "fall" and not of_year:
        if not match["the"] or re.match(r"\s(?:in|of|from|to|guy)\b", behind):
            return None
        if not re.search(r"\b(?:in|by|until|since|during|for|through|of)\s$", before):
            return None
    if name == "spring" and re.match(r"\s(?:up|from|to|water)\b", behind):
        return None
    return Calendar(season=names.SEASONS[name])


def _year(match: re.Match[str]) -> Calendar | None:
    text, start, end = match.string, match.start(), match.end()
    before, behind = text[max(0, start - 16) : start], text[end : end + 20]
    if re.search(
        r"(?:[$£€¥#№%&@=:/._\\]|[0-9][,.:]?|[0-9]\s?[-–]|[A-Z]{1,6}-|\w[-‑](?<!post-)(?<!pre-)(?<!mid-)(?<!end-)(?<!early-)(?<!late-))$",
        before,
        re.IGNORECASE,
    ):
        return None
    if re.match(r"(?:[,.][0-9]|%|['’]?s?[-‑](?!(?:based|era|style|model|[0-9]{4}))\w|[/:_@]\w|['’]?[0-9])", behind):
        return None
    word = re.match(r"\s+([A-Za-z]+)", behind)
    if (
        word
        and word[1].lower() in friends.COUNTED
        and not (word[1] in ("or", "more") and not re.match(r"\s+or\s+(?:more|so)|\s+more", behind))
    ):
        return None
    label = re.search(r"(?:^|[\s(])([A-Za-z]+)\.?\s+$", before)
    if label and label[1].lower() in friends.LABELS:
        return None
    year = int(match["y"])
    if year < 1400 and not re.search(r"\b(?:in|since|by|until|of|year|around|circa|before|after)\s$", before):
        return None
    return Calendar(year=year)


def _named_year(match: re.Match[str]) -> Calendar:
    return Calendar(year=parts.read_year(match["y"])[0] if not match["y"].isdecimal() else int(match["y"]))


def _year_in_words(match: re.Match[str]) -> Calendar | None:
    """`nineteen ninety-six`; two thousand counts things unless it says a year."""
    words = parts.words_of(match["y"])
    if words.startswith(("two thousand", "twenty")) and not re.search(
        r"\b(?:in|year|since|of)\s$", match.string[: match.start()][-8:]
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
    year = int(match["y"])
    return Calendar(decade=year // 10, two_digits=year < 100)


def _decade_in_words(match: re.Match[str]) -> Calendar:
    tens = names.DECADES[match["t"].lower()]
    century = match["c"] and parts.numbers.CARDINALS[match["c"].lower()]
    return Calendar(decade=10 * century + tens if century else tens, two_digits=not century)


def _century(match: re.Match[str]) -> Calendar | None:
    number = parts.read_day(match["n"])
    return Calendar(century=number - 1) if 1 <= number <= 30 else None


def _day_in_words(match: re.Match[str]) -> Calendar | None:
    day = parts.read_day(match["d"])
    return Calendar(day=day) if 1 <= day <= 31 else None
