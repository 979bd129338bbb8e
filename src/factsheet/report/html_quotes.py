"""The sentences behind a fact for the page: each once, with the values of all its claims marked."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

import msgspec

from factsheet.claims.claim import Claim
from factsheet.report.evidence import LONGEST_SENTENCE, sentence_parts


class Quote(msgspec.Struct, frozen=True):
    """A sentence in parts, every second of which is the value of the claim whose turn it is."""

    parts: tuple[str, ...]
    claims: tuple[Claim, ...]
    astray: bool
    """Whether a span is not where its sentence has its words: never so, and said if it is."""


def quotes(claims: Iterable[Claim]) -> list[Quote]:
    """The sentences of the claims in their order; claims that can't be marked together get one each.

    The claims of a quote share their article, status and attribution.
    """
    groups: dict[tuple[object, ...], list[Claim]] = {}
    for claim in claims:
        said = claim.article, claim.sentence.start, claim.sentence.end, claim.status, claim.attribution
        groups.setdefault(said, []).append(claim)
    return [quote for group in groups.values() for quote in _quotes_of(sorted(group, key=_place))]


def _quotes_of(claims: Sequence[Claim]) -> list[Quote]:
    apart = all(one.end <= other.start for one, other in pairwise(claims))
    astray = any(map(_is_astray, claims))
    if len(claims) == 1 or astray or not apart or len(claims[0].sentence.text) > LONGEST_SENTENCE:
        return [Quote(sentence_parts(claim), (claim,), _is_astray(claim)) for claim in claims]
    sentence = claims[0].sentence
    edges = [0, *(edge - sentence.start for claim in claims for edge in (claim.start, claim.end)), len(sentence.text)]
    return [Quote(tuple(sentence.text[begin:end] for begin, end in pairwise(edges)), tuple(claims), False)]


def _place(claim: Claim) -> tuple[int, int]:
    return claim.start, claim.end


def _is_astray(claim: Claim) -> bool:
    begin = claim.sentence.start
    return claim.sentence.text[claim.start - begin : claim.end - begin] != claim.text
