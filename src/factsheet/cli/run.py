"""One run of the pipeline for a command: what is read, what could not be, and what comes of it."""

import sys
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING, BinaryIO

from factsheet.articles.article import Article, Skipped
from factsheet.cli import status
from factsheet.cli.terminal import complain, complain_of, with_progress
from factsheet.cli.work import Work
from factsheet.report.filters import Filters, filtered_claims
from factsheet.settings import Settings

if TYPE_CHECKING:
    from factsheet.claims.claim import Claim
    from factsheet.report.sheet import ArticleEntry, FactSheet
    from factsheet.values.rates import Rates


class Reading:
    """The articles at the paths, and a record of what was skipped; each skipped input is named on standard error."""

    def __init__(self, paths: Sequence[str], *, published: date | None) -> None:
        self.paths = paths
        self.published = published
        self.skipped: list[Skipped] = []
        self.articles_read = 0

    def articles(self) -> Iterator[Article]:
        """The articles that can be read, as they come."""
        from factsheet.articles.reading import read_articles

        for item in read_articles(self.paths, published=self.published, stdin=sys.stdin.buffer):
            if isinstance(item, Skipped):
                self.skipped.append(item)
                complain_of(item)
            else:
                self.articles_read += 1
                yield item

    def status(self) -> int:
        """The exit status once everything is read; says so when there was nothing at all."""
        if not self.articles_read and not self.skipped:
            complain(f"no articles in {', '.join(self.paths)} (files ending in .txt, .md or .jsonl)")
        return status.DONE if self.articles_read and not self.skipped else status.TROUBLE


def _tell_of_missing_rates(rates: "Rates", currency: str) -> None:
    if not rates.covers(currency):
        complain(f"no exchange rates for {currency}: amounts are not converted")


def stream_claims(reading: Reading, settings: Settings, filters: Filters, stream: BinaryIO, work: Work) -> None:
    """Write the claims of each article as JSON Lines as soon as they are known. Raises ModelError."""
    from factsheet.report.jsonl import claim_line

    with work.extractor(settings) as extractor:
        _tell_of_missing_rates(extractor.rates, settings.currency)
        results = with_progress(extractor.claims(reading.articles()), total=None, quiet=stream.isatty())
        claims = (claim for result in results for claim in filtered_claims(result.claims, filters))
        stream.writelines(claim_line(claim) for claim in islice(claims, filters.limit))


def fact_sheet_of(reading: Reading, settings: Settings, work: Work) -> "FactSheet":
    """Read everything, reconcile it, and put the facts under their subjects. Raises ModelError."""
    from factsheet.facts.reconcile import reconcile
    from factsheet.report.sheet import entry, fact_sheet

    entries: list[ArticleEntry] = []
    claims: list[Claim] = []
    with work.extractor(settings) as extractor:
        _tell_of_missing_rates(extractor.rates, settings.currency)
        # Texts are let go of as soon as their claims are known.
        for result in with_progress(extractor.claims(reading.articles()), total=None, quiet=False):
            entries.append(entry(result.article, result.sentences, result.claims))
            claims += result.claims
    if not entries:
        return fact_sheet((), articles=(), claims=(), skipped=reading.skipped, currency=settings.currency)
    return fact_sheet(
        reconcile(claims, settings, extractor.rates),
        articles=entries,
        claims=claims,
        skipped=reading.skipped,
        currency=settings.currency,
        model=extractor.model,
    )
