"""Measures as families: `invest`, `investment` and `bet` are one, `spending` is near, `loss` is another."""

from functools import cache

from factsheet.reconcile.tables.measures import (
    CHANGE_NOUNS,
    CHANGE_WORDS,
    EMPTY_MEASURES,
    FAMILIES,
    LEVELS,
    NEAR_FAMILIES,
)
from factsheet.reconcile.words import stem


@cache
def family_of(measure: str | None) -> str | None:
    """The family of a measure; its own stemmed words when no family has it; None when it names nothing.

    The whole name is looked up first, then its last words: `AI-related product revenue` belongs to `revenue`.
    """
    if measure is None:
        return None
    words = measure.casefold().replace("-", " ").split()
    words = [word for word in words if word not in CHANGE_NOUNS] or words
    for first in range(len(words)):
        family = _BY_NAME.get(" ".join(words[first:]))
        if family is not None:
            return family
    bare = [word for word in words if word not in CHANGE_WORDS and word not in EMPTY_MEASURES]
    return " ".join(stem(word) for word in bare) or None


def is_level(family: str | None) -> bool:
    """Whether the measure holds at a moment and moves on: a price, a stake, a debt."""
    return family in LEVELS


def measure_match(one: str | None, other: str | None) -> float:
    """1 the same family, 0.4 families exchanged for each other, 0 when either is unknown, -1 different measures."""
    if one is None or other is None:
        return 0.0
    if one == other:
        return 1.0
    if frozenset({one, other}) in NEAR_FAMILIES:
        return 0.4
    shared = set(one.split()) & set(other.split())
    return 0.4 if shared else -1.0


_BY_NAME = {name: family for family, names in FAMILIES.items() for name in names}
