"""Measures that a sentence leaves out: `Ford sales fell 42%. GM reported a 49% decline.`, `Nvidia advanced 8%`."""

from collections.abc import Sequence

import msgspec

from factsheet.claims.draft import Draft
from factsheet.claims.noun_measure import Measure
from factsheet.values.value import Money

ELLIPSIS_REACH = 3
"""Sentences over which a bare `decline` is still of the measure named before."""

HIGHEST_QUOTE = 5_000
"""A share costs less than this, in any currency that matters; a result is more."""


def complete_measures(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts with every bare movement given its measure: what moved before, or the share of the firm."""
    result = list(drafts)
    moving: Draft | None = None
    for n, draft in enumerate(result):
        measure = draft.measure
        if measure is None or draft.stated.kind == "date":
            continue
        if measure.elided and isinstance(draft.stated.value, Money):
            result[n] = _quoted(draft, measure, draft.stated.value)
        elif measure.elided:
            result[n] = _what_moves(draft, measure, moving)
        elif measure.name.endswith((" growth", " change")):
            moving = draft
    return result


def _quoted(draft: Draft, measure: Measure, value: Money) -> Draft:
    """`Ford fell 17 cents to $8`: a firm that moves by so little is its share."""
    amount = value.amount if value.amount is not None else value.high
    if amount is None or amount > HIGHEST_QUOTE or not draft.owner or not draft.owner.entities:
        return draft
    if draft.owner.entities[0].kind != "org":
        return draft
    return msgspec.structs.replace(draft, measure=Measure("share price", measure.text, f"{measure.rule} of a stock"))


def _what_moves(draft: Draft, measure: Measure, before: Draft | None) -> Draft:
    """A bare movement is of what moved before (`Ford sales fell 2%. GM reported a 4% decline.`), else of the stock."""
    name, rule = None, ""
    if (
        before is not None
        and before.measure
        and _alike(draft, before)
        and draft.stated.sentence - before.stated.sentence <= ELLIPSIS_REACH
    ):
        name, rule = before.measure.name, f"{measure.rule}, of what moved before"
    elif draft.owner and draft.owner.entities and measure.rule == "verb of change":
        kind = draft.owner.entities[0].kind
        name = {"index": "index change", "org": "share price change"}.get(kind)
        rule = f"{measure.rule} of an {kind}"
    if name is None:
        return draft
    return msgspec.structs.replace(draft, measure=Measure(name, measure.text, rule))


def _alike(a: Draft, b: Draft) -> bool:
    """Two firms, or two indices: what moved for one moves for the other."""
    if a.owner is None or b.owner is None or not a.owner.entities or not b.owner.entities:
        return False
    return a.owner.entities[0].kind == b.owner.entities[0].kind
