"""Brackets and revisions: amounts that one sentence ties together."""

from collections.abc import Sequence

from factsheet.claims.claim import Claim
from factsheet.facts.tables.cues import BRACKET_FILLERS, REVISED_NOUNS, REVISION_WORDS
from factsheet.values.value import Money

_MOST_BETWEEN = 24


def restates(original: Claim, other: Claim) -> bool:
    """Whether `other` says the amount of `original` again: `380 billion yuan ($52.44 billion)`, `, or $53 billion`.

    Both are money of one sentence and one denominator, and nothing but the bracket and a bound word stands between; or
    a comma and `or`, when the currencies differ.
    """
    if not (isinstance(original.value, Money) and isinstance(other.value, Money)) or original.article != other.article:
        return False
    if original.sentence.start != other.sentence.start or original.value.per != other.value.per:
        return False
    sentence = original.sentence
    between = sentence.text[original.end - sentence.start : other.start - sentence.start]
    if not 0 < len(between) <= _MOST_BETWEEN:
        return False
    after = sentence.text[other.end - sentence.start : other.end - sentence.start + 1]
    opened = between.strip()
    return (
        opened[:1] in ("(", "[") and after in (")", "]", ",", ";") and opened[1:].strip().casefold() in BRACKET_FILLERS
    )


def pair_brackets(claims: Sequence[Claim]) -> list[tuple[Claim, ...]]:
    """Claims of one article in reading order, amounts and their restatements together, everything else alone."""
    groups: list[tuple[Claim, ...]] = []
    for claim in claims:
        if groups and claim.kind == "money" and restates(groups[-1][-1], claim):
            groups[-1] = (*groups[-1], claim)
        else:
            groups.append((claim,))
    return groups


def revises(later: Claim, earlier: Claim) -> bool:
    """Whether `earlier`, the second of two amounts of a sentence, is what the first replaced.

    `it costs $26 billion, up from a previous estimate of $21 billion` does; a list of amounts does not.
    """
    if later.sentence.start != earlier.sentence.start or later.article != earlier.article or later.end > earlier.start:
        return False
    sentence = later.sentence
    words = sentence.text[later.end - sentence.start : earlier.start - sentence.start].casefold().split()
    return any(
        word in REVISION_WORDS and any(noun.strip(",.") in REVISED_NOUNS for noun in words[place + 1 : place + 4])
        for place, word in enumerate(words)
    )
