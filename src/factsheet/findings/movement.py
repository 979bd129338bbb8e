"""Movements in a sentence: `rose 5.2% to $2.36 billion from $2.25 billion` as its parts.

A movement is a verb, noun or adverb of change and what stands around it in one breath: how much (`5.2%`, `24 cents
(3.8%)`), to what, from what, in any order.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Literal

import msgspec

from factsheet.findings.skeleton import Skeleton, Term
from factsheet.findings.tables.movement import (
    AFTER,
    BEFORE,
    CHANGE_NOUNS_DOWN,
    CHANGE_NOUNS_UP,
    DOWN,
    FILLERS,
    FRACTIONS,
    IN_A_YEAR,
    LESS,
    LEVEL_ADVERBS,
    MORE,
    MULTIPLES,
    OTHER_BASES,
    TIME_PREPOSITIONS,
    UP,
)

Direction = Literal["up", "down"]

MOST_PARTS = 5
"""So many parts of one movement are read."""


class Movement(msgspec.Struct, frozen=True, kw_only=True):
    """One movement. `changes` are the numbers that say how much, `after` and `before` the levels, where stated.

    `start`, `end` are offsets into the article. `word` is the word of change.
    """

    start: int
    end: int
    word: str
    direction: Direction
    changes: tuple[Term, ...]
    after: Term | None
    before: Term | None


def movements(build: Skeleton) -> Iterator[Movement]:
    """The movements of a sentence, in reading order."""
    shapes = _shapes()
    read_to = 0
    for verb in shapes.move.finditer(build.text):
        if verb.start() < read_to:
            continue
        found = _read(build, verb, shapes)
        if found is not None:
            movement, read_to = found
            yield movement


class _Shapes(msgspec.Struct, frozen=True):
    move: re.Pattern[str]
    change: re.Pattern[str]
    second: re.Pattern[str]
    after: re.Pattern[str]
    before: re.Pattern[str]
    gap: re.Pattern[str]
    aside: re.Pattern[str]
    closing: re.Pattern[str]
    base: re.Pattern[str]
    of_what: re.Pattern[str]
    object: re.Pattern[str]
    lead: re.Pattern[str]
    close: re.Pattern[str]
    compared: re.Pattern[str]


@cache
def _shapes() -> _Shapes:
    """All patterns are tried at one place of the text, with bounded repeats only."""
    filler = rf"(?:(?:{_either(FILLERS)}) ){{0,4}}"
    surprise = "(?:an? [a-z-]{3,30} )?"
    number = "<[MPN][0-9]{1,4}>"
    day = "<T[0-9]{1,4}>"
    word = "[A-Za-z'-]{1,20}"
    each = f"(?: (?:a|an|per) {word}| apiece)?"
    counted = f"(?: (?:percentage )?points?| cents?)?{each}"
    nouns = _either((*CHANGE_NOUNS_UP, *CHANGE_NOUNS_DOWN))
    return _Shapes(
        # rose    was up    an increase    doubled
        move=re.compile(
            rf"\b(?:(?P<up>{_either((*UP, *MULTIPLES, *MORE))})|(?P<down>{_either((*DOWN, *LESS))}))\b(?=[ ,.;)]|$)",
            re.IGNORECASE,
        ),
        # by 5.2%    a further 24 cents    (an increase) of 5%
        change=re.compile(rf" (?:of )?(?:{filler}|{surprise})(?P<x>{number}){counted}"),
        # , or 2.1%    (2.1%)
        second=re.compile(rf"(?:,? or | ?\(|, ){filler}(?P<x>{number}){counted}\)?,?"),
        # to about $8    at $8
        after=re.compile(rf",? (?:{_either(AFTER)}) (?:a )?{filler}(?P<x>{number}){counted}"),
        # from $2.25 billion    compared with the $2.25 billion
        before=re.compile(
            rf",? (?:(?P<way>up|down) )?(?:{_either(BEFORE)}) (?:{day}'s? )?{filler}(?P<x>{number}){counted}"
        ),
        # in the third quarter    a year earlier    year on year
        gap=re.compile(
            rf",? (?:{_either(IN_A_YEAR)}),?"
            rf"| by {filler}(?:{_either(FRACTIONS)})s?,?"
            rf"|,?(?: (?:{_either(TIME_PREPOSITIONS)})(?: (?:the|its|their|a|an))?(?: {word}){{0,2}})? {day},?"
        ),
        # , or 47 cents a share,     ($165 million)
        aside=re.compile(rf",? or {filler}{number} (?:a|an|per) {word},?| [(\[]{filler}{number}[)\]],?"),
        # , a rise of 5.2%    , a 5.2% gain    , up 5.2%
        closing=re.compile(
            rf"(?:,| \(|,? or)? (?:(?:an? )?(?:{nouns}) of |(?:up|down) (?:by )?|an? )"
            rf"{filler}(?P<x><[MP][0-9]{{1,4}}>)"
        ),
        # (22% more than) the $50 million    (3% below) last year's 4.2 million
        base=re.compile(rf" (?:{day}'s? )?{filler}(?P<x>{number}){counted}"),
        # (a 12% increase) in quarterly sales
        of_what=re.compile(rf" (?:in|of)(?: {word}){{1,4}}?(?= (?:to|from|for|in|during|over) )"),
        # (raised) its quarterly dividend
        object=re.compile(rf" (?:its|their|his|her|our|the)(?: {word}| {day}){{1,12}}?(?= (?:by|to|from) )"),
        # $2.36 billion,    (of) $2.36 billion in the quarter, an
        lead=re.compile(r"(?P<x><[MPN][0-9]{1,4}>)"),
        # (closed) at $44.875,
        close=re.compile(rf" (?:at|to) {filler}(?P<x><[MN][0-9]{{1,4}}>){counted},? $"),
        # $2.36 billion in the quarter, compared with $2.25 billion a year earlier, an
        compared=re.compile(
            rf"(?P<a><[MPN][0-9]{{1,4}}>){each}(?:,? (?:in )?(?:the )?{day})?,? (?:{_either(BEFORE)}) {filler}"
            rf"(?P<b><[MPN][0-9]{{1,4}}>){each}(?: the (?:year|quarter|month) before)?(?: {day})?(?:,| \()?"
            rf" ?(?:or )?(?:an? )?{filler}$"
        ),
    )


LOOK_BACK = 90
"""Characters of the build before the word of change in which its level may stand."""


def _either(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _read(build: Skeleton, verb: re.Match[str], shapes: _Shapes) -> tuple[Movement, int] | None:
    """The movement that begins with `verb`, and where its last part ends in the build."""
    text, at = build.text, verb.end()
    first = verb.start()
    changes: list[Term] = []
    levels: dict[str, Term] = {}
    word = verb[0].casefold()
    ahead = _AHEAD.search(text, max(0, first - 24), first)
    if ahead is not None and word in _AFTER_PERCENT:
        # a 12% increase in sales    22% more than    4.2% lower
        changes.append(build.term(ahead["x"]))
        first = ahead.start()
        if found := shapes.of_what.match(text, at):
            at = found.end()
    if word in _COMPARATIVES:
        base = shapes.base.match(text, at)
        if base is None or not changes:
            return None
        levels["before"] = build.term(base["x"])
        at = base.end()
    elif found := shapes.object.match(text, at):
        at = found.end()
    at = _after_gaps(shapes, text, at)
    for _ in range(MOST_PARTS):
        part = _next(build, shapes, at, changes, levels)
        if part is None:
            break
        at = _after_gaps(shapes, text, part.end())
    _look_back(build, first, shapes, changes, levels)
    if len(levels) == 2 and not changes and (closing := shapes.closing.match(text, at)):
        changes.append(build.term(closing["x"]))
        at = closing.end()
    terms = [*changes, *levels.values()]
    if len(terms) < 2 or _other_base(text, first, at):
        return None
    movement = Movement(
        start=min(term.start for term in terms),
        end=max(term.end for term in terms),
        word=verb[0],
        direction="up" if verb["up"] else "down",
        changes=tuple(changes),
        after=levels.get("after"),
        before=levels.get("before"),
    )
    return movement, at


def _after_gaps(shapes: _Shapes, text: str, at: int) -> int:
    """Where the next part can begin: after at most two phrases of time (`in March from a year earlier`)."""
    for _ in range(2):
        if gap := shapes.gap.match(text, at):
            at = gap.end()
    return at


def _next(
    build: Skeleton, shapes: _Shapes, at: int, changes: list[Term], levels: dict[str, Term]
) -> re.Match[str] | None:
    """The part that begins at `at`, added to what was read so far; None when nothing of the movement follows."""
    text = build.text
    shape = shapes.second if changes else shapes.change
    found: re.Match[str] | None
    if len(changes) < 2 and not levels and (found := shape.match(text, at)):
        changes.append(build.term(found["x"]))
    elif "after" not in levels and (found := shapes.after.match(text, at)):
        levels["after"] = build.term(found["x"])
    elif "before" not in levels and (found := shapes.before.match(text, at)):
        if found["way"] and not changes and not levels:
            return None  # the chance of a cut, up from 48%: it is not the cut that went up
        levels["before"] = build.term(found["x"])
    else:
        return shapes.aside.match(text, at) if levels else None
    return found


def _look_back(build: Skeleton, first: int, shapes: _Shapes, changes: list[Term], levels: dict[str, Term]) -> None:
    """Levels that stand before the word of change: `revenue of $2.36 billion, up 5.2% from $2.25 billion`."""
    if "after" in levels:
        return
    window = max(0, first - LOOK_BACK)
    before = levels.get("before")
    if before is not None:
        for lead in reversed(list(shapes.lead.finditer(build.text, window, first))):
            if build.term(lead["x"]).unit[:2] == before.unit[:2]:
                levels["after"] = build.term(lead["x"])
                return
    elif len(changes) == 2 and not levels and (found := shapes.close.search(build.text, window, first)):
        levels["after"] = build.term(found["x"])
    elif changes and not levels and (found := shapes.compared.search(build.text, window, first)):
        levels["after"], levels["before"] = build.term(found["a"]), build.term(found["b"])


_AHEAD = re.compile(r"(?P<x><[MP][0-9]{1,4}>)(?: (?:a|per) [a-z]{1,10})? $")
_COMPARATIVES = frozenset((*MORE, *LESS))
_AFTER_PERCENT = frozenset((*CHANGE_NOUNS_UP, *CHANGE_NOUNS_DOWN, *LEVEL_ADVERBS, *MORE, *LESS))


def _other_base(text: str, start: int, end: int) -> bool:
    """Whether the sentence around says that the change is measured otherwise: `at constant exchange rates`."""
    words = re.findall(r"[a-z-]+", text[max(0, start - 60) : end + 60].casefold())
    return any(word in OTHER_BASES for word in words)
