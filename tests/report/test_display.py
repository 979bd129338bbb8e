import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.report.display import json_safe, one_line, visible

OBEYED = [
    ("\x1b[31mred", r"\x1b[31mred"),
    ("\x9b2J", r"\x9b2J"),
    ("bell\x07", r"bell\x07"),
    ("\u202eevil", r"\u202eevil"),
    ("zero\ufeffwidth", r"zero\ufeffwidth"),
    ("file\udcff.txt", r"file\udcff.txt"),
    ("tag\U000e0041", r"tag\U000e0041"),
]


@pytest.mark.parametrize(("text", "shown"), OBEYED)
def test_what_a_terminal_would_obey_becomes_an_escape(text: str, shown: str) -> None:
    assert visible(text) == shown


@pytest.mark.parametrize("text", ["¥380bn – „größer“", "阿里巴巴", "[/bold] :smile:", "naïve €5\u00a0million"])
def test_ordinary_text_stays(text: str) -> None:
    assert visible(text) == text


def test_one_line_joins_lines_and_runs_of_space() -> None:
    assert one_line("the next\n  three\tyears\r\n") == "the next three years "


@given(st.text())
def test_one_line_leaves_nothing_unprintable(text: str) -> None:
    shown = one_line(text)
    assert not any(ord(character) < 0x20 or 0x7F <= ord(character) < 0xA0 for character in shown)
    assert one_line(shown) == shown


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_json_safe_changes_no_data(text: str) -> None:
    line = json_safe(json.dumps([text], ensure_ascii=False))
    assert json.loads(line) == [text]
    assert "\x9b" not in line
    assert "\u202e" not in line
