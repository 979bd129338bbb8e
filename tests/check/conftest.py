"""What the tests of the rules share: one loaded model, and a way from texts to findings."""

from collections.abc import Mapping, Sequence
from datetime import date

import pytest
from checked_articles import Check, article_of

from factsheet.articles.article import Article
from factsheet.check.check import check
from factsheet.check.finding import Finding
from factsheet.claims.claim import Claim
from factsheet.extraction import Extractor
from factsheet.settings import CheckSettings, Settings


@pytest.fixture(scope="session")
def extractor() -> Extractor:
    return Extractor(Settings())


@pytest.fixture(scope="session")
def checked(extractor: Extractor) -> Check:
    """Findings for new texts (name -> text) against earlier ones; texts whose name has no date are undated."""

    def run(
        new: Mapping[str, str],
        earlier: Mapping[str, str] | None = None,
        settings: CheckSettings | None = None,
        published: date | None = None,
    ) -> list[Finding]:
        def read(texts: Mapping[str, str]) -> Sequence[tuple[Article, tuple[Claim, ...]]]:
            articles = [article_of(name, text, published) for name, text in texts.items()]
            return [(result.article, result.claims) for result in extractor.claims(articles)]

        against = [claim for _, claims in read(earlier or {}) for claim in claims]
        return check(read(new), against, Settings(), settings or CheckSettings(), market=extractor.rates)

    return run
