"""From a text to an article, as the tests of the rules need it; conftest.py has the fixtures."""

from collections.abc import Callable
from datetime import date

from factsheet.articles.article import Article
from factsheet.articles.publication import published_on
from factsheet.articles.title import title_of
from factsheet.check.finding import Finding

Check = Callable[..., list[Finding]]


def article_of(name: str, text: str, published: date | None = None) -> Article:
    """A text as the reading room would hand it on: dated by its name or its head, with its title."""
    found = published_on(text, name=name)
    day = published or (found[0] if found else None)
    return Article(id=name, text=text, title=title_of(text), published=day)
