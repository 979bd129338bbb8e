"""Dates that count from the day of publication or from what the text speaks of: `last year`, `today`, `a year ago`."""

import functools
import re
from decimal import Decimal

from factsheet.mentions.dates import parts
from factsheet.mentions.dates.expression import (
    Calendar,
    EdgeOf,
    Expression,
    Length,
    Nth,
    SamePeriod,
    Step,
    Within,
    YearBefore,
)
from factsheet.mentions.dates.parts import GAP, JOIN, any_of, before, behind
from factsheet.mentions.dates.piece import BesideWord, EdgeWord, Rule, YearWord
from factsheet.mentions.tables import calendar_modifiers as modifiers
from factsheet.mentions.tables import calendar_names as names
from factsheet.mentions.tables.calendar_holidays import HOLIDAYS
from factsheet.mentions.tables.calendar_units import UNIT_WORDS

_UNIT = any_of(word for word in UNIT_WORDS if word not in ("second", "minute", "night"))
_STEP = any_of(modifiers.STEPS)
_NARRATIVE = any_of(modifiers.NARRATIVE_STEPS)
_FISCAL = rf"(?:(?:fiscal|financial|calendar|full|entire|whole){JOIN})"
_NAMED = rf"(?:{parts.WEEKDAY}|{parts.MONTH_FULL}|{parts.MONTH_SHORT}\.?|{parts.SEASON}|{any_of(HOLIDAYS)})"
# `the last summer before the war` is not that of the year before.
_THE_LAST_BEFORE = re.compile(r"\s(?:before|since)\b", re.IGNORECASE)
_AHEAD_OF_AN_END = re.compile(r"\b(?:by|until|till|before|through)\s$", re.IGNORECASE)
_YEAR_BEHIND = re.compile(r"\s(?:of\s)?[12][0-9]{3}\b")
_ENDS_THERE = re.compile(
    r"\W{0,2}\s{0,2}(?:$|[.,;:!?)\"”—]|--|(?:and|or|but|in|on|at|for|from|to|as|with|by|when|while|is|was|were|had|has)\b)",
    re.IGNORECASE,
)
_AGO = r"(?:ago|earlier|before|previously|previous|prior)"
_AFTER_A_UNIT = re.compile(r"(?:minute|hour|day|week|month|quarter|year|decade)s?\s{1,3}$", re.IGNORECASE)
# Of `the year-ago results` the article is the results'.
_COMPARED = r"(?:quarter|period|month|week|half|year)"
_SAME = r"(?:same|corresponding|comparable|equivalent|like|similar)"


@functools.cache
def _named_behind() -> re.Pattern[str]:
    return re.compile(rf"{GAP}(?:{_NAMED}|{_UNIT})(?!\w)", re.IGNORECASE)


@functools.cache
def rules() -> tuple[Rule, ...]:
    """The rules for relative dates."""
    return (
        Rule(rf"(?P<n>{any_of(modifiers.DAY_NAMES)})", _day_name, needs=("day name",)),
        # last year, this week, the coming month, next fiscal year
        Rule(rf"(?:the{GAP})?(?P<s>{_STEP}){GAP}{_FISCAL}?(?P<u>{_UNIT})", _step, needs=("unit",)),
        Rule(
            rf"(?:the{GAP})?(?P<s>{_STEP}){GAP}(?P<n>{_NAMED})(?:{GAP}(?P<d>{parts.DAY_DIGITS}){parts.NOT_COUNTED})?",
            _named_step,
            needs=(
                "month",
                "weekday",
                "season",
                "holiday",
            ),
        ),
        # the year after next, the week before last
        Rule(
            rf"the{GAP}(?P<u>{_UNIT}){GAP}(?:after{GAP}(?:the{GAP})?next|(?P<b>before{GAP}last))",
            _second_step,
            needs=("unit",),
        ),
        # the previous month, that year, the same day, the following week
        Rule(
            rf"(?:the{GAP})?(?P<s>{_NARRATIVE}){GAP}{_FISCAL}?(?P<u>{_UNIT}|period)",
            _narrative,
            needs=("unit",),
        ),
        Rule(
            rf"(?:the{GAP})?(?P<s>{_NARRATIVE}){GAP}(?P<n>{_NAMED})",
            _named_narrative,
            needs=(
                "month",
                "weekday",
                "season",
                "holiday",
            ),
        ),
        # the quarter, the full year, the fiscal year
        Rule(rf"the{GAP}{_FISCAL}?(?P<u>year|quarter|month|week|weekend|decade)", _bare, needs=("unit",)),
        Rule(
            rf"the{GAP}(?P<u>year|month|week|day){GAP}(?P<d>before|previous|earlier|prior|after|later)",
            _beside,
            needs=("unit",),
        ),
        # the day after Christmas, the day before last Tuesday's vote
        Rule(
            rf"(?:the{GAP})?day{GAP}(?P<d>before|after)(?={GAP}(?:(?:last|next|this){GAP})?{_NAMED}(?!\w))",
            lambda m: BesideWord(1 if m["d"].lower() == "after" else -1),
            True,
            needs=("unit",),
        ),
        Rule(r"(?P<u>weekend|week|month|year|quarter|period)", _unit_alone, True, needs=("unit",), leads=True),
        # the first week of, the second Monday of, the last two quarters of, the third day
        Rule(
            rf"(?:the{GAP})?(?P<n>{parts.NTH}){JOIN}(?P<u>day|week|weekend|month|year|decade)",
            _nth,
            True,
            needs=("unit",),
        ),
        Rule(rf"(?:the{GAP})?(?P<n>{parts.NTH}){GAP}(?P<w>{parts.WEEKDAY})", _nth, True, needs=("weekday",)),
        Rule(
            rf"(?:the{GAP})?(?P<n>first|last|final){GAP}(?P<c>{parts.CARDINAL}){GAP}(?P<u>days|weeks|months|quarters)",
            _nth_many,
            needs=("unit",),
        ),
        Rule(
            r"week (?P<w>[0-9]{1,2})",
            lambda m: Calendar(week=int(m["w"])) if 1 <= int(m["w"]) <= 53 else None,
            needs=("unit",),
            leads=True,
        ),
        # a year ago, a year earlier; the year-ago quarter, the comparable year-earlier period, year-ago
        Rule(rf"(?:a|one|the){GAP}year{GAP}{_AGO}", lambda m: YearBefore(), needs=("unit",)),
        Rule(
            rf"(?:the{GAP}(?=(?:{_SAME}{GAP})?year{JOIN}[a-z]{{3,7}}{GAP}{_COMPARED}(?!\w))|(?P<drop>the{GAP}))?"
            rf"(?:{_SAME}{GAP})?year{JOIN}(?:ago|earlier)(?:{GAP}(?P<u>{_COMPARED}))?",
            _year_ago,
            needs=("unit",),
        ),
        Rule(
            rf"(?:the{GAP})?(?:{_SAME}{GAP})?(?:year|prior|previous){JOIN}(?:ago|earlier|year)",
            lambda m: YearWord(),
            True,
            needs=("unit",),
        ),
        # the same month a year ago, the corresponding period of 2013, the same time in 2013
        Rule(
            rf"(?:the{GAP})?{_SAME}{GAP}(?P<u>{_UNIT}|period|time|three-month period|nine-month period)",
            _same,
            True,
            needs=(
                "unit",
                "time",
            ),
        ),
        # year-end, the year's end, month-end
        Rule(
            rf"(?:(?P<s>the|this|last|next){GAP})?(?P<u>year|month|quarter|week)(?:['’]s)?{JOIN}end",
            _unit_end,
            needs=("unit",),
        ),
        # year to date: what of it lies behind
        Rule(
            rf"(?:the{GAP})?(?P<u>year|month|quarter){JOIN}to{JOIN}date",
            lambda m: EdgeOf(edge="before", of=Step(0, parts.unit_named(m["u"]))),
            needs=("unit",),
        ),
        # late, the end of, mid-
        Rule(rf"(?P<e>{any_of(modifiers.EDGE_PREFIXES)})", _edge, True, needs=("edge",)),
    )


def _edge(match: re.Match[str]) -> EdgeWord | None:
    edge = modifiers.EDGE_PREFIXES[parts.words_of(match["e"])]
    if edge in {"before", "after"} and _AFTER_A_UNIT.search(before(match, 10)):
        return None  # `two years later`
    return EdgeWord(edge)


def _day_name(match: re.Match[str]) -> Step | None:
    if match["n"] == "Today" and re.search(r"[A-Z]{3} $", before(match, 4)):
        return None  # USA Today
    word = parts.words_of(match["n"])
    return Step(modifiers.DAY_NAMES[word], "day", word=word)


def _step(match: re.Match[str]) -> Expression | None:
    unit, word = parts.unit_named(match["u"]), parts.words_of(match["s"])
    back = behind(match, 8)
    if unit == "second" or re.match(r"-(?!end)\w", back):
        return None
    if match["u"].istitle() and match["s"].istitle() and re.search(r"[\"“‘'`]$", before(match, 1)):
        return None  # ABC's "This Week"
    if _THE_LAST_BEFORE.match(back) and match[0][:3].lower() == "the" and word == "last":
        return None
    steps = modifiers.STEPS[word]
    if unit in ("decade", "century") and steps:
        return Length(amount=Decimal(1), unit=unit, direction=steps)
    return Step(steps, unit, word="the next" if re.match(r"the\s+next\b", match[0], re.IGNORECASE) else word)


def _named(text: str) -> Calendar:
    word = parts.words_of(text)
    if word in HOLIDAYS:
        return Calendar(holiday=word)
    if word in names.SEASONS:
        return Calendar(season=names.SEASONS[word])
    if word in names.WEEKDAYS:
        return Calendar(weekday=names.WEEKDAYS[word])
    return Calendar(month=parts.month_number(word))


def _named_step(match: re.Match[str]) -> Step | None:
    word, name = parts.words_of(match["s"]), match["n"]
    if name.lower() in {"march", "may", "dec", "sep", "mar"} and name.islower():
        return None
    if name.lower() == "march" and re.match(r"\s(?:for|against|on|was|is|by)\b", behind(match, 8)):
        return None
    if _THE_LAST_BEFORE.match(behind(match, 8)) and match[0][:3].lower() == "the" and word == "last":
        return None
    named = _named(name)
    if match["d"]:
        if named.month is None:
            return None
        named = Calendar(month=named.month, day=int(match["d"]))
    return Step(modifiers.STEPS[word], named, word=word)


def _second_step(match: re.Match[str]) -> Step | None:
    if match["b"] and _named_behind().match(match.string, match.end()):
        return None  # the day before last Tuesday's hearing
    return Step(-2 if match["b"] else 2, parts.unit_named(match["u"]))


def _narrative(match: re.Match[str]) -> Expression | None:
    word = parts.words_of(match["s"])
    if match["u"].lower() == "period":
        if word in ("latest", "most recent"):
            return Step(0, "period", True, word)
        return None if word == "that" else SamePeriod(unit=None)
    unit = parts.unit_named(match["u"])
    if word == "that" and unit in ("second", "minute", "hour", "night"):
        return None
    return Step(modifiers.NARRATIVE_STEPS[word], unit, True, word)


def _named_narrative(match: re.Match[str]) -> Step | None:
    word = parts.words_of(match["s"])
    if match["n"].islower() and match["n"] in {"march", "may", "fall", "dec", "mar", "sep"}:
        return None
    if word == "that" and re.match(r"\s[0-9]", behind(match)):
        return None  # `said that May 5 is the day`
    return Step(modifiers.NARRATIVE_STEPS[word], _named(match["n"]), True, word)


def _bare(match: re.Match[str]) -> Step | None:
    back = behind(match, 16)
    if re.match(r"[-‑](?:to-|(?!end|ago)\w)", back) and (match["u"].lower() != "quarter" or back.startswith("-to-")):
        return None
    if match["u"].lower() in ("day", "week", "month", "decade") and re.match(
        r"\s(?:of|when|that(?!\send)|after|before)\b", back
    ):
        return None
    full = re.search(r"full|entire|whole|fiscal|financial", match[0], re.IGNORECASE)
    return Step(0, parts.unit_named(match["u"]), True, parts.words_of(full[0]) if full else "the")


def _unit_alone(match: re.Match[str]) -> Step:
    return Step(0, "period" if match["u"].lower() == "period" else parts.unit_named(match["u"]), True)


def _beside(match: re.Match[str]) -> Step | YearBefore | None:
    steps = 1 if match["d"].lower() in ("after", "later") else -1
    if match["d"].lower() in ("before", "after") and not _ENDS_THERE.match(behind(match, 10)):
        return None  # the day before talks were reported
    return Step(steps, parts.unit_named(match["u"]), True, "beside")


def _nth(match: re.Match[str]) -> Nth | None:
    index = parts.read_index(match["n"])
    groups = match.groupdict()
    if groups.get("w"):
        return Nth(index=index, of=Calendar(weekday=parts.weekday_number(groups["w"])))
    return Nth(index=index, of=parts.unit_named(match["u"]))


def _nth_many(match: re.Match[str]) -> Expression:
    count, unit = parts.read_words(match["c"]), parts.unit_named(match["u"])
    first = match["n"].lower() == "first"
    if unit == "quarter" and re.match(r"\s(?:of|in)\s", behind(match)):
        return Nth(index=1 if first else -1, of=unit, count=count)
    return Length(amount=Decimal(count), unit=unit, direction=0 if first else -1, ordinal=first)


def _year_ago(match: re.Match[str]) -> YearBefore:
    word = match["u"].lower() if match["u"] else None
    if word in ("period", "half"):
        return YearBefore(unit="period" if word == "period" else "half")
    return YearBefore(unit=parts.unit_named(word) if word else None)


def _same(match: re.Match[str]) -> SamePeriod:
    word = parts.words_of(match["u"])
    return SamePeriod(unit=parts.unit_named(word) if word in UNIT_WORDS else None)


def _unit_end(match: re.Match[str]) -> Expression:
    """`year-end` may be the last or the coming one; `by year-end` and `last year-end` tell."""
    unit, word = parts.unit_named(match["u"]), (match["s"] or "the").lower()
    if word != "the" or (_AHEAD_OF_AN_END.search(before(match, 8)) and not _YEAR_BEHIND.match(behind(match, 8))):
        return Within(part=Nth(index=-1, of="day"), whole=Step(modifiers.STEPS.get(word, 0), unit))
    return Nth(index=-1, of=unit)
