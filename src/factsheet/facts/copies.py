"""Copies: rewrites and wire copy repeat sentences, and count as one source."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import combinations

from factsheet.claims.claim import Claim
from factsheet.facts.words import word_sequence

_SHINGLE = 3
"""Words in a row that make a shingle."""

_ALIKE = 0.45
"""Two sentences are copies when this share of the shorter one's shingles is in the other."""

_COPIED_SHARE = 0.5
"""Two articles are copies when so much of the facts that both state is stated in copied sentences ..."""

_COPIED_LEAST = 2
"""... and they share at least so many copied sentences."""

_LEAST_SHINGLES = 6
"""Shorter sentences, most headlines among them, are alike by chance: they are copies only when they are equal."""

_MOST_COMPARED = 60
"""Different sentences of one fact that are held against each other."""


@lru_cache(maxsize=65536)
def shingles(text: str) -> frozenset[tuple[str, ...]]:
    """All runs of three words of a text, stemmed; shorter texts are one shingle."""
    words = word_sequence(text)
    return frozenset(words[i : i + _SHINGLE] for i in range(max(len(words) - _SHINGLE + 1, 1)))


def copied(one: frozenset[tuple[str, ...]], other: frozenset[tuple[str, ...]]) -> bool:
    """Whether two sentences, as shingles, are so alike that one was written from the other."""
    shorter = min(len(one), len(other))
    return one == other if shorter < _LEAST_SHINGLES else len(one & other) >= _ALIKE * shorter


def copied_articles(facts: Iterable[Sequence[Claim]]) -> Mapping[str, frozenset[str]]:
    """From an article to its near copies (those after it by id), judged by the sentences that state the same facts."""
    shared: dict[tuple[str, str], set[tuple[str, str, bool]]] = {}
    for claims in facts:
        for one, other, alike in _compared(claims):
            pair = (one.article, other.article)
            shared.setdefault(pair, set()).add((one.sentence.text, other.sentence.text, alike))
    found: dict[str, set[str]] = {}
    for pair, seen in shared.items():
        alike_left = {left for left, _, alike in seen if alike}
        if len(alike_left) >= _COPIED_LEAST and len(alike_left) >= _COPIED_SHARE * len({left for left, _, _ in seen}):
            found.setdefault(pair[0], set()).add(pair[1])
    return {article: frozenset(others) for article, others in found.items()}


def independent_sources(claims: Sequence[Claim], copies: Mapping[str, frozenset[str]]) -> int:
    """How many articles stand behind a fact when copies, and articles with a copied sentence for it, count once."""
    source = {claim.article: claim.article for claim in claims}

    def root(article: str) -> str:
        while source[article] != article:
            article = source[article]
        return article

    same = {(one.article, other.article) for one, other, alike in _compared(claims) if alike}
    same |= {(article, copy) for article in source for copy in copies.get(article, ()) if copy in source}
    for one, other in sorted(same):
        source[root(other)] = root(one)
    return len({root(article) for article in source})


def _compared(claims: Sequence[Claim]) -> Iterable[tuple[Claim, Claim, bool]]:
    """Pairs of claims of different articles, with whether their sentences are copies. Equal sentences are read once."""
    if len({claim.article for claim in claims}) < 2:
        return
    read = {text: shingles(text) for text in sorted({claim.sentence.text for claim in claims})[:_MOST_COMPARED]}
    kept = {(claim.article, claim.sentence.text): claim for claim in claims if claim.sentence.text in read}
    ordered = [kept[key] for key in sorted(kept)]
    for one, other in combinations(ordered[: 4 * _MOST_COMPARED], 2):
        if one.article != other.article:
            yield one, other, copied(read[one.sentence.text], read[other.sentence.text])
