"""The baseline: findings that are known and don't count, in a file of their own, so that no article is touched.

One JSON object a line, sorted, without lines, times or anything else that changes by itself:

    {"article":"new/wire.txt","rule":"FS101","fingerprint":"5f0c...","text":"31%","reason":"revised","until":"2026-01-31"}
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path

import msgspec

from factsheet.errors import UsageError
from factsheet.findings.finding import Finding, fingerprint


class Entry(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """A known finding. `text` is what it points at, for the reader; `until` the last day on which it is left alone."""

    article: str
    rule: str
    fingerprint: str
    text: str = ""
    reason: str = ""
    until: date | None = None


def read_baseline(path: Path) -> dict[str, Entry]:
    """The entries by fingerprint. Raises UsageError for a file that can't be read or a line that is no entry."""
    entries: dict[str, Entry] = {}
    try:
        lines = path.read_bytes().splitlines()
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror or error}") from error
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            entry = msgspec.json.decode(line, type=Entry)
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            raise UsageError(f"{path}:{number}: not a baseline entry: {error}") from error
        entries[entry.fingerprint] = entry
    return entries


def written(entries: Iterable[Entry]) -> bytes:
    """The file's content, sorted by article, rule and fingerprint."""
    ordered = sorted(entries, key=lambda entry: (entry.article, entry.rule, entry.fingerprint))
    return b"".join(msgspec.json.encode(entry) + b"\n" for entry in ordered)


def updated(known: Mapping[str, Entry], findings: Iterable[Finding], checked: frozenset[str]) -> list[Entry]:
    """The entries after a run over the articles `checked` (by their names from the root).

    Findings of the run are in it; an old entry keeps its reason and end date, and goes
    when it matches nothing any more. Entries for articles that were not checked stay.
    """
    entries = {entry.fingerprint: entry for entry in known.values() if entry.article not in checked}
    for finding in findings:
        if finding.rule != "FS401":
            entries[finding.fingerprint] = known.get(finding.fingerprint) or _entry(finding)
    return list(entries.values())


def apply(
    known: Mapping[str, Entry], findings: Sequence[Finding], checked: frozenset[str], today: date, path: str
) -> list[Finding]:
    """The findings that are not known, and an FS401 for each entry that matches nothing or has expired."""
    matched = {finding.fingerprint for finding in findings}
    expired = {entry.fingerprint for entry in known.values() if entry.until is not None and entry.until < today}
    left = [each for each in findings if each.fingerprint not in known or each.fingerprint in expired]
    for entry in sorted(known.values(), key=lambda each: (each.article, each.rule, each.fingerprint)):
        about = f"baseline entry {entry.fingerprint} ({entry.rule}, {entry.article})"
        if entry.fingerprint in expired:
            left.append(_useless(path, entry, f"{about} expired on {entry.until}"))
        elif entry.fingerprint not in matched and entry.article in checked:
            left.append(_useless(path, entry, f"{about} matches nothing any more"))
    return left


def _entry(finding: Finding) -> Entry:
    return Entry(
        article=finding.name, rule=finding.rule, fingerprint=finding.fingerprint, text=" ".join(finding.text.split())
    )


def _useless(path: str, entry: Entry, message: str) -> Finding:
    return Finding(
        rule="FS401",
        severity="warning",
        article=path,
        start=0,
        end=0,
        line=1,
        column=1,
        message=message,
        fingerprint=fingerprint("FS401", entry.fingerprint),
    )
