"""Rows of percentages whose verb is said once, with the first: what stands before the row.

sales rose 8%, 11% and 14%      the Dow gained 0.3% and the Nasdaq 1.2%
exports grew 3.2% and imports 1.1%      output fell 1.6% on the month and 2.9% on the year
"""

import functools
import re

# So many members of a row are looked back over.
LONGEST_ROW = 4

_NUMBER = r"[0-9][0-9.,]{0,8}\s?(?:%|per\s?cent|pct|percentage\spoints?|basis\spoints?|bps?)"
_JOINT = r"\s?(?:,\s(?:and|while)|[,;]|\sand|\swhile)\s"
# Whose the next number is. A word of small letters could be a verb of its own, but for a plural: `imports`.
_NAME = (
    r"(?:the\s)?(?:[A-Z][\w&.'’-]{0,24}\s(?:[0-9]{2,4}\s)?){1,5}"
    r"(?:(?:futures|shares|stocks|bonds|yields|prices|sales|exports|imports|crude|output|profits?)\s)?"
)
_PLURAL = r"[a-z]{2,14}[a-rt-z]s\s"


@functools.cache
def _member() -> re.Pattern[str]:
    """The number before, with when or where it holds, up to the next: `3.2% and imports `, `1.6% on the month and `."""
    when = r"\s(?P<when>on|in|over|from|for|at)\s(?:the\s|an?\s)?(?:[A-Za-z]{2,14}(?:\s[a-z]{2,10})?|(?:19|20)[0-9]{2})"
    return re.compile(rf"{_NUMBER}(?:{when})?{_JOINT}(?P<whose>{_NAME}|(?P<plural>{_PLURAL}))?$")


@functools.cache
def _closing() -> re.Pattern[str]:
    """After a member: the end of its clause, or when it holds; no noun that it would be a share of."""
    return re.compile(r"\s?(?:$|[.,;)])|\s(?P<word>and|while|but|to|in|from|on|over|at|for)\b")


def heads(before: str, after: str) -> list[str]:
    """What stands before each earlier member of the row that a number between these words belongs to, nearest first."""
    found: list[str] = []
    closing = _closing().match(after)
    while closing is not None and len(found) < LONGEST_ROW:
        match = _member().search(before)
        if match is None or (match["when"] and not match["whose"] and match["when"] != closing["word"]):
            break
        before = before[: match.start()]
        if match["plural"] and before.rstrip().endswith("s") and _member().search(before) is None:
            break  # `the fund gains 3% and holds 1%` has another verb
        found.append(before)
    return found
