"""Claims of short texts, with one pipeline for all tests: `factsheet.extract` loads one for every call."""

import functools
from collections.abc import Iterable, Iterator

from factsheet import Article
from factsheet.claims.claim import Claim
from factsheet.extraction import Extractor


@functools.cache
def _extractor() -> Extractor:
    return Extractor()


def extract(articles: Iterable[Article]) -> Iterator[Claim]:
    """As `factsheet.extract`."""
    for result in _extractor().claims(articles):
        yield from result.claims
