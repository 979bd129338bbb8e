"""What `factsheet check` has to report, before it takes a form."""

from typing import Any

import msgspec

from factsheet.findings.finding import Finding
from factsheet.settings import Threshold


class CheckReport(msgspec.Struct, frozen=True, kw_only=True):
    """Findings with what they rest on: the ids of the articles that were checked, and how many they were held against.

    `known` is how many findings the baseline kept quiet. `root` is the folder that article names start from.
    """

    findings: tuple[Finding, ...]
    articles: tuple[str, ...]
    against: int = 0
    known: int = 0
    model: str | None = None
    fail_on: Threshold = "error"
    root: str = ""


def finding_fields(finding: Finding) -> dict[str, Any]:
    """The finding as the contract has it (docs/check.md): these fields, in this order."""
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "article": finding.article,
        "start": finding.start,
        "end": finding.end,
        "line": finding.line,
        "column": finding.column,
        "message": finding.message,
        "fingerprint": finding.fingerprint,
        "related": [
            {"article": each.article, "start": each.start, "end": each.end, "line": each.line, "text": each.text}
            for each in finding.related
        ],
    }
