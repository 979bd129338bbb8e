"""Lengths of time: `30 days`, `the next three years`, `two-year`, `weeks`; and the words that turn them into dates."""

import functools
import re

from factsheet.mentions.dates import parts
from factsheet.mentions.dates.expression import Calendar, Every, Expression, Length, Vague
from factsheet.mentions.dates.parts import COUNT, GAP, JOIN, UNIT, any_of, pattern
from factsheet.mentions.dates.piece import Rule, ShiftWord
from factsheet.mentions.tables import calendar_modifiers as modifiers
from factsheet.mentions.tables import calendar_numbers as numbers
from factsheet.mentions.tables import calendar_vague as vague
from factsheet.mentions.tables.calendar_units import UNIT_PLURALS, UNIT_WORDS

_PLURAL = any_of(UNIT_PLURALS.get(word, f"{word}s") for word in UNIT_WORDS if word != "second")
_DIRECTION = r"(?:next|coming|upcoming|past|last|previous|preceding|prior|first|final|latest|following)"
_ADJECTIVE = r"(?:more|additional|consecutive|straight|successive|full|further|long|short|extra|whole|whopping|other)"
_SHIFTS = {
    "ago": ShiftWord(-1, "now"),
    "earlier": ShiftWord(-1, "narrative"),
    "previously": ShiftWord(-1, "narrative"),
    "before": ShiftWord(-1, "open"),
    "prior to": ShiftWord(-1, "open"),
    "later": ShiftWord(1, "narrative"),
    "afterward": ShiftWord(1, "narrative"),
    "after": ShiftWord(1, "open"),
    "following": ShiftWord(1, "open"),
    "from": ShiftWord(1, "open"),
    "from now": ShiftWord(1, "now"),
    "hence": ShiftWord(1, "now"),
    "starting": ShiftWord(1, "starting"),
    "starting from": ShiftWord(1, "starting"),
    "starting on": ShiftWord(1, "starting"),
    "beginning": ShiftWord(1, "starting"),
    "beginning on": ShiftWord(1, "starting"),
}


@functools.cache
def rules() -> tuple[Rule, ...]:
    """The rules for lengths, sets and vague references."""
    return (
        # the next three years, 30 days, two-and-a-half hours, a couple of weeks, the past six consecutive quarters
        Rule(
            pattern(
                rf"(?:(?P<det>the|these|those){GAP})?(?:(?P<dir>{_DIRECTION}){GAP})?(?P<c>{COUNT}){JOIN}?"
                rf"(?:{_ADJECTIVE}{JOIN}){{0,2}}(?P<u>{UNIT})(?P<half>{parts.AND_A_HALF})?(?:{GAP}or{GAP}so)?"
            ),
            _length,
        ),
        # 12 to 18 months, two or three weeks, 5-10 years
        Rule(
            pattern(
                rf"(?:(?P<det>the){GAP})?(?:(?P<dir>{_DIRECTION}){GAP})?(?P<c>{parts.DIGITS}|{parts.NUMBER_WORDS})"
                rf"(?:{GAP}(?:to|or){GAP}|-to-|-|–)(?P<c2>{parts.DIGITS}|{parts.NUMBER_WORDS}){JOIN}(?P<u>{UNIT})"
            ),
            _length,
        ),
        Rule(pattern(rf"(?P<c>{parts.DIGITS}){JOIN}?(?P<u>{parts.UNIT_ABBREVIATION})"), _short_length),
        # the sixth consecutive quarter
        Rule(
            pattern(
                rf"(?:the|a|its|their){GAP}(?P<n>{parts.ORDINAL}){GAP}(?:consecutive|straight|successive){GAP}(?P<u>quarter|year|month|week|day)"
            ),
            _streak,
        ),
        # the past year's: a single unit behind a direction is relative.py's; weeks, months, the years
        Rule(pattern(rf"(?:the{GAP}(?:early{GAP})?)?(?P<u>{_PLURAL})(?:{GAP}or{GAP}{_PLURAL})?"), _plural),
        Rule(
            pattern(
                rf"(?:the{GAP})?(?P<d>{any_of(vague.VAGUE_STRETCHES)}){GAP}(?P<u>{_PLURAL})(?:{GAP}and{GAP}{_PLURAL})?"
            ),
            _stretch,
        ),
        Rule(pattern(rf"(?:the{GAP})?(?P<u>{_PLURAL}){GAP}(?:ahead|to{GAP}come)"), lambda m: _ahead(m)),
        Rule(
            pattern(rf"(?P<u>day|week|month|year|decade|hour)s?{JOIN}long"),
            lambda m: Length(amount=_one(m), unit=parts.unit_named(m["u"])),
        ),
        Rule(
            pattern(rf"(?:all|full|whole|entire){JOIN}(?P<u>day|week|month|year)"),
            lambda m: Length(amount=parts.Decimal(1), unit=parts.unit_named(m["u"])),
        ),
        # ago, later, after
        Rule(pattern(rf"(?P<s>{any_of(_SHIFTS)})"), lambda m: _SHIFTS[parts.words_of(m["s"])], True),
        # daily, every Thursday, each year, every two weeks
        Rule(pattern(rf"(?P<f>{any_of(modifiers.FREQUENCIES)})"), _frequency),
        Rule(
            pattern(
                rf"(?:every|each){GAP}(?:(?P<c>{parts.NUMBER_WORDS}|[0-9]{{1,3}}|other|single){GAP})?(?P<u>{UNIT})"
            ),
            _every,
        ),
        Rule(pattern(rf"(?:every|each){GAP}(?P<n>{parts.WEEKDAY}|{parts.MONTH_FULL}|{parts.SEASON})"), _every_named),
        Rule(pattern(rf"(?P<v>{any_of(vague.VAGUE)})"), _vague),
    )


def _one(match: re.Match[str]) -> parts.Decimal | None:
    return None if re.search(r"s[-\s]", match[0].lower()) else parts.Decimal(1)


def _behind(match: re.Match[str], size: int = 16) -> str:
    return match.string[match.end() : match.end() + size]


def _is_age(match: re.Match[str]) -> bool:
    """`25 years old`, `an 8-year-old`, `65 years of age`: how old somebody is, no time."""
    return bool(re.match(r"[\s-](?:olds?\b|of age\b)", _behind(match)))


def _length(match: re.Match[str]) -> Expression | None:
    groups = match.groupdict()
    words, behind = parts.words_of(match["c"]), _behind(match)
    unit = parts.unit_named(match["u"])
    plural = match["u"].lower().endswith(("s", "ia"))
    before = match.string[max(0, match.start() - 12) : match.start()]
    if _is_age(match) or re.search(r"(?:[$£€¥#]|[0-9][.,/]?|[A-Za-z]-)$", before) or re.match(r"['’]?-?[0-9]", behind):
        return None
    if words in ("a", "an", "one") and unit == "second":
        return None
    if words in ("a", "an", "some", "many", "few") and (
        not groups.get("dir") and words in ("some", "many") and not plural
    ):
        return None
    if words in numbers.COUNT_PHRASES and words in ("a", "an") and not groups.get("dir") and _is_rate(match, before):
        return None
    if words.isdecimal() and len(words) == 4 and not plural:
        return None  # `the 1988 quarter`, `2008 model year`
    direction = _direction(groups.get("dir"))
    amount, mixed = parts.read_count(match["c"])
    if groups.get("c2"):
        other = parts.read_count(match["c2"])[0]
        if amount is not None and other is not None and other <= amount:
            return None
        amount = amount if unit not in ("month",) else None
        return Length(amount=amount, unit=unit, direction=direction)
    if groups.get("half") and amount is not None:
        amount += parts.Decimal("0.5")
    if not direction and re.search(r"\bwithin\s(?:the\s)?$", before):
        direction = 1
    return Length(
        amount=amount, unit=unit, direction=direction, mixed=mixed, ordinal=(groups.get("dir") or "").lower() == "first"
    )


def _is_rate(match: re.Match[str], before: str) -> bool:
    """`$28 a year`, `20 cents a day`, `twice a week`: a rate, no length."""
    return bool(
        re.search(
            r"(?:[0-9%]|\b(?:million|billion|trillion|thousand|hundred|percent|cents|dollars|yuan|euros|pounds|barrels|times|once|twice|people|units|more|or less))\s$",
            before,
        )
    ) and not re.match(r"\s(?:ago|earlier|later|before)", _behind(match))


def _direction(word: str | None) -> int:
    if not word:
        return 0
    word = word.lower()
    if word in ("next", "coming", "upcoming"):
        return 1
    return -1 if word in ("past", "last", "previous", "preceding", "prior", "final", "latest") else 0


def _short_length(match: re.Match[str]) -> Length | None:
    if match["u"] in ("H", "MO", "MIN") or _is_age(match):
        return None
    if re.search(r"[$£€¥.,-]$", match.string[max(0, match.start() - 1) : match.start()]):
        return None
    amount, mixed = parts.read_count(match["c"])
    return Length(amount=amount, unit=parts.unit_named(match["u"]), mixed=mixed)


def _streak(match: re.Match[str]) -> Length:
    return Length(amount=parts.Decimal(1), unit=parts.unit_named(match["u"]), direction=-1, ordinal=True)


def _plural(match: re.Match[str]) -> Length | None:
    if _is_age(match) or re.match(r"[-‑/](?!long)\w", _behind(match)):
        return None
    if re.search(
        r"[\w]-$|\b(?:man|light|work|school|golden|old|early|dog|teen|war)\s$",
        match.string[max(0, match.start() - 8) : match.start()],
    ):
        return None
    return Length(amount=None, unit=parts.unit_named(match["u"]))


def _stretch(match: re.Match[str]) -> Length:
    return Length(amount=None, unit=parts.unit_named(match["u"]), direction=vague.VAGUE_STRETCHES[match["d"].lower()])


def _ahead(match: re.Match[str]) -> Length:
    return Length(amount=None, unit=parts.unit_named(match["u"]), direction=1)


def _frequency(match: re.Match[str]) -> Every | None:
    if re.match(r"\s(?:News|Mail|Telegraph|Express|Mirror|Star|Standard)\b", _behind(match)):
        return None
    if match["f"][0].isupper() and re.search(
        r"[A-Z][a-z]+\s$", match.string[max(0, match.start() - 16) : match.start()]
    ):
        return None
    return Every(value=modifiers.FREQUENCIES[match["f"].lower()])


def _every(match: re.Match[str]) -> Every:
    count = match["c"]
    number = 2 if count == "other" else 1 if count in (None, "single") else parts.read_count(count)[0]
    return Every(of=Length(amount=parts.Decimal(number or 1), unit=parts.unit_named(match["u"])))


def _every_named(match: re.Match[str]) -> Every | None:
    word = parts.words_of(match["n"])
    if word in parts.names.SEASONS:
        return Every(of=Calendar(season=parts.names.SEASONS[word]))
    if word in parts.names.WEEKDAYS:
        return Every(of=Calendar(weekday=parts.names.WEEKDAYS[word]))
    return Every(of=Calendar(month=parts.month_number(word)))


def _vague(match: re.Match[str]) -> Vague | None:
    word, behind = parts.words_of(match["v"]), _behind(match)
    if word in ("the past", "the future") and re.match(r"\s(?:of|tense|is|was)\b|['’]s", behind):
        return None
    if word == "recent" and re.match(r"\s(?:months|years|weeks|days)", behind):
        return None
    return Vague(vague.VAGUE[word])
