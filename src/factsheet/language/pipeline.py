"""The spaCy pipeline: which model, what it must have, and how sentences are handed to it."""

import re
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from functools import lru_cache
from typing import TYPE_CHECKING

from factsheet.errors import ModelError
from factsheet.language.installed import find_model, settings_of

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

    from factsheet.language.inference.annotate import Annotator

NEEDED = {"parser": "a dependency parser", "ner": "an entity recognizer (NER)"}
UNUSED = ("lemmatizer", "attribute_ruler", "textcat", "textcat_multilabel", "entity_linker", "senter")
"""Components that cost time and whose output no room reads."""

BATCH = 64
"""Sentences a batch in spaCy's own hands: enough for its matrix routines, few enough for the processor's cache."""
ANNOTATED_SENTENCES = 1_024
ANNOTATED_TOKENS = 16_000
"""Sentences and tokens a batch in ours, which work on many in step; it needs some 7 kB a token (110 MB)."""

REMEMBERED = 50_000
"""Words that the vocabulary keeps for good, some 15 MB. What is met after them is forgotten again, so that memory does
not grow with the number of articles."""


def load(model: str) -> "Language":
    """Load an installed spaCy pipeline by name or path, without the components that we don't use.

    Raises ModelError when it is not installed, is no pipeline, or lacks a parser or an NER.
    """
    import spacy

    try:
        nlp = spacy.load(model, exclude=list(UNUSED), config=_sooner(model))
    except (OSError, ImportError) as error:
        raise ModelError(
            f"model {model!r} is not installed, and is no folder with a spaCy pipeline "
            "(install it with pip, or name another with --model)"
        ) from error
    except (ValueError, KeyError) as error:
        reason = " ".join(str(error).split())[:200]
        raise ModelError(f"model {model!r} cannot be loaded: {reason}") from error
    missing = [what for name, what in NEEDED.items() if name not in nlp.pipe_names]
    if missing:
        raise ModelError(
            f"model {model!r} lacks {' and '.join(missing)}; it has: {', '.join(nlp.pipe_names) or 'none'}"
        )
    return nlp


# `tokenizer = {"@tokenizers":"spacy.Tokenizer.v1"}`, the only one that reads all of its rules from the model's files
_RULE_TOKENIZER = re.compile(r'^tokenizer\s{0,4}=\s{0,4}\{"@tokenizers":\s?"spacy\.Tokenizer\.v1"\}$', re.MULTILINE)


def _sooner(model: str) -> dict[str, object]:
    """The setting by which a model loads a tenth sooner, {} if it is none of those that it suits.

    spaCy makes a tokenizer with the rules of the language, only to put those of the model in their place. So it is
    given an empty one to fill.
    """
    installed = find_model(model)
    if installed is None or not _RULE_TOKENIZER.search(settings_of(installed)):
        return {}
    from spacy.tokenizer import Tokenizer
    from spacy.util import registry

    registry.tokenizers("factsheet.EmptyTokenizer.v1", func=lambda: lambda nlp: Tokenizer(nlp.vocab))
    return {"nlp": {"tokenizer": {"@tokenizers": "factsheet.EmptyTokenizer.v1"}}}


def describe(nlp: "Language") -> str:
    """The model as it is named in output: language, name and version."""
    return f"{nlp.meta['lang']}_{nlp.meta['name']} {nlp.meta['version']}"


def vocabulary(nlp: "Language") -> AbstractContextManager[object]:
    """What to read some texts in; their Docs are not to be used after it.

    spaCy's tokenizer learns words only outside of its memory zones, and is three times slower on those that it has not
    learned. So the first words, which are the most frequent, are learned, and the others are not.
    """
    in_zone = getattr(nlp.vocab, "in_memory_zone", False)  # zones may not be nested
    return nlp.memory_zone() if len(nlp.vocab) >= REMEMBERED and not in_zone else nullcontext()


def parse(nlp: "Language", texts: Iterable[str]) -> Iterator["Doc"]:
    """One parsed Doc per text, in order; token offsets are those of the text.

    Where the pipeline is one that `inference` knows, that computes it, several times faster and with the same results;
    any other is left to spaCy.
    """
    seen = (for_model(text) for text in texts)
    annotator = _annotator(nlp, tuple(component for _, component in nlp.pipeline))
    return nlp.pipe(seen, batch_size=BATCH) if annotator is None else _annotated(nlp, annotator, seen)


@lru_cache(maxsize=1)
def _annotator(nlp: "Language", components: tuple[object, ...]) -> "Annotator | None":
    """What computes this pipeline in spaCy's place; asked for again when its components have changed."""
    from factsheet.language.inference.annotate import Annotator
    from factsheet.language.inference.weights import read_weights

    weights = read_weights(nlp)
    if weights is None:
        return None
    annotator = Annotator(weights, nlp.vocab)
    return annotator if _agree(nlp, annotator) else None


# A pipeline can be built like the one that we know and still compute something else: two sentences show it.
_PROBE = (
    "The Osaka-based firm, which Ms. Ito has led since 2015, won't say what it paid for its 40% stake last Tuesday.",
    "Profit fell to $1.2 million. Analysts in Paris had expected more.",
)


def _agree(nlp: "Language", annotator: "Annotator") -> bool:
    pairs = zip(_annotated(nlp, annotator, _PROBE), nlp.pipe(_PROBE), strict=True)
    return all(ours.to_bytes(exclude=["tensor"]) == theirs.to_bytes(exclude=["tensor"]) for ours, theirs in pairs)


def _annotated(nlp: "Language", annotator: "Annotator", texts: Iterable[str]) -> Iterator["Doc"]:
    batch: list[Doc] = []
    tokens = 0
    for text in texts:
        doc = nlp.make_doc(text)
        batch.append(doc)
        tokens += len(doc)
        if len(batch) >= ANNOTATED_SENTENCES or tokens >= ANNOTATED_TOKENS:
            annotator.annotate(batch)
            yield from batch
            batch, tokens = [], 0
    annotator.annotate(batch)
    yield from batch


# spaCy's tokenizer is quadratic in an unbroken run of punctuation: no run that it sees is longer than this.
_LONG_RUN = re.compile(r"\S{80}")
_SURROGATE = re.compile(r"[\ud800-\udfff]")


def for_model(text: str) -> str:
    """The text as the model may see it, of the same length: long unbroken runs cut by spaces, no lone surrogates."""
    text = _SURROGATE.sub("?", text)
    return _LONG_RUN.sub(lambda run: run.group()[:-1] + " ", text)
