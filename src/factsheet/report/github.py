"""Findings as GitHub workflow commands, which become annotations in a pull request.

GitHub shows ten errors, ten warnings and ten notices of a step and drops the rest, so only as many become commands, and
all others follow as plain lines. Text is escaped as the runner expects it: `%`, line ends, and in properties also `:`
and `,`.
"""

from collections.abc import Iterator
from types import MappingProxyType

from factsheet.findings.finding import SEVERITIES, Finding, Severity
from factsheet.findings.tables.rules import RULES
from factsheet.report.display import one_line, visible
from factsheet.report.findings import CheckReport
from factsheet.report.findings_text import line

SHOWN = 10
"""Annotations of one severity that GitHub shows for a step."""

_COMMANDS: MappingProxyType[Severity, str] = MappingProxyType(
    {"error": "error", "warning": "warning", "note": "notice"}
)


def annotations(report: CheckReport) -> Iterator[str]:
    """The lines, without line ends: commands worst first, then what GitHub would drop."""
    hidden: list[Finding] = []
    for severity in SEVERITIES:
        of_it = [finding for finding in report.findings if finding.severity == severity]
        for finding in of_it[:SHOWN]:
            yield _command(finding)
        hidden += of_it[SHOWN:]
    if hidden:
        yield f"GitHub shows {SHOWN} annotations of a severity; {len(hidden)} more findings:"
        for finding in hidden:
            yield "- " + _defused(line(finding))


def _command(finding: Finding) -> str:
    title = f"{finding.rule} {RULES[finding.rule].name}"
    properties = {"file": finding.article, "line": str(finding.line)}
    if finding.end > finding.start and finding.line == finding.end_line:
        # Columns only count within one line; GitHub includes the last one.
        properties |= {"col": str(finding.column), "endColumn": str(finding.end_column - 1)}
    properties["title"] = title
    joined = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{_COMMANDS[finding.severity]} {joined}::{_data(one_line(finding.message))}"


def _data(text: str) -> str:
    return _defused(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"))


def _property(text: str) -> str:
    return _data(visible(text)).replace(":", "%3A").replace(",", "%2C")


def _defused(text: str) -> str:
    """The runner also obeys an old form of command, `##[...]`, anywhere in a line."""
    return text.replace("##[", "# #[")
