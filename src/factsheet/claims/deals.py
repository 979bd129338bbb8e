"""Whose figures of deals and stocks are: who is valued, and on whose stock a price target is."""

import bisect

from factsheet.claims import syntax
from factsheet.claims.lemma import noun_lemma
from factsheet.claims.owners import Owner, Scene, named_by, of_entities
from factsheet.claims.parse import Word
from factsheet.claims.tables.nominals import AGENTS
from factsheet.claims.tables.owners import SHARE_NOUNS


def valued(verb: Word, scene: Scene) -> Owner | None:
    """Who is valued `at $3bn`: `values the start-up at`; in a deal it is who is bought, `valuing the company at`."""
    noun = syntax.object_of(verb)
    if noun is None:
        return None
    if verb.dep_ in ("relcl", "advcl", "acl") and noun_lemma(noun.lower_) in AGENTS and _is_definite(noun):
        upto = bisect.bisect_left(scene.cast.starts, scene.offset + noun.idx)
        for occurrence in reversed(scene.cast.occurrences[max(0, upto - _NEAR) : upto]):
            if "target" in occurrence.entity.descriptions and occurrence.sentence == scene.index:
                return of_entities((occurrence.entity,), occurrence.start, occurrence.end, "whom the deal values")
    return named_by(noun, scene, f"object of {syntax.lemma(verb)}")


def is_put_on(child: Word) -> bool:
    """Whether what hangs on a verb of valuing is the value, or (for a parser) whom it is put on: `the maker at $3m`."""
    return (child.dep_ == "prep" and child.lower_ == "at") or (
        child.dep_ == "dobj" and noun_lemma(child.lower_) in AGENTS
    )


_NEAR = 8
"""Names before it among which the one that is bought is looked for."""


def is_price_target(noun: Word) -> bool:
    """Whether a noun is the `target` of `a price target of $155`, which is of a stock and never of who sets it."""
    return noun.lower_ in ("target", "targets") and any(
        c.lower_ in ("price", *SHARE_NOUNS) for c in noun.children if c.dep_ in ("compound", "nmod")
    )


def rated(target: Word, scene: Scene) -> Owner | None:
    """On whose stock a price target is: `on Acme`, `for the shares of Acme`; else no one whom the sentence names."""
    for place in (target, syntax.governing_verb(target)):
        for stock in syntax.prep_objects(place, "on", "for") if place is not None else ():
            found = named_by(stock, scene, "stock of the price target")
            if found is not None and found.entities:
                return found
    return None


def _is_definite(noun: Word) -> bool:
    return any(c.lower_ in ("the", "its") for c in noun.children)
