"""Attributing: values in, claims out. The order of the decisions, and what each claim was decided by."""

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import msgspec

from factsheet.articles.article import Article
from factsheet.claims import measure as measures
from factsheet.claims import owners, period, speech, syntax
from factsheet.claims.assembly import Reasons, assemble
from factsheet.claims.bases import Bases, find_bases
from factsheet.claims.claim import Claim
from factsheet.claims.climb import is_bare_forecast, owner_of
from factsheet.claims.draft import Draft
from factsheet.claims.elided import complete_measures
from factsheet.claims.entities import find_cast
from factsheet.claims.inherit import RESTATED, base_measure, inherit_periods
from factsheet.claims.lemma import noun_lemma
from factsheet.claims.needed import needed
from factsheet.claims.noun_measure import Measure
from factsheet.claims.owners import BODY, Owner, Scene
from factsheet.claims.parse import Parse, Word, read_parse
from factsheet.claims.reference import resolve_references
from factsheet.claims.sharing import restated
from factsheet.claims.status import status_of
from factsheet.claims.tables import nominals
from factsheet.claims.tables.owners import ECONOMIC
from factsheet.claims.tables.periods import OF_FIRMS
from factsheet.settings import Settings
from factsheet.values.stated import Stated
from factsheet.values.value import Money, Percent, Timex

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from factsheet.language.sentences import Sentence

__all__ = ["Reasons", "attribute", "attribute_with_reasons", "needed"]


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
    parses = {
        index: read_parse(doc, article.text[sentences[index].start : sentences[index].end])
        for index, doc in docs.items()
    }
    cast = find_cast(article.text, article.title, sentences, parses, blocked, settings)
    references = resolve_references(article.text, cast, sentences, parses, by_sentence)
    drafts: dict[int, Draft] = {}
    for index, group in by_sentence.items():
        sentence = sentences[index]
        text = article.text[sentence.start : sentence.end]
        scene = Scene(index, text, sentence.start, sentence.kind == "heading", cast, references)
        drafts.update(_sentence(scene, parses.get(index), stated, group))
    ordered = inherit_periods(
        complete_measures([drafts[n] for n in range(len(stated))], pays_dividend="dividend" in article.text),
        stated,
        sentences,
        article.text,
        article.published,
    )
    return assemble(article, sentences, ordered, stated)


# ---------------------------------------------------------------- one sentence


def _sentence(scene: Scene, doc: Parse | None, stated: Sequence[Stated], group: Sequence[int]) -> dict[int, Draft]:
    text = scene.text
    if doc is None:
        return {n: _unparsed(stated[n], scene) for n in group}
    tokens = {n: syntax.tokens_of(doc, stated[n].start - scene.offset, stated[n].end - scene.offset) for n in group}
    inside = frozenset(t.i for found in tokens.values() for t in found)
    anchors = {n: syntax.anchor(found) for n, found in tokens.items() if found}
    dates = _dates(text, scene, stated, anchors)
    starts = {stated[n].start - scene.offset: n for n in group}
    spans = [(stated[n].start - scene.offset, stated[n].end - scene.offset) for n in group if stated[n].kind != "date"]
    bases = find_bases(text, spans, [(d.start, d.end) for d in dates.values()])
    drafts: dict[int, Draft] = {}
    for n in group:
        if n not in anchors:
            drafts[n] = _unparsed(stated[n], scene)
            continue
        first = restated(text, scene, stated, drafts, n, group)
        if first is not None:
            drafts[n] = msgspec.structs.replace(drafts[first], stated=stated[n], period_rule=RESTATED, restates=first)
            continue
        draft = _draft(scene, anchors[n], stated, n, inside, dates, bases)
        before = next((drafts[m] for m in reversed(group) if m < n and m in drafts), None)
        if before is not None and before.stated.kind == draft.stated.kind and is_bare_forecast(anchors[n], scene):
            draft = msgspec.structs.replace(draft, owner=before.owner)
        drafts[n] = _compared(draft, anchors[n], scene, drafts, starts, bases)
    return drafts


def _compared(
    draft: Draft,
    anchor: Word,
    scene: Scene,
    drafts: Mapping[int, Draft],
    starts: Mapping[int, int],
    bases: Bases,
) -> Draft:
    """A base of comparison is of the same owner, and without words of its own of the same measure, as what it is for.

    `compared with 4.1% for Acme`, `against Acme's 4.1%` name another owner.
    """
    at = draft.stated.start - scene.offset
    first = drafts.get(starts.get(bases.of.get(at, -1), -1))
    if first is None or first.stated.kind != draft.stated.kind:
        return draft
    others = [owners.named_by(noun, scene, "base for") for noun in syntax.prep_objects(anchor, "for", "at")]
    others += [owners.named_by(c, scene, "possessor of the base") for c in anchor.children if c.dep_ == "poss"]
    owner = next((o for o in others if o is not None and o.entities), first.owner)
    measure = first.measure if at in bases.bare and first.measure is not None else draft.measure
    return msgspec.structs.replace(draft, owner=owner, measure=measure, is_base=True)


def _draft(
    scene: Scene,
    anchor: Word,
    stated: Sequence[Stated],
    n: int,
    inside: frozenset[int],
    dates: Mapping[int, period.Dated],
    bases: Bases,
) -> Draft:
    value = stated[n]
    changes = isinstance(value.value, Percent) and value.value.direction is not None
    owner = owner_of(anchor, scene)
    measure = measures.measure_of(anchor, inside, value.kind, changes)
    owner = _of_the_firm(_settled(owner, value, scene), measure, value, scene)
    if owner is not None and value.turn is not None:
        owner = owners.conjunct(owner, value.turn)
    found = None
    if value.kind != "date":
        start, end = value.start - scene.offset, value.end - scene.offset
        found = period.period_of(start, end, anchor, list(dates.values()), bases)
    at = next((m for m, d in dates.items() if found is not None and d.start == found.start), None)
    return Draft(
        value,
        owner,
        measure,
        speech.attribution_of(anchor, scene),
        status_of(anchor),
        at,
        found.rule if found else "",
    )


def _dates(text: str, scene: Scene, stated: Sequence[Stated], anchors: Mapping[int, Word]) -> dict[int, period.Dated]:
    """The dates of the sentence that can be periods: neither vague nor recurring (`annual`, `a year`)."""
    dates = {}
    for n, anchor in anchors.items():
        value = stated[n]
        if not isinstance(value.value, Timex) or value.date_role is not None or value.value.type == "SET":
            continue
        start, end = value.start - scene.offset, value.end - scene.offset
        if _RATE.match(text, start, end) or _LENGTH.search(text[start:end]):
            continue
        first, last = value.value.first, value.value.last
        days = (last - first).days + 1 if first and last else None
        clock = _CLOCK.search(value.value.timex or "") is not None
        dates[n] = period.Dated(start, end, anchor, period.is_base(text, start, end), days, clock)
    return dates


_CLOCK = re.compile(r"T[0-9]{2}")
"""`2025-02-24T15:30`, but not `2025-02-24TMO`."""

_LENGTH = re.compile(
    r"(?:[0-9]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve))-(?:day|week|month|year|quarter)s?$",
    re.IGNORECASE,
)
"""`the 10-year` of a bond is no period."""

_RATE = re.compile(
    r"(?:an?|per|each|every|annual|annually|yearly|monthly|quarterly)(?: (?:day|week|month|quarter|year))?$",
    re.IGNORECASE,
)


def _of_the_firm(owner: Owner | None, measure: Measure | None, value: Stated, scene: Scene) -> Owner | None:
    """`Chief Executive Nolan is targeting a margin of 15%`: a person has no margin, revenue or sales; the firm does."""
    if (
        owner is None
        or measure is None
        or not owner.entities
        or any(e.kind != "person" or " " not in e.name for e in owner.entities)
        or (isinstance(value.value, Money) and value.value.per in ("hour", "day", "week", "month"))
    ):
        return owner  # `he will earn $90,000 a week`
    firm = scene.spoken_of
    if firm is None or firm.kind != "org" or base_measure(measure.name) not in OF_FIRMS:
        return owner
    return owners.of_entities((firm,), owner.start, owner.end, "firm of the person")


def _unparsed(value: Stated, scene: Scene) -> Draft:
    return Draft(value, _settled(None, value, scene), None, None, "stated", None)


def _settled(owner: Owner | None, value: Stated, scene: Scene) -> Owner | None:
    """The owner found, or the last resort: a name before the value in its sentence, then one after, then the topic."""
    if owner is not None and not owner.entities and owner.name.casefold() in nominals.ORGANIZATIONS:
        owner = None if scene.cast.topic is not None and owner.name.casefold() not in nominals.SELF_NAMED else owner
    if owner is not None and (owner.entities or owner.rule == BODY or not owners.is_measure(owner)):
        return owner
    if (
        owner is not None
        and owners.is_about_public_body(scene)
        and noun_lemma(owner.name.rsplit(" ", 1)[-1].casefold()) in ECONOMIC
    ):
        return owner  # `rents rose 9 percent`, after what the central bank did
    topic = scene.spoken_of
    if owner is not None and topic is not None and owners.is_source(topic):
        return owner  # `the average rent climbed`, as a property website tells
    named = [
        o
        for o in scene.cast.by_sentence.get(scene.index, ())
        if o.entity.kind != "place" and o.role != "employer" and not o.entity.is_media
    ]
    before = [o for o in named if o.end <= value.start]
    if owner is None:
        orgs = [o for o in before if o.entity.kind == "org"]
        for o in (*[o for o in orgs if o.role == "subject"][-1:], *orgs[-1:]):
            return owners.of_entities((o.entity,), o.start, o.end, owners.NAME_BEFORE)
        if scene.heading and named:
            return owners.of_entities((named[0].entity,), named[0].start, named[0].end, "name in the heading")
    if owner is not None and owner.rule == "thing itself" and topic is not None and topic.first > value.start:
        return owner  # `the July contract settled up 5%`, before any firm is named
    if topic is not None:
        start, end = (owner.start, owner.end) if owner is not None else (value.start, value.start)
        return owners.of_entities((topic,), start, end, owners.TOPIC)
    return owner
