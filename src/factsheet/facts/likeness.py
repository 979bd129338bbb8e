"""Do two statements speak of the same fact? A sum of named parts, and reasons that keep them apart whatever the sum."""

import msgspec

from factsheet.facts.measures import measure_match
from factsheet.facts.periods import STORY_DAYS, PeriodMatch, match_periods
from factsheet.facts.span import digits_of
from factsheet.facts.statement import Statement, amount_of, currency_of, is_headline
from factsheet.facts.tables.measures import FLOWS
from factsheet.facts.tables.weights import PERIOD_SCORES, WEIGHTS
from factsheet.facts.words import containment, overlap

_WEIGHT = sum(WEIGHTS.values())

_WEEKS = 31

_UNSHARED = 0.75
"""A number of three digits is seldom shared by chance."""

_REPEATED = 0.4

_CONTAINED = 0.8
"""Words of a headline found in a story count this much of words that both sides share alike."""

_TELLING_DIGITS = 4
"""A number of this many significant digits is hardly shared by chance."""


class Likeness(msgspec.Struct, frozen=True):
    """How alike two statements are but for their number: each part from -1 (speaks against) to 1 (speaks for)."""

    measure: float
    wording: float
    number: float
    period: float
    story: float
    status: float
    scope: float
    periods: PeriodMatch
    days: int | None

    @property
    def score(self) -> float:
        """The weighted mean of the parts, from -1 to 1; the weights stand in tables/weights.py."""
        parts = {part: float(getattr(self, part)) for part in WEIGHTS}
        return sum(weight * parts[part] for part, weight in WEIGHTS.items()) / _WEIGHT


def barred(one: Statement, other: Statement) -> str | None:
    """The reason that keeps two statements of one subject in two facts whatever else they share, or None.

    An announced plan is often told as a fact (`announced an investment of`) or as an expectation, and may meet both; a
    forecast never meets a fact. Two numbers of a sentence are two, unless they are one amount in two currencies.
    """
    if one.dimension != other.dimension:
        return "different units"
    if one.form != other.form:
        return "a level and a change"
    if "forecast" in (one.status, other.status) and {"stated", "reported"} & {one.status, other.status}:
        return "a forecast and a statement"
    if one.denied != other.denied:
        return "one denies"
    if one.kind != "date":
        periods = match_periods(one.period, other.period)
        if periods == "different" or (periods == "inside" and (_flows(one) or _flows(other))):
            return "different periods"
    if one.scope.regions != other.scope.regions and (
        (one.scope.regions and other.scope.regions) or not _same_story(one, other)
    ):
        return "different scope"
    if one_sentence(one, other) and currency_of(one.lead) == currency_of(other.lead):
        return "side by side in one sentence"
    return None


def one_sentence(one: Statement, other: Statement) -> bool:
    """Whether both stand in the same sentence of the same article."""
    return one.article == other.article and one.lead.sentence.start == other.lead.sentence.start


def _flows(statement: Statement) -> bool:
    """Whether the value grows with its period: a year's revenue is never that of its last quarter."""
    return statement.form == "change" or statement.family in FLOWS


def likeness(one: Statement, other: Statement, *, meets: bool) -> Likeness:
    """Hold two statements against each other; `meets` says whether their numbers do."""
    periods = match_periods(one.period, other.period)
    days = days_between(one, other)
    return Likeness(
        measure=measure_match(one.family, other.family, one.named, other.named),
        wording=wording(one, other, meets=meets),
        number=_telling(one, other) if meets else 0.0,
        period=PERIOD_SCORES[periods],
        story=_nearness(days),
        status=1.0 if one.status == other.status else 0.3,
        scope=1.0 if one.scope == other.scope else -0.5,
        periods=periods,
        days=days,
    )


def other_story(one: Statement, other: Statement, alike: Likeness, *, same_number: bool) -> bool:
    """Whether two statements of one article with numbers that meet are two things that look alike.

    `Orders rose 7% to $412 million` and, further on, `orders rose 7% to $2.6 billion`: the numbers beside them differ.
    And in one article a rounding wants the period or the words repeated, since shares of a half are many.
    """
    if one.article != other.article or one.kind == "date":
        return False
    if one.beside and other.beside and not one.beside & other.beside and alike.number < _UNSHARED:
        return True
    headline = is_headline(one) or is_headline(other)
    return not same_number and not headline and alike.periods != "equal" and alike.wording < _REPEATED


def too_far(one: Statement, alike: Likeness) -> bool:
    """Whether a shared number says too little: told weeks apart, the period unsaid, and a number that many share."""
    unsaid = alike.periods in ("unstated", "one unstated")
    return unsaid and alike.days is not None and alike.days > _WEEKS and not one.level and alike.number < _UNSHARED


def wording(one: Statement, other: Statement, *, meets: bool) -> float:
    """Shared content words, 0 to 1: of the clauses around the values, or of the whole sentences if those share more.

    When the numbers meet, a short sentence may be contained in a long one: a headline in its story.
    """
    left, right = one.words | one.measure_words, other.words | other.measure_words
    share = max(overlap(left, right), overlap(one.sentence_words, other.sentence_words))
    return max(share, _CONTAINED * containment(left, right)) if meets else share


def days_between(one: Statement, other: Statement) -> int | None:
    """Days between the two articles; 0 within one article; None when a day is unknown."""
    if one.article == other.article:
        return 0
    if one.published is None or other.published is None:
        return None
    return abs(one.published - other.published).days


def _nearness(days: int | None) -> float:
    """What the time between two articles says: a week is one story, a year may be the same report told again."""
    if days is None:
        return 0.5
    return 1.0 if days <= STORY_DAYS else 0.5 if days <= 31 else 0.0 if days <= 400 else -0.5


def _same_story(one: Statement, other: Statement) -> bool:
    days = days_between(one, other)
    return days is None or days <= STORY_DAYS


def _telling(one: Statement, other: Statement) -> float:
    """How telling a shared number is, 0 to 1: `52.44` is, `50%` is not."""
    if one.kind == "date":
        return 0.5
    digits = [digits_of(amount_of(claim)) for statement in (one, other) for claim in statement.claims]
    return min(max(digits, default=0), _TELLING_DIGITS) / _TELLING_DIGITS
