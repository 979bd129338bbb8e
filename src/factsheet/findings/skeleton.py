"""A sentence with its numbers replaced by signs, so that rules read its build: `rose <P0> to <M1> from <M2>`.

`<M3>` is an amount of money, `<P3>` a percentage, `<T3>` a date, `<N3>` any other number (index points, units); the
figure is its place in `terms`.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Literal

import msgspec

from factsheet.claims.claim import Claim
from factsheet.findings.precision import Interval, interval_of
from factsheet.findings.reading import SentenceClaims
from factsheet.mentions.numbers import StatedNumber, find_numbers
from factsheet.values.value import Money, Percent, Timex

TermKind = Literal["M", "P", "T", "N"]

_PART_OF_MORE = re.compile(r"[A-Za-z0-9.,$£€¥/-]")
_GOES_ON = re.compile(r"[0-9A-Za-z%/]|[.,:][0-9]|-[0-9]")
"""Marks beside a number with which it is no plain number: `G7`, `$5`, `3/4`, `10:30`, `2-1`, `747-400`."""

_BARE = re.compile(r"[.,;:)]|$| (?:an?|in|at|on|last|before|the|year|previously|earlier|and|after|over|this)\b")
_COUNTED = re.compile(r"[0-9]|per ?cent|points?\b|pct", re.IGNORECASE)


class Term(msgspec.Struct, frozen=True):
    """One number of a sentence; `start`, `end` are offsets into the article."""

    kind: TermKind
    start: int
    end: int
    text: str
    claim: Claim | None = None
    number: Decimal | None = None
    bare: bool = False
    """A plain number with no noun behind it: the `60` of `to 63 kroner from 60`, not that of `from 60 shops`."""

    @property
    def interval(self) -> Interval | None:
        """The number to its last written digit; None for a range, a date, a zero."""
        if self.number is not None:
            return interval_of(self.number, self.text)
        if self.claim is None or isinstance(self.claim.value, Timex) or self.claim.value.amount is None:
            return None
        return interval_of(abs(self.claim.value.amount), self.text)

    @property
    def unit(self) -> tuple[str | None, ...]:
        """What it counts: two terms can only be subtracted when this is equal."""
        match self.claim.value if self.claim else None:
            case Money(currency=currency, per=per):
                return ("money", currency, per)
            case Percent(unit=unit):
                return ("percent", "point" if unit != "percent" else "percent")
            case _:
                return ("number",)


class Skeleton(msgspec.Struct, frozen=True):
    """The text with signs, and what the signs stand for."""

    text: str
    terms: tuple[Term, ...]

    def term(self, sign: str) -> Term:
        """The term of a sign such as `<M3>`."""
        return self.terms[int(sign[2:-1])]

    def between(self, first: re.Match[str]) -> tuple[int, int]:
        """The article's span from the first to the last term in a match."""
        found = [self.term(sign) for sign in _SIGN.findall(first[0])]
        return found[0].start, max(term.end for term in found)


_SIGN = re.compile(r"<[MPTN][0-9]{1,4}>")


def skeleton(sentence: SentenceClaims) -> Skeleton:
    """The build of one sentence. Claims inside others (a date within an amount) are dropped; the first one stays."""
    pieces: list[str] = []
    terms: list[Term] = []
    at = 0
    for claim in (*sentence.claims, None):
        first = len(sentence.text) if claim is None else claim.start - sentence.start
        if first < at:
            continue
        for found in _numbers(sentence, at, first):
            if isinstance(found, Term):
                pieces.append(f"<N{len(terms)}>")
                terms.append(found)
            else:
                pieces.append(found)
        if claim is not None and claim.kind == "percent" and not _COUNTED.search(claim.text):
            # `doubled` is a percentage, and a word of change that rules want to read.
            pieces.append(_plain(claim.text))
            at = claim.end - sentence.start
        elif claim is not None:
            kind: TermKind = "M" if claim.kind == "money" else "P" if claim.kind == "percent" else "T"
            pieces.append(f"<{kind}{len(terms)}>")
            terms.append(Term(kind, claim.start, claim.end, claim.text, claim))
            at = claim.end - sentence.start
    return Skeleton(" ".join("".join(pieces).split()), tuple(terms))


def _numbers(sentence: SentenceClaims, start: int, end: int) -> Iterator[Term | str]:
    """The text between two claims: plain numbers as terms, the rest as it stands, without angle brackets."""
    at = start
    for found in find_numbers(sentence.text, start, end):
        if found.amount is None or not _stands_alone(sentence.text, found):
            continue
        yield _plain(sentence.text[at : found.start])
        words = sentence.text[found.start : found.end]
        bare = _BARE.match(sentence.text, found.end) is not None
        yield Term("N", sentence.start + found.start, sentence.start + found.end, words, None, found.amount, bare)
        at = found.end
    yield _plain(sentence.text[at:end])


def _stands_alone(text: str, number: StatedNumber) -> bool:
    """Whether a number is one by itself; one in words without a scale is mostly a part of the build (`one of`)."""
    if number.words and number.scale == 1:
        return False
    before = text[number.start - 1 : number.start] if number.start else ""
    return not _PART_OF_MORE.match(before) and not _GOES_ON.match(text, number.end)


def _plain(text: str) -> str:
    return text.replace("<", " ").replace(">", " ").replace("’", "'")
