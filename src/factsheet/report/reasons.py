"""Why a claim is as it is, for a reader and for a program: each field with its words and its rule.

Words come from articles that we did not write, so they pass the filter of `display`; JSON escapes them by itself.
"""

from typing import Any

import msgspec

from factsheet.claims.assembly import Reasons
from factsheet.claims.claim import Claim
from factsheet.report.display import one_line
from factsheet.report.jsonl import claim_fields
from factsheet.report.wording import normalized, when
from factsheet.values.value import Money


class Row(msgspec.Struct, frozen=True):
    """One field of a claim: what was found, the words of the article that it was read from, the rule that decided."""

    field: str
    found: str
    words: str = ""
    rule: str = ""


def rows_of(claim: Claim, reasons: Reasons) -> list[Row]:
    """Value, subject, measure, period, attribution and status of a claim, in this order, safe to print."""
    return [
        Row("value", normalized(claim.value), one_line(claim.text), value_rule(claim)),
        Row(
            "subject",
            one_line(claim.subject.name) if claim.subject else "",
            one_line(reasons.subject_words),
            reasons.subject,
        ),
        Row("measure", one_line(claim.measure or ""), one_line(reasons.measure_words), reasons.measure),
        Row("period", when(claim.period), one_line(reasons.period_words), reasons.period),
        Row("attribution", one_line(claim.attribution or "")),
        Row("status", claim.status),
        Row("sentence", one_line(claim.sentence.text)),
    ]


def value_rule(claim: Claim) -> str:
    """Where the currency is from, for money; else the kind of the value."""
    if not isinstance(claim.value, Money):
        return claim.kind
    if claim.value.currency is None:
        return "nothing says which currency"
    return "currency assumed" if claim.value.currency_assumed else "currency by its words and the article"


def reasons_fields(claim: Claim, reasons: Reasons) -> dict[str, Any]:
    """The claim as the contract has it, with a further field `why` of rules and words."""
    fields = claim_fields(claim)
    fields["why"] = {
        "value": {"rule": value_rule(claim), "words": claim.text},
        "subject": {"rule": reasons.subject, "words": reasons.subject_words},
        "measure": {"rule": reasons.measure, "words": reasons.measure_words},
        "period": {"rule": reasons.period, "words": reasons.period_words},
    }
    return fields
