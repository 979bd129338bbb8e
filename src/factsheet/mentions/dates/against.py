"""Whether a time is that of the base of a comparison, by the words before it.

    from 388 million euros in [2023]    against 4.92 billion [the year before]    more than in [the third quarter]

A second amount behind the base has a time of its own: `from 388 million in 2023 and 350 million [the year before]`.
"""

import functools
import re

from factsheet.mentions.dates.expression import Calendar, Expression, Length, Through
from factsheet.mentions.tables.changes import DOWN_VERBS, UP_VERBS
from factsheet.mentions.tables.compared import BASE_CUES

# How far before its time the word that leads a base may stand, in characters.
REACH = 72


@functools.cache
def _cue() -> re.Pattern[str]:
    return re.compile(rf"\b(?P<cue>{BASE_CUES}|than)\b\s?", re.IGNORECASE)


@functools.cache
def _preposition() -> re.Pattern[str]:
    return re.compile(r"(?:^|\s)(?:in|for|during|of|at|on)(?:\sthe)?\s{0,2}$", re.IGNORECASE)


@functools.cache
def _other() -> re.Pattern[str]:
    """What ends a base before its time is reached: `from 3 million to 4 million in [2024]`.

    A verb does: `income from property lines fell 5% in [2024]`, but not as an adjective, `from an increased 3 million`.
    """
    change = rf"(?<!\ba\s)(?<!\ban\s)(?<!\bthe\s)(?:{'|'.join((*UP_VERBS, *DOWN_VERBS))})[a-z]?e?d"
    verb = rf"\b(?:was|were|rose|fell|grew|slid|sank|shrank|{change})\b"
    return re.compile(rf"\b(?:to|and|or|but|in|on|while)\b|{verb}|[;:()]|,\s(?!or\b)", re.IGNORECASE)


def is_against(text: str, start: int, expression: Expression) -> bool:
    """Whether the time at `start` of `text` is what something is compared with."""
    head = text[max(0, start - REACH) : start]
    cues = list(_cue().finditer(head))
    if not cues:
        return False
    cue = cues[-1]
    amount = _preposition().sub("", head[cue.end() :]).strip(" ,")
    if not amount:  # `from 2023` says when something began
        return cue["cue"].lower() != "from" or not isinstance(expression, Calendar | Length | Through)
    return re.search(r"[0-9]", amount) is not None and _other().search(amount) is None
