"""What a currency is quoted at, where the number leaves out which it counts.

the krone traded at 11.32 per euro    the Thai baht slid to 36.7 to the dollar

The subject is the cheaper of the two, so that the number counts it; `the euro rose to 1.05 against the dollar` is
quoted the other way round and left alone.
"""

import functools
import re

import msgspec

from factsheet.mentions.currency_cues import Cue, cue_after
from factsheet.mentions.numbers import StatedNumber
from factsheet.mentions.tables.rate_levels import COUNTED, STANDS, UNITS

# The currency is named at most so many characters before its rate.
REACH = 100
# How the unit stands behind the number fits in so many.
_BEHIND = 48


@functools.cache
def _unit() -> re.Pattern[str]:
    """Behind the number: ` per euro`, ` to the U.S. dollar`; ` against the dollar` sets two against each other."""
    return re.compile(
        rf"\s(?:per|to\s(?:the|a|one))\s(?:U\.?S\.?\s)?(?P<unit>{'|'.join(sorted(UNITS))})\b"
        r"(?!\s(?:[a-z]{3,14}ed|of)\b)",
        re.IGNORECASE,
    )


@functools.cache
def _stands() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{STANDS})\s{{1,2}}(?:(?:about|around|nearly|a\srecord|some|just)\s)?$", re.IGNORECASE)


@functools.cache
def _subject() -> re.Pattern[str]:
    """A currency in the singular, with what comes before it: `the Norwegian krone`, `Mexico's peso`."""
    nouns = "|".join(sorted(COUNTED, key=len, reverse=True))
    return re.compile(rf"\s(?:[A-Z][a-z]{{3,11}}\s)?(?i:{nouns})(?![A-Za-z-])")


def quoted(text: str, number: StatedNumber, start: int, end: int) -> tuple[Cue, str, int] | None:
    """The currency that a bare number counts, the unit that it is counted per, and where that ends.

    None for a number that is no exchange rate.
    """
    if number.scale != 1 or number.glued or number.words or number.amount is None:
        return None
    unit = _unit().match(text, number.end, min(end, number.end + _BEHIND))
    if unit is None or _stands().search(text, max(start, number.start - 24), number.start) is None:
        return None
    head = " " + re.split(r"[.;:!?]\s", text[max(start, number.start - REACH) : number.start])[-1]
    subject = next(iter(reversed(list(_subject().finditer(head)))), None)
    if subject is None:
        return None
    cue = cue_after(subject.group(), 0, len(subject.group()))
    if cue is None:  # no adjective of a currency: `Today yen`
        bare = " " + subject.group().split()[-1]
        cue = cue_after(bare, 0, len(bare))
    per = {"greenback": "dollar", "sterling": "pound"}.get(unit["unit"].lower(), unit["unit"].lower())
    if cue is None:
        return None
    return msgspec.structs.replace(cue, start=number.end, end=number.end), per, unit.end()
