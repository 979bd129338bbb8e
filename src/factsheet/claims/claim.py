"""The claim: a mention with its value, its subject, its measure, its period and its source."""

from datetime import date
from typing import Literal

import msgspec

from factsheet.values.value import Kind, Value

Status = Literal["stated", "planned", "forecast", "reported", "denied"]
Role = Literal["event", "period", "vague", "publication"]


class Subject(msgspec.Struct, frozen=True, kw_only=True):
    """Who or what a claim is about: the canonical name, and the words of the article that say so."""

    name: str
    text: str
    start: int
    end: int


class Period(msgspec.Struct, frozen=True, kw_only=True):
    """The date mention of the same article that says when a claim holds."""

    text: str
    start: int
    end: int
    timex: str | None
    first: date | None
    last: date | None


class SentenceSpan(msgspec.Struct, frozen=True, kw_only=True):
    """The sentence around a claim."""

    start: int
    end: int
    text: str


class Claim(msgspec.Struct, frozen=True, kw_only=True):
    """One stated value and all that is known of it. Fields, in this order, are the lines of `--format jsonl`.

    `start`, `end` are code points into the article's text; `line`, `column` count from 1.
    """

    article: str
    published: date | None
    kind: Kind
    text: str
    start: int
    end: int
    line: int
    column: int
    value: Value
    subject: Subject | None
    measure: str | None
    measure_text: str | None
    period: Period | None
    attribution: str | None
    status: Status
    role: Role
    sentence: SentenceSpan
