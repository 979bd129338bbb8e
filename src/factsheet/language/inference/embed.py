"""Vectors of tokens before their context, computed once for each kind of token.

A token's vector depends on nothing but its lexical attributes, and a text repeats its words: two tokens of three have
been seen when their batch comes.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

import numpy as np

from factsheet.language.inference.weights import Attributes, Embedding, Ints

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from factsheet.language.inference.maxout import Floats

LIMIT = 32_768
"""Kinds of tokens that are remembered; with two encoders of width 96 that is 25 MB. Beyond it, memory starts anew."""


class EmbeddingTable:
    """The vectors of the kinds of tokens met so far, one array per embedding, a row each."""

    def __init__(self, embeddings: Sequence[Embedding]) -> None:
        self._embeddings = embeddings
        columns = {column: None for embedding in embeddings for column in embedding.columns}
        self.columns = tuple(columns)
        # Attribute values are 64-bit hashes. Their sum with odd factors is one key for the tuple of them: two kinds
        # of tokens have the same key as seldom as two words have the same hash, on which spaCy itself relies.
        self._factors = np.array([pow(0x9E3779B97F4A7C15, i + 1, 2**64) for i in range(len(columns))], np.uint64)
        self._picks = [[self.columns.index(column) for column in embedding.columns] for embedding in embeddings]
        self._clear()

    def _clear(self) -> None:
        self._rows: dict[int, int] = {}
        self.vectors: list[Floats] = [np.empty((0, 0), np.float32) for _ in self._embeddings]

    def rows(self, attributes: Attributes) -> Ints:
        """The row in `vectors` of each token; `attributes` has a column for each of `columns`."""
        keys, first, inverse = np.unique(attributes @ self._factors, return_index=True, return_inverse=True)
        if len(self._rows) + len(keys) > LIMIT:
            self._clear()
        known = self._rows
        new = [position for position, key in enumerate(keys.tolist()) if key not in known]
        if new:
            self._learn(keys[new].tolist(), attributes[first[new]])
        return np.array([known[key] for key in keys.tolist()], np.intp)[inverse]

    def _learn(self, keys: list[int], attributes: Attributes) -> None:
        start = len(self._rows)
        for number, (embedding, pick) in enumerate(zip(self._embeddings, self._picks, strict=True)):
            vectors = embedding.compute(np.ascontiguousarray(attributes[:, pick]))
            table = self.vectors[number]
            needed = start + len(keys)
            if needed > len(table):
                grown = np.empty((max(needed, min(2 * needed, LIMIT)), vectors.shape[1]), np.float32)
                grown[:start] = table[:start] if start else 0
                self.vectors[number] = table = grown
            table[start:needed] = vectors
        self._rows.update(zip(keys, range(start, start + len(keys)), strict=True))


def attributes_of(docs: "Sequence[Doc]", columns: tuple[str, ...]) -> Attributes:
    """The lexical attributes of all tokens of the docs, a row each."""
    return np.concatenate([cast("Attributes", doc.to_array(list(columns))) for doc in docs])
