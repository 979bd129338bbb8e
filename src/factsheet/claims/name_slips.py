"""Spellings of one long name that differ by a slip of the fingers: `Schneider Electric`, `Schnieder Electric`.

Only long names, and only one letter too many, too few, wrong or swapped: `Ford` is not `Fortis`, `Alibaba Cloud` is not
`Alibaba`, a digit is never a slip.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping

LONG_WORD = 7
"""Letters of the word that differs, where the other words of the name are the same."""
LONG_NAME = 10
"""Letters of a name of a name of one word."""
HYPHENED = 8
"""Letters of one with a hyphen, `al-Qaida`."""
CROWD = 200
"""So many names with all other words in common (`bank of ...`) are many firms, not one: no slip is looked for."""


def same_but_for_slips(keys: Collection[str]) -> Mapping[str, str]:
    """The keys (names in lower case) that are slips for another key -> that key; linear in their number.

    The first of the two in the alphabet stands for both; a key with several candidates is left alone.
    """
    from rapidfuzz.distance import OSA  # only a run with several articles has names to compare

    blocks: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for key in keys:
        for common in _blocks(key):
            blocks[common].add(key)
    alike: dict[str, set[str]] = defaultdict(set)
    for block in blocks.values():
        if not 2 <= len(block) <= CROWD:
            continue
        ordered = sorted(block)
        for i, first in enumerate(ordered):
            for second in ordered[i + 1 :]:
                close = abs(len(first) - len(second)) <= 1 and OSA.distance(first, second, score_cutoff=1) == 1
                if close and _is_slip(first, second):
                    alike[first].add(second)
                    alike[second].add(first)
    return {
        key: min(others)
        for key, others in alike.items()
        if len(others) == 1 and len(alike[min(others)]) == 1 and min(others) < key
    }


def _blocks(key: str) -> Iterator[tuple[str, ...]]:
    """What a key has in common with its slips: all words but one, and the first letters of that one."""
    words = key.split(" ")
    if len(words) == 1:
        if len(key) >= LONG_NAME or ("-" in key and len(key) >= HYPHENED):
            yield (key[:3],)
            yield ("", key[-3:])
        return
    for i, word in enumerate(words):
        if len(word) >= LONG_WORD:
            yield (*words[:i], word[0], *words[i + 1 :])


def _is_slip(first: str, second: str) -> bool:
    """Whether two spellings at distance one may be one name: no digit differs, nor only a plural or a final letter."""
    if [c for c in first if c.isdigit()] != [c for c in second if c.isdigit()]:
        return False
    shorter, longer = sorted((first, second), key=len)
    return len(shorter) == len(longer) or not longer.startswith(shorter)
