"""Short names for articles: what stands in a column where a whole path has no room."""

import re
from collections import Counter
from collections.abc import Iterable
from pathlib import PurePath

from factsheet.report.display import one_line

LONG_ENOUGH = 14
"""Characters (after a date) up to which whole words of a name are kept; more only if it takes more to be unique."""

_DATE_IN_FRONT = re.compile(r"[0-9]{4}-?[0-9]{2}-?[0-9]{2}[-_ ]+(?=\S)")
_WORD = re.compile(r"[^-_ ]*[-_ ]*")
_SUFFIX = re.compile(r"\.(txt|md|jsonl)$", re.IGNORECASE)


def short_names(ids: Iterable[str]) -> dict[str, str]:
    """A short name for each article id, all different.

    The name is the file's, without its folder, its suffix and a date in front, cut after the word that makes it
    unique. The date stays where names differ only by it; where even that does not help, the whole id stands.
    """
    ids = list(dict.fromkeys(ids))
    stems = {one: _stem(one) for one in ids}
    if len(set(stems.values())) < len(ids):
        return {one: one_line(one) for one in ids}
    bare = {one: _DATE_IN_FRONT.sub("", stem, count=1) for one, stem in stems.items()}
    often = Counter(bare.values())
    return _cut({one: name if often[name] == 1 else stems[one] for one, name in bare.items()})


def fitting(name: str, width: int) -> str:
    """The name in at most `width` columns, the middle left out: what tells names apart is mostly at both ends."""
    if len(name) <= width:
        return name
    head = (width - 1) // 2
    tail = width - 1 - head
    return f"{name[:head]}…{name[len(name) - tail :]}" if width > 1 else name[:width]


def _stem(article: str) -> str:
    name = PurePath(article).name or article
    return one_line(_SUFFIX.sub("", name) or name)


def _cut(names: dict[str, str]) -> dict[str, str]:
    """Each name cut after a word, so that no other name is the same so far."""
    shared = Counter(prefix for name in names.values() for prefix in _prefixes(name))
    return {one: _shortest([p for p in _prefixes(name) if shared[p] == 1], name) for one, name in names.items()}


def _shortest(unique: list[str], name: str) -> str:
    """The longest of the prefixes that is not too long, or the first if all are."""
    dated = _DATE_IN_FRONT.match(name)
    room = LONG_ENOUGH + (dated.end() if dated else 0)
    return next((prefix for prefix in reversed(unique) if len(prefix) <= room), unique[0] if unique else name)


def _prefixes(name: str) -> list[str]:
    """The name up to each of its words: `a`, `a-b`, `a-b-c`."""
    prefixes = (name[: word.end()].rstrip("-_ ") for word in _WORD.finditer(name))
    return list(dict.fromkeys(prefix for prefix in prefixes if prefix))
