"""The baseline: known findings are quiet, useless entries are told, the file changes only when findings do."""

from datetime import date
from pathlib import Path

import pytest

from factsheet.errors import UsageError
from factsheet.findings.baseline import Entry, apply, read_baseline, updated, written
from factsheet.findings.finding import Finding

DAY = date(2025, 2, 26)
CHECKED = frozenset({"a.txt"})


def finding(fingerprint: str, article: str = "a.txt") -> Finding:
    return Finding(
        rule="FS104",
        severity="error",
        article=article,
        start=0,
        end=3,
        line=1,
        column=1,
        message="off",
        fingerprint=fingerprint,
        text="31%",
        name=article,
    )


def entry(fingerprint: str, article: str = "a.txt", **more: object) -> Entry:
    return Entry(article=article, rule="FS104", fingerprint=fingerprint, **more)  # type: ignore[arg-type]


def known(*entries: Entry) -> dict[str, Entry]:
    return {each.fingerprint: each for each in entries}


def test_known_findings_are_quiet() -> None:
    left = apply(known(entry("f1")), [finding("f1"), finding("f2")], CHECKED, DAY, "base.jsonl")
    assert [each.fingerprint for each in left] == ["f2"]


def test_an_entry_that_matches_nothing_is_told() -> None:
    (useless,) = apply(known(entry("gone")), [], CHECKED, DAY, "base.jsonl")
    assert (useless.rule, useless.severity, useless.article) == ("FS401", "warning", "base.jsonl")
    assert "gone" in useless.message


def test_an_entry_for_an_article_that_was_not_checked_is_left_alone() -> None:
    assert apply(known(entry("other", "b.txt")), [], CHECKED, DAY, "base.jsonl") == []


def test_an_expired_entry_counts_no_more_and_is_told() -> None:
    old = known(entry("f1", until=date(2025, 2, 25)))
    assert [each.rule for each in apply(old, [finding("f1")], CHECKED, DAY, "b")] == ["FS104", "FS401"]
    assert apply(known(entry("f1", until=DAY)), [finding("f1")], CHECKED, DAY, "b") == []


def test_an_update_keeps_reasons_drops_what_is_gone_and_leaves_other_articles() -> None:
    old = known(entry("f1", reason="revised"), entry("gone"), entry("other", "b.txt"))
    new = updated(old, [finding("f1"), finding("f2")], CHECKED)
    assert {each.fingerprint: each.reason for each in new} == {"f1": "revised", "f2": "", "other": ""}


def test_the_file_is_sorted_and_comes_back_as_it_was(tmp_path: Path) -> None:
    entries = [entry("f2", until=DAY), entry("f1", "b.txt"), entry("f1a", reason="é \x1b")]
    path = tmp_path / "base.jsonl"
    path.write_bytes(written(entries))
    assert written(reversed(entries)) == path.read_bytes()
    assert [line[:19] for line in path.read_text().splitlines()] == [
        '{"article":"a.txt",',
        '{"article":"a.txt",',
        '{"article":"b.txt",',
    ]
    assert sorted(read_baseline(path).values(), key=str) == sorted(entries, key=str)


@pytest.mark.parametrize("line", ["{}", "[]", "nonsense", '{"article":"a","rule":"FS1","fingerprint":"f","line":3}'])
def test_a_line_that_is_no_entry_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "base.jsonl"
    path.write_text(f"\n{line}\n")
    with pytest.raises(UsageError, match=r"base\.jsonl:2: not a baseline entry"):
        read_baseline(path)
