"""What a number covers: a region, a part of the business, a way of counting."""

import re
from functools import cache

import msgspec

from factsheet.facts.tables.scope import ACTOR_NOUNS, PARTS, REGIONS

_NEXT_WORDS = re.compile(r"[’']?[\w.-]*(?:\s+([\w-]+))?(?:\s+([\w-]+))?")


class Scope(msgspec.Struct, frozen=True):
    """The regions and parts that the words around a number name; empty when it covers everything."""

    regions: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()


def _noun(word: str | None) -> str:
    """A word in the singular, lower case; empty for none. Nouns that end in double s are not touched."""
    word = (word or "").casefold()
    return word if word.endswith("ss") else word.removesuffix("s")


@cache
def _pattern() -> re.Pattern[str]:
    """All scope words in one alternation, longest first: `north american` before `american`."""
    words = sorted(_WORD_SCOPES, key=lambda word: (-len(word), word))
    return re.compile(r"(?<![\w.])(?:" + "|".join(re.escape(word) for word in words) + r")(?!\w)", re.IGNORECASE)


def read_scope(text: str, without: frozenset[str]) -> Scope:
    """The scope that `text`, the words around a number, gives it; `without` are the words of the subject's own name.

    A scope word before an actor describes somebody and is no scope: `the US automaker`, `China's tech giants`.
    """
    regions: set[str] = set()
    parts: set[str] = set()
    for found in _pattern().finditer(text):
        word = found.group().casefold()
        if word == "us" and found.group() != "US":
            continue
        kind, scope = _WORD_SCOPES[word]
        following = _NEXT_WORDS.match(text, found.end())
        actors = {_noun(name) for name in following.groups()} if following else set()
        if word in without or actors & ACTOR_NOUNS or text[found.end() : found.end() + 1] == "$":
            continue
        (parts if kind == "part" else regions).add(scope)
    return Scope(frozenset(regions), frozenset(parts))


_WORD_SCOPES = {word: ("region", region) for region, words in REGIONS.items() for word in words} | {
    word: ("part", part) for part, words in PARTS.items() for word in words
}
