"""Vectors of tokens in their context: residual convolutions over windows of three rows, many sentences at once.

Sentences lie one after another in one array of rows with zero rows between them, as in spaCy: those rows keep the
sentences out of each other's sight. A window of three rows is contiguous in memory, so every third window together is
a matrix that needs no copying: each layer is three matrix products, for the windows that begin at row 0, 1 and 2.
"""

import numpy as np

from factsheet.language.inference.weights import Convolution, Encoder, Floats, Ints

ROWS = 1_200
"""Rows at once: the working set of a layer, about 2 kB a row, stays in the processor's second cache."""
_EPSILON = np.float32(1e-8)


def encode(encoder: Encoder, vectors: Floats, rows: Ints, lengths: Ints) -> Floats:
    """A vector per token. `vectors[rows]` are the tokens' embeddings, `lengths` the number of tokens per sentence."""
    encoded = np.empty((len(rows), vectors.shape[1]), np.float32)
    first = 0
    start = 0
    while first < len(lengths):
        last, size = first, encoder.padding
        while last < len(lengths) and (last == first or size + lengths[last] + encoder.padding <= ROWS):
            size += int(lengths[last]) + encoder.padding
            last += 1
        counts = lengths[first:last]
        end = start + int(counts.sum())
        # Each token is moved down by the zero rows of the sentences up to its own.
        places = np.arange(end - start) + np.repeat(np.arange(1, last - first + 1), counts) * encoder.padding
        encoded[start:end] = _convolve(encoder.layers, vectors[rows[start:end]], places, size)
        first, start = last, end
    return encoded


def _convolve(layers: tuple[Convolution, ...], tokens: Floats, places: Ints, size: int) -> Floats:
    """All layers over `size` rows, of which `places` hold the tokens and the others begin as zeros."""
    width = tokens.shape[1]
    # A zero row before the first and after the last, and up to two more to fill the last window of each matrix.
    before = np.zeros((size + 4, width), np.float32)
    before[places + 1] = tokens
    after = np.zeros_like(before)
    most = (size + 2) // 3
    products = np.empty((most, max(layer.weights.shape[1] for layer in layers)), np.float32)
    for layer in layers:
        for begin in range(3):
            count = (size - begin + 2) // 3
            product = products[:count]
            np.matmul(before[begin : begin + 3 * count].reshape(count, 3 * width), layer.weights, out=product)
            middle = slice(begin + 1, begin + 1 + 3 * count, 3)
            np.add(before[middle], _normalised_maximum(layer, product), out=after[middle])
        before, after = after, before
    return before[places + 1]


def _normalised_maximum(layer: Convolution, product: Floats) -> Floats:
    """The maximum over the pieces, brought to mean 0 and variance 1 in each row, scaled and shifted. Overwrites."""
    width = len(layer.scale)
    product += layer.bias
    best = product[:, :width]
    for piece in range(1, layer.pieces):
        np.maximum(best, product[:, piece * width : (piece + 1) * width], out=best)
    best -= best.mean(axis=1, keepdims=True)
    variance = np.einsum("ij,ij->i", best, best) / np.float32(width) + _EPSILON
    best *= (1 / np.sqrt(variance))[:, None]
    best *= layer.scale
    best += layer.shift
    return best
