"""Vectors of tokens in their context: residual convolutions over windows of three rows, many sentences at once.

Sentences lie one after another in one array of rows with zero rows between them, as in spaCy: those rows keep the
sentences out of each other's sight. A window of three rows is contiguous in memory, so every third window together is
a matrix that needs no copying: each layer is three matrix products, for the windows that begin at row 0, 1 and 2.

The first layer sees embeddings, which repeat: what a kind of token adds to the product as the first, second and third
row of a window is computed once per batch and kind.
"""

import numpy as np

from factsheet.language.inference.maxout import Floats, Maxout
from factsheet.language.inference.weights import Encoder, Ints

ROWS = 1_200
"""Rows at once: the working set of a layer, about 2 kB a row, stays in the processor's second cache."""


def encode(encoder: Encoder, vectors: Floats, rows: Ints, lengths: Ints) -> Floats:
    """A vector per token. `vectors[rows]` are the tokens' embeddings, `lengths` the number of tokens per sentence."""
    width = vectors.shape[1]
    kinds, inverse = np.unique(rows, return_inverse=True)
    # Kind 0 is the zero row between sentences.
    embeddings = np.concatenate([np.zeros((1, width), np.float32), vectors[kinds]])
    first, *others = encoder.layers
    parts = embeddings @ first.weights.reshape(3, width, -1).transpose(1, 0, 2).reshape(width, -1)
    added = parts.reshape(3 * len(embeddings), -1)

    encoded = np.empty((len(rows), width), np.float32)
    begin = start = 0
    while begin < len(lengths):
        end, size = begin, encoder.padding
        while end < len(lengths) and (end == begin or size + lengths[end] + encoder.padding <= ROWS):
            size += int(lengths[end]) + encoder.padding
            end += 1
        counts = lengths[begin:end]
        stop = start + int(counts.sum())
        # Each token is moved down by the zero rows of the sentences up to its own.
        places = np.arange(stop - start) + np.repeat(np.arange(1, end - begin + 1), counts) * encoder.padding
        laid = np.zeros(size + 2, np.intp)
        laid[places + 1] = inverse[start:stop] + 1
        state = _first(first, added, embeddings, laid)
        for layer in others:
            state = _convolve(layer, state, size)
        encoded[start:stop] = state[places + 1]
        begin, start = end, stop
    return encoded


def _first(layer: Maxout, added: Floats, embeddings: Floats, laid: Ints) -> Floats:
    """The first layer over rows that are given by their kinds, with one row more at each end."""
    size = len(laid) - 2
    product = added.take(3 * laid[:-2], axis=0)
    product += added.take(3 * laid[1:-1] + 1, axis=0)
    product += added.take(3 * laid[2:] + 2, axis=0)
    state = _state(size, embeddings.shape[1])
    middle = state[1 : size + 1]
    layer.finish(product, middle)
    middle += embeddings.take(laid[1:-1], axis=0)
    return state


def _convolve(layer: Maxout, before: Floats, size: int) -> Floats:
    """One layer over `size` rows."""
    width = before.shape[1]
    after = _state(size, width)
    for begin in range(3):
        count = (size - begin + 2) // 3
        out = np.empty((count, width), np.float32)
        layer.finish(before[begin : begin + 3 * count].reshape(count, 3 * width) @ layer.weights, out)
        middle = slice(begin + 1, begin + 1 + 3 * count, 3)
        np.add(before[middle], out, out=after[middle])
    after[size + 1 :] = 0
    return after


def _state(size: int, width: int) -> Floats:
    """Rows to be filled, with a zero row before the first and after the last, and two to fill the last windows."""
    state = np.empty((size + 4, width), np.float32)
    state[0] = 0
    state[size + 1 :] = 0
    return state
