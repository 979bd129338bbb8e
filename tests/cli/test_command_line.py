"""The command as a user meets it: a process with arguments, two streams and an exit status."""

import subprocess
import sys
from pathlib import Path

import pytest
from commands import Run, run_process

HEAVY = ("spacy", "pint", "dateparser", "babel", "numpy", "currency_converter", "pyarrow")


def complaint(done: subprocess.CompletedProcess[bytes]) -> str:
    """The one line on standard error."""
    lines = done.stderr.decode().splitlines()
    assert len(lines) == 1, done.stderr.decode()
    return lines[0]


def test_version() -> None:
    done = run_process("--version")
    assert done.returncode == 0
    assert done.stdout.decode().startswith("factsheet 0.")


@pytest.mark.parametrize("arguments", [["--help"], ["-h"], ["extract", "--help"]])
def test_help(arguments: list[str]) -> None:
    done = run_process(*arguments)
    assert done.returncode == 0
    assert b"Usage: factsheet" in done.stdout
    assert done.stderr == b""


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["extract", "--help"]])
def test_help_and_version_load_nothing_heavy(arguments: list[str]) -> None:
    script = (
        "import sys; from factsheet.cli.main import main; main(sys.argv[1:]); "
        f"print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script, *arguments], capture_output=True, check=True, timeout=60)
    assert done.stderr.decode().strip() == "[]"


WRONG_USE = [
    (["extract"], "Missing argument 'PATH"),
    (["extrakt"], "No such command 'extrakt'"),
    (["extract", "x.txt", "--colour"], "No such option: --colour"),
    (["extract", "x.txt", "--format", "yaml"], "'--format' / '-f': 'yaml' is not one of"),
    (["extract", "x.txt", "--published", "24.2.2025"], "24.2.2025"),
    (["extract", "x.txt", "--currency", "dollars"], "--currency: 'dollars' is no ISO 4217"),
    (["extract", "x.txt", "--currency", "XXZ"], "--currency: 'XXZ' is no ISO 4217"),
    (["extract", "x.txt", "--currency", "gpb"], "'gpb' is no ISO 4217 currency code, did you mean GBP?"),
    (["extract", "x.txt", "--home-currency", "A$"], "--home-currency: 'A$' is no ISO 4217"),
    (["extract", "x.txt", "--limit", "0"], "--limit"),
    (["extract", "x.txt", "--subject"], "--subject"),
    (["extract", "x.txt", "\x1b[31m", "--bogus\x1b[2J\nline"], "No such option"),
]


@pytest.mark.parametrize(("arguments", "said"), WRONG_USE)
def test_wrong_use_is_one_line_and_status_2(run: Run, arguments: list[str], said: str) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    line = complaint(done)
    assert line.startswith("factsheet: ")
    assert said in line
    assert "\x1b" not in line
    assert done.stdout == b""


INTERRUPTED = """
import sys

class Interrupt:
    def find_spec(self, name, path=None, target=None):
        if name == "typer":
            raise KeyboardInterrupt

sys.meta_path.insert(0, Interrupt())
from factsheet.__main__ import main
sys.exit(main())
"""


def test_an_interrupt_while_the_command_is_loaded_ends_quietly() -> None:
    done = subprocess.run([sys.executable, "-c", INTERRUPTED], capture_output=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (130, b"")


def test_no_arguments_show_the_help_and_are_wrong_use() -> None:
    done = run_process()
    assert done.returncode == 2
    assert b"extract" in done.stdout + done.stderr


def test_output_may_not_be_an_input(run: Run, tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text("Nordvind earned $5 million in 2024.\n")
    done = run("extract", str(article), "--output", str(article))
    assert done.returncode == 2
    assert "is an input" in complaint(done)
    assert article.read_text() == "Nordvind earned $5 million in 2024.\n"


def test_output_may_not_become_an_input(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Nordvind earned $5 million in 2024.\n")
    done = run("extract", str(tmp_path), "--format", "jsonl", "--output", str(tmp_path / "claims.jsonl"))
    assert done.returncode == 2
    assert "lies in the input folder" in complaint(done)


def test_output_that_cannot_be_written_is_named(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Nordvind earned $5 million in 2024.\n")
    done = run("extract", str(tmp_path / "a.txt"), "-o", str(tmp_path / "no" / "such" / "x.txt"))
    assert done.returncode == 2
    assert "cannot write" in complaint(done)
