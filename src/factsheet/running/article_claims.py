"""What comes of one article."""

import msgspec

from factsheet.articles.article import Article
from factsheet.claims.claim import Claim


class ArticleClaims(msgspec.Struct, frozen=True):
    """What one article says: its claims in reading order, and how many sentences it has."""

    article: Article
    sentences: int
    claims: tuple[Claim, ...]
