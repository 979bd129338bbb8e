"""Finding the mentions of times in a text: match the pieces, join neighbours, drop what is no date alone."""

import functools
import re

import msgspec

from factsheet.mentions.dates import absolute, clock, coordinated, durations, periods, relative, weekdays, years
from factsheet.mentions.dates.against import is_against
from factsheet.mentions.dates.combine import join, join_three
from factsheet.mentions.dates.expression import Calendar, EdgeOf, Expression, Nth, Step, Through, Within
from factsheet.mentions.dates.impossible import is_impossible
from factsheet.mentions.dates.mention import DateMention
from factsheet.mentions.dates.piece import BesideWord, EdgeWord, PartWord, Piece, Rule, ShiftWord, YearWord
from factsheet.mentions.dates.ranges import ending, through
from factsheet.mentions.dates.shape import takes_article
from factsheet.mentions.dates.triggers import Kind, windows

# Between two neighbours that are joined stand at most this many characters.
_GAP_LIMIT = 24
_WORDS = (EdgeWord, PartWord, ShiftWord, BesideWord, YearWord)
_SINCE = re.compile(r"\bsince\s{1,2}$", re.IGNORECASE)
_ATTACKS = re.compile(r"\s+(?:terror|attacks?\b|hijack)", re.IGNORECASE)


def find_dates(text: str, start: int = 0, end: int | None = None) -> list[DateMention]:
    """The expressions of time between `start` and `end`, in reading order, none overlapping another.

    Offsets are code points into `text`. Nothing is matched across `end`, so a sentence or a block can be read alone.
    A mention has its determiner and modifier (`the next three years`, `late 2023`) and no preposition. Dates that no
    calendar has are left out: `find_impossible` has them.
    """
    return [mention for mention in _written(text, start, end) if not is_impossible(mention.expression)]


def find_impossible(text: str, start: int = 0, end: int | None = None) -> list[DateMention]:
    """What is written like a date between `start` and `end` and names a day that does not exist: `February 30`."""
    return [mention for mention in _written(text, start, end) if is_impossible(mention.expression)]


def _written(text: str, start: int, end: int | None) -> list[DateMention]:
    end = len(text) if end is None else end
    region = text[start:end]
    pieces = _join_ranges(region, _join_all(region, _pieces(region)))
    return [
        DateMention(
            start=start + piece.start,
            end=start + piece.end,
            text=region[piece.start : piece.end],
            expression=_in_context(region, piece),
            limit=piece.limit,
            against=is_against(region, piece.start, piece.content),
        )
        for piece in pieces
        if not isinstance(piece.content, _WORDS) and not piece.weak and not _is_event_name(region, piece)
    ]


@functools.cache
def _rules() -> tuple[Rule, ...]:
    return (
        *coordinated.rules(),
        *absolute.rules(),
        *years.rules(),
        *weekdays.rules(),
        *relative.rules(),
        *periods.rules(),
        *clock.rules(),
        *durations.rules(),
    )


@functools.cache
def _ranks(kind: Kind) -> tuple[int, ...]:
    """The places in `_rules` of those that need a word of this kind: of sixty a sentence wants a handful."""
    return tuple(rank for rank, rule in enumerate(_rules()) if kind in rule.needs)


def _pieces(region: str) -> list[Piece]:
    """All matches, the leftmost first, of several at one place the longest; of equal ones the first rule's."""
    found = []
    for window in windows(region):
        for rank in sorted({rank for kind in window.places for rank in _ranks(kind)}):
            rule = _rules()[rank]
            for match in rule.matches(region, window):
                content = rule.build(match)
                if content is not None:
                    piece = Piece(start=rule.begin(match), end=match.end(), content=content, weak=rule.weak)
                    found.append((rule.place(match), -match.end(), rank, piece))
    found.sort(key=lambda entry: entry[:3])
    pieces: list[Piece] = []
    reached = 0
    for start, _, _, piece in found:
        if start >= reached:
            pieces.append(piece)
            reached = piece.end
    return pieces


def _gap(region: str, left: Piece, right: Piece) -> str | None:
    """The words between two pieces, or None if they stand too far apart."""
    if right.start - left.end > _GAP_LIMIT:
        return None
    raw = region[left.end : right.start]
    if raw.count("\n") > 1:
        return None
    return re.sub(r"\s+", " ", raw).lower().replace("’", "'")


def _join_all(region: str, pieces: list[Piece]) -> list[Piece]:
    stack: list[Piece] = []
    for piece in pieces:
        current = piece
        while stack:
            gap = _gap(region, stack[-1], current)
            if gap is None:
                break
            joined = join(stack[-1].content, gap, current.content)
            if joined is None and len(stack) > 1 and gap == " " and isinstance(stack[-1].content, ShiftWord):
                joined = join_three(stack[-2].content, stack[-1].content, current.content)
                if joined is not None:
                    stack.pop()
            if joined is None:
                break
            first = stack.pop()
            start = first.start
            if (isinstance(first.content, Calendar) and not isinstance(joined, Calendar)) or _article_before(
                region, start
            ):
                start = _with_article(region, start, first, joined)
            current = Piece(start=start, end=current.end, content=joined)
        stack.append(current)
    return stack


def _article_before(region: str, start: int) -> bool:
    return region[max(0, start - 4) : start].lower() == "the "


def _with_article(region: str, start: int, first: Piece, joined: Expression) -> int:
    """`the 1993 fourth quarter`, `the late 1970s`: what begins with a year or an edge takes the article before it."""
    if not _article_before(region, start) or (isinstance(first.content, EdgeWord) and not takes_article(joined)):
        return start
    return start - 4


def _join_ranges(region: str, pieces: list[Piece]) -> list[Piece]:
    out: list[Piece] = []
    for piece in pieces:
        current = piece
        if out and not isinstance(current.content, _WORDS) and not isinstance(out[-1].content, _WORDS):
            whole = _range(region, out[-1], current)
            if whole is not None:
                out.pop()
                current = whole
        # `the six months ended Sept. 30`; a `from` between the two is a word of its own
        at = -2 if len(out) > 1 and isinstance(out[-1].content, ShiftWord) else -1
        if out and not isinstance(current.content, _WORDS) and not isinstance(out[at].content, _WORDS):
            left, gap = out[at], _gap(region, out[at], current)
            period = ending(left.content, gap, current.content) if gap is not None else None
            if period is not None:
                out[at] = msgspec.structs.replace(left, content=period[0], weak=False)
                current = msgspec.structs.replace(current, content=period[1], limit=True)
        out.append(current)
    return out


def _range(region: str, left: Piece, right: Piece) -> Piece | None:
    gap = _gap(region, left, right)
    if gap is None:
        return None
    before = re.search(r"(\w+)\s{1,3}$", region[max(0, left.start - 12) : left.start])
    whole = through(left.content, gap, right.content, before[1].lower() if before else "")
    return Piece(start=left.start, end=right.end, content=whole) if isinstance(whole, Through) else None


def _in_context(region: str, piece: Piece) -> Expression:
    content: Expression = piece.content  # type: ignore[assignment]
    return _behind(content) if _SINCE.search(region[max(0, piece.start - 8) : piece.start]) else content


def _behind(content: Expression) -> Expression:
    """`since 1 January`: a day or month that lies behind, whatever the verb."""
    if isinstance(content, EdgeOf):
        return msgspec.structs.replace(content, of=_behind(content.of))
    if isinstance(content, Nth) and content.index == -1 and content.of in ("year", "month", "week"):
        return Within(part=Nth(index=-1, of="day"), whole=Step(-1, content.of))  # since year-end
    return msgspec.structs.replace(content, over=True) if isinstance(content, Calendar) else content


def _is_event_name(region: str, piece: Piece) -> bool:
    content = piece.content
    return (
        isinstance(content, Calendar)
        and (content.month, content.day) == (9, 11)
        and content.year is None
        and _ATTACKS.match(region, piece.end) is not None
    ) or (
        isinstance(content, Step)
        and content.word == ""
        and content.narrative
        and region[piece.start : piece.end].lower() in ("year", "month")
    )
