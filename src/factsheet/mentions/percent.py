"""Every stated percentage, percentage point and basis point in a text, as it is written.

13%    60 per cent    twenty-six pct    55-65 percent    seven and eleven percent, respectively
0.3 percentage points    25bps    minus five percent    a third of voters    one in five    doubled, sixfold
"""

import functools
import operator
import re
from decimal import Decimal

import msgspec

from factsheet.mentions.bounds import bound_of, sign_before
from factsheet.mentions.changes import change_words
from factsheet.mentions.decimals import plain, sensible
from factsheet.mentions.digit_counts import find_digit_counts
from factsheet.mentions.mention import CONTEXT, PercentMention, PercentUnit
from factsheet.mentions.number_words import fraction_source, part_names
from factsheet.mentions.numbers import StatedNumber, find_numbers
from factsheet.mentions.parts import find_parts
from factsheet.mentions.series import Group, Item, ends, group, share_units
from factsheet.mentions.shares import find_counts_out_of, find_fractions, find_multiples
from factsheet.mentions.tables.bounds import INSIDE
from factsheet.mentions.tables.number_words import FRACTION_NAMES
from factsheet.mentions.tables.percents import GLUED_ONLY, HUNDREDTHS, OF_A_RATE, RATE_MOVES, UNITS

# `grow 5% to 7%` is a range, `rose 0.2% to 7.5%` a change and a level: the ends of a range are not further apart.
WIDEST_FORECAST = Decimal(3)
# One of these is in every percentage with a unit: told apart at once, where the pattern takes ten times as long.
HINTS = ("%", "％", "cent", "pct", "point", "basis", "pp", "bp", "pc", "p.c.", "pt")


def find_percents(text: str, start: int = 0, end: int | None = None) -> list[PercentMention]:
    """Percentages in `text[start:end]`: offsets into `text`, reading order, not overlapping."""
    stop = len(text) if end is None else end
    mentions: list[PercentMention] = []
    lowered = text[start:stop].lower()
    if any(hint in lowered for hint in HINTS) and _worth_reading().search(text, start, stop):
        links = [m.span() for m in _web_address().finditer(text, start, stop)]
        numbers = [n for n in find_numbers(text, start, stop) if not any(a <= n.start < b for a, b in links)]
        items = share_units(text, [_item(text, n, start, stop) for n in numbers], start, stop)
        groups = group(text, items, start, stop, operator.eq, WIDEST_FORECAST)
        opening = start
        for found in filter(_possible, groups):
            opening = opening if found.turn else found.items[0].start
            mentions.append(_mention(text, found, opening, start, stop))
        mentions.extend(_named_first(text, start, stop))
        mentions.extend(_portions(text, start, stop))
    mentions.extend(find_digit_counts(text, start, stop))
    if part_names().search(lowered):
        mentions.extend(find_fractions(text, start, stop))
        mentions.extend(find_parts(text, start, stop))
    mentions.extend(find_counts_out_of(text, start, stop))
    mentions.extend(find_multiples(text, start, stop))
    return _paired(text, _apart(mentions))


@functools.cache
def _worth_reading() -> re.Pattern[str]:
    units = r"[%％]|\bp(?:er\s?-?cent|ct|ercent|pts?|p)|[0-9]\s?(?:pc|p\.c\.|bps?|pp)|basis|margin of error"
    return re.compile(rf"{units}|(?:half|quarters?)[ -](?:of )?(?:an? )?(?:percentage[ -])?point\b", re.IGNORECASE)


@functools.cache
def _web_address() -> re.Pattern[str]:
    return re.compile(r"(?:https?://|www\.)\S{1,2000}", re.IGNORECASE)


@functools.cache
def _unit_after() -> re.Pattern[str]:
    spaced = sorted((u for u in UNITS if u not in GLUED_ONLY), key=len, reverse=True)
    words = "|".join(re.escape(u).replace(r"\ ", r"\s{1,2}") for u in spaced)
    glued = "|".join(re.escape(u) for u in sorted(GLUED_ONLY, key=len, reverse=True))
    of_one = r"\s{1,2}of\s{1,2}(?:an?|one|1)\s{1,2}"  # 0.9 of a percentage point
    return re.compile(
        rf"(?:(?:{of_one}|(?:{INSIDE})?\s{{1,2}}|\+|\s?-\s?|)(?P<unit>{words})|(?P<glued>{glued}))(?![A-Za-z0-9])",
        re.IGNORECASE,
    )


def _item(text: str, number: StatedNumber, start: int, end: int) -> Item[PercentUnit]:
    match = None if number.glued or number.plural else _unit_after().match(text, number.end, end)
    if match is None:
        until = None if number.glued or number.scale != 1 else _points_of_a_share(text, number, start, end)
        unit: PercentUnit | None = None if until is None else "percentage_point"
        reach = until or number.end
        return Item(start=number.start, end=reach, reach=reach, number=number, unit=unit, suffixed=unit is not None)
    written = re.sub(r"\s+", " ", (match["unit"] or match["glued"]).lower())
    at, sign = sign_before(text, number.start, start)
    return Item(
        start=at, end=match.end(), reach=match.end(), number=number, unit=UNITS[written], suffixed=True, sign=sign
    )


@functools.cache
def _share_before() -> re.Pattern[str]:
    """What makes points hundredths: `at 30%, up `, `98.5 per cent of GDP, down `, `margin of error of `."""
    share = r"\b(?P<lead>[A-Za-z]{1,20})\s(?:[0-9.]{1,6}-)?[0-9.]{1,6}\s?(?:%|per\s?cent|pct)"
    return re.compile(
        rf"{share}(?:\sof\s[A-Za-z ]{{2,24}})?,\s(?:up|down)\s(?:by\s|about\s|another\s)?$"
        r"|margin of error (?:of|was|is) (?:plus or minus |\+/-\s?|±\s?)?$"
    )


def _points_of_a_share(text: str, number: StatedNumber, start: int, end: int) -> int | None:
    """Where bare points of a share end: `at 30%, up 4 points`; None for those of an index."""
    points = re.compile(r"\spoints?(?![\w-])(?!,?\s(?:or\b|\())").match(text, number.end, end)
    if points is None or number.amount is None or number.amount >= 100:
        return None
    before = _share_before().search(text, max(start, number.start - 80), number.start)
    if before is None or (before["lead"] and before["lead"].lower() in {*change_words(), "by"}):
        return None
    return points.end()


def _possible(found: Group[PercentUnit]) -> bool:
    return all(i.number.amount is None or sensible(i.number.amount) for i in found.items)


def _mention(text: str, found: Group[PercentUnit], opening: int, start: int, end: int) -> PercentMention:
    """`opening` is where the list begins that the group belongs to: the words before it hold for all members."""
    first, last = found.items[0], found.items[-1]
    assert first.unit is not None  # groups hold items with a unit
    is_range = len(found.items) == 2 or first.number.amount is None
    low, high = ends(found.items)
    amount = first.amount
    bound, near = bound_of(text, first.start, last.end, start, end)
    return PercentMention(
        start=first.start,
        end=last.end if not (first.elided and len(found.items) == 1) else first.end,
        amount=None if is_range or amount is None else plain(amount),
        low=low if is_range else None,
        high=high if is_range else None,
        step=first.number.step,
        bound="range" if is_range else bound,
        near=near,
        before=text[max(start, opening - CONTEXT) : opening],
        after=text[last.end : min(end, last.end + CONTEXT)],
        turn=found.turn,
        unit=first.unit,
        change="up" if first.sign == "+" else None,
    )


def _named_first(text: str, start: int, end: int) -> list[PercentMention]:
    """`per cent of thirty-four`, said the other way round: only when nothing follows that the number could count."""
    found = []
    for match in re.compile(r"(?<![\w%])per\s?cent(?:age)?s?\s{1,2}of\s{1,2}(?=[A-Za-z0-9])", re.IGNORECASE).finditer(
        text, start, end
    ):
        before = re.search(r"[A-Za-z0-9]+\s*$", text[max(start, match.start() - 20) : match.start()])
        number = next(iter(find_numbers(text, match.end(), min(end, match.end() + 40))), None)
        if before or number is None or number.start != match.end() or number.amount is None:
            continue
        if re.compile(r"\s*(?:[.,;:!?)]|$)").match(text, number.end, end) is None:
            continue
        found.append(
            PercentMention(
                start=match.start(), end=number.end, amount=number.amount, low=None, high=None, step=number.step
            )
        )
    return found


@functools.cache
def _portion() -> re.Pattern[str]:
    """`a percentage point`, `half a percentage point`, `three-quarters of 1 percent`, a rate's `quarter-point`."""
    one = r"(?P<one>an?|another|one(?=\s(?:full|whole)\s))\s(?:full\s|whole\s)?"
    lead = r"(?:(?P<count>an?|one|two|three)[\s-]{1,2})?" + fraction_source()
    units = "|".join(re.escape(u).replace(r"\ ", r"\s{1,2}") for u in sorted(UNITS, key=len, reverse=True))
    return re.compile(
        rf"(?<!of )(?<!half )\b{one}(?P<whole>percentage\spoint|basis\spoint)(?![A-Za-z-])"
        rf"|\b{lead}(?:\s{{1,2}}(?:of\s{{1,2}})?(?:an?|one|1)[\s-]{{1,2}}(?P<unit>{units}|point)"
        rf"|[\s-](?P<short>percentage[\s-]point|point))(?![A-Za-z])",
        re.IGNORECASE,
    )


def _of_a_rate(text: str, at: int, start: int, end: int) -> bool:
    """Whether the part of a point that ends at `at` is of a rate, by what it is or by the sentence."""
    moved = re.compile(rf"\s(?:{RATE_MOVES})\b").match(text, at, end)
    return moved is not None or re.compile(OF_A_RATE).search(text, start, end) is not None


def _portions(text: str, start: int, end: int) -> list[PercentMention]:
    found = []
    for match in _portion().finditer(text, start, end):
        count = {"two": 2, "three": 3}.get((match["count"] or "one").lower(), 1)
        unit = UNITS.get(re.sub(r"\s+", " ", (match["unit"] or match["short"] or match["whole"]).lower()))
        if unit is None and not _of_a_rate(text, match.end(), start, end):
            continue  # points of an index
        parts = 1 if match["one"] else FRACTION_NAMES[match[4].lower()]
        amount = plain((Decimal(count) / parts).quantize(Decimal("0.0001")))
        bound, near = bound_of(text, match.start(), match.end(), start, end)
        found.append(
            PercentMention(
                start=match.start(),
                end=match.end(),
                amount=amount,
                low=None,
                high=None,
                step=Decimal("0.05"),
                bound=bound,
                near=near,
                before=text[max(start, match.start() - CONTEXT) : match.start()],
                after=text[match.end() : min(end, match.end() + CONTEXT)],
                unit=unit or "percentage_point",
            )
        )
    return found


def _apart(mentions: list[PercentMention]) -> list[PercentMention]:
    """In reading order, the longer of two that overlap."""
    kept: list[PercentMention] = []
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept


def _paired(text: str, mentions: list[PercentMention]) -> list[PercentMention]:
    """`0.5 percentage points (50 basis points)`: the same said twice; `12.3% (+80bps)` is not."""
    done: list[PercentMention] = []
    for mention in mentions:
        last = done[-1] if done else None
        if (
            last is not None
            and last.unit != mention.unit
            and last.amount is not None
            and mention.amount is not None
            and last.amount * HUNDREDTHS[last.unit] == mention.amount * HUNDREDTHS[mention.unit]
            and re.compile(r"\s{0,2}(?:\(|,\s?or\s)\s?").fullmatch(text, last.end, mention.start)
        ):
            mention = msgspec.structs.replace(mention, pair_of=last.start)
        done.append(mention)
    return done
