"""FS107: a figure a thousand times off the others of its fact or measure: million for billion."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from factsheet.facts.statement import Statement, amount_of
from factsheet.findings.context import Context
from factsheet.findings.corpus_conflict import SURE, key_of
from factsheet.findings.evidence import Suspicion, suspicion
from factsheet.findings.finding import Draft, Severity, related_to
from factsheet.findings.reading import Reading
from factsheet.findings.wording import about, value_of
from factsheet.values.value import Money

FAR = Decimal(300)
"""A figure so many times larger or smaller than all others of its measure lies outside their scale."""

TOGETHER = Decimal(30)
"""The others must lie within this factor of each other, or they have no scale."""

PRICE = Decimal(1000)

OTHERS = 3
"""So many others make a scale."""


def scale(reading: Reading, context: Context) -> Iterator[Draft]:
    """The same digits a thousand times apart, then figures far from the others of their subject and measure."""
    own = context.statements.get(reading.article.id, ())
    told: set[int] = set()
    for statement in own:
        suspect = _same_digits(statement, context)
        if suspect is None or (suspect.other.lead.start in told and suspect.other.article == statement.article):
            continue
        severity: Severity = "error" if suspect.sure >= SURE else "warning"
        found = suspect.other
        told |= (
            {statement.lead.start, found.lead.start} if found.article == statement.article else {statement.lead.start}
        )
        here, there = statement, found
        if found.article == statement.article and found.lead.start > statement.lead.start:
            here, there = found, statement
        times = _times(here, there)
        yield _draft(here, [there], severity, f"{_where(there, here)}: {times}, million for billion?")
    groups: dict[tuple[object, ...], list[Statement]] = {}
    for statement in context.by_measure(own):
        if _is_sum(statement):
            groups.setdefault(_group(statement), []).append(statement)
    for group in groups.values():
        group.sort(key=_size)
        for far in (group[0], group[-1]):
            others = [each for each in group if each is not far]
            if far.article == reading.article.id and far.lead.start not in told and _is_far(far, others):
                yield _draft(far, others, "warning", f"{_times(far, others[0])} than the others of its measure")


def _same_digits(statement: Statement, context: Context) -> Suspicion | None:
    best: Suspicion | None = None
    for other, slip in context.index.near(statement):
        if slip != "scale" or (other.article != statement.article and not context.is_earlier(other, statement)):
            continue
        if other.article == statement.article and context.said_twice(statement, other):
            continue
        found = suspicion(statement, other, slip, context.exchange, context.support(statement, other))
        if found is not None and (best is None or found.sure > best.sure):
            best = found
    return None if best is None or context.is_known(statement) else best


def _group(statement: Statement) -> tuple[object, ...]:
    value = statement.lead.value
    currency = value.currency if isinstance(value, Money) else None
    return (statement.subject, statement.family, statement.dimension, statement.form, currency)


def _is_sum(statement: Statement) -> bool:
    """An amount of money of somebody's something, large enough to be no price or fee."""
    return (
        isinstance(statement.lead.value, Money)
        and bool(statement.subject)
        and statement.family is not None
        and _size(statement) >= PRICE
    )


def _size(statement: Statement) -> Decimal:
    return abs(amount_of(statement.lead) or Decimal(0))


def _is_far(statement: Statement, others: Sequence[Statement]) -> bool:
    """Whether the others, in order of size, have a scale, and the statement lies outside it."""
    if len(others) < OTHERS or _size(others[-1]) > TOGETHER * _size(others[0]):
        return False
    return not _size(others[0]) / FAR < _size(statement) < FAR * _size(others[-1])


def _times(one: Statement, other: Statement) -> str:
    a, b = amount_of(one.lead), amount_of(other.lead)
    if not a or not b:
        return "of another scale"
    factor = max(abs(a), abs(b)) / min(abs(a), abs(b))
    return f"{factor:,.0f} times {'larger' if abs(a) > abs(b) else 'smaller'}"


def _where(there: Statement, here: Statement) -> str:
    line = there.lead.line
    where = f"line {line}" if there.article == here.article else f"{there.article}:{line}"
    return f"{value_of(there)} in {where}"


def _draft(statement: Statement, others: Sequence[Statement], severity: Severity, what: str) -> Draft:
    return Draft(
        rule="FS107",
        severity=severity,
        start=statement.lead.start,
        end=statement.claims[-1].end,
        message=f"{about(statement)}: {value_of(statement)} here, {what}",
        key=key_of(statement),
        related=tuple(related_to(each.lead) for each in others[:5]),
    )
