"""From statements to groups that state one fact: candidates from blocks, joined best first, never across a bar."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import pairwise

import msgspec

from factsheet.facts.blocking import blocks, meeting_candidates
from factsheet.facts.brackets import revises
from factsheet.facts.cluster import Cluster, Link
from factsheet.facts.comparison import Comparison, compare, compare_converted
from factsheet.facts.disagreement import disagreement, may_disagree
from factsheet.facts.exchange import Exchange
from factsheet.facts.likeness import barred, likeness, other_story, too_far
from factsheet.facts.statement import Statement, amount_of, currency_of
from factsheet.facts.stories import Story, shared_stories, tell_one_story
from factsheet.facts.tables.weights import AGREEING, NAMELESS_WORDING, UNMEASURED

_NEAR_GAP = 0.15
"""`over 52 billion` may be 300 billion, but says nothing of it: bounds bring together what lies within this gap."""

_NEIGHBOURS = 200
"""In a block of very many clusters each is held against this many next ones by date: no news folder comes near it."""


class Group(msgspec.Struct, frozen=True):
    """Statements of one fact in order of date and place, and the links between those that disagree."""

    statements: tuple[Statement, ...]
    links: tuple[Link, ...] = ()


def group(statements: Iterable[Statement], exchange: Exchange) -> list[Group]:
    """The statements, grouped by fact. Which groups there are does not depend on the order of the statements."""
    joined = [
        _distinct(_join_meeting(sorted(block, key=lambda statement: statement.order), exchange))
        for block in blocks(statements)
    ]
    stories = shared_stories(cluster.statements for clusters in joined for cluster in clusters)
    groups: list[Group] = []
    for clusters in joined:
        _join_disagreeing(clusters, stories, exchange)
        _join_revisions(clusters, exchange)
        groups += [
            Group(tuple(sorted(cluster.statements, key=lambda each: each.order)), tuple(cluster.links))
            for cluster in _distinct(clusters)
        ]
    return groups


def _join_meeting(block: Sequence[Statement], exchange: Exchange) -> list[Cluster]:
    """Join statements whose numbers meet, the most alike first; a cluster never holds two that exclude each other."""
    clusters = [Cluster(statement) for statement in block]
    edges: list[tuple[float, int, int]] = []
    unmeasured: list[tuple[int, int]] = []
    for first, second in meeting_candidates(block):
        one, other = block[first], block[second]
        if barred(one, other) is not None:
            continue
        comparison = best_comparison(one, other, exchange)
        if not near(comparison):
            continue
        alike = likeness(one, other, meets=True)
        if not one.subject and alike.wording < NAMELESS_WORDING:
            continue
        if alike.score < AGREEING:
            if alike.score >= UNMEASURED and (one.family is None) != (other.family is None):
                unmeasured.append((first, second) if one.family is None else (second, first))
            continue
        same_number = comparison.outcome != "rounding" and comparison.way != "bounds"
        if not too_far(one, alike) and not other_story(one, other, alike, same_number=same_number):
            edges.append((-alike.score, first, second))
    for _, first, second in sorted(edges):
        left, right = clusters[first].root, clusters[second].root
        if left is not right and _consistent(left, right, exchange):
            left.absorb(right)
    _join_unmeasured(clusters, unmeasured, exchange)
    return clusters


def _join_unmeasured(clusters: Sequence[Cluster], pairs: Iterable[tuple[int, int]], exchange: Exchange) -> None:
    """Join a statement that names no measure (`So here it is: $52 billion.`) with the one fact that has its number.

    That fact must be told by several articles: a number that a story repeats needs no name any more.
    """
    known: dict[int, list[Cluster]] = {}
    for bare, named in pairs:
        known.setdefault(bare, []).append(clusters[named])
    for bare, found in sorted(known.items(), key=lambda entry: entry[0]):
        cluster, others = clusters[bare].root, _distinct(found)
        if (
            len(others) == 1
            and others[0] is not cluster
            and len(others[0].articles) > 1
            and all(statement.family is None for statement in cluster.statements)
            and _consistent(others[0], cluster, exchange)
        ):
            others[0].absorb(cluster)


def _join_disagreeing(clusters: Sequence[Cluster], stories: Story, exchange: Exchange) -> None:
    """Join clusters that state one fact with different numbers, the most alike first.

    No article is taken to contradict itself by this, but for one whose headline or lead repeats a sentence with another
    number.
    """
    distinct = sorted(clusters, key=lambda cluster: cluster.order)
    foremost = [cluster.foremost for cluster in distinct]
    told = _told(distinct)
    edges: list[tuple[float, int, int, Link]] = []
    by_family: dict[str, list[int]] = {}
    for index, cluster in enumerate(distinct):
        for family in sorted({head.family for head in cluster.heads.values() if head.family}):
            by_family.setdefault(family, []).append(index)
    for members in by_family.values():
        for place, first in enumerate(members):
            for second in members[place + 1 : place + 1 + _NEIGHBOURS]:
                if not _may_contradict(distinct[first], distinct[second]):
                    continue
                found = _best_disagreement(foremost[first], foremost[second], stories, exchange, told)
                if found is not None:
                    edges.append((-found[0], first, second, found[1]))
    for _, first, second, link in sorted(edges, key=lambda edge: edge[:3]):
        one, other = distinct[first].root, distinct[second].root
        if one is not other and _may_contradict(one, other) and not _any_bar(one, other):
            one.links.append(link)
            one.absorb(other)


def _may_contradict(one: Cluster, other: Cluster) -> bool:
    """Whether no article speaks in both clusters, or both are one statement each of the very same article."""
    return not one.articles & other.articles or len(one.statements) == len(other.statements) == 1


Told = Mapping[tuple[str, str | None], frozenset[tuple[Decimal, str | None]]]
"""The amounts that an article states of a measure, each with its direction."""


def _told(clusters: Iterable[Cluster]) -> Told:
    amounts: dict[tuple[str, str | None], set[tuple[Decimal, str | None]]] = {}
    for cluster in clusters:
        for statement in cluster.statements:
            amounts.setdefault((statement.article, statement.family), set()).update(_amounts(statement))
    return {place: frozenset(found) for place, found in amounts.items()}


def _amounts(statement: Statement) -> Iterator[tuple[Decimal, str | None]]:
    for claim in statement.claims:
        if (amount := amount_of(claim)) is not None:
            yield amount, statement.direction


def _told_by_both(one: Statement, other: Statement, told: Told) -> bool:
    """Whether either article also states the other's number of that measure: then it disagrees on nothing."""
    return one.article != other.article and any(
        amount in told[there.article, there.family]
        for here, there in ((one, other), (other, one))
        for amount in _amounts(here)
    )


def _best_disagreement(
    one: Sequence[Statement], other: Sequence[Statement], stories: Story, exchange: Exchange, told: Told
) -> tuple[float, Link] | None:
    """The strongest evidence that the foremost statements of two clusters state one fact with different numbers."""
    best: tuple[float, Link] | None = None
    for left in one:
        for right in other:
            if not may_disagree(left, right) or _told_by_both(left, right, told):
                continue
            comparison = best_comparison(left, right, exchange)
            found = disagreement(left, right, comparison, one_story=tell_one_story(left, right, stories))
            if found is not None and (best is None or found[0] > best[0]):
                best = (found[0], Link(found[1], comparison))
    return best


def _join_revisions(clusters: Sequence[Cluster], exchange: Exchange) -> None:
    """Join an estimate with the one that it replaced, when the sentence says so."""
    places: dict[tuple[str, int], list[tuple[Statement, Cluster]]] = {}
    for cluster in _distinct(clusters):
        for statement in cluster.statements:
            places.setdefault((statement.article, statement.lead.sentence.start), []).append((statement, cluster))
    for place in sorted(places):
        members = sorted(places[place], key=lambda member: member[0].order)
        for (new, first), (old, second) in pairwise(members):
            if first.root is not second.root and revises(new.claims[-1], old.lead):
                comparison = best_comparison(new, old, exchange)
                first.root.links.append(Link("change over time", comparison, revision=True))
                first.root.absorb(second.root)


def best_comparison(one: Statement, other: Statement, exchange: Exchange) -> Comparison:
    """The comparison of two statements that finds most agreement: one currency before converted amounts."""
    if len(one.claims) == len(other.claims) == 1:
        return compare(one.lead, other.lead, exchange)
    found = [compare(left, right, exchange) for left in one.claims for right in other.claims]
    return min(found, key=lambda each: (_RANK[each.outcome], each.gap))


_RANK = {"agree": 0, "rounding": 1, "exchange rate": 2, "conflict": 3, "unknown": 4}


def near(comparison: Comparison) -> bool:
    """Whether two statements agree closely enough that this speaks for one fact."""
    return comparison.outcome in ("agree", "rounding", "exchange rate") and comparison.gap <= _NEAR_GAP


def converted_alike(one: Statement, other: Statement, all_statements: Iterable[Statement], exchange: Exchange) -> bool:
    """Whether two amounts of one currency may be conversions of one foreign amount that the group holds too."""
    foreign = {currency_of(claim) for statement in all_statements for claim in statement.claims}
    return len(foreign - {None}) > 1 and any(
        compare_converted(left, right, exchange.tolerance).outcome == "exchange rate"
        for left in one.claims
        for right in other.claims
    )


def _consistent(one: Cluster, other: Cluster, exchange: Exchange) -> bool:
    everything = [*one.heads.values(), *other.heads.values()]
    for left, right in _pairs(one, other):
        if barred(left, right) is not None:
            return False
        if best_comparison(left, right, exchange).outcome == "conflict" and not converted_alike(
            left, right, everything, exchange
        ):
            return False
    return True


def _any_bar(one: Cluster, other: Cluster) -> bool:
    return any(barred(left, right) is not None for left, right in _pairs(one, other))


def _pairs(one: Cluster, other: Cluster) -> Iterator[tuple[Statement, Statement]]:
    for left in one.heads.values():
        for right in other.heads.values():
            yield left, right


def _distinct(clusters: Iterable[Cluster]) -> list[Cluster]:
    return list({id(cluster.root): cluster.root for cluster in clusters}.values())
