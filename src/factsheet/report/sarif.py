"""Findings as SARIF 2.1.0, for code scanning and for viewers. Columns are code points, URIs relative."""

from types import MappingProxyType
from typing import Any
from urllib.parse import quote

from factsheet import __version__
from factsheet.findings.finding import Finding, Severity
from factsheet.findings.tables.rules import RULES, Rule
from factsheet.report.display import one_line
from factsheet.report.findings import CheckReport
from factsheet.report.jsonl import json_text

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

_LEVELS: MappingProxyType[Severity, str] = MappingProxyType({"error": "error", "warning": "warning", "note": "note"})


def sarif(report: CheckReport) -> bytes:
    """The log in UTF-8, with one run."""
    codes = sorted({finding.rule for finding in report.findings})
    run: dict[str, Any] = {
        "tool": {
            "driver": {
                "name": "factsheet",
                "semanticVersion": _semantic(__version__),
                "version": __version__,
                "rules": [_rule(RULES[code]) for code in codes],
            }
        },
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {"ROOT": {"description": {"text": "The folder of the settings file, or where it ran."}}},
        "results": [_result(finding, codes.index(finding.rule)) for finding in report.findings],
    }
    if report.model is not None:
        run["properties"] = {"model": report.model}
    return json_text({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2).encode("utf-8") + b"\n"


def _semantic(version: str) -> str:
    """The version as `1.2.3`: SARIF asks for Semantic Versioning here, and Python's local parts are none."""
    parts = [*version.split("+")[0].split("."), "0", "0"][:3]
    return ".".join("".join(filter(str.isdigit, part)) or "0" for part in parts)


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.code,
        "name": "".join(word.capitalize() for word in rule.name.split()),
        "shortDescription": {"text": rule.name.capitalize() + "."},
        "fullDescription": {"text": rule.what},
        "help": {"text": f"{rule.why}\n\n{rule.settle}"},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _result(finding: Finding, index: int) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": _LEVELS[finding.severity],
        "message": {"text": one_line(finding.message)},
        "locations": [{"physicalLocation": _location(finding)}],
        "partialFingerprints": {"factsheet/v1": finding.fingerprint},
    }
    if finding.related:
        result["relatedLocations"] = [
            {
                "id": number,
                "message": {"text": one_line(each.text)},
                "physicalLocation": {
                    "artifactLocation": _artifact(each.article),
                    "region": {"startLine": each.line},
                },
            }
            for number, each in enumerate(finding.related, start=1)
        ]
    return result


def _location(finding: Finding) -> dict[str, Any]:
    region: dict[str, Any] = {"startLine": finding.line, "startColumn": finding.column}
    if finding.end > finding.start:
        region |= {
            "endLine": finding.end_line,
            "endColumn": finding.end_column,
            "charOffset": finding.start,
            "charLength": finding.end - finding.start,
            "snippet": {"text": finding.text},
        }
    return {"artifactLocation": _artifact(finding.name or finding.article), "region": region}


def _artifact(article: str) -> dict[str, str]:
    """A relative URI; `#`, `?`, spaces and everything beyond ASCII are percent-encoded."""
    path = article.replace("\\", "/")
    encoded = quote(path.encode("utf-8", "surrogateescape"), safe="/-._~")
    if path.startswith("/"):
        return {"uri": f"file://{encoded}"}
    return {"uri": encoded.removeprefix("./"), "uriBaseId": "ROOT"}
