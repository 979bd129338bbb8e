"""Bases of comparison: which values and dates of a sentence only say what another value is compared with.

`rose 5% to $10m, or $2 a share, from $9m, or $1.80 a share, a year earlier`: the last two amounts are the base, and the
date behind them is theirs alone.
"""

import itertools
import re
from collections.abc import Mapping, Sequence

import msgspec

Span = tuple[int, int]
"""Offsets into the sentence."""

_MARKER = re.compile(
    r"(?:\bfrom|\b(?:as )?compared (?:with|to)|\bversus|\bvs\.?|\bagainst|\bbelow|\babove"
    r"|\b(?:high|low|larg|great|small)er than)"
    r"(?P<words>(?: (?!for\b|at\b|in\b|by\b|with\b|to\b)[\w'’-]{1,20}){0,5}) ?$",
    re.IGNORECASE,
)
_RESTATES = re.compile(r"^(?: (?:a|per|an|each) [a-z]{1,12})?,? ?(?:\(|or )(?:about |nearly |roughly )?$")
_EXPECTED = re.compile(
    r"\b(?:forecast|estimate|guidance|expectation|outlook|projection|consensus|target)", re.IGNORECASE
)
_CLOSE = re.compile(r"^(?: (?:a|per|an|each) [a-z]{1,12})?\)?,? ?(?:in |for |during )?(?:the |its |that )?$")
_LEADS = re.compile(r"(?:['’]s)? (?:total )?(?:(?:[a-z-]{2,15} ){1,2}of )?$")
"""Between a date and its base: `last year's $9m`, `a year-earlier net of $9m`, `last year's net loss of $9m`."""

GAP = 60
"""Characters between a value and the base it is compared with."""


class Bases(msgspec.Struct, frozen=True):
    """`of` gives for a base value the value that it is compared with; `bare` are those without a measure of their own;
    `dates` gives for a date (by start) the base values that it belongs to alone."""

    of: Mapping[int, int]
    bare: frozenset[int]
    dates: Mapping[int, frozenset[int]]
    expected: frozenset[int] = frozenset()
    """Bases that were expected for the same time: `$4.8 billion, versus a forecast of $4.6 billion`."""


def find_bases(text: str, values: Sequence[Span], dates: Sequence[Span]) -> Bases:
    """The bases among the `values` of the sentence `text`, both given in order; keys and members are starts."""
    of: dict[int, int] = {}
    bare: set[int] = set()
    expected: set[int] = set()
    for before, value in itertools.pairwise(values):
        gap = text[before[1] : value[0]]
        if len(gap) > GAP:
            continue
        if _RESTATES.match(gap):
            if before[0] in of:
                of[value[0]] = before[0]
                bare.add(value[0])
            continue
        marker = _MARKER.search(gap)
        if marker:
            of[value[0]] = before[0]
            if _EXPECTED.search(marker["words"]):
                expected.add(value[0])
            own = re.search(r"\b(?:loss|profit|income|earnings|gain|charge|deficit|surplus)\b", marker["words"])
            if not own and not text.startswith((" target", " goal", " ceiling", " limit"), value[1]):
                bare.add(value[0])
    owned: dict[int, frozenset[int]] = {}
    for start, end in dates:
        last = max((v for v in values if v[1] <= start), default=None)
        after = min((v for v in values if v[0] >= end), default=None)
        if last is not None and last[0] in of and _CLOSE.match(text[last[1] : start]):
            owned[start] = frozenset(_chain(last[0], of, values, text))
        elif after is not None and after[0] in of and _LEADS.match(text[end : after[0]]):
            restating = (v[0] for v in values if of.get(v[0]) == after[0] and _RESTATES.match(text[after[1] : v[0]]))
            owned[start] = frozenset([after[0], *restating])
    return Bases(of, frozenset(bare), owned, frozenset(expected))


def _chain(start: int, of: Mapping[int, int], values: Sequence[Span], text: str) -> list[int]:
    """The base value at `start` and the one that it restates."""
    found = [start]
    before = of[start]
    if before in of and any(v[0] == start and _RESTATES.match(text[_end(before, values) : start]) for v in values):
        found.append(before)
    return found


def _end(start: int, values: Sequence[Span]) -> int:
    return next(v[1] for v in values if v[0] == start)
