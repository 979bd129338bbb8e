"""Every stated amount of money in a text, as it is written.

$52.4 billion    CA$1 billion    380 billion yuan    USD 5m    12 cents a share    $10 to $15 billion
tens of millions of dollars      a $300-million contract       240 million Canadian dollars (US$171.4 million)
"""

import functools
import itertools
import re
from collections.abc import Sequence
from decimal import Decimal

import msgspec

from factsheet.mentions.bounds import bound_of, sign_before
from factsheet.mentions.compared import share_with_bases
from factsheet.mentions.conversions import MOST_QUOTES, paired, quotes, quoting
from factsheet.mentions.currency_cues import Cue, cue_after, cues_before, whose_dollars
from factsheet.mentions.currency_sense import can_lead, can_trail
from factsheet.mentions.decimals import plain, sensible
from factsheet.mentions.denominators import denominator
from factsheet.mentions.digit_counts import find_figures
from factsheet.mentions.mention import CONTEXT, MoneyMention
from factsheet.mentions.numbers import StatedNumber, find_numbers, scale_after
from factsheet.mentions.rate_levels import quoted
from factsheet.mentions.series import Group, Item, ends, group, share_units
from factsheet.mentions.tables.currencies import DOLLAR_LETTERS, HANDLED, SIGNS
from factsheet.mentions.tables.scales import MILLION

# What may stand between a currency and its number.
SPACE_AND_SIGNS = " \t\u00a0\u202f\u2009+-−"


class _Unit(msgspec.Struct, frozen=True):
    """The currency of an item and its denominator."""

    cue: Cue
    per: str | None


def find_money(text: str, start: int = 0, end: int | None = None) -> list[MoneyMention]:
    """Amounts of money in `text[start:end]`: offsets into `text`, reading order, not overlapping.

    What an exchange rate is quoted with (`$1 = 7.2464 yuan`) is nobody's amount and left out: see `find_rate_quotes`.
    """
    mentions = _stated(text, start, len(text) if end is None else end)
    quoting = {side.start for quote in quotes(text, mentions) for side in quote}
    amounts = [mention for mention in mentions if mention.start not in quoting]
    return sorted([*amounts, *find_figures(text, start, len(text) if end is None else end)], key=lambda m: m.start)


def find_rate_quotes(text: str) -> list[tuple[MoneyMention, MoneyMention]]:
    """The exchange rates that a text quotes as `$1 = 7.2464 yuan`, the round amount first; `MOST_QUOTES` at most."""
    found: dict[int, tuple[MoneyMention, MoneyMention]] = {}
    for match in itertools.islice(quoting().finditer(text), MOST_QUOTES):
        mentions = _stated(text, max(0, match.start() - 8), min(len(text), match.end() + 48))
        found.update((one.start, (one, other)) for one, other in quotes(text, mentions))
    return list(found.values())


def _stated(text: str, start: int, stop: int) -> list[MoneyMention]:
    """Every amount, those of quoted rates too."""
    numbers = [_in_brackets(text, number, stop) for number in find_numbers(text, start, stop)]
    if not numbers:
        return []
    before = cues_before(text, [number.start for number in numbers], start)
    items = [_item(text, number, before, start, stop) for number in numbers]
    if all(item.unit is None for item in items):
        return []
    items = _with_cents(text, items, stop)
    items = _like_its_neighbour(text, _like_the_pair_before(text, share_units(text, items, start, stop)), stop)
    items = share_with_bases(text, items, stop)
    groups = group(text, items, start, stop, _same_currency)
    return paired(text, [_mention(text, g, start, stop) for g in groups if _possible(g)], stop)


def _same_currency(a: _Unit, b: _Unit) -> bool:
    """Whether two amounts can be the ends of one range; `50 cents` and `$1` have different units."""
    told = a.cue.code == b.cue.code or None in (a.cue.code, b.cue.code)
    return a.cue.family == b.cue.family and told and a.cue.factor == b.cue.factor


def _item(text: str, number: StatedNumber, before: dict[int, Cue], start: int, end: int) -> Item[_Unit]:
    """A number with the currency before it, after it, or none."""
    at = number.start
    lead = _lead(text, number, before, start) if before else None
    if lead is not None and not can_lead(text, lead, number):
        lead = None
    trail = cue_after(text, number.end, end)
    if trail is not None and not can_trail(text, trail, number):
        trail = None
    letters = ""
    if number.glued and (lead is None or lead.end != at):
        lead = None
        letters = _whose_cents(text, at, start) if trail is not None and trail.kind == "minor" else ""
        trail = msgspec.structs.replace(trail, code=DOLLAR_LETTERS[letters]) if trail is not None and letters else None
    cue, item_start, item_end = _choose(lead, trail, number)
    item_start -= len(letters)
    if cue is None:
        rate = quoted(text, number, start, end)
        unit = None if rate is None else _Unit(rate[0], rate[1])
        reach = number.end if rate is None else rate[2]
        return Item(start=number.start, end=number.end, reach=reach, number=number, unit=unit)
    if cue is lead and cue.family == "dollar" and cue.code is None and (told := whose_dollars(text, item_end, end)):
        cue, item_end = msgspec.structs.replace(cue, code=told[0]), told[1]
    per = denominator(text, item_end, start, end)
    minus = _minus(text, item_start, start) if cue is not trail or lead is None else _minus(text, number.start, start)
    if minus is not None:
        item_start = minus
    inner = lead is not None and bool(re.search(r"[-−(]", text[lead.end : at]))
    inner = inner or _in_accounts(text, item_start, item_end, start)
    return Item(
        start=item_start,
        end=item_end,
        reach=per[1] if per else item_end,
        number=number,
        unit=_Unit(cue, per[0] if per else None),
        suffixed=cue is trail,
        sign="-" if minus is not None or inner else "",
    )


def _lead(text: str, number: StatedNumber, before: dict[int, Cue], start: int) -> Cue | None:
    """The cue before a number, with at most a space, a sign, or the bracket of accounts between."""
    at = number.start
    sign = re.compile(r"[-−+]?\s?$").search(text, max(start, at - 2), at)
    gap = at if sign is None else sign.start()
    lead = before.get(at) or next(
        (c for p in (at - 1, at - 2, gap, gap - 1) if (c := before.get(p)) and p >= start), None
    )
    bracketed = text.startswith("(", at - 1) and before.get(at - 1) is not None and ")" in text[at : number.end]
    if lead is not None and text[lead.end : at].strip(SPACE_AND_SIGNS + "(" * bracketed):
        lead = None
    return lead


def _in_brackets(text: str, number: StatedNumber, end: int) -> StatedNumber:
    """Accounts write a loss as `$(1.2) million`: the bracket and the scale behind it belong to the number."""
    if not (text.startswith(")", number.end, end) and text.startswith("(", number.start - 1)):
        return number
    if text[number.start - 2 : number.start - 1] not in SIGNS or number.amount is None or number.scale != 1:
        return number
    scale, until = scale_after(text, number.end + 1, end)
    return msgspec.structs.replace(
        number, end=until, scale=scale, amount=plain(number.amount * scale), step=plain(number.step * scale)
    )


def _whose_cents(text: str, at: int, start: int) -> str:
    """The letters of a country glued to its cents: `US50 cents a share`, `A12.5c`; empty when there are none."""
    match = re.compile(r"(?<![A-Za-z0-9])[A-Z]{1,3}$").search(text, max(start, at - 4), at)
    return match.group() if match is not None and match.group() in DOLLAR_LETTERS else ""


def _minus(text: str, at: int, start: int) -> int | None:
    """Where a minus sign before the amount begins: ` -$5m`, `(−$5m`, `minus $5`; None when there is none."""
    begins, sign = sign_before(text, at, start)
    return begins if sign == "-" else None


@functools.cache
def _accounts() -> re.Pattern[str]:
    """What leads to a bracket that is a minus sign: `of (`, `was (`, `: (`."""
    return re.compile(r"(?:\b(?:of|was|were|is|at|to|from)|[:=])\s\($")


def _in_accounts(text: str, at: int, until: int, start: int) -> bool:
    """Whether the amount is negative as accounts write it, in brackets: `net income of ($5.2 million)`."""
    if text[at - 1 : at] != "(" or at <= start or not text.startswith(")", until):
        return False
    return _accounts().search(text, max(start, at - 8), at) is not None


def _choose(lead: Cue | None, trail: Cue | None, number: StatedNumber) -> tuple[Cue | None, int, int]:
    """Which cue counts when there are two: `$6.3 billion dollars` is one amount, `$5 million CAD` is Canadian."""
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
    """`4 dollars 20 cents`, `eleven dollars and thirty-five`: the minor part joins its major part."""
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


@functools.cache
def _paid() -> re.Pattern[str]:
    """What makes a bare number money that was spoken of: `the seven billion it borrowed`, `that Acme has spent`."""
    return re.compile(rf"\s(?:(?:that|which)\s)?[A-Za-z]{{1,20}}\s(?:(?:has|have|had|already)\s){{0,3}}(?:{HANDLED})\b")


def _like_its_neighbour(text: str, items: Sequence[Item[_Unit]], end: int) -> list[Item[_Unit]]:
    """`$9 billion after the seven billion it borrowed`: the currency is that of the last amount, or of the next."""
    done = list(items)
    for i, item in enumerate(items):
        if item.unit is not None or item.number.scale < MILLION or item.number.plural or item.number.glued:
            continue
        if not text.endswith("the ", 0, item.start) or _paid().match(text, item.end, end) is None:
            continue
        known = [other for other in (*done[:i][::-1], *items[i + 1 :]) if other.unit is not None]
        if known and known[0].unit is not None:
            done[i] = msgspec.structs.replace(item, unit=_Unit(known[0].unit.cue, None))
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
