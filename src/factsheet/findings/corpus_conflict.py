"""FS101: a claim contradicts the articles before."""

from collections.abc import Iterator, Sequence

from factsheet.facts.grouping import best_comparison
from factsheet.facts.statement import Statement, amount_of, currency_of
from factsheet.findings.amounts import normal
from factsheet.findings.context import Context
from factsheet.findings.evidence import Suspicion, is_name, of_one_size, other_length, suspicion
from factsheet.findings.finding import Draft, Severity, related_to
from factsheet.findings.reading import Reading
from factsheet.findings.slips import WORDS
from factsheet.findings.wording import about, places, value_of
from factsheet.values.value import Timex

SURE = 0.8
"""So sure must it be that a slip, and nothing else, makes two articles differ, to call it an error."""


def corpus_conflict(reading: Reading, context: Context) -> Iterator[Draft]:
    """Contradictions that reconciling finds, then those that look like a slip of the fingers."""
    told: set[int] = set()
    for fact in context.conflicts.get(reading.article.id, ()):
        for statement in (each for each in fact if each.article == reading.article.id and is_name(each.subject)):
            earlier = [each for each in fact if context.is_earlier(each, statement)]
            against = [
                each
                for each in earlier
                if _outcome(statement, each, context) == "conflict"
                and not other_length(statement, each)
                and of_one_size(statement, each)
            ]
            agree = [each for each in earlier if _outcome(statement, each, context) in _AGREEING]
            agree += context.same_number(statement)
            # Who agrees with as many as he contradicts is not the one to be told.
            if against and len(_articles(agree)) < len(_articles(against)):
                told.add(statement.lead.start)
                yield _draft(statement, against, "warning" if agree else "error", "")
    own = context.statements.get(reading.article.id, ())
    for statement in own:
        if statement.lead.start in told or not context.earlier_articles:
            continue
        found = _slip(statement, context)
        if found is not None:
            severity: Severity = "error" if found.sure >= SURE else "warning"
            yield _draft(statement, [found.other], severity, f"; {WORDS[found.slip]}")


_AGREEING = ("agree", "rounding", "exchange rate")


def _slip(statement: Statement, context: Context) -> Suspicion | None:
    """The earlier statement from which this one is a slip away; None when an earlier article has this number too."""
    best: Suspicion | None = None
    for other, slip in context.index.near(statement):
        if slip == "scale" or not context.is_earlier(other, statement):
            continue
        found = suspicion(statement, other, slip, context.exchange, context.support(statement, other))
        if found is not None and (best is None or found.sure > best.sure):
            best = found
    if best is None or (context.is_known(statement) and not best.in_conversion):
        return None
    return best


def _outcome(one: Statement, other: Statement, context: Context) -> str:
    return best_comparison(one, other, context.exchange).outcome


def _articles(statements: Sequence[Statement]) -> set[str]:
    return {statement.article for statement in statements}


def _number(statement: Statement) -> object:
    """What `13%` and `13 percent` have in common."""
    amount = amount_of(statement.lead)
    return statement.lead.value if amount is None else (amount, currency_of(statement.lead))


def _draft(statement: Statement, against: Sequence[Statement], severity: Severity, reason: str) -> Draft:
    lead = statement.lead
    by_value: dict[object, list[Statement]] = {}
    for other in against:
        by_value.setdefault(_number(other), []).append(other)
    others = "; ".join(
        f"{value_of(group[0])} in {places([each.lead for each in group])}"
        for group in sorted(by_value.values(), key=lambda group: -len(group))
    )
    return Draft(
        rule="FS101",
        severity=severity,
        start=lead.start,
        end=statement.claims[-1].end,
        message=f"{about(statement)}: {value_of(statement)} here; {others}{reason}",
        key=key_of(statement),
        related=tuple(related_to(each.lead) for each in against[:10]),
    )


def key_of(statement: Statement) -> tuple[str, ...]:
    """What a statement is about and its value, without its place: for fingerprints."""
    lead = statement.lead
    value = lead.value
    number = (value.timex or "") if isinstance(value, Timex) else normal(amount_of(lead)) or f"{value.low}/{value.high}"
    return (statement.subject, lead.measure or "", (lead.period.timex or "") if lead.period else "", number)
