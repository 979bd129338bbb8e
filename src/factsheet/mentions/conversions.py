"""Amounts that belong together: one that converts or restates another, and the two sides of a quoted rate.

380 billion yuan ($52.44 billion)    $2.4 million, or 31 cents a share    $1 = 7.2464 yuan
"""

import functools
import itertools
import re
from collections.abc import Sequence
from decimal import Decimal

import msgspec

from factsheet.mentions.denominators import denominator
from factsheet.mentions.mention import MoneyMention

# What rates are quoted for: `$1 = 7.2464 yuan`, `100 yen = $0.67`.
ROUND = frozenset((Decimal(1), Decimal(10), Decimal(100), Decimal(1000)))
# So many quoted rates are read in one text: a footnote has a few.
MOST_QUOTES = 8
# A total is so many times what it is by the share, at least.
PIECES = 1000


@functools.cache
def quoting() -> re.Pattern[str]:
    """The left side of a quoted rate: `$1 =`, `100 yen = `, `1 euro equals`."""
    return re.compile(r"(?<![0-9.,])1(?:0{1,3}|\.0{1,4})?(?![0-9.,])[^=\n]{0,24}?(?:=|\bequals\b)")


def quotes(text: str, mentions: Sequence[MoneyMention]) -> list[tuple[MoneyMention, MoneyMention]]:
    """Neighbours that quote a rate: a round amount, an equals sign, and an amount of other money."""
    return [
        (one, other)
        for one, other in itertools.pairwise(mentions)
        if one.amount in ROUND
        and re.compile(r"\s{0,2}(?:=|\bequals\b)\s{0,2}(?:(?:about|around|approximately|some)\s)?").fullmatch(
            text, one.end, other.start
        )
        and (one.currency, one.family) != (other.currency, other.family)
    ]


@functools.cache
def _restates() -> re.Pattern[str]:
    """Between an amount and the same in other money or per piece: ` (`, `, or about `, ` - or `."""
    words = (
        r"(?:about|around|roughly|approximately|nearly|almost|some|over|more than|equal to|equivalent to"
        r"|the equivalent of|at the time|or|just)\s{1,2}"
    )
    said = r"(?:about|around|roughly|approximately|equal to|equivalent to|the equivalent of|worth)\s{1,2}"
    return re.compile(
        rf"\s{{0,2}}(?:,\s{{1,2}}(?P<said>{said}){{1,2}}|\(\s?(?:{words}){{0,2}}|,?\s{{0,2}}\bor\s{{1,2}}(?:{words}){{0,2}}|[-–—]\s?or\s(?:{words}){{0,2}})",
        re.IGNORECASE,
    )


def paired(text: str, mentions: Sequence[MoneyMention], end: int) -> list[MoneyMention]:
    """Tell an amount that converts or restates the one before it, and give it that one's bound if it has none."""
    done: list[MoneyMention] = []
    for mention in mentions:
        if done and mention.start < done[-1].end:
            continue  # `5 dollars 6 million`: one word cannot be the currency of both
        first = _restated(text, done, mention) if done and 0 < mention.start - done[-1].end <= 60 else None
        if first is not None:
            # a figure per share is worked out to the cent: `over $3.2 billion, or $7.45 a share` fences the first only
            flat = mention.bound == "=" and done[first].bound != "range" and done[first].per == mention.per
            mention = msgspec.structs.replace(
                mention,
                pair_of=done[first].start,
                bound=done[first].bound if flat else mention.bound,
                near=done[first].near if flat else mention.near,
            )
            if first_per := _like_the_last(done, first, mention):  # `64 cents a share, from $270 million, or 57 cents`
                mention = msgspec.structs.replace(mention, per=first_per)
            closing = re.compile(r"\s?\)").match(text, mention.end, end)
            per = denominator(text, closing.end(), done[first].start, end) if closing else None
            if per is not None and done[first].per is None and mention.per is None:  # `C$90 (US$66) per barrel`
                mention = msgspec.structs.replace(mention, per=per[0])
                done[first] = msgspec.structs.replace(done[first], per=per[0])
        done.append(mention)
    return done


def _restated(text: str, before: Sequence[MoneyMention], mention: MoneyMention) -> int | None:
    """The index of the amount that `mention` converts or restates: the last one, or the one before its bracket."""
    last = before[-1]
    at, index = last.end, len(before) - 1
    closing = re.compile(r"\s?\)").match(text, at)
    listed = re.fullmatch(r"\s?[;,/]\s?", text[at : mention.start])
    # `412 million guilders ($206 million), or 3.15 guilders a share`, `1.2tn won (£720m; $900m)`
    if (closing or listed) and last.pair_of is not None:
        at = closing.end() if closing else at
        index = next((i for i in range(index - 1, -1, -1) if before[i].start == last.pair_of), index)
        if listed:
            return index
    reach = denominator(text, at, last.start, mention.start)
    joined = _restates().fullmatch(text, reach[1] if reach else at, mention.start)
    if joined is None or (before[index].currency, before[index].amount) == (mention.currency, mention.amount):
        return None
    if (
        _money(before[index]) == _money(mention)
        and before[index].per == mention.per
        and not _apiece(before[index], mention)
    ):
        return None  # `300 shares at 4,150p, or about £12,450`
    if joined["said"]:  # `about 506 billion pesos, roughly $25 billion`
        return index if _money(before[index]) != _money(mention) else None
    plain_or = "," not in joined.group() and "(" not in joined.group()
    return None if plain_or and before[index].per == mention.per else index


def _like_the_last(before: Sequence[MoneyMention], first: int, mention: MoneyMention) -> str | None:
    """The denominator of the last pair of a total and a piece, for a piece that has none of its own."""
    if mention.per is not None or _money(before[first]) != _money(mention) or not _apiece(before[first], mention):
        return None
    return next(
        (m.per for m in reversed(before) if m.pair_of is not None and m.per and _money(m) == _money(mention)), None
    )


def _apiece(total: MoneyMention, each: MoneyMention) -> bool:
    """Whether the second is the total by the piece, though it does not say so: `$270 million, or 57 cents`."""
    return total.amount is not None and each.amount is not None and abs(each.amount) * PIECES <= abs(total.amount)


def _money(mention: MoneyMention) -> str | None:
    """The currency as far as the words tell it."""
    if mention.family == "pound sign":
        return "GBP"
    return mention.currency or mention.family
