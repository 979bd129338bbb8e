"""FS102: an article contradicts itself; the headline against the body is named as such."""

from collections.abc import Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal

import msgspec

from factsheet.claims.claim import Claim
from factsheet.facts.comparison import Comparison
from factsheet.facts.likeness import barred, likeness
from factsheet.facts.statement import Statement, amount_of
from factsheet.findings.context import Context
from factsheet.findings.corpus_conflict import key_of
from factsheet.findings.evidence import SURE, UNSURE, comparison_of, suspicion
from factsheet.findings.finding import Draft, Severity, related_to
from factsheet.findings.precision import interval_of
from factsheet.findings.reading import Reading
from factsheet.findings.slip_index import digits_in, slip_of
from factsheet.findings.slips import WORDS, Slip, slip_between
from factsheet.findings.wording import about, value_of
from factsheet.values.value import Money

BODY_SENTENCES = 4
"""A headline tells what the first sentences tell: only their numbers are held against it without further evidence."""

LOOSE = Decimal("0.25")
"""A headline may round so much."""

SHARED = 0.5
"""Share of the headline's content words that the sentence must have."""


class _Contradiction(msgspec.Struct, frozen=True):
    one: Statement
    other: Statement
    sure: float
    slip: Slip | None


def self_conflict(reading: Reading, context: Context) -> Iterator[Draft]:
    """Numbers of one article that differ although they should not, each pair told once."""
    statements = context.statements.get(reading.article.id, ())
    told: set[int] = set()
    for statement in statements:
        found = _headline(statement, statements, reading, context) or _slip(statement, statements, context)
        if found is None or found.one.lead.start in told or found.other.lead.start in told:
            continue
        told |= {found.one.lead.start, found.other.lead.start}
        yield _draft(found, reading)


def _headline(
    statement: Statement, statements: Sequence[Statement], reading: Reading, context: Context
) -> _Contradiction | None:
    """A number of the headline that no number of the body meets, where one of the first sentences tells the same."""
    if not reading.in_headline(statement.lead):
        return None
    body = [
        each
        for each in statements
        if not reading.in_headline(each.lead)
        and each.dimension == statement.dimension
        and any(_same_currency(statement.lead, claim) for claim in each.claims)
    ]
    if any(_meets(comparison_of(statement, each, context.exchange)) for each in body):
        return None
    first = list(dict.fromkeys(each.lead.sentence.start for each in statements))[: BODY_SENTENCES + 1]
    best: _Contradiction | None = None
    for each in body:
        if each.lead.sentence.start in first:
            slip = slip_of(statement, each, digits=1) or _slip_of_rounded(statement, each)
            sure = _tells_the_same(statement, each, slip)
            if sure and (best is None or sure > best.sure):
                best = _Contradiction(statement, each, sure, slip)
    return best


def _meets(comparison: Comparison) -> bool:
    """Whether two numbers can be one, and not only because one is a far bound: `over $2 billion` for $2.4 billion."""
    return comparison.outcome in ("agree", "rounding", "exchange rate") and comparison.gap <= LOOSE


def _tells_the_same(headline: Statement, other: Statement, slip: Slip | None) -> float:
    """How sure it is that the sentence tells what the headline tells: by its words, or since only a slip parts them."""
    words = headline.sentence_words | headline.measure_words
    shared = len(words & (other.sentence_words | other.measure_words)) / len(words) if words else 0.0
    same_subject = bool(headline.subject) and headline.subject == other.subject
    measure = likeness(headline, other, meets=False).measure
    if slip == "one digit" and max(digits_in(headline), digits_in(other)) == 1:
        return UNSURE if same_subject and shared and headline.kind == "money" else 0.0
    if slip is not None:
        return SURE if slip != "one digit" or same_subject or shared >= SHARED else UNSURE
    if barred(headline, other) is not None:
        return 0.0
    if same_subject and measure == 1 and shared >= SHARED:
        return 0.9
    return 0.7 if shared >= SHARED and len(words) >= 3 and measure >= 0 else 0.0


def _slip_of_rounded(headline: Statement, other: Statement) -> Slip | None:
    """The slip in a headline that rounds: `$251 million` for the $214.6 million of the body."""
    for claim in other.claims:
        amount, exact = amount_of(headline.lead), amount_of(claim)
        interval = interval_of(amount, headline.lead.text) if amount else None
        if amount is None or exact is None or interval is None or not _same_currency(headline.lead, claim):
            continue
        unit = interval.half * 2
        slip = slip_between(amount, (exact / unit).quantize(Decimal(1), ROUND_HALF_UP) * unit)
        if slip is not None and slip != "one digit":
            return slip
    return None


def _same_currency(one: Claim, other: Claim) -> bool:
    a, b = one.value, other.value
    return not isinstance(a, Money) or not isinstance(b, Money) or a.currency == b.currency


def _slip(statement: Statement, statements: Sequence[Statement], context: Context) -> _Contradiction | None:
    """A number of the article from which this one is a slip away, and which is said of the same."""
    best: _Contradiction | None = None
    for other, slip in context.index.near(statement):
        if slip == "scale" or other.article != statement.article or context.said_twice(statement, other):
            continue
        found = suspicion(statement, other, slip, context.exchange)
        if found is not None and (best is None or found.sure > best.sure):
            best = _Contradiction(statement, other, found.sure, slip)
    return best


def _draft(found: _Contradiction, reading: Reading) -> Draft:
    one, other = sorted((found.one, found.other), key=lambda each: each.lead.start)
    here, there = (one, other) if reading.in_headline(one.lead) else (other, one)
    severity: Severity = "error" if found.sure >= 0.8 else "warning"
    reason = f"; {WORDS[found.slip]}" if found.slip else ""
    if reading.in_headline(here.lead):
        where = f"headline says {value_of(here)}, the body {value_of(there)} (line {there.lead.line})"
    else:
        where = f"{value_of(here)} here, {value_of(there)} in line {there.lead.line}"
    return Draft(
        rule="FS102",
        severity=severity,
        start=here.lead.start,
        end=here.claims[-1].end,
        message=f"{about(here if here.subject else there)}: {where}{reason}",
        key=(*key_of(here), *key_of(there)),
        related=(related_to(there.lead),),
    )
