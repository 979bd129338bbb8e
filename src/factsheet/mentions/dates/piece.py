"""What a pattern finds before neighbours are joined: a piece of an expression, or a word that waits for one."""

import re
from collections.abc import Callable
from typing import Literal

import msgspec

from factsheet.mentions.dates.expression import Expression
from factsheet.mentions.tables.calendar_modifiers import Edge


class EdgeWord(msgspec.Struct, frozen=True):
    """`late`, `the end of`: the edge of what follows."""

    edge: Edge


class PartWord(msgspec.Struct, frozen=True):
    """`night`, `morning`: a part of the day before it."""

    part: str


class ShiftWord(msgspec.Struct, frozen=True):
    """`ago`, `later`, `after`: turns the length before it into a distance. `open` ones need what follows as anchor."""

    direction: int
    kind: Literal["now", "narrative", "open", "starting"]


class YearWord(msgspec.Struct, frozen=True):
    """`year-ago`, `year-earlier`: the base of a comparison, before its unit or quarter."""

    comparable: bool = False


Word = EdgeWord | PartWord | ShiftWord | YearWord


class Piece(msgspec.Struct, frozen=True, kw_only=True):
    """A matched stretch of the text. A `weak` one is a date only together with a neighbour: `Wed`, `the 20th`."""

    start: int
    end: int
    content: Expression | Word
    weak: bool = False
    limit: bool = False


Builder = Callable[[re.Match[str]], Expression | Word | None]


class Rule(msgspec.Struct, frozen=True):
    """A pattern, and what a match says (None if it is a false friend after all)."""

    pattern: re.Pattern[str]
    build: Builder
    weak: bool = False
