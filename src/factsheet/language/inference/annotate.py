"""Docs with tags, arcs and entities, as the pipeline's own components would leave them."""

from threading import Lock
from typing import TYPE_CHECKING, Any, cast

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import ThreadpoolController

from factsheet.language.inference.arcs import ArcFinder
from factsheet.language.inference.embed import EmbeddingTable, attributes_of
from factsheet.language.inference.encode import encode
from factsheet.language.inference.entities import Entities, EntityFinder
from factsheet.language.inference.maxout import Floats
from factsheet.language.inference.weights import Attributes, Ints, Weights

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc
    from spacy.vocab import Vocab

_SYNTAX: list[int | str] = ["TAG", "HEAD", "DEP"]
_ENTITY: list[int | str] = ["ENT_IOB", "ENT_TYPE"]
_INSIDE, _OUTSIDE, _BEGINS = 1, 2, 3


class Annotator:
    """A pipeline's weights and what was computed with them so far."""

    def __init__(self, weights: Weights, vocab: "Vocab") -> None:
        strings = vocab.strings
        self._weights = weights
        encoders = [weights.shared] if weights.own is weights.shared else [weights.shared, weights.own]
        self._table = EmbeddingTable([encoder.embedding for encoder in encoders])
        # White space is no entity: the table's attributes may not tell, so it is asked for at the end.
        self._columns = (*self._table.columns, "IS_SPACE")
        self._tags = np.array(weights.tagger.labels if weights.tagger else (), np.uint64)
        self._arcs = ArcFinder(weights.arcs)
        # A root's action is -1: the last of the labels.
        self._labels = np.array([strings.add(label) for label in (*self._arcs.labels, "ROOT")], np.uint64)
        self._decorated = np.array(["||" in label for label in (*self._arcs.labels, "")])
        self._entities = EntityFinder(weights.entities)
        self._types = np.array([strings.add(label) for label in self._entities.labels], np.uint64)
        self._threads = ThreadpoolController()
        self._lock = Lock()

    def annotate(self, docs: "Sequence[Doc]") -> None:
        """Set tags, heads, labels, sentence starts and entities of docs that have just been tokenized."""
        docs = [doc for doc in docs if len(doc)]
        if docs:
            # These matrices are too small for threads, which would cost more than they bring.
            with self._lock, self._threads.limit(limits=1, user_api="blas"):
                self._annotate(docs)

    def _annotate(self, docs: "Sequence[Doc]") -> None:
        lengths = np.array([len(doc) for doc in docs], np.intp)
        ends = np.cumsum(lengths)
        attributes = attributes_of(docs, self._columns)
        rows = self._table.rows(attributes[:, :-1])
        shared = encode(self._weights.shared, self._table.vectors[0], rows, lengths)
        own = shared
        if self._weights.own is not self._weights.shared:
            own = encode(self._weights.own, self._table.vectors[1], rows, lengths)

        heads, actions = self._arcs.find(shared, lengths)
        values = np.empty((len(rows), len(_SYNTAX) + len(_ENTITY)), np.uint64)
        values[:, 0] = self._tagged(shared)
        values[:, 1] = heads.astype(np.uint64)
        values[:, 2] = self._labels[actions]

        last = np.zeros(len(rows), np.bool_)
        last[ends - 1] = True
        set_before = self._set_special(docs, ends - lengths, ends, heads, actions, values, last)
        found = self._entities.find(own, attributes[:, -1].astype(np.bool_), last)
        values[:, 3:] = self._as_columns(found, len(rows))
        for number, (doc, start, end) in enumerate(zip(docs, (ends - lengths).tolist(), ends.tolist(), strict=True)):
            if number in set_before:
                _set(doc, _ENTITY, values[start:end, 3:])
            else:
                _set(doc, _SYNTAX + _ENTITY, values[start:end])

    def _tagged(self, vectors: Floats) -> Attributes | int:
        tagger = self._weights.tagger
        if tagger is None:
            return 0
        scores = vectors @ tagger.weights + tagger.bias
        tags: Attributes = self._tags[scores.argmax(axis=1)]
        return tags

    def _set_special(
        self,
        docs: "Sequence[Doc]",
        starts: Ints,
        ends: Ints,
        heads: Ints,
        actions: Ints,
        values: Attributes,
        last: NDArray[np.bool_],
    ) -> set[int]:
        """Set the arcs of docs of several sentences or with arcs to lift; mark in `last` where their sentences end.

        Labels such as `dobj||xcomp` say that the arc belongs below the next `xcomp`: spaCy's own function lifts it.
        """
        from spacy.pipeline._parser_internals.nonproj import deprojectivize

        roots = np.add.reduceat(heads == 0, starts)
        lifted = np.logical_or.reduceat(self._decorated[actions], starts)
        special = np.flatnonzero((roots > 1) | lifted).tolist()
        for number in special:
            doc, start = docs[number], int(starts[number])
            _set(doc, _SYNTAX, values[start : ends[number], :3])
            if lifted[number]:
                deprojectivize(doc)
            begins = np.flatnonzero(doc.to_array("SENT_START") == 1)
            last[start + begins[begins > 0] - 1] = True
        return set(special)

    def _as_columns(self, found: Entities, count: int) -> Attributes:
        columns = np.zeros((count, 2), np.uint64)
        columns[:, 0] = _OUTSIDE
        lengths = found.ends - found.starts
        inside = np.arange(int(lengths.sum())) + np.repeat(found.starts - (np.cumsum(lengths) - lengths), lengths)
        columns[inside, 0] = _INSIDE
        columns[found.starts, 0] = _BEGINS
        columns[inside, 1] = np.repeat(self._types[found.labels], lengths)
        return columns


def _set(doc: "Doc", names: list[int | str], values: Attributes) -> None:
    doc.from_array(names, cast("Any", values))  # spaCy asks for 64 bits unsigned, and declares 32 signed
