"""The model behind one door: what it must have, and what it may be handed."""

from pathlib import Path

import pytest
import spacy
from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.tokens import Doc
from spacy.util import DummyTokenizer

from factsheet.errors import ModelError
from factsheet.language.pipeline import describe, for_model, load, parse
from factsheet.settings import DEFAULT_MODEL


def test_the_default_model_parses() -> None:
    nlp = load(DEFAULT_MODEL)
    (doc,) = parse(nlp, ["Brandt paid 5 million euros."])
    assert [token.dep_ for token in doc][:2] == ["nsubj", "ROOT"]
    assert "3.8.0" in describe(nlp)


def test_the_tokenizer_is_the_models_own() -> None:
    ours, theirs = load(DEFAULT_MODEL).tokenizer, spacy.load(DEFAULT_MODEL).tokenizer
    assert isinstance(ours, Tokenizer)
    assert isinstance(theirs, Tokenizer)
    assert ours.to_bytes() == theirs.to_bytes()
    text = "Dr. Ito's firm won't pay U.S.$3.5m (approx. £2.8m) at 5p.m. on Jan.4-5, e.g. :-) www.ito.example/a?b=1"
    assert [token.text for token in ours(text)] == [token.text for token in theirs(text)]


def test_a_tokenizer_without_rules_in_the_models_files(tmp_path: Path) -> None:
    """One that is made in Python is left alone."""
    nlp = spacy.load(DEFAULT_MODEL)
    nlp.to_disk(tmp_path / "own")
    settings = tmp_path / "own" / "config.cfg"
    settings.write_text(settings.read_text().replace("spacy.Tokenizer.v1", "split_at_spaces"))

    spacy.util.registry.tokenizers("split_at_spaces", func=lambda: AtSpaces)
    assert isinstance(load(str(tmp_path / "own")).tokenizer, AtSpaces)


class AtSpaces(DummyTokenizer):
    """A tokenizer with no files."""

    def __init__(self, nlp: Language) -> None:
        self.vocab = nlp.vocab

    def __call__(self, text: str) -> Doc:
        return Doc(self.vocab, text.split(" "))


def test_a_model_that_is_not_installed() -> None:
    with pytest.raises(ModelError, match="'xx_no_such_model' is not installed"):
        load("xx_no_such_model")


def test_a_model_without_parser_and_ner(tmp_path: Path) -> None:
    spacy.blank("en").to_disk(tmp_path / "blank")
    with pytest.raises(ModelError, match="lacks a dependency parser and an entity recognizer"):
        load(str(tmp_path / "blank"))


def test_the_model_is_never_shown_a_long_unbroken_run() -> None:
    text = "$" * 20_000 + " \ud800"
    seen = for_model(text)
    assert len(seen) == len(text)
    assert max(map(len, seen.split())) < 100
    (doc,) = parse(load(DEFAULT_MODEL), [text[:2_000]])
    assert len(doc.text) == 2_000
