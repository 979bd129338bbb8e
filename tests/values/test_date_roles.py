"""Which dates say when an article was published, and which are of its story."""

import msgspec
import pytest

from factsheet.articles.article import Article
from factsheet.articles.publication import published_on
from factsheet.language.sentences import split_sentences
from factsheet.mentions.find import find_mentions
from factsheet.settings import Settings
from factsheet.values.resolve import resolve

BODY = "\n\nShares of the ferry line rose on Monday. Trading ended at 4 p.m. in Oslo."


def roles(text: str) -> dict[str, str | None]:
    """The role of each date of an article, by its words."""
    found = published_on(text, name=None)
    assert found is not None
    article = msgspec.structs.replace(Article(id="a", text=text), published=found[0], dateline=found[2])
    sentences = split_sentences(text, 0)
    stated = resolve(article, sentences, {}, find_mentions(text, sentences), Settings(), None)
    return {text[each.start : each.end]: each.date_role for each in stated}


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ("Ferry shares rise\nFeb. 24, 2025 at 3:48 p.m. EST", ["Feb. 24, 2025", "3:48 p.m. EST"]),
        ("Ferry shares rise\nPublished 24 February 2025 | 15:48 GMT", ["24 February 2025", "15:48 GMT"]),
        ("Ferry shares rise\nBy Kari Lund\n3:48 pm\nFebruary 24, 2025", ["3:48 pm", "February 24, 2025"]),
        ("Ferry shares rise\n\nFebruary 24, 2025 / 3:48 PM", ["February 24, 2025", "3:48 PM"]),
    ],
)
def test_the_date_of_the_byline_and_the_time_beside_it_are_of_the_publication(head: str, published: list[str]) -> None:
    found = roles(head + BODY)
    assert [words for words, role in found.items() if role == "publication"] == published
    assert found["Monday"] is None
    assert found["4 p.m."] is None


def test_a_time_of_the_story_is_no_publication() -> None:
    text = "Ferry shares rise\nFebruary 24, 2025\n\nAt 3:48 p.m. the ferry left Oslo. It arrived at noon."
    assert roles(text)["3:48 p.m."] is None
