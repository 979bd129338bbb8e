"""Blocks and sentences by rule, so that headings and blank lines are boundaries and only some sentences need a model.

A block is a paragraph, a heading or a list item. A line ends a block unless the text is hard-wrapped, that is unless
the next line plainly goes on with it: `... 380 billion` / `yuan over three years.`
"""

import re
from itertools import pairwise
from typing import Literal

import msgspec

from factsheet.language.tables.abbreviations import (
    ABBREVIATIONS,
    ALWAYS_FOLLOWED,
    BEFORE_NUMBERS,
    INITIALISMS,
)

SentenceKind = Literal["body", "heading", "dateline"]

MAX_SENTENCE = 2_000
"""Characters. A longer run without a sentence end is cut at white space: no parser gains from more."""

MIN_WRAPPED_LINE = 45
MAX_WRAPPED_LINE = 100
"""Characters. Hard-wrapped prose has lines of this length; shorter ones are headings, longer ones paragraphs."""


class Sentence(msgspec.Struct, frozen=True):
    """A sentence as offsets into the article's text, and which block (counted from 0) it stands in."""

    start: int
    end: int
    block: int
    kind: SentenceKind = "body"


def split_sentences(text: str, start: int = 0) -> list[Sentence]:
    """Split an article from `start` on; the sentences cover everything but white space, in reading order."""
    sentences: list[Sentence] = []
    for number, (first, last) in enumerate(split_blocks(text, start)):
        kind: SentenceKind = "heading" if _is_heading(text, first, last) else "body"
        if dateline := _DATELINE.match(text, first, last):
            sentences.append(Sentence(*_trim(text, first, dateline.end()), number, "dateline"))
            first = dateline.end()
        for sentence in _split_block(text, first, last):
            sentences.extend(Sentence(a, b, number, kind) for a, b in _cut_long(text, *sentence))
    return sentences


# ---------------------------------------------------------------- blocks

_LINE = re.compile(r"[^\r\n\u2028\u2029]+")
_BULLET = re.compile(r"\s{0,12}(?:[-*•‣▪–—]\s|[0-9]{1,2}[.)]\s|#{1,6}\s|\||>\s)")
_ENDS_SENTENCE = re.compile(r"[.!?:;…][\"'”’)\]]{0,3}\s*$")


def split_blocks(text: str, start: int = 0) -> list[tuple[int, int]]:
    """Spans of the blocks of a text from `start` on: lines, joined where the text is hard-wrapped."""
    lines = [(m.start(), m.end()) for m in _LINE.finditer(text, start) if not m.group().isspace()]
    blocks: list[tuple[int, int]] = []
    before: tuple[int, int] | None = None
    wrapped = False
    for line in lines:
        if before and _goes_on(text, before, line, wrapped=wrapped):
            blocks[-1] = (blocks[-1][0], line[1])
            wrapped = True
        else:
            blocks.append(line)
            wrapped = False
        before = line
    return [_trim(text, *block) for block in blocks]


def _goes_on(text: str, before: tuple[int, int], line: tuple[int, int], *, wrapped: bool) -> bool:
    """Whether `line` continues the paragraph of the line `before`, of which we may know that it is `wrapped`."""
    if _newlines(text[before[1] : line[0]]) > 1 or _BULLET.match(text, line[0], line[1]):
        return False
    last_line = text[before[0] : before[1]].rstrip()
    first = text[line[0] : line[1]].lstrip()[:1]
    if len(last_line) < MIN_WRAPPED_LINE:
        return False
    if _ENDS_SENTENCE.search(last_line[-6:]):
        # A wrapped paragraph can break after a sentence too.
        return wrapped and len(last_line) < MAX_WRAPPED_LINE
    return first.islower() or (len(last_line) < MAX_WRAPPED_LINE and (first.isdigit() or wrapped))


def _newlines(gap: str) -> int:
    return gap.replace("\r\n", "\n").replace("\r", "\n").count("\n")


def _is_heading(text: str, start: int, end: int) -> bool:
    """A short block without a final stop: a headline, a cross-heading, a byline, a table row."""
    return end - start <= 160 and not _ENDS_SENTENCE.search(text[max(start, end - 6) : end])


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


# ---------------------------------------------------------------- datelines

# The place, day and agency with which wire copy opens, up to the dash: they are no part of the first sentence.
#   DUBLIN, Oct 18 (Newswire) -   NEW YORK (AP) _   LONDON/ANTWERP, Sept. 11 —   Lyon, France, 6 November --
_CAPITALS = r"[A-Z][A-Z'’./-]{2,24}(?: [A-Z][A-Z'’./-]{1,24}){0,3}"
_CITY = r"[A-Z][A-Za-z'’.-]{2,24}(?: [A-Z][A-Za-z'’.-]{1,24}){0,3}"
_REGION = r"(?:, (?:[A-Z][a-z]{1,12}\.?|[A-Z]\.[A-Z]\.)(?: [A-Z][a-z]{1,12}){0,2})?"
_DAY = r"(?:, (?:[A-Z][a-z]{2,8}\.? [0-9]{1,2}|[0-9]{1,2} [A-Z][a-z]{2,8}\.?)(?:,? [0-9]{4})?)"
_AGENCY = r"(?: ?\([A-Z][A-Za-z .&]{1,24}\))"
_DASH = r"\s?[-–—_]{1,2}\s{1,4}(?=[\"'“‘`]{0,3}[A-Z0-9$£€¥])"
_DATELINE = re.compile(
    rf"(?:{_CAPITALS}{_REGION}{_DAY}?,?{_AGENCY}?|{_CITY}{_REGION}(?:{_DAY},?{_AGENCY}?|{_AGENCY})){_DASH}"
)


# ---------------------------------------------------------------- sentences inside a block

# A stop that may end a sentence, with closing quotes and brackets, then white space, then what can begin one.
# `He said. "We ...`   `... ($52bn).) The`   `... said.The` is left alone: it is mostly a web address or a version.
# Closing characters: straight and curly quotes, '' of the wires, brackets.

_STOP = re.compile(r"[.!?…]{1,4}[\"'”’)\]]{0,3}\s{1,20}(?=[\"'“‘(\[`$£€¥#]{0,3}[A-Z0-9À-ÖØ-Þ])")
_NUMBER = re.compile(r"[~(]?[A-Z]{0,3}[$€£¥₹]?\s?[0-9]")
_LAST_WORD = re.compile(r"[A-Za-z][A-Za-z.&-]{0,20}$|[0-9]{1,4}$")


# A list run into one line: `plants are affected: * St. Thomas, Ontario * Chicago, Illinois`.
_INLINE_BULLET = re.compile(r"\s[*•▪‣]\s")


def _split_block(text: str, start: int, end: int) -> list[tuple[int, int]]:
    bullets = [bullet.start() for bullet in _INLINE_BULLET.finditer(text, start, end)]
    if len(bullets) < 2:  # a single sign may be a multiplication or a footnote
        return _split_item(text, start, end)
    edges = [start, *bullets, end]
    return [span for first, last in pairwise(edges) for span in _split_item(text, first, last)]


def _split_item(text: str, start: int, end: int) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    first = start
    for stop in _STOP.finditer(text, start, end):
        if _ends_sentence(text, first, stop):
            spans.append(_trim(text, first, stop.end()))
            first = stop.end()
    if first < end:
        spans.append(_trim(text, first, end))
    return [span for span in spans if span[0] < span[1]]


def _ends_sentence(text: str, first: int, stop: re.Match[str]) -> bool:
    """Whether the stop is more than the dot of an abbreviation (`Inc. said`) or an initial (`J. Smith`)."""
    if text[stop.start()] != "." or text.startswith("..", stop.start()):
        return True
    before = _LAST_WORD.search(text, max(first, stop.start() - 24), stop.start())
    if before is None:
        return True
    word = before.group()
    following = text[stop.end() : stop.end() + 24]
    if "." not in word and text[before.start() - 1 : before.start()].isdigit() and before.start() > first:
        return True  # `closed at 412p. Analysts`, `a bid of $3bn. Acme`: a unit or a scale, which nothing follows
    if word.lower() in BEFORE_NUMBERS and _NUMBER.match(following):
        return False
    if word in ALWAYS_FOLLOWED:
        return False
    if word in ABBREVIATIONS:
        # `Ford Motor Co. The company ...`: a company's suffix ends the sentence before a word that opens one.
        return _opens_sentence(following)
    if len(word) == 1 and word.isupper():
        return word == "I" or (_opens_sentence(following) and not following.startswith("A "))
    if "." in word or word in INITIALISMS:
        # `in the U.S. The` ends, `the U.S. Congress` does not.
        return _opens_sentence(following)
    return True


_OPENERS = frozenset(
    """
    The This That These Those It Its He She They We But And In On At For From By As If While When After Before
    However Meanwhile There Some Many Most Analysts Shares Another Both Each Such What Who Why How Last Earlier
    """.split()
)


def _opens_sentence(following: str) -> bool:
    """Whether the next words look like the start of a sentence: `The company`, not `Congress passed`."""
    word = re.match(r"[\"'“‘(\[`]{0,3}([A-Za-z]+)", following)
    return word is not None and word.group(1) in _OPENERS


def _cut_long(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Cut what is longer than MAX_SENTENCE, at white space where there is some."""
    pieces = []
    while end - start > MAX_SENTENCE:
        cut = start + MAX_SENTENCE
        space = max(text.rfind(" ", start + MAX_SENTENCE // 2, cut), text.rfind("\t", start + MAX_SENTENCE // 2, cut))
        cut = space if space > 0 else cut
        pieces.append(_trim(text, start, cut))
        start = cut
    pieces.append(_trim(text, start, end))
    return [piece for piece in pieces if piece[0] < piece[1]]
