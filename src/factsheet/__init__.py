"""What the articles say in numbers, about whom, and whether they agree.

    from factsheet import Article, extract, reconcile
    facts = reconcile(extract([Article(id="wire", text="Brandt paid $5 million in 2024.")]))

The names below are the public API; they are imported when first used, so that `import factsheet` stays cheap.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factsheet.articles.article import Article
    from factsheet.articles.reading import read_articles
    from factsheet.claims.claim import Claim
    from factsheet.extraction import extract
    from factsheet.facts.fact import Fact
    from factsheet.facts.reconcile import reconcile
    from factsheet.findings.check import check
    from factsheet.findings.finding import Finding
    from factsheet.settings import CheckSettings, Settings

__version__ = "0.1.0"

__all__ = [
    "Article",
    "CheckSettings",
    "Claim",
    "Fact",
    "Finding",
    "Settings",
    "check",
    "extract",
    "read_articles",
    "reconcile",
]


def __getattr__(name: str) -> object:
    homes = {
        "Article": "articles.article",
        "CheckSettings": "settings",
        "Claim": "claims.claim",
        "Fact": "facts.fact",
        "Finding": "findings.finding",
        "Settings": "settings",
        "check": "findings.check",
        "extract": "extraction",
        "read_articles": "articles.reading",
        "reconcile": "facts.reconcile",
    }
    if name not in homes:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{homes[name]}"), name)
