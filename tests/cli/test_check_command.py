"""`factsheet check` as a user meets it: exit statuses, streams, the corpus, the baseline, the settings file."""

import json
from pathlib import Path

import pytest
from commands import Run

CORPUS = {
    "corpus/2025-02-20-a.txt": "Nordhus Cloud had revenue of 31.7 billion kronor in 2024, it said on Thursday.\n",
    "corpus/2025-02-21-b.txt": "In 2024 revenue of Nordhus Cloud came to 31.7 billion kronor, an annual report says.\n",
}
CLEAN = "Nordhus Cloud had revenue of 31.7 billion kronor in 2024. It reports again on Tuesday, May 6, 2025.\n"
WRONG = "Nordhus Cloud had revenue of 37.1 billion kronor in 2024. It reports again on Monday, May 6, 2025.\n"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a corpus and two new articles, and the command running in it."""
    texts = {**CORPUS, "new/2025-02-26-clean.txt": CLEAN, "new/2025-02-26-wrong.txt": WRONG}
    for name, text in texts.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_clean_article(desk: Path, run: Run) -> None:
    done = run("check", "new/2025-02-26-clean.txt", "--against", "corpus")
    assert (done.returncode, done.stdout) == (0, b"")
    assert done.stderr == b"factsheet: nothing found in 1 article, held against 2 earlier articles\n"


def test_a_wrong_article(desk: Path, run: Run) -> None:
    done = run("check", "new/2025-02-26-wrong.txt", "--against", "corpus")
    assert done.returncode == 1
    first, second = done.stdout.decode().splitlines()
    assert first.startswith(
        "new/2025-02-26-wrong.txt:1:30: FS101 Nordhus Cloud, revenue, 2024: 37.1 billion kronor here;"
    )
    assert "2 articles (corpus/2025-02-20-a.txt:1, corpus/2025-02-21-b.txt:1)" in first
    assert second.startswith("new/2025-02-26-wrong.txt:1:79: FS106 Monday, May 6, 2025")


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["new/2025-02-26-wrong.txt", "--fail-on", "never"], 0),
        (["new/2025-02-26-wrong.txt", "--ignore", "FS106"], 0),
        (["new/2025-02-26-wrong.txt", "--select", "FS106"], 1),
        (["new/2025-02-26-wrong.txt", "--select", "FS101,FS106"], 1),
        (["new/2025-02-26-wrong.txt", "--ignore", "FS101,FS106"], 0),
        (["new/2025-02-26-wrong.txt", "--select", "FS999"], 2),
        (["nowhere.txt"], 2),
        (["new/2025-02-26-clean.txt", "nowhere.txt"], 2),
        (["new/2025-02-26-clean.txt", "--against", "nowhere"], 2),
        (["new/2025-02-26-clean.txt", "--update-baseline"], 2),
        (["new/2025-02-26-clean.txt", "--baseline", "nowhere.jsonl"], 2),
    ],
)
def test_exit_status(desk: Path, run: Run, arguments: list[str], status: int) -> None:
    assert run("check", *arguments).returncode == status


def test_an_empty_file_is_a_finding(desk: Path, run: Run) -> None:
    (desk / "new/empty.txt").write_text("")
    done = run("check", "new/2025-02-26-clean.txt", "new/empty.txt")
    assert done.returncode == 1
    assert done.stdout.decode() == "new/empty.txt:1:1: FS301 not checked: empty\n"
    assert run("check", "new/empty.txt").returncode == 2


def test_a_claims_file_stands_for_the_corpus(desk: Path, run: Run) -> None:
    run("extract", "corpus", "--format", "jsonl", "--output", "claims.jsonl")
    by_folder = run("check", "new", "--against", "corpus", "--format", "jsonl").stdout
    by_file = run("check", "new", "--against", "claims.jsonl", "--format", "jsonl").stdout
    assert by_folder == by_file
    assert len(by_file.splitlines()) == 2


def test_an_article_of_the_corpus_is_not_held_against_itself(desk: Path, run: Run) -> None:
    (desk / "corpus/2025-02-26-wrong.txt").write_text(WRONG)
    for path in ("corpus/2025-02-26-wrong.txt", str(desk / "corpus/2025-02-26-wrong.txt")):
        done = run("check", path, "--against", "corpus", "--select", "FS101", "--format", "jsonl")
        related = [each["article"] for line in done.stdout.splitlines() for each in json.loads(line)["related"]]
        assert related
        assert "corpus/2025-02-26-wrong.txt" not in related


def test_standard_input(desk: Path, run: Run) -> None:
    done = run("check", "-", "--stdin-filename", "new/2025-02-26-x.txt", stdin=b"They meet on Monday, Feb. 25.\n")
    assert done.returncode == 1
    assert done.stdout.startswith(b"new/2025-02-26-x.txt:1:14: FS106 ")


def test_the_settings_file_and_what_is_said_on_the_command_line(desk: Path, run: Run) -> None:
    (desk / "factsheet.toml").write_text('against = ["corpus"]\nignore = ["FS106"]\n')
    assert run("check", "new").stdout.count(b"\n") == 1
    assert run("check", "new", "--ignore", "FS101").stdout.count(b"FS106") == 1
    (desk / "factsheet.toml").write_text('against = ["corpus"]\nbaseline = "not-yet.jsonl"\n')
    assert run("check", "new").returncode == 1
    (desk / "factsheet.toml").write_text("agianst = []\n")
    done = run("check", "new")
    assert done.returncode == 2
    assert b"did you mean 'against'?" in done.stderr


def test_the_baseline(desk: Path, run: Run) -> None:
    wrong = desk / "new/2025-02-26-wrong.txt"
    options = ["new", "--against", "corpus", "--baseline", "known.jsonl"]
    assert run("check", *options, "--update-baseline").returncode == 0
    known = (desk / "known.jsonl").read_bytes()
    wrong.write_text("A new first line.\n\n" + WRONG)
    done = run("check", *options)
    assert (done.returncode, done.stdout) == (0, b"")
    assert done.stderr.endswith(b"2 more in the baseline\n")
    wrong.write_text(CLEAN)
    done = run("check", *options, "--fail-on", "warning")
    assert done.returncode == 1
    assert done.stdout.count(b"FS401 warning:") == 2
    assert (desk / "known.jsonl").read_bytes() == known
    run("check", *options, "--update-baseline")
    assert (desk / "known.jsonl").read_bytes() == b""


@pytest.mark.parametrize("format", ["text", "json", "jsonl", "sarif", "github", "junit"])
def test_every_format_is_the_same_on_every_run(desk: Path, run: Run, format: str) -> None:
    options = ["check", "new", "--against", "corpus", "--format", format]
    first, second = run(*options), run(*options)
    assert first.stdout == second.stdout
    assert first.stdout.count(b"FS101") >= 1
    assert run(*options, "--output", "report").stdout == b""
    assert (desk / "report").read_bytes() == first.stdout


def test_rules_explain_and_config(desk: Path, run: Run) -> None:
    assert run("rules").stdout.count(b"\n") == 11
    assert b"How" not in run("explain", "FS104").stdout
    assert run("explain", "fs104").stdout.startswith(b"FS104: conversion is off (error)")
    assert run("explain", "FS9").returncode == 2
    assert run("config").stdout.startswith(b"# no settings file")
    (desk / "factsheet.toml").write_text('home_currency = "AUD"\n')
    shown = run("config").stdout.decode()
    assert 'home_currency = "AUD"' in shown.splitlines()
    assert '# currency = "USD"' in shown.splitlines()


def test_colour_only_when_asked_or_on_a_terminal(desk: Path, run: Run) -> None:
    assert b"\x1b" not in run("check", "new").stdout
    assert b"\x1b[1;31mFS106" in run("check", "new", "--color", "always").stdout
