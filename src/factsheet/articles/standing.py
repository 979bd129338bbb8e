"""How a date stands in its line: announced by a cue, alone or in a byline, in a dateline; or in a sentence."""

import re
from enum import IntEnum

from factsheet.articles.tables.publication import (
    AFTER_A_CUED_DATE,
    BY_LEADS,
    BYLINE_WORDS,
    CLOCK_WORDS,
    CUE_LEADS,
    FILLERS,
    MONTHS,
    NOT_IN_A_PLACE,
    OTHER_DATES,
    PUBLISHED_CUES,
    RELEASE_CUES,
    UPDATED_CUES,
    WEEKDAYS,
)
from factsheet.articles.written_date import WrittenDate


class Standing(IntEnum):
    """Ways in which a line states a date of publication, the surest first."""

    PUBLISHED = 0
    ALONE = 1
    DATELINE = 2
    UPDATED = 3


_WORD = re.compile(r"[^\W_]+(?:[.:'’+-][^\W_]+)*")

_TIME = re.compile(
    r"t?[0-9]{1,2}(?:[:.h][0-9]{2}){0,2}(?:\.[0-9]{1,9})?(?:am|pm|a\.m|p\.m|z|h|hrs)?(?:[+-][0-9:]{1,5})?"
)

_OFFSET = re.compile(r"[+-][0-9:]{1,5}$")  # GMT+1

_CLOCK_TIME = re.compile(r"[0-9]{1,2}[:.][0-9]{2}(?:am|pm)?", re.IGNORECASE)
"""Hours and minutes: beside a name and a date nothing but a byline has them."""

_BYLINE_LENGTH = 160
_CUE_DISTANCE = 200
"""How far into a line a cue is looked for, in characters: headers fused with the text are short."""

_CELLS = re.compile(r"[|•·]")

_DATELINE_MARK = re.compile(
    r"[\s,.)]{0,4}(?:"
    r"[-–—_]{1,2}\s*[^\sa-z]"  # - Text, -- Text, – “Text
    r"|/[^/\n]{1,40}/"  # /Agency/ --
    r"|\([^()\n]{1,40}\)\s*[-–—_/]"  # (Agency) -
    r")"
)

_COLON_AND_TEXT = re.compile(r":\s{1,3}[^\sa-z]")
"""After a place and a date; after a date alone it would be an entry of a timeline."""


def standing(line: str, found: WrittenDate, *, only_date: bool) -> Standing | None:
    """How `found` stands in `line`, or None if it is part of a sentence, a heading or a table.

    `only_date` says that the line holds no other date. Linear in the line.
    """
    before, after = line[: found.start], line[found.end :]
    cued = _by_cue(before, after, iso=line[found.start : found.start + 4].isdigit())
    if cued is not None:
        return cued
    if not only_date:
        return None
    if _is_alone(before, after) or _in_cell(line, before, after) or _in_byline(line, before, after):
        return Standing.ALONE
    if _in_dateline(before, after):
        return Standing.DATELINE
    return None


def _words(text: str) -> list[str]:
    return [match[0] for match in _WORD.finditer(text)]


def _is_clock(word: str) -> bool:
    """Part of a day or a time of day, or a word that says nothing: `Monday`, `3:48`, `pm`, `GMT`, `on`."""
    lower = word.lower()
    zone = _OFFSET.sub("", lower)
    return lower in WEEKDAYS or zone in CLOCK_WORDS or lower in FILLERS or bool(_TIME.fullmatch(lower))


def _is_neutral(word: str) -> bool:
    lower = word.lower()
    return _is_clock(word) or lower in PUBLISHED_CUES or lower in UPDATED_CUES


def _is_name(word: str) -> bool:
    """Could be part of a name: a capital, no digit, no month, no word that names have not (`Quarter`, `On`)."""
    lower = word.lower()
    return word[0].isupper() and not any(map(str.isdigit, word)) and lower not in NOT_IN_A_PLACE and lower not in MONTHS


def _by_cue(before: str, after: str, *, iso: bool) -> Standing | None:
    """`Published: `, `Posted on Monday, `, `date ` before the date, with the line's start or a colon to show it."""
    words = list(_WORD.finditer(before[-_CUE_DISTANCE:]))
    while words and _is_clock(words[-1][0]):
        words.pop()
    if not words:
        return None
    cue, leads = words[-1], [word[0].lower() for word in words[:-1]]
    lead = leads[-1] if leads else ""
    rank = _cue_rank(cue[0].lower(), lead)
    if rank is None:
        return None
    rest = before[-_CUE_DISTANCE:][cue.end() :]
    colon = rest.lstrip(" *_\"'").startswith(":")
    date_of_header = cue[0].lower() == "date" and iso and not rest.strip(" :")
    at_start = len(before) <= _CUE_DISTANCE and all(word in CUE_LEADS or _is_neutral(word) for word in leads)
    if at_start:
        return rank if colon or date_of_header or _ends_soon(after) else None
    shown = date_of_header or (colon and cue[0][0].isupper())
    return rank if shown and len(before) <= _CUE_DISTANCE else None


def _cue_rank(cue: str, lead: str) -> Standing | None:
    if cue in UPDATED_CUES or (cue == "date" and lead in UPDATED_CUES):
        return Standing.UPDATED
    if cue == "release":
        return Standing.PUBLISHED if lead in RELEASE_CUES else None
    if cue not in PUBLISHED_CUES or (cue == "date" and lead in OTHER_DATES):
        return None
    return Standing.PUBLISHED


def _ends_soon(after: str) -> bool:
    """The line ends with the date or a few words more, and does not go on with a sentence."""
    words = [word for word in _words(after) if not _is_neutral(word)]
    if not words:
        return True
    return len(words) <= 8 and (not words[0][0].islower() or words[0].lower() in AFTER_A_CUED_DATE)


def _is_alone(before: str, after: str) -> bool:
    """Nothing else in the line but weekday, time, time zone and cues: `| February 24, 2025 , 3:48 pm`."""
    return all(map(_is_neutral, _words(before) + _words(after)))


def _in_cell(line: str, before: str, after: str) -> bool:
    """Alone between bars or dots: `Markets | 24 February 2025 | 3 min read`. The row of a table is no byline."""
    bare = line.strip()
    if len(line) > _BYLINE_LENGTH or (bare.startswith("|") and bare.endswith("|")) or not _CELLS.search(line):
        return False
    return _is_alone(_CELLS.split(before)[-1], _CELLS.split(after)[0])


def _in_byline(line: str, before: str, after: str) -> bool:
    """`Posted by Ann Lee, 24 February 2025`, `Munich, 24 February 2025`: names, then the date, and the line ends."""
    ahead, behind = _words(before), _words(after)
    if not ahead or len(line) > _BYLINE_LENGTH or len(ahead) + len(behind) > 14:
        return False
    names = _after_by(ahead)
    if names:
        return all(_is_name(word) or word.lower() in BYLINE_WORDS or _is_neutral(word) for word in names + behind)
    marked = before.rstrip()[-1] in ",-–—(" or any(map(_CLOCK_TIME.fullmatch, behind))
    return marked and len(ahead) <= 4 and all(map(_is_name, ahead)) and all(map(_is_neutral, behind))


def _after_by(words: list[str]) -> list[str]:
    """What follows `By` or `Written by`; nothing if the line does not begin so."""
    lower = [word.lower() for word in words[:2]]
    if lower[0] == "by":
        return words[1:]
    return words[2:] if lower[1:] == ["by"] and lower[0] in BY_LEADS | PUBLISHED_CUES | UPDATED_CUES else []


def _in_dateline(before: str, after: str) -> bool:
    """`MUNICH, Feb. 24, 2025 - Text`, `PARIS--(AGENCY)--February 24, 2025--Text`: place, date, dash, text."""
    ahead = [word for word in _words(before) if not _is_clock(word)]
    if len(before) > 80 or len(ahead) > 8 or not all(map(_is_name, ahead)):
        return False
    rest = _after_the_clock(after)
    return bool(_DATELINE_MARK.match(rest) or (before.rstrip().endswith(",") and _COLON_AND_TEXT.match(rest)))


def _after_the_clock(after: str) -> str:
    """What follows the time of day: `, 10:15 GMT - Text` gives ` - Text`."""
    end = 0
    for word in _WORD.finditer(after):
        if after[end : word.start()].strip(" ,.\t") or not _is_clock(word[0]):
            break
        end = word.end()
    return after[end:]
