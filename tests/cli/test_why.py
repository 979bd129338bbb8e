"""`factsheet why` from end to end, on small invented articles."""

import json
from pathlib import Path

import pytest
from commands import Run

TEXT = (
    "Nordvind to expand\n\n"
    "Nordvind plans to invest 4 billion euros in turbines over the next three years, it said on Monday.\n"
    "Revenue at Nordvind rose 13% in the December quarter.\n"
)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "2025-03-03-wire.txt"
    path.write_text(TEXT)
    return path


def test_words_and_rules_of_a_line(run: Run, article: Path) -> None:
    done = run("why", f"{article}:4")
    assert done.returncode == 0, done.stderr
    text = done.stdout.decode()
    assert f"{article}:4:26  13%" in text
    lines = {line.split()[0]: line for line in text.split("\n\n")[0].splitlines()}
    assert "Nordvind" in lines["subject"]
    assert "revenue growth" in lines["measure"]
    assert "[subject of rise]" in lines["measure"]
    assert "Q4 2024" in lines["period"]
    assert "the December quarter" in lines["period"]
    assert "4 billion euros" not in text


def test_column_of_a_finding_is_no_matter(run: Run, article: Path) -> None:
    assert run("why", f"{article}:4:26").stdout == run("why", f"{article}:4").stdout


def test_all_lines(run: Run, article: Path) -> None:
    text = run("why", str(article)).stdout.decode()
    assert "4 billion euros" in text
    assert "13%" in text


def test_json(run: Run, article: Path) -> None:
    claims = json.loads(run("why", f"{article}:3", "--format", "json").stdout)
    money = next(claim for claim in claims if claim["kind"] == "money")
    assert (money["subject"]["name"], money["measure"], money["status"]) == ("Nordvind", "investment", "planned")
    assert money["why"]["value"]["words"] == "4 billion euros"
    assert money["why"]["measure"]["words"].startswith("invest")
    assert set(money["why"]) == {"value", "subject", "measure", "period"}


def test_a_line_without_claims(run: Run, article: Path) -> None:
    done = run("why", f"{article}:2")
    assert done.returncode == 0
    assert done.stdout == b""
    assert b"no claim in line 2" in done.stderr


def test_an_article_that_is_not_there(run: Run, tmp_path: Path) -> None:
    done = run("why", f"{tmp_path / 'none.txt'}:2")
    assert done.returncode == 2
    assert done.stdout == b""
    assert b"none.txt" in done.stderr


def test_article_text_commands_no_terminal(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "evil.txt"
    path.write_text("Nord\x1b[31mvind said sales rose 13% at \u202eNordvind.\n")
    text = run("why", f"{path}:1").stdout
    assert b"\x1b" not in text
    assert "\u202e".encode() not in text


def test_colour_when_asked_for(run: Run, article: Path) -> None:
    assert b"\x1b[" in run("why", f"{article}:4", "--color", "always").stdout
    assert b"\x1b[" not in run("why", f"{article}:4", "--color", "never").stdout
