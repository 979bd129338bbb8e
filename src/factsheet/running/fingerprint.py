"""What the claims of an article depend on: the article, the settings, the model, and the code that makes them."""

import hashlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from factsheet.articles.article import Article
from factsheet.language.installed import Model
from factsheet.settings import Settings

ROOMS = ("articles", "language", "mentions", "values", "claims", "running")
"""The rooms whose code decides what is claimed and how it is kept, beside the modules at the top."""

LIBRARIES = (
    "babel",
    "cleanco",
    "currencyconverter",
    "dateparser",
    "msgspec",
    "numpy",
    "pint",
    "rapidfuzz",
    "spacy",
    "text2num",
    "thinc",
)
"""Distributions whose version counts: their code or data (exchange rates) goes into the claims."""

INDIFFERENT_SETTINGS = frozenset({"rate_tolerance"})
"""Settings that only later rooms read."""

INDIFFERENT_FIELDS = frozenset({"id", "encoding", "published_from"})
"""Fields of an article that don't change what it says: the same text under another name has the same claims."""

DIGEST_SIZE = 20


def fingerprint(settings: Settings, model: Model) -> bytes:
    """A digest of everything but the article, so that an edit of the code or an update of a library starts anew."""
    digest = hashlib.blake2b(digest_size=DIGEST_SIZE)
    for part in _parts(settings, model):
        digest.update(len(part).to_bytes(8, "big") + part)
    return digest.digest()


def key_of(article: Article, mark: bytes) -> bytes:
    """The key of an article's claims under the fingerprint `mark`."""
    digest = hashlib.blake2b(key=mark, digest_size=DIGEST_SIZE)
    rest = [getattr(article, name) for name in Article.__struct_fields__ if name not in INDIFFERENT_FIELDS | {"text"}]
    head = repr(rest).encode("ascii", "backslashreplace")
    digest.update(len(head).to_bytes(8, "big") + head)
    digest.update(article.text.encode("utf-8", "surrogatepass"))
    return digest.digest()


def source_files() -> list[Path]:
    """The modules that claims are made by, in a fixed order."""
    package = Path(__file__).parent.parent
    found = list(package.glob("*.py"))
    for room in ROOMS:
        found += (package / room).rglob("*.py")
    return sorted(found)


def sources_changed_after(moment: float) -> bool:
    """Whether a module was written after `moment` (seconds since 1970): then what runs may not be what lies there."""
    return any(file.stat().st_mtime > moment for file in source_files())


def _parts(settings: Settings, model: Model) -> Iterator[bytes]:
    from importlib.metadata import PackageNotFoundError, version

    yield repr(sys.version_info[:2]).encode()
    for library in LIBRARIES:
        try:
            yield f"{library} {version(library)}".encode()
        except PackageNotFoundError:
            yield library.encode()
    kept = [(name, getattr(settings, name)) for name in Settings.__struct_fields__ if name not in INDIFFERENT_SETTINGS]
    yield repr(kept).encode("ascii", "backslashreplace")
    yield repr(_state_of(model.folder)).encode("ascii", "backslashreplace")
    for file in source_files():
        yield file.name.encode()
        yield file.read_bytes()


def _state_of(folder: Path) -> list[tuple[str, int, int]]:
    """Names, sizes and times of the files of a model, which are too large to read at every start."""
    state = []
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        for name in sorted(files):
            path = Path(place, name)
            about = path.stat()
            state.append((str(path.relative_to(folder)), about.st_size, about.st_mtime_ns))
    return state
