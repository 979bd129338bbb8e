"""Base forms of the verbs and nouns of business news."""

import pytest

from factsheet.claims.lemma import noun_lemma, verb_lemma


@pytest.mark.parametrize(
    ("form", "base"),
    [
        ("climbed", "climb"),
        ("surged", "surge"),
        ("planning", "plan"),
        ("rose", "rise"),
        ("raised", "raise"),
        ("invests", "invest"),
        ("increasing", "increase"),
        ("settled", "settle"),
        ("charged", "charge"),
        ("lost", "lose"),
        ("acquired", "acquire"),
        ("carries", "carry"),
        ("fell", "fall"),
        ("reaching", "reach"),
        ("falling", "fall"),
        ("focused", "focus"),
        ("discussed", "discuss"),
        ("compiled", "compile"),
        ("scheduling", "schedule"),
        ("persuaded", "persuade"),
        ("provided", "provide"),
        ("exploded", "explode"),
        ("declared", "declare"),
        ("measuring", "measure"),
        ("fluctuated", "fluctuate"),
        ("described", "describe"),
        ("staked", "stake"),
        ("claimed", "claim"),
        ("loaded", "load"),
        ("curtailed", "curtail"),
        ("developed", "develop"),
        ("credited", "credit"),
        ("leapt", "leap"),
        ("agreed", "agree"),
        ("sued", "sue"),
        ("lured", "lure"),
        ("stored", "store"),
        ("taxed", "tax"),
        ("showed", "show"),
        ("ended", "end"),
        ("exceed", "exceed"),
        ("exceeded", "exceed"),
        ("speed", "speed"),
        ("spring", "spring"),
        ("embedded", "embed"),
        ("trying", "try"),
    ],
)
def test_verbs(form: str, base: str) -> None:
    assert verb_lemma(form) == base


@pytest.mark.parametrize(
    ("form", "base"),
    [
        ("dividends", "dividend"),
        ("losses", "loss"),
        ("sales", "sales"),
        ("earnings", "earnings"),
        ("subsidiaries", "subsidiary"),
        ("gas", "gas"),
        ("shares", "share"),
        ("taxes", "tax"),
    ],
)
def test_nouns(form: str, base: str) -> None:
    assert noun_lemma(form) == base
