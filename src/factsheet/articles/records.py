"""JSON Lines: an article a line, `{"id", "text", "title"?, "published"?: "YYYY-MM-DD"}`."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any, BinaryIO

import msgspec

from factsheet.articles.article import Article, Skipped
from factsheet.articles.decoding import NotText, decode

OLDEST_YEAR = 1600
"""The first newspapers are of 1605; an earlier date of publication is a mistake, and arithmetic on it would fail."""

NEWEST_YEAR = 2200

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

UTF8_MARK = b"\xef\xbb\xbf"

_BYTE = re.compile(r" \(byte [0-9]{1,20}\)$")
"""The decoder counts the byte of an error from 0 or from 1, so that it only misleads."""

_CHUNK = 1 << 16


class Line(msgspec.Struct, frozen=True):
    """A line of a JSON Lines input with its number; `raw` is None if it is longer than the limit."""

    number: int
    raw: bytes | None


class _Record(msgspec.Struct):
    """What we look for in a line; the types are checked here, to say in plain words what is wrong with them."""

    id: Any = None
    text: Any = None
    title: Any = None
    published: Any = None


class _NotARecordError(Exception):
    """The line is no record; the message says why."""


def lines_of(stream: BinaryIO, limit: int, *, read: int = 0) -> Iterator[Line]:
    """The lines of `stream` that are not blank, one at a time, without the byte order mark of the first.

    `read` is the number of lines that were read from it before. A line of more than `limit` bytes is passed over in
    pieces, so that it never stands in memory.
    """
    number = read
    while raw := stream.readline(limit + 1):
        number += 1
        if len(raw) > limit:
            while raw and not raw.endswith(b"\n"):
                raw = stream.readline(_CHUNK)
            yield Line(number, None)
            continue
        if number == 1:
            raw = raw.removeprefix(UTF8_MARK)
        if not raw.isspace() and raw:
            yield Line(number, raw.rstrip(b"\r\n"))


def is_record(raw: bytes) -> bool:
    """Whether a line is a JSON object with a "text", whatever else is right or wrong with it."""
    try:
        return _decoded(raw)[0].text is not None
    except _NotARecordError:
        return False


def is_spread(raw: bytes) -> bool:
    """Whether a first line can only begin a JSON document that is spread over several lines: `[` or `{` alone."""
    return raw.strip() in (b"[", b"{", b"[{")


def article_of(line: Line, source: str, limit: int) -> Article | Skipped:
    """The article of one line as the record states it, or why there is none; nothing is read from its text yet."""
    if line.raw is None:
        reason = f"the line is longer than {limit:,} bytes"
        return Skipped(source=source, reason=reason, line=line.number)
    try:
        record, encoding = _decoded(line.raw)
        published = _date(record.published)
        return Article(
            id=_string(record.id, "id"),
            text=_string(record.text, "text"),
            title=None if record.title is None else _string(record.title, "title", empty=True).strip() or None,
            published=published,
            published_from="record" if published else "unknown",
            encoding=encoding,
        )
    except _NotARecordError as error:
        return Skipped(source=source, reason=str(error), line=line.number)


def _decoded(raw: bytes) -> tuple[_Record, str]:
    try:
        return msgspec.json.decode(raw, type=_Record), "utf-8"
    except RecursionError:
        raise _NotARecordError("broken JSON: nested too deeply") from None
    except msgspec.DecodeError as error:
        raise _NotARecordError(_plain(error)) from None
    except UnicodeDecodeError:
        decoded = decode(raw)
        if isinstance(decoded, NotText):
            raise _NotARecordError(decoded.reason) from None
        record, _ = _decoded(decoded.text.encode())
        return record, decoded.encoding


def _plain(error: msgspec.DecodeError) -> str:
    message = _BYTE.sub("", str(error).removeprefix("JSON is malformed: "))
    if "truncated" in message:
        return "broken JSON: the line ends too early"
    if message.startswith("Expected `object`"):
        kind = message.rpartition("got `")[2].rstrip("`")
        return f"not a JSON object but {_named(kind)}"
    return f"broken JSON: {message[:1].lower()}{message[1:]}"


def _named(kind: str) -> str:
    names = {"str": "a string", "int": "a number", "float": "a number", "bool": "true or false"}
    return {**names, "array": "a list", "list": "a list", "dict": "an object", "null": "null"}.get(kind, kind)


def _string(value: Any, field: str, *, empty: bool = False) -> str:
    if value is None:
        raise _NotARecordError(f'no "{field}"')
    if not isinstance(value, str):
        raise _NotARecordError(f'"{field}" is {_named(type(value).__name__)}, not a string')
    if not empty and not value.strip():
        raise _NotARecordError(f'"{field}" is empty')
    return value


def _date(value: Any) -> date | None:
    if value is None:
        return None
    stated = _string(value, "published")
    try:
        day = date.fromisoformat(stated) if _DATE.fullmatch(stated) else None
    except ValueError:
        day = None
    if day is None:
        raise _NotARecordError(f'"published" is no date of the form YYYY-MM-DD: {stated[:40]!r}')
    if not OLDEST_YEAR <= day.year <= NEWEST_YEAR:
        raise _NotARecordError(f'"published" is not between {OLDEST_YEAR} and {NEWEST_YEAR}: {stated}')
    return day
