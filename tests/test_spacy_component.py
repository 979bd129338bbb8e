"""The extraction inside somebody's own spaCy pipeline."""

import pytest
import spacy

from factsheet.errors import ModelError
from factsheet.settings import DEFAULT_MODEL


def test_a_doc_has_claims_and_can_still_be_stored() -> None:
    nlp = spacy.load(DEFAULT_MODEL)
    nlp.add_pipe("factsheet")
    doc = nlp("Brandt paid 5 million euros for Kessler in 2024.")
    assert [claim.text for claim in doc._.claims] == ["5 million euros", "2024"]
    assert doc.to_bytes()
    assert [len(each._.claims) for each in nlp.pipe(["It rose 5%.", "It fell."], n_process=2)] == [1, 0]


def test_a_pipeline_without_a_parser() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("factsheet")
    with pytest.raises(ModelError, match="needs a parser and an NER"):
        nlp("Brandt paid 5 million euros.")
