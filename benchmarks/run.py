"""How fast is `factsheet`, held against the spaCy pipeline that it stands on, and others that find numbers and dates?

    python benchmarks/run.py ARTICLES... [--sizes 100,1000,10000] [--rounds 3] [--jobs 1,2] [--only start,pairs]

ARTICLES are what `factsheet extract` reads. They are repeated to each size, every copy with an id and a line of its
own. All figures are of whole commands from their cold start to their end, in turn, over the same texts; medians of the
rounds. Prints Markdown.
"""

import argparse
import json
import platform
import shutil
import sys
import tempfile
from datetime import date
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from contenders import command, is_installed
from measure import Taken, in_turn, middle, output_of, ratio, repeated, run

from factsheet import read_articles
from factsheet.articles.article import Article
from factsheet.running.workers import available_cores
from factsheet.settings import DEFAULT_MODEL

SLOW_SIZE = 100
"""Articles that the slow contenders get at most: their time is linear, and a round is not to take the day."""

BARE_IN_PARALLEL = 1_000
"""Articles up to which bare spaCy is also run in several processes."""


def wall(taken: Taken) -> float:
    return taken.wall


def cpu(taken: Taken) -> float:
    return taken.cpu


def megabytes(taken: Taken) -> float:
    return taken.megabytes


def record_of(article: Article) -> dict[str, Any]:
    """The article as a line of JSON Lines has it."""
    fields = {"id": article.id, "text": article.text, "title": article.title, "published": article.published}
    return {name: str(field) for name, field in fields.items() if field is not None}


def factsheet(path: Path, *options: str) -> list[str]:
    return [sys.executable, "-m", "factsheet", "extract", str(path), "--format", "jsonl", *options]


def row(*cells: object) -> None:
    print("| " + " | ".join(map(str, cells)) + " |", flush=True)


def head(*names: str) -> None:
    print()
    row(*names)
    row(*("---" for _ in names))


def start(records: list[dict[str, Any]], folder: Path, rounds: int, model: str) -> None:
    """What has to be waited for before anything is read, and one short article."""
    short = folder / "short.jsonl"
    repeated([min(records, key=lambda record: abs(len(record["text"]) - 1500))], 1, short)
    pairs = [
        ("`factsheet --help`", [sys.executable, "-m", "factsheet", "--help"]),
        ("`import spacy`", [sys.executable, "-c", "import spacy"]),
        ("`factsheet`, one short article", factsheet(short, "--no-cache", "--model", model)),
        ("bare spaCy, one short article", command("spacy", short, 1, model)),
    ]
    head("start", "seconds", "CPU seconds", "MB")
    for (name, _), taken in zip(pairs, in_turn([each for _, each in pairs], rounds), strict=True):
        row(name, f"{middle(taken, wall):.2f}", f"{middle(taken, cpu):.2f}", f"{middle(taken, megabytes):.0f}")


def pairs(path: Path, size: int, tokens: int, jobs: list[int], rounds: int, model: str) -> None:
    """The whole command against the bare pipeline, in one process and in several."""
    options = [("--no-cache", "--model", model, "--jobs", str(number)) for number in jobs]
    commands = [command("spacy", path, 1, model), *(factsheet(path, *each) for each in options)]
    names = ["bare spaCy, 1 process", *(f"`factsheet --jobs {number}`" for number in jobs)]
    for number in jobs:
        if number > 1 and size <= BARE_IN_PARALLEL:
            commands.append(command("spacy", path, number, model))
            names.append(f"bare spaCy, {number} processes")
    bare, *rest = in_turn(commands, rounds)
    for name, taken in zip(names, [bare, *rest], strict=True):
        row(
            f"{size:,}",
            name,
            f"{middle(taken, wall):.1f}",
            f"{middle(taken, cpu):.1f}",
            f"{tokens / middle(taken, wall):,.0f}",
            f"{ratio(bare, taken, wall):.1f}",
            f"{ratio(bare, taken, cpu):.1f}",
            f"{middle(taken, megabytes):.0f}",
        )


def cache(path: Path, size: int, folder: Path, model: str) -> None:
    """A first run, the same again, and again with one article changed."""
    kept = ("--cache-dir", str(folder / f"cache-{size}"), "--model", model)
    first, second = run(factsheet(path, *kept)), run(factsheet(path, *kept))
    changed = folder / "changed.jsonl"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    record = json.loads(lines[size // 2])
    lines[size // 2] = json.dumps(record | {"text": record["text"] + "It paid $5 million.\n"}) + "\n"
    changed.write_text("".join(lines), encoding="utf-8")
    third = run(factsheet(changed, *kept))
    for name, taken in (("first run", first), ("nothing changed", second), ("one article changed", third)):
        row(
            f"{size:,}",
            name,
            f"{taken.wall:.2f}",
            f"{taken.cpu:.2f}",
            f"{first.wall / taken.wall:.0f}",
            f"{taken.megabytes:.0f}",
        )
    shutil.rmtree(folder / f"cache-{size}")


def others(path: Path, size: int, tokens: int, rounds: int, model: str) -> None:
    """What else finds quantities or dates in text, one process each."""
    names = [name for name in ("quantulum3", "recognizers-text") if is_installed(name)]
    commands = [factsheet(path, "--no-cache", "--model", model, "--jobs", "1")]
    commands += [command(name, path, 1, model) for name in names]
    for name, taken in zip(["`factsheet --jobs 1`", *names], in_turn(commands, rounds), strict=True):
        row(
            f"{size:,}",
            name,
            f"{middle(taken, wall):.1f}",
            f"{middle(taken, cpu):.1f}",
            f"{tokens / middle(taken, wall):,.0f}",
            f"{middle(taken, megabytes):.0f}",
        )


def versions() -> str:
    found = [f"Python {platform.python_version()}"]
    for name in ("factsheet", "spacy", "thinc", "numpy", "quantulum3", "recognizers-text-suite"):
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            found.append(f"{name} not installed")
    return ", ".join(found)


def main() -> None:
    cores = available_cores()
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", nargs="+", metavar="ARTICLES")
    parser.add_argument("--sizes", default="100,1000,10000", help="numbers of articles")
    parser.add_argument("--rounds", type=int, default=3, help="runs of every command, of which the median counts")
    parser.add_argument("--jobs", default=f"1,{cores}" if cores > 1 else "1", help="numbers of processes")
    parser.add_argument("--only", default="start,pairs,cache,others", help="which tables")
    parser.add_argument("--model", default=DEFAULT_MODEL)
    given = parser.parse_args()
    tables = given.only.split(",")
    records = [record_of(item) for item in read_articles(given.articles) if isinstance(item, Article)]
    if not records:
        sys.exit("no articles")
    print(f"{date.today()}, {cores} cores; {versions()}; model {given.model}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sets: list[tuple[int, Path, int]] = []
        for size in map(int, given.sizes.split(",")):
            path = folder / f"{size}.jsonl"
            repeated(records, size, path)
            sets.append((size, path, output_of([sys.executable, "-c", _COUNT, str(path), given.model])))
        print("; ".join(f"{size:,} articles are {tokens:,} tokens" for size, _, tokens in sets))
        if "start" in tables:
            start(records, folder, given.rounds, given.model)
        if "pairs" in tables:
            head("articles", "command", "s", "CPU s", "tokens/s", "times faster", "by CPU", "MB")
            for size, path, tokens in sets:
                pairs(path, size, tokens, [int(each) for each in given.jobs.split(",")], given.rounds, given.model)
        if "cache" in tables:
            head("articles", "with the cache", "s", "CPU s", "times faster", "MB")
            for size, path, _ in sets:
                cache(path, size, folder, given.model)
        if "others" in tables:
            head("articles", "command", "s", "CPU s", "tokens/s", "MB")
            size, path, tokens = sets[0]
            if size <= SLOW_SIZE:
                others(path, size, tokens, given.rounds, given.model)


_COUNT = (
    "import json, sys, spacy; nlp = spacy.load(sys.argv[2]); "
    "print(sum(len(nlp.make_doc(json.loads(line)['text'])) for line in open(sys.argv[1], encoding='utf-8')))"
)


if __name__ == "__main__":
    main()
