"""Files, folders, JSON Lines and standard input become articles, one at a time."""

import os
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain
from pathlib import Path
from typing import BinaryIO

import msgspec

from factsheet.articles.article import Article, Skipped
from factsheet.articles.decoding import NotText, decode, kind_of_binary
from factsheet.articles.files import STANDARD_INPUT, Found, find_files, suffix_of, why, why_not_regular
from factsheet.articles.publication import Publication, published_on
from factsheet.articles.records import UTF8_MARK, Line, article_of, is_record, is_spread, lines_of
from factsheet.articles.tables.formats import RECORDS_SUFFIX
from factsheet.articles.title import title_of

MAX_BYTES = 2 * 1024 * 1024
"""Size of the largest file, and of the largest line of a JSON Lines file, that is read: a hundred times the longest
article, and what a parser still gets through in a minute or two. Anything larger is a dump, and is said to be one."""

_OPEN = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
"""Non-blocking, so that a pipe put in place of a file after it was found can't hold us up."""

_BLANK_LINES = 1000
"""After so many of them standard input is one text, whatever follows."""

_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")

_EMPTY = "empty"

_BLANK = "nothing but white space"

_SPREAD = "one JSON document over several lines, not JSON Lines (an object a line)"


def read_articles(
    paths: Iterable[str | Path], *, published: date | None = None, stdin: BinaryIO | None = None
) -> Iterator[Article | Skipped]:
    """Every article under `paths`, in the order given, and a `Skipped` for each input that gives none; never an error.

    `paths` are files (`.jsonl`: an article a line; any other: one article), folders (see `find_files`) and `-` for
    `stdin`, which defaults to the standard input and may be a text or JSON Lines. `published` is the date of articles
    whose record has none; without it, front matter, name and first lines are asked. One file is in memory at a time.
    An id that an earlier article of the run has is skipped.
    """
    seen: set[str] = set()
    for found in find_files(paths):
        if isinstance(found, Skipped):
            yield found
            continue
        for article, line in _read(found, stdin):
            if isinstance(article, Skipped):
                yield article
            elif article.id in seen:
                reason = f"an earlier article has the same id: {article.id}"
                yield Skipped(source=found.id, reason=reason, line=line)
            else:
                seen.add(article.id)
                yield _completed(article, published)


_Read = tuple[Article | Skipped, int | None]
"""What was read, and the line on which it stands if it was a record."""


def _read(found: Found, stdin: BinaryIO | None) -> Iterator[_Read]:
    try:
        if found.path == STANDARD_INPUT:
            yield from _read_standard_input(stdin or getattr(sys.stdin, "buffer", None))
            return
        with open(os.open(found.path, _OPEN), "rb") as file:  # noqa: PTH123 (pathlib has no flags)
            if reason := why_not_regular(os.fstat(file.fileno()).st_mode):
                yield Skipped(source=found.id, reason=reason), None
            elif suffix_of(found.path) == RECORDS_SUFFIX:
                yield from _records(lines_of(file, MAX_BYTES), found.id)
            else:
                yield _text(file.read(MAX_BYTES + 1), found.id), None
    except OSError as error:
        yield Skipped(source=found.id, reason=why(error)), None


def _text(raw: bytes, source: str) -> Article | Skipped:
    if len(raw) > MAX_BYTES:
        return Skipped(
            source=source, reason=f"larger than {MAX_BYTES:,} bytes, no single article (give many as JSON Lines)"
        )
    if not raw:
        return Skipped(source=source, reason=_EMPTY)
    decoded = decode(raw)
    if isinstance(decoded, NotText):
        return Skipped(source=source, reason=decoded.reason)
    if not decoded.text or decoded.text.isspace():
        return Skipped(source=source, reason=_BLANK)
    return Article(id=source, text=decoded.text, encoding=decoded.encoding)


def _read_standard_input(stream: BinaryIO | None) -> Iterator[_Read]:
    """JSON Lines if the first line that is not blank is a JSON object with a "text", else one text."""
    if stream is None or stream.closed:
        yield Skipped(source=STANDARD_INPUT, reason="there is no standard input"), None
        return
    head: list[bytes] = []
    size = 0
    while size <= MAX_BYTES and len(head) < _BLANK_LINES and (raw := stream.readline(MAX_BYTES + 1 - size)):
        head.append(raw)
        size += len(raw)
        if raw.removeprefix(UTF8_MARK).strip():
            break
    first = head[-1].removeprefix(UTF8_MARK) if head else b""
    if size <= MAX_BYTES and is_record(first):
        lines = chain([Line(len(head), first)], lines_of(stream, MAX_BYTES, read=len(head)))
        yield from _records(lines, STANDARD_INPUT)
    else:
        head.append(stream.read(MAX_BYTES + 1 - size))
        yield _text(b"".join(head), STANDARD_INPUT), None


def _records(lines: Iterator[Line], source: str) -> Iterator[_Read]:
    first = next(lines, None)
    reason = _why_no_records(first)
    if first is None or reason:
        yield Skipped(source=source, reason=reason or _EMPTY), None
        return
    for line in chain([first], lines):
        yield article_of(line, source, MAX_BYTES), line.number


def _why_no_records(first: Line | None) -> str | None:
    """What the first line shows the whole input to be, if it is no JSON Lines; None if it may be."""
    if first is None:
        return _EMPTY
    raw = first.raw or b""
    if kind := kind_of_binary(raw):
        return f"not text: {kind}"
    if raw.startswith(_WIDE_MARKS):
        return "JSON Lines must be UTF-8, and this is UTF-16 or UTF-32"
    if b"\0" in raw:
        return "not text: binary data"
    return _SPREAD if is_spread(raw) else None


def _completed(article: Article, published: date | None) -> Article:
    """With its title, its publication date and where these stand in the text, as far as they can be known."""
    found: Publication | None = None
    if article.published:
        found = article.published, article.published_from, None
    elif published:
        found = published, "option", None
    else:
        found = published_on(article.text, name=None if article.id == STANDARD_INPUT else article.id)
    # Where something else decided, the text may still state a date, which is then no claim of the article.
    stated = found if found is None or found[2] else published_on(article.text, name=None)
    day, source, _ = found or (None, article.published_from, None)
    return msgspec.structs.replace(
        article,
        title=article.title or title_of(article.text),
        published=day,
        published_from=source,
        dateline=stated[2] if stated else None,
    )
