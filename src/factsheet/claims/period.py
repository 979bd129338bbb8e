"""For which time a claim holds: the date of its own clause, else of a claim of the same measure before it.

A date that only names a base (`from a year earlier`) or the day of saying (`said on Monday`) is no period.
"""

import re
from collections.abc import Sequence

import msgspec

from factsheet.claims import syntax
from factsheet.claims.bases import Bases
from factsheet.claims.lemma import noun_lemma
from factsheet.claims.parse import Word
from factsheet.claims.tables.owners import TELLING
from factsheet.claims.tables.periods import BASE_MARKERS, BASE_WORDS, DECIDING, MATURITY, ORDINALS, QUOTED_LEVELS
from factsheet.claims.tables.saying import NOT_SAYING_DATE, PLANNING

_MARKER = re.compile(
    r"\b("
    + "|".join(re.escape(m) for m in sorted((*BASE_MARKERS, *MATURITY), key=len, reverse=True))
    + r")\s+(?:in |during |for |at )?(?:the |its |a |an )?$",
    re.IGNORECASE,
)
_CLAUSE = frozenset(["advcl", "ccomp", "relcl", "acl", "csubj", "parataxis"])


OWN_BASE = "base of comparison with its own date"
OF_ANOTHER = "none: the date is another clause's"
"""Rule of a value that takes no date of its sentence."""

OF_RELATIVE = "date of its relative clause"
"""Rule of a date that no value outside the clause has."""

_YEAR_BEFORE = re.compile(
    r"\b(?:previous|prior|preceding|same|earlier|before|ago)\b.{0,20}|\blast year$", re.IGNORECASE
)
"""After `on` and `over` such a date is a base: `up 5% on the previous year`, but not `over the next three years`."""

MAX_CLAUSES = 2
"""Clause boundaries that a date may govern from above."""


class Dated(msgspec.Struct, frozen=True):
    """A date of the sentence and the token that its words hang on; `start`, `end` are offsets into the sentence."""

    start: int
    end: int
    anchor: Word
    base: bool = False
    days: int | None = None
    """How many days it covers, if that is known."""
    clock: bool = False
    """Whether it is a time by the clock, `1530 GMT`: the day beside it says more."""


class Found(msgspec.Struct, frozen=True):
    """Which date (by its start in the sentence, -1 for none) is the period, and the name of the rule."""

    start: int
    rule: str


def is_base(text: str, start: int, end: int) -> bool:
    """Whether the date at `start` of the sentence `text` stands directly behind a word of comparison."""
    before = _MARKER.search(text, max(0, start - 30), start)
    if before is None:
        return False
    marker = before.group(1).lower()
    if marker in MATURITY:
        return True
    if marker in ("on", "over"):
        return bool(_YEAR_BEFORE.search(text[start:end]))
    return marker != "from" or any(word in text[start:end].lower() for word in BASE_WORDS)


def period_of(start: int, end: int, anchor: Word, dates: Sequence[Dated], bases: Bases) -> Found | None:
    """The period of the value at `start` to `end` of its sentence, among the sentence's `dates`."""
    own = next((date for date, members in bases.dates.items() if start in members), None)
    if own is not None:
        return Found(own, OWN_BASE)
    if start in bases.of and start not in bases.expected:
        return None
    if any(d.start >= start and d.end <= end for d in dates):
        return None
    foreign = False
    # Among dates of equal reach the nearest in the text wins.
    best: tuple[tuple[int, int, int], Found] | None = None
    for date in dates:
        if (
            date.base
            or _counts_records(date)
            or date.start in bases.dates
            or (syntax.said_then(date.anchor) and (date.days or 1) <= 7)
        ):
            continue
        cost = _distance(anchor, date)
        if cost is None:
            continue
        if _is_of_another_clause(anchor, date):
            foreign = True
            continue
        apart = max(date.start - end, start - date.end)
        rank = (cost[0], cost[1] + date.clock + apart // 40, apart)
        if best is None or rank < best[0]:
            rule = "date of the same clause" if cost[0] == 0 else "date of the clause above"
            best = rank, Found(date.start, OF_RELATIVE if _is_relative(date.anchor) else rule)
    if best is None and foreign:
        return Found(-1, OF_ANOTHER)
    return best[1] if best else None


def _counts_records(date: Dated) -> bool:
    """`its highest since October 2021`, `the biggest fall in three years`: a date that a record is counted from."""
    run = any(c.lower_ in ("straight", "consecutive", "successive") for c in date.anchor.children)
    if run and date.anchor.tag_ == "NN":
        return True  # `for a third straight day`
    words = date.anchor.parse
    at = date.anchor.i
    while at > 0 and words[at].idx > date.start:
        at -= 1
    if at < 2 or words[at - 1].lower_ not in ("since", "in", "for"):
        return False
    if words[at - 1].lower_ != "since" and date.days is not None:
        return False
    for i in range(at - 2, max(-1, at - 7), -1):
        word = words[i]
        ordinal = word.lower_ in ORDINALS and words[i - 1].lower_ not in ("a", "one", "two", "-")  # no fraction
        if word.tag_ in ("JJS", "RBS") or ordinal:
            return True
        if word.tag_.startswith("VB") or word.tag_ in (",", ":", "CC"):
            return False
    return False


def _is_relative(anchor: Word) -> bool:
    """Whether a date stands in a relative clause: it is of nothing outside."""
    return any(child.dep_ in ("relcl", "acl") for child, _ in syntax.ancestors(anchor))


def _is_of_another_clause(value: Word, date: Dated) -> bool:
    """`Last year they lost $5m, and the boss has been told to save $3m`: a date is shared by clauses of one tense, and
    only when it opens the first."""
    for child, head in syntax.ancestors(value):
        if child.dep_ != "conj" or not syntax.is_verb(child) or not syntax.is_verb(head):
            continue
        if syntax.own_subject(child) is None or date.anchor.i > child.i:
            continue
        subject = syntax.own_subject(head)
        opens = subject is not None and date.anchor.i < subject.i
        if _tense(child) != _tense(head) or not opens:
            return True
    return False


def _tense(verb: Word) -> str:
    """`past`, `will`, `has` and so on: the first finite word of the verb's group."""
    helpers = [c for c in verb.children if c.dep_ in ("aux", "auxpass") and c.i < verb.i]
    first = helpers[0] if helpers else verb
    if first.tag_ == "MD":
        return "ahead"
    past = first.tag_ == "VBD" or (not helpers and verb.tag_ == "VBN")
    return "past" if past else "present"


def _distance(value: Word, date: Dated) -> tuple[int, int] | None:
    """(clause boundaries, steps) from the value up to where the date hangs; None if the date is not above it."""
    up: dict[int, tuple[int, int]] = {value.i: (0, 0)}
    told: set[int] = set()
    clauses = steps = 0
    for child, head in syntax.ancestors(value):
        steps += 1
        if child.dep_ in _CLAUSE or (child.dep_ == "conj" and syntax.is_verb(child)):
            clauses += 1
        elif child.dep_ == "conj":
            steps += 3  # a loss of $5m in June and a rise of 3% in July: each keeps its own date
        agreed = child.dep_ == "xcomp" and syntax.lemma(head) in (DECIDING | PLANNING | TELLING)
        if told or agreed or child.dep_ in ("ccomp", "relcl", "csubj", "parataxis"):
            told.add(head.i)
        up[head.i] = (clauses, steps)
    node = date.anchor
    for height in range(syntax.MAX_CLIMB):
        if node.i in up:
            boundary, below = up[node.i]
            if date.days == 1 and node.i in told:
                return None  # `on Tuesday introduced a phone that will sell for $199`
            if boundary > MAX_CLAUSES or _is_saying(node, date, boundary):
                return None
            return boundary, below + height
        if node.dep_ in ("acl", "relcl") and node.head.i == value.i:
            return 0, height + 1  # `the $41 million paid for him in 2022`
        if (
            node.dep_ in _CLAUSE
            or (node.dep_ == "pcomp" and syntax.is_verb(node))
            or node.head.i == node.i
            or _is_second_clause(node)
        ):
            return None
        if node.dep_ == "prep" and node.lower_ in ("until", "till"):
            return None
        if node.dep_ in ("advmod", "amod", "acomp", "acl") and node.lower_ in ("up", "down", "off", "higher", "lower"):
            return None  # `the stock, down 31% this year, rose to $25`
        if height and any(c.tag_ == "JJS" or c.lower_ in ORDINALS for c in node.children):
            return None  # `its lowest level since 1950`, `the fourth rise in as many years`
        if not height and node.dep_ == "poss" and node.head.i not in up and _is_quoted(node.head):
            return None  # `a premium to Tuesday's closing price`
        if (
            node.dep_ == "prep"
            and node.head.i not in up
            and node.head.dep_ not in syntax.SUBJECTS
            and _is_quoted(node.head)
        ):
            return None  # `half the pace of April`, `a premium to the close on Tuesday`
        node = node.head
    return None


def _is_quoted(noun: Word) -> bool:
    """A level that a date before it belongs to alone: `Tuesday's close`."""
    return noun_lemma(noun.lower_) in QUOTED_LEVELS


def _is_second_clause(token: Word) -> bool:
    """A coordinated verb of the same form; `announced ... and cloud` (base form after a past) is a parser's slip."""
    return (
        token.dep_ == "conj"
        and syntax.is_verb(token)
        and (
            token.tag_ != "VB"
            or token.head.tag_ == "VB"
            or any(c.dep_ in ("aux", "xcomp", "ccomp") for c in token.children)
        )
    )


def _is_saying(verb: Word, date: Dated, boundary: int) -> bool:
    """Whether the date is the day of saying: a day or a week with `said`, or any date right behind it."""
    if not syntax.is_verb(verb) or syntax.lemma(verb) not in NOT_SAYING_DATE:
        return False
    if date.days is not None and date.days <= (7 if boundary else 1):
        return True
    return boundary > 0 and syntax.said_then(date.anchor) is not None
