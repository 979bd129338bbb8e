"""From drafts to claims: the fields of the contract, each with the rule that decided it."""

import bisect
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec

from factsheet.articles.article import Article
from factsheet.claims.claim import Claim, Period, Role, SentenceSpan, Subject
from factsheet.claims.draft import Draft
from factsheet.claims.owners import Owner
from factsheet.values.stated import Stated
from factsheet.values.value import Timex

if TYPE_CHECKING:
    from factsheet.language.sentences import Sentence


class Reasons(msgspec.Struct, frozen=True, kw_only=True):
    """Why a claim is as it is: the rule behind subject, measure and period, and the words that each was read from."""

    subject: str
    subject_words: str
    measure: str
    measure_words: str
    period: str
    period_words: str


def assemble(
    article: Article, sentences: "Sequence[Sentence]", drafts: Sequence[Draft], stated: Sequence[Stated]
) -> list[tuple[Claim, Reasons]]:
    lines = _line_starts(article.text)
    periods = {draft.period for draft in drafts if draft.period is not None}
    result = []
    for n, draft in enumerate(drafts):
        value, sentence = draft.stated, sentences[draft.stated.sentence]
        line = bisect.bisect_right(lines, value.start)
        held = _period(article, stated[draft.period]) if draft.period is not None else None
        claim = Claim(
            article=article.id,
            published=article.published,
            kind=value.kind,
            text=article.text[value.start : value.end],
            start=value.start,
            end=value.end,
            line=line,
            column=value.start - lines[line - 1] + 1,
            value=value.value,
            subject=_subject(article, draft.owner) if value.date_role != "publication" else None,
            measure=draft.measure.name or None if draft.measure and value.date_role != "publication" else None,
            measure_text=draft.measure.text if draft.measure and value.date_role != "publication" else None,
            period=held,
            attribution=draft.attribution,
            status=draft.status,
            role=_role(value, n in periods or _is_period(draft, drafts, sentences)),
            sentence=SentenceSpan(
                start=sentence.start, end=sentence.end, text=article.text[sentence.start : sentence.end]
            ),
        )
        result.append((claim, _reasons(claim, draft)))
    return result


def _line_starts(text: str) -> list[int]:
    return [0, *(m.end() for m in re.finditer(r"\r\n|\n|\r", text))]


def _subject(article: Article, owner: Owner | None) -> Subject | None:
    if owner is None or not owner.name:
        return None
    return Subject(name=owner.name, text=article.text[owner.start : owner.end], start=owner.start, end=owner.end)


def _period(article: Article, date: Stated) -> Period | None:
    if not isinstance(date.value, Timex):
        return None
    return Period(
        text=article.text[date.start : date.end],
        start=date.start,
        end=date.end,
        timex=date.value.timex,
        first=date.value.first,
        last=date.value.last,
    )


def _role(value: Stated, is_period: bool) -> Role:
    if value.kind != "date":
        return "event"
    return value.date_role or ("period" if is_period else "event")


def _is_period(draft: Draft, drafts: Sequence[Draft], sentences: "Sequence[Sentence]") -> bool:
    """A base of comparison only places another claim in time."""
    return draft.stated.kind == "date" and draft.stated.comparison


def _reasons(claim: Claim, draft: Draft) -> Reasons:
    return Reasons(
        subject=draft.owner.rule if draft.owner else "none found",
        subject_words=claim.subject.text if claim.subject else "",
        measure=draft.measure.rule if draft.measure else "none found",
        measure_words=draft.measure.text if draft.measure else "",
        period=draft.period_rule or "none found",
        period_words=claim.period.text if claim.period else "",
    )
