"""The model behind one door: what it must have, and what it may be handed."""

from pathlib import Path

import pytest
import spacy

from factsheet.errors import ModelError
from factsheet.language.pipeline import describe, for_model, load, parse
from factsheet.settings import DEFAULT_MODEL


def test_the_default_model_parses() -> None:
    nlp = load(DEFAULT_MODEL)
    (doc,) = parse(nlp, ["Brandt paid 5 million euros."])
    assert [token.dep_ for token in doc][:2] == ["nsubj", "ROOT"]
    assert "3.8.0" in describe(nlp)


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
