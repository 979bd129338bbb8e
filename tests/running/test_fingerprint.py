"""What the claims of an article depend on, and what they don't."""

import subprocess
import sys
import time
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import pytest

import factsheet
from factsheet.articles.article import Article
from factsheet.language.installed import Model, find_model
from factsheet.running.fingerprint import (
    fingerprint,
    key_of,
    source_files,
    sources_changed_after,
)
from factsheet.settings import DEFAULT_MODEL, Settings

ARTICLE = Article(id="a.txt", text="Nordvind earned $5 million.", title="Nordvind", published=date(2025, 3, 3))


@pytest.mark.parametrize(
    ("change", "same"),
    [
        ({"id": "b.txt"}, True),
        ({"encoding": "windows-1252"}, True),
        ({"published_from": "record"}, True),
        ({"text": "Nordvind earned $6 million."}, False),
        ({"title": None}, False),
        ({"title": "nordvind"}, False),
        ({"published": date(2025, 3, 4)}, False),
        ({"published": None}, False),
        ({"dateline": (0, 8)}, False),
    ],
)
def test_the_key_of_an_article(change: dict[str, Any], same: bool) -> None:
    changed = msgspec.structs.replace(ARTICLE, **change)
    assert (key_of(changed, b"mark") == key_of(ARTICLE, b"mark")) is same


def test_the_key_tells_title_and_text_apart() -> None:
    one = Article(id="a", title="b", text="c")
    other = Article(id="a", title=None, text="bc")
    assert key_of(one, b"mark") != key_of(other, b"mark")
    assert key_of(one, b"mark") != key_of(one, b"another mark")
    assert key_of(Article(id="a", text="\ud800"), b"mark") != key_of(Article(id="a", text="?"), b"mark")


@pytest.fixture
def model() -> Model:
    found = find_model(DEFAULT_MODEL)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("change", "same"),
    [
        ({}, True),
        ({"rate_tolerance": Decimal("0.5")}, True),
        ({"home_currency": "CAD"}, False),
        ({"currency": "EUR"}, False),
        ({"subjects": (("Nordvind", ("NV",)),)}, False),
    ],
)
def test_the_fingerprint_of_settings(model: Model, change: dict[str, Any], same: bool) -> None:
    assert (fingerprint(Settings(**change), model) == fingerprint(Settings(), model)) is same


def a_model(folder: Path, version: str) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "meta.json").write_text(f'{{"lang": "en", "name": "tiny", "version": "{version}"}}')
    (folder / "weights").write_bytes(b"0123")
    return folder


def test_a_model_in_a_folder(tmp_path: Path) -> None:
    folder = a_model(tmp_path / "tiny", "1.0")
    first = find_model(str(folder))
    assert first is not None
    assert first.name == "en_tiny 1.0"
    mark = fingerprint(Settings(), first)
    (folder / "weights").write_bytes(b"01234")
    assert fingerprint(Settings(), first) != mark


def test_all_code_that_claims_are_made_by_counts() -> None:
    program = (
        "import sys\n"
        "from factsheet import Article, extract\n"
        "text = 'Nordvind plans to invest 4 billion euros over the next three years. It rose 13% in May.'\n"
        "list(extract([Article(id='a', text=text)]))\n"
        "print('\\n'.join(m.__file__ for n, m in sys.modules.items() if n.split('.')[0] == 'factsheet'))\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    used = {Path(line) for line in done.stdout.split("\n") if line}
    assert len(used) > 50
    assert used <= set(source_files())
    assert Path(factsheet.__file__) in used


def test_whether_the_code_was_edited() -> None:
    assert sources_changed_after(0)
    assert not sources_changed_after(time.time() + 3600)
