"""Two statements with different numbers: a conflict, a change over time, or two different things."""

from typing import Literal

from factsheet.facts.comparison import Comparison
from factsheet.facts.likeness import Likeness, barred, likeness, one_sentence
from factsheet.facts.measures import is_known
from factsheet.facts.periods import STORY_DAYS
from factsheet.facts.statement import Statement, amount_of, is_headline
from factsheet.facts.tables.measures import DAILY
from factsheet.facts.tables.weights import (
    CONFLICT_WORDING,
    DISAGREEING,
    REPEATED_WORDING,
    SCALE_RATIO,
    STORY_WORDING,
    UNDATED_WORDING,
    VAGUE_RATIO,
)
from factsheet.facts.words import containment
from factsheet.values.value import Timex

Disagreement = Literal["conflict", "change over time"]


def may_disagree(one: Statement, other: Statement) -> bool:
    """The cheap part of the evidence: measure, status and scope are the same and known, and so is the unit."""
    return (
        one.family is not None
        and one.family == other.family
        and one.status == other.status
        and one.scope == other.scope
        and one.subject != ""
        and not one_sentence(one, other)
        and barred(one, other) is None
    )


def disagreement(
    one: Statement, other: Statement, comparison: Comparison, *, one_story: bool = False
) -> tuple[float, Disagreement] | None:
    """The score and the kind of a disagreement; None when the evidence for one fact does not reach.

    Numbers of one subject and measure differ for a hundred reasons, so much is asked: the same measure by name, the
    same status and scope, periods that agree or articles of one story in much the same words, numbers of one order of
    magnitude. Two numbers of one article are parts or steps, but for its headline's. `one_story` says
    that the articles share other facts.
    """
    if comparison.outcome != "conflict" or not may_disagree(one, other) or _is_vague(one) or _is_vague(other):
        return None
    alike = likeness(one, other, meets=False)
    if alike.score < DISAGREEING or not _enough_words(one, other, alike, one_story):
        return None
    kind = _kind(one, other, alike, 0 if one_story and alike.days is None else alike.days)
    if kind is None:
        return None
    return alike.score, kind


def _enough_words(one: Statement, other: Statement, alike: Likeness, one_story: bool) -> bool:
    stated = alike.periods in ("equal", "compatible")
    if one.family in DAILY and not stated:
        return False
    if one.article == other.article:
        headed = is_headline(one) != is_headline(other)
        return one.kind != "date" and headed and containment(one.sentence_words, other.sentence_words) == 1
    if one.kind == "date" and not is_known(one.family):
        return False
    if one.kind == "date" or not _same_magnitude(one, other):
        return alike.wording >= REPEATED_WORDING
    if stated:
        return alike.wording >= CONFLICT_WORDING
    return alike.wording >= (STORY_WORDING if one_story else UNDATED_WORDING)


def _kind(one: Statement, other: Statement, alike: Likeness, days: int | None) -> Disagreement | None:
    """Change over time when the later article may simply be later: a running period, a level that moves on, a plan.

    A closed period that both state (`in the first quarter of 2013`) never changes: that is a conflict however late.
    Without a stated period two articles must be of one story.
    """
    later = days is not None and days > 0
    if alike.periods in ("equal", "compatible"):
        running = one.period is not None and one.period.running and other.period is not None and other.period.running
        planned = one.status in ("planned", "forecast")
        return "change over time" if later and (running or planned) else "conflict"
    if alike.periods == "inside" or days is None or (days > STORY_DAYS and not one.level):
        return None
    return "change over time" if later and (one.level or one.status in ("planned", "forecast")) else "conflict"


def _is_vague(statement: Statement) -> bool:
    """Whether only the order of magnitude is stated: `triple-digit growth`, `tens of millions`."""
    value = statement.lead.value
    if isinstance(value, Timex) or value.amount is not None or not value.low or value.high is None:
        return False
    return value.high >= VAGUE_RATIO * value.low


def _same_magnitude(one: Statement, other: Statement) -> bool:
    amounts = [abs(amount) for statement in (one, other) if (amount := amount_of(statement.lead))]
    return len(amounts) < 2 or max(amounts) <= SCALE_RATIO * min(amounts)
