"""The layer that embeddings and convolutions are made of: a maximum over linear pieces, normalised by row."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
_EPSILON = np.float32(1e-8)


@dataclass(frozen=True, eq=False)
class Maxout:
    """Weights are [input, pieces * width], the pieces one after another: the maximum is taken of whole blocks."""

    weights: Floats
    bias: Floats
    scale: Floats
    shift: Floats
    pieces: int

    def __call__(self, inputs: Floats) -> Floats:
        """The layer's output, a row for each row of input."""
        out = np.empty((len(inputs), len(self.scale)), np.float32)
        self.finish(inputs @ self.weights, out)
        return out

    def finish(self, product: Floats, out: Floats) -> None:
        """What follows the product of input and weights, which is overwritten; the result goes to `out`."""
        width = len(self.scale)
        product += self.bias
        np.maximum(product[:, :width], product[:, -width:], out=out)
        for piece in range(1, self.pieces - 1):
            np.maximum(out, product[:, piece * width : (piece + 1) * width], out=out)
        # Mean 0 and variance 1 in each row, then the scale and shift that were learned.
        mean = out @ np.full(width, 1 / width, np.float32)
        out -= mean[:, None]
        variance = np.einsum("ij,ij->i", out, out) / np.float32(width) + _EPSILON
        out *= (1 / np.sqrt(variance))[:, None]
        out *= self.scale
        out += self.shift
