"""Blocks: only statements that may be one fact are held against each other, so that a run stays near linear."""

import math
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from factsheet.claims.claim import Claim
from factsheet.facts.statement import Statement
from factsheet.values.units import points
from factsheet.values.value import Money, Percent, Timex

_STEP = math.log(1.25)
"""Numbers within a fifth of each other fall into the same or the next bucket."""

_NEIGHBOURS = 100
_FEWEST_NEIGHBOURS = 5
_COMPARISONS = 100_000
"""In a bucket of very many equal numbers each is held against this many next ones by date: as many as keep the
comparisons of the bucket at about this number."""


def blocks(statements: Iterable[Statement]) -> Iterator[list[Statement]]:
    """Statements of one subject, unit and form; of unknown subjects, those with the same number."""
    found: dict[tuple[str, ...], list[Statement]] = {}
    for statement in statements:
        nameless = "" if statement.subject else " ".join(claim.text.casefold() for claim in statement.claims[:1])
        key = (statement.subject, statement.dimension, statement.form, nameless)
        found.setdefault(key, []).append(statement)
    yield from (found[key] for key in sorted(found))


def meeting_candidates(block: Sequence[Statement]) -> Iterator[tuple[int, int]]:
    """Index pairs of a block whose values may meet: in the same or neighbouring bucket. Each pair once."""
    buckets: dict[tuple[str, int], list[int]] = {}
    for index, statement in enumerate(block):
        for bucket in sorted({found for claim in statement.claims for found in _buckets(claim)}):
            buckets.setdefault(bucket, []).append(index)
    seen: set[tuple[int, int]] = set()
    for (name, number), members in sorted(buckets.items()):
        others = buckets.get((name, number + 1), [])
        nearest = min(_NEIGHBOURS, max(_FEWEST_NEIGHBOURS, _COMPARISONS // len(members)))
        for place, first in enumerate(members):
            for second in (*members[place + 1 : place + 1 + nearest], *others[:nearest]):
                pair = (min(first, second), max(first, second))
                if first != second and pair not in seen:
                    seen.add(pair)
                    yield pair


def _buckets(claim: Claim) -> Iterator[tuple[str, int]]:
    """Where the value lies: its logarithm, in the reporting currency when it could be converted; days by month."""
    value = claim.value
    if isinstance(value, Timex):
        if value.timex is not None:
            yield f"timex {value.timex}", 0
        if value.first is not None and value.last is not None:
            for month in {value.first.strftime("%Y-%m"), value.last.strftime("%Y-%m")}:
                yield f"month {month}", 0
        return
    scale = points(value.unit) if isinstance(value, Percent) else Decimal(1)
    for stated in (value.amount, value.low, value.high) if value.amount is None else (value.amount,):
        if stated is None:
            continue
        number = stated * scale
        place = math.floor(math.log(abs(float(number))) / _STEP) if number else 0
        if isinstance(value, Money):
            yield f"money {value.currency}", place
            yield "money", place  # a bare sign may be read as another dollar elsewhere
            if value.converted is not None and value.converted.amount and stated == value.amount:
                converted = math.floor(math.log(abs(float(value.converted.amount))) / _STEP)
                yield f"money {value.converted.currency}", converted
        else:
            yield "percent", place
