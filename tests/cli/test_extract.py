"""`factsheet extract` from end to end, on small invented articles."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from commands import Run, run_process

WIRE = (
    "Nordvind plans to invest 4 billion euros ($4.19 billion) in turbines over the next three years.\n"
    "Revenue at Nordvind rose 13% in the December quarter.\n"
)
POST = "Nordvind will invest $4.2 billion in turbines over the next three years.\nRevenue at Nordvind rose 11%.\n"


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "2025-03-03-wire.txt").write_text(WIRE)
    (folder / "2025-03-04-post.txt").write_text(POST)
    return folder


def test_table_in_a_pipe(run: Run, articles: Path) -> None:
    done = run("extract", str(articles))
    assert done.returncode == 0, done.stderr
    table = done.stdout.decode()
    assert "Nordvind" in table
    assert "4 billion euros" in table
    assert "2 articles" in table
    assert "\x1b" not in table
    assert max(map(len, table.splitlines())) <= 80
    assert done.stderr == b""


def test_colour_when_asked_for(run: Run, articles: Path) -> None:
    assert b"\x1b[" in run("extract", str(articles), "--color", "always").stdout
    assert b"\x1b[" in run("extract", str(articles), FORCE_COLOR="1").stdout
    assert b"\x1b[" not in run("extract", str(articles), "--color", "never", FORCE_COLOR="1").stdout
    assert b"\x1b[3" not in run("extract", str(articles), FORCE_COLOR="1", NO_COLOR="1").stdout


def test_claims_in_reading_order(run: Run, articles: Path) -> None:
    done = run("extract", str(articles), "--format", "jsonl")
    claims = [json.loads(line) for line in done.stdout.splitlines()]
    texts = {path.name: path.read_text() for path in articles.iterdir()}
    places = [(claim["article"], claim["start"]) for claim in claims]
    assert places == sorted(places)
    money = [claim["text"] for claim in claims if claim["kind"] == "money"]
    assert money[0] == "4 billion euros"
    assert money[-1] == "$4.2 billion"
    for claim in claims:
        text = texts[Path(claim["article"]).name]
        assert text[claim["start"] : claim["end"]] == claim["text"]
        assert claim["published"] in ("2025-03-03", "2025-03-04")


def test_output_is_the_same_in_a_c_locale(run: Run, articles: Path) -> None:
    (articles / "euro.txt").write_text("Größe zählt: Nordvind paid €5 million.\n", encoding="utf-8")
    for form in ("table", "csv"):
        command = ("extract", str(articles), "--format", form)
        plain = run(*command)
        bare = run_process(*command, LC_ALL="C", LANG="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
        assert "€5 million" in bare.stdout.decode("utf-8")
        assert bare.stdout == plain.stdout


def test_filters(run: Run, articles: Path) -> None:
    done = run("extract", str(articles), "--kind", "percent", "--subject", "nord*", "--format", "jsonl")
    assert [json.loads(line)["text"] for line in done.stdout.splitlines()] == ["13%", "11%"]
    done = run("extract", str(articles), "--subject", "Nobody*")
    assert done.returncode == 0
    assert b"no fact matches" in done.stdout
    done = run("extract", str(articles), "--format", "jsonl", "--limit", "1")
    assert len(done.stdout.splitlines()) == 1


def test_json_of_everything(run: Run, articles: Path) -> None:
    document = json.loads(run("extract", str(articles), "--format", "json").stdout)
    assert [article["published"] for article in document["articles"]] == ["2025-03-03", "2025-03-04"]
    assert {article["published_from"] for article in document["articles"]} == {"file name"}
    assert document["counts"]["articles"] == 2


def test_a_file_is_written_whole_and_replaces_the_old_one(run: Run, articles: Path, tmp_path: Path) -> None:
    target = tmp_path / "claims.csv"
    target.write_text("old")
    done = run("extract", str(articles), "--format", "csv", "--output", str(target))
    assert done.returncode == 0
    assert done.stdout == b""
    assert target.read_bytes() == run("extract", str(articles), "--format", "csv").stdout
    assert sorted(path.name for path in tmp_path.iterdir()) == ["articles", "claims.csv"]


def test_what_cannot_be_read_is_named_and_the_rest_goes_on(run: Run, articles: Path) -> None:
    (articles / "empty.txt").write_text("")
    (articles / "broken.jsonl").write_text('{"id": "a", "text": "Nordvind paid $5 million."}\n{"id": \n')
    done = run("extract", str(articles), str(articles / "missing.txt"), "--format", "jsonl")
    assert done.returncode == 2
    complaints = done.stderr.decode().splitlines()
    assert all(line.startswith("factsheet: ") for line in complaints)
    assert any("empty.txt: " in line for line in complaints)
    assert any("broken.jsonl:2: " in line for line in complaints)
    assert any("missing.txt: " in line for line in complaints)
    assert b'"$5 million"' in done.stdout
    assert b'"13%"' in done.stdout


def test_nothing_to_read_is_trouble(run: Run, tmp_path: Path) -> None:
    done = run("extract", str(tmp_path))
    assert done.returncode == 2
    assert b"factsheet: " in done.stderr
    assert b"Traceback" not in done.stderr


def test_standard_input(run: Run) -> None:
    done = run("extract", "-", "--format", "jsonl", "--published", "2025-03-03", stdin=WIRE.encode())
    assert done.returncode == 0
    first = json.loads(done.stdout.splitlines()[0])
    assert (first["article"], first["published"]) == ("-", "2025-03-03")


def test_a_model_that_is_not_there_is_named(run: Run, articles: Path) -> None:
    done = run("extract", str(articles), "--model", "no_such_model")
    assert done.returncode == 2
    assert "no_such_model" in done.stderr.decode()
    assert b"Traceback" not in done.stderr


def test_parquet_wants_no_terminal_but_a_file(run: Run, articles: Path, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    done = run("extract", str(articles), "--format", "parquet", "-o", str(tmp_path / "x.parquet"))
    assert done.returncode == 0, done.stderr
    assert parquet.read_table(tmp_path / "x.parquet").num_rows > 3


@pytest.mark.skipif(sys.platform == "win32", reason="signals and pipes of POSIX")
@pytest.mark.parametrize("form", ["table", "jsonl"])
def test_a_closed_pipe_ends_quietly(articles: Path, form: str) -> None:
    command = [sys.executable, "-m", "factsheet", "extract", str(articles), "--format", form]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        said = process.stderr.read()
    assert said == b""
    assert process.returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="signals and pipes of POSIX")
def test_an_interrupt_ends_quietly() -> None:
    command = [sys.executable, "-m", "factsheet", "extract", "-"]
    environment = os.environ | {"PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
    ) as process:
        time.sleep(1)  # it waits for standard input by then
        process.send_signal(signal.SIGINT)
        assert process.stderr is not None
        said = process.stderr.read()
    assert b"Traceback" not in said
    assert process.returncode == 130


def test_a_currency_without_rates_is_told_of_once(run: Run, articles: Path) -> None:
    for form in ("table", "jsonl"):
        done = run("extract", str(articles), "--currency", "KES", "--format", form)
        assert done.returncode == 0
        assert done.stderr.decode().splitlines() == ["factsheet: no exchange rates for KES: amounts are not converted"]


def test_the_settings_file_is_obeyed_and_the_command_line_wins(
    run: Run, articles: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (articles / "factsheet.toml").write_text('currency = "GBP"\n[subjects]\n"Nordvind ASA" = ["Nordvind"]\n')
    monkeypatch.chdir(articles)
    table = run("extract", ".").stdout.decode()
    assert "Nordvind ASA" in table
    assert "GBP at the ECB rate" in table
    assert "JPY at the ECB rate" in run("extract", ".", "--currency", "JPY").stdout.decode()
    (articles / "factsheet.toml").write_text('colour = "red"\n')
    done = run("extract", ".")
    assert done.returncode == 2
    assert b"factsheet.toml: unknown key 'colour'" in done.stderr


def test_output_into_a_pipe_a_link_and_standard_output(run: Run, articles: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with subprocess.Popen(["cat", str(pipe)], stdout=subprocess.PIPE) as reader:
        assert run("extract", str(articles), "-f", "jsonl", "-o", str(pipe)).returncode == 0
        assert reader.communicate()[0].startswith(b'{"article"')
    assert pipe.is_fifo()
    target, link = tmp_path / "target.csv", tmp_path / "link.csv"
    target.write_text("old")
    link.symlink_to(target)
    assert run("extract", str(articles), "-f", "csv", "-o", str(link)).returncode == 0
    assert link.is_symlink()
    assert target.read_text().startswith("fact")
    assert run("extract", str(articles), "-f", "jsonl", "-o", "-").stdout.startswith(b'{"article"')


def test_a_page_holds_the_data_of_json_and_obeys_the_filters(run: Run, articles: Path, tmp_path: Path) -> None:
    target = tmp_path / "sheet.html"
    filters = ("--subject", "nord*", "--kind", "percent")
    done = run("extract", str(articles), *filters, "--format", "html", "--output", str(target))
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    page = target.read_text("utf-8")
    assert page.startswith("<!DOCTYPE html>")
    assert "<mark>11%</mark>" in page
    assert "<mark>$4.2 billion</mark>" not in page
    data = page.partition('<script type="application/json" id="data">')[2].partition("</script>")[0]
    assert json.loads(data) == json.loads(run("extract", str(articles), *filters, "--format", "json").stdout)
