"""Which model lies under a name, as spaCy would find it."""

import pytest

from factsheet.language.installed import find_model, settings_of
from factsheet.language.pipeline import describe, load
from factsheet.settings import DEFAULT_MODEL


def test_an_installed_model_has_the_name_that_spacy_gives_it() -> None:
    model = find_model(DEFAULT_MODEL)
    assert model is not None
    assert model.name == describe(load(DEFAULT_MODEL))
    assert "[components.parser]" in settings_of(model)


@pytest.mark.parametrize("name", ["", "no_such_model", "no/such/model", ".", "..", "json", "a.b.c", "-", "\0"])
def test_no_model(name: str) -> None:
    assert find_model(name) is None
