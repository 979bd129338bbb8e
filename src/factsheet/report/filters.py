"""Narrowing a fact sheet, or a stream of claims, to what the reader asked for."""

import fnmatch
from collections.abc import Iterable, Iterator

import msgspec

from factsheet.claims.claim import Claim
from factsheet.facts.fact import Fact
from factsheet.report.sheet import FactSheet, SubjectFacts, all_facts, is_loose_time
from factsheet.values.value import Kind


class Filters(msgspec.Struct, frozen=True, kw_only=True):
    """What to show. Empty `subjects` or `kinds` let everything through; several of them mean "or".

    `subjects` are globs (`Ford*`, `*bank*`) against the whole canonical name, upper and lower case alike. `conflicts`
    leaves only facts whose claims contradict each other. `loose_times` False leaves out single times that are tied to
    no days, unless dates are asked for. `limit` is the largest number of facts.
    """

    subjects: tuple[str, ...] = ()
    kinds: tuple[Kind, ...] = ()
    conflicts: bool = False
    loose_times: bool = True
    limit: int | None = None

    @property
    def need_facts(self) -> bool:
        """Whether a claim can only be judged once all articles are read."""
        return self.conflicts


def filtered(sheet: FactSheet, filters: Filters) -> FactSheet:
    """The sheet with the facts that pass; counts and articles still tell of the whole run."""
    left = len(all_facts(sheet)) if filters.limit is None else filters.limit
    subjects = []
    for subject in sheet.subjects:
        facts = tuple(fact for fact in subject.facts if fact_passes(fact, filters))[:left]
        left -= len(facts)
        if facts:
            subjects.append(SubjectFacts(name=subject.name, facts=facts))
    return msgspec.structs.replace(sheet, subjects=tuple(subjects))


def filtered_claims(claims: Iterable[Claim], filters: Filters) -> Iterator[Claim]:
    """The claims whose own subject and kind pass, as they come; conflicts and limit don't matter here."""
    return (claim for claim in claims if passes(claim.subject.name if claim.subject else "", claim.kind, filters))


def fact_passes(fact: Fact, filters: Filters) -> bool:
    """Whether the fact's subject, kind and verdict are among those asked for."""
    if filters.conflicts and fact.verdict != "conflict":
        return False
    if not filters.loose_times and "date" not in filters.kinds and is_loose_time(fact):
        return False
    return passes(fact.subject, fact.kind, filters)


def passes(subject: str, kind: Kind, filters: Filters) -> bool:
    """Whether something about `subject`, of this kind, is among what was asked for."""
    if filters.kinds and kind not in filters.kinds:
        return False
    if not filters.subjects:
        return True
    name = subject.casefold()
    return any(fnmatch.fnmatchcase(name, glob.casefold()) for glob in filters.subjects)
