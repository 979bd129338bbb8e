"""Scaled numbers that are compared with an amount and leave its currency out.

    to 1.37 billion euros from 1.30 billion a year earlier      €4.2bn, against 3.9bn
    €4.1bn, up from an earlier range of 3.8 billion to 4.0 billion
    €93 million, compared with 88 million in 2023       6.6% less than the 3.50 billion earned in 2022
    from 3.9bn to €4.2bn        from 12.5m the year before to £11.8m

What counts something keeps none: `to 1.37 billion euros from 1.30 billion passengers`.
"""

import functools
import re
from collections.abc import Sequence
from decimal import Decimal

import msgspec

from factsheet.mentions.series import Item, Unit, scaled_alike
from factsheet.mentions.tables.compared import (
    BASE_CUES,
    BASE_NOUNS,
    CLAUSE_BREAKS,
    MAY_FOLLOW,
    MONEY_NOUNS,
    TIMES,
    TWO_OF_A_KIND,
)
from factsheet.mentions.tables.scales import THOUSAND

# How far behind an amount its base may stand, in characters.
REACH = 100
# A cue and the words between it and its number fit in so many.
_CUE_REACH = 64
# The two differ by no more than this factor: what is compared is of one kind.
WIDEST = Decimal(100)
# Prices without a scale are nearer to each other: `to 0.35 euros from 0.60`.
PRICES_WIDEST = Decimal(10)


@functools.cache
def _cue() -> re.Pattern[str]:
    """The words that lead a base, right before its number: `, against about `, ` up from an earlier range of `."""
    named = rf"(?:(?:an?|its|the|their)\s(?:[a-z-]{{1,16}}\s){{0,2}}(?:{BASE_NOUNS})\sof\s|between\s)?"
    return re.compile(rf"\b(?:{BASE_CUES})\s{named}{_QUALIFIED}$")


@functools.cache
def _range_to() -> re.Pattern[str]:
    """Between the ends of a range: `3.8 billion to 4.0 billion`, `between 3.8bn and 4bn`."""
    return re.compile(r"\s(?:to|and)\s|\s?[-–]\s?")


# May stand between a cue and its number.
_QUALIFIED = r"(?:(?:about|around|nearly|almost|some|just|only|over|the|a)\s){0,2}"


@functools.cache
def _first_of_two() -> re.Pattern[str]:
    return re.compile(rf"\b(?P<first>{'|'.join(TWO_OF_A_KIND)})\s{_QUALIFIED}$")


@functools.cache
def _second_of_two(first: str) -> re.Pattern[str]:
    return re.compile(rf"\s(?:{TWO_OF_A_KIND[first]})\s{_QUALIFIED}$")


@functools.cache
def _break() -> re.Pattern[str]:
    return re.compile(rf"[;:!?\n]|\.\s|\b(?:{CLAUSE_BREAKS})\b")


@functools.cache
def _follows() -> re.Pattern[str]:
    """What may come after a base: the end of the clause, when it was, who expected it; no noun that it would count."""
    return re.compile(rf"\s{{0,2}}(?:$|[.,;:!?)—–\"”]|--)|\s{{1,2}}(?:{MAY_FOLLOW})\b")


@functools.cache
def _no_amount() -> re.Pattern[str]:
    """After a number that is neither an amount nor a count: `5.4%`, `60 basis points`."""
    return re.compile(r"\s?(?:%|(?:per\s?cent|pct|percentage|basis|points?)\b)")


def share_with_bases(text: str, items: Sequence[Item[Unit]], end: int) -> list[Item[Unit]]:
    """The items, in order, where a base without a unit has that of the amount it is compared with."""
    row = list(items)
    amount: Item[Unit] | None = None
    first: int | None = None  # where one stands whose currency the next amount may tell
    for i, item in enumerate(row):
        if item.unit is not None:
            if first is not None and not item.elided and _are_two(text, row[first], item):
                number = scaled_alike(row[first].number, item.number, falling=True)
                row[first] = msgspec.structs.replace(row[first], unit=item.unit, number=number, elided=True)
            amount, first = item, None
        elif amount is not None and _is_base(text, amount, row[i : i + 2], end):
            row[i] = amount = msgspec.structs.replace(item, unit=amount.unit, elided=True)
        elif amount is not None and i and row[i - 1].elided and _ends_range(text, row[i - 1], item):
            row[i] = msgspec.structs.replace(item, unit=amount.unit, elided=True)
        elif not _passes(text, item, end):
            amount = first = None  # a count, and what comes next may be compared with it
        if row[i].unit is None and _leads_two(text, row[i], end):
            first = i
    return row


def _leads_two(text: str, item: Item[Unit], end: int) -> bool:
    """Whether a number without a unit may have that of an amount to come: `from 3.9bn`, `from 3.90`, no year."""
    number = item.number
    figures = number.scale >= THOUSAND or "." in text[item.start : item.end]
    if not figures or number.plural or number.glued or not number.amount:
        return False
    if _first_of_two().search(text, max(0, item.start - 24), item.start) is None:
        return False
    return _follows().match(text, item.end, end) is not None and _no_amount().match(text, item.end, end) is None


def _are_two(text: str, item: Item[Unit], amount: Item[Unit]) -> bool:
    """Whether the amount is the second of two that begin with `item`: `from 3.9bn to €4.2bn`."""
    cue = _first_of_two().search(text, max(0, item.start - 24), item.start)
    low, high = scaled_alike(item.number, amount.number, falling=True).amount, amount.number.amount
    if cue is None or not low or not high or not 1 / WIDEST <= low / high <= WIDEST:
        return False
    if amount.start - item.end > REACH or _break().search(text, item.end, amount.start) is not None:
        return False
    return _second_of_two(cue["first"]).search(text, item.end, amount.start) is not None


def _is_base(text: str, amount: Item[Unit], items: Sequence[Item[Unit]], end: int) -> bool:
    """Whether the first of the items, which may be a range with the second, is what the amount is compared with."""
    item = items[0]
    number, other = item.number, amount.number
    if number.plural or number.glued or not number.amount or not other.amount:
        return False
    priced = number.scale == other.scale == 1 and re.search(r"[.,][0-9]", text[item.start : item.end]) is not None
    if number.scale < THOUSAND and not priced:
        return False
    widest = PRICES_WIDEST if priced else WIDEST
    if not 0 < item.start - amount.reach <= REACH or not 1 / widest <= number.amount / other.amount <= widest:
        return False
    if not priced and _is_of_another(text, amount, item, end):
        return True
    if _cue().search(text, max(amount.reach, item.start - _CUE_REACH), item.start) is None:
        return False
    last = items[-1] if _ends_range(text, item, items[-1]) else item
    return _break().search(text, amount.reach, item.start) is None and _follows().match(text, last.end, end) is not None


@functools.cache
def _another_time() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Between two amounts of different times, and behind the second: ` this year and `, ` next year`."""
    between = rf"\s(?:{TIMES})(?:,\s(?:and\s|then\s)?|\sand\s|\sand\sthen\s)(?:by\s|then\s|to\s)?{_QUALIFIED}"
    return re.compile(between), re.compile(rf"\s(?:{TIMES})\b")


@functools.cache
def _another_owner() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Between two amounts of different owners, and behind the second: `, and imports `, ` and Uganda `, `; Asia `."""
    name = r"(?:[A-Z][A-Za-z.&'’-]{1,20}\s){1,3}"
    between = rf"(?:[,;]\s(?:and\s|while\s)?|\sand\s|\swhile\s)(?:the\s)?(?:{name}|(?:{MONEY_NOUNS})\s){_QUALIFIED}"
    return re.compile(between), re.compile(r"\s{0,2}(?:$|[.;,!?)])")


@functools.cache
def _purpose() -> re.Pattern[str]:
    """Between two amounts for different ends: ` in tax, `, ` for roads and `."""
    return re.compile(
        rf"\s(?P<prep>in|for|to|on|from)(?:\s[A-Za-z'’-]{{1,16}}){{1,4}}(?:,\s(?:and\s)?|\sand\s){_QUALIFIED}"
    )


def _is_of_another(text: str, amount: Item[Unit], item: Item[Unit], end: int) -> bool:
    """Whether the number tells for another time, owner or end what the amount tells: `$3bn in 2024 and 4bn in 2025`."""
    for between, behind in (_another_time(), _another_owner()):
        if between.fullmatch(text, amount.reach, item.start) and behind.match(text, item.end, end):
            return True
    purpose = _purpose().fullmatch(text, amount.reach, item.start)
    return purpose is not None and re.compile(rf"\s{purpose['prep']}\s[A-Za-z]").match(text, item.end, end) is not None


def _ends_range(text: str, low: Item[Unit], item: Item[Unit]) -> bool:
    """Whether the number is the other end of a range: `from 3.8 billion to 4.0 billion`."""
    first, second = low.number, item.number
    if (item.unit is not None and not item.elided) or second.scale < THOUSAND or second.plural:
        return False
    if not first.amount or not second.amount or not first.amount < second.amount <= first.amount * WIDEST:
        return False
    return _range_to().fullmatch(text, low.end, item.start) is not None


def _passes(text: str, item: Item[Unit], end: int) -> bool:
    """Whether the number is a percentage or a year, which are no counts."""
    year = re.fullmatch(r"(?:19|20)[0-9]{2}", text[item.start : item.end][:5]) is not None
    return year or _no_amount().match(text, item.end, end) is not None
