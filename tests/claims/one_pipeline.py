"""Claims of short texts, with one pipeline for all tests: `factsheet.extract` loads one for every call."""

import functools
from collections.abc import Iterable, Iterator
from datetime import date

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


def claims_of(text: str) -> dict[str, Claim]:
    """The claims of an article of 20 November 2024, by their words; of equal words the last."""
    return {claim.text: claim for claim in extract([Article(id="a", text=text, published=date(2024, 11, 20))])}


def told(articles: str) -> list[tuple[str, dict[str, str]]]:
    """Articles between blank lines, each in one line (`<P>` begins a paragraph), over its `wording = subject` lines."""
    cases = []
    for block in articles.split("\n\n"):
        text, _, lines = block.strip().replace("\n<P>", "<P>").partition("\n")
        if lines:
            subjects = dict(line.strip().split(" = ", 1) for line in lines.splitlines())
            cases.append((text.replace("<P>", "\n\n"), subjects))
    return cases


def subjects_of(text: str) -> dict[str, str | None]:
    """The names of the subjects of `claims_of`, by the words of the claims."""
    return {wording: claim.subject.name if claim.subject else None for wording, claim in claims_of(text).items()}
