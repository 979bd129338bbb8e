"""Article -> claims: the stages, in order.

articles -> sentences -> mentions -> (parse what is needed) -> values -> claims
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import msgspec

from factsheet.articles.article import Article
from factsheet.articles.front_matter import front_matter
from factsheet.claims.attribute import attribute, needed
from factsheet.claims.claim import Claim
from factsheet.language.sentences import Sentence, split_sentences
from factsheet.mentions.find import Located, find_mentions
from factsheet.settings import Settings
from factsheet.values.rates import Rates
from factsheet.values.resolve import resolve

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

SENTENCES_AT_ONCE = 512
"""Articles are taken together until this many of their sentences want parsing: the model works in batches."""


class ArticleClaims(msgspec.Struct, frozen=True):
    """What one article says: its claims in reading order, and how many sentences it has."""

    article: Article
    sentences: int
    claims: tuple[Claim, ...]


class _Read(msgspec.Struct, frozen=True):
    """An article as far as it is known without a model; `wanted` are the sentences that the model must see."""

    article: Article
    sentences: Sequence[Sentence]
    found: Sequence[Located]
    wanted: Sequence[int]


class Extractor:
    """The pipeline with its state made once: the language model and the exchange rates."""

    def __init__(self, settings: Settings | None = None, *, nlp: "Language | None" = None) -> None:
        """Load the model that the settings name, or take `nlp`. Raises ModelError."""
        from factsheet.language.pipeline import load

        self.settings = settings or Settings()
        self.rates = Rates()
        self.nlp = nlp if nlp is not None else load(self.settings.model)

    def claims(self, articles: Iterable[Article]) -> Iterator[ArticleClaims]:
        """The claims of each article, in input order; only a batch of articles is held at a time."""
        batch: list[_Read] = []
        for article in articles:
            batch.append(_read(article))
            if sum(len(read.wanted) for read in batch) >= SENTENCES_AT_ONCE:
                yield from self._claims(batch)
                batch = []
        yield from self._claims(batch)

    def _claims(self, batch: Sequence[_Read]) -> Iterator[ArticleClaims]:
        from factsheet.language.pipeline import parse

        texts = (
            read.article.text[read.sentences[index].start : read.sentences[index].end]
            for read in batch
            for index in read.wanted
        )
        parsed = parse(self.nlp, texts)
        for read in batch:
            docs = {index: next(parsed) for index in read.wanted}
            yield self._finish(read, docs)

    def _finish(self, read: _Read, docs: "dict[int, Doc]") -> ArticleClaims:
        stated = resolve(read.article, read.sentences, docs, read.found, self.settings, self.rates)
        claims = attribute(read.article, read.sentences, docs, stated, self.settings)
        return ArticleClaims(read.article, len(read.sentences), tuple(claims))


def _read(article: Article) -> _Read:
    about = front_matter(article.text)
    sentences = split_sentences(article.text, about.end if about else 0)
    found = find_mentions(article.text, sentences)
    with_mentions = {located.sentence for located in found}
    wanted = sorted(with_mentions | needed(article, sentences, with_mentions)) if found else []
    return _Read(article, sentences, found, wanted)


def extract(articles: Iterable[Article], settings: Settings | None = None) -> Iterator[Claim]:
    """The claims of all articles, in reading order, articles in input order. Raises ModelError."""
    for result in Extractor(settings).claims(articles):
        yield from result.claims


def claims_of_doc(doc: "Doc", settings: Settings | None = None) -> tuple[Claim, ...]:
    """The claims of a Doc that somebody's own pipeline has parsed; its sentences and entities are taken as they are."""
    settings = settings or Settings()
    article = Article(id="doc", text=doc.text)
    spans = [span for span in doc.sents if span.text.strip()]
    sentences = [Sentence(span.start_char, span.end_char, 0) for span in spans]
    docs = {index: span.as_doc() for index, span in enumerate(spans)}
    stated = resolve(article, sentences, docs, find_mentions(article.text, sentences), settings, Rates())
    return tuple(attribute(article, sentences, docs, stated, settings))
