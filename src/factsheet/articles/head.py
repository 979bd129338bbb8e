"""The first lines of an article, above and at the start of its text: where its title and its date stand."""

import re
from collections.abc import Iterator

import msgspec

from factsheet.articles.front_matter import front_matter

_LINE = re.compile(r"[^\r\n]+")

HEAD_LINES = 12
HEAD_CHARACTERS = 20_000
LINE_CHARACTERS = 300


class HeadLine(msgspec.Struct, frozen=True):
    """The first 300 characters of a line, whether it goes on after them, and where it stands in the article's text."""

    text: str
    start: int
    cut: bool


def head_lines(text: str) -> Iterator[HeadLine]:
    """The first twelve lines after any front matter that are not blank, in the first 20,000 characters of `text`."""
    matter = front_matter(text)
    start = matter.end if matter else 0
    seen = 0
    for match in _LINE.finditer(text, start, start + HEAD_CHARACTERS):
        line = match[0]
        if line.isspace():
            continue
        yield HeadLine(line[:LINE_CHARACTERS], match.start(), len(line) > LINE_CHARACTERS)
        seen += 1
        if seen == HEAD_LINES:
            return
