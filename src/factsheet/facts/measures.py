"""Measures as families: `invest`, `investment` and `bet` are one, `spending` is near, `loss` is another."""

from functools import cache, lru_cache

from factsheet.facts.tables.measures import (
    CHANGE_NOUNS,
    CHANGE_WORDS,
    EMPTY_MEASURES,
    FAMILIES,
    LEVELS,
    NEAR_FAMILIES,
)
from factsheet.facts.words import stem


@cache
def family_of(measure: str | None) -> str | None:
    """The family of a measure; its own stemmed words when no family has it; None when it names nothing.

    The whole name is looked up first, then its last words: `battery-related service revenue` belongs to `revenue`.
    """
    if measure is None:
        return None
    words = [word for word in measure.casefold().replace("-", " ").split() if word not in CHANGE_NOUNS]
    bare = [word for word in words if word not in CHANGE_WORDS and word not in EMPTY_MEASURES]
    for names in (words, bare):
        for first in range(len(names)):
            family = _BY_NAME.get(" ".join(names[first:]))
            if family is not None:
                return family
    return " ".join(stem(word) for word in bare) or None


def is_level(family: str | None) -> bool:
    """Whether the measure holds at a moment and moves on: a price, a stake, a debt."""
    return family in LEVELS


def is_known(family: str | None) -> bool:
    """Whether the family stands in the table, and is not just the words of an article."""
    return family in FAMILIES


@lru_cache(maxsize=16384)
def families_in(text: str) -> frozenset[str]:
    """The families that a text names by a word or two: `brisk growth in battery-related service revenue`."""
    words = text.casefold().replace("-", " ").split()
    runs = {" ".join(words[first : first + length]) for first in range(len(words)) for length in (1, 2)}
    return frozenset(_BY_NAME[run] for run in runs if run in _BY_NAME)


def measure_match(one: str | None, other: str | None, one_named: frozenset[str], other_named: frozenset[str]) -> float:
    """How well two measures match, from -1 to 1, by their families and the families that their words name besides.

    1 is the same family; less when families are exchanged for each other, or when one article names the measure of the
    other only in passing; -1 two known and different ones. A measure that no table knows says little against.
    """
    if one is not None and one == other:
        return 1.0
    if one in other_named or other in one_named:
        return 0.6 if not (is_known(one) and is_known(other)) else 0.2
    if one is None or other is None:
        return 0.0
    if frozenset({one, other}) in NEAR_FAMILIES or set(one.split()) & set(other.split()):
        return 0.4
    if is_known(one) and is_known(other):
        return -1.0
    return -0.3 if is_known(one) or is_known(other) else -0.6


_BY_NAME = {name: family for family, names in FAMILIES.items() for name in names}
