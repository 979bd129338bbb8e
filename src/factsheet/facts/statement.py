"""The statement: what an article states once, read for comparison. One claim, or an amount and its restatement."""

import re
from datetime import date
from decimal import Decimal
from functools import cache

import msgspec

from factsheet.claims.claim import Claim, Status
from factsheet.claims.names import same_entity_key
from factsheet.facts.measures import families_in, family_of, is_level
from factsheet.facts.periods import PeriodReading, read_period
from factsheet.facts.scope import Scope, read_scope
from factsheet.facts.tables.cues import CHANGE_BEFORE
from factsheet.facts.tables.measures import DAILY
from factsheet.facts.words import content_words, stem
from factsheet.values.value import Kind, Money, Percent, Timex

_CLAUSE_END = re.compile(
    r"[;:–—]|, (?:while|whilst|whereas|but|and|which|with|as|although|though)\b| but | while | and has "
)
"""`sales rose 3%; profit fell`, `, while`, `and has climbed`: where a clause with another number begins."""

_COMMA = re.compile(r"[,;:–—]\s")

_BESIDE = 70
"""Code points beside a value in which a word can narrow it: `losses in North American sales of ...`."""

_LAST_WORDS = 24
"""Code points before an amount in which a cue of change is looked for."""


class Statement(msgspec.Struct, frozen=True, eq=False):
    """One statement of an article with everything that the comparison asks, worked out once.

    `claims` is one claim, or the amount and its bracketed restatements (`380 billion yuan ($52 billion)`), original
    first; `lead` is that original. `order` sorts by day, article and place. `dimension` keeps apart what can never be
    the same number: kind, unit and denominator. `form` is `level`, `change` or `date`. `named` are the families that
    the words of the measure name besides its own. `words` are the content words of the clause around the value,
    `sentence_words` those of its sentence; `beside` are the other amounts that stand in it.
    """

    claims: tuple[Claim, ...]
    lead: Claim
    article: str
    published: date | None
    order: tuple[str, str, int]
    subject: str
    kind: Kind
    dimension: str
    form: str
    direction: str | None
    family: str | None
    named: frozenset[str]
    level: bool
    measure_words: frozenset[str]
    period: PeriodReading | None
    status: Status
    scope: Scope
    words: frozenset[str]
    sentence_words: frozenset[str]
    denied: bool
    beside: frozenset[Decimal]


def clause_around(claim: Claim) -> str:
    """The part of the sentence that speaks of this value: up to the next semicolon, colon, dash or joining word."""
    text = claim.sentence.text
    start, end = claim.start - claim.sentence.start, claim.end - claim.sentence.start
    if not 0 <= start <= end <= len(text):
        return text
    before = max((cut.end() for cut in _CLAUSE_END.finditer(text, 0, start)), default=0)
    after = _CLAUSE_END.search(text, end)
    return text[before : after.start() if after else len(text)]


def words_beside(claim: Claim) -> str:
    """The words that can narrow a value: from comma to comma around it, and no further than some words away."""
    text = claim.sentence.text
    start, end = claim.start - claim.sentence.start, claim.end - claim.sentence.start
    if not 0 <= start <= end <= len(text):
        return ""
    before = _COMMA.split(text[max(start - _BESIDE, 0) : start])[-1]
    after = _COMMA.split(text[end : end + _BESIDE])[0]
    return before + text[start:end] + after


def is_headline(statement: Statement) -> bool:
    """Whether it stands in the headline: the very first sentence of the article, without a full stop."""
    sentence = statement.lead.sentence
    return sentence.start == 0 and not sentence.text.rstrip("\"”’'").endswith((".", "!"))


def text_before(claim: Claim, length: int = _LAST_WORDS) -> str:
    """Up to `length` code points of the sentence before the value, lower case."""
    start = max(claim.start - claim.sentence.start, 0)
    return claim.sentence.text[max(start - length, 0) : start].casefold()


def read_statement(claims: tuple[Claim, ...], subject: str, in_sentence: frozenset[Decimal] = frozenset()) -> Statement:
    """Read the claims of one statement under the canonical name of their subject (`""` when it is unknown).

    `in_sentence` are all amounts of its sentence.
    """
    lead = claims[0]
    measures = next((claim for claim in claims if claim.measure), lead)
    family = family_of(measures.measure)
    clause = clause_around(lead)
    own_words = _name_words(subject) | (_name_words(lead.subject.name) if lead.subject else frozenset())
    periods = next((claim for claim in claims if claim.period), lead)
    return Statement(
        claims=claims,
        lead=lead,
        article=lead.article,
        published=lead.published,
        order=((lead.published or date.min).isoformat(), lead.article, lead.start),
        subject=subject,
        kind=lead.kind,
        dimension=_dimension(lead),
        form=_form(lead),
        direction=lead.value.direction if isinstance(lead.value, Percent) else None,
        family=family,
        named=families_in(measures.measure_text or ""),
        level=is_level(family) and _form(lead) == "level",
        measure_words=content_words(f"{measures.measure or ''} {measures.measure_text or ''}", own_words),
        period=read_period(periods, daily=family in DAILY),
        status="stated" if lead.status == "denied" else lead.status,
        scope=Scope() if lead.kind == "date" else read_scope(words_beside(lead), own_words),
        words=content_words(clause, own_words),
        sentence_words=content_words(lead.sentence.text, own_words),
        denied=lead.status == "denied",
        beside=in_sentence - {amount for claim in claims if (amount := amount_of(claim)) is not None},
    )


@cache
def _name_words(name: str) -> frozenset[str]:
    """The words of a name: they say who, and are no evidence of what."""
    return frozenset(stem(word) for word in same_entity_key(name).split())


def _dimension(claim: Claim) -> str:
    value = claim.value
    if isinstance(value, Money):
        return f"money/{value.per or ''}"
    if isinstance(value, Percent):
        return f"percent/{'points' if value.unit != 'percent' else ''}"
    return "date"


def _form(claim: Claim) -> str:
    """Whether the value is a level or the size of a change: `a 49% stake`, `rose 49%`; `rose by $3 million`."""
    value = claim.value
    if isinstance(value, Timex):
        return "date"
    if isinstance(value, Percent) and (value.direction is not None or value.unit != "percent"):
        return "change"
    before = " " + text_before(claim).strip()
    return "change" if before.endswith(_CHANGE_ENDINGS) else "level"


_CHANGE_ENDINGS = tuple(f" {cue}" for cue in CHANGE_BEFORE)


def amount_of(claim: Claim) -> Decimal | None:
    """The stated amount, None for ranges and dates."""
    return None if isinstance(claim.value, Timex) else claim.value.amount


def currency_of(claim: Claim) -> str | None:
    """The currency of its amount, None for other kinds and where it is not known."""
    return claim.value.currency if isinstance(claim.value, Money) else None
