"""Where in a text a time can stand at all: around digits and calendar words. The patterns run only there."""

import functools
import re

from factsheet.mentions.dates.parts import any_of
from factsheet.mentions.tables import calendar_modifiers as modifiers
from factsheet.mentions.tables import calendar_names as names
from factsheet.mentions.tables import calendar_units as units
from factsheet.mentions.tables.calendar_holidays import HOLIDAYS
from factsheet.mentions.tables.calendar_vague import VAGUE

# The longest expression has its first calendar word within so many characters, and so its last.
_REACH = 64


@functools.cache
def _trigger() -> re.Pattern[str]:
    stems = (word.removesuffix("y") for word in units.UNIT_WORDS)
    starts = any_of({*names.MONTHS, *names.WEEKDAYS, *names.SEASONS, *modifiers.PARTS_OF_DAY, *stems, "period", "half"})
    whole = any_of(
        {
            *names.MONTH_ABBREVIATIONS,
            *names.WEEKDAY_ABBREVIATIONS,
            *names.DECADES,
            *units.UNIT_ABBREVIATIONS,
            *modifiers.HOURS,
            *modifiers.FREQUENCIES,
            *modifiers.DAY_NAMES,
            *HOLIDAYS,
            *VAGUE,
            "tonight",
            "eighteen",
            "nineteen",
            "twenty",
            "thousand",
        }
    )
    return re.compile(rf"[0-9½¼¾]|\b{starts}|\b{whole}\b", re.IGNORECASE)


def windows(text: str) -> list[tuple[int, int]]:
    """The stretches of the text in which an expression of time can lie, in order; they begin and end between words."""
    found: list[tuple[int, int]] = []
    for match in _trigger().finditer(text):
        start, end = max(0, match.start() - _REACH), min(len(text), match.end() + _REACH)
        if match[0].isnumeric() and _is_run(text[start:end]):
            continue
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return [(start, end) for start, end in ((_word_start(text, a), _word_end(text, b)) for a, b in found)]


def _is_run(text: str) -> bool:
    """Whether the digit stands in a run without a space that no date can be: a key, an address, a table gone wrong."""
    return len(text) > _REACH and not any(map(str.isspace, text))


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
