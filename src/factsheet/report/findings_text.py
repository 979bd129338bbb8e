"""Findings as lines that people and editors read: `new/wire.txt:7:41: FS101 what is wrong`, never wrapped."""

from collections.abc import Iterator
from types import MappingProxyType

from factsheet.findings.check import counts
from factsheet.findings.finding import Finding, Severity
from factsheet.report.display import one_line
from factsheet.report.findings import CheckReport

_COLORS: MappingProxyType[Severity, str] = MappingProxyType({"error": "31", "warning": "33", "note": "36"})
"""ANSI colours: red, yellow, cyan."""


def finding_text(report: CheckReport, *, color: bool = False, verbose: bool = False) -> Iterator[str]:
    """The lines of the report, without line ends. `verbose` shows the sentence and the other places under each."""
    for finding in report.findings:
        yield line(finding, color=color)
        if verbose:
            yield from _evidence(finding, color=color)


def line(finding: Finding, *, color: bool = False) -> str:
    """One finding on one line. An error has only its code; warnings and notes say what they are."""
    place = f"{one_line(finding.article)}:{finding.line}:{finding.column}:"
    code = _paint(finding.rule, f"1;{_COLORS[finding.severity]}", color)
    mild = "" if finding.severity == "error" else f"{finding.severity}: "
    return f"{_paint(place, '1', color)} {code} {mild}{one_line(finding.message)}"


def summary(report: CheckReport) -> str:
    """What came out, in one line: `2 errors, 1 note in 3 articles, held against 12 others`."""
    numbers = [_count(number, severity) for severity, number in counts(report.findings).items() if number]
    found = ", ".join(numbers) or "nothing found"
    against = f", held against {_count(report.against, 'earlier article')}" if report.against else ""
    known = f"; {report.known} more in the baseline" if report.known else ""
    return f"{found} in {_count(len(report.articles), 'article')}{against}{known}"


def _evidence(finding: Finding, *, color: bool) -> Iterator[str]:
    if finding.sentence:
        first, last = finding.start - finding.sentence_start, finding.end - finding.sentence_start
        before, span, after = finding.sentence[:first], finding.sentence[first:last], finding.sentence[last:]
        marked = _paint(one_line(span), "1;4", color) if color else f"»{one_line(span)}«"
        yield f"    {one_line(before)}{marked}{one_line(after)}".rstrip()
    for each in finding.related:
        yield f"    {one_line(each.article)}:{each.line}: {one_line(each.text)}"


def _paint(text: str, style: str, color: bool) -> str:
    return f"\x1b[{style}m{text}\x1b[0m" if color else text


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
