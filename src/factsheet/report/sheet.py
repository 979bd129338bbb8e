"""The fact sheet: what all reports print, as one record.

Facts stand under their subject, subjects in order of weight, and beside them what was read and what was not.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

import msgspec

from factsheet.articles.article import Article, PublishedFrom, Skipped
from factsheet.claims.claim import Claim
from factsheet.facts.fact import Fact
from factsheet.values.value import Kind, Timex

KINDS: tuple[Kind, ...] = ("money", "percent", "date")


class ArticleEntry(msgspec.Struct, frozen=True, kw_only=True):
    """An article that was read: what it is called, its date and where that came from, and how much it holds."""

    id: str
    title: str | None
    published: date | None
    published_from: PublishedFrom
    sentences: int
    claims: int


class SubjectFacts(msgspec.Struct, frozen=True, kw_only=True):
    """The facts about one subject, in the order in which they are shown: conflicts first, dates last, then by weight.

    `name` is empty for the facts whose subject is not known; they stand last.
    """

    name: str
    facts: tuple[Fact, ...]


class Counts(msgspec.Struct, frozen=True, kw_only=True):
    """What a run amounts to, before any filter."""

    articles: int
    sentences: int
    claims: dict[Kind, int]
    facts: int
    conflicts: int
    loose_times: int
    """Facts that are times of one article, tied to no days (see `is_loose_time`)."""
    skipped: int


class FactSheet(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that a report needs. Filters (`factsheet.report.filters`) narrow `subjects`, never the rest."""

    articles: tuple[ArticleEntry, ...]
    subjects: tuple[SubjectFacts, ...]
    claims: tuple[Claim, ...]
    """All claims in reading order, also those that are part of no fact."""
    skipped: tuple[Skipped, ...]
    counts: Counts
    currency: str
    model: str


def entry(article: Article, sentences: int, claims: Sequence[Claim]) -> ArticleEntry:
    """What the sheet keeps of an article; its text is not held any longer."""
    return ArticleEntry(
        id=article.id,
        title=article.title,
        published=article.published,
        published_from=article.published_from,
        sentences=sentences,
        claims=len(claims),
    )


def fact_sheet(
    facts: Iterable[Fact],
    *,
    articles: Iterable[ArticleEntry],
    claims: Iterable[Claim],
    skipped: Iterable[Skipped] = (),
    currency: str = "USD",
    model: str = "",
) -> FactSheet:
    """The facts of a run grouped by subject. A date that only says when another claim holds is no fact of its own."""
    articles, claims, skipped = tuple(articles), tuple(claims), tuple(skipped)
    shown = [fact for fact in facts if _is_news(fact)]
    kinds = Counter(claim.kind for claim in claims)
    return FactSheet(
        articles=articles,
        subjects=by_subject(shown),
        claims=claims,
        skipped=skipped,
        counts=Counts(
            articles=len(articles),
            sentences=sum(article.sentences for article in articles),
            claims={kind: kinds[kind] for kind in KINDS},
            facts=len(shown),
            conflicts=sum(fact.verdict == "conflict" for fact in shown),
            loose_times=sum(map(is_loose_time, shown)),
            skipped=len(skipped),
        ),
        currency=currency,
        model=model,
    )


def by_subject(facts: Iterable[Fact]) -> tuple[SubjectFacts, ...]:
    """Facts under their subjects. Subjects: most articles first, then most claims, then by name; unknown last."""
    groups: defaultdict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        groups[fact.subject].append(fact)
    subjects = [
        SubjectFacts(name=name, facts=tuple(sorted(group, key=_weight_of_fact))) for name, group in groups.items()
    ]
    return tuple(sorted(subjects, key=_weight_of_subject))


def all_facts(sheet: FactSheet) -> list[Fact]:
    """The facts of the sheet in the order in which they are shown."""
    return [fact for subject in sheet.subjects for fact in subject.facts]


def article_ids(facts: Iterable[Fact]) -> list[str]:
    """The articles behind the facts, each once, in the order of their first claim."""
    return list(dict.fromkeys(claim.article for fact in facts for claim in fact.claims))


def is_loose_time(fact: Fact) -> bool:
    """Whether the fact is a time of one article that is tied to no days: `overnight`, `three years`, a bare `Monday`.

    They can't be held against anything, and there are many: the table keeps them out of sight unless asked.
    """
    return (
        fact.verdict != "conflict"
        and len(article_ids([fact])) == 1
        and all(
            isinstance(claim.value, Timex) and (claim.value.first is None or claim.value.type in ("DURATION", "SET"))
            for claim in fact.claims
        )
    )


def _is_news(fact: Fact) -> bool:
    return any(claim.role == "event" for claim in fact.claims)


def _weight_of_fact(fact: Fact) -> tuple[object, ...]:
    first = min(fact.claims, key=lambda claim: (claim.article, claim.start))
    return (
        fact.verdict != "conflict",
        fact.kind == "date",
        -len(article_ids([fact])),
        -len(fact.claims),
        KINDS.index(fact.kind),
        fact.measure,
        first.article,
        first.start,
        fact.id,
    )


def _weight_of_subject(subject: SubjectFacts) -> tuple[object, ...]:
    claims = sum(len(fact.claims) for fact in subject.facts)
    return (not subject.name, -len(article_ids(subject.facts)), -claims, subject.name.casefold(), subject.name)


def articles_shown(sheet: FactSheet) -> tuple[ArticleEntry, ...]:
    """The articles of the facts that passed the filters; all articles when no filter kept a fact from view."""
    facts = all_facts(sheet)
    if len(facts) + sheet.counts.loose_times >= sheet.counts.facts:
        return sheet.articles
    ids = set(article_ids(facts))
    return tuple(article for article in sheet.articles if article.id in ids)
