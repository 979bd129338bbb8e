"""Sentences as sets of content words: how much two texts speak of the same thing."""

import re
from functools import cache, lru_cache

from factsheet.facts.tables.words import NUMBER_WORDS, STOP_WORDS, SYNONYMS

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+){0,4}")
"""`revenue`, `year-on-year`, `Alibaba’s`; digits are left to the values."""

_ENDINGS = ("ations", "ation", "ments", "ment", "ings", "ing", "ies", "ied", "ers", "er", "ed", "es", "s", "al", "e")
"""Endings that a word loses before it is compared; a light stemmer, enough for `invest`, `invested`, `investments`."""


@cache
def stem(word: str) -> str:
    """The word under which its forms meet: `investing` and `investment` are `+invest`, `plants` and `plant` `plant`."""
    word = word.casefold().replace("’", "'").removesuffix("'s")
    if word in SYNONYMS:
        return SYNONYMS[word]
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            bare = word[: -len(ending)]
            return SYNONYMS.get(bare) or SYNONYMS.get(bare + "e") or bare
    return word


def word_sequence(text: str) -> tuple[str, ...]:
    """The words of a text in order, stemmed, without digits; function words stay in."""
    return tuple(stem(found.group()) for found in _WORD.finditer(text))


@lru_cache(maxsize=16384)
def content_words(text: str, without: frozenset[str] = frozenset()) -> frozenset[str]:
    """The stemmed words of `text` that say what it is about; `without` leaves out the words of the subject's name."""
    found = set()
    for match in _WORD.finditer(text):
        word = match.group().casefold().replace("’", "'").removesuffix("'s")
        if len(word) > 1 and word not in STOP_WORDS and word not in NUMBER_WORDS:
            found.add(stem(word))
    return frozenset(found - without)


def containment(one: frozenset[str], other: frozenset[str]) -> float:
    """How much of the smaller word set is in the larger; a headline in its story. Below three words it says nothing."""
    smaller = min(len(one), len(other))
    return len(one & other) / smaller if smaller >= 3 else 0.0


def overlap(one: frozenset[str], other: frozenset[str]) -> float:
    """Dice coefficient of two word sets: 0 nothing shared, 1 the same words; two empty sets share nothing."""
    if not one or not other:
        return 0.0
    return 2 * len(one & other) / (len(one) + len(other))
