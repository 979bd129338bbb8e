"""Findings as JUnit XML: a suite for each article, a failed case for each error or warning."""

from collections.abc import Iterable
from xml.etree import ElementTree

from factsheet.findings.finding import Finding
from factsheet.report.display import one_line, visible
from factsheet.report.findings import CheckReport
from factsheet.report.findings_text import line


def junit(report: CheckReport) -> bytes:
    """The document in UTF-8. A note is a case that passes, and so is an article without findings."""
    root = ElementTree.Element("testsuites", name="factsheet check")
    suites = dict.fromkeys(report.articles)
    by_article: dict[str, list[Finding]] = {article: [] for article in suites}
    for finding in report.findings:
        by_article.setdefault(finding.article, []).append(finding)
    for article, findings in by_article.items():
        _suite(root, article, findings)
    root.set("tests", str(sum(int(suite.get("tests", "0")) for suite in root)))
    root.set("failures", str(sum(int(suite.get("failures", "0")) for suite in root)))
    ElementTree.indent(root)
    document: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return document + b"\n"


def _suite(root: ElementTree.Element, article: str, findings: Iterable[Finding]) -> None:
    suite = ElementTree.SubElement(root, "testsuite", name=visible(article))
    cases = failures = 0
    for finding in findings:
        cases += 1
        name = f"{finding.rule} line {finding.line} column {finding.column}"
        case = _case(suite, article, name)
        if finding.severity == "note":
            ElementTree.SubElement(case, "system-out").text = line(finding)
        else:
            failures += 1
            failure = ElementTree.SubElement(
                case, "failure", type=f"{finding.rule} {finding.severity}", message=one_line(finding.message)
            )
            failure.text = line(finding) + (f"\n{one_line(finding.sentence)}" if finding.sentence else "")
    if not cases:
        cases = 1
        _case(suite, article, "no findings")
    suite.set("tests", str(cases))
    suite.set("failures", str(failures))


def _case(suite: ElementTree.Element, article: str, name: str) -> ElementTree.Element:
    return ElementTree.SubElement(suite, "testcase", classname=visible(article), name=name)
