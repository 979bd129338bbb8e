"""Words of change as sets of forms: which words say up, which say down."""

import functools

from factsheet.mentions.tables.changes import (
    DOWN_ADVERBS,
    DOWN_IRREGULAR,
    DOWN_NOUNS,
    DOWN_VERBS,
    UP_ADVERBS,
    UP_IRREGULAR,
    UP_NOUNS,
    UP_VERBS,
)

_DOUBLING = frozenset(
    "drop slip dip cut shed slim trim skid sag up bet top".split()
)  # last consonant doubles: `dropped`


def _forms(verb: str) -> tuple[str, ...]:
    if verb.endswith("e"):
        return verb, verb + "s", verb + "d", verb[:-1] + "ing"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"
    if verb in _DOUBLING:
        return verb, verb + "s", verb + verb[-1] + "ed", verb + verb[-1] + "ing"
    ending = "es" if verb.endswith(("sh", "ch", "ss", "x")) else "s"
    return verb, verb + ending, verb + "ed", verb + "ing"


@functools.cache
def up_verbs() -> frozenset[str]:
    """Every form of the verbs of rising."""
    return frozenset(form for verb in UP_VERBS for form in _forms(verb)) | frozenset(UP_IRREGULAR)


@functools.cache
def down_verbs() -> frozenset[str]:
    """Every form of the verbs of falling."""
    return frozenset(form for verb in DOWN_VERBS for form in _forms(verb)) | frozenset(DOWN_IRREGULAR)


def _plurals(nouns: list[str]) -> frozenset[str]:
    return frozenset(nouns) | frozenset(n + ("es" if n.endswith(("s", "sh", "ch")) else "s") for n in nouns)


@functools.cache
def up_nouns() -> frozenset[str]:
    """Nouns of rising, singular and plural."""
    return _plurals(UP_NOUNS)


@functools.cache
def down_nouns() -> frozenset[str]:
    """Nouns of falling, singular and plural."""
    return _plurals(DOWN_NOUNS) | {"losses"}


@functools.cache
def change_words() -> frozenset[str]:
    """Everything that says up or down: verbs, nouns, adverbs."""
    return up_verbs() | down_verbs() | up_nouns() | down_nouns() | frozenset(UP_ADVERBS) | frozenset(DOWN_ADVERBS)
