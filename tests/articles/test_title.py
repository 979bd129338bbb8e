"""The headline: the first line, if it looks like one."""

import pytest

from factsheet.articles.title import title_of

BODY = (
    "\n\nThe mill said on Monday that it would hire three hundred people in the north of the country by the summer.\n"
)

TITLES = [
    ("Mill to hire 300 people" + BODY, "Mill to hire 300 people"),
    ("\n\n  Mill to hire 300 people  " + BODY, "Mill to hire 300 people"),
    ("# Mill to hire ##" + BODY, "Mill to hire"),
    ("Is the mill’s $5m plan a bluff?" + BODY, "Is the mill’s $5m plan a bluff?"),
    ("Owner says “never”" + BODY, "Owner says “never”"),
    ("Fund buys Mill Co." + BODY, "Fund buys Mill Co."),
    ("Mill moves to the U.S." + BODY, "Mill moves to the U.S."),
    ("Mill to hire" + BODY.replace("\n\n", "\n", 1), "Mill to hire"),
    ("---\ntitle: 'Mill: the sequel'\n---\nA line" + BODY, "Mill: the sequel"),
    ("---\ndate: 2024-03-05\n---\n\n# Mill to hire" + BODY, "Mill to hire"),
    ("Mill to hire by March 2024" + BODY, "Mill to hire by March 2024"),
    ("Mill to hire\r\n\r\nMarch 5, 2024\r\n", "Mill to hire"),
]


@pytest.mark.parametrize(("text", "title"), TITLES)
def test_a_headline_is_the_title(text: str, title: str) -> None:
    assert title_of(text) == title


NO_TITLES = [
    "",
    "Mill to hire 300 people",
    "The mill will hire." + BODY,
    "March 5, 2024" + BODY,
    "LEEDS, March 5, 2024 –" + BODY,
    "LEEDS (Wire) --" + BODY,
    "By Ann Lee" + BODY,
    "In this issue:" + BODY,
    "The mill said it would hire\nthree hundred people.\n",
    "The mill said it would hire,\nEkberg said, and he ought\nto know about such things.\n",
    "The mill said on Monday that it would hire\nGerman workers for its plant in the\nNorth and English ones\n",
    "a " * 100 + BODY,
    "12 300 45" + BODY,
]


@pytest.mark.parametrize("text", NO_TITLES)
def test_any_other_line_is_none(text: str) -> None:
    assert title_of(text) is None
