"""Where in a text a time can stand at all: around digits and calendar words. The patterns run only there.

A text is cut into words and runs of digits once, and each is looked up: that costs a tenth of a search for all of the
words at every character. What is found says where an expression can lie, and which of the rules can match there.
"""

import functools
import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

from factsheet.articles.tables import months
from factsheet.mentions.tables import calendar_modifiers as modifiers
from factsheet.mentions.tables import calendar_names as names
from factsheet.mentions.tables import calendar_numbers as numbers
from factsheet.mentions.tables import calendar_units as units
from factsheet.mentions.tables.calendar_holidays import HOLIDAYS
from factsheet.mentions.tables.calendar_vague import VAGUE, VAGUE_STRETCHES

# The longest expression has its first calendar word within so many characters, and so its last.
REACH = 64
# No word of the tables is longer.
_LONGEST_WORD = 16
_TOKEN = re.compile(r"[0-9]+|[½¼¾]|[^\W\d_]+")

Kind = Literal[
    "digits",  # 24
    "four digits",  # 2024
    "joined digits",  # 4/22, 13.5.2024, 2016 / 11
    "short year",  # '98
    "round year",  # 1990s
    "ordinal digits",  # 21st
    "month",
    "weekday",
    "season",
    "holiday",  # its first word
    "day name",
    "part of day",
    "tonight",
    "hour",
    "unit",
    "short unit",
    "half",
    "decade",
    "year word",  # nineteen ninety-six
    "frequency",
    "vague",  # its last word
    # These open no place for an expression of their own.
    "ordinal",
    "edge",
    "shift",
    "stretch",
    "streak",
    "ahead",
    "long",
    "each",
    "fiscal",
    "label",  # Q3, H1, FY25
    "time",
    "clock",
    "zone",
]

_OPENING: frozenset[Kind] = frozenset(
    (
        *("digits", "month", "weekday", "season", "holiday", "day name", "part of day", "tonight", "hour"),
        *("unit", "short unit", "half", "decade", "year word", "frequency", "vague"),
    )
)
_NO_KINDS: frozenset[Kind] = frozenset()


class Window(NamedTuple):
    """A stretch of the text that begins and ends between words, and where in it the words of each kind begin."""

    start: int
    end: int
    places: Mapping[Kind, list[int]]


def _last(words: Iterable[str]) -> set[str]:
    return {word.split()[-1] for word in words}


def _first(words: Iterable[str]) -> set[str]:
    return {re.split(r"[\s.']", word)[0] for word in words}


def _with_plurals(words: Iterable[str]) -> set[str]:
    return {form for word in words for form in (word, f"{word}s", units.UNIT_PLURALS.get(word, word))}


@functools.cache
def _kinds() -> Mapping[str, frozenset[Kind]]:
    """What each word is a sign of."""
    words: dict[Kind, Iterable[str]] = {
        "month": {*months.MONTHS, *months.MONTH_ABBREVIATIONS},
        "weekday": {*_with_plurals(names.WEEKDAYS), *names.WEEKDAY_ABBREVIATIONS},
        "season": names.SEASONS,
        "holiday": _first(HOLIDAYS),
        "day name": _last(modifiers.DAY_NAMES),
        "part of day": _with_plurals(modifiers.PARTS_OF_DAY),
        "tonight": ("tonight",),
        "hour": modifiers.HOURS,
        "unit": _with_plurals({*_last(units.UNIT_WORDS), "period"}),
        "short unit": units.UNIT_ABBREVIATIONS,
        "half": ("half",),
        "decade": names.DECADES,
        "year word": ("eighteen", "nineteen", "twenty", "two"),
        "frequency": modifiers.FREQUENCIES,
        "vague": _last(VAGUE),
        "ordinal": numbers.ORDINALS,
        "edge": _last(
            word.removesuffix(" of").removesuffix(" in").removesuffix(" on") for word in modifiers.EDGE_PREFIXES
        ),
        "shift": _first(modifiers.SHIFTS),
        "stretch": VAGUE_STRETCHES,
        "streak": ("consecutive", "straight", "successive"),
        "ahead": ("ahead", "come"),
        "long": ("long",),
        "each": ("each", "every"),
        "fiscal": ("fiscal", "financial"),
        "label": ("q", "h", "fy"),
        "time": ("time",),
        "clock": ("a", "p", "am", "pm", "clock"),
        "zone": {*modifiers.TIME_ZONES, *modifiers.LONG_TIME_ZONES, "hours"},
    }
    kinds: dict[str, set[Kind]] = {}
    for kind, group in words.items():
        for word in group:
            kinds.setdefault(word, set()).add(kind)
    return MappingProxyType({word: frozenset(found) for word, found in kinds.items()})


def windows(text: str) -> list[Window]:
    """The stretches of the text in which an expression of time can lie, in order."""
    kinds_of = _kinds()
    found: list[tuple[int, frozenset[Kind]]] = []
    spans: list[tuple[int, int]] = []
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        if text[start].isalpha():
            kinds = kinds_of.get(text[start:end].lower(), _NO_KINDS) if end - start <= _LONGEST_WORD else _NO_KINDS
            if not kinds:
                continue
            opens = not kinds.isdisjoint(_OPENING)
        else:
            kinds, opens = _kinds_of_digits(text, start, end), True
        found.append((start, kinds))
        if opens:
            left, right = max(0, start - REACH), min(len(text), end + REACH)
            if "digits" in kinds and _is_run(text[left:right]):
                continue
            if spans and left <= spans[-1][1]:
                spans[-1] = (spans[-1][0], right)
            else:
                spans.append((left, right))
    return _sorted_in(found, [(_word_start(text, left), _word_end(text, right)) for left, right in spans])


def _sorted_in(found: list[tuple[int, frozenset[Kind]]], spans: list[tuple[int, int]]) -> list[Window]:
    """The stretches with the places of the words that lie in them."""
    result, index = [], 0
    for left, right in spans:
        places: dict[Kind, list[int]] = {}
        while index < len(found) and found[index][0] < right:
            start, kinds = found[index]
            index += 1
            if start >= left:
                for kind in kinds:
                    places.setdefault(kind, []).append(start)
        result.append(Window(left, right, places))
    return result


def _kinds_of_digits(text: str, start: int, end: int) -> frozenset[Kind]:
    """What a run of digits can be, by its length and the characters beside it."""
    behind = text[end : end + 2]
    kinds: list[Kind] = ["digits"]
    if end - start == 4 and text[start] in "12":
        kinds.append("four digits")
    if behind[:1] in ("/", "-", ".") or behind in (" /", " -"):
        kinds.append("joined digits")
    if end - start == 2 and start and text[start - 1] in "'’":
        kinds.append("short year")
    if text[end - 1] == "0" and behind[:1] in ("s", "S", "'", "’"):
        kinds.append("round year")
    if behind.lower() in ("st", "nd", "rd", "th"):
        kinds.append("ordinal digits")
    return frozenset(kinds)


def _is_run(text: str) -> bool:
    """Whether the digit stands in a run without a space that no date can be: a key, an address, a table gone wrong."""
    return len(text) > REACH and not any(map(str.isspace, text))


def _word_start(text: str, at: int) -> int:
    """The start of the word that `at` lies in, within bounds."""
    for start in range(at, max(0, at - 32), -1):
        if not (text[start - 1].isalnum() and text[start : start + 1].isalnum()):
            return start
    return at if at > 32 else 0


def _word_end(text: str, at: int) -> int:
    for end in range(at, min(len(text), at + 32)):
        if not (text[end - 1].isalnum() and text[end].isalnum()):
            return end
    return min(len(text), at + 32)
