"""Every stated amount of money in a text, as it is written.

$52.4 billion    CA$1 billion    380 billion yuan    USD 5m    12 cents a share    $10 to $15 billion
tens of millions of dollars      a $300-million contract       180 million Canadian dollars (US$148.9 million)
"""

import functools
import itertools
import re
from collections.abc import Sequence
from decimal import Decimal

import msgspec

from factsheet.mentions.bounds import bound_of, sign_before
from factsheet.mentions.currency_cues import Cue, cue_after, cues_before
from factsheet.mentions.currency_sense import can_lead, can_trail
from factsheet.mentions.decimals import plain, sensible
from factsheet.mentions.denominators import denominator
from factsheet.mentions.digit_counts import find_figures
from factsheet.mentions.mention import CONTEXT, MoneyMention
from factsheet.mentions.numbers import StatedNumber, find_numbers
from factsheet.mentions.series import Group, Item, ends, group, share_units

# What rates are quoted for: `$1 = 7.2464 yuan`, `100 yen = $0.67`.
ROUND = frozenset((Decimal(1), Decimal(10), Decimal(100), Decimal(1000)))
# So many quoted rates are read in one text: a footnote has a few.
MOST_QUOTES = 8


class _Unit(msgspec.Struct, frozen=True):
    """The currency of an item and its denominator."""

    cue: Cue
    per: str | None


def find_money(text: str, start: int = 0, end: int | None = None) -> list[MoneyMention]:
    """Amounts of money in `text[start:end]`: offsets into `text`, reading order, not overlapping.

    What an exchange rate is quoted with (`$1 = 7.2464 yuan`) is nobody's amount and left out: see `find_rate_quotes`.
    """
    mentions = _stated(text, start, len(text) if end is None else end)
    quoting = {side.start for quote in _quotes(text, mentions) for side in quote}
    amounts = [mention for mention in mentions if mention.start not in quoting]
    return sorted([*amounts, *find_figures(text, start, len(text) if end is None else end)], key=lambda m: m.start)


def find_rate_quotes(text: str) -> list[tuple[MoneyMention, MoneyMention]]:
    """The exchange rates that a text quotes as `$1 = 7.2464 yuan`, the round amount first; `MOST_QUOTES` at most."""
    found: dict[int, tuple[MoneyMention, MoneyMention]] = {}
    for match in itertools.islice(_quoting().finditer(text), MOST_QUOTES):
        mentions = _stated(text, max(0, match.start() - 8), min(len(text), match.end() + 48))
        found.update((one.start, (one, other)) for one, other in _quotes(text, mentions))
    return list(found.values())


@functools.cache
def _quoting() -> re.Pattern[str]:
    """The left side of a quoted rate: `$1 =`, `100 yen = `, `1 euro equals`."""
    return re.compile(r"(?<![0-9.,])1(?:0{1,3}|\.0{1,4})?(?![0-9.,])[^=\n]{0,24}?(?:=|\bequals\b)")


def _quotes(text: str, mentions: Sequence[MoneyMention]) -> list[tuple[MoneyMention, MoneyMention]]:
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


def _stated(text: str, start: int, stop: int) -> list[MoneyMention]:
    """Every amount, those of quoted rates too."""
    numbers = find_numbers(text, start, stop)
    if not numbers:
        return []
    before = cues_before(text, [number.start for number in numbers], start)
    items = [_item(text, number, before, start, stop) for number in numbers]
    items = _with_cents(text, items, stop)
    items = _like_the_pair_before(text, share_units(text, items, start, stop))
    groups = group(text, items, start, stop, _same_currency)
    return _paired(text, [_mention(text, g, start, stop) for g in groups if _possible(g)], stop)


def _same_currency(a: _Unit, b: _Unit) -> bool:
    """Whether two amounts can be the ends of one range; `50 cents` and `$1` have different units."""
    told = a.cue.code == b.cue.code or None in (a.cue.code, b.cue.code)
    return a.cue.family == b.cue.family and told and a.cue.factor == b.cue.factor


def _item(text: str, number: StatedNumber, before: dict[int, Cue], start: int, end: int) -> Item[_Unit]:
    """A number with the currency before it, after it, or none."""
    at = number.start
    sign = re.compile(r"[-−+]?\s?$").search(text, max(start, at - 2), at)
    gap = at if sign is None else sign.start()
    lead = before.get(at) or next(
        (c for p in (at - 1, at - 2, gap, gap - 1) if (c := before.get(p)) and p >= start), None
    )
    if lead is not None and text[lead.end : at].strip(" \t\u00a0\u202f\u2009+-−"):
        lead = None
    if lead is not None and not can_lead(text, lead, number):
        lead = None
    trail = cue_after(text, number.end, end)
    if trail is not None and not can_trail(text, trail, number):
        trail = None
    if number.glued and (lead is None or lead.end != at):
        lead = trail = None
    cue, item_start, item_end = _choose(lead, trail, number)
    if cue is None:
        return Item(start=number.start, end=number.end, reach=number.end, number=number, unit=None)
    per = denominator(text, item_end, start, end)
    minus = _minus(text, item_start, start) if cue is not trail or lead is None else _minus(text, number.start, start)
    if minus is not None:
        item_start = minus
    inner = lead is not None and bool(re.search(r"[-−]", text[lead.end : at]))
    return Item(
        start=item_start,
        end=item_end,
        reach=per[1] if per else item_end,
        number=number,
        unit=_Unit(cue, per[0] if per else None),
        suffixed=cue is trail,
        sign="-" if minus is not None or inner else "",
    )


def _minus(text: str, at: int, start: int) -> int | None:
    """Where a minus sign before the amount begins: ` -$5m`, `(−$5m`, `minus $5`; None when there is none."""
    begins, sign = sign_before(text, at, start)
    return begins if sign == "-" else None


def _choose(lead: Cue | None, trail: Cue | None, number: StatedNumber) -> tuple[Cue | None, int, int]:
    """Which cue counts when there are two: `$5.9 billion dollars` is one amount, `$5 million CAD` is Canadian."""
    if lead is None:
        return (trail, number.start, trail.end) if trail else (None, number.start, number.end)
    if trail is None or trail.kind in ("sign", "letters"):
        return lead, lead.start, number.end
    if (
        trail.factor == 1
        and lead.family in (trail.family, "dollar")
        and (lead.code is None or trail.code in (None, lead.code))
    ):
        chosen = lead if trail.code is None else msgspec.structs.replace(trail, kind=lead.kind)
        if trail.family == lead.family or trail.kind == "code":
            return chosen, lead.start, trail.end
    return lead, lead.start, number.end


def _with_cents(text: str, items: Sequence[Item[_Unit]], end: int) -> list[Item[_Unit]]:
    """`3 dollars 50 cents`, `thirteen dollars and forty-five`: the minor part joins its major part."""
    done: list[Item[_Unit]] = []
    for item in items:
        last = done[-1] if done else None
        joined = last is not None and re.compile(r"\s{1,2}(?:and\s{1,2})?").fullmatch(text, last.end, item.start)
        if last is None or not joined or last.unit is None or last.number.amount is None or item.number.amount is None:
            done.append(item)
            continue
        minor = item.unit is not None and item.unit.cue.kind == "minor" and last.unit.cue.kind == "noun"
        bare = (
            item.unit is None
            and last.unit.cue.kind == "noun"
            and last.unit.cue.family in ("dollar", "pound")
            and 10 <= item.number.amount < 100
            and re.compile(r"\s?(?:[.,;!?)]|$)").match(text, item.end, end) is not None
            and last.number.scale == 1
        )
        if not (minor or bare) or not 0 <= item.number.amount < 100:
            done.append(item)
            continue
        total = last.number.amount + item.number.amount / 100
        number = msgspec.structs.replace(last.number, amount=plain(total), step=Decimal("0.01"), end=item.number.end)
        done[-1] = msgspec.structs.replace(last, end=item.end, reach=item.reach, number=number)
    return done


def _like_the_pair_before(text: str, items: Sequence[Item[_Unit]]) -> list[Item[_Unit]]:
    """A number before a bracket is in the money of the last pair: `2 million yen ($22,480), 3 million ($33,720)`."""
    done = list(items)
    pair: tuple[_Unit, _Unit] | None = None
    for i, (item, bracket) in enumerate(itertools.pairwise(items)):
        if bracket.unit is None or re.fullmatch(r"\s?\(\s?", text[item.end : bracket.start][:4]) is None:
            continue
        if item.unit is not None:
            pair = (item.unit, bracket.unit)
        elif (
            pair is not None and _same_currency(pair[1], bracket.unit) and item.number.amount and not item.number.glued
        ):
            done[i] = msgspec.structs.replace(item, unit=pair[0], elided=True)
    return done


def _possible(found: Group[_Unit]) -> bool:
    unit = found.items[0].unit
    return unit is not None and all(
        i.number.amount is None or sensible(i.number.amount * unit.cue.factor) for i in found.items
    )


def _mention(text: str, found: Group[_Unit], start: int, end: int) -> MoneyMention:
    first, last = found.items[0], found.items[-1]
    unit = last.unit if first.elided else first.unit
    assert unit is not None  # groups hold items with a unit
    assert first.unit is not None
    assert last.unit is not None
    factor = unit.cue.factor
    is_range = len(found.items) == 2 or first.number.amount is None
    low, high = ends(found.items)
    bound, near = bound_of(text, first.start, last.reach if last.reach != last.end else last.end, start, end)
    if bound == "=" and last.reach != last.end:
        bound, near = bound_of(text, first.start, last.end, start, end)
    code = unit.cue.code or last.unit.cue.code
    elided = denominator(text, last.end, start, end) if last.elided and not last.suffixed else None
    return MoneyMention(
        start=first.start,
        end=last.end,
        amount=None if is_range or first.amount is None else plain(first.amount * factor),
        low=plain(low * factor) if is_range and low is not None else None,
        high=plain(high * factor) if is_range and high is not None else None,
        step=plain(first.number.step * factor),
        bound="range" if is_range else bound,
        near=near,
        before=text[max(start, first.start - CONTEXT) : first.start],
        after=text[last.end : min(end, last.end + CONTEXT)],
        turn=found.turn,
        currency=code,
        family=unit.cue.family,
        cue=text[unit.cue.start : unit.cue.end].strip(" -"),
        per=elided[0] if elided else last.unit.per or first.unit.per,
    )


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


def _paired(text: str, mentions: Sequence[MoneyMention], end: int) -> list[MoneyMention]:
    """Tell an amount that converts or restates the one before it, and give it that one's bound if it has none."""
    done: list[MoneyMention] = []
    for mention in mentions:
        if done and mention.start < done[-1].end:
            continue  # `5 dollars 6 million`: one word cannot be the currency of both
        first = _restated(text, done, mention) if done and 0 < mention.start - done[-1].end <= 60 else None
        if first is not None:
            # a figure per share is worked out to the cent: `over $6.7 billion, or $11.05 a share` fences the first only
            flat = mention.bound == "=" and done[first].bound != "range" and done[first].per == mention.per
            mention = msgspec.structs.replace(
                mention,
                pair_of=done[first].start,
                bound=done[first].bound if flat else mention.bound,
                near=done[first].near if flat else mention.near,
            )
            closing = re.compile(r"\s?\)").match(text, mention.end, end)
            per = denominator(text, closing.end(), done[first].start, end) if closing else None
            if per is not None and done[first].per is None and mention.per is None:  # `C$6 (US$4.46) per share`
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
    # `180 million guilders ($90 million), or 6.70 guilders a share`, `1.2tn won (£720m; $900m)`
    if (closing or listed) and last.pair_of is not None:
        at = closing.end() if closing else at
        index = next((i for i in range(index - 1, -1, -1) if before[i].start == last.pair_of), index)
        if listed:
            return index
    reach = denominator(text, at, last.start, mention.start)
    joined = _restates().fullmatch(text, reach[1] if reach else at, mention.start)
    if joined is None or (before[index].currency, before[index].amount) == (mention.currency, mention.amount):
        return None
    if joined["said"]:  # `about 506 billion pesos, roughly $25 billion`
        other = (before[index].currency, before[index].family) != (mention.currency, mention.family)
        return index if other else None
    plain_or = "," not in joined.group() and "(" not in joined.group()
    return None if plain_or and before[index].per == mention.per else index
