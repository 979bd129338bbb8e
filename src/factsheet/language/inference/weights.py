"""The weights of a loaded spaCy pipeline, if it is built in the one way that this package can compute.

That way is the one of spaCy's small pipelines: hash embeddings of lexical attributes, convolutions with maxout and
layer normalisation, a linear tagger, and greedy transition systems with one hidden layer for arcs and entities.
Whatever differs in any point gives None, and spaCy itself is used.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from factsheet.language.inference.maxout import Floats, Maxout

if TYPE_CHECKING:
    from spacy.language import Language

Ints = NDArray[np.intp]
Attributes = NDArray[np.uint64]

PIECES = 2
"""Maxout pieces in the hidden layer of a transition system."""
SUPPORTED = frozenset({"tok2vec", "tagger", "parser", "ner"})


@dataclass(frozen=True, eq=False)
class Embedding:
    """Lexical attributes -> vector. `compute` takes a row of attribute values per token, in the order of `columns`."""

    columns: tuple[str, ...]
    compute: Callable[[Attributes], Floats]


@dataclass(frozen=True, eq=False)
class Encoder:
    """Sentence -> a vector per token: the embedding, then residual convolutions.

    A layer maps a window of three rows, one after another, to what is added to the middle one; between sentences lie
    `padding` rows that begin as zeros.
    """

    embedding: Embedding
    layers: tuple[Maxout, ...]
    padding: int


@dataclass(frozen=True, eq=False)
class Tagger:
    """Linear: the label with the highest score is the token's tag."""

    weights: Floats
    bias: Floats
    labels: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class Transitions:
    """Scores of the actions in a state, from the tokens that it looks at (features), by one hidden maxout layer.

    `features` is [feature, input, piece * hidden] (pieces one after another), `absent` what a feature without a token
    adds, `output` is [hidden, action]. `moves` are the actions as (move, label), `S`, `L` with `nsubj` ...
    """

    project: Floats
    project_bias: Floats
    features: Floats
    absent: Floats
    bias: Floats
    output: Floats
    output_bias: Floats
    moves: tuple[tuple[str, str], ...]


@dataclass(frozen=True, eq=False)
class Weights:
    """A pipeline: the shared encoder, the entities' own (the same one if they share it), and what stands on them."""

    shared: Encoder
    own: Encoder
    tagger: Tagger | None
    arcs: Transitions
    entities: Transitions


def read_weights(nlp: "Language") -> Weights | None:
    """The weights of the pipeline; None if it has a component or a layer that this package doesn't know."""
    try:
        return _read(nlp)
    except (AttributeError, IndexError, KeyError, TypeError, ValueError):
        # Some part isn't shaped as we know it: the pipeline is another one, and spaCy computes it.
        return None


def _read(nlp: "Language") -> Weights | None:
    names = nlp.pipe_names
    pipes: dict[str, Any] = dict(nlp.pipeline)
    config = nlp.config.interpolate()["components"]
    if not SUPPORTED.issuperset(names) or any(config[name]["factory"] != name for name in names):
        return None
    # Entities may not cross the sentence boundaries that the parser has set before.
    if names.index("parser") > names.index("ner") or "tok2vec" not in names:
        return None
    if names.index("tok2vec") != 0 or not _is_encoder(config["tok2vec"]["model"]):
        return None
    shared = _encoder(pipes["tok2vec"].model)
    if not all(_is_known(name, config[name]) for name in names):
        return None
    ner = pipes["ner"].model
    own = shared if _listens(config["ner"]["model"]["tok2vec"]) else _encoder(ner.get_ref("tok2vec").layers[0])
    tagger = None
    if "tagger" in names:
        pipe = pipes["tagger"]
        output = pipe.model.get_ref("softmax")
        labels = tuple(nlp.vocab.strings.add(label) for label in pipe.labels)
        tagger = Tagger(_array(output, "W").T.copy(), _array(output, "b"), labels)
        if len(labels) != len(tagger.bias):
            return None
    arcs, entities = _transitions(pipes["parser"]), _transitions(pipes["ner"])
    if arcs is None or entities is None or any(label == "subtok" for _, label in arcs.moves):
        return None
    return Weights(shared, own, tagger, arcs, entities)


def _is_known(name: str, config: Mapping[str, Any]) -> bool:
    """Whether a component's model is of the known architecture and stands on a known encoder."""
    model = config["model"]
    if name == "tok2vec":
        return True
    below = model["tok2vec"]
    if name == "tagger":
        return model["@architectures"] == "spacy.Tagger.v2" and _listens(below)
    return (
        model["@architectures"] == "spacy.TransitionBasedParser.v2"
        and model["state_type"] == name
        and model["extra_state_tokens"] is False
        and model["maxout_pieces"] == PIECES
        and model["use_upper"] is True
        and (_listens(below) or (name == "ner" and _is_encoder(below)))
    )


def _listens(config: Mapping[str, Any]) -> bool:
    return config["@architectures"] == "spacy.Tok2VecListener.v1" and config["upstream"] in ("tok2vec", "*")


def _is_encoder(config: Mapping[str, Any]) -> bool:
    embed, encode = config["embed"], config["encode"]
    return (
        config["@architectures"] == "spacy.Tok2Vec.v2"
        and embed["@architectures"] == "spacy.MultiHashEmbed.v2"
        and embed["include_static_vectors"] is False
        and encode["@architectures"] == "spacy.MaxoutWindowEncoder.v2"
        and encode["window_size"] == 1
    )


def _encoder(model: Any) -> Encoder:
    embed, encode = model.layers
    extract, _, lookup, mix, _ = embed.layers
    mixing = _maxouts(mix)[0]

    def compute(attributes: Attributes) -> Floats:
        # thinc's own layers hash the attributes and look them up.
        return mixing(lookup.predict(attributes))

    layers = _maxouts(encode)
    if any(layer.weights.shape[0] != 3 * len(layer.scale) for layer in layers):
        raise ValueError("the window is not of three rows")
    return Encoder(Embedding(tuple(extract.attrs["columns"]), compute), layers, int(encode.attrs["pad"]))


def _maxouts(model: Any) -> tuple[Maxout, ...]:
    """The maxout layers below a model, each with the normalisation that follows it."""
    parts = [layer for layer in model.walk() if layer.name in ("maxout", "layernorm")]
    layers = []
    for linear, norm in zip(parts[::2], parts[1::2], strict=True):
        weights = _array(linear, "W")
        width, pieces, inputs = weights.shape
        layers.append(
            Maxout(
                weights.transpose(2, 1, 0).reshape(inputs, pieces * width).copy(),
                _array(linear, "b").T.reshape(-1).copy(),
                _array(norm, "G"),
                _array(norm, "b"),
                pieces,
            )
        )
    return tuple(layers)


def _transitions(pipe: Any) -> Transitions | None:
    model = pipe.model
    if pipe.cfg["beam_width"] != 1 or pipe.cfg["learn_tokens"] or model.attrs["unseen_classes"]:
        return None
    project, lower, upper = model.get_ref("tok2vec").layers[-1], model.get_ref("lower"), model.get_ref("upper")
    weights = _array(lower, "W")
    features, hidden, pieces, inputs = weights.shape
    output = _array(upper, "W")
    names = [pipe.moves.get_class_name(number) for number in range(pipe.moves.n_moves)]
    moves = tuple((move, label) for move, _, label in (name.partition("-") for name in names))
    if len(moves) != len(output) or features != {"parser": 8, "ner": 3}[pipe.name]:
        return None
    return Transitions(
        _array(project, "W").T.copy(),
        _array(project, "b"),
        weights.transpose(0, 3, 2, 1).reshape(features, inputs, pieces * hidden).copy(),
        _array(lower, "pad")[0].transpose(0, 2, 1).reshape(features, pieces * hidden).copy(),
        _array(lower, "b").T.reshape(-1).copy(),
        output.T.copy(),
        _array(upper, "b"),
        moves,
    )


def _array(layer: Any, name: str) -> Floats:
    """A parameter as an array in main memory. Raises TypeError if it lies on a GPU."""
    value = layer.get_param(name)
    if not isinstance(value, np.ndarray) or value.dtype != np.float32:
        raise TypeError(f"{name} is no float32 array in main memory")
    return value
