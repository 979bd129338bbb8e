"""Do two statements speak of the same thing, although their numbers differ? What FS101, FS102 and FS107 rest on.

Reconciling joins only what it is sure of, since a fact sheet must not mix. Here a second kind of evidence counts: two
numbers that differ by a slip of the fingers (`124` and `142`, million and billion), and that nothing else supports.
"""

import re
from collections import Counter
from collections.abc import Iterable
from decimal import Decimal

import msgspec

from factsheet.claims.claim import Claim
from factsheet.claims.names import merge
from factsheet.facts.brackets import pair_brackets
from factsheet.facts.comparison import Comparison, compare
from factsheet.facts.exchange import Exchange
from factsheet.facts.grouping import best_comparison
from factsheet.facts.likeness import Likeness, barred, likeness
from factsheet.facts.measures import family_of, is_known
from factsheet.facts.periods import STORY_DAYS
from factsheet.facts.statement import Statement, amount_of, read_statement
from factsheet.findings.slip_index import TELLING, digits_in
from factsheet.findings.slips import Slip, digits_of
from factsheet.settings import Settings
from factsheet.values.value import Money, Timex

SAME_WORDS = 0.6
"""Shared words from which two sentences tell the same, whoever their subject was taken to be."""

REPEATED = 0.8
"""Shared words from which one sentence is the other's, a little edited."""

LIKE_WORDS = 0.3
"""Shared words that are asked for when subject and measure are the same."""

ENOUGH = 5
"""Points of evidence from which two articles contradict each other; one less is a warning."""

SURE, UNSURE = 0.9, 0.7
"""What is told as an error, and what as a warning."""

DIFFERENT = -0.5
"""Below this the measures are different ones whatever the words around; a little above 0 or below they are unclear."""

FAR = 30

RATES_APART = 0.05
"""Two houses that convert one amount on neighbouring days come this close."""


class Suspicion(msgspec.Struct, frozen=True):
    """Two statements that differ by a slip, and how sure it is that they mean the same (0 to 1)."""

    other: Statement
    slip: Slip
    sure: float
    comparison: Comparison
    in_conversion: bool = False
    """The amounts are the same, the slip is in what they were converted to."""


class Support(msgspec.Struct, frozen=True):
    """What the articles around say of two statements.

    `borne_out`: several articles state what the other one states. `stray`: one of the articles speaks of whom the
    other is about, no other article has the number of the one for it, and the one's article lacks that of the other, as
    if it had been replaced.
    """

    borne_out: bool = False
    stray: bool = False


NO_SUPPORT = Support()


def statements_of(claims: Iterable[Claim], settings: Settings) -> dict[str, tuple[Statement, ...]]:
    """What each article states, in reading order, under one name for each subject over all articles."""
    kept = [claim for claim in claims if claim.role == "event" and claim.kind != "date"]
    names = merge(Counter(sorted(claim.subject.name for claim in kept if claim.subject is not None)), settings)
    by_article: dict[str, list[Claim]] = {}
    amounts: dict[tuple[str, int], set[Decimal]] = {}
    for claim in kept:
        by_article.setdefault(claim.article, []).append(claim)
        if (amount := amount_of(claim)) is not None:
            amounts.setdefault((claim.article, claim.sentence.start), set()).add(amount)
    return {
        article: tuple(
            read_statement(
                together,
                names[together[0].subject.name] if together[0].subject is not None else "",
                frozenset(amounts.get((article, together[0].sentence.start), ())),
            )
            for together in pair_brackets(sorted(found, key=lambda claim: claim.start))
        )
        for article, found in by_article.items()
    }


def comparison_of(one: Statement, other: Statement, exchange: Exchange) -> Comparison:
    """How two statements compare: by the amounts that stand first, if in one currency, not by their conversions.

    `390 billion yuan ($52.4 billion)` and `380 billion yuan ($52.4 billion)` differ, whatever the rate. But
    `$1.36 billion (£1.18 billion)` and `$1.38 billion (£1.18 billion)` were converted on two days: what both share is
    what they were told.
    """
    best = best_comparison(one, other, exchange)
    if best.outcome == "conflict" or len(one.claims) == len(other.claims) == 1 or not _one_currency(one, other):
        return best
    first = compare(one.lead, other.lead, exchange)
    shared = _digits_of_equal(best)
    if shared and float(first.gap) <= RATES_APART and max(digits_in(one), digits_in(other)) >= shared:
        return best
    return first


def _one_currency(one: Statement, other: Statement) -> bool:
    a, b = one.lead.value, other.lead.value
    return isinstance(a, Money) and isinstance(b, Money) and a.currency == b.currency and a.currency is not None


def _digits_of_equal(found: Comparison) -> int:
    a, b = amount_of(found.one), amount_of(found.other)
    return len(digits_of(a)) if a is not None and a == b and found.outcome == "agree" else 0


def suspicion(
    one: Statement, other: Statement, slip: Slip, exchange: Exchange, support: Support = NO_SUPPORT
) -> Suspicion | None:
    """How sure it is that a slip, and nothing else, makes two statements differ; None when it is not sure at all."""
    companions = _companions(one, other)
    bar = barred(one, other)
    set_aside = (companions and bar in _SET_ASIDE) or (slip == "scale" and bar == "a forecast and a statement")
    if (bar is not None and not set_aside) or other_length(one, other):
        return None
    comparison = comparison_of(one, other, exchange)
    if _is_short(one, other, slip) and one.kind == "money" and float(comparison.gap) <= RATES_APART:
        return None
    if _one_currency(one, other) and amount_of(one.lead) == amount_of(other.lead):
        told = slip == "swapped digits" and len(one.claims) == len(other.claims) == 2
        told = told and min(len(digits_of(amount_of(each.claims[1]) or Decimal(0))) for each in (one, other)) >= TELLING
        return Suspicion(other, slip, UNSURE, comparison, in_conversion=True) if told else None
    if comparison.outcome != "conflict" and not (slip in ("scale", "swapped digits") and _is_loose(one, other)):
        return None
    alike = likeness(one, other, meets=False)
    if one.article != other.article:
        sure = _sure_across(one, other, slip, alike, support, companions)
    else:
        sure = _sure_within(one, other, slip, alike)
    return Suspicion(other, slip, sure, comparison) if sure else None


_SET_ASIDE = ("a forecast and a statement", "different scope")
"""What keeps two statements apart, but not when the numbers beside them are the same."""


def _is_short(one: Statement, other: Statement, slip: Slip) -> bool:
    """Whether a digit differs between two numbers of so few digits that many are as near."""
    return slip == "one digit" and max(digits_in(one), digits_in(other)) < TELLING


def _companions(one: Statement, other: Statement) -> bool:
    """Whether the same other numbers stand beside both: `26% for $19.5 million` and `24% for $19.5 million`."""
    return sum(len(digits_of(amount)) for amount in one.beside & other.beside) >= TELLING


def _sure_within(one: Statement, other: Statement, slip: Slip, alike: Likeness) -> float:
    """How sure a slip is within one article, where numbers of one thing stand side by side for many reasons."""
    digits = min(digits_in(one), digits_in(other))
    if _is_short(one, other, slip):
        return 0.0
    same_subject = bool(one.subject) and one.subject == other.subject
    telling = digits >= TELLING or slip == "scale"
    if same_subject and alike.measure == 1 and alike.wording >= LIKE_WORDS and (telling or alike.wording >= SAME_WORDS):
        return SURE
    if alike.wording >= SAME_WORDS and alike.measure >= 0 and telling and one.words and other.words:
        return 0.8
    if slip == "scale" and (digits >= TELLING or (same_subject and alike.measure > 0 and alike.wording >= LIKE_WORDS)):
        return UNSURE
    return 0.6 if same_subject and alike.measure == 1 and telling and slip != "one digit" else 0.0


def _sure_across(
    one: Statement, other: Statement, slip: Slip, alike: Likeness, support: Support, companions: bool
) -> float:
    """How sure a slip is between two articles: a sum of the evidence.

    A name and a like measure are a must, unless the same numbers stand beside both, or one number has taken the place
    of the other; that is never more than a warning.
    """
    same_subject = one.subject == other.subject and is_name(one.subject)
    in_story = alike.days is None or alike.days <= STORY_DAYS
    if not same_subject and not support.stray and not _is_retold(one, other, slip, alike, in_story=in_story):
        return 0.0
    retold = alike.wording >= SAME_WORDS and support.borne_out and in_story
    if not same_subject and slip == "one digit" and not companions and not retold:
        return 0.0
    if alike.measure < 0 and (alike.wording < SAME_WORDS or alike.measure < DIFFERENT) and not companions:
        return 0.0
    stated = alike.periods in ("equal", "compatible")
    digits = min(digits_in(one), digits_in(other))
    short = _is_short(one, other, slip)
    same_digits = slip == "scale" and digits >= TELLING
    if alike.periods == "one unstated" and not in_story and not same_digits and not companions:
        return 0.0
    evidence = (
        (2 if alike.measure == 1 else 1 if alike.measure > 0 else 0)
        + sum(alike.wording >= share for share in (LIKE_WORDS, SAME_WORDS, REPEATED))
        + (2 if stated else 1 if in_story else 0)
        + (1 if support.borne_out else 0)
        + (1 if same_digits else 0)
        + (1 if slip != "one digit" or digits >= TELLING else 0)
        + (2 if companions else 0)
    )
    if short and (alike.measure != 1 or not (stated or alike.wording >= SAME_WORDS)) and not companions:
        return 0.0
    # One digit, no period, and other words, or both numbers told elsewhere: a part of the other amount is as likely.
    replaced = support.borne_out and support.stray
    repeated = alike.wording >= (LIKE_WORDS if replaced else SAME_WORDS)
    if evidence >= ENOUGH and same_subject and not short and (slip != "one digit" or stated or repeated):
        return SURE
    return UNSURE if evidence >= ENOUGH - same_subject else 0.0


def _is_retold(one: Statement, other: Statement, slip: Slip, alike: Likeness, *, in_story: bool) -> bool:
    """Whether one story tells of somebody without a name (`the federal government`), with telling digits swapped."""
    return (
        in_story
        and one.subject == other.subject != ""
        and slip != "one digit"
        and min(digits_in(one), digits_in(other)) >= TELLING
        and alike.measure == 1
        and alike.wording >= LIKE_WORDS
    )


def _is_loose(one: Statement, other: Statement) -> bool:
    """Whether a bound lets two numbers agree that are not the same: `at least 380 million` allows 380 billion."""
    bounds = {each.lead.value.bound for each in (one, other) if not isinstance(each.lead.value, Timex)}
    return bounds != {"="}


def is_name(subject: str) -> bool:
    """Whether a subject can be the same in two articles: a name, not `the business`, no measure (`Net income`)."""
    return any(letter.isupper() for letter in subject) and not is_known(family_of(subject))


def other_length(one: Statement, other: Statement) -> bool:
    """Whether the periods are of different length: what holds for six months can't contradict the year."""
    first, second = (
        _months(each.lead.period.timex or "") if each.lead.period else frozenset() for each in (one, other)
    )
    return bool(first and second) and not first & second


_SPAN = re.compile(r"P(?P<number>[0-9]{1,3})(?P<unit>[YMQ])|[0-9X]{4}(?P<part>-(?:Q[1-4X]|H[12X]|[01][0-9]))?")


def _months(timex: str) -> frozenset[int]:
    """The lengths in months that a TIMEX3 period can have: 6 for `P6M`, 12 for `2025`, 3 for `2024-Q4`.

    A month may be the quarter that ends with it, `the December quarter`.
    """
    found = _SPAN.fullmatch(timex)
    if found is None:
        return frozenset()
    if found["number"]:
        return frozenset({int(found["number"]) * {"Y": 12, "Q": 3, "M": 1}[found["unit"]]})
    part = found["part"] or ""
    return frozenset({12} if not part else {3} if "Q" in part else {6} if "H" in part else {1, 3})


def of_one_size(one: Statement, other: Statement) -> bool:
    """Whether two amounts lie within a factor of 30: what is further apart is another thing, or a slip of scale."""
    a, b = amount_of(one.lead), amount_of(other.lead)
    return a is None or b is None or (min(abs(a), abs(b)) * FAR >= max(abs(a), abs(b)))
