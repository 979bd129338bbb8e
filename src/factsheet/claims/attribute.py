"""Attributing: values in, claims out. The order of the decisions, and what each claim was decided by."""

import bisect
import re
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

import msgspec

from factsheet.articles.article import Article
from factsheet.claims import measure as measures
from factsheet.claims import owners, period, speech, syntax
from factsheet.claims.claim import Claim, Period, Role, SentenceSpan, Status, Subject
from factsheet.claims.entities import Cast, find_cast, is_media
from factsheet.claims.inherit import inherit_periods
from factsheet.claims.measure import Measure
from factsheet.claims.owners import Owner, Scene
from factsheet.claims.reference import References, resolve_references
from factsheet.claims.tables import nominals
from factsheet.settings import Settings
from factsheet.values.stated import Stated
from factsheet.values.value import Money, Percent, Timex

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from factsheet.language.sentences import Sentence


class Reasons(msgspec.Struct, frozen=True, kw_only=True):
    """Why a claim is as it is: the rule behind subject, measure and period, and the words that each was read from."""

    subject: str
    subject_words: str
    measure: str
    measure_words: str
    period: str
    period_words: str


class Draft(msgspec.Struct, frozen=True):
    """A claim in the making: what its own sentence says, before periods are carried on."""

    stated: Stated
    owner: Owner | None
    measure: Measure | None
    attribution: str | None
    status: Status
    period: int | None
    """Index of the date among the article's stated values."""
    period_rule: str = ""


def attribute(
    article: Article,
    sentences: "Sequence[Sentence]",
    docs: "Mapping[int, Doc]",
    stated: Sequence[Stated],
    settings: Settings,
) -> list[Claim]:
    """One claim per stated value, in the same order.

    `docs[i]` is the parse of sentence i, with the same characters; sentences may be missing. Nothing is looked up
    outside the arguments; the time is linear in the article.
    """
    return [claim for claim, _ in attribute_with_reasons(article, sentences, docs, stated, settings)]


def attribute_with_reasons(
    article: Article,
    sentences: "Sequence[Sentence]",
    docs: "Mapping[int, Doc]",
    stated: Sequence[Stated],
    settings: Settings,
) -> list[tuple[Claim, Reasons]]:
    """As `attribute`, each claim with the rules and words that led to it."""
    by_sentence: dict[int, list[int]] = {}
    for number, value in enumerate(stated):
        by_sentence.setdefault(value.sentence, []).append(number)
    blocked = {i: [(stated[n].start, stated[n].end) for n in group] for i, group in by_sentence.items()}
    cast = find_cast(article.text, article.title, sentences, docs, blocked, settings)
    references = resolve_references(article.text, cast, sentences, docs)
    drafts: dict[int, Draft] = {}
    for index, group in by_sentence.items():
        scene = Scene(index, sentences[index].start, sentences[index].kind == "heading", cast, references)
        text = article.text[sentences[index].start : sentences[index].end]
        drafts.update(_sentence(text, scene, docs.get(index), stated, group))
    ordered = inherit_periods([drafts[n] for n in range(len(stated))], stated, sentences)
    return _claims(article, sentences, ordered, stated)


def needed(article: Article, sentences: "Sequence[Sentence]", with_mentions: Collection[int]) -> set[int]:
    """Sentences without values that the model must see, so that references in sentences with values can be resolved.

    The sentence before one that opens with a pronoun or has a nominal (`the company`), and, where that one opens with
    a pronoun too, the one before it.
    """
    wanted: set[int] = set()
    for index in with_mentions:
        text = article.text[sentences[index].start : sentences[index].end]
        if not _ANAPHOR.search(text):
            continue
        for back in (1, 2):
            before = index - back
            if before < 0 or before in with_mentions or before in wanted:
                break
            wanted.add(before)
            if not _OPENS_WITH_PRONOUN.match(article.text, sentences[before].start):
                break
    return wanted


_ANAPHOR = re.compile(
    r"\b(?:its?|they|their|he|his|she|her|both|(?:the|this|that)(?: [a-z-]+){0,3} (?:"
    + "|".join(sorted(nominals.ORGANIZATIONS | nominals.PARTS))
    + r"))\b",
    re.IGNORECASE,
)
_OPENS_WITH_PRONOUN = re.compile(r"[\"“']?(?:It|Its|They|Their|He|His|She|Her|The (?:company|unit|firm|group))\b")


# ---------------------------------------------------------------- one sentence


def _sentence(
    text: str, scene: Scene, doc: "Doc | None", stated: Sequence[Stated], group: Sequence[int]
) -> dict[int, Draft]:
    if doc is None:
        return {n: _unparsed(stated[n], scene) for n in group}
    tokens = {n: syntax.tokens_of(doc, stated[n].start - scene.offset, stated[n].end - scene.offset) for n in group}
    inside = frozenset(t.i for found in tokens.values() for t in found)
    anchors = {n: syntax.anchor(found) for n, found in tokens.items() if found}
    dates = _dates(text, scene, stated, anchors)
    values = [n for n in group if stated[n].kind != "date"]
    drafts: dict[int, Draft] = {}
    for n in group:
        if n not in anchors:
            drafts[n] = _unparsed(stated[n], scene)
            continue
        first = _restated(text, scene, stated, drafts, n, group)
        if first is not None:
            drafts[n] = msgspec.structs.replace(
                drafts[first], stated=stated[n], period_rule="that of the amount restated"
            )
            continue
        drafts[n] = _draft(text, scene, anchors[n], stated, n, inside, dates, values)
    return drafts


def _draft(
    text: str,
    scene: Scene,
    anchor: "Token",
    stated: Sequence[Stated],
    n: int,
    inside: frozenset[int],
    dates: Mapping[int, period.Dated],
    values: Sequence[int],
) -> Draft:
    value = stated[n]
    changes = isinstance(value.value, Percent) and value.value.direction is not None
    owner = owners.owner_of(anchor, scene)
    measure = measures.measure_of(anchor, inside, value.kind, changes)
    owner = _settled(owner, value, scene)
    if owner is not None and value.turn is not None:
        owner = owners.conjunct(owner, value.turn)
    found = None
    if value.kind != "date":
        others = [(stated[m].start - scene.offset, stated[m].end - scene.offset) for m in values if m != n]
        start, end = value.start - scene.offset, value.end - scene.offset
        found = period.period_of(text, start, end, anchor, list(dates.values()), others)
    at = next((m for m, d in dates.items() if found is not None and d.start == found.start), None)
    return Draft(
        value,
        owner,
        measure,
        speech.attribution_of(anchor, scene),
        speech.status_of(anchor),
        at,
        found.rule if found else "",
    )


def _dates(
    text: str, scene: Scene, stated: Sequence[Stated], anchors: "Mapping[int, Token]"
) -> dict[int, period.Dated]:
    dates = {}
    for n, anchor in anchors.items():
        value = stated[n]
        if value.kind != "date" or value.date_role is not None:
            continue
        start, end = value.start - scene.offset, value.end - scene.offset
        dates[n] = period.Dated(start, end, anchor, period.is_base(text, start, end))
    return dates


_RESTATES = re.compile(
    r"^\s?(?:\(|,? or |,? equal to |, equivalent to )(?:about |around |nearly |roughly |some |almost |over )?$"
)


def _restated(
    text: str, scene: Scene, stated: Sequence[Stated], drafts: Mapping[int, Draft], n: int, group: Sequence[int]
) -> int | None:
    """The amount before this one that it restates: `380 billion yuan ($52bn)`, `$212m, or $27 a share`."""
    value = stated[n]
    if value.kind != "money":
        return None
    for m in reversed([m for m in group if m < n and m in drafts]):
        earlier = stated[m]
        if earlier.kind != "money":
            continue
        if value.pair_of == earlier.start:
            return m
        between = text[earlier.end - scene.offset : value.start - scene.offset]
        if len(between) <= 40 and _RESTATES.match(_PER.sub("", between)):
            return m
        break
    return None


_PER = re.compile(r"^ (?:a|per|an|each)\b(?: [a-z]+)?")


def _unparsed(value: Stated, scene: Scene) -> Draft:
    return Draft(value, _settled(None, value, scene), None, None, "stated", None)


def _settled(owner: Owner | None, value: Stated, scene: Scene) -> Owner | None:
    """The owner found, or the last resort: a name before the value in its sentence, then one after, then the topic."""
    if owner is not None and (owner.entities or not owners.is_measure(owner)):
        return owner
    named = [
        o for o in scene.cast.by_sentence.get(scene.index, ()) if o.entity.kind != "place" and not is_media(o.entity.name)
    ]
    before = [o for o in named if o.end <= value.start]
    if owner is None:
        orgs = [o for o in before if o.entity.kind == "org"]
        for o in (*[o for o in orgs if o.role == "subject"][-1:], *orgs[-1:]):
            return owners.of_entities((o.entity,), o.start, o.end, "name before it in the sentence")
        if scene.heading and named:
            return owners.of_entities((named[0].entity,), named[0].start, named[0].end, "name in the heading")
    topic = scene.references.local.get(scene.index, scene.cast.topic)
    if topic is not None:
        start, end = (owner.start, owner.end) if owner is not None else (value.start, value.start)
        return owners.of_entities((topic,), start, end, "topic of the article")
    return owner


# ---------------------------------------------------------------- claims


def _claims(
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
            measure=draft.measure.name if draft.measure else None,
            measure_text=draft.measure.text if draft.measure else None,
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


__all__ = ["Cast", "Claim", "Money", "Reasons", "References", "attribute", "attribute_with_reasons", "needed"]
