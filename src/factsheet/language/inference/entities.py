"""Named entities: the greedy transition system over begin, in, last, unit and out, without walking token by token.

Outside an entity a state looks at one token only, so the best action there is known for all tokens at once. Where it
is to begin an entity, its length is found for all such tokens in step; the next to look at is the token after it.
Entities that begin inside one before them are dropped, as the walk would never have come there.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from factsheet.language.inference.maxout import Floats
from factsheet.language.inference.weights import Ints, Transitions

Flags = NDArray[np.bool_]
CHUNK = 1_000
"""Tokens scored at once."""
OUT, BEGIN, UNIT = 0, 1, 2
# The features of a state: the next token, the first token of the open entity, the token before the next.
_NEXT, _FIRST, _BEFORE = 0, 1, 2


@dataclass(frozen=True, eq=False)
class Entities:
    """Spans [start, end) of tokens, in order, and the number of the label of each."""

    starts: Ints
    ends: Ints
    labels: Ints


class EntityFinder:
    """The entity recognizer's weights, laid out by what they decide."""

    def __init__(self, weights: Transitions) -> None:
        self._weights = weights
        self.labels = tuple(dict.fromkeys(label for move, label in weights.moves if move in "BU" and label))
        numbers = {label: number for number, label in enumerate(self.labels)}
        kinds = {"O": OUT, "B": BEGIN, "U": UNIT}
        # What can be done outside an entity, in the order of the actions: of two equal scores the first one wins.
        usable = [i for i, (move, label) in enumerate(weights.moves) if move == "O" or (move in "BU" and label)]
        moves = [weights.moves[i] for i in usable]
        self._kinds = np.array([kinds[move] for move, _ in moves])
        self._labels = np.array([numbers.get(label, -1) for _, label in moves])
        self._output = np.ascontiguousarray(weights.output[:, usable])
        allowed = np.zeros((4, len(usable)), np.float32)
        allowed[1, self._kinds == BEGIN] = -np.inf  # the next token can't go on with it
        allowed[2:, self._kinds != OUT] = -np.inf  # white space
        self._allowed = allowed + weights.output_bias[usable]
        # Inside an entity only its own label can go on or end: one score against the other.
        going = [weights.moves.index(("I", label)) for label in self.labels]
        ending = [weights.moves.index(("L", label)) for label in self.labels]
        self._going = np.ascontiguousarray((weights.output[:, going] - weights.output[:, ending]).T)
        self._going_bias = weights.output_bias[going] - weights.output_bias[ending]
        if not all(first < last for first, last in zip(going, ending, strict=True)):
            raise ValueError("actions are in an order that we don't know")

    def find(self, vectors: Floats, spaces: Flags, last: Flags) -> Entities:
        """The entities among tokens of one or more sentences.

        `spaces` are the tokens of white space, `last` those after which no entity can go on: the last of a doc or of
        a sentence that the parser has found in it.
        """
        weights = self._weights
        tokens = vectors @ weights.project + weights.project_bias
        kinds, labels = self._outside(tokens, spaces, last)
        starts = np.flatnonzero(kinds == BEGIN)
        ends = self._ends(tokens, starts, labels[starts], last)
        units = np.flatnonzero(kinds == UNIT)
        return _without_overlaps(
            np.concatenate([starts, units]), np.concatenate([ends, units + 1]), labels[np.concatenate([starts, units])]
        )

    def _outside(self, tokens: Floats, spaces: Flags, last: Flags) -> tuple[Ints, Ints]:
        """The best action's kind and label for each token, if no entity is open before it."""
        weights = self._weights
        constant = weights.bias + weights.absent[_FIRST] + weights.absent[_BEFORE]
        rules = last + 2 * spaces.astype(np.intp)
        best = np.empty(len(tokens), np.intp)
        for start in range(0, len(tokens), CHUNK):
            part = slice(start, start + CHUNK)
            hidden = _maximum(tokens[part] @ weights.features[_NEXT] + constant)
            best[part] = (hidden @ self._output + self._allowed[rules[part]]).argmax(axis=1)
        return self._kinds[best], self._labels[best]

    def _ends(self, tokens: Floats, starts: Ints, labels: Ints, last: Flags) -> Ints:
        """Where the entities that begin at `starts` end, if they do begin there."""
        weights = self._weights
        first = tokens[starts] @ weights.features[_FIRST] + weights.bias
        ends = np.empty_like(starts)
        open_ = np.arange(len(starts))
        at = starts + 1
        while len(open_):
            state = tokens[at] @ weights.features[_NEXT] + first[open_] + tokens[at - 1] @ weights.features[_BEFORE]
            kind = labels[open_]
            goes = np.einsum("ij,ij->i", _maximum(state), self._going[kind]) + self._going_bias[kind] >= 0
            goes &= ~last[at]
            ends[open_[~goes]] = at[~goes] + 1
            open_, at = open_[goes], at[goes] + 1
        return ends


def _maximum(state: Floats) -> Floats:
    half = state.shape[1] // 2
    best: Floats = np.maximum(state[:, :half], state[:, half:])
    return best


def _without_overlaps(starts: Ints, ends: Ints, labels: Ints) -> Entities:
    order = np.argsort(starts, kind="stable")
    kept: list[int] = []
    free = 0
    for index, start, end in zip(order.tolist(), starts[order].tolist(), ends[order].tolist(), strict=True):
        if start >= free:
            kept.append(index)
            free = end
    chosen = np.array(kept, np.intp)
    return Entities(starts[chosen], ends[chosen], labels[chosen])
