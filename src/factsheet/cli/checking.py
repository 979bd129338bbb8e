"""One run of `factsheet check`: what is read, what it is held against, and the report that comes of it."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from factsheet.articles.article import Article, Skipped
from factsheet.cli.run import Reading
from factsheet.cli.terminal import complain_of, with_progress
from factsheet.cli.work import Work
from factsheet.errors import UsageError
from factsheet.findings import baseline
from factsheet.findings.check import check
from factsheet.report.findings import CheckReport
from factsheet.settings_file import SettingsFile

if TYPE_CHECKING:
    from factsheet.claims.claim import Claim
    from factsheet.extraction import Extractor

STANDARD_INPUT = "-"


class Inputs(msgspec.Struct, frozen=True, kw_only=True):
    """What the command line names: articles, and what they are held against."""

    paths: Sequence[str]
    against: Sequence[str]
    stdin_filename: str | None = None
    published: date | None = None
    baseline_must_exist: bool = False
    """A baseline of the command line must be there; one of the settings file comes with its first entry."""


class Earlier:
    """The claims to hold the new articles against, without those of the new articles themselves."""

    def __init__(self, paths: Sequence[str], new: Iterable[Article]) -> None:
        """Raises UsageError for a path that does not exist."""
        self.paths = paths
        self.articles = 0
        articles = tuple(new)
        self._ids = {_place(article.id) for article in articles}
        self._texts = {hash(article.text) for article in articles}
        for path in paths:
            if not Path(path).exists():
                raise UsageError(f"--against {path}: no such file or folder")

    def claims(self, extractor: "Extractor") -> "Iterator[Claim]":
        """Claims files are read as they are, everything else goes through the same pipeline as the new articles."""
        from factsheet.report.claims_file import read_claims_file

        to_read: list[str] = []
        seen: set[str] = set()
        for path in self.paths:
            if not _is_claims_file(Path(path)):
                to_read.append(path)
                continue
            for claim in read_claims_file(Path(path)):
                if _place(claim.article) not in self._ids:
                    seen.add(claim.article)
                    yield claim
        self.articles += len(seen)
        for result in extractor.claims(self._articles(to_read)):
            yield from result.claims

    def _articles(self, paths: Sequence[str]) -> Iterator[Article]:
        from factsheet.articles.reading import read_articles

        for item in read_articles(paths) if paths else ():
            if isinstance(item, Skipped):
                complain_of(item)
            elif _place(item.id) not in self._ids and hash(item.text) not in self._texts:
                self.articles += 1
                yield item


def run(
    inputs: Inputs, file: SettingsFile, today: date, work: Work, *, update_baseline: bool
) -> tuple[CheckReport, bool]:
    """The report, and whether anything could be read. Raises UsageError, ModelError, ClaimsFileError."""
    known_path = Path(file.check.baseline) if file.check.baseline else None
    must_exist = inputs.baseline_must_exist and not update_baseline
    known = baseline.read_baseline(known_path) if known_path and (known_path.exists() or must_exist) else {}
    reading = Reading(inputs.paths, published=inputs.published)
    articles = [_named(article, inputs.stdin_filename) for article in reading.articles()]
    name_of = _names(file.root)
    earlier = Earlier(inputs.against, articles)
    new: list[tuple[Article, tuple[Claim, ...]]] = []
    model, market = None, None
    against: list[Claim] = []
    if articles:
        with work.extractor(file.settings) as extractor:
            model, market = extractor.model, extractor.rates
            results = with_progress(extractor.claims(articles), total=len(articles), quiet=False)
            new = [(result.article, result.claims) for result in results]
            against = list(earlier.claims(extractor))
    found = check(new, against, file.settings, file.check, market=market, skipped=reading.skipped, name_of=name_of)
    findings = found
    if known_path is not None:
        checked = frozenset(
            name_of(source) for source in (*(a.id for a in articles), *(s.source for s in reading.skipped))
        )
        if update_baseline:
            _write(known_path, baseline.written(baseline.updated(known, found, checked)))
            known = baseline.read_baseline(known_path)
        findings = baseline.apply(known, found, checked, today, str(known_path))
    report = CheckReport(
        findings=tuple(findings),
        articles=tuple(article.id for article in articles),
        against=earlier.articles,
        known=len(found) - sum(finding.rule != "FS401" for finding in findings),
        model=model,
        fail_on=file.check.fail_on,
        root=str(file.root),
    )
    return report, bool(articles)


def _named(article: Article, name: str | None) -> Article:
    """Standard input under the name that `--stdin-filename` gives it, which may also tell its date."""
    if name is None or article.id != STANDARD_INPUT:
        return article
    from factsheet.articles.publication import published_on

    renamed = msgspec.structs.replace(article, id=name)
    found = published_on(article.text, name=name) if article.published is None else None
    return msgspec.structs.replace(renamed, published=found[0], published_from=found[1]) if found else renamed


def _names(root: Path) -> Callable[[str], str]:
    """Article ids as paths from the root, where they are files under it: the same from wherever one runs."""

    def name_of(article: str) -> str:
        if os.path.lexists(article):
            path = Path(os.path.abspath(article))  # noqa: PTH100 (links are part of the name)
            if path.is_relative_to(root):
                return path.relative_to(root).as_posix()
        return article

    return name_of


def _place(article: str) -> str:
    """What two ids of one file have in common, whatever folder or link they go through."""
    return os.path.realpath(article)


def _is_claims_file(path: Path) -> bool:
    """Whether a `.jsonl` file holds claims; its articles have neither kind nor value."""
    if path.suffix != ".jsonl" or not path.is_file():
        return False
    try:
        with path.open("rb") as lines:
            first = next((line for line in lines if line.strip()), b"")
        fields = msgspec.json.decode(first)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return False
    return isinstance(fields, dict) and {"kind", "value", "sentence"} <= fields.keys()


def _write(path: Path, content: bytes) -> None:
    try:
        path.write_bytes(content)
    except OSError as error:
        raise UsageError(f"cannot write {path}: {error.strerror or error}") from error


def missing(paths: Iterable[str]) -> list[str]:
    """The paths that do not exist: wrong use, whatever else is read."""
    return [path for path in paths if path != STANDARD_INPUT and not os.path.lexists(path)]
