"""From texts to findings, as the tests of the rules need it: one loaded model, articles made of a name and a text."""

from collections.abc import Mapping
from datetime import date
from functools import cache

from factsheet.articles.article import Article
from factsheet.articles.publication import published_on
from factsheet.articles.title import title_of
from factsheet.claims.claim import Claim
from factsheet.extraction import Extractor
from factsheet.findings.check import check
from factsheet.findings.finding import Finding
from factsheet.settings import CheckSettings, Settings


@cache
def extractor() -> Extractor:
    """The pipeline, loaded once for all tests."""
    return Extractor(Settings())


def article_of(name: str, text: str, published: date | None = None) -> Article:
    """A text as the reading room would hand it on: dated by its name or its head, with its title."""
    found = published_on(text, name=name)
    day = published or (found[0] if found else None)
    return Article(id=name, text=text, title=title_of(text), published=day)


def read(texts: Mapping[str, str], published: date | None = None) -> list[tuple[Article, tuple[Claim, ...]]]:
    """Each text (name -> text) as an article with its claims."""
    articles = [article_of(name, text, published) for name, text in texts.items()]
    return [(result.article, result.claims) for result in extractor().claims(articles)]


def checked(
    new: Mapping[str, str],
    earlier: Mapping[str, str] | None = None,
    settings: CheckSettings | None = None,
    published: date | None = None,
) -> list[Finding]:
    """Findings for new texts against earlier ones; without `published` the names and texts tell the dates."""
    against = [claim for _, claims in read(earlier or {}, published) for claim in claims]
    return check(read(new, published), against, Settings(), settings or CheckSettings(), market=extractor().rates)
