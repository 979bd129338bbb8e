"""Measures that a sentence leaves out: `Ford sales fell 42%. GM reported a 49% decline.`, `Nvidia advanced 8%`."""

from collections.abc import Sequence

import msgspec

from factsheet.claims.draft import Draft
from factsheet.claims.noun_measure import NAMELESS, Measure, grown
from factsheet.claims.owners import NAME_BEFORE, TOPIC, Owner
from factsheet.claims.tables.measures import QUOTED_THINGS, STOCK_NOUNS
from factsheet.claims.tables.owners import OBSERVERS
from factsheet.claims.tables.verb_nouns import ALIKE, FLOWING, NOUNS_OF_VERBS
from factsheet.claims.verb_measure import PART_MOVES
from factsheet.values.value import Money

ELLIPSIS_REACH = 3
"""Sentences over which a bare `decline` is still of the measure named before."""

EXPECTED_REACH = 8
"""Values back among which the one is looked for that was expected otherwise."""

HIGHEST_QUOTE = 5_000
"""A share costs less than this, in any currency that matters; a result is more."""


def complete_measures(drafts: Sequence[Draft], *, pays_dividend: bool) -> list[Draft]:
    """The drafts with every bare movement given its measure: what moved before, or the share of the firm.

    `pays_dividend` says that the article speaks of one: then a payment per share is it.
    """
    result = list(drafts)
    moving: Draft | None = None
    for n, draft in enumerate(result):
        measure = draft.measure
        if measure is None or draft.stated.kind == "date":
            continue
        if measure.name == "share" and measure.text.casefold() in _SAID_BEFORE:
            result[n] = _share_of_said(draft, measure, result[:n])
            continue
        if measure.elided and draft.restates is not None:
            result[n] = msgspec.structs.replace(draft, measure=result[draft.restates].measure)
            continue  # `lost $30 million, or 20 cents a share`: no price
        if measure.elided and measure.rule in ("amount expected", "place in a list", "amount besides"):
            result[n] = _spoken_of(draft, measure, result[:n])
            continue
        if measure.elided and measure.rule == PART_MOVES:
            result[n] = _of_a_part(draft, measure, result[:n])
        elif measure.elided and isinstance(draft.stated.value, Money):
            result[n] = _quoted(draft, measure, draft.stated.value)
            if result[n] is draft and measure.name in REACHING:
                result[n] = _of_a_part(draft, measure, result[:n])  # `it is on track to hit $60 million`
        elif measure.elided:
            result[n] = _what_moves(draft, measure, moving)
        elif measure.name.endswith((" growth", " change")):
            moving = draft
    if pays_dividend:
        result = [_dividend(draft) for draft in result]
    return [_of_a_commodity(_without_bare_movement(draft)) for draft in result]


_SAID_BEFORE = frozenset("that this total it".split())


def _share_of_said(draft: Draft, measure: Measure, before: Sequence[Draft]) -> Draft:
    """`Turnover was $5 million. Rent swallowed 60% of that`: a share of the last amount."""
    for earlier in reversed(before[-EXPECTED_REACH:]):
        if draft.stated.sentence - earlier.stated.sentence > 1:
            break
        if earlier.stated.kind == "money" and earlier.measure is not None and earlier.measure.name:
            found = Measure(f"share of {earlier.measure.name}", measure.text, f"{measure.rule}, as spoken of")
            return msgspec.structs.replace(draft, measure=found)
    return draft


def _dividend(draft: Draft) -> Draft:
    """`will pay $1.30 a share`, in an article that has a dividend."""
    value, measure = draft.stated.value, draft.measure
    if measure is None or measure.name != "payment" or not isinstance(value, Money) or value.per != "share":
        return draft
    return msgspec.structs.replace(draft, measure=Measure("dividend", measure.text, f"{measure.rule}, per share"))


def _without_bare_movement(draft: Draft) -> Draft:
    """A movement of nothing known, `slipped 2%`, heads no column."""
    measure = draft.measure
    if measure is None or not measure.elided or draft.stated.kind == "date":
        return draft
    name = measure.name if measure.name in NOUNS_OF_VERBS or measure.name == "growth" else NAMELESS
    return msgspec.structs.replace(draft, measure=Measure(name, measure.text, measure.rule))


def _of_a_commodity(draft: Draft) -> Draft:
    """What looks like a stock's price is another when oil or the euro is what has it."""
    if draft.measure is None or draft.owner is None or not draft.measure.name.startswith("share price"):
        return draft
    words = draft.owner.name.casefold().split(" ")
    quoted = next((QUOTED_THINGS[word] for word in words if word in QUOTED_THINGS), None)
    if quoted is None or len(words) > 3 or STOCK_NOUNS & frozenset(draft.measure.text.casefold().split(" ")):
        return draft
    name = quoted + draft.measure.name.removeprefix("share price")
    return msgspec.structs.replace(
        draft, measure=Measure(name, draft.measure.text, f"{draft.measure.rule}, quoted thing")
    )


def _spoken_of(draft: Draft, measure: Measure, before: Sequence[Draft]) -> Draft:
    """`Analysts had expected $225 million`, `Samsung led with 21%`: the measure, and for what was expected the owner,
    of the last value of the same kind."""
    for earlier in reversed(before[-EXPECTED_REACH:]):
        if earlier.stated.kind != draft.stated.kind or earlier.measure is None or earlier.measure.elided:
            continue
        if draft.stated.sentence - earlier.stated.sentence > ELLIPSIS_REACH:
            break
        level = earlier.measure.name.removesuffix(" growth").removesuffix(" change")
        name = level if isinstance(draft.stated.value, Money) else earlier.measure.name
        if measure.rule == "place in a list" and not name.endswith("share"):
            continue
        found = Measure(name, measure.text, f"{measure.rule}, of what was spoken of")
        owner = draft.owner
        last_resort = owner is None or owner.rule in (TOPIC, NAME_BEFORE) or _observes(owner)
        if measure.rule == "amount expected" and last_resort:
            owner = earlier.owner
        return msgspec.structs.replace(draft, measure=found, owner=owner)
    name = measure.name if measure.name in ("guidance", "target", "rating") else NAMELESS
    return msgspec.structs.replace(draft, measure=Measure(name, measure.text, measure.rule))


def _of_a_part(draft: Draft, measure: Measure, before: Sequence[Draft]) -> Draft:
    """`Gaming sales rose 5%, while the automotive unit slipped 6% to $3m`: of the sales or the profit spoken of."""
    for earlier in reversed(before[-EXPECTED_REACH:]):
        if earlier.measure is None or draft.stated.sentence - earlier.stated.sentence > ELLIPSIS_REACH:
            continue
        level = earlier.measure.name.removesuffix(" growth").removesuffix(" change")
        if level.split(" ")[-1] in FLOWING:
            name = level if isinstance(draft.stated.value, Money) else grown(level)
            return msgspec.structs.replace(draft, measure=Measure(name, measure.text, f"{measure.rule}, as spoken of"))
    name = measure.name if measure.name in NOUNS_OF_VERBS else NAMELESS
    return msgspec.structs.replace(draft, measure=Measure(name, measure.text, measure.rule))


def _observes(owner: Owner) -> bool:
    """Whether the owner found only expects: `Analysts`, `Wall Street`."""
    name = owner.name.casefold()
    return name in ("wall street", "the city") or name.split(" ")[-1] in OBSERVERS


def _quoted(draft: Draft, measure: Measure, value: Money) -> Draft:
    """`Acme fell 24 cents to $6`: a firm that moves by so little is its share."""
    amount = value.amount if value.amount is not None else value.high
    if amount is None or amount > HIGHEST_QUOTE or not draft.owner or not draft.owner.entities:
        return draft
    if draft.owner.entities[0].kind in ("place", "index"):
        return draft
    return msgspec.structs.replace(draft, measure=Measure("share price", measure.text, f"{measure.rule} of a stock"))


def _what_moves(draft: Draft, measure: Measure, before: Draft | None) -> Draft:
    """A bare movement is of what moved before (`Ford sales fell 2%. GM reported a 4% decline.`), else of the stock."""
    if measure.name in RATE_MOVES and getattr(draft.stated.value, "unit", "percent") == "basis_point":
        return msgspec.structs.replace(
            draft, measure=Measure("interest rate change", measure.text, f"{measure.rule}, in basis points")
        )
    name, rule = None, ""
    compared = (
        before is not None
        and before.measure is not None
        and (measure.rule != "verb of change" or before.measure.name.removesuffix(" growth").split(" ")[-1] in ALIKE)
    )
    own = measure.rule == "verb of change" and before is not None and _one(draft, before)
    if (
        before is not None
        and before.measure
        and not own
        and compared
        and _alike(draft, before)
        and not (
            before.measure.name.endswith(("index change", "rate change", "stake change"))
            and before.owner
            and not _is_index(before.owner)
        )
        and draft.stated.sentence - before.stated.sentence <= ELLIPSIS_REACH
    ):
        name, rule = before.measure.name, f"{measure.rule}, of what moved before"
    elif draft.owner and draft.owner.entities and measure.rule == "verb of change":
        kind = draft.owner.entities[0].kind
        name = {"index": "index change", "place": None}.get(kind, "share price change")
        rule = f"{measure.rule} of an {kind}"
    if name is None:
        return draft
    return msgspec.structs.replace(draft, measure=Measure(name, measure.text, rule))


REACHING = frozenset("hit reach top exceed surpass".split())
"""Verbs of a level, which without a measure is of what was spoken of: `it is on track to hit $60 million`."""

RATE_MOVES = frozenset("cut hike increase rise reduction move raise".split())
"""What central banks do by basis points: `preferred a cut of 25 basis points`."""


def _one(a: Draft, b: Draft) -> bool:
    """Whether both are of one owner: `its costs rose 9%. SkyJet slipped 2%` is not of costs."""
    return a.owner is not None and b.owner is not None and a.owner.name == b.owner.name


def _is_index(owner: Owner) -> bool:
    return bool(owner.entities) and owner.entities[0].kind == "index"


def _alike(a: Draft, b: Draft) -> bool:
    """Two firms, or two indices: what moved for one moves for the other."""
    if a.owner is None or b.owner is None or not a.owner.entities or not b.owner.entities:
        return False
    return a.owner.entities[0].kind == b.owner.entities[0].kind
