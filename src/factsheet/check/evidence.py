"""Do two statements speak of the same thing, although their numbers differ? What FS101, FS102 and FS107 rest on.

Reconciling joins only what it is sure of, since a fact sheet must not mix. Here a second kind of evidence counts: two
numbers that differ by a slip of the fingers (`124` and `142`, million and billion), and that nothing else supports.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from factsheet.check.slips import Slip, digits_of, keys_of, slip_between
from factsheet.claims.claim import Claim
from factsheet.claims.names import merge
from factsheet.reconcile.brackets import pair_brackets
from factsheet.reconcile.comparison import Comparison
from factsheet.reconcile.exchange import Exchange
from factsheet.reconcile.grouping import best_comparison
from factsheet.reconcile.likeness import Likeness, barred, likeness
from factsheet.reconcile.measures import family_of, is_known
from factsheet.reconcile.periods import STORY_DAYS
from factsheet.reconcile.statement import Statement, amount_of, read_statement
from factsheet.settings import Settings
from factsheet.values.value import Money

SAME_WORDS = 0.6
"""Shared words from which two sentences tell the same, whoever their subject was taken to be."""

LIKE_WORDS = 0.3
"""Shared words that are asked for when subject and measure are the same."""

TELLING = 3
"""Significant digits from which two numbers are hardly alike by chance."""

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


def suspicion(one: Statement, other: Statement, slip: Slip, exchange: Exchange) -> Suspicion | None:
    """How sure it is that a slip, and nothing else, makes two statements differ; None when it is not sure at all."""
    if barred(one, other) is not None or other_length(one, other):
        return None
    comparison = best_comparison(one, other, exchange)
    if comparison.outcome != "conflict":
        return None
    alike = likeness(one, other, meets=False)
    measures, words = alike.measure, alike.wording
    same_subject = bool(one.subject) and one.subject == other.subject
    if one.article != other.article:
        repeats = slip == "swapped digits" and words >= SAME_WORDS
        if not (same_subject and is_name(one.subject) and (_same_time(alike) or repeats)):
            return None
    digits = min(_digits(one), _digits(other))
    telling = digits >= TELLING or slip == "scale"
    if same_subject and measures == 1 and words >= LIKE_WORDS and (telling or words >= SAME_WORDS):
        return Suspicion(other, slip, 0.9, comparison)
    if words >= SAME_WORDS and measures >= 0 and telling and one.words and other.words:
        return Suspicion(other, slip, 0.8, comparison)
    if same_subject and measures == 1 and telling and slip != "one digit":
        return Suspicion(other, slip, 0.6, comparison)
    return None


def is_name(subject: str) -> bool:
    """Whether a subject can be the same in two articles: a name, not `the business`, no measure (`Net income`)."""
    return any(letter.isupper() for letter in subject) and not is_known(family_of(subject))


def other_length(one: Statement, other: Statement) -> bool:
    """Whether the periods are of different length: what holds for six months can't contradict the year."""
    lengths = [_months(each.lead.period.timex or "") if each.lead.period else None for each in (one, other)]
    return None not in lengths and lengths[0] != lengths[1]


_SPAN = re.compile(r"P(?P<number>[0-9]{1,3})(?P<unit>[YMQ])|[0-9X]{4}(?P<part>-(?:Q[1-4X]|H[12X]|[0-9]{2}))?")


def _months(timex: str) -> int | None:
    """The length of a TIMEX3 period in months: 6 for `P6M`, 12 for `2025`, 3 for `2024-Q4`; None for others."""
    found = _SPAN.fullmatch(timex)
    if found is None:
        return None
    if found["number"]:
        return int(found["number"]) * {"Y": 12, "Q": 3, "M": 1}[found["unit"]]
    part = found["part"] or ""
    return 12 if not part else 3 if "Q" in part else 6 if "H" in part else 1


def _same_time(alike: Likeness) -> bool:
    """Whether two articles can only mean the same time: they say so, or are of one story and neither says otherwise."""
    if alike.periods in ("equal", "compatible"):
        return True
    return alike.periods in ("unstated", "one unstated") and alike.days is not None and alike.days <= STORY_DAYS


def repeated(statement: Statement, statements: Sequence[Statement]) -> bool:
    """Whether the number of `statement` stands in another one of them too: then it is no slip of the fingers."""
    amount = amount_of(statement.lead)
    return any(
        other is not statement and other.dimension == statement.dimension and amount_of(other.lead) == amount
        for other in statements
    )


def _digits(statement: Statement) -> int:
    amount = amount_of(statement.lead)
    return len(digits_of(amount)) if amount is not None else 0


def slip_of(one: Statement, other: Statement, digits: int = TELLING) -> Slip | None:
    """The slip between the numbers of two statements of one unit; one wrong digit counts from so many digits on.

    `13%` and `18%` are mostly two numbers, `13%` and `31%` may well be one.
    """
    a, b = amount_of(one.lead), amount_of(other.lead)
    if a is None or b is None or one.dimension != other.dimension or _currency(one) != _currency(other):
        return None
    slip = slip_between(a, b)
    if slip == "one digit" and max(_digits(one), _digits(other)) < digits:
        return None
    return slip


def _currency(statement: Statement) -> str | None:
    value = statement.lead.value
    return value.currency if isinstance(value, Money) else None


def _keys(statement: Statement) -> Iterator[tuple[object, ...]]:
    amount = amount_of(statement.lead)
    if amount is not None:
        for key in keys_of(amount):
            yield statement.dimension, _currency(statement), *key
