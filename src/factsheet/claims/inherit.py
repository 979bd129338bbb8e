"""Periods that a claim takes over: from the amount it restates, from the claim before it of the same measure, and, for
a headline, from the sentence of the body that says the same.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec

from factsheet.claims.tables.periods import FLOWS
from factsheet.values.stated import Stated
from factsheet.values.value import Money, Percent, Timex

if TYPE_CHECKING:
    from factsheet.claims.attribute import Draft
    from factsheet.language.sentences import Sentence

REACH = 8
"""Sentences over which a period is carried on."""


def inherit_periods(
    drafts: "Sequence[Draft]", stated: Sequence[Stated], sentences: "Sequence[Sentence]"
) -> "list[Draft]":
    """The drafts with periods filled in where another claim of the article gives them."""
    result = list(drafts)
    last: dict[str, list[int]] = {}
    for n, draft in enumerate(result):
        if draft.stated.kind == "date" or draft.measure is None:
            continue
        base = base_measure(draft.measure.name)
        if draft.period is None and base in FLOWS:
            found = _carried(draft, [result[m] for m in last.get(base, ())[-6:]], stated)
            if found is not None:
                result[n] = msgspec.structs.replace(draft, period=found, period_rule="carried on from the same measure")
                continue
        if draft.period is not None:
            last.setdefault(base, []).append(n)
    return _headlines(result, stated, sentences)


def base_measure(name: str) -> str:
    """A measure without its growth, as FLOWS has it: `net profit growth` -> net_profit."""
    for ending in (" growth", " change"):
        name = name.removesuffix(ending)
    words = name.split(" ")
    return "_".join(words) if "_".join(words) in FLOWS else words[-1]


def _carried(draft: "Draft", earlier: "Sequence[Draft]", stated: Sequence[Stated]) -> int | None:
    """The most recent of the periods in reach: after `a year before`, the talk goes back to the present quarter."""
    near = [e for e in earlier if e.period is not None and draft.stated.sentence - e.stated.sentence <= REACH]
    if not near:
        return None
    dated = [e for e in near if isinstance((v := stated[e.period or 0].value), Timex) and v.first is not None]
    if not dated:
        return near[-1].period
    return max(dated, key=lambda e: (stated[e.period or 0].value.first, e.stated.start)).period


def _headlines(drafts: "list[Draft]", stated: Sequence[Stated], sentences: "Sequence[Sentence]") -> "list[Draft]":
    """A claim of the first two sentences without a period takes that of the first claim below that restates it."""
    for n, draft in enumerate(drafts):
        if draft.stated.sentence > 1:
            break
        if draft.stated.kind == "date" or draft.period is not None or draft.measure is None:
            continue
        for other in drafts[n + 1 :]:
            if other.period is not None and other.stated.sentence > draft.stated.sentence and _same(draft, other):
                drafts[n] = msgspec.structs.replace(draft, period=other.period, period_rule="of the same claim below")
                break
    return drafts


def _same(a: "Draft", b: "Draft") -> bool:
    if a.measure is None or b.measure is None or type(a.stated.value) is not type(b.stated.value):
        return False
    first, second = a.stated.value, b.stated.value
    if not isinstance(first, Money | Percent) or not isinstance(second, Money | Percent):
        return False
    x, y = first.amount or first.low, second.amount or second.low
    close = x is not None and y is not None and abs(x - y) * 25 <= abs(x)
    same_measure = base_measure(a.measure.name) == base_measure(b.measure.name)
    if isinstance(first, Money) and isinstance(second, Money) and first.currency != second.currency:
        return False
    return close and (same_measure or x == y)
