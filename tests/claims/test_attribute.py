"""The door to the room: which sentences it needs, what it does without a parse, and why a claim is as it is."""

from datetime import date
from decimal import Decimal

import pytest

from factsheet import Article, extract
from factsheet.claims.attribute import attribute, attribute_with_reasons, needed
from factsheet.language.pipeline import load
from factsheet.language.sentences import split_sentences
from factsheet.settings import Settings
from factsheet.values.stated import Stated
from factsheet.values.value import Money

FIVE_MILLION = Money(
    amount=Decimal(5_000_000), low=Decimal(4_500_000), high=Decimal(5_500_000), bound="=", currency="USD"
)


def stated(text: str, wording: str) -> list[Stated]:
    """Every place of a wording, as a value of its sentence."""
    found = []
    for index, sentence in enumerate(split_sentences(text)):
        at = text.find(wording, sentence.start, sentence.end)
        if at >= 0:
            found.append(Stated(start=at, end=at + len(wording), kind="money", value=FIVE_MILLION, sentence=index))
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the opening is always read; a pronoun needs the sentence before it, and that one's pronoun the one before
        ("One. Two is here. Three is here. Four is here. Acme paid $5 million.", {0, 1}),
        ("One. Two is here. Three is here. Acme left. It paid $5 million.", {0, 1, 3}),
        ("One. Two is here. Acme left. It fell. It paid $5 million.", {0, 1, 2, 3}),
        ("One. Two is here. Three is here. Acme left. The company paid $5 million.", {0, 1, 3}),
    ],
)
def test_the_sentences_that_the_model_must_see(text: str, expected: set[int]) -> None:
    article = Article(id="a", text=text)
    assert needed(article, split_sentences(text), [4]) == expected


def test_without_any_parse_every_value_still_has_its_claim() -> None:
    text = "Acme paid $5 million.\n\n" * 4_000
    article = Article(id="a", text=text, published=date(2024, 1, 1))
    values = stated(text, "$5 million")
    found = attribute(article, split_sentences(text), {}, values, Settings())
    assert [c.start for c in found] == [v.start for v in values]
    assert [c.line for c in found[:3]] == [1, 3, 5]


def test_each_decision_names_its_rule_and_its_words() -> None:
    text = "Acme Holdings plc said on Monday that its revenue was $5 million in 2023."
    article = Article(id="a", text=text)
    sentences = split_sentences(text)
    docs = {0: load(Settings().model)(text)}
    ((claim, reasons),) = attribute_with_reasons(article, sentences, docs, stated(text, "$5 million"), Settings())
    assert claim.subject is not None
    assert claim.subject.name == "Acme Holdings"
    assert reasons.subject == "possessor, reference"
    assert reasons.subject_words == "its"
    assert reasons.measure_words.startswith("revenue")
    assert "subject" in reasons.measure


def test_aliases_of_the_settings_name_the_subject() -> None:
    text = "Acme Holdings plc paid $5 million. Its rival Bolt Corp. earned $7 million."
    settings = Settings(subjects=(("Acme (London)", ("Acme", "Acme Holdings")),))
    names = [claim.subject.name for claim in extract([Article(id="a", text=text)], settings) if claim.subject]
    assert names == ["Acme (London)", "Bolt"]
