"""Blocks and sentences: headings and blank lines are boundaries, abbreviations are not."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.language.sentences import MAX_SENTENCE, split_blocks, split_sentences


def sentences(text: str) -> list[str]:
    return [text[s.start : s.end] for s in split_sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Profit rose. Sales fell.", ["Profit rose.", "Sales fell."]),
        ("Brandt Inc. said so. It paid $3.5 million.", ["Brandt Inc. said so.", "It paid $3.5 million."]),
        ("It bought Kessler Motor Co. The price was €4bn.", ["It bought Kessler Motor Co.", "The price was €4bn."]),
        ("The U.S. Congress voted.", ["The U.S. Congress voted."]),
        ("It sells in the U.S. The rest goes east.", ["It sells in the U.S.", "The rest goes east."]),
        ("On Feb. 24 Mr. Osei paid Rs. 500 crore.", ["On Feb. 24 Mr. Osei paid Rs. 500 crore."]),
        (
            "J. P. Lindqvist resigned. “We regret it.” He left.",
            ["J. P. Lindqvist resigned.", "“We regret it.”", "He left."],
        ),
        ("Up 5% (from £1.2bn.) The rest fell.", ["Up 5% (from £1.2bn.)", "The rest fell."]),
        ("Why? Because 3.1 is not 3.2! Really.", ["Why?", "Because 3.1 is not 3.2!", "Really."]),
        (
            "Three plants close: * Lyon, France * Ghent, Belgium * Cork, Ireland.",
            ["Three plants close:", "* Lyon, France", "* Ghent, Belgium", "* Cork, Ireland."],
        ),
        ("It paid c. €30m for avg. 12 ships.", ["It paid c. €30m for avg. 12 ships."]),
        ("The tour costs appr. 900 euros, incl. £40 of tax.", ["The tour costs appr. 900 euros, incl. £40 of tax."]),
        (
            "It has vitamin C and K, and vol. c. The rest is water.",
            ["It has vitamin C and K, and vol. c.", "The rest is water."],
        ),
        ("It closed at 306p. Brokers sold.", ["It closed at 306p.", "Brokers sold."]),
        ("It is worth $7B. Kessler sold.", ["It is worth $7B.", "Kessler sold."]),
        ("The rate * is 5%.", ["The rate * is 5%."]),
        ("", []),
        (" \n\t\n ", []),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_lines_are_blocks_unless_the_text_is_wrapped() -> None:
    text = (
        "Brandt to invest €52 million\n"
        "\n"
        "The company said on Monday that it will invest 52\n"
        "million euros in two plants over the next three\n"
        "years. A spokesman declined to comment.\n"
        "What comes next\n"
        "A short paragraph follows.\n"
    )
    assert [text[a:b] for a, b in split_blocks(text)] == [
        "Brandt to invest €52 million",
        (
            "The company said on Monday that it will invest 52\nmillion euros in two plants over the next three\n"
            "years. A spokesman declined to comment."
        ),
        "What comes next",
        "A short paragraph follows.",
    ]


def test_headings_are_marked() -> None:
    text = "Brandt to invest €52 million\n\nThe company said so. It did."
    assert [s.kind for s in split_sentences(text)] == ["heading", "body", "body"]


@pytest.mark.parametrize(
    ("text", "dateline"),
    [
        ("DUBLIN, Oct 18 (Newswire) - Northwind Air fell.", "DUBLIN, Oct 18 (Newswire) -"),
        ("NEW YORK (AP) _ Stocks fell.", "NEW YORK (AP) _"),
        ("LONDON/ANTWERP, Sept. 11 — Shares fell.", "LONDON/ANTWERP, Sept. 11 —"),
        ("NAIROBI, Kenya (AP) -- Prices rose.", "NAIROBI, Kenya (AP) --"),
        ("FRANKFURT, 6 November 2025 – The bank cut rates.", "FRANKFURT, 6 November 2025 –"),
        ("Lyon, France, 6 November (Newswire) -- It fell.", "Lyon, France, 6 November (Newswire) --"),
        ("IBM - the old one - rose 5%.", None),
        ("Brandt - the carmaker - rose 5%.", None),
        ("UBS rose 5% - a record.", None),
    ],
)
def test_a_dateline_is_no_part_of_the_first_sentence(text: str, dateline: str | None) -> None:
    found = [text[s.start : s.end] for s in split_sentences(text) if s.kind == "dateline"]
    assert found == ([dateline] if dateline else [])


def test_bullets_are_blocks() -> None:
    text = "What we know so far about the plans of the company is\n- 52 million euros in two plants\n- 3,000 jobs"
    assert len(split_blocks(text)) == 3


def test_a_run_without_stops_is_cut() -> None:
    text = "word " * 5_000
    pieces = split_sentences(text)
    assert max(s.end - s.start for s in pieces) <= MAX_SENTENCE
    assert " ".join(text[s.start : s.end] for s in pieces).split() == text.split()


@given(st.text(alphabet=st.sampled_from("aB .!?\n\r“”$5%-’\u2028"), max_size=300))
def test_sentences_cover_everything_but_white_space(text: str) -> None:
    found = split_sentences(text)
    assert "".join("".join(text[s.start : s.end].split()) for s in found) == "".join(text.split())
    assert all(a.end <= b.start for a, b in pairwise(found))
