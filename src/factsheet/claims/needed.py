"""Which further sentences the model must see, decided without it."""

import re
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from factsheet.articles.article import Article
from factsheet.claims.tables import nominals

if TYPE_CHECKING:
    from factsheet.language.sentences import Sentence

OPENING = 2
"""Sentences at the start that are always read: there an article introduces by full name whom it is about."""


def needed(article: Article, sentences: "Sequence[Sentence]", with_mentions: Collection[int]) -> set[int]:
    """Sentences without values that the model must see, so that references in sentences with values can be resolved.

    The opening of the article, the sentence before one that opens with a pronoun or has a nominal (`the company`),
    and, where that one opens with a pronoun too, the one before it.
    """
    wanted = {index for index in range(min(OPENING, len(sentences))) if index not in with_mentions}
    for index in with_mentions:
        text = article.text[sentences[index].start : sentences[index].end]
        if not _ANAPHOR.search(text):
            continue
        for back in (1, 2):
            before = index - back
            if before < 0 or before in with_mentions or before in wanted:
                break
            wanted.add(before)
            if not _OPENS_WITH_PRONOUN.match(article.text, sentences[before].start):
                break
    return wanted


_ANAPHOR = re.compile(
    r"\b(?:its?|they|their|he|his|she|her|both|(?:the|this|that)(?: [a-z-]+){0,3} (?:"
    + "|".join(sorted(nominals.ORGANIZATIONS | nominals.PARTS | nominals.BUYERS))
    + r"))\b",
    re.IGNORECASE,
)
_OPENS_WITH_PRONOUN = re.compile(r"[\"“']?(?:It|Its|They|Their|He|His|She|Her|The (?:company|unit|firm|group))\b")
