"""An article with its claims, as the rules look at it: claims by sentence, offsets as lines and columns."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

import msgspec

from factsheet.articles.article import Article
from factsheet.claims.claim import Claim

LONGEST_HEADLINE = 160
"""Characters of a first line that can be a headline."""

_LINE_END = re.compile(r"\r\n|\n|\r")


class SentenceClaims(msgspec.Struct, frozen=True):
    """The claims of one sentence in reading order; `start` is the sentence's offset in the article."""

    start: int
    text: str
    claims: tuple[Claim, ...]


class Reading(msgspec.Struct, frozen=True):
    """One article of the run with what was read from it."""

    article: Article
    claims: tuple[Claim, ...]
    sentences: tuple[SentenceClaims, ...]
    line_starts: tuple[int, ...]
    headline_end: int
    """Where the title ends in the text; 0 when the text has none."""

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both counted from 1, columns in code points."""
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1

    def sentence_at(self, start: int, end: int) -> tuple[int, int]:
        """The span of the sentence with claims around [start, end), or else that of the line."""
        index = bisect_right(self.sentences, start, key=lambda each: each.start) - 1
        if index >= 0:
            sentence = self.sentences[index]
            if end <= sentence.start + len(sentence.text):
                return sentence.start, sentence.start + len(sentence.text)
        line = bisect_right(self.line_starts, start)
        last = self.line_starts[line] if line < len(self.line_starts) else len(self.article.text)
        return self.line_starts[line - 1], max(end, len(self.article.text[:last].rstrip("\r\n")))

    def in_headline(self, claim: Claim) -> bool:
        """Whether the claim stands in the article's title: its first line, when more text follows."""
        return claim.sentence.start < self.headline_end


def read(article: Article, claims: Iterable[Claim]) -> Reading:
    """The article as the rules want it."""
    ordered = tuple(sorted(claims, key=lambda claim: (claim.start, claim.end, claim.kind)))
    starts = (0, *(found.end() for found in _LINE_END.finditer(article.text)))
    return Reading(article, ordered, tuple(_by_sentence(ordered)), starts, _headline_end(article))


def _headline_end(article: Article) -> int:
    """The end of the first line, when it is the title or looks like one and more text follows."""
    text, title = article.text, article.title
    first = len(text) - len(text.lstrip())
    stop = _LINE_END.search(text, first)
    if stop is None or not text[stop.end() :].strip():
        return 0
    line = text[first : stop.start()]
    if title is not None and title.strip() in line:
        return stop.start()
    return stop.start() if len(line) <= LONGEST_HEADLINE and not line.rstrip().endswith((".", "!", "…")) else 0


def _by_sentence(claims: Sequence[Claim]) -> list[SentenceClaims]:
    groups: dict[tuple[int, int], list[Claim]] = {}
    for claim in claims:
        groups.setdefault((claim.sentence.start, claim.sentence.end), []).append(claim)
    return [SentenceClaims(start, group[0].sentence.text, tuple(group)) for (start, _), group in groups.items()]
