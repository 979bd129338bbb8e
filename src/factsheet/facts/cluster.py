"""A group of statements while it grows."""

import msgspec

from factsheet.facts.comparison import Comparison
from factsheet.facts.disagreement import Disagreement
from factsheet.facts.statement import Statement

_FOREMOST = 4
"""Statements of a cluster that are held against those of a cluster with another number."""


class Link(msgspec.Struct, frozen=True):
    """Two statements with different numbers that brought their clusters into one group, and how they compare."""

    kind: Disagreement
    comparison: Comparison
    revision: bool = False


class Cluster:
    """A group while it grows; `heads` has one statement for each that the comparison can tell apart."""

    def __init__(self, statement: Statement) -> None:
        self.statements = [statement]
        self.articles = {statement.article}
        self.links: list[Link] = []
        self.into: Cluster | None = None
        self.heads = {_signature(statement): statement}

    @property
    def root(self) -> "Cluster":
        """The cluster that this one has become part of, itself when it has not."""
        found = self
        while found.into is not None:
            found = found.into
        return found

    def absorb(self, other: "Cluster") -> None:
        """Take over all of `other`."""
        other.into = self
        self.statements += other.statements
        self.articles |= other.articles
        self.links += other.links
        self.heads = other.heads | self.heads

    @property
    def foremost(self) -> list[Statement]:
        """The statements that stand for the cluster when it is held against one that disagrees: the first few."""
        return sorted(self.heads.values(), key=lambda head: head.order)[:_FOREMOST]

    @property
    def order(self) -> tuple[str, str, int]:
        return min(statement.order for statement in self.statements)


def _signature(statement: Statement) -> tuple[object, ...]:
    """What the comparison can tell apart: copies of a statement have one signature."""
    return (
        tuple(claim.value for claim in statement.claims),
        statement.period,
        statement.status,
        statement.scope,
        statement.denied,
        statement.published,
        statement.lead.sentence.text,
    )
