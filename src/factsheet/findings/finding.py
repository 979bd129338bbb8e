"""The finding: one thing that `factsheet check` has to say, under a rule code."""

import hashlib
import posixpath
from collections import Counter
from collections.abc import Iterable
from typing import Literal

import msgspec

from factsheet.claims.claim import Claim
from factsheet.findings.reading import Reading

Severity = Literal["error", "warning", "note"]

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")
"""Worst first."""


class Related(msgspec.Struct, frozen=True, kw_only=True):
    """Another place that the finding rests on; `start`, `end` are code points into that article's text."""

    article: str
    start: int
    end: int
    line: int
    text: str


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """A finding at its place. `start`, `end` are code points into the article's text, lines and columns count from 1.

    The fields up to `related` are what `--format jsonl` prints; the others serve the formats that show more.
    `fingerprint` names the finding in a baseline: it holds neither lines nor times.
    """

    rule: str
    severity: Severity
    article: str
    start: int
    end: int
    line: int
    column: int
    message: str
    fingerprint: str
    related: tuple[Related, ...] = ()
    end_line: int = 1
    end_column: int = 1
    text: str = ""
    """The words of the article that the finding points at."""
    sentence: str = ""
    sentence_start: int = 0
    name: str = ""
    """What the baseline calls the article: its path from the project's root."""


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """What a rule yields: a finding before it has its line, its column and its fingerprint.

    `key` is what the finding is about without its place: subject, measure, period, normalized values.
    """

    rule: str
    severity: Severity
    start: int
    end: int
    message: str
    key: tuple[str, ...]
    related: tuple[Related, ...] = ()


def related_to(claim: Claim) -> Related:
    """The claim as a place that a finding refers to."""
    return Related(article=claim.article, start=claim.start, end=claim.end, line=claim.line, text=claim.text)


def finish(reading: Reading, drafts: Iterable[Draft], name: str) -> list[Finding]:
    """The drafts of one article as findings, in reading order.

    `name` is what fingerprints call the article. Drafts that say the same thing twice are told apart by their number.
    """
    seen: Counter[tuple[str, ...]] = Counter()
    name = posixpath.normpath(name)
    findings = []
    for draft in sorted(drafts, key=lambda each: (each.start, each.end, each.rule, each.message)):
        key = (draft.rule, name, *draft.key)
        line, column = reading.place(draft.start)
        end_line, end_column = reading.place(draft.end)
        sentence = reading.sentence_at(draft.start, draft.end)
        findings.append(
            Finding(
                rule=draft.rule,
                severity=draft.severity,
                article=reading.article.id,
                start=draft.start,
                end=draft.end,
                line=line,
                column=column,
                message=draft.message,
                fingerprint=fingerprint(*key, str(seen[key])),
                related=draft.related,
                end_line=end_line,
                end_column=end_column,
                text=reading.article.text[draft.start : draft.end],
                sentence=reading.article.text[sentence[0] : sentence[1]],
                sentence_start=sentence[0],
                name=name,
            )
        )
        seen[key] += 1
    return findings


def fingerprint(*parts: str) -> str:
    """Twenty hexadecimal digits that stay the same as long as the parts do."""
    joined = "\x1f".join(parts).encode("utf-8", "backslashreplace")
    return hashlib.sha256(joined).hexdigest()[:20]
