"""Parts of a whole without `of`: by what part something changes, and `half` before what it is half of.

fell by nearly a third    up a quarter    a drop of two-fifths    a fifth more than    half its value    half the voters
"""

import functools
import re
from decimal import Decimal

from factsheet.mentions.bounds import bound_before
from factsheet.mentions.changes import change_words, down_nouns, down_verbs, up_nouns, up_verbs
from factsheet.mentions.mention import PercentMention
from factsheet.mentions.number_words import fraction_source
from factsheet.mentions.shares import share_at
from factsheet.mentions.tables.number_words import FRACTION_NAMES
from factsheet.mentions.tables.percents import AFTER_A_CHANGE, HALVED, NO_WHOLE

# How far before its part the word of change may stand, in characters and in words: `cut its energy costs by a fifth`.
REACH = 48
WORDS = 6


@functools.cache
def _part() -> re.Pattern[str]:
    """`a third`, `two-fifths`, or `half`, where no noun follows that it would be the third one of."""
    ends = rf"(?=\s?(?:[.,;:)]|$)|\s(?:{AFTER_A_CHANGE})\b)"
    compared = r"(?P<compared>(?=\s(?:more|less|fewer|higher|lower|cheaper)\sthan\b))"
    return re.compile(
        rf"(?<![\w-])(?:(?P<count>an?|one|two|three|four)[\s-]{{1,2}}{fraction_source()}|half)(?:{ends}|{compared})",
        re.IGNORECASE,
    )


@functools.cache
def _halves() -> re.Pattern[str]:
    """`half its value`, `half the voters`; not `half the time`, `the second half the firm`."""
    no_whole = rf"(?!(?:{'|'.join(sorted(NO_WHOLE))})\b)"
    plural = r"[a-z]{3,16}[a-rt-z]s"
    return re.compile(
        r"(?<![\w-])(?<!first )(?<!second )(?<!other )(?<!latter )(?<!last )half"
        rf"(?=\s(?:(?:its|their|his|her|our)\s{no_whole}[a-z0-9]|the\s{no_whole}(?:{HALVED}|{plural})\b))",
        re.IGNORECASE,
    )


def find_parts(text: str, start: int, end: int) -> list[PercentMention]:
    """Parts in hundredths, `by a third` as 33.33; the direction is told by the words before, as for any percentage."""
    found = []
    for match in _part().finditer(text, start, end):
        part = {"two": 2, "three": 3, "four": 4}.get((match["count"] or "").lower(), 1)
        whole = FRACTION_NAMES[match[2].lower()] if match["count"] else 2
        if part < whole and _changes(text, match, start):
            found.append(share_at(text, match.start(), match.end(), Decimal(part), Decimal(whole), start, end))
    for match in _halves().finditer(text, start, end):
        found += [share_at(text, match.start(), match.end(), Decimal(1), Decimal(2), start, end)]
    return found


def _changes(text: str, match: re.Match[str], start: int) -> bool:
    """Whether something changed by the part, or differs: `fell by nearly `, `down `, `a drop of `; ` more than`."""
    if match["compared"] is not None:
        ordinal = re.search(r"\b(?:in|per|every|each|for)\s$", text[max(start, match.start() - 8) : match.start()])
        return match["count"] is not None and ordinal is None
    bound = bound_before(text, match.start(), start)
    at = match.start() if bound is None else bound[2]
    words = re.findall(r"[A-Za-z-]+|[.,;:]", text[max(start, at - REACH) : at].lower())[-WORDS:]
    if words[-1:] == ["by"]:
        return not change_words().isdisjoint(words)
    if match["count"] is None or not words:
        return False
    if words[-1] == "of":
        return words[-2:-1] != [] and words[-2] in up_nouns() | down_nouns()
    # `rose a quarter to 27` is a quarter of a dollar
    quoted = match[2].lower() == "quarter" and text.startswith(" to", match.end())
    return not quoted and (words[-1] in up_verbs() or words[-1] in down_verbs() or words[-1] == "down")
