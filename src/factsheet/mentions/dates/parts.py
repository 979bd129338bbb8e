"""The named parts that the patterns of dates are composed from, and what a matched part means.

Every part is bounded: gaps are at most a few characters, number words at most seven, so no pattern can run away.
Digits are ASCII. Case is ignored.
"""

import functools
import re
from collections.abc import Iterable
from decimal import Decimal

from factsheet.articles.tables import months
from factsheet.mentions.tables import calendar_names as names
from factsheet.mentions.tables import calendar_numbers as numbers
from factsheet.mentions.tables import calendar_units as units


def any_of(words: Iterable[str]) -> str:
    """A group that matches one of the words, the longest first; a space in a word is any gap."""
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", GAP).replace("'", "['’]") for word in ordered) + ")"


# A space or a line break, no empty line.
GAP = r"(?:[^\S\n]{1,3}|[^\S\n]{0,2}\n[^\S\n]{0,2})"
# `third-quarter`, `third quarter`
JOIN = rf"(?:-|‑|{GAP})"
DASH = r"(?:-|‑|–|—|−)"

MONTH_FULL = any_of(months.MONTHS)
MONTH_SHORT = any_of(months.MONTH_ABBREVIATIONS)
# `Feb.`, `Sept`, `October`
MONTH = rf"(?:{MONTH_FULL}|{MONTH_SHORT}\.?)"
WEEKDAY = any_of(names.WEEKDAYS)
WEEKDAY_SHORT = rf"(?:{any_of(names.WEEKDAY_ABBREVIATIONS)}\.?)"
SEASON = any_of(names.SEASONS)

CARDINAL = any_of(numbers.CARDINALS)
ORDINAL_WORD = any_of(numbers.ORDINALS)
# `twenty-four`, `two hundred and ten`
NUMBER_WORDS = rf"(?:{CARDINAL}(?:(?:{JOIN}(?:and{GAP})?)(?:{CARDINAL}|{any_of(numbers.MULTIPLIERS)})){{0,6}})"
ORDINAL = rf"(?:[0-9]{{1,2}}{GAP}?(?:st|nd|rd|th)|(?:(?:twenty|thirty){JOIN})?{ORDINAL_WORD})"
# `third`, `2nd`, `final`, `opening`
NTH = rf"(?:{ORDINAL}|{any_of(numbers.FINAL_WORDS)}|opening)"
DAY_DIGITS = r"(?:0?[1-9]|[12][0-9]|3[01])"
# A number of people, a price or a share is no day.
NOT_COUNTED = (
    r"(?![.,]?[0-9]|%|[^\S\n]?(?:percent|per[^\S\n]cent|pct|million|billion|trillion|basis|percentage"
    r"|cents|yuan|dollars|euros|people)\b)"
)
# `21`, `21st`, `twenty-first`, `twenty one`
DAY = rf"(?:{DAY_DIGITS}(?:st|nd|rd|th)?{NOT_COUNTED}|(?:(?:twenty|thirty){JOIN})?(?:{ORDINAL_WORD}|{CARDINAL}))"
YEAR_DIGITS = r"(?:1[0-9]{3}|20[0-9]{2}|21[0-4][0-9])"
_ONES = any_of(word for word, number in numbers.CARDINALS.items() if 1 <= number < 10)
_TEENS = any_of(word for word, number in numbers.CARDINALS.items() if 10 <= number < 20)
_TENS = any_of(word for word, number in numbers.CARDINALS.items() if number >= 20)
# `nineteen ninety-six`, `two thousand and eighteen`, `twenty eighteen`
YEAR_WORDS = (
    rf"(?:(?:eighteen|nineteen|twenty){JOIN}(?:hundred|oh{JOIN}{_ONES}|{_TENS}(?:{JOIN}{_ONES})?|{_TEENS})"
    rf"|two{GAP}thousand(?:{GAP}(?:and{GAP})?(?:{_TENS}(?:{JOIN}{_ONES})?|{_TEENS}|{_ONES}))?)"
)
YEAR = rf"(?:{YEAR_DIGITS}|['’][0-9]{{2}}|{YEAR_WORDS})"

UNIT = any_of([*units.UNIT_WORDS, *(units.UNIT_PLURALS.get(word, f"{word}s") for word in units.UNIT_WORDS)])
UNIT_ABBREVIATION = rf"(?:{any_of(units.UNIT_ABBREVIATIONS)}\.?)"

FRACTION = r"(?:[0-9]{1,2}/[0-9]{1,2}|[½¼¾])"
# `30`, `1,500`, `2.5`, `2 1/2`, `5½`
DIGITS = rf"(?:[0-9]{{1,3}}(?:,[0-9]{{3}}){{0,2}}(?:\.[0-9]{{1,3}})?|[0-9]{{4,5}})(?:[ -]?{FRACTION})?"
AND_A_HALF = rf"(?:{JOIN}and{JOIN}a{JOIN}half)"
COUNT = (
    rf"(?:{any_of(numbers.PARTS_OF_ONE)}|{DIGITS}|{NUMBER_WORDS}{AND_A_HALF}?|{any_of(numbers.VAGUE_COUNTS)}"
    rf"|{any_of(numbers.COUNT_PHRASES)})"
)


def words_of(text: str) -> str:
    """The text in lower case, with single spaces and straight apostrophes."""
    return " ".join(text.lower().replace("’", "'").split())


def before(match: re.Match[str], size: int = 16) -> str:
    """Up to `size` characters in front of a match."""
    return match.string[max(0, match.start() - size) : match.start()]


def behind(match: re.Match[str], size: int = 16) -> str:
    """Up to `size` characters behind a match."""
    return match.string[match.end() : match.end() + size]


def month_number(text: str) -> int:
    """`Feb.` is 2."""
    word = words_of(text).rstrip(".")
    return months.MONTHS.get(word) or months.MONTH_ABBREVIATIONS[word]


def weekday_number(text: str) -> int:
    """`Wed.` is 3."""
    word = words_of(text).rstrip(".")
    return names.WEEKDAYS.get(word) or names.WEEKDAY_ABBREVIATIONS[word]


@functools.cache
def _singulars() -> dict[str, units.Unit]:
    plurals = {units.UNIT_PLURALS.get(word, f"{word}s"): unit for word, unit in units.UNIT_WORDS.items()}
    return {**units.UNIT_WORDS, **plurals, **units.UNIT_ABBREVIATIONS}


def unit_named(text: str) -> units.Unit:
    """`fiscal years` is a year, `hrs` an hour."""
    return _singulars()[words_of(text).replace("-", " ").rstrip(".")]


def read_words(text: str) -> int:
    """A number in words, `two hundred and ten` is 210; words that are no numbers count nothing."""
    total = 0
    for word in re.split(r"[\s‑-]+", text.lower()):
        if word in numbers.MULTIPLIERS:
            total = (total or 1) * numbers.MULTIPLIERS[word]
        else:
            total += numbers.CARDINALS.get(word, 0) + numbers.ORDINALS.get(word, 0)
    return total


def read_day(text: str) -> int:
    """`21st`, `twenty-first`, `21` are 21; also an ordinal."""
    digits = re.match(r"[0-9]{1,2}", text)
    return int(digits[0]) if digits else read_words(text)


def read_index(text: str) -> int:
    """The place in a series, counted from 1: `third` is 3, `final` -1."""
    word = words_of(text)
    if word == "opening":
        return 1
    return -1 if word in numbers.FINAL_WORDS else read_day(word)


def read_year(text: str) -> tuple[int, bool]:
    """The year, and whether its century is left out: `2012` is 2012, `'98` is 98, `nineteen ninety-six` 1996."""
    short = text.lstrip("'’")
    if short.isdecimal():
        return int(short), len(short) == 2
    head, *rest = re.split(r"[\s‑-]+", text.lower())
    if head == "two":
        return read_words(text), False
    tail = " ".join(rest)
    return 100 * numbers.CARDINALS[head] + (0 if tail == "hundred" else read_words(tail)), False


def read_count(text: str) -> tuple[Decimal | None, bool]:
    """The number of units, None if it is not told (`several`), and whether a fraction in digits stands in it."""
    words = words_of(text)
    if words in numbers.VAGUE_COUNTS:
        return None, False
    if words in numbers.PARTS_OF_ONE:
        return Decimal(numbers.PARTS_OF_ONE[words]), False
    if words in numbers.COUNT_PHRASES:
        return Decimal(numbers.COUNT_PHRASES[words]), False
    if words[0].isdecimal():
        fraction = re.search(rf"[ -]?({FRACTION})$", words)
        whole = (
            Decimal(words[: fraction.start()].replace(",", "") or "0") if fraction else Decimal(words.replace(",", ""))
        )
        return whole + (_fraction(fraction[1]) if fraction else 0), fraction is not None
    half = re.search(rf"{AND_A_HALF}$", words)
    return Decimal(read_words(words[: half.start()] if half else words)) + (Decimal("0.5") if half else 0), False


def _fraction(text: str) -> Decimal:
    glyphs = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
    if text in glyphs:
        return glyphs[text]
    above, below = (int(part) for part in text.split("/"))
    return Decimal(above) / below if below else Decimal(0)
