"""What a sheet, or one subject of it, amounts to, in words: the same in every report."""

from collections.abc import Sequence

from factsheet.facts.fact import Fact
from factsheet.report.sheet import ArticleEntry, FactSheet, SubjectFacts, all_facts, article_ids
from factsheet.report.wording import plural


def run_counts(sheet: FactSheet) -> str:
    """`30 articles · 320 sentences · 494 claims (205 money, ...) · 276 facts · 3 conflicts`, and what is left out."""
    counts = sheet.counts
    kinds = ", ".join(f"{count:,} {kind}" for kind, count in counts.claims.items())
    parts = [
        plural(counts.articles, "article"),
        plural(counts.sentences, "sentence"),
        f"{plural(sum(counts.claims.values()), 'claim')} ({kinds})",
        plural(counts.facts, "fact"),
        plural(counts.conflicts, "conflict"),
    ]
    shown = len(all_facts(sheet))
    if shown < counts.facts:
        parts.append(f"{shown:,} shown")
    if counts.skipped:
        parts.append(f"{counts.skipped:,} skipped")
    return " · ".join(parts)


def subject_counts(subject: SubjectFacts) -> list[str]:
    """The articles and facts of a subject, and its conflicts if there are any."""
    told = [plural(len(article_ids(subject.facts)), "article"), plural(len(subject.facts), "fact")]
    conflicts = sum(fact.verdict == "conflict" for fact in subject.facts)
    return [*told, plural(conflicts, "conflict")] if conflicts else told


def fact_counts(fact: Fact, values: int) -> list[str]:
    """How many articles stand behind the `values` distinct values of a fact, and how many sources if they are fewer.

    One article, or one value with its articles beside it, needs no count.
    """
    articles = len(article_ids([fact]))
    told = [plural(articles, "article")] if articles > 1 and values > 1 else []
    return [*told, plural(fact.sources, "source")] if fact.sources < articles else told


def span_of_dates(articles: Sequence[ArticleEntry]) -> str:
    """`published 2025-02-20 to 2025-03-04`, and how many articles have no date."""
    days = sorted(article.published for article in articles if article.published)
    undated = len(articles) - len(days)
    parts = [f"published {days[0]} to {days[-1]}"] if days else []
    parts += [f"{plural(undated, 'article')} without a date"] if undated else []
    return " · ".join(parts)
