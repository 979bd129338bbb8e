"""The whole fact sheet as one JSON document."""

from typing import Any

import msgspec

from factsheet.facts.fact import Fact
from factsheet.report.jsonl import claim_fields, json_text
from factsheet.report.sheet import FactSheet

SCHEMA_VERSION = 1
"""Goes up when a field changes its meaning or goes away; new fields don't change it."""


def json_document(sheet: FactSheet) -> bytes:
    """The sheet in UTF-8: articles, subjects with their facts and claims, counts, and what was skipped."""
    return (
        json_text(
            {
                "schema_version": SCHEMA_VERSION,
                "model": sheet.model,
                "currency": sheet.currency,
                "articles": msgspec.to_builtins(sheet.articles),
                "subjects": [
                    {"name": subject.name or None, "facts": [_fact(fact) for fact in subject.facts]}
                    for subject in sheet.subjects
                ],
                "counts": msgspec.to_builtins(sheet.counts),
                "skipped": msgspec.to_builtins(sheet.skipped),
            },
            indent=2,
        ).encode("utf-8")
        + b"\n"
    )


def _fact(fact: Fact) -> dict[str, Any]:
    return {
        "id": fact.id,
        "measure": fact.measure,
        "kind": fact.kind,
        "period": msgspec.to_builtins(fact.period),
        "verdict": fact.verdict,
        "reason": fact.reason,
        "sources": fact.sources,
        "claims": [claim_fields(claim) for claim in fact.claims],
    }
