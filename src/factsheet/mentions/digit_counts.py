"""Numbers of which only the count of digits is told.

double-digit growth     high single-digit percentage increase     grew by double digits     a seven-figure sum
"""

import functools
import re
from decimal import Decimal

from factsheet.mentions.changes import change_words
from factsheet.mentions.mention import CONTEXT, MoneyMention, PercentMention
from factsheet.mentions.number_words import digit_count, digit_count_source
from factsheet.mentions.tables.digit_counts import FIGURES, PERCENT_NOUNS, SUMS

# How far before `by double digits` the word of change may stand.
REACH = 40


@functools.cache
def _percent() -> re.Pattern[str]:
    nouns = "|".join(sorted(PERCENT_NOUNS, key=len, reverse=True))
    return re.compile(
        rf"(?<![\w-]){digit_count_source()}(?:-|\b)(?=\s?(?:[A-Za-z-]{{1,16}}\s{{1,2}}){{0,2}}(?:{nouns})\b|(?P<plain>(?<=digits)))",
        re.IGNORECASE,
    )


def find_digit_counts(text: str, start: int, end: int) -> list[PercentMention]:
    """`double-digit growth` is a range from 10 to 99 in the hundred."""
    found = []
    if text.find("digit", start, end) < 0:
        return []
    for match in _percent().finditer(text, start, end):
        before = text[max(start, match.start() - REACH) : match.start()]
        changed = change_words().intersection(re.findall(r"[a-z]+", before.lower()))
        if match["plain"] is not None and not (changed and re.search(r"\b(?:by|in|in the)\s$", before)):
            continue
        low, high = digit_count(match)
        until = match.end() - (text[match.end() - 1] == "-")
        found.append(
            PercentMention(
                start=match.start(), end=until, amount=None, low=low, high=high, step=Decimal(1), bound="range",
                before=text[max(start, match.start() - CONTEXT) : match.start()],
                after=text[until : min(end, until + CONTEXT)],
            )
        )  # fmt: skip
    return found


@functools.cache
def _figures() -> re.Pattern[str]:
    counts, sums = "|".join(FIGURES), "|".join(SUMS)
    return re.compile(
        rf"\b(?P<count>{counts}|[4-9])[\s-]{{1,2}}figures?(?=\s(?:[a-z-]{{1,16}}\s)?(?:{sums})\b)",
        re.IGNORECASE,
    )


def find_figures(text: str, start: int, end: int) -> list[MoneyMention]:
    """`a seven-figure sum` is a range from one to ten million, of no currency that is told."""
    if text.find("figure", start, end) < 0:
        return []
    found = []
    for match in _figures().finditer(text, start, end):
        count = match["count"].lower()
        low = Decimal(10 ** ((FIGURES.get(count) or int(count)) - 1))
        found.append(
            MoneyMention(
                start=match.start(), end=match.end(), amount=None, low=low, high=low * 10, step=low, bound="range",
                before=text[max(start, match.start() - CONTEXT) : match.start()],
                after=text[match.end() : min(end, match.end() + CONTEXT)],
                currency=None, family=None, cue="",
            )
        )  # fmt: skip
    return found
