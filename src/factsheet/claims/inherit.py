"""Periods that a claim takes over: from the amount it restates, from the claim before it of the same measure, and, for
a headline, from the sentence of the body that says the same.
"""

import re
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

import msgspec

from factsheet.claims.period import OF_ANOTHER, OF_RELATIVE
from factsheet.claims.tables.periods import FAMILIES, FLOWS, RESULTS
from factsheet.values.stated import Stated
from factsheet.values.value import Money, Percent, Timex

if TYPE_CHECKING:
    from factsheet.claims.draft import Draft
    from factsheet.language.sentences import Sentence


RESTATED = "that of the amount restated"

BESIDE = "shared with the value beside it"

REACH = 8
"""Sentences over which a period is carried on."""


def inherit_periods(
    drafts: "Sequence[Draft]",
    stated: Sequence[Stated],
    sentences: "Sequence[Sentence]",
    text: str,
    published: date | None,
) -> "list[Draft]":
    """The drafts with periods filled in where another claim of the article, whose text is `text`, gives them.

    What is stated as a fact takes no period that begins after the publication: savings `from 2027` say nothing of the
    revenue in the next paragraph.
    """
    result = list(drafts)
    last: dict[str, list[int]] = {}
    results: list[int] = []
    for n, draft in enumerate(result):
        if draft.stated.kind == "date" or draft.measure is None:
            continue
        if draft.restates is not None:
            result[n] = msgspec.structs.replace(draft, period=result[draft.restates].period, period_rule=RESTATED)
            continue
        base = base_measure(draft.measure.name)
        if draft.period is None and not draft.is_base:
            found = _beside(draft, result, n) if base != "stock" else None
            rule = BESIDE
            if found is None and base in FLOWS:
                earlier = [result[m] for m in last.get(base, ())[-6:]]
                found = _carried(draft, [e for e in earlier if e.status in ("stated", draft.status)], stated)
                rule = "carried on from the same measure"
            if found is None and base in RESULTS:
                found = _carried(draft, [result[m] for m in results[-6:] if _one_owner(draft, result[m])], stated)
                rule = "carried on from the same report"
            if base in RESULTS and rule != BESIDE:
                opening = _framed(draft, result, n, stated, sentences, text)
                # `A year before, in May, it had lost $2m.` is over with its sentence.
                if opening is not None and (found is None or _last(stated[opening]) >= _last(stated[found])):
                    found, rule = opening, "opens the sentence before it"
            if found is not None and not (draft.status == "stated" and _is_ahead(stated[found], published)):
                result[n] = draft = msgspec.structs.replace(draft, period=found, period_rule=rule)
        if draft.period is not None and not draft.is_base:
            last.setdefault(base, []).append(n)
            if base in RESULTS:
                results.append(n)
    return _headlines(result, stated, sentences)


def _one_owner(a: "Draft", b: "Draft") -> bool:
    return a.owner is not None and b.owner is not None and a.owner.name == b.owner.name and a.status == b.status


def _beside(draft: "Draft", drafts: "Sequence[Draft]", n: int) -> int | None:
    """The period of another value of the sentence, of the same owner: `took a charge as it reported a June loss`."""
    if draft.owner is None or draft.period_rule == OF_ANOTHER:
        return None
    for m in (*range(n + 1, min(len(drafts), n + 8)), *range(n - 1, max(-1, n - 8), -1)):
        other = drafts[m]
        if other.stated.sentence != draft.stated.sentence or other.status != draft.status:
            continue
        if other.period is None or other.is_base or other.owner is None or other.period_rule == OF_RELATIVE:
            continue
        if not _is_result(other) or not (_is_result(draft) or draft.stated.kind == "money"):
            continue  # a report's results are of one time; a fee and a share of the staff are not
        if other.owner.name == draft.owner.name:
            found: int = other.period
            return found
    return None


_OPENING = re.compile(r"(?:for|in|during|over)\s$", re.IGNORECASE)
_LONGEST_OPENING = 8


def _framed(
    draft: "Draft",
    drafts: "Sequence[Draft]",
    n: int,
    stated: Sequence[Stated],
    sentences: "Sequence[Sentence]",
    text: str,
) -> int | None:
    """`For the nine months, it earned $4 million. Sales rose 6%.`: what opens a sentence holds for its paragraph."""
    block = sentences[draft.stated.sentence].block
    for m in range(n - 1, -1, -1):
        other = drafts[m]
        at = other.stated.sentence
        if sentences[at].block != block or draft.stated.sentence - at > REACH:
            return None
        if at == draft.stated.sentence or other.period is None or other.is_base or not _one_owner(draft, other):
            continue
        when, opening = stated[other.period], sentences[at].start
        if (
            when.sentence == at
            and when.start - opening <= _LONGEST_OPENING
            and _OPENING.match(text, opening, when.start)
        ):
            return other.period
    return None


def _is_result(draft: "Draft") -> bool:
    return draft.measure is not None and base_measure(draft.measure.name) in RESULTS


def base_measure(name: str) -> str:
    """A measure without its growth and its kind: `net profit growth` -> result, `fleet sales` -> sales."""
    for ending in (" growth", " change"):
        name = name.removesuffix(ending)
    if name == "share" or name.startswith("share of "):
        return "part"  # a share of who knows what is no share of the market
    last = name.split(" ")[-1]
    return FAMILIES.get(name, FAMILIES.get(last, last))


def _carried(draft: "Draft", earlier: "Sequence[Draft]", stated: Sequence[Stated]) -> int | None:
    """The most recent of the periods in reach: after `a year before`, the talk goes back to the present quarter."""
    near = [
        e
        for e in earlier
        if e.period is not None
        and not _is_span(stated[e.period])
        and draft.stated.sentence - e.stated.sentence <= REACH
    ]
    if not near:
        return None
    dated = [e for e in near if _first(stated[e.period or 0])]
    if not dated:
        return near[-1].period
    return max(dated, key=lambda e: (_first(stated[e.period or 0]), e.stated.start)).period


def _is_span(when: Stated) -> bool:
    """`over the next four years`: the span of one sum, and of no other."""
    return isinstance(when.value, Timex) and bool(_YEARS.match(when.value.timex or ""))


_YEARS = re.compile(r"P(?:[2-9]|[1-9][0-9])Y$")


def _is_ahead(when: Stated, published: date | None) -> bool:
    value = when.value
    return published is not None and isinstance(value, Timex) and value.first is not None and value.first > published


def _first(when: Stated) -> int:
    value = when.value
    return value.first.toordinal() if isinstance(value, Timex) and value.first else 0


def _last(when: Stated) -> int:
    value = when.value
    return value.last.toordinal() if isinstance(value, Timex) and value.last else 0


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
