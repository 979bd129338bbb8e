"""Which model is installed under a name, known by its files alone: without importing spaCy."""

import importlib.util
from collections.abc import Iterator
from pathlib import Path

import msgspec


class Model(msgspec.Struct, frozen=True):
    """An installed spaCy pipeline: `name` with its version as output names it, and the folder of all its files."""

    name: str
    folder: Path


def find_model(model: str) -> Model | None:
    """The pipeline that spaCy would load under this name or path; None if there is none."""
    for folder in _candidates(model):
        try:
            meta = msgspec.json.decode((folder / "meta.json").read_bytes(), type=dict[str, object])
            return Model(f"{meta['lang']}_{meta['name']} {meta['version']}", folder)
        except (OSError, ValueError, KeyError):
            continue
    return None


def settings_of(model: Model) -> str:
    """The text of the pipeline's `config.cfg`, "" if it has none. In a package it lies one folder deeper."""
    for path in (model.folder / "config.cfg", *model.folder.glob("*/config.cfg")):
        if path.is_file():
            return path.read_text(encoding="utf-8")
    return ""


def _candidates(model: str) -> Iterator[Path]:
    """As spaCy looks: an installed package first, then a path."""
    if model.isidentifier():
        spec = importlib.util.find_spec(model)
        if spec is not None and spec.origin:
            yield Path(spec.origin).parent
    if model:
        yield Path(model)
