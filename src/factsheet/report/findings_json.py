"""Findings as JSON Lines and as one JSON document."""

from collections.abc import Iterator

from factsheet import __version__
from factsheet.findings.check import counts
from factsheet.report.findings import CheckReport, finding_fields
from factsheet.report.jsonl import json_text

SCHEMA_VERSION = 1
"""Goes up when a field changes its meaning or goes away; new fields don't change it."""


def finding_lines(report: CheckReport) -> Iterator[bytes]:
    """A line of JSON in UTF-8 for every finding."""
    for finding in report.findings:
        yield json_text(finding_fields(finding)).encode("utf-8") + b"\n"


def findings_document(report: CheckReport) -> bytes:
    """The whole report as one document."""
    document = {
        "schema_version": SCHEMA_VERSION,
        "factsheet": __version__,
        "model": report.model,
        "articles": list(report.articles),
        "against": report.against,
        "known": report.known,
        "counts": counts(report.findings),
        "findings": [finding_fields(finding) for finding in report.findings],
    }
    return json_text(document, indent=2).encode("utf-8") + b"\n"
