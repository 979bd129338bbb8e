"""For which time a claim holds: the date of its own clause, else of a claim of the same measure before it.

A date that only names a base (`from a year earlier`) or the day of saying (`said on Monday`) is no period.
"""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec

from factsheet.claims import syntax
from factsheet.claims.tables.periods import BASE_MARKERS, BASE_WORDS
from factsheet.claims.tables.saying import NOT_SAYING_DATE

if TYPE_CHECKING:
    from spacy.tokens import Token

_MARKER = re.compile(
    r"\b("
    + "|".join(re.escape(m) for m in sorted(BASE_MARKERS, key=len, reverse=True))
    + r")\s+(?:the |its |a |an )?$",
    re.IGNORECASE,
)
_CLAUSE = frozenset(["advcl", "ccomp", "relcl", "acl", "csubj", "parataxis"])


class Dated(msgspec.Struct, frozen=True):
    """A date of the sentence and the token that its words hang on; `start`, `end` are offsets into the sentence."""

    start: int
    end: int
    anchor: "Token"
    base: bool = False


class Found(msgspec.Struct, frozen=True):
    """Which date (by its start in the sentence) is the period, and the name of the rule."""

    start: int
    rule: str


def is_base(text: str, start: int, end: int) -> bool:
    """Whether the date at `start` of the sentence `text` stands directly behind a word of comparison."""
    before = _MARKER.search(text, max(0, start - 30), start)
    if before is None:
        return False
    marker = before.group(1).lower()
    return marker != "from" or any(word in text[start:end].lower() for word in BASE_WORDS)


def period_of(
    text: str, start: int, end: int, anchor: "Token", dates: Sequence[Dated], others: Sequence[tuple[int, int]]
) -> Found | None:
    """The period of the value at `start` to `end` of the sentence `text`, among the sentence's `dates`.

    `others` are the spans of the other values: a date behind `from $5m a year ago` belongs to that value alone.
    """
    for date in dates:
        if 0 <= date.start - end <= 3 and _MARKER.search(text, max(0, start - 30), start):
            return Found(date.start, "base of comparison with its own date")
    inner = [d for d in dates if d.start >= start and d.end <= end]
    if inner:
        return None
    best: tuple[tuple[int, int, int], Found] | None = None
    for date in dates:
        if date.base or _taken(text, date, others):
            continue
        cost = _distance(anchor, date.anchor)
        if cost is None:
            continue
        apart = max(date.start - end, start - date.end)
        rank = (cost[0], cost[1] + apart // 40, apart)
        if best is None or rank < best[0]:
            best = rank, Found(date.start, "date of the same clause" if cost[0] == 0 else "date of the clause above")
    return best[1] if best else None


def _taken(text: str, date: Dated, others: Sequence[tuple[int, int]]) -> bool:
    """`from 14% a year ago`: the date right behind a value of comparison is that value's."""
    return any(0 <= date.start - end <= 3 and _MARKER.search(text, max(0, start - 30), start) for start, end in others)


def _distance(value: "Token", date: "Token") -> tuple[int, int] | None:
    """(clause boundaries, steps) from the value up to where the date hangs; None if the date is not above it."""
    up: dict[int, tuple[int, int]] = {value.i: (0, 0)}
    clauses = 0
    previous = value
    for steps, (child, head) in enumerate(syntax.ancestors(value), 1):
        if child.dep_ in _CLAUSE or (child.dep_ == "conj" and syntax.is_verb(child)):
            clauses += 1
        up[head.i] = (clauses, steps)
        previous = head
    del previous
    node = date
    for steps in range(syntax.MAX_CLIMB):
        if node.i in up:
            boundary, height = up[node.i]
            if boundary and syntax.is_verb(node) and syntax.lemma(node) in NOT_SAYING_DATE:
                return None
            return boundary, height + steps
        if node.dep_ in _CLAUSE or node.head.i == node.i or (node.dep_ == "conj" and syntax.is_verb(node)):
            return None
        node = node.head
    return None
