"""Lengths of time: `30 days`, `the next three years`, `two-year`, `weeks`; and the words that turn them into dates."""

import functools
import re
from decimal import Decimal

from factsheet.mentions.dates import parts
from factsheet.mentions.dates.expression import Calendar, Every, Expression, Length, Offset, Step, Vague
from factsheet.mentions.dates.parts import COUNT, GAP, JOIN, UNIT, any_of, before, behind
from factsheet.mentions.dates.piece import Rule, ShiftWord
from factsheet.mentions.tables import calendar_modifiers as modifiers
from factsheet.mentions.tables import calendar_names as names
from factsheet.mentions.tables import calendar_vague as vague
from factsheet.mentions.tables.calendar_units import UNIT_PLURALS, UNIT_WORDS, Unit

# Of `the two-week crisis` the article is the crisis's.
_ATTRIBUTIVE = rf"(?P<drop>the{GAP}(?=[0-9a-z-]{{1,24}}[-‑](?:{UNIT})(?!\w)))"
# Alone, `minutes` and `hours` are hardly ever more than an image.
_PLURAL = any_of(
    UNIT_PLURALS.get(word, f"{word}s")
    for word, unit in UNIT_WORDS.items()
    if unit not in ("second", "minute", "hour", "night", "weekend", "quarter")
)
_STRETCHED = any_of(UNIT_PLURALS.get(word, f"{word}s") for word in UNIT_WORDS)
_DIRECTION = r"(?:next|coming|upcoming|past|last|previous|preceding|prior|first|final|latest|following)"
_ADJECTIVE = r"(?:more|additional|consecutive|straight|successive|full|further|long|short|extra|whole|whopping|other)"
_PLAIN_UNITS = frozenset(word for word in UNIT_WORDS if " " not in word)
_COUNTED_PAST = re.compile(rf"\s{{1,3}}(?:[0-9]|(?:{parts.CARDINAL}|few|several|couple|{UNIT})\b)", re.IGNORECASE)
_MODAL = re.compile(r"(?:\b(?:will|would|may|might|could|can|should|must|to)|['’](?:ll|d))\s$", re.IGNORECASE)
_STREAK = re.compile(r"consecutive|straight|successive", re.IGNORECASE)
_BEFORE_A_RATE = re.compile(
    r"(?:[0-9%]|\b(?:million|billion|trillion|thousand|hundred|percent|yuan|times|once|twice|people|more|less"
    r"|\w{3,20}(?<!thi)(?<!wa)(?<!ha)(?<!last)(?<!take)(?<!need)(?<!cost)s))\s$",
    re.IGNORECASE,
)


@functools.cache
def rules() -> tuple[Rule, ...]:
    """The rules for lengths, sets and vague references."""
    return (
        # the next three years, 30 days, two-and-a-half hours, a couple of weeks, the past six consecutive quarters
        Rule(
            rf"(?:{_ATTRIBUTIVE}|(?P<det>the|these|those){GAP})?(?:(?P<dir>{_DIRECTION}){GAP})?(?P<c>{COUNT}){JOIN}?"
            rf"(?:{_ADJECTIVE}{JOIN}){{0,2}}(?P<u>{UNIT})(?P<half>{parts.AND_A_HALF})?(?:{GAP}or{GAP}so|(?P<time>['’]s?{GAP}time))?",
            _length,
            needs=("unit",),
        ),
        # 12 to 18 months, two or three weeks, 5-10 years
        Rule(
            rf"(?:{_ATTRIBUTIVE}|(?P<det>the){GAP})?(?:(?P<dir>{_DIRECTION}){GAP})?(?P<c>{parts.DIGITS}|{parts.NUMBER_WORDS})"
            rf"(?:{GAP}(?:to|or){GAP}|-to-|-|–)(?P<c2>{parts.DIGITS}|{parts.NUMBER_WORDS}){JOIN}(?P<u>{UNIT})",
            _length,
            needs=("unit",),
        ),
        Rule(
            rf"(?P<c>{parts.DIGITS}|{parts.NUMBER_WORDS}){JOIN}?(?P<u>{parts.UNIT_ABBREVIATION})",
            _short_length,
            needs=("short unit",),
        ),
        # the sixth consecutive quarter
        Rule(
            rf"(?:the|a|its|their){GAP}(?P<n>{parts.ORDINAL}){GAP}(?:consecutive|straight|successive){GAP}(?P<u>quarter|year|month|week|day)",
            _streak,
            needs=("streak",),
        ),
        # the past year's: a single unit behind a direction is relative.py's; weeks, months, the years
        Rule(
            rf"(?:the{GAP}(?:early{GAP})?)?(?P<u>{_PLURAL})(?:{GAP}or{GAP}{_PLURAL})?",
            _plural,
            needs=("unit",),
        ),
        Rule(
            rf"(?:the{GAP})?(?P<d>{any_of(vague.VAGUE_STRETCHES)}){GAP}(?P<u>{_STRETCHED})(?:{GAP}and{GAP}{_STRETCHED})?",
            _stretch,
            needs=("stretch",),
        ),
        Rule(rf"(?:the{GAP})?(?P<u>{_PLURAL}){GAP}(?:ahead|to{GAP}come)", lambda m: _ahead(m), needs=("ahead",)),
        Rule(
            rf"(?P<u>day|week|month|year|decade|hour)s?{JOIN}long",
            lambda m: Length(amount=_one(m), unit=parts.unit_named(m["u"])),
            needs=("long",),
        ),
        Rule(
            rf"(?:all|full|whole|entire){JOIN}(?P<u>day|week|month|year)",
            lambda m: Length(amount=Decimal(1), unit=parts.unit_named(m["u"])),
            needs=("unit",),
        ),
        # ago, later, after
        Rule(
            rf"(?P<s>{any_of(modifiers.SHIFTS)})",
            _shift,
            True,
            needs=("shift",),
            leads=True,
        ),
        # daily, every Thursday, each year, every two weeks
        Rule(rf"(?P<f>{any_of(modifiers.FREQUENCIES)})", _frequency, needs=("frequency",), leads=True),
        Rule(
            rf"(?:every|each){GAP}(?:(?P<c>{parts.NUMBER_WORDS}|[0-9]{{1,3}}|other|single){GAP})?(?P<u>{UNIT})",
            _every,
            needs=("each",),
            leads=True,
        ),
        Rule(
            rf"(?:every|each){GAP}(?P<n>{parts.WEEKDAY}|{parts.MONTH_FULL}|{parts.SEASON})",
            _every_named,
            needs=("each",),
            leads=True,
        ),
        Rule(rf"(?P<v>{any_of(vague.VAGUE)})", _vague, needs=("vague",)),
    )


def _one(match: re.Match[str]) -> Decimal | None:
    return None if re.search(r"s[-\s]", match[0].lower()) else Decimal(1)


def _is_age(match: re.Match[str]) -> bool:
    """`25 years old`, `an 8-year-old`, `65 years of age`: how old somebody is, no time."""
    return bool(re.match(r"[\s-](?:olds?\b|of age\b)", behind(match)))


def _length(match: re.Match[str]) -> Expression | None:
    groups = match.groupdict()
    unit, anchor = parts.unit_named(match["u"]), groups.get("dir")
    if _is_age(match) or _is_other(match, unit):
        return None
    if parts.words_of(match[0]) == "one day" and _MODAL.search(before(match)):
        return Vague("FUTURE_REF")  # it will one day be the largest
    amount, mixed = parts.read_count(match["c"])
    direction = _direction(anchor)
    if groups.get("c2"):
        return _from_to(match, amount, unit, direction)
    if groups.get("half") and amount is not None:
        amount += Decimal("0.5")
    front = before(match)
    if not direction and re.search(r"\bwithin\s(?:the\s)?$", front, re.IGNORECASE):
        direction = 1
    ahead = not anchor and re.search(r"\b(?:in|within(?:\sthe)?)\s$", front, re.IGNORECASE) is not None
    # `the first nine months`, `the nine months`, `the latest six months`: so far this year
    article = groups.get("det") is not None or groups.get("drop") is not None
    counted = (anchor or "").lower() in ("first", "latest", "") and article
    ordinal = (anchor or "").lower() == "first" or (counted and unit == "month" and amount in (3, 6, 9))
    direction = 0 if ordinal else direction
    length = Length(amount=amount, unit=unit, direction=direction, mixed=mixed, ordinal=ordinal, ahead=ahead)
    return Offset(length=length, direction=1) if groups.get("time") else length


def _from_to(match: re.Match[str], low: Decimal | None, unit: Unit, direction: int) -> Length | None:
    """`two to three weeks` is read by its lower end, `12 to 18 months` as so many months that aren't told."""
    high = parts.read_count(match["c2"])[0]
    if low is None or high is None or high <= low:
        return None
    return Length(amount=None if high - low > 1 else low, unit=unit, direction=direction)


def _is_other(match: re.Match[str], unit: Unit) -> bool:
    """`$2 years`, `three-quarters`, `a quarter of its dealers`, `60 Minutes`, `flights a week`, `2008 model year`."""
    words, front, back = parts.words_of(match["c"]), before(match), behind(match)
    anchored, plural = match["dir"] is not None, match["u"].lower().endswith(("s", "ia"))
    if re.search(r"(?:[$£€¥#]|[0-9][.,/]?|[A-Za-z]-)$", front) or re.match(r"['’]?-?[0-9]|[-‑]\w", back):
        return True
    if unit == "second" and words in ("a", "an", "one"):
        return True
    if unit == "quarter" and not anchored and (words in ("a", "one", "three") and not _STREAK.search(match[0])):
        return True
    if match["u"][0].isupper() and words.isdecimal() and match["u"].istitle():
        return True
    if words in ("some", "many") and not anchored and not plural:
        return True
    if words in ("a", "an") and not anchored:
        if parts.words_of(match["u"]) not in _PLAIN_UNITS:
            return True  # `changed to a calendar year`
        return match["u"].istitle() or _is_rate(front, back)
    return words.isdecimal() and len(words) == 4 and not plural


def _is_rate(front: str, back: str) -> bool:
    """`$28 a year`, `20 cents a day`, `twice a week`: a rate, no length."""
    return _BEFORE_A_RATE.search(front) is not None and not re.match(r"\s(?:ago|earlier|later|before)", back)


def _direction(word: str | None) -> int:
    if not word:
        return 0
    word = word.lower()
    if word in ("next", "coming", "upcoming"):
        return 1
    return -1 if word in ("past", "last", "previous", "preceding", "prior", "final", "latest") else 0


def _short_length(match: re.Match[str]) -> Length | None:
    if match["u"] in ("H", "MO", "MIN") or _is_age(match) or re.search(r"[$£€¥.,-]$", before(match, 1)):
        return None
    amount, mixed = parts.read_count(match["c"])
    return Length(amount=amount, unit=parts.unit_named(match["u"]), mixed=mixed)


def _streak(match: re.Match[str]) -> Step:
    return Step(0, parts.unit_named(match["u"]), True, "latest")


def _plural(match: re.Match[str]) -> Length | None:
    if _is_age(match) or re.match(r"[-‑/](?!long)\w", behind(match)):
        return None
    if re.search(r"[\w]-$|\b(?:man|light|work|school|golden|old|early|dog|teen|war|dark|of|on)\s$", before(match, 8)):
        return None
    return Length(amount=None, unit=parts.unit_named(match["u"]))


def _stretch(match: re.Match[str]) -> Expression:
    direction = vague.VAGUE_STRETCHES[match["d"].lower()]
    return (
        Vague("FUTURE_REF") if direction > 0 else Length(amount=None, unit=parts.unit_named(match["u"]), direction=-1)
    )


def _ahead(match: re.Match[str]) -> Length:
    return Length(amount=None, unit=parts.unit_named(match["u"]), direction=1)


def _shift(match: re.Match[str]) -> ShiftWord | None:
    """`two weeks later`; `two weeks later than planned` is only so long."""
    word = parts.words_of(match["s"])
    if word in ("later", "earlier") and re.match(r"\s{1,2}than\b", behind(match, 8)):
        return None
    return ShiftWord(*modifiers.SHIFTS[word])


def _frequency(match: re.Match[str]) -> Every | None:
    if re.match(r"\s[A-Z]", behind(match)) and match["f"].islower():
        return None  # `the party daily Granma`
    if re.match(r"\s(?:News|Mail|Telegraph|Express|Mirror|Star|Standard)\b", behind(match)):
        return None
    if match["f"][0].isupper() and re.search(r"[A-Z][a-z]+\s$", before(match)):
        return None
    if re.search(r"(?:%|percent|per cent)\s{1,2}$", before(match, 12)):
        return None  # a growth of 3% annually: a rate
    return Every(value=modifiers.FREQUENCIES[match["f"].lower()])


def _every(match: re.Match[str]) -> Every:
    count = match["c"]
    number = 2 if count == "other" else 1 if count in (None, "single") else parts.read_count(count)[0]
    return Every(of=Length(amount=Decimal(number or 1), unit=parts.unit_named(match["u"])))


def _every_named(match: re.Match[str]) -> Every | None:
    word = parts.words_of(match["n"])
    if word in names.SEASONS:
        return Every(of=Calendar(season=names.SEASONS[word]))
    if word in names.WEEKDAYS:
        return Every(of=Calendar(weekday=names.WEEKDAYS[word]))
    return Every(of=Calendar(month=parts.month_number(word)))


def _vague(match: re.Match[str]) -> Vague | None:
    word, back = parts.words_of(match["v"]), behind(match)
    if word in ("the past", "the future") and re.match(r"\s(?:of|tense|is|was)\b|['’]s", back):
        return None
    if word == "the past" and _COUNTED_PAST.match(back):
        return None  # the past five sessions
    if word.endswith("recently") and re.match(r"\s{1,2}(?:as|in|on|last|this)\b", back):
        return None  # as recently as February, most recently in 2015
    return Vague(vague.VAGUE[word])
