"""The article: what every other room works on."""

from datetime import date
from typing import Literal

import msgspec

PublishedFrom = Literal["record", "option", "front matter", "file name", "dateline", "unknown"]


class Article(msgspec.Struct, frozen=True, kw_only=True):
    """A text with an id, a title, a body and a publication date.

    Offsets everywhere in the project are Unicode code points into `text`, which is the text as read: newlines, byte
    order and all other characters as they stand in the input (only a byte order mark is dropped).
    """

    id: str
    text: str
    title: str | None = None
    published: date | None = None
    published_from: PublishedFrom = "unknown"
    dateline: tuple[int, int] | None = None
    """Span of the publication date where `text` states one itself, whether or not that decided `published`."""
    encoding: str = "utf-8"
    """How the bytes were decoded; worth a warning when it is `windows-1252`, the only one that is not certain."""


class Skipped(msgspec.Struct, frozen=True, kw_only=True):
    """An input that could not be read, or had nothing in it; never an exception, so that the rest goes on."""

    source: str
    reason: str
    line: int | None = None
