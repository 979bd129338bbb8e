"""Numbers in a row: ranges, changes from one level to another, lists with `respectively`, units stated only once.

    $10 to $15 billion     55-65 percent      between 5 and 6%      from $2.25 billion to $2.36 billion
    seven and eleven percent, respectively      US$2,000 to 4,000

Money and percent hand in their numbers, with the unit that each has of its own (None when it has none), and get them
back in groups: a group of two is a range, everything else stands alone.
"""

import functools
import re
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Generic, Literal, TypeVar

import msgspec

from factsheet.articles.tables.months import MONTH_ABBREVIATIONS, MONTHS
from factsheet.mentions.bounds import bound_before, sign_before
from factsheet.mentions.changes import change_words
from factsheet.mentions.decimals import plain
from factsheet.mentions.numbers import StatedNumber
from factsheet.mentions.tables.changes import NEUTRAL_CHANGES, RANGE_WORDS

Unit = TypeVar("Unit")
Link = Literal["to", "dash", "and", "or", "comma"]

# How far before a range its `from` may have a word of change: `increase in the rate from 6 to 9 per cent`.
CHANGE_REACH = 60
# A second end without a unit is no count of something else when it is not far from the first: `US$2,000 to 4,000`.
WIDEST_ELIDED = Decimal(20)


class Item(msgspec.Struct, Generic[Unit], frozen=True, kw_only=True):
    """A number with the unit written at it. `reach` is the end with what belongs to it (`a share`).

    `sign` is `+`, `-` or none, as written; the number has none.
    """

    start: int
    end: int
    reach: int
    number: StatedNumber
    unit: Unit | None
    suffixed: bool = False
    elided: bool = False
    sign: str = ""

    @property
    def amount(self) -> Decimal | None:
        """The number with its sign."""
        amount = self.number.amount
        return -amount if amount is not None and self.sign == "-" else amount


def ends(items: Sequence[Item[Unit]]) -> tuple[Decimal | None, Decimal | None]:
    """The lower and the upper end of a range: of two items, or of a vague number."""
    if len(items) == 1:
        return items[0].number.low, items[0].number.high
    found = sorted(item.amount for item in items if item.amount is not None)
    return found[0], found[-1]


class Group(msgspec.Struct, Generic[Unit], frozen=True, kw_only=True):
    """One item, or the two ends of a range. `turn` is the place in a `respectively` list."""

    items: tuple[Item[Unit], ...]
    turn: int | None = None


@functools.cache
def _link() -> re.Pattern[str]:
    return re.compile(
        r"\s{0,2}(?:(?P<dash>[-–—−]|-\s-)|(?P<to>(?:-\s)?(?:\bup\s)?\bto\b|-to-|\btill\b|\buntil\b)|(?P<comma>,)\s{0,2}(?P<and_too>\band\b)?"
        r"|(?P<and>\band\b|&)|(?P<or>\bor\b))\s{0,2}(?:(?:about|around|nearly|over|as much as|more than|at least)\s)?",
        re.IGNORECASE,
    )


def link(text: str, left: int, right: int) -> Link | None:
    """How two numbers are joined by `text[left:right]`, None when anything else stands between them."""
    if not 0 < right - left <= 24:
        return None
    match = _link().fullmatch(text, left, right)
    if match is None:
        return None
    for name in ("dash", "to", "and", "or"):
        if match[name]:
            return name
    return "comma"


def words_before(text: str, at: int, start: int, reach: int = CHANGE_REACH) -> str:
    """The words before `at`, without bound words, back to the end of the clause or `reach` characters."""
    bound = bound_before(text, at, start)
    stop = at if bound is None else bound[2]
    head = re.sub(r"(?:\b(?:only|just|an?|another|a further)\s{1,2})$", "", text[max(start, stop - reach) : stop])
    return re.split(r"[.;:!?]\s", head)[-1]


def last_word(words: str) -> str:
    """The last word of a stretch of text, in small letters; empty when it ends in punctuation."""
    match = re.search(r"([A-Za-z-]+)\s*$", words)
    return match[1].lower() if match else ""


@functools.cache
def _counted() -> re.Pattern[str]:
    return re.compile(r"\s{1,2}(?:[a-z-]{1,20}\s)?(?:[a-z]{3,20}s|people|men|women|children|staff)\b")


def _counts_something(text: str, at: int, end: int) -> bool:
    """Whether the number that ends at `at` counts the next words: `to 300 families`."""
    return _counted().match(text, at, min(end, at + 48)) is not None


def scaled_alike(left: StatedNumber, right: StatedNumber, *, falling: bool = False) -> StatedNumber:
    """The left number with the right one's scale when it is stated once for both: `10 to 15 billion`.

    The left one is the lower end of a range, but of two levels it may be the higher: `from 2.1 to 1.8 billion`.
    """
    if left.amount is None or right.amount is None or left.scale != 1 or right.scale == 1:
        return left
    amount = left.amount * right.scale
    if amount >= right.amount * (WIDEST_ELIDED if falling else 1):
        return left
    return msgspec.structs.replace(
        left, amount=plain(amount), step=plain(min(left.step, Decimal(1)) * right.scale), scale=right.scale
    )


def _is_respectively(text: str, at: int, end: int) -> bool:
    tail = text[at : min(end, at + 120)]
    return "respectively" in re.split(r"[.!?]\s+[A-Z]|\n", tail)[0].lower()


@functools.cache
def _dating() -> re.Pattern[str]:
    """What leads to a year: `slow in `, `on March 5, `; `loose` leads to amounts too."""
    months = "|".join(name.capitalize() for name in (*MONTHS, *MONTH_ABBREVIATIONS))
    day = r"(?:\s[0-9]{1,2},)?"
    return re.compile(
        rf"\b(?:(?:[Ii]n|[Ss]ince|[Dd]uring|[Uu]ntil|early|late|mid|year|fiscal|FY|(?:{months})\.?,?{day})"
        r"|(?P<loose>[Bb]y|[Ff]or|[Ff]rom|[Oo]f|half|quarter|spring|summer|autumn|winter|end))[\s-]$"
    )


@functools.cache
def _month_before() -> re.Pattern[str]:
    """Before the day of a month: `on March `, `to Sept. `."""
    return re.compile(rf"\b(?:{'|'.join(name.capitalize() for name in (*MONTHS, *MONTH_ABBREVIATIONS))})\.?\s$")


def _dates(text: str, number: StatedNumber, other: StatedNumber, start: int) -> bool:
    """Whether a number is a year or a day and has no part in the unit behind it: `to slow in 2025 to 0.75%`."""
    if number.scale != 1 or number.words or number.amount is None:
        return False
    digits, window = text[number.start : number.end], max(start, number.start - 20)
    if re.fullmatch(r"(?:19|20)[0-9]{2}", digits) is None:
        day = re.fullmatch(r"[0-9]{1,2}", digits) is not None
        return day and _month_before().search(text, window, number.start) is not None
    led = _dating().search(text, window, number.start)
    if led is None or not led["loose"]:
        return led is not None
    return other.amount is not None and not number.amount / 3 <= other.amount <= number.amount * 3


@functools.cache
def _from() -> re.Pattern[str]:
    return re.compile(r"\s{1,2}from\s{1,2}(?:(?:about|around|nearly|almost|over|just)\s)?")


def _reaches_from(text: str, left: Item[Unit], right: Item[Unit], start: int) -> bool:
    """Whether two levels have their unit at the second, the earlier one: `falls to 12.5 from 15 percent`."""
    if not 0 < right.start - left.reach <= 24 or _from().fullmatch(text, left.reach, right.start) is None:
        return False
    return last_word(words_before(text, left.start, start)) == "to"


def share_units(text: str, items: Sequence[Item[Unit]], start: int, end: int) -> list[Item[Unit]]:
    """Give a number without a unit that of its neighbour, where the row has it once. Others stay without."""
    row = list(items)
    for i in range(len(row) - 2, -1, -1):  # the unit follows: `seven and eleven percent`
        left, right = row[i], row[i + 1]
        if left.unit is not None or right.unit is None or not right.suffixed or left.number.glued:
            continue
        joined = link(text, left.reach, right.start)
        reached = joined is None and _reaches_from(text, left, right, start)
        if (joined is None and not reached) or _dates(text, left.number, right.number, start):
            continue
        before = last_word(words_before(text, left.start, start))
        if (
            joined in ("to", "dash", "or")
            or reached
            or before == "between"
            or (joined in ("and", "comma") and _is_respectively(text, right.end, end))
        ) and left.number.amount is not None:
            at, sign = sign_before(text, left.start, start)
            row[i] = msgspec.structs.replace(
                left, start=at, sign=sign, unit=right.unit, suffixed=True, elided=True,
                number=scaled_alike(
                    left.number, right.number, falling=reached or (joined == "to" and before == "from")
                ),
            )  # fmt: skip
    for i in range(1, len(row)):  # the unit leads: `US$2,000 to 4,000`
        left, right = row[i - 1], row[i]
        joined = link(text, left.reach, right.start)
        if left.unit is None or right.unit is not None or left.suffixed or joined is None or right.number.glued:
            continue
        between = joined == "and" and last_word(words_before(text, left.start, start)) == "between"
        if (joined in ("to", "dash") or between) and _same_size(text, left, right, end):
            row[i] = msgspec.structs.replace(right, unit=left.unit, elided=True)
    return row


def _same_size(text: str, left: Item[Unit], right: Item[Unit], end: int) -> bool:
    low, high = left.number.amount, right.number.amount
    if low is None or high is None or high <= 0:
        return False
    if right.number.scale != 1:
        return True
    return low < high <= low * WIDEST_ELIDED and not _counts_something(text, right.end, end)


def _in_order(left: Item[Unit], right: Item[Unit]) -> bool:
    """Whether the two can be the ends of a range; `minus 0.5 to minus 0.7 percent` is told either way round."""
    low, high = left.amount, right.amount
    return low is not None and high is not None and (low < high or (high < low <= 0))


@functools.cache
def _level_before() -> re.Pattern[str]:
    """A level that was reached before `from`, so that a range follows: `to $4.10-$4.30 from $3.90 to $4`."""
    return re.compile(r"\bto\s[^;]{0,40}[0-9][^;]{0,20}\bfrom\s*$")


def _is_range(text: str, left: Item[Unit], right: Item[Unit], joined: Link, start: int, widest: Decimal | None) -> bool:
    low, high = left.number.amount or Decimal(0), right.number.amount or Decimal(0)
    if joined in ("dash", "comma"):
        return joined == "dash"
    words = words_before(text, left.start, start)
    before = last_word(words)
    if joined == "and":
        return before == "between"
    if joined == "or":
        return left.elided and high <= 2 * low
    if before == "from" and _level_before().search(words):
        return True
    if before in ("from", "between"):
        spoken = re.findall(r"[A-Za-z-]+", words.lower())
        if len(spoken) > 1 and spoken[-2] in RANGE_WORDS:
            return True
        leads = change_words().union(NEUTRAL_CHANGES)
        return not any(word in leads for word in spoken) and "to" not in spoken[-2:-1]
    if before == "to" and not left.elided and not right.elided:
        return False  # `rises from $30 to $35 to $45`
    if (before == "by" or before in change_words()) and not (left.elided or right.elided):
        return widest is not None and high <= low * widest
    return True


def group(
    text: str,
    items: Sequence[Item[Unit]],
    start: int,
    end: int,
    same: Callable[[Unit, Unit], bool],
    widest: Decimal | None = None,
) -> list[Group[Unit]]:
    """Items with a unit, in order: the ends of a range together, `respectively` lists numbered.

    After a word of change two numbers with `to` are a change and a level (`rose $5 to $12`), unless the second is at
    most `widest` times the first (`grow 5% to 7%`).
    """
    groups: list[Group[Unit]] = []
    i = 0
    while i < len(items):
        left = items[i]
        if left.unit is None:
            i += 1
            continue
        right = items[i + 1] if i + 1 < len(items) else None
        if right is not None and right.unit is not None and same(left.unit, right.unit):
            joined = link(text, left.reach, right.start)
            scaled = left
            if joined is not None:
                scaled = msgspec.structs.replace(left, number=scaled_alike(left.number, right.number))
            nearer = i + 2 < len(items) and joined != "dash" and link(text, right.reach, items[i + 2].start) == "dash"
            chained = left.elided and i + 2 < len(items) and link(text, right.reach, items[i + 2].start) == "to"
            possible = joined is not None and not nearer and _in_order(scaled, right)
            if possible and joined and (chained or _is_range(text, scaled, right, joined, start, widest)):
                groups.append(Group(items=(scaled, right)))
                i += 2
                continue
            if joined in ("to", "and", "comma", "or") and right.elided:
                left = scaled
        groups.append(Group(items=(left,)))
        i += 1
    return _with_turns(text, groups, end)


def _with_turns(text: str, groups: list[Group[Unit]], end: int) -> list[Group[Unit]]:
    """Number the members of every list that `respectively` distributes."""
    done: list[Group[Unit]] = []
    i = 0
    while i < len(groups):
        j = i
        while j + 1 < len(groups) and link(text, groups[j].items[-1].reach, groups[j + 1].items[0].start) in (
            "and",
            "comma",
        ):
            j += 1
        if j > i and _is_respectively(text, groups[j].items[-1].end, end):
            done.extend(msgspec.structs.replace(g, turn=n) for n, g in enumerate(groups[i : j + 1]))
        else:
            done.extend(groups[i : j + 1])
        i = j + 1
    return done
