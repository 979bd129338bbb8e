"""The picture beside a fact: what each of its values allows, as bars on one axis, so that one sees whether they meet.

Here is only the geometry, in exact decimals and in the units of the picture; `page/intervals.svg` draws it.
"""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from itertools import combinations

import msgspec

from factsheet.facts.span import Span, meet, span_of
from factsheet.report.names import fitting
from factsheet.report.stated import StatedValue
from factsheet.report.wording import UNIT_MARKS, number, rounded
from factsheet.values.value import Money, Percent, Timex

MOST_BARS = 12
"""More values than this are too many for one look; the most precise are drawn."""
LONGEST_LABEL = 44

WIDTH = 340
"""Of the whole picture, which shrinks on a narrower screen."""
EDGE = 10
"""Left free at both sides; a bar that is open runs into it."""
ROW = 30
"""Height of a bar with its label above it."""
AXIS = 20
THINNEST = Decimal(2)
MARGIN = Decimal("0.06")
"""Of the drawn width, between the outermost ends and the edge."""


class Bar(msgspec.Struct, frozen=True, kw_only=True):
    """One value: its bar from `left`, `width` wide, with an arrow at an end that is open, and a dot at its amount."""

    label: str
    top: int
    left: Decimal
    width: Decimal
    open_left: bool
    open_right: bool
    dot: Decimal | None


class Tick(msgspec.Struct, frozen=True):
    """A place on the axis and what it is called."""

    at: Decimal
    label: str


class Picture(msgspec.Struct, frozen=True, kw_only=True):
    """The bars, the outermost ends as ticks, and the band in which all values meet (None when they don't)."""

    bars: tuple[Bar, ...]
    more: int
    """Values that are not drawn."""
    ticks: tuple[Tick, ...]
    unit: str
    """What the axis counts: a currency, a unit of percentages, or days."""
    meeting: bool
    band: tuple[Decimal, Decimal] | None
    """Its left end and its width."""
    width: int
    height: int


class _Axis(msgspec.Struct, frozen=True):
    """The spans of all values in one unit, its name, and how a number of it is written."""

    unit: str
    spans: list[Span]
    written: Callable[[Decimal], str]


def picture_of(values: Sequence[StatedValue]) -> Picture | None:
    """The picture of a fact's distinct values (`stated_values`).

    None where it would say nothing: all values allow the same, there is no common unit, or no end is known at all.
    """
    axis = _axis(values)
    if axis is None or len({(span.low, span.high) for span in axis.spans}) < 2:
        return None
    ends = sorted(end for span in axis.spans for end in (span.low, span.amount, span.high) if end is not None)
    lowest, highest = ends[0], ends[-1]
    length = (highest - lowest) or abs(highest) or Decimal(1)
    first, drawn = lowest - length * MARGIN, length * (1 + 2 * MARGIN)

    def place(at: Decimal) -> Decimal:
        return EDGE + ((at - first) / drawn * (WIDTH - 2 * EDGE)).quantize(Decimal("0.1"))

    bars = tuple(
        _bar(value, span, place, top=row * ROW)
        for row, (value, span) in enumerate(zip(values[:MOST_BARS], axis.spans, strict=False))
    )
    meeting = all(meet(one, other) for one, other in combinations(_widest(axis.spans), 2))
    return Picture(
        bars=bars,
        more=len(values) - len(bars),
        ticks=tuple(Tick(place(end), axis.written(end)) for end in dict.fromkeys((lowest, highest))),
        unit=axis.unit,
        meeting=meeting,
        band=_band(axis.spans, place) if meeting else None,
        width=WIDTH,
        height=len(bars) * ROW + AXIS,
    )


def _bar(value: StatedValue, span: Span, place: Callable[[Decimal], Decimal], *, top: int) -> Bar:
    left = place(span.low) if span.low is not None else Decimal(EDGE)
    right = place(span.high) if span.high is not None else Decimal(WIDTH - EDGE)
    return Bar(
        label=fitting(value.meaning.partition(" = ")[0] or value.text, LONGEST_LABEL),
        top=top,
        left=left,
        width=max(right - left, THINNEST),
        open_left=span.low is None,
        open_right=span.high is None,
        dot=place(span.amount) if span.amount is not None else None,
    )


def _band(spans: Sequence[Span], place: Callable[[Decimal], Decimal]) -> tuple[Decimal, Decimal]:
    """From the highest lower end to the lowest upper end."""
    low = max((span.low for span in spans if span.low is not None), default=None)
    high = min((span.high for span in spans if span.high is not None), default=None)
    left = place(low) if low is not None else Decimal(EDGE)
    right = place(high) if high is not None else Decimal(WIDTH - EDGE)
    return left, max(right - left, THINNEST)


def _widest(spans: Sequence[Span]) -> list[Span]:
    """Of many spans, those that decide whether all meet: the ones that begin last and that end first."""
    begins = [span for span in spans if span.low is not None]
    ends = [span for span in spans if span.high is not None]
    last = max((span.low for span in begins if span.low is not None), default=None)
    first = min((span.high for span in ends if span.high is not None), default=None)
    return [span for span in begins if span.low == last] + [span for span in ends if span.high == first]


def _axis(values: Sequence[StatedValue]) -> _Axis | None:
    meanings = [value.value for value in values]
    money = [value for value in meanings if isinstance(value, Money)]
    percents = [value for value in meanings if isinstance(value, Percent)]
    times = [value for value in meanings if isinstance(value, Timex)]
    if len(money) == len(meanings):
        return _money(money)
    if len(percents) == len(meanings):
        return _percents(percents)
    return _times(times) if len(times) == len(meanings) else None


def _money(values: Sequence[Money]) -> _Axis | None:
    """In the one currency of all values, or else in the reporting currency at the rates of the values."""
    currencies = {value.currency for value in values}
    if None in currencies or len({value.per for value in values}) > 1:
        return None
    common = currencies.pop() if len(currencies) == 1 else _reporting(values)
    spans = []
    for value in values:
        converted = value.converted
        if value.currency == common:
            spans.append(span_of(value))
        elif converted is not None and converted.currency == common:
            spans.append(span_of(value).times(converted.rate))
        else:
            return None
    return _Axis(common or "", spans, rounded) if _has_ends(spans) else None


def _reporting(values: Sequence[Money]) -> str | None:
    return next((value.converted.currency for value in values if value.converted is not None), None)


def _percents(values: Sequence[Percent]) -> _Axis | None:
    """Basis points go with percentage points; percentages are another thing, and so are a rise and a fall."""
    steps = {value.unit != "percent" for value in values}
    if len(steps) > 1 or {"up", "down"} <= {value.direction for value in values}:
        return None
    mark = UNIT_MARKS["percentage_point" if steps.pop() else "percent"]
    spans = [span_of(value) for value in values]
    return _Axis(mark.strip(), spans, lambda end: number(end) + mark) if _has_ends(spans) else None


def _times(values: Sequence[Timex]) -> _Axis | None:
    spans = []
    for value in values:
        if value.first is None or value.last is None:
            return None
        first, last = (Decimal(day.toordinal()) for day in (value.first, value.last))
        spans.append(Span(first, last, None, "range", Decimal(0)))
    return _Axis("days", spans, lambda end: date.fromordinal(int(end)).isoformat())


def _has_ends(spans: Sequence[Span]) -> bool:
    return any(span.low is not None or span.high is not None for span in spans)
