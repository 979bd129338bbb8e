"""False friends: the months that are verbs or names, the years that count things, the seasons that are falls.

Each function looks at a match and a few characters around it and says whether the word is something else there.
"""

import re

from factsheet.mentions.dates.parts import YEAR, before, behind
from factsheet.mentions.tables.calendar_friends import COUNTED, LABELS

_BEFORE_A_MONTH = re.compile(
    r"(?:\b(?:in|of|since|by|until|till|from|to|through|during|before|after|for|between|last|next|this|early|late|mid"
    r"|end|each|every|and|or|on|past|the month of|around|about|their|its)|[-,(])\s{1,3}$|^\W{0,3}$|-$",
    re.IGNORECASE,
)
# `In June Ford sold`, but `June Smith`, `and April Jones`
_BEFORE_A_NAMED_MONTH = re.compile(
    r"\b(?:in|of|since|by|until|till|from|to|through|during|before|after|for|between|last|next|this|early|late|mid)\s{1,3}$",
    re.IGNORECASE,
)
_BEHIND_MAY_THE_VERB = re.compile(r"\s+(?:I|we|you|he|she|it|they|the|be|have|not|God|said|says|told|has|had)\b")
_BEHIND_THE_MARCH = re.compile(r"\s+(?:for|against|on|of|toward|towards|to|through|by)\s+(?!20|19)")
# `the Sunday Times`, `Saturday Night Live`
_WEEKDAY_TITLE = re.compile(r"\s(?:Times|Telegraph|Express|Mirror|Herald|Mail|Night Live)\b")
_GLUED_BEFORE_A_YEAR = re.compile(
    r"(?:[$£€¥#№%&@=:/._\\]|[0-9][,.:]?|[0-9]\s?[-–]|\b[A-Z]{1,6}-"
    r"|\w[-‑](?<!post-)(?<!pre-)(?<!mid-)(?<!end-)(?<!arly-)(?<!late-))$"
)
_GLUED_BEHIND_A_YEAR = re.compile(
    r"[,.][0-9]|%|['’]?s?[-‑](?!(?:based|era|style|model|[0-9]{4}))\w|[/:_@]\w|['’]?[0-9]"
)
_BEFORE_AN_OLD_YEAR = re.compile(r"\b(?:in|since|by|until|of|year|around|circa|before|after)\s$")


def month_is_other(match: re.Match[str], name: str) -> bool:
    """`the firm may`, `a protest march`, `March on Washington`, `June Smith`; `name` has no full stop."""
    word, front, back = name.lower(), before(match, 20), behind(match, 24)
    after_preposition = _BEFORE_A_MONTH.search(front) is not None
    if word in ("may", "march") and name.islower():
        return True
    if word == "may":
        if _BEFORE_A_NAMED_MONTH.search(front):
            return False  # `In May it had forecast`
        return not after_preposition or _BEHIND_MAY_THE_VERB.match(back) is not None
    if word == "march":
        if after_preposition and front.strip():
            return False
        if _BEHIND_THE_MARCH.match(back):
            return True
        return (
            re.search(r"(?:\b[A-Z][a-z]+|\b(?:a|protest|peace))\s{1,3}$", front) is not None
            and not re.match(r"\s+(?:quarter|period)", back)
            and not re.search(r"\bThe\s$", front)
        )
    if word in ("april", "june", "august"):
        if word == "august" and name.islower() and not after_preposition:
            return True  # an august body
        return re.match(r"[^\S\n]+[A-Z][a-z]+", back) is not None and not _BEFORE_A_NAMED_MONTH.search(front)
    return False


def weekday_is_title(match: re.Match[str]) -> bool:
    """`the Sunday Times`, `Monday-to-Friday services`."""
    if behind(match, 4) == "-to-" or before(match, 4) == "-to-":
        return True
    return match[0][0].isupper() and _WEEKDAY_TITLE.match(behind(match)) is not None


def season_is_other(match: re.Match[str], name: str, *, article: bool) -> bool:
    """`the fall in prices`, `to spring`, `Summer Olympics`; `article` tells whether `the` is part of the match."""
    front, back = before(match, 12), behind(match)
    if re.search(r"\bthe last\s$", front, re.IGNORECASE) and re.match(r"\s(?:before|since)\b", back):
        return True  # the last summer before the war
    of_year = re.match(rf"\s(?:of\s)?(?:{YEAR}|last|this|next|nineteen)", back, re.IGNORECASE)
    if name[0].isupper() and (
        re.match(r"[^\S\n][A-Z]|[^\S\n]of [A-Z]", back) or (re.search(r"[A-Z][a-z]+\s$", front) and not of_year)
    ):
        return True
    if re.search(r"\b(?:hot|to|will|would|may|might|could|should|not|cold|off)\s$|-$", front):
        return True
    if name.lower() == "fall" and re.search(r"\ba\s$", front) and re.match(r"\s(?:last|this|next)\b", back):
        return True  # ill since a fall last November
    if name.lower() == "fall" and not of_year:
        if not article or re.match(r"\s(?:in|of|from|to|guy)\b", back):
            return True
        return not re.search(r"\b(?:in|by|until|since|during|for|through|of)\s$", front)
    return name.lower() == "spring" and re.match(r"\s(?:up|from|to|water)\b", back) is not None


def year_is_number(match: re.Match[str]) -> bool:
    """`2000 people`, `Boeing 2000`, `$1998`, `Orion 1980`, a model year before a name (`1987 Chevrolet Cavalier`)."""
    front, back = before(match, 24), behind(match, 32)
    if _GLUED_BEFORE_A_YEAR.search(front) or _GLUED_BEHIND_A_YEAR.match(back):
        return True
    word = re.match(r"\s+([A-Za-z]+)", back)
    if word and word[1].lower() in COUNTED:
        return word[1] not in ("or", "more") or re.match(r"\s+or\s+(?:more|so)|\s+more", back) is not None
    if re.match(r"[^\S\n][A-Z][a-z]+[^\S\n][A-Z][a-z]+", back) and not re.search(r"\b(?:[Ii]n|of|since|by)\s$", front):
        return True
    label = re.search(r"(?:^|[\s(])([A-Za-z]+)\.?\s+$", front)
    if label and label[1].lower() in LABELS:
        return True
    return int(match["y"]) < 1700 and not _BEFORE_AN_OLD_YEAR.search(front)
