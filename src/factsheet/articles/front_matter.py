"""The block of `key: value` lines between `---` lines with which a Markdown file may begin.

Only `key: value` on one line is read; that is all that a title and a date need, and no reason for a YAML library.
"""

import re

import msgspec

_OPENING = re.compile(r"---[ \t]*(?:\r\n|\r|\n)")
_LINE = re.compile(r"([^\r\n]*)(\r\n|\r|\n|$)")
_ENTRY = re.compile(r"([A-Za-z][\w-]{0,40})[ \t]{0,4}:(?:[ \t]|$)")

_MAX_LINES = 100


class Entry(msgspec.Struct, frozen=True):
    """A key in lower case without `_` and `-`, its value without quotes, and where that begins in the text."""

    key: str
    value: str
    start: int


class FrontMatter(msgspec.Struct, frozen=True):
    """The entries of the block, and the offset at which the article itself begins."""

    entries: tuple[Entry, ...]
    end: int

    def value_of(self, key: str) -> Entry | None:
        """The first entry with `key`, or None."""
        return next((entry for entry in self.entries if entry.key == key), None)


def front_matter(text: str) -> FrontMatter | None:
    """The front matter at the very start of `text`, or None if there is none, or it does not end."""
    opening = _OPENING.match(text)
    if not opening:
        return None
    entries: list[Entry] = []
    at = opening.end()
    for _ in range(_MAX_LINES):
        line = _LINE.match(text, at)
        if not line or line.end() == at:
            return None
        if line[1].rstrip() in ("---", "..."):
            return FrontMatter(tuple(entries), line.end()) if entries else None
        if entry := _ENTRY.match(line[1]):
            entries.append(_entry(entry, line[1], at))
        at = line.end()
    return None


def _entry(match: re.Match[str], line: str, at: int) -> Entry:
    value = line[match.end() :]
    bare = value.strip().strip("\"'")
    start = at + match.end() + (value.find(bare) if bare else 0)
    return Entry(match[1].lower().replace("_", "").replace("-", ""), bare, start)
