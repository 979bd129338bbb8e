"""Do two statements speak of the same thing, although their numbers differ? What FS101, FS102 and FS107 rest on.

Reconciling joins only what it is sure of, since a fact sheet must not mix. Here a second kind of evidence counts: two
numbers that differ by a slip of the fingers (`124` and `142`, million and billion), and that nothing else supports.
"""

import re
from collections.abc import Iterable, Iterator

import msgspec

from factsheet.claims.claim import Claim
from factsheet.claims.names import merge
from factsheet.facts.brackets import pair_brackets
from factsheet.facts.comparison import Comparison
from factsheet.facts.exchange import Exchange
from factsheet.facts.grouping import best_comparison
from factsheet.facts.likeness import Likeness, barred, likeness
from factsheet.facts.measures import family_of, is_known
from factsheet.facts.periods import STORY_DAYS
from factsheet.facts.statement import Statement, amount_of, read_statement
from factsheet.findings.slips import Slip, digits_of, keys_of, slip_between
from factsheet.settings import Settings
from factsheet.values.value import Money, Timex

SAME_WORDS = 0.6
"""Shared words from which two sentences tell the same, whoever their subject was taken to be."""

LIKE_WORDS = 0.3
"""Shared words that are asked for when subject and measure are the same."""

ENOUGH = 5
"""Points of evidence from which two articles contradict each other; one less is a warning."""

DIFFERENT = -0.5
"""Below this the measures are different ones whatever the words around; a little above 0 or below they are unclear."""

TELLING = 3
"""Significant digits from which two numbers are hardly alike by chance."""

FAR = 30

_BUCKET = 24
"""Statements held against each other under one key; numbers that frequent are no slips."""


class Suspicion(msgspec.Struct, frozen=True):
    """Two statements that differ by a slip, and how sure it is that they mean the same (0 to 1)."""

    other: Statement
    slip: Slip
    sure: float
    comparison: Comparison


def statements_of(claims: Iterable[Claim], settings: Settings) -> dict[str, tuple[Statement, ...]]:
    """What each article states, in reading order, under one name for each subject over all articles."""
    kept = [claim for claim in claims if claim.role == "event" and claim.kind != "date"]
    names = merge(sorted({claim.subject.name for claim in kept if claim.subject is not None}), settings)
    by_article: dict[str, list[Claim]] = {}
    for claim in kept:
        by_article.setdefault(claim.article, []).append(claim)
    return {
        article: tuple(
            read_statement(together, names[together[0].subject.name] if together[0].subject is not None else "")
            for together in pair_brackets(sorted(found, key=lambda claim: claim.start))
        )
        for article, found in by_article.items()
    }


class SlipIndex:
    """Finds statements whose number is one slip away, without holding all against all."""

    def __init__(self, statements: Iterable[Statement]) -> None:
        self._by_key: dict[tuple[object, ...], list[Statement]] = {}
        for statement in statements:
            for key in _keys(statement):
                self._by_key.setdefault(key, []).append(statement)

    def near(self, statement: Statement) -> Iterator[tuple[Statement, Slip]]:
        """Statements of the same unit whose number is one slip away, each once."""
        seen: set[int] = set()
        for key in _keys(statement):
            for other in self._by_key.get(key, ())[:_BUCKET]:
                if other is statement or id(other) in seen:
                    continue
                seen.add(id(other))
                slip = slip_of(statement, other)
                if slip is not None:
                    yield other, slip


def suspicion(
    one: Statement, other: Statement, slip: Slip, exchange: Exchange, *, borne_out: bool = False
) -> Suspicion | None:
    """How sure it is that a slip, and nothing else, makes two statements differ; None when it is not sure at all.

    `borne_out` says that several articles state what `other` states.
    """
    if barred(one, other) is not None or other_length(one, other):
        return None
    comparison = best_comparison(one, other, exchange)
    if comparison.outcome != "conflict" and not (slip in ("scale", "swapped digits") and _is_loose(one, other)):
        return None
    alike = likeness(one, other, meets=False)
    if one.article != other.article:
        sure = _sure_across(one, other, slip, alike, borne_out)
    else:
        sure = _sure_within(one, other, slip, alike)
    return Suspicion(other, slip, sure, comparison) if sure else None


def _sure_within(one: Statement, other: Statement, slip: Slip, alike: Likeness) -> float:
    """How sure a slip is within one article, where numbers of one thing stand side by side for many reasons."""
    same_subject = bool(one.subject) and one.subject == other.subject
    telling = min(_digits(one), _digits(other)) >= TELLING or slip == "scale"
    if same_subject and alike.measure == 1 and alike.wording >= LIKE_WORDS and (telling or alike.wording >= SAME_WORDS):
        return 0.9
    if alike.wording >= SAME_WORDS and alike.measure >= 0 and telling and one.words and other.words:
        return 0.8
    return 0.6 if same_subject and alike.measure == 1 and telling and slip != "one digit" else 0.0


def _sure_across(one: Statement, other: Statement, slip: Slip, alike: Likeness, borne_out: bool) -> float:
    """How sure a slip is between two articles: a sum of the evidence, of which a name and a like measure are a must."""
    if one.subject != other.subject or not is_name(one.subject):
        return 0.0
    if alike.measure < 0 and (alike.wording < SAME_WORDS or alike.measure < DIFFERENT):
        return 0.0
    in_story = alike.days is None or alike.days <= STORY_DAYS
    stated = alike.periods in ("equal", "compatible")
    same_digits = slip == "scale" and min(_digits(one), _digits(other)) >= TELLING
    if alike.periods == "one unstated" and not in_story and not same_digits:
        return 0.0
    evidence = (
        (2 if alike.measure == 1 else 1 if alike.measure > 0 else 0)
        + (2 if alike.wording >= SAME_WORDS else 1 if alike.wording >= LIKE_WORDS else 0)
        + (2 if stated else 1 if in_story else 0)
        + (1 if borne_out else 0)
        + (1 if same_digits else 0)
        + (1 if slip != "one digit" or min(_digits(one), _digits(other)) >= TELLING else 0)
    )
    return 0.9 if evidence >= ENOUGH else 0.7 if evidence == ENOUGH - 1 else 0.0


def _is_loose(one: Statement, other: Statement) -> bool:
    """Whether a bound lets two numbers agree that are not the same: `at least 380 million` allows 380 billion."""
    bounds = {each.lead.value.bound for each in (one, other) if not isinstance(each.lead.value, Timex)}
    return bounds != {"="}


def is_name(subject: str) -> bool:
    """Whether a subject can be the same in two articles: a name, not `the business`, no measure (`Net income`)."""
    return any(letter.isupper() for letter in subject) and not is_known(family_of(subject))


def other_length(one: Statement, other: Statement) -> bool:
    """Whether the periods are of different length: what holds for six months can't contradict the year."""
    lengths = [_months(each.lead.period.timex or "") if each.lead.period else None for each in (one, other)]
    return None not in lengths and lengths[0] != lengths[1]


_SPAN = re.compile(r"P(?P<number>[0-9]{1,3})(?P<unit>[YMQ])|[0-9X]{4}(?P<part>-(?:Q[1-4X]|H[12X]))?")


def _months(timex: str) -> int | None:
    """The length of a TIMEX3 period in months: 6 for `P6M`, 12 for `2025`, 3 for `2024-Q4`; None for others.

    A month may be the quarter that ends with it, `the December quarter`.
    """
    found = _SPAN.fullmatch(timex)
    if found is None:
        return None
    if found["number"]:
        return int(found["number"]) * {"Y": 12, "Q": 3, "M": 1}[found["unit"]]
    part = found["part"] or ""
    return 12 if not part else 3 if "Q" in part else 6


def of_one_size(one: Statement, other: Statement) -> bool:
    """Whether two amounts lie within a factor of 30: what is further apart is another thing, or a slip of scale."""
    a, b = amount_of(one.lead), amount_of(other.lead)
    return a is None or b is None or (min(abs(a), abs(b)) * FAR >= max(abs(a), abs(b)))


def _digits(statement: Statement) -> int:
    amount = amount_of(statement.lead)
    return len(digits_of(amount)) if amount is not None else 0


def slip_of(one: Statement, other: Statement, digits: int = TELLING) -> Slip | None:
    """The slip between the numbers of two statements, in one currency; one wrong digit counts from so many digits on.

    `13%` and `18%` are mostly two numbers, `13%` and `31%` may well be one.
    """
    if one.dimension != other.dimension:
        return None
    for left in one.claims:
        for right in other.claims:
            a, b = amount_of(left), amount_of(right)
            if a is None or b is None or _currency(left) != _currency(right):
                continue
            slip = slip_between(a, b)
            if slip is not None and (slip != "one digit" or max(len(digits_of(a)), len(digits_of(b))) >= digits):
                return slip
    return None


def _currency(claim: Claim) -> str | None:
    value = claim.value
    return value.currency if isinstance(value, Money) else None


def _keys(statement: Statement) -> Iterator[tuple[object, ...]]:
    for claim in statement.claims:
        amount = amount_of(claim)
        if amount is not None:
            for key in keys_of(amount):
                yield statement.dimension, _currency(claim), *key
