"""Articles -> claims, for as many articles as there are: what an earlier run knows, the rest by the stages.

`factsheet.stages` holds the stages themselves, in order.
"""

import functools
import time
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from factsheet.articles.article import Article
from factsheet.claims.claim import Claim
from factsheet.language.installed import find_model
from factsheet.running.article_claims import ArticleClaims
from factsheet.running.fingerprint import fingerprint, key_of, sources_changed_after
from factsheet.running.packing import UnpackError, pack, unpack
from factsheet.settings import Settings
from factsheet.values.rates import Rates

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

    from factsheet.running.cache import Cache
    from factsheet.stages import PackedStages, Stages

__all__ = ["ArticleClaims", "Extractor", "claims_of_doc", "extract"]

CHARACTERS_AT_ONCE = 1 << 16
"""Articles go through the stages together until they have so many characters: the model works in batches. Twice as many
are no faster, and leave one process waiting longer for the last part of the other.

The same articles always go together, in one process or several, so that the results are the same to the last bit.
"""
ARTICLES_AT_ONCE = 256
"""Articles that are held at a time, however short, and however many of them the cache knows."""

CHARACTERS_FOR_PROCESSES = 4 * CHARACTERS_AT_ONCE
"""More processes are started for so much to read at least: each has to load the model, which takes a second."""
PARTS_AHEAD = 4
"""So many parts are read ahead to find that out."""

MOMENT_OF_EDITING = 2.0
"""Seconds. Code written so shortly before a run may not be what runs: then the cache is not used."""


class Extractor:
    """Articles in, claims out: with the model and the exchange rates, some processes, and what earlier runs know."""

    def __init__(
        self,
        settings: Settings | None = None,
        *,
        nlp: "Language | None" = None,
        jobs: int = 1,
        cache: "Cache | None" = None,
    ) -> None:
        """Find the model that the settings name, or take `nlp`. Raises ModelError.

        At most `jobs` processes work, fewer where there is little to read; `cache` is where results are looked up and
        left. Neither changes the results. A given `nlp` works alone and without the cache, which could not name it.
        """
        self.settings = settings or Settings()
        self.rates = Rates()
        self._given = nlp
        self._jobs = jobs if nlp is None else 1
        self._cache: Cache | None = None
        self._mark = b""
        self._begun = time.time() - MOMENT_OF_EDITING
        installed = find_model(self.settings.model) if nlp is None else None
        self._model = installed.name if installed else None
        if installed and cache is not None and not sources_changed_after(self._begun):
            self._cache, self._mark = cache, fingerprint(self.settings, installed)
        if not installed:
            self.stages.nlp  # noqa: B018 (it is loaded, or says what is wrong with it)

    @functools.cached_property
    def stages(self) -> "Stages":
        """The stages in this process."""
        from factsheet.stages import Stages

        return Stages(self.settings, nlp=self._given, rates=self.rates)

    @property
    def model(self) -> str:
        """Name and version of the model, as output states them; it is not loaded for that."""
        if self._model is None:
            from factsheet.language.pipeline import describe

            return describe(self.stages.nlp)
        return self._model

    def claims(self, articles: Iterable[Article]) -> Iterator[ArticleClaims]:
        """The claims of each article, in input order; only a few articles are held at a time.

        Raises ModelError, and WorkerError when a process dies.
        """
        waiting: deque[_Part] = deque()

        def pieces() -> Iterator[Sequence[Article]]:
            for part in self._parts(articles):
                waiting.append(part)
                yield part.unknown

        try:
            for answers in self._answers(pieces()):
                yield from self._joined(waiting.popleft(), answers)
        finally:
            if self._cache is not None:
                self._cache.write()

    def _parts(self, articles: Iterable[Article]) -> "Iterator[_Part]":
        """The articles in parts that are held at a time, each with what the cache knows of it."""
        part = _Part()
        for article in articles:
            key = key_of(article, self._mark) if self._cache is not None else b""
            known = self._cache.get(key) if self._cache is not None else None
            result: ArticleClaims | None = None
            if known is not None:
                try:
                    result = unpack(known, article)
                except UnpackError:
                    result = None
            part.add(article, key, result)
            if part.characters >= CHARACTERS_AT_ONCE or len(part.articles) >= ARTICLES_AT_ONCE:
                yield part
                part = _Part()
        if part.articles:
            yield part

    def _answers(self, pieces: Iterator[Sequence[Article]]) -> Iterator[Sequence[bytes | ArticleClaims]]:
        """What the stages say to each piece: in this process, or in several once there is enough to do."""
        if self._jobs <= 1:
            yield from map(self._answer, pieces)
            return
        ahead: list[Sequence[Article]] = []
        for piece in pieces:
            ahead.append(piece)
            if sum(len(article.text) for each in ahead for article in each) >= CHARACTERS_FOR_PROCESSES:
                yield from self._answers_of_workers(chain(ahead, pieces))
                return
            if len(ahead) >= PARTS_AHEAD:
                yield from map(self._answer, ahead)
                ahead = []
        yield from map(self._answer, ahead)

    def _answers_of_workers(self, pieces: Iterable[Sequence[Article]]) -> Iterator[Sequence[bytes | ArticleClaims]]:
        from factsheet.running.workers import Workers

        make = functools.partial(_packed_stages, self.settings)
        yield from Workers[Article, bytes | ArticleClaims](make, self._jobs).answers(pieces)

    def _answer(self, articles: Sequence[Article]) -> Sequence[ArticleClaims]:
        return self.stages.claims(articles) if articles else ()

    def _joined(self, part: "_Part", answers: Iterable[bytes | ArticleClaims]) -> Iterator[ArticleClaims]:
        """The results of a part in input order: those that were known, and those that were found, which are kept."""
        if self._cache is not None and part.unknown and sources_changed_after(self._begun):
            self._cache.discard()
            self._cache = None
        answer = iter(answers)
        for article, key, known in zip(part.articles, part.keys, part.known, strict=True):
            if known is not None:
                yield known
                continue
            found = next(answer)
            if self._cache is not None:
                packed = found if isinstance(found, bytes) else pack(found)
                if packed is not None:
                    self._cache.put(key, packed)
            yield unpack(found, article) if isinstance(found, bytes) else found


def _packed_stages(settings: Settings) -> "PackedStages":
    """What each worker makes for itself; the process that starts them has no need to load the stages."""
    from factsheet.stages import PackedStages

    return PackedStages(settings)


class _Part:
    """Some articles in input order: with the key of each, and its claims where they are known."""

    def __init__(self) -> None:
        self.articles: list[Article] = []
        self.keys: list[bytes] = []
        self.known: list[ArticleClaims | None] = []
        self.unknown: list[Article] = []
        self.characters = 0
        """Of the articles that are not known."""

    def add(self, article: Article, key: bytes, known: ArticleClaims | None) -> None:
        self.articles.append(article)
        self.keys.append(key)
        self.known.append(known)
        if known is None:
            self.unknown.append(article)
            self.characters += len(article.text)


def extract(articles: Iterable[Article], settings: Settings | None = None) -> Iterator[Claim]:
    """The claims of all articles, in reading order, articles in input order. Raises ModelError."""
    for result in Extractor(settings).claims(articles):
        yield from result.claims


def claims_of_doc(doc: "Doc", settings: Settings | None = None) -> tuple[Claim, ...]:
    """The claims of a Doc that somebody's own pipeline has parsed; its sentences and entities are taken as they are."""
    from factsheet.stages import claims_of_parsed

    return claims_of_parsed(doc, settings or Settings())
