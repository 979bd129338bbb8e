"""FS103: the number before, the number after and the change between them must fit, and so must the verb.

rose 5.2% to $2.36 billion from $2.25 billion        fell 24 cents (3.8%) to $6
lost 312.45 points, or 4.2 percent, to 7128.30       fell to $2.36 billion from $2.25 billion
"""

from collections.abc import Iterator
from decimal import Decimal

from factsheet.findings.amounts import normal, significant
from factsheet.findings.context import Context
from factsheet.findings.finding import Draft, Severity
from factsheet.findings.movement import Direction, Movement, movements
from factsheet.findings.precision import Interval
from factsheet.findings.reading import Reading
from factsheet.findings.skeleton import Term, skeleton
from factsheet.findings.tables.movement import MULTIPLES
from factsheet.values.value import Percent

HUNDRED = Decimal(100)

FAR = Decimal(200)
PRICE = Decimal(1000)
"""Sums (not prices) so many times apart in one breath differ by a scale word."""

LARGEST = Decimal(30)
"""A quotient of two levels beyond this is a slip of another kind (FS107), or the two are not of one thing."""


def change(reading: Reading, context: Context) -> Iterator[Draft]:
    """Findings for the movements of one article, at most one for each."""
    for sentence in reading.sentences:
        if len(sentence.claims) < 2 and not any(mark.isdigit() for mark in sentence.text):
            continue
        for movement in movements(skeleton(sentence)):
            finding = _judge(movement)
            if finding is not None:
                yield finding


def _judge(movement: Movement) -> Draft | None:
    after, before = movement.after, movement.before
    percents = [term for term in movement.changes if _is_percent(term)]
    if after is not None and before is not None:
        if not _comparable(after, before):
            return None
        if not _of_one_size(after, before):
            return _scale(movement, before, after)
        if movement.word.casefold() in MULTIPLES:
            return _multiple(movement, before, after)
        for term in percents:
            if (found := _percentage(movement, term, before, after)) is not None:
                return found
        for term in movement.changes:
            if _counts_alike(term, after) and (found := _difference(movement, term, before, after)) is not None:
                return found
        return _wrong_way(movement, before, after) if not movement.changes or not percents else None
    level = after or before
    if level is None or len(movement.changes) != 2 or len(percents) != 1:
        return None
    amount = next(term for term in movement.changes if term not in percents)
    if not _comparable(amount, level):
        return None
    return _share(movement, amount, percents[0], after, before)


def _is_percent(term: Term) -> bool:
    value = term.claim.value if term.claim else None
    return isinstance(value, Percent) and value.unit == "percent" and value.amount is not None


def _comparable(one: Term, other: Term) -> bool:
    """Whether both have a number and count the same; `to $2,742 an ounce from $2,730` names the ounce only once."""
    if one.interval is None or other.interval is None:
        return False
    if {one.kind, other.kind} == {"M", "N"}:
        return (one.bare or other.bare) and _of_one_size(one, other)
    if one.unit[:2] != other.unit[:2]:
        return False
    return one.unit == other.unit or None in (one.unit[2], other.unit[2])


def _counts_alike(change_: Term, level: Term) -> bool:
    """Whether a change and a level can be added: 25 basis points and 4.5% can, since points are of percent."""
    if change_.unit == ("percent", "point") and level.unit == ("percent", "percent"):
        return change_.interval is not None and level.interval is not None
    return _comparable(change_, level)


def _in_percent(term: Term) -> Interval | None:
    """The interval of a change, basis points as hundredths of a point."""
    value = term.claim.value if term.claim else None
    interval = term.interval
    if interval is None or not isinstance(value, Percent) or value.unit != "basis_point":
        return interval
    return Interval(interval.low / HUNDRED, interval.high / HUNDRED, interval.middle / HUNDRED)


def _of_one_size(one: Term, other: Term) -> bool:
    a, b = one.interval, other.interval
    return a is not None and b is not None and min(a.low, b.low) > 0 and 1 / LARGEST <= a.middle / b.middle <= LARGEST


def _percentage(movement: Movement, term: Term, before: Term, after: Term) -> Draft | None:
    """`rose P to A from B`: P is (A - B) / B. Between two percentages it may be meant in points."""
    stated, a, b = term.interval, after.interval, before.interval
    if stated is None or a is None or b is None:
        return None
    computed = _change_of(movement, a, b)
    if stated.meets(computed) and (stated.meets(_change_of(movement, *_alike(a, b))) or _is_percent(after)):
        return None
    if _is_percent(after):
        points = a.minus(b) if movement.direction == "up" else b.minus(a)
        if stated.meets(points):
            return None
    if computed.high <= 0:
        return _wrong_way(movement, before, after)
    said = (
        f"{term.text} {movement.direction} does not fit: from {before.text} to {after.text} is "
        f"{_percent_range(computed)} {movement.direction}"
    )
    return _draft(movement, said, _severity(stated, computed), term, before, after)


def _change_of(movement: Movement, after: Interval, before: Interval) -> Interval:
    """The change from before to after in hundredths, positive in the direction of the movement."""
    quotient = after.over(before)
    if movement.direction == "up":
        return Interval(*((end - 1) * HUNDRED for end in (quotient.low, quotient.high, quotient.middle)))
    return Interval(*((1 - end) * HUNDRED for end in (quotient.high, quotient.low, quotient.middle)))


def _alike(one: Interval, other: Interval) -> tuple[Interval, Interval]:
    """Both as exact as the finer of the two: beside $5.6 billion, $5 billion is mostly $5.0 billion."""
    half = min(one.half, other.half)
    return tuple(Interval(each.middle - half, each.middle + half, each.middle) for each in (one, other))  # type: ignore[return-value]


def _difference(movement: Movement, term: Term, before: Term, after: Term) -> Draft | None:
    """`rose 8 cents to $1.45 from $1.37`: the change is the difference."""
    stated, a, b = _in_percent(term), after.interval, before.interval
    if stated is None or a is None or b is None:
        return None
    difference = a.minus(b) if movement.direction == "up" else b.minus(a)
    if stated.meets(difference):
        return None
    if difference.high <= 0:
        return _wrong_way(movement, before, after)
    said = (
        f"{term.text} {movement.direction} does not fit: {before.text} and {after.text} "
        f"are {significant(difference.middle)} apart"
    )
    return _draft(movement, said, _severity(stated, difference), term, before, after)


def _share(movement: Movement, amount: Term, percent: Term, after: Term | None, before: Term | None) -> Draft | None:
    """`fell 24 cents (3.8%) to $6`: the percentage is the change over the level before, here $6.24."""
    level = after or before
    change_, stated = amount.interval, percent.interval
    reached = level.interval if level else None
    if level is None or change_ is None or stated is None or reached is None:
        return None
    base = reached
    if after is not None:
        base = reached.minus(change_) if movement.direction == "up" else reached.plus(change_)
    if base.low <= 0 or change_.low <= 0:
        return None
    quotient = change_.over(base)
    computed = Interval(*(end * HUNDRED for end in (quotient.low, quotient.high, quotient.middle)))
    if stated.meets(computed):
        return None
    way = f"{movement.direction} {amount.text} {'to' if after else 'from'} {level.text}"
    said = f"{percent.text} {movement.direction} does not fit: {way} is {_percent_range(computed)}"
    return _draft(movement, said, _severity(stated, computed), amount, percent, level)


def _scale(movement: Movement, before: Term, after: Term) -> Draft | None:
    """`rose 7% to $412 million from $384 billion`: two levels of one thing are never a thousand times apart."""
    a, b = after.interval, before.interval
    if a is None or b is None or after.unit[0] != "money" or after.unit != before.unit or min(a.low, b.low) < PRICE:
        return None
    factor = max(a.middle, b.middle) / min(a.middle, b.middle)
    if factor < FAR:
        return None
    said = f'"{movement.word}" from {before.text} to {after.text}: a factor of {factor:,.0f}; million for billion?'
    return _draft(movement, said, "error", before, after)


def _multiple(movement: Movement, before: Term, after: Term) -> Draft | None:
    """`doubled to $5 million from $2 million`: the word is loose, so only what is nearer to another one counts."""
    a, b = after.interval, before.interval
    if a is None or b is None:
        return None
    times, quotient = MULTIPLES[movement.word.casefold()], a.over(b)
    if quotient.high >= times - Decimal("0.35") and quotient.low <= times + 1:
        return None
    said = f'"{movement.word}" does not fit: {after.text} is {significant(quotient.middle, 2)} times {before.text}'
    return _draft(movement, said, "error", before, after)


def _wrong_way(movement: Movement, before: Term, after: Term) -> Draft | None:
    """`fell to $2.36 billion from $2.25 billion`: more is no fall."""
    a, b = after.interval, before.interval
    if a is None or b is None or _negative(after) or _negative(before):
        return None
    direction: Direction = "up" if a.middle > b.middle else "down"
    # Of two numbers to the same digit the larger one is larger; beside a rounder one it may not be.
    told_apart = a.middle != b.middle if a.half == b.half else not a.meets(b)
    if direction == movement.direction or not told_apart:
        return None
    said = f'"{movement.word}" does not fit: from {before.text} to {after.text} is {direction}'
    return _draft(movement, said, "error", before, after)


def _negative(term: Term) -> bool:
    value = term.claim.value if term.claim else None
    amount = getattr(value, "amount", None)
    return amount is not None and amount < 0


def _severity(stated: Interval, computed: Interval) -> Severity:
    """A miss by one unit of the last digit may be an older base or another way to round."""
    return "error" if not stated.widened(2 * stated.half).meets(computed) else "warning"


def _percent_range(computed: Interval) -> str:
    """`5.1% to 6.6%`, with more decimals where the range is narrow."""
    places = Decimal("0.1") if computed.half >= Decimal("0.1") else Decimal("0.01")
    low, high = computed.low.quantize(places), computed.high.quantize(places)
    return f"{low}%" if low == high else f"{low}% to {high}%"


def _draft(movement: Movement, said: str, severity: Severity, *terms: Term) -> Draft:
    numbers = [term.interval.middle if term.interval else None for term in terms]
    return Draft(
        rule="FS103",
        severity=severity,
        start=movement.start,
        end=movement.end,
        message=" ".join(said.split()),
        key=(movement.direction, *(normal(number) for number in numbers)),
    )
