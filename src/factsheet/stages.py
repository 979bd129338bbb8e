"""Article -> claims: the stages, in order.

articles -> sentences -> mentions -> (parse what is needed) -> values -> claims
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

import msgspec

from factsheet.articles.article import Article
from factsheet.articles.front_matter import front_matter
from factsheet.claims.attribute import Reasons, attribute, attribute_with_reasons, needed
from factsheet.claims.claim import Claim
from factsheet.language.sentences import Sentence, split_sentences
from factsheet.mentions.find import Located, find_mentions
from factsheet.running.article_claims import ArticleClaims
from factsheet.running.packing import pack
from factsheet.settings import Settings
from factsheet.values.rates import Rates
from factsheet.values.resolve import resolve

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc


MOST_STATED = 80
"""A sentence with more values than this is a table or a jumble: its values stand, but no parse tells whose they are."""

MOST_PARSED = 16_384
"""Sentences of one article that the model sees, some 10 kB of memory each. The longest article has not half of that; in
a file of 300,000 amounts, a line each, the others keep their values and have no subject."""


class _Read(msgspec.Struct, frozen=True):
    """An article as far as it is known without a model; `wanted` are the sentences that the model must see."""

    article: Article
    sentences: Sequence[Sentence]
    found: Sequence[Located]
    wanted: Sequence[int]


class Stages:
    """The stages, with what they need made once, on first use: the language model and the exchange rates."""

    def __init__(self, settings: Settings, *, nlp: "Language | None" = None, rates: Rates | None = None) -> None:
        self.settings = settings
        self.rates = rates or Rates()
        self._given = nlp

    @cached_property
    def nlp(self) -> "Language":
        """The pipeline that the settings name. Raises ModelError."""
        from factsheet.language.pipeline import load

        return self._given if self._given is not None else load(self.settings.model)

    def claims(self, articles: Sequence[Article]) -> list[ArticleClaims]:
        """The claims of some articles, which go through the model together. Raises ModelError."""
        from factsheet.language.pipeline import vocabulary

        read = [_read(article) for article in articles]
        with vocabulary(self.nlp):
            return list(self._claims(read))

    def explained(self, article: Article) -> list[tuple[Claim, Reasons]]:
        """The claims of one article, each with the rules and words that led to it. Raises ModelError."""
        from factsheet.language.pipeline import parse, vocabulary

        read = _read(article)
        with vocabulary(self.nlp):
            texts = (article.text[read.sentences[index].start : read.sentences[index].end] for index in read.wanted)
            docs = dict(zip(read.wanted, parse(self.nlp, texts), strict=True))
            stated = resolve(article, read.sentences, docs, read.found, self.settings, self.rates)
            return attribute_with_reasons(article, read.sentences, docs, stated, self.settings)

    def _claims(self, read: Sequence[_Read]) -> Iterator[ArticleClaims]:
        from factsheet.language.pipeline import parse

        texts = (
            each.article.text[each.sentences[index].start : each.sentences[index].end]
            for each in read
            for index in each.wanted
        )
        parsed = parse(self.nlp, texts)
        for each in read:
            docs = {index: next(parsed) for index in each.wanted}
            yield self._finish(each, docs)

    def _finish(self, read: _Read, docs: "dict[int, Doc]") -> ArticleClaims:
        stated = resolve(read.article, read.sentences, docs, read.found, self.settings, self.rates)
        claims = attribute(read.article, read.sentences, docs, stated, self.settings)
        return ArticleClaims(read.article, len(read.sentences), tuple(claims))


def _read(article: Article) -> _Read:
    about = front_matter(article.text)
    sentences = split_sentences(article.text, about.end if about else 0)
    found = find_mentions(article.text, sentences)
    values = Counter(located.sentence for located in found)
    with_mentions = {sentence for sentence, count in values.items() if count <= MOST_STATED}
    wanted = sorted(with_mentions | needed(article, sentences, with_mentions)) if with_mentions else []
    return _Read(article, sentences, found, wanted[:MOST_PARSED])


_ANY = "Sales rose 5 percent to $3.1 million, or about 19 million yuan, on 4 May 2020, the company said."


class PackedStages:
    """The stages in a worker process, whose answers are packed where they can be."""

    def __init__(self, settings: Settings) -> None:
        """Load all that an article may need, so that processes that are divided from this one share it."""
        self._stages = Stages(settings)
        self([Article(id="any", text=_ANY, published=date(2020, 5, 5))])

    def __call__(self, articles: Sequence[Article]) -> list[bytes | ArticleClaims]:
        return [pack(result) or result for result in self._stages.claims(articles)]


def claims_of_parsed(doc: "Doc", settings: Settings) -> tuple[Claim, ...]:
    """The claims of a text that somebody else has parsed; its sentences and entities are taken as they are."""
    article = Article(id="doc", text=doc.text)
    spans = [span for span in doc.sents if span.text.strip()]
    sentences = [Sentence(span.start_char, span.end_char, 0) for span in spans]
    docs = {index: span.as_doc() for index, span in enumerate(spans)}
    stated = resolve(article, sentences, docs, find_mentions(article.text, sentences), settings, Rates())
    return tuple(attribute(article, sentences, docs, stated, settings))
