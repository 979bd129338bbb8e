"""What a pattern finds before neighbours are joined: a piece of an expression, or a word that waits for one."""

import re
from collections.abc import Callable, Iterator
from functools import cached_property

import msgspec

from factsheet.mentions.dates.expression import Expression
from factsheet.mentions.dates.triggers import REACH, Kind, Window
from factsheet.mentions.tables.calendar_modifiers import Edge, ShiftKind


class EdgeWord(msgspec.Struct, frozen=True):
    """`late`, `the end of`: the edge of what follows."""

    edge: Edge


class PartWord(msgspec.Struct, frozen=True):
    """`night`, `morning`: a part of the day before it."""

    part: str


class ShiftWord(msgspec.Struct, frozen=True):
    """`ago`, `later`, `after`: turns the length before it into a distance. `open` ones need what follows as anchor."""

    direction: int
    kind: ShiftKind


class BesideWord(msgspec.Struct, frozen=True):
    """`the day after`, `the day before`: of the day behind it."""

    direction: int


class YearWord(msgspec.Struct, frozen=True):
    """`year-ago`, `year-earlier`: the base of a comparison, before its unit or quarter."""

    comparable: bool = False


Word = EdgeWord | PartWord | ShiftWord | BesideWord | YearWord


class Piece(msgspec.Struct, frozen=True, kw_only=True):
    """A matched stretch of the text. A `weak` one is a date only together with a neighbour: `Wed`, `the 20th`."""

    start: int
    end: int
    content: Expression | Word
    weak: bool = False
    limit: bool = False


Builder = Callable[[re.Match[str]], Expression | Word | None]


class Rule(msgspec.Struct, frozen=True, dict=True):
    """A pattern at the edges of words, case ignored, and what a match says (None if it is a false friend after all).

    Every match holds a word of one of the kinds of `needs`, and begins with it if it `leads`: the pattern runs nowhere
    else. What it reads at its start without being of the piece is a group `drop`, if it belongs to a noun behind (the
    article of `the two-week crisis`), or `after`, if it is a piece of its own (`April 24 and`).
    """

    source: str
    build: Builder
    weak: bool = False
    needs: tuple[Kind, ...] = ()
    leads: bool = False

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Compiled when it is first wanted: most articles need a few of the rules, and all of them take 0.15 s."""
        return re.compile(rf"(?<!\w){self.source}(?!\w)", re.IGNORECASE)

    def begin(self, match: re.Match[str]) -> int:
        """Where the piece of a match begins."""
        dropped = "drop" in self.pattern.groupindex and match["drop"] is not None
        return match.end("drop") if dropped else self.place(match)

    def place(self, match: re.Match[str]) -> int:
        """From where on it stands in the way of other matches."""
        return match.end("after") if "after" in self.pattern.groupindex else match.start()

    def matches(self, text: str, window: Window) -> Iterator[re.Match[str]]:
        """The matches in a stretch of the text, in order, none overlapping another."""
        places = [place for kind in self.needs for place in window.places.get(kind, ())]
        if not places:
            return
        if not self.leads:
            start = max(window.start, min(places) - REACH)
            yield from self.pattern.finditer(text, start, window.end)
            return
        reached = window.start
        for place in places:
            if place >= reached and (match := self.pattern.match(text, place, window.end)):
                reached = match.end()
                yield match
